/* slot: the words that may stand in a slot of a pattern, best first. Reads clauses, tree, mentions; writes the attempt's
 * candidates.
 *
 * Where a prepositional phrase hangs is the parser's weakest point, so a slot with a preposition is looked for on the verb
 * and on the phrases that other slots have found. */
#include "attempt.h"

/* "that Iraq leave", "that Iraq should leave": not said to be so. */
static bool subjunctive(const dg_doc *d, uint32_t clause) {
  uint32_t t = d->clause[clause].token;
  if (d->clause[clause].flag & CL_MUST) return true;
  return (d->xpos[t] == XPOS_VB || d->xpos[t] == XPOS_VBP) && d->sym[t] == d->lemma[t] &&
         !(d->clause[clause].flag & CL_FUTURE);
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
    if ((d->rel[k] == REL_NMOD_DESC || d->rel[k] == REL_COMPOUND) &&
        (d->upos[k] == UPOS_NOUN || d->upos[k] == UPOS_PROPN) && match_class(m, k, cls))
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
    if (l->prep && match_plain(a->m->x, a->m->prep[token]) != l->prep) return;
    uint32_t flag = d->clause[d->clause_at[token]].flag;
    if ((flag & l->need) != l->need) return;
    if (l->cls != EV_ANY && (flag & CL_NEG) && !(l->need & CL_NEG)) return; /* "promised not to attack B" */
    if (l->cls != EV_ANY && !match_verb_class(a->m, token, d->clause_at[token], l->cls)) return;
  } else if (l->cls != EV_ANY) {
    if (!match_class(a->m, token, l->cls) && (token = title(a->m, token, l->cls)) == DG_NONE) return;
  } else if ((l->flag & (EVS_A | EVS_B)) && !nominal_word(d, token))
    return;
  else if (d->upos[token] != UPOS_VERB && match_is_time(a->m, token)) /* "to march" is no month */
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
    if (m->prep[c] && match_plain(m->x, m->prep[c]) == prep) offer(a, k, c, loose);
}

static void offer_args(attempt *a, uint32_t k, const doc_clause *c, uint8_t role, dg_sym prep, uint8_t loose) {
  const matcher *m = a->m;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &m->d->args[g];
    bool prepared = role == ARG_OBL || role == ARG_PRED; /* "is in talks" is not "is talks" */
    if (r->role == role && (!prepared || match_plain(m->x, r->prep) == prep)) offer(a, k, r->head, loose);
  }
}

/* An oblique, on the predicate or on one of its other phrases. */
static void offer_oblique(attempt *a, uint32_t k, const doc_clause *c, dg_sym prep) {
  const matcher *m = a->m;
  const ev_slot *l = &a->slot[k];
  offer_args(a, k, c, ARG_OBL, prep, 0);
  if (c->kind == CL_VERB && c->particle == prep)
    offer_args(a, k, c, ARG_OBJ, 0, 1);                  /* a line read as "hand in + phrase" */
  if (!a->v && (prep == m->x->to || prep == m->x->for_)) /* "called X a Y" is not "called for X" */
    offer_args(a, k, c, ARG_IOBJ, 0, 1);
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &m->d->args[g];
    if (r->role == ARG_OBJ || r->role == ARG_OBL || r->role == ARG_PRED) offer_children(a, k, r->head, prep, 1);
  }
  if (l->tail && l->prep == prep &&
      match_has_particle(m, c, c->token, l->lead)) { /* "out of" read as adverb and preposition */
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
    if (match_is_case(d->rel[k]) && k > 0 && k + 1 < d->T && d->upos[k + 1] == UPOS_NUM &&
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
    if (!match_is_time(m, n)) offer(a, k, n, 4);
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
  if (l->role == ARG_OBJ && !a->ncand[k] && attempt_particle(a)) {
    uint32_t n = match_misread(m, c, attempt_particle(a));
    if (n != DG_NONE) offer(a, k, n, 2);
  }
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
    dg_sym prep = match_plain(m->x, r->prep);
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
  if (l->role == EVR_NMOD && l->prep == m->x->with && !a->ncand[k]) /* "discussed the sale of arms with B" */
    for (uint32_t n = m->child[t]; n != DG_NONE; n = m->sibling[n])
      if (m->prep[n] == m->x->of) offer_children(a, k, n, l->prep, 2);
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

void attempt_gather(attempt *a, uint32_t k) {
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
  if ((l->role == EVR_NMOD || l->role == EVR_POSS) && a->slot[l->parent].role == ARG_OBJ && a->clause != DG_NONE &&
      (a->m->d->clause[a->clause].flag & CL_PASSIVE)) /* "B was stripped of its seat": of hangs on the verb */
    offer_args(a, k, &a->m->d->clause[a->clause], ARG_OBL, l->role == EVR_POSS ? a->m->x->of : l->prep, 1);
  if (l->role == ARG_COMP && a->clause != DG_NONE) /* "repeated its demand today that B leave", hung on the verb */
    offer_args(a, k, &a->m->d->clause[a->clause], ARG_COMP, 0, 2);
}
