/* sure: the traits of an event and what follows from them. Reads the deed, its match, clause and sides; writes nothing.
 *
 *   confidence = 1 / (1 + exp(-(sum of the weights of its traits)))
 *
 * The weights are learned from events that people judged (bench/sure.py). Sums are integers and the curve is a table, so that
 * every machine gives the same figure. */
#include "sure.h"

#include "attempt.h"
#include "table.h"
#include "vote.h"

static const int16_t weight[SURE_COUNT] = {
#define X(a, b, c) c,
    SURE_LIST(X)
#undef X
};
static const char *const sure_name[SURE_COUNT] = {
#define X(a, b, c) b,
    SURE_LIST(X)
#undef X
};

const char *event_trait_name(uint32_t bit) { return bit < SURE_COUNT ? sure_name[bit] : NULL; }

void sure_put(sure_traits *t, uint32_t i, bool yes) {
  if (yes) t->bit[i / 64] |= (uint64_t)1 << i % 64;
}

/* ---- the predicate ---- */

/* The preposition before a gerund, or the "to" of an infinitive; DG_NONE. */
static uint32_t marker(const deeds *s, uint32_t token) {
  for (uint32_t k = s->m.child[token]; k != DG_NONE && k < token; k = s->m.sibling[k]) {
    uint8_t rel = rel_base(s->d->rel[k]);
    if (rel == REL_MARK || rel == REL_CASE) return k;
  }
  return DG_NONE;
}

static void verbal(const sure_case *k, const doc_clause *c, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const bool helped = c->tense != TENSE_NONE;
  const bool ing = d->xpos[c->token] == XPOS_VBG && !helped;
  sure_put(t, SURE_PAST, c->tense == TENSE_PAST);
  sure_put(t, SURE_PERFECT, (c->flag & CL_PERFECT) && helped);
  sure_put(t, SURE_PROGRESSIVE, (c->flag & CL_PROGRESSIVE) && helped);
  sure_put(t, SURE_HABIT,
           c->tense == TENSE_PRESENT && !(c->flag & (CL_PERFECT | CL_PROGRESSIVE)) &&
               !(d->sent[c->sent].flag & SENT_HEADLINE));
  sure_put(t, SURE_FUTURE, c->tense == TENSE_FUTURE || (c->flag & CL_FUTURE));
  sure_put(t, SURE_INFINITIVE, !helped && (d->feat[c->token] & FEAT_INF));
  sure_put(t, SURE_GERUND, ing && marker(k->s, c->token) == DG_NONE);
  sure_put(t, SURE_GERUND_PREP, ing && marker(k->s, c->token) != DG_NONE);
  sure_put(t, SURE_PASSIVE, (c->flag & CL_PASSIVE) != 0);
  switch (c->link) {
  case LINK_ROOT:
  case LINK_PARATAXIS:
    sure_put(t, SURE_ROOT, true);
    break;
  case LINK_CCOMP:
  case LINK_XCOMP:
  case LINK_CSUBJ:
    sure_put(t, SURE_CONTENT, true);
    break;
  case LINK_CONJ:
    sure_put(t, SURE_JOINED, true);
    break;
  case LINK_RELCL:
    sure_put(t, SURE_RELATIVE, true);
    break;
  case LINK_ADVCL:
    sure_put(t, SURE_ADVERBIAL, true);
    break;
  default:
    sure_put(t, SURE_BEHIND, true);
  }
}

static void predicate(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const deed *e = k->e;
  const doc_sent *s = &d->sent[doc_sent_of(d, e->token)];
  const uint32_t own = d->clause_at[e->token];
  sure_put(t, SURE_NOUN, e->nominal);
  if (own != DG_NONE && d->clause[own].kind != CL_NOMINAL) verbal(k, &d->clause[own], t);
  sure_put(t, SURE_HEADLINE, (s->flag & SENT_HEADLINE) != 0);
  sure_put(t, SURE_QUOTED, (d->tflag[e->token] & TOK_QUOTED) != 0);
  sure_put(t, SURE_TOLD, e->source != DG_NONE && !e->self);
  sure_put(t, SURE_TOLD_SELF, e->source != DG_NONE && e->self);
  sure_put(t, SURE_DATED, k->dated);
  sure_put(t, SURE_SHORT, s->n < 16);
  sure_put(t, SURE_LONG, s->n > 30);
  sure_put(t, SURE_VERY_LONG, s->n > 45);
}

/* ---- the line ---- */

static void line(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const deed *e = k->e;
  const event_lexicon *x = k->s->x;
  const ev_match *m = &k->s->m.match[e->match];
  const ev_pattern *p = &x->pattern[m->pattern];
  uint32_t arc = 255, words = p->particle != 0;
  for (uint32_t i = 0; i < EV_MAX_SLOTS; i++) {
    if (m->bind[i] == DG_NONE) continue;
    if (d->arc[m->bind[i]] < arc) arc = d->arc[m->bind[i]];
    words += i < p->nslot && x->slot[p->slot + i].cls != EV_ANY;
  }
  sure_put(t, SURE_BARE, !words);
  sure_put(t, SURE_WORDY, words > 1);
  sure_put(t, SURE_WEAK, e->rule->weight < 800);
  sure_put(t, SURE_FEEBLE, e->rule->weight <= 500);
  for (uint32_t i = 0; i < p->nslot; i++) sure_put(t, SURE_SAYS_MUST, (x->slot[p->slot + i].need & CL_MUST) != 0);
  sure_put(t, SURE_CLOSE, e->rival + 8 > e->score);
  sure_put(t, SURE_OPERATOR, e->op != DG_NONE && e->op != e->match);
  sure_put(t, SURE_ALONE, e->op != DG_NONE && e->op == e->match);
  sure_put(t, SURE_TENSE, e->composed && e->op == DG_NONE);
  sure_put(t, SURE_ARC, arc < 128);
  uint32_t far = e->actor.n ? e->actor.token[0] : e->token;
  sure_put(t, SURE_FAR, far + 10 < e->token || far > e->token + 10);
}

/* ---- sides ---- */

/* Sectors of people who act in politics. */
static bool political(const dg_doc *d, const doc_mention *m) {
  static const char *const word[] = {"GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "OPP",
                                     "UAF", "SPY", "PRM", "ELI", "INS", "SEP", "PRE"};
  dg_str s = doc_name(d, m->sector[0]);
  return STR_AMONG(s, word);
}

static bool thing(const doc_mention *m) { return m->kind == MEN_OTHER && !m->sector[0] && !(m->flag & MEN_HUMAN); }

/* "voters", "donors", with nothing before it */
static bool bare_plural(const deeds *s, const doc_mention *m) {
  return (m->flag & MEN_PLURAL) && m->end - m->begin == 1 && s->d->upos[m->head] == UPOS_NOUN;
}

static void actor(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  sure_put(t, SURE_A_NONE, k->nactor == 0);
  sure_put(t, SURE_A_WHERE, k->where);
  if (!k->nactor || k->where) return;
  const doc_mention *m = &d->mention[k->actor[0]];
  sure_put(t, SURE_A_STATE, m->kind == MEN_STATE || (m->kind == MEN_PLACE && m->code));
  sure_put(t, SURE_A_PERSON, m->kind == MEN_PERSON);
  sure_put(t, SURE_A_PRONOUN, m->kind == MEN_PRONOUN);
  sure_put(t, SURE_A_THING, thing(m));
  sure_put(t, SURE_A_UNKNOWN, !m->code);
  sure_put(t, SURE_A_POLITICAL, political(d, m));
  sure_put(t, SURE_COMMON_ACTS, d->upos[m->head] == UPOS_NOUN);
  sure_put(t, SURE_A_PRIVATE, m->sector[0] && !political(d, m));
  sure_put(t, SURE_A_PLURAL, bare_plural(k->s, m));
  sure_put(t, SURE_A_BODY,
           m->kind != MEN_PERSON && m->kind != MEN_PRONOUN &&
               (str_eq(doc_name(d, m->code), STR("IGO")) || str_eq(doc_name(d, m->sector[0]), STR("JUD")) ||
                str_eq(doc_name(d, m->sector[0]), STR("LEG"))));
}

static void recipient(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const bool both = k->e->reciprocal && !k->e->composed && k->nactor > 1;
  sure_put(t, SURE_R_NONE, k->nrecipient == 0 && !both);
  sure_put(t, SURE_R_HIDDEN, k->hidden == 1);
  sure_put(t, SURE_R_PLACE, k->hidden >= 2);
  uint32_t other = k->nrecipient ? k->recipient[0] : both ? k->actor[1] : DG_NONE;
  if (other == DG_NONE) return;
  const doc_mention *m = &d->mention[other];
  sure_put(t, SURE_R_STATE, m->kind == MEN_STATE || (m->kind == MEN_PLACE && m->code));
  sure_put(t, SURE_R_PERSON, m->kind == MEN_PERSON);
  sure_put(t, SURE_R_PRONOUN, m->kind == MEN_PRONOUN);
  sure_put(t, SURE_R_THING, thing(m));
  sure_put(t, SURE_R_UNKNOWN, !m->code);
  sure_put(t, SURE_R_POLITICAL, political(d, m));
  sure_put(t, SURE_R_PLURAL, bare_plural(k->s, m));
  sure_put(t, SURE_COMMON_HIT, d->upos[m->head] == UPOS_NOUN);
  sure_put(t, SURE_R_FAR, m->head > k->e->token + 9 || m->head + 9 < k->e->token);
  sure_put(t, SURE_R_PRIVATE, m->sector[0] && !political(d, m));
  if (!k->nactor) return;
  const doc_mention *a = &d->mention[k->actor[0]];
  sure_put(t, SURE_ABROAD, a->code && m->code && a->code != m->code);
}

static bool is(const deed *e, uint8_t a, uint8_t b, uint8_t c) { return e->type == a || e->type == b || e->type == c; }

static void together(const sure_case *k, sure_traits *t) {
  const deed *e = k->e;
  const dg_doc *d = k->s->d;
  for (uint32_t i = 1; i < k->nactor; i++) {
    const dg_sym a = d->mention[k->actor[0]].code, b = d->mention[k->actor[i]].code;
    sure_put(t, SURE_ABROAD, a && b && a != b);
  }
  const bool home = !sure_has(t, SURE_ABROAD), words = is(e, TYPE_AGREE, TYPE_REQUEST, TYPE_REJECT);
  sure_put(t, SURE_HOME, home);
  if (e->type >= TYPE_AGREE && e->type <= TYPE_ASSAULT)
    sure_put(t, SURE_AGREE + (uint32_t)(e->type - TYPE_AGREE), true);
  sure_put(t, SURE_HOME_WORDS, home && words);
  sure_put(t, SURE_HOME_HELP, home && is(e, TYPE_AID, TYPE_COOPERATE, TYPE_CONCEDE));
  sure_put(t, SURE_HOME_BLAME, home && e->type == TYPE_ACCUSE);
  sure_put(t, SURE_HOME_FORCE, home && is(e, TYPE_COERCE, TYPE_SANCTION, TYPE_MOBILIZE));
  sure_put(t, SURE_LONELY_WORDS, words && sure_has(t, SURE_R_NONE));
  sure_put(t, SURE_BARE_HOME, home && sure_has(t, SURE_BARE));
}

static bool armed(const dg_doc *d, const doc_mention *m) {
  static const char *const word[] = {"REB", "UAF", "INS", "SEP", "PRM"};
  const dg_str s = doc_name(d, m->sector[0]);
  return STR_AMONG(s, word);
}

/* Among people of one country, or people of no state's organs and nobody else. */
static bool domestic(const sure_case *k, const sure_traits *t) {
  const dg_doc *d = k->s->d;
  if (sure_has(t, SURE_ABROAD)) return false;
  if (!k->nactor || k->where) { /* words by nobody: "was criticised" */
    const uint8_t quad = event_type_fact[k->e->type].quad;
    return (quad == 1 || quad == 3) && !sure_has(t, SURE_R_STATE);
  }
  const doc_mention *a = &d->mention[k->actor[0]];
  const doc_mention *b = k->nrecipient ? &d->mention[k->recipient[0]] : k->nactor > 1 ? &d->mention[k->actor[1]] : NULL;
  if (armed(d, a) || (b && armed(d, b))) return false; /* a civil war is no domestic politics */
  if (b && b->code && a->code) return true;
  if (sure_has(t, SURE_A_STATE) || sure_has(t, SURE_A_BODY)) return false;
  return a->kind == MEN_PERSON || a->kind == MEN_PRONOUN ||
         !(str_eq(doc_name(d, a->sector[0]), STR("GOV")) || str_eq(doc_name(d, a->sector[0]), STR("MIL")) ||
           str_eq(doc_name(d, a->sector[0]), STR("REB")) || str_eq(doc_name(d, a->sector[0]), STR("UAF")));
}

/* Elections and their talk, where blows are words and wars are races. */
static bool campaign(const event_lexicon *x, const dg_doc *d, const doc_sent *s) {
  for (uint32_t t = s->first; t < s->first + s->n; t++)
    if (event_listed(x, LISTED_CAMPAIGN, d->lemma[t])) return true;
  return false;
}

static bool private_life(const sure_case *k, uint32_t m) {
  return event_listed(k->s->x, LISTED_RELATIVE, k->s->d->lemma[k->s->d->mention[m].head]);
}

static bool in_mention(const doc_mention *m, uint32_t t) { return t >= m->begin && t < m->end; }

/* What the words around the two sides speak for (vote.h): a second opinion that knows no tree. */
static uint8_t opinion(const sure_case *k, uint32_t other) {
  const dg_doc *d = k->s->d;
  const doc_mention *a = &d->mention[k->actor[0]], *b = &d->mention[other];
  const doc_sent *s = &d->sent[doc_sent_of(d, k->e->token)];
  if (!k->s->x->vote || a->head < s->first || a->head >= s->first + s->n || b->head < s->first ||
      b->head >= s->first + s->n)
    return TYPE_NONE;
  vote_item item[VOTE_MAX_ITEMS];
  uint32_t n = 0;
  for (uint32_t t = s->first; t < s->first + s->n && n < VOTE_MAX_ITEMS; t++) {
    const uint8_t side = in_mention(a, t) ? VOTE_A : in_mention(b, t) ? VOTE_B : VOTE_WORD;
    const uint32_t c = d->clause_at[t];
    if (side == VOTE_WORD && !vote_counts(d->upos[t], doc_name(d, d->lemma[t]))) continue;
    const dg_sym w = c != DG_NONE && d->upos[t] == UPOS_VERB ? match_lemma(&k->s->m, &d->clause[c]) : d->lemma[t];
    item[n++] = (vote_item){vote_key(doc_name(d, w)), t - s->first, side, d->upos[t]};
  }
  int64_t sum[VOTE_TYPES];
  vote_feature f[VOTE_MAX_FEATURES];
  return vote_best(k->s->x->vote, f, vote_features(item, n, f), sum);
}

/* How many classes of the lexicon the verb stands in: "criticise" says one thing, "take" many. */
static void senses(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const event_lexicon *x = k->s->x;
  const uint32_t c = d->clause_at[k->e->token];
  const dg_sym w = c == DG_NONE ? 0 : match_lemma(&k->s->m, &d->clause[c]);
  const uint32_t n = w && w + 1 < x->nvat ? x->vat[w + 1] - x->vat[w] : 0;
  sure_put(t, SURE_SENSES_FEW, n > 0 && n <= 3);
  sure_put(t, SURE_SENSES_SOME, n > 3 && n <= 9);
  sure_put(t, SURE_SENSES_MANY, n > 24);
  sure_put(t, SURE_MANY_BARE, n > 9 && sure_has(t, SURE_BARE));
}

/* Shares and polls: what so many think. */
static bool counted(const event_lexicon *x, const dg_doc *d, const doc_sent *s) {
  for (uint32_t t = s->first; t < s->first + s->n; t++)
    if (event_listed(x, LISTED_POLL, d->lemma[t])) return true;
  return false;
}

/* "Trump's stance", "the death of X": a thing with somebody's country, and no body of people. */
static bool nobody(const event_lexicon *x, const dg_doc *d, const doc_mention *m) {
  return thing(m) && d->upos[m->head] == UPOS_NOUN && !event_listed(x, LISTED_BODY, d->lemma[m->head]);
}

/* "spoke to a crowd": no consultation. */
static bool speech(const sure_case *k, const sure_traits *t) {
  const dg_doc *d = k->s->d;
  const uint32_t c = d->clause_at[k->e->token];
  if (k->e->type != TYPE_CONSULT || c == DG_NONE || !event_listed(k->s->x, LISTED_SPEECH, d->clause[c].lemma))
    return false;
  return !sure_has(t, SURE_R_PERSON) && !sure_has(t, SURE_R_POLITICAL) && !sure_has(t, SURE_R_STATE);
}

/* Is the verb at the token one that says this type in any prose? */
static bool plain(const sure_case *k, uint32_t token, uint8_t type) {
  const uint32_t c = token < k->s->d->T ? k->s->d->clause_at[token] : DG_NONE, cls = k->s->x->plain[type];
  return c != DG_NONE && cls != DG_NONE && match_verb_class(&k->s->m, token, c, cls);
}

static void around(const sure_case *k, sure_traits *t) {
  const dg_doc *d = k->s->d;
  const deed *e = k->e;
  const uint32_t sent = doc_sent_of(d, e->token);
  const bool talk = campaign(k->s->x, d, &d->sent[sent]);
  sure_put(t, SURE_CAMPAIGN, talk);
  sure_put(t, SURE_CAMPAIGN_DEED,
           talk && e->type != TYPE_SUPPORT && e->type != TYPE_ACCUSE && e->type != TYPE_CONSULT &&
               e->type != TYPE_REJECT && e->type != TYPE_REQUEST && e->type != TYPE_AGREE);
  sure_put(t, SURE_BRIEF, d->S <= 6);
  sure_put(t, SURE_LEAD, sent < 2 && d->S > 6);
  sure_put(t, SURE_DOMESTIC, domestic(k, t));
  sure_put(t, SURE_ABROAD_LINE, (e->rule->flag & EVRULE_ABROAD) != 0);
  const bool at_home = sure_has(t, SURE_DOMESTIC);
  sure_put(t, SURE_CONSULT_HOME, at_home && e->type == TYPE_CONSULT);
  sure_put(t, SURE_SUPPORT_HOME, at_home && e->type == TYPE_SUPPORT);
  sure_put(t, SURE_REQUEST_HOME, at_home && e->type == TYPE_REQUEST);
  sure_put(t, SURE_REJECT_HOME, at_home && e->type == TYPE_REJECT);
  sure_put(t, SURE_ASSAULT_HOME, at_home && e->type == TYPE_ASSAULT);
  sure_put(t, SURE_NAMES, sure_has(t, SURE_A_PERSON) && sure_has(t, SURE_R_PERSON));
  sure_put(t, SURE_THING_BOTH, sure_has(t, SURE_BARE) && (sure_has(t, SURE_A_THING) || sure_has(t, SURE_R_THING)));
  senses(k, t);
  for (uint32_t i = 0; i < k->nactor + k->nrecipient; i++) {
    const doc_mention *m = &d->mention[i < k->nactor ? k->actor[i] : k->recipient[i - k->nactor]];
    sure_put(t, SURE_GUESSED, (m->flag & MEN_COREF) && m->kind != MEN_PERSON && m->kind != MEN_PRONOUN);
  }
  sure_put(t, SURE_GUESSED_ABROAD, sure_has(t, SURE_GUESSED) && sure_has(t, SURE_ABROAD));
  sure_put(t, SURE_THEY_PAIR,
           k->nactor && d->mention[k->actor[0]].kind == MEN_PRONOUN && d->mention[k->actor[0]].next != DG_NONE);
  static const char *const they[] = {"they", "them", "it", "their", "its", "we", "us", "our"};
  sure_put(t, SURE_THEY_ACT, k->nactor && STR_AMONG(doc_name(d, d->lemma[d->mention[k->actor[0]].head]), they));
  for (uint32_t i = 0; i < k->nrecipient; i++) {
    const doc_mention *m = &d->mention[k->recipient[i]];
    sure_put(t, SURE_THEY_HIT, STR_AMONG(doc_name(d, d->lemma[m->head]), they));
    sure_put(t, SURE_SEVERAL_HIT, k->nrecipient > 1 && !m->code);
    sure_put(t, SURE_R_RELATIVE, (m->flag & MEN_COREF) && m->kind != MEN_PERSON);
  }
  sure_put(t, SURE_PRONOUN_ABROAD, sure_has(t, SURE_A_PRONOUN) && sure_has(t, SURE_ABROAD));
  sure_put(t, SURE_COUNTED, counted(k->s->x, d, &d->sent[sent]));
  sure_put(t, SURE_NOBODY, k->nactor && !k->where && nobody(k->s->x, d, &d->mention[k->actor[0]]));
  sure_put(t, SURE_SPEECH, speech(k, t));
  const bool says = plain(k, e->token, e->type) || plain(k, k->s->m.match[e->match].token, e->rule->type);
  sure_put(t, SURE_PLAIN, says);
  sure_put(t, SURE_PLAIN_HOME, says && at_home);
  sure_put(t, SURE_PLAIN_PAST, says && (sure_has(t, SURE_PAST) || sure_has(t, SURE_PERFECT)));
  sure_put(t, SURE_ABROAD_STATE, !at_home && sure_has(t, SURE_A_STATE));
  sure_put(t, SURE_COMPOSED_DOMESTIC, at_home && (e->composed || e->op != DG_NONE));
  sure_put(t, SURE_SAME_WORDS, at_home && is(e, TYPE_AGREE, TYPE_THREATEN, TYPE_THREATEN));
  sure_put(t, SURE_FORCE_HOME, at_home && is(e, TYPE_ASSAULT, TYPE_PROTEST, TYPE_PROTEST));
  sure_put(t, SURE_DEED_DOMESTIC,
           at_home &&
               (is(e, TYPE_AID, TYPE_COOPERATE, TYPE_RETREAT) || is(e, TYPE_CONCEDE, TYPE_SANCTION, TYPE_COERCE)));
  sure_put(t, SURE_SUPPORT_HABIT,
           is(e, TYPE_SUPPORT, TYPE_REJECT, TYPE_REJECT) && (sure_has(t, SURE_HABIT) || sure_has(t, SURE_GERUND)));
  sure_put(t, SURE_ALONE_DOMESTIC, sure_has(t, SURE_ALONE) && sure_has(t, SURE_DOMESTIC));
  for (uint32_t i = 0; i < k->nactor; i++) sure_put(t, SURE_PRIVATE_LIFE, private_life(k, k->actor[i]));
  for (uint32_t i = 0; i < k->nrecipient; i++) sure_put(t, SURE_PRIVATE_LIFE, private_life(k, k->recipient[i]));
  sure_put(t, SURE_LONELY_PERSON,
           sure_has(t, SURE_LONELY_WORDS) && k->nactor &&
               (sure_has(t, SURE_A_PERSON) || sure_has(t, SURE_A_PRONOUN) ||
                str_eq(doc_name(d, d->mention[k->actor[0]].sector[0]), STR("PTY"))));
  sure_put(t, SURE_GERUND_BEHIND, sure_has(t, SURE_GERUND) && sure_has(t, SURE_BEHIND));
  sure_put(t, SURE_PRONOUN_UNKNOWN, sure_has(t, SURE_A_PRONOUN) && sure_has(t, SURE_R_UNKNOWN));
  sure_put(t, SURE_HIDDEN_THING, sure_has(t, SURE_R_HIDDEN) && sure_has(t, SURE_R_THING));
  sure_put(t, SURE_HABIT_HOME, sure_has(t, SURE_HABIT) && sure_has(t, SURE_HOME));
  sure_put(t, SURE_COREF, k->nactor && (d->mention[k->actor[0]].flag & MEN_COREF));
  const uint32_t own = d->clause_at[e->token];
  for (uint32_t g = own == DG_NONE ? 0 : d->clause[own].arg, end = own == DG_NONE ? 0 : g + d->clause[own].narg;
       g < end; g++)
    sure_put(t, SURE_SHARED, e->actor.n && d->args[g].head == e->actor.token[0] && d->args[g].inherited);
}

/* The second opinion: costs more than all other traits, so only for what may be printed. */
void sure_words(const sure_case *k, sure_traits *t) {
  const deed *e = k->e;
  const uint32_t other = k->nrecipient ? k->recipient[0] : k->nactor > 1 ? k->actor[1] : DG_NONE;
  if (k->nactor && other != DG_NONE) {
    const uint8_t v = opinion(k, other);
    sure_put(t, SURE_VOTES, v != TYPE_NONE && (v == e->type || v == e->rule->type));
    sure_put(t, SURE_VOTES_OTHER, v != TYPE_NONE && v != e->type && v != e->rule->type);
  }
}

sure_traits sure_of(const sure_case *k) {
  sure_traits t = {0};
  sure_put(&t, SURE_BASE, true);
  predicate(k, &t);
  line(k, &t);
  actor(k, &t);
  recipient(k, &t);
  together(k, &t);
  around(k, &t);
  return t;
}

/* 1000 / (1 + exp(-x)) at x = -5.0, -4.75 … 5.0 */
static const uint16_t curve[] = {7,   9,   11,  14,  18,  23,  29,  37,  47,  60,  76,  95,  119, 148,
                                 182, 223, 269, 321, 378, 438, 500, 562, 622, 679, 731, 777, 818, 852,
                                 881, 905, 924, 940, 953, 963, 971, 977, 982, 986, 989, 991, 993};
#define REACH 500

uint16_t sure_confidence(const sure_traits *t) {
  int32_t x = 0;
  for (uint32_t i = 0; i < SURE_COUNT; i++)
    if (sure_has(t, i)) x += weight[i];
  if (x < -REACH) x = -REACH;
  if (x > REACH) x = REACH;
  const uint32_t at = (uint32_t)(x + REACH), low = at / 25, part = at % 25;
  if (part == 0) return curve[low];
  return (uint16_t)(curve[low] + (curve[low + 1] - curve[low]) * (int32_t)part / 25);
}
