/* match: patterns against clauses and noun phrases. For each predicate the classes of its lemma give the
 * patterns; a pattern's slots are filled in order, going back over earlier choices where a later slot finds
 * nothing (at most STEPS tries).
 *
 * Where a prepositional phrase hangs is the parser's weakest point, so a slot with a preposition is looked
 * for on the verb and on the phrases that other slots have found. */
#include "match.h"

#define STEPS 4000u /* tries per pattern and predicate */

/* ---- the tree downwards ---- */

static bool is_case(uint8_t rel) { return rel == REL_CASE; }

static void index_tree(matcher *m) {
  dg_doc *d = m->d;
  m->child = arena_array(&d->arena, d->T, sizeof *m->child);
  m->sibling = arena_array(&d->arena, d->T, sizeof *m->sibling);
  m->prep = arena_zero(&d->arena, d->T, sizeof *m->prep);
  for (uint32_t t = 0; t < d->T; t++) m->child[t] = m->sibling[t] = DG_NONE;
  for (uint32_t t = d->T; t-- > 0;) {
    uint32_t h = d->head[t];
    if (h >= d->T) continue;
    m->sibling[t] = m->child[h];
    m->child[h] = t;
  }
  for (uint32_t g = 0; g < d->G; g++)
    if (d->args[g].prep) m->prep[d->args[g].head] = d->args[g].prep;
  for (uint32_t t = 0; t < d->T; t++) {
    uint32_t h = d->head[t];
    if (h >= d->T || !is_case(d->rel[t])) continue;
    if (!m->prep[h]) m->prep[h] = d->lemma[t];
    uint8_t rel = d->rel[h]; /* "with President Obama": the title may have got the preposition */
    uint32_t g = d->head[h];
    if ((rel == REL_NMOD_DESC || rel == REL_COMPOUND) && g < d->T && g > h && !m->prep[g]) m->prep[g] = d->lemma[t];
  }
}

bool match_under(const dg_doc *d, uint32_t token, uint32_t top) {
  for (uint32_t k = 0; token < d->T && k < SENT_MAX_TOKENS; k++, token = d->head[token])
    if (token == top) return true;
  return false;
}

uint8_t match_form(const dg_doc *d, uint32_t clause) {
  const doc_clause *c = &d->clause[clause];
  if (c->kind != CL_VERB) return FORM_ANY;
  if (d->xpos[c->token] == XPOS_VBG) return FORM_ING;
  if (d->xpos[c->token] != XPOS_VB) return FORM_FINITE;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) /* "that Iraq leave", "will leave": its own subject */
    if (d->args[g].role == ARG_SUBJ && !d->args[g].inherited) return FORM_FINITE;
  return FORM_INF;
}

/* "that Iraq leave", "that Iraq should leave": not said to be so. */
static bool subjunctive(const dg_doc *d, uint32_t clause) {
  uint32_t t = d->clause[clause].token;
  if (d->clause[clause].flag & CL_MUST) return true;
  return (d->xpos[t] == XPOS_VB || d->xpos[t] == XPOS_VBP) && d->sym[t] == d->lemma[t] &&
         !(d->clause[clause].flag & CL_FUTURE);
}

/* ---- classes ---- */

static bool phrase_at(const matcher *m, const ev_phrase *p, uint32_t t) {
  const dg_doc *d = m->d;
  if (t < p->head || t - p->head + p->n > d->T) return false;
  for (uint32_t i = 0; i < p->n; i++) {
    uint32_t k = t - p->head + i, w = m->x->word[p->word + i];
    if (i != p->head && d->lemma[k] != w && d->sym[k] != w) return false;
  }
  return true;
}

static bool member_at(const matcher *m, dg_sym s, uint32_t t, uint32_t cls) {
  const event_lexicon *x = m->x;
  if (s + 1 >= x->nnat) return false;
  for (uint32_t i = x->nat[s]; i < x->nat[s + 1]; i++)
    if (x->noun[i].cls == cls && (x->noun[i].phrase == DG_NONE || phrase_at(m, &x->phrase[x->noun[i].phrase], t)))
      return true;
  return false;
}

/* An entry of several words fits at t: "air strike" says more than "strike". */
static bool several_words(const matcher *m, uint32_t t, uint32_t cls) {
  const event_lexicon *x = m->x;
  dg_sym s = m->d->lemma[t];
  if (s + 1 >= x->nnat) return false;
  for (uint32_t i = x->nat[s]; i < x->nat[s + 1]; i++)
    if (x->noun[i].cls == cls && x->noun[i].phrase != DG_NONE && phrase_at(m, &x->phrase[x->noun[i].phrase], t))
      return true;
  return false;
}

static bool word_class(const matcher *m, uint32_t t, uint32_t cls) {
  const dg_doc *d = m->d;
  return member_at(m, d->lemma[t], t, cls) || (d->sym[t] != d->lemma[t] && member_at(m, d->sym[t], t, cls));
}

uint64_t match_context(const matcher *m, uint32_t t) {
  const event_lexicon *x = m->x;
  const dg_sym forms[2] = {m->d->lemma[t], m->d->sym[t]};
  uint64_t bits = 0;
  for (int k = 0; k < 2; k++)
    for (uint32_t i = forms[k] + 1 < x->nnat ? x->nat[forms[k]] : 0,
                  e = forms[k] + 1 < x->nnat ? x->nat[forms[k] + 1] : 0;
         i < e; i++)
      if (x->class_context[x->noun[i].cls] &&
          (x->noun[i].phrase == DG_NONE || phrase_at(m, &x->phrase[x->noun[i].phrase], t)))
        bits |= x->class_context[x->noun[i].cls];
  return bits;
}

/* "dozens of protesters", "a series of strikes": the word after "of" counts as well. */
bool match_class(const matcher *m, uint32_t t, uint32_t cls) {
  const dg_doc *d = m->d;
  if (word_class(m, t, cls)) return true;
  if (m->x->partitive == DG_NONE || !word_class(m, t, m->x->partitive)) return false;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if (rel_base(d->rel[k]) == REL_NMOD && m->prep[k] == m->x->of && word_class(m, k, cls)) return true;
  return false;
}

/* ---- one pattern ---- */

#define CANDIDATES 10u

typedef struct attempt {
  matcher *m;
  const ev_pattern *p;
  const ev_slot *slot;
  const ev_phrase *v; /* the entry's own words (verb with several), or NULL */
  uint32_t clause, token;
  uint32_t bind[EV_MAX_SLOTS];
  uint32_t cand[EV_MAX_SLOTS][CANDIDATES], ncand[EV_MAX_SLOTS], cursor[EV_MAX_SLOTS];
  uint8_t loose[EV_MAX_SLOTS][CANDIDATES]; /* penalty of each candidate */
  uint32_t deepest;
} attempt;

static dg_sym plain(const event_lexicon *x, dg_sym prep) {
  for (uint32_t i = 0; i < x->nsame; i++)
    if (x->same[i][0] == prep) return x->same[i][1];
  return prep;
}

static bool has_child(const matcher *m, uint32_t t, dg_sym word, dg_sym prep) {
  const dg_doc *d = m->d;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if ((d->lemma[k] == word || d->sym[k] == word) && (!prep || plain(m->x, m->prep[k]) == prep)) return true;
  return false;
}

static bool two_cases(const matcher *m, uint32_t t) {
  uint32_t n = 0;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k]) n += is_case(m->d->rel[k]);
  return n > 1;
}

static bool has_particle(const matcher *m, const doc_clause *c, uint32_t token, dg_sym particle) {
  if (c && c->particle == particle) return true;
  if (has_child(m, token, particle, 0)) return true;
  for (uint32_t k = m->child[token]; k != DG_NONE; k = m->sibling[k]) /* "out of": the parser may read both as case */
    if (m->prep[k] == particle && two_cases(m, k)) return true;
  return false;
}

/* The further words of a verb entry: "take a swipe at". */
static bool entry_holds(const matcher *m, const doc_clause *c, uint32_t token, const ev_phrase *v) {
  const uint32_t *w = m->x->word + v->word;
  bool either = w[0] && w[0] == w[1]; /* "march on": particle or preposition */
  if (w[0] && !either && !has_particle(m, c, token, w[0])) return false;
  for (uint32_t i = 2; i + 1 < v->n; i += 2)
    if (!has_child(m, token, w[i + 1], w[i])) return false;
  return true;
}

static bool time_word(const event_lexicon *x, dg_sym s) {
  uint32_t lo = 0, hi = x->ntime;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (x->time[mid] == s) return true;
    if (x->time[mid] < s)
      lo = mid + 1;
    else
      hi = mid;
  }
  return false;
}

/* "on Nov. 2", "in 2014", "on Monday": no phrase that a line asks for. */
static bool is_time(const matcher *m, uint32_t t) {
  const dg_doc *d = m->d;
  if (time_word(m->x, d->lemma[t])) return true;
  if (d->upos[t] != UPOS_NUM || !(d->tflag[t] & TOK_DIGIT)) return false;
  dg_str s = doc_form(d, t);
  if (s.n == 4 && (s.p[0] == '1' || s.p[0] == '2') && s.p[1] >= '0' && s.p[1] <= '9') return true;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if (time_word(m->x, d->lemma[k])) return true;
  return t > 0 && time_word(m->x, d->lemma[t - 1]);
}

static bool nominal_word(const dg_doc *d, uint32_t t) {
  switch (d->upos[t]) {
  case UPOS_NOUN:
  case UPOS_PROPN:
  case UPOS_PRON:
  case UPOS_NUM:
  case UPOS_ADJ:
  case UPOS_X:
  case UPOS_SYM:
  case UPOS_DET:
    return true;
  default:
    return d->mention_at && d->mention_at[t] != DG_NONE;
  }
}

static bool verb_class(const matcher *m, uint32_t token, uint32_t clause, uint32_t cls) {
  const event_lexicon *x = m->x;
  const doc_clause *c = &m->d->clause[clause];
  if (c->lemma + 1 >= x->nvat) return false;
  for (uint32_t i = x->vat[c->lemma]; i < x->vat[c->lemma + 1]; i++)
    if (x->verb[i].cls == cls &&
        (x->verb[i].phrase == DG_NONE || entry_holds(m, c, token, &x->phrase[x->verb[i].phrase])))
      return true;
  return false;
}

/* Several sides in one place: 2 "A and B meet", "the two leaders meet"; 1 a plural, which may be one side. */
static int many(const matcher *m, uint32_t t) {
  const dg_doc *d = m->d;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if (d->rel[k] == REL_CONJ || d->rel[k] == REL_NUMMOD || d->rel[k] == REL_DET_PREDET) return 2;
  uint32_t named = d->mention_at ? d->mention_at[t] : DG_NONE;
  if (named != DG_NONE && d->mention[named].next != DG_NONE) return 2; /* "French and Egyptian warships" */
  if (d->feat[t] & FEAT_PLUR) return 1;
  return d->mention_at && d->mention_at[t] != DG_NONE && (d->mention[d->mention_at[t]].flag & MEN_PLURAL);
}

/* "Niger's ambassador Brah Mohamane": the title before a name says what the name is. */
static uint32_t title(const matcher *m, uint32_t t, uint32_t cls) {
  const dg_doc *d = m->d;
  if (d->upos[t] != UPOS_PROPN) return DG_NONE;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if ((d->rel[k] == REL_NMOD_DESC || d->rel[k] == REL_COMPOUND) && d->upos[k] == UPOS_NOUN && match_class(m, k, cls))
      return k;
  return DG_NONE;
}

static void offer(attempt *a, uint32_t k, uint32_t token, uint8_t loose) {
  const dg_doc *d = a->m->d;
  const ev_slot *l = &a->slot[k];
  if (a->ncand[k] == CANDIDATES || token >= d->T || token == a->token) return;
  for (uint32_t i = 0; i < k; i++)
    if (a->bind[i] == token) return;
  for (uint32_t i = 0; i < a->ncand[k]; i++)
    if (a->cand[k][i] == token) return;
  if ((l->flag & EVS_CLAUSE) && !((l->flag & EVS_X) && l->cls == EV_ANY && !l->need && !l->prep)) {
    if (d->clause_at[token] == DG_NONE) return;
    if (l->prep && plain(a->m->x, a->m->prep[token]) != l->prep) return;
    if ((d->clause[d->clause_at[token]].flag & l->need) != l->need) return;
    if (l->cls != EV_ANY && !verb_class(a->m, token, d->clause_at[token], l->cls)) return;
  } else if (l->cls != EV_ANY) {
    if (!match_class(a->m, token, l->cls) && (token = title(a->m, token, l->cls)) == DG_NONE) return;
  } else if ((l->flag & (EVS_A | EVS_B)) && !nominal_word(d, token))
    return;
  else if (is_time(a->m, token))
    return;
  if (l->form && d->clause_at[token] != DG_NONE) {
    uint8_t form = match_form(d, d->clause_at[token]);
    if (l->form == FORM_SUBJ ? !subjunctive(d, d->clause_at[token]) : form && form != l->form) return;
  }
  if (l->flag & EVS_MANY) {
    int n = many(a->m, token);
    if (!n) return;
    if (n == 1) loose = (uint8_t)(loose + 8);
  }
  a->cand[k][a->ncand[k]] = token;
  a->loose[k][a->ncand[k]++] = loose;
}

/* A modifier that names a side: "Israeli strikes", not "car bombings". */
static bool names_side(const dg_doc *d, uint32_t t) {
  if (d->upos[t] == UPOS_PROPN) return true;
  uint32_t m = d->mention_at ? d->mention_at[t] : DG_NONE;
  return m != DG_NONE && (d->mention[m].code || d->mention[m].sector[0]);
}

static void offer_modifiers(attempt *a, uint32_t k, const doc_clause *c, uint8_t loose) {
  const dg_doc *d = a->m->d;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++)
    if (d->args[g].role == ARG_MOD && names_side(d, d->args[g].head)) offer(a, k, d->args[g].head, loose);
}

/* Dependents of t with this preposition. */
static void offer_children(attempt *a, uint32_t k, uint32_t t, dg_sym prep, uint8_t loose) {
  const matcher *m = a->m;
  for (uint32_t c = m->child[t]; c != DG_NONE; c = m->sibling[c])
    if (m->prep[c] && plain(m->x, m->prep[c]) == prep) offer(a, k, c, loose);
}

static void offer_args(attempt *a, uint32_t k, const doc_clause *c, uint8_t role, dg_sym prep, uint8_t loose) {
  const matcher *m = a->m;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &m->d->args[g];
    bool prepared = role == ARG_OBL || role == ARG_PRED; /* "is in talks" is not "is talks" */
    if (r->role == role && (!prepared || plain(m->x, r->prep) == prep)) offer(a, k, r->head, loose);
  }
}

/* An oblique, on the predicate or on one of its other phrases. */
static void offer_oblique(attempt *a, uint32_t k, const doc_clause *c, dg_sym prep) {
  const matcher *m = a->m;
  const ev_slot *l = &a->slot[k];
  offer_args(a, k, c, ARG_OBL, prep, 0);
  if (prep == m->x->to || prep == m->x->for_) offer_args(a, k, c, ARG_IOBJ, 0, 1);
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &m->d->args[g];
    if (r->role == ARG_OBJ || r->role == ARG_OBL || r->role == ARG_PRED) offer_children(a, k, r->head, prep, 1);
  }
  if (l->tail && l->prep == prep &&
      has_particle(m, c, c->token, l->lead)) { /* "out of" read as adverb and preposition */
    offer_args(a, k, c, ARG_OBL, l->tail, 0);
    for (uint32_t g = c->arg; g < c->arg + c->narg; g++)
      if (m->d->args[g].role == ARG_OBJ) offer_children(a, k, m->d->args[g].head, l->tail, 1);
  }
}

static void offer_nominalised(attempt *a, uint32_t k, const doc_clause *c, uint8_t role) {
  const event_lexicon *x = a->m->x;
  if (role == ARG_SUBJ) {
    offer_args(a, k, c, ARG_OBL, x->by, 0);
    offer_args(a, k, c, ARG_POSS, 0, 2);
    offer_modifiers(a, k, c, 3);
  } else if (role == ARG_OBJ) {
    offer_args(a, k, c, ARG_OBL, x->of, 0);
    offer_args(a, k, c, ARG_OBL, x->on, 1);
    offer_args(a, k, c, ARG_OBL, x->against, 1);
    offer_args(a, k, c, ARG_POSS, 0, 2);
    offer_modifiers(a, k, c, 4);
  }
}

/* "urges B to X": the example's X is a noun, the text's a verb. */
static void offer_complements(attempt *a, uint32_t k, const doc_clause *c, uint8_t form) {
  const dg_doc *d = a->m->d;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &d->args[g];
    if (r->role == ARG_COMP && r->clause != DG_NONE && match_form(d, r->clause) == form) offer(a, k, r->head, 1);
  }
}

/* "up to 10 hostages": the preposition belongs to the number. */
static bool up_to(const matcher *m, uint32_t n) {
  const dg_doc *d = m->d;
  for (uint32_t k = m->child[n]; k != DG_NONE; k = m->sibling[k])
    if (is_case(d->rel[k]) && k > 0 && k + 1 < d->T && d->upos[k + 1] == UPOS_NUM &&
        str_eq(doc_form(d, k - 1), STR("up")))
      return true;
  return false;
}

/* A noun phrase behind the verb that the parser has hung on it in some other way. */
static void offer_loose_object(attempt *a, uint32_t k, const doc_clause *c) {
  const matcher *m = a->m;
  const dg_doc *d = m->d;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++)
    if (d->args[g].role == ARG_OBJ) return;
  for (uint32_t n = m->child[c->token]; n != DG_NONE; n = m->sibling[n]) {
    uint8_t rel = rel_base(d->rel[n]);
    bool other = rel == REL_OBL || rel == REL_NMOD || rel == REL_PARATAXIS || rel == REL_APPOS || rel == REL_DEP ||
                 rel == REL_VOCATIVE || rel == REL_LIST || rel == REL_DISLOCATED || rel == REL_COMPOUND;
    bool upto = n > 2 && m->prep[n] == m->x->to && up_to(m, n); /* "up to 10 hostages" is no goal */
    if (!other || n < c->token || (m->prep[n] && !upto) || (d->upos[n] != UPOS_NOUN && d->upos[n] != UPOS_PROPN))
      continue;
    if (!is_time(m, n)) offer(a, k, n, 4);
  }
}

static void gather_clause(attempt *a, uint32_t k, uint32_t clause, const ev_phrase *v) {
  const matcher *m = a->m;
  const ev_slot *l = &a->slot[k];
  const doc_clause *c = &m->d->clause[clause];
  if (l->role == ARG_OBL) {
    offer_oblique(a, k, c, l->prep);
    uint8_t type = m->x->rule[a->p->rule].type;
    if ((l->flag & EVS_X) && l->prep == m->x->to && type != TYPE_NONE && type != TYPE_ACCUSE)
      offer_complements(a, k, c, FORM_INF);
    return;
  }
  if (l->role == EVR_WORD) {
    for (uint32_t n = m->child[c->token]; n != DG_NONE; n = m->sibling[n])
      if (rel_base(m->d->rel[n]) == REL_ADVMOD || m->d->rel[n] == REL_COMPOUND_PRT) offer(a, k, n, 0);
    return;
  }
  if (l->role == ARG_OBJ && v && m->x->word[v->word + 1]) {
    dg_sym prep = m->x->word[v->word + 1];
    if (m->x->word[v->word] == prep) offer_args(a, k, c, ARG_OBJ, 0, 0);
    offer_oblique(a, k, c, prep);
    return;
  }
  offer_args(a, k, c, l->role, l->role == ARG_PRED ? l->prep : 0, 0);
  if ((l->flag & EVS_X) && !l->prep && l->role == ARG_OBJ) { /* "halts bombing" */
    offer_complements(a, k, c, FORM_ING);
    if (m->x->rule[a->p->rule].op == EV_NO_OP) offer_complements(a, k, c, FORM_FINITE);
  }
  if ((l->flag & EVS_X) && !l->prep && l->role == ARG_COMP && l->form != FORM_INF) offer_args(a, k, c, ARG_OBJ, 0, 1);
  if ((l->flag & EVS_X) && l->form == FORM_INF) /* "threatened on Monday to leave": the parser may call it a purpose */
    for (uint32_t n = m->child[c->token]; n != DG_NONE; n = m->sibling[n])
      if (m->d->rel[n] == REL_ADVCL && m->d->clause_at[n] != DG_NONE &&
          match_form(m->d, m->d->clause_at[n]) == FORM_INF)
        offer(a, k, n, 3);
  if (l->role == ARG_OBJ && !a->ncand[k] && c->kind == CL_VERB && !(c->flag & CL_PASSIVE)) offer_loose_object(a, k, c);
  if (l->role == ARG_IOBJ) {
    offer_args(a, k, c, ARG_OBL, m->x->to, 1);
    offer_args(a, k, c, ARG_OBL, m->x->for_, 2);
  }
  if (c->kind == CL_NOMINAL) offer_nominalised(a, k, c, l->role);
}

static void gather_noun(attempt *a, uint32_t k, uint32_t t) {
  const matcher *m = a->m;
  const dg_doc *d = m->d;
  const ev_slot *l = &a->slot[k];
  const doc_clause *c = d->clause_at[t] != DG_NONE ? &d->clause[d->clause_at[t]] : NULL;
  for (uint32_t n = m->child[t]; n != DG_NONE; n = m->sibling[n]) {
    uint8_t rel = rel_base(d->rel[n]);
    bool mod = rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_NUMMOD || d->rel[n] == REL_NMOD_DESC ||
               d->rel[n] == REL_NMOD_UNMARKED;
    if (l->role == EVR_POSS) {
      if (d->rel[n] == REL_NMOD_POSS || (rel == REL_NMOD && m->prep[n] == m->x->of))
        offer(a, k, n, 0);
      else if (mod && (l->cls != EV_ANY || names_side(d, n)))
        offer(a, k, n, 1);
      else if ((l->flag & EVS_A) && (m->prep[n] == m->x->by || m->prep[n] == m->x->from))
        offer(a, k, n, 2);
    } else if (l->role == EVR_MOD) {
      if (mod || rel == REL_NMOD) offer(a, k, n, 0);
    } else if (l->role == ARG_COMP && rel == REL_ACL)
      offer(a, k, n, 0);
    else if (l->role == EVR_WORD && rel == REL_ADVMOD)
      offer(a, k, n, 0);
  }
  if (l->role == EVR_NMOD) offer_children(a, k, t, l->prep, 0);
  if (l->role == EVR_POSS && d->rel[t] == REL_NMOD_DESC) /* of the title: the name has the possessor */
    for (uint32_t n = m->child[d->head[t]]; n != DG_NONE; n = m->sibling[n])
      if (d->rel[n] == REL_NMOD_POSS || (rel_base(d->rel[n]) == REL_AMOD && names_side(d, n))) offer(a, k, n, 1);
  for (uint32_t g = c ? c->arg : 0; c && g < c->arg + c->narg; g++) { /* arguments that grammar gives the noun */
    const doc_arg *r = &d->args[g];
    dg_sym prep = plain(m->x, r->prep);
    if (l->role == EVR_POSS) {
      if (r->role == ARG_SUBJ && (l->flag & EVS_A))
        offer(a, k, r->head, 0);
      else if (r->role == ARG_POSS && !r->prep)
        offer(a, k, r->head, 1);
      else if (r->role == ARG_MOD && (l->cls != EV_ANY || names_side(d, r->head)))
        offer(a, k, r->head, 1);
      else if ((r->role == ARG_OBJ || r->role == ARG_OBL) && prep == m->x->of)
        offer(a, k, r->head, 0);
    } else if (l->role == ARG_COMP && r->role == ARG_COMP)
      offer(a, k, r->head, 1);
    else if (l->role == EVR_NMOD && prep == l->prep && r->prep)
      offer(a, k, r->head, 0);
  }
  if (l->role == EVR_NMOD && d->head[t] < d->T) offer_children(a, k, d->head[t], l->prep, 2);
}

/* Anywhere below the predicate. */
static void gather_under(attempt *a, uint32_t k) {
  const matcher *m = a->m;
  uint32_t queue[48], n = 0;
  queue[n++] = a->token;
  for (uint32_t q = 0; q < n; q++)
    for (uint32_t c = m->child[queue[q]]; c != DG_NONE && n < 48; c = m->sibling[c]) {
      offer(a, k, c, 2);
      queue[n++] = c;
    }
}

static void gather(attempt *a, uint32_t k) {
  const ev_slot *l = &a->slot[k];
  a->ncand[k] = a->cursor[k] = 0;
  if (l->role == EVR_UNDER) {
    gather_under(a, k);
    return;
  }
  if (l->parent == EV_PRED) {
    if (a->p->flag & EVP_NOMINAL)
      gather_noun(a, k, a->token);
    else
      gather_clause(a, k, a->clause, a->v);
    return;
  }
  uint32_t up = a->bind[l->parent];
  if (up == DG_NONE) return;
  if (a->slot[l->parent].flag & EVS_CLAUSE) {
    if (a->m->d->clause_at[up] == DG_NONE)
      gather_noun(a, k, up);
    else if (l->role < EVR_POSS || l->role == EVR_WORD)
      gather_clause(a, k, a->m->d->clause_at[up], NULL);
  } else
    gather_noun(a, k, up);
  if (l->role == ARG_COMP && a->clause != DG_NONE) /* "repeated its demand today that B leave", hung on the verb */
    offer_args(a, k, &a->m->d->clause[a->clause], ARG_COMP, 0, 2);
}

/* May slot k stay empty? */
static bool soft(const attempt *a, uint32_t k) {
  const ev_slot *l = &a->slot[k];
  if (l->flag & EVS_OPTIONAL) return true;
  if (l->flag & EVS_MANY) return false;
  if (l->cls != EV_ANY) return false;
  if (l->flag & EVS_A) {
    if (a->p->flag & EVP_NOMINAL) return true;
    uint32_t f = a->m->d->clause[a->clause].flag;
    return a->m->d->clause[a->clause].kind != CL_VERB || (f & (CL_PASSIVE | CL_NOSUBJ)) != 0;
  }
  if (l->flag & EVS_B) {
    if (l->parent != EV_PRED)
      return a->slot[l->parent].cls != EV_ANY; /* "sought {talks} (with B)", not "raised X with B" */
    if (a->p->flag & EVP_NOMINAL) return false;
    if (l->role != ARG_OBL) return false;
    for (uint32_t i = 0; i < k; i++)
      if (a->slot[i].cls != EV_ANY) return true;
    return a->p->particle != 0;
  }
  if (l->parent != EV_PRED && a->bind[l->parent] == DG_NONE) return true;
  return false;
}

static int32_t worth(const event_lexicon *x, const ev_slot *l, bool bound) {
  if (!bound) return l->flag & EVS_B ? -6 : l->flag & EVS_A ? -3 : 0;
  if (l->cls != EV_ANY) return 20;
  (void)x;
  return l->flag & EVS_B ? 12 : l->flag & EVS_A ? 6 : 3;
}

static bool one_person(const dg_doc *d, uint32_t token) {
  static const char *const words[] = {"i", "me", "my", "you", "your", "he", "him", "his", "she", "her", "hers"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (str_eq(doc_name(d, d->sym[token]), str_of(words[i]))) return true;
  return false;
}

static bool of_kind(const dg_doc *d, uint32_t token, uint8_t kind) {
  if (kind == KIND_ANY || !d->mention_at || d->mention_at[token] == DG_NONE) return true;
  const doc_mention *m = &d->mention[d->mention_at[token]];
  bool human = m->kind == MEN_PERSON || m->kind == MEN_AGENT || m->kind == MEN_GROUP || (m->flag & MEN_HUMAN);
  switch (kind) {
  case KIND_HUMAN:
    return human || (m->kind != MEN_STATE && m->kind != MEN_PLACE && !(m->flag & MEN_NOACT));
  case KIND_PERSON: /* by name, or "he" */
    return m->kind == MEN_PERSON || (m->kind == MEN_PRONOUN && one_person(d, token));
  case KIND_SIDE:
    return human || m->code != 0 || m->sector[0] != 0 || m->kind != MEN_OTHER;
  case KIND_PLACE:
    return !human && m->kind != MEN_ORG;
  case KIND_STATE:
    return m->code != 0 || m->kind == MEN_STATE || m->kind == MEN_PRONOUN;
  case KIND_FORCE:
    return m->kind != MEN_PLACE && m->kind != MEN_OTHER;
  default:
    return true;
  }
}

/* A predicate of the object that the line does not ask for: "called him a hero". */
static bool left_over(const attempt *a) {
  if (a->clause == DG_NONE) return false;
  const doc_clause *c = &a->m->d->clause[a->clause];
  if (c->kind != CL_VERB) return false;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &a->m->d->args[g];
    if (r->role != ARG_PRED || r->inherited) continue;
    bool bound = false;
    for (uint32_t k = 0; k < a->p->nslot; k++) bound |= a->bind[k] == r->head;
    if (!bound) return true;
  }
  return false;
}

/* The line's B is only where A is at home: "Turkey expelled diplomats from Ankara". Concessions are made at home as well. */
static bool at_home(const attempt *a) {
  const dg_doc *d = a->m->d;
  uint8_t type = a->m->x->rule[a->p->rule].type;
  if (type == TYPE_CONCEDE || type == TYPE_RETREAT) return false;
  const doc_mention *side[2] = {NULL, NULL};
  for (uint32_t k = 0; d->mention_at && k < a->p->nslot; k++) {
    uint32_t m = a->bind[k] == DG_NONE ? DG_NONE : d->mention_at[a->bind[k]];
    if (m == DG_NONE) continue;
    if (a->slot[k].flag & EVS_A) side[0] = &d->mention[m];
    if (a->slot[k].flag & EVS_B) side[1] = &d->mention[m];
  }
  return side[0] && side[1] && side[0] != side[1] && side[0]->code && side[0]->code == side[1]->code &&
         side[0]->kind == MEN_STATE && (side[1]->kind == MEN_STATE || side[1]->kind == MEN_PLACE);
}

#define MISFIT 12

static void record(attempt *a, ev_match **list, uint32_t *n, uint32_t *cap, uint32_t lacking) {
  ev_match *r = ARENA_PUSH(&a->m->d->arena, *list, *n, *cap);
  *r = (ev_match){.pattern = (uint32_t)(a->p - a->m->x->pattern),
                  .clause = a->clause,
                  .token = a->token,
                  .lacking = lacking,
                  .no_actor = true};
  int32_t score = a->p->particle ? 14 : 0;
  if (a->v) score += 10;
  for (uint32_t k = 0; k < EV_MAX_SLOTS; k++) {
    bool have = k < a->p->nslot && (lacking == DG_NONE || k < lacking);
    r->bind[k] = have ? a->bind[k] : DG_NONE;
    if (!have) continue;
    score += worth(a->m->x, &a->slot[k], a->bind[k] != DG_NONE);
    if (a->bind[k] == DG_NONE) continue;
    if (lacking == DG_NONE) score -= a->loose[k][a->cursor[k] - 1];
    const ev_rule *rule = &a->m->x->rule[a->p->rule];
    if (a->slot[k].flag & EVS_A) r->no_actor = false;
    if ((a->slot[k].flag & EVS_A) && !of_kind(a->m->d, a->bind[k], rule->kind_a)) r->misfit = true;
    if ((a->slot[k].flag & EVS_B) && !of_kind(a->m->d, a->bind[k], rule->kind_b)) r->misfit = true;
    if (a->slot[k].cls != EV_ANY && several_words(a->m, a->bind[k], a->slot[k].cls)) score += 3;
  }
  if (lacking == DG_NONE && (left_over(a) || at_home(a))) r->misfit = true;
  r->score = r->misfit ? score - MISFIT : score;
}

/* A noun that stands alone, with neither side, says nothing. */
static bool has_a_side(const attempt *a) {
  if (!(a->p->flag & EVP_NOMINAL)) return true;
  uint8_t sides = a->m->x->rule[a->p->rule].op == EV_NO_OP ? EVS_A | EVS_B | EVS_X : EVS_A | EVS_B;
  for (uint32_t k = 0; k < a->p->nslot; k++)
    if ((a->slot[k].flag & sides) && a->bind[k] != DG_NONE) return true;
  return false;
}

static bool search(attempt *a) {
  uint32_t k = 0, steps = 0, n = a->p->nslot;
  a->deepest = 0;
  if (n) gather(a, 0);
  while (k < n) {
    if (++steps > STEPS) return false;
    if (k > a->deepest) a->deepest = k;
    uint32_t i = a->cursor[k]++;
    if (i < a->ncand[k])
      a->bind[k] = a->cand[k][i];
    else if (i == a->ncand[k] && soft(a, k))
      a->bind[k] = DG_NONE;
    else {
      if (k-- == 0) return false;
      continue;
    }
    if (++k < n) gather(a, k);
  }
  return true;
}

/* A line with a subject alone is about the verb without object: "demonstrates that …" is another verb. */
static bool bare_line_fits(const matcher *m, const ev_pattern *p, const doc_clause *c) {
  if (!c || p->nslot != 1 || (p->flag & EVP_NOMINAL) || p->particle || c->kind != CL_VERB) return true;
  if (m->x->slot[p->slot].role != ARG_SUBJ || m->x->rule[p->rule].op != EV_NO_OP) return true;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &m->d->args[g];
    if (r->inherited) continue;
    if (r->role == ARG_OBJ && !is_time(m, r->head)) return false;
    if (r->role == ARG_COMP && r->clause != DG_NONE && match_form(m->d, r->clause) == FORM_FINITE) return false;
  }
  return true;
}

/* "called off" is not "called": a verb's particle must stand somewhere in the line. */
static bool particle_fits(const attempt *a, const doc_clause *c) {
  if (!c || c->kind != CL_VERB || !c->particle || (a->p->flag & EVP_NOMINAL) || a->p->particle == c->particle)
    return true;
  const uint32_t *w = a->v ? a->m->x->word + a->v->word : NULL;
  if (w && (w[0] == c->particle || w[1] == c->particle)) return true;
  for (uint32_t k = 0; k < a->p->nslot; k++) {
    const ev_slot *l = &a->slot[k];
    if (l->prep == c->particle || (l->lead && l->lead == c->particle)) return true;
    if (l->role == EVR_WORD && a->bind[k] != DG_NONE && a->m->d->lemma[a->bind[k]] == c->particle) return true;
  }
  return false;
}

static void try_pattern(matcher *m, const ev_pattern *p, const ev_phrase *v, uint32_t clause, uint32_t token) {
  const doc_clause *c = clause != DG_NONE ? &m->d->clause[clause] : NULL;
  attempt a;
  a.m = m, a.p = p, a.slot = m->x->slot + p->slot, a.v = v, a.clause = clause, a.token = token;
  if (c && !(p->flag & EVP_NOMINAL) && (c->kind == CL_COPULA) != ((p->flag & EVP_COPULA) != 0)) return;
  if ((p->flag & EVP_NEGATED) && !(c && (c->flag & CL_NEG))) return;
  if (p->particle && !has_particle(m, c, token, p->particle)) return;
  if (!v && !bare_line_fits(m, p, c)) return;
  if (search(&a)) {
    if (has_a_side(&a) && particle_fits(&a, c)) record(&a, &m->match, &m->n, &m->cap, DG_NONE);
  } else if (m->want_near && a.deepest > 0)
    record(&a, &m->near, &m->nnear, &m->capnear, a.deepest);
}

/* ---- all predicates ---- */

static void note_members(matcher *m, const uint32_t *at, uint32_t nat, const ev_member *member, dg_sym s) {
  if (s + 1 >= nat) return;
  for (uint32_t i = at[s]; i < at[s + 1]; i++) m->seen[member[i].cls] = m->sent;
}

/* Which classes have a word in the sentence: most patterns are ruled out by that alone. */
static void note_classes(matcher *m, const doc_sent *s) {
  const event_lexicon *x = m->x;
  const dg_doc *d = m->d;
  for (uint32_t t = s->first; t < s->first + s->n; t++) {
    note_members(m, x->nat, x->nnat, x->noun, d->lemma[t]);
    if (d->sym[t] != d->lemma[t]) note_members(m, x->nat, x->nnat, x->noun, d->sym[t]);
    if (d->clause_at[t] != DG_NONE) note_members(m, x->vat, x->nvat, x->verb, d->clause[d->clause_at[t]].lemma);
  }
}

static bool possible(const matcher *m, const ev_pattern *p) {
  if (m->want_near) return true;
  return (p->need[0] == EV_ANY || m->seen[p->need[0]] == m->sent) &&
         (p->need[1] == EV_ANY || m->seen[p->need[1]] == m->sent);
}

static bool is_verb(const event_lexicon *x, dg_sym s) { return s + 1 < x->nvat && x->vat[s] < x->vat[s + 1]; }

/* The lemma as lines know it. Where no line knows it, the form without its ending: lemmas of rare verbs may be wrong. */
dg_sym match_lemma(const matcher *m, const doc_clause *c) {
  const dg_doc *d = m->d;
  if (is_verb(m->x, c->lemma) || c->kind == CL_NOMINAL || d->lemma[c->token] != c->lemma || !d->syms.frozen)
    return c->lemma;
  dg_str form = doc_name(d, d->sym[c->token]);
  for (uint32_t cut = 1; cut <= 3 && cut + 2 < form.n; cut++) { /* freed -> free, fled -> fle, -ing */
    bool ending = form.p[form.n - cut] == 'd' || form.p[form.n - cut] == 'e' || form.p[form.n - cut] == 's' ||
                  form.p[form.n - cut] == 'i';
    dg_sym s = ending ? sym_find(d->syms.frozen, str_make(form.p, form.n - cut)) : DG_NONE;
    if (s != DG_NONE && is_verb(m->x, s)) return s;
  }
  return c->lemma;
}

/* "displaced persons", "the hacked files": a participle before its noun tells nothing unless it says by whom, when or how. */
static bool mere_modifier(const dg_doc *d, const doc_clause *c) {
  if (c->kind != CL_PARTICIPLE) return false;
  if (c->token > 0 && d->upos[c->token - 1] == UPOS_NOUN) return false; /* "police opened fire", misread */
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &d->args[g];
    bool more = r->role == ARG_TIME || r->role == ARG_OBL || (r->role == ARG_SUBJ && c->flag & CL_PASSIVE);
    if (more && !r->inherited) return false;
  }
  return true;
}

static void match_clause(matcher *m, uint32_t clause) {
  const event_lexicon *x = m->x;
  const doc_clause *c = &m->d->clause[clause];
  if (mere_modifier(m->d, c)) return;
  dg_sym lemma = match_lemma(m, c);
  if (!is_verb(x, lemma)) return;
  for (uint32_t i = x->vat[lemma]; i < x->vat[lemma + 1]; i++) {
    const ev_class *k = &x->cls[x->verb[i].cls];
    const ev_phrase *v = x->verb[i].phrase == DG_NONE ? NULL : &x->phrase[x->verb[i].phrase];
    if (k->nverb == 0 || (v && !entry_holds(m, c, c->token, v))) continue;
    for (uint32_t j = k->verb; j < k->verb + k->nverb; j++)
      if (possible(m, &x->pattern[j])) try_pattern(m, &x->pattern[j], v, clause, c->token);
  }
}

static void match_noun(matcher *m, uint32_t t, dg_sym s) {
  const event_lexicon *x = m->x;
  if (s + 1 >= x->nnat) return;
  for (uint32_t i = x->nat[s]; i < x->nat[s + 1]; i++) {
    const ev_class *k = &x->cls[x->noun[i].cls];
    if (k->nnoun == 0 || (x->noun[i].phrase != DG_NONE && !phrase_at(m, &x->phrase[x->noun[i].phrase], t))) continue;
    for (uint32_t j = k->noun; j < k->noun + k->nnoun; j++) try_pattern(m, &x->pattern[j], NULL, m->d->clause_at[t], t);
  }
}

static void match_token(matcher *m, uint32_t t) {
  const dg_doc *d = m->d;
  uint32_t c = d->clause_at[t];
  if (c != DG_NONE) match_clause(m, c);
  if (d->upos[t] != UPOS_NOUN && d->upos[t] != UPOS_PROPN && d->upos[t] != UPOS_VERB) return;
  if (c == DG_NONE || d->clause[c].kind != CL_VERB) match_noun(m, t, d->lemma[t]);
}

void match_run(matcher *m, const event_lexicon *x, dg_doc *d, bool want_near) {
  *m = (matcher){.x = x, .d = d, .want_near = want_near};
  if (d->T == 0 || !d->clause_at || !d->head) return;
  index_tree(m);
  m->seen = arena_zero(&d->arena, x->nclass + 1, sizeof *m->seen);
  for (uint32_t k = 0; k < d->S; k++) {
    m->sent = k + 1;
    note_classes(m, &d->sent[k]);
    for (uint32_t t = d->sent[k].first; t < d->sent[k].first + d->sent[k].n; t++) match_token(m, t);
  }
}
