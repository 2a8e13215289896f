/* known: what a dictionary says of a word, as feature keys: parts of speech, kind of thing, frames of its verb. */
#ifndef DG_PARSE_KNOWN_H
#define DG_PARSE_KNOWN_H
#include "base/base.h"

/* One class of lemmas. Levels: 0 = not, 1 = rarely, 2 = one of its main uses. */
typedef struct known_class {
  uint8_t level[4];   /* noun verb adjective adverb */
  uint8_t flag;       /* KNOWN_* */
  uint8_t nlex, vlex; /* WordNet's lexicographer file of the first noun and verb sense; 0 = none */
  uint8_t frame;      /* FRAME_* of all its verb senses */
} known_class;
enum { KNOWN_NAME = 1, KNOWN_COMMON = 2, KNOWN_PLURAL = 4, KNOWN_PAST = 8, KNOWN_ING = 16, KNOWN_DEGREE = 32 };
enum {
  FRAME_NONE = 1,
  FRAME_OBJ = 2,
  FRAME_TWO = 4,
  FRAME_PP = 8,
  FRAME_THAT = 16,
  FRAME_TO = 32,
  FRAME_ING = 64,
  FRAME_PRED = 128
};

typedef struct known {
  const uint16_t *tag;   /* [mask+1] 15 bits of the key and a 1; 0 = empty. Strangers pass once in some thousands */
  const uint16_t *value; /* [mask+1] class */
  uint32_t mask, n;
  const known_class *class; /* [n] */
} known;

#define KNOWN_KEYS 4
uint64_t known_key(dg_str word);
static inline uint16_t known_tag(uint64_t key) { return (uint16_t)((key >> 40) | 1); }
/* Up to KNOWN_KEYS feature keys for a folded word; none when neither it nor a base form of it is known. */
uint32_t known_keys(const known *k, dg_str fold, uint64_t key[KNOWN_KEYS]);
#endif
