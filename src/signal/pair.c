/* pair: all signals of one pair of actors, and an actor's overture to several. Reads the picks of one call; writes its list.
 * Invariant: what is counted is a class on a day, pair and type, once. */
#include <math.h>

#include "signal/find.h"

typedef struct side { /* one direction */
  span span;
  uint32_t actor, recipient;
  blocks blocks;
  uint32_t talk, turns; /* window: cooperation that is talk; turns of the sign between days */
  uint32_t rough;       /* window: conflict that is material */
} side;

typedef struct pair {
  side side[2]; /* a towards b, b towards a */
  balance balance;
} pair;

/* Walks the deeds of one direction. */
static void count(const find *f, side *s, balance *w) {
  dg_day day = DAY_NONE, first = f->frame.as_of - (dg_day)f->frame.window + 1;
  uint64_t seen = 0;
  int sign = 0, today = 0;
  blocks_clear(&s->blocks);
  for (uint32_t i = s->span.begin; i < s->span.end; i++) {
    const signal_deed *d = &f->in->deed[f->pick[i].deed];
    uint32_t b = block_of(&f->frame, d->day), c = class_of(d), week = (uint32_t)(f->frame.as_of - d->day) / 7;
    if (d->day != day) {
      if (today && sign && today != sign) s->turns++;
      if (today) sign = today;
      today = 0;
      seen = 0;
      day = d->day;
    }
    if (b != DG_NONE) s->blocks.own[b]++;
    uint64_t bit = (uint64_t)1 << (d->type & 31) << (c == COOP ? 0 : 32);
    if (c == CLASS_NONE || seen & bit) continue;
    seen |= bit;
    if (week < WEEKS) (c == COOP ? w->coop : w->conf)[week]++;
    if (b != DG_NONE) s->blocks.n[c][b]++;
    if (d->day < first) continue;
    today = today < 0 || c != COOP ? -1 : 1; /* a day with any conflict is a day of conflict */
    s->talk += c == COOP && d->quad != 2;
    s->rough += c == MATERIAL;
  }
  if (today && sign && today != sign) s->turns++;
}

static double past_of(const find *f, const blocks *b, uint32_t c) {
  double sum = 0;
  for (uint32_t i = 1; i <= f->frame.nbase; i++)
    if (f->frame.covered[i]) sum += b->n[c][i];
  return f->frame.npast ? sum / f->frame.npast : 0;
}

/* What all kinds say: window, deeds by sign, past, thinness. */
static signal begin(const find *f, signal_kind kind, uint32_t actor, uint32_t recipient, const blocks *b) {
  const frame *t = &f->frame;
  signal s = {.kind = kind, .actor = actor, .recipient = recipient, .to = t->as_of, .breadth = 1, .past_breadth = 1};
  s.from = t->as_of - (dg_day)t->window + 1;
  if (s.from < t->first) s.from = t->first;
  s.coop = (uint32_t)b->n[COOP][0];
  s.conf = (uint32_t)(b->n[VERBAL][0] + b->n[MATERIAL][0]);
  s.past_coop = past_of(f, b, COOP);
  s.past_conf = past_of(f, b, VERBAL) + past_of(f, b, MATERIAL);
  s.past_days = t->npast * t->window;
  if (t->npast == 0) s.thin |= SIGNAL_NO_PAST;
  if (s.past_days < 330) s.thin |= SIGNAL_SHORT_PAST;
  if (s.coop + s.conf < 5) s.thin |= SIGNAL_THIN_WINDOW;
  if ((s.past_coop + s.past_conf) * t->npast < 5) s.thin |= SIGNAL_THIN_PAST;
  return s;
}

static void take_rate(signal *s, const rate *r) {
  s->probability = r->up;
  s->observed = r->observed;
  s->expected = r->expected;
  s->low = r->low;
  s->high = r->high;
}

static void overture(find *f, const side *x, const rate *r) {
  if (x->blocks.n[COOP][0] <= 0) return;
  signal s = begin(f, SIGNAL_OVERTURE, x->actor, x->recipient, &x->blocks), *put;
  take_rate(&s, r);
  s.material = s.coop ? 1 - (double)x->talk / s.coop : 0;
  choice good = {&x->span, 1, 1u << COOP, 0, s.from, s.to},
         bad = {&x->span, 1, 1u << VERBAL | 1u << MATERIAL, 0, s.from, s.to};
  if ((put = list_add(f, &s))) list_evidence(f, put, &good, &bad);
}

static void add_up(const frame *t, const pair *p, blocks *sum) {
  for (uint32_t i = 0; i < t->nblock; i++) {
    for (uint32_t c = 0; c < CLASSES; c++) sum->n[c][i] = p->side[0].blocks.n[c][i] + p->side[1].blocks.n[c][i];
    sum->own[i] = p->side[0].blocks.own[i] + p->side[1].blocks.own[i];
  }
}

/* The actor's own conflict, or that of both sides when he takes part in it: whichever is the clearer. */
static void escalation(find *f, const pair *p, int way, const blocks *sum, const rate *own, const rate *all) {
  const side *x = &p->side[way];
  if (x->blocks.n[VERBAL][0] + x->blocks.n[MATERIAL][0] <= 0) return;
  bool wide = all->up > own->up;
  signal s = begin(f, SIGNAL_ESCALATION, x->actor, x->recipient, wide ? sum : &x->blocks), *put;
  take_rate(&s, wide ? all : own);
  s.material = s.conf ? (x->rough + (wide ? p->side[!way].rough : 0)) / (double)s.conf : 0;
  span spans[2] = {x->span, p->side[!way].span};
  choice bad = {spans, wide ? 2 : 1, 1u << VERBAL | 1u << MATERIAL, 0, s.from, s.to}, good = bad;
  good.classes = 1u << COOP;
  if ((put = list_add(f, &s))) list_evidence(f, put, &bad, &good);
}

static void turn(find *f, const pair *p, const change *c, const blocks *sum, bool freeze) {
  signal s = begin(f, freeze ? SIGNAL_FREEZE : SIGNAL_THAW, p->side[0].actor, p->side[0].recipient, sum), *put;
  uint32_t week = freeze ? c->freeze_week : c->thaw_week;
  span spans[2] = {p->side[0].span, p->side[1].span};
  s.probability = s.thin & SIGNAL_NO_PAST ? PRIOR : freeze ? c->freeze : c->thaw;
  s.observed = c->now[freeze];
  s.expected = c->past[freeze];
  s.low = c->low[freeze];
  s.high = c->high[freeze];
  s.from = f->frame.as_of - 7 * (dg_day)week - 6;
  if (s.from < f->frame.first) s.from = f->frame.first;
  double coop = 0, conf = 0;
  for (uint32_t i = 0; i <= week; i++) {
    coop += p->balance.coop[i];
    conf += p->balance.conf[i];
  }
  s.coop = (uint32_t)coop;
  s.conf = (uint32_t)conf;
  uint32_t rough = p->side[0].rough + p->side[1].rough, talk = p->side[0].talk + p->side[1].talk;
  double in_window = freeze ? sum->n[VERBAL][0] + sum->n[MATERIAL][0] : sum->n[COOP][0];
  s.material = in_window > 0 ? (freeze ? rough : in_window - talk) / in_window : 0;
  choice good = {spans, 2, 1u << COOP, 0, s.from, s.to}, bad = good;
  bad.classes = 1u << VERBAL | 1u << MATERIAL;
  if ((put = list_add(f, &s))) list_evidence(f, put, freeze ? &bad : &good, freeze ? &good : &bad);
}

/* P(0.2 < share of cooperation < 0.8), by Jeffreys' prior; one sign alone is not mixed. */
static void mixed(find *f, const side *x) {
  double coop = x->blocks.n[COOP][0], conf = x->blocks.n[VERBAL][0] + x->blocks.n[MATERIAL][0];
  if (coop <= 0 || conf <= 0) return;
  signal s = begin(f, SIGNAL_MIXED, x->actor, x->recipient, &x->blocks), *put;
  s.probability = stat_beta_between(coop + 0.5, conf + 0.5, 0.2, 0.8);
  s.observed = coop < conf ? coop : conf;
  s.expected = s.past_coop < s.past_conf ? s.past_coop : s.past_conf;
  double ratio = (s.observed + 0.5) / (s.expected + 0.5),
         sd = sqrt(1 / (s.observed + 0.5) + 1 / (s.expected * f->frame.npast + 0.5));
  s.low = ratio * exp(-1.645 * sd);
  s.high = f->frame.npast ? ratio * exp(1.645 * sd) : INFINITY;
  s.turns = x->turns;
  s.material = (x->rough + coop - x->talk) / (coop + conf);
  choice good = {&x->span, 1, 1u << COOP, 0, s.from, s.to}, bad = good;
  bad.classes = 1u << VERBAL | 1u << MATERIAL;
  if ((put = list_add(f, &s))) list_evidence(f, put, &good, &bad);
}

#define MARKS (SIGNAL_SECRET | SIGNAL_THIRD | SIGNAL_FORMER | SIGNAL_PRIVATE)

/* How far one marked talk speaks for a channel that is not public. Judgement, not measurement. */
static double mark_weight(uint32_t flags) {
  double none = 1;
  if (flags & SIGNAL_SECRET) none *= 1 - 0.75;
  if (flags & SIGNAL_PRIVATE) none *= 1 - 0.6;
  if (flags & SIGNAL_FORMER) none *= 1 - 0.5;
  if (flags & SIGNAL_THIRD) none *= 1 - 0.35;
  return 1 - none;
}

typedef struct marks {
  double none;    /* probability that none of them is a back channel */
  double third;   /* the same of talks that were but in a third place: the strongest alone counts */
  double n, past; /* talks marked in the window, in the baseline */
} marks;

static void mark(const find *f, const side *x, marks *m) {
  dg_day last = DAY_NONE;
  for (uint32_t i = x->span.begin; i < x->span.end; i++) {
    const signal_deed *d = &f->in->deed[f->pick[i].deed];
    uint32_t b = block_of(&f->frame, d->day), marked = d->flags & MARKS;
    if (!marked || class_of(d) != COOP || d->quad == 2 || b == DG_NONE || b > f->frame.nbase || d->day == last)
      continue;
    last = d->day;
    *(b ? &m->past : &m->n) += 1;
    if (b) continue;
    if (marked == SIGNAL_THIRD)
      m->third = 1 - mark_weight(marked);
    else
      m->none *= 1 - mark_weight(marked);
  }
}

/* Noisy or over the talks; third places say less of a pair that often meets there. */
static void back_channel(find *f, const pair *p, const blocks *sum) {
  marks m = {1, 1, 0, 0};
  mark(f, &p->side[0], &m);
  mark(f, &p->side[1], &m);
  if (m.n <= 0) return;
  signal s = begin(f, SIGNAL_BACK_CHANNEL, p->side[0].actor, p->side[0].recipient, sum), *put;
  s.observed = m.n;
  s.expected = f->frame.npast ? m.past / f->frame.npast : 0;
  s.probability = 1 - m.none * (1 - (1 - m.third) / (1 + s.expected));
  double ratio = (s.observed + 0.5) / (s.expected + 0.5), sd = sqrt(1 / (s.observed + 0.5) + 1 / (m.past + 0.5));
  s.low = ratio * exp(-1.645 * sd);
  s.high = f->frame.npast ? ratio * exp(1.645 * sd) : INFINITY;
  span spans[2] = {p->side[0].span, p->side[1].span};
  choice talks = {spans, 2, 1u << COOP, MARKS, s.from, s.to};
  if ((put = list_add(f, &s))) list_evidence(f, put, &talks, NULL);
}

void pair_signals(find *f, span ab, span ba, uint32_t a, uint32_t b, bool both) {
  pair p = {.side = {{.span = ab, .actor = a, .recipient = b}, {.span = ba, .actor = b, .recipient = a}}};
  blocks sum;
  blocks_clear(&sum);
  count(f, &p.side[0], &p.balance);
  count(f, &p.side[1], &p.balance);
  add_up(&f->frame, &p, &sum);
  if (sum.n[COOP][0] + sum.n[VERBAL][0] + sum.n[MATERIAL][0] <= 0) return;
  blocks_expose(&f->frame, &sum);
  rate all_good, all_bad;
  rate_find(&f->frame, &sum, &all_good, &all_bad);
  for (int way = 0; way <= both; way++) {
    memcpy(p.side[way].blocks.own, sum.own, sizeof sum.own);
    memcpy(p.side[way].blocks.exposure, sum.exposure, sizeof sum.exposure);
    rate good, bad;
    rate_find(&f->frame, &p.side[way].blocks, &good, &bad);
    overture(f, &p.side[way], &good);
    escalation(f, &p, way, &sum, &bad, &all_bad);
    mixed(f, &p.side[way]);
  }
  change c = change_find(&f->frame, &p.balance);
  turn(f, &p, &c, &sum, false);
  turn(f, &p, &c, &sum, true);
  back_channel(f, &p, &sum);
}

/* Units are (other, week) with any deed of the class: many small gestures to many weigh more than one summit told often. */
void pair_several(find *f, span all, uint32_t actor) {
  blocks b;
  uint64_t key = UINT64_MAX;
  uint32_t last[CLASSES] = {0}, block = DG_NONE, talk = 0, coop = 0;
  double breadth[BLOCKS] = {0};
  blocks_clear(&b);
  for (uint32_t i = all.begin; i < all.end; i++) {
    const signal_deed *d = &f->in->deed[f->pick[i].deed];
    uint32_t at = block_of(&f->frame, d->day), c = class_of(d), week;
    if (f->pick[i].key != key) {
      key = f->pick[i].key;
      block = last[COOP] = last[VERBAL] = last[MATERIAL] = DG_NONE;
    }
    if (at == DG_NONE) continue;
    b.own[at]++;
    if (c == CLASS_NONE) continue;
    week = (uint32_t)(f->frame.as_of - d->day) % f->frame.window / 7 + at * 64;
    if (week != last[c]) b.n[c][at]++;
    last[c] = week;
    if (c != COOP) continue;
    if (at != block) breadth[at]++;
    block = at;
    coop += at == 0;
    talk += at == 0 && d->quad != 2;
  }
  if (breadth[0] < 2) return;
  blocks_expose(&f->frame, &b);
  rate r, other;
  rate_find(&f->frame, &b, &r, &other);
  signal s = begin(f, SIGNAL_OVERTURE, actor, SIGNAL_SEVERAL, &b), *put;
  take_rate(&s, &r);
  s.breadth = (uint32_t)breadth[0];
  s.past_breadth = 0;
  for (uint32_t i = 1; i <= f->frame.nbase; i++)
    if (f->frame.covered[i]) s.past_breadth += breadth[i] / f->frame.npast;
  s.material = coop ? 1 - (double)talk / coop : 0;
  choice good = {&all, 1, 1u << COOP, 0, s.from, s.to}, bad = {&all, 1, 1u << VERBAL | 1u << MATERIAL, 0, s.from, s.to};
  if ((put = list_add(f, &s))) list_evidence(f, put, &good, &bad);
}
