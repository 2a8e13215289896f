/* gate: which patterns cannot fit, told without trying them. Reads tokens, clauses, the matcher's tree; writes its `seen`.
 *
 *   sentence   the classes that have a word in it             against the classes that a pattern needs
 *   clause     the roles, prepositions and particles it has   against those that the pattern's slots cannot do without
 *
 * Invariant: a pattern that is turned away here would have failed in search(). Words are compared by one bit of a hash, so
 * that some pass which do not fit; none is turned away which does. */
#include "attempt.h"

static uint32_t bit_of(dg_sym s) { return s * 0x9E3779B1u >> 27; }
static uint64_t as_prep(dg_sym s) { return (uint64_t)1 << bit_of(s); }
static uint64_t as_word(dg_sym s) { return (uint64_t)1 << (32 + bit_of(s)); }

/* ---- when the lexicon is opened ---- */

/* What slot k cannot do without, whatever the clause. soft() of match.c is the measure. */
static void want_slot(const event_lexicon *x, const ev_pattern *p, uint32_t k, ev_gate *g) {
  const ev_slot *l = &x->slot[p->slot + k];
  if (l->parent != EV_PRED || (l->flag & EVS_OPTIONAL)) return;
  bool open = l->cls == EV_ANY && !(l->flag & EVS_MANY);
  if (open && (l->flag & EVS_A)) {
    if (l->role == ARG_SUBJ) g->want |= GATE_ACTIVE_SUBJ;
    return;
  }
  if (open && (l->flag & EVS_B) && l->role == ARG_OBL) return;
  switch (l->role) {
  case ARG_SUBJ:
    g->want |= GATE_SUBJ;
    return;
  case ARG_OBJ:
    g->want |= l->flag & EVS_X ? GATE_THING : GATE_OBJ;
    return;
  case ARG_COMP:
    g->want |= GATE_THING;
    return;
  case ARG_PRED:
    if (!(l->flag & EVS_X)) g->want |= GATE_PRED;
    return;
  case EVR_WORD:
    g->want |= GATE_WORD;
    return;
  case ARG_OBL:
    if (!l->tail && !((l->flag & EVS_X) && l->prep == x->to)) g->words |= as_prep(l->prep);
    return;
  default:
    return;
  }
}

static ev_gate gate_of(const event_lexicon *x, const ev_pattern *p) {
  ev_gate g = {.need = {GATE_NO_NEED, GATE_NO_NEED}};
  for (uint32_t k = 0; k < 2; k++)
    if (p->need[k] < GATE_NO_NEED) g.need[k] = (uint16_t)p->need[k];
  if (p->flag & EVP_NOMINAL) return g;
  g.want = p->flag & EVP_COPULA ? GATE_COPULA : GATE_NO_COPULA;
  if (p->flag & EVP_NEGATED) g.want |= GATE_NEG;
  if (p->particle) g.words |= as_word(p->particle);
  for (uint32_t k = 0; k < p->nslot; k++) want_slot(x, p, k, &g);
  return g;
}

void gate_open(event_lexicon *x, dg_arena *a) {
  ev_gate *gate = arena_array(a, x->npattern + 1, sizeof *gate);
  uint8_t *needed = arena_zero(a, x->nclass + 1, 1);
  for (uint32_t i = 0; i < x->npattern; i++) {
    gate[i] = gate_of(x, &x->pattern[i]);
    for (uint32_t k = 0; k < 2; k++)
      if (gate[i].need[k] != GATE_NO_NEED) needed[gate[i].need[k]] = 1;
  }
  for (uint32_t i = x->npattern; i-- > 0;) {
    bool alike = i + 1 < x->npattern && gate[i].need[0] == gate[i + 1].need[0] && gate[i + 1].run < UINT16_MAX;
    gate[i].run = (uint16_t)(alike ? gate[i + 1].run + 1 : 1);
  }
  x->gate = gate;
  index_open(x, a, needed);
}

/* ---- sentence ---- */

static void see(matcher *m, uint32_t cls) { m->seen[cls / 64] |= (uint64_t)1 << cls % 64; }

static void see_noun(matcher *m, dg_sym s) {
  const event_lexicon *x = m->x;
  if (s >= x->nword_of) return;
  for (uint32_t i = x->of_word[s].note, e = x->of_word[s + 1].note; i < e; i++) see(m, x->note[i]);
}

static void see_verb(matcher *m, dg_sym s) {
  const event_lexicon *x = m->x;
  if (s >= x->nword_of) return;
  for (uint32_t i = x->of_word[s].vnote, e = x->of_word[s + 1].vnote; i < e; i++) see(m, x->vnote[i]);
}

/* Each loop asks for the memory that the next one reads. */
void gate_sentence(matcher *m, const doc_sent *s) {
  const dg_doc *d = m->d;
  const event_lexicon *x = m->x;
  uint32_t end = s->first + s->n;
  memset(m->seen, 0, (x->nclass / 64 + 1) * sizeof *m->seen);
  if (!x->nword_of) return; /* a pack that is being built */
  for (uint32_t t = s->first; t < end; t++) {
    prefetch(x->of_word + d->lemma[t]);
    if (d->sym[t] != d->lemma[t]) prefetch(x->of_word + d->sym[t]);
  }
  for (uint32_t t = s->first; t < end; t++)
    if (d->lemma[t] < x->nword_of) {
      const ev_word *w = x->of_word + d->lemma[t];
      prefetch(x->note + w->note), prefetch(x->lead + w->lead);
      if (d->clause_at[t] != DG_NONE) prefetch(x->entry + w->entry);
    }
  for (uint32_t t = s->first; t < end; t++) {
    see_noun(m, d->lemma[t]);
    if (d->sym[t] != d->lemma[t]) see_noun(m, d->sym[t]);
    if (d->clause_at[t] == DG_NONE) continue;
    const dg_sym verb = d->clause[d->clause_at[t]].lemma;
    see_verb(m, verb);
    if (verb >= x->nword_of) continue;
    for (uint32_t i = x->of_word[verb].entry, e = x->of_word[verb + 1].entry; i < e; i++)
      prefetch(x->gate + x->entry[i].first);
  }
}

/* ---- clause ---- */

/* A dependent that slot.c may take for an object. */
static bool loose_object(const dg_doc *d, const doc_clause *c, uint32_t t) {
  return t > c->token && c->kind == CL_VERB && !(c->flag & CL_PASSIVE) &&
         (d->upos[t] == UPOS_NOUN || d->upos[t] == UPOS_PROPN);
}

static void have_children(const matcher *m, const doc_clause *c, gate_have *h) {
  const dg_doc *d = m->d;
  for (uint32_t k = m->child[c->token]; k != DG_NONE; k = m->sibling[k]) {
    h->words |= as_word(d->lemma[k]) | as_word(d->sym[k]) | as_word(m->prep[k]);
    if (rel_base(d->rel[k]) == REL_ADVMOD || d->rel[k] == REL_COMPOUND_PRT) h->has |= GATE_WORD;
    if (d->rel[k] == REL_ADVCL) h->has |= GATE_THING;
    if (loose_object(d, c, k)) h->has |= GATE_OBJ | GATE_THING;
  }
}

static void have_preps(const matcher *m, uint32_t t, gate_have *h) {
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if (m->prep[k]) h->words |= as_prep(match_plain(m->x, m->prep[k]));
}

static void have_arg(const matcher *m, const doc_arg *r, gate_have *h) {
  switch (r->role) {
  case ARG_SUBJ:
    h->has |= GATE_SUBJ | GATE_ACTIVE_SUBJ;
    return;
  case ARG_OBJ:
    h->has |= GATE_OBJ | GATE_THING;
    have_preps(m, r->head, h);
    return;
  case ARG_COMP:
    h->has |= GATE_THING;
    return;
  case ARG_PRED:
    h->has |= GATE_PRED;
    have_preps(m, r->head, h);
    return;
  case ARG_OBL:
    h->words |= as_prep(match_plain(m->x, r->prep));
    have_preps(m, r->head, h);
    return;
  case ARG_IOBJ:
    h->words |= as_prep(m->x->to) | as_prep(m->x->for_);
    return;
  default:
    return;
  }
}

gate_have gate_clause(const matcher *m, uint32_t clause) {
  const dg_doc *d = m->d;
  const doc_clause *c = &d->clause[clause];
  gate_have h = {.has = c->kind == CL_COPULA ? GATE_COPULA : GATE_NO_COPULA};
  if (c->flag & CL_NEG) h.has |= GATE_NEG;
  if (c->kind != CL_VERB || (c->flag & (CL_PASSIVE | CL_NOSUBJ))) h.has |= GATE_ACTIVE_SUBJ;
  if (c->kind == CL_NOMINAL) { /* its arguments stand in many ways */
    h.has |= GATE_ALL & ~(uint32_t)(GATE_COPULA | GATE_NEG);
    h.words |= UINT32_MAX;
  }
  h.words |= as_word(c->particle) | as_prep(c->particle);
  have_children(m, c, &h);
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) have_arg(m, &d->args[g], &h);
  if (c->token + 1 < d->T && match_misread(m, c, d->lemma[c->token + 1]) != DG_NONE)
    h.words |= as_word(d->lemma[c->token + 1]), h.has |= GATE_OBJ | GATE_THING;
  return h;
}

/* The further words of a verb's entry, as a first question to match_entry_holds. */
uint64_t gate_entry_words(const event_lexicon *x, const ev_phrase *v) {
  const uint32_t *w = x->word + v->word;
  if (v->n < 2) return 0; /* of a damaged pack */
  uint64_t want = w[0] && w[0] != w[1] ? as_word(w[0]) : 0;
  for (uint32_t i = 2; i + 1 < v->n; i += 2) want |= as_word(w[i + 1]);
  return want;
}
