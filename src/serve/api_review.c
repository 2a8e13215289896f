/* api_review: what is to be judged next, verdicts kept, precision by type, and the verdicts as a gold file. Reads the store; writes
 * `review` through a handle of its own. */
#include <json-c/json.h>
#include <math.h>

#include "serve/desk.h"
#include "store/said.h"

/* ---- what next ---- */

void api_review_next(call *c) {
  uint32_t limit = 1, seed = 0, n = 0;
  uint8_t type = 0;
  uint64_t drawn[CALL_LIMIT];
  dg_err err = {0};
  if (!call_params(c, "type limit seed") || !param_type(c, "type", &type) ||
      !param_uint(c, "limit", 1, CALL_LIMIT, &limit) || !param_uint(c, "seed", 0, UINT32_MAX, &seed))
    return;
  if (store_review_draw(c->s, seed, type, limit, drawn, &n, &err) != DG_OK) {
    call_fail(c, &err);
    return;
  }
  buf_puts(c->b, "{\"items\":[");
  for (uint32_t i = 0, k = 0; i < n; i++) {
    store_deed d;
    if (!store_deed_get(c->s, drawn[i], &d)) continue;
    if (k++) buf_puts(c->b, ",\n");
    report_deed_json(c->b, c->s, &c->names, &d);
  }
  buf_puts(c->b, "]}\n");
}

/* ---- verdicts ---- */

static void put_review(void *self, const store_review *r) {
  call *c = self;
  dg_buf *b = c->b;
  buf_puts(b, b->n && b->p[b->n - 1] == '}' ? ",\n{" : "{");
  put_uint(b, "id", (uint64_t)r->id);
  put_day(b, "time", r->day);
  out_key(b, "event");
  if (r->deed)
    report_id(b, r->deed);
  else
    buf_puts(b, "null");
  put_key(b, "story", r->story);
  put_uint(b, "sentence", r->sentence);
  put_key(b, "verdict", r->verdict);
  put_key(b, "type", r->type);
  put_key(b, "note", r->note);
  out_key(b, "expected");
  if (r->expected) {
    buf_puts(b, "{");
    put_key(b, "actor", r->actor);
    put_key(b, "event", r->event);
    put_key(b, "recipient", r->recipient);
    buf_puts(b, "}");
  } else
    buf_puts(b, "null");
  put_key(b, "text", r->text);
  buf_puts(b, "}");
}

typedef struct last_seen {
  call *c;
  uint32_t n, limit;
  int64_t id;
  bool more;
} last_seen;

static void put_limited(void *self, const store_review *r) {
  last_seen *l = self;
  l->more = l->n == l->limit;
  if (l->more) return;
  l->n++;
  l->id = r->id;
  put_review(l->c, r);
}

void api_reviews(call *c) {
  store_review_query q = {0};
  cursor from;
  last_seen l = {.c = c};
  uint8_t type = 0;
  dg_err err = {0};
  if (!call_params(c, "type verdict limit cursor") || !param_page(c, 'r', &l.limit, &from) ||
      !param_type(c, "type", &type))
    return;
  q.verdict = param_str(c, "verdict");
  if (q.verdict.n && !str_eq(q.verdict, STR("right")) && !str_eq(q.verdict, STR("wrong")) &&
      !str_eq(q.verdict, STR("missing"))) {
    call_refuse(c, 400, "The parameter `verdict` wants right, wrong or missing.");
    return;
  }
  q.type = str_of(dg_type_name(type));
  q.before = (int64_t)from.id;
  q.limit = l.limit + 1;
  buf_puts(c->b, "{\"items\":[");
  if (store_reviews(c->s, &q, put_limited, &l, &err) != DG_OK)
    call_fail(c, &err);
  else
    put_next(c, 'r', l.more, 0, (uint64_t)l.id);
}

/* ---- judging ---- */

#define NOTE_MOST 2000u

static uint8_t type_of(dg_str name) {
  for (uint8_t t = 1; t < STORE_TYPES; t++)
    if (str_eq(name, str_of(dg_type_name(t)))) return t;
  return 0;
}

static bool expected_of(call *c, struct json_object *o, store_review *r) {
  struct json_object *e = NULL;
  if (!json_object_object_get_ex(o, "expected", &e) || !e) return true;
  if (!json_object_is_type(e, json_type_object)) {
    call_refuse(c, 400, "The field `expected` must be an object with `actor`, `event`, `recipient`.");
    return false;
  }
  json_object_object_foreach(e, key, value) {
    (void)value;
    if (strcmp(key, "actor") == 0 || strcmp(key, "event") == 0 || strcmp(key, "recipient") == 0) continue;
    call_refuse(c, 400, "There is no field `%.80s` in `expected`; there are: actor event recipient.", key);
    return false;
  }
  r->expected = true;
  if (!json_text(c, e, "actor", 200, &r->actor) || !json_text(c, e, "event", 20, &r->event) ||
      !json_text(c, e, "recipient", 200, &r->recipient))
    return false;
  if (!r->event.n || type_of(r->event)) return true;
  call_refuse(c, 400, "The field `event` of `expected` wants a PLOVER type (AGREE, CONSULT, …), not `%.*s`.",
              (int)r->event.n, r->event.p);
  return false;
}

typedef struct first_telling {
  dg_buf text, story;
  uint32_t sentence;
  dg_day told;
  bool there;
} first_telling;

static void take_first(void *self, const store_mention *m) {
  first_telling *f = self;
  if (f->there) return;
  f->there = true;
  f->sentence = m->sentence;
  f->told = m->told;
  buf_put(&f->text, m->text.p, m->text.n);
  buf_put(&f->story, m->story.p, m->story.n);
}

/* A verdict on a deed: what it says of itself. */
static bool of_deed(call *c, dg_str event, store_review *r, first_telling *f) {
  store_deed d;
  dg_err err = {0};
  if (!call_id(c, event, &r->deed)) return false;
  if (!store_deed_get(c->s, r->deed, &d)) {
    if (store_ok(c->s)) call_refuse(c, 404, "There is no event %.*s in this database.", (int)event.n, event.p);
    return false;
  }
  if (store_mentions(c->s, r->deed, take_first, f, &err) != DG_OK) {
    call_fail(c, &err);
    return false;
  }
  r->type = str_of(dg_type_name(d.type));
  r->told = f->there ? f->told : DAY_NONE;
  r->sentence = f->sentence;
  r->story = str_make(f->story.p, (uint32_t)f->story.n);
  r->text = str_make(f->text.p, (uint32_t)f->text.n);
  return true;
}

typedef struct sought {
  int64_t row;
  dg_day day;
} sought;

static bool row_of(void *self, const store_story *st) {
  *(sought *)self = (sought){st->row, st->day};
  return false;
}

/* An event that is missing in a sentence of a kept story. */
static bool of_sentence(call *c, struct json_object *o, store_review *r, dg_buf *kept) {
  struct json_object *n = NULL;
  sought s = {0};
  dg_err err = {0};
  dg_str body;
  size_t at = 0;
  const dg_doc *doc;
  if (!json_text(c, o, "story", 2000, &r->story)) return false;
  const store_story_query q = {.id = r->story, .from = DAY_NONE, .to = DAY_NONE, .limit = 1};
  if (!r->story.n || store_stories(c->s, &q, row_of, &s, &err) != DG_OK || !s.row) {
    call_refuse(c, 404, "There is no story `%.*s` in this database.", (int)(r->story.n < 200 ? r->story.n : 200),
                r->story.p ? r->story.p : "");
    return false;
  }
  json_object_object_get_ex(o, "sentence", &n);
  const int64_t number = json_object_is_type(n, json_type_int) ? json_object_get_int64(n) : 0;
  if (!store_kept_get(c->s, s.row, kept) || !store_kept_next(kept, &at, &body)) {
    call_refuse(c, 404, "The text of this story was not kept.");
    return false;
  }
  const dg_page page = {.form = DG_FORM_TEXT, .bytes = body, .id = r->story, .lang = STR("en"), .date = s.day};
  if (dg_worker_run(c->d->worker, &page, DG_GOAL_PARSE, &doc, &err) != DG_OK) {
    call_fail(c, &err);
    return false;
  }
  if (number < 1 || number > dg_doc_story(doc).nsentence) {
    call_refuse(c, 400, "The field `sentence` wants a number from 1 to %u.", dg_doc_story(doc).nsentence);
    return false;
  }
  r->sentence = (uint32_t)number;
  r->text = dg_doc_sentence(doc, r->sentence - 1).text;
  r->told = s.day;
  r->type = r->event;
  if (r->event.n) return true;
  call_refuse(c, 400, "What is missing wants `expected` with an `event`.");
  return false;
}

static void keep(call *c, const store_review *r) {
  dg_err err = {0};
  serve_desk *d = c->d;
  const dg_rc rc = d->writer ? DG_OK : store_open(d->options.db, STORE_WRITE, &d->writer, &err);
  const int64_t id = rc == DG_OK ? store_review_put(d->writer, r, &err) : 0;
  if (!id) {
    store_close(d->writer);
    d->writer = NULL;
    call_refuse(c, 503, "%s.", err.text[0] ? err.text : "The database cannot be written");
    return;
  }
  const store_review_query q = {.id = id, .limit = 1};
  c->out->status = 201;
  if (store_reviews(c->s, &q, put_review, c, &err) != DG_OK) call_fail(c, &err);
  buf_puts(c->b, "\n");
}

void api_review_put(call *c) {
  dg_str event;
  store_review r = {.day = c->in->today, .told = DAY_NONE};
  first_telling first = {0};
  dg_buf kept = {0};
  if (!call_params(c, "")) return;
  if (!c->d->options.write) {
    call_refuse(c, 403, "This desk only reads; start it with --write to keep verdicts.");
    return;
  }
  struct json_object *o = call_json(c, "event story sentence verdict note expected");
  if (!o) return;
  bool ok = json_text(c, o, "verdict", 20, &r.verdict) && json_text(c, o, "note", NOTE_MOST, &r.note) &&
            json_text(c, o, "event", 20, &event) && expected_of(c, o, &r);
  const bool missing = str_eq(r.verdict, STR("missing")),
             judged = str_eq(r.verdict, STR("right")) || str_eq(r.verdict, STR("wrong"));
  if (ok && !missing && !judged)
    call_refuse(c, 400, "The field `verdict` wants right, wrong or missing.");
  else if (ok && (missing ? of_sentence(c, o, &r, &kept) : of_deed(c, event, &r, &first))) {
    if (first.text.failed || first.story.failed)
      call_refuse(c, 503, "Out of memory.");
    else
      keep(c, &r);
  }
  json_object_put(o);
  buf_free(&kept);
  buf_free(&first.text);
  buf_free(&first.story);
}

/* ---- precision ---- */

/* Wilson's interval of k among n, 95 %. */
static void wilson(double k, double n, double *low, double *high) {
  const double z = 1.959964, p = k / n, a = 1 + z * z / n, middle = p + z * z / (2 * n);
  const double half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n));
  *low = (middle - half) / a;
  *high = (middle + half) / a;
}

static void put_precision(dg_buf *b, uint64_t right, uint64_t wrong) {
  const double n = (double)(right + wrong);
  double low = 0, high = 1;
  put_uint(b, "right", right);
  put_uint(b, "wrong", wrong);
  put_uint(b, "n", right + wrong);
  if (n > 0) {
    wilson((double)right, n, &low, &high);
    buf_puts(b, ",\"precision\":");
    out_fixed(b, (double)right / n, 4, true);
    buf_puts(b, ",\"low\":");
    out_fixed(b, low, 4, true);
    buf_puts(b, ",\"high\":");
    out_fixed(b, high, 4, true);
  } else
    buf_puts(b, ",\"precision\":null,\"low\":null,\"high\":null");
  buf_puts(b, "}");
}

typedef struct sums {
  call *c;
  uint64_t right, wrong, missing;
} sums;

static void one_type(void *self, dg_str type, uint64_t right, uint64_t wrong, uint64_t missing) {
  sums *s = self;
  dg_buf *b = s->c->b;
  s->right += right;
  s->wrong += wrong;
  s->missing += missing;
  if (right + wrong == 0) return;
  buf_puts(b, b->p && b->p[b->n - 1] == '}' ? ",{" : "{");
  put_key(b, "event", type);
  put_precision(b, right, wrong);
}

void api_precision(call *c) {
  sums s = {.c = c};
  dg_err err = {0};
  if (!call_params(c, "")) return;
  buf_puts(c->b, "{\"items\":[");
  if (store_review_counts(c->s, one_type, &s, &err) != DG_OK) {
    call_fail(c, &err);
    return;
  }
  buf_puts(c->b, "],\"all\":{");
  put_precision(c->b, s.right, s.wrong);
  put_uint(c->b, "missing", s.missing);
  buf_puts(c->b, "}\n");
}
