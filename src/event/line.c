/* line: one example line understood. A, B, X and class words are put into a sentence that reads as English;
 * Dragoman's own parser reads it; the clause that comes out is the pattern. Several substitutions are tried
 * and the one whose clause accounts for every word of the line is kept.
 *
 *   "A imposes {sanctions} (on B)"  ->  "China imposes the sanctions on Iraq."  ->  impose(subj A, obj
 * {sanctions}, on B?) */
#include "build.h"
#include "match.h"

enum { MARK_A, MARK_B, MARK_X, MARK_CLASS };

typedef struct mark {
  uint32_t begin, end; /* bytes of the sentence */
  const char *at;      /* in the line, for the caret */
  uint8_t kind;
  bool optional, bound;
  uint32_t cls;
} mark;

#define MAX_MARKS 16
#define MAX_TEXT 1000

typedef struct shape {
  char text[MAX_TEXT];
  uint32_t ntext;
  mark m[MAX_MARKS];
  uint32_t nm;
  uint32_t optional[8][2], nopt; /* byte ranges in brackets */
  /* what was understood */
  ev_slot slot[EV_MAX_SLOTS];
  uint32_t nslot, cls;
  dg_sym particle;
  uint16_t flag;
  uint32_t penalty;
  const char *bad; /* place in the line of the first thing left over */
  const char *why;
} shape;

typedef struct variant {
  const char *a, *b, *x;
  const char *op_x, *op_noun; /* X as a verb; X in operators, where it is a deed, as a noun */
  bool will;
  uint8_t articles; /* "the" before class words: 0 no, 1 not straight after B or X, 2 there too */
} variant;
static const variant variants[] = {{"China", "Iraq", "something", "leave", "the talks", true, 1},
                                   {"China", "Iraq", "something", "leave", "the talks", false, 1},
                                   {"The president", "the rebels", "the matter", "attack", "the war", true, 1},
                                   {"The president", "the rebels", "the matter", "leave", "the war", false, 1},
                                   {"China", "Iraq", "something", "attack", "the war", true, 2},
                                   {"They", "them", "it", "leave", "the talks", true, 1},
                                   {"Obama", "Iran", "something", "attack", "the war", false, 0},
                                   {"The president", "the group", "the matter", "leave", "the talks", true, 2}};
#define VARIANTS (sizeof variants / sizeof *variants)
#define PLAIN 1 /* the variant with names and no "will" */

/* ---- the sentence ---- */

static void put(shape *s, const char *p, size_t n) {
  if (s->ntext + n >= MAX_TEXT) n = MAX_TEXT - 1 - s->ntext;
  memcpy(s->text + s->ntext, p, n);
  s->ntext += (uint32_t)n;
}

static dg_str last_word(const shape *s) {
  uint32_t e = s->ntext;
  while (e && s->text[e - 1] == ' ') e--;
  uint32_t b = e;
  while (b && s->text[b - 1] != ' ') b--;
  return str_make(s->text + b, e - b);
}

/* "imposes" -> "impose": only for the word after A in the variants with "will". */
static dg_str base_form(dg_str w, char out[64]) {
  static const char *const odd[][2] = {{"has", "have"}, {"is", "be"}, {"does", "do"}, {"goes", "go"}, {"are", "be"}};
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
    if (str_eq(w, str_of(odd[i][0]))) return str_of(odd[i][1]);
  if (w.n < 3 || w.n > 60 || w.p[w.n - 1] != 's' || w.p[w.n - 2] == 's') return w;
  memcpy(out, w.p, w.n);
  uint32_t n = w.n - 1;
  if (str_ends(w, STR("ies")) && w.n > 4)
    out[n - 2] = 'y', n -= 1;
  else if (str_ends(w, STR("sses")) || str_ends(w, STR("shes")) || str_ends(w, STR("ches")) ||
           str_ends(w, STR("xes")) || str_ends(w, STR("zzes")))
    n -= 1;
  return str_make(out, n);
}

static bool will_fits(dg_str w) {
  static const char *const no[] = {"and", "does", "do", "will", "would", "can", "must", "should", "may"};
  for (size_t i = 0; i < sizeof no / sizeof *no; i++)
    if (str_eq(w, str_of(no[i]))) return false;
  return true;
}

static bool word_end(dg_str t, uint32_t i) {
  return i >= t.n || t.p[i] == ' ' || t.p[i] == '\'' || t.p[i] == ',' || t.p[i] == ')';
}

static bool wants_article(const shape *s, uint8_t articles) {
  static const char *const before[] = {"to",    "a",    "an",  "the",  "not", "and", "or", "no",    "its",
                                       "their", "will", "any", "some", "is",  "are", "be", "never", "own"};
  dg_str last = last_word(s);
  if (last.n == 0 || str_ends(last, STR("'s")) || str_ends(last, STR("s'"))) return false;
  for (size_t i = 0; i < sizeof before / sizeof *before; i++)
    if (str_eq(last, str_of(before[i]))) return false;
  const mark *m = s->nm ? &s->m[s->nm - 1] : NULL;
  if (m && m->kind != MARK_CLASS && m->end + 1 >= s->ntext && (articles < 2 || m->kind == MARK_A))
    return false; /* straight after A, B, X: perhaps a verb */
  return true;
}

/* "that B X", "must X", "not to X": X is a deed. */
static bool verb_place(const shape *s, dg_str t, uint32_t i, bool operator) {
  dg_str last = last_word(s);
  if (operator&&(str_eq(last, STR("to")) || !word_end(t, i + 1))) return true;
  if (str_eq(last, STR("must")) || str_eq(last, STR("should")) || str_eq(last, STR("will")) ||
      str_eq(last, STR("would")))
    return true;
  if (s->ntext > 8 && str_ends(str_make(s->text, s->ntext), STR(" not to "))) return true;
  const mark *m = s->nm ? &s->m[s->nm - 1] : NULL;
  return m && m->kind != MARK_CLASS && m->end + 1 == s->ntext && s->text[s->ntext - 1] == ' ';
}

static mark *add_mark(shape *s, uint8_t kind, const char *at, bool optional, uint32_t cls) {
  if (s->nm == MAX_MARKS) return NULL;
  s->m[s->nm] = (mark){.begin = s->ntext, .end = s->ntext, .at = at, .kind = kind, .optional = optional, .cls = cls};
  return &s->m[s->nm++];
}

/* After A (or "A and B"): is the next word the predicate of the line? */
static bool at_predicate(const shape *s, bool done) {
  if (done || s->nm == 0 || s->nm > 2 || s->m[0].kind != MARK_A) return false;
  if (s->nm == 2 && (s->m[1].kind != MARK_B || s->m[1].begin != s->m[0].end + 5)) return false; /* " and " */
  return s->ntext == s->m[s->nm - 1].end + 1 && s->text[s->ntext - 1] == ' ';
}

static bool make_text(builder *b, const lex_line *at, dg_str t, const variant *v, const char *x, shape *s) {
  bool optional = false, verb_done = false;
  char base[64];
  *s = (shape){0};
  for (uint32_t i = 0; i < t.n;) {
    char c = t.p[i];
    bool start = i == 0 || t.p[i - 1] == ' ' || t.p[i - 1] == '(';
    bool pred = v->will && at_predicate(s, verb_done);
    if (c == '(' || c == ')') {
      optional = c == '(';
      if (optional && s->nopt < 8) s->optional[s->nopt][0] = s->ntext;
      if (!optional && s->nopt < 8) s->optional[s->nopt++][1] = s->ntext;
      i++;
    } else if (c == '{') {
      uint32_t e = i;
      while (e < t.n && t.p[e] != '}') e++;
      if (e == t.n) {
        lex_complain(b->f, at, t.p + i, false, "a brace that is never closed");
        return false;
      }
      dg_str name = str_cut(t.p, i, e + 1), word = str_cut(t.p, i + 1, e);
      uint32_t cls = class_find(b, name);
      if (cls == DG_NONE) {
        lex_complain(b->f, at, t.p + i, false, "there is no class %.*s", (int)name.n, name.p);
        return false;
      }
      if (pred && will_fits(word))
        put(s, "will ", 5), word = base_form(word, base);
      else if (v->articles && wants_article(s, v->articles))
        put(s, "the ", 4);
      verb_done = true;
      mark *m = add_mark(s, MARK_CLASS, t.p + i, optional, cls);
      put(s, word.p, word.n);
      if (m) m->end = s->ntext;
      i = e + 1;
    } else if (start && (c == 'A' || c == 'B' || c == 'X') &&
               (word_end(t, i + 1) || (c == 'X' && str_begins(str_cut(t.p, i, t.n), STR("Xing"))))) {
      const char *w = c == 'A' ? v->a : c == 'B' ? v->b : verb_place(s, t, i, x == NULL) ? v->op_x : x ? x : v->op_noun;
      if (c != 'A' && s->ntext == 0 && w[0] == 't') put(s, "The", 3), w += 3;
      mark *m = add_mark(s, c == 'A' ? MARK_A : c == 'B' ? MARK_B : MARK_X, t.p + i, optional, EV_ANY);
      put(s, w, strlen(w));
      i++;
      if (c == 'X' && str_begins(str_cut(t.p, i, t.n), STR("ing"))) {
        if (s->text[s->ntext - 1] == 'e') s->ntext--;
        put(s, "ing", 3), i += 3;
      }
      if (m) m->end = s->ntext;
      if (i < t.n && t.p[i] == '\'') {
        if (s->text[s->ntext - 1] == 's') put(s, "'", 1), i += i + 1 < t.n && t.p[i + 1] == 's' ? 2 : 1;
      }
    } else if (pred && c != ' ') {
      uint32_t e = i;
      while (e < t.n && t.p[e] != ' ') e++;
      dg_str w = str_cut(t.p, i, e);
      bool joins = str_eq(w, STR("and"));
      verb_done = !joins;
      if (!joins && will_fits(w)) put(s, "will ", 5), w = base_form(w, base);
      put(s, w.p, w.n);
      i = e;
    } else
      put(s, &c, 1), i++;
  }
  put(s, ".", 1);
  return true;
}

/* ---- the clause ---- */

static void penalize(shape *s, uint32_t n, const char *at, const char *why) {
  if (!s->bad && why[0]) s->bad = at, s->why = why;
  s->penalty += n;
}

typedef struct reader {
  builder *b;
  const dg_doc *d;
  shape *s;
  uint32_t last; /* tokens of the sentence */
  bool asks;     /* the line is a request */
  uint8_t token_mark[SENT_MAX_TOKENS];
  bool token_bound[SENT_MAX_TOKENS];
  struct todo {
    uint32_t token, clause;
    uint8_t parent;
  } todo[EV_MAX_SLOTS + 2];
  uint32_t ntodo;
} reader;

static dg_sym pool_sym(reader *r, dg_sym s) { return sym_put(r->b->pool, doc_name(r->d, s)); }

/* The outermost token of a mark, and every token's mark. */
static void place_marks(reader *r) {
  memset(r->token_mark, 0xff, sizeof r->token_mark);
  for (uint32_t t = 0; t < r->last; t++)
    for (uint32_t k = 0; k < r->s->nm; k++)
      if (r->d->begin[t] < r->s->m[k].end && r->d->end[t] > r->s->m[k].begin) r->token_mark[t] = (uint8_t)k;
}

static bool is_optional(const reader *r, uint32_t t) {
  for (uint32_t k = 0; k < r->s->nopt; k++)
    if (r->d->begin[t] >= r->s->optional[k][0] && r->d->begin[t] < r->s->optional[k][1]) return true;
  return false;
}

static ev_slot *new_slot(reader *r, uint8_t role, dg_sym prep, uint8_t parent, uint32_t head) {
  if (r->s->nslot == EV_MAX_SLOTS) return NULL;
  ev_slot *l = &r->s->slot[r->s->nslot++];
  *l = (ev_slot){
      .cls = EV_ANY, .prep = prep_plain(r->b->pool, prep ? pool_sym(r, prep) : 0), .role = role, .parent = parent};
  dg_str name = sym_name(r->b->pool, l->prep);
  for (uint32_t i = name.n; i-- > 1;)
    if (name.p[i] == '_' && !l->tail) {
      l->lead = sym_put(r->b->pool, str_cut(name.p, 0, i));
      l->tail = prep_plain(r->b->pool, sym_put(r->b->pool, str_cut(name.p, i + 1, name.n)));
    }
  if (is_optional(r, head)) l->flag |= EVS_OPTIONAL;
  if (parent != EV_PRED && (r->s->slot[parent].flag & EVS_OPTIONAL)) l->flag |= EVS_OPTIONAL;
  return l;
}

/* What stands at `head` goes into slot l: side, class or the word itself. False when its mark is already
 * placed. */
static void fill(reader *r, ev_slot *l, uint32_t head) {
  uint8_t k = r->token_mark[head];
  r->token_bound[head] = true;
  if (k == 0xff) {
    bool pron = r->d->upos[head] == UPOS_PRON; /* "himself", not "he" */
    l->cls = class_word(r->b, doc_name(r->d, pron ? r->d->sym[head] : r->d->lemma[head]));
    r->b->cls[l->cls].noun = true;
    return;
  }
  mark *m = &r->s->m[k];
  m->bound = true;
  if (m->kind == MARK_A)
    l->flag |= EVS_A;
  else if (m->kind == MARK_B)
    l->flag |= EVS_B;
  else if (m->kind == MARK_X)
    l->flag |= EVS_X;
  else
    l->cls = m->cls, r->b->cls[m->cls].noun = true;
}

static bool is_bound(const reader *r, uint32_t head) {
  uint8_t k = r->token_mark[head];
  return r->token_bound[head] || (k != 0xff && r->s->m[k].bound);
}

static void later(reader *r, uint32_t token, uint32_t clause, uint8_t parent) {
  if (r->ntodo < sizeof r->todo / sizeof *r->todo) r->todo[r->ntodo++] = (struct todo){token, clause, parent};
}

/* A conjunct that is the other side: "A and B meet". */
static bool joined_sides(reader *r, uint32_t head) {
  uint8_t k = r->token_mark[head];
  if (k == 0xff || r->s->m[k].kind != MARK_A) return false;
  for (uint32_t t = 0; t < r->last; t++)
    if (r->d->head[t] == head && r->d->rel[t] == REL_CONJ && r->token_mark[t] != 0xff &&
        r->s->m[r->token_mark[t]].kind == MARK_B) {
      r->s->m[r->token_mark[t]].bound = true;
      r->token_bound[t] = true;
      return true;
    }
  return false;
}

static bool case_in_mark(const reader *r, uint32_t head, uint8_t mk) {
  for (uint32_t t = 0; t < r->last; t++)
    if (r->d->head[t] == head && r->d->rel[t] == REL_CASE && r->token_mark[t] == mk) return true;
  return false;
}

static dg_sym case_of(const reader *r, uint32_t t) {
  for (uint32_t g = 0; g < r->d->G; g++)
    if (r->d->args[g].head == t && r->d->args[g].prep) return r->d->args[g].prep;
  for (uint32_t k = 0; k < r->last; k++)
    if (r->d->head[k] == t && r->d->rel[k] == REL_CASE) return r->d->lemma[k];
  return 0;
}

/* A complement that is written as a clause: "to X", "Xing", or with words of its own before it. */
static bool infinitive(const reader *r, uint32_t t) {
  if (r->d->xpos[t] == XPOS_VBG || r->s->m[r->token_mark[t]].kind == MARK_X) return true;
  for (uint32_t k = 0; k < t; k++)
    if (r->d->head[k] == t && (rel_base(r->d->rel[k]) == REL_MARK || rel_base(r->d->rel[k]) == REL_NSUBJ)) return true;
  return false;
}

static void read_args(reader *r, uint32_t clause, uint8_t parent, uint8_t pred_mark) {
  const dg_doc *d = r->d;
  const doc_clause *c = &d->clause[clause];
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *a = &d->args[g];
    if (a->inherited || a->head >= r->last || is_bound(r, a->head)) continue;
    if (a->role == ARG_TIME) continue;
    if (pred_mark != 0xff && r->token_mark[a->head] == pred_mark) continue; /* a word of the verb's own entry */
    if (a->head == c->token) continue;
    bool inner = pred_mark != 0xff && a->prep && case_in_mark(r, a->head, pred_mark);
    uint8_t at = (uint8_t)r->s->nslot;
    ev_slot *l = new_slot(r, inner ? ARG_OBJ : a->role, inner ? 0 : a->prep, parent, a->head);
    if (!l) return;
    fill(r, l, a->head);
    if (joined_sides(r, a->head)) l->flag |= EVS_MANY | EVS_B;
    if (a->role == ARG_COMP && a->clause != DG_NONE && a->clause < d->C) {
      if (d->upos[a->head] == UPOS_NOUN || (r->token_mark[a->head] != 0xff && !infinitive(r, a->head)))
        penalize(r->s, 1, "", "");
      l->flag |= EVS_CLAUSE;
      l->need = d->clause[a->clause].flag & (CL_NEG | CL_MUST | CL_FUTURE);
      l->form = match_form(d, a->clause);
      if (r->asks && l->form == FORM_FINITE && !l->need && (l->flag & EVS_X))
        l->form = FORM_SUBJ;           /* "demands that B X" */
      dg_sym of = case_of(r, a->head); /* "that B is behind X" */
      if (of && !l->prep) l->prep = prep_plain(r->b->pool, pool_sym(r, of));
      if (l->cls != EV_ANY) r->b->cls[l->cls].verb = true;
      later(r, a->head, a->clause, at);
    } else
      later(r, a->head, DG_NONE, at);
  }
}

/* Adverbs of the line must be there too ("sends B back"), those in -ly may. */
static void read_adverbs(reader *r, uint32_t token, uint8_t parent) {
  const dg_doc *d = r->d;
  for (uint32_t k = 0; k < r->last; k++) {
    if (d->head[k] != token || rel_base(d->rel[k]) != REL_ADVMOD || is_bound(r, k) || r->token_mark[k] != 0xff)
      continue;
    dg_str w = doc_name(d, d->sym[k]);
    if (str_eq(w, STR("not")) || str_eq(w, STR("n't"))) continue;
    ev_slot *l = new_slot(r, EVR_WORD, 0, parent, k);
    if (!l) return;
    fill(r, l, k);
    if (str_ends(w, STR("ly"))) l->flag |= EVS_OPTIONAL;
  }
}

/* Dependents of the noun t. */
static void read_noun(reader *r, uint32_t t, uint8_t parent) {
  const dg_doc *d = r->d;
  for (uint32_t k = 0; k < r->last; k++) {
    if (d->head[k] != t || is_bound(r, k) || (r->token_mark[k] != 0xff && r->token_mark[k] == r->token_mark[t]))
      continue;
    uint8_t role, rel = rel_base(d->rel[k]);
    dg_sym prep = 0;
    bool clause = false;
    if (d->rel[k] == REL_NMOD_POSS && r->token_mark[k] == 0xff && d->upos[k] == UPOS_PRON) continue; /* "its" */
    if (d->rel[k] == REL_NMOD_POSS)
      role = EVR_POSS;
    else if (rel == REL_NMOD || rel == REL_OBL) {
      prep = case_of(r, k);
      role = prep ? EVR_NMOD : EVR_MOD;
      if (prep && str_eq(doc_name(d, prep), STR("of"))) role = EVR_POSS, prep = 0;
    } else if (rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_NUMMOD)
      role = EVR_MOD;
    else if (rel == REL_ACL && d->clause_at[k] != DG_NONE)
      role = ARG_COMP, clause = true;
    else
      continue;
    uint8_t at = (uint8_t)r->s->nslot;
    ev_slot *l = new_slot(r, role, prep, parent, k);
    if (!l) return;
    fill(r, l, k);
    if (joined_sides(r, k)) l->flag |= EVS_MANY | EVS_B;
    if (clause) l->flag |= EVS_CLAUSE;
    if (clause && l->cls != EV_ANY) r->b->cls[l->cls].verb = true;
    later(r, k, clause ? d->clause_at[k] : DG_NONE, at);
  }
}

static uint32_t predicate_class(reader *r, uint32_t token, dg_sym lemma, bool verb) {
  uint8_t k = r->token_mark[token];
  r->token_bound[token] = true;
  uint32_t cls = EV_ANY;
  if (k != 0xff) {
    r->s->m[k].bound = true;
    if (r->s->m[k].kind == MARK_CLASS) cls = r->s->m[k].cls;
  } else
    cls = class_word(r->b, doc_name(r->d, lemma));
  if (cls != EV_ANY) *(verb ? &r->b->cls[cls].verb : &r->b->cls[cls].noun) = true;
  return cls;
}

/* "in support of": the noun is part of the preposition. */
static bool in_preposition(const reader *r, uint32_t t) {
  dg_str w = doc_name(r->d, r->d->lemma[t]);
  for (uint32_t k = 0; k < r->s->nslot; k++)
    if (r->s->slot[k].tail && str_find(sym_name(r->b->pool, r->s->slot[k].prep), w) != DG_NONE) return true;
  return false;
}

static bool says_something(const dg_doc *d, uint32_t t) {
  uint8_t u = d->upos[t];
  dg_str w = doc_name(d, d->sym[t]);
  uint8_t rel = rel_base(d->rel[t]);
  if ((u == UPOS_ADP || u == UPOS_X) && (rel == REL_OBL || rel == REL_NMOD || rel == REL_OBJ || rel == REL_NSUBJ))
    return true;
  if (u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_VERB || u == UPOS_ADJ || u == UPOS_INTJ) return true;
  if (u == UPOS_ADV)
    return !str_ends(w, STR("ly")) && !str_eq(w, STR("not")) && !str_eq(w, STR("n't")) && d->rel[t] != REL_MARK;
  return u == UPOS_DET && str_eq(w, STR("no"));
}

/* Words of the line that the clause does not have as arguments must still be there, somewhere below the predicate. */
static void read_leftovers(reader *r) {
  const dg_doc *d = r->d;
  for (uint32_t t = 0; t < r->last; t++) {
    uint8_t k = r->token_mark[t];
    if (is_bound(r, t) || (k != 0xff && r->s->m[k].kind != MARK_CLASS)) continue;
    if (k == 0xff && !says_something(d, t)) continue;
    if (k != 0xff && d->head[t] < r->last && r->token_mark[d->head[t]] == k) continue; /* not the head of its phrase */
    if (k == 0xff && (d->rel[t] == REL_COP || d->rel[t] == REL_AUX)) continue;
    if (k == 0xff && in_preposition(r, t)) continue;
    ev_slot *l = new_slot(r, EVR_UNDER, 0, EV_PRED, t);
    if (!l) return;
    fill(r, l, t);
    penalize(r->s, 2, "", "");
  }
}

/* What the clause leaves over. */
static void judge(reader *r, dg_str line) {
  const dg_doc *d = r->d;
  shape *s = r->s;
  if (d->S != 1) penalize(s, 8, line.p, "does not read as one sentence");
  for (uint32_t k = 0; k < s->nm; k++)
    if (!s->m[k].bound)
      penalize(s, s->m[k].kind == MARK_X ? 5 : 10, s->m[k].at,
               s->m[k].kind == MARK_A   ? "A is no argument of what the line says"
               : s->m[k].kind == MARK_B ? "B is no argument of what the line says"
                                        : "this word is no part of what the line says");
  for (uint32_t t = 0; t < r->last; t++) {
    uint8_t u = d->upos[t];
    if (r->token_bound[t] || r->token_mark[t] != 0xff || in_preposition(r, t)) continue;
    if (u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_VERB || u == UPOS_ADJ)
      penalize(s, 3, line.p, "the line has a word more than the clause that was found in it");
  }
  if (s->cls == EV_ANY) penalize(s, 20, line.p, "no predicate was found");
  if ((s->flag & EVP_NOMINAL) && line.n > 2 && line.p[0] == 'A' && line.p[1] == ' ')
    penalize(s, 6, line.p, "no verb was found");
  for (uint32_t k = 0; k < s->nslot; k++)
    if (s->slot[k].role == EVR_MOD && (s->slot[k].flag & EVS_B)) penalize(s, 1, line.p, "");
  bool a = false;
  for (uint32_t k = 0; k < s->nm; k++)
    if (s->m[k].kind == MARK_A) a = true;
  const ev_slot *subj = NULL;
  for (uint32_t k = 0; k < s->nslot; k++)
    if (s->slot[k].parent == EV_PRED && s->slot[k].role == ARG_SUBJ) subj = &s->slot[k];
  if (a && line.n > 1 && line.p[0] == 'A' && line.p[1] == ' ' && subj && !(subj->flag & EVS_A))
    penalize(s, 6, line.p, "A is not the subject");
}

static void read_particle(reader *r, const doc_clause *c, uint8_t pred_mark) {
  if (c->particle) {
    r->s->particle = pool_sym(r, c->particle);
    for (uint32_t t = 0; t < r->last; t++)
      if (r->d->lemma[t] == c->particle) {
        if (pred_mark != 0xff && r->token_mark[t] == pred_mark) r->s->particle = 0;
        r->token_bound[t] = true;
      }
  }
}

static void understand(builder *b, const dg_doc *d, dg_str line, bool asks, shape *s) {
  reader *r = b->scratch;
  memset(r, 0, sizeof *r);
  r->b = b, r->d = d, r->s = s;
  r->asks = asks;
  r->last = d->T < SENT_MAX_TOKENS ? d->T : SENT_MAX_TOKENS;
  s->cls = EV_ANY;
  place_marks(r);
  uint32_t root = DG_NONE;
  for (uint32_t t = 0; t < r->last && root == DG_NONE; t++)
    if (d->head[t] == DG_NONE) root = t;
  if (root == DG_NONE || !d->clause_at) {
    judge(r, line);
    return;
  }
  uint32_t c = d->clause_at[root];
  for (uint32_t t = 0; t < r->last; t++) /* "A is a friend of B": the clause is the copula's */
    if (d->head[t] == root && d->rel[t] == REL_COP && d->clause_at[t] != DG_NONE) c = d->clause_at[t];
  if (c != DG_NONE) root = d->clause[c].token;
  bool nominal = c == DG_NONE || d->clause[c].kind == CL_NOMINAL;
  uint8_t mk = r->token_mark[root];
  s->cls = predicate_class(r, root, nominal ? d->lemma[root] : d->clause[c].lemma, !nominal);
  if (nominal)
    s->flag |= EVP_NOMINAL, read_noun(r, root, EV_PRED);
  else {
    if (d->clause[c].flag & CL_NEG) s->flag |= EVP_NEGATED;
    if (d->clause[c].kind == CL_COPULA) s->flag |= EVP_COPULA;
    read_particle(r, &d->clause[c], mk);
    read_args(r, c, EV_PRED, mk);
    read_adverbs(r, root, EV_PRED);
  }
  for (uint32_t i = 0; i < r->ntodo; i++) {
    struct todo *t = &r->todo[i];
    if (t->clause != DG_NONE) {
      const doc_clause *k = &d->clause[t->clause];
      read_args(r, t->clause, t->parent, r->token_mark[k->token]);
    } else
      read_noun(r, t->token, t->parent);
  }
  read_leftovers(r);
  judge(r, line);
}

/* ---- the pattern ---- */

static void keep(builder *b, const shape *s, ev_rule rule) {
  ev_pattern p = {.rule = b->nrule,
                  .cls = s->cls,
                  .slot = b->nsl,
                  .particle = s->particle,
                  .nslot = (uint16_t)s->nslot,
                  .need = {EV_ANY, EV_ANY}};
  bool a = false, side_b = false;
  for (uint32_t k = 0; k < s->nslot; k++) {
    const ev_slot *l = &s->slot[k];
    if (l->cls != EV_ANY && !(l->flag & EVS_OPTIONAL)) p.need[p.need[0] != EV_ANY] = l->cls;
    a |= (s->slot[k].flag & EVS_A) != 0;
    side_b |= (s->slot[k].flag & EVS_B) != 0;
  }
  p.flag = (uint16_t)(s->flag | (a ? 0 : EVP_NO_A) | (side_b ? EVP_HAS_B : 0));
  for (uint32_t k = 0; k < s->nslot; k++) {
    ev_slot l = s->slot[k];
    if (!a && l.parent == EV_PRED && l.role == ARG_SUBJ) l.flag |= EVS_A;
    *ARENA_PUSH(b->arena, b->sl, b->nsl, b->capsl) = l;
  }
  *ARENA_PUSH(b->arena, b->rule, b->nrule, b->caprule) = rule;
  *ARENA_PUSH(b->arena, b->pat, b->npat, b->cappat) = p;
}

static uint64_t signature(const shape *s) {
  uint64_t h = str_hash(str_make((const char *)s->slot, (uint32_t)(s->nslot * sizeof *s->slot)));
  return h * 31 + s->cls * 7 + s->particle + s->flag;
}

/* The variants with the least left over; among these the reading that most of them share; among equals the first. */
static const shape *choose(const shape *v) {
  uint32_t least = UINT32_MAX, best = 0, most = 0;
  for (uint32_t i = 0; i < VARIANTS; i++)
    if (v[i].penalty < least) least = v[i].penalty;
  for (uint32_t i = 0; i < VARIANTS; i++) {
    if (v[i].penalty != least) continue;
    uint32_t same = 0;
    for (uint32_t k = 0; k < VARIANTS; k++) same += v[k].penalty == least && signature(&v[k]) == signature(&v[i]);
    if (same > most) best = i, most = same;
  }
  return &v[best];
}

/* The words of the line as the back-off sees them. */
static void sample(builder *b, const ev_rule *rule) {
  const reader *r = b->scratch;
  const dg_doc *d = r->d;
  vote_item item[VOTE_MAX_ITEMS];
  uint32_t cls[VOTE_MAX_ITEMS], n = 0;
  for (uint32_t t = 0; t < r->last && n < VOTE_MAX_ITEMS; t++) {
    uint8_t k = r->token_mark[t];
    const mark *m = k == 0xff ? NULL : &r->s->m[k];
    if (m && m->kind == MARK_X) continue;
    bool side = m && m->kind != MARK_CLASS;
    if (m && !side && t + 1 < r->last && r->token_mark[t + 1] == k) continue; /* the last word of a class */
    dg_str lemma = doc_name(d, d->lemma[t]);
    if (!m && !vote_counts(d->upos[t], lemma)) continue;
    uint8_t what = !side ? VOTE_WORD : m->kind == MARK_A ? VOTE_A : VOTE_B;
    item[n] = (vote_item){sym_put(b->pool, lemma), t, what, side ? UPOS_PROPN : d->upos[t]};
    cls[n++] = m && !side ? m->cls : EV_ANY;
  }
  learn_line(b, item, cls, n, rule);
}

/* A second reading with another predicate, where the parser is of two minds: "is prepared" as an adjective and as a passive. */
static const shape *second(const shape *v, const shape *first) {
  const shape *found = NULL;
  uint32_t most = 1;
  for (uint32_t i = 0; i < VARIANTS; i++) {
    if (v[i].penalty != first->penalty || v[i].cls == first->cls || v[i].cls == EV_ANY) continue;
    uint32_t same = 0;
    for (uint32_t k = 0; k < VARIANTS; k++)
      same += v[k].penalty == first->penalty && signature(&v[k]) == signature(&v[i]);
    if (same > most) found = &v[i], most = same;
  }
  return found;
}

bool line_compile(builder *b, const lex_line *at, dg_str text, ev_rule rule) {
  if (!b->scratch)
    b->scratch = arena_get(b->arena, sizeof(reader)), b->shape = arena_array(b->arena, VARIANTS, sizeof(shape));
  shape *v = b->shape;
  bool asks = rule.op == EV_NO_OP ? rule.type == TYPE_REQUEST : strcmp(b->text + b->op[rule.op].name, "DEMAND") == 0;
  for (uint32_t i = 0; i < VARIANTS; i++) {
    if (!make_text(b, at, text, &variants[i], rule.op == EV_NO_OP ? variants[i].x : NULL, &v[i])) return false;
    understand(b, b->parser.run(b->parser.self, str_make(v[i].text, v[i].ntext)), text, asks, &v[i]);
    if (i == PLAIN) sample(b, &rule);
  }
  const shape *best = choose(v);
  const char *where = best->bad && best->bad[0] ? best->bad : text.p,
             *why = best->why ? best->why : "is only partly read";
  if (best->penalty >= 10 || best->cls == EV_ANY) {
    lex_complain(b->f, at, where, true, "%s; the line is not used", why);
    return false;
  }
  if (best->penalty >= 3) lex_complain(b->f, at, where, true, "%s", why);
  keep(b, best, rule);
  const shape *other = best->penalty < 3 ? second(v, best) : NULL;
  if (other) keep(b, other, rule);
  return true;
}
