/* speech_second: weights of the second look, learnt from first scores that did not see the article. Reads school.article,
 * example; writes context and the candidates' last scores. */
#include <math.h>
#include <stdlib.h>

#include "train/school.h"

swork school_staged(school *s, article *x) {
  dg_doc *d = &s->stage;
  arena_reset(&d->arena);
  d->sent = x->sent, d->S = x->S;
  return (swork){.d = d, .cand = x->cand, .n = x->n};
}

typedef struct second {
  size_t key;
  uint32_t nkey, index, article;
  float first, label;
} second;

static float second_value(const school *s, const float *w, const second *x) {
  float sum = x->first;
  for (uint32_t i = 0; i < x->nkey; i++) sum += w[s->key[x->key + i] & CONTEXT_MASK];
  return sum;
}

static void second_keys(school *s, second **out, uint32_t *n, uint32_t *cap) {
  for (uint32_t i = 0; i < s->n; i++) {
    article *x = &s->article[i];
    swork w = school_staged(s, x);
    const speech_crowd *crowd = speech_crowd_open(&w);
    for (uint32_t k = 0; k < x->n; k++) {
      if (!speech_may_stand(&x->cand[k])) continue;
      school_keys(s);
      second y = {.key = s->nkey, .index = k, .article = i, .first = (float)x->cand[k].score / SPEECH_SCALE};
      y.nkey = speech_context(&w, crowd, k, s->key + s->nkey);
      y.label = s->example[x->example + k].label;
      s->nkey += y.nkey;
      *ARENA_PUSH(&s->arena, *out, *n, *cap) = y;
    }
  }
}

static void second_study(school *s, const second *x, float *w, float rate) {
  float error = school_logistic(second_value(s, w, x)) - x->label;
  for (uint32_t k = 0; k < x->nkey; k++) {
    uint32_t at = s->key[x->key + k] & CONTEXT_MASK;
    float d = error + 0.02f * w[at];
    s->g[at] += d * d;
    w[at] -= rate * d / sqrtf(s->g[at]);
  }
}

void school_second(school *s, const speech_options *o) {
  second *x = NULL;
  uint32_t n = 0, cap = 0, m = 0, nsum = 0, *order;
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 3};
  second_keys(s, &x, &n, &cap);
  order = school_grow(NULL, n + 1u, sizeof *order);
  for (uint32_t i = 0; i < n; i++) {
    const article *a = &s->article[x[i].article];
    if (!a->held && s->example[a->example + x[i].index].weight > 0) order[m++] = i;
  }
  float *w = arena_zero(&s->arena, CONTEXT_MASK + 1u, sizeof *w);
  s->context = arena_zero(&s->arena, CONTEXT_MASK + 1u, sizeof *s->context);
  for (uint32_t i = 0; i <= CONTEXT_MASK; i++) s->g[i] = 1;
  for (uint32_t e = 0; e < 4; e++) {
    school_shuffle(order, m, &rng);
    for (uint32_t i = 0; i < m; i++) {
      second_study(s, &x[order[i]], w, o->second);
      if (e == 0 || i % (m / 8 + 1)) continue;
      for (uint32_t r = 0; r <= CONTEXT_MASK; r++) s->context[r] += w[r];
      nsum++;
    }
  }
  for (uint32_t r = 0; r <= CONTEXT_MASK; r++) s->context[r] /= (float)(nsum ? nsum : 1);
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n; k++)
      if (!speech_may_stand(&s->article[i].cand[k])) s->article[i].cand[k].score = INT32_MIN;
  for (uint32_t i = 0; i < n; i++)
    s->article[x[i].article].cand[x[i].index].score =
        (int32_t)floorf(second_value(s, s->context, &x[i]) * SPEECH_SCALE + 0.5f);
  mem_free(order);
  for (uint32_t i = 0; i < s->n; i++) {
    swork st = school_staged(s, &s->article[i]);
    speech_pool(&st);
  }
}
