/* sure: how likely an event is right, from traits of the event, each yes or no, and their weights. */
#ifndef DG_EVENT_SURE_H
#define DG_EVENT_SURE_H

#include "deed.h"

/* name, what it says, weight in hundredths of a logit (docs/events.md) */
/* clang-format off */
#define SURE_LIST(X) \
  X(BASE, "base", -18) \
  /* what kind of predicate, and how it stands */ \
  X(NOUN, "noun", -26) X(ROOT, "main clause", 21) X(CONTENT, "content clause", 22) X(JOINED, "joined", -7) \
  X(RELATIVE, "relative clause", -41) X(ADVERBIAL, "adverbial clause", 15) X(BEHIND, "behind a noun", -34) \
  X(PAST, "past", 8) X(PERFECT, "perfect", 34) X(PROGRESSIVE, "progressive", -5) X(HABIT, "plain present", -3) \
  X(FUTURE, "future", -17) X(INFINITIVE, "infinitive", 4) X(GERUND, "gerund", -17) \
  X(GERUND_PREP, "gerund after a preposition", -1) X(PASSIVE, "passive", -12) X(HEADLINE, "headline", -4) \
  X(QUOTED, "quoted", -43) X(TOLD, "told by somebody", -52) X(TOLD_SELF, "told by the actor", 2) \
  X(DATED, "dated", -1) X(LONG, "long sentence", -10) \
  /* the line */ \
  X(BARE, "verb alone", -54) X(WORDY, "two words or more", 47) X(WEAK, "weak line", -50) \
  X(CLOSE, "another reading is near", -11) X(OPERATOR, "operator", -29) X(ALONE, "operator over no event", -13) \
  X(TENSE, "by its tense", -30) X(ARC, "doubtful arc", -4) X(FAR, "actor far off", -15) \
  /* sides */ \
  X(A_NONE, "no actor", -29) X(A_WHERE, "actor by place", -7) X(A_STATE, "state acts", 5) \
  X(A_PERSON, "named person acts", 11) X(A_PRONOUN, "pronoun acts", -30) X(A_THING, "thing acts", -15) \
  X(A_UNKNOWN, "unknown acts", -4) X(A_POLITICAL, "politics acts", 16) X(A_PRIVATE, "private acts", -19) \
  X(A_PLURAL, "bare plural acts", -9) X(R_NONE, "no recipient", -25) X(R_HIDDEN, "recipient in the object", -34) \
  X(R_PLACE, "recipient by place", -54) X(R_STATE, "state hit", 37) X(R_PERSON, "named person hit", 2) \
  X(R_PRONOUN, "pronoun hit", 1) X(R_THING, "thing hit", 21) X(R_UNKNOWN, "unknown hit", -17) \
  X(R_POLITICAL, "politics hit", 17) X(R_PRIVATE, "private hit", -28) X(ABROAD, "two countries", 2) \
  X(HOME, "one country", -22) \
  /* what it is */ \
  X(AGREE, "AGREE", 1) X(CONSULT, "CONSULT", -18) X(SUPPORT, "SUPPORT", 6) X(CONCEDE, "CONCEDE", 27) \
  X(COOPERATE, "COOPERATE", -21) X(AID, "AID", -14) X(RETREAT, "RETREAT", -5) X(REQUEST, "REQUEST", 15) \
  X(ACCUSE, "ACCUSE", 17) X(REJECT, "REJECT", -5) X(THREATEN, "THREATEN", -26) X(PROTEST, "PROTEST", 39) \
  X(SANCTION, "SANCTION", -25) X(MOBILIZE, "MOBILIZE", -7) X(COERCE, "COERCE", -20) X(ASSAULT, "ASSAULT", -6) \
  /* two of them at once */ \
  X(HOME_WORDS, "one country, AGREE REQUEST or REJECT", -18) \
  X(HOME_HELP, "one country, AID COOPERATE or CONCEDE", -25) X(HOME_BLAME, "one country, ACCUSE", 30) \
  X(HOME_FORCE, "one country, COERCE SANCTION or MOBILIZE", -1) \
  X(LONELY_WORDS, "AGREE REQUEST or REJECT of nobody", 14) X(BARE_HOME, "verb alone, one country", 40) \
  X(LONELY_PERSON, "the same, of a person or party", 5) X(GERUND_BEHIND, "gerund behind a noun", -32) \
  X(PRONOUN_UNKNOWN, "pronoun acts, unknown hit", -36) X(CAMPAIGN, "talk of campaigns", 10) \
  X(CAMPAIGN_DEED, "talk of campaigns, material deed", -34) X(BRIEF, "brief", 71) X(LEAD, "lead", 23) \
  X(VOTES, "words around agree", 31) X(VOTES_OTHER, "words around speak for another type", -27) \
  X(PRIVATE_LIFE, "family, friends", -5) X(HIDDEN_THING, "recipient in a thing", -11) \
  X(HABIT_HOME, "plain present, one country", -32) X(SHARED, "actor of another clause", -18) \
  X(FEEBLE, "feeble line", -4) X(SAYS_MUST, "says that somebody must", 4) X(COREF, "actor resolved", -2) \
  X(A_BODY, "court, parliament or league acts", 37) X(ABROAD_LINE, "line for two countries", -41) \
  X(DOMESTIC, "at home", -5) X(ALONE_DOMESTIC, "operator over no event, at home", 0) \
  X(COMPOSED_DOMESTIC, "operator or tense, at home", -19) X(SAME_WORDS, "AGREE or THREATEN at home", -29) \
  X(FORCE_HOME, "ASSAULT or PROTEST at home", 18) X(DEED_DOMESTIC, "material deed, at home", -18) \
  X(SUPPORT_HABIT, "SUPPORT or REJECT, plain present or gerund", -4) X(POSSESSED, "recipient in a possessor", 0) \
  X(SHORT, "short sentence", -15) X(VERY_LONG, "very long sentence", -8) X(ABROAD_STATE, "state acts abroad", 27) \
  X(SENSES_FEW, "verb of few lines", 2) X(SENSES_SOME, "verb of some lines", 20) \
  X(SENSES_MANY, "verb of many lines", 3) X(MANY_BARE, "verb of many lines, alone", -23) \
  X(NAMES, "named persons on both sides", 25) X(R_FAR, "recipient far off", -35) X(R_PLURAL, "bare plural hit", 14) \
  X(CONSULT_HOME, "CONSULT at home", -38) X(SUPPORT_HOME, "SUPPORT at home", 16) \
  X(REQUEST_HOME, "REQUEST at home", 4) X(REJECT_HOME, "REJECT at home", -25) \
  X(ASSAULT_HOME, "ASSAULT at home", -23) X(THING_BOTH, "things on a side, verb alone", -46) \
  X(COMMON_HIT, "unnamed hit", -5) X(COMMON_ACTS, "unnamed acts", 31) X(PLAIN, "plain verb", 57) \
  X(PLAIN_HOME, "plain verb, at home", 39) X(PLAIN_PAST, "plain verb, past or perfect", 20) \
  X(COUNTED, "poll or share in the sentence", 15) X(NOBODY, "abstract thing acts", -26) \
  X(SPEECH, "speaks to people", 0) X(GUESSED, "country of a side guessed", -22) \
  X(GUESSED_ABROAD, "two countries by a guess", -29) X(THEY_ACT, "they or it acts", 21) \
  X(THEY_HIT, "they or it hit", -5) X(PRONOUN_ABROAD, "pronoun acts, two countries", 30) \
  X(SEVERAL_HIT, "several hit, one unknown", -3) X(R_RELATIVE, "guessed hit", -29) \
  /* how the sides were found, and what else the story says of them (found.c) */ \
  X(A_INSIDE, "actor inside a phrase", -72) X(R_INSIDE, "recipient inside a phrase", -68) \
  X(A_DOUBT, "pronoun of two", 21) X(R_DOUBT, "pronoun of two hit", 1) X(A_OWN, "actor as subject", 9) \
  X(R_OBJECT, "recipient as object", 17) X(R_PREP, "recipient behind a preposition", 9) \
  X(R_OWNER, "recipient as possessor or modifier", 7) X(THEY_PAIR, "they for several", 12) \
  X(OWN_NOUN, "his or its deed as a noun", -21) X(DYAD_ONCE, "pair in this sentence only", -12) \
  X(DYAD_OFTEN, "pair in three sentences", 10) X(DYAD_LEAD, "pair in the lead", 14) \
  X(A_LEAD, "actor's country in the lead", -6) X(R_LEAD, "recipient's country in the lead", 34) \
  X(LATE, "behind sentence 30", 1) X(CROWDED, "six clauses or more", 5) \
  X(PLAIN_SENTENCE, "two clauses or less", 7) X(ARC_PREDICATE, "doubtful arc above", -40) \
  X(ARC_SIDES, "doubtful arc of a side", 3) X(ARC_MEAN, "doubtful sentence", -34) X(SURE_TREE, "sure tree", 7) \
  X(MANY_STATES, "four states in the sentence", 8) X(BETWEEN, "another state between actor and verb", -13) \
  X(CLOSE_SIDES, "sides within eight words", 24) X(DIRECT_ABROAD, "subject and object, two countries", -18) \
  X(FIT, "fit", 0) /* passed the rules of run.c; weighs nothing */
/* clang-format on */

enum {
#define X(a, b, c) SURE_##a,
  SURE_LIST(X)
#undef X
      SURE_COUNT
};
typedef struct sure_traits {
  uint64_t bit[(SURE_COUNT + 63) / 64];
} sure_traits;

typedef struct sure_case {
  const deeds *s;
  const deed *e;
  const uint32_t *actor, *recipient; /* mentions */
  uint32_t nactor, nrecipient;
  bool where;     /* the actor is the state where it happened */
  uint8_t hidden; /* how the recipient was found: 0 in a slot, 1 in the object, 2 by its place, 3 by a deed before */
  bool dated;
} sure_case;

sure_traits sure_of(const sure_case *k);
void sure_words(const sure_case *k, sure_traits *t);
void sure_found(const sure_case *k, sure_traits *t); /* found.c */
void sure_put(sure_traits *t, uint32_t i, bool yes);
uint16_t sure_confidence(const sure_traits *t); /* 0..1000 */

static inline bool sure_has(const sure_traits *t, uint32_t i) { return t->bit[i / 64] >> i % 64 & 1; }

#endif
