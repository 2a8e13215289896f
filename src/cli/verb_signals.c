/* verb_signals: `dragoman signals`: what changed between actors, with its odds: a table for people, JSON or CSV. */
#include "cli/cli.h"
#include "report/report.h"
#include "signal/load.h"

typedef struct view {
  store *store;
  const signal_list *list;
  const signal_query *query;
  dg_day last; /* of the record */
} view;

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
    dg_str a = report_actor_key(v->store, s->actor), r = report_actor_key(v->store, s->recipient);
    dg_buf seen = {0};
    comparison(&seen, s);
    day_print(s->from, day);
    buf_printf(b, "  %-12s  %-8.*s  %-8.*s  ", signal_name[s->kind], (int)a.n, a.p, (int)r.n, r.p);
    report_odds(b, s->probability);
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
    report_signals_csv(&b, v->store, v->list);
  else
    report_signals_json(&b, v->store, v->list), buf_puts(&b, "\n");
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
