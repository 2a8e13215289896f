/* wordnet: the table of parse/known.h from WordNet's files. */
#ifndef DG_TRAIN_WORDNET_H
#define DG_TRAIN_WORDNET_H
#include "model/model.h"
#include "parse/known.h"

/* Reads index, data, .exc and cntlist.rev in `folder`; puts PART_KNOWN* into *f and fills *k. */
dg_rc wordnet_read(const char *folder, dg_arena *a, model_file *f, known *k, dg_err *err);
#endif
