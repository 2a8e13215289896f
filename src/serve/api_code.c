/* api_code: text in, events out; and a document as the record of a story, which /stories/{id} shares. Runs the desk's worker; keeps nothing. */
#include <json-c/json.h>

#include "build.h"
#include "serve/desk.h"

#define WHY_MOST 4000u /* bytes that `why` explains */

/* ---- a document ---- */

static void put_dropped(dg_buf *b, dg_str kind, dg_str text, bool first) {
  buf_puts(b, first ? "{" : ",{");
  put_key(b, "kind", kind);
  put_key(b, "text", text);
  buf_puts(b, "}");
}

static void put_all_dropped(dg_buf *b, const dg_doc *doc, const dg_buf *kept) {
  dg_str kind, text;
  size_t at = 0;
  bool first = true;
  buf_puts(b, ",\"dropped\":[");
  if (kept && store_kept_next(kept, &at, &text)) /* the body */
    while (store_kept_next(kept, &at, &kind) && store_kept_next(kept, &at, &text)) {
      put_dropped(b, kind, text, first);
      first = false;
    }
  for (uint32_t i = 0; !kept && i < dg_doc_story(doc).ndropped; i++) {
    const dg_dropped x = dg_doc_dropped(doc, i);
    put_dropped(b, str_of(x.kind), x.text, i == 0);
  }
  buf_puts(b, "]");
}

static void put_head(dg_buf *b, const dg_story *s, const store_story *of) {
  buf_puts(b, "{\"record\":\"story\"");
  put_key(b, "id", of ? of->id : s->id);
  put_key(b, "url", of ? of->url : s->url);
  put_key(b, "publisher", of ? of->publisher : s->publisher);
  put_key(b, "title", of ? of->title : s->title);
  put_key(b, "byline", of ? of->byline : s->byline);
  put_key(b, "agency", of ? of->agency : s->agency);
  put_day(b, "date", of ? of->day : s->date);
  put_key(b, "date_source", of ? of->date_source : str_of(s->date_source));
  put_key(b, "lang", of ? of->lang : s->lang);
}

/* Records end with a line end: it goes, and of a kept story it is told which deed an event became and whether a statement is kept. */
static void end_record(call *c, const story_view *v, bool event, dg_str id) {
  dg_buf *b = c->b;
  while (b->n && b->p[b->n - 1] == '\n') b->n--;
  if (!v->story || b->failed || !b->n) return;
  const uint64_t deed = event ? store_deed_of(c->s, v->story->row, id) : 0;
  put_back(b);
  out_key(b, event ? "deed" : "kept");
  if (deed)
    report_id(b, deed);
  else if (event)
    buf_puts(b, "null");
  else
    buf_puts(b, store_has_statement(c->s, v->story->row, id) ? "true" : "false");
  buf_puts(b, "}");
}

static void put_records(call *c, const dg_doc *doc, const dg_story *s, const story_view *v) {
  char coder[64];
  snprintf(coder, sizeof coder, "dragoman " DG_VERSION " %s", dg_engine_id(c->d->engine));
  const out_options o = {.to = OUT_JSONL, .events = true, .statements = true, .coder = coder};
  bool first = true;
  buf_puts(c->b, ",\"events\":[");
  for (uint32_t i = 0; i < s->nevent; i++) {
    const dg_event e = dg_doc_event(doc, i);
    if (!e.printed) continue;
    if (!first) buf_puts(c->b, ",\n");
    first = false;
    out_event_json(c->b, &o, doc, i, &e);
    end_record(c, v, true, e.id);
  }
  buf_puts(c->b, "],\"statements\":[");
  for (uint32_t i = 0; i < s->nstatement; i++) {
    const dg_statement q = dg_doc_statement(doc, i);
    if (i) buf_puts(c->b, ",\n");
    out_statement_json(c->b, doc, i, &q);
    end_record(c, v, false, q.id);
  }
  buf_puts(c->b, "]");
  put_key(c->b, "coded_by", str_of(coder));
}

void put_document(call *c, const dg_doc *doc, const story_view *v) {
  const dg_story s = dg_doc_story(doc);
  dg_buf *b = c->b;
  put_head(b, &s, v->story);
  put_key(b, "body", s.body);
  put_all_dropped(b, doc, v->kept);
  buf_puts(b, ",\"sentences\":[");
  for (uint32_t i = 0; i < s.nsentence; i++) {
    const dg_sentence x = dg_doc_sentence(doc, i);
    const uint32_t begin = dg_doc_chars(doc, x.begin);
    buf_printf(b, "%s[%u,%u]", i ? "," : "", begin, dg_doc_chars(doc, x.end));
  }
  buf_puts(b, "]");
  put_records(c, doc, &s, v);
  buf_puts(b, ",\"text_kept\":true");
  if (v->why.n) put_key(b, "why", v->why);
  buf_puts(b, "}\n");
}

/* ---- what is posted ---- */

static void run(call *c, const dg_page *page, bool why) {
  const dg_doc *doc;
  dg_err err = {0};
  dg_buf text = {0};
  if (dg_worker_run(c->d->worker, page, DG_GOAL_CODE, &doc, &err) != DG_OK) {
    call_fail(c, &err);
    return;
  }
  const dg_str body = dg_doc_story(doc).body;
  if (why && body.n > WHY_MOST)
    call_refuse(c, 400, "With why=1 the text may have %u bytes.", WHY_MOST);
  else if (why && build_why(c->d->engine, body, &text, &err) != DG_OK)
    call_fail(c, &err);
  else
    put_document(c, doc, &(story_view){.why = str_make(text.p, (uint32_t)text.n)});
  buf_free(&text);
}

/* JSON, or the text alone: `curl --data-binary @FILE -H 'Content-Type: text/plain'`. */
void api_code(call *c) {
  static const char *const form_name[] = {"text", "page", "html"};
  static const dg_form form[] = {DG_FORM_TEXT, DG_FORM_PAGE, DG_FORM_HTML};
  bool why = false;
  dg_page page = {.date = DG_DATE_NONE};
  if (!call_params(c, "why date") || !param_flag(c, "why", &why) || !param_day(c, "date", &page.date)) return;
  if (call_body_is(c, STR("text/plain"))) {
    page.form = DG_FORM_TEXT;
    page.bytes = c->in->body;
    run(c, &page, why);
    return;
  }
  struct json_object *o = call_json(c, "text page html date title");
  if (!o) return;
  int given = 0;
  bool ok = json_text(c, o, "title", 2000, &page.title) && json_day(c, o, "date", &page.date);
  for (int i = 0; ok && i < 3; i++) {
    dg_str v;
    ok = json_text(c, o, form_name[i], SERVE_BODY_MAX, &v);
    if (!ok || !json_object_object_get_ex(o, form_name[i], NULL)) continue;
    page.bytes = v;
    page.form = form[i];
    given++;
  }
  if (ok && given != 1)
    call_refuse(c, 400, "The body wants one of the fields `text`, `page` and `html`.");
  else if (ok)
    run(c, &page, why);
  json_object_put(o);
}
