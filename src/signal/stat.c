/* stat: the distributions. No arrays of the caller are written. Everything is summed in a fixed order. */
#include <math.h>

#include "signal/part.h"

#define GRID 128 /* cells of (0, 1) */

double stat_lbeta(double a, double b) {
  int sign;
  return lgamma_r(a, &sign) + lgamma_r(b, &sign) - lgamma_r(a + b, &sign);
}

double stat_nb(double x, double mu, double k) { return x * log(mu) - (x + k) * log(mu + k); }

/* Probabilities of the GRID cells under Beta(a, b), by their midpoints. */
static void cells(double a, double b, double p[GRID]) {
  double most = -INFINITY, sum = 0;
  for (int i = 0; i < GRID; i++) {
    double x = (i + 0.5) / GRID;
    p[i] = (a - 1) * log(x) + (b - 1) * log1p(-x);
    if (p[i] > most) most = p[i];
  }
  for (int i = 0; i < GRID; i++) sum += p[i] = exp(p[i] - most);
  for (int i = 0; i < GRID; i++) p[i] /= sum;
}

/* P(X <= x) by linear interpolation between cells */
static double below(const double sum[GRID + 1], double x) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  int i = (int)(x * GRID);
  return sum[i] + (sum[i + 1] - sum[i]) * (x * GRID - i);
}

stat_odds stat_beta_apart(const double a[2], const double b[2], double scale, double by) {
  double x[GRID], y[GRID], sum[GRID + 1] = {0};
  stat_odds o = {0, 0};
  if (scale <= 0) return o;
  cells(a[0], b[0], x);
  cells(a[1], b[1], y);
  for (int i = 0; i < GRID; i++) sum[i + 1] = sum[i] + x[i];
  double need = exp(by / scale); /* of the odds */
  for (int i = 0; i < GRID; i++) {
    double at = (i + 0.5) / GRID;
    double odds_at = at / (1 - at), more = odds_at * need, less = odds_at / need;
    o.above += y[i] * (1 - below(sum, more / (1 + more)));
    o.below += y[i] * below(sum, less / (1 + less));
  }
  return o;
}

double stat_beta_between(double a, double b, double low, double high) {
  double x[GRID], sum[GRID + 1] = {0};
  cells(a, b, x);
  for (int i = 0; i < GRID; i++) sum[i + 1] = sum[i] + x[i];
  return below(sum, high) - below(sum, low);
}
