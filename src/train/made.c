/* made: sentences with trees from a small grammar (train/wire.txt), for what news does often and treebanks seldom.
 *
 * Reads the grammar's text, appends sentences to the bank: marked as made, so that no teacher's opinion counts on them.
 * A line makes one thing out of elements; the element without a relation is its head. Every name is chosen from its
 * lines with equal chance by a seeded generator: the same file, number and seed give the same sentences. */
#include "train/bank.h"

enum { ELEMENTS = 12, LINES = 4096, NAMES = 256, DEEP = 12, LONG = 60 };

typedef struct element {
  dg_str form; /* of a word; with n = 0, the name `name` */
  uint16_t name;
  uint8_t upos, xpos, rel, head; /* head: 1-based place in the line, 0 = the head of the line */
} element;
typedef struct line {
  uint16_t name;
  uint8_t n;
  element e[ELEMENTS];
} line;
typedef struct grammar {
  dg_str name[NAMES];
  uint32_t nname, nline, first[NAMES], count[NAMES]; /* lines of a name: order[first ...] */
  line *line;
  uint32_t *order;
  uint64_t seed;
  bool too_long;
} grammar;

static dg_rc wrong(const char *path, uint32_t no, const char *what, dg_err *err) {
  return err_set(err, DG_EINPUT, path, no, 0, "%s", what);
}
static uint16_t name_of(grammar *g, dg_str s) {
  for (uint16_t i = 0; i < g->nname; i++)
    if (str_eq(g->name[i], s)) return i;
  if (g->nname == NAMES) return NAMES;
  g->name[g->nname] = s;
  return (uint16_t)g->nname++;
}
static uint8_t number_of(const char *const *names, uint32_t n, dg_str s) {
  for (uint32_t i = 1; i < n; i++)
    if (str_eq(str_of(names[i]), s)) return (uint8_t)i;
  return 0;
}

/* The universal tag that a treebank's tag has beside a relation. */
static uint8_t universal(uint8_t xpos, uint8_t rel) {
  bool aux = rel == REL_AUX || rel == REL_AUX_PASS || rel == REL_COP;
  switch (xpos) {
  case XPOS_NNP:
  case XPOS_NNPS:
    return UPOS_PROPN;
  case XPOS_NN:
  case XPOS_NNS:
    return UPOS_NOUN;
  case XPOS_VB:
  case XPOS_VBD:
  case XPOS_VBG:
  case XPOS_VBN:
  case XPOS_VBP:
  case XPOS_VBZ:
    return aux ? UPOS_AUX : UPOS_VERB;
  case XPOS_MD:
    return UPOS_AUX;
  case XPOS_JJ:
    return UPOS_ADJ;
  case XPOS_RB:
    return UPOS_ADV;
  case XPOS_CD:
    return UPOS_NUM;
  case XPOS_DT:
    return rel == REL_DET || !rel ? UPOS_DET : UPOS_PRON;
  case XPOS_CC:
    return UPOS_CCONJ;
  case XPOS_IN:
    return rel == REL_MARK ? UPOS_SCONJ : UPOS_ADP;
  case XPOS_RP:
    return UPOS_ADP;
  case XPOS_TO:
  case XPOS_POS:
    return UPOS_PART;
  case XPOS_PRP:
  case XPOS_PRPS:
  case XPOS_WP:
  case XPOS_WDT:
    return UPOS_PRON;
  default:
    return UPOS_PUNCT;
  }
}

/* word|TAG|relation|head or $name|relation|head */
static dg_rc element_read(grammar *g, dg_str s, element *e, const char *path, uint32_t no, dg_err *err) {
  dg_str cell[5];
  uint32_t n = 0, head = 0;
  *e = (element){0};
  while (n < 5 && str_next(&s, '|', &cell[n])) n++;
  uint32_t own = cell[0].n > 1 && cell[0].p[0] == '$' ? 1 : 2;
  if (n != own && n != own + 2) return wrong(path, no, "an element is word|TAG or $name, then |relation|head.", err);
  if (n == own + 2) {
    e->rel = number_of(rel_name, REL_COUNT, cell[own]);
    if (!e->rel || !str_to_u32(cell[own + 1], &head) || head == 0 || head > ELEMENTS)
      return wrong(path, no, "unknown relation, or its head is no place in the line.", err);
    e->head = (uint8_t)head;
  }
  if (own == 1) {
    e->name = name_of(g, str_make(cell[0].p + 1, cell[0].n - 1));
    return e->name == NAMES ? wrong(path, no, "too many names.", err) : DG_OK;
  }
  e->form = cell[0];
  e->xpos = number_of(xpos_name, XPOS_COUNT, cell[1]);
  e->upos = str_eq(e->form, STR("not")) ? UPOS_PART : universal(e->xpos, e->rel);
  return e->xpos ? DG_OK : wrong(path, no, "unknown tag.", err);
}

static bool word_next(dg_str *rest, dg_str *out) {
  while (str_next(rest, ' ', out))
    if (out->n) return true;
  return false;
}
static line *line_add(grammar *g, dg_str name) {
  if (g->nline == LINES) return NULL;
  line *l = &g->line[g->nline++];
  *l = (line){.name = name_of(g, name)};
  return l->name == NAMES ? NULL : l;
}

static dg_rc line_read(grammar *g, dg_str s, const char *path, uint32_t no, dg_err *err) {
  dg_str first, w;
  if (!word_next(&s, &first) || first.p[0] == '#') return DG_OK;
  uint32_t bar = str_find(first, STR("|"));
  if (bar != DG_NONE) { /* words of one tag */
    uint8_t xpos = number_of(xpos_name, XPOS_COUNT, str_make(first.p + bar + 1, first.n - bar - 1));
    if (!xpos) return wrong(path, no, "unknown tag.", err);
    while (word_next(&s, &w)) {
      line *l = line_add(g, str_make(first.p, bar));
      if (!l) return wrong(path, no, "too many lines or names.", err);
      l->n = 1;
      l->e[0] = (element){.form = w, .xpos = xpos, .upos = universal(xpos, 0)};
    }
    return DG_OK;
  }
  line *l = line_add(g, first);
  if (!l) return wrong(path, no, "too many lines or names.", err);
  if (!word_next(&s, &w) || !str_eq(w, STR("="))) return wrong(path, no, "expected name = elements.", err);
  uint32_t heads = 0;
  while (word_next(&s, &w)) {
    if (l->n == ELEMENTS) return wrong(path, no, "too many elements.", err);
    dg_rc rc = element_read(g, w, &l->e[l->n], path, no, err);
    if (rc) return rc;
    heads += l->e[l->n++].head == 0;
  }
  for (uint32_t i = 0; i < l->n; i++)
    if (l->e[i].head > l->n || l->e[i].head == i + 1) return wrong(path, no, "a head lies outside the line.", err);
  return heads == 1 ? DG_OK : wrong(path, no, "a line has one element without a relation, its head.", err);
}

/* ---- making ---- */

static uint32_t below(grammar *g, uint32_t n) {
  g->seed = g->seed * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)((g->seed >> 33) * n >> 31);
}

/* Adds what `name` becomes; returns the place of its head, whose own head and relation the caller sets. */
static uint32_t expand(grammar *g, bank *b, uint16_t name, uint32_t deep) {
  uint32_t at[ELEMENTS] = {0}, top = b->T;
  if (deep == DEEP || g->count[name] == 0 || b->T - b->sent[b->S].first > LONG) return g->too_long = true, b->T;
  const line *l = &g->line[g->order[g->first[name] + below(g, g->count[name])]];
  for (uint32_t i = 0; i < l->n && !g->too_long; i++) {
    const element *e = &l->e[i];
    if (e->form.n) {
      at[i] = b->T;
      bank_word *w = ARENA_PUSH(&b->arena, b->word, b->T, b->capT);
      *w = (bank_word){
          .form = e->form, .lemma = STR(""), .feats = STR("_"), .upos = e->upos, .xpos = e->xpos, .misc = 1};
    } else {
      at[i] = expand(g, b, e->name, deep + 1);
    }
    if (!e->head) top = at[i];
  }
  for (uint32_t i = 0; i < l->n && !g->too_long; i++) {
    bank_word *w = &b->word[at[i]];
    if (!l->e[i].head) continue;
    w->head = (uint16_t)(at[l->e[i].head - 1] - b->sent[b->S].first);
    w->rel = l->e[i].rel;
  }
  return top;
}

static void spell(bank *b, uint32_t first) {
  for (uint32_t i = first; i + 1 < b->T; i++)
    if (str_eq(b->word[i].form, STR("a")) && strchr("aeiouAEIO", b->word[i + 1].form.p[0])) b->word[i].form = STR("an");
  uint32_t i = b->word[first].upos == UPOS_PUNCT ? first + 1 : first;
  dg_str f = b->word[i].form;
  if (f.p[0] >= 'a' && f.p[0] <= 'z')
    b->word[i].form = str_printf(&b->arena, "%c%.*s", f.p[0] - 'a' + 'A', (int)f.n - 1, f.p + 1);
  for (i = first; i < b->T; i++) {
    char fold[256];
    b->word[i].fold = str_copy(&b->arena, str_make(fold, utf8_fold(b->word[i].form, fold, sizeof fold)));
  }
}

static dg_rc index_lines(grammar *g, dg_arena *a, const char *path, dg_err *err) {
  g->order = arena_array(a, g->nline + 1, sizeof *g->order);
  for (uint32_t k = 0, n = 0; k < g->nname; k++) {
    g->first[k] = n;
    for (uint32_t i = 0; i < g->nline; i++)
      if (g->line[i].name == k) g->order[n++] = i;
    g->count[k] = n - g->first[k];
    if (g->count[k] == 0)
      return err_set(err, DG_EINPUT, path, 0, 0, "no line makes \"%.*s\".", (int)g->name[k].n, g->name[k].p);
  }
  return DG_OK;
}

dg_rc bank_make(bank *b, const char *const *path, uint32_t n, uint32_t number, uint64_t seed, dg_err *err) {
  dg_rc rc = DG_OK;
  grammar *g = arena_zero(&b->arena, 1, sizeof *g);
  g->line = arena_array(&b->arena, LINES, sizeof *g->line);
  g->seed = seed * 0x9E3779B97F4A7C15u + 1;
  uint16_t top = name_of(g, STR("top"));
  for (uint32_t i = 0; i < n && !rc; i++) {
    file_map map;
    if ((rc = file_open(path[i], 0, &map, err))) break;
    dg_str rest = str_make(map.p, (uint32_t)map.n), s;
    for (uint32_t no = 1; str_next(&rest, '\n', &s) && !rc; no++) rc = line_read(g, s, path[i], no, err);
  }
  if (!rc) rc = index_lines(g, &b->arena, path[0], err);
  for (uint32_t i = 0; i < number && !rc; i++) {
    (void)ARENA_PUSH(&b->arena, b->sent, b->S, b->capS);
    b->sent[--b->S] = (bank_sent){.first = b->T, .made = true};
    g->too_long = false;
    uint32_t first = b->T, head = expand(g, b, top, 0);
    if (g->too_long) {
      b->T = first;
      continue;
    }
    b->word[head].head = (uint16_t)(b->T - first);
    b->word[head].rel = REL_ROOT;
    spell(b, first);
    b->sent[b->S++].n = b->T - first;
  }
  return rc;
}
