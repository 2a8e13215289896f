/* records: story, event and statement as JSON lines, with the names of the contract. Reads a document by its accessors. */
#include "out/out.h"

static void text_field(dg_buf *b, const char *key, dg_str s) {
  out_key(b, key);
  out_string(b, s);
}

static void name_field(dg_buf *b, const char *key, const char *s) {
  out_key(b, key);
  out_cstring(b, s ? s : "");
}

static void day_field(dg_buf *b, const char *key, int32_t day) {
  out_key(b, key);
  out_day(b, day);
}

static void one_span(dg_buf *b, const dg_doc *d, uint32_t begin, uint32_t end) {
  buf_put(b, "[", 1);
  out_uint(b, dg_doc_chars(d, begin));
  buf_put(b, ",", 1);
  out_uint(b, dg_doc_chars(d, end));
  buf_put(b, "]", 1);
}

static void spans(dg_buf *b, const dg_doc *d, uint32_t begin, uint32_t end) {
  out_key(b, "spans");
  buf_put(b, "[", 1);
  if (end > begin) one_span(b, d, begin, end);
  buf_put(b, "]", 1);
}

static void point(dg_buf *b, const dg_place *p) {
  text_field(b, "name", p->name);
  text_field(b, "country", p->country);
  if (!p->geonameid) return;
  out_key(b, "lat");
  out_fixed(b, p->lat, 3, true);
  out_key(b, "lon");
  out_fixed(b, p->lon, 3, true);
  out_key(b, "geonameid");
  out_uint(b, p->geonameid);
}

static void place(dg_buf *b, const dg_place *p) {
  out_key(b, "location");
  if (!p->text.n) {
    buf_puts(b, "null");
    return;
  }
  buf_put(b, "{", 1);
  text_field(b, "text", p->text);
  point(b, p);
  buf_put(b, "}", 1);
}

/* Evidence where the date is open or the page contradicts itself. */
static void clues(dg_buf *b, const dg_doc *d, const dg_story *s) {
  if (s->date_conflict) {
    out_key(b, "date_conflict");
    buf_puts(b, "true");
  }
  out_key(b, "date_evidence");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < s->nclue; i++) {
    dg_clue c = dg_doc_clue(d, i);
    buf_puts(b, i ? ",{" : "{");
    name_field(b, "kind", c.kind);
    day_field(b, "from", c.from);
    day_field(b, "to", c.to);
    text_field(b, "text", c.text);
    buf_put(b, "}", 1);
  }
  buf_put(b, "]", 1);
}

static void times(dg_buf *b, const dg_doc *d, uint32_t n) {
  out_key(b, "timex");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < n; i++) {
    dg_timex x = dg_doc_timex(d, i);
    buf_puts(b, i ? ",{" : "{");
    out_key(b, "span");
    one_span(b, d, x.begin, x.end);
    text_field(b, "text", x.text);
    name_field(b, "type", x.type);
    text_field(b, "value", x.value);
    if (*x.mod) name_field(b, "mod", x.mod);
    buf_put(b, "}", 1);
  }
  buf_put(b, "]", 1);
}

static void places(dg_buf *b, const dg_doc *d, uint32_t n) {
  out_key(b, "places");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < n; i++) {
    dg_place p = dg_doc_place(d, i);
    buf_puts(b, i ? ",{" : "{");
    out_key(b, "span");
    one_span(b, d, p.begin, p.end);
    text_field(b, "text", p.text);
    name_field(b, "kind", p.kind);
    point(b, &p);
    buf_put(b, "}", 1);
  }
  buf_put(b, "]", 1);
}

void out_story_json(dg_buf *b, const dg_doc *d) {
  dg_story s = dg_doc_story(d);
  buf_put(b, "{", 1);
  name_field(b, "record", "story");
  text_field(b, "id", s.id);
  text_field(b, "url", s.url);
  text_field(b, "publisher", s.publisher);
  text_field(b, "title", s.title);
  text_field(b, "byline", s.byline);
  text_field(b, "agency", s.agency);
  day_field(b, "date", s.date);
  name_field(b, "date_source", s.date_source);
  if (s.from != DG_DATE_NONE || s.to != DG_DATE_NONE) {
    out_key(b, "date_range");
    buf_put(b, "[", 1);
    out_day(b, s.from);
    buf_put(b, ",", 1);
    out_day(b, s.to);
    buf_put(b, "]", 1);
  }
  if (s.crawled != DG_DATE_NONE) day_field(b, "crawled", s.crawled);
  if (s.date_conflict || (s.nclue && (s.date == DG_DATE_NONE || s.from != DG_DATE_NONE))) clues(b, d, &s);
  text_field(b, "lang", s.lang);
  text_field(b, "body", s.body);
  out_key(b, "dropped");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < s.ndropped; i++) {
    dg_dropped x = dg_doc_dropped(d, i);
    buf_puts(b, i ? ",{" : "{");
    name_field(b, "kind", x.kind);
    text_field(b, "text", x.text);
    buf_put(b, "}", 1);
  }
  buf_put(b, "]", 1);
  if (s.ntimex) times(b, d, s.ntimex);
  if (s.nplace) places(b, d, s.nplace);
  buf_puts(b, "}\n");
}

static void side(dg_buf *b, const dg_doc *d, const dg_side *s) {
  dg_str sector = s->sector, first = {0};
  if (sector.n) str_next(&sector, ';', &first);
  buf_put(b, "{", 1);
  text_field(b, "text", s->text);
  text_field(b, "code", s->code);
  if (s->org.n) text_field(b, "org", s->org);
  text_field(b, "sector", first);
  if (sector.n) {
    out_key(b, "sectors");
    out_list(b, s->sector);
  }
  text_field(b, "name", s->name);
  spans(b, d, s->begin, s->end);
  buf_put(b, "}", 1);
}

static void sides(dg_buf *b, const dg_doc *d, uint32_t event, const dg_event *e, bool recipients) {
  uint32_t n = recipients ? e->nrecipient : e->nactor;
  out_key(b, recipients ? "recipient" : "actor");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < n; i++) {
    dg_side s = recipients ? dg_doc_recipient(d, event, i) : dg_doc_actor(d, event, i);
    if (i) buf_put(b, ",", 1);
    side(b, d, &s);
  }
  buf_put(b, "]", 1);
}

static void how(dg_buf *b, const dg_event *e) {
  name_field(b, "event", e->type);
  name_field(b, "mode", e->mode);
  out_key(b, "context");
  out_list(b, e->context);
  out_key(b, "quad");
  out_uint(b, e->quad);
  out_key(b, "score");
  out_fixed(b, e->score, 1, true);
  name_field(b, "cameo", e->cameo);
  name_field(b, "modality", e->modality);
  name_field(b, "tense", e->tense);
}

/* Which statement tells it, and who tells it otherwise: only where there is something to tell. */
static void tied(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e) {
  if (e->statement.n) text_field(b, "statement", e->statement);
  if (!e->nversion) return;
  out_key(b, "versions");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < e->nversion; i++) {
    dg_version v = dg_doc_version(d, index, i);
    buf_puts(b, i ? ",{" : "{");
    if (v.event.n) text_field(b, "event", v.event);
    if (v.statement.n) text_field(b, "statement", v.statement);
    buf_put(b, "}", 1);
  }
  buf_put(b, "]", 1);
}

void out_event_json(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t index, const dg_event *e) {
  buf_put(b, "{", 1);
  name_field(b, "record", "event");
  text_field(b, "id", e->id);
  text_field(b, "story", dg_doc_story(d).id);
  out_key(b, "sentence");
  out_uint(b, e->sentence + 1u);
  day_field(b, "date", e->date);
  name_field(b, "date_precision", e->date_precision);
  sides(b, d, index, e, false);
  sides(b, d, index, e, true);
  how(b, e);
  out_key(b, "attributed_to");
  if (e->attributed_to.text.n)
    side(b, d, &e->attributed_to);
  else
    buf_puts(b, "null");
  tied(b, d, index, e);
  out_key(b, "trigger");
  buf_put(b, "{", 1);
  text_field(b, "text", e->trigger);
  spans(b, d, e->trigger_begin, e->trigger_end);
  buf_put(b, "}", 1);
  place(b, &e->location);
  text_field(b, "text", dg_doc_sentence(d, e->sentence).text);
  out_key(b, "confidence");
  out_fixed(b, e->confidence, 3, true);
  text_field(b, "rule", e->rule);
  name_field(b, "coder", o->coder);
  buf_puts(b, "}\n");
}

static void about(dg_buf *b, const dg_doc *d, const dg_statement *s) {
  out_key(b, "about");
  out_list(b, s->about);
  out_key(b, "topics");
  out_list(b, s->topics);
  out_key(b, "addressee");
  buf_put(b, "[", 1);
  if (s->has_addressee) side(b, d, &s->addressee);
  buf_put(b, "]", 1);
  out_key(b, "claim");
  if (!s->has_claim) {
    buf_puts(b, "null");
    return;
  }
  buf_put(b, "{", 1);
  text_field(b, "subject", s->claim_subject);
  text_field(b, "predicate", s->claim_predicate);
  text_field(b, "object", s->claim_object);
  name_field(b, "polarity", s->claim_negative ? "negative" : "positive");
  name_field(b, "modality", s->claim_modality);
  buf_put(b, "}", 1);
}

void out_content(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s) {
  const char *body = dg_doc_story(d).body.p;
  for (uint32_t i = 0; i < s->ncontent; i++) {
    uint32_t begin, end;
    dg_doc_statement_content(d, index, i, &begin, &end);
    if (i) buf_puts(b, " … ");
    if (end > begin) buf_put(b, body + begin, end - begin);
  }
}

void out_statement_json(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s) {
  buf_put(b, "{", 1);
  name_field(b, "record", "statement");
  text_field(b, "id", s->id);
  text_field(b, "story", dg_doc_story(d).id);
  out_key(b, "sentence");
  out_uint(b, s->sentence + 1u);
  out_key(b, "speaker");
  if (s->has_speaker)
    side(b, d, &s->speaker);
  else
    buf_puts(b, "null");
  out_key(b, "cue");
  buf_put(b, "{", 1);
  text_field(b, "text", s->cue);
  spans(b, d, s->cue_begin, s->cue_end);
  buf_put(b, "}", 1);
  out_key(b, "content");
  buf_put(b, "{", 1);
  dg_buf text = {0};
  out_content(&text, d, index, s);
  text_field(b, "text", str_make(text.p, (uint32_t)text.n));
  b->failed |= text.failed;
  buf_free(&text);
  out_key(b, "spans");
  buf_put(b, "[", 1);
  for (uint32_t i = 0; i < s->ncontent; i++) {
    uint32_t begin, end;
    dg_doc_statement_content(d, index, i, &begin, &end);
    if (i) buf_put(b, ",", 1);
    one_span(b, d, begin, end);
  }
  buf_puts(b, "]}");
  name_field(b, "kind", s->kind);
  name_field(b, "act", s->act);
  about(b, d, s);
  if (s->event.n) text_field(b, "event", s->event);
  buf_puts(b, "}\n");
}
