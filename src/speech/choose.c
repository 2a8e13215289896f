/* choose: candidates that stand, best first, each claiming its ground. Two contents may lie one inside the other (a quotation
 * within a report) but not cover much the same words; a cue has one content by each way of being tied to it. */
#include "speech/work.h"

uint32_t cand_overlap(const cand *a, const cand *b) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < a->nspan; i++)
    for (uint32_t k = 0; k < b->nspan; k++) {
      uint32_t x = a->span[i].first > b->span[k].first ? a->span[i].first : b->span[k].first;
      uint32_t y = a->span[i].end < b->span[k].end ? a->span[i].end : b->span[k].end;
      if (x < y) n += y - x;
    }
  return n;
}

/* "said [that the minister told aides [that he would resign]]": the inner cue, with a speaker of its own who is no "he", is part of the outer
 * content. */
static bool nested(const cand *in, const cand *out) {
  if (in->firm < 2 || !out->firm || in->cue == out->cue || in->ntoken >= out->ntoken) return false;
  for (uint32_t i = 0; i < out->nspan; i++)
    if (in->cue >= out->span[i].first && in->cue < out->span[i].end) return cand_overlap(in, out) == in->ntoken;
  return false;
}

static bool clash(const cand *a, const cand *b) {
  uint32_t both = cand_overlap(a, b), either = a->ntoken + b->ntoken - both;
  if (both == 0 || nested(a, b) || nested(b, a)) return false;
  if (both * 5 >= either * 2) return true;
  return a->cue == b->cue && a->cue != DG_NONE;
}

typedef struct place {
  int32_t score;
  uint32_t index;
} place;

static bool later(place a, place b) { return a.score != b.score ? a.score < b.score : a.index > b.index; }

/* Heap sort, best first: in place and without recursion. */
static void sink(place *p, uint32_t i, uint32_t n) {
  for (uint32_t k; (k = 2 * i + 1) < n; i = k) {
    if (k + 1 < n && later(p[k + 1], p[k])) k++;
    if (!later(p[k], p[i])) return;
    place x = p[i];
    p[i] = p[k], p[k] = x;
  }
}
static void sort(place *p, uint32_t n) {
  for (uint32_t i = n / 2; i-- > 0;) sink(p, i, n);
  for (uint32_t i = n; i-- > 1;) {
    place x = p[0];
    p[0] = p[i], p[i] = x;
    sink(p, 0, i);
  }
}

typedef struct claim { /* a sentence on which a chosen candidate stands */
  uint32_t cand, next;
} claim;

uint32_t speech_choose(const swork *w, int32_t least, uint32_t *chosen) {
  const dg_doc *d = w->d;
  dg_arena *a = &w->d->arena;
  place *order = arena_array(a, w->n + 1u, sizeof *order);
  uint32_t *head = arena_array(a, d->S + 1u, sizeof *head), n = 0, k = 0, nclaim = 0, capclaim = 0;
  claim *at = NULL;
  for (uint32_t s = 0; s < d->S; s++) head[s] = DG_NONE;
  for (uint32_t i = 0; i < w->n; i++)
    if (w->cand[i].score >= least) order[n++] = (place){w->cand[i].score, i};
  sort(order, n);
  for (uint32_t i = 0; i < n; i++) {
    const cand *c = &w->cand[order[i].index];
    uint32_t from = doc_sent_of(d, c->span[0].first), to = doc_sent_of(d, c->span[c->nspan - 1].end - 1);
    bool free_ground = true;
    for (uint32_t s = from; s <= to && free_ground; s++)
      for (uint32_t x = head[s]; x != DG_NONE && free_ground; x = at[x].next)
        free_ground = !clash(c, &w->cand[at[x].cand]);
    if (!free_ground) continue;
    chosen[k++] = order[i].index;
    for (uint32_t s = from; s <= to; s++) {
      *ARENA_PUSH(a, at, nclaim, capclaim) = (claim){order[i].index, head[s]};
      head[s] = nclaim - 1;
    }
  }
  return k;
}
