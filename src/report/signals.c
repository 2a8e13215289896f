/* signals: what signal_find listed, as JSON and CSV. Reads the list; actors by their keys in the store. */
#include <math.h>

#include "out/out.h"
#include "report/report.h"

dg_str report_actor_key(store *s, uint32_t actor) {
  return actor == SIGNAL_SEVERAL ? STR("several") : store_actor_key(s, actor);
}

void report_odds(dg_buf *b, double x) { out_fixed(b, x > 0.9994 && x < 1 ? 0.999 : x, 3, false); }

static void ids(dg_buf *b, const signal_list *l, uint32_t begin, uint32_t n, const char *quote) {
  for (uint32_t i = 0; i < n; i++)
    buf_printf(b, "%s%s%016llx%s", i ? (*quote ? "," : " ") : "", quote, (unsigned long long)l->ids[begin + i], quote);
}

/* The plain numbers of a signal, in the order of JSON and CSV. */
#define NUMBERS 14
static const char *const number_name[NUMBERS] = {"probability", "fdr",          "observed", "expected",  "low",
                                                 "high",        "coop",         "conf",     "past_coop", "past_conf",
                                                 "breadth",     "past_breadth", "material", "turns"};
static void numbers(const signal *s, double x[NUMBERS]) {
  const double all[NUMBERS] = {s->probability, s->fdr,          s->observed, s->expected,  s->low,
                               s->high,        s->coop,         s->conf,     s->past_coop, s->past_conf,
                               s->breadth,     s->past_breadth, s->material, s->turns};
  memcpy(x, all, sizeof all);
}

static void list_of(dg_buf *b, const char *key, const signal_list *l, uint32_t begin, uint32_t n) {
  out_key(b, key);
  buf_puts(b, "[");
  ids(b, l, begin, n, "\"");
  buf_puts(b, "]");
}

void report_signal_json(dg_buf *b, store *s, const signal_list *l, const signal *v, dg_day as_of) {
  double x[NUMBERS];
  numbers(v, x);
  buf_puts(b, as_of == DAY_NONE ? "{" : "{\"record\":\"signal\"");
  out_key(b, "signal");
  out_cstring(b, signal_name[v->kind]);
  out_key(b, "actor");
  out_string(b, report_actor_key(s, v->actor));
  out_key(b, "recipient");
  if (v->recipient == SIGNAL_SEVERAL)
    buf_puts(b, "null");
  else
    out_string(b, report_actor_key(s, v->recipient));
  if (as_of != DAY_NONE) {
    out_key(b, "as_of");
    out_day(b, as_of);
  }
  out_key(b, "from");
  out_day(b, v->from);
  out_key(b, "to");
  out_day(b, v->to);
  for (int i = 0; i < NUMBERS; i++) {
    out_key(b, number_name[i]);
    if (!isfinite(x[i]))
      buf_puts(b, "null");
    else if (i < 2)
      report_odds(b, x[i]);
    else
      out_fixed(b, x[i], 3, true);
  }
  out_key(b, "past_days");
  out_uint(b, v->past_days);
  out_key(b, "tests");
  out_uint(b, l->tests);
  out_key(b, "note");
  out_cstring(b, signal_thin_note(v->thin));
  list_of(b, "evidence", l, v->evidence, v->nevidence);
  list_of(b, "against", l, v->against, v->nagainst);
  buf_puts(b, "}");
}

void report_signals_json(dg_buf *b, store *s, const signal_list *l) {
  buf_puts(b, "[");
  for (uint32_t i = 0; i < l->n; i++) {
    if (i) buf_puts(b, ",\n");
    report_signal_json(b, s, l, &l->at[i], DAY_NONE);
  }
  buf_puts(b, "]");
}

static void field(dg_buf *b, dg_str s) { /* of CSV: names may hold commas and quotes */
  buf_puts(b, "\"");
  for (uint32_t i = 0; i < s.n; i++) buf_printf(b, s.p[i] == '"' ? "\"\"" : "%c", s.p[i]);
  buf_puts(b, "\"");
}

void report_signals_csv(dg_buf *b, store *s, const signal_list *l) {
  buf_puts(b, "signal,actor,recipient,from,to");
  for (int i = 0; i < NUMBERS; i++) buf_printf(b, ",%s", number_name[i]);
  buf_puts(b, ",past_days,note,evidence,against\r\n");
  for (uint32_t i = 0; i < l->n; i++) {
    const signal *v = &l->at[i];
    double x[NUMBERS];
    char from[11], to[11];
    numbers(v, x);
    day_print(v->from, from);
    day_print(v->to, to);
    buf_printf(b, "%s,", signal_name[v->kind]);
    field(b, report_actor_key(s, v->actor));
    buf_puts(b, ",");
    if (v->recipient != SIGNAL_SEVERAL) field(b, report_actor_key(s, v->recipient));
    buf_printf(b, ",%s,%s", from, to);
    for (int k = 0; k < NUMBERS; k++) {
      buf_puts(b, ",");
      if (!isfinite(x[k])) continue;
      if (k < 2)
        report_odds(b, x[k]);
      else
        out_fixed(b, x[k], 3, true);
    }
    buf_printf(b, ",%u,%s,", v->past_days, signal_thin_note(v->thin));
    ids(b, l, v->evidence, v->nevidence, "");
    buf_puts(b, ",");
    ids(b, l, v->against, v->nagainst, "");
    buf_puts(b, "\r\n");
  }
}
