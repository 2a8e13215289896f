/* rate: did an actor's cooperation, or a pair's conflict, rise above its own past in the window? Reads frame and blocks; writes
 * nothing but its result.
 *
 *   n[c] ~ NB(expected[c] * factor[c], shape k[c])
 *   expected[c] = (A + 1/2) / (E + 1) * exposure * season     Gamma-Poisson with half a deed in one window as its prior
 *   1 / k[c] = ordinary variation of this series in the year + 1 / (A + 1/2)
 *   factor of cooperation = v * g, of verbal conflict v * k, of material conflict v * k * s
 *
 *   v  attention: 1, or with probability BURST one of the factors below, common to all classes (a burst of reporting)
 *   g  1; with PRIOR one of the factors (up); with PRIOR one of those below 1 (down)
 *   k  the same for conflict, where s (severity) may rise too
 *
 *   P(overture) = posterior of: g up and k not up         P(escalation) = posterior of: k (or s) up
 *
 * All sums run over a fixed grid. */
#include <math.h>

#include "signal/part.h"

#define BURST 0.05
#define CRISIS 0.5
static const double factor[] = {1, 1.5, 2, 3, 4.5, 7, 11, 17};
static const double worse[] = {1, 2, 4}; /* material conflict over verbal, beyond the common factor */
static const double fewer[] = {1 / 1.5, 1 / 2.0, 1 / 3.0, 1 / 4.5};
#define NFACTOR (sizeof factor / sizeof *factor)
#define NWORSE (sizeof worse / sizeof *worse)
#define NFEWER (sizeof fewer / sizeof *fewer)

/* Variation of 30-day counts around their year's mean over all pairs of the ICEWS sample: halfway (geometric) between what it is with
 * and without each year's largest count (docs/signals.md). A series' own past moves it. */
static const double usual_variation[CLASSES] = {0.13, 0.13, 0.36};
#define VARIATION_WEIGHT 8.0 /* in blocks */
#define SEASON_PRIOR 10.0    /* deeds */
#define HALF_LIFE 180.0      /* days, of the past of an overture: lets a slow trend pass */

typedef struct outlook {
  double mean[CLASSES], shape[CLASSES]; /* of block 0 by the past */
} outlook;

/* (sum of squares beyond Poisson) / (sum of squared means) over blocks 1 … n, block `without` left out */
static double beyond_poisson(const frame *f, const blocks *b, uint32_t c, uint32_t n, uint32_t without, double *mean) {
  double sum = 0, exposed = 0, over = 0, squares = 0;
  for (uint32_t i = 1; i <= n; i++) {
    if (i == without || !f->covered[i]) continue;
    sum += b->n[c][i];
    exposed += b->exposure[i];
  }
  *mean = exposed > 0 ? sum / exposed : 0;
  for (uint32_t i = 1; i <= n; i++) {
    if (i == without || !f->covered[i]) continue;
    double m = *mean * b->exposure[i], d = b->n[c][i] - m;
    over += d * d - m;
    squares += m * m;
  }
  double v = squares > 0 ? over / squares : 0;
  return v < 0.05 ? 0.05 : v > 3 ? 3 : v;
}

/* Ordinary variation of a series: between what it is with and without the largest block, so that one crisis in the past does not
 * make the next one ordinary; pulled towards what is usual. */
static double variation(const frame *f, const blocks *b, uint32_t c) {
  uint32_t n = f->nbase, top = 1;
  for (uint32_t i = 2; i <= n; i++)
    if (b->n[c][i] > b->n[c][top]) top = i;
  double mean, own = beyond_poisson(f, b, c, n, top, &mean);
  double weight = n * (mean < 1 ? mean : 1);
  return (usual_variation[c] * VARIATION_WEIGHT + own * weight) / (VARIATION_WEIGHT + weight);
}

/* This time of the year in up to three earlier years against the year around it. */
static double season(const frame *f, const blocks *b, uint32_t c) {
  double here = 0, mean = 0;
  uint32_t half = f->nbase / 2;
  for (uint32_t y = 1; y <= 3; y++) {
    uint32_t at = (365 * y + f->window / 2) / f->window;
    if (half == 0 || at < half || at + half >= f->nblock) break;
    if (!f->covered[at]) continue;
    double sum = 0, exposed = 0;
    for (uint32_t i = at - half; i <= at + half; i++) {
      if (!f->covered[i]) continue;
      sum += b->n[c][i];
      exposed += b->exposure[i];
    }
    here += b->n[c][at];
    mean += exposed > 0 ? sum / exposed * b->exposure[at] : 0;
  }
  return (here + SEASON_PRIOR) / (mean + SEASON_PRIOR);
}

static outlook look(const frame *f, const blocks *b) {
  outlook o;
  for (uint32_t c = 0; c < CLASSES; c++) {
    double a = 0, e = 0;
    for (uint32_t i = 1; i <= f->nbase; i++) {
      if (!f->covered[i]) continue;
      double w = c == COOP ? exp2(-((double)i - 1) * f->window / HALF_LIFE) : 1;
      a += w * b->n[c][i];
      e += w * b->exposure[i];
    }
    o.mean[c] = (a + 0.5) / (e + 1) * b->exposure[0] * season(f, b, c);
    o.shape[c] = 1 / (variation(f, b, c) + 1 / (a + 0.5));
  }
  return o;
}

typedef struct mass { /* likelihood against factor 1, times prior */
  double up, rest;
} mass;

static double likely(const outlook *o, const blocks *b, uint32_t c, double by) {
  double l = stat_nb(b->n[c][0], o->mean[c] * by, o->shape[c]) - stat_nb(b->n[c][0], o->mean[c], o->shape[c]);
  return exp(l < 250 ? l : 250);
}

static mass cooperation(const outlook *o, const blocks *b, double v) {
  mass m = {0, (1 - 2 * PRIOR) * likely(o, b, COOP, v)};
  for (size_t i = 1; i < NFACTOR; i++) m.up += PRIOR / (NFACTOR - 1) * likely(o, b, COOP, v * factor[i]);
  for (size_t i = 0; i < NFEWER; i++) m.rest += PRIOR / NFEWER * likely(o, b, COOP, v * fewer[i]);
  return m;
}

static mass conflict(const outlook *o, const blocks *b, double v) {
  mass m = {0, (1 - 2 * PRIOR) * likely(o, b, VERBAL, v) * likely(o, b, MATERIAL, v)};
  for (size_t i = 0; i < NFACTOR; i++) {
    double verbal = likely(o, b, VERBAL, v * factor[i]);
    for (size_t k = 0; k < NWORSE; k++)
      if (i || k) m.up += PRIOR / (NFACTOR * NWORSE - 1) * verbal * likely(o, b, MATERIAL, v * factor[i] * worse[k]);
  }
  for (size_t i = 0; i < NFEWER; i++)
    m.rest += PRIOR / NFEWER * likely(o, b, VERBAL, v * fewer[i]) * likely(o, b, MATERIAL, v * fewer[i]);
  return m;
}

static void spread(rate *r, double variance) {
  double ratio = (r->observed + 0.5) / (r->expected + 0.5), sd = sqrt(variance + 1 / (r->observed + 0.5));
  r->low = ratio * exp(-1.645 * sd);
  r->high = ratio * exp(1.645 * sd);
}

void rate_find(const frame *f, const blocks *b, rate *overture, rate *escalation) {
  *overture = (rate){.up = PRIOR, .observed = b->n[COOP][0], .high = INFINITY};
  *escalation = (rate){.up = PRIOR, .observed = b->n[VERBAL][0] + b->n[MATERIAL][0], .high = INFINITY};
  if (f->npast == 0) return;
  outlook o = look(f, b);
  double all = 0, good = 0, bad = 0, sum = 0;
  for (size_t i = 1; i < NFACTOR; i++) sum += 1 / (factor[i] * factor[i]);
  for (size_t i = 0; i < NFACTOR; i++) {
    double p = i ? BURST / sum / (factor[i] * factor[i]) : 1 - BURST;
    mass g = cooperation(&o, b, factor[i]), k = conflict(&o, b, factor[i]);
    double both = k.up * CRISIS / PRIOR * g.up, only = k.up * (1 - CRISIS) / (1 - PRIOR) * g.rest;
    all += p * ((g.up + g.rest) * k.rest + both + only);
    good += p * (g.up * k.rest + (escalation->observed > 0 ? 0 : both));
    bad += p * (both + only);
  }
  overture->up = good / all;
  overture->expected = o.mean[COOP];
  spread(overture, 1 / o.shape[COOP]);
  double mean = o.mean[VERBAL] + o.mean[MATERIAL], v = o.mean[VERBAL] / mean, m = o.mean[MATERIAL] / mean;
  escalation->up = bad / all;
  escalation->expected = mean;
  spread(escalation, v * v / o.shape[VERBAL] + m * m / o.shape[MATERIAL]);
}
