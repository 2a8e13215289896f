/* geojson: events that say where as one GeoJSON FeatureCollection (RFC 7946): a point for towns; where only a region or country
 * is known, no geometry, so that nobody takes a country's middle for the scene. Each feature begins with a comma: whoever writes
 * them out leaves the first one away. */
#include "out/out.h"

static void text(dg_buf *b, const char *key, dg_str s) {
  out_key(b, key);
  out_string(b, s);
}

/* "Israel; Hamas" */
static void sides(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e, bool recipients) {
  uint32_t n = recipients ? e->nrecipient : e->nactor;
  out_key(b, recipients ? "recipient" : "actor");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < n; i++) {
    dg_side s = recipients ? dg_doc_recipient(d, index, i) : dg_doc_actor(d, index, i);
    if (i) buf_put(b, ",", 1);
    out_string(b, s.name.n ? s.name : s.text);
  }
  buf_put(b, "]", 1);
}

void out_geojson_head(dg_buf *b) { buf_puts(b, "{\"type\":\"FeatureCollection\",\"features\":["); }
void out_geojson_foot(dg_buf *b) { buf_puts(b, "\n]}\n"); }

void out_geojson(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e) {
  const dg_place *p = &e->location;
  if (!p->text.n) return;
  buf_puts(b, ",\n{\"type\":\"Feature\",\"geometry\":");
  if (p->geonameid) {
    buf_puts(b, "{\"type\":\"Point\",\"coordinates\":[");
    out_fixed(b, p->lon, 3, true);
    buf_put(b, ",", 1);
    out_fixed(b, p->lat, 3, true);
    buf_puts(b, "]}");
  } else
    buf_puts(b, "null");
  buf_puts(b, ",\"properties\":{");
  text(b, "id", e->id);
  text(b, "story", dg_doc_story(d).id);
  out_key(b, "date");
  out_day(b, e->date);
  text(b, "event", str_of(e->type));
  text(b, "mode", str_of(e->mode));
  out_key(b, "quad");
  out_uint(b, e->quad);
  sides(b, d, index, e, false);
  sides(b, d, index, e, true);
  text(b, "place", p->name);
  text(b, "kind", str_of(p->kind));
  text(b, "country", p->country);
  if (p->geonameid) {
    out_key(b, "geonameid");
    out_uint(b, p->geonameid);
  }
  text(b, "text", dg_doc_sentence(d, e->sentence).text);
  buf_puts(b, "}}");
}
