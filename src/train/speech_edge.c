/* speech_edge: weights of the ways in which a chosen content may begin and end (speech/edge.c): a choice among them and "as it is",
 * learnt from candidates chosen, with a third of the threshold, by
 * scores that did not see their article. Right is the way that overlaps the gold content most.
 * Reads school.article, candidates; writes brink, way, edge. */
#include <math.h>
#include <stdlib.h>

#include "train/school.h"

/* With the gold content that it overlaps most. */
static float fit(const article *x, const cand *c) {
  float most = 0;
  for (uint32_t i = 0; i < x->ngold; i++) {
    const gold *g = &x->gold[i];
    if (x->end[c->span[c->nspan - 1].end - 1] <= g->content[0].begin ||
        x->begin[c->span[0].first] >= g->content[g->n - 1].end)
      continue;
    float o = school_overlap(x, c, g);
    if (o > most) most = o;
  }
  return most;
}

void school_brinks(school *s, uint32_t article_index, const swork *w) {
  const article *x = &s->article[article_index];
  for (uint32_t i = 0; i < x->n; i++) {
    edge e[EDGES];
    const cand *c = &w->cand[i];
    float keep = fit(x, c);
    uint32_t n = keep > 0.05f ? speech_edges(w, c, e) : 0;
    if (!n) continue;
    *ARENA_PUSH(&s->arena, s->brink, s->nbrink, s->capbrink) = (brink){article_index, i, s->nway, n, keep};
    for (uint32_t k = 0; k < n; k++) {
      cand y = *c;
      speech_edge_apply(&y, &e[k]);
      school_keys(s);
      way *v = ARENA_PUSH(&s->arena, s->way, s->nway, s->capway);
      *v = (way){.edge = e[k], .key = s->nkey, .overlap = fit(x, &y)};
      v->nkey = speech_edge_keys(w, c, &e[k], s->key + s->nkey);
      s->nkey += v->nkey;
    }
  }
}

static float value(const school *s, const float *w, const way *v) {
  float sum = 0;
  for (uint32_t k = 0; k < v->nkey; k++) sum += w[s->key[v->key + k] & EDGE_MASK];
  return sum;
}

static void study(school *s, const brink *b, float *w, float rate) {
  float p[EDGES], top = 0, sum, most = b->keep;
  uint32_t best = b->n;
  const way *v = s->way + b->first;
  for (uint32_t i = 0; i < b->n; i++) {
    p[i] = value(s, w, &v[i]);
    if (p[i] > top) top = p[i];
    if (v[i].overlap > most) most = v[i].overlap, best = i;
  }
  if (most < 0.5f) return;
  sum = vec_exp(-top);
  for (uint32_t i = 0; i < b->n; i++) sum += p[i] = p[i] - top < -40 ? 0 : vec_exp(p[i] - top);
  for (uint32_t i = 0; i < b->n; i++) {
    float error = p[i] / sum - (i == best ? 1.0f : 0);
    for (uint32_t k = 0; k < v[i].nkey; k++) {
      uint32_t at = s->key[v[i].key + k] & EDGE_MASK;
      float d = error + 0.01f * w[at];
      s->g[at] += d * d;
      w[at] -= rate * d / sqrtf(s->g[at]);
    }
  }
}

/* Brinks of candidates that are chosen. */
static uint32_t *chosen_brinks(school *s, int32_t least, bool held, uint32_t *count) {
  uint32_t *out = school_grow(NULL, s->nbrink + 1u, sizeof *out), n = 0, b = 0;
  for (uint32_t i = 0; i < s->n; i++) {
    article *x = &s->article[i];
    swork w = school_staged(s, x);
    uint32_t *chosen = arena_array(&w.d->arena, x->n + 1u, sizeof *chosen);
    bool *is = arena_zero(&w.d->arena, x->n + 1u, sizeof *is);
    uint32_t m = x->held == held ? speech_choose(&w, least, chosen) : 0;
    for (uint32_t k = 0; k < m; k++) is[chosen[k]] = true;
    for (; b < s->nbrink && s->brink[b].article == i; b++)
      if (is[s->brink[b].cand]) out[n++] = b;
  }
  *count = n;
  return out;
}

static void report(school *s, const uint32_t *order, uint32_t n, const char *name) {
  uint32_t before = 0, after = 0, could = 0, moved = 0;
  for (uint32_t i = 0; i < n; i++) {
    const brink *b = &s->brink[order[i]];
    edge e[EDGES];
    int32_t score[EDGES];
    float most = b->keep;
    for (uint32_t k = 0; k < b->n; k++) {
      const way *v = &s->way[b->first + k];
      e[k] = v->edge;
      score[k] = (int32_t)floorf(value(s, s->edge, v) * EDGE_SCALE + 0.5f);
      if (v->overlap > most) most = v->overlap;
    }
    uint32_t best = speech_edge_best(&s->article[b->article].cand[b->cand], e, score, b->n);
    before += b->keep >= 0.5f;
    after += (best ? s->way[b->first + best - 1].overlap : b->keep) >= 0.5f;
    could += most >= 0.5f;
    moved += best > 0;
  }
  fprintf(stderr, "  edges%s: of %u right %u, now %u, at best %u; moved %u\n", name, n, before, after, could, moved);
}

void school_edges(school *s, const speech_options *o, int32_t least) {
  uint32_t n, *order = chosen_brinks(s, least / 3, false, &n), nsum = 0;
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 9};
  float *w = arena_zero(&s->arena, EDGE_MASK + 1u, sizeof *w);
  for (uint32_t i = 0; i <= EDGE_MASK; i++) s->g[i] = 1, s->edge[i] = 0;
  for (uint32_t e = 0; e < 6; e++) {
    school_shuffle(order, n, &rng);
    for (uint32_t i = 0; i < n; i++) {
      study(s, &s->brink[order[i]], w, 2 * o->second);
      if (e == 0 || i % (n / 8 + 1)) continue;
      for (uint32_t r = 0; r <= EDGE_MASK; r++) s->edge[r] += w[r];
      nsum++;
    }
  }
  for (uint32_t r = 0; r <= EDGE_MASK; r++) s->edge[r] /= (float)(nsum ? nsum : 1);
  report(s, order, n, "");
  mem_free(order);
  order = chosen_brinks(s, least, true, &n);
  if (n) report(s, order, n, ", held out");
  mem_free(order);
}
