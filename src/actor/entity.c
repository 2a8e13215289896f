/* entity: who is the same as whom in a story. Reads mention; writes entity, the mentions' entity, and code, name and sectors
 * that follow. Sieves in order of precision, one pass in reading order:
 *
 *   1 the same lexicon entry or the same full name
 *   2 a family name for a person named in full before (or titled)
 *   3 "the North" for a state "North …" of this story
 *   4 "the two countries", "both sides": the last two states
 *   5 a definite description ("the minister", "the regime") for the last who fits
 *   6 pronouns by number, and kind of actor
 *
 * Each sieve looks back at most RECENT entities. */
#include "chain.h"

static uint32_t *lookup(chain *c, uint32_t key) {
  uint32_t i = (key * 0x9E3779B1u >> 7) & (c->nslot - 1);
  while (c->slot[i] && c->slot[i] != key + 1) i = (i + 1) & (c->nslot - 1);
  if (!c->slot[i]) c->slot[i] = key + 1, c->value[i] = DG_NONE;
  return &c->value[i];
}

static void touch(chain *c, uint32_t e, uint32_t sent) {
  c->sent[e] = sent;
  uint32_t k = 0;
  while (k < c->nrecent && c->recent[k] != e) k++;
  if (k == c->nrecent) {
    if (c->nrecent == RECENT)
      memmove(c->recent, c->recent + 1, (RECENT - 1) * sizeof *c->recent), k--;
    else
      c->nrecent++;
  }
  memmove(c->recent + k, c->recent + k + 1, (c->nrecent - k - 1) * sizeof *c->recent);
  c->recent[c->nrecent - 1] = e;
}

/* What titles, first names and words for women and men tell of whom the mention names: doc_entity.gender. */
static uint8_t gender_of(const chain *c, const doc_mention *x) {
  const dg_doc *d = c->s->d;
  const actor_lexicon *l = c->s->x;
  if (x->kind != MEN_PERSON && x->kind != MEN_AGENT && x->kind != MEN_OTHER) return 0;
  const uint32_t first = d->sent[doc_sent_of(d, x->head)].first;
  for (uint32_t t = x->begin > first ? x->begin - 1 : x->begin; t < x->end && t <= x->head; t++) {
    const uint32_t h = c->s->hit_at[t];
    const uint8_t g =
        h == DG_NONE || d->rel[t] == REL_NMOD_POSS ? 0 : names_phrase_gender(&l->phrase[c->s->hit[h].phrase]);
    if (g) return g;
  }
  dg_str name = x->kind == MEN_PERSON ? doc_name(d, x->name) : STR(""), word;
  if (name.n && str_next(&name, ' ', &word) && name.n) {
    char low[48];
    const uint32_t n = word.n <= sizeof low ? utf8_fold(word, low, sizeof low) : 0;
    const uint8_t g = n && n <= sizeof low ? names_gender(l, sym_find(d->syms.frozen, str_make(low, n))) : 0;
    if (g) return g;
  }
  uint32_t t = x->begin;
  while (t < x->end && d->upos[t] != UPOS_PROPN) t++;
  while (t + 1 < x->end && c->s->hit_at[t] != DG_NONE && hit_entity(c->s, c->s->hit_at[t])->kind == MEN_AGENT) t++;
  if (t + 1 >= x->end || d->upos[t] != UPOS_PROPN || d->upos[t + 1] != UPOS_PROPN) return 0;
  return names_gender(l, d->sym[t]);
}

static uint32_t entity_push(chain *c, uint32_t m) {
  dg_doc *d = c->s->d;
  const doc_mention *x = &d->mention[m];
  doc_entity *e = ARENA_PUSH(&d->arena, d->entity, d->N, d->capN);
  *e = (doc_entity){.first = m,
                    .best = m,
                    .kind = x->kind,
                    .code = x->code,
                    .name = x->name,
                    .number = x->flag & MEN_PLURAL ? 2 : 1,
                    .gender = gender_of(c, x)};
  memcpy(e->sector, x->sector, sizeof e->sector);
  uint32_t n = d->N - 1;
  *ARENA_PUSH(&d->arena, c->sent, n, c->capsent) = 0;
  n = d->N - 1;
  *ARENA_PUSH(&d->arena, c->led, n, c->capled) = DG_NONE;
  n = d->N - 1;
  *ARENA_PUSH(&d->arena, c->last, n, c->caplast) = m;
  return d->N - 1;
}

/* The phrase is the subject of its clause, alone or with others. */
bool chain_leads(const dg_doc *d, uint32_t h) {
  for (int step = 0; step < 8 && d->rel[h] == REL_CONJ && d->head[h] != DG_NONE; step++) h = d->head[h];
  return rel_base(d->rel[h]) == REL_NSUBJ;
}

/* The mention is entity e: takes what it lacks from it. */
void chain_join(chain *c, uint32_t m, uint32_t e, bool coref) {
  dg_doc *d = c->s->d;
  doc_mention *x = &d->mention[m];
  doc_entity *y = &d->entity[e];
  x->entity = e;
  if (coref) {
    x->flag |= MEN_COREF;
    if (!x->code) x->code = y->code;
    if (!x->sector[0]) memcpy(x->sector, y->sector, sizeof x->sector);
    if (!x->name) x->name = y->name;
    if (x->kind == MEN_PRONOUN || x->kind == MEN_OTHER) x->flag |= d->mention[y->best].flag & (MEN_HUMAN | MEN_LEADER);
  }
  if (!y->code) y->code = x->code;
  if (!y->sector[0]) memcpy(y->sector, x->sector, sizeof y->sector);
  if (!y->gender) y->gender = gender_of(c, x);
  if (x->kind != MEN_PLACE && x->kind != MEN_PRONOUN) c->last[e] = m; /* a town of the state is no word for it */
  touch(c, e, doc_sent_of(d, x->head));
  if (chain_leads(d, x->head)) c->led[e] = doc_sent_of(d, x->head);
}

/* ---- 2 family names ---- */

/* Last word of the name at the mention's head (flat words behind it), 0 when it is no proper name. */
static dg_sym family_name(const dg_doc *d, const doc_mention *x) {
  if (d->upos[x->head] != UPOS_PROPN) return 0;
  uint32_t last = x->head;
  for (uint32_t t = x->head + 1; t < x->end && t < x->head + 6; t++) {
    if (d->upos[t] != UPOS_PROPN) break;
    last = t;
  }
  return d->sym[last];
}

/* ---- 3 and 4 ---- */

static bool starts(dg_str name, const char *with) { return str_begins(name, str_of(with)); }

static void note_compass(chain *c, const doc_mention *x) {
  const uint32_t hit = c->s->hit_at[x->head];
  dg_str name = doc_name(c->s->d, x->name);
  if (x->kind != MEN_STATE && x->kind != MEN_GROUP && x->kind != MEN_OTHER) return;
  if (!x->code || !x->name) return;
  if (hit != DG_NONE && (starts(name, "North ") || starts(name, "South "))) c->half = c->s->hit[hit].phrase;
  if (starts(name, "North ")) c->north = x->code, c->north_name = x->name;
  if (starts(name, "South ") && !starts(name, "South Africa")) c->south = x->code, c->south_name = x->name;
}

static bool compass(chain *c, uint32_t m) {
  dg_doc *d = c->s->d;
  doc_mention *x = &d->mention[m];
  const dg_sym *w = c->s->x->w;
  dg_sym s = d->sym[x->head];
  if (!(d->tflag[x->head] & TOK_CAP) || (s != w[W_NORTH] && s != w[W_SOUTH])) return false;
  dg_sym code = s == w[W_NORTH] ? c->north : c->south, name = s == w[W_NORTH] ? c->north_name : c->south_name;
  if (!code && c->half != DG_NONE) { /* "North Korea … the South": the other half by the name of the first */
    const uint32_t p = names_match_shared(c->s->x, d, x->head, c->half);
    bool held;
    const names_role *r = p == DG_NONE ? NULL : names_role_at(c->s->x, c->s->x->phrase[p].entity, d->date, &held);
    if (r) code = r->code, name = c->s->x->entity[c->s->x->phrase[p].entity].name;
  }
  if (!code) return false;
  x->code = code;
  x->name = name;
  x->kind = MEN_STATE;
  x->flag |= MEN_COREF;
  return true;
}

/* "the two countries", "both sides": tells the plural of which two it speaks. */
static bool pair_phrase(const chain *c, const doc_mention *x) {
  static const char *const nouns[] = {"country",    "side",      "nation", "neighbour", "neighbor", "state", "leader",
                                      "government", "power",     "foe",    "rival",     "ally",     "korea", "koreas",
                                      "capital",    "president", "army",   "military",  "minister", "party", NULL};
  const dg_doc *d = c->s->d;
  const dg_sym *w = c->s->x->w;
  for (uint32_t t = x->begin; t < x->end;
       t++) { /* the phrase itself, or its last part: "officials of the two countries" */
    if (d->sym[t] != w[W_TWO] && d->sym[t] != w[W_BOTH]) continue;
    for (uint32_t k = t + 1; k < x->end && k < t + 4; k++)
      if (chain_word(doc_name(d, d->lemma[k]), nouns)) return true;
  }
  return false;
}

/* Counts a state spoken of; the least spoken of makes room. */
static void note_state(chain *c, const doc_mention *x) {
  dg_doc *d = c->s->d;
  uint32_t sent = doc_sent_of(d, x->head);
  for (; c->at_sent < sent; c->at_sent++)
    for (uint32_t i = 0; i < c->nstate; i++) c->state[i].weight -= c->state[i].weight / 8;
  if (!x->code || doc_name(d, x->code).n != 3 || (x->flag & MEN_COREF)) return;
  if (x->kind != MEN_STATE && x->kind != MEN_AGENT && x->kind != MEN_PERSON && x->kind != MEN_GROUP) return;
  uint32_t i = 0, least = 0;
  for (; i < c->nstate && c->state[i].code != x->code; i++)
    if (c->state[i].weight < c->state[least].weight) least = i;
  if (i == c->nstate) {
    if (c->nstate < 16)
      c->nstate++;
    else
      i = least;
    c->state[i].code = x->code;
    c->state[i].name = 0;
    c->state[i].weight = 0;
  }
  if (x->kind == MEN_STATE || !c->state[i].name) c->state[i].name = x->name;
  c->state[i].weight += 1000;
}

static void resolve_pair(chain *c, uint32_t m) {
  dg_doc *d = c->s->d;
  uint32_t first = DG_NONE, second = DG_NONE, sent = doc_sent_of(d, d->mention[m].head);
  for (uint32_t k = m + 1; k < d->M && d->mention[k].head < d->sent[sent].first + d->sent[sent].n; k++)
    note_state(c, &d->mention[k]); /* those named later in the sentence count as well */
  for (uint32_t i = 0; i < c->nstate; i++) {
    if (first == DG_NONE || c->state[i].weight > c->state[first].weight)
      second = first, first = i;
    else if (second == DG_NONE || c->state[i].weight > c->state[second].weight)
      second = i;
  }
  if (second == DG_NONE || c->state[second].weight < 100) return;
  doc_mention copy = d->mention[m];
  uint32_t twin = mention_push(c->s, copy.begin, copy.end, copy.head, copy.kind);
  for (uint32_t i = 0; i < 2; i++) {
    uint32_t k = i ? twin : m, e = i ? second : first;
    d->mention[k] = copy;
    d->mention[k].code = c->state[e].code;
    d->mention[k].name = c->state[e].name;
    d->mention[k].kind = copy.kind == MEN_AGENT ? MEN_AGENT : MEN_STATE;
    d->mention[k].flag |= MEN_COREF;
    d->mention[k].next = i ? DG_NONE : twin;
  }
  chain_named(c, twin);
}

/* ---- 5 descriptions ---- */

/* Sectors of bodies that belong to a state: an officer or a policeman has a country, a professor or a judge need not. */
static bool domestic(const chain *c, dg_sym sector) {
  static const char *const list[] = {"GOV", "MIL", "COP", "LEG", "REB", "OPP", "SPY", "UAF", "PRM", "PTY", NULL};
  return chain_word(doc_name(c->s->d, sector), list);
}

static bool definite(const chain *c, const doc_mention *x) {
  const dg_sym *w = c->s->x->w;
  dg_sym s = c->s->d->sym[x->begin];
  return s == w[W_THE] || s == w[W_THIS] || s == w[W_THAT];
}

/* The latest state (or the state of the latest actor) before the mention. */
static dg_sym last_country(const chain *c, uint32_t sent, dg_sym *name) {
  const dg_doc *d = c->s->d;
  for (uint32_t k = c->nrecent; k-- > 0;) {
    const doc_entity *e = &d->entity[c->recent[k]];
    if (!e->code || sent - c->sent[c->recent[k]] > PRONOUN_REACH) continue;
    if (e->kind == MEN_STATE || e->kind == MEN_PERSON || e->kind == MEN_AGENT || e->kind == MEN_GROUP ||
        e->kind == MEN_PLACE) {
      if (doc_name(d, e->code).n != 3) continue;
      *name = e->kind == MEN_STATE ? e->name : 0;
      return e->code;
    }
  }
  return 0;
}

/* The nearest place that follows in the sentence: "Police in Nairobi …", "rebels attacked the airport at Goma". */
static dg_sym place_ahead(const chain *c, uint32_t m, uint32_t sent) {
  const dg_doc *d = c->s->d;
  uint32_t end = d->sent[sent].first + d->sent[sent].n;
  for (uint32_t k = m + 1; k < d->M && d->mention[k].head < end; k++) {
    const doc_mention *y = &d->mention[k];
    if (y->code && (y->kind == MEN_PLACE || (y->kind == MEN_STATE && actor_placed(c->s, y->head)))) return y->code;
  }
  return 0;
}

/* The one country that the sentence speaks of besides the mention: what happens in it is likely its own affair. 0 when it
 * speaks of none or of several. */
static dg_sym only_country(const chain *c, uint32_t m, uint32_t sent) {
  const dg_doc *d = c->s->d;
  uint32_t first = d->sent[sent].first, end = first + d->sent[sent].n;
  dg_sym code = 0;
  for (uint32_t k = 0; k < d->sent[sent].n; k++) {
    uint32_t i = d->mention_at[first + k];
    if (i == DG_NONE || i == m || d->mention[i].head >= end) continue;
    const doc_mention *x = &d->mention[i];
    if (!x->code || doc_name(d, x->code).n != 3 || x->kind == MEN_OTHER || x->kind == MEN_ORG || (x->flag & MEN_COREF))
      continue;
    if (x->kind == MEN_STATE && d->upos[x->head] == UPOS_ADJ) continue;
    if (x->kind == MEN_AGENT && !domestic(c, x->sector[0])) continue;
    if (code && code != x->code) return 0;
    code = x->code;
  }
  return code;
}

/* "world leaders", "other countries", "several foreign diplomats": nobody's of the country spoken of. */
static bool strangers(const chain *c, const doc_mention *x) {
  static const char *const far[] = {"world", "foreign", "international", "global", "overseas", NULL};
  static const char *const else_[] = {"other",       "another",      "regional", "western", "allied",
                                      "neighboring", "neighbouring", "various",  NULL};
  static const char *const abroad[] = {"country", "nation",   "state", "government", "leader",
                                       "power",   "diplomat", "envoy", "ambassador", NULL};
  const dg_doc *d = c->s->d;
  if (x->code) return false;
  const dg_str lemma = doc_name(d, d->lemma[x->head]);
  const bool office = chain_word(lemma, (const char *const[]){"minister", "ministry", "office", "secretary", NULL});
  for (uint32_t t = x->begin; t < x->head; t++) {
    const dg_str w = doc_name(d, d->lemma[t]);
    if (!chain_word(w, far) && !(chain_word(w, else_) && chain_word(lemma, abroad))) continue;
    if (office && str_eq(w, STR("foreign"))) continue;
    return true;
  }
  return (x->flag & MEN_PLURAL) &&
         chain_word(lemma, (const char *const[]){"country", "nation", "state", "government", NULL});
}

/* "his lawyers", "its envoy": of the country of whom the pronoun stands for; "its ally", "her rival": of nobody's. True: told. */
static bool of_pronoun(chain *c, uint32_t m) {
  static const char *const others[] = {"ally",     "neighbor",  "neighbour", "rival",     "counterpart", "enemy",
                                       "foe",      "opponent",  "partner",   "adversary", "critic",      "creditor",
                                       "host",     "guest",     "captor",    "hostage",   "attacker",    "assailant",
                                       "abductor", "kidnapper", NULL};
  dg_doc *d = c->s->d;
  doc_mention *x = &d->mention[m];
  for (uint32_t t = x->begin; t < x->head; t++) {
    if (d->rel[t] != REL_NMOD_POSS || d->head[t] != x->head || d->upos[t] != UPOS_PRON) continue;
    if (chain_word(doc_name(d, d->lemma[x->head]), others)) return !x->code;
    const uint32_t k = d->mention_at[t];
    if (k == DG_NONE || !d->mention[k].code || x->code) return false;
    x->code = d->mention[k].code;
    x->flag |= MEN_COREF;
    return true;
  }
  return false;
}

static void describe(chain *c, uint32_t m) {
  static const char *const statelike[] = {"country",  "nation", "regime", "government", "kingdom",
                                          "republic", "state",  "island", "authority",  NULL};
  dg_doc *d = c->s->d;
  doc_mention *x = &d->mention[m];
  uint32_t sent = doc_sent_of(d, x->head);
  dg_str lemma = doc_name(d, d->lemma[x->head]);
  bool state = chain_word(lemma, statelike);
  if (strangers(c, x)) return;
  if (x->kind == MEN_AGENT && of_pronoun(c, m)) return;
  if (definite(c, x) && x->kind == MEN_AGENT && !x->code && !(x->flag & MEN_PLURAL) && !state &&
      !chain_body_word(c, x->head)) { /* "the minister", "the analyst": the last person so described */
    for (uint32_t k = c->nrecent; k-- > 0;) {
      const doc_entity *e = &d->entity[c->recent[k]];
      if (e->kind != MEN_PERSON || sent - c->sent[c->recent[k]] > 2 * PRONOUN_REACH) continue;
      if (x->sector[0] && e->sector[0] && x->sector[0] != e->sector[0]) continue;
      chain_join(c, m, c->recent[k], true);
      return;
    }
  }
  bool body = x->kind == MEN_AGENT && domestic(c, x->sector[0]);
  if (!x->code && (state || x->kind == MEN_AGENT) && !(x->flag & MEN_FORMER)) {
    dg_sym name = 0;
    x->code = state ? 0 : place_ahead(c, m, sent);
    if (!x->code && (state || body)) x->code = last_country(c, sent, &name);
    if (!x->code && !state && !chain_word(doc_name(d, x->sector[0]), (const char *const[]){"JRN", "BUS", "EDU", NULL}))
      x->code = only_country(c, m, sent);
    if (x->code) x->flag |= MEN_COREF;
    if (state && !x->name) x->name = name;
    if (state && x->kind == MEN_OTHER && x->code) x->kind = MEN_STATE;
  }
}

/* A people without a state of its own is at home where the sentence puts it: "ethnic Albanians marched in Serbia". */
static void settle(chain *c, uint32_t m) {
  doc_mention *x = &c->s->d->mention[m];
  uint32_t sent = doc_sent_of(c->s->d, x->head);
  x->code = place_ahead(c, m, sent);
  if (!x->code) x->code = only_country(c, m, sent);
  if (x->code) x->flag |= MEN_COREF;
}

/* An office-holder whose name the lexicon does not know and whose country nobody tells: of the country spoken of. */
static void office(chain *c, uint32_t m) {
  doc_mention *x = &c->s->d->mention[m];
  uint32_t sent = doc_sent_of(c->s->d, x->head);
  dg_sym name = 0;
  if (x->code || x->kind != MEN_PERSON || !domestic(c, x->sector[0]) || x->entity != DG_NONE) return;
  x->code = place_ahead(c, m, sent);
  if (!x->code) x->code = last_country(c, sent, &name);
  if (!x->code) x->code = only_country(c, m, sent);
  if (x->code) x->flag |= MEN_COREF;
}

/* ---- the pass ---- */

/* "Maria Petrova, the Serbian justice minister, …": the same one. */
static bool beside_name(chain *c, uint32_t m) {
  dg_doc *d = c->s->d;
  const doc_mention *x = &d->mention[m];
  if (d->rel[x->head] != REL_APPOS || x->kind != MEN_AGENT || d->head[x->head] >= d->T || x->next != DG_NONE)
    return false;
  const uint32_t k = d->mention_at[d->head[x->head]];
  if (k == DG_NONE || k >= m || d->mention[k].entity == DG_NONE || d->mention[k].kind != MEN_PERSON) return false;
  const doc_entity *e = &d->entity[d->mention[k].entity];
  if (x->code && e->code && x->code != e->code) return false;
  chain_join(c, m, d->mention[k].entity, false);
  return true;
}

/* Finds or makes the entity of a named mention (sieves 1 and 2). */
void chain_named(chain *c, uint32_t m) {
  dg_doc *d = c->s->d;
  doc_mention *x = &d->mention[m];
  uint32_t key = c->s->key[m], *known = NULL, *family = NULL;
  if (key != DG_NONE) known = lookup(c, 2 * key + 1);
  dg_sym last = x->kind == MEN_PERSON || (x->kind == MEN_OTHER && key == DG_NONE) ? family_name(d, x) : 0;
  if (last) family = lookup(c, 2 * last);
  if (known && *known != DG_NONE) {
    chain_join(c, m, *known, false);
    return;
  }
  if (!known && family && *family != DG_NONE) {
    chain_join(c, m, *family, true);
    if (x->kind == MEN_OTHER) x->kind = d->entity[*family].kind;
    return;
  }
  office(c, m);
  uint32_t e = entity_push(c, m);
  chain_join(c, m, e, false);
  family = last ? lookup(c, 2 * last) : NULL; /* the table does not grow: pointers stay */
  if (known) *known = e;
  if (family && *family == DG_NONE) *family = e;
}

void entity_run(actor_scan *s) {
  dg_doc *d = s->d;
  chain c = {.s = s, .nslot = 64, .half = DG_NONE};
  while (c.nslot < d->M * 4 + 16) c.nslot *= 2;
  c.slot = arena_zero(&d->arena, c.nslot, sizeof *c.slot);
  c.value = arena_zero(&d->arena, c.nslot, sizeof *c.value);
  for (uint32_t m = 0; m < d->M; m++) note_compass(&c, &d->mention[m]);
  for (uint32_t m = 0, n = d->M; m < n; m++) {
    doc_mention *x = &d->mention[m];
    if (x->entity != DG_NONE) continue;
    note_state(&c, x);
    if (compass(&c, m)) {
      chain_named(&c, m);
      continue;
    }
    if (beside_name(&c, m)) continue;
    if (pair_phrase(&c, x) && !x->code)
      resolve_pair(&c, m);
    else if (x->kind == MEN_PRONOUN)
      chain_pronoun(&c, m);
    else if ((x->kind == MEN_AGENT || x->kind == MEN_OTHER) && d->upos[x->head] != UPOS_PROPN)
      describe(&c, m);
    else if (x->kind == MEN_GROUP && !x->code)
      settle(&c, m);
    if (d->mention[m].entity == DG_NONE) chain_named(&c, m);
  }
}
