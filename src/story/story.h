/* story: which reports are the same report. A sketch of a text is a few hundred bytes; two sketches tell how much the texts share, and
 * the keys of a sketch find the sketches that are worth comparing. Pure: no I/O, allocates nothing.
 *
 *   full   MinHash of all shingles of three words       how much of the words is shared (Broder 1997)
 *   lead   MinHash of the first LEAD_WORDS words         an update keeps its lead, an excerpt is mostly lead
 *   fact   hashes of names and numbers, the smallest     look-alikes share the wording and differ in these */
#ifndef DG_STORY_H
#define DG_STORY_H

#include "base/base.h"

#define STORY_FULL 64 /* values of the MinHash over all words */
#define STORY_LEAD 32 /* … over the first words */
#define STORY_FACTS 40
#define STORY_KEYS (STORY_FULL / 4 + STORY_LEAD / 2) /* bands of four values of the text, of two of the lead */

typedef struct story_sketch {
  uint16_t full[STORY_FULL], lead[STORY_LEAD];
  uint32_t fact[STORY_FACTS]; /* rising */
  uint16_t nfact;
  uint16_t words; /* of the text, at most 65535 */
} story_sketch;

void story_sketch_of(dg_str text, story_sketch *out); /* text: valid UTF-8 */
/* Keys under which a sketch is filed: two sketches that share none are taken to be different. Texts of under three words have none.
 * Returns how many were written. */
uint32_t story_keys(const story_sketch *s, uint64_t key[STORY_KEYS]);

typedef struct story_match {
  double full, lead; /* estimated shares of common shingles, 0 … 1 */
  double facts;      /* share of the names and numbers of the one with fewer that the other has; 1 when it has none */
} story_match;
story_match story_compare(const story_sketch *a, const story_sketch *b);
/* The same report: a copy, an edited copy, an update or an excerpt. days: between their dates (0 when one has none). */
bool story_same(const story_sketch *a, const story_sketch *b, int32_t days);

/* Disk form: MAGIC u8 | words u16 | nfact u8 | full u16[STORY_FULL] | lead u16[STORY_LEAD] | fact u32[nfact], little-endian. */
#define STORY_BYTES (4 + 2 * (STORY_FULL + STORY_LEAD) + 4 * STORY_FACTS)
uint32_t story_pack(const story_sketch *s, uint8_t out[STORY_BYTES]); /* returns the length */
bool story_unpack(const uint8_t *p, uint32_t n, story_sketch *out);

/* ---- sentences ---- */

/* The telling words of a sentence: lower-case words of four letters and more, by their first five letters, without the commonest. */
#define STORY_WORDS 64
typedef struct story_words {
  uint32_t hash[STORY_WORDS]; /* rising, distinct */
  uint32_t n;
} story_words;
void story_words_of(dg_str sentence, story_words *out);
/* Share of the words of the one with fewer that the other has; 0 when either has none. */
double story_words_shared(const story_words *a, const story_words *b);

#endif
