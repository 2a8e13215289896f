/* token: a paragraph's tokens. Reads body; appends to begin, end, sym, tflag. A chunk is a run without white space, cut at
 * TEXT_MAX_TOKEN bytes; from it signs are taken off in front and behind, and the core is split at dashes, hyphens, slashes
 * and clitics. Everything is a single pass; no token is looked at twice. */
#include "base/bytes.h"
#include "text.h"

typedef struct cutter {
  dg_doc *d;
  const char *s; /* body */
  uint32_t end;  /* of the paragraph */
  bool quoted;   /* inside double quotation marks */
  bool single;   /* inside single ones */
} cutter;

/* One code point that matters for cutting; others are OTHER. */
enum sign {
  ALNUM,
  OTHER,
  OPEN,
  CLOSE,
  QUOTE,
  LQUOTE,
  RQUOTE,
  APOS,
  LAPOS,
  RAPOS,
  STOP,
  COMMA,
  ENDER,
  HYPHEN,
  DASH,
  SLASH,
  CURRENCY,
  PERCENT
};

static enum sign sign_of(uint32_t cp) {
  switch (cp) {
  case '(':
  case '[':
  case '{':
    return OPEN;
  case ')':
  case ']':
  case '}':
    return CLOSE;
  case '"':
    return QUOTE;
  case 0x201C:
  case 0x201E:
  case 0xAB:
    return LQUOTE;
  case 0x201D:
  case 0xBB:
    return RQUOTE;
  case '\'':
  case '`':
    return APOS;
  case 0x2018:
  case 0x201A:
    return LAPOS;
  case 0x2019:
    return RAPOS;
  case '.':
    return STOP;
  case ',':
  case ';':
  case ':':
  case 0x2026:
    return COMMA;
  case '?':
  case '!':
    return ENDER;
  case '-':
  case 0x2010:
  case 0x2011:
    return HYPHEN;
  case 0x2012:
  case 0x2013:
  case 0x2014:
  case 0x2015:
    return DASH;
  case '/':
    return SLASH;
  case '$':
  case 0xA3:
  case 0x20AC:
  case 0xA5:
    return CURRENCY;
  case '%':
    return PERCENT;
  case '*':
  case '|':
  case '=':
  case '+':
  case '<':
  case '>':
  case '~':
  case 0x2022:
  case 0xB7:
    return OTHER;
  default:
    return (cp < 128 && !utf8_is_alpha(cp) && !(cp >= '0' && cp <= '9') && cp != '_' && cp != '&' && cp != '@' &&
            cp != '#')
               ? OTHER
               : ALNUM;
  }
}

static uint32_t cp_at(const cutter *c, uint32_t i, uint32_t end) {
  if (i >= end) return 0;
  return utf8_next(c->s, end, &i);
}
static uint32_t cp_len(const cutter *c, uint32_t i, uint32_t end) {
  uint32_t j = i;
  utf8_next(c->s, end, &j);
  return j - i;
}
static uint32_t cp_before(const cutter *c, uint32_t begin, uint32_t i) { /* start of the code point that ends at i */
  do i--;
  while (i > begin && ((unsigned char)c->s[i] & 0xC0) == 0x80);
  return i;
}

static bool digit(uint32_t cp) { return cp >= '0' && cp <= '9'; }

static uint8_t flags_of(uint32_t digits, uint32_t upper, uint32_t alpha, uint32_t n) {
  return (uint8_t)((digits ? TOK_DIGIT : 0) | (upper >= 2 && upper == alpha ? TOK_CAPS : 0) |
                   (alpha == n ? TOK_ALPHA : 0));
}

uint8_t text_flags(dg_str w) {
  uint32_t upper = 0, alpha = 0, n = 0, digits = 0, far = 0;
  for (uint32_t i = 0; i < w.n; i++) { /* ASCII */
    unsigned char c = (unsigned char)w.p[i];
    far |= c;
    digits += (uint32_t)c - '0' < 10;
    upper += (uint32_t)c - 'A' < 26;
    alpha += (c | 32u) - 'a' < 26u;
  }
  if (far < 0x80)
    return (uint8_t)(flags_of(digits, upper, alpha, w.n) | (w.n && w.p[0] >= 'A' && w.p[0] <= 'Z' ? TOK_CAP : 0));
  digits = upper = alpha = 0;
  uint8_t f = 0;
  for (uint32_t i = 0; i < w.n; n++) {
    uint32_t cp = utf8_next(w.p, w.n, &i);
    digits += digit(cp);
    if (!utf8_is_alpha(cp)) continue;
    alpha++;
    if (!utf8_is_upper(cp)) continue;
    upper++;
    if (n == 0) f |= TOK_CAP;
  }
  return f | flags_of(digits, upper, alpha, n);
}

static void emit(cutter *c, uint32_t begin, uint32_t end, uint8_t flag) {
  dg_doc *d = c->d;
  uint32_t t = doc_token_push(d);
  d->begin[t] = begin;
  d->end[t] = end;
  d->tflag[t] = (uint8_t)(flag | (c->quoted || c->single ? TOK_QUOTED : 0));
}

/* ---- symbols and flags of words ---- */

static dg_sym symbol(dg_doc *d, dg_str w) {
  char folded[3 * TEXT_MAX_TOKEN];
  return sym_put(&d->syms, str_make(folded, utf8_fold(w, folded, sizeof folded)));
}

/* Most words are among those that the worker met of late. */
static near_form *form_at(const dg_doc *d, uint64_t hash) { return &d->near->form[hash % NEAR_FORMS]; }
static bool is_known(const dg_doc *d, dg_str w, uint64_t hash) {
  const near_form *f = form_at(d, hash);
  return f->tag == (uint32_t)(hash >> 32) && f->n == w.n && (f->age == 0 || f->age == d->near->age) &&
         str_same(f->text, w.p, w.n);
}

enum { AHEAD = 16, FOLD_MOST = 3 * NEAR_FORM_BYTES };
typedef struct unknown { /* a word to be looked up among the symbols */
  uint32_t token;
  uint32_t n;
  uint64_t hash, fold_hash;
  char fold[FOLD_MOST];
} unknown;

static void learn(dg_doc *d, const unknown *u) {
  const dg_str w = doc_form(d, u->token);
  if (w.n > NEAR_FORM_BYTES) { /* in its turn: symbols are numbered in reading order */
    d->sym[u->token] = symbol(d, w);
    d->tflag[u->token] |= text_flags(w);
    return;
  }
  const dg_sym sym = sym_put_hashed(&d->syms, str_make(u->fold, u->n), u->fold_hash);
  const uint8_t flag = text_flags(w);
  near_form *f = form_at(d, u->hash);
  *f = (near_form){(uint32_t)(u->hash >> 32), sym, sym < d->syms.first ? 0 : d->near->age, (uint8_t)w.n, flag, {0}};
  memcpy(f->text, w.p, w.n);
  d->sym[u->token] = sym;
  d->tflag[u->token] |= flag;
}

/* At most AHEAD tokens from t on; each loop asks for the memory that the next one reads. */
static void name_some(dg_doc *d, uint32_t t, uint32_t n) {
  uint64_t hash[AHEAD];
  unknown u[AHEAD];
  uint32_t nu = 0;
  for (uint32_t i = 0; i < n; i++) prefetch(form_at(d, hash[i] = str_hash(doc_form(d, t + i))));
  for (uint32_t i = 0; i < n; i++) {
    const dg_str w = doc_form(d, t + i);
    if (is_known(d, w, hash[i])) {
      d->sym[t + i] = form_at(d, hash[i])->sym;
      d->tflag[t + i] |= form_at(d, hash[i])->flag;
      continue;
    }
    unknown *x = &u[nu++];
    x->token = t + i, x->hash = hash[i];
    x->n = w.n > NEAR_FORM_BYTES ? 0 : utf8_fold(w, x->fold, FOLD_MOST);
    x->fold_hash = str_hash(str_make(x->fold, x->n));
    sym_ahead(&d->syms, x->fold_hash, 0);
  }
  for (int step = 1; step <= 2; step++)
    for (uint32_t i = 0; i < nu; i++) sym_ahead(&d->syms, u[i].fold_hash, step);
  for (uint32_t i = 0; i < nu; i++) learn(d, &u[i]);
}

static void name_tokens(dg_doc *d, uint32_t first) {
  for (uint32_t t = first; t < d->T && !d->near; t++) {
    d->sym[t] = symbol(d, doc_form(d, t));
    d->tflag[t] |= text_flags(doc_form(d, t));
  }
  for (uint32_t t = first; t < d->T && d->near; t += AHEAD) name_some(d, t, d->T - t < AHEAD ? d->T - t : AHEAD);
}

/* A quotation mark: opens or closes; the marks themselves are not TOK_QUOTED. */
static void emit_quote(cutter *c, uint32_t begin, uint32_t end, bool opens, bool is_double) {
  bool *state = is_double ? &c->quoted : &c->single;
  *state = false;
  emit(c, begin, end, 0);
  *state = opens;
}

static bool ascii_is(const cutter *c, uint32_t begin, uint32_t end, const char *word) {
  return str_eq_fold(str_cut(c->s, begin, end), str_of(word));
}

/* ---- clitics ---- */

/* Length of an apostrophe at i (0 = none). */
static uint32_t apostrophe(const cutter *c, uint32_t i, uint32_t end) {
  uint32_t cp = cp_at(c, i, end);
  return cp == '\'' || cp == '`' ? 1 : cp == 0x2019 ? 3 : 0;
}

/* Where a word that is two written together is to be cut; e when it is none. */
static uint32_t joined(const cutter *c, uint32_t b, uint32_t e) {
  static const struct {
    dg_str word;
    uint32_t at;
  } list[] = {{{"cannot", 6}, 3},  {{"gonna", 5}, 3},  {{"wanna", 5}, 3},  {{"gotta", 5}, 3}, {{"dont", 4}, 2},
              {{"didnt", 5}, 3},   {{"doesnt", 6}, 4}, {{"isnt", 4}, 2},   {{"wasnt", 5}, 3}, {{"wouldnt", 7}, 5},
              {{"couldnt", 7}, 5}, {{"arent", 5}, 3},  {{"havent", 6}, 4}, {{"hasnt", 5}, 3}};
  char last = (char)(c->s[e - 1] | 32), before = (char)(c->s[e - 2] | 32);
  if (e - b > 8 || !(last == 't' ? before == 'n' || before == 'o' : last == 'a' && e - b == 5)) return e;
  for (uint32_t k = 0; k < sizeof list / sizeof *list; k++)
    if (str_eq_fold(str_cut(c->s, b, e), list[k].word)) return b + list[k].at;
  return e;
}

/* Where the clitic of the word [b, e) begins; e when there is none. */
static uint32_t clitic(const cutter *c, uint32_t b, uint32_t e) {
  char last = (char)(c->s[e - 1] | 32);
  if (e - b < 3 || !strchr("sedlmt", last)) { /* s re ve ll d m n't, and "wanna", "gonna", "gotta" */
    if (last != 'a' || e - b != 5) return e;
  }
  static const char *const tails[] = {"s", "re", "ve", "ll", "d", "m"};
  for (uint32_t back = 1; back <= 2 && e >= b + back + 2; back++) {
    uint32_t tail = e - back;
    for (uint32_t len = 1; len <= 3; len += 2) {
      if (tail < b + len + 1 || apostrophe(c, tail - len, e) != len) continue;
      for (uint32_t k = 0; k < 6; k++)
        if (ascii_is(c, tail, e, tails[k])) return tail - len;
      if (back == 1 && (c->s[tail] | 32) == 't' && tail - len >= b + 2 && (c->s[tail - len - 1] | 32) == 'n')
        return tail - len - 1;
    }
  }
  return joined(c, b, e);
}

/* A word without inner signs to split at: with its clitic. */
static void word(cutter *c, uint32_t b, uint32_t e) {
  if (b >= e) return;
  /* "10am", "5km": a number and its unit */
  uint32_t i = b;
  while (i < e && (digit((unsigned char)c->s[i]) || ((c->s[i] == '.' || c->s[i] == ',' || c->s[i] == ':') && i > b)))
    i++;
  if (i > b && i < e) {
    static const char *const units[] = {"am", "pm", "km", "kg", "mph", "kw",  "mw",   "mm",
                                        "cm", "ft", "m",  "bn", "a.m", "p.m", "a.m.", "p.m."};
    for (uint32_t k = 0; k < sizeof units / sizeof *units; k++)
      if (ascii_is(c, i, e, units[k])) {
        emit(c, b, i, 0);
        b = i;
        break;
      }
  }
  uint32_t cut = clitic(c, b, e);
  if (cut == e) {
    emit(c, b, e, 0);
    return;
  }
  emit(c, b, cut, TOK_UNIT);
  emit(c, cut, e, TOK_GLUED);
}

/* ---- the inside of a chunk ---- */

static bool prefix(const cutter *c, uint32_t b, uint32_t e) {
  static const char *const list[] = {"anti",  "bi",    "co",    "counter", "e",     "ex",     "extra", "hyper", "inter",
                                     "intra", "macro", "mega",  "mid",     "micro", "mini",   "multi", "neo",   "non",
                                     "over",  "para",  "post",  "pre",     "pro",   "pseudo", "quasi", "re",    "semi",
                                     "socio", "sub",   "super", "trans",   "tri",   "ultra",  "un",    "under", "vice"};
  for (uint32_t k = 0; k < sizeof list / sizeof *list - 1; k++) /* "vice" stays a word of its own */
    if (ascii_is(c, b, e, list[k])) return true;
  return false;
}

/* "test-fired", "tear-gassed": a verb of two words; "tear gas" with a hyphen stays a noun. */
static bool double_verb(const cutter *c, uint32_t b, uint32_t e, uint32_t end) {
  static const char *const pair[][2] = {
      {"test", "fire"},    {"test", "firing"},   {"test", "launch"},   {"tear", "gass"},    {"baton", "charge"},
      {"cross", "examin"}, {"cold", "shoulder"}, {"court", "martial"}, {"carpet", "bomb"},  {"dive", "bomb"},
      {"petrol", "bomb"},  {"barrel", "bomb"},   {"machine", "gunn"},  {"pistol", "whip"},  {"gang", "rape"},
      {"force", "fe"},     {"strip", "search"},  {"arm", "twist"},     {"double", "cross"}, {"spray", "paint"}};
  for (uint32_t k = 0; k < sizeof pair / sizeof *pair; k++) {
    uint32_t n = (uint32_t)strlen(pair[k][1]);
    if (ascii_is(c, b, e, pair[k][0]) && e + 1 + n <= end && ascii_is(c, e + 1, e + 1 + n, pair[k][1])) return true;
  }
  return false;
}

/* Digits with hyphens that are one number: telephone numbers and dates, not ranges ("2013-2017", "3-1"). */
static bool hyphen_number(const cutter *c, uint32_t b, uint32_t e) {
  uint32_t hyphens = 0;
  for (uint32_t i = b; i < e; i++) {
    if (c->s[i] == '-')
      hyphens++;
    else if (!digit((unsigned char)c->s[i]))
      return false;
  }
  return hyphens >= 2 || (hyphens == 1 && e - b == 8 && c->s[b + 3] == '-');
}

static bool weblike(const cutter *c, uint32_t b, uint32_t e) {
  dg_str w = str_cut(c->s, b, e);
  if (!memchr(w.p, '.', w.n) && !memchr(w.p, '@', w.n) && !memchr(w.p, ':', w.n)) return false;
  if (str_find(w, STR("://")) != DG_NONE || str_begins(w, STR("www."))) return true;
  uint32_t at = str_find(w, STR("@"));
  if (at != DG_NONE && at > 0 && at + 3 < w.n) return true;
  static const char *const ends[] = {".com", ".org", ".net", ".gov", ".edu", ".doc", ".pdf", ".html", ".co.uk", ".jpg"};
  for (uint32_t k = 0; k < sizeof ends / sizeof *ends; k++) {
    uint32_t where = str_find(w, str_of(ends[k]));
    if (where != DG_NONE && where > 0) {
      uint32_t after = where + (uint32_t)strlen(ends[k]);
      if (after == w.n || w.p[after] == '/') return true;
    }
  }
  return false;
}

/* "Jae-in", "Chung-in": Korean names whose second syllable would be read as a preposition. `b`, `e`: the first one. */
static bool korean_in(const cutter *c, uint32_t b, uint32_t e, uint32_t end) {
  static const char *const first[] = {"chae",  "chang", "choong", "chung", "dong",  "hae",   "hye",
                                      "hyo",   "jae",   "jeong",  "ji",    "jong",  "jung",  "kwang",
                                      "kyung", "myung", "sang",   "seo",   "seung", "soo",   "su",
                                      "sung",  "tae",   "ye",     "yeong", "yoo",   "young", "yu"};
  if (c->s[b] < 'A' || c->s[b] > 'Z' || end - e < 3 || c->s[e + 1] != 'i' || c->s[e + 2] != 'n') return false;
  if (end - e > 3 && (c->s[e + 3] | 32) >= 'a' && (c->s[e + 3] | 32) <= 'z') return false;
  for (uint32_t k = 0; k < sizeof first / sizeof *first; k++)
    if (ascii_is(c, b, e, first[k])) return true;
  return false;
}

/* The core of a chunk, split at dashes, hyphens, slashes and signs between words. */
static void core(cutter *c, uint32_t b, uint32_t e) {
  if (b >= e) return;
  if (hyphen_number(c, b, e) || weblike(c, b, e)) {
    emit(c, b, e, 0);
    return;
  }
  uint32_t from = b;
  for (uint32_t i = b; i < e;) {
    uint32_t len = 1;
    enum sign g = ALNUM;
    unsigned char ch = (unsigned char)c->s[i];
    if (ch >= 0x80) {
      uint32_t j = i;
      g = sign_of(utf8_next(c->s, e, &j));
      len = j - i;
    } else if (!((ch | 32) >= 'a' && (ch | 32) <= 'z') && !digit(ch))
      g = sign_of(ch);
    uint32_t before = i > b ? (unsigned char)c->s[i - 1] : 0, after = cp_at(c, i + len, e);
    bool numeric = digit(before) && digit(after), split = false;
    switch (g) {
    case HYPHEN:
      if (i + 1 < e && c->s[i + 1] == '-') {
        while (i + len < e && c->s[i + len] == '-') len++;
        split = true;
      } else
        split = i > b && i + len < e && !prefix(c, from, i) && !double_verb(c, from, i, e) && !korean_in(c, from, i, e);
      break;
    case SLASH:
      split = !numeric && i > b && i + len < e;
      break;
    case COMMA:
      split = !numeric || cp_at(c, i, e) == 0x2026;
      break;
    case STOP:
      while (i + len < e && c->s[i + len] == '.') len++;
      split = len >= 2;
      break;
    case DASH:
    case OPEN:
    case CLOSE:
    case QUOTE:
    case LQUOTE:
    case RQUOTE:
    case ENDER:
    case PERCENT:
      split = true;
      break;
    case CURRENCY: /* US$ 5 */
      word(c, from, i + len);
      from = i += len;
      continue;
    default:
      break;
    }
    if (split) {
      word(c, from, i);
      if (g == LQUOTE || g == RQUOTE || g == QUOTE)
        emit_quote(c, i, i + len, g == LQUOTE || (g == QUOTE && !c->quoted), true);
      else
        emit(c, i, i + len, 0);
      from = i + len;
    }
    i += len;
  }
  word(c, from, e);
}

/* ---- chunks ---- */

static bool emoticon(dg_str w) {
  if (!strchr(":;=<)(", w.p[0])) return false;
  static const char *const list[] = {":)",  ":(", ";)", ":D",  ":P", ":-)", ":-(",
                                     ";-)", "=)", "<3", ":-D", ":p", "):",  "(:"};
  for (uint32_t k = 0; k < sizeof list / sizeof *list; k++)
    if (str_eq(w, str_of(list[k]))) return true;
  return false;
}

/* First word after the chunk that ends at i, for stops: its first letters. */
static dg_str next_word(const cutter *c, uint32_t i) {
  while (i < c->end) {
    uint32_t cp = cp_at(c, i, c->end);
    if (utf8_is_alpha(cp) || digit(cp)) break;
    i += cp_len(c, i, c->end);
  }
  uint32_t from = i;
  while (i < c->end && i - from < 32) {
    uint32_t cp = cp_at(c, i, c->end);
    if (!utf8_is_alpha(cp) && !digit(cp)) break;
    i += cp_len(c, i, c->end);
  }
  return str_cut(c->s, from, i);
}

/* Does the stop behind the word [b, e) belong to it? */
static bool keeps_stop(const cutter *c, uint32_t b, uint32_t e, uint32_t chunk_end) {
  uint32_t from = e; /* last part behind a hyphen or slash */
  while (from > b && c->s[from - 1] != '-' && c->s[from - 1] != '/') from--;
  enum stop_kind k = text_stop(str_cut(c->s, from, e));
  if (k == STOP_NO) return false;
  if (k != STOP_NUMBER) return true;
  dg_str next = next_word(c, chunk_end);
  return next.n && digit((unsigned char)next.p[0]);
}

/* Signs behind the core, last first: where each begins. Returns the core's end. */
static uint32_t strip_end(const cutter *c, uint32_t b, uint32_t e, uint32_t chunk_end, uint32_t *at, uint32_t *n,
                          uint32_t max) {
  *n = 0;
  while (e > b && *n < max) {
    uint32_t i = cp_before(c, b, e);
    enum sign g = sign_of(cp_at(c, i, e));
    if (g == STOP) {
      while (i > b && c->s[i - 1] == '.') i--;
      if (e - i == 1 && keeps_stop(c, b, i, chunk_end)) break;
    } else if (g == ENDER) {
      while (i > b && (c->s[i - 1] == '!' || c->s[i - 1] == '?')) i--;
    } else if (g == ALNUM || g == CURRENCY || g == HYPHEN || g == SLASH || (g == OTHER && !strchr("<>*|=~", c->s[i])))
      break;
    else if ((g == APOS || g == RAPOS) && !c->single && i > b && (c->s[i - 1] | 32) == 's' && *n < 2)
      break; /* plural possessive: cut by the caller */
    at[(*n)++] = i;
    e = i;
  }
  return e;
}

static void emit_sign(cutter *c, uint32_t b, uint32_t e, bool front) {
  switch (sign_of(cp_at(c, b, e))) {
  case LQUOTE:
    emit_quote(c, b, e, true, true);
    return;
  case RQUOTE:
    emit_quote(c, b, e, false, true);
    return;
  case QUOTE:
    emit_quote(c, b, e, front, true);
    return;
  case LAPOS:
    emit_quote(c, b, e, true, false);
    return;
  case APOS:
  case RAPOS:
    emit_quote(c, b, e, front && sign_of(cp_at(c, b, e)) == APOS, false);
    return;
  default:
    emit(c, b, e, 0);
  }
}

static void chunk(cutter *c, uint32_t b, uint32_t e) {
  if (e - b <= 3 && emoticon(str_cut(c->s, b, e))) {
    emit(c, b, e, 0);
    return;
  }
  uint32_t at[32], n, chunk_end = e;
  while (b < e) { /* signs in front */
    uint32_t cp = cp_at(c, b, e), len = cp_len(c, b, e);
    enum sign g = sign_of(cp);
    if (g == ALNUM || g == SLASH || (g == STOP && b + 1 < e && c->s[b + 1] != '.')) break;
    if (g == HYPHEN && b + 1 < e && c->s[b + 1] != '-' && digit((unsigned char)c->s[b + 1])) break; /* -5 */
    if ((g == APOS || g == RAPOS) && b + len < e && digit((unsigned char)c->s[b + len])) break;     /* '90s */
    while (b + len < e && cp < 128 && c->s[b + len] == c->s[b] &&
           (g == STOP || g == HYPHEN || g == ENDER || g == APOS || g == OTHER))
      len++;
    emit_sign(c, b, b + len, true);
    b += len;
  }
  if (b >= e) return;
  uint32_t middle = strip_end(c, b, e, chunk_end, at, &n, 32);
  uint32_t last = middle > b ? cp_before(c, b, middle) : b;
  enum sign g = sign_of(cp_at(c, last, middle));
  if ((g == APOS || g == RAPOS) && last > b) { /* plural possessive */
    core(c, b, last);
    c->d->tflag[c->d->T - 1] |= TOK_UNIT;
    emit(c, last, middle, TOK_GLUED);
  } else
    core(c, b, middle);
  while (n > 0) {
    n--;
    emit_sign(c, at[n], n ? at[n - 1] : e, false);
  }
}

/* The chunk [from, to): most are letters alone, some with a comma behind. */
static void cut(cutter *c, uint32_t from, uint32_t letters, uint32_t to) {
  uint32_t before = c->d->T;
  if (letters > from && (letters == to || (letters + 1 == to && c->s[letters] == ','))) {
    uint32_t part = letters - from < 3 ? letters : joined(c, from, letters);
    emit(c, from, part, part < letters ? TOK_UNIT : 0);
    if (part < letters) emit(c, part, letters, TOK_GLUED);
    if (letters < to) emit(c, letters, to, 0);
    return;
  }
  chunk(c, from, to);
  if (c->d->T == before) emit(c, from, to, 0);
}

/* Where the chunk at `from` ends, and its letters, when both are less than sixteen bytes on; DG_NONE: not known. */
static uint32_t near_end(const cutter *c, uint32_t from, uint32_t *letters) {
  const char *p = c->s + from;
  uint32_t n = bytes_first(~bytes_in(p, '!', 0x7F)); /* 16 at most: the bits above are set */
  if (n == 16 || !(p[n] == ' ' || (p[n] >= '\t' && p[n] <= '\r'))) return DG_NONE;
  *letters = from + bytes_first(~bytes_letters(p));
  return from + n;
}

static uint32_t far_end(const cutter *c, uint32_t from, uint32_t *letters) {
  uint32_t i = from;
  while (i < c->end && i - from < TEXT_MAX_TOKEN - 4) {
    unsigned char ch = (unsigned char)c->s[i];
    uint32_t j = i;
    if (ch > ' ' && ch < 0x80) {
      i++;
      continue;
    }
    if (utf8_is_space(utf8_next(c->s, c->end, &j))) break;
    i = j;
  }
  *letters = from;
  while (*letters < i && (unsigned)((c->s[*letters] | 32) - 'a') < 26u) ++*letters;
  return i;
}

void text_tokens(dg_doc *d, uint32_t begin, uint32_t end) {
  cutter c = {.d = d, .s = d->body.p, .end = end};
  uint32_t first = d->T;
  for (uint32_t i = begin; i < end;) {
    unsigned char ch = (unsigned char)c.s[i];
    if (ch <= ' ' || ch >= 0x80) {
      uint32_t j = i;
      if (ch == ' ' || utf8_is_space(utf8_next(c.s, end, &j))) {
        i = ch == ' ' ? i + 1 : j;
        if (d->T) d->tflag[d->T - 1] |= TOK_SPACE;
        continue;
      }
    }
    uint32_t letters, to = i + 16 <= end ? near_end(&c, i, &letters) : DG_NONE;
    if (to == DG_NONE) to = far_end(&c, i, &letters);
    cut(&c, i, letters, to);
    i = to;
  }
  if (d->T) d->tflag[d->T - 1] |= TOK_SPACE;
  name_tokens(d, first);
}
