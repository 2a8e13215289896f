/* print: an answer for people (text) and for programs (JSON). */
#include "answer/answer.h"
#include "out/out.h"

/* ---- text ---- */

/* Words of s in lines of at most `width` columns, each behind `indent` spaces; the first begins at column `at`. */
static void wrap(dg_buf *b, const char *s, uint32_t indent, uint32_t at, uint32_t width) {
  uint32_t column = at;
  while (*s) {
    uint32_t n = 0;
    while (s[n] && s[n] != ' ' && s[n] != '\n') n++;
    const uint32_t letters = utf8_count(str_make(s, n));
    if (column > indent && column + 1 + letters > width) {
      buf_printf(b, "\n%*s", (int)indent, "");
      column = indent;
    }
    if (column > indent && n) buf_puts(b, " "), column++;
    buf_put(b, s, n);
    column += letters;
    s += n;
    while (*s == ' ' || *s == '\n') s++;
  }
  buf_puts(b, "\n");
}

static void items(dg_buf *b, const char *title, const ask_item *v, uint32_t n, uint32_t width) {
  if (!n) return;
  buf_printf(b, "\n%s\n", title);
  for (uint32_t i = 0; i < n; i++) {
    char day[11] = "no day    ";
    if (v[i].day != DAY_NONE) day_print(v[i].day, day);
    buf_printf(b, "  %s  %s", day, v[i].who);
    if (v[i].sources > 1) buf_printf(b, "  (%u sources)", v[i].sources);
    buf_printf(b, "  [%016llx]\n      ", (unsigned long long)v[i].id);
    wrap(b, v[i].text, 6, 6, width);
    if (v[i].url[0]) buf_printf(b, "      %s\n", v[i].url);
  }
}

static void words(dg_buf *b, const char *title, const ask_words *v, uint32_t n, uint32_t width) {
  if (!n) return;
  buf_printf(b, "\n%s\n", title);
  for (uint32_t i = 0; i < n; i++) {
    char day[11] = "";
    if (v[i].day != DAY_NONE) day_print(v[i].day, day);
    buf_printf(b, "  %s  %s%s%s%s %s  [%s]\n      ", day, v[i].speaker, v[i].code[0] ? " (" : "", v[i].code,
               v[i].code[0] ? ")" : "", v[i].act, v[i].id);
    wrap(b, v[i].text, 6, 6, width);
  }
}

void ask_text(dg_buf *b, dg_str question, const ask_question *q, const ask_reply *r, uint32_t width) {
  (void)question;
  if (width < 40) width = 40;
  if (width > 110) width = 110;
  if (q->kind != ASK_NONE && !(q->open && q->kind >= ASK_BACK_CHANNEL)) {
    static const char *const said[4] = {"Not known", "Yes", "No", "Mixed"};
    buf_puts(b, said[r->verdict]);
    if (r->probability >= 0 && r->has_signal) buf_printf(b, " (%.2f)", r->probability > 0.994 ? 0.99 : r->probability);
    buf_puts(b, ". ");
  }
  wrap(b, r->summary, 0, 0, width);
  if (r->nnearest) {
    buf_puts(b, "\nQuestions that can be answered:\n");
    for (uint32_t i = 0; i < r->nnearest; i++) buf_printf(b, "  %s\n", r->nearest[i]);
    return;
  }
  const bool list = r->probability < 0 || (q->open && q->kind == ASK_BACK_CHANNEL);
  items(b, list ? "Reported" : "For", r->pro, r->npro, width);
  items(b, "Against", r->contra, r->ncontra, width);
  words(b, "Said", r->said, r->nsaid, width);
  words(b, "Explanations offered", r->why, r->nwhy, width);
  if (r->first != DAY_NONE) {
    char first[11], last[11];
    day_print(r->first, first);
    day_print(r->last, last);
    buf_printf(b, "\nBasis: %llu deed%s in the period; the record runs from %s to %s.\n", (unsigned long long)r->deeds,
               r->deeds == 1 ? "" : "s", first, last);
  }
}

/* ---- JSON ---- */

static void key_text(dg_buf *b, const char *key, const char *text) {
  out_key(b, key);
  out_cstring(b, text);
}

static void key_id(dg_buf *b, uint64_t id) {
  out_key(b, "id");
  buf_printf(b, "\"%016llx\"", (unsigned long long)id);
}

static void items_json(dg_buf *b, const char *key, const ask_item *v, uint32_t n) {
  out_key(b, key);
  buf_puts(b, "[");
  for (uint32_t i = 0; i < n; i++) {
    buf_puts(b, i ? ",{" : "{");
    key_id(b, v[i].id);
    out_key(b, "date");
    out_day(b, v[i].day);
    key_text(b, "deed", v[i].who);
    key_text(b, "text", v[i].text);
    key_text(b, "url", v[i].url);
    key_text(b, "publisher", v[i].publisher);
    key_text(b, "story", v[i].story);
    out_key(b, "mentions");
    out_uint(b, v[i].mentions);
    out_key(b, "sources");
    out_uint(b, v[i].sources);
    buf_puts(b, "}");
  }
  buf_puts(b, "]");
}

static void words_json(dg_buf *b, const char *key, const ask_words *v, uint32_t n) {
  out_key(b, key);
  buf_puts(b, "[");
  for (uint32_t i = 0; i < n; i++) {
    buf_puts(b, i ? ",{" : "{");
    key_text(b, "id", v[i].id);
    out_key(b, "date");
    out_day(b, v[i].day);
    key_text(b, "speaker", v[i].speaker);
    key_text(b, "code", v[i].code);
    key_text(b, "act", v[i].act);
    key_text(b, "text", v[i].text);
    key_text(b, "url", v[i].url);
    key_text(b, "story", v[i].story);
    buf_puts(b, "}");
  }
  buf_puts(b, "]");
}

static void who_json(dg_buf *b, const char *key, const ask_who *w) {
  out_key(b, key);
  if (!w->key[0]) {
    buf_puts(b, "null");
    return;
  }
  buf_puts(b, "{");
  key_text(b, "code", w->key);
  key_text(b, "name", w->name);
  buf_puts(b, "}");
}

static void understood(dg_buf *b, const ask_question *q) {
  out_key(b, "understood");
  buf_puts(b, "{");
  key_text(b, "kind", ask_kind_name[q->kind]);
  who_json(b, "actor", &q->a);
  who_json(b, "recipient", &q->b);
  out_key(b, "place");
  if (q->place[0])
    out_cstring(b, q->place);
  else
    buf_puts(b, "null");
  out_key(b, "event");
  if (q->type)
    out_cstring(b, dg_type_name(q->type));
  else
    buf_puts(b, "null");
  out_key(b, "open");
  buf_puts(b, q->open ? "true" : "false");
  out_key(b, "from");
  out_day(b, q->from);
  out_key(b, "to");
  out_day(b, q->to);
  buf_puts(b, "}");
}

void ask_json(dg_buf *b, dg_str question, const ask_question *q, const ask_reply *r) {
  buf_puts(b, "{");
  out_key(b, "question");
  out_string(b, question);
  understood(b, q);
  key_text(b, "verdict", ask_verdict_name[r->verdict]);
  out_key(b, "probability");
  if (r->probability < 0)
    buf_puts(b, "null");
  else
    out_fixed(b, r->probability, 3, true);
  out_key(b, "as_of");
  out_day(b, q->as_of);
  key_text(b, "summary", r->summary);
  items_json(b, "for", r->pro, r->npro);
  items_json(b, "against", r->contra, r->ncontra);
  words_json(b, "said", r->said, r->nsaid);
  words_json(b, "explanations", r->why, r->nwhy);
  out_key(b, "nearest");
  buf_puts(b, "[");
  for (uint32_t i = 0; i < r->nnearest; i++) {
    if (i) buf_puts(b, ",");
    out_cstring(b, r->nearest[i]);
  }
  buf_puts(b, "]");
  out_key(b, "basis");
  buf_puts(b, "{");
  out_key(b, "deeds");
  out_uint(b, r->deeds);
  out_key(b, "window_from");
  out_day(b, r->window_from);
  out_key(b, "window_to");
  out_day(b, r->window_to);
  out_key(b, "record_from");
  out_day(b, r->first);
  out_key(b, "record_to");
  out_day(b, r->last);
  if (r->has_signal) {
    key_text(b, "signal", signal_name[r->sig.kind]);
    out_key(b, "observed");
    out_fixed(b, r->sig.observed, 3, true);
    out_key(b, "expected");
    out_fixed(b, r->sig.expected, 3, true);
    key_text(b, "note", signal_thin_note(r->sig.thin));
  }
  buf_puts(b, "}}\n");
}
