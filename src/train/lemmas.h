/* lemmas: rules for base forms, learnt from treebanks. */
#ifndef DG_TRAIN_LEMMAS_H
#define DG_TRAIN_LEMMAS_H
#include "model/model.h"
#include "train/bank.h"

/* Learns rules and puts their sections into *f. wordnet: a folder with the .exc lists, or NULL. */
dg_rc lemmas_learn(const bank *b, const char *wordnet, dg_arena *a, model_file *f, dg_err *err);
#endif
