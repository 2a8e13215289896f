/* speech_learn: weights of the first look (logistic regression over keys beside a small network over facts) and of the choice
 * of speakers, by steps of Adagrad over shuffled examples. Reads school.example, choice; writes w, mean, sw. */
#include <math.h>
#include <stdlib.h>

#include "train/school.h"

/* sum of the keys' weights + v . relu(b + sum of the facts' rows) */
float school_value(const school *s, const float *w, const example *x, float hid[WIDE]) {
  float sum = 0;
  const uint32_t *key = s->key + x->key, *fact = key + x->nkey;
  for (uint32_t i = 0; i < x->nkey; i++) sum += w[key[i] & MASK];
  for (uint32_t j = 0; j < WIDE; j++) hid[j] = w[NET_B + j];
  for (uint32_t i = 0; i < x->nfact; i++) {
    const float *row = w + NET + (fact[i] & (ROWS - 1)) * WIDE;
    for (uint32_t j = 0; j < WIDE; j++) hid[j] += row[j];
  }
  for (uint32_t j = 0; j < WIDE; j++) sum += hid[j] > 0 ? hid[j] * w[NET_V + j] : 0;
  return sum;
}

float school_logistic(float x) { return x < -30 ? 0 : x > 30 ? 1 : 1 / (1 + vec_exp(-x)); }

static void step(school *s, uint32_t at, float slope, float rate) {
  s->g[at] += slope * slope;
  s->w[at] -= rate * slope / sqrtf(s->g[at]);
}

static void study(school *s, const example *x, const speech_options *o) {
  float hid[WIDE], back[WIDE], error = school_logistic(school_value(s, s->w, x, hid)) - x->label;
  if (error < 0.002f && error > -0.002f) return;
  const uint32_t *key = s->key + x->key, *fact = key + x->nkey;
  for (uint32_t k = 0; k < x->nkey; k++) {
    uint32_t at = key[k] & MASK;
    step(s, at, error + o->decay * s->w[at], o->rate);
  }
  for (uint32_t j = 0; j < WIDE; j++) {
    back[j] = hid[j] > 0 ? error * s->w[NET_V + j] : 0;
    if (hid[j] > 0) step(s, NET_V + j, error * hid[j], o->net);
    step(s, NET_B + j, back[j], o->net);
  }
  for (uint32_t k = 0; k < x->nfact; k++) {
    uint32_t at = NET + (fact[k] & (ROWS - 1)) * WIDE;
    for (uint32_t j = 0; j < WIDE; j++)
      if (back[j] != 0) step(s, at + j, back[j] + o->slim * s->w[at + j], o->net);
  }
}

void school_shuffle(uint32_t *order, uint32_t n, vec_rng *rng) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t k = vec_below(rng, i), x = order[i - 1];
    order[i - 1] = order[k];
    order[k] = x;
  }
}

/* p(speaker | statement) over its candidates and "nobody" at score 0; any token of the marked phrase is right. */
float school_speaker_value(const school *s, const option *o) {
  float sum = 0;
  for (uint32_t i = 0; i < o->nkey; i++) sum += s->sw[s->key[o->key + i] & SPEAKER_MASK];
  return sum;
}

static void speaker_study(school *s, const choice *c, float rate) {
  float p[SPEAKERS], top = 0, sum, good = 0;
  bool any = false;
  option *o = s->option + c->first;
  for (uint32_t i = 0; i < c->n; i++) {
    p[i] = school_speaker_value(s, &o[i]);
    if (p[i] > top) top = p[i];
    any |= o[i].right;
  }
  sum = vec_exp(-top);
  if (!any) good = sum;
  for (uint32_t i = 0; i < c->n; i++) {
    sum += p[i] = p[i] - top < -40 ? 0 : vec_exp(p[i] - top);
    if (o[i].right) good += p[i] + 1e-9f;
  }
  for (uint32_t i = 0; i < c->n; i++) {
    float error = p[i] / sum - (o[i].right ? (p[i] + 1e-9f) / good : 0);
    if (error < 0.002f && error > -0.002f) continue;
    for (uint32_t k = 0; k < o[i].nkey; k++) {
      uint32_t at = s->key[o[i].key + k] & SPEAKER_MASK;
      float d = error + 0.01f * s->sw[at];
      s->sg[at] += d * d;
      s->sw[at] -= rate * d / sqrtf(s->sg[at]);
    }
  }
}

void school_speakers(school *s, const speech_options *o) {
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 7};
  uint32_t *order = school_grow(NULL, s->nchoice + 1u, sizeof *order), n = 0;
  for (uint32_t i = 0; i < s->nchoice; i++)
    if (!s->choice[i].held) order[n++] = i;
  for (uint32_t i = 0; i <= SPEAKER_MASK; i++) s->sg[i] = 1;
  for (uint32_t e = 0; e < 4; e++) {
    school_shuffle(order, n, &rng);
    for (uint32_t i = 0; i < n; i++) speaker_study(s, &s->choice[order[i]], o->rate);
    school_speaker_score(s);
  }
  mem_free(order);
}

/* The weights are the mean of those met on the way, eight times an epoch, from the second epoch on. fold: articles that are
 * left out beside those held out; FOLDS = none. */
void school_learn(school *s, const speech_options *o, uint32_t fold) {
  uint32_t *order = school_grow(NULL, s->nexample + 1u, sizeof *order), n = 0, nsum = 0;
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 1};
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n && !s->article[i].held && s->article[i].fold != fold; k++)
      if (s->example[s->article[i].example + k].weight > 0) order[n++] = s->article[i].example + k;
  for (uint32_t i = 0; i < TOTAL; i++) s->g[i] = 1, s->w[i] = s->sum[i] = 0;
  for (uint32_t i = NET; i < NET_V; i++) s->w[i] = (vec_uniform(&rng) - 0.5f) * 0.2f;
  for (uint32_t i = 0; i < WIDE; i++) s->w[NET_V + i] = i % 2 ? 0.5f : -0.5f;
  for (uint32_t e = 0; e < o->epochs; e++) {
    school_shuffle(order, n, &rng);
    for (uint32_t i = 0; i < n; i++) {
      study(s, &s->example[order[i]], o);
      if ((e == 0 && o->epochs > 1) || i % (n / 8 + 1)) continue;
      for (uint32_t r = 0; r < TOTAL; r++) s->sum[r] += s->w[r];
      nsum++;
    }
  }
  for (uint32_t r = 0; r < TOTAL; r++) s->mean[r] = nsum ? s->sum[r] / (float)nsum : s->w[r];
  mem_free(order);
}
