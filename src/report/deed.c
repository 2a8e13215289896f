/* deed: a deed with its first telling as JSON, and where its sides and its trigger stand in the sentence. Reads the store. */
#include "out/out.h"
#include "report/report.h"

void report_id(dg_buf *b, uint64_t id) { buf_printf(b, "\"%016llx\"", (unsigned long long)id); }

void report_actor(dg_buf *b, store *s, const report_names *names, uint32_t actor, uint32_t party) {
  store_party p = {0};
  if (actor == STORE_NOBODY) {
    buf_puts(b, "null");
    return;
  }
  store_party_get(s, party, &p);
  const dg_str name = p.name.n ? p.name : names->of(names->self, actor), key = store_actor_key(s, actor);
  dg_str sector = p.sector, first = {0};
  if (sector.n) str_next(&sector, ';', &first);
  buf_puts(b, "{");
  out_key(b, "key");
  out_string(b, key);
  out_key(b, "name");
  out_string(b, name.n ? name : key);
  out_key(b, "sector");
  out_string(b, first);
  buf_puts(b, "}");
}

/* ---- marks ---- */

void report_span(dg_buf *b, dg_str text, uint32_t begin, uint32_t end) {
  const uint32_t from = utf8_count(str_make(text.p, begin));
  buf_printf(b, "[%u,%u]", from, from + utf8_count(str_cut(text.p, begin, end)));
}

static bool inside_word(dg_str text, uint32_t at) { /* between two letters or digits */
  if (at == 0 || at >= text.n) return false;
  const uint8_t pair[2] = {(uint8_t)text.p[at - 1], (uint8_t)text.p[at]};
  for (int i = 0; i < 2; i++)
    if (!((pair[i] | 32) >= 'a' && (pair[i] | 32) <= 'z') && !(pair[i] >= '0' && pair[i] <= '9') && pair[i] < 0x80)
      return false;
  return true;
}

/* The first place of `what` as whole words; DG_NONE. */
static uint32_t find_words(dg_str text, dg_str what) {
  for (uint32_t from = 0; what.n && from + what.n <= text.n;) {
    const uint32_t at = str_find(str_cut(text.p, from, text.n), what);
    if (at == DG_NONE) return DG_NONE;
    if (!inside_word(text, from + at) && !inside_word(text, from + at + what.n)) return from + at;
    from += at + 1;
  }
  return DG_NONE;
}

static void mark(dg_buf *b, dg_str text, dg_str what) {
  const uint32_t at = find_words(text, what);
  if (at == DG_NONE) return;
  if (b->n && b->p[b->n - 1] == ']') buf_puts(b, ",");
  report_span(b, text, at, at + what.n);
}

typedef struct marking {
  store *s;
  const store_deed *deed;
  dg_buf side[2];
  dg_str text;
} marking;

/* Talks and clashes have all their sides as actors: who is the recipient of the pair that is shown is marked as that. */
static void one_side(void *self, uint8_t role, uint32_t party, dg_str words) {
  marking *m = self;
  store_party p;
  if (store_party_get(m->s, party, &p) && m->deed->actor != m->deed->recipient) {
    if (p.actor == m->deed->recipient) role = 1;
    if (p.actor == m->deed->actor) role = 0;
  }
  if (role < 2) mark(&m->side[role], m->text, words);
}

void report_marks(dg_buf *b, store *s, const store_deed *d, uint64_t mention, dg_str text, dg_str trigger) {
  marking m = {.s = s, .deed = d, .text = text};
  dg_buf act = {0};
  if (mention) store_sides(s, mention, one_side, &m);
  mark(&act, text, trigger);
  const char *const name[] = {"\"marks\":{\"actor\":[", "],\"recipient\":[", "],\"trigger\":["};
  const dg_buf *const part[] = {&m.side[0], &m.side[1], &act};
  if (b->n && b->p[b->n - 1] != '{') buf_puts(b, ",");
  for (int i = 0; i < 3; i++) {
    buf_puts(b, name[i]);
    if (part[i]->n) buf_put(b, part[i]->p, part[i]->n);
    b->failed |= part[i]->failed;
  }
  buf_puts(b, "]}");
  buf_free(&m.side[0]);
  buf_free(&m.side[1]);
  buf_free(&act);
}

/* ---- the deed ---- */

static void text_field(dg_buf *b, const char *key, dg_str v) {
  out_key(b, key);
  out_string(b, v);
}

static void flags(dg_buf *b, uint32_t flag) {
  static const char *const name[] = {"secret", "third_place", "former_official", "private"};
  out_key(b, "flags");
  buf_puts(b, "[");
  bool first = true;
  for (uint32_t i = 0; i < 4; i++) {
    if (!(flag >> i & 1)) continue;
    buf_puts(b, first ? "" : ",");
    out_cstring(b, name[i]);
    first = false;
  }
  buf_puts(b, "]");
}

bool report_deed_json(dg_buf *b, store *s, const report_names *names, const store_deed *d) {
  store_evidence e;
  if (!store_evidence_get(s, d->id, &e)) return false;
  buf_puts(b, "{\"id\":");
  report_id(b, d->id);
  out_key(b, "date");
  out_day(b, d->day);
  out_key(b, "actor");
  report_actor(b, s, names, d->actor, d->actor_party);
  out_key(b, "recipient");
  report_actor(b, s, names, d->recipient, d->recipient_party);
  text_field(b, "event", str_of(dg_type_name(d->type)));
  text_field(b, "mode", str_of(dg_mode_name(d->mode)));
  out_key(b, "quad");
  out_uint(b, d->quad);
  out_key(b, "score");
  out_fixed(b, d->score, 1, true);
  flags(b, d->flags);
  out_key(b, "mentions");
  out_uint(b, d->mentions);
  out_key(b, "sources");
  out_uint(b, d->sources);
  text_field(b, "text", e.text);
  text_field(b, "url", e.url);
  text_field(b, "publisher", e.publisher);
  text_field(b, "title", e.title);
  out_key(b, "story");
  if (e.story.n)
    out_string(b, e.story);
  else
    buf_puts(b, "null");
  out_key(b, "sentence");
  if (e.sentence)
    out_uint(b, e.sentence);
  else
    buf_puts(b, "null");
  out_key(b, "told");
  out_day(b, e.told);
  dg_buf trigger = {0}; /* store_trigger writes where the evidence lies: the sentence is copied first */
  dg_buf text = {0};
  buf_put(&text, e.text.p, e.text.n);
  const dg_str words = e.mention ? store_trigger(s, e.mention) : STR("");
  buf_put(&trigger, words.p, words.n);
  report_marks(b, s, d, e.mention, str_make(text.p, (uint32_t)text.n), str_make(trigger.p, (uint32_t)trigger.n));
  buf_puts(b, "}");
  b->failed |= text.failed || trigger.failed;
  buf_free(&text);
  buf_free(&trigger);
  return true;
}
