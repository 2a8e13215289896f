/* names: the actor lexicon as it lies in the pack, and how it is asked. Private to src/actor.
 *
 *   first [nsym+1]   symbol -> its phrases [first[s], first[s+1])   (phrases sorted by first word, then longest first)
 *   phrase [P]       -> words [word, word + nword), -> entity
 *   entity [N]       -> roles [role, role + nrole), dated ones first
 *   key [P]          letters of a phrase -> the phrase, sorted (names without a text around them)
 *   given [G]        first names that tell the gender: symbol * 4 + gender (doc_entity), sorted
 *
 * On disk: u32 counts {magic, nsym, nphrase, nword, nentity, nrole, ngiven, 0} | first | phrase | word | entity | role | key |
 * given */
#ifndef DG_ACTOR_NAMES_H
#define DG_ACTOR_NAMES_H

#include "actor.h"

#define NAMES_MAGIC 0x34544341u /* "ACT4" */
#define NAMES_MAX_WORDS 12

enum form { FORM_NAME, FORM_ADJ, FORM_PEOPLE, FORM_SEAT, FORM_PLACE, FORM_AGENT, FORM_TITLE, FORM_PAIR };
enum {              /* phrase flag */
       PH_WEAK = 1, /* counts only when the story supports its code */
       PH_PLURAL = 2,
       PH_CAPITAL = 4,  /* words must be capitalised in the text: see `capital` */
       PH_CAPS = 8,     /* a short acronym: must be all capitals */
       PH_SURNAME = 16, /* family name alone */
       PH_MALE = 32,    /* "Mr.", "king" */
       PH_FEMALE = 64,
};
typedef struct names_phrase {
  uint32_t word, entity;
  uint8_t nword, form, flag;
  uint8_t capital; /* bit i: word i (of the first eight) must begin with a capital */
} names_phrase;
typedef struct names_entity {
  uint32_t name, role;
  uint16_t nrole;
  uint8_t kind; /* mention_kind */
  uint8_t rank; /* of people: 2 head of state or government, 1 minister, 0 other */
  uint32_t near,
      unless; /* of weak names: codes that speak for them, words before them that speak against them: lists of
                            `word`, offset * 16 + count */
} names_entity;
typedef struct names_role {
  int32_t from, to; /* days; DAY_NONE = open */
  uint32_t code;
  uint32_t sector[MEN_SECTORS];
  uint32_t text;
} names_role;
typedef struct names_key { /* names_key_of the phrase's words, in halves */
  uint32_t high, low, phrase;
} names_key;

struct actor_lexicon {
  const uint32_t *first;
  const names_phrase *phrase;
  const uint32_t *word;
  const names_entity *entity;
  const names_role *role;
  const names_key *key;
  const uint32_t *given;
  /* made when opening: most tokens begin no phrase, and most phrases fail at their second word */
  const uint64_t *begins; /* bit set over symbols with phrases */
  const dg_sym *second;   /* [nphrase] second word; 0 = none */
  uint32_t nsym, nphrase, nword, nentity, nrole, ngiven;
  dg_sym w[72]; /* words that the rules ask for: W_* */
};

/* Words that rules name; looked up once when the lexicon is opened. */
/* clang-format off */
#define NAMES_WORDS(X)                                                                                                 \
  X(THE, "the")                                                                                                        \
  X(NORTH, "north") X(SOUTH, "south") X(TWO, "two") X(BOTH, "both") X(FORMER, "former") X(EX, "ex") X(HE, "he")        \
      X(SHE, "she") X(IT, "it") X(THEY, "they") X(I, "i") X(WE, "we") X(OF, "of") X(IN, "in") X(FROM, "from")          \
          X(GOV, "GOV") X(LEG, "LEG") X(JUD, "JUD") X(MIL, "MIL") X(PTY, "PTY") X(SPY, "SPY") X(COP, "COP") X(ELI, "ELI") X(EACH, "each") X(THIS, "this") X(THAT, "that") X(THESE, "these") X(AT, "at")    \
              X(NEAR, "near") X(US, "us") X(THROUGHOUT, "throughout") X(ACROSS, "across") X(INSIDE, "inside")          \
                  X(OUTSIDE, "outside") X(AND, "and") X(HYPHEN, "-") X(FOR, "for") X(TO, "to")         \
                      X(SPOKESMAN, "spokesman") X(SPOKESWOMAN, "spokeswoman") X(SPOKESPERSON, "spokesperson")          \
                          X(LAWYER, "lawyer") X(ADVISER, "adviser") X(ADVISOR, "advisor") X(AIDE, "aide")              \
                              X(ASSISTANT, "assistant") X(DEPUTY, "deputy")                              \
                                  X(EXPERT, "expert") X(WATCHER, "watcher") X(ANALYST, "analyst")                      \
                                      X(SPECIALIST, "specialist") X(SCHOLAR, "scholar") X(OBSERVER, "observer")            \
                                          X(HIS, "his") X(HER, "her") X(ITS, "its") X(THEIR, "their")                  \
                                              X(HIM, "him") X(THEM, "them") X(MEET, "meet") X(WITH, "with")
/* clang-format on */
enum names_words {
#define X(a, b) W_##a,
  NAMES_WORDS(X)
#undef X
      W_COUNT
};

static inline bool bit_is(const uint64_t *set, uint32_t i) { return set[i / 64] >> i % 64 & 1; }
static inline void bit_set(uint64_t *set, uint32_t i) { set[i / 64] |= (uint64_t)1 << i % 64; }

/* Asks for the memory that names_match will read at the tokens [from, end). */
void names_ahead(const actor_lexicon *x, const dg_doc *d, uint32_t from, uint32_t end);
/* The longest phrase at token t of the document (case rules applied): its index, DG_NONE when there is none. Among equal
 * lengths the first in the table; the others follow it directly and have the same words. */
uint32_t names_match(const actor_lexicon *x, const dg_doc *d, uint32_t t, uint32_t end, bool caps);
/* The phrase "south korea" begun at token t and ended elsewhere: "South and North Korea". `with` is the phrase of two words
 * that lends its last one. DG_NONE when there is no such phrase. */
uint32_t names_match_shared(const actor_lexicon *x, const dg_doc *d, uint32_t t, uint32_t with);
bool names_same_words(const actor_lexicon *x, uint32_t a, uint32_t b);
/* The entity's role on a day: the first line whose dates hold; else the nearest line, *held = false. NULL without roles. */
const names_role *names_role_at(const actor_lexicon *x, uint32_t entity, dg_day day, bool *held);
/* What a first name or a phrase tells of its bearer: 1 man, 2 woman, 0 nothing. */
uint8_t names_gender(const actor_lexicon *x, dg_sym given);
static inline uint8_t names_phrase_gender(const names_phrase *p) {
  return p->flag & PH_MALE ? 1 : p->flag & PH_FEMALE ? 2 : 0;
}
/* The letters and digits of some words without case and accents, hashed; 0 when there are none or too many. */
uint64_t names_key_of(const dg_str *word, uint32_t n);
static inline uint64_t names_key_value(const names_key *k) { return (uint64_t)k->high << 32 | k->low; }

#endif
