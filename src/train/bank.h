/* bank: treebanks in CoNLL-U, read into flat arrays. */
#ifndef DG_TRAIN_BANK_H
#define DG_TRAIN_BANK_H
#include "doc.h"

#define BANK_KEYS 24 /* feature rows of a word, at most */

typedef struct bank_word {
  dg_str form, fold, lemma, feats;
  dg_str plain;                  /* the form before its letters were changed (vary.c); empty = form */
  uint16_t head;                 /* 0-based in the sentence; n = root */
  uint8_t upos, xpos, rel, misc; /* misc: 1 = white space follows, 2 = in a multiword token, not its last word */
  uint16_t tag;                  /* joint tag, set by the trainer */
  uint8_t nrow;
  uint32_t row[BANK_KEYS];
} bank_word;
typedef struct bank_sent {
  uint32_t first, n;
  bool silver; /* its tags and tree are not to be believed */
  bool made; /* a headline made from a sentence, or a sentence made by a grammar: what teachers think does not count */
} bank_sent;
typedef struct bank {
  dg_arena arena;
  bank_sent *sent; /* [S] */
  uint32_t S, capS;
  bank_word *word; /* [T] */
  uint32_t T, capT;
} bank;

/* Adds the sentences of a file; those longer than SENT_MAX_TOKENS are left out. The file stays mapped for good. */
dg_rc bank_read(bank *b, const char *path, bool silver, dg_err *err);
/* vary.c: adds changed copies of about `share` of the sentences: in capitals, in small letters, without the last stop, and
 * as headlines. Deterministic for a seed. */
void bank_vary(bank *b, double share, uint64_t seed);
/* made.c: adds `number` sentences made by the grammar in n files. Deterministic for a seed. */
dg_rc bank_make(bank *b, const char *const *path, uint32_t n, uint32_t number, uint64_t seed, dg_err *err);
#endif
