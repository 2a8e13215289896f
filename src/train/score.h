/* score: how well and how fast a model parses a treebank. */
#ifndef DG_TRAIN_SCORE_H
#define DG_TRAIN_SCORE_H
#include "parse/parse.h"
#include "train/bank.h"

typedef struct score {
  uint32_t n, upos, xpos, feat, lemma, uas, las, full;
  double ns; /* per word, best of a few runs */
} score;
/* Parses the bank with gold words. `runs` is how often, for the time. d: scratch, its arena set up by the caller; holds
 * the parsed document afterwards. */
score score_model(const parse_model *m, const bank *b, uint32_t runs, dg_doc *d);
void score_print(const char *name, const score *s);
/* Confusions of the relations: for each gold relation precision, recall and what it is mostly taken for. */
void score_relations(const bank *b, const dg_doc *d);
/* Reliability: by stated probability, how often head and relation are right. */
void score_arcs(const bank *b, const dg_doc *d);
#endif
