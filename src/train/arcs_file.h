/* arcs_file: sentences with the few arcs that matter, scored by construction. Format: test/arcs/news.txt. */
#ifndef DG_TRAIN_ARCS_FILE_H
#define DG_TRAIN_ARCS_FILE_H
#include "parse/parse.h"

/* Parses the sentences of a file and prints for each section how many of its arcs were found; with `all`, each miss. */
dg_rc arcs_file_score(const parse_model *m, const char *path, bool all, jmp_buf *jmp, dg_err *err);
#endif
