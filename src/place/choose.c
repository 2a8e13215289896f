/* choose: which of the places of one name is meant. Reads found names and the story's countries; writes spot.
 *
 *   worth = 100 ln(inhabitants) + seat + main name + how much the story speaks of its state + nearness to places that are sure
 *
 * A name is left open when the two best are about as likely, or when nothing but a small town would fit: no place rather than
 * a wrong pin. Within a story a name means one place. */
#include "work.h"

#define NEAR_MOST 24u

typedef struct sure { /* places found so far, for nearness */
  int32_t lat[NEAR_MOST], lon[NEAR_MOST];
  uint32_t n;
} sure;

/* Cosine times 1000 for 0, 10, … 90 degrees. */
static const int32_t cosine[10] = {1000, 985, 940, 866, 766, 643, 500, 342, 174, 0};

/* Kilometres, squared; flat-earth: good to a few per cent below 1000 km, never short for the far. */
static int64_t apart(int32_t lat, int32_t lon, int32_t lat2, int32_t lon2) {
  int64_t dy = ((int64_t)lat - lat2) * 111 / 1000, dx = (int64_t)lon - lon2;
  if (dx > 180000) dx -= 360000;
  if (dx < -180000) dx += 360000;
  int32_t a = (lat < 0 ? -lat : lat) / 10000;
  dx = dx * 111 / 1000 * cosine[a > 9 ? 9 : a] / 1000;
  return dx * dx + dy * dy;
}

static int32_t log_of(uint32_t n) { /* 100 ln(n + 1), by powers of two with a linear part */
  uint32_t bit = 0, v = n + 1;
  while (v >> 1) v >>= 1, bit++;
  uint32_t low = bit ? (uint32_t)(((uint64_t)(n + 1) << 8 >> bit) - 256) : 0;
  return (int32_t)(69 * bit + 69 * low / 256);
}

static int32_t nearness(const sure *near, const gaz_spot *p) {
  int32_t best = 0;
  for (uint32_t i = 0; i < near->n; i++) {
    int64_t km2 = apart(p->lat, p->lon, near->lat[i], near->lon[i]);
    int32_t v = km2 < 150 * 150 ? 300 : km2 < 500 * 500 ? 150 : 0;
    if (v > best) best = v;
  }
  return best;
}

/* Is it where the words behind the name say? */
static bool inside(const place_scan *s, const place_found *f, const gaz_spot *p) {
  if (f->within_code && s->x->state[p->state] == f->within_code) return true;
  if (f->within == DG_NONE) return false;
  const place_found *w = &s->found[f->within];
  for (uint32_t i = w->key; i < w->key + w->nkey; i++) {
    const gaz_spot *r = &s->x->spot[s->x->key[i].spot];
    if (r->kind == SPOT_REGION && r->state == p->state && (!r->division || r->division == p->division)) return true;
  }
  return false;
}

/* What speaks for a place; negative: it may not be this one. */
static int32_t worth(const place_scan *s, const place_found *f, const gaz_key *k, const sure *near) {
  const gaz_spot *p = &s->x->spot[k->spot];
  uint32_t support = s->support[p->state];
  bool told = f->within != DG_NONE || f->within_code != 0;
  dg_sym code = f->mention != DG_NONE ? s->d->mention[f->mention].code : 0;
  if (told && !inside(s, f, p)) return -1;
  bool known = code && code == s->x->state[p->state], backed = told || support || known;
  if (p->weak) return -1;
  if (p->kind == SPOT_REGION && !backed && f->context != CTX_STRONG) return -1;
  uint32_t least = k->alternate ? 800000u : s->most * 2 > s->total && p->kind < SPOT_SEAT ? 500000u : 150000u;
  if (!backed && p->kind != SPOT_REGION && p->people < least) return -1;
  if (!told && !known && p->kind != SPOT_REGION && p->people < 3000 && f->context == CTX_WEAK) return -1;
  int32_t v = p->kind == SPOT_REGION ? 1450
                                     : log_of(p->people) + (p->kind == SPOT_CAPITAL ? 300
                                                            : p->kind == SPOT_SEAT  ? 150
                                                            : p->kind == SPOT_SEAT2 ? 40
                                                                                    : 0);
  if (!k->alternate || p->kind == SPOT_REGION) v += 200;
  if (known) v += 150;
  if (support) v += 300 + (int32_t)(800 * (uint64_t)support / s->total);
  return v + nearness(near, p);
}

static uint32_t best_of(const place_scan *s, const place_found *f, const sure *near) {
  uint32_t best = DG_NONE;
  int32_t top = -1, second = -1;
  for (uint32_t i = f->key; i < f->key + f->nkey; i++) {
    int32_t v = worth(s, f, &s->x->key[i], near);
    if (v < 0) continue;
    const gaz_spot *p = &s->x->spot[s->x->key[i].spot];
    const gaz_spot *q = best == DG_NONE ? NULL : &s->x->spot[best];
    bool same = q && q->state == p->state && apart(p->lat, p->lon, q->lat, q->lon) < 25 * 25 && q->kind != SPOT_REGION;
    if (v > top) {
      if (!same) second = top;
      top = v;
      best = s->x->key[i].spot;
    } else if (!same && v > second)
      second = v;
  }
  return best != DG_NONE && (second < 0 || top - second >= 120) ? best : DG_NONE;
}

/* The same name was placed elsewhere in the story. */
static uint32_t told_before(const place_scan *s, const place_found *f) {
  for (uint32_t i = 0, seen = 0; i < s->nfound && seen < 200; i++) {
    const place_found *g = &s->found[i];
    if (g->spot == DG_NONE || g->context != CTX_STRONG) continue;
    seen++;
    if (g->key == f->key && g->nkey == f->nkey) return g->spot;
  }
  return DG_NONE;
}

static void keep(const place_scan *s, place_found *f, uint32_t spot, sure *near) {
  f->spot = spot;
  const gaz_spot *p = &s->x->spot[spot];
  if (p->kind == SPOT_REGION || near->n == NEAR_MOST) return;
  near->lat[near->n] = p->lat;
  near->lon[near->n++] = p->lon;
}

void place_choose(place_scan *s) {
  sure near = {.n = 0};
  for (int round = 0; round < 3; round++)
    for (uint32_t i = 0; i < s->nfound; i++) {
      place_found *f = &s->found[i];
      if (f->spot != DG_NONE || f->used || f->context == CTX_NO) continue;
      if ((round < 2) != (f->context == CTX_STRONG)) continue;
      bool told = f->within != DG_NONE || f->within_code != 0;
      if (round == 0 && f->nkey > 1 && !told && f->mention == DG_NONE) continue; /* first what is sure */
      uint32_t before = told ? DG_NONE : told_before(s, f), spot = before != DG_NONE ? before : best_of(s, f, &near);
      if (spot == DG_NONE) continue;
      const gaz_spot *p = &s->x->spot[spot];
      bool seat = f->seat || p->kind == SPOT_CAPITAL;
      bool lexicon = f->mention != DG_NONE && s->d->mention[f->mention].kind == MEN_PLACE;
      if (f->context == CTX_WEAK &&
          (seat || (before == DG_NONE && !lexicon && (!s->support[p->state] || p->people < 200000))))
        continue;
      keep(s, f, spot, &near);
    }
}
