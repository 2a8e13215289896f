/* corpus: the sets that a treebank defines (feature rows, joint tags, transitions) and a treebank as a document. */
#ifndef DG_TRAIN_CORPUS_H
#define DG_TRAIN_CORPUS_H
#include "parse/known.h"
#include "train/net.h"
#include "train/pack.h"

typedef struct corpus {
  dg_arena *arena;
  const known *dictionary;
  pack_key *key; /* open hash table: key -> count while counting, then -> row or DG_NONE */
  uint32_t mask, nkey, nrow;
  float *seen;                             /* [nrow] how often the row's key occurs in training */
  uint8_t tag[512][2];                     /* joint tags: upos, xpos */
  uint16_t tag_of[UPOS_COUNT][XPOS_COUNT]; /* 0xFFFF = does not occur */
  uint32_t ntag, nact;
} corpus;

/* Counts the bank's features, tags and transitions. A feature gets a row when it occurs at least `least` times. */
void corpus_open(corpus *c, const bank *b, const known *dictionary, uint32_t least, dg_arena *a);
/* Fills row and tag of every word of a bank. */
void corpus_rows(const corpus *c, bank *b);
/* The keys that have rows, for the model file. */
const pack_key *corpus_keys(const corpus *c, uint32_t *n);
/* The `most` most frequent forms of a bank that has its rows. */
const pack_form *corpus_forms(const corpus *c, const bank *b, uint32_t most, uint32_t *n);
/* A bank as the document that text would make of it; the body lives in the document's arena. */
void corpus_doc(const bank *b, dg_doc *d);
#endif
