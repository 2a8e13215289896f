/* csv: RFC 4180 with a header. Fields with commas, quotes or line ends are quoted; lines end in CR LF as the RFC says.
 * One kind of record a file: stories (read), events (code), or statements (code --statements alone has both, so
 * `record` is the first column and the columns of the other kind are empty). */
#include "out/out.h"

static void cell(dg_buf *b, dg_str s, bool first) {
  if (!first) buf_put(b, ",", 1);
  bool quote = false;
  for (uint32_t i = 0; i < s.n && !quote; i++)
    quote = s.p[i] == ',' || s.p[i] == '"' || s.p[i] == '\n' || s.p[i] == '\r';
  if (!quote) {
    out_str(b, s);
    return;
  }
  buf_put(b, "\"", 1);
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '"') buf_put(b, "\"", 1);
    buf_put(b, s.p + i, 1);
  }
  buf_put(b, "\"", 1);
}

static void put(dg_buf *b, dg_str s) { cell(b, s, false); }
static void puts_(dg_buf *b, const char *s) { cell(b, str_of(s), false); }
static void comma(dg_buf *b) { buf_put(b, ",", 1); }
static void end(dg_buf *b) { buf_put(b, "\r\n", 2); }

static void day(dg_buf *b, int32_t date) {
  char text[11] = "";
  if (date != DG_DATE_NONE) day_print(date, text);
  puts_(b, text);
}

void out_csv_head(dg_buf *b, const out_options *o) {
  if (o->events)
    buf_puts(b, "record,id,story,sentence,date,date_precision,actor,actor_sector,actor_text,recipient,recipient_sector,"
                "recipient_text,event,mode,context,quad,score,cameo,modality,attributed_to,trigger,location,confidence,"
                "rule,text,location_name,location_country,lat,lon,geonameid\r\n");
  else
    buf_puts(b, "record,id,url,publisher,title,byline,date,date_source,lang,body\r\n");
}

void out_story_csv(dg_buf *b, const dg_doc *d) {
  dg_story s = dg_doc_story(d);
  cell(b, STR("story"), true);
  put(b, s.id);
  put(b, s.url);
  put(b, s.publisher);
  put(b, s.title);
  put(b, s.byline);
  day(b, s.date);
  puts_(b, s.date_source);
  put(b, s.lang);
  put(b, s.body);
  end(b);
}

/* One column of all sides: codes, sectors or texts joined by ';', in the order of the sides. */
static void joined(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e, bool recipients, int column) {
  dg_buf all = {0};
  uint32_t n = recipients ? e->nrecipient : e->nactor;
  for (uint32_t i = 0; i < n; i++) {
    dg_side s = recipients ? dg_doc_recipient(d, index, i) : dg_doc_actor(d, index, i);
    if (i) buf_put(&all, ";", 1);
    dg_str sector = s.sector, first = {0};
    if (column == 1 && sector.n) str_next(&sector, ';', &first);
    out_str(&all, column == 0 ? s.code : column == 1 ? first : s.text);
  }
  put(b, str_make(all.p, (uint32_t)all.n));
  b->failed |= all.failed;
  buf_free(&all);
}

/* Name, country, latitude, longitude, GeoNames id; empty where not known. */
static void place(dg_buf *b, const dg_place *p) {
  put(b, p->name);
  put(b, p->country);
  if (!p->geonameid) {
    buf_puts(b, ",,,");
    return;
  }
  comma(b);
  out_fixed(b, p->lat, 3, true);
  comma(b);
  out_fixed(b, p->lon, 3, true);
  comma(b);
  out_uint(b, p->geonameid);
}

void out_event_csv(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e) {
  cell(b, STR("event"), true);
  put(b, e->id);
  put(b, dg_doc_story(d).id);
  comma(b);
  out_uint(b, e->sentence + 1u);
  day(b, e->date);
  puts_(b, e->date_precision);
  for (int side = 0; side < 2; side++)
    for (int column = 0; column < 3; column++) joined(b, d, index, e, side == 1, column);
  puts_(b, e->type);
  puts_(b, e->mode);
  put(b, e->context);
  comma(b);
  out_uint(b, e->quad);
  comma(b);
  out_fixed(b, e->score, 1, true);
  puts_(b, e->cameo);
  puts_(b, e->modality);
  put(b, e->attributed_to.text);
  put(b, e->trigger);
  put(b, e->location.text);
  comma(b);
  out_fixed(b, e->confidence, 3, true);
  put(b, e->rule);
  put(b, dg_doc_sentence(d, e->sentence).text);
  place(b, &e->location);
  end(b);
}

/* In the columns of events: the speaker is the actor, the act the event, the content the text. */
void out_statement_csv(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s) {
  cell(b, STR("statement"), true);
  put(b, s->id);
  put(b, dg_doc_story(d).id);
  comma(b);
  out_uint(b, s->sentence + 1u);
  day(b, dg_doc_story(d).date);
  puts_(b, "story");
  dg_side none = {0}, speaker = s->has_speaker ? s->speaker : none;
  put(b, speaker.code);
  put(b, speaker.sector);
  put(b, speaker.text);
  buf_puts(b, ",,,");
  puts_(b, s->act);
  puts_(b, s->kind);
  buf_puts(b, ",,,,,,");
  put(b, s->cue);
  buf_puts(b, ",,,");
  dg_buf text = {0};
  out_content(&text, d, index, s);
  put(b, str_make(text.p, (uint32_t)text.n));
  b->failed |= text.failed;
  buf_free(&text);
  buf_puts(b, ",,,,,");
  end(b);
}
