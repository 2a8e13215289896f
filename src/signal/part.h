/* part: what the files of this folder share: the window and its past cut into blocks, and four distributions. */
#ifndef DG_SIGNAL_PART_H
#define DG_SIGNAL_PART_H

#include "signal/signal.h"

/* ---- stat.c ---- */

double stat_lbeta(double a, double b); /* log of the beta function */
/* log NB(x; mean mu, shape k) without the terms that do not depend on mu; variance mu + mu*mu/k */
double stat_nb(double x, double mu, double k);
/* P(scale * (logit X - logit Y) > by) and P(scale * (logit Y - logit X) > by); X ~ Beta(a[0], b[0]), Y ~ Beta(a[1], b[1]),
 * independent; 0, 0 when scale is not above 0 */
typedef struct stat_odds {
  double above, below;
} stat_odds;
stat_odds stat_beta_apart(const double a[2], const double b[2], double scale, double by);
double stat_beta_between(double a, double b, double low, double high); /* P(low < X < high) */

/* ---- blocks.c ----
 *
 *          past                                  window
 *   … | block 3 | block 2 | block 1 |            block 0 | as_of
 *
 * Blocks are as long as the window. The year before the window is the baseline; what lies before that tells season and
 * ordinary variation. */
#define BLOCKS 210 /* most blocks: SIGNAL_HISTORY / SIGNAL_WINDOW_MIN + 1, rounded up */

enum { COOP, VERBAL, MATERIAL, CLASSES }; /* cooperation; verbal and material conflict */
#define CLASS_NONE CLASSES

typedef struct frame {   /* of one call */
  dg_day as_of, first;   /* first day of the record */
  uint32_t window;       /* days in a block */
  uint32_t nblock;       /* whole blocks that the record covers, the window included; at least 1 */
  uint32_t nbase;        /* blocks of the baseline year: 1 … nbase */
  double volume[BLOCKS]; /* deeds of everybody, 0 where not known */
  bool covered[BLOCKS];  /* anything like as much was reported as in the fullest block; else a gap, not a quiet time */
  uint32_t npast;        /* covered blocks of the baseline year */
} frame;
void frame_make(frame *f, const signal_input *in, const signal_query *q);

typedef struct blocks {
  double n[CLASSES][BLOCKS]; /* deeds, those of one day, pair and type once */
  double own[BLOCKS];        /* deeds of this series, all told: taken out of the volume */
  double exposure[BLOCKS];   /* reporting against the baseline's mean, 1 where volume is not known, 0 in gaps */
} blocks;
void blocks_clear(blocks *b);
uint32_t block_of(const frame *f, dg_day day); /* DG_NONE outside */
uint32_t class_of(const signal_deed *d);
void blocks_expose(const frame *f, blocks *b); /* fills exposure from volume - own */

/* ---- rate.c ---- */

typedef struct rate {
  double up; /* probability */
  double observed, expected, low, high;
} rate;
/* Cooperation (overture) and conflict (escalation) of block 0 against the past, bursts of reporting allowed for. */
void rate_find(const frame *f, const blocks *b, rate *overture, rate *escalation);

/* ---- change.c ---- */

#define WEEKS 156
typedef struct balance { /* [WEEKS] week 0 ends on as_of */
  double coop[WEEKS], conf[WEEKS];
} balance;
typedef struct change {
  double thaw, freeze;             /* probabilities */
  uint32_t thaw_week, freeze_week; /* weeks before as_of of the likeliest change */
  double now[2], past[2];          /* share of cooperation after and before that week; [0] thaw, [1] freeze */
  double low[2], high[2];          /* 90 % interval of the difference */
} change;
change change_find(const frame *f, const balance *b);

/* Prior of an overture, and of an escalation, in one window. */
#define PRIOR 0.1

#endif
