/* verb_said: `dragoman said`: who said what about whom, from a database, as text, JSON or CSV. */
#include "cli/cli.h"
#include "report/report.h"

typedef enum said_to { SAID_TEXT, SAID_JSON, SAID_JSONL, SAID_CSV, SAID_FORMATS } said_to;
static const char *const said_name[SAID_FORMATS] = {"text", "json", "jsonl", "csv"};

static void day_text(dg_buf *b, dg_day day) {
  char text[11] = "";
  if (day != DAY_NONE) day_print(day, text);
  buf_puts(b, text);
}

/* ---- for people ---- */

/* The words of a quotation over several paragraphs. */
static void on_one_line(dg_buf *b, dg_str s) {
  dg_str word;
  bool more = false;
  for (dg_str line, rest = s; str_next(&rest, '\n', &line);)
    if ((word = str_trim(line)).n) {
      if (more) buf_puts(b, " ");
      out_str(b, word);
      more = true;
    }
}

static void as_text(dg_buf *b, store *s, const store_statement *q, bool first) {
  store_party p;
  bool known = store_party_get(s, q->party, &p);
  if (!first) buf_puts(b, "\n");
  if (q->day == DAY_NONE)
    buf_puts(b, "undated");
  else
    day_text(b, q->day);
  buf_puts(b, "  ");
  if (known && p.name.n)
    out_str(b, p.name);
  else
    out_str(b, q->speaker.n ? q->speaker : STR("(nobody is named)"));
  if (known && p.code.n) {
    buf_puts(b, " (");
    out_str(b, report_speaker_code(&p));
    if (p.sector.n) buf_puts(b, " ");
    out_str(b, p.sector);
    buf_puts(b, ")");
  }
  buf_puts(b, " ");
  out_str(b, q->act);
  buf_puts(b, "\n    ");
  on_one_line(b, q->content);
  buf_puts(b, "\n    ");
  out_str(b, q->publisher.n ? q->publisher : q->url.n ? q->url : q->story);
  dg_str code;
  bool more = false;
  for (dg_str rest = q->about; str_next(&rest, ';', &code); more = true) {
    buf_puts(b, more ? ", " : "; about ");
    out_str(b, code);
  }
  if (q->told > 1) buf_printf(b, "; told %u times", q->told);
  buf_puts(b, "\n");
}

/* ---- the verb ---- */

static bool options(const cli_args *a, said_to *to) {
  *to = SAID_TEXT;
  for (int f = 0; a->to; f++) {
    if (f == SAID_FORMATS) {
      say("`said` cannot write --to %s; it writes text, json, jsonl, csv", a->to);
      return false;
    }
    if (strcmp(a->to, said_name[f]) != 0) continue;
    *to = (said_to)f;
    break;
  }
  if (a->since == DG_DATE_NONE || a->until == DG_DATE_NONE || a->since <= a->until) return true;
  say("--to is before --from");
  return false;
}

/* --about: an actor, one of its people (then the name must stand in the sentence), or else words. */
static bool about_of(const cli_args *a, store *s, store_said_query *q, cli_who *who, int *code) {
  *who = (cli_who){.actor = STORE_ANY, .may_be_words = true};
  if (!a->about) return true;
  if (!who_of(a, s, a->about, a->until, who, code)) return false;
  if (who->words) {
    q->about = STORE_ANY;
    q->words = str_of(a->about);
  } else
    report_about(&(report_who){who->actor, who->name}, q);
  return true;
}

static void write_all(store *s, const store_said_query *q, said_to to, cli_sink *sink, dg_err *err) {
  store_said *c = store_said_open(s, q, err);
  store_statement one;
  dg_buf b = {0};
  bool first = true, more = true;
  if (to == SAID_CSV) report_statement_csv_head(&b);
  if (to == SAID_JSON) buf_puts(&b, "[");
  while (c && more && store_said_next(c, &one)) {
    if (to == SAID_TEXT) as_text(&b, s, &one, first);
    if (to == SAID_JSON && !first) buf_puts(&b, ",\n");
    if (to == SAID_JSON || to == SAID_JSONL) report_statement_json(&b, s, &one);
    if (to == SAID_JSONL) buf_puts(&b, "\n");
    if (to == SAID_CSV) report_statement_csv(&b, s, &one);
    first = false;
    if (b.n < 1 << 16) continue;
    more = sink_write(sink, b.p, b.n);
    b.n = 0;
  }
  if (to == SAID_JSON) buf_puts(&b, "]\n");
  if (to == SAID_TEXT && first && c) buf_puts(&b, "no statements\n");
  if (b.failed) err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  if (more && err->rc == DG_OK) sink_write(sink, b.p, b.n);
  buf_free(&b);
  store_said_close(c, err);
}

static int run(const cli_args *a, store *s, said_to to) {
  cli_who speaker = {0}, about = {0};
  cli_sink sink;
  dg_err err = {0};
  int code = EXIT_DONE;
  store_said_query q = {.about = STORE_ANY, .from = a->since, .to = a->until};
  bool known = who_of(a, s, a->speaker, a->until, &speaker, &code) && about_of(a, s, &q, &about, &code);
  q.speaker = speaker.actor;
  q.speaker_name = speaker.name;
  if (known && sink_open(&sink, a->output)) {
    write_all(s, &q, to, &sink, &err);
    if (err.rc != DG_OK) say_err(NULL, &err);
    code = err.rc == DG_OK ? sink_close(&sink, EXIT_DONE) : sink_drop(&sink, exit_of(err.rc));
  } else if (known)
    code = EXIT_ENVIRONMENT;
  who_close(&speaker);
  who_close(&about);
  return code;
}

int verb_said(const cli_args *a) {
  store *s = NULL;
  dg_err err = {0};
  said_to to;
  if (!a->db || a->nfile) {
    say(a->nfile ? "`said` takes no files; `dragoman said --help` shows its options"
                 : "`said` needs a database: dragoman said --db FILE --speaker PRK");
    return EXIT_WRONG_USE;
  }
  if (!options(a, &to)) return EXIT_WRONG_USE;
  dg_rc rc = store_open(a->db, STORE_READ, &s, &err);
  if (rc != DG_OK) {
    say_err(NULL, &err);
    return exit_of(rc);
  }
  int code = run(a, s, to);
  store_close(s);
  return code;
}
