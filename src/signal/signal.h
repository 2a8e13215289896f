/* signal: what changed between actors, with its odds. Pure functions over plain arrays of deeds: no SQL, no clock, no
 * globals; the same deeds give the same signals in any order of pairs and on any number of calls. Models, formulas and
 * limits: docs/signals.md.
 *
 *   deeds by day + deeds of everybody per day  ->  signal_find  ->  signal_list, strongest first
 *
 *   overture      an actor's own cooperative initiatives above its own past, towards one other or several
 *   thaw, freeze  the pair's share of cooperation rose or fell for good (both directions count; the same either way round)
 *   escalation    rate or severity of conflict rose
 *   mixed         cooperation and conflict by the same actor towards the same other
 *   back_channel  talks that bear marks of secrecy
 *
 * Every probability is that of one question asked alone. `fdr` is for whoever reads the whole list: among the signals at
 * least as strong as this one, the share expected to be false (Bayesian, over all tests of the call). */
#ifndef DG_SIGNAL_H
#define DG_SIGNAL_H

#include "base/base.h"

#define SIGNAL_NOBODY 0u       /* actor id of "no recipient": such deeds count only as volume */
#define SIGNAL_SEVERAL DG_NONE /* recipient of an overture to several; in a query: any */

enum {                     /* flags of a deed; the first four are those of the store */
       SIGNAL_SECRET = 1,  /* secret, behind closed doors, unannounced */
       SIGNAL_THIRD = 2,   /* met in a third place */
       SIGNAL_FORMER = 4,  /* a former official took part */
       SIGNAL_PRIVATE = 8, /* a private or unofficial delegation */
       SIGNAL_OFFER = 256, /* asks for talks: quad 3 by the book, an initiative in fact (REQUEST, mode meet) */
       SIGNAL_ASIDE = 512  /* says nothing of the relation (appeals for help): passed over */
};

typedef struct signal_deed {
  uint64_t id;               /* evidence is given by these */
  dg_day day;                /* never DAY_NONE */
  uint32_t actor, recipient; /* any numbers; SIGNAL_NOBODY = none */
  uint32_t flags;            /* SIGNAL_* */
  uint32_t sources;          /* independent sources; orders the evidence only */
  float score;               /* PLOVER intensity, -10 to 10; orders the evidence only */
  uint8_t type, quad;        /* type: deeds of one day, pair and type count once; quad 1 to 4, 0 = passed over */
} signal_deed;

/* All that a call looks at. Nothing is kept. */
typedef struct signal_input {
  const signal_deed *deed; /* [n] days not falling; deeds after `as_of` are passed over */
  size_t n;
  const uint32_t *volume; /* [nday] deeds of everybody on first, first + 1, …; NULL = not known: days count alike */
  dg_day first;           /* first day of the whole record (not of the pair's) */
  uint32_t nday;
} signal_input;

typedef struct signal_query {
  uint32_t actor, recipient; /* SIGNAL_SEVERAL = any. With both: signals of that ordered pair only. With an actor alone:
                              * its overture to several and all its pairs, as actor; with a recipient alone: all pairs towards
                              * it. With none: all pairs, both ways, and every actor's overture to several */
  dg_day as_of;              /* last day that counts */
  uint32_t window;           /* days, SIGNAL_WINDOW_MIN to SIGNAL_WINDOW_MAX; 0 = 30 */
  double least;              /* signals less probable than this are not listed, though they count as tests */
} signal_query;
#define SIGNAL_WINDOW 30
#define SIGNAL_WINDOW_MIN 7
#define SIGNAL_WINDOW_MAX 180
#define SIGNAL_HISTORY (4 * 365) /* deeds older than this before the window are not used: fetch no more */

typedef enum signal_kind {
  SIGNAL_OVERTURE,
  SIGNAL_THAW,
  SIGNAL_FREEZE,
  SIGNAL_ESCALATION,
  SIGNAL_MIXED,
  SIGNAL_BACK_CHANNEL,
  SIGNAL_KINDS
} signal_kind;
extern const char *const signal_name[SIGNAL_KINDS]; /* "overture" … as in JSON */

enum {                         /* why the odds are wide */
       SIGNAL_THIN_WINDOW = 1, /* fewer than 5 deeds in the window */
       SIGNAL_THIN_PAST = 2,   /* fewer than 5 deeds in the year before */
       SIGNAL_SHORT_PAST = 4,  /* the record begins less than a year before the window */
       SIGNAL_NO_PAST = 8      /* the record begins less than one window before: nothing to compare with */
};

typedef struct signal {
  signal_kind kind;
  uint32_t actor, recipient; /* SIGNAL_SEVERAL: to several (overture only) */
  dg_day from, to;           /* the window; thaw, freeze: from = likeliest day of the change */
  double probability;        /* 0 to 1 */
  double fdr;                /* see above */
  /* What was seen and what the past made one expect. Overture, escalation: deeds in the window (to several: weeks in
   * which an other was addressed, summed over others). Thaw, freeze: share of cooperation since the change and in the year
   * before. Mixed: deeds of the rarer sign. Back channel: marked talks. */
  double observed, expected;
  double low,
      high; /* 90 % interval of observed / expected (thaw, freeze: of the difference); high = INFINITY: no past */
  uint32_t coop, conf;          /* deeds in the window (thaw, freeze: since the change), by sign */
  double past_coop, past_conf;  /* of an average window of the year before */
  uint32_t breadth;             /* others addressed in the window; pairs: 1 */
  double past_breadth;          /* in an average window of the year before */
  double material;              /* share of deeds (quad 2 or 4) in what was observed, the rest is talk */
  uint32_t turns;               /* mixed: how often the sign of the days turned */
  uint32_t past_days;           /* length of the past compared with; 0 = none */
  uint32_t thin;                /* SIGNAL_THIN_… */
  uint32_t evidence, nevidence; /* ids[evidence …]: at most SIGNAL_EVIDENCE, weightiest deeds, by day */
  uint32_t against, nagainst;   /* deeds that speak against it, likewise */
} signal;
#define SIGNAL_EVIDENCE 20

typedef struct signal_list {
  signal *at; /* [n] by probability falling, then kind, actor, recipient */
  uint32_t n, cap;
  uint64_t *ids; /* [nids] */
  uint32_t nids, capids;
  uint32_t tests;        /* questions asked: list length had `least` been 0 */
  double expected_false; /* of the listed: sum of 1 - probability after correction for `tests` */
} signal_list;

/* Fills *out (free it with signal_list_free). DG_EUSE for a window out of range, DG_ENOMEM; *out is empty then. */
dg_rc signal_find(const signal_input *in, const signal_query *q, signal_list *out, dg_err *err);
void signal_list_free(signal_list *l);

/* The probability that the share of cooperation is another now than it was, in the direction that the counts show (0.5 to 1; 0.5 where
 * either is empty). Deeds of one week resemble each other and weigh less the more there are; periods are in days. */
typedef struct signal_share {
  double coop, conf;
  uint32_t days;
} signal_share;
double signal_share_changed(const signal_share *now, const signal_share *past);

/* One sentence on why the odds are as wide as they are, "" when the data are ample; static. */
const char *signal_thin_note(uint32_t thin);

#endif
