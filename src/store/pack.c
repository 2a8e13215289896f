/* pack: what the store keeps of a document, through the public views only. Sentences are numbered as in the story; those without an event
 * or a statement are not kept. */
#include "event/table.h"
#include "story/story.h"
#include "show.h"
#include "texts.h"
#include "wire.h"

static uint64_t fold(uint64_t h, dg_str s) { return (h ^ store_hash(s)) * 0x9E3779B97F4A7C15u + 0x632BE59BD9B4E019u; }

uint64_t store_page_hash(const dg_page *p) {
  char numbers[48];
  int n = snprintf(numbers, sizeof numbers, "%d %ld", (int)p->form, (long)p->date);
  uint64_t h = fold(fold(fold(0, str_make(numbers, (uint32_t)n)), p->bytes), p->id);
  h = fold(fold(fold(fold(h, p->url), p->title), p->publisher), p->lang);
  h = (h ^ h >> 32) & INT64_MAX;
  return h ? h : 1;
}

/* ---- what a back channel shows ---- */

static const char *const secret_word[] = {
    "secret",       "secretly",    "in secret",    "clandestine",          "behind closed doors",
    "back channel", "backchannel", "back-channel", "unannounced",          "undisclosed",
    "covert",       "covertly",    "confidential", "away from the cameras"};
static const char *const private_word[] = {
    "private delegation", "private visit", "private citizen",  "in a private capacity",
    "unofficial",         "unofficially",  "informal talks",   "informal meeting",
    "informal contacts",  "track two",     "track 2",          "track 1.5",
    "non-governmental",   "private envoy", "personal capacity"};

static bool letter(char c) { return ((c | 32) >= 'a' && (c | 32) <= 'z') || (uint8_t)c >= 0x80; }

/* One of the phrases, as whole words, whatever the case. */
static bool has_phrase(dg_str s, const char *const *phrase, size_t n) {
  for (size_t k = 0; k < n; k++) {
    uint32_t len = (uint32_t)strlen(phrase[k]);
    for (uint32_t i = 0; i + len <= s.n; i++)
      if ((s.p[i] | 32) == phrase[k][0] && str_eq_fold(str_make(s.p + i, len), str_make(phrase[k], len)) &&
          (i == 0 || !letter(s.p[i - 1])) && (i + len == s.n || !letter(s.p[i + len])))
        return true;
  }
  return false;
}
#define HAS(s, list) has_phrase((s), (list), sizeof(list) / sizeof *(list))

static bool former(const dg_side *s) {
  if (str_find(s->sector, STR("ELI")) != DG_NONE) return true;
  const char *const words[] = {"former", "ex-president", "ex-minister", "retired", "one-time"};
  return HAS(s->text, words);
}

static uint32_t flags_of(const dg_doc *d, uint32_t index, const dg_event *e) {
  dg_str text = dg_doc_sentence(d, e->sentence).text, where = e->location.country;
  uint32_t flags = (HAS(text, secret_word) ? STORE_SECRET : 0) | (HAS(text, private_word) ? STORE_PRIVATE : 0);
  bool third = where.n && strcmp(e->type, "CONSULT") == 0 && e->nactor + e->nrecipient > 1;
  for (uint32_t i = 0; i < e->nactor + e->nrecipient; i++) {
    dg_side s = i < e->nactor ? dg_doc_actor(d, index, i) : dg_doc_recipient(d, index, i - e->nactor);
    if (former(&s)) flags |= STORE_FORMER;
    if (!s.code.n || str_eq(s.code, where) || str_eq(s.code, STR("IGO"))) third = false;
  }
  return flags | (third ? STORE_THIRD : 0);
}

/* ---- the pieces ---- */

static void pack_side(dg_buf *b, const dg_side *s) {
  wire_str(b, s->text);
  wire_str(b, s->name);
  wire_str(b, s->code);
  wire_str(b, s->org);
  wire_str(b, s->sector);
}

static uint32_t milli(double v) { return (uint32_t)(v < 0 ? 0 : v * 1000 + 0.5); }

static void pack_event(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e) {
  uint8_t type = event_type_of(str_of(e->type));
  wire_str(b, e->id);
  wire_u32(b, e->sentence);
  wire_u32(b, (uint32_t)e->date);
  wire_str(b, str_of(e->date_precision));
  wire_u32(b, type);
  wire_u32(b, event_mode_of(type, str_of(e->mode)));
  wire_u32(b, (uint32_t)(int32_t)(e->score * 10 + (e->score < 0 ? -0.5 : 0.5)));
  wire_str(b, str_of(e->cameo));
  wire_u32(b, flags_of(d, index, e));
  wire_str(b, e->context);
  wire_str(b, str_of(e->modality));
  wire_u32(b, milli(e->confidence));
  wire_str(b, e->rule);
  wire_str(b, e->trigger);
  pack_side(b, &e->attributed_to);
  wire_str(b, e->location.name.n ? e->location.name : e->location.text);
  wire_str(b, e->location.country);
  wire_u32(b, e->location.geonameid);
  wire_u32(b, (uint32_t)(int32_t)(e->location.lat * 1e5));
  wire_u32(b, (uint32_t)(int32_t)(e->location.lon * 1e5));
  wire_u32(b, e->nactor);
  wire_u32(b, e->nrecipient);
  for (uint32_t i = 0; i < e->nactor + e->nrecipient; i++) {
    dg_side s = i < e->nactor ? dg_doc_actor(d, index, i) : dg_doc_recipient(d, index, i - e->nactor);
    pack_side(b, &s);
  }
}

/* The words of a statement; pieces around the cue are joined by " … ". */
static void pack_content(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s, dg_str body) {
  size_t at = b->n;
  wire_u32(b, 0);
  for (uint32_t i = 0; i < s->ncontent; i++) {
    uint32_t begin, end;
    dg_doc_statement_content(d, index, i, &begin, &end);
    if (i) buf_puts(b, " … ");
    if (end > begin) buf_put(b, body.p + begin, end - begin);
  }
  uint32_t n = (uint32_t)(b->n - at - sizeof n);
  if (!b->failed) memcpy(b->p + at, &n, sizeof n);
}

static void pack_statement(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s) {
  const dg_side nobody = {0};
  wire_str(b, s->id);
  wire_u32(b, s->sentence);
  wire_u32(b, s->has_speaker);
  pack_side(b, s->has_speaker ? &s->speaker : &nobody);
  pack_side(b, s->has_addressee ? &s->addressee : &nobody);
  wire_str(b, s->cue);
  wire_str(b, str_of(s->kind));
  wire_str(b, str_of(s->act));
  wire_str(b, s->about);
  wire_u32(b, s->has_claim);
  wire_str(b, s->claim_subject);
  wire_str(b, s->claim_predicate);
  wire_str(b, s->claim_object);
  wire_u32(b, s->claim_negative);
  wire_str(b, str_of(s->claim_modality));
  pack_content(b, d, index, s, dg_doc_story(d).body);
}

/* Sentences that hold an event or a statement, in order: number and text; DG_NONE ends them. */
static void pack_sentences(dg_buf *b, const dg_doc *d, const dg_story *s) {
  uint8_t *wanted = mem_get(s->nsentence);
  if (!wanted) {
    b->failed = true;
    return;
  }
  memset(wanted, 0, s->nsentence);
  for (uint32_t i = 0; i < s->nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (e.printed) wanted[e.sentence] = 1;
  }
  for (uint32_t i = 0; i < s->nstatement; i++) wanted[dg_doc_statement(d, i).sentence] = 1;
  for (uint32_t i = 0; i < s->nsentence; i++) {
    if (!wanted[i]) continue;
    wire_u32(b, i);
    wire_str(b, dg_doc_sentence(d, i).text);
  }
  wire_u32(b, DG_NONE);
  mem_free(wanted);
}

void store_text_pack(dg_buf *b, const dg_doc *d, uint64_t hash) {
  dg_story s = dg_doc_story(d);
  story_sketch sketch;
  uint8_t bytes[STORY_BYTES];
  uint32_t printed = 0;
  story_sketch_of(s.body, &sketch);
  wire_u64(b, hash);
  wire_str(b, s.id);
  wire_str(b, s.url);
  wire_str(b, s.publisher);
  wire_str(b, s.title);
  wire_str(b, s.byline);
  wire_str(b, s.agency);
  wire_str(b, s.lang);
  wire_u32(b, (uint32_t)s.date);
  wire_str(b, str_of(s.date_source));
  wire_str(b, str_make((const char *)bytes, story_pack(&sketch, bytes)));
  store_kept_pack(b, d);
  pack_sentences(b, d, &s);
  for (uint32_t i = 0; i < s.nevent; i++) printed += dg_doc_event(d, i).printed;
  wire_u32(b, printed);
  for (uint32_t i = 0; i < s.nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (e.printed) pack_event(b, d, i, &e);
  }
  wire_u32(b, s.nstatement);
  for (uint32_t i = 0; i < s.nstatement; i++) {
    dg_statement q = dg_doc_statement(d, i);
    pack_statement(b, d, i, &q);
  }
}
