/* keys: hashed features, the same in trainer and program. */
#ifndef DG_SPEECH_KEYS_H
#define DG_SPEECH_KEYS_H
#include "speech/work.h"

typedef struct keys {
  uint32_t *key; /* [FEATURES] */
  uint32_t n;
  uint32_t how; /* what is described: every key says it */
} keys;

static inline uint32_t key_mix(uint32_t h, uint32_t v) {
  h = (h ^ v) * 0x9E3779B1u;
  return h ^ h >> 15;
}
static inline void key_put(keys *k, uint32_t name, uint32_t a, uint32_t b, uint32_t c) {
  if (k->n < FEATURES) k->key[k->n++] = key_mix(key_mix(key_mix(key_mix(k->how * 977u + 1, name), a), b), c);
}
uint32_t speech_kind(const swork *w, uint32_t t); /* feature.c: what sort of thing a token's phrase is */
#endif
