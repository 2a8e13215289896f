/* vote: what the words around a pair of phrases speak for, without tree or clause: the back-off of `relate`. A linear model
 * over hashed features of lemmas, trained on the example lines when the pack is built (learn.c), read by relate.c.
 *
 *   items (A, B and the words that count)  ->  features (bucket, value)  ->  a sum for each type */
#ifndef DG_EVENT_VOTE_H
#define DG_EVENT_VOTE_H

#include "doc.h"

#define VOTE_BUCKETS 262144u              /* a power of two */
#define VOTE_TYPES ((uint32_t)TYPE_COUNT) /* column 0 is unused */
#define VOTE_MAX_ITEMS 128u               /* words of a sentence that count; more are left out */
#define VOTE_MAX_FEATURES 800u

enum { VOTE_WORD, VOTE_A, VOTE_B };
typedef struct vote_item {
  uint32_t sym; /* lemma; vote_key of it where features are made: another word in the lexicon then changes no feature */
  uint32_t pos; /* token of its sentence */
  uint8_t side; /* VOTE_* */
  uint8_t upos;
} vote_item;
typedef struct vote_feature {
  uint32_t bucket;
  int32_t value;
} vote_feature;

static inline uint32_t vote_key(dg_str lemma) { return (uint32_t)str_hash(lemma) | 1; }
bool vote_counts(uint8_t upos, dg_str lemma); /* a word worth an item */
/* Features of a pair, their length made one (96); out has room for VOTE_MAX_FEATURES; how many. */
uint32_t vote_features(const vote_item *item, uint32_t n, vote_feature *out);
/* The type with the highest sum; model [VOTE_BUCKETS][VOTE_TYPES]. */
uint8_t vote_best(const int8_t *model, const vote_feature *f, uint32_t n, int64_t sum[VOTE_TYPES]);
#endif
