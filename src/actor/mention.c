/* mention: noun phrases that name or describe an actor. Reads tokens, tree, clauses; writes mention, mention_at.
 *
 *   1 hits       longest lexicon phrases; weak ones only where their code has support in the story
 *   2 phrases    the tokens under each head that belong to its noun phrase
 *   3 mentions   one for each hit and each noun that is a clause argument: what its head says, then its modifiers
 *   4 apposition each side fills what the other lacks
 *
 * Linear in tokens: climbing from a token to its phrase head is cut at MAX_CLIMB steps. */
#include "mention.h"

#define MAX_CLIMB 24

/* ---- 2 phrases ---- */

/* Who speaks for or works for another belongs to him: "spokesman for the army", "adviser to the king". An "envoy to Japan" does
 * not. */
static bool serves(const actor_scan *s, uint32_t t, dg_sym preposition) {
  const dg_sym *w = s->x->w;
  const uint32_t h = s->d->head[t];
  if (h == DG_NONE) return false;
  const dg_sym noun = s->d->lemma[h];
  if (preposition == w[W_FOR])
    return noun == w[W_SPOKESMAN] || noun == w[W_SPOKESWOMAN] || noun == w[W_SPOKESPERSON] || noun == w[W_LAWYER];
  return preposition == w[W_TO] && (noun == w[W_ADVISER] || noun == w[W_ADVISOR] || noun == w[W_AIDE] ||
                                    noun == w[W_ASSISTANT] || noun == w[W_DEPUTY]);
}

/* Which preposition may tie a noun to the phrase before it. */
static bool tight_case(const actor_scan *s, uint32_t t) {
  const dg_doc *d = s->d;
  const dg_sym *w = s->x->w;
  for (uint32_t c = t; c-- > 0 && t - c < 8;)
    if (d->head[c] == t && d->rel[c] == REL_CASE)
      return d->sym[c] == w[W_OF] || d->sym[c] == w[W_IN] || d->sym[c] == w[W_FROM] || d->sym[c] == w[W_AT] ||
             d->sym[c] == w[W_NEAR] || serves(s, t, d->sym[c]);
  return false;
}

static bool tight(const actor_scan *s, uint32_t t) {
  switch (s->d->rel[t]) {
  case REL_DET:
  case REL_DET_PREDET:
  case REL_AMOD:
  case REL_COMPOUND:
  case REL_NMOD_POSS:
  case REL_NUMMOD:
  case REL_NMOD_DESC:
  case REL_FLAT:
  case REL_FIXED:
    return true;
  case REL_ADVMOD:
    return s->d->upos[t] == UPOS_ADV && s->d->head[t] != DG_NONE && s->d->upos[s->d->head[t]] == UPOS_ADJ;
  case REL_NMOD:
    return tight_case(s, t);
  default:
    return false;
  }
}

static void find_phrases(actor_scan *s) {
  dg_doc *d = s->d;
  for (uint32_t t = 0; t < d->T; t++) s->lo[t] = s->hi[t] = t;
  for (uint32_t t = 0; t < d->T; t++) {
    uint32_t a = t;
    for (int step = 0; step < MAX_CLIMB && d->head[a] != DG_NONE; step++) {
      bool conj = d->rel[a] == REL_CONJ;
      if (!conj && !tight(s, a)) break;
      a = d->head[a];
      if (conj) continue;
      if (t < s->lo[a]) s->lo[a] = t;
      if (t > s->hi[a]) s->hi[a] = t;
    }
  }
}

/* ---- 3 mentions ---- */

uint32_t mention_push(actor_scan *s, uint32_t begin, uint32_t end, uint32_t head, uint8_t kind) {
  dg_doc *d = s->d;
  doc_mention *m = ARENA_PUSH(&d->arena, d->mention, d->M, d->capM);
  *m = (doc_mention){
      .begin = begin, .end = end, .head = head, .kind = kind, .entity = DG_NONE, .part_of = DG_NONE, .next = DG_NONE};
  if (d->feat && (d->feat[head] & FEAT_PLUR)) m->flag |= MEN_PLURAL;
  uint32_t n = d->M - 1;
  *ARENA_PUSH(&d->arena, s->key, n, s->capkey) = DG_NONE;
  return d->M - 1;
}

void mention_take(actor_scan *s, uint32_t i, uint32_t entity) {
  doc_mention *m = &s->d->mention[i];
  const names_entity *e = &s->x->entity[entity];
  bool held;
  const names_role *r = names_role_at(s->x, entity, s->d->date, &held);
  if (e->name) m->name = e->name;
  s->key[i] = entity;
  if (!r) return;
  m->code = r->code;
  if (held || e->kind != MEN_PERSON)
    memcpy(m->sector, r->sector, sizeof m->sector);
  else if (e->rank)
    m->sector[0] = s->d->date != DAY_NONE && r->to != DAY_NONE && s->d->date > r->to ? s->x->w[W_ELI] : r->sector[0];
  if (e->kind == MEN_PERSON) m->flag |= MEN_HUMAN | (e->rank ? MEN_LEADER : 0);
}

/* A modifier of phrase head h that is in the lexicon: how it is tied and how closely. */
typedef struct tie {
  uint32_t hit;
  uint8_t rel; /* relation of the child of h on the way */
  int score;   /* larger = closer */
} tie;

/* The way from a hit up to h; score 0 when it does not lead there. */
static tie tie_of(const actor_scan *s, uint32_t hit, uint32_t h) {
  const dg_doc *d = s->d;
  tie t = {.hit = hit};
  int steps = 0;
  for (uint32_t a = s->hit[hit].head; steps < MAX_CLIMB && a != DG_NONE; a = d->head[a]) {
    uint32_t up = d->head[a];
    if (d->rel[a] == REL_CONJ) continue;
    if (up == h) {
      static const int8_t worth[REL_COUNT] = {
          [REL_NMOD_POSS] = 9, [REL_AMOD] = 8, [REL_COMPOUND] = 8, [REL_NMOD_DESC] = 8,
          [REL_FLAT] = 8,      [REL_NMOD] = 5, [REL_NUMMOD] = 1,   [REL_DET] = 1};
      t.rel = d->rel[a];
      t.score = worth[t.rel] * 4 - steps;
      return t;
    }
    if (up == DG_NONE || !tight(s, a)) return t;
    if (d->upos[up] == UPOS_VERB || (d->upos[up] == UPOS_ADJ && steps == 0 && d->rel[up] == REL_AMOD))
      return t; /* "US-backed" */
    steps++;
  }
  return t;
}

#define MAX_TIES 8

static uint32_t ties_of(const actor_scan *s, uint32_t h, tie out[MAX_TIES]) {
  uint32_t n = 0, own = s->hit_at[h];
  for (uint32_t t = s->lo[h]; t <= s->hi[h] && n < MAX_TIES; t++) {
    uint32_t k = s->hit_at[t];
    if (k == DG_NONE || k == own || s->hit[k].begin != t) continue;
    tie x = tie_of(s, k, h);
    if (x.score <= 0) continue;
    out[n++] = x;
    const uint32_t twin = s->hit[k].twin;
    if (twin != DG_NONE && s->hit[twin].begin == t && n < MAX_TIES) {
      x.hit = twin;
      out[n++] = x;
    }
  }
  return n;
}

static bool former_in(const actor_scan *s, uint32_t from, uint32_t to) {
  for (uint32_t t = from; t <= to; t++)
    if (s->d->sym[t] == s->x->w[W_FORMER] || s->d->sym[t] == s->x->w[W_EX]) return true;
  return false;
}

/* The preposition of the phrase says "place". */
bool actor_placed(const actor_scan *s, uint32_t h) {
  const dg_doc *d = s->d;
  const dg_sym *w = s->x->w;
  for (uint32_t c = h; c-- > 0 && h - c < 8;)
    if (d->head[c] == h && d->rel[c] == REL_CASE)
      return d->sym[c] == w[W_IN] || d->sym[c] == w[W_AT] || d->sym[c] == w[W_NEAR] || d->sym[c] == w[W_THROUGHOUT] ||
             d->sym[c] == w[W_ACROSS] || d->sym[c] == w[W_INSIDE] || d->sym[c] == w[W_OUTSIDE];
  return false;
}

/* "an American", "Jeffrey Fowle, an American": an adjective that heads its phrase is one of the people, where the lexicon lists
 * the word for both. */
static const names_phrase *as_people(const actor_scan *s, const names_phrase *p, uint32_t h) {
  const dg_doc *d = s->d;
  const uint8_t rel = rel_base(d->rel[h]);
  if (p->form != FORM_ADJ || rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_FLAT) return p;
  const uint32_t at = (uint32_t)(p - s->x->phrase);
  for (uint32_t i = at + 1; i < s->x->nphrase && names_same_words(s->x, at, i); i++)
    if (s->x->phrase[i].entity == p->entity && s->x->phrase[i].form == FORM_PEOPLE) return &s->x->phrase[i];
  return p;
}

static void take_head(actor_scan *s, uint32_t m, uint32_t hit) {
  const names_phrase *p = as_people(s, hit_phrase(s, hit), s->d->mention[m].head);
  uint8_t kind = hit_entity(s, hit)->kind;
  doc_mention *x = &s->d->mention[m];
  mention_take(s, m, s->hit[hit].entity);
  x->kind = kind;
  if (kind == MEN_AGENT) {
    x->flag |= MEN_HUMAN;
    x->name = 0;
    s->key[m] = DG_NONE;
  }
  if (p->flag & PH_PLURAL) x->flag |= MEN_PLURAL;
  if (p->form == FORM_PEOPLE) {
    x->kind = MEN_GROUP;
    x->flag |= MEN_HUMAN;
  } else if (p->form == FORM_PLACE || (p->form == FORM_SEAT && actor_placed(s, x->head)))
    x->kind = MEN_PLACE;
  else if (p->form == FORM_SEAT) {
    x->flag |= MEN_METONYM;
    if (!x->sector[0]) x->sector[0] = s->x->w[W_GOV];
  }
  if (x->kind == MEN_PLACE) memset(x->sector, 0, sizeof x->sector);
}

/* "a North Korea watcher", "China expert": the country is what they study. "A Chinese expert" is from it. */
static bool studies(const actor_scan *s, uint32_t h, const tie *t) {
  const dg_sym *w = s->x->w, noun = s->d->lemma[h];
  return t->rel == REL_COMPOUND && hit_phrase(s, t->hit)->form == FORM_NAME &&
         (noun == w[W_EXPERT] || noun == w[W_WATCHER] || noun == w[W_ANALYST] || noun == w[W_SPECIALIST] ||
          noun == w[W_SCHOLAR] || noun == w[W_OBSERVER]);
}

static dg_sym code_of_hit(const actor_scan *s, uint32_t hit) {
  bool held;
  const names_role *r = names_role_at(s->x, s->hit[hit].entity, s->d->date, &held);
  return r ? r->code : 0;
}

/* "the Kenyan Senate", "Israel's Labour Party": an organ of one state is known by that name alone and has namesakes in others,
 * which the state in front of it tells. Offices, courts, parliaments, parties and forces only. */
static void take_namesake(actor_scan *s, uint32_t m, const tie *t) {
  static const uint8_t organ[] = {W_GOV, W_LEG, W_JUD, W_MIL, W_PTY, W_SPY, W_COP};
  doc_mention *x = &s->d->mention[m];
  const dg_sym code = code_of_hit(s, t->hit);
  const bool front = t->rel == REL_AMOD || t->rel == REL_NMOD_POSS;
  if (x->kind != MEN_ORG || !front || hit_entity(s, t->hit)->kind != MEN_STATE || !code || code == x->code) return;
  for (uint32_t i = 0; i < sizeof organ; i++)
    if (x->sector[0] == s->x->w[organ[i]]) {
      x->code = code;
      x->name = 0;
      s->key[m] = DG_NONE;
      return;
    }
}

/* What the modifiers add: the country and sector of an agent, the office of an unknown name. */
static void take_ties(actor_scan *s, uint32_t m, const tie *t, uint32_t n) {
  doc_mention *x = &s->d->mention[m];
  uint32_t best = DG_NONE, agent = DG_NONE;
  for (uint32_t i = 0; i < n; i++) {
    uint8_t kind = hit_entity(s, t[i].hit)->kind;
    if (kind == MEN_AGENT) {
      if (agent == DG_NONE || t[i].score > t[agent].score) agent = i;
    } else if (!studies(s, x->head, &t[i]) && code_of_hit(s, t[i].hit) &&
               (best == DG_NONE || t[i].score > t[best].score))
      best = i;
  }
  bool proper = s->d->upos[x->head] == UPOS_PROPN;
  if (agent != DG_NONE && t[agent].rel != REL_NMOD && t[agent].rel != REL_NMOD_POSS) {
    const names_role *r = s->x->role + hit_entity(s, t[agent].hit)->role;
    if (!x->sector[0]) memcpy(x->sector, r->sector, sizeof x->sector);
    if (x->kind == MEN_OTHER && proper) x->kind = MEN_PERSON, x->flag |= MEN_HUMAN;
  }
  if (best != DG_NONE) take_namesake(s, m, &t[best]);
  if (best == DG_NONE || x->code || x->kind == MEN_STATE || x->kind == MEN_PLACE) return;
  uint32_t hit = t[best].hit;
  const names_entity *e = hit_entity(s, hit);
  x->code = code_of_hit(s, hit);
  if (x->kind == MEN_AGENT || x->kind == MEN_OTHER) x->name = e->name;
  if (x->kind == MEN_AGENT && (e->kind == MEN_ORG || e->kind == MEN_PERSON)) {
    bool held;
    const names_role *r = names_role_at(s->x, s->hit[hit].entity, s->d->date, &held);
    for (uint32_t k = 0; r && k < MEN_SECTORS && !x->sector[0]; k++) x->sector[k] = r->sector[k];
  }
  if (x->kind == MEN_AGENT && !(x->flag & MEN_PLURAL) && s->hit[hit].twin != DG_NONE)
    return; /* "a Korean-American banker" */
  /* a second country tied alike: "Hungarian and Romanian officials", "ministers of X and Y" */
  uint32_t last = m;
  for (uint32_t i = 0; i < n; i++) {
    dg_sym code = code_of_hit(s, t[i].hit);
    if (i == best || t[i].rel != t[best].rel || t[i].score != t[best].score || !code) continue;
    bool seen = false;
    for (uint32_t k = m; k != DG_NONE; k = s->d->mention[k].next) seen |= s->d->mention[k].code == code;
    if (seen || hit_entity(s, t[i].hit)->kind == MEN_AGENT) continue;
    doc_mention copy = s->d->mention[m];
    uint32_t twin = mention_push(s, copy.begin, copy.end, copy.head, copy.kind);
    copy.code = code;
    copy.name = hit_entity(s, t[i].hit)->name;
    copy.next = DG_NONE;
    s->d->mention[twin] = copy;
    s->d->mention[last].next = twin;
    last = twin;
  }
}

/* Titles and countries in capitals just before a name, wherever the tree hung them: "North Korean Deputy Foreign Minister
 * Han Song-ryol". Fills what the mention lacks. */
static void take_left(actor_scan *s, uint32_t m) {
  dg_doc *d = s->d;
  doc_mention *x = &d->mention[m];
  uint32_t first = d->sent[doc_sent_of(d, x->head)].first;
  for (uint32_t t = x->begin; t > first && x->begin - t < 12 && (!x->code || !x->sector[0]);) {
    uint32_t k = s->hit_at[t - 1];
    if (k == DG_NONE) {
      bool name = (d->tflag[t - 1] & TOK_CAP) &&
                  (d->upos[t - 1] == UPOS_ADJ || d->upos[t - 1] == UPOS_PROPN || d->upos[t - 1] == UPOS_NOUN);
      if (!name) return;
      t--;
      continue;
    }
    bool agent = hit_entity(s, k)->kind == MEN_AGENT;
    const names_role *r = s->x->role + hit_entity(s, k)->role;
    if (agent && !x->sector[0]) {
      memcpy(x->sector, r->sector, sizeof x->sector);
      if (x->kind == MEN_OTHER) x->kind = MEN_PERSON, x->flag |= MEN_HUMAN;
    } else if (!agent && !x->code && hit_entity(s, k)->kind != MEN_PERSON)
      x->code = code_of_hit(s, k);
    t = s->hit[k].begin;
  }
}

static void make_mention(actor_scan *s, uint32_t h) {
  dg_doc *d = s->d;
  uint32_t own = s->hit_at[h], lo = s->lo[h], hi = s->hi[h];
  tie t[MAX_TIES];
  bool noun = d->upos[h] == UPOS_NOUN || d->upos[h] == UPOS_PROPN || d->upos[h] == UPOS_PRON || d->upos[h] == UPOS_NUM;
  if (!noun && own != DG_NONE) lo = s->hit[own].begin, hi = s->hit[own].end - 1;
  if (own != DG_NONE) {
    if (s->hit[own].begin < lo) lo = s->hit[own].begin;
    if (s->hit[own].end - 1 > hi) hi = s->hit[own].end - 1;
  }
  uint32_t m = mention_push(s, lo, hi + 1, h, d->upos[h] == UPOS_PRON ? MEN_PRONOUN : MEN_OTHER);
  d->mention_at[h] = m;
  if (own != DG_NONE) {
    take_head(s, m, own);
    if (s->hit[own].twin != DG_NONE) {
      const uint32_t other = s->hit[own].twin,
                     twin = mention_push(s, s->hit[other].begin, s->hit[other].end, h, MEN_OTHER);
      take_head(s, twin, other);
      d->mention[m].next = twin;
    }
  }
  if (noun || d->mention[m].kind == MEN_AGENT) {
    uint32_t n = ties_of(s, h, t);
    /* a name whose head word is a title: "Minister Hoshyar Zebari" */
    take_ties(s, m, t, n);
    doc_mention *x = &d->mention[m];
    if (own == DG_NONE && d->upos[h] == UPOS_PROPN) take_left(s, m);
    if ((x->kind == MEN_AGENT || x->kind == MEN_PERSON) && former_in(s, lo, hi)) {
      x->flag |= MEN_FORMER;
      memset(x->sector, 0, sizeof x->sector);
      x->sector[0] = s->x->w[W_ELI];
    }
  }
}

/* Is the token worth a mention: an argument of a clause that is a nominal, or the head of a hit. */
static void want_heads(actor_scan *s, uint8_t *want) {
  dg_doc *d = s->d;
  for (uint32_t g = 0; g < d->G; g++) {
    const doc_arg *a = &d->args[g];
    if (a->role == ARG_COMP || a->role == ARG_TIME || a->head >= d->T) continue;
    uint8_t u = d->upos[a->head];
    if (u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_PRON || u == UPOS_NUM || u == UPOS_DET) want[a->head] = 1;
  }
  for (uint32_t c = 0; c < d->C; c++)
    if (d->clause[c].source != DG_NONE) want[d->clause[c].source] = 1;
  for (uint32_t t = 0; t < d->T; t++) /* "condemned its decision" */
    if (d->rel[t] == REL_NMOD_POSS && d->upos[t] == UPOS_PRON && d->head[t] < d->T && want[d->head[t]] == 1)
      want[t] = 2;
  for (uint32_t k = 0; k < s->nhit; k++) {
    uint32_t h = s->hit[k].head;
    bool modifier =
        d->rel[h] == REL_COMPOUND || d->rel[h] == REL_NMOD_DESC || d->rel[h] == REL_AMOD || d->rel[h] == REL_FLAT;
    if (!(modifier && hit_entity(s, k)->kind == MEN_AGENT)) want[h] = 1;
    /* the noun above a hit describes an actor too: "a North Korean boat" */
    if (modifier && d->head[h] != DG_NONE && (d->upos[d->head[h]] == UPOS_NOUN || d->upos[d->head[h]] == UPOS_PROPN))
      want[d->head[h]] = 1;
  }
}

/* ---- 4 apposition ---- */

static void share(doc_mention *to, const doc_mention *from) {
  if (!to->code) to->code = from->code;
  if (!to->sector[0]) memcpy(to->sector, from->sector, sizeof to->sector);
  if (!to->name && from->kind == MEN_PERSON) to->name = from->name;
  if (to->kind == MEN_OTHER && (from->flag & MEN_HUMAN)) to->kind = MEN_PERSON, to->flag |= MEN_HUMAN;
}

static void appositions(actor_scan *s) {
  dg_doc *d = s->d;
  for (uint32_t t = 0; t < d->T; t++) {
    uint32_t h = d->head[t];
    if (d->rel[t] != REL_APPOS || h == DG_NONE || d->mention_at[t] == DG_NONE || d->mention_at[h] == DG_NONE) continue;
    doc_mention *a = &d->mention[d->mention_at[h]], *b = &d->mention[d->mention_at[t]];
    if (a->kind == MEN_STATE || a->kind == MEN_PLACE || b->kind == MEN_STATE || b->kind == MEN_PLACE) continue;
    share(a, b);
    share(b, a);
  }
}

void actor_run(const actor_lexicon *x, dg_doc *d) {
  actor_scan s = {.x = x, .d = d};
  s.hit_at = arena_array(&d->arena, d->T, sizeof *s.hit_at);
  s.lo = arena_array(&d->arena, d->T, sizeof *s.lo);
  s.hi = arena_array(&d->arena, d->T, sizeof *s.hi);
  d->mention_at = arena_array(&d->arena, d->T, sizeof *d->mention_at);
  uint8_t *want = arena_zero(&d->arena, d->T, 1);
  for (uint32_t t = 0; t < d->T; t++) s.hit_at[t] = d->mention_at[t] = DG_NONE;
  hits_find(&s);
  find_phrases(&s);
  want_heads(&s, want);
  for (uint32_t t = 0; t < d->T; t++)
    if (want[t]) make_mention(&s, t);
  appositions(&s);
  entity_run(&s);
}

uint32_t actor_of_span(const actor_lexicon *x, dg_doc *d, uint32_t first, uint32_t last) {
  uint32_t h = hit_head_of(d, first, last + 1, false);
  for (uint32_t t = first; t <= last; t++) /* the highest token of the span */
    if (d->head[t] == DG_NONE || d->head[t] < first || d->head[t] > last) {
      if (d->mention_at[t] != DG_NONE) return d->mention_at[t];
    }
  actor_scan s = {.x = x, .d = d};
  s.key = arena_array(&d->arena, d->M + 1, sizeof *s.key);
  s.capkey = d->M + 1;
  uint32_t m = mention_push(&s, first, last + 1, h, MEN_OTHER);
  d->mention_at[h] = m;
  return m;
}
