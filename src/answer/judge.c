/* judge: an answer from signals, or a list of deeds, with what speaks for and against it. Thresholds are those of the
 * signals: 0.8 and above is a yes, 0.3 and below a no, all else is not known; half as much against as for is mixed. */
#include <math.h>
#include <stdlib.h>

#include "answer/answer.h"
#include "answer/work.h"

const char *const ask_verdict_name[4] = {"unknown", "yes", "no", "mixed"};

#define SURE 0.8
#define UNLIKELY 0.3
#define HALF_YEAR 182
#define SLOW 0.9      /* how sure a comparison must be that nobody asked for by its day */
#define LIST_DAYS 365 /* of lists, where no period is stated */

/* ---- deeds of the question ---- */

typedef struct deeds {
  store_deed *v;
  size_t n, cap;
} deeds;

static dg_rc fetch(store *s, uint32_t actor, uint32_t recipient, dg_day from, dg_day to, deeds *out, dg_err *err) {
  store_deed *v;
  size_t n;
  dg_rc rc = store_deeds_all(s, &(store_query){actor, recipient, from, to}, &v, &n, err);
  if (rc != DG_OK || !n) return rc;
  if (out->n + n > out->cap) {
    store_deed *grown = mem_grow(out->v, (out->n + n) * sizeof *v);
    if (!grown) {
      mem_free(v);
      return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
    }
    out->v = grown, out->cap = out->n + n;
  }
  memcpy(out->v + out->n, v, n * sizeof *v);
  out->n += n;
  mem_free(v);
  return DG_OK;
}

static int by_id(const void *x, const void *y) {
  const store_deed *a = x, *b = y;
  if (a->id != b->id) return a->id < b->id ? -1 : 1;
  if (a->actor != b->actor) return a->actor < b->actor ? -1 : 1;
  return (a->recipient > b->recipient) - (a->recipient < b->recipient);
}

/* A deed of several sides, or of both at once, comes once for each pair: it is one deed. */
static void once(deeds *all) {
  size_t n = 0;
  if (all->n) qsort(all->v, all->n, sizeof *all->v, by_id);
  for (size_t i = 0; i < all->n; i++)
    if (n == 0 || all->v[n - 1].id != all->v[i].id) all->v[n++] = all->v[i];
  all->n = n;
}

/* Deeds of the two sides in a period; in both directions where the question means either. */
static dg_rc between(asker *k, dg_day from, dg_day to, deeds *out) {
  const uint32_t a = k->a, b = k->b;
  if (from == DAY_NONE)
    to = DAY_NONE; /* with both ends open, deeds without a day come too; takes() looks at the others' */
  dg_rc rc = fetch(k->s, a, b, from, to, out, k->err);
  if (rc == DG_OK && k->q->anyway && a != b) rc = fetch(k->s, b, a, from, to, out, k->err);
  if (rc == DG_OK) once(out);
  return rc;
}

static double weight(const store_deed *v) { return fabs(v->score) + 0.5 + log(1 + v->sources) + (v->flags ? 2 : 0); }

/* Done by, or to, the person or body that was asked for. */
static bool named(const asker *k, const store_deed *v) {
  const ask_question *q = k->q;
  if (q->a.one && !ask_party(k, v->actor_party, &q->a) && !(q->anyway && ask_party(k, v->recipient_party, &q->a)))
    return false;
  return !q->b.one || ask_party(k, v->recipient_party, &q->b) || (q->anyway && ask_party(k, v->actor_party, &q->b));
}

static bool takes(const asker *k, const store_deed *v) {
  if (k->only ? v->type != k->only : v->quad == 0) return false;
  if (v->actor == v->recipient && v->actor > STORE_ANY) return false; /* within one state */
  if (v->day != DAY_NONE && v->day > k->to) return false;
  return k->loose || named(k, v);
}

/* Where nothing is kept under the name asked for, the deeds of its state count. */
static void loosen(asker *k, const deeds *all) {
  k->loose = k->q->a.one || k->q->b.one;
  for (size_t i = 0; i < all->n && k->loose; i++) k->loose = !named(k, &all->v[i]);
}

/* 1 cooperation, -1 conflict, 0 neither: invitations and appeals for help are quad 3 by the book only. */
static int sign_of(const store_deed *v) {
  if (v->quad == 0) return 0;
  return v->quad < 3 ? 1 : v->type == ask_type("REQUEST") && v->score > -0.5 ? 0 : -1;
}

/* The weightiest deeds of a sign (1 cooperation, -1 conflict, 0 either) into list, then by day. */
static dg_rc best(asker *k, const deeds *all, int sign, ask_item **list, uint32_t *n) {
  const store_deed *top[ASK_ITEMS];
  uint32_t used = 0;
  for (size_t i = 0; i < all->n; i++) {
    const store_deed *v = &all->v[i];
    if (!takes(k, v) || (sign && sign_of(v) != sign)) continue;
    bool seen = false;
    for (uint32_t j = 0; j < used; j++) seen |= top[j]->id == v->id;
    if (seen || (k->q->place[0] && !ask_in_place(k, v->id))) continue;
    uint32_t at = used;
    while (at > 0 && weight(top[at - 1]) < weight(v)) at--;
    if (at == ASK_ITEMS) continue;
    if (used < ASK_ITEMS) used++;
    for (uint32_t j = used - 1; j > at; j--) top[j] = top[j - 1];
    top[at] = v;
  }
  for (uint32_t i = 1; i < used; i++) /* by day */
    for (uint32_t j = i; j > 0 && top[j]->day < top[j - 1]->day; j--) {
      const store_deed *t = top[j];
      top[j] = top[j - 1], top[j - 1] = t;
    }
  for (uint32_t i = 0; i < used; i++)
    if (!ask_item_add(k, top[i], list, n)) return err_set(k->err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  return DG_OK;
}

static void count(const asker *k, const deeds *all, uint32_t *coop, uint32_t *conf) {
  *coop = *conf = 0;
  for (size_t i = 0; i < all->n; i++)
    if (takes(k, &all->v[i])) *coop += sign_of(&all->v[i]) > 0, *conf += sign_of(&all->v[i]) < 0;
}

/* ---- signals ---- */

static dg_rc signals(asker *k, uint32_t a, uint32_t b, signal_list *list) {
  signal_load load = {0};
  signal_query q = {.actor = a, .recipient = b, .as_of = k->to, .window = k->window};
  const dg_str none = STR("");
  dg_rc rc = signal_load_open(k->s, &q, k->q->a.one && a == k->a ? str_of(k->q->a.name) : none,
                              k->q->b.one && b == k->b ? str_of(k->q->b.name) : none, &load, k->err);
  if (rc == DG_OK && load.ndeed) rc = signal_find(&load.in, &q, list, k->err);
  signal_load_free(&load);
  return rc;
}

/* The strongest of a kind; recipient DG_NONE also means "to several". NULL when there is none. */
static const signal *strongest(const signal_list *l, signal_kind kind, bool several) {
  const signal *s = NULL;
  for (uint32_t i = 0; i < l->n; i++) {
    const signal *x = &l->at[i];
    if (x->kind != kind || (several && x->recipient != SIGNAL_SEVERAL)) continue;
    if (!s || x->probability > s->probability) s = x;
  }
  return s;
}

/* More was seen than the past lets expect, whatever the reason. */
static bool more(const signal *s) {
  return s->past_days && s->kind != SIGNAL_THAW && s->kind != SIGNAL_FREEZE && s->observed > 2 * s->expected + 1;
}

static void decide(ask_reply *r, const signal *s, double mixed, uint32_t pro, uint32_t contra) {
  const double p = s ? s->probability : 0;
  r->probability = p;
  if (s) r->sig = *s, r->has_signal = true;
  if (s && s->kind == SIGNAL_OVERTURE) pro = s->coop, contra = s->conf; /* a day's deeds of a kind count once */
  if (s && (s->thin & SIGNAL_NO_PAST))
    r->verdict = ASK_UNKNOWN;
  else if (s && contra > 1 && (contra * 2 >= pro || mixed >= SURE) && (p >= SURE || more(s)))
    r->verdict = ASK_BOTH; /* more of it than the past lets expect, and of its opposite too */
  else if (p >= SURE)
    r->verdict = ASK_YES;
  else if (s && p <= UNLIKELY && !more(s) && !(s->thin & SIGNAL_THIN_WINDOW))
    r->verdict = ASK_NO;
  else
    r->verdict = ASK_UNKNOWN;
}

static dg_rc by_signal(asker *k, ask_reply *r, signal_kind kind, int sign) {
  signal_list one = {0}, two = {0};
  deeds all = {0};
  const bool several = kind == SIGNAL_OVERTURE && k->b == STORE_ANY;
  const uint32_t b = k->b == STORE_ANY ? SIGNAL_SEVERAL : k->b;
  dg_rc rc = signals(k, k->a, b, &one);
  if (rc == DG_OK && k->q->anyway && b != SIGNAL_SEVERAL) rc = signals(k, b, k->a, &two);
  if (rc == DG_OK) rc = between(k, k->from, k->to, &all);
  if (rc == DG_OK) {
    loosen(k, &all);
    const signal *s = strongest(&one, kind, several), *t = strongest(&two, kind, several);
    if (t && (!s || t->probability > s->probability)) s = t;
    count(k, &all, &k->coop, &k->conf);
    const signal *m = strongest(&one, SIGNAL_MIXED, false);
    k->mixed = m ? m->probability : 0;
    decide(r, s, kind == SIGNAL_MIXED ? 0 : k->mixed, sign > 0 ? k->coop : k->conf, sign > 0 ? k->conf : k->coop);
    r->deeds = all.n;
    rc = best(k, &all, kind == SIGNAL_MIXED || kind == SIGNAL_BACK_CHANNEL ? 1 : sign, &r->pro, &r->npro);
    if (rc == DG_OK) rc = best(k, &all, kind == SIGNAL_MIXED ? -1 : -sign, &r->contra, &r->ncontra);
  }
  signal_list_free(&one);
  signal_list_free(&two);
  mem_free(all.v);
  return rc;
}

/* ---- before and after a day ---- */

/* The chance that the share of cooperation is higher in the second period: Beta posteriors with a flat prior, integrated on a
 * grid. Reports come in bursts, so that two count as one (Gelman et al., Bayesian Data Analysis, 2013, 2.4). */
static double rose(double coop0, double conf0, double coop1, double conf1) {
  enum { GRID = 400 };
  const double a0 = 1 + coop0 / 2, b0 = 1 + conf0 / 2, a1 = 1 + coop1 / 2, b1 = 1 + conf1 / 2;
  double below = 0, sum0 = 0, sum1 = 0, p = 0;
  for (int i = 0; i < GRID; i++) {
    const double x = (i + 0.5) / GRID;
    sum0 += exp((a0 - 1) * log(x) + (b0 - 1) * log(1 - x));
    sum1 += exp((a1 - 1) * log(x) + (b1 - 1) * log(1 - x));
  }
  for (int i = 0; i < GRID && sum0 > 0 && sum1 > 0; i++) {
    const double x = (i + 0.5) / GRID;
    const double f0 = exp((a0 - 1) * log(x) + (b0 - 1) * log(1 - x)) / sum0;
    p += exp((a1 - 1) * log(x) + (b1 - 1) * log(1 - x)) / sum1 * (below + f0 / 2);
    below += f0;
  }
  return p;
}

/* From `cut` on against the year before it; `least`: how sure a yes must be. */
static dg_rc by_comparison(asker *k, ask_reply *r, int sign, dg_day cut, double least) {
  deeds before = {0}, after = {0};
  dg_rc rc = between(k, cut - 365, cut - 1, &before);
  if (rc == DG_OK) rc = between(k, cut, k->to, &after);
  if (rc == DG_OK) {
    loosen(k, &after);
    count(k, &before, &k->coop0, &k->conf0);
    count(k, &after, &k->coop, &k->conf);
    const double up = rose(k->coop0, k->conf0, k->coop, k->conf), p = sign > 0 ? up : 1 - up;
    const bool enough = k->coop0 + k->conf0 >= ASK_LEAST && k->coop + k->conf >= ASK_LEAST;
    r->verdict = !enough ? ASK_UNKNOWN : p >= least ? ASK_YES : p <= 1 - least ? ASK_NO : ASK_UNKNOWN;
    r->probability = p;
    r->deeds = before.n + after.n;
    r->window_from = k->from = cut;
    k->compared = true;
    rc = best(k, &after, sign, &r->pro, &r->npro);
    if (rc == DG_OK) rc = best(k, &after, -sign, &r->contra, &r->ncontra);
  }
  mem_free(before.v);
  mem_free(after.v);
  return rc;
}

/* With a day to compare with: before and after it. Else: a change of late that the signal sees, or half a year against the year
 * before it. */
static dg_rc by_change(asker *k, ask_reply *r, int sign) {
  if (k->q->since) return by_comparison(k, r, sign, k->q->from, SURE);
  ask_reply slow = {0};
  const asker was = *k;
  dg_rc rc = by_signal(k, r, sign > 0 ? SIGNAL_THAW : SIGNAL_FREEZE, sign);
  if (rc != DG_OK || r->verdict == ASK_YES || r->verdict == ASK_BOTH || k->q->from != DAY_NONE) return rc;
  const asker fast = *k;
  *k = was;
  rc = by_comparison(k, &slow, sign, k->to - HALF_YEAR + 1, SLOW);
  if (rc == DG_OK && slow.verdict != ASK_UNKNOWN) {
    slow.first = r->first, slow.last = r->last, slow.window_to = r->window_to;
    ask_reply_free(r);
    *r = slow;
    return DG_OK;
  }
  ask_reply_free(&slow);
  *k = fast;
  if (r->verdict == ASK_NO) r->verdict = ASK_UNKNOWN; /* no change of late, but which way it stands is not known */
  return rc;
}

/* ---- lists ---- */

/* No period was asked for: all that is known, deeds without a day too. */
static void widen(asker *k, ask_reply *r) { k->from = r->window_from = DAY_NONE; }

static dg_rc by_list(asker *k, ask_reply *r) {
  deeds all = {0};
  dg_rc rc = between(k, k->from, k->to, &all);
  loosen(k, &all);
  if (rc == DG_OK) rc = best(k, &all, 0, &r->pro, &r->npro);
  if (rc == DG_OK && !r->npro && k->q->from == DAY_NONE && k->from != DAY_NONE) {
    mem_free(all.v);
    widen(k, r);
    return by_list(k, r);
  }
  if (rc == DG_OK) {
    count(k, &all, &k->coop, &k->conf);
    r->deeds = all.n;
    r->probability = -1;
    r->verdict = r->npro ? ASK_YES : ASK_UNKNOWN; /* that nothing was reported does not mean that nothing was */
  }
  mem_free(all.v);
  return rc;
}

/* ---- the question ---- */

static uint32_t actor_of(store *s, const ask_who *w) {
  return w->key[0] ? store_actor_find(s, str_of(w->key)) : STORE_ANY;
}

static void set_period(asker *k) {
  const ask_question *q = k->q;
  const bool list = q->kind >= ASK_ACCUSES;
  k->to = q->to != DAY_NONE && !q->since ? q->to : q->as_of;
  if (q->from != DAY_NONE)
    k->from = q->from;
  else
    k->from = k->to - (list || q->kind == ASK_BACK_CHANNEL ? LIST_DAYS : SIGNAL_WINDOW) + 1;
  const int32_t days = k->to - k->from + 1;
  k->window = list || days < SIGNAL_WINDOW_MIN || q->since ? SIGNAL_WINDOW
              : days > SIGNAL_WINDOW_MAX                   ? SIGNAL_WINDOW_MAX
                                                           : (uint32_t)days;
  if (q->kind == ASK_ACCUSES) k->only = ask_type("ACCUSE");
  if (q->kind == ASK_MET) k->only = ask_type("CONSULT");
  if (q->kind == ASK_DEED) k->only = q->type;
}

dg_rc ask_answer(store *s, const ask_question *q, ask_reply *r, dg_err *err) {
  *r = (ask_reply){.probability = -1};
  asker k = {.s = s, .q = q, .err = err, .a = actor_of(s, &q->a), .b = actor_of(s, &q->b)};
  if (q->kind == ASK_NONE) return ask_nearest(&k, r);
  store_span(s, &r->first, &r->last) ? (void)0 : (void)(r->first = r->last = DAY_NONE);
  set_period(&k);
  r->window_from = k.from, r->window_to = k.to;
  dg_rc rc = DG_OK;
  if (k.a == DG_NONE || k.b == DG_NONE)
    k.absent = k.a == DG_NONE ? q->a.name : q->b.name;
  else
    switch (q->kind) {
    case ASK_OVERTURE:
      rc = by_signal(&k, r, SIGNAL_OVERTURE, 1);
      break;
    case ASK_ESCALATION:
      rc = by_signal(&k, r, SIGNAL_ESCALATION, -1);
      break;
    case ASK_BETTER:
    case ASK_WORSE:
      rc = by_change(&k, r, q->kind == ASK_BETTER ? 1 : -1);
      break;
    case ASK_MIXED:
      rc = by_signal(&k, r, SIGNAL_MIXED, 1);
      break;
    case ASK_BACK_CHANNEL:
      k.only = ask_type("CONSULT");
      rc = by_signal(&k, r, SIGNAL_BACK_CHANNEL, 1);
      if (rc == DG_OK && !r->npro && q->from == DAY_NONE) {
        widen(&k, r);
        rc = by_list(&k, r);
      }
      if (q->open && rc == DG_OK) r->verdict = r->npro ? ASK_YES : ASK_UNKNOWN;
      break;
    case ASK_SAID:
      break;
    default:
      rc = by_list(&k, r);
    }
  if (rc == DG_OK) rc = ask_said(&k, r);
  if (rc == DG_OK) rc = ask_summary(&k, r);
  if (rc != DG_OK) ask_reply_free(r);
  return rc;
}
