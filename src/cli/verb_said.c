/* verb_said: `dragoman said`: who said what about whom, from a database, as text, JSON or CSV. */
#include "cli/cli.h"
#include "store/said.h"

typedef enum said_to { SAID_TEXT, SAID_JSON, SAID_JSONL, SAID_CSV, SAID_FORMATS } said_to;
static const char *const said_name[SAID_FORMATS] = {"text", "json", "jsonl", "csv"};

static void day_text(dg_buf *b, dg_day day) {
  char text[11] = "";
  if (day != DAY_NONE) day_print(day, text);
  buf_puts(b, text);
}

/* ---- for people ---- */

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
    out_str(b, p.org.n ? p.org : p.code);
    if (p.sector.n) buf_puts(b, " ");
    out_str(b, p.sector);
    buf_puts(b, ")");
  }
  buf_puts(b, " ");
  out_str(b, q->act);
  buf_puts(b, "\n    ");
  out_str(b, q->content);
  buf_puts(b, "\n    ");
  out_str(b, q->publisher.n ? q->publisher : q->url.n ? q->url : q->story);
  if (q->about.n) buf_puts(b, "; about ");
  out_str(b, q->about);
  if (q->told > 1) buf_printf(b, "; told %u times", q->told);
  buf_puts(b, "\n");
}

/* ---- for programs ---- */

static void field(dg_buf *b, const char *key, dg_str v) {
  out_key(b, key);
  out_string(b, v);
}

static void json_claim(dg_buf *b, const store_statement *q) {
  out_key(b, "claim");
  if (!q->has_claim) {
    buf_puts(b, "null");
    return;
  }
  buf_puts(b, "{");
  field(b, "subject", q->subject);
  field(b, "predicate", q->predicate);
  field(b, "object", q->object);
  field(b, "polarity", q->negative ? STR("negative") : STR("positive"));
  field(b, "modality", q->modality);
  buf_puts(b, "}");
}

static void as_json(dg_buf *b, store *s, const store_statement *q) {
  store_party p;
  buf_puts(b, "{\"record\":\"statement\"");
  field(b, "id", q->id);
  field(b, "story", q->story);
  out_key(b, "date");
  out_day(b, q->day);
  out_key(b, "speaker");
  if (q->speaker.n || q->party) {
    store_party_get(s, q->party, &p);
    dg_str sector = p.sector, primary = {0};
    if (sector.n) str_next(&sector, ';', &primary);
    buf_puts(b, "{");
    field(b, "text", q->speaker);
    field(b, "code", p.code);
    if (p.org.n) field(b, "org", p.org);
    field(b, "sector", primary);
    field(b, "name", p.name);
    buf_puts(b, "}");
  } else
    buf_puts(b, "null");
  out_key(b, "cue");
  buf_puts(b, "{");
  field(b, "text", q->cue);
  buf_puts(b, "}");
  out_key(b, "content");
  buf_puts(b, "{");
  field(b, "text", q->content);
  buf_puts(b, "}");
  field(b, "kind", q->kind);
  field(b, "act", q->act);
  out_key(b, "about");
  out_list(b, q->about);
  field(b, "addressee", q->addressee);
  json_claim(b, q);
  out_key(b, "told");
  out_uint(b, q->told);
  field(b, "text", q->sentence);
  field(b, "url", q->url);
  field(b, "publisher", q->publisher);
  field(b, "title", q->title);
  buf_puts(b, "}");
}

static void cell(dg_buf *b, dg_str v) {
  bool quote = false;
  for (uint32_t i = 0; i < v.n && !quote; i++)
    quote = v.p[i] == ',' || v.p[i] == '"' || v.p[i] == '\n' || v.p[i] == '\r';
  buf_puts(b, quote ? ",\"" : ",");
  for (uint32_t i = 0; i < v.n; i++) {
    if (quote && v.p[i] == '"') buf_puts(b, "\"");
    buf_put(b, v.p + i, 1);
  }
  if (quote) buf_puts(b, "\"");
}

static void as_csv(dg_buf *b, store *s, const store_statement *q) {
  store_party p;
  store_party_get(s, q->party, &p);
  day_text(b, q->day);
  const dg_str cells[] = {q->speaker, p.org.n ? p.org : p.code,
                          p.sector,   p.name,
                          q->act,     q->kind,
                          q->cue,     q->content,
                          q->about,   q->addressee,
                          q->subject, q->predicate,
                          q->object,  q->story,
                          q->url,     q->publisher};
  for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) cell(b, cells[i]);
  buf_printf(b, ",%u\r\n", q->told);
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
  q->about = who->actor;
  if (who->words) {
    q->about = STORE_ANY;
    q->words = str_of(a->about);
  } else if (who->name.n) {
    uint32_t at = who->name.n;
    while (at && who->name.p[at - 1] != ' ') at--;
    q->words = str_cut(who->name.p, at, who->name.n);
  }
  return true;
}

static void write_all(store *s, const store_said_query *q, said_to to, cli_sink *sink, dg_err *err) {
  store_said *c = store_said_open(s, q, err);
  store_statement one;
  dg_buf b = {0};
  bool first = true, more = true;
  if (to == SAID_CSV)
    buf_puts(&b, "date,speaker,code,sector,name,act,kind,cue,content,about,addressee,subject,predicate,object,story,"
                 "url,publisher,"
                 "told\r\n");
  if (to == SAID_JSON) buf_puts(&b, "[");
  while (c && more && store_said_next(c, &one)) {
    if (to == SAID_TEXT) as_text(&b, s, &one, first);
    if (to == SAID_JSON && !first) buf_puts(&b, ",\n");
    if (to == SAID_JSON || to == SAID_JSONL) as_json(&b, s, &one);
    if (to == SAID_JSONL) buf_puts(&b, "\n");
    if (to == SAID_CSV) as_csv(&b, s, &one);
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
