/* context: a second look at each candidate that may stand, with the first scores of those around it: rivals for the same
 * words or the same cue, contents that hold it or lie in it, how talkative sentence and story are. Words and relations are
 * left to the first look: keys with them were tried here and fitted the training articles only. Reads cand; writes nothing.
 * At most CROWD candidates of a sentence are looked at, so that the work is linear in the document. */
#include "speech/keys.h"
#include "speech/weights.h"

enum { CROWD = 48, BIN = SPEECH_SCALE / 2, NOBODY = 30 };

struct speech_crowd {
  uint32_t *first;  /* [S+1] into member */
  uint32_t *member; /* candidates in order of sentence */
  int32_t *best;    /* [S] best score */
  uint32_t talk;    /* how many tenths of the sentences have a candidate that would stand */
};

bool speech_may_stand(const cand *c) { return c->score >= -4 * SPEECH_SCALE; }

speech_crowd *speech_crowd_open(const swork *w) {
  dg_arena *a = &w->d->arena;
  uint32_t S = w->d->S, full = 0;
  speech_crowd *x = arena_zero(a, 1, sizeof *x);
  x->first = arena_zero(a, S + 2u, sizeof *x->first);
  x->member = arena_array(a, w->n + 1u, sizeof *x->member);
  x->best = arena_array(a, S + 1u, sizeof *x->best);
  for (uint32_t s = 0; s < S; s++) x->best[s] = -100 * SPEECH_SCALE;
  for (uint32_t i = 0; i < w->n; i++) {
    const cand *c = &w->cand[i];
    if (c->score > x->best[c->sent]) x->best[c->sent] = c->score;
    if (speech_may_stand(c) && x->first[c->sent + 1] < CROWD) x->first[c->sent + 1]++;
  }
  for (uint32_t s = 0; s < S; s++) {
    x->first[s + 1] += x->first[s];
    full += x->best[s] > -SPEECH_SCALE;
  }
  x->talk = S ? full * 10 / S : 0;
  uint32_t *at = arena_array(a, S + 1u, sizeof *at);
  memcpy(at, x->first, (S + 1u) * sizeof *at);
  for (uint32_t i = 0; i < w->n; i++) {
    uint32_t s = w->cand[i].sent;
    if (speech_may_stand(&w->cand[i]) && at[s] < x->first[s + 1]) x->member[at[s]++] = i;
  }
  return x;
}

static uint32_t bin(int32_t score, bool any) {
  if (!any) return NOBODY;
  int32_t b = score / BIN + 12;
  return (uint32_t)(b < 0 ? 0 : b > 24 ? 24 : b);
}

typedef struct around {
  int32_t same, other, apart, holder, inner, support;
  bool any_same, any_other, any_apart, any_holder, any_inner;
  uint32_t better, crowd, holder_how;
} around;

static void best_of(int32_t *most, bool *any, int32_t score) {
  if (!*any || score > *most) *most = score;
  *any = true;
}

static void compare(const cand *c, const cand *y, around *r) {
  uint32_t both = cand_overlap(c, y), either = c->ntoken + y->ntoken - both;
  bool same = c->cue == y->cue && c->cue != DG_NONE;
  r->crowd += y->score > -SPEECH_SCALE;
  if (both * 5 >= either * 2) {
    if (same)
      best_of(&r->same, &r->any_same, y->score);
    else {
      best_of(&r->other, &r->any_other, y->score);
    }
    r->better += y->score > c->score;
  } else if (same)
    best_of(&r->apart, &r->any_apart, y->score);
  else if (both && y->ntoken > c->ntoken) {
    if (!r->any_holder || y->score > r->holder) r->holder_how = y->how;
    best_of(&r->holder, &r->any_holder, y->score);
  } else if (both)
    best_of(&r->inner, &r->any_inner, y->score);
}

enum {
  C_OWN = 1,
  C_SAME,
  C_OTHER,
  C_APART,
  C_HOLDER,
  C_INNER,
  C_BEFORE,
  C_AFTER,

  C_CROWD,
  C_TALK,
  C_LEN,
  C_GAP,
  C_RANK,

  C_ALL,

  C_TAKEN
};

uint32_t speech_context(const swork *w, const speech_crowd *x, uint32_t index, uint32_t key[FEATURES]) {
  const cand *c = &w->cand[index];
  around r = {0};
  for (uint32_t i = x->first[c->sent]; i < x->first[c->sent + 1]; i++)
    if (x->member[i] != index) compare(c, &w->cand[x->member[i]], &r);
  keys k = {key, 0, 50u + c->how};
  uint32_t own = bin(c->score, true), same = bin(r.same, r.any_same), other = bin(r.other, r.any_other);
  uint32_t holder = bin(r.holder, r.any_holder), inner = bin(r.inner, r.any_inner), apart = bin(r.apart, r.any_apart);
  int32_t rival = r.any_same && (!r.any_other || r.same > r.other) ? r.same : r.other;
  uint32_t gap = bin(c->score - rival, r.any_same || r.any_other), before = NOBODY, after = NOBODY;
  if (c->sent > 0) before = bin(x->best[c->sent - 1], true) / 2;
  if (c->sent + 1 < w->d->S) after = bin(x->best[c->sent + 1], true) / 2;
  uint32_t len = c->ntoken < 3 ? 0 : c->ntoken < 8 ? 1 : c->ntoken < 20 ? 2 : 3;
  key_put(&k, C_OWN, own, 0, 0);
  key_put(&k, C_SAME, own, same, 0);
  key_put(&k, C_OTHER, own, other, 0);
  key_put(&k, C_APART, own, apart, 0);
  key_put(&k, C_HOLDER, own, holder, r.holder_how);
  key_put(&k, C_HOLDER, own, holder, 999);
  key_put(&k, C_INNER, own, inner, len);
  key_put(&k, C_BEFORE, own, before, 0);
  key_put(&k, C_AFTER, own, after, 0);
  key_put(&k, C_CROWD, own, r.crowd > 6 ? 6 : r.crowd, 0);
  key_put(&k, C_TALK, own, x->talk, 0);
  key_put(&k, C_LEN, own, len, gap);
  key_put(&k, C_GAP, gap, 0, 0);
  key_put(&k, C_RANK, r.better > 4 ? 4 : r.better, own, 0);
  key_put(&k, C_ALL, own / 2, (same / 3) * 16 + other / 3, (holder / 3) * 16 + inner / 3);
  key_put(&k, C_TAKEN, c->before || c->after, gap, own / 2);
  return k.n;
}

/* SPEECH_SURE / (1 + exp(-score)), with straight lines between halves of a unit. */
static int32_t chance(int32_t score) {
  enum { LAST = 16, STEP = SPEECH_SCALE / 2 };
  static const int16_t at[LAST + 1] = {2048, 2549, 2994, 3349, 3608, 3786, 3902, 3975, 4022,
                                       4051, 4069, 4080, 4086, 4090, 4092, 4094, 4095};
  int32_t x = score < 0 ? -score : score, k = x / STEP, y = at[LAST];
  if (k < LAST) y = at[k] + (at[k + 1] - at[k]) * (x % STEP) / STEP;
  return score < 0 ? SPEECH_SURE - y : y;
}

void speech_pool(swork *w) {
  const speech_crowd *x = speech_crowd_open(w);
  int32_t *mass = arena_array(&w->d->arena, w->n + 1u, sizeof *mass);
  for (uint32_t i = 0; i < w->n; i++) {
    const cand *c = &w->cand[i];
    mass[i] = INT32_MIN;
    if (!speech_may_stand(c)) continue;
    int32_t others = 0;
    for (uint32_t k = x->first[c->sent]; k < x->first[c->sent + 1]; k++) {
      const cand *y = &w->cand[x->member[k]];
      uint32_t both = cand_overlap(c, y);
      if (y != c && both * 2 >= c->ntoken + y->ntoken - both) others += chance(y->score);
    }
    mass[i] = chance(c->score) + others * 2 / 5;
  }
  for (uint32_t i = 0; i < w->n; i++) w->cand[i].score = mass[i];
}
