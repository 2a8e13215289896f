/* lemma: base forms by rule. Shared by trainer and parser. */
#ifndef DG_PARSE_LEMMA_H
#define DG_PARSE_LEMMA_H
#include "doc.h"

enum { LEMMA_KEYS = 7, LEMMA_CASE_KEYS = 2 };
#define FEAT_CASED (1u << 31) /* in doc->feat: the lemma is printed with the form's capitals */

/* Keys under which a rule may stand, most telling first: the word, its last 5 … 0 bytes, each with the tag. */
uint32_t lemma_keys(dg_str fold, uint8_t xpos, uint64_t key[LEMMA_KEYS]);
/* The i-th of them; false when the word is too short for it. */
bool lemma_key(dg_str fold, uint8_t xpos, uint32_t i, uint64_t *key);
/* Keys for "keeps its capitals": the word with its tag and way of writing, the tag and way of writing alone. */
void lemma_case_keys(dg_str form, dg_str fold, uint8_t xpos, bool first, uint64_t key[LEMMA_CASE_KEYS]);
bool lemma_has_upper(dg_str form);
/* fold without its last `cut` bytes, with `add` behind; at most cap bytes. */
uint32_t lemma_apply(dg_str fold, uint32_t cut, dg_str add, char *out, uint32_t cap);
#endif
