/* verb_series: `dragoman series`: counts and scores of a pair over time, as CSV or JSON. */
#include "cli/cli.h"
#include "report/report.h"

static bool options(const cli_args *a, series_query *q, bool *as_json) {
  *as_json = a->to && strcmp(a->to, "json") == 0;
  if (a->to && !*as_json && strcmp(a->to, "csv") != 0) {
    say("`series` cannot write --to %s; it writes csv, json", a->to);
    return false;
  }
  q->by = SERIES_MONTH;
  for (int by = 0; a->by; by++) {
    if (by == SERIES_PERIODS) {
      say("--by is day, week or month, not `%s`", a->by);
      return false;
    }
    if (strcmp(a->by, series_by_name[by]) != 0) continue;
    q->by = (series_by)by;
    break;
  }
  if (a->since != DG_DATE_NONE && a->until != DG_DATE_NONE && a->until < a->since) {
    say("--to is before --from");
    return false;
  }
  q->q = (store_query){.from = a->since, .to = a->until};
  q->volume = a->normalise;
  return true;
}

static int run(const cli_args *a, store *s, series_query *q, bool as_json) {
  cli_who actor = {0}, recipient = {0};
  cli_sink sink;
  series_row *row = NULL;
  size_t n = 0;
  dg_err err = {0};
  int code = EXIT_DONE;
  bool known =
      who_of(a, s, a->actor, a->until, &actor, &code) && who_of(a, s, a->recipient, a->until, &recipient, &code);
  q->q.actor = actor.actor; /* DG_NONE: nobody that the store knows, no rows */
  q->q.recipient = recipient.actor;
  q->actor_name = actor.name;
  q->recipient_name = recipient.name;
  if (known && !sink_open(&sink, a->output)) known = false, code = EXIT_ENVIRONMENT;
  if (known) {
    dg_buf b = {0};
    dg_rc rc = series_make(s, q, &row, &n, &err);
    if (rc == DG_OK) {
      if (as_json)
        report_series_json(&b, q, row, n), buf_puts(&b, "\n");
      else
        report_series_csv(&b, q, row, n);
      if (b.failed) rc = err_set(&err, DG_ENOMEM, NULL, 0, 0, "out of memory");
    }
    if (rc == DG_OK) {
      sink_write(&sink, b.p, b.n);
      code = sink_close(&sink, EXIT_DONE);
    } else {
      say_err(NULL, &err);
      code = sink_drop(&sink, exit_of(rc));
    }
    buf_free(&b);
  }
  mem_free(row);
  who_close(&actor);
  who_close(&recipient);
  return code;
}

int verb_series(const cli_args *a) {
  store *s = NULL;
  dg_err err = {0};
  series_query q = {0};
  bool as_json;
  if (!a->db || a->nfile) {
    say(a->nfile ? "`series` takes no files; `dragoman series --help` shows its options"
                 : "`series` needs a database: dragoman series --db FILE --actor PRK");
    return EXIT_WRONG_USE;
  }
  if (!options(a, &q, &as_json)) return EXIT_WRONG_USE;
  dg_rc rc = store_open(a->db, STORE_READ, &s, &err);
  if (rc != DG_OK) {
    say_err(NULL, &err);
    return exit_of(rc);
  }
  int code = run(a, s, &q, as_json);
  store_close(s);
  return code;
}
