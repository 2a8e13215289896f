/* said: statements out of the store as JSON and CSV. Reads the store's rows. */
#include "out/out.h"
#include "report/report.h"

dg_str report_speaker_code(const store_party *p) { return p->org.n ? p->org : p->code; }

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

void report_statement_json(dg_buf *b, store *s, const store_statement *q) {
  store_party p;
  buf_puts(b, "{\"record\":\"statement\"");
  field(b, "id", q->id);
  field(b, "story", q->story);
  out_key(b, "sentence");
  out_uint(b, q->n);
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

void report_statement_csv_head(dg_buf *b) {
  buf_puts(
      b,
      "date,speaker,code,sector,name,act,kind,cue,content,about,addressee,subject,predicate,object,story,url,publisher,"
      "told\r\n");
}

void report_statement_csv(dg_buf *b, store *s, const store_statement *q) {
  store_party p;
  char day[11] = "";
  store_party_get(s, q->party, &p);
  if (q->day != DAY_NONE) day_print(q->day, day);
  buf_puts(b, day);
  const dg_str cells[] = {q->speaker, report_speaker_code(&p),
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
