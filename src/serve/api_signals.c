/* api_signals: what changed between actors, strongest first; with expand=1 each with its two best sentences and a year of weeks. Reads
 * the store by signal_load; lists are kept in memo.c. */
#include <math.h>
#include <stdlib.h>

#include "serve/desk.h"
#include "signal/load.h"

/* ---- the list ---- */

typedef struct question {
  signal_query q;
  report_who actor, recipient;
  memo_key key;
} question;

static bool decimal(dg_str v, double *out) { /* "0.85": no exponent, no locale */
  double x = 0, unit = 1;
  bool dot = false;
  for (uint32_t i = 0; i < v.n; i++) {
    if (v.p[i] == '.' && !dot && v.n > 1) {
      dot = true;
      continue;
    }
    if (v.p[i] < '0' || v.p[i] > '9' || v.n > 12) return false;
    if (dot)
      x += (unit /= 10) * (v.p[i] - '0');
    else
      x = x * 10 + (v.p[i] - '0');
  }
  *out = x;
  return v.n > 0 && x <= 1;
}

static bool question_of(call *c, question *k) {
  dg_day as_of = DAY_NONE, first;
  uint32_t window = SIGNAL_WINDOW;
  if (!param_day(c, "as_of", &as_of) || !param_uint(c, "window", SIGNAL_WINDOW_MIN, SIGNAL_WINDOW_MAX, &window) ||
      !param_who(c, "actor", as_of, &k->actor) || !param_who(c, "recipient", as_of, &k->recipient))
    return false;
  if (as_of == DAY_NONE) store_span(c->s, &first, &as_of);
  const bool one = k->actor.actor != STORE_ANY, other = k->recipient.actor != STORE_ANY;
  double least = one && other ? 0 : 0.5;
  const dg_str text = param_str(c, "least");
  if (text.n && !decimal(text, &least)) {
    call_refuse(c, 400, "The parameter `least` wants a number from 0 to 1, not `%.*s`.",
                (int)(text.n < 80 ? text.n : 80), text.p);
    return false;
  }
  k->q = (signal_query){.actor = one ? k->actor.actor : SIGNAL_SEVERAL,
                        .recipient = other ? k->recipient.actor : SIGNAL_SEVERAL,
                        .as_of = as_of,
                        .window = window,
                        .least = least};
  k->key =
      (memo_key){k->q.actor, k->q.recipient, as_of, window, least, 0, str_hash(str_of(c->d->options.db)), c->d->state};
  if (k->actor.name.n || k->recipient.name.n)
    k->key.names = str_hash(k->actor.name) * 31 + str_hash(k->recipient.name) + 1;
  return true;
}

/* NULL after a refusal. Nobody has asked for an actor that is not there (DG_NONE is SIGNAL_SEVERAL): see api_signals. */
static const memo *list_of(call *c, question *k) {
  const memo *kept = memo_get(&k->key);
  signal_load load = {0};
  dg_err err = {0};
  if (kept) return kept;
  memo *m = mem_get(sizeof *m);
  if (!m) {
    call_refuse(c, 503, "Out of memory.");
    return NULL;
  }
  *m = (memo){.key = k->key, .as_of = k->q.as_of, .last = k->q.as_of};
  dg_rc rc =
      k->q.as_of == DAY_NONE ? DG_OK : signal_load_open(c->s, &k->q, k->actor.name, k->recipient.name, &load, &err);
  if (rc == DG_OK && load.ndeed) {
    m->last = load.last;
    rc = signal_find(&load.in, &k->q, &m->list, &err);
  }
  signal_load_free(&load);
  if (rc == DG_OK) return memo_put(m);
  mem_free(m);
  call_fail(c, &err);
  return NULL;
}

/* ---- expanded ---- */

#define WEEKS 52
typedef struct spark {
  dg_day first;
  uint64_t n[2][WEEKS];
} spark;

static void add_day(void *self, const store_tally *t) {
  spark *s = self;
  const int64_t week = ((int64_t)t->day - s->first) / 7;
  if (t->day < s->first || week >= WEEKS) return;
  s->n[0][week] += t->quad[1] + t->quad[2];
  s->n[1][week] += t->quad[3] + t->quad[4];
}

static void put_spark(call *c, const signal *v, dg_day as_of) {
  spark s = {.first = as_of - 7 * WEEKS + 1};
  const bool several = v->recipient == SIGNAL_SEVERAL, both = v->kind == SIGNAL_THAW || v->kind == SIGNAL_FREEZE;
  store_query q = {v->actor, several ? STORE_ANY : v->recipient, s.first, as_of};
  dg_err err;
  store_tallies(c->s, &q, add_day, &s, &err);
  if (both && !several) {
    q.actor = v->recipient;
    q.recipient = v->actor;
    store_tallies(c->s, &q, add_day, &s, &err);
  }
  buf_puts(c->b, ",\"spark\":{\"by\":\"week\"");
  put_day(c->b, "from", s.first);
  for (int k = 0; k < 2; k++) {
    buf_puts(c->b, k ? "],\"conf\":[" : ",\"coop\":[");
    for (int i = 0; i < WEEKS; i++) {
      if (i) buf_puts(c->b, ",");
      out_uint(c->b, s.n[k][i]);
    }
  }
  buf_puts(c->b, "]}");
}

/* The two weightiest of the evidence: intensity, and how many tell it; of equals the later. */
static void put_best(call *c, const memo *m, const signal *v) {
  uint64_t best[2] = {0};
  double weight[2] = {-1, -1};
  store_evidence e;
  for (uint32_t i = 0; i < v->nevidence; i++) {
    const uint64_t id = m->list.ids[v->evidence + i];
    if (!store_evidence_get(c->s, id, &e)) continue;
    const double w = fabs(e.deed.score) + log1p(e.deed.sources);
    if (w < weight[1]) continue;
    const int at = w < weight[0];
    if (at == 0) best[1] = best[0], weight[1] = weight[0];
    best[at] = id;
    weight[at] = w;
  }
  buf_puts(c->b, ",\"best\":[");
  for (int i = 0, n = 0; i < 2; i++) {
    store_deed d;
    if (weight[i] < 0 || !store_deed_get(c->s, best[i], &d)) continue;
    if (n++) buf_puts(c->b, ",");
    report_deed_json(c->b, c->s, &c->names, &d);
  }
  buf_puts(c->b, "]");
}

static void put_signal(call *c, const memo *m, const signal *v, bool expand) {
  report_signal_json(c->b, c->s, &m->list, v, DAY_NONE);
  if (!expand) return;
  put_back(c->b);
  put_key(c->b, "actor_name", desk_name(c->d, v->actor));
  if (v->recipient == SIGNAL_SEVERAL)
    buf_puts(c->b, ",\"recipient_name\":null");
  else
    put_key(c->b, "recipient_name", desk_name(c->d, v->recipient));
  put_best(c, m, v);
  put_spark(c, v, m->as_of);
  buf_puts(c->b, "}");
}

/* ---- pages: a list goes on behind the signal that stood last, or where it would stand ---- */

static int32_t rank_of(const signal *v) { return (int32_t)(v->probability * 1e9); }
static uint64_t name_of(const signal *v) { return ((uint64_t)v->kind << 58 | (uint64_t)v->actor << 29) ^ v->recipient; }

static uint32_t begin_of(const signal_list *l, const cursor *from) {
  if (!from->there) return 0;
  for (uint32_t i = 0; i < l->n; i++)
    if (name_of(&l->at[i]) == from->id) return i + 1;
  uint32_t i = 0;
  while (i < l->n && rank_of(&l->at[i]) >= from->day) i++;
  return i;
}

void api_signals(call *c) {
  question k = {0};
  cursor from;
  uint32_t limit;
  bool expand = false;
  if (!call_params(c, "actor recipient as_of window least expand limit cursor") || !param_page(c, 's', &limit, &from) ||
      !param_flag(c, "expand", &expand) || !question_of(c, &k))
    return;
  const memo nothing = {.as_of = k.q.as_of}, *m = &nothing;
  const bool nobody = k.actor.actor == DG_NONE || k.recipient.actor == DG_NONE;
  if (!nobody && !(m = list_of(c, &k))) return;
  const signal_list *l = &m->list;
  const uint32_t begin = begin_of(l, &from), end = l->n - begin > limit ? begin + limit : l->n;
  buf_puts(c->b, "{");
  put_day(c->b, "as_of", m->as_of);
  put_uint(c->b, "window", k.q.window);
  put_uint(c->b, "tests", l->tests);
  buf_puts(c->b, ",\"items\":[");
  for (uint32_t i = begin; i < end; i++) {
    if (i > begin) buf_puts(c->b, ",\n");
    put_signal(c, m, &l->at[i], expand);
  }
  const signal *last = end > begin ? &l->at[end - 1] : NULL;
  put_next(c, 's', end < l->n, last ? rank_of(last) : 0, last ? name_of(last) : 0);
  if (!nobody) memo_done(m);
}
