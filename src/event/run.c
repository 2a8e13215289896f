/* run: events from deeds. Writes event and side.
 *
 *   deeds (deed.c) -> modality (modality.c) -> sides as mentions (sides.c) -> date, context, confidence ->
 * the same deed told twice is one event */
#include "deed.h"
#include "sure.h"
#include "table.h"
#include "time.h"

/* Least confidence of what is printed (docs/events.md): a brief, or a sentence that somebody picked, tells its news; a long story
 * tells much else. */
#define LEAST_IN_BRIEF 200
#define LEAST_IN_SHORT 400  /* short sentences about two countries */
#define LEAST_OF_STATES 550 /* what states do, to another country or to nobody, and what two countries do together */
#define LEAST_OF_ONE 450    /* what a state does to nobody */
#define LEAST_CONFIDENCE 760
#define HISTORY 400 /* days before the story from which a deed counts as history */

typedef struct maker {
  deeds s;
  dg_doc *d;
  const event_lexicon *x;
  uint32_t actor[DEED_SIDES], recipient[DEED_SIDES];
  uint32_t nactor, nrecipient;
  bool where;     /* the actor is the state where it happened */
  uint8_t hidden; /* how the recipient was found: 0 in a slot, 1 in the object, 2 by its place, 3 by a deed before */
} maker;

/* Adds a mention, and the others that its phrase stands for. A state is named once. */
static void push_side(const dg_doc *d, uint32_t *v, uint32_t *n, uint32_t m) {
  for (uint32_t twin = 0; m != DG_NONE && twin < 4 && *n < DEED_SIDES; m = d->mention[m].next, twin++) {
    const doc_mention *x = &d->mention[m];
    bool seen = false;
    for (uint32_t i = 0; i < *n; i++) {
      const doc_mention *y = &d->mention[v[i]];
      seen |= v[i] == m || (x->kind == MEN_STATE && y->kind == MEN_STATE && x->code && x->code == y->code);
    }
    if (!seen) v[(*n)++] = m;
  }
}

static bool same_side(const dg_doc *d, uint32_t a, uint32_t b) {
  const doc_mention *x = &d->mention[a], *y = &d->mention[b];
  if (a == b || (x->entity != DG_NONE && x->entity == y->entity)) return true;
  if (!x->code || x->code != y->code) return false;
  return x->sector[0] == y->sector[0] || !x->sector[0] || !y->sector[0];
}

/* Two people or two office-holders: "the king dismissed the prime minister", "Ford pardoned Nixon". */
static bool two_people(const dg_doc *d, const doc_mention *x, const doc_mention *y) {
  if ((x->flag | y->flag) & (MEN_COREF | MEN_PLURAL)) return false;
  if (x->kind == MEN_PERSON && y->kind == MEN_PERSON) return x->name != y->name;
  const bool x_one = x->kind == MEN_PERSON || x->kind == MEN_AGENT,
             y_one = y->kind == MEN_PERSON || y->kind == MEN_AGENT;
  return x_one && y_one && (x->flag & y->flag & MEN_HUMAN) && d->lemma[x->head] != d->lemma[y->head] &&
         d->upos[x->head] == UPOS_NOUN && d->upos[y->head] == UPOS_NOUN;
}

/* "his minister": one of his, not himself. */
static bool ones_own(const dg_doc *d, const doc_mention *x, const doc_mention *y) {
  if (y->kind != MEN_AGENT && y->kind != MEN_PERSON && y->kind != MEN_GROUP) return false;
  uint32_t t = y->begin, m = d->mention_at[t];
  if (d->rel[t] != REL_NMOD_POSS || d->upos[t] != UPOS_PRON || d->head[t] != y->head || m == DG_NONE) return false;
  return d->mention[m].entity != DG_NONE && d->mention[m].entity == x->entity;
}

/* The actor again? A state's organ may act on its own country ("imposed a curfew in Cizre"), but not praise or meet it. */
static bool itself(const dg_doc *d, uint8_t type, uint32_t actor, uint32_t other) {
  const doc_mention *x = &d->mention[actor], *y = &d->mention[other];
  if (actor == other || (x->entity != DG_NONE && x->entity == y->entity)) return true;
  if (!x->code || x->code != y->code || two_people(d, x, y)) return false;
  if (event_type_fact[type].quad == 4 && ones_own(d, x, y)) return false;
  if (x->sector[0] && y->sector[0]) return x->sector[0] == y->sector[0];
  bool between =
      type == TYPE_CONSULT || type == TYPE_SUPPORT || type == TYPE_COOPERATE || type == TYPE_AID || type == TYPE_AGREE;
  return between || (!x->sector[0] && !y->sector[0]);
}

/* A side that cannot act, and recipients that are the actor again, are dropped. */
static void settle_sides(maker *k, uint8_t type) {
  const dg_doc *d = k->d;
  uint32_t n = 0;
  for (uint32_t i = 0; i < k->nactor; i++) {
    const doc_mention *m = &d->mention[k->actor[i]];
    if ((m->flag & MEN_NOACT) && m->kind != MEN_PLACE && !m->code) continue;
    k->actor[n++] = k->actor[i];
  }
  k->nactor = n;
  n = 0;
  for (uint32_t i = 0; i < k->nrecipient; i++) {
    bool self = false;
    for (uint32_t j = 0; j < k->nactor; j++) self |= itself(d, type, k->actor[j], k->recipient[i]);
    if (!self) k->recipient[n++] = k->recipient[i];
  }
  k->nrecipient = n;
}

/* Somebody who may be a side: not a thing, not the speaker himself. */
static bool is_somebody(const dg_doc *d, uint32_t m) {
  const doc_mention *x = &d->mention[m];
  dg_str head = doc_name(d, d->lemma[x->head]);
  if (str_eq(head, STR("percent")) || str_eq(head, STR("%"))) return false; /* of a poll */
  if (x->code || x->sector[0] || (x->flag & MEN_HUMAN)) return true;
  return x->kind == MEN_STATE || x->kind == MEN_PERSON || x->kind == MEN_ORG || x->kind == MEN_AGENT ||
         x->kind == MEN_GROUP;
}

/* "its" of "ended its blockade of B": the actor again, by a pronoun. */
static bool own_word(const maker *k, uint32_t m) {
  const doc_mention *x = &k->d->mention[m];
  for (uint32_t i = 0; i < k->nactor; i++) {
    const doc_mention *a = &k->d->mention[k->actor[i]];
    if (x->kind == MEN_PRONOUN &&
        (k->actor[i] == m || (x->entity != DG_NONE && x->entity == a->entity) || (x->code && x->code == a->code)))
      return true;
  }
  return false;
}

/* "sacked his minister": not he, but the minister. */
static uint32_t whose(const maker *k, uint32_t token) {
  const dg_doc *d = k->d;
  if (d->rel[token] != REL_NMOD_POSS || d->upos[token] != UPOS_PRON || !d->mention_at) return DG_NONE;
  uint32_t own = d->mention_at[token], m = d->mention_at[d->head[token]];
  if (own == DG_NONE || m == DG_NONE || !own_word(k, own)) return DG_NONE;
  const doc_mention *x = &d->mention[m];
  return x->code && (x->kind == MEN_AGENT || x->kind == MEN_GROUP || x->kind == MEN_PERSON) ? m : DG_NONE;
}

static void find_sides(maker *k, const deed *e) {
  k->nactor = k->nrecipient = 0;
  k->hidden = 0;
  k->where = false;
  for (uint8_t i = 0; i < e->actor.n; i++) push_side(k->d, k->actor, &k->nactor, side_actor(&k->s, e->actor.token[i]));
  for (uint8_t i = 0; i < e->recipient.n; i++) {
    uint32_t other = whose(k, e->recipient.token[i]);
    push_side(k->d, k->recipient, &k->nrecipient,
              other != DG_NONE ? other : side_recipient(&k->s, e->recipient.token[i]));
  }
  if (k->nrecipient == 1 && side_medium(&k->s, e, k->recipient[0])) k->nrecipient = 0;
  uint32_t victim = e->op == DG_NONE ? side_victim(&k->s, e) : DG_NONE;
  if (victim != DG_NONE) k->nrecipient = 0, push_side(k->d, k->recipient, &k->nrecipient, victim);
  if (e->reciprocal && !e->composed) { /* all sides act */
    for (uint32_t i = 0; i < k->nrecipient; i++) push_side(k->d, k->actor, &k->nactor, k->recipient[i]);
    k->nrecipient = 0;
  }
  bool known = false;
  for (uint32_t i = 0; i < k->nrecipient; i++)
    known |= is_somebody(k->d, k->recipient[i]) && !own_word(k, k->recipient[i]);
  if (!known && !(e->reciprocal && !e->composed)) {
    uint32_t m = side_hidden(&k->s, e, &k->hidden);
    const bool there =
        e->type == TYPE_CONSULT && /* where they talk is no party */
        ((k->hidden == 2 && k->nactor > 1) || (e->nominal && m != DG_NONE && k->d->mention[m].kind == MEN_PLACE &&
                                               e->mode != event_mode_of(TYPE_CONSULT, STR("visit"))));
    if (m != DG_NONE && !there) {
      k->nrecipient = 0;
      push_side(k->d, k->recipient, &k->nrecipient, m);
      for (uint32_t t = k->s.m.child[k->d->mention[m].head]; t != DG_NONE;
           t = k->s.m.sibling[t]) /* and those joined to it */
        if (k->d->rel[t] == REL_CONJ && side_known(k->d, k->d->mention_at[t]))
          push_side(k->d, k->recipient, &k->nrecipient, k->d->mention_at[t]);
    } else if (m == DG_NONE && k->nactor) {
      uint32_t doer[DEED_SIDES], n = side_antecedent(&k->s, e, k->actor[0], doer);
      if (n) k->nrecipient = 0, k->hidden = 3;
      for (uint32_t i = 0; i < n; i++) push_side(k->d, k->recipient, &k->nrecipient, doer[i]);
    }
  }
  settle_sides(k, e->type);
  if (k->nactor == 0 && k->nrecipient > 0) {
    uint32_t m = side_where(&k->s, e);
    k->where = m != DG_NONE && m != k->recipient[0];
    if (k->where) push_side(k->d, k->actor, &k->nactor, m);
  }
}

/* ---- what belongs to the event ---- */

static uint64_t context_of(const maker *k, const deed *e) {
  const dg_doc *d = k->d;
  uint64_t bits = e->rule->context;
  for (uint32_t b = e->below, i = 0; b != DG_NONE && i < 4; b = k->s.v[b].below, i++) bits |= k->s.v[b].rule->context;
  if (!k->x->nctx) return bits;
  const doc_sent *s = &d->sent[doc_sent_of(d, e->token)];
  for (uint32_t t = s->first; t < s->first + s->n; t++) {
    if (d->upos[t] != UPOS_NOUN && d->upos[t] != UPOS_ADJ && d->upos[t] != UPOS_PROPN && d->upos[t] != UPOS_VERB)
      continue;
    if (match_under(d, t, e->token)) bits |= match_context(&k->s.m, t);
  }
  if (e->mode && strcmp(event_mode_fact[e->mode].name, "cyber") == 0)
    bits |= (uint64_t)1 << event_context_of(STR("cyber"));
  if (e->mode && strcmp(event_mode_fact[e->mode].name, "misinformation") == 0)
    bits |= (uint64_t)1 << event_context_of(STR("misinformation"));
  return bits;
}

static dg_str context_text(dg_doc *d, uint64_t bits) {
  dg_str s = STR("");
  for (uint32_t i = 0; i < CONTEXT_COUNT; i++)
    if (bits >> i & 1)
      s = s.n ? str_printf(&d->arena, "%.*s;%s", (int)s.n, s.p, event_context_name(i)) : str_of(event_context_name(i));
  return s;
}

static void cameo_text(const deed *e, char out[5]) {
  unsigned n = e->composed ? 0 : e->rule->cameo;
  if (!n) n = e->mode ? event_mode_fact[e->mode].cameo : event_type_fact[e->type].cameo;
  snprintf(out, 5, n < 100 ? "%03u" : n > 209 && n < 1000 ? "%04u" : "%u", n % 10000);
}

static sure_case case_of(const maker *k, const deed *e, const event_time *when) {
  return (sure_case){.s = &k->s,
                     .e = e,
                     .actor = k->actor,
                     .recipient = k->recipient,
                     .nactor = k->nactor,
                     .nrecipient = k->nrecipient,
                     .where = k->where,
                     .hidden = k->hidden,
                     .dated = when->precision != PREC_STORY};
}

static uint64_t mix(uint64_t h, uint64_t v) {
  h ^= v + 0x9e3779b97f4a7c15u + (h << 6) + (h >> 2);
  h *= 0xff51afd7ed558ccdu;
  return h ^ h >> 32;
}

static uint64_t id_of(const maker *k, const deed *e, uint32_t sent) {
  const dg_doc *d = k->d;
  uint64_t h = mix(str_hash(d->id), str_hash(str_cut(d->body.p, d->sent[sent].begin, d->sent[sent].end)));
  h = mix(mix(mix(h, sent), e->type), e->mode);
  h = mix(h, e->token - d->sent[sent].first);
  for (uint32_t i = 0; i < k->nactor; i++) h = mix(h, str_hash(doc_name(d, d->mention[k->actor[i]].code)));
  for (uint32_t i = 0; i < k->nrecipient; i++) h = mix(h, 1 + str_hash(doc_name(d, d->mention[k->recipient[i]].code)));
  return h;
}

static dg_str rule_text(const maker *k, const deed *e) {
  dg_arena *a = &k->d->arena;
  dg_str s = str_printf(a, "lexicon/%s:%u", k->x->text + e->rule->file, e->rule->line);
  if (e->op != DG_NONE && e->op != e->match) {
    const ev_rule *r = &k->x->rule[k->x->pattern[k->s.m.match[e->op].pattern].rule];
    s = str_printf(a, "lexicon/%s:%u over %.*s", k->x->text + r->file, r->line, (int)s.n, s.p);
  } else if (e->composed && e->op == DG_NONE)
    s = str_printf(a, "tense over %.*s", (int)s.n, s.p);
  return s;
}

/* The words that say the deed: predicate to the last word of the line that stands near it. */
static void trigger(const maker *k, const deed *e, doc_event *v) {
  const ev_match *m = &k->s.m.match[e->match];
  const ev_pattern *p = &k->x->pattern[m->pattern];
  v->first_token = v->last_token = e->token;
  uint32_t sent = doc_sent_of(k->d, e->token);
  uint32_t low = e->token < m->token ? e->token : m->token, high = e->token < m->token ? m->token : e->token;
  if (high - low <= 8) v->first_token = low, v->last_token = high;
  for (uint32_t i = 0; i < p->nslot; i++) {
    uint32_t t = m->bind[i];
    if (t == DG_NONE || k->x->slot[p->slot + i].cls == EV_ANY || doc_sent_of(k->d, t) != sent) continue;
    if (t > v->last_token && t - v->last_token <= 5) v->last_token = t;
    if (t < v->first_token && v->first_token - t <= 5) v->first_token = t;
  }
}

/* ---- which events stay ---- */

/* Two sides, or one phrase that stands for two: "the two leaders met". "Officials spoke" says nothing. */
static bool several(const maker *k) {
  const dg_doc *d = k->d;
  if (k->nactor != 1) return k->nactor > 1;
  const doc_mention *m = &d->mention[k->actor[0]];
  for (uint32_t t = k->s.m.child[m->head]; t != DG_NONE; t = k->s.m.sibling[t])
    if (d->rel[t] == REL_NUMMOD || d->rel[t] == REL_DET_PREDET || d->rel[t] == REL_CONJ) return true;
  return false;
}

static bool worth_keeping(const maker *k, const deed *e) {
  const dg_doc *d = k->d;
  if (e->type == TYPE_NONE || e->absorbed) return false;
  if (k->nactor + k->nrecipient == 0) return false;
  if (k->nactor == 0 && (e->nominal || (e->type != TYPE_ASSAULT && e->type != TYPE_COERCE && e->type != TYPE_SANCTION &&
                                        e->type != TYPE_ACCUSE)))
    return false;
  if (e->nominal && k->nrecipient == 0 && k->nactor < 2 && e->type != TYPE_PROTEST) return false;
  bool needs_other = e->type == TYPE_COOPERATE || e->type == TYPE_AID || e->type == TYPE_SANCTION; /* by PLOVER */
  if (needs_other && k->nrecipient == 0 && !several(k)) return false;
  bool code = false;
  for (uint32_t i = 0; i < k->nactor; i++) code |= side_known(d, k->actor[i]);
  for (uint32_t i = 0; i < k->nrecipient; i++) code |= side_known(d, k->recipient[i]);
  return code;
}

static bool first_person(const dg_doc *d, uint32_t m) {
  uint32_t t = d->mention[m].head;
  return d->upos[t] == UPOS_PRON && (d->feat[t] & FEAT_P1);
}

/* Sectors of people who fight with words. */
static bool talks(const maker *k, const doc_mention *m) {
  static const char *const arms[] = {"MIL", "COP", "REB", "UAF", "PRM", "SPY", "CRM", "INS", "SEP"};
  static const char *const words[] = {"PTY", "LEG", "ELI", "JRN", "EDU", "BUS", "JUD", "NGO", "SOC", "OPP"};
  dg_str s = doc_name(k->d, m->sector[0]);
  for (size_t i = 0; i < sizeof arms / sizeof *arms; i++)
    if (str_eq(s, str_of(arms[i]))) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (str_eq(s, str_of(words[i]))) return true;
  return m->kind == MEN_PERSON;
}

/* "The senator attacked his rival": blame, not blows. Only for lines whose verb alone says it. */
static bool figurative(const maker *k, const deed *e) {
  const ev_pattern *p = &k->x->pattern[k->s.m.match[e->match].pattern];
  if ((e->type != TYPE_ASSAULT && e->type != TYPE_COERCE) || e->composed || p->need[0] != EV_ANY || k->nactor == 0)
    return false;
  if (e->type == TYPE_ASSAULT && e->mode && e->mode != event_mode_of(TYPE_ASSAULT, STR("beat"))) return false;
  for (uint32_t i = 0; i < k->nactor; i++)
    if (!talks(k, &k->d->mention[k->actor[i]])) return false;
  for (uint32_t i = 0; i < k->nrecipient; i++) {
    const doc_mention *m = &k->d->mention[k->recipient[i]];
    if (!talks(k, m) && m->kind != MEN_OTHER && m->kind != MEN_ORG && m->kind != MEN_PRONOUN) return false;
  }
  return true;
}

static bool has_sector(const dg_doc *d, uint32_t m, const char *sector) {
  return str_eq(doc_name(d, d->mention[m].sector[0]), str_of(sector));
}

/* An interview is no consultation, a report no inquiry. */
static bool with_press(const maker *k, const deed *e) {
  if (e->type == TYPE_ACCUSE && e->mode && e->mode == event_mode_of(TYPE_ACCUSE, STR("investigate")))
    return k->nactor && has_sector(k->d, k->actor[0], "JRN");
  if (e->type != TYPE_CONSULT) return false;
  for (uint32_t i = 0; i < k->nactor; i++)
    if (has_sector(k->d, k->actor[i], "JRN")) return true;
  for (uint32_t i = 0; i < k->nrecipient; i++)
    if (has_sector(k->d, k->recipient[i], "JRN")) return true;
  return false;
}

/* Migrants, hackers and tourists travel without consulting anybody; nor does who stays in his own country. */
static bool private_trip(const maker *k, const deed *e, bool recipient) {
  static const char *const people[] = {"CVL", "REF", "CRM", "UAF", "EDU", "SOC", "MED", "LAB", "REB"};
  const dg_doc *d = k->d;
  if (e->type != TYPE_CONSULT || e->composed || e->reciprocal || e->mode != event_mode_of(TYPE_CONSULT, STR("visit")))
    return false;
  if (!recipient) return true;
  bool private = k->nactor > 0;
  for (uint32_t i = 0; i < k->nactor && private; i++) {
    bool one = false;
    for (size_t j = 0; j < sizeof people / sizeof *people; j++) one |= has_sector(d, k->actor[i], people[j]);
    one |= has_sector(d, k->actor[i], "MIL") && (d->mention[k->actor[i]].flag & MEN_PLURAL); /* troops arrive */
    private = one;
  }
  return private;
}

/* "73 percent of Democrats", "two-thirds of voters", "most Americans": people counted. */
static bool counted(const maker *k, const doc_mention *m) {
  const dg_doc *d = k->d;
  const uint32_t first = m->begin > 3 ? m->begin - 3 : 0;
  for (uint32_t t = first; t < m->end; t++)
    if (event_listed(k->x, LISTED_SHARE, d->lemma[t]) && doc_sent_of(d, t) == doc_sent_of(d, m->head) &&
        (t >= m->begin || match_under(d, m->head, t) || match_under(d, t, m->head)))
      return true;
  return false;
}

/* "47 percent of voters said they would support her": what many people think, told by a poll, is no deed. */
static bool opinion(const maker *k, const deed *e) {
  const dg_doc *d = k->d;
  if (e->type != TYPE_SUPPORT && e->type != TYPE_REJECT && e->type != TYPE_AGREE && e->type != TYPE_REQUEST &&
      e->type != TYPE_ACCUSE)
    return false;
  for (uint32_t i = 0; i < k->nactor; i++) {
    const doc_mention *m = &d->mention[k->actor[i]];
    if (counted(k, m) && (has_sector(d, k->actor[i], "CVL") || has_sector(d, k->actor[i], "PTY") || !m->sector[0]))
      return true;
    if (!(m->flag & MEN_PLURAL) && m->kind != MEN_PRONOUN) return false;
    if (!has_sector(d, k->actor[i], "CVL") && m->sector[0]) return false;
  }
  const doc_sent *s = &d->sent[doc_sent_of(d, e->token)];
  for (uint32_t t = s->first; k->nactor && t < s->first + s->n; t++)
    if (event_listed(k->x, LISTED_OPINION, d->lemma[t])) return true;
  return false;
}

/* Fit to be printed: asserted, and its sides are somebody. The rest is kept for those who ask for all. */
static bool plausible(const maker *k, const deed *e) {
  const dg_doc *d = k->d;
  bool actor = k->nactor == 0, recipient = false;
  for (uint32_t i = 0; i < k->nactor; i++) actor |= is_somebody(d, k->actor[i]);
  for (uint32_t i = 0; i < k->nrecipient; i++)
    recipient |= (is_somebody(d, k->recipient[i]) || d->mention[k->recipient[i]].kind == MEN_PLACE) &&
                 !first_person(d, k->recipient[i]);
  if (!actor || with_press(k, e) || private_trip(k, e, recipient) || opinion(k, e)) return false;
  if (k->s.m.match[e->match].misfit) return false;
  const ev_pattern *p = &k->x->pattern[k->s.m.match[e->match].pattern];
  bool content = p->need[0] != EV_ANY || p->particle; /* the line says more than its verb */
  if (e->type == TYPE_CONSULT && !e->composed && several(k)) return true;
  if (e->reciprocal && !e->composed) return p->need[0] != EV_ANY || several(k);
  if (recipient && (content || k->hidden != 2 || e->type == TYPE_PROTEST || event_type_fact[e->type].quad == 4))
    return true;
  if (content)
    return !((p->flag & EVP_HAS_B) && (e->type == TYPE_SUPPORT || e->type == TYPE_ACCUSE || e->type == TYPE_REQUEST));
  if (e->composed && e->op != DG_NONE) return true;
  if (e->type == TYPE_ACCUSE && e->rule->kind_a == KIND_NATION)
    return true; /* a government protests, to whom nobody says */
  return e->type == TYPE_PROTEST || e->type == TYPE_RETREAT || e->type == TYPE_CONCEDE || e->type == TYPE_MOBILIZE;
}

/* What is said of voters, relatives and colleagues at home is no politics, whatever the words. */
static bool idle(const sure_traits *t, uint8_t type, uint8_t mode) {
  const uint8_t quad = event_type_fact[type].quad;
  if (sure_has(t, SURE_SAYS_MUST) && sure_has(t, SURE_HOME) && !sure_has(t, SURE_A_BODY)) return true;
  if (sure_has(t, SURE_ALONE) && sure_has(t, SURE_FEEBLE)) return true; /* "declined to explain" */
  const bool home = sure_has(t, SURE_DOMESTIC);
  if (sure_has(t, SURE_THEY_ACT) && sure_has(t, SURE_ABROAD) && !sure_has(t, SURE_THEY_PAIR) &&
      !sure_has(t, SURE_BRIEF))
    return true;
  if (home && type == TYPE_REQUEST && sure_has(t, SURE_R_THING)) return true;
  if (sure_has(t, SURE_GUESSED_ABROAD) && !sure_has(t, SURE_BRIEF) && (quad == 1 || quad == 3)) return true;
  if (home && sure_has(t, SURE_COUNTED) && (type == TYPE_SUPPORT || type == TYPE_REJECT || type == TYPE_AGREE))
    return true;
  if (home && sure_has(t, SURE_NOBODY) && (quad == 1 || quad == 3)) return true;
  if (home && (sure_has(t, SURE_SPEECH) || (type == TYPE_CONSULT && mode && mode == event_mode_of(type, STR("visit")))))
    return true;
  if (home && (sure_has(t, SURE_ABROAD_LINE) || sure_has(t, SURE_ALONE))) return true;
  return sure_has(t, SURE_PRIVATE_LIFE) && (quad == 1 || quad == 3 || type == TYPE_AID || type == TYPE_COOPERATE);
}

static bool sides_within(const dg_doc *d, uint32_t a, uint32_t na, uint32_t b, uint32_t nb) {
  for (uint32_t i = 0; i < na; i++) {
    bool found = false;
    for (uint32_t j = 0; j < nb; j++) found |= same_side(d, d->side[a + i].mention, d->side[b + j].mention);
    if (!found) return false;
  }
  return true;
}

/* The same deed told again: same type and day, sides that do not contradict. */
static uint32_t told_before(const dg_doc *d, const doc_event *e) {
  for (uint32_t i = d->E; i-- > 0 && d->E - i < 256;) {
    const doc_event *o = &d->event[i];
    if (o->type != e->type || o->modality != e->modality || o->date != e->date) continue;
    if (e->printed && !o->printed && o->sent != e->sent) continue; /* told better now */
    if (o->mode && e->mode && o->mode != e->mode) continue;
    bool less = sides_within(d, e->actor, e->nactor, o->actor, o->nactor) &&
                sides_within(d, e->recipient, e->nrecipient, o->recipient, o->nrecipient);
    bool more = sides_within(d, o->actor, o->nactor, e->actor, e->nactor) &&
                sides_within(d, o->recipient, o->nrecipient, e->recipient, e->nrecipient);
    if (less || (more && o->sent == e->sent)) return i;
  }
  return DG_NONE;
}

/* Appends the mentions and the twins of phrases that stand for two ("Hungarian and Romanian officials"); how many. */
static uint32_t push_sides(dg_doc *d, const uint32_t *mention, uint32_t n) {
  uint32_t first = d->D;
  for (uint32_t i = 0; i < n; i++) ARENA_PUSH(&d->arena, d->side, d->D, d->capD)->mention = mention[i];
  return d->D - first;
}

/* How sure an event must be to be printed. */
static uint32_t least_of(const sure_traits *t, bool together) {
  if (sure_has(t, SURE_BRIEF)) return LEAST_IN_BRIEF;
  const bool plain = sure_has(t, SURE_SHORT) && sure_has(t, SURE_ABROAD) && !sure_has(t, SURE_CAMPAIGN) &&
                     !sure_has(t, SURE_A_PRONOUN);
  const bool state = sure_has(t, SURE_A_STATE) || sure_has(t, SURE_R_STATE);
  const bool between = (state || together) && sure_has(t, SURE_ABROAD),
             alone = sure_has(t, SURE_A_STATE) && sure_has(t, SURE_R_NONE);
  return plain ? LEAST_IN_SHORT : between ? LEAST_OF_STATES : alone ? LEAST_OF_ONE : LEAST_CONFIDENCE;
}

static void emit(maker *k, const deed *e) {
  dg_doc *d = k->d;
  doc_event v = {.clause = e->clause, .type = e->type, .mode = e->mode, .modality = e->modality, .place = DG_NONE};
  v.sent = doc_sent_of(d, e->token);
  v.reciprocal = e->reciprocal && !e->composed;
  event_time when = event_time_of(d, e->clause, e->token);
  if (e->composed && e->op == DG_NONE) when = (event_time){d->date, PREC_STORY}; /* the promise is made today */
  v.date = when.day;
  v.precision = when.precision;
  if (v.date != DAY_NONE && d->date != DAY_NONE && d->date - v.date > HISTORY && v.modality == MOD_ASSERTED)
    v.modality = MOD_HISTORICAL;
  const sure_case sc = case_of(k, e, &when);
  sure_traits t = sure_of(&sc);
  sure_put(&t, SURE_FIT, v.modality == MOD_ASSERTED && plausible(k, e) && !idle(&t, e->type, e->mode));
  if (sure_has(&t, SURE_FIT)) sure_words(&sc, &t), sure_found(&sc, &t);
  memcpy(v.trait, t.bit, sizeof t.bit);
  v.confidence = sure_confidence(&t);
  v.score10 = e->mode ? event_mode_fact[e->mode].score10 : event_type_fact[e->type].score10;
  v.rule_text = rule_text(k, e);
  v.source = e->source == DG_NONE ? DG_NONE : side_mention(d, e->source);
  v.place = where_of(&k->s, e);
  trigger(k, e, &v);
  v.context = context_of(k, e);
  v.context_text = context_text(d, v.context);
  cameo_text(e, v.cameo_text);
  v.id = id_of(k, e, v.sent);
  v.id_text = str_printf(&d->arena, "%016llx", (unsigned long long)v.id);
  v.fit = sure_has(&t, SURE_FIT);
  v.printed = v.fit && v.confidence >= least_of(&t, k->nactor > 1);
  v.actor = d->D;
  v.nactor = push_sides(d, k->actor, k->nactor);
  v.recipient = d->D;
  v.nrecipient = push_sides(d, k->recipient, k->nrecipient);
  uint32_t old = told_before(d, &v);
  if (old == DG_NONE)
    *ARENA_PUSH(&d->arena, d->event, d->E, d->capE) = v;
  else if (d->event[old].nactor + d->event[old].nrecipient < v.nactor + v.nrecipient && d->event[old].sent == v.sent)
    d->event[old] = v;
}

void event_run(const event_lexicon *x, dg_doc *d) {
  maker k = {.d = d, .x = x};
  deeds_find(&k.s, x, d, false);
  if (!k.s.at || !d->mention_at) return;
  deeds_modality(&k.s);
  for (uint32_t t = 0; t < d->T; t++) {
    uint32_t i = k.s.at[t];
    if (i == DG_NONE || k.s.v[i].absorbed || k.s.v[i].type == TYPE_NONE) continue;
    find_sides(&k, &k.s.v[i]);
    if (figurative(&k, &k.s.v[i])) {
      if (k.s.v[i].type == TYPE_COERCE || k.s.v[i].mode) continue; /* "beat her in Iowa" */
      k.s.v[i].type = TYPE_ACCUSE;
      k.s.v[i].mode = event_mode_of(TYPE_ACCUSE, STR("disapprove"));
      k.s.v[i].composed = true;
    }
    if (worth_keeping(&k, &k.s.v[i])) emit(&k, &k.s.v[i]);
  }
}
