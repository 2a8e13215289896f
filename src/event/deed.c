/* deed: from matches to one candidate per predicate, and operators over candidates.
 *
 *   "agreed to open talks on lifting sanctions"
 *        talks   CONSULT   <- open KEEP <- agree PROMISE -> AGREE; what stands below is taken up and no event
 * of its own */
#include "deed.h"

#define PASSES 4

/* ---- sides from slots ---- */

static void add_side(deed_side *s, uint32_t token) {
  for (uint8_t i = 0; i < s->n; i++)
    if (s->token[i] == token) return;
  if (s->n < DEED_SIDES) s->token[s->n++] = token;
}

/* The phrase at token and those conjoined to it. */
static void add_joined(const deeds *s, deed_side *side, uint32_t token) {
  add_side(side, token);
  for (uint32_t k = s->m.child[token]; k != DG_NONE; k = s->m.sibling[k])
    if (s->d->rel[k] == REL_CONJ && s->d->clause_at[k] == DG_NONE) add_side(side, k);
}

/* "each other", "one another": the actors themselves. */
static bool each_other(const deeds *s, uint32_t token) {
  const dg_doc *d = s->d;
  for (uint32_t t = token; t < token + 2 && t < d->T; t++) { /* the parser takes either word for the head */
    if (t == 0) continue;
    dg_str word = doc_name(d, d->sym[t]), before = doc_name(d, d->sym[t - 1]);
    if ((str_eq(word, STR("other")) && str_eq(before, STR("each"))) ||
        (str_eq(word, STR("another")) && str_eq(before, STR("one"))))
      return true;
  }
  return false;
}

static void read_sides(deeds *s, deed *e, const ev_match *m) {
  const ev_pattern *p = &s->x->pattern[m->pattern];
  for (uint32_t k = 0; k < p->nslot; k++) {
    const ev_slot *l = &s->x->slot[p->slot + k];
    if (m->bind[k] == DG_NONE) continue;
    if (l->flag & EVS_A)
      add_joined(s, &e->actor, m->bind[k]);
    else if ((l->flag & EVS_B) && each_other(s, m->bind[k])) {
      e->reciprocal = true;
      s->m.match[m - s->m.match].misfit = false;
    } else if (l->flag & EVS_B)
      add_joined(s, &e->recipient, m->bind[k]);
  }
}

/* ---- best match of a predicate ---- */

static int32_t value(const deeds *s, const ev_match *m) {
  const ev_rule *r = &s->x->rule[s->x->pattern[m->pattern].rule];
  return m->score * (int32_t)r->weight / 1000 + (m->no_actor ? 0 : 4);
}

static uint8_t type_of(const deeds *s, uint32_t match) {
  return s->x->rule[s->x->pattern[s->m.match[match].pattern].rule].type;
}

static bool is_operator(const deeds *s, const ev_match *m) {
  return s->x->rule[s->x->pattern[m->pattern].rule].op != EV_NO_OP;
}

static uint32_t clause_of_noun(const dg_doc *d, uint32_t t) {
  for (uint32_t k = 0; k < 16 && t < d->T; k++, t = d->head[t]) {
    uint32_t c = d->clause_at[t];
    if (c != DG_NONE && d->clause[c].kind != CL_NOMINAL) return c;
  }
  return DG_NONE;
}

static void make_deed(deeds *s, uint32_t match, int32_t score) {
  const ev_match *m = &s->m.match[match];
  deed *e = ARENA_PUSH(&s->d->arena, s->v, s->n, s->cap);
  const ev_rule *r = &s->x->rule[s->x->pattern[m->pattern].rule];
  bool nominal = m->clause == DG_NONE || s->d->clause[m->clause].kind == CL_NOMINAL;
  *e = (deed){.token = m->token,
              .clause = m->clause,
              .rule = r,
              .match = match,
              .op = DG_NONE,
              .below = DG_NONE,
              .type = r->type,
              .mode = r->mode,
              .score = score,
              .nominal = nominal,
              .reciprocal = (r->flag & EVRULE_RECIPROCAL) != 0,
              .source = DG_NONE};
  if (e->clause == DG_NONE) e->clause = clause_of_noun(s->d, m->token);
  read_sides(s, e, m);
  s->at[m->token] = s->n - 1;
}

/* What a look-alike says against match i: a NONE line of the same file that fits at least as well, or any NONE line that fits
 * much better. */
#define NONE_MARGIN 8
static bool vetoed(const deeds *s, uint32_t i, uint32_t first, uint32_t end) {
  const ev_rule *r = &s->x->rule[s->x->pattern[s->m.match[i].pattern].rule];
  int32_t v = value(s, &s->m.match[i]);
  for (uint32_t k = first; k < end; k++) {
    const ev_rule *n = &s->x->rule[s->x->pattern[s->m.match[k].pattern].rule];
    if (n->type != TYPE_NONE || n->op != EV_NO_OP) continue;
    int32_t w = value(s, &s->m.match[k]);
    if (w > v + NONE_MARGIN || (n->file == r->file && w >= v && k != i)) return true;
  }
  return false;
}

/* The best line that says another type of the same predicate. */
static int32_t rival_of(const deeds *s, uint32_t best, uint32_t first, uint32_t end) {
  int32_t top = 0;
  for (uint32_t k = first; k < end; k++)
    if (!is_operator(s, &s->m.match[k]) && type_of(s, k) != type_of(s, best) && value(s, &s->m.match[k]) > top)
      top = value(s, &s->m.match[k]);
  return top;
}

static void best_matches(deeds *s) {
  for (uint32_t i = 0; i < s->m.n;) {
    uint32_t token = s->m.match[i].token, first = i, best = DG_NONE, none = DG_NONE;
    int32_t top = 0;
    while (i < s->m.n && s->m.match[i].token == token) i++;
    for (uint32_t k = first; k < i; k++) {
      if (is_operator(s, &s->m.match[k])) continue;
      int32_t v = value(s, &s->m.match[k]);
      if (type_of(s, k) == TYPE_NONE) {
        if (none == DG_NONE || v > value(s, &s->m.match[none])) none = k;
      } else if ((best == DG_NONE || v > top) && !vetoed(s, k, first, i))
        best = k, top = v;
    }
    if (best != DG_NONE) {
      make_deed(s, best, top);
      s->v[s->n - 1].rival = rival_of(s, best, first, i);
    } else if (none != DG_NONE)
      make_deed(s, none, value(s, &s->m.match[none]));
  }
}

/* ---- operators ---- */

static uint32_t x_token(const deeds *s, const ev_match *m) {
  const ev_pattern *p = &s->x->pattern[m->pattern];
  for (uint32_t k = 0; k < p->nslot; k++)
    if (s->x->slot[p->slot + k].flag & EVS_X) return m->bind[k];
  return DG_NONE;
}

/* The deed that stands at token, or at what is conjoined to it. */
static uint32_t deed_below(const deeds *s, uint32_t token) {
  if (token == DG_NONE) return DG_NONE;
  if (s->at[token] != DG_NONE && s->v[s->at[token]].type != TYPE_NONE) return s->at[token];
  for (uint32_t k = s->m.child[token]; k != DG_NONE; k = s->m.sibling[k])
    if (s->d->rel[k] == REL_CONJ && s->at[k] != DG_NONE && s->v[s->at[k]].type != TYPE_NONE) return s->at[k];
  return DG_NONE;
}

const ev_result *event_result(const event_lexicon *x, uint32_t op, uint8_t type, uint8_t mode) {
  const ev_result *found = NULL;
  for (uint32_t i = 0; i < x->op[op].nresult; i++) {
    const ev_result *r = &x->result[x->op[op].result + i];
    if (r->from == TYPE_NONE && type == TYPE_NONE) found = r;
    if (r->from != TYPE_NONE && r->from == type && (!r->from_mode || r->from_mode == mode)) found = r;
  }
  return found;
}

/* What "not X" amounts to, for an operator over it: "promised not to attack". */
static uint8_t opposite(uint8_t type) {
  switch (type) {
  case TYPE_PROTEST:
  case TYPE_SANCTION:
  case TYPE_MOBILIZE:
  case TYPE_COERCE:
  case TYPE_ASSAULT:
  case TYPE_THREATEN:
    return TYPE_RETREAT;
  case TYPE_CONSULT:
  case TYPE_SUPPORT:
  case TYPE_COOPERATE:
  case TYPE_AID:
  case TYPE_AGREE:
    return TYPE_SANCTION;
  case TYPE_RETREAT:
  case TYPE_CONCEDE:
    return TYPE_COERCE;
  default:
    return type;
  }
}

uint8_t deed_told(const deeds *s, const deed *b, const ev_match *op) {
  uint32_t c = b->clause;
  if (s->x->pattern[op->pattern].flag & EVP_NEGATED) return b->type; /* its own "not": "is not ready to X" */
  bool no = c != DG_NONE && (s->d->clause[c].flag & CL_NEG) && s->d->clause[c].token == b->token;
  return no ? opposite(b->type) : b->type;
}

static bool has_side(const deed_side *s, uint32_t token) {
  for (uint8_t i = 0; i < s->n; i++)
    if (s->token[i] == token) return true;
  return false;
}

/* "agreed with B to X", where the line has no B: the parser takes the infinitive for a purpose. */
static bool agreed_with(const deeds *s, deed *e, uint32_t clause) {
  const dg_doc *d = s->d;
  if (clause == DG_NONE || !str_eq(doc_name(d, d->clause[clause].lemma), STR("agree"))) return false;
  for (uint32_t g = d->clause[clause].arg; g < d->clause[clause].arg + d->clause[clause].narg; g++)
    if (d->args[g].role == ARG_OBL && d->args[g].prep == s->x->with) add_side(&e->recipient, d->args[g].head);
  return e->recipient.n > 0;
}

static void apply(deeds *s, uint32_t match, uint32_t below, const ev_result *r, int32_t score) {
  const ev_match *m = &s->m.match[match];
  const deed *b = &s->v[below];
  deed e = *b;
  e.actor.n = e.recipient.n = 0;
  read_sides(s, &e, m);
  bool asks = r->to == TYPE_REQUEST;
  bool pact = !e.recipient.n && (r->to == TYPE_AGREE || r->to == TYPE_THREATEN) && agreed_with(s, &e, m->clause);
  if (!e.actor.n) e.actor = b->actor;
  if (!e.recipient.n) {
    const deed_side *from[2] = {asks ? &b->actor : &b->recipient, asks            ? &b->recipient
                                                                  : b->reciprocal ? &b->actor
                                                                                  : NULL};
    for (int k = 0; k < 2 && !e.recipient.n; k++)
      for (uint8_t i = 0; from[k] && i < from[k]->n; i++)
        if (!has_side(&e.actor, from[k]->token[i])) add_side(&e.recipient, from[k]->token[i]);
  }
  if (r->to != OPR_KEEP) {
    e.type = pact ? TYPE_AGREE : r->to;
    e.mode = pact ? 0 : r->to_mode;
    e.reciprocal = false;
    e.composed = true;
  } else if (b->reciprocal && !e.recipient.n) {
    for (uint8_t i = 0; i < b->actor.n; i++) add_side(&e.actor, b->actor.token[i]);
  }
  e.token = m->token;
  e.clause = m->clause;
  e.nominal = m->clause == DG_NONE || s->d->clause[m->clause].kind == CL_NOMINAL;
  if (e.clause == DG_NONE) e.clause = clause_of_noun(s->d, m->token);
  e.op = match;
  e.below = below;
  e.score = score + b->score / 2;
  e.absorbed = false;
  if (r->to == OPR_DROP) e.type = TYPE_NONE;
  const ev_rule *rule = &s->x->rule[s->x->pattern[m->pattern].rule];
  e.unreal |= s->x->op[rule->op].unreal != 0;
  uint32_t at = s->at[m->token];
  if (at == DG_NONE) {
    *ARENA_PUSH(&s->d->arena, s->v, s->n, s->cap) = e;
    s->at[m->token] = s->n - 1;
  } else
    s->v[at] = e;
  s->v[below].absorbed = true;
}

/* An operator over something that is no event: "refused to comment on X" is decided by the row "*". */
static void apply_alone(deeds *s, uint32_t match, const ev_result *r, int32_t score) {
  const ev_match *m = &s->m.match[match];
  if (s->at[m->token] != DG_NONE || r->to >= TYPE_COUNT) return;
  make_deed(s, match, score);
  deed *e = &s->v[s->n - 1];
  e->type = r->to;
  e->mode = r->to_mode;
  e->composed = true;
  e->op = match;
}

static bool operate(deeds *s, uint32_t i, bool alone) {
  const ev_match *m = &s->m.match[i];
  uint32_t x = x_token(s, m), below = deed_below(s, x), at = s->at[m->token];
  const ev_rule *rule = &s->x->rule[s->x->pattern[m->pattern].rule];
  int32_t score = value(s, m);
  if (below == DG_NONE || below == at) {
    const ev_result *r = alone ? event_result(s->x, rule->op, TYPE_NONE, 0) : NULL;
    if (r) apply_alone(s, i, r, score);
    return false;
  }
  const deed *b = &s->v[below];
  if (at != DG_NONE) {
    const deed *here = &s->v[at];
    if (here->op == i && here->below == below) return false;
    if (here->op == DG_NONE && here->type == TYPE_NONE && here->score > score) return false;
    if (here->op == DG_NONE && here->score >= score + 16) return false; /* a line that says more than the operator */
    if (here->op != DG_NONE && here->op != i && here->score >= score + b->score / 2) return false;
  }
  uint8_t type = deed_told(s, b, m);
  uint32_t c = b->clause;
  const ev_result *r = event_result(s->x, rule->op, type, type == b->type ? b->mode : 0);
  if (!r) return false;
  if (r->to == OPR_KEEP && c != DG_NONE && (s->d->clause[c].flag & CL_FUTURE)) { /* "announced that it will boycott" */
    uint32_t tense = s->d->clause[c].flag & CL_NEG ? s->x->refuse : s->x->promise;
    const ev_result *f = tense == DG_NONE ? NULL : event_result(s->x, tense, b->type, b->mode);
    if (f) r = f;
  }
  apply(s, i, below, r, score);
  return true;
}

static void operators(deeds *s) {
  for (int pass = 0; pass < PASSES; pass++) {
    bool changed = false;
    for (uint32_t i = s->m.n; i-- > 0;)
      if (is_operator(s, &s->m.match[i])) changed |= operate(s, i, false);
    if (!changed) break;
  }
  for (uint32_t i = s->m.n; i-- > 0;)
    if (is_operator(s, &s->m.match[i])) operate(s, i, true);
}

/* ---- what is part of another deed ---- */

/* "talks on lifting sanctions": a gerund under one of these prepositions belongs to the phrase. */
static bool close_gerund(const deeds *s, uint32_t t) {
  const event_lexicon *x = s->x;
  if (s->d->xpos[t] != XPOS_VBG) return false;
  for (uint32_t k = s->m.child[t]; k != DG_NONE; k = s->m.sibling[k]) {
    dg_sym w = s->d->lemma[k];
    if (rel_base(s->d->rel[k]) != REL_MARK && rel_base(s->d->rel[k]) != REL_CASE) continue;
    if (w == x->on || w == x->of || w == x->for_ || w == x->against || w == x->from || w == x->over || w == x->about)
      return true;
  }
  return false;
}

static bool side_branch(const deeds *s, uint32_t t) {
  switch (s->d->rel[t]) {
  case REL_ACL_RELCL:
  case REL_ADVCL_RELCL:
  case REL_PARATAXIS:
  case REL_APPOS:
    return true;
  case REL_ADVCL:
    return !close_gerund(s, t);
  default:
    return false;
  }
}

static bool verbal(const dg_doc *d, uint32_t t) {
  uint32_t c = d->clause_at[t];
  return c != DG_NONE && d->clause[c].kind != CL_NOMINAL;
}

static bool binds(const deeds *s, uint32_t match, uint32_t t, bool nominal_only) {
  if (match == DG_NONE) return false;
  for (uint32_t i = 0; i < EV_MAX_SLOTS; i++)
    if (s->m.match[match].bind[i] == t && !(nominal_only && verbal(s->d, t))) return true;
  return false;
}

/* A complement of the deed's own predicate: "accused B of killing", whatever its line says. */
static bool complement_of(const dg_doc *d, uint32_t clause, uint32_t t) {
  if (clause == DG_NONE) return false;
  for (uint32_t g = d->clause[clause].arg; g < d->clause[clause].arg + d->clause[clause].narg; g++)
    if (d->args[g].role == ARG_COMP && d->args[g].head == t) return true;
  return false;
}

/* A deed whose predicate stands inside a phrase that another deed has in a slot is part of that one. */
static bool inside(const deeds *s, uint32_t token, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t t = token;
  bool none = e->type == TYPE_NONE;
  for (uint32_t k = 0; k < 24 && t < d->T && t != e->token; k++, t = d->head[t]) {
    if (binds(s, e->match, t, none) || binds(s, e->op, t, none)) return true;
    if (!none && complement_of(d, d->clause_at[e->token], t)) return true;
    if (side_branch(s, t)) return false;
    uint32_t below = e->below;
    for (int depth = 0; depth < 4 && below != DG_NONE; depth++, below = s->v[below].below)
      if (s->v[below].token == t || binds(s, s->v[below].match, t, none)) return true;
  }
  return false;
}

static void absorb(deeds *s) {
  const dg_doc *d = s->d;
  for (uint32_t i = 0; i < s->n; i++) {
    deed *e = &s->v[i];
    if (e->absorbed) continue;
    uint32_t t = d->head[e->token];
    for (uint32_t k = 0; k < 24 && t < d->T && !e->absorbed; k++, t = d->head[t]) {
      uint32_t up = s->at[t];
      if (up != DG_NONE && up != i && inside(s, e->token, &s->v[up])) e->absorbed = true;
    }
  }
}

void deeds_find(deeds *s, const event_lexicon *x, dg_doc *d, bool want_near) {
  *s = (deeds){.x = x, .d = d};
  match_run(&s->m, x, d, want_near);
  if (d->T == 0 || !s->m.child) return;
  s->at = arena_array(&d->arena, d->T, sizeof *s->at);
  for (uint32_t t = 0; t < d->T; t++) s->at[t] = DG_NONE;
  best_matches(s);
  operators(s);
  absorb(s);
}
