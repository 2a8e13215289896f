/* vote: features of the words around a pair. Zones: m between the two, p before both, q behind both, i inside one of them.
 *
 *   w lemma anywhere near   m lemma between, with the order of the pair   p q lemma before, behind   v first verb between
 *   b two words that follow each other   c two words of content that follow each other
 *
 * Whole numbers only, so that every machine learns and answers the same. */
#include "vote.h"

enum { FAR_BEFORE = 6, FAR_BEHIND = 8, LENGTH = 96 };

bool vote_counts(uint8_t upos, dg_str lemma) {
  switch (upos) {
  case UPOS_VERB:
  case UPOS_NOUN:
  case UPOS_ADJ:
  case UPOS_ADP:
  case UPOS_ADV:
  case UPOS_PART:
  case UPOS_SCONJ:
    return true;
  case UPOS_AUX:
    return !str_eq(lemma, STR("be")) && !str_eq(lemma, STR("have")) && !str_eq(lemma, STR("do"));
  default:
    return false;
  }
}

static uint32_t bucket(uint32_t kind, uint32_t a, uint32_t b) {
  uint64_t h = ((uint64_t)kind * 0x9e3779b97f4a7c15u) ^ ((uint64_t)a * 0xc2b2ae3d27d4eb4fu) ^
               ((uint64_t)b * 0x165667b19e3779f9u);
  h ^= h >> 29;
  h *= 0xff51afd7ed558ccdu;
  return (uint32_t)(h >> 40) & (VOTE_BUCKETS - 1);
}

typedef struct bag {
  vote_feature *v;
  uint32_t n;
} bag;

static void put(bag *g, uint32_t kind, uint32_t a, uint32_t b, int32_t value) {
  if (g->n < VOTE_MAX_FEATURES) g->v[g->n++] = (vote_feature){bucket(kind, a, b), value};
}

static uint32_t root_of(uint64_t x) {
  uint32_t r = 0;
  for (uint32_t bit = 1u << 20; bit; bit >>= 1)
    if ((uint64_t)(r | bit) * (r | bit) <= x) r |= bit;
  return r;
}

typedef struct span {
  uint32_t first, last;
  bool there;
} span;

static span side_of(const vote_item *item, uint32_t n, uint8_t side, uint32_t where) {
  span s = {where, where, false};
  for (uint32_t i = 0; i < n; i++) {
    if (item[i].side != side) continue;
    if (!s.there) s = (span){item[i].pos + 1, item[i].pos + 1, true};
    s.last = item[i].pos + 1;
  }
  return s;
}

/* Positions count from 1 here: 0 stands before the sentence. */
uint32_t vote_features(const vote_item *item, uint32_t n, vote_feature *out) {
  span a = side_of(item, n, VOTE_A, 0), b = side_of(item, n, VOTE_B, UINT32_MAX - FAR_BEHIND);
  bool ab = a.first <= b.first;
  uint32_t lo = ab ? a.last : b.last, hi = ab ? b.first : a.first;
  uint32_t first = ab ? a.first : b.first, last = a.last > b.last ? a.last : b.last;
  bag g = {out, 0};
  uint32_t before = 0, content = 0;
  bool verb = false;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t t = item[i].pos + 1, k = item[i].sym;
    if (item[i].side != VOTE_WORD && !vote_counts(item[i].upos, STR(""))) continue;
    char zone = t > lo && t < hi ? 'm' : t < first ? 'p' : t > last ? 'q' : 'i';
    if ((zone == 'p' && first - t > FAR_BEFORE) || (zone == 'q' && t - last > FAR_BEHIND)) continue;
    int32_t w = zone == 'm' ? 10 : zone == 'i' ? 6 : 5;
    put(&g, 'w', k, 0, w);
    if (zone == 'm') put(&g, ab ? 'm' : 'M', k, 0, w);
    if (zone == 'p' || zone == 'q') put(&g, (uint32_t)zone, k, 0, w * 6 / 10);
    uint8_t u = item[i].upos;
    if (u == UPOS_VERB && zone == 'm' && !verb) put(&g, ab ? 'v' : 'V', k, 0, 10), verb = true;
    if (before) put(&g, 'b', before, k, w);
    if (u == UPOS_VERB || u == UPOS_NOUN || u == UPOS_ADJ) {
      if (content) put(&g, 'c', content, k, w);
      content = k;
    }
    before = k;
  }
  if (!ab) put(&g, 'r', 0, 0, 10);
  put(&g, '1', 0, 0, 10);
  uint64_t sum = 0;
  for (uint32_t i = 0; i < g.n; i++) sum += (uint64_t)(g.v[i].value * g.v[i].value);
  int32_t length = (int32_t)root_of(sum * 256); /* sixteenths */
  for (uint32_t i = 0; i < g.n; i++) g.v[i].value = g.v[i].value * LENGTH * 16 / (length ? length : 1);
  return g.n;
}

uint8_t vote_best(const int8_t *model, const vote_feature *f, uint32_t n, int64_t sum[VOTE_TYPES]) {
  memset(sum, 0, VOTE_TYPES * sizeof *sum);
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = 1; k < VOTE_TYPES; k++)
      sum[k] += (int64_t)model[(size_t)f[i].bucket * VOTE_TYPES + k] * f[i].value;
  uint8_t best = 1;
  for (uint8_t k = 2; k < VOTE_TYPES; k++)
    if (sum[k] > sum[best]) best = k;
  return best;
}
