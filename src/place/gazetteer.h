/* gazetteer: places as they lie in the pack, and how they are asked. Private to src/place.
 *
 *   bucket [2^16+1]  upper 16 bits of a name's hash -> its keys [bucket[h], bucket[h+1])
 *   key [K]          next 32 bits of the hash -> spot, sorted by hash, then main names first, then by inhabitants
 *   spot [N]         a place: coordinates, inhabitants, state, division, name in `text`
 *   state [C]        three letters each; their symbols are looked up when the gazetteer is opened
 *
 * Names are compared by the hash of their letters and digits without case and marks, so that "Ar Raqqah", "ar-Raqqah" and
 * "Arraqqah" are one. 48 bits over some 100,000 names: a word that is no name is taken for one in 10^9 look-ups.
 *
 * On disk: u32 counts {magic, nstate, nspot, nkey, ntext, 0, 0, 0} | bucket | key | spot | state (u32 each) | text */
#ifndef DG_PLACE_GAZETTEER_H
#define DG_PLACE_GAZETTEER_H

#include "place.h"

#define GAZ_MAGIC 0x315A4147u /* "GAZ1" */
#define GAZ_BUCKETS 65536u
#define GAZ_SPOTS 0x7FFFFFFFu
#define GAZ_NAME_MAX 48u /* letters and digits of a name that count */

enum spot_kind { SPOT_TOWN, SPOT_SEAT2, SPOT_SEAT, SPOT_CAPITAL, SPOT_REGION };
typedef struct gaz_key {
  uint32_t hash;
  uint32_t spot : 31, alternate : 1;
} gaz_key;
typedef struct gaz_spot {
  int32_t lat, lon; /* thousandths of a degree */
  uint32_t id, people;
  uint32_t text;     /* of the main name */
  uint16_t state;    /* index into state */
  uint16_t division; /* hash of the first-order division's code; 0 = none */
  uint8_t ntext, kind;
  uint8_t weak, zero; /* weak: a region that counts only behind a comma ("Albany, New York") */
} gaz_spot;

struct place_gazetteer {
  const uint32_t *bucket;
  const gaz_key *key;
  const gaz_spot *spot;
  const char *text;
  uint32_t nstate, nspot, nkey, ntext;
  dg_sym *state;    /* [nstate] symbol of the code; DG_NONE when the pack has no such word */
  uint32_t *by_sym; /* [nstate] states in order of symbol */
};

/* The letters and digits of a name, hashed as they come. */
typedef struct gaz_hash {
  uint64_t h;
  uint32_t n;
} gaz_hash;
static inline gaz_hash gaz_hash_start(void) { return (gaz_hash){0xCBF29CE484222325u, 0}; }
void gaz_hash_add(gaz_hash *h, dg_str word);
uint64_t gaz_hash_end(const gaz_hash *h); /* 48 bits; 0 when there is nothing or too much */

static inline const uint32_t *gaz_bucket(const place_gazetteer *x, uint64_t hash) {
  return x->bucket + ((uint32_t)(hash >> 32) & (GAZ_BUCKETS - 1));
}
/* Keys of that name [*first, end). */
uint32_t gaz_find(const place_gazetteer *x, uint64_t hash, uint32_t *first);
/* Index of a state by its symbol; DG_NONE. */
uint32_t gaz_state(const place_gazetteer *x, dg_sym code);
static inline dg_str gaz_name(const place_gazetteer *x, const gaz_spot *s) {
  return str_make(x->text + s->text, s->ntext);
}

#endif
