/* calibrate: margins are cut into 32 buckets of equal size over all words; in each bucket the share of right arcs is
 * counted, for all relations together and for each, and the relation's own count is drawn towards the common one:
 *
 *   p(rel, bucket) = (right + K p(bucket) r(rel)) / (words + K),   r(rel) = odds of the relation against all, K = 40
 *
 * then made non-decreasing over the buckets by pooling neighbours (isotonic regression). */
#include <stdlib.h>

#include "parse/network.h"
#include "train/calibrate.h"
#include "train/corpus.h"

enum { B = ARC_BUCKETS, SIZE = 4 * (B - 1) + REL_COUNT * B, PULL = 40 };

static uint8_t *table(model_file *f) { return (uint8_t *)(uintptr_t)f->part[PART_ARC].p; }

void calibrate_start(dg_arena *a, model_file *f) {
  uint8_t *p = arena_zero(a, 1, SIZE);
  memset(p + 4 * (B - 1), 204, REL_COUNT * B);
  f->part[PART_ARC] = (model_part){p, SIZE};
}

typedef struct mark {
  int32_t margin;
  uint8_t rel;
  bool right;
} mark;
static int by_margin(const void *x, const void *y) {
  const mark *a = x, *b = y;
  return a->margin < b->margin ? -1 : a->margin > b->margin;
}

/* Pools neighbours until p is non-decreasing; weight w. */
static void monotone(double *p, double *w) {
  uint32_t size[B], n = 0;
  double v[B], m[B];
  for (uint32_t i = 0; i < B; i++) {
    v[n] = p[i], m[n] = w[i] + 1e-9, size[n++] = 1;
    for (; n > 1 && v[n - 2] > v[n - 1]; n--) {
      v[n - 2] = (v[n - 2] * m[n - 2] + v[n - 1] * m[n - 1]) / (m[n - 2] + m[n - 1]);
      m[n - 2] += m[n - 1], size[n - 2] += size[n - 1];
    }
  }
  for (uint32_t i = 0, k = 0; i < n; i++)
    for (uint32_t j = 0; j < size[i]; j++) p[k++] = v[i];
}

static void fit(mark *v, uint32_t n, uint8_t *out) {
  static double words[REL_COUNT + 1][B], right[REL_COUNT + 1][B];
  int32_t limit[B - 1];
  memset(words, 0, sizeof words), memset(right, 0, sizeof right);
  qsort(v, n, sizeof *v, by_margin);
  for (uint32_t k = 1; k < B; k++) limit[k - 1] = v[(uint64_t)n * k / B].margin;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = 0;
    while (k < B - 1 && v[i].margin >= limit[k]) k++;
    words[v[i].rel][k]++, right[v[i].rel][k] += v[i].right;
    words[REL_COUNT][k]++, right[REL_COUNT][k] += v[i].right;
  }
  memcpy(out, limit, sizeof limit);
  for (uint32_t r = 0; r < REL_COUNT; r++) {
    double p[B], w[B], expected = 1, got = 1;
    for (uint32_t k = 0; k < B; k++) {
      double all = (right[REL_COUNT][k] + 1) / (words[REL_COUNT][k] + 2);
      expected += words[r][k] * (1 - all), got += words[r][k] - right[r][k];
    }
    for (uint32_t k = 0; k < B; k++) {
      double all = (right[REL_COUNT][k] + 1) / (words[REL_COUNT][k] + 2);
      double prior = 1 - (1 - all) * got / expected;
      if (prior < 0.02) prior = 0.02;
      w[k] = words[r][k] + PULL;
      p[k] = (right[r][k] + PULL * prior) / w[k];
    }
    monotone(p, w);
    for (uint32_t k = 0; k < B; k++) out[sizeof limit + r * B + k] = (uint8_t)(p[k] * 255 + 0.5);
  }
}

dg_rc calibrate(model_file *f, const bank *b, uint32_t nbank, dg_arena *a, dg_err *err) {
  const void *bytes;
  size_t size;
  const parse_model *m;
  static dg_doc d;
  uint32_t total = 0, n = 0;
  uint8_t *out = table(f);
  for (uint32_t r = 0; r < B - 1; r++) memcpy(out + 4 * r, &(int32_t){(int32_t)r}, 4);
  model_write(f, a, &bytes, &size);
  dg_rc rc = parse_open(bytes, size, "the new model", a, &m, err);
  if (rc) return rc;
  for (uint32_t i = 0; i < nbank; i++) total += b[i].T;
  mark *v = arena_array(a, total + 1, sizeof *v);
  arena_init(&d.arena, 0), d.arena.jmp = a->jmp;
  for (uint32_t i = 0; i < nbank; i++) {
    corpus_doc(&b[i], &d);
    int32_t *margin = parse_margins(m, &d);
    for (uint32_t s = 0; s < b[i].S; s++)
      for (uint32_t t = b[i].sent[s].first, first = t; t < first + b[i].sent[s].n; t++) {
        uint32_t h = d.head[t] == DG_NONE ? b[i].sent[s].n : d.head[t] - first;
        bool right = h == b[i].word[t].head && rel_base(d.rel[t]) == rel_base(b[i].word[t].rel);
        v[n++] = (mark){margin[t], d.rel[t], right};
      }
  }
  fit(v, n, out);
  arena_free(&d.arena);
  return DG_OK;
}
