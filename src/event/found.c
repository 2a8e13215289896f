/* found: traits of how the sides of an event were found, how sure the tree is there, and what else the story says of the two
 * countries. Reads the deed, its match, mentions and the tree; writes traits only. Asked for what may be printed; looks at no more
 * than LOOK mentions. */
#include "sure.h"

#include "table.h"

#define LOOK 3000
#define DOUBTFUL 160 /* of 255 */

static bool stands_in(const doc_mention *m, uint32_t token) { return token >= m->begin && token < m->end; }

/* The side is the phrase at one of these tokens, not somebody inside it. */
static bool phrase_itself(const dg_doc *d, const deed_side *side, uint32_t mention) {
  for (uint8_t i = 0; i < side->n; i++)
    if (side->token[i] == d->mention[mention].head) return true;
  return false;
}

static void slots(const sure_case *k, sure_traits *t) {
  const ev_match *m = &k->s->m.match[k->e->match];
  const ev_pattern *p = &k->s->x->pattern[m->pattern];
  for (uint32_t i = 0; i < p->nslot; i++) {
    const ev_slot *l = &k->s->x->slot[p->slot + i];
    if (m->bind[i] == DG_NONE) continue;
    if (l->flag & EVS_A) sure_put(t, SURE_A_OWN, l->role == ARG_SUBJ && l->parent == EV_PRED);
    if (!(l->flag & EVS_B) || k->hidden) continue;
    const bool object = (l->role == ARG_OBJ || l->role == ARG_IOBJ) && l->parent == EV_PRED;
    sure_put(t, SURE_R_OBJECT, object);
    sure_put(t, SURE_R_PREP, l->role == ARG_OBL);
    sure_put(t, SURE_R_OWNER, !object && l->role != ARG_OBL);
  }
}

static void tree(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const deed *e = k->e;
  const doc_sent *s = &d->sent[doc_sent_of(d, e->token)];
  uint32_t sum = 0, verbs = 0, low = 255;
  for (uint32_t i = s->first; i < s->first + s->n; i++) {
    sum += d->arc[i];
    const uint32_t c = d->clause_at[i];
    verbs += c != DG_NONE && d->clause[c].kind != CL_NOMINAL;
  }
  const uint32_t mean = s->n ? sum / s->n : 255;
  for (uint8_t i = 0; i < e->actor.n; i++)
    if (d->arc[e->actor.token[i]] < low) low = d->arc[e->actor.token[i]];
  for (uint8_t i = 0; i < e->recipient.n; i++)
    if (d->arc[e->recipient.token[i]] < low) low = d->arc[e->recipient.token[i]];
  sure_put(t, SURE_ARC_PREDICATE, d->arc[e->token] < DOUBTFUL);
  sure_put(t, SURE_ARC_SIDES, low < DOUBTFUL);
  sure_put(t, SURE_ARC_MEAN, mean < 215);
  sure_put(t, SURE_SURE_TREE, mean >= 240);
  sure_put(t, SURE_CROWDED, verbs >= 6);
  sure_put(t, SURE_PLAIN_SENTENCE, verbs <= 2);
  sure_put(t, SURE_LATE, (uint32_t)(s - d->sent) > 30);
}

/* In how many sentences of the story both countries are named; which of them in the first two. */
static void story(const sure_case *k, dg_sym a, dg_sym b, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const uint32_t here = doc_sent_of(d, k->e->token), m = d->M < LOOK ? d->M : LOOK;
  uint32_t sent = DG_NONE, both = 0, states = 0;
  dg_sym state[4];
  bool saw_a = false, saw_b = false;
  for (uint32_t i = 0; i < m; i++) {
    const doc_mention *x = &d->mention[i];
    const uint32_t s = doc_sent_of(d, x->head);
    if (s != sent) saw_a = saw_b = false, sent = s;
    if (!x->code) continue;
    const bool was = saw_a && saw_b;
    saw_a |= x->code == a, saw_b |= x->code == b;
    both += !was && saw_a && saw_b;
    if (s < 2) {
      sure_put(t, SURE_A_LEAD, x->code == a);
      sure_put(t, SURE_R_LEAD, x->code == b);
      sure_put(t, SURE_DYAD_LEAD, saw_a && saw_b && a != b);
    }
    if (s != here || x->kind == MEN_OTHER) continue;
    uint32_t n = 0;
    while (n < states && state[n] != x->code) n++;
    if (n == states && states < 4) state[states++] = x->code;
  }
  sure_put(t, SURE_DYAD_ONCE, a != b && both < 2);
  sure_put(t, SURE_DYAD_OFTEN, a != b && both > 2);
  sure_put(t, SURE_MANY_STATES, states > 3);
}

void sure_found(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const deed *e = k->e;
  const bool acts = k->nactor && !k->where;
  const uint32_t other = k->nrecipient ? k->recipient[0] : k->nactor > 1 ? k->actor[1] : DG_NONE;
  slots(k, t);
  tree(k, t);
  if (acts) {
    const doc_mention *a = &d->mention[k->actor[0]];
    sure_put(t, SURE_A_INSIDE, !phrase_itself(d, &e->actor, k->actor[0]));
    sure_put(t, SURE_A_DOUBT, (a->flag & MEN_DOUBT) != 0);
    sure_put(t, SURE_OWN_NOUN, e->nominal && d->rel[a->head] == REL_NMOD_POSS && a->kind == MEN_PRONOUN);
    uint32_t between = 0;
    for (uint32_t i = a->end; i < e->token && i < a->end + 40; i++) {
      const uint32_t x = d->mention_at[i];
      between += x != DG_NONE && d->mention[x].code && d->mention[x].code != a->code && !stands_in(a, i);
    }
    sure_put(t, SURE_BETWEEN, between > 0);
  }
  if (other == DG_NONE) return;
  const doc_mention *b = &d->mention[other];
  if (k->nrecipient) sure_put(t, SURE_R_INSIDE, !k->hidden && !phrase_itself(d, &e->recipient, other));
  sure_put(t, SURE_R_DOUBT, k->nrecipient && (b->flag & MEN_DOUBT));
  if (!acts) return;
  const doc_mention *a = &d->mention[k->actor[0]];
  const uint32_t gap = a->head < b->head ? b->head - a->head : a->head - b->head;
  sure_put(t, SURE_CLOSE_SIDES, gap <= 8);
  if (a->code && b->code) story(k, a->code, b->code, t);
  sure_put(t, SURE_DIRECT_ABROAD, sure_has(t, SURE_A_OWN) && sure_has(t, SURE_R_OBJECT) && sure_has(t, SURE_ABROAD));
}
