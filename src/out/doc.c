/* doc: one document in the format asked for. A story's records come in the order story, events, statements. */
#include "out/out.h"

const char *const out_format_name[OUT_FORMATS] = {"jsonl", "table", "csv",     "plover", "petrarch", "phoenix",
                                                  "gdelt", "icews", "polecat", "conllu", "svg",      "geojson"};

bool out_wanted(const out_options *o, const dg_event *e) {
  return (o->all || (o->recall ? e->fit : e->printed)) && e->confidence >= o->min_confidence;
}

void out_head(dg_buf *b, const out_options *o) {
  switch (o->to) {
  case OUT_CSV:
    out_csv_head(b, o);
    break;
  case OUT_ICEWS:
    out_icews_head(b);
    break;
  case OUT_GEOJSON:
    out_geojson_head(b);
    break;
  case OUT_POLECAT:
    out_polecat_head(b);
    break;
  default:
    break;
  }
}

void out_foot(dg_buf *b, const out_options *o) {
  if (o->to == OUT_GEOJSON) out_geojson_foot(b);
}

static void event(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t i, const dg_event *e) {
  switch (o->to) {
  case OUT_JSONL:
    out_event_json(b, o, d, i, e);
    break;
  case OUT_CSV:
    out_event_csv(b, d, i, e);
    break;
  case OUT_PLOVER:
    out_plover(b, o, d, i, e);
    break;
  case OUT_PHOENIX:
    out_phoenix(b, d, i, e);
    break;
  case OUT_GDELT:
    out_gdelt(b, d, i, e);
    break;
  case OUT_ICEWS:
    out_icews(b, d, i, e);
    break;
  case OUT_POLECAT:
    out_polecat(b, o, d, i, e);
    break;
  case OUT_GEOJSON:
    out_geojson(b, d, i, e);
    break;
  default:
    break;
  }
}

void out_doc(dg_buf *b, const out_options *o, const dg_doc *d, uint64_t number) {
  if (o->to == OUT_TABLE) {
    out_table(b, o, d, number);
    return;
  }
  dg_story s = dg_doc_story(d);
  if (o->stories && o->to == OUT_JSONL) out_story_json(b, d);
  if (o->stories && o->to == OUT_CSV) out_story_csv(b, d);
  if (o->events && o->to == OUT_PETRARCH) out_petrarch(b, o, d);
  for (uint32_t i = 0; o->events && i < s.nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (out_wanted(o, &e)) event(b, o, d, i, &e);
  }
  for (uint32_t i = 0; o->statements && i < s.nstatement; i++) {
    dg_statement q = dg_doc_statement(d, i);
    if (o->to == OUT_JSONL) out_statement_json(b, d, i, &q);
    if (o->to == OUT_CSV) out_statement_csv(b, d, i, &q);
  }
}
