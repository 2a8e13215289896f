/* api_base: health, version, and the description of the interface. */
#include "serve/desk.h"
#include <openapi.h> /* in the build folder: openapi.json as an array */

void api_health(call *c) {
  dg_day first, last;
  if (!call_params(c, "")) return;
  store_span(c->s, &first, &last);
  if (store_ok(c->s))
    buf_puts(c->b, "{\"status\":\"ok\"}\n");
  else
    call_refuse(c, 503, "The database cannot be read.");
}

void api_version(call *c) {
  dg_day first = DAY_NONE, last = DAY_NONE;
  store_count n = {0};
  if (!call_params(c, "") || !store_counts(c->s, &n)) return;
  store_span(c->s, &first, &last);
  buf_puts(c->b, "{");
  put_key(c->b, "version", STR(DG_VERSION));
  put_key(c->b, "engine", str_of(dg_engine_id(c->d->engine)));
  put_uint(c->b, "schema", STORE_SCHEMA);
  out_key(c->b, "write");
  buf_puts(c->b, c->d->options.write ? "true" : "false");
  put_day(c->b, "today", c->in->today);
  put_uint(c->b, "stories", n.stories);
  put_uint(c->b, "deeds", n.deeds);
  put_uint(c->b, "statements", n.statements);
  put_day(c->b, "first", first);
  put_day(c->b, "last", last);
  buf_puts(c->b, "}\n");
}

void api_openapi(call *c) {
  if (call_params(c, "")) buf_put(c->b, openapi_bytes, sizeof openapi_bytes);
}
