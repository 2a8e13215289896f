/* plover: one event a line as the PLOVER manual's JSON has it: lists for actor, recipient, event, mode and context, and
 * the manual's names of fields. */
#include "out/out.h"

static void string(dg_buf *b, const char *key, dg_str s) {
  out_key(b, key);
  out_string(b, s);
}

static void entity(dg_buf *b, const dg_side *s) {
  buf_put(b, "{", 1);
  string(b, "code", s->code);
  out_key(b, "sector");
  out_list(b, s->sector);
  string(b, "entity_text", s->text);
  if (s->name.n) string(b, "identifier_text", s->name);
  buf_put(b, "}", 1);
}

static void entities(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e, bool recipients) {
  uint32_t n = recipients ? e->nrecipient : e->nactor;
  if (recipients && !n) return;
  out_key(b, recipients ? "recipient" : "actor");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < n; i++) {
    dg_side s = recipients ? dg_doc_recipient(d, index, i) : dg_doc_actor(d, index, i);
    if (i) buf_put(b, ",", 1);
    entity(b, &s);
  }
  buf_put(b, "]", 1);
}

static void list_of_one(dg_buf *b, const char *key, dg_str s) {
  out_key(b, key);
  buf_put(b, "[", 1);
  if (s.n) out_string(b, s);
  buf_put(b, "]", 1);
}

void out_plover(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t index, const dg_event *e) {
  dg_story s = dg_doc_story(d);
  buf_put(b, "{", 1);
  string(b, "id", e->id);
  out_key(b, "date");
  out_day(b, e->date);
  entities(b, d, index, e, false);
  entities(b, d, index, e, true);
  list_of_one(b, "event", str_of(e->type));
  list_of_one(b, "mode", str_of(e->mode));
  out_key(b, "context");
  out_list(b, e->context);
  out_key(b, "quad_code");
  out_uint(b, e->quad);
  out_key(b, "event_scale");
  out_fixed(b, e->score, 1, true);
  list_of_one(b, "event_text", e->trigger);
  if (e->location.text.n) {
    out_key(b, "event_loc");
    buf_put(b, "{", 1);
    string(b, "extracted_place", e->location.text);
    string(b, "resolved_place", e->location.name);
    string(b, "country_code", e->location.country);
    if (e->location.geonameid) {
      out_key(b, "geonameid");
      out_uint(b, e->location.geonameid);
      out_key(b, "lat");
      out_fixed(b, e->location.lat, 3, true);
      out_key(b, "lon");
      out_fixed(b, e->location.lon, 3, true);
    }
    buf_put(b, "}", 1);
  }
  string(b, "text", dg_doc_sentence(d, e->sentence).text);
  if (s.url.n) string(b, "link", s.url);
  string(b, "coder", str_of(o->coder));
  buf_puts(b, "}\n");
}
