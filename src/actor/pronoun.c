/* pronoun: whom he, she, it and they stand for, and their possessives. Reads the chain of entities (chain.h), the tree; writes the
 * pronoun's mention, and for "they" a twin for each other one meant. The latest entity that fits in number, gender and kind;
 * of those of one sentence a subject goes on as subject. */
#include "chain.h"

/* Nouns for many who act as one. */
static const char *const body_words[] = {
    "ministry",  "army",     "police",     "military",   "parliament", "court",      "company",      "bank",
    "newspaper", "agency",   "department", "office",     "embassy",    "party",      "group",        "militia",
    "navy",      "force",    "union",      "council",    "committee",  "commission", "cabinet",      "administration",
    "assembly",  "senate",   "congress",   "delegation", "team",       "movement",   "organization", "organisation",
    "air",       "guard",    "unit",       "opposition", "media",      "press",      "public",       "network",
    "tribunal",  "firm",     "crowd",      "mob",        "staff",      "family",     "government",   "regime",
    "authority", "campaign", "camp",       "command",    "service",    "squad",      "brigade",      "corps",
    "bloc",      "alliance", "coalition",  NULL};

bool chain_word(dg_str w, const char *const *list) {
  for (; *list; list++)
    if (w.n && **list == *w.p && str_eq(w, str_of(*list))) return true;
  return false;
}

typedef enum number { NOBODY, HE, SHE, IT, THEY } number;

/* What the pronoun asks for; possessives ask alike. */
static number asked(const chain *c, dg_sym word, dg_sym lemma) {
  const dg_sym *w = c->s->x->w;
  if (lemma == w[W_HE] || word == w[W_HIM] || word == w[W_HIS]) return HE;
  if (lemma == w[W_SHE] || word == w[W_HER]) return SHE;
  if (lemma == w[W_IT] || word == w[W_ITS]) return IT;
  return lemma == w[W_THEY] || word == w[W_THEM] || word == w[W_THEIR] ? THEY : NOBODY;
}

/* "the crowd", "the army": one word for many, neither he nor she. */
bool chain_body_word(const chain *c, uint32_t token) {
  return chain_word(doc_name(c->s->d, c->s->d->lemma[token]), body_words);
}

static bool may_be(const chain *c, const doc_entity *e, number ask) {
  const doc_mention *best = &c->s->d->mention[e->best];
  const bool person = e->kind == MEN_PERSON || e->kind == MEN_AGENT;
  switch (ask) {
  case HE:
  case SHE:
    if (e->gender && e->gender != (ask == HE ? 1 : 2)) return false;
    return e->kind == MEN_PERSON || (e->kind == MEN_AGENT && e->number == 1 && !chain_body_word(c, best->head));
  case IT:
    return e->kind == MEN_STATE || e->kind == MEN_ORG ||
           (e->kind == MEN_AGENT && e->number == 1 && chain_body_word(c, best->head));
  default:
    if (e->number == 2) return (best->flag & MEN_HUMAN) || e->kind == MEN_AGENT || e->kind == MEN_GROUP;
    return e->kind == MEN_ORG || e->kind == MEN_STATE || (person && chain_body_word(c, best->head));
  }
}

/* Another mention at the pronoun m, for whom y names, behind twin `last`; its index. */
static uint32_t twin_of(chain *c, uint32_t m, uint32_t last, const doc_mention *from) {
  dg_doc *d = c->s->d;
  const doc_mention y = *from;
  doc_mention copy = d->mention[m];
  copy.kind = MEN_PRONOUN;
  copy.code = y.code;
  copy.name = y.name;
  memcpy(copy.sector, y.sector, sizeof copy.sector);
  copy.entity = y.entity;
  copy.next = DG_NONE;
  const uint32_t other = mention_push(c->s, copy.begin, copy.end, copy.head, copy.kind);
  d->mention[other] = copy;
  d->mention[last].next = other;
  return other;
}

/* "India and Pakistan agreed … They": the pronoun m stands for all that are joined to mention `one` too. */
static void joined(chain *c, uint32_t m, uint32_t one) {
  dg_doc *d = c->s->d;
  uint32_t first = d->mention[one].head, last = m, n = 1;
  for (uint32_t step = 0; step < 8 && d->rel[first] == REL_CONJ && d->head[first] < d->T; step++)
    first = d->head[first];
  const doc_sent *s = &d->sent[doc_sent_of(d, first)];
  const uint32_t until = s->first + s->n < first + 40 ? s->first + s->n : first + 40;
  for (uint32_t t = first; t < until && n < 5; t++) {
    if (t != first && (d->rel[t] != REL_CONJ || d->head[t] != first)) continue;
    for (uint32_t k = d->mention_at[t], twin = 0; k != DG_NONE && twin < 4 && n < 5; k = d->mention[k].next, twin++) {
      const doc_mention *y = &d->mention[k];
      bool seen = t == d->mention[m].head || k == one || !y->code || y->kind == MEN_PLACE;
      for (uint32_t i = m; i != DG_NONE && !seen; i = d->mention[i].next)
        seen = y->entity == DG_NONE ? y->code == d->mention[i].code : y->entity == d->mention[i].entity;
      if (seen) continue;
      last = twin_of(c, m, last, y);
      n++;
    }
  }
}

/* "Following his meeting with Ryan, Trump met …": a pronoun in a phrase before the subject of the sentence, when the subject has
 * a name of its own. The entity; DG_NONE. */
static uint32_t subject_ahead(chain *c, uint32_t m, number ask) {
  dg_doc *d = c->s->d;
  const uint32_t from = d->mention[m].head;
  const doc_sent *s = &d->sent[doc_sent_of(d, from)];
  if (d->rel[from] != REL_NMOD_POSS || from > s->first + 8) return DG_NONE;
  for (uint32_t t = from + 1; t < s->first + s->n && t < from + 24; t++) {
    if (rel_base(d->rel[t]) != REL_NSUBJ || d->head[t] >= d->T || d->head[d->head[t]] != DG_NONE) continue;
    const uint32_t k = d->mention_at[t];
    for (uint32_t up = from, step = 0; step < 8 && up < d->T; up = d->head[up], step++)
      if (up == t) return DG_NONE; /* it stands in the subject itself */
    if (k == DG_NONE || d->upos[t] != UPOS_PROPN || d->mention[k].kind == MEN_PLACE) return DG_NONE;
    if (d->mention[k].entity == DG_NONE) chain_named(c, k);
    const uint32_t e = d->mention[k].entity;
    return e != DG_NONE && may_be(c, &d->entity[e], ask) ? e : DG_NONE;
  }
  return DG_NONE;
}

/* The mention is a person joined to others by "and". */
static bool beside(const dg_doc *d, uint32_t m) {
  const doc_mention *x = &d->mention[m];
  if (x->kind != MEN_PERSON && x->kind != MEN_AGENT) return false;
  if (d->rel[x->head] == REL_CONJ) return true;
  const doc_sent *s = &d->sent[doc_sent_of(d, x->head)];
  for (uint32_t t = x->head + 1; t < s->first + s->n && t < x->head + 16; t++)
    if (d->rel[t] == REL_CONJ && d->head[t] == x->head && d->mention_at[t] != DG_NONE) return true;
  return false;
}

/* "X met Y", "X talked with Y": "they" in a later sentence are both. The mention of Y, where X is entity e and led its clause; DG_NONE. */
static uint32_t met(const chain *c, uint32_t e, uint32_t sent) {
  const dg_doc *d = c->s->d;
  const dg_sym *w = c->s->x->w;
  const doc_mention *x = &d->mention[c->last[e]];
  const uint32_t verb = d->head[x->head];
  if (rel_base(d->rel[x->head]) != REL_NSUBJ || verb >= d->T || d->upos[verb] != UPOS_VERB || x->next != DG_NONE)
    return DG_NONE;
  if (doc_sent_of(d, verb) >= sent || d->entity[e].number == 2) return DG_NONE;
  const doc_sent *s = &d->sent[doc_sent_of(d, verb)];
  for (uint32_t t = verb + 1; t < s->first + s->n && t < verb + 24; t++) {
    const uint32_t k = d->mention_at[t];
    if (k == DG_NONE || d->mention[k].kind == MEN_PLACE || !d->mention[k].code || d->mention[k].entity == e) continue;
    if (d->rel[t] == REL_OBJ && d->head[t] == verb && d->lemma[verb] == w[W_MEET]) return k;
    for (uint32_t p = t; p-- > verb && t - p < 8;)
      if (d->rel[p] == REL_CASE && d->head[p] == t && d->sym[p] == w[W_WITH] && d->head[t] < d->T &&
          (d->head[t] == verb || d->head[d->head[t]] == verb))
        return k;
  }
  return DG_NONE;
}

/* Another of another state fits as well and was spoken of no longer ago. */
static bool rivals(const chain *c, uint32_t best, uint32_t other, number ask) {
  const dg_doc *d = c->s->d;
  for (uint32_t k = 0; k < c->nrecent; k++) {
    const uint32_t i = c->recent[k];
    if (i == best || i == other || c->sent[i] < c->sent[best] || !may_be(c, &d->entity[i], ask)) continue;
    if (d->entity[i].code != d->entity[best].code) return true;
  }
  return false;
}

/* "China fired a missile. Japan condemned it": the entity of the subject of the verb whose object the pronoun is, which the pronoun
 * cannot mean; DG_NONE. */
static uint32_t not_himself(const dg_doc *d, uint32_t m) {
  const uint32_t t = d->mention[m].head, h = d->head[t];
  const uint8_t r = d->rel[t];
  if ((r != REL_OBJ && r != REL_IOBJ && r != REL_OBL) || h >= d->T || h > t) return DG_NONE;
  for (uint32_t k = h; k-- > d->sent[doc_sent_of(d, t)].first && h - k < 24;)
    if (d->head[k] == h && d->rel[k] == REL_NSUBJ)
      return d->mention_at[k] == DG_NONE ? DG_NONE : d->mention[d->mention_at[k]].entity;
  return DG_NONE;
}

void chain_pronoun(chain *c, uint32_t m) {
  dg_doc *d = c->s->d;
  doc_mention *x = &d->mention[m];
  const number ask = asked(c, d->sym[x->head], d->lemma[x->head]);
  const uint32_t sent = doc_sent_of(d, x->head);
  if (ask == NOBODY) return;
  /* the latest that fits; a subject goes on as subject before other phrases of its sentence do */
  uint32_t best = DG_NONE;
  const bool subject = chain_leads(d, x->head) || d->rel[x->head] == REL_NMOD_POSS;
  const uint32_t other = not_himself(d, m);
  for (uint32_t k = c->nrecent; k-- > 0;) {
    const uint32_t i = c->recent[k];
    if (i == other || sent - c->sent[i] > PRONOUN_REACH) continue;
    if (best != DG_NONE && c->sent[i] != c->sent[best]) break;
    if (!may_be(c, &d->entity[i], ask) &&
        !(ask == THEY && (beside(d, c->last[i]) || (c->led[i] == c->sent[i] && met(c, i, sent) != DG_NONE))))
      continue;
    if (best == DG_NONE) best = i;
    if (!subject || c->led[i] == c->sent[i]) {
      best = i;
      break;
    }
  }
  const uint32_t ahead = subject_ahead(c, m, ask);
  if (ahead != DG_NONE) best = ahead;
  if (best == DG_NONE) return;
  const uint32_t one = c->last[best], both = ask == THEY ? met(c, best, sent) : DG_NONE;
  const bool doubt = ahead == DG_NONE && rivals(c, best, other, ask);
  chain_join(c, m, best, true);
  if (doubt) d->mention[m].flag |= MEN_DOUBT;
  if (!d->entity[best].gender && (ask == HE || ask == SHE)) d->entity[best].gender = ask == HE ? 1 : 2;
  if (ask != THEY || one == m || d->mention[one].kind == MEN_PRONOUN) return;
  joined(c, m, one);
  if (d->mention[m].next == DG_NONE && both != DG_NONE && d->mention[both].code != d->mention[m].code)
    twin_of(c, m, m, &d->mention[both]);
}
