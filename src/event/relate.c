/* relate: the relation of two given mentions. Three steps, the first that answers:
 *
 *   1 a deed in which the one acts and the other is hit, by its slots, else by standing inside or beside them
 *   2 the words around both: what the lines that have them mostly say, and those that begin with the nearest verb most of all
 *   3 nothing
 *
 * What decided is named in the answer. */
#include "attempt.h"
#include "deed.h"
#include "table.h"
#include "vote.h"

/* What the lines of the nearest verb say weighs as much as VERB_SHARE of the model's sums (learn.c: some thousands). */
enum { VERB_SHARE = 2200, LINES_ENOUGH = 3 };
/* How a deed is measured against the pair: who acts says more than who is hit. */
enum {
  WEIGHT_ACTOR = 20,
  WEIGHT_RECIPIENT = 5,
  WEIGHT_BOTH = 5,
  COST_ABSORBED = 60,
  COST_UNREAL = 20,
  COST_REVERSED = 40,
  LEAST_FIT = 60
};

typedef struct pair {
  deeds *s;
  dg_doc *d;
  const doc_mention *a, *b;
} pair;

static bool in_span(const doc_mention *m, uint32_t t) { return t >= m->begin && t < m->end; }

/* How well the phrase at token is the mention m: 0 not at all … 10 the same phrase. */
static int same_phrase(const pair *p, const doc_mention *m, uint32_t token) {
  const dg_doc *d = p->d;
  if (token >= d->T) return 0;
  if (token == m->head) return 10;
  if (in_span(m, token)) return 9;
  uint32_t k = side_mention(d, token);
  if (k != DG_NONE && m->entity != DG_NONE && d->mention[k].entity == m->entity) return 8;
  if (match_under(d, m->head, token)) { /* the mention stands inside the phrase: the nearer the better */
    int steps = 0;
    for (uint32_t t = m->head; t != token && t < d->T && steps < 6; t = d->head[t]) {
      uint8_t rel = rel_base(d->rel[t]);
      steps += rel == REL_ACL || rel == REL_ADVCL || rel == REL_PARATAXIS ? 3 : 1;
    }
    return steps < 6 ? 8 - steps : 1;
  }
  return 0;
}

static int best_of(const pair *p, const doc_mention *m, const deed_side *side) {
  int best = 0;
  for (uint8_t i = 0; i < side->n; i++) {
    int f = same_phrase(p, m, side->token[i]);
    if (f > best) best = f;
  }
  return best;
}

/* "Rebels in Deraa said they …": the one phrase stands inside the other. */
static bool within_other(const pair *p, const doc_mention *m) {
  const doc_mention *other = m == p->a ? p->b : p->a;
  return match_under(p->d, m->head, other->head) || in_span(other, m->head);
}

/* As recipient: in its slot, in what other slots hold, among the clause's arguments, or anywhere below the
 * predicate. */
static int as_recipient(const pair *p, const doc_mention *m, const deed *e) {
  const dg_doc *d = p->d;
  int best = best_of(p, m, &e->recipient);
  const ev_match *x[2] = {&p->s->m.match[e->match], e->op == DG_NONE ? NULL : &p->s->m.match[e->op]};
  for (int j = 0; j < 2; j++)
    for (uint32_t i = 0; x[j] && i < EV_MAX_SLOTS; i++) {
      if (x[j]->bind[i] == DG_NONE) continue;
      const ev_pattern *q = &p->s->x->pattern[x[j]->pattern];
      if (i < q->nslot && (p->s->x->slot[q->slot + i].flag & EVS_A)) continue;
      int f = same_phrase(p, m, x[j]->bind[i]) - 2;
      if (f > best) best = f;
    }
  uint32_t c = d->clause_at[e->token];
  if (c != DG_NONE)
    for (uint32_t g = d->clause[c].arg; g < d->clause[c].arg + d->clause[c].narg; g++) {
      if (d->args[g].role == ARG_SUBJ) continue;
      int f = same_phrase(p, m, d->args[g].head) - 3;
      if (f > best) best = f;
    }
  uint32_t up = c == DG_NONE || !(d->clause[c].flag & CL_REPORTED) ? DG_NONE : d->clause[c].parent;
  if (up != DG_NONE && e->self) /* "told B that it would …" */
    for (uint32_t g = d->clause[up].arg; g < d->clause[up].arg + d->clause[up].narg; g++) {
      if (d->args[g].role != ARG_OBJ && d->args[g].role != ARG_IOBJ) continue;
      int f = same_phrase(p, m, d->args[g].head) - 3;
      if (f > best) best = f;
    }
  for (uint32_t i = 0; i < p->s->n && best < 9; i++) { /* in what this deed has taken up */
    const deed *o = &p->s->v[i];
    if (!o->absorbed || o == e || !match_under(d, o->token, e->token)) continue;
    int f = best_of(p, m, &o->recipient) - 1;
    if (f > best) best = f;
  }
  if (best < 2 && (match_under(d, m->head, e->token) || within_other(p, m))) best = 2;
  return best;
}

static int as_actor(const pair *p, const doc_mention *m, const deed *e) {
  const dg_doc *d = p->d;
  int best = best_of(p, m, &e->actor);
  uint32_t c = d->clause_at[e->token];
  for (int up = 0; up < 4 && c != DG_NONE && best < 8 - up; up++, c = d->clause[c].parent)
    for (uint32_t g = d->clause[c].arg; g < d->clause[c].arg + d->clause[c].narg; g++) {
      uint8_t role = d->args[g].role;
      bool subject = role == ARG_SUBJ || (up == 0 && (role == ARG_POSS || role == ARG_MOD));
      int f = same_phrase(p, m, d->args[g].head) - (subject ? 2 : 5) - 2 * up;
      if (f > best) best = f;
    }
  if (e->source != DG_NONE && best < 4) {
    int f = same_phrase(p, m, e->source) - 4;
    if (f > best) best = f;
  }
  return best;
}

static int fit(const pair *p, const deed *e) {
  int a = as_actor(p, p->a, e), b = as_recipient(p, p->b, e);
  if (e->reciprocal || e->actor.n > 1) { /* both may be on one side: "A and B agreed" */
    int lose = e->reciprocal ? 0 : 2;
    int ra = best_of(p, p->a, &e->actor) - lose, rb = best_of(p, p->b, &e->actor) - lose;
    if (ra > 0 && rb > 0 && ra + rb > a + b) a = ra, b = rb;
    ra = best_of(p, p->a, &e->recipient) - lose, rb = best_of(p, p->b, &e->actor) - lose;
    if (e->reciprocal && ra > 0 && rb > 0 && ra + rb > a + b) a = ra, b = rb;
  }
  if (a <= 0 || b <= 0) return 0;
  int f = a * WEIGHT_ACTOR + b * WEIGHT_RECIPIENT + (a < b ? a : b) * WEIGHT_BOTH;
  f += e->score > 60 ? 30 : e->score / 2;
  if (e->absorbed) f -= COST_ABSORBED;
  if (e->modality == MOD_HYPOTHETICAL) f -= COST_UNREAL;
  if (!e->reciprocal && e->source == DG_NONE && best_of(p, p->b, &e->actor) >= 9 && best_of(p, p->a, &e->actor) < 8)
    f -= COST_REVERSED;
  return f > 0 ? f : 1;
}

static dg_str rule_text(const pair *p, const deed *e) {
  const event_lexicon *x = p->s->x;
  dg_str s = str_printf(&p->d->arena, "lexicon/%s:%u", x->text + e->rule->file, e->rule->line);
  if (e->op != DG_NONE && e->op != e->match) {
    const ev_rule *r = &x->rule[x->pattern[p->s->m.match[e->op].pattern].rule];
    s = str_printf(&p->d->arena, "lexicon/%s:%u over %.*s", x->text + r->file, r->line, (int)s.n, s.p);
  }
  return s;
}

/* What "did not" amounts to between two sides. */
static void negate(event_relation *r) {
  switch (r->type) {
  case TYPE_AGREE:
  case TYPE_CONSULT:
  case TYPE_SUPPORT:
  case TYPE_CONCEDE:
  case TYPE_COOPERATE:
  case TYPE_AID:
  case TYPE_RETREAT:
    r->type = TYPE_REJECT;
    r->mode = 0;
    break;
  default:
    break;
  }
}

static bool person(const doc_mention *m) {
  return (m->kind == MEN_PERSON || m->kind == MEN_AGENT || m->kind == MEN_GROUP || (m->flag & MEN_HUMAN)) &&
         m->kind != MEN_STATE && m->kind != MEN_ORG;
}

/* As the corpora of marked pairs type it. What courts of two states do for each other (063) is against the person handed over. */
static void crosswalk(const pair *p, const deed *e, event_relation *r) {
  if (e->rule->cameo == 63 && r->type == TYPE_COOPERATE && person(p->b)) {
    r->type = TYPE_ACCUSE;
    r->mode = 0;
    return;
  }
  if (e->composed || (e->op != DG_NONE && r->type != e->rule->type)) return;
  uint8_t to = event_pair_type(r->type, r->mode, e->rule->cameo);
  if (to == r->type) return;
  r->type = to;
  r->mode =
      to == TYPE_COERCE
          ? event_mode_of(to, r->mode == event_mode_of(TYPE_THREATEN, STR("arrest")) ? STR("arrest") : STR("restrict"))
          : 0;
}

/* "called B to convey his support", "wrote to B threatening to leave": what the call or letter is for says more than that it was
 * made. Of CONSULT only; the purpose must be a deed in words. */
static const deed *purpose(const pair *p, const deed *e) {
  const dg_doc *d = p->d;
  uint32_t c = d->clause_at[e->token];
  if ((e->type != TYPE_CONSULT && e->type != TYPE_AID) || e->op != DG_NONE || c == DG_NONE) return e;
  for (uint32_t i = 0; i < p->s->n; i++) {
    const deed *o = &p->s->v[i];
    uint32_t k = d->clause_at[o->token];
    if (o == e || k == DG_NONE || o->token < e->token) continue;
    if (e->type == TYPE_AID) { /* "sent experts to investigate" */
      if (o->type == TYPE_ACCUSE && o->mode == event_mode_of(TYPE_ACCUSE, STR("investigate")) &&
          d->xpos[o->token] == XPOS_VB && match_under(d, o->token, e->token))
        return o;
      continue;
    }
    if (d->clause[k].parent != c || e->composed) continue;
    bool how = (d->clause[k].flag & CL_PURPOSE) || d->xpos[o->token] == XPOS_VBG || d->xpos[o->token] == XPOS_VB;
    bool verbal = o->type == TYPE_SUPPORT || o->type == TYPE_CONCEDE || o->type == TYPE_ACCUSE ||
                  o->type == TYPE_REQUEST || o->type == TYPE_THREATEN || o->type == TYPE_REJECT;
    if (how && verbal && !(d->clause[k].flag & CL_NEG)) return o;
  }
  return e;
}

/* What tense and polarity make of a type. */
static void by_tense_of(const pair *p, uint32_t flag, event_relation *r) {
  const event_lexicon *x = p->s->x;
  uint32_t op = DG_NONE;
  if (flag & CL_FUTURE)
    op = flag & CL_NEG ? x->refuse : x->promise;
  else if (flag & CL_NEG)
    negate(r);
  const ev_result *q = op == DG_NONE ? NULL : event_result(x, op, r->type, r->mode);
  if (q && q->to < TYPE_COUNT) r->type = q->to, r->mode = q->to_mode;
}

static bool may(dg_str lemma) {
  return str_eq(lemma, STR("could")) || str_eq(lemma, STR("may")) || str_eq(lemma, STR("might")) ||
         str_eq(lemma, STR("can"));
}

/* "would hold talks" is a promise, "could attack" a threat; what one will not travel for is refused: "will not go to Moscow to meet B". */
static void unreal(const pair *p, const deed *e, event_relation *r) {
  const dg_doc *d = p->d;
  uint32_t c = d->clause_at[e->token];
  if (c == DG_NONE) return;
  uint32_t up = d->clause[c].parent;
  if (up != DG_NONE && (d->clause[c].flag & CL_PURPOSE) && (d->clause[up].flag & CL_NEG)) negate(r);
  if (e->composed || e->op != DG_NONE || !(d->clause[c].flag & CL_MODAL) || (d->clause[c].flag & CL_HYPOTHETICAL))
    return;
  bool harm = event_type_fact[r->type].quad >= 3 && !(d->clause[c].flag & CL_NEG);
  for (uint32_t k = p->s->m.child[e->token]; k != DG_NONE; k = p->s->m.sibling[k]) {
    if (rel_base(d->rel[k]) != REL_AUX) continue;
    if (str_eq(doc_name(d, d->lemma[k]), STR("have"))) return; /* "may have attacked" */
    if (d->lemma[k] == p->s->x->would || (harm && may(doc_name(d, d->lemma[k])))) {
      by_tense_of(p, d->clause[c].flag | CL_FUTURE, r);
      return;
    }
  }
}

static bool alleges(const pair *p, uint8_t type);

/* "A said that B had attacked": a deed of the second side alone, told by the first. */
static bool told_of(const pair *p, const deed *e) {
  return e->source != DG_NONE && best_of(p, p->b, &e->actor) >= 8 && best_of(p, p->a, &e->actor) < 8 &&
         same_phrase(p, p->a, e->source) >= 8 && e->modality != MOD_NEGATED;
}

/* "marched to demand that B leave", "are on strike, demanding …": what a crowd asks or says of B while it protests is part of that. */
static const deed *protest_over(const pair *p, const deed *e) {
  if (e->type != TYPE_REQUEST && e->type != TYPE_ACCUSE) return e;
  for (uint32_t i = 0; i < p->s->n; i++) {
    const deed *o = &p->s->v[i];
    if (o->type == TYPE_PROTEST && o->modality == MOD_ASSERTED && o->token < e->token &&
        match_under(p->d, e->token, o->token) && best_of(p, p->a, &o->actor) >= 8)
      return o;
  }
  return e;
}

/* "ordered the police to arrest B": to B it is an arrest. */
static bool ordered(const pair *p, const deed *e, event_relation *r) {
  static const char *const word[] = {"order", "instruct", "direct", "command"};
  const dg_str lemma = doc_name(p->d, p->d->lemma[e->token]);
  if (e->type != TYPE_REQUEST || e->below == DG_NONE || !STR_AMONG(lemma, word)) return false;
  const deed *b = &p->s->v[e->below];
  if (event_type_fact[b->rule->type].quad != 4 || as_recipient(p, p->b, b) < 7 || best_of(p, p->b, &b->actor) >= 8)
    return false;
  r->type = b->rule->type, r->mode = b->rule->mode;
  return true;
}

static event_relation from_deed(const pair *p, const deed *e, int f) {
  e = protest_over(p, purpose(p, e));
  event_relation r = {.type = e->type,
                      .mode = e->mode,
                      .modality = e->modality,
                      .score = f >= 300   ? 0.95
                               : f >= 200 ? 0.8
                               : f >= 100 ? 0.6
                                          : 0.4};
  r.rule = rule_text(p, e);
  if (ordered(p, e, &r)) return r;
  if (e->modality == MOD_NEGATED) negate(&r);
  if (e->modality == MOD_HYPOTHETICAL) unreal(p, e, &r);
  crosswalk(p, e, &r);
  if (r.type && (event_type_fact[r.type].quad == 4 || r.type == TYPE_THREATEN) && told_of(p, e) && alleges(p, r.type))
    r.type = TYPE_ACCUSE, r.mode = event_mode_of(TYPE_ACCUSE, STR("allege"));
  return r;
}

/* ---- the words around the pair ---- */

/* Says whose words something is: "said", "announced". */
static bool reports(const dg_doc *d, uint32_t c) {
  const doc_clause *k = &d->clause[c];
  for (uint32_t g = k->arg; g < k->arg + k->narg; g++) {
    const doc_arg *a = &d->args[g];
    if (a->role != ARG_COMP || a->clause == DG_NONE) continue;
    const doc_clause *below = &d->clause[a->clause];
    if ((below->flag & CL_REPORTED) && below->source != k->source) return true;
  }
  return false;
}

static uint32_t distance(const pair *p, uint32_t t) {
  const dg_doc *d = p->d;
  uint32_t a = p->a->head, b = p->b->head, far = 0;
  far += match_under(d, a, t) ? 0 : 6;
  far += match_under(d, b, t) ? 0 : 6;
  far += ((t > a ? t - a : a - t) + (t > b ? t - b : b - t)) / 2;
  if (in_span(p->a, t) || in_span(p->b, t)) far += 8;
  if (d->clause_at[t] != DG_NONE && reports(d, d->clause_at[t])) far += 20;
  return far;
}

static dg_sym word_of(const pair *p, uint32_t t) {
  const dg_doc *d = p->d;
  uint32_t c = d->clause_at[t];
  return c != DG_NONE && d->upos[t] == UPOS_VERB ? match_lemma(&p->s->m, &d->clause[c]) : d->lemma[t];
}

/* Where the phrase stands in the clause; NULL = nowhere. */
static const doc_arg *place_of(const pair *p, const doc_clause *k, const doc_mention *m) {
  const doc_arg *found = NULL;
  for (uint32_t g = k->arg; g < k->arg + k->narg; g++) {
    const doc_arg *a = &p->d->args[g];
    if (in_span(m, a->head)) return a;
    if (!found && match_under(p->d, m->head, a->head)) found = a;
  }
  return found;
}

/* What a line that begins with the verb counts: more when it takes its B where the sentence has the recipient, more again when
 * the classes it asks for have words in the sentence. */
static int64_t line_weight(const pair *p, const ev_pattern *q, const doc_arg *b) {
  int64_t w = 1;
  for (uint32_t n = 0; b && n < q->nslot; n++) {
    const ev_slot *l = &p->s->x->slot[q->slot + n];
    if (l->flag & EVS_B) w = l->role == b->role && l->prep == b->prep && l->parent == EV_PRED ? 6 : 2;
  }
  if (q->need[0] == EV_ANY) return w * 3;
  for (uint32_t n = 0; n < 2; n++)
    if (q->need[n] != EV_ANY && !gate_sees(&p->s->m, (uint16_t)q->need[n])) return w;
  return w * 12;
}

/* Adds to the sums what the lines that begin with the nearest verb say. */
static void by_verb(const pair *p, uint32_t verb, int64_t sum[VOTE_TYPES]) {
  const event_lexicon *x = p->s->x;
  const doc_clause *k = &p->d->clause[p->d->clause_at[verb]];
  const doc_arg *b = place_of(p, k, p->b);
  dg_sym lemma = match_lemma(&p->s->m, k);
  int64_t said[VOTE_TYPES] = {0}, all = 0;
  if (lemma >= x->nword_of) return;
  for (uint32_t i = x->of_word[lemma].entry; i < x->of_word[lemma + 1].entry; i++) {
    const ev_entry *e = &x->entry[i];
    if (e->phrase != DG_NONE && !match_entry_holds(&p->s->m, k, verb, &x->phrase[e->phrase])) continue;
    for (const ev_pattern *q = x->pattern + e->first; q < x->pattern + e->first + e->n; q++) {
      const ev_rule *r = &x->rule[q->rule];
      if (r->op != EV_NO_OP || r->type == TYPE_NONE) continue;
      if (q->particle && !match_has_particle(&p->s->m, k, verb, q->particle)) continue;
      int64_t w = line_weight(p, q, b);
      said[r->type] += w, all += w;
    }
  }
  for (uint32_t t = 1; t < VOTE_TYPES && all >= LINES_ENOUGH; t++) sum[t] += said[t] * VERB_SHARE / all;
}

static uint8_t highest(const int64_t sum[VOTE_TYPES]) {
  uint8_t best = 1;
  for (uint8_t t = 2; t < VOTE_TYPES; t++)
    if (sum[t] > sum[best]) best = t;
  return best;
}

/* What the words around the pair speak for, as learnt from the lines; tense and polarity of the nearest verb apply. */
static event_relation by_words(const pair *p) {
  const dg_doc *d = p->d;
  event_relation r = {0};
  vote_item item[VOTE_MAX_ITEMS];
  uint32_t n = 0, verb = DG_NONE, least = UINT32_MAX;
  const doc_sent *s = &d->sent[doc_sent_of(d, p->a->head)];
  for (uint32_t t = s->first; t < s->first + s->n; t++) {
    uint8_t side = in_span(p->a, t) ? VOTE_A : in_span(p->b, t) ? VOTE_B : VOTE_WORD;
    if (n < VOTE_MAX_ITEMS && (side != VOTE_WORD || vote_counts(d->upos[t], doc_name(d, d->lemma[t]))))
      item[n++] = (vote_item){vote_key(doc_name(d, word_of(p, t))), t - s->first, side, d->upos[t]};
    uint32_t c = d->clause_at[t], far = c != DG_NONE && d->clause[c].kind == CL_VERB ? distance(p, t) : UINT32_MAX;
    if (far < least) verb = t, least = far;
  }
  if (!p->s->x->vote) return r;
  int64_t sum[VOTE_TYPES];
  vote_feature f[VOTE_MAX_FEATURES];
  vote_best(p->s->x->vote, f, vote_features(item, n, f), sum);
  if (verb != DG_NONE) {
    gate_sentence(&p->s->m, s);
    by_verb(p, verb, sum);
    uint32_t flag = d->clause[d->clause_at[verb]].flag;
    if ((flag & CL_FUTURE) && !(flag & CL_NEG))
      sum[TYPE_REJECT] = INT64_MIN; /* who will do something does not refuse it */
  }
  r.type = highest(sum);
  if (verb != DG_NONE) by_tense_of(p, d->clause[d->clause_at[verb]].flag, &r);
  r.score = 0.3;
  dg_str w = verb == DG_NONE ? STR("") : doc_name(d, d->lemma[verb]);
  r.rule = str_printf(&p->d->arena, "back-off: words around \"%.*s\"", (int)w.n, w.p);
  return r;
}

/* Both sides stand in one enumeration: "a force of Ethiopian, Mozambican and South African troops". */
static bool together(const pair *p) {
  const dg_doc *d = p->d;
  uint32_t a = p->a->head, b = p->b->head;
  if (d->head[b] == a) return d->rel[b] == REL_CONJ;
  if (d->head[a] == b) return d->rel[a] == REL_CONJ;
  return d->rel[a] == REL_CONJ && d->rel[b] == REL_CONJ && d->head[a] == d->head[b];
}

static uint32_t depth(const dg_doc *d, uint32_t t) {
  uint32_t n = 0;
  for (; n < SENT_MAX_TOKENS && t < d->T && d->head[t] < d->T; t = d->head[t]) n++;
  return n;
}

/* The deed of the main clause, where the pair has none of its own: of an enumeration. */
static uint32_t main_deed(const pair *p) {
  const dg_doc *d = p->d;
  uint32_t best = DG_NONE, least = UINT32_MAX;
  for (uint32_t i = 0; i < p->s->n && together(p); i++) {
    const deed *e = &p->s->v[i];
    if (e->type == TYPE_NONE || e->absorbed || !match_under(d, p->a->head, e->token)) continue;
    uint32_t k = depth(d, e->token);
    if (k < least) best = i, least = k;
  }
  return best;
}

/* "B was freed after A approved a pardon": what was done to B, where nobody else is said to have done it. */
static uint32_t done_to(const pair *p) {
  const dg_doc *d = p->d;
  for (uint32_t i = 0; i < p->s->n; i++) {
    const deed *e = &p->s->v[i];
    uint32_t c = d->clause_at[e->token];
    if (e->type == TYPE_NONE || e->absorbed || e->actor.n || c == DG_NONE || !(d->clause[c].flag & CL_PASSIVE))
      continue;
    if (best_of(p, p->b, &e->recipient) >= 8 && e->modality == MOD_ASSERTED) return i;
  }
  return DG_NONE;
}

/* "A says that B has used force": what A tells of B, and no deed of its own, is an allegation when it is conflict. */
static bool alleges(const pair *p, uint8_t type) {
  const dg_doc *d = p->d;
  if (event_type_fact[type].quad < 3 || type == TYPE_REQUEST) return false;
  for (uint32_t c = 0; c < d->C; c++) {
    const doc_clause *k = &d->clause[c];
    if (k->source == DG_NONE || same_phrase(p, p->a, k->source) < 8 || (k->flag & CL_MUST)) continue;
    for (uint32_t g = k->arg; g < k->arg + k->narg; g++)
      if (d->args[g].role == ARG_SUBJ && same_phrase(p, p->b, d->args[g].head) >= 6) return true;
  }
  return false;
}

/* "A denied attacking B": no event, but a refusal between the two. */
static bool denial(const pair *p, deed *e) {
  const dg_doc *d = p->d;
  if (e->op == DG_NONE || e->absorbed || d->clause_at[e->token] == DG_NONE ||
      !str_eq(doc_name(d, d->lemma[e->token]), STR("deny")))
    return false;
  e->type = TYPE_REJECT, e->mode = 0;
  return true;
}

event_relation event_relate(const event_lexicon *x, dg_doc *d, uint32_t actor, uint32_t recipient) {
  event_relation none = {0};
  if (actor >= d->M || recipient >= d->M) return none;
  deeds s;
  deeds_find(&s, x, d, false);
  if (!s.at) return none;
  deeds_modality(&s);
  pair p = {&s, d, &d->mention[actor], &d->mention[recipient]};
  int top = 0;
  uint32_t best = DG_NONE;
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.v[i].type == TYPE_NONE && !denial(&p, &s.v[i])) continue;
    int f = fit(&p, &s.v[i]);
    if (f > top) top = f, best = i;
  }
  if (best != DG_NONE && top >= LEAST_FIT) return from_deed(&p, &s.v[best], top);
  uint32_t shared = main_deed(&p);
  if (shared != DG_NONE) return from_deed(&p, &s.v[shared], LEAST_FIT);
  uint32_t passive = done_to(&p);
  if (passive != DG_NONE) return from_deed(&p, &s.v[passive], LEAST_FIT);
  event_relation r = by_words(&p);
  if (r.type && alleges(&p, r.type)) r.type = TYPE_ACCUSE, r.mode = 0;
  if (!r.type && best != DG_NONE) return from_deed(&p, &s.v[best], top);
  return r;
}
