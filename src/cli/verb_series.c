/* verb_series: `dragoman series`: counts and scores of a pair over time, as CSV or JSON. */
#include "cli/cli.h"
#include "series/series.h"

static void period(dg_buf *b, series_by by, const series_row *r) {
  char text[11];
  day_print(series_first(by, r->first), text);
  buf_put(b, text, by == SERIES_MONTH ? 7 : 10);
}

static void lower(dg_buf *b, const char *s) {
  for (; *s; s++) {
    char c = *s >= 'A' && *s <= 'Z' ? (char)(*s | 32) : *s;
    buf_put(b, &c, 1);
  }
}

/* value: number of the row; text is set when it is no plain count */
#define FIXED 9
static const char *const fixed_name[FIXED] = {"n", "coop", "conf", "q1", "q2", "q3", "q4", "score_sum", "score_mean"};

static void mean(dg_buf *b, int64_t score10, uint64_t n) { out_fixed(b, (double)score10 / 10 / (double)n, 4, true); }

static void value(dg_buf *b, const series_row *r, int column) {
  const uint64_t *q = r->quad;
  const uint64_t plain[] = {r->n, q[1] + q[2], q[3] + q[4], q[1], q[2], q[3], q[4]};
  if (column < 7)
    out_uint(b, plain[column]);
  else if (column == 7)
    out_fixed(b, (double)r->score10 / 10, 1, true);
  else if (r->n)
    mean(b, r->score10, r->n);
}

static void share(dg_buf *b, const series_row *r) {
  if (r->volume) out_fixed(b, (double)r->n / (double)r->volume, 5, true);
}

static void csv(dg_buf *b, const series_query *q, const series_row *row, size_t n) {
  buf_puts(b, "period");
  for (int c = 0; c < FIXED; c++) buf_printf(b, ",%s", fixed_name[c]);
  buf_puts(b, ",sources");
  for (uint8_t t = 1; t < STORE_TYPES; t++) {
    buf_puts(b, ",");
    lower(b, dg_type_name(t));
  }
  buf_puts(b, q->volume ? ",volume,share\r\n" : "\r\n");
  for (size_t i = 0; i < n; i++) {
    const series_row *r = &row[i];
    period(b, q->by, r);
    for (int c = 0; c < FIXED; c++) {
      buf_puts(b, ",");
      value(b, r, c);
    }
    buf_printf(b, ",%u", r->sources);
    for (uint8_t t = 1; t < STORE_TYPES; t++) buf_printf(b, ",%llu", (unsigned long long)r->type[t]);
    if (q->volume) {
      buf_printf(b, ",%llu,", (unsigned long long)r->volume);
      share(b, r);
    }
    buf_puts(b, "\r\n");
  }
}

static void json(dg_buf *b, const series_query *q, const series_row *row, size_t n) {
  buf_puts(b, "[");
  for (size_t i = 0; i < n; i++) {
    const series_row *r = &row[i];
    buf_puts(b, i ? ",\n{\"period\":\"" : "{\"period\":\"");
    period(b, q->by, r);
    buf_puts(b, "\"");
    for (int c = 0; c < FIXED; c++) {
      out_key(b, fixed_name[c]);
      if (c == FIXED - 1 && !r->n)
        buf_puts(b, "null");
      else
        value(b, r, c);
    }
    out_key(b, "sources");
    out_uint(b, r->sources);
    out_key(b, "types");
    buf_puts(b, "{");
    for (uint8_t t = 1; t < STORE_TYPES; t++) {
      out_key(b, dg_type_name(t));
      out_uint(b, r->type[t]);
    }
    buf_puts(b, "}");
    if (q->volume) {
      out_key(b, "volume");
      out_uint(b, r->volume);
      out_key(b, "share");
      if (r->volume)
        share(b, r);
      else
        buf_puts(b, "null");
    }
    buf_puts(b, "}");
  }
  buf_puts(b, "]\n");
}

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
        json(&b, q, row, n);
      else
        csv(&b, q, row, n);
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
