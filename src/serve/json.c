/* json: the body of a request: an object, not deep, with known fields only. */
#include <json-c/json.h>

#include "serve/desk.h"

static struct json_object *parse(call *c) {
  struct json_tokener *t = json_tokener_new_ex(8);
  if (!t) {
    call_refuse(c, 503, "Out of memory.");
    return NULL;
  }
  json_tokener_set_flags(t, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
  struct json_object *o = json_tokener_parse_ex(t, c->in->body.p ? c->in->body.p : "", (int)c->in->body.n);
  const enum json_tokener_error e = json_tokener_get_error(t);
  size_t end = json_tokener_get_parse_end(t);
  while (end < c->in->body.n && strchr(" \t\r\n", c->in->body.p[end])) end++;
  const bool whole = e == json_tokener_success && end == c->in->body.n;
  json_tokener_free(t);
  if (whole && json_object_is_type(o, json_type_object)) return o;
  json_object_put(o);
  if (whole)
    call_refuse(c, 400, "The body must be a JSON object.");
  else
    call_refuse(c, 400, "The body is not a JSON object: %s near byte %zu.",
                e == json_tokener_continue  ? "it ends too early"
                : e == json_tokener_success ? "something follows it"
                                            : json_tokener_error_desc(e),
                end);
  return NULL;
}

bool call_body_is(const call *c, dg_str type) {
  dg_str given = c->in->content_type, one = STR(""); /* may be absent */
  str_next(&given, ';', &one);
  return str_eq_fold(str_trim(one), type);
}

struct json_object *call_json(call *c, const char *allowed) {
  dg_str one, list;
  if (!call_body_is(c, STR("application/json"))) {
    call_refuse(c, 415, "The body must come as Content-Type: application/json.");
    return NULL;
  }
  struct json_object *o = parse(c);
  if (!o) return NULL;
  json_object_object_foreach(o, key, value) {
    bool known = false;
    (void)value;
    for (list = str_of(allowed); !known && list.n && str_next(&list, ' ', &one);) known = str_eq(one, str_of(key));
    if (known) continue;
    call_refuse(c, 400, "There is no field `%.80s` here; there are: %s.", key, allowed);
    json_object_put(o);
    return NULL;
  }
  return o;
}

bool json_text(call *c, struct json_object *o, const char *key, uint32_t most, dg_str *out) {
  struct json_object *v;
  *out = STR("");
  if (!json_object_object_get_ex(o, key, &v) || !v) return true;
  if (!json_object_is_type(v, json_type_string)) {
    call_refuse(c, 400, "The field `%s` must be a string.", key);
    return false;
  }
  *out = str_make(json_object_get_string(v), (uint32_t)json_object_get_string_len(v));
  if (out->n <= most) return true;
  call_refuse(c, 400, "The field `%s` is longer than %u bytes.", key, most);
  return false;
}

bool json_day(call *c, struct json_object *o, const char *key, dg_day *out) {
  dg_str v;
  if (!json_text(c, o, key, 40, &v)) return false;
  if (!v.n) return true;
  *out = v.n == 10 ? day_parse(v) : DAY_NONE;
  if (*out != DAY_NONE) return true;
  call_refuse(c, 400, "The field `%s` wants a day as YYYY-MM-DD, not `%.*s`.", key, (int)v.n, v.p);
  return false;
}
