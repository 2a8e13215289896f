/* match: patterns against clauses and noun phrases. For each predicate the classes of its lemma give the patterns; those that
 * the clause's gate lets pass (gate.c) have their slots filled in order (slot.c), going back over earlier choices where a
 * later slot finds nothing (at most STEPS tries). Writes match, near. */
#include "attempt.h"

#define STEPS 4000u /* tries per pattern and predicate */

/* ---- one pattern ---- */

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

/* Soldiers, police, rebels, spies. */
static bool armed(const dg_doc *d, const doc_mention *m) {
  static const char *const sector[] = {"MIL", "COP", "REB", "PRM", "UAF", "SPY"};
  for (size_t i = 0; i < sizeof sector / sizeof *sector; i++)
    for (size_t k = 0; k < sizeof m->sector / sizeof *m->sector; k++)
      if (m->sector[k] && str_eq(doc_name(d, m->sector[k]), str_of(sector[i]))) return true;
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
  case KIND_NATION: /* a state or those who speak for it */
    return m->kind == MEN_STATE || (m->kind == MEN_PRONOUN && m->code && !m->sector[0]) ||
           (m->kind == MEN_PLACE && m->code) ||
           (m->code && m->sector[0] && (m->kind == MEN_AGENT || m->kind == MEN_ORG || m->kind == MEN_PERSON) &&
            (str_eq(doc_name(d, m->sector[0]), STR("GOV")) || str_eq(doc_name(d, m->sector[0]), STR("MIL"))));
  case KIND_FORCE:
    return armed(d, m);
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

/* A line about armed men says nothing of others, one about a government's protest nothing of nobody's. */
static bool unarmed(const attempt *a) {
  const uint8_t kind = a->m->x->rule[a->p->rule].kind_a;
  for (uint32_t k = 0; (kind == KIND_FORCE || kind == KIND_NATION) && k < a->p->nslot; k++) {
    if (!(a->slot[k].flag & EVS_A)) continue;
    const bool there = a->bind[k] != DG_NONE;
    if (kind == KIND_FORCE ? there && !of_kind(a->m->d, a->bind[k], kind) : !there) return true;
  }
  return false;
}

static void record(attempt *a, ev_match **list, uint32_t *n, uint32_t *cap, uint32_t lacking) {
  if (lacking == DG_NONE && unarmed(a)) return;

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
    if (a->slot[k].cls != EV_ANY && match_several_words(a->m, a->bind[k], a->slot[k].cls)) score += 3;
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
  if (n) attempt_gather(a, 0);
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
    if (++k < n) attempt_gather(a, k);
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
    if (r->role == ARG_OBJ && !match_is_time(m, r->head)) return false;
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

/* Whose object is told by a preposition that is the particle, must ask for an object. */
static bool particle_there(const attempt *a, const doc_clause *c) {
  dg_sym want = attempt_particle(a);
  if (!want || match_has_particle(a->m, c, a->token, want)) return true;
  if (a->v && a->m->x->word[a->v->word + 1] == want) return true; /* "march on" */
  if (match_misread(a->m, c, want) == DG_NONE) return false;
  for (uint32_t k = 0; k < a->p->nslot; k++)
    if (a->slot[k].role == ARG_OBJ && a->slot[k].parent == EV_PRED) return true;
  return false;
}

static void try_pattern(matcher *m, const ev_pattern *p, const ev_phrase *v, uint32_t clause, uint32_t token) {
  const doc_clause *c = clause != DG_NONE ? &m->d->clause[clause] : NULL;
  attempt a;
  a.m = m, a.p = p, a.slot = m->x->slot + p->slot, a.v = v, a.clause = clause, a.token = token;
  if (c && !(p->flag & EVP_NOMINAL) && (c->kind == CL_COPULA) != ((p->flag & EVP_COPULA) != 0)) return;
  if ((p->flag & EVP_NEGATED) && !(c && (c->flag & CL_NEG))) return;
  if (!particle_there(&a, c)) return;
  if (!v && !bare_line_fits(m, p, c)) return;
  if (search(&a)) {
    if (has_a_side(&a) && particle_fits(&a, c)) record(&a, &m->match, &m->n, &m->cap, DG_NONE);
  } else if (m->want_near && a.deepest > 0)
    record(&a, &m->near, &m->nnear, &m->capnear, a.deepest);
}

/* ---- all predicates ---- */

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

/* Patterns that the gates let pass, so that what they are made of can be asked for before the first is tried. */
enum { QUEUE = 48 };
typedef struct queue {
  uint32_t n;
  struct {
    const ev_pattern *p;
    const ev_phrase *v;
  } to[QUEUE];
} queue;

static void flush(matcher *m, queue *q, uint32_t clause, uint32_t token) {
  for (uint32_t i = 0; i < q->n; i++) prefetch(m->x->slot + q->to[i].p->slot), prefetch(m->x->rule + q->to[i].p->rule);
  for (uint32_t i = 0; i < q->n; i++) try_pattern(m, q->to[i].p, q->to[i].v, clause, token);
  q->n = 0;
}

static inline void push(matcher *m, queue *q, uint32_t pattern, const ev_phrase *v, uint32_t clause, uint32_t token) {
  if (q->n == QUEUE) flush(m, q, clause, token);
  prefetch(m->x->pattern + pattern);
  q->to[q->n].p = m->x->pattern + pattern;
  q->to[q->n++].v = v;
}

static void match_clause(matcher *m, uint32_t clause) {
  const event_lexicon *x = m->x;
  const doc_clause *c = &m->d->clause[clause];
  if (mere_modifier(m->d, c)) return;
  dg_sym lemma = match_lemma(m, c);
  if (lemma >= x->nword_of || x->of_word[lemma].entry == x->of_word[lemma + 1].entry) return;
  const gate_have h = gate_clause(m, clause);
  queue q;
  q.n = 0;
  const ev_entry *first = x->entry + x->of_word[lemma].entry, *end = x->entry + x->of_word[lemma + 1].entry;
  for (const ev_entry *e = first; e < end; e++) {
    const ev_phrase *v = e->phrase == DG_NONE ? NULL : &x->phrase[e->phrase];
    if (v && (((e->words & ~h.words) && !m->want_near) || !match_entry_holds(m, c, c->token, v))) continue;
    gate_have with = h;
    if (v) with.has |= GATE_OBJ | GATE_THING; /* its object may have a preposition */
    for (uint32_t j = e->first; j < e->first + e->n;)
      if (gate_passes(m, &j, &with)) push(m, &q, j++, v, clause, c->token);
  }
  flush(m, &q, clause, c->token);
}

static void match_noun(matcher *m, uint32_t t, dg_sym s) {
  const event_lexicon *x = m->x;
  const gate_have any = {UINT64_MAX, UINT32_MAX};
  if (s >= x->nword_of || x->of_word[s].lead == x->of_word[s + 1].lead) return;
  queue q;
  q.n = 0;
  uint32_t clause = m->d->clause_at[t];
  for (uint32_t i = x->of_word[s].lead; i < x->of_word[s + 1].lead; i++) {
    const ev_lead *e = &x->lead[i];
    if (e->phrase != DG_NONE && !match_phrase_at(m, &x->phrase[e->phrase], t)) continue;
    for (uint32_t j = e->first; j < e->first + e->n;)
      if (gate_passes(m, &j, &any)) push(m, &q, j++, NULL, clause, t);
  }
  flush(m, &q, clause, t);
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
  match_index_tree(m);
  m->seen = arena_array(&d->arena, x->nclass / 64 + 1, sizeof *m->seen);
  for (uint32_t k = 0; k < d->S; k++) {
    gate_sentence(m, &d->sent[k]);
    for (uint32_t t = d->sent[k].first; t < d->sent[k].first + d->sent[k].n; t++) match_token(m, t);
  }
}
