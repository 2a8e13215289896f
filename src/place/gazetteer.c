/* gazetteer: opening and asking. Reads the section only; checks every bound when it is opened. */
#include "gazetteer.h"

#include <stdlib.h>

void gaz_hash_add(gaz_hash *h, dg_str word) {
  for (uint32_t i = 0; i < word.n;) {
    uint32_t cp = (unsigned char)word.p[i];
    if (cp < 128)
      i++;
    else
      cp = utf8_deaccent(utf8_lower(utf8_next(word.p, word.n, &i)));
    if (cp >= 'A' && cp <= 'Z') cp += 32;
    bool counts = (cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9') || (cp > 127 && utf8_is_alpha(cp));
    if (!counts) continue;
    h->h = (h->h ^ cp) * 0x100000001B3u;
    h->n++;
  }
}

uint64_t gaz_hash_end(const gaz_hash *h) {
  if (h->n < 2 || h->n > GAZ_NAME_MAX) return 0;
  uint64_t v = h->h ^ (h->h >> 29);
  v *= 0xBF58476D1CE4E5B9u;
  v ^= v >> 32;
  v >>= 16;
  return v ? v : 1;
}

uint32_t gaz_find(const place_gazetteer *x, uint64_t hash, uint32_t *first) {
  *first = 0;
  if (hash == 0) return 0;
  const uint32_t *b = gaz_bucket(x, hash);
  uint32_t i = b[0], end = b[1], low = (uint32_t)hash;
  while (i < end && x->key[i].hash < low) i++;
  *first = i;
  while (i < end && x->key[i].hash == low) i++;
  return i;
}

uint32_t gaz_state(const place_gazetteer *x, dg_sym code) {
  uint32_t lo = 0, hi = x->nstate;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (x->state[x->by_sym[mid]] < code)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo < x->nstate && x->state[x->by_sym[lo]] == code ? x->by_sym[lo] : DG_NONE;
}

static bool sound(const place_gazetteer *x) {
  if (x->bucket[0] != 0 || x->bucket[GAZ_BUCKETS] != x->nkey) return false;
  for (uint32_t i = 0; i < GAZ_BUCKETS; i++)
    if (x->bucket[i] > x->bucket[i + 1]) return false;
  for (uint32_t i = 0; i < x->nkey; i++)
    if (x->key[i].spot >= x->nspot) return false;
  for (uint32_t i = 0; i < x->nspot; i++)
    if (x->spot[i].state >= x->nstate || x->spot[i].text > x->ntext || x->spot[i].ntext > x->ntext - x->spot[i].text ||
        x->spot[i].kind > SPOT_REGION)
      return false;
  return true;
}

/* Insertion: a few hundred states. */
static void order_states(place_gazetteer *x) {
  for (uint32_t i = 0; i < x->nstate; i++) {
    uint32_t at = i;
    for (; at > 0 && x->state[x->by_sym[at - 1]] > x->state[i]; at--) x->by_sym[at] = x->by_sym[at - 1];
    x->by_sym[at] = i;
  }
}

dg_rc place_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const place_gazetteer **out,
                 dg_err *err) {
  place_gazetteer *x = arena_zero(a, 1, sizeof *x);
  const uint32_t *w = bytes;
  if (!bytes) { /* a pack without places: nothing is found */
    x->bucket = arena_zero(a, GAZ_BUCKETS + 1, sizeof *x->bucket);
    *out = x;
    return DG_OK;
  }
  if (n < 32 || w[0] != GAZ_MAGIC)
    return err_set(err, DG_EENV, NULL, 0, 0, "the pack's places are of another version: build it again");
  x->nstate = w[1], x->nspot = w[2], x->nkey = w[3], x->ntext = w[4];
  uint64_t need = 32 + 4 * (uint64_t)(GAZ_BUCKETS + 1) + sizeof(gaz_key) * (uint64_t)x->nkey +
                  sizeof(gaz_spot) * (uint64_t)x->nspot + 4 * (uint64_t)x->nstate + x->ntext;
  if (need != n || x->nstate > 1000)
    return err_set(err, DG_EENV, NULL, 0, 0, "the pack's places are damaged: build it again");
  x->bucket = w + 8;
  x->key = (const gaz_key *)(x->bucket + GAZ_BUCKETS + 1);
  x->spot = (const gaz_spot *)(x->key + x->nkey);
  const char *code = (const char *)(x->spot + x->nspot);
  x->text = code + 4 * (size_t)x->nstate;
  if (!sound(x)) return err_set(err, DG_EENV, NULL, 0, 0, "the pack's places are damaged: build it again");
  x->state = arena_array(a, x->nstate, sizeof *x->state);
  x->by_sym = arena_array(a, x->nstate, sizeof *x->by_sym);
  for (uint32_t i = 0; i < x->nstate; i++) x->state[i] = sym_find(syms, str_make(code + 4 * (size_t)i, 3));
  order_states(x);
  *out = x;
  return DG_OK;
}
