/* speech_sieve: weights of the sieve, logistic regression by steps of Adagrad, and the sum below which a candidate is looked at
 * no more: o->loss of the contents are lost by it, as weights that have not seen them judge. Reads school.example; writes
 * sieve, pass, example.sieve, weight. */
#include <math.h>
#include <stdlib.h>

#include "train/school.h"

static const uint32_t *keys_of(const school *s, const example *x) { return s->key + x->key + x->nkey + x->nfact; }

/* Of the first n keys. */
static float value(const school *s, const example *x, uint32_t n) {
  const uint32_t *key = keys_of(s, x);
  float sum = 0;
  for (uint32_t i = 0; i < n; i++) sum += s->sieve[key[i] & SIEVE_MASK];
  return sum;
}

static void learn(school *s, const speech_options *o, uint32_t fold) {
  uint32_t *order = school_grow(NULL, s->nexample + 1u, sizeof *order), n = 0;
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 5};
  float *g = s->g;
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n && !s->article[i].held && s->article[i].fold != fold; k++)
      if (s->example[s->article[i].example + k].weight > 0) order[n++] = s->article[i].example + k;
  for (uint32_t i = 0; i <= SIEVE_MASK; i++) g[i] = 1, s->sieve[i] = 0;
  for (uint32_t e = 0; e < 3; e++) {
    school_shuffle(order, n, &rng);
    for (uint32_t i = 0; i < n; i++) {
      const example *x = &s->example[order[i]];
      const uint32_t *key = keys_of(s, x);
      float error = school_logistic(value(s, x, x->nsieve)) - x->label;
      for (uint32_t k = 0; k < x->nsieve; k++) {
        uint32_t at = key[k] & SIEVE_MASK;
        float d = error + 0.002f * s->sieve[at];
        g[at] += d * d;
        s->sieve[at] -= o->rate * d / sqrtf(g[at]);
      }
    }
  }
  for (uint32_t i = 0; i <= SIEVE_MASK; i++) { /* as the file will have it */
    float v = floorf(s->sieve[i] * SIEVE_SCALE + 0.5f);
    s->sieve[i] = (v < -127 ? -127 : v > 127 ? 127 : v) / SIEVE_SCALE;
  }
  mem_free(order);
}

static void judge(school *s, uint32_t fold, bool held) {
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n && s->article[i].held == held; k++) {
      if (!held && s->article[i].fold != fold) break;
      example *x = &s->example[s->article[i].example + k];
      x->early = value(s, x, x->nearly);
      x->sieve = value(s, x, x->nsieve);
    }
}

static int by_size(const void *x, const void *y) {
  float a = *(const float *)x, b = *(const float *)y;
  return (a > b) - (a < b);
}

bool school_held_back(const school *s, const example *x) { return x->early < s->early || x->sieve < s->pass; }

/* The sum below which o->loss of the contents lie, in steps of the file. */
static float least(const school *s, float loss, bool early) {
  float *good = school_grow(NULL, s->nexample + 1u, sizeof *good);
  uint32_t n = 0;
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n && !s->article[i].held; k++) {
      const example *x = &s->example[s->article[i].example + k];
      if (x->label > 0) good[n++] = early ? x->early : x->sieve;
    }
  if (n) qsort(good, n, sizeof *good, by_size);
  float sum = n ? floorf(good[(uint32_t)(loss * (float)n)] * SIEVE_SCALE) / SIEVE_SCALE : 0;
  mem_free(good);
  return sum;
}

void school_sieve(school *s, const speech_options *o) {
  uint32_t back[2] = {0, 0}, all[2] = {0, 0}, lost[2] = {0, 0}, right[2] = {0, 0}, soon[2] = {0, 0};
  for (uint32_t f = 0; f < FOLDS; f++) {
    learn(s, o, f);
    judge(s, f, false);
  }
  learn(s, o, FOLDS);
  judge(s, FOLDS, true);
  s->early = least(s, o->early, true);
  s->pass = least(s, o->loss, false);
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n; k++) {
      example *x = &s->example[s->article[i].example + k];
      bool h = s->article[i].held, out = school_held_back(s, x);
      back[h] += out, all[h]++, soon[h] += x->early < s->early;
      right[h] += x->label > 0, lost[h] += out && x->label > 0;
      if (out) x->weight = 0;
    }
  for (int h = 0; h < 2; h++)
    if (all[h])
      fprintf(stderr, "  sieve%s: holds back %.4f, early %.4f of %u candidates; %.4f of %u contents\n",
              h ? ", held out" : "", (double)back[h] / all[h], (double)soon[h] / all[h], all[h],
              (double)lost[h] / (right[h] ? right[h] : 1), right[h]);
}
