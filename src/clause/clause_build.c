/* clause_build: compiles the files of lexicon/grammar into the grammar section (layout in grammar.h). Reads
 * lex_files, writes the section into their arena; every mistake is a problem with its place. Formats:
 * lexicon/grammar/README.md. */
#include "clause/grammar.h"

typedef struct build {
  lex_files *f;
  sym_pool *pool;
  gword *word; /* [n], unique by sym and particle */
  uint32_t n, cap;
  uint32_t *slot, nslot;
  gphrase *phrase;
  uint32_t nphrase, capphrase;
} build;

static void rehash(build *b, uint32_t nslot) {
  b->slot = arena_zero(b->f->arena, nslot, sizeof *b->slot);
  b->nslot = nslot;
  for (uint32_t k = 0; k < b->n; k++) {
    uint32_t i = grammar_hash(b->word[k].sym, b->word[k].particle) & (nslot - 1);
    while (b->slot[i]) i = (i + 1) & (nslot - 1);
    b->slot[i] = k + 1;
  }
}

static gword *entry(build *b, dg_sym sym, dg_sym particle) {
  if (b->n * 2 + 2 > b->nslot) rehash(b, b->nslot ? b->nslot * 2 : 1024);
  uint32_t i = grammar_hash(sym, particle) & (b->nslot - 1);
  for (; b->slot[i]; i = (i + 1) & (b->nslot - 1)) {
    gword *w = &b->word[b->slot[i] - 1];
    if (w->sym == sym && w->particle == particle) return w;
  }
  gword *w = ARENA_PUSH(b->f->arena, b->word, b->n, b->cap);
  *w = (gword){.sym = sym, .particle = particle};
  b->slot[i] = b->n;
  return w;
}

/* Splits off the words of a phrase; more than `max` words give max + 1. */
static uint32_t words_of(dg_str text, dg_str *word, uint32_t max) {
  uint32_t n = 0;
  for (dg_str part, rest = text; str_next(&rest, ' ', &part);) {
    if (part.n == 0) continue;
    if (n == max) return max + 1;
    word[n++] = part;
  }
  return n;
}

static uint32_t meaning(dg_str s) {
  if (str_eq(s, STR("subj"))) return MEANS_SUBJ;
  if (str_eq(s, STR("obj"))) return MEANS_OBJ;
  if (str_eq(s, STR("iobj"))) return MEANS_IOBJ;
  return MEANS_NOTHING;
}

/* "on,against=obj" into *map or *poss; complains and returns false when it is no such thing. */
static bool attribute(build *b, const lex_line *at, dg_str text, uint32_t *map, uint32_t *poss) {
  dg_str rest = text, names, value;
  if (!str_next(&rest, '=', &names) || !rest.p) {
    lex_complain(b->f, at, text.p, false, "\"%.*s\" should read PREPOSITION=subj, obj or iobj.", (int)text.n, text.p);
    return false;
  }
  value = rest;
  uint32_t means = meaning(value);
  if (means == MEANS_NOTHING) {
    lex_complain(b->f, at, value.p, false, "\"%.*s\" is none of subj, obj, iobj.", (int)value.n, value.p);
    return false;
  }
  for (dg_str name; str_next(&names, ',', &name);) {
    uint32_t p = PREP_COUNT;
    for (uint32_t i = 1; i < PREP_COUNT; i++)
      if (str_eq(name, str_of(prep_name[i]))) p = i;
    if (str_eq(name, STR("poss")))
      *poss = means;
    else if (p < PREP_COUNT)
      *map = (*map & ~(3u << (2 * p))) | means << (2 * p);
    else
      lex_complain(b->f, at, name.p, false, "\"%.*s\" is not a preposition that can be given here.", (int)name.n,
                   name.p);
  }
  return true;
}

/* "crackdown crack down" under the heading's map. */
static void nominal(build *b, const lex_line *at, dg_str text, uint32_t map, uint32_t poss) {
  dg_str w[3];
  uint32_t n = words_of(text, w, 3);
  if (n == 0 || n > 3) {
    lex_complain(b->f, at, text.p, false, "An entry is a noun, its verb and the verb's particle: three words at most.");
    return;
  }
  dg_sym noun = sym_put(b->pool, w[0]);
  gword *g = entry(b, noun, 0);
  if (g->bits & W_NOMINAL) lex_complain(b->f, at, text.p, true, "\"%.*s\" stands here twice.", (int)w[0].n, w[0].p);
  g->bits |= W_NOMINAL;
  g->verb = n > 1 ? sym_put(b->pool, w[1]) : noun;
  g->vpart = n > 2 ? sym_put(b->pool, w[2]) : 0;
  g->map = map;
  g->poss = poss;
}

static void nominals(build *b) {
  uint32_t n, first = lex_under(b->f, "grammar/nominals.lex", &n), map = 0, poss = 0;
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *at = &b->f->line[i];
    if (at->indent == 0) {
      map = 0, poss = 0;
      for (dg_str part, rest = at->text; str_next(&rest, ' ', &part);)
        if (part.n && !str_eq(part, STR("-"))) attribute(b, at, part, &map, &poss);
      continue;
    }
    for (dg_str part, rest = at->text; str_next(&rest, ';', &part);) nominal(b, at, str_trim(part), map, poss);
  }
}

static void classed(build *b, const char *file) {
  uint32_t n, first = lex_under(b->f, file, &n), class = WORD_CLASS_COUNT;
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *at = &b->f->line[i];
    if (at->indent == 0) {
      class = WORD_CLASS_COUNT;
      for (uint32_t c = 0; c < WORD_CLASS_COUNT; c++)
        if (str_eq(at->text, str_of(word_class_name[c]))) class = c;
      if (class == WORD_CLASS_COUNT)
        lex_complain(b->f, at, at->text.p, false, "\"%.*s\" is not a list that the grammar knows.", (int)at->text.n,
                     at->text.p);
      continue;
    }
    if (class == WORD_CLASS_COUNT) continue; /* its heading was the mistake */
    for (dg_str part, rest = at->text; str_next(&rest, ';', &part);) {
      dg_str w[2];
      uint32_t k = words_of(str_trim(part), w, 2);
      if (k == 0) continue;
      if (k > 2) {
        lex_complain(b->f, at, part.p, false, "A word and at most one particle or preposition may stand here.");
        continue;
      }
      entry(b, sym_put(b->pool, w[0]), k > 1 ? sym_put(b->pool, w[1]) : 0)->bits |= 1u << class;
    }
  }
}

/* "call off": the entry of verb and particle names its particle again. */
static void phrasals(build *b) {
  uint32_t n, first = lex_under(b->f, "grammar/phrasal.lex", &n);
  for (uint32_t i = first; i < first + n; i++)
    for (dg_str part, rest = b->f->line[i].text; str_next(&rest, ';', &part);) {
      dg_str w[2];
      uint32_t k = words_of(str_trim(part), w, 2);
      if (k == 0) continue;
      if (k != 2) {
        lex_complain(b->f, &b->f->line[i], part.p, false, "An entry is a verb and its particle.");
        continue;
      }
      gword *g = entry(b, sym_put(b->pool, w[0]), sym_put(b->pool, w[1]));
      g->vpart = g->particle;
    }
}

static bool article(dg_str s) { return str_eq(s, STR("the")) || str_eq(s, STR("a")) || str_eq(s, STR("an")); }

/* The words of a preposition without articles, and their name, joined by '_'. Returns how many; 0 = not two or three. */
static uint32_t preposition(dg_str text, dg_str word[3], char name[128], uint32_t *len) {
  dg_str w[5];
  uint32_t n = words_of(text, w, 5), k = 0;
  *len = 0;
  if (n > 5) return 0;
  for (uint32_t i = 0; i < n; i++) {
    if (article(w[i])) continue;
    if (k == 3 || *len + w[i].n + 1 > 128) return 0;
    if (k) name[(*len)++] = '_';
    memcpy(name + *len, w[i].p, w[i].n);
    *len += w[i].n;
    word[k++] = w[i];
  }
  return k < 2 ? 0 : k;
}

/* "in the wake of", or "in favor of = in favour of": the first is called by the second's name. */
static void phrase(build *b, const lex_line *at, dg_str text) {
  dg_str word[3], other[3], as = text;
  char name[128];
  uint32_t len, eq = str_find(text, STR("="));
  if (eq != DG_NONE) as = str_trim(str_cut(text.p, eq + 1, text.n)), text = str_trim(str_cut(text.p, 0, eq));
  gphrase p = {{0, 0, 0}, 0};
  uint32_t n = preposition(text, word, name, &len);
  for (uint32_t i = 0; i < n; i++) p.w[i] = sym_put(b->pool, word[i]);
  if (n == 0 || preposition(as, other, name, &len) == 0) {
    lex_complain(b->f, at, text.p, false, "A preposition here has two or three words beside its articles.");
    return;
  }
  p.joined = sym_put(b->pool, str_make(name, len));
  *ARENA_PUSH(b->f->arena, b->phrase, b->nphrase, b->capphrase) = p;
}

static void phrases(build *b) {
  uint32_t n, first = lex_under(b->f, "grammar/prepositions.lex", &n);
  for (uint32_t i = first; i < first + n; i++)
    for (dg_str part, rest = b->f->line[i].text; str_next(&rest, ';', &part);)
      phrase(b, &b->f->line[i], str_trim(part));
}

/* One word for another: "upon" is "on". */
static void same_prep(build *b, dg_str word, dg_str as, uint32_t prep) {
  gword *g = entry(b, sym_put(b->pool, word), 0);
  g->prep = prep;
  g->verb = sym_put(b->pool, as);
}

void clause_build(lex_files *f, sym_pool *pool, lex_section *out) {
  build b = {.f = f, .pool = pool};
  uint32_t kw[KW_COUNT];
  for (uint32_t i = 0; i < KW_COUNT; i++) kw[i] = sym_put(pool, str_of(kw_name[i]));
  for (uint32_t i = 1; i < PREP_COUNT; i++) entry(&b, sym_put(pool, str_of(prep_name[i])), 0)->prep = i;
  same_prep(&b, STR("towards"), STR("toward"), PREP_TOWARD);
  same_prep(&b, STR("upon"), STR("on"), PREP_ON);
  nominals(&b);
  classed(&b, "grammar/words.lex");
  classed(&b, "grammar/control.lex");
  classed(&b, "grammar/light.lex");
  classed(&b, "grammar/reporting.lex");
  phrasals(&b);
  phrases(&b);
  rehash(&b, b.nslot);
  uint32_t npslot = 16;
  while (npslot < b.nphrase * 2 + 2) npslot *= 2;
  size_t size = 32 + 4 * (size_t)KW_COUNT + b.n * sizeof(gword) + 4 * (size_t)b.nslot + b.nphrase * sizeof(gphrase) +
                4 * (size_t)npslot;
  uint32_t *w = arena_zero(f->arena, size, 1);
  w[0] = GRAMMAR_MAGIC, w[1] = b.n, w[2] = b.nslot, w[3] = b.nphrase, w[4] = npslot, w[5] = KW_COUNT;
  memcpy(w + 8, kw, sizeof kw);
  gword *word = (gword *)(w + 8 + KW_COUNT);
  memcpy(word, b.word, b.n * sizeof *word);
  uint32_t *slot = (uint32_t *)(word + b.n);
  memcpy(slot, b.slot, 4 * (size_t)b.nslot);
  gphrase *p = (gphrase *)(slot + b.nslot);
  if (b.nphrase) memcpy(p, b.phrase, b.nphrase * sizeof *p);
  uint32_t *pslot = (uint32_t *)(p + b.nphrase);
  for (uint32_t k = 0; k < b.nphrase; k++) {
    uint32_t i = grammar_hash(grammar_hash(p[k].w[0], p[k].w[1]), p[k].w[2]) & (npslot - 1);
    while (pslot[i]) i = (i + 1) & (npslot - 1);
    pslot[i] = k + 1;
  }
  *out = (lex_section){w, size};
}
