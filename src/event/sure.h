/* sure: how likely an event is right. Traits of the event, each yes or no, and their weights. */
#ifndef DG_EVENT_SURE_H
#define DG_EVENT_SURE_H

#include "deed.h"

/* name, what it says, weight in hundredths of a logit (docs/events.md) */
/* clang-format off */
#define SURE_LIST(X)                                                                                                   \
  X(BASE, "base", -25)                                                                                                   \
  /* what kind of predicate, and how it stands */                                                                      \
  X(NOUN, "noun", -13) X(ROOT, "main clause", 37) X(CONTENT, "content clause", 30) X(JOINED, "joined", 2)                  \
  X(RELATIVE, "relative clause", -49) X(ADVERBIAL, "adverbial clause", -6) X(BEHIND, "behind a noun", -34)                  \
  X(PAST, "past", 10) X(PERFECT, "perfect", 30) X(PROGRESSIVE, "progressive", -10) X(HABIT, "plain present", -9)            \
  X(FUTURE, "future", -6) X(INFINITIVE, "infinitive", -5) X(GERUND, "gerund", -10) X(GERUND_PREP, "gerund after a preposition", -9) \
  X(PASSIVE, "passive", -37) X(HEADLINE, "headline", 0) X(QUOTED, "quoted", 7) X(TOLD, "told by somebody", -33)            \
  X(TOLD_SELF, "told by the actor", -9) X(DATED, "dated", 19) X(LONG, "long sentence", -18)                                \
  /* the line */                                                                                                       \
  X(BARE, "verb alone", -67) X(WORDY, "two words or more", 46) X(WEAK, "weak line", -41) X(CLOSE, "another reading is near", 1) \
  X(OPERATOR, "operator", -30) X(ALONE, "operator over no event", -25) X(TENSE, "by its tense", -17)                         \
  X(ARC, "doubtful arc", 0) X(FAR, "actor far off", -24)                                                                 \
  /* sides */                                                                                                          \
  X(A_NONE, "no actor", -33) X(A_WHERE, "actor by place", -9) X(A_STATE, "state acts", 10) X(A_PERSON, "named person acts", 3) \
  X(A_PRONOUN, "pronoun acts", -18) X(A_THING, "thing acts", -1) X(A_UNKNOWN, "unknown acts", -31)                          \
  X(A_POLITICAL, "politics acts", 18) X(A_PRIVATE, "private acts", 3) X(A_PLURAL, "bare plural acts", 11)                \
  X(R_NONE, "no recipient", -31) X(R_HIDDEN, "recipient in the object", -36) X(R_PLACE, "recipient by place", -31)           \
  X(R_STATE, "state hit", 27) X(R_PERSON, "named person hit", 3) X(R_PRONOUN, "pronoun hit", 3) X(R_THING, "thing hit", -2) \
  X(R_UNKNOWN, "unknown hit", -41) X(R_POLITICAL, "politics hit", 5) X(R_PRIVATE, "private hit", -18)                      \
  X(ABROAD, "two countries", -2) X(HOME, "one country", -22)                                                              \
  /* what it is */                                                                                                     \
  X(AGREE, "AGREE", -8) X(CONSULT, "CONSULT", -23) X(SUPPORT, "SUPPORT", 12) X(CONCEDE, "CONCEDE", 14)                      \
  X(COOPERATE, "COOPERATE", 0) X(AID, "AID", -16) X(RETREAT, "RETREAT", -10) X(REQUEST, "REQUEST", 18)                      \
  X(ACCUSE, "ACCUSE", 40) X(REJECT, "REJECT", 4) X(THREATEN, "THREATEN", -28) X(PROTEST, "PROTEST", 18)                    \
  X(SANCTION, "SANCTION", -13) X(MOBILIZE, "MOBILIZE", -4) X(COERCE, "COERCE", -23) X(ASSAULT, "ASSAULT", -12)                \
  /* two of them at once */                                                                                            \
  X(HOME_WORDS, "one country, AGREE REQUEST or REJECT", -9) X(HOME_HELP, "one country, AID COOPERATE or CONCEDE", -22)    \
  X(HOME_BLAME, "one country, ACCUSE", 28) X(HOME_FORCE, "one country, COERCE SANCTION or MOBILIZE", 1)                 \
  X(LONELY_WORDS, "AGREE REQUEST or REJECT of nobody", -1) X(BARE_HOME, "verb alone, one country", 21)                   \
  X(LONELY_PERSON, "the same, of a person or party", 4) X(GERUND_BEHIND, "gerund behind a noun", -24)                    \
  X(PRONOUN_UNKNOWN, "pronoun acts, unknown hit", -21) X(CAMPAIGN, "talk of campaigns", 9)                               \
  X(CAMPAIGN_DEED, "talk of campaigns, material deed", -34) X(BRIEF, "brief", 86) X(LEAD, "lead", 50)                                \
  X(VOTES, "words around agree", 73) X(VOTES_OTHER, "words around speak for another type", -28)                           \
  X(PRIVATE_LIFE, "family, friends", -8) X(HIDDEN_THING, "recipient in a thing", 16)                                     \
  X(HABIT_HOME, "plain present, one country", -35) X(SHARED, "actor of another clause", -13)                               \
  X(FEEBLE, "feeble line", -1) X(SAYS_MUST, "says that somebody must", 8) X(COREF, "actor resolved", 9)     \
  X(A_BODY, "court, parliament or league acts", 33) \
  X(ABROAD_LINE, "line for two countries", -42) X(DOMESTIC, "at home", -6) X(ALONE_DOMESTIC, "operator over no event, at home", 0)                    \
  X(COMPOSED_DOMESTIC, "operator or tense, at home", -18) X(SAME_WORDS, "AGREE or THREATEN at home", -18) X(FORCE_HOME, "ASSAULT or PROTEST at home", 10) X(DEED_DOMESTIC, "material deed, at home", -9) X(SUPPORT_HABIT, "SUPPORT or REJECT, plain present or gerund", -1) X(POSSESSED, "recipient in a possessor", 0) \
  X(SHORT, "short sentence", -7) X(VERY_LONG, "very long sentence", -10) X(ABROAD_STATE, "state acts abroad", 3) \
  X(SENSES_FEW, "verb of few lines", -5) X(SENSES_SOME, "verb of some lines", 11) X(SENSES_MANY, "verb of many lines", -3) \
  X(MANY_BARE, "verb of many lines, alone", -2) X(NAMES, "named persons on both sides", 39) X(R_FAR, "recipient far off", -28) \
  X(R_PLURAL, "bare plural hit", 7) X(CONSULT_HOME, "CONSULT at home", -35) X(SUPPORT_HOME, "SUPPORT at home", 12) \
  X(REQUEST_HOME, "REQUEST at home", 2) X(REJECT_HOME, "REJECT at home", -17) X(ASSAULT_HOME, "ASSAULT at home", -8) \
  X(THING_BOTH, "things on a side, verb alone", -14) X(COMMON_HIT, "unnamed hit", 4) X(COMMON_ACTS, "unnamed acts", 33) \
  X(PLAIN, "plain verb", 50) X(PLAIN_HOME, "plain verb, at home", 35) X(PLAIN_PAST, "plain verb, past or perfect", 26) \
  X(COUNTED, "poll or share in the sentence", 9) X(NOBODY, "abstract thing acts", -29) X(SPEECH, "speaks to people", 0) \
  X(GUESSED, "country of a side guessed", -25) X(GUESSED_ABROAD, "two countries by a guess", -22) \
  X(THEY_ACT, "they or it acts", 12) X(THEY_HIT, "they or it hit", -12) X(PRONOUN_ABROAD, "pronoun acts, two countries", 28) \
  X(SEVERAL_HIT, "several hit, one unknown", 8) X(R_RELATIVE, "guessed hit", -9) \
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
void sure_put(sure_traits *t, uint32_t i, bool yes);
uint16_t sure_confidence(const sure_traits *t); /* 0..1000 */

static inline bool sure_has(const sure_traits *t, uint32_t i) { return t->bit[i / 64] >> i % 64 & 1; }

#endif
