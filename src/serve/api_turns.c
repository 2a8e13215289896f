/* api_turns: turning points of a pair's or an actor's history. Deeds are loaded once; signals are asked for as of every 30th day
 * (60th of an actor), and of a pair as of every 5th before a day on which one is new. One item a turn: while a signal stands from one question to the next it is the same. */
#include <stdlib.h>

#include "serve/desk.h"
#include "signal/load.h"

#define STRONG 0.8
#define STEP 30
#define STEP_ACTOR 60 /* of an actor, all its pairs at once */
#define FINE 5
#define APART 75 /* days without it after which the same signal is a new turn */
#define TURNS 2000

typedef struct turn {
  signal_kind kind;
  uint32_t actor, recipient;
  dg_day seen, last, date; /* first and last question that found it; day of the turn */
  double probability;      /* the highest */
  uint64_t evidence[SIGNAL_EVIDENCE];
  uint32_t nevidence;
} turn;

typedef struct walk {
  call *c;
  const signal_load *load;
  signal_query q;
  turn *turn; /* [n] */
  uint32_t n, cap;
  dg_err err;
} walk;

static dg_day day_of(const walk *w, uint64_t id) {
  store_evidence e;
  return store_evidence_get(w->c->s, id, &e) ? e.deed.day : DAY_NONE;
}

static bool same_turn(const turn *t, const signal *v, dg_day as_of) {
  const bool balance = v->kind == SIGNAL_THAW || v->kind == SIGNAL_FREEZE;
  const bool pair = (t->actor == v->actor && t->recipient == v->recipient) ||
                    (balance && t->actor == v->recipient && t->recipient == v->actor);
  const bool near = as_of <= t->last + APART && as_of >= t->seen - APART;
  const bool same_day = balance && v->from <= t->date + STEP && v->from >= t->date - STEP;
  return t->kind == v->kind && pair && (near || same_day);
}

static void note(walk *w, const signal_list *l, const signal *v, dg_day as_of) {
  turn *t = NULL;
  for (uint32_t i = w->n; !t && i-- > 0;)
    if (same_turn(&w->turn[i], v, as_of)) t = &w->turn[i];
  if (!t) {
    if (w->n == TURNS) return;
    if (w->n == w->cap) {
      const uint32_t cap = w->cap ? w->cap * 2 : 32;
      turn *grown = mem_grow(w->turn, cap * sizeof *grown);
      if (!grown) {
        err_set(&w->err, DG_ENOMEM, NULL, 0, 0, "Out of memory");
        return;
      }
      w->turn = grown;
      w->cap = cap;
    }
    t = &w->turn[w->n++];
    *t = (turn){.kind = v->kind, .actor = v->actor, .recipient = v->recipient, .seen = as_of, .probability = -1};
  }
  if (as_of > t->last || t->probability < 0) t->last = as_of;
  if (as_of < t->seen) t->seen = as_of;
  if (v->probability <= t->probability) return;
  t->probability = v->probability;
  t->date = v->from;
  t->nevidence = v->nevidence;
  memcpy(t->evidence, l->ids + v->evidence, v->nevidence * sizeof *t->evidence);
}

/* The turns as of one day. */
static void ask(walk *w, dg_day as_of) {
  signal_list l = {0};
  w->q.as_of = as_of;
  if (w->err.rc != DG_OK) return;
  if (atomic_load(&w->c->d->interrupted)) {
    err_set(&w->err, DG_EENV, NULL, 0, 0, "Interrupted");
    return;
  }
  if (signal_find(&w->load->in, &w->q, &l, &w->err) != DG_OK) return;
  for (uint32_t i = 0; i < l.n; i++) {
    const signal *v = &l.at[i];
    if (v->kind == SIGNAL_MIXED || v->kind == SIGNAL_BACK_CHANNEL || v->probability < STRONG) continue;
    note(w, &l, v, as_of);
  }
  signal_list_free(&l);
}

static void walk_days(walk *w, dg_day from, dg_day to, bool fine) {
  const dg_day step = fine ? STEP : STEP_ACTOR;
  for (dg_day day = to - (to - from) / step * step; day <= to && w->err.rc == DG_OK; day += step) {
    const uint32_t before = w->n;
    ask(w, day);
    for (dg_day d = day - step + FINE; fine && w->n > before && d < day && d >= from; d += FINE) ask(w, d);
  }
}

/* An overture or an escalation begins with its first deed; thaws and freezes know their day. */
static void date_turns(walk *w) {
  for (uint32_t i = 0; i < w->n; i++) {
    turn *t = &w->turn[i];
    if (t->kind == SIGNAL_THAW || t->kind == SIGNAL_FREEZE || !t->nevidence) continue;
    const dg_day day = day_of(w, t->evidence[0]);
    t->date = day != DAY_NONE && day <= t->seen ? day : t->seen;
  }
}

static int by_date(const void *x, const void *y) {
  const turn *a = x, *b = y;
  if (a->date != b->date) return a->date < b->date ? -1 : 1;
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  if (a->actor != b->actor) return a->actor < b->actor ? -1 : 1;
  return a->recipient < b->recipient ? -1 : a->recipient > b->recipient;
}

static void put_turns(call *c, const walk *w, dg_day from, dg_day to) {
  buf_puts(c->b, "{\"items\":[");
  for (uint32_t i = 0, k = 0; i < w->n; i++) {
    const turn *t = &w->turn[i];
    if ((from != DAY_NONE && t->date < from) || (to != DAY_NONE && t->date > to)) continue;
    buf_puts(c->b, k++ ? ",\n{" : "{");
    put_day(c->b, "date", t->date);
    put_day(c->b, "seen", t->seen);
    put_key(c->b, "signal", str_of(signal_name[t->kind]));
    out_key(c->b, "probability");
    report_odds(c->b, t->probability);
    put_key(c->b, "actor", report_actor_key(c->s, t->actor));
    if (t->recipient == SIGNAL_SEVERAL)
      buf_puts(c->b, ",\"recipient\":null");
    else
      put_key(c->b, "recipient", report_actor_key(c->s, t->recipient));
    buf_puts(c->b, ",\"evidence\":[");
    for (uint32_t e = 0; e < t->nevidence; e++) {
      if (e) buf_puts(c->b, ",");
      report_id(c->b, t->evidence[e]);
    }
    buf_puts(c->b, "]}");
  }
  buf_puts(c->b, "]}\n");
}

void api_turns(call *c) {
  report_who actor, recipient;
  dg_day from, to, first = DAY_NONE, last = DAY_NONE;
  signal_load load = {0};
  walk w = {.c = c, .load = &load};
  if (!call_params(c, "actor recipient from to") || !param_days(c, &from, &to) || !param_who(c, "actor", to, &actor) ||
      !param_who(c, "recipient", to, &recipient))
    return;
  if (!param_has(c, "actor")) {
    call_refuse(c, 400, "The parameter `actor` is needed.");
    return;
  }
  const bool pair = param_has(c, "recipient"), nobody = actor.actor == DG_NONE || recipient.actor == DG_NONE;
  const bool there = store_span(c->s, &first, &last) && !nobody;
  const dg_day begin = there && from != DAY_NONE && from > first ? from : first;
  const dg_day end =
      there && to != DAY_NONE && to < last - APART ? to + APART : last; /* a turn is seen after its day */
  w.q = (signal_query){actor.actor, pair ? recipient.actor : SIGNAL_SEVERAL, end, SIGNAL_WINDOW, STRONG};
  if (there && begin <= end) {
    signal_load_whole(c->s, &w.q, actor.name, recipient.name, &load, &w.err);
    walk_days(&w, begin, end, pair);
    if (pair) {
      w.q.actor = recipient.actor;
      w.q.recipient = actor.actor;
      walk_days(&w, begin, end, true);
    }
    date_turns(&w);
    if (w.n) qsort(w.turn, w.n, sizeof *w.turn, by_date);
  }
  if (w.err.rc == DG_OK)
    put_turns(c, &w, from, to);
  else
    call_fail(c, &w.err);
  signal_load_free(&load);
  mem_free(w.turn);
}

/* ---- changes by state ---- */

typedef struct state {
  uint32_t actor;
  uint64_t now[2], past[2];
  double share, past_share, probability;
} state;

static int strongest(const void *x, const void *y) {
  const state *a = x, *b = y;
  if (a->probability != b->probability) return a->probability > b->probability ? -1 : 1;
  return a->actor < b->actor ? -1 : a->actor > b->actor;
}

static double share_of(const uint64_t n[2]) { return n[0] + n[1] ? (double)n[0] / (double)(n[0] + n[1]) : -1; }

static void number_or_null(dg_buf *b, const char *key, double v, bool there) {
  out_key(b, key);
  if (there)
    out_fixed(b, v, 4, true);
  else
    buf_puts(b, "null");
}

static void put_state(call *c, const state *s) {
  const dg_str key = store_actor_key(c->s, s->actor);
  const char *iso = desk_iso_number(key);
  const bool now = s->share >= 0, past = s->past_share >= 0;
  buf_puts(c->b, "{");
  put_key(c->b, "code", key);
  put_key(c->b, "iso_n3", str_of(iso));
  put_key(c->b, "name", desk_name(c->d, s->actor));
  put_uint(c->b, "n", s->now[0] + s->now[1]);
  put_uint(c->b, "coop", s->now[0]);
  put_uint(c->b, "conf", s->now[1]);
  number_or_null(c->b, "share", s->share, now);
  number_or_null(c->b, "past_share", s->past_share, past);
  number_or_null(c->b, "change", s->share - s->past_share, now && past);
  out_key(c->b, "probability");
  if (now && past)
    report_odds(c->b, s->probability);
  else
    buf_puts(c->b, "null");
  buf_puts(c->b, "}");
}

void api_changes(call *c) {
  dg_day as_of = DAY_NONE, first;
  uint32_t window = SIGNAL_WINDOW, n = 0;
  if (!call_params(c, "as_of window") || !param_day(c, "as_of", &as_of) ||
      !param_uint(c, "window", SIGNAL_WINDOW_MIN, SIGNAL_WINDOW_MAX, &window))
    return;
  if (as_of == DAY_NONE) store_span(c->s, &first, &as_of);
  const uint32_t count = as_of == DAY_NONE ? 0 : store_actor_count(c->s);
  state *all = mem_get((count ? count : 1) * sizeof *all);
  if (!all) {
    call_refuse(c, 503, "Out of memory.");
    return;
  }
  const dg_day begin = as_of - (dg_day)window;
  for (uint32_t i = 2; i < count; i++) {
    if (!store_actor_known(c->s, i) || !desk_iso_number(store_actor_key(c->s, i))) continue;
    state *s = &all[n];
    *s = (state){.actor = i};
    store_balance(c->s, i, begin + 1, as_of, s->now);
    store_balance(c->s, i, begin - 364, begin, s->past);
    if (s->now[0] + s->now[1] + s->past[0] + s->past[1] == 0) continue;
    s->share = share_of(s->now);
    s->past_share = share_of(s->past);
    s->probability = signal_share_changed(&(signal_share){(double)s->now[0], (double)s->now[1], window},
                                          &(signal_share){(double)s->past[0], (double)s->past[1], 365});
    n++;
  }
  qsort(all, n, sizeof *all, strongest);
  buf_puts(c->b, "{");
  put_day(c->b, "as_of", as_of);
  put_uint(c->b, "window", window);
  buf_puts(c->b, ",\"items\":[");
  for (uint32_t i = 0; i < n; i++) {
    if (i) buf_puts(c->b, ",\n");
    put_state(c, &all[i]);
  }
  buf_puts(c->b, "]}\n");
  mem_free(all);
}
