/* sides: from tokens to mentions. Who acts is the phrase itself; whom it hits may stand inside the phrase
 * ("condemned Tehran's decision") or nowhere but in a place ("protests in Lagos"). Reads mentions and the
 * tree. */
#include "deed.h"
#include "table.h"

uint32_t side_mention(const dg_doc *d, uint32_t token) {
  if (token >= d->T || !d->mention_at) return DG_NONE;
  if (d->mention_at[token] != DG_NONE) return d->mention_at[token];
  uint32_t lo = 0, hi = d->M, best = DG_NONE; /* the last mention that begins at or before token */
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (d->mention[mid].begin <= token)
      lo = mid + 1;
    else
      hi = mid;
  }
  for (uint32_t k = 0; k < 12 && lo > 0; k++) {
    const doc_mention *m = &d->mention[--lo];
    if (m->end > token && (best == DG_NONE || m->end - m->begin < d->mention[best].end - d->mention[best].begin))
      best = lo;
  }
  /* a mention around the token counts only when it is the same phrase */
  if (best != DG_NONE && !(d->mention[best].head == d->head[token] || d->head[d->mention[best].head] == token))
    best = DG_NONE;
  return best;
}

bool side_known(const dg_doc *d, uint32_t m) { return m != DG_NONE && d->mention[m].code != 0; }

static bool thing(const dg_doc *d, uint32_t m) {
  if (m == DG_NONE) return true;
  const doc_mention *x = &d->mention[m];
  if (x->kind == MEN_OTHER && !x->code && !x->sector[0] && !(x->flag & MEN_HUMAN)) return true;
  return false;
}

/* Prepositions under which stands nobody whom the deed is for or against: "despite Israel's wish". */
static bool aside(const dg_doc *d, dg_sym prep) {
  static const char *const word[] = {"despite",      "unlike",    "like",       "after",   "amid",          "amidst",
                                     "before",       "since",     "except",     "until",   "during",        "without",
                                     "according_to", "as",        "besides",    "instead", "while",         "such_as",
                                     "than",         "following", "because_of", "due_to",  "in_response_to"};
  dg_str s = prep ? doc_name(d, prep) : STR("");
  return STR_AMONG(s, word);
}

/* The verb of "an offer that B made": the noun is B's. */
static bool made(const deeds *s, uint32_t verb) { return event_listed(s->x, LISTED_MADE, s->d->lemma[verb]); }

/* The possessor is somebody whose country nobody knows: what stands behind is no side ("Europe's reliance on X"). */
static bool owned(const dg_doc *d, uint32_t k, uint32_t m) {
  return !side_known(d, m) && d->upos[k] == UPOS_PROPN && m != DG_NONE;
}

/* A mention with a code among the dependents of token, nearest relation first: possessor, "of", modifier,
 * other prepositions, apposition; two levels down. `weak` lets places after in, at, near count. */
static uint32_t within(const deeds *s, uint32_t token, uint32_t not_this) {
  const dg_doc *d = s->d;
  uint32_t queue[24], n = 0, best = DG_NONE;
  int top = -1;
  queue[n++] = token;
  for (uint32_t q = 0; q < n; q++) {
    for (uint32_t k = s->m.child[queue[q]]; k != DG_NONE; k = s->m.sibling[k]) {
      uint8_t rel = rel_base(d->rel[k]);
      int rank;
      if (aside(d, s->m.prep[k])) continue;
      if (d->rel[k] == REL_NMOD_POSS && d->upos[k] == UPOS_PRON) { /* "its war on B" */
        if (q > 0 || !thing(d, side_mention(d, token))) continue;
        rank = 1;
      } else if (d->rel[k] == REL_NMOD_POSS)
        rank = 9;
      else if (rel == REL_NMOD && s->m.prep[k] == s->x->of)
        rank = 8;
      else if (rel == REL_AMOD || rel == REL_COMPOUND)
        rank = 7;
      else if (rel == REL_NMOD || rel == REL_OBL)
        rank = 5;
      else if (rel == REL_APPOS || rel == REL_FLAT)
        rank = 4;
      else if (rel == REL_CONJ)
        rank = 2;
      else if (d->rel[k] == REL_ACL_RELCL && q == 0 && made(s, k)) {
        queue[n < 24 ? n++ : n - 1] = k; /* "an offer that B made" */
        continue;
      } else if (rel == REL_NSUBJ && q > 0 && d->rel[queue[q]] == REL_ACL_RELCL)
        rank = 6;
      else if (q > 0 && d->rel[queue[q]] == REL_ACL_RELCL)
        continue;
      else if (rel == REL_ACL && d->rel[k] != REL_ACL_RELCL &&
               q == 0) { /* "crimes committed by B's troops": B is below */
        if (n < 12) queue[n++] = k;
        continue;
      } else
        continue;
      uint32_t m = d->mention_at[k];
      if (q == 0 && d->rel[k] == REL_NMOD_POSS && owned(d, k, m)) return DG_NONE;
      if (q > 0) rank -= 3;
      if (m != DG_NONE && m != not_this && side_known(d, m) && rank > top) best = m, top = rank;
      if (n < 24 && (q == 0 || n < 12)) queue[n++] = k;
    }
  }
  return best;
}

uint32_t side_recipient(deeds *s, uint32_t token) {
  const dg_doc *d = s->d;
  uint32_t m = side_mention(d, token);
  if (side_known(d, m)) return m;
  if (!thing(d, m) && m != DG_NONE && d->mention[m].kind == MEN_PERSON) return m;
  uint32_t in = d->mention_at ? within(s, token, m) : DG_NONE;
  return in != DG_NONE ? in : m;
}

uint32_t side_actor(deeds *s, uint32_t token) {
  const dg_doc *d = s->d;
  uint32_t m = side_mention(d, token);
  if (side_known(d, m) && !(d->mention[m].flag & MEN_NOACT)) return m;
  if (m != DG_NONE && !thing(d, m)) return m;
  /* "an Israeli air strike killed …": a deed as subject acts for its doer */
  uint32_t up = s->at[token];
  if (up != DG_NONE && s->v[up].actor.n) return side_mention(d, s->v[up].actor.token[0]);
  uint32_t in = d->mention_at ? within(s, token, m) : DG_NONE;
  return in != DG_NONE ? in : m;
}

/* Prepositions by which a place hit by a deed is named. */
static bool place_prep(const event_lexicon *x, dg_sym p) {
  for (uint32_t i = 0; i < x->nplace; i++)
    if (x->place[i] == p) return true;
  return false;
}

static bool forces(const dg_doc *d, uint32_t m) { return str_eq(doc_name(d, d->mention[m].sector[0]), STR("MIL")); }

/* Forces that one moves are one's own, inspectors that one lets in and envoys that one sends home are not: no recipients for
 * being of the actor's country. */
static bool own_means(const deed *e) {
  if (e->rule->type == TYPE_SANCTION && e->rule->cameo == 161) return true;
  return e->rule->type == TYPE_MOBILIZE || (e->rule->type == TYPE_RETREAT && e->rule->mode &&
                                            e->rule->mode == event_mode_of(TYPE_RETREAT, STR("access")));
}

static bool is_actor(const deeds *s, const deed *e, uint32_t m) {
  const dg_doc *d = s->d;
  for (uint8_t i = 0; i < e->actor.n; i++) {
    uint32_t a = side_mention(d, e->actor.token[i]);
    if (a == m) return true;
    if (a != DG_NONE && d->mention[a].begin <= d->mention[m].begin && d->mention[m].end <= d->mention[a].end)
      return true;
    if (a != DG_NONE && match_under(d, e->actor.token[i], d->mention[m].head) &&
        d->mention[a].code == d->mention[m].code && rel_base(d->rel[d->mention[m].head]) == REL_NSUBJ)
      return true; /* "Kenyan forces left", by a line whose A is "Kenyan" */
    if (a != DG_NONE && d->mention[a].entity != DG_NONE && d->mention[a].entity == d->mention[m].entity) return true;
    if (a != DG_NONE && (d->mention[m].flag & MEN_COREF) && d->mention[a].code == d->mention[m].code &&
        (!d->mention[m].sector[0] || d->mention[m].sector[0] == d->mention[a].sector[0] || own_means(e) ||
         (e->type == TYPE_THREATEN && forces(d, m))))
      return true;
  }
  return false;
}

/* Whom a protest is against: who its demands and complaints, deeds of their own below it, are addressed to; else the first
 * known side named below it. */
static uint32_t aim_of_protest(deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  const doc_sent *k = &d->sent[doc_sent_of(d, e->token)];
  uint32_t found = DG_NONE;
  for (uint32_t t = k->first; t < k->first + k->n; t++) {
    if (t == e->token || !match_under(d, t, e->token)) continue;
    uint32_t at = s->at[t], m = d->mention_at[t];
    if (at != DG_NONE && s->v[at].type != TYPE_NONE && s->v[at].type != TYPE_PROTEST)
      for (uint8_t i = 0; i < s->v[at].recipient.n; i++) {
        uint32_t r = side_recipient(s, s->v[at].recipient.token[i]);
        if (side_known(d, r) && !is_actor(s, e, r)) return r;
      }
    if (found == DG_NONE && side_known(d, m) && !is_actor(s, e, m)) found = m;
  }
  return found;
}

static uint32_t known_in(deeds *s, const deed *e, uint32_t token) {
  uint32_t in = side_known(s->d, s->d->mention_at[token]) ? s->d->mention_at[token] : within(s, token, DG_NONE);
  return in != DG_NONE && !is_actor(s, e, in) ? in : DG_NONE;
}

/* In the clause that an operator stands over and that is no event: "threatened to deliver blows to B". */
static uint32_t in_clause_below(deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  if (e->below != DG_NONE) return DG_NONE;
  const ev_match *m = &s->m.match[e->op == DG_NONE ? e->match : e->op];
  const ev_pattern *p = &s->x->pattern[m->pattern];
  for (uint32_t k = 0; k < p->nslot; k++) {
    if (!(s->x->slot[p->slot + k].flag & (EVS_X | EVS_CLAUSE)) || m->bind[k] == DG_NONE) continue;
    uint32_t c = d->clause_at[m->bind[k]];
    for (uint32_t g = c == DG_NONE ? 0 : d->clause[c].arg, end = c == DG_NONE ? 0 : g + d->clause[c].narg; g < end;
         g++) {
      const doc_arg *a = &d->args[g];
      if ((a->role != ARG_OBJ && a->role != ARG_IOBJ && a->role != ARG_OBL) || aside(d, a->prep)) continue;
      uint32_t in = known_in(s, e, a->head);
      if (in != DG_NONE) return in;
    }
  }
  return DG_NONE;
}

/* Who is to act or not to act: "threatened to leave if Israel attacks"; whom it is meant for: "opened the bridge to let aid into
 * B". In adverbial clauses below the predicate. */
static uint32_t in_adverbial(deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t own = d->clause_at[e->token];
  bool threat = e->type == TYPE_THREATEN,
       meant = e->type == TYPE_RETREAT || e->type == TYPE_MOBILIZE || e->type == TYPE_PROTEST;
  if (own == DG_NONE || (!threat && !meant)) return DG_NONE;
  const doc_sent *q = &d->sent[d->clause[own].sent];
  for (uint32_t t = q->first; t < q->first + q->n; t++) {
    uint32_t c = d->clause_at[t];
    if (c == DG_NONE || c == own || d->clause[c].kind == CL_NOMINAL || !match_under(d, t, e->token)) continue;
    uint32_t f = d->clause[c].flag;
    if (!(threat ? f & CL_CONDITION : f & CL_PURPOSE)) continue;
    for (uint32_t g = d->clause[c].arg; g < d->clause[c].arg + d->clause[c].narg; g++) {
      const doc_arg *a = &d->args[g];
      bool fits = threat ? a->role == ARG_SUBJ && !a->inherited
                         : a->role == ARG_OBJ || a->role == ARG_IOBJ || (a->role == ARG_OBL && !aside(d, a->prep));
      uint32_t in = fits ? known_in(s, e, a->head) : DG_NONE;
      if (in != DG_NONE) return in;
    }
  }
  return DG_NONE;
}

/* "surrogates", "his team": somebody, though no list knows him. */
static bool person_like(const dg_doc *d, uint32_t token) {
  return d->upos[token] == UPOS_NOUN || d->upos[token] == UPOS_PRON || d->upos[token] == UPOS_PROPN;
}

uint32_t side_hidden(deeds *s, const deed *e, uint8_t *how) {
  const dg_doc *d = s->d;
  *how = 0;
  if (!d->mention_at) return DG_NONE;
  const ev_match *m = &s->m.match[e->match];
  const ev_pattern *p = &s->x->pattern[m->pattern];
  bool told =
      false; /* whom one asks to do something is the recipient, whoever it be: not who stands in what he is to do */
  for (uint32_t k = 0; k < p->nslot && e->type == TYPE_REQUEST; k++)
    told |= m->bind[k] != DG_NONE && (s->x->slot[p->slot + k].flag & EVS_B) && person_like(d, m->bind[k]);
  for (uint32_t k = 0; k < p->nslot; k++) { /* in what the slots hold */
    if (m->bind[k] == DG_NONE || (s->x->slot[p->slot + k].flag & EVS_A)) continue;
    if (told && !(s->x->slot[p->slot + k].flag & EVS_B)) continue;
    uint32_t in = side_known(d, d->mention_at[m->bind[k]]) ? d->mention_at[m->bind[k]] : within(s, m->bind[k], DG_NONE);
    if (in != DG_NONE && !is_actor(s, e, in)) {
      *how = 1;
      return in;
    }
  }
  if (e->type == TYPE_PROTEST && !e->nominal) {
    uint32_t in = aim_of_protest(s, e);
    *how = 2;
    if (in != DG_NONE) return in;
  }
  if (e->clause == DG_NONE || told) return DG_NONE;
  const doc_clause *c = &d->clause[e->clause];
  for (int pass = 0; pass < 2; pass++)
    for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
      const doc_arg *a = &d->args[g];
      bool fits =
          pass == 0 ? a->role == ARG_OBJ || a->role == ARG_IOBJ : a->role == ARG_OBL && place_prep(s->x, a->prep);
      if (!fits) continue;
      uint32_t in = side_known(d, d->mention_at[a->head]) ? d->mention_at[a->head] : within(s, a->head, DG_NONE);
      if (in != DG_NONE && !is_actor(s, e, in)) {
        *how = (uint8_t)(pass + 1);
        return in;
      }
    }
  *how = 2;
  uint32_t in = in_clause_below(s, e);
  if (in != DG_NONE) *how = 1;
  if (in == DG_NONE) in = in_adverbial(s, e);
  for (uint32_t g = c->arg; in == DG_NONE && e->type == TYPE_MOBILIZE && g < c->arg + c->narg; g++)
    if (d->args[g].role == ARG_OBL && !aside(d, d->args[g].prep)) in = known_in(s, e, d->args[g].head);
  if (in == DG_NONE) *how = 0;
  return in;
}

/* "Two French journalists were kidnapped in Iraq", by a line whose B is the place: who is hit, where they have a country of their
 * own. DG_NONE = the place it is. */
uint32_t side_victim(deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  const ev_match *m = &s->m.match[e->match];
  const ev_pattern *p = &s->x->pattern[m->pattern];
  uint32_t victim = DG_NONE, place = DG_NONE;
  for (uint32_t k = 0; k < p->nslot; k++) {
    const ev_slot *l = &s->x->slot[p->slot + k];
    if (m->bind[k] == DG_NONE || (l->flag & EVS_A)) continue;
    uint32_t at = d->mention_at[m->bind[k]];
    if (l->flag & EVS_B)
      place = place_prep(s->x, l->prep) && l->prep != s->x->against ? at : DG_NONE;
    else if (l->role == ARG_OBJ && l->parent == EV_PRED)
      victim = at;
  }
  if (place == DG_NONE || victim == DG_NONE || !side_known(d, victim) || is_actor(s, e, victim)) return DG_NONE;
  const doc_mention *v = &d->mention[victim];
  bool people = v->kind == MEN_AGENT || v->kind == MEN_GROUP || v->kind == MEN_PERSON || (v->flag & MEN_HUMAN);
  return people && !(v->flag & MEN_COREF) ? victim : DG_NONE;
}

/* "complained to CBS", "blamed officials on Twitter": the press that words are spoken to is no side of theirs. */
bool side_medium(const deeds *s, const deed *e, uint32_t recipient) {
  const dg_doc *d = s->d;
  const bool words = e->type == TYPE_ACCUSE || e->type == TYPE_REQUEST || e->type == TYPE_THREATEN;
  if (!words || e->op != DG_NONE || !str_eq(doc_name(d, d->mention[recipient].sector[0]), STR("JRN"))) return false;
  const ev_match *m = &s->m.match[e->match];
  const ev_pattern *p = &s->x->pattern[m->pattern];
  for (uint32_t k = 0; k < p->nslot; k++) {
    const ev_slot *l = &s->x->slot[p->slot + k];
    if ((l->flag & EVS_B) && m->bind[k] != DG_NONE && l->role == ARG_OBL)
      return l->prep == s->x->to || l->prep == s->x->on || l->prep == s->x->with;
  }
  return false;
}

/* "was arrested in Lebanon": a state's organs act where nobody else is named. */
uint32_t side_where(deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t c = d->clause_at[e->token];
  bool organ =
      e->type == TYPE_COERCE || e->type == TYPE_SANCTION || (e->type == TYPE_ACCUSE && e->rule->cameo / 10 != 11);
  if (c == DG_NONE || !organ || e->composed || !(d->clause[c].flag & CL_PASSIVE)) return DG_NONE;
  for (uint32_t g = d->clause[c].arg; g < d->clause[c].arg + d->clause[c].narg; g++) {
    const doc_arg *a = &d->args[g];
    if (a->role != ARG_OBL || !place_prep(s->x, a->prep)) continue;
    uint32_t m = d->mention_at[a->head];
    if (m != DG_NONE && side_known(d, m) && (d->mention[m].kind == MEN_STATE || d->mention[m].kind == MEN_PLACE))
      return m;
  }
  return DG_NONE;
}
