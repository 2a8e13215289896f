/* hits: phrases of the lexicon in the text, longest first. Reads sym, tflag, upos, the tree; writes hit and hit_at of the scan.
 * A weak phrase counts only where the story speaks for it, a family name alone only for who is in office, titled or of a state
 * that the story names; a word inside a longer personal name is no hit. Two passes: what the story speaks of, then who. */
#include "mention.h"

static bool supported(const actor_scan *s, const uint64_t *support, uint32_t entity) {
  bool held;
  const names_role *r = names_role_at(s->x, entity, s->d->date, &held);
  return r && r->code && r->code < s->x->nsym && bit_is(support, r->code);
}

static dg_sym role_code(const actor_scan *s, uint32_t entity) {
  bool held;
  const names_role *r = names_role_at(s->x, entity, s->d->date, &held);
  return r ? r->code : 0;
}

static bool any_support(const actor_scan *s, const uint64_t *support, uint32_t list) {
  for (uint32_t i = 0; i < list % 16; i++) {
    const dg_sym code = s->x->word[list / 16 + i];
    if (code < s->x->nsym && bit_is(support, code)) return true;
  }
  return false;
}

/* "Senator Sam Nunn of Georgia": a word of the list stands before t, or heads the phrase that t stands in. */
static bool any_before(const actor_scan *s, uint32_t t, uint32_t list) {
  const dg_doc *d = s->d;
  const uint32_t first = d->sent[doc_sent_of(d, t)].first;
  for (uint32_t i = 0; i < list % 16; i++)
    for (uint32_t k = t > first + 5 ? t - 5 : first; k < t; k++)
      if (d->lemma[k] == s->x->word[list / 16 + i] || d->sym[k] == s->x->word[list / 16 + i]) return true;
  return false;
}

/* A code of the list is spoken of within 25 words. `found`: what the first pass asked. */
static bool any_beside(const actor_scan *s, const uint32_t *found, uint32_t t, uint32_t list) {
  const dg_doc *d = s->d;
  const doc_sent *q = &d->sent[doc_sent_of(d, t)];
  const uint32_t from = t > q->first + 25 ? t - 25 : q->first;
  for (uint32_t k = from; k < q->first + q->n && k < t + 25; k++) {
    if (found[k] >= s->x->nphrase || (s->x->phrase[found[k]].flag & (PH_WEAK | PH_SURNAME))) continue;
    const dg_sym code = role_code(s, s->x->phrase[found[k]].entity);
    for (uint32_t i = 0; i < list % 16; i++)
      if (code && code == s->x->word[list / 16 + i]) return true;
  }
  return false;
}

/* How well a weak phrase fits the story; 0 = not at all. `rival`: a state whose name is the same words says itself what speaks
 * for it; then a town or region of another needs more than that its state is spoken of. */
static int weak_fit(const actor_scan *s, const names_phrase *p, uint32_t t, const uint64_t *support,
                    const uint64_t *ground, const uint32_t *found, bool rival) {
  const names_entity *e = &s->x->entity[p->entity];
  const bool own = supported(s, support, p->entity);
  if (e->near % 16)
    return own                                ? 6
           : any_before(s, t, e->unless)      ? 0
           : any_beside(s, found, t, e->near) ? 5
           : any_support(s, support, e->near) ? 3
                                              : 1;
  if (rival && p->form == FORM_PLACE) return supported(s, ground, p->entity) ? 4 : own ? 2 : 0;
  return own ? 5 : 0;
}

/* How well a family name alone fits on the story's date: 0 = not at all. */
static int surname_fit(const actor_scan *s, uint32_t entity) {
  bool held;
  const names_role *r = names_role_at(s->x, entity, s->d->date, &held);
  if (!r) return 0;
  int rank = s->x->entity[entity].rank;
  if (s->d->date == DAY_NONE) return 1 + rank;
  if (held && r->from != DAY_NONE) return 10 + rank;
  return held ? 4 + rank : 1 + rank;
}

/* Who is in office is known by the family name alone, others only in a story on their state. */
static bool in_office(const actor_scan *s, uint32_t entity) {
  bool held;
  const names_role *r = names_role_at(s->x, entity, s->d->date, &held);
  return r && held && r->from != DAY_NONE && s->d->date != DAY_NONE;
}

/* What the first pass over a story saw of persons. */
typedef struct told {
  uint64_t *full;        /* bits [nentity] the full name stands in the story */
  const uint32_t *found; /* [T] phrase at a token, of the first pass */
  uint64_t *ground;      /* bits [nsym] codes of which a town or region is spoken of */
  uint64_t *other;       /* bits [nsym] this family name stands behind a first name that no entry has: someone else's */
} told;

/* The family name of someone else in this story: "Brooks" where Susan Brooks was named. Heads of state are past that. */
static bool others(const actor_scan *s, const told *who, const names_phrase *p) {
  dg_sym last = s->x->word[p->word + p->nword - 1];
  if (last >= s->x->nsym || !bit_is(who->other, last) || bit_is(who->full, p->entity)) return false;
  return s->x->entity[p->entity].rank < 2 || !in_office(s, p->entity);
}

/* The entry's first name begins the run of names before token t: "David H." before "Petraeus". */
static bool own_first_name(const actor_scan *s, uint32_t entity, uint32_t t) {
  const dg_doc *d = s->d;
  dg_str name = doc_name(d, s->x->entity[entity].name), first;
  const uint32_t begin = d->sent[doc_sent_of(d, t)].first;
  if (!str_next(&name, ' ', &first)) return false;
  for (uint32_t k = t; k > begin && t - k < 3;) {
    k--;
    if (d->upos[k] != UPOS_PROPN || !(d->tflag[k] & TOK_CAP)) return false;
    if (str_eq(doc_form(d, k), first)) return true;
  }
  return false;
}

static void note_person(actor_scan *s, told *who, uint32_t first, uint32_t t, bool behind_hit) {
  const dg_doc *d = s->d;
  const actor_lexicon *x = s->x;
  const names_phrase *p = &x->phrase[first];
  const bool full = !(p->flag & PH_SURNAME);
  bool own = false;
  for (uint32_t i = first; i < x->nphrase && names_same_words(x, first, i); i++) {
    const names_phrase *q = &x->phrase[i];
    if (full ? (q->flag & (PH_SURNAME | PH_WEAK)) != 0 : !own_first_name(s, q->entity, t)) continue;
    bit_set(who->full, q->entity);
    own = true;
  }
  if (full || own || behind_hit || p->nword != 1 || d->sym[t] >= x->nsym) return;
  if (t + 1 < d->T && d->rel[t + 1] == REL_FLAT && d->head[t + 1] == t && d->upos[t + 1] == UPOS_PROPN)
    bit_set(who->other, d->sym[t]); /* the family name first: "Ri Tong Il" */
  if (t == 0) return;
  if (doc_sent_of(d, t - 1) == doc_sent_of(d, t) && d->upos[t - 1] == UPOS_PROPN && (d->tflag[t - 1] & TOK_CAP) &&
      d->rel[t] == REL_FLAT)
    bit_set(who->other, d->sym[t]);
}

/* The best of the phrases with the same words as `first`; DG_NONE when none may count here. */
static uint32_t choose(const actor_scan *s, uint32_t first, uint32_t t, const uint64_t *support, const told *who) {
  const actor_lexicon *x = s->x;
  uint32_t best = DG_NONE;
  int best_fit = 0, best_weak = 0;
  bool rival = false;
  for (uint32_t i = first; i < x->nphrase && names_same_words(x, first, i); i++)
    rival |= (x->phrase[i].flag & PH_WEAK) && x->entity[x->phrase[i].entity].near % 16;
  bool tie = false, titled = t > 0 && s->hit_at[t - 1] != DG_NONE && hit_entity(s, s->hit_at[t - 1])->kind == MEN_AGENT;
  for (uint32_t i = first; i < x->nphrase && names_same_words(x, first, i); i++) {
    const names_phrase *p = &x->phrase[i];
    const int weak = p->flag & PH_WEAK ? weak_fit(s, p, t, support, who->ground, who->found, rival) : 0;
    if ((p->flag & PH_WEAK) && !weak) continue;
    if (weak && rival && !(p->flag & PH_SURNAME)) {
      if (weak > best_weak && (best == DG_NONE || best_weak)) best = i, best_weak = weak;
      continue;
    }
    if (!(p->flag & PH_SURNAME)) {
      if (best_weak) return best;
      if (best == DG_NONE || (x->phrase[best].flag & PH_SURNAME)) return i;
      continue;
    }
    if (s->d->upos[t] != UPOS_PROPN || others(s, who, p)) continue;
    bool backed = supported(s, support, p->entity);
    if (!backed && !titled && !in_office(s, p->entity))
      continue; /* Ryan, Cruz, Martin: who of the many in the world? */
    int fit = surname_fit(s, p->entity) * 2 + backed;
    if (fit > best_fit)
      best = i, best_fit = fit, tie = false;
    else if (fit == best_fit && best != DG_NONE)
      tie |= role_code(s, p->entity) != role_code(s, x->phrase[best].entity);
  }
  return tie ? DG_NONE : best; /* namesakes of two countries who fit alike: nobody */
}

static void note_support(actor_scan *s, uint64_t *support, uint64_t *ground, uint32_t phrase) {
  const names_phrase *p = &s->x->phrase[phrase];
  bool held;
  const names_role *r = names_role_at(s->x, p->entity, s->d->date, &held);
  if (!r || !r->code || r->code >= s->x->nsym || (p->flag & (PH_WEAK | PH_SURNAME))) return;
  bit_set(support, r->code);
  if (p->form == FORM_PLACE) bit_set(ground, r->code);
}

/* The token of [begin, end) that hangs on something outside it. People's names lean on their first word. */
uint32_t hit_head_of(const dg_doc *d, uint32_t begin, uint32_t end, bool person) {
  uint32_t h = DG_NONE;
  for (uint32_t t = begin; t < end; t++)
    if (d->head[t] == DG_NONE || d->head[t] < begin || d->head[t] >= end) {
      if (h == DG_NONE || (!person && d->upos[t] != UPOS_PUNCT)) h = t;
    }
  return h == DG_NONE ? end - 1 : h;
}

/* A family name that is also a calling or a paper: "John Bishop", "Todd Stern". */
static bool family_name(const actor_scan *s, uint32_t t) {
  const dg_doc *d = s->d;
  return t > 0 && d->rel[t] == REL_FLAT && d->head[t] == t - 1 && (d->tflag[t] & TOK_CAP) &&
         d->upos[t - 1] == UPOS_PROPN && s->hit_at[t - 1] == DG_NONE && names_gender(s->x, d->sym[t - 1]);
}

/* A word of a longer personal name is no people or place: "Han Song-ryol", "Michael Jordan". */
static bool inside_name(const actor_scan *s, const actor_hit *h) {
  const dg_doc *d = s->d;
  uint8_t kind = s->x->entity[h->entity].kind;
  if (h->end - h->begin == 1 && (kind == MEN_AGENT || kind == MEN_ORG)) return family_name(s, h->begin);
  if (h->end - h->begin > 1 || (kind != MEN_STATE && kind != MEN_GROUP && !(s->x->phrase[h->phrase].flag & PH_SURNAME)))
    return false;
  uint32_t t = h->begin;
  if (d->rel[t] == REL_FLAT && kind != MEN_PERSON) return true;
  if (kind == MEN_PERSON && t > 0 && d->upos[t - 1] == UPOS_PROPN && (d->tflag[t - 1] & TOK_CAP) &&
      s->hit_at[t - 1] == DG_NONE && doc_sent_of(d, t - 1) == doc_sent_of(d, t) && !own_first_name(s, h->entity, t))
    return true; /* another's first name stands before the family name */
  if (t + 1 == d->T || d->rel[t + 1] != REL_FLAT || d->upos[t + 1] != UPOS_PROPN) return false;
  return d->head[t + 1] == t ||
         (kind == MEN_PERSON && d->rel[t] == REL_FLAT && d->head[t + 1] == d->head[t]); /* "Paul D. Ryan" */
}

/* Two names in one: "the two Koreas" stands under both states; in "North and South Korea" the word before "and" is a name of
 * its own by the last word of hit k. */
static void find_twin(actor_scan *s, uint32_t k) {
  const dg_doc *d = s->d;
  const actor_hit with = s->hit[k];
  const uint32_t t = with.begin;
  if (hit_phrase(s, k)->form == FORM_PAIR) {
    const uint32_t other = with.phrase + 1;
    if (other == s->x->nphrase || !names_same_words(s->x, with.phrase, other)) return;
    actor_hit *h = ARENA_PUSH(&s->d->arena, s->hit, s->nhit, s->caphit);
    *h = (actor_hit){t, with.end, with.head, other, s->x->phrase[other].entity, DG_NONE};
    s->hit[k].twin = s->nhit - 1;
    return;
  }
  if (t < 2 || doc_sent_of(d, t - 2) != doc_sent_of(d, t) || hit_entity(s, k)->kind != MEN_STATE) return;
  const uint32_t before = s->hit_at[t - 2];
  if (before != DG_NONE && d->sym[t - 1] == s->x->w[W_HYPHEN]) { /* "Greek-Turkish", "US-China" */
    if (hit_entity(s, before)->kind != MEN_STATE || s->hit[before].twin != DG_NONE) return;
    s->hit[before].head = with.head;
    s->hit[k].twin = before;
    return;
  }
  if (d->sym[t - 1] != s->x->w[W_AND] || before != DG_NONE) return;
  const uint32_t p = names_match_shared(s->x, d, t - 2, with.phrase);
  if (p == DG_NONE || s->x->entity[s->x->phrase[p].entity].kind != MEN_STATE) return;
  actor_hit *h = ARENA_PUSH(&s->d->arena, s->hit, s->nhit, s->caphit);
  *h = (actor_hit){t - 2, t - 1, with.head, p, s->x->phrase[p].entity, DG_NONE};
  s->hit_at[t - 2] = s->nhit - 1;
  s->hit[k].twin = s->nhit - 1;
}

#define UNASKED (DG_NONE - 1)

void hits_find(actor_scan *s) {
  dg_doc *d = s->d;
  const uint32_t nsym = s->x->nsym / 64 + 1;
  uint64_t *support = arena_zero(&d->arena, nsym, sizeof *support);
  told who = {.full = arena_zero(&d->arena, s->x->nentity / 64 + 1, sizeof *who.full),
              .ground = arena_zero(&d->arena, nsym, sizeof *who.ground),
              .other = arena_zero(&d->arena, nsym, sizeof *who.other)};
  uint32_t *found = arena_array(&d->arena, d->T, sizeof *found); /* what the first pass asked */
  for (uint32_t t = 0; t < d->T; t++) found[t] = UNASKED;
  who.found = found;
  for (int pass = 0; pass < 2; pass++)
    for (uint32_t i = 0; i < d->S; i++) {
      uint32_t end = d->sent[i].first + d->sent[i].n;
      bool caps = (d->sent[i].flag & SENT_CAPS) != 0;
      if (pass == 0) names_ahead(s->x, d, d->sent[i].first, end);
      for (uint32_t t = d->sent[i].first, behind = DG_NONE; t < end;) {
        uint32_t p = found[t];
        if (p == UNASKED) p = found[t] = names_match(s->x, d, t, end, caps);
        if (p != DG_NONE && pass == 0) {
          note_support(s, support, who.ground, p);
          note_person(s, &who, p, t, behind == t);
          behind = t + s->x->phrase[p].nword;
          t += s->x->phrase[p].nword;
          continue;
        }
        if (p != DG_NONE) p = choose(s, p, t, support, &who);
        if (p == DG_NONE) {
          t++;
          continue;
        }
        const names_phrase *ph = &s->x->phrase[p];
        uint32_t last = t + ph->nword;
        actor_hit *h = ARENA_PUSH(&d->arena, s->hit, s->nhit, s->caphit);
        *h = (actor_hit){t, last,       hit_head_of(d, t, last, s->x->entity[ph->entity].kind == MEN_PERSON),
                         p, ph->entity, DG_NONE};
        if (inside_name(s, h)) {
          s->nhit--;
          t = last;
        }
        if (t == last) continue;
        const uint32_t k = s->nhit - 1;
        for (; t < last; t++) s->hit_at[t] = k;
        find_twin(s, k);
      }
    }
}
