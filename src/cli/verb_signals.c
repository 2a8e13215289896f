/* verb_signals: `dragoman signals`: what changed between actors, with its odds: a table for people, JSON or CSV. */
#include <math.h>

#include "cli/cli.h"
#include "signal/load.h"

typedef struct view {
  store *store;
  const signal_list *list;
  const signal_query *query;
  dg_day last; /* of the record */
} view;

static dg_str who(const view *v, uint32_t actor) {
  return actor == SIGNAL_SEVERAL ? STR("several") : store_actor_key(v->store, actor);
}

static void number(dg_buf *b, double x, uint32_t decimals) {
  if (x < 0) buf_puts(b, "-");
  out_fixed(b, fabs(x), decimals, true);
}

static void odds(dg_buf *b, double x) { /* never 1.000 unless it is */
  out_fixed(b, x > 0.9994 && x < 1 ? 0.999 : x, 3, false);
}

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

static void one_json(dg_buf *b, const view *v, const signal *s) {
  double x[NUMBERS];
  numbers(s, x);
  buf_puts(b, "{");
  out_key(b, "signal");
  out_cstring(b, signal_name[s->kind]);
  out_key(b, "actor");
  out_string(b, who(v, s->actor));
  out_key(b, "recipient");
  if (s->recipient == SIGNAL_SEVERAL)
    buf_puts(b, "null");
  else
    out_string(b, who(v, s->recipient));
  out_key(b, "from");
  out_day(b, s->from);
  out_key(b, "to");
  out_day(b, s->to);
  for (int i = 0; i < NUMBERS; i++) {
    out_key(b, number_name[i]);
    if (isinf(x[i]))
      buf_puts(b, "null");
    else if (i < 2)
      odds(b, x[i]);
    else
      number(b, x[i], 3);
  }
  out_key(b, "past_days");
  out_uint(b, s->past_days);
  out_key(b, "tests");
  out_uint(b, v->list->tests);
  out_key(b, "note");
  out_cstring(b, signal_thin_note(s->thin));
  out_key(b, "evidence");
  buf_puts(b, "[");
  ids(b, v->list, s->evidence, s->nevidence, "\"");
  buf_puts(b, "]");
  out_key(b, "against");
  buf_puts(b, "[");
  ids(b, v->list, s->against, s->nagainst, "\"");
  buf_puts(b, "]}");
}

static void json(dg_buf *b, const view *v) {
  buf_puts(b, "[");
  for (uint32_t i = 0; i < v->list->n; i++) {
    if (i) buf_puts(b, ",\n");
    one_json(b, v, &v->list->at[i]);
  }
  buf_puts(b, "]\n");
}

static void field(dg_buf *b, dg_str s) { /* of CSV: names may hold commas and quotes */
  buf_puts(b, "\"");
  for (uint32_t i = 0; i < s.n; i++) buf_printf(b, s.p[i] == '"' ? "\"\"" : "%c", s.p[i]);
  buf_puts(b, "\"");
}

static void csv(dg_buf *b, const view *v) {
  buf_puts(b, "signal,actor,recipient,from,to");
  for (int i = 0; i < NUMBERS; i++) buf_printf(b, ",%s", number_name[i]);
  buf_puts(b, ",past_days,note,evidence,against\r\n");
  for (uint32_t i = 0; i < v->list->n; i++) {
    const signal *s = &v->list->at[i];
    double x[NUMBERS];
    char from[11], to[11];
    numbers(s, x);
    day_print(s->from, from);
    day_print(s->to, to);
    buf_printf(b, "%s,", signal_name[s->kind]);
    field(b, who(v, s->actor));
    buf_puts(b, ",");
    if (s->recipient != SIGNAL_SEVERAL) field(b, who(v, s->recipient));
    buf_printf(b, ",%s,%s", from, to);
    for (int k = 0; k < NUMBERS; k++) {
      buf_puts(b, ",");
      if (isinf(x[k])) continue;
      if (k < 2)
        odds(b, x[k]);
      else
        number(b, x[k], 3);
    }
    buf_printf(b, ",%u,%s,", s->past_days, signal_thin_note(s->thin));
    ids(b, v->list, s->evidence, s->nevidence, "");
    buf_puts(b, ",");
    ids(b, v->list, s->against, s->nagainst, "");
    buf_puts(b, "\r\n");
  }
}

/* "9 for 1.5 expected", "50 % cooperation, 88 % before" */
static void comparison(dg_buf *b, const signal *s) {
  if (s->kind == SIGNAL_THAW || s->kind == SIGNAL_FREEZE) {
    buf_printf(b, "%.0f %% cooperation", s->observed * 100);
    if (s->past_days) buf_printf(b, ", %.0f %% before", s->expected * 100);
    return;
  }
  if (s->kind == SIGNAL_MIXED) {
    buf_printf(b, "%u good, %u bad, %u turns", s->coop, s->conf, s->turns);
    return;
  }
  buf_printf(b, "%.0f", s->observed);
  if (s->past_days) buf_printf(b, " for %.1f expected", s->expected);
  if (s->recipient == SIGNAL_SEVERAL) buf_printf(b, ", to %u", s->breadth);
}

static void table(dg_buf *b, const view *v) {
  const signal_list *l = v->list;
  char day[11], last[11];
  day_print(v->query->as_of, day);
  day_print(v->last, last);
  buf_printf(b, "as of %s, window of %u days", day, v->query->window);
  if (v->last < v->query->as_of) buf_printf(b, "; the record ends on %s", last);
  buf_puts(b, "\n");
  if (l->n)
    buf_printf(b, "  %-12s  %-8s  %-8s  %-5s  %-10s  %-32s  %s\n", "signal", "actor", "towards", "odds", "since",
               "seen", "note");
  for (uint32_t i = 0; i < l->n; i++) {
    const signal *s = &l->at[i];
    dg_str a = who(v, s->actor), r = who(v, s->recipient);
    dg_buf seen = {0};
    comparison(&seen, s);
    day_print(s->from, day);
    buf_printf(b, "  %-12s  %-8.*s  %-8.*s  ", signal_name[s->kind], (int)a.n, a.p, (int)r.n, r.p);
    odds(b, s->probability);
    size_t width = b->n;
    while (width > 0 && b->p[width - 1] != ' ') width--;
    for (size_t k = b->n - width; k < 5; k++) buf_puts(b, " ");
    buf_printf(b, "  %s  %-32.*s  %s\n", day, (int)seen.n, seen.p ? seen.p : "", signal_thin_note(s->thin));
    buf_free(&seen);
  }
  if (!l->n) buf_puts(b, "  nothing to report\n");
  buf_printf(b, "%u questions asked", l->tests);
  if (l->n)
    buf_printf(b, "; of the %u listed about %.1f are expected to be false when all are read as one list", l->n,
               l->expected_false);
  buf_puts(b, "\n");
}

static int write_out(const cli_args *a, const view *v) {
  cli_sink sink;
  out_options out;
  dg_buf b = {0};
  if (!sink_open(&sink, a->output)) return EXIT_ENVIRONMENT;
  if (!format_of(a, &sink, 1u << OUT_JSONL | 1u << OUT_TABLE | 1u << OUT_CSV, &out))
    return sink_drop(&sink, EXIT_WRONG_USE);
  if (out.to == OUT_TABLE)
    table(&b, v);
  else if (out.to == OUT_CSV)
    csv(&b, v);
  else
    json(&b, v);
  int code = EXIT_DONE;
  if (b.failed) {
    say("out of memory");
    code = sink_drop(&sink, EXIT_ENVIRONMENT);
  } else {
    sink_write(&sink, b.p, b.n);
    code = sink_close(&sink, EXIT_DONE);
  }
  buf_free(&b);
  return code;
}

static int run(const cli_args *a, store *s) {
  cli_who actor = {0}, recipient = {0};
  signal_load load = {0};
  signal_list list = {0};
  dg_err err = {0};
  int code = EXIT_DONE;
  bool known =
      who_of(a, s, a->actor, a->as_of, &actor, &code) && who_of(a, s, a->recipient, a->as_of, &recipient, &code);
  if (known) {
    bool nobody = (a->actor && actor.actor == DG_NONE) || (a->recipient && recipient.actor == DG_NONE);
    signal_query q = {.as_of = a->as_of, .window = a->window ? a->window : SIGNAL_WINDOW};
    q.actor = a->actor ? actor.actor : SIGNAL_SEVERAL;
    q.recipient = a->recipient ? recipient.actor : SIGNAL_SEVERAL;
    q.least = a->actor && a->recipient ? 0 : 0.5;
    dg_rc rc = nobody ? DG_OK : signal_load_open(s, &q, actor.name, recipient.name, &load, &err);
    if (rc == DG_OK && load.ndeed) rc = signal_find(&load.in, &q, &list, &err);
    if (nobody && !a->quiet)
      say("the database has no deeds of %s", a->actor && actor.actor == DG_NONE ? a->actor : a->recipient);
    if (rc == DG_OK)
      code = write_out(a, &(view){s, &list, &q, load.last});
    else {
      say_err(NULL, &err);
      code = exit_of(rc);
    }
  }
  signal_list_free(&list);
  signal_load_free(&load);
  who_close(&actor);
  who_close(&recipient);
  return code;
}

int verb_signals(const cli_args *a) {
  store *s = NULL;
  dg_err err = {0};
  if (!a->db || a->nfile) {
    say(a->nfile ? "`signals` takes no files; `dragoman signals --help` shows its options"
                 : "`signals` needs a database: dragoman signals --db FILE --actor PRK");
    return EXIT_WRONG_USE;
  }
  if (a->window && (a->window < SIGNAL_WINDOW_MIN || a->window > SIGNAL_WINDOW_MAX)) {
    say("--window needs a number from %d to %d, not `%u`", SIGNAL_WINDOW_MIN, SIGNAL_WINDOW_MAX, a->window);
    return EXIT_WRONG_USE;
  }
  dg_rc rc = store_open(a->db, STORE_READ, &s, &err);
  if (rc != DG_OK) {
    say_err(NULL, &err);
    return exit_of(rc);
  }
  int code = run(a, s);
  store_close(s);
  return code;
}
