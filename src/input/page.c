/* page: a record as a dg_page. Text, HTML and CoNLL-U records are the page; a line of JSON lines is parsed by json-c
 * and its fields are looked up by the names of the contract, then by those that NGEC writes. The strings of the page
 * point into the record's bytes or into the parsed object, which in_page.keep owns. */
#include "input/json.h"

#define JSON_DEPTH 32

struct json_object *json_line_object(const in_record *r, dg_err *err) {
  struct json_tokener *t = json_tokener_new_ex(JSON_DEPTH);
  if (!t) {
    err_set(err, DG_ENOMEM, r->name, r->line, 0, "out of memory while reading a record");
    return NULL;
  }
  struct json_object *o = json_tokener_parse_ex(t, r->bytes.p, (int)r->bytes.n);
  enum json_tokener_error why = json_tokener_get_error(t);
  size_t end = json_tokener_get_parse_end(t);
  json_tokener_free(t);
  if (why == json_tokener_success && json_object_is_type(o, json_type_object)) {
    while (end < r->bytes.n && (r->bytes.p[end] == ' ' || r->bytes.p[end] == '\t')) end++;
    if (end == r->bytes.n) return o;
  }
  uint32_t col = end < r->bytes.n ? (uint32_t)end + 1 : (uint32_t)r->bytes.n;
  if (why == json_tokener_continue)
    err_set(err, DG_EINPUT, r->name, r->line, col, "this JSON object does not end on its line");
  else if (why != json_tokener_success)
    err_set(err, DG_EINPUT, r->name, r->line, col, "this line is not JSON: %s", json_tokener_error_desc(why));
  else if (!json_object_is_type(o, json_type_object))
    err_set(err, DG_EINPUT, r->name, r->line, 0, "this line is JSON, but not an object");
  else
    err_set(err, DG_EINPUT, r->name, r->line, col, "something follows the JSON object on its line");
  json_object_put(o);
  return NULL;
}

dg_str json_field(struct json_object *o, const char *const *name) {
  for (; *name; name++) {
    struct json_object *v;
    if (!json_object_object_get_ex(o, *name, &v) || !v) continue;
    if (json_object_is_type(v, json_type_string))
      return str_make(json_object_get_string(v), (uint32_t)json_object_get_string_len(v));
    if (json_object_is_type(v, json_type_int)) return str_of(json_object_to_json_string_ext(v, JSON_C_TO_STRING_PLAIN));
  }
  return (dg_str){0};
}

static dg_rc from_json(const in_record *r, const in_options *options, in_page *out, dg_err *err) {
  struct json_object *o = json_line_object(r, err);
  if (!o) return err && err->rc == DG_ENOMEM ? DG_ENOMEM : DG_EINPUT;
  dg_page p = {.date = options->date};
  dg_str text = json_field(o, JSON_NAMES("text", "event_text", "content"));
  dg_str page = json_field(o, JSON_NAMES("page")), html = json_field(o, JSON_NAMES("html"));
  dg_str day = json_field(o, JSON_NAMES("date", "pub_date"));
  p.form = text.p ? DG_FORM_TEXT : page.p ? DG_FORM_PAGE : DG_FORM_HTML;
  p.bytes = text.p ? text : page.p ? page : html;
  p.id = json_field(o, JSON_NAMES("id", "story_id"));
  p.url = json_field(o, JSON_NAMES("url", "link"));
  p.title = json_field(o, JSON_NAMES("title", "headline"));
  p.publisher = json_field(o, JSON_NAMES("publisher"));
  if (!p.publisher.n) p.publisher = str_of(options->publisher);
  p.lang = json_field(o, JSON_NAMES("lang", "language"));
  dg_rc rc = DG_OK;
  if (!p.bytes.p) rc = err_set(err, DG_EINPUT, r->name, r->line, 0, "this record has no text, page or html");
  if (day.n && rc == DG_OK) {
    p.date = day_parse(day);
    if (p.date == DAY_NONE)
      rc = err_set(err, DG_EINPUT, r->name, r->line, 0, "the date \"%.*s\" is not of the form YYYY-MM-DD",
                   day.n > 40 ? 40 : (int)day.n, day.p);
  }
  if (rc != DG_OK) {
    json_object_put(o);
    return rc;
  }
  out->page = p;
  out->keep = o;
  return DG_OK;
}

dg_rc in_page_open(const in_record *r, const in_options *options, in_page *out, dg_err *err) {
  const in_about *about = &r->about;
  if (r->form == IN_JSONL) return from_json(r, options, out, err);
  dg_page p = {.date = about->has_date ? about->date : options->date,
               .bytes = str_make(r->bytes.p, (uint32_t)r->bytes.n)};
  p.form = r->form == IN_HTML               ? DG_FORM_HTML
           : r->form == IN_CONLLU           ? DG_FORM_CONLLU
           : options->as_is || about->clean ? DG_FORM_TEXT
                                            : DG_FORM_PAGE;
  p.id = about->id[0] ? str_of(about->id) : strcmp(r->name, "-") != 0 ? str_of(r->name) : (dg_str){0};
  p.url = str_of(about->url);
  p.charset = str_of(about->charset);
  p.publisher = about->publisher[0] ? str_of(about->publisher) : str_of(options->publisher);
  p.crawled = about->crawled > 0 ? about->crawled : 0;
  p.hint_date = about->told > 0 ? about->told : 0;
  p.hint_byline = str_of(about->byline);
  if (about->hints)
    p.hint_title = str_of(about->title);
  else
    p.title = str_of(about->title);
  *out = (in_page){.page = p};
  return DG_OK;
}

void in_page_close(in_page *p) {
  json_object_put(p->keep);
  *p = (in_page){0};
}

bool json_span(struct json_object *o, const char *name, dg_str text, uint32_t out[2]) {
  struct json_object *v;
  if (!json_object_object_get_ex(o, name, &v) || !json_object_is_type(v, json_type_array)) return false;
  if (json_object_array_length(v) != 2) return false;
  int64_t at[2];
  for (size_t i = 0; i < 2; i++) {
    struct json_object *x = json_object_array_get_idx(v, i);
    if (!json_object_is_type(x, json_type_int)) return false;
    at[i] = json_object_get_int64(x);
  }
  if (at[0] < 0 || at[1] <= at[0] || at[1] > (int64_t)text.n) return false;
  out[0] = dg_text_byte(text, (uint32_t)at[0]);
  out[1] = dg_text_byte(text, (uint32_t)at[1]);
  return out[0] < out[1];
}

dg_rc in_pair_open(const in_record *r, in_pair *out, dg_err *err) {
  struct json_object *o = json_line_object(r, err);
  if (!o) return err && err->rc == DG_ENOMEM ? DG_ENOMEM : DG_EINPUT;
  in_pair p = {.keep = o, .id = json_field(o, JSON_NAMES("id")), .text = json_field(o, JSON_NAMES("text"))};
  const char *bad = !p.text.n                                         ? "text"
                    : !json_span(o, "actor", p.text, p.actor)         ? "actor: [start, end)"
                    : !json_span(o, "recipient", p.text, p.recipient) ? "recipient: [start, end)"
                                                                      : NULL;
  if (!bad) {
    *out = p;
    return DG_OK;
  }
  json_object_put(o);
  return err_set(err, DG_EINPUT, r->name, r->line, 0, "this record has no good %s in code points of its text", bad);
}

void in_pair_close(in_pair *p) {
  json_object_put(p->keep);
  *p = (in_pair){0};
}
