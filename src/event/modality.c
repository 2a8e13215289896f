/* modality: did it happen? Polarity, tense, condition and source of each deed, and the operators that grammar
 * alone makes: what an actor will do is a promise or a threat, what it will not do a refusal, what a speaker
 * says others must do a demand. Reads clauses, mentions; changes deeds only. */
#include "deed.h"

static bool same_actor(const dg_doc *d, uint32_t a, uint32_t b) {
  if (a == DG_NONE || b == DG_NONE) return false;
  if (a == b) return true;
  const doc_mention *x = &d->mention[a], *y = &d->mention[b];
  if (x->entity != DG_NONE && x->entity == y->entity) return true;
  return x->code && x->code == y->code;
}

/* The clause that governs a noun, when the noun is one of its arguments. */
static uint32_t governor(const dg_doc *d, uint32_t token) {
  uint32_t t = d->head[token];
  for (uint32_t k = 0; k < 8 && t < d->T; k++, t = d->head[t]) {
    uint32_t c = d->clause_at[t];
    if (c != DG_NONE && d->clause[c].kind != CL_NOMINAL) return c;
  }
  return DG_NONE;
}

static uint32_t flags_of(const deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t own = d->clause_at[e->token];
  uint32_t f = own != DG_NONE ? d->clause[own].flag : 0;
  if (e->nominal) {
    uint32_t g = governor(d, e->token);
    if (g != DG_NONE)
      f |= d->clause[g].flag & (CL_NEG | CL_FUTURE | CL_MODAL | CL_MUST | CL_CONDITION | CL_QUESTION | CL_PURPOSE |
                                CL_HYPOTHETICAL | CL_BEFORE | CL_REPORTED | CL_IMPERATIVE | CL_PLUPERFECT);
  }
  return f;
}

static uint32_t source_of(const deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t own = d->clause_at[e->token];
  if (own != DG_NONE && d->clause[own].source != DG_NONE) return d->clause[own].source;
  if (e->nominal || own == DG_NONE) {
    uint32_t g = governor(d, e->token);
    if (g != DG_NONE) return d->clause[g].source;
  }
  return DG_NONE;
}

static bool has_aux(const deeds *s, uint32_t token, dg_sym lemma) {
  if (!lemma) return false;
  for (uint32_t k = s->m.child[token]; k != DG_NONE; k = s->m.sibling[k])
    if (s->d->lemma[k] == lemma && rel_base(s->d->rel[k]) == REL_AUX) return true;
  return false;
}

/* False where the operator leaves the deed as it is, or nothing of it. */
static bool by_operator(deeds *s, deed *e, uint32_t op) {
  const ev_result *r = op == DG_NONE ? NULL : event_result(s->x, op, e->type, e->mode);
  if (!r || r->to >= TYPE_COUNT) return false;
  e->type = r->to;
  e->mode = r->to_mode;
  e->composed = true;
  if (e->reciprocal) { /* the first side promises, the others are those it is promised to */
    for (uint8_t i = 1; i < e->actor.n && e->recipient.n < DEED_SIDES; i++)
      e->recipient.token[e->recipient.n++] = e->actor.token[i];
  }
  return true;
}

/* "Russia said that Sudan must return the helicopter": Russia demands it of Sudan. */
static void demanded(deeds *s, deed *e) {
  if (e->source == DG_NONE || s->x->demand == DG_NONE) {
    e->modality = MOD_DEMANDED;
    return;
  }
  uint8_t type = e->type;
  by_operator(s, e, s->x->demand);
  if (e->type == type && type != TYPE_REQUEST) {
    e->modality = MOD_DEMANDED;
    return;
  }
  e->recipient = e->actor;
  e->actor = (deed_side){.token = {e->source}, .n = 1};
  e->reciprocal = false;
}

/* The word before a verb that makes it a phrase: "to", "for", "by"; empty. */
static dg_str mark_of(const deeds *s, uint32_t token) {
  for (uint32_t k = s->m.child[token]; k != DG_NONE && k < token; k = s->m.sibling[k]) {
    uint8_t rel = rel_base(s->d->rel[k]);
    if (rel == REL_MARK || rel == REL_CASE) return doc_name(s->d, s->d->lemma[k]);
  }
  return (dg_str){0};
}

/* "said to hold talks": the report is about the infinitive itself, not about what it hangs on. */
static bool reported_here(const dg_doc *d, const doc_clause *c) {
  return (c->flag & CL_REPORTED) && (c->parent == DG_NONE || !(d->clause[c->parent].flag & CL_REPORTED));
}

/* "talks on banning X", "mentioned banning X", "banning X is wrong" tell of no ban; "by, after, while, in banning X" do, and so
 * does what an event is told to be about ("was fined for banning X"). */
static bool gerund_of_unknown(const deeds *s, const doc_clause *c) {
  static const char *const told[] = {"by", "after", "while", "since", "when", "in", "with", "despite", "as"};
  const dg_doc *d = s->d;
  if (d->xpos[c->token] != XPOS_VBG || c->tense != TENSE_NONE || c->kind != CL_VERB) return false;
  const dg_str mark = mark_of(s, c->token);
  if (!mark.n) return c->link == LINK_XCOMP || c->link == LINK_CCOMP || c->link == LINK_CSUBJ;
  for (size_t i = 0; i < sizeof told / sizeof *told; i++)
    if (str_eq(mark, str_of(told[i]))) return false;
  if (c->parent == DG_NONE || !(str_eq(mark, STR("for")) || str_eq(mark, STR("over")))) return true;
  const uint32_t up = s->at[d->clause[c->parent].token];
  return up == DG_NONE || s->v[up].type == TYPE_NONE;
}

/* "became the first country to recognise B", "is the only party to back B": a rank told of somebody, in a clause of its own, tells
 * of the deed. Returns that clause; DG_NONE = no such. */
static uint32_t ranked_by(const deeds *s, const deed *e) {
  static const char *const rank[] = {"first", "latest", "last", "only", "second", "third", "fourth", "fifth", "sixth"};
  const dg_doc *d = s->d;
  const uint32_t own = d->clause_at[e->token];
  uint32_t h = DG_NONE;
  if (own == DG_NONE || !(d->feat[e->token] & FEAT_INF)) return DG_NONE;
  for (uint32_t g = d->clause[own].arg; g < d->clause[own].arg + d->clause[own].narg; g++)
    if (d->args[g].role == ARG_SUBJ) h = d->args[g].head;
  if (h == DG_NONE || h >= e->token) return DG_NONE;
  bool ranks = STR_AMONG(doc_name(d, d->sym[h]), rank);
  for (uint32_t k = s->m.child[h]; k != DG_NONE && !ranks; k = s->m.sibling[k])
    ranks = k < h && STR_AMONG(doc_name(d, d->sym[k]), rank);
  if (!ranks) return DG_NONE;
  uint32_t be = h;
  for (uint32_t k = s->m.child[h]; k != DG_NONE; k = s->m.sibling[k])
    if (d->rel[k] == REL_COP) be = k;
  if (be == h && d->head[h] < d->T && str_eq(doc_name(d, d->lemma[d->head[h]]), STR("become"))) be = d->head[h];
  const uint32_t c = be == h ? DG_NONE : d->clause_at[be];
  const uint32_t not_so = CL_NEG | CL_FUTURE | CL_MODAL | CL_MUST | CL_CONDITION | CL_QUESTION | CL_HYPOTHETICAL;
  return c != DG_NONE && d->clause[c].tense != TENSE_NONE && !(d->clause[c].flag & not_so) ? c : DG_NONE;
}

/* A verb without tense that nothing says to have happened. */
static bool form_of_unknown(const deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t c = d->clause_at[e->token];
  if (c == DG_NONE || d->clause[c].kind == CL_NOMINAL) return false;
  for (uint32_t k = 0;
       k < 8 && d->clause[c].link == LINK_CONJ && d->clause[c].tense == TENSE_NONE && d->clause[c].parent != DG_NONE &&
       d->clause[d->clause[c].parent].kind != CL_NOMINAL && d->clause[d->clause[c].parent].tense == TENSE_NONE;
       k++)
    c = d->clause[c].parent; /* "a chance to meet and deepen their friendship" */
  uint8_t link = d->clause[c].link;
  bool open = link == LINK_XCOMP || link == LINK_ACL || link == LINK_CSUBJ || link == LINK_CCOMP;
  if (ranked_by(s, e) != DG_NONE) return false;
  if (open && (d->feat[d->clause[c].token] & FEAT_INF)) return !reported_here(d, &d->clause[c]);
  return gerund_of_unknown(s, &d->clause[c]);
}

/* "unless the president agrees to resign": the condition itself, not what hangs on it. */
static bool supposed(const deeds *s, uint32_t token) {
  const dg_doc *d = s->d;
  for (uint32_t k = s->m.child[token]; k != DG_NONE; k = s->m.sibling[k]) {
    if (rel_base(d->rel[k]) != REL_MARK || k > token) continue;
    dg_str w = doc_name(d, d->lemma[k]);
    if (str_eq(w, STR("if")) || str_eq(w, STR("unless"))) return true;
  }
  return false;
}

/* "will withdraw its troops unless B yields", "unless B yields, A will …": no promise. */
static bool unless(const deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t own = d->clause_at[e->token];
  const doc_sent *q = &d->sent[doc_sent_of(d, e->token)];
  for (uint32_t t = q->first; own != DG_NONE && t < q->first + q->n; t++)
    if (str_eq(doc_name(d, d->lemma[t]), STR("unless")) && rel_base(d->rel[t]) == REL_MARK && d->head[t] < d->T &&
        d->head[d->head[t]] == e->token)
      return true;
  return false;
}

/* "the party said it would boycott the vote", and who "it" is nobody could tell: the speaker. */
static bool speaks_of_itself(const deeds *s, deed *e) {
  const dg_doc *d = s->d;
  if (e->actor.n != 1 || e->source == DG_NONE || d->upos[e->actor.token[0]] != UPOS_PRON) return false;
  uint32_t m = side_mention(d, e->actor.token[0]);
  if (m != DG_NONE && (d->mention[m].code || (d->mention[m].flag & MEN_COREF))) return false;
  if ((d->feat[e->actor.token[0]] & (FEAT_P1 | FEAT_P2)) && !(d->tflag[e->actor.token[0]] & TOK_QUOTED)) return false;
  e->actor.token[0] = e->source;
  return true;
}

/* "almost attacked", "no longer supports": the word before the verb. */
static bool word_before(const deeds *s, uint32_t token, const char *const *word, uint32_t n) {
  const dg_doc *d = s->d;
  if (token == 0 || d->upos[token] != UPOS_VERB || d->head[token - 1] != token) return false;
  for (uint32_t i = 0; i < n; i++)
    if (str_eq(doc_name(d, d->sym[token - 1]), str_of(word[i]))) return true;
  return false;
}

/* Analysts, critics, traders: what they say that others will do nobody has promised. */
static bool onlooker(const deeds *s, uint32_t m) {
  return event_listed(s->x, LISTED_ONLOOKER, s->d->lemma[s->d->mention[m].head]);
}

static void judge(deeds *s, deed *e) {
  const dg_doc *d = s->d;
  uint32_t f = flags_of(s, e);
  e->source = source_of(s, e);
  uint32_t speaker = e->source == DG_NONE ? DG_NONE : side_mention(d, e->source);
  e->self = speaks_of_itself(s, e);
  const uint32_t rank = ranked_by(s, e);
  for (uint32_t g = rank == DG_NONE ? 0 : d->clause[rank].arg, end = rank == DG_NONE ? 0 : g + d->clause[rank].narg;
       g < end && e->actor.n < 2; g++)
    if (d->args[g].role == ARG_SUBJ) { /* whoever it is told of acts */
      e->actor.token[0] = d->args[g].head, e->actor.n = 1;
      break;
    }
  for (uint8_t i = 0; i < e->actor.n; i++) e->self |= same_actor(d, speaker, side_mention(d, e->actor.token[i]));
  bool would = has_aux(s, e->token, s->x->would);
  /* an account by somebody else who has a name */
  bool foreign = speaker != DG_NONE && !e->self &&
                 ((side_known(d, speaker) && d->mention[speaker].kind != MEN_AGENT) || onlooker(s, speaker));
  bool ahead = (f & CL_FUTURE) || (would && (e->self || e->source != DG_NONE));
  const ev_match *said = &s->m.match[e->op != DG_NONE ? e->op : e->match];
  if (s->x->pattern[said->pattern].flag & EVP_NEGATED) f &= ~(uint32_t)CL_NEG; /* the line says "not" itself */
  static const char *const nearly[] = {"almost", "nearly"}, *const longer[] = {"longer"};
  e->modality = MOD_ASSERTED;
  if ((f & CL_NEG) && !(f & CL_MODAL) && !ahead && !e->composed && word_before(s, e->token, longer, 1) &&
      by_operator(s, e, s->x->stop))
    f &= ~(uint32_t)CL_NEG; /* "no longer supports": it did, and stopped */
  if (ahead) {
    bool no = (f & CL_NEG) != 0;
    bool made = !(e->composed && !no) && by_operator(s, e, no ? s->x->refuse : s->x->promise);
    if (no && !made) { /* "will not attack" */
      e->modality = MOD_NEGATED;
      return;
    }
    if (e->type == TYPE_AGREE && e->composed && unless(s, e)) e->type = TYPE_THREATEN;
    bool threat = e->type == TYPE_THREATEN && e->source == DG_NONE && unless(s, e); /* "will leave unless B yields" */
    if (foreign || ((f & (CL_CONDITION | CL_QUESTION)) && !e->self && !threat)) e->modality = MOD_FUTURE;
    if (f & (CL_PURPOSE | CL_BEFORE)) e->modality = MOD_HYPOTHETICAL;
    return;
  }
  if ((f & (CL_QUESTION | CL_HYPOTHETICAL | CL_PURPOSE | CL_BEFORE | CL_IMPERATIVE)) ||
      word_before(s, e->token, nearly, 2))
    e->modality = MOD_HYPOTHETICAL;
  else if (f & CL_MUST)
    demanded(s, e);
  else if (f & CL_MODAL)
    e->modality = MOD_HYPOTHETICAL;
  else if ((f & CL_CONDITION) && (!e->composed || supposed(s, e->token)))
    e->modality = MOD_HYPOTHETICAL;
  else if (f & CL_NEG)
    e->modality = MOD_NEGATED;
  else if (form_of_unknown(s, e))
    e->modality = MOD_HYPOTHETICAL;
  else if (f & CL_PLUPERFECT) {
    uint32_t c = d->clause_at[e->token];
    if (c != DG_NONE && d->clause[c].link == LINK_RELCL) e->modality = MOD_HISTORICAL;
  }
}

/* Thought of, not told: "suppose that A attacks B", "there is no sign that …", "it is unclear whether …". */
static bool doubted(const deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  uint32_t t = d->head[e->token];
  if (t >= d->T || e->nominal || e->self || (d->feat[e->token] & FEAT_INF)) return false;
  uint8_t rel = rel_base(d->rel[e->token]);
  if (rel != REL_CCOMP && rel != REL_CSUBJ && rel != REL_ACL && rel != REL_ADVCL) return false;
  const dg_sym lemma = d->lemma[t];
  if (rel == REL_CCOMP && d->upos[t] == UPOS_VERB) return event_listed(s->x, LISTED_DOUBT, lemma);
  if (d->upos[t] == UPOS_ADJ) return event_listed(s->x, LISTED_UNCLEAR, lemma);
  if (!event_listed(s->x, LISTED_SIGN, lemma)) return false;
  for (uint32_t k = s->m.child[t]; k != DG_NONE; k = s->m.sibling[k])
    if (str_eq(doc_name(d, d->sym[k]), STR("no")) || str_eq(doc_name(d, d->sym[k]), STR("little"))) return true;
  return false;
}

void deeds_modality(deeds *s) {
  for (uint32_t i = 0; i < s->n; i++) {
    if (s->v[i].type == TYPE_NONE) continue;
    judge(s, &s->v[i]);
    if (s->v[i].modality == MOD_ASSERTED && doubted(s, &s->v[i])) s->v[i].modality = MOD_HYPOTHETICAL;
    if (s->v[i].unreal && s->v[i].modality == MOD_ASSERTED) s->v[i].modality = MOD_FUTURE;
  }
}
