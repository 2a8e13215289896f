/* sentence: where one ends. Reads tokens and body; appends to sent. A stop, question or exclamation mark ends a sentence,
 * with the closing marks behind it; an abbreviation does when what follows begins like a sentence. A dateline is a sentence of
 * its own. Looks at most 8 tokens ahead, so it is linear. */
#include "text.h"

static bool one_of(dg_str w, const char *chars) { return w.n == 1 && strchr(chars, w.p[0]) != NULL; }
static bool stops(dg_str w) {
  if (w.n == 0) return false;
  for (uint32_t i = 0; i < w.n; i++)
    if (w.p[i] != '.' && w.p[i] != '!' && w.p[i] != '?') return str_eq(w, STR("\xe2\x80\xa6"));
  return true;
}
static bool closes(const dg_doc *d, uint32_t t) {
  dg_str w = doc_form(d, t);
  return one_of(w, ")]}'\"") || str_eq(w, STR("\xe2\x80\x9d")) || str_eq(w, STR("\xe2\x80\x99")) ||
         str_eq(w, STR("\xc2\xbb")) || str_eq(w, STR("''"));
}
static bool opens(dg_str w) {
  return one_of(w, "([{'\"`") || str_eq(w, STR("\xe2\x80\x9c")) || str_eq(w, STR("\xe2\x80\x98")) ||
         str_eq(w, STR("\xc2\xab")) || str_eq(w, STR("``"));
}

/* After a quotation that ends in ? or !: "he asked", "Trump said", "the minister wondered". */
static bool saying_follows(const dg_doc *d, uint32_t t) {
  for (uint32_t k = 0; k < 5 && t + k < d->T; k++) {
    dg_str w = doc_form(d, t + k);
    if (text_says(w)) return true;
    if (stops(w) || one_of(w, ",;:")) return false;
  }
  return false;
}

/* Does a sentence end behind token t, whose closing marks end before token `next`? */
static bool ends(const dg_doc *d, uint32_t t, uint32_t next) {
  dg_str w = doc_form(d, t);
  uint32_t n = next;
  while (n < d->T && n < next + 3 && opens(doc_form(d, n))) n++;
  if (n >= d->T) return true;
  dg_str after = doc_form(d, n);
  if (stops(after)) return false; /* ". . ." */
  bool capital = (d->tflag[n] & TOK_CAP) != 0, number = (d->tflag[n] & TOK_DIGIT) != 0;
  if (!stops(w)) { /* an abbreviation with its stop */
    if (w.n < 2 || w.p[w.n - 1] != '.' || text_stop(str_make(w.p, w.n - 1)) != STOP_MAYBE) return false;
    return capital && (text_starter(after) || n > next);
  }
  if (!(d->tflag[next - 1] & TOK_SPACE)) return false;
  bool quoted = next > t + 1;
  if (str_eq(w, STR(".")) || str_begins(w, STR("?")) || str_begins(w, STR("!"))) {
    if (quoted && w.p[0] != '.' && saying_follows(d, n)) return false;
    if (capital || number || n > next) return true;
    uint32_t i = 0;
    uint32_t cp = utf8_next(after.p, after.n, &i);
    return !utf8_is_lower(cp) || (w.p[0] == '.' && !quoted && !text_says(after));
  }
  return capital && (text_starter(after) || n > next || str_begins(w, STR("...")) || w.n == 3);
}

/* "WASHINGTON (AP) --", "SEOUL, South Korea -": tokens of a dateline at the paragraph's start; 0 = none. */
static uint32_t dateline(const dg_doc *d, uint32_t first) {
  uint32_t t = first, caps = 0;
  for (; t < d->T && t < first + 14; t++) {
    dg_str w = doc_form(d, t);
    bool dash =
        str_eq(w, STR("-")) || str_eq(w, STR("--")) || str_eq(w, STR("\xe2\x80\x94")) || str_eq(w, STR("\xe2\x80\x93"));
    if (dash) {
      bool spaced = t > first && (d->tflag[t - 1] & TOK_SPACE);
      if (!spaced && str_eq(w, STR("-"))) continue;
      return caps && t > first ? t + 1 - first : 0;
    }
    if ((d->tflag[t] & TOK_CAPS) && d->end[t] - d->begin[t] >= 3)
      caps++;
    else if (caps == 0 && !one_of(w, "("))
      return 0;
    if (!(d->tflag[t] & (TOK_CAP | TOK_DIGIT)) && !one_of(w, "(),./") && !(d->tflag[t] & TOK_GLUED)) return 0;
  }
  return 0;
}

static void push(dg_doc *d, uint32_t first, uint32_t last, uint32_t par, uint16_t flag) {
  doc_sent *s = ARENA_PUSH(&d->arena, d->sent, d->S, d->capS);
  uint32_t caps = 0, alpha = 0;
  *s = (doc_sent){d->begin[first], d->end[last - 1], first, last - first, par, flag};
  for (uint32_t t = first; t < last; t++) {
    if (!(d->tflag[t] & TOK_ALPHA) || d->end[t] - d->begin[t] < 2) continue;
    alpha++;
    caps += (d->tflag[t] & TOK_CAPS) != 0;
  }
  if (alpha >= 3 && caps * 10 >= alpha * 8) s->flag |= SENT_CAPS;
  if (d->tflag[first] & TOK_QUOTED) s->flag |= SENT_QUOTE;
  uint8_t kind = d->par[par].kind;
  if (kind == PAR_TITLE || kind == PAR_HEADING) s->flag |= SENT_HEADLINE;
}

/* Where to cut a sentence [first, last) that is too long: behind the last comma or semicolon of its first part. */
static uint32_t cut_at(const dg_doc *d, uint32_t first) {
  for (uint32_t t = first + SENT_MAX_TOKENS; t > first + SENT_MAX_TOKENS / 2; t--)
    if (one_of(doc_form(d, t - 1), ";,:")) return t;
  return first + SENT_MAX_TOKENS;
}

static void push_capped(dg_doc *d, uint32_t first, uint32_t last, uint32_t par) {
  while (last - first > SENT_MAX_TOKENS) {
    uint32_t cut = cut_at(d, first);
    push(d, first, cut, par, SENT_CUT);
    first = cut;
  }
  if (last > first) push(d, first, last, par, 0);
}

void text_sentences(dg_doc *d, uint32_t first, uint32_t par) {
  if (first >= d->T) return;
  uint32_t from = first, lead = dateline(d, first);
  if (lead && first + lead < d->T) {
    push(d, first, first + lead, par, SENT_DATELINE);
    from = first + lead;
  }
  for (uint32_t t = from; t < d->T;) {
    uint32_t next = t + 1;
    dg_str w = doc_form(d, t);
    if (w.n == 0 || !(w.p[w.n - 1] == '.' || w.p[w.n - 1] == '?' || w.p[w.n - 1] == '!' || stops(w))) {
      t++;
      continue;
    }
    while (next < d->T && next < t + 4 && closes(d, next) && !(d->tflag[next - 1] & TOK_SPACE)) next++;
    if (ends(d, t, next)) {
      push_capped(d, from, next, par);
      from = next;
    }
    t = next;
  }
  push_capped(d, from, d->T, par);
}
