/* api_stories: stories, the newest first; one of them, coded anew from its kept text; the tree of a sentence. Reads the store; runs the
 * desk's worker. */
#include "serve/desk.h"

/* ---- the list ---- */

typedef struct list {
  call *c;
  uint32_t n, limit;
  bool more;
  dg_day day;
  int64_t row;
} list;

static bool one(void *self, const store_story *st) {
  list *l = self;
  dg_buf *b = l->c->b;
  if (l->n == l->limit) {
    l->more = true;
    return false;
  }
  buf_puts(b, l->n++ ? ",\n{" : "{");
  put_key(b, "id", st->id);
  put_day(b, "date", st->day);
  put_key(b, "title", st->title);
  put_key(b, "publisher", st->publisher);
  put_key(b, "url", st->url);
  put_key(b, "lang", st->lang);
  put_uint(b, "events", st->events);
  put_uint(b, "statements", st->statements);
  put_uint(b, "copies", st->copies);
  buf_puts(b, "}");
  l->day = st->day;
  l->row = st->row;
  return true;
}

void api_stories(call *c) {
  store_story_query q = {0};
  cursor from;
  dg_err err = {0};
  list l = {.c = c};
  if (!call_params(c, "q from to publisher limit cursor") || !param_page(c, 't', &l.limit, &from) ||
      !param_days(c, &q.from, &q.to))
    return;
  q.words = param_str(c, "q");
  q.publisher = param_str(c, "publisher");
  q.after = from.there;
  q.after_day = from.day;
  q.after_row = (int64_t)from.id;
  q.limit = l.limit + 1;
  buf_puts(c->b, "{\"items\":[");
  if (store_stories(c->s, &q, one, &l, &err) != DG_OK)
    call_fail(c, &err);
  else
    put_next(c, 't', l.more, l.day, (uint64_t)l.row);
}

/* ---- one story ---- */

typedef struct found {
  store_story story;
  dg_buf text;  /* its strings */
  dg_page page; /* of the document, which looks into it */
  bool there;
} found;

static bool keep(void *self, const store_story *st) {
  found *f = self;
  f->story = *st;
  f->there = true;
  dg_str *const of[] = {&f->story.id,     &f->story.title, &f->story.publisher,   &f->story.url,   &f->story.agency,
                        &f->story.byline, &f->story.lang,  &f->story.date_source, &f->story.engine};
  enum { TEXTS = sizeof of / sizeof *of };
  size_t at[TEXTS];
  for (int i = 0; i < TEXTS; i++) {
    at[i] = f->text.n;
    buf_put(&f->text, of[i]->p, of[i]->n);
  }
  buf_put(&f->text, "", 1); /* so that there is something to point at */
  for (int i = 0; i < TEXTS && !f->text.failed; i++) of[i]->p = f->text.p + at[i];
  return false;
}

static bool find(call *c, found *f) {
  const store_story_query q = {.id = c->part[0], .from = DAY_NONE, .to = DAY_NONE, .limit = 1};
  dg_err err = {0};
  if (store_stories(c->s, &q, keep, f, &err) != DG_OK)
    call_fail(c, &err);
  else if (!f->there)
    call_refuse(c, 404, "There is no story `%.*s` in this database.", (int)(c->part[0].n < 200 ? c->part[0].n : 200),
                c->part[0].p);
  else if (f->text.failed)
    call_refuse(c, 503, "Out of memory.");
  return f->there && !c->refused;
}

/* The kept text through the worker; *kept holds it. NULL where there is none, or after a refusal. */
static const dg_doc *code_again(call *c, found *f, dg_goal goal, dg_buf *kept) {
  const store_story *st = &f->story;
  dg_str body;
  size_t at = 0;
  const dg_doc *doc = NULL;
  dg_err err = {0};
  if (!store_kept_get(c->s, st->row, kept) || !store_kept_next(kept, &at, &body)) return NULL;
  f->page = (dg_page){.form = DG_FORM_TEXT,
                      .bytes = body,
                      .id = st->id,
                      .url = st->url,
                      .title = st->title,
                      .publisher = st->publisher,
                      .lang = st->lang,
                      .date = st->day};
  if (dg_worker_run(c->d->worker, &f->page, goal, &doc, &err) == DG_OK) return doc;
  call_fail(c, &err);
  return NULL;
}

static void put_without_text(call *c, const store_story *st) {
  buf_puts(c->b, "{\"record\":\"story\"");
  put_key(c->b, "id", st->id);
  put_key(c->b, "url", st->url);
  put_key(c->b, "publisher", st->publisher);
  put_key(c->b, "title", st->title);
  put_key(c->b, "byline", st->byline);
  put_key(c->b, "agency", st->agency);
  put_day(c->b, "date", st->day);
  put_key(c->b, "date_source", st->date_source);
  put_key(c->b, "lang", st->lang);
  buf_puts(c->b, ",\"body\":\"\",\"dropped\":[],\"sentences\":[],\"events\":[],\"statements\":[],\"coded_by\":\"\","
                 "\"text_kept\":false}\n");
}

void api_story(call *c) {
  found f = {0};
  dg_buf kept = {0};
  if (!call_params(c, "") || !find(c, &f)) {
    buf_free(&f.text);
    return;
  }
  const dg_doc *doc = code_again(c, &f, DG_GOAL_CODE, &kept);
  if (doc)
    put_document(c, doc, &(story_view){.story = &f.story, .kept = &kept});
  else if (!c->refused)
    put_without_text(c, &f.story);
  buf_free(&kept);
  buf_free(&f.text);
}

/* ---- the tree of a sentence ---- */

static void put_tree(call *c, const dg_doc *doc, uint32_t n) {
  const dg_sentence s = dg_doc_sentence(doc, n);
  dg_buf *b = c->b;
  buf_puts(b, "{");
  put_uint(b, "sentence", n + 1);
  put_key(b, "text", s.text);
  buf_puts(b, ",\"tokens\":[");
  for (uint32_t i = 0; i < s.ntoken; i++) {
    const dg_token t = dg_doc_token(doc, s.token + i);
    char lemma[200];
    const uint32_t size = dg_doc_lemma(doc, s.token + i, lemma, sizeof lemma);
    buf_puts(b, i ? ",{" : "{");
    put_key(b, "form", t.form);
    put_key(b, "lemma", str_make(lemma, size < sizeof lemma ? size : sizeof lemma));
    put_key(b, "upos", str_of(t.upos));
    out_key(b, "head");
    if (t.head >= s.token && t.head < s.token + s.ntoken)
      out_uint(b, t.head - s.token);
    else
      buf_puts(b, "null");
    put_key(b, "deprel", str_of(t.deprel));
    const uint32_t begin = dg_doc_chars(doc, t.begin);
    buf_printf(b, ",\"span\":[%u,%u]}", begin, dg_doc_chars(doc, t.end));
  }
  buf_puts(b, "]}\n");
}

void api_tree(call *c) {
  found f = {0};
  dg_buf kept = {0};
  uint32_t n = 0;
  if (call_params(c, "") && find(c, &f)) {
    const dg_doc *doc = code_again(c, &f, DG_GOAL_PARSE, &kept);
    if (doc && str_to_u32(c->part[1], &n) && n >= 1 && n <= dg_doc_story(doc).nsentence)
      put_tree(c, doc, n - 1);
    else if (!c->refused)
      call_refuse(c, 404, doc ? "This story has no such sentence." : "The text of this story was not kept.");
  }
  buf_free(&kept);
  buf_free(&f.text);
}
