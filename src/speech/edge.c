/* edge: where a chosen content begins and ends. Trees hang what follows a clause on the clause (", which fell on Monday", "on its
 * page", ", citing aides") whether or not it is part of what was said, and lead it in likewise ("For all the noise, …"). Each
 * way to cut such a phrase off, or to take in the next one behind, gets a chance from hashed features; the content becomes the way
 * that overlaps the others by half most surely, if a fourth surer than it was. Reads swork; changes spans of chosen candidates. At most EDGES ways. */
#include "speech/keys.h"
#include "speech/model.h"

enum { LOOK = 96 /* tokens from either end */, FAR = 3 /* a cut takes a third or more */ };

static bool light(const dg_doc *d, uint32_t t) { return d->upos[t] == UPOS_PUNCT || d->upos[t] == UPOS_CCONJ; }

/* The highest word of the phrase that begins at t and stays within [from, to). */
static uint32_t top_of(const dg_doc *d, uint32_t t, uint32_t from, uint32_t to) {
  for (uint32_t i = 0; i < LOOK && d->head[t] >= from && d->head[t] < to; i++) t = d->head[t];
  return t;
}

static bool far(int32_t cut, uint32_t ntoken) { return (uint32_t)cut * FAR >= ntoken && (uint32_t)cut + 2 <= ntoken; }

static uint32_t put(edge *out, uint32_t n, edge x) {
  if (n < EDGES) out[n++] = x;
  return n;
}

/* Phrases at the end that nothing before them hangs on, the shortest first. */
static uint32_t right_cuts(const swork *w, const cand *c, edge *out, uint32_t n) {
  const dg_doc *d = w->d;
  span s = c->span[c->nspan - 1];
  uint32_t first = d->sent[doc_sent_of(d, s.end - 1)].first, low = s.first > first ? s.first : first, reach[LOOK];
  if (s.end - low > LOOK) low = s.end - LOOK;
  for (uint32_t t = low, most = 0; t < s.end; t++) {
    reach[t - low] = most;
    if (!light(d, t) && d->head[t] < s.end && d->head[t] > most) most = d->head[t];
  }
  for (uint32_t p = s.end - 1; p > low && n < EDGES; p--) {
    if (light(d, p) || reach[p - low] >= p || (d->tflag[p] & TOK_QUOTED && d->tflag[p - 1] & TOK_QUOTED)) continue;
    uint32_t e = p;
    while (e > low && light(d, e - 1) && !w->mark[e - 1]) e--;
    if (e > low && far((int32_t)(s.end - e), c->ntoken))
      n = put(out, n, (edge){0, (int32_t)(s.end - e), top_of(d, p, p, s.end), p, EDGE_TAIL});
  }
  return n;
}

/* Phrases at the beginning on which nothing behind them hangs. */
static uint32_t left_cuts(const swork *w, const cand *c, edge *out, uint32_t n) {
  const dg_doc *d = w->d;
  span s = c->span[0];
  const doc_sent *x = &d->sent[doc_sent_of(d, s.first)];
  uint32_t end = s.end < x->first + x->n ? s.end : x->first + x->n, reach[LOOK], m = 0;
  if (end - s.first > LOOK) return n;
  for (uint32_t t = end, least = DG_NONE; t-- > s.first;) {
    if (!light(d, t) && d->head[t] >= s.first && d->head[t] < least) least = d->head[t];
    reach[t - s.first] = least;
  }
  for (uint32_t p = s.first + 2; p < end && n < EDGES && m < 2; p++) {
    if (d->upos[p] == UPOS_PUNCT || d->body.p[d->begin[p - 1]] != ',' || reach[p - s.first] < p) continue;
    if (d->tflag[p] & TOK_QUOTED && d->tflag[p - 1] & TOK_QUOTED) continue;
    if (!far((int32_t)(p - s.first), c->ntoken)) continue;
    n = put(out, n, (edge){(int32_t)(p - s.first), 0, top_of(d, s.first, s.first, p), s.first, EDGE_LEAD});
    m++;
  }
  return n;
}

/* What follows: the next phrase. */
static uint32_t wider(const swork *w, const cand *c, edge *out, uint32_t n) {
  const dg_doc *d = w->d;
  span s = c->span[c->nspan - 1];
  const doc_sent *x = &d->sent[doc_sent_of(d, s.end - 1)];
  uint32_t end = x->first + x->n, p = s.end;
  while (p < end && light(d, p) && !w->mark[p] && p < s.end + 2) p++;
  if (p + 1 >= end || light(d, p) || d->head[p] == DG_NONE || d->tflag[p] & TOK_QUOTED) return n;
  uint32_t t = p;
  for (uint32_t i = 0; i < LOOK && d->head[t] < d->T && w->lo[d->head[t]] >= s.end; i++) t = d->head[t];
  uint32_t e = w->hi[t];
  while (e > p && light(d, e - 1) && !w->mark[e - 1]) e--;
  if (e <= p || e > end || (c->cue != DG_NONE && c->cue >= s.end)) return n;
  int32_t more = (int32_t)(e - s.end);
  if ((uint32_t)more * FAR < c->ntoken) return n;
  return put(out, n, (edge){0, -more, t, p, EDGE_MORE});
}

uint32_t speech_edges(const swork *w, const cand *c, edge out[EDGES]) {
  if (!c->nspan || c->ntoken < 4 || c->how == HOW_QUOTE) return 0;
  return right_cuts(w, c, out, left_cuts(w, c, out, wider(w, c, out, 0)));
}

static uint32_t bucket(uint32_t n) { return n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : 8; }

uint32_t speech_edge_keys(const swork *w, const cand *c, const edge *e, uint32_t key[FEATURES]) {
  const dg_doc *d = w->d;
  keys k = {key, 0, 70u + e->kind};
  uint32_t gone = (uint32_t)(e->left + (e->right < 0 ? -e->right : e->right)), n = 0, rel = d->rel[e->top];
  uint32_t part = gone * 8 / c->ntoken, head = d->head[e->top], cue = c->cue_lex, act = 0;
  uint32_t at = head == DG_NONE                      ? 0
                : head == c->cue                     ? 1
                : head == c->root                    ? 2
                : head > c->cue && c->cue != DG_NONE ? 3
                                                     : 4;
  uint32_t comma = e->at > 0 ? d->upos[e->at - 1] * 2u + (d->body.p[d->begin[e->at - 1]] == ',') : 0;
  if (c->cue != DG_NONE) act = w->act[c->cue] * 32u + d->upos[c->cue];
  if (part > 15) part = 15;
#define KEY(a, b) key_put(&k, ++n, (a), (b), 0)
  KEY(0, 0);
  KEY(rel, comma);
  KEY(w->lex[e->at], comma);
  KEY(rel, w->lex[e->at]);
  KEY(rel, at);
  KEY(part, rel);
  KEY(part, bucket(c->ntoken - (e->right > 0 || e->left ? gone : 0)));
  KEY(bucket(gone), rel);
  KEY(act, rel);
  KEY(act, w->lex[e->at]);
  KEY(cue, rel);
  KEY(cue, 0);
  KEY(c->rel, rel);
  KEY(c->rel, comma);
  KEY(c->how * 4u + c->q, rel);
  KEY(d->xpos[e->top], rel);
  KEY(w->lex[e->top], rel);
  KEY(w->act[e->top], rel);
  KEY(d->upos[c->root], rel);
  KEY(d->upos[c->root], w->lex[e->at]);
  KEY(head == DG_NONE ? 0 : d->xpos[head], rel);
  KEY(d->arc[e->top] / 32u, rel);
  KEY(w->hi[e->top] + 1 >= c->span[c->nspan - 1].end, rel);
#undef KEY
  return k.n;
}

/* EDGE_SURE * exp(-x), x >= 0 in units of 1/EDGE_SCALE, with straight lines between halves of a unit. */
static uint32_t fall(int32_t x) {
  enum { LAST = 16, STEP = EDGE_SCALE / 2 };
  static const uint16_t at[LAST + 2] = {4096, 2484, 1507, 914, 554, 336, 204, 124, 75, 46, 28, 17, 10, 6, 4, 2, 1, 1};
  int32_t k = x / STEP;
  if (k > LAST) return 0;
  return at[k] - (uint32_t)((at[k] - at[k + 1]) * (x % STEP) / STEP);
}

static bool half(const cand *c, const edge *a, const edge *b) {
  int32_t n = (int32_t)c->ntoken;
  int32_t both = n - (a->left > b->left ? a->left : b->left) - (a->right > b->right ? a->right : b->right);
  int32_t all = n - (a->left < b->left ? a->left : b->left) - (a->right < b->right ? a->right : b->right);
  return 2 * both >= all;
}

uint32_t speech_edge_best(const cand *c, const edge *way, const int32_t *score, uint32_t n) {
  uint32_t chance[EDGES + 1], sum[EDGES + 1], best = 0, all = 0;
  int32_t top = 0;
  for (uint32_t i = 0; i < n; i++)
    if (score[i] > top) top = score[i];
  const edge keep = {0, 0, 0, 0, 0};
  for (uint32_t i = 0; i <= n; i++) all += chance[i] = fall(top - (i ? score[i - 1] : 0));
  for (uint32_t i = 0; i <= n; i++) {
    sum[i] = 0;
    for (uint32_t k = 0; k <= n; k++)
      if (half(c, i ? &way[i - 1] : &keep, k ? &way[k - 1] : &keep)) sum[i] += chance[k];
    uint32_t least = best ? sum[best] : sum[0] + all / 4;
    if (sum[i] > least || (best && sum[i] == sum[best] && chance[i] > chance[best])) best = i;
  }
  return best;
}

void speech_edge_apply(cand *c, const edge *e) {
  c->span[0].first += (uint32_t)e->left;
  span *s = &c->span[c->nspan - 1];
  s->end = (uint32_t)((int32_t)s->end - e->right);
  c->ntoken = (uint32_t)((int32_t)c->ntoken - e->left - e->right);
}

void speech_trim(const speech_model *m, swork *w, uint32_t n, const uint32_t *chosen) {
  for (uint32_t i = 0; i < n; i++) {
    cand *c = &w->cand[chosen[i]];
    edge way[EDGES];
    int32_t score[EDGES];
    uint32_t key[FEATURES], ways = speech_edges(w, c, way);
    for (uint32_t k = 0; k < ways; k++) {
      score[k] = 0;
      for (uint32_t x = speech_edge_keys(w, c, &way[k], key); x-- > 0;)
        score[k] += m->edge[key[x] & ((1u << EDGE_BITS) - 1)];
    }
    uint32_t best = ways ? speech_edge_best(c, way, score, ways) : 0;
    if (best) speech_edge_apply(c, &way[best - 1]);
  }
}
