/* class: word classes of lexicon/classes as tables word -> class. An entry of several words hangs on one of
 * them: a noun phrase on its last word before any "of", a verb phrase on its first word. */
#include "build.h"

static const char *const preps[] = {
    "about",   "above",  "across", "after",   "against",    "among",     "around", "as",      "at",
    "before",  "behind", "below",  "beneath", "between",    "beyond",    "by",     "despite", "during",
    "for",     "from",   "in",     "inside",  "into",       "near",      "of",     "on",      "onto",
    "outside", "over",   "past",   "through", "throughout", "to",        "toward", "towards", "under",
    "upon",    "via",    "with",   "within",  "without",    "alongside", "amid",   "than"};
static const char *const particles[] = {"away",  "back",   "down",    "forth", "forward",  "in",    "off",
                                        "on",    "out",    "over",    "up",    "together", "apart", "aside",
                                        "along", "around", "through", "by",    "ahead"};

static bool among(dg_str w, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (str_eq(w, str_of(list[i]))) return true;
  return false;
}
bool word_is_prep(dg_str w) { return among(w, preps, sizeof preps / sizeof *preps); }
bool word_is_particle(dg_str w) { return among(w, particles, sizeof particles / sizeof *particles); }

dg_sym prep_plain(sym_pool *pool, dg_sym prep) {
  static const char *const same[][2] = {{"upon", "on"},          {"onto", "on"},         {"towards", "to"},
                                        {"toward", "to"},        {"amongst", "among"},   {"amid", "over"},
                                        {"concerning", "about"}, {"regarding", "about"}, {"into", "into"}};
  if (!prep) return 0;
  dg_str s = sym_name(pool, prep);
  for (size_t i = 0; i < sizeof same / sizeof *same; i++)
    if (str_eq(s, str_of(same[i][0]))) return sym_put(pool, str_of(same[i][1]));
  return prep;
}

uint32_t build_text(builder *b, dg_str s) {
  uint32_t at = b->ntext;
  if (b->ntext + s.n + 1 > b->captext) b->text = arena_grow(b->arena, b->text, &b->captext, b->ntext + s.n + 1, 1);
  if (s.n) memcpy(b->text + at, s.p, s.n);
  b->text[at + s.n] = 0;
  b->ntext += s.n + 1;
  return at;
}

/* ---- names ---- */

static void rehash(builder *b, uint32_t n) {
  b->slot = arena_zero(b->arena, n, sizeof *b->slot);
  b->nslot_hash = n;
  for (uint32_t k = 0; k < b->ncls; k++) {
    uint32_t i = (uint32_t)str_hash(b->cls[k].name) & (n - 1);
    while (b->slot[i]) i = (i + 1) & (n - 1);
    b->slot[i] = k + 1;
  }
}

uint32_t class_find(const builder *b, dg_str name) {
  if (!b->nslot_hash) return DG_NONE;
  for (uint32_t i = (uint32_t)str_hash(name) & (b->nslot_hash - 1); b->slot[i]; i = (i + 1) & (b->nslot_hash - 1))
    if (str_eq(b->cls[b->slot[i] - 1].name, name)) return b->slot[i] - 1;
  return DG_NONE;
}

static uint32_t class_add(builder *b, dg_str name, const lex_line *line) {
  *ARENA_PUSH(b->arena, b->cls, b->ncls, b->capcls) = (build_class){.name = str_copy(b->arena, name), .line = line};
  if (b->ncls * 2 > b->nslot_hash)
    rehash(b, b->nslot_hash ? b->nslot_hash * 2 : 1024);
  else {
    uint32_t i = (uint32_t)str_hash(name) & (b->nslot_hash - 1);
    while (b->slot[i]) i = (i + 1) & (b->nslot_hash - 1);
    b->slot[i] = b->ncls;
  }
  return b->ncls - 1;
}

uint32_t class_word(builder *b, dg_str word) {
  uint32_t k = class_find(b, word);
  if (k != DG_NONE) return k;
  k = class_add(b, word, NULL);
  build_class *c = &b->cls[k];
  *ARENA_PUSH(b->arena, c->entry, c->nentry, c->capentry) = (build_entry){.text = c->name};
  return k;
}

static dg_str fold(builder *b, dg_str s) {
  char *p = arena_get(b->arena, (size_t)s.n * 2 + 1);
  return str_make(p, utf8_fold(s, p, s.n * 2));
}

/* ---- reading ---- */

void class_read(builder *b) {
  uint32_t n, first = lex_under(b->f, "classes/", &n), cur = DG_NONE;
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *at = &b->f->line[i];
    dg_str field[2];
    uint32_t nf = lex_fields(at->text, field, 2);
    dg_str w = nf ? field[0] : at->text;
    bool braces = w.n > 2 && w.p[0] == '{' && w.p[w.n - 1] == '}';
    if (at->indent == 0) {
      if (!braces) {
        lex_complain(b->f, at, w.p, false, "a class begins with its name in braces: {%.*s}", (int)w.n, w.p);
        continue;
      }
      uint32_t old = class_find(b, w);
      if (old != DG_NONE && b->cls[old].line)
        lex_complain(b->f, at, w.p, true, "class %.*s is also in %s, line %u: their words are put together", (int)w.n,
                     w.p, b->cls[old].line->file, b->cls[old].line->line);
      cur = old != DG_NONE ? old : class_add(b, fold(b, w), at);
      continue;
    }
    if (cur == DG_NONE) {
      lex_complain(b->f, at, w.p, false, "a word before the first class name");
      continue;
    }
    build_class *c = &b->cls[cur];
    *ARENA_PUSH(b->arena, c->entry, c->nentry, c->capentry) = (build_entry){fold(b, w), at, braces};
  }
  for (uint32_t k = 0; k < b->ncls; k++)
    for (uint32_t i = 0; i < b->cls[k].nentry; i++) {
      const build_entry *e = &b->cls[k].entry[i];
      if (!e->include) continue;
      uint32_t sub = class_find(b, e->text);
      if (sub == DG_NONE)
        lex_complain(b->f, e->line, e->line->text.p, false, "there is no class %.*s", (int)e->text.n, e->text.p);
      else
        *ARENA_PUSH(b->arena, b->cls[k].sub, b->cls[k].nsub, b->cls[k].capsub) = sub;
    }
}

/* ---- tables ---- */

static uint32_t split(dg_str text, dg_str *w, uint32_t max) {
  uint32_t n = 0;
  dg_str rest = text, part;
  while (n < max && str_next(&rest, ' ', &part))
    if (part.n) w[n++] = part;
  return n;
}

static uint32_t push_phrase(builder *b, const dg_sym *w, uint32_t n, uint32_t head) {
  uint32_t first = b->nword;
  for (uint32_t i = 0; i < n; i++) *ARENA_PUSH(b->arena, b->word, b->nword, b->capword) = w[i];
  *ARENA_PUSH(b->arena, b->phrase, b->nphrase, b->capphrase) = (ev_phrase){first, (uint16_t)n, (uint16_t)head};
  return b->nphrase - 1;
}

/* "pull-out" as the tokens that text makes of it: "pull - out". */
static dg_str hyphens_apart(builder *b, dg_str s) {
  char *p = arena_get(b->arena, (size_t)s.n * 3 + 1);
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    bool hyphen = s.p[i] == '-' && i && i + 1 < s.n;
    if (hyphen) p[n++] = ' ';
    p[n++] = s.p[i];
    if (hyphen) p[n++] = ' ';
  }
  return str_make(p, n);
}

/* The regular plural: the lemmatiser leaves some nouns in it ("troops"). Empty when the word has none. */
static dg_sym plural(builder *b, dg_str w) {
  if (w.n < 3 || w.p[w.n - 1] == 's') return 0;
  char last = w.p[w.n - 1], before = w.p[w.n - 2];
  bool vowel = before == 'a' || before == 'e' || before == 'o' || before == 'u' || before == 'i';
  if (last == 'y' && !vowel) return sym_put(b->pool, str_printf(b->arena, "%.*sies", (int)w.n - 1, w.p));
  bool hiss = last == 'x' || last == 'z' || (last == 'h' && (before == 's' || before == 'c'));
  return sym_put(b->pool, str_printf(b->arena, "%.*s%s", (int)w.n, w.p, hiss ? "es" : "s"));
}

static void add_noun(builder *b, uint32_t cls, dg_str text) {
  dg_str w[16];
  dg_sym s[16];
  uint32_t n = split(text, w, 16), head = n - 1;
  if (n == 0) return;
  for (uint32_t i = 1; i < n; i++)
    if (str_eq(w[i], STR("of")) || (i + 1 < n && word_is_prep(w[i]))) {
      head = i - 1;
      break;
    }
  for (uint32_t i = 0; i < n; i++) s[i] = sym_put(b->pool, w[i]);
  uint32_t phrase = n == 1 ? DG_NONE : push_phrase(b, s, n, head);
  *ARENA_PUSH(b->arena, b->noun, b->nnoun, b->capnoun) = (build_member){s[head], {cls, phrase}};
  if (n >= 3 && str_eq(w[n - 2], STR("-")) && word_is_particle(w[n - 1])) { /* "pull - out": either may be the head */
    uint32_t front = push_phrase(b, s, n, n - 3);
    *ARENA_PUSH(b->arena, b->noun, b->nnoun, b->capnoun) = (build_member){s[n - 3], {cls, front}};
  }
  dg_sym more = plural(b, w[head]);
  if (more) *ARENA_PUSH(b->arena, b->noun, b->nnoun, b->capnoun) = (build_member){more, {cls, phrase}};
}

/* "take a swipe at" -> particle 0, object's preposition at, pairs: (0, swipe). */
static void add_verb(builder *b, uint32_t cls, dg_str text) {
  dg_str w[16];
  dg_sym s[34] = {0};
  uint32_t n = split(text, w, 16), k = 2, i = 1;
  if (n == 0) return;
  dg_sym verb = sym_put(b->pool, w[0]);
  if (n == 1) {
    *ARENA_PUSH(b->arena, b->verb, b->nverb, b->capverb) = (build_member){verb, {cls, DG_NONE}};
    return;
  }
  if (word_is_particle(w[1]) && (n == 2 || word_is_prep(w[2]) || !word_is_prep(w[1]))) s[0] = sym_put(b->pool, w[i++]);
  dg_sym prep = 0;
  dg_str noun = {0};
  for (; i < n; i++) {
    if (word_is_prep(w[i])) {
      if (noun.p) s[k] = prep, s[k + 1] = sym_put(b->pool, noun), k += 2, noun.p = NULL;
      prep = prep_plain(b->pool, sym_put(b->pool, w[i]));
    } else if (!str_eq(w[i], STR("a")) && !str_eq(w[i], STR("an")) && !str_eq(w[i], STR("the")) &&
               !str_eq(w[i], STR("one's")))
      noun = w[i];
    if (noun.p && i + 1 < n && str_eq(w[i + 1], STR("of"))) { /* "round of talks": the first noun heads it */
      s[k] = prep, s[k + 1] = sym_put(b->pool, noun), k += 2, noun.p = NULL, prep = 0;
    }
  }
  if (noun.p) s[k] = prep, s[k + 1] = sym_put(b->pool, noun), k += 2, prep = 0;
  s[1] = prep;
  *ARENA_PUSH(b->arena, b->verb, b->nverb, b->capverb) = (build_member){verb, {cls, push_phrase(b, s, k, 0)}};
}

/* All entries of class k and of those it includes, each class once. */
static void add_members(builder *b, uint32_t k, uint32_t *queue, uint32_t *seen) {
  uint32_t n = 0;
  queue[n++] = k;
  seen[k] = k + 1;
  for (uint32_t q = 0; q < n; q++) {
    const build_class *c = &b->cls[queue[q]];
    for (uint32_t i = 0; i < c->nentry; i++) {
      if (c->entry[i].include) continue;
      dg_str text = c->entry[i].text, apart = hyphens_apart(b, text);
      if (b->cls[k].noun) add_noun(b, k, text);
      if (b->cls[k].noun && apart.n > text.n) add_noun(b, k, apart);
      if (b->cls[k].verb) add_verb(b, k, text);
    }
    for (uint32_t i = 0; i < c->nsub; i++)
      if (seen[c->sub[i]] != k + 1) seen[c->sub[i]] = k + 1, queue[n++] = c->sub[i];
  }
}

void class_members(builder *b) {
  uint32_t *queue = arena_array(b->arena, b->ncls + 1, sizeof *queue),
           *seen = arena_zero(b->arena, b->ncls + 1, sizeof *seen);
  for (uint32_t k = 0; k < b->ncls; k++)
    if (b->cls[k].noun || b->cls[k].verb) add_members(b, k, queue, seen);
}
