/* change: when did a pair's share of cooperation change for good, and is it now above or below the year before? Reads a
 * pair's weekly balance; writes nothing but its result.
 *
 * Bayesian online change-point detection (Adams and MacKay 2007) over weeks: the share is constant within a run, each
 * week ends a run with probability HAZARD, a new run's share is Beta(MASS * usual, MASS * (1 - usual)). Only the split of a
 * week's deeds counts, not their number, so that more reporting changes nothing. Deeds of one week resemble each other: n of
 * them weigh n / (1 + (n - 1) * ALIKE). With w[s] the probability that the present run began in week s,
 *
 *   P(thaw) = sum over s of w[s] * P((1 - f[s]) * (logit(now) - logit(past)) > LEAST)
 *
 * where `now` is the share since s, `past` that of the year before the window up to s, and f[s] how much of that year lies
 * behind s: a change long ago is part of the past. */
#include <math.h>

#include "signal/part.h"

#define HAZARD (1.0 / 26) /* two changes a year */
#define MASS 2.0
#define ALIKE 0.05
#define LEAST 0.6931 /* log 2: the odds of cooperation doubled or halved */

typedef struct run {               /* the present run began in this week: [m] weeks that have deeds, oldest first */
  double coop[WEEKS], conf[WEEKS]; /* of the week, weighed */
  uint32_t week[WEEKS];            /* weeks before as_of */
  double weight[WEEKS];            /* log, then probability */
  uint32_t m;
} run;

static double usual(const balance *b) {
  double coop = 0, conf = 0;
  for (int i = 0; i < WEEKS; i++) {
    coop += b->coop[i];
    conf += b->conf[i];
  }
  return (coop + 7) / (coop + conf + 10); /* ten deeds at the usual share of all pairs, 0.7 */
}

static void weigh(const balance *b, run *r) {
  r->m = 0;
  for (int i = WEEKS - 1; i >= 0; i--) {
    double n = b->coop[i] + b->conf[i];
    if (n <= 0) continue;
    double w = 1 / (1 + (n - 1) * ALIKE);
    r->coop[r->m] = b->coop[i] * w;
    r->conf[r->m] = b->conf[i] * w;
    r->week[r->m++] = (uint32_t)i;
  }
}

/* Forward pass: weight[s] of each beginning s of the run that holds the last week; O(m * m). */
static void filter(run *r, double a0, double b0) {
  double a[WEEKS], c[WEEKS], l[WEEKS], w[WEEKS]; /* of the run begun at s: Beta parameters, log beta, log weight */
  double fresh = stat_lbeta(a0, b0);
  for (uint32_t j = 0; j < r->m; j++) {
    double most = -INFINITY, sum = 0;
    double stay = j ? log1p(-HAZARD) * (r->week[j - 1] - r->week[j]) : 0;
    double leave = j ? log(-expm1(stay)) : 0;
    for (uint32_t s = 0; s < j; s++)
      if (w[s] > most) most = w[s];
    for (uint32_t s = 0; s < j; s++) sum += exp(w[s] - most);
    w[j] = j ? most + log(sum) + leave : 0;
    a[j] = a0;
    c[j] = b0;
    l[j] = fresh;
    for (uint32_t s = 0; s <= j; s++) {
      if (s < j) w[s] += stay;
      a[s] += r->coop[j];
      c[s] += r->conf[j];
      double now = stat_lbeta(a[s], c[s]);
      w[s] += now - l[s];
      l[s] = now;
    }
  }
  double most = -INFINITY, sum = 0;
  for (uint32_t s = 0; s < r->m; s++)
    if (w[s] > most) most = w[s];
  for (uint32_t s = 0; s < r->m; s++) sum += r->weight[s] = exp(w[s] - most);
  for (uint32_t s = 0; s < r->m; s++) r->weight[s] /= sum;
}

typedef struct sides {
  double now[2], past[2]; /* cooperation, conflict */
  double part;            /* 1 - f */
} sides;

static sides split(const frame *f, const run *r, uint32_t s) {
  sides x = {{0, 0}, {0, 0}, 1};
  uint32_t window = (f->window + 6) / 7, end = window + 52, began = r->week[s];
  for (uint32_t j = 0; j < r->m; j++) {
    double *to = r->week[j] <= began ? x.now : r->week[j] < end ? x.past : NULL;
    if (!to) continue;
    to[0] += r->coop[j];
    to[1] += r->conf[j];
  }
  uint32_t covered = (uint32_t)((f->as_of - f->first) / 7) + 1;
  if (covered < end) end = covered;
  if (began + 1 > window) x.part = began + 1 >= end ? 0 : 1 - (double)(began + 1 - window) / (end - window);
  return x;
}

static void describe(change *c, int way, const sides *x, double a0, double b0) {
  double n = x->now[0] + x->now[1] + a0 + b0, p = x->past[0] + x->past[1] + a0 + b0;
  double now = (x->now[0] + a0) / n, past = (x->past[0] + a0) / p;
  double sd = sqrt(now * (1 - now) / (n + 1) + past * (1 - past) / (p + 1));
  c->now[way] = now;
  c->past[way] = past;
  c->low[way] = now - past - 1.645 * sd;
  c->high[way] = now - past + 1.645 * sd;
}

change change_find(const frame *f, const balance *b) {
  change c = {0};
  run r;
  weigh(b, &r);
  if (r.m == 0) return c;
  double share = usual(b), a0 = MASS * share, b0 = MASS * (1 - share), best[2] = {-1, -1};
  filter(&r, a0, b0);
  for (uint32_t s = 0; s < r.m; s++) {
    if (r.weight[s] < 1e-4 && s + 1 < r.m) continue;
    sides x = split(f, &r, s);
    if (x.past[0] + x.past[1] <= 0) continue; /* nothing known of the year before */
    double first[2] = {x.now[0] + a0, x.past[0] + a0}, second[2] = {x.now[1] + b0, x.past[1] + b0};
    stat_odds o = stat_beta_apart(first, second, x.part, LEAST);
    double mass[2] = {r.weight[s] * o.above, r.weight[s] * o.below};
    c.thaw += mass[0];
    c.freeze += mass[1];
    for (int way = 0; way < 2; way++) {
      if (mass[way] <= best[way]) continue;
      best[way] = mass[way];
      *(way ? &c.freeze_week : &c.thaw_week) = r.week[s];
      describe(&c, way, &x, a0, b0);
    }
  }
  return c;
}

/* Counts as Beta parameters: n deeds in w weeks weigh as w weeks of n / w deeds each do in weigh(). */
static void counted(const signal_share *s, double out[2]) {
  const double n = s->coop + s->conf, weeks = s->days / 7.0 > 1 ? s->days / 7.0 : 1, a = n / weeks;
  const double w = a > 1 ? 1 / (1 + (a - 1) * ALIKE) : 1;
  out[0] = s->coop * w;
  out[1] = s->conf * w;
}

double signal_share_changed(const signal_share *now, const signal_share *past) {
  double x[2], y[2];
  const double n = now->coop + now->conf, m = past->coop + past->conf;
  if (n <= 0 || m <= 0) return 0.5;
  counted(now, x);
  counted(past, y);
  const double share = (now->coop + past->coop + 1) / (n + m + 2), a0 = MASS * share, b0 = MASS * (1 - share);
  const double first[2] = {x[0] + a0, y[0] + a0}, second[2] = {x[1] + b0, y[1] + b0};
  const stat_odds o = stat_beta_apart(first, second, 1, 0);
  const double sum = o.above + o.below, p = sum > 0 ? (o.above > o.below ? o.above : o.below) / sum : 0.5;
  return p < 0.5 ? 0.5 : p;
}
