/* sure: how likely an event is right, from traits of the event, each yes or no, and their weights. */
#ifndef DG_EVENT_SURE_H
#define DG_EVENT_SURE_H

#include "deed.h"

/* name, what it says, weight in hundredths of a logit (docs/events.md) */
/* clang-format off */
#define SURE_LIST(X) \
  X(BASE, "base", -20) \
  /* what kind of predicate, and how it stands */ \
  X(NOUN, "noun", -30) X(ROOT, "main clause", 19) X(CONTENT, "content clause", 18) X(JOINED, "joined", 0) \
  X(RELATIVE, "relative clause", -32) X(ADVERBIAL, "adverbial clause", 13) X(BEHIND, "behind a noun", -38) \
  X(PAST, "past", 7) X(PERFECT, "perfect", 41) X(PROGRESSIVE, "progressive", -6) X(HABIT, "plain present", -4) \
  X(FUTURE, "future", -13) X(INFINITIVE, "infinitive", 4) X(GERUND, "gerund", -8) \
  X(GERUND_PREP, "gerund after a preposition", -1) X(PASSIVE, "passive", -18) X(HEADLINE, "headline", -4) \
  X(QUOTED, "quoted", -41) X(TOLD, "told by somebody", -43) X(TOLD_SELF, "told by the actor", 4) \
  X(DATED, "dated", 0) X(LONG, "long sentence", -11) \
  /* the line */ \
  X(BARE, "verb alone", -52) X(WORDY, "two words or more", 30) X(WEAK, "weak line", -41) \
  X(CLOSE, "another reading is near", -13) X(OPERATOR, "operator", -29) X(ALONE, "operator over no event", -13) \
  X(TENSE, "by its tense", -17) X(ARC, "doubtful arc", -8) X(FAR, "actor far off", -18) \
  /* sides */ \
  X(A_NONE, "no actor", -27) X(A_WHERE, "actor by place", -8) X(A_STATE, "state acts", 5) \
  X(A_PERSON, "named person acts", 11) X(A_PRONOUN, "pronoun acts", -28) X(A_THING, "thing acts", -25) \
  X(A_UNKNOWN, "unknown acts", -1) X(A_POLITICAL, "politics acts", 19) X(A_PRIVATE, "private acts", -24) \
  X(A_PLURAL, "bare plural acts", -7) X(R_NONE, "no recipient", -27) X(R_HIDDEN, "recipient in the object", -30) \
  X(R_PLACE, "recipient by place", -51) X(R_STATE, "state hit", 36) X(R_PERSON, "named person hit", 3) \
  X(R_PRONOUN, "pronoun hit", -4) X(R_THING, "thing hit", 12) X(R_UNKNOWN, "unknown hit", -12) \
  X(R_POLITICAL, "politics hit", 17) X(R_PRIVATE, "private hit", -33) X(ABROAD, "two countries", 1) \
  X(HOME, "one country", -23) \
  /* what it is */ \
  X(AGREE, "AGREE", -8) X(CONSULT, "CONSULT", -20) X(SUPPORT, "SUPPORT", 5) X(CONCEDE, "CONCEDE", 28) \
  X(COOPERATE, "COOPERATE", -22) X(AID, "AID", -11) X(RETREAT, "RETREAT", -3) X(REQUEST, "REQUEST", 18) \
  X(ACCUSE, "ACCUSE", 17) X(REJECT, "REJECT", -17) X(THREATEN, "THREATEN", -28) X(PROTEST, "PROTEST", 43) \
  X(SANCTION, "SANCTION", -19) X(MOBILIZE, "MOBILIZE", -7) X(COERCE, "COERCE", -16) X(ASSAULT, "ASSAULT", -2) \
  /* two of them at once */ \
  X(HOME_WORDS, "one country, AGREE REQUEST or REJECT", -17) \
  X(HOME_HELP, "one country, AID COOPERATE or CONCEDE", -23) X(HOME_BLAME, "one country, ACCUSE", 28) \
  X(HOME_FORCE, "one country, COERCE SANCTION or MOBILIZE", -4) \
  X(LONELY_WORDS, "AGREE REQUEST or REJECT of nobody", 14) X(BARE_HOME, "verb alone, one country", 40) \
  X(LONELY_PERSON, "the same, of a person or party", 4) X(GERUND_BEHIND, "gerund behind a noun", -33) \
  X(PRONOUN_UNKNOWN, "pronoun acts, unknown hit", -25) X(CAMPAIGN, "talk of campaigns", -3) \
  X(CAMPAIGN_DEED, "talk of campaigns, material deed", -24) X(BRIEF, "brief", 75) X(LEAD, "lead", 32) \
  X(VOTES, "words around agree", 38) X(VOTES_OTHER, "words around speak for another type", -35) \
  X(PRIVATE_LIFE, "family, friends", -5) X(HIDDEN_THING, "recipient in a thing", 2) \
  X(HABIT_HOME, "plain present, one country", -32) X(SHARED, "actor of another clause", -20) \
  X(FEEBLE, "feeble line", -2) X(SAYS_MUST, "says that somebody must", 3) X(COREF, "actor resolved", -9) \
  X(A_BODY, "court, parliament or league acts", 41) X(ABROAD_LINE, "line for two countries", -41) \
  X(DOMESTIC, "at home", -8) X(ALONE_DOMESTIC, "operator over no event, at home", 0) \
  X(COMPOSED_DOMESTIC, "operator or tense, at home", -24) X(SAME_WORDS, "AGREE or THREATEN at home", -29) \
  X(FORCE_HOME, "ASSAULT or PROTEST at home", 18) X(DEED_DOMESTIC, "material deed, at home", -21) \
  X(SUPPORT_HABIT, "SUPPORT or REJECT, plain present or gerund", 8) X(POSSESSED, "recipient in a possessor", 0) \
  X(SHORT, "short sentence", -11) X(VERY_LONG, "very long sentence", -9) X(ABROAD_STATE, "state acts abroad", 26) \
  X(SENSES_FEW, "verb of few lines", -1) X(SENSES_SOME, "verb of some lines", 15) \
  X(SENSES_MANY, "verb of many lines", 8) X(MANY_BARE, "verb of many lines, alone", -22) \
  X(NAMES, "named persons on both sides", 32) X(R_FAR, "recipient far off", -33) X(R_PLURAL, "bare plural hit", 23) \
  X(CONSULT_HOME, "CONSULT at home", -33) X(SUPPORT_HOME, "SUPPORT at home", 24) \
  X(REQUEST_HOME, "REQUEST at home", 2) X(REJECT_HOME, "REJECT at home", -18) \
  X(ASSAULT_HOME, "ASSAULT at home", -25) X(THING_BOTH, "things on a side, verb alone", -40) \
  X(COMMON_HIT, "unnamed hit", -3) X(COMMON_ACTS, "unnamed acts", 28) X(PLAIN, "plain verb", 59) \
  X(PLAIN_HOME, "plain verb, at home", 45) X(PLAIN_PAST, "plain verb, past or perfect", 20) \
  X(COUNTED, "poll or share in the sentence", 11) X(NOBODY, "abstract thing acts", -44) \
  X(SPEECH, "speaks to people", 0) X(GUESSED, "country of a side guessed", -22) \
  X(GUESSED_ABROAD, "two countries by a guess", -33) X(THEY_ACT, "they or it acts", 21) \
  X(THEY_HIT, "they or it hit", -3) X(PRONOUN_ABROAD, "pronoun acts, two countries", 31) \
  X(SEVERAL_HIT, "several hit, one unknown", 5) X(R_RELATIVE, "guessed hit", -25) \
  /* how the sides were found, and what else the story says of them (found.c) */ \
  X(A_INSIDE, "actor inside a phrase", -62) X(R_INSIDE, "recipient inside a phrase", -61) \
  X(A_DOUBT, "pronoun of two", 18) X(R_DOUBT, "pronoun of two hit", -6) X(A_OWN, "actor as subject", 9) \
  X(R_OBJECT, "recipient as object", 25) X(R_PREP, "recipient behind a preposition", -2) \
  X(R_OWNER, "recipient as possessor or modifier", 5) X(THEY_PAIR, "they for several", 14) \
  X(OWN_NOUN, "his or its deed as a noun", -24) X(DYAD_ONCE, "pair in this sentence only", -16) \
  X(DYAD_OFTEN, "pair in three sentences", 10) X(DYAD_LEAD, "pair in the lead", 18) \
  X(A_LEAD, "actor's country in the lead", 2) X(R_LEAD, "recipient's country in the lead", 32) \
  X(LATE, "behind sentence 30", -5) X(CROWDED, "six clauses or more", 3) \
  X(PLAIN_SENTENCE, "two clauses or less", 4) X(ARC_PREDICATE, "doubtful arc above", -33) \
  X(ARC_SIDES, "doubtful arc of a side", 9) X(ARC_MEAN, "doubtful sentence", -36) X(SURE_TREE, "sure tree", 6) \
  X(MANY_STATES, "four states in the sentence", 13) X(BETWEEN, "another state between actor and verb", -9) \
  X(CLOSE_SIDES, "sides within eight words", 17) X(DIRECT_ABROAD, "subject and object, two countries", -19) \
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
