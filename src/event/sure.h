/* sure: how likely an event is right, from traits of the event, each yes or no. */
#ifndef DG_EVENT_SURE_H
#define DG_EVENT_SURE_H

#include "deed.h"

/* name, what it says */
/* clang-format off */
#define SURE_LIST(X)                                                                                                   \
  X(BASE, "base")                                                                                                      \
  /* what kind of predicate, and how it stands */                                                                      \
  X(NOUN, "noun") X(ROOT, "main clause") X(CONTENT, "content clause") X(JOINED, "joined")                              \
  X(RELATIVE, "relative clause") X(ADVERBIAL, "adverbial clause") X(BEHIND, "behind a noun") X(PAST, "past")           \
  X(PERFECT, "perfect") X(PROGRESSIVE, "progressive") X(HABIT, "plain present") X(FUTURE, "future")                    \
  X(INFINITIVE, "infinitive") X(GERUND, "gerund") X(GERUND_PREP, "gerund after a preposition") X(PASSIVE, "passive")   \
  X(HEADLINE, "headline") X(QUOTED, "quoted") X(TOLD, "told by somebody") X(TOLD_SELF, "told by the actor")            \
  X(DATED, "dated") X(LONG, "long sentence")                                                                           \
  /* the line */                                                                                                       \
  X(BARE, "verb alone") X(WORDY, "two words or more") X(WEAK, "weak line") X(CLOSE, "another reading is near")         \
  X(OPERATOR, "operator") X(ALONE, "operator over no event") X(TENSE, "by its tense") X(ARC, "doubtful arc")           \
  X(FAR, "actor far off")                                                                                              \
  /* sides */                                                                                                          \
  X(A_NONE, "no actor") X(A_WHERE, "actor by place") X(A_STATE, "state acts") X(A_PERSON, "named person acts")         \
  X(A_PRONOUN, "pronoun acts") X(A_THING, "thing acts") X(A_UNKNOWN, "unknown acts") X(A_POLITICAL, "politics acts")   \
  X(A_PRIVATE, "private acts") X(A_PLURAL, "bare plural acts") X(R_NONE, "no recipient")                               \
  X(R_HIDDEN, "recipient in the object") X(R_PLACE, "recipient by place") X(R_STATE, "state hit")                      \
  X(R_PERSON, "named person hit") X(R_PRONOUN, "pronoun hit") X(R_THING, "thing hit") X(R_UNKNOWN, "unknown hit")      \
  X(R_POLITICAL, "politics hit") X(R_PRIVATE, "private hit") X(ABROAD, "two countries") X(HOME, "one country")         \
  /* what it is */                                                                                                     \
  X(AGREE, "AGREE") X(CONSULT, "CONSULT") X(SUPPORT, "SUPPORT") X(CONCEDE, "CONCEDE") X(COOPERATE, "COOPERATE")        \
  X(AID, "AID") X(RETREAT, "RETREAT") X(REQUEST, "REQUEST") X(ACCUSE, "ACCUSE") X(REJECT, "REJECT")                    \
  X(THREATEN, "THREATEN") X(PROTEST, "PROTEST") X(SANCTION, "SANCTION") X(MOBILIZE, "MOBILIZE") X(COERCE, "COERCE")    \
  X(ASSAULT, "ASSAULT")                                                                                                \
  /* two of them at once */                                                                                            \
  X(HOME_WORDS, "one country, AGREE REQUEST or REJECT") X(HOME_HELP, "one country, AID COOPERATE or CONCEDE")          \
  X(HOME_BLAME, "one country, ACCUSE") X(HOME_FORCE, "one country, COERCE SANCTION or MOBILIZE")                       \
  X(LONELY_WORDS, "AGREE REQUEST or REJECT of nobody") X(BARE_HOME, "verb alone, one country")                         \
  X(LONELY_PERSON, "the same, of a person or party") X(GERUND_BEHIND, "gerund behind a noun")                          \
  X(PRONOUN_UNKNOWN, "pronoun acts, unknown hit") X(CAMPAIGN, "talk of campaigns")                                     \
  X(CAMPAIGN_DEED, "talk of campaigns, material deed") X(BRIEF, "brief") X(LEAD, "lead")                               \
  X(VOTES, "words around agree") X(VOTES_OTHER, "words around speak for another type")                                 \
  X(PRIVATE_LIFE, "family, friends") X(HIDDEN_THING, "recipient in a thing")                                           \
  X(HABIT_HOME, "plain present, one country") X(SHARED, "actor of another clause") X(FEEBLE, "feeble line")            \
  X(SAYS_MUST, "says that somebody must") X(COREF, "actor resolved") X(A_BODY, "court, parliament or league acts")     \
  X(ABROAD_LINE, "line for two countries") X(DOMESTIC, "at home")                                                      \
  X(ALONE_DOMESTIC, "operator over no event, at home") X(COMPOSED_DOMESTIC, "operator or tense, at home")              \
  X(SAME_WORDS, "AGREE or THREATEN at home") X(FORCE_HOME, "ASSAULT or PROTEST at home")                               \
  X(DEED_DOMESTIC, "material deed, at home") X(SUPPORT_HABIT, "SUPPORT or REJECT, plain present or gerund")            \
  X(POSSESSED, "recipient in a possessor") X(SHORT, "short sentence") X(VERY_LONG, "very long sentence")               \
  X(ABROAD_STATE, "state acts abroad") X(SENSES_FEW, "verb of few lines") X(SENSES_SOME, "verb of some lines")         \
  X(SENSES_MANY, "verb of many lines") X(MANY_BARE, "verb of many lines, alone")                                       \
  X(NAMES, "named persons on both sides") X(R_FAR, "recipient far off") X(R_PLURAL, "bare plural hit")                 \
  X(CONSULT_HOME, "CONSULT at home") X(SUPPORT_HOME, "SUPPORT at home") X(REQUEST_HOME, "REQUEST at home")             \
  X(REJECT_HOME, "REJECT at home") X(ASSAULT_HOME, "ASSAULT at home") X(THING_BOTH, "things on a side, verb alone")    \
  X(COMMON_HIT, "unnamed hit") X(COMMON_ACTS, "unnamed acts") X(PLAIN, "plain verb")                                   \
  X(PLAIN_HOME, "plain verb, at home") X(PLAIN_PAST, "plain verb, past or perfect")                                    \
  X(COUNTED, "poll or share in the sentence") X(NOBODY, "abstract thing acts") X(SPEECH, "speaks to people")           \
  X(GUESSED, "country of a side guessed") X(GUESSED_ABROAD, "two countries by a guess")                                \
  X(THEY_ACT, "they or it acts") X(THEY_HIT, "they or it hit") X(PRONOUN_ABROAD, "pronoun acts, two countries")        \
  X(SEVERAL_HIT, "several hit, one unknown") X(R_RELATIVE, "guessed hit")                                              \
  /* how the sides were found, and what else the story says of them (found.c) */                                       \
  X(A_INSIDE, "actor inside a phrase") X(R_INSIDE, "recipient inside a phrase") X(A_DOUBT, "pronoun of two")           \
  X(R_DOUBT, "pronoun of two hit") X(A_OWN, "actor as subject") X(R_OBJECT, "recipient as object")                     \
  X(R_PREP, "recipient behind a preposition") X(R_OWNER, "recipient as possessor or modifier")                         \
  X(THEY_PAIR, "they for several") X(DYAD_ONCE, "pair in this sentence only")                                          \
  X(DYAD_OFTEN, "pair in three sentences") X(DYAD_LEAD, "pair in the lead") X(A_LEAD, "actor's country in the lead")   \
  X(R_LEAD, "recipient's country in the lead") X(LATE, "behind sentence 30") X(CROWDED, "six clauses or more")         \
  X(PLAIN_SENTENCE, "two clauses or less") X(ARC_PREDICATE, "doubtful arc above")                                      \
  X(ARC_SIDES, "doubtful arc of a side") X(ARC_MEAN, "doubtful sentence") X(SURE_TREE, "sure tree")                    \
  X(MANY_STATES, "four states in the sentence") X(BETWEEN, "another state between actor and verb")                     \
  X(CLOSE_SIDES, "sides within eight words") X(DIRECT_ABROAD, "subject and object, two countries") X(FIT, "fit") /* passed the rules of run.c; weighs nothing */
/* clang-format on */

enum {
#define X(a, b) SURE_##a,
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
