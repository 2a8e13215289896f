/* context: a second look at each candidate that may stand, with the first scores of those around it: rivals for the same
 * words or the same cue, contents that hold it or lie in it, how talkative sentence and story are. Reads cand; writes nothing.
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
  uint32_t better, crowd, other_rel, holder_how;
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
      if (!r->any_other || y->score > r->other) r->other_rel = y->rel;
      best_of(&r->other, &r->any_other, y->score);
    }
    r->better += y->score > c->score;
  } else if (same)
    best_of(&r->apart, &r->any_apart, y->score);
  else if (both && y->ntoken > c->ntoken) {
    if (!r->any_holder || y->score > r->holder) r->holder_how = y->how * 4u + y->q;
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
  C_REL,
  C_CUE,
  C_CROWD,
  C_TALK,
  C_LEN,
  C_GAP,
  C_RANK,
  C_HOLDER_CUE,
  C_OTHER_REL,
  C_ALL,
  C_PLACE,
  C_TAKEN
};

uint32_t speech_context(const swork *w, const speech_crowd *x, uint32_t index, uint32_t key[FEATURES]) {
  const cand *c = &w->cand[index];
  around r = {0};
  for (uint32_t i = x->first[c->sent]; i < x->first[c->sent + 1]; i++)
    if (x->member[i] != index) compare(c, &w->cand[x->member[i]], &r);
  keys k = {key, 0, 50u + c->how};
  uint32_t own = bin(c->score, true), q = c->q, same = bin(r.same, r.any_same), other = bin(r.other, r.any_other);
  uint32_t holder = bin(r.holder, r.any_holder), inner = bin(r.inner, r.any_inner), apart = bin(r.apart, r.any_apart);
  int32_t rival = r.any_same && (!r.any_other || r.same > r.other) ? r.same : r.other;
  uint32_t gap = bin(c->score - rival, r.any_same || r.any_other), before = NOBODY, after = NOBODY;
  if (c->sent > 0) before = bin(x->best[c->sent - 1], true) / 2;
  if (c->sent + 1 < w->d->S) after = bin(x->best[c->sent + 1], true) / 2;
  uint32_t len = c->ntoken < 3 ? 0 : c->ntoken < 8 ? 1 : c->ntoken < 20 ? 2 : 3;
  key_put(&k, C_OWN, own, q, 0);
  key_put(&k, C_SAME, own, same, 0);
  key_put(&k, C_OTHER, own, other, 0);
  key_put(&k, C_APART, own, apart, 0);
  key_put(&k, C_HOLDER, own, holder, r.holder_how);
  key_put(&k, C_HOLDER, own, holder, 999);
  key_put(&k, C_INNER, own, inner, len);
  key_put(&k, C_BEFORE, own, before, q);
  key_put(&k, C_AFTER, own, after, q);
  key_put(&k, C_REL, own, c->rel, 0);
  key_put(&k, C_CUE, c->cue_lex, own / 3, 0);
  key_put(&k, C_CROWD, own, r.crowd > 6 ? 6 : r.crowd, 0);
  key_put(&k, C_TALK, own, x->talk, 0);
  key_put(&k, C_LEN, own, len, gap);
  key_put(&k, C_GAP, gap, c->rel, q);
  key_put(&k, C_RANK, r.better > 4 ? 4 : r.better, own, 0);
  key_put(&k, C_HOLDER_CUE, c->cue_lex, holder / 4, 0);
  key_put(&k, C_OTHER_REL, r.other_rel, c->rel, gap);
  key_put(&k, C_ALL, own / 2, (same / 3) * 16 + other / 3, (holder / 3) * 16 + inner / 3);
  key_put(&k, C_TAKEN, c->before || c->after, gap, own / 2);
  return k.n;
}
