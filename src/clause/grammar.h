/* grammar: the compiled word lists of lexicon/grammar. Every word of a list is a pack symbol with a set of
 * classes; a nominalisation also has its verb and what its prepositions mean. Built by clause_build.c, opened
 * by grammar.c.
 *
 * On disk (u32, little-endian):
 *   0 magic | 4 nword | 8 nslot (power of two) | 12 nphrase | 16 nphrase slots (power of two) | 20 KW_COUNT |
 * 24 zero | 28 zero | 32 kw[KW_COUNT] | gword[nword] | slot[nslot] (index+1, 0 = empty, linear probing) |
 * gphrase[nphrase] | slot[…] */
#ifndef DG_CLAUSE_GRAMMAR_H
#define DG_CLAUSE_GRAMMAR_H
#include "clause/clause.h"

#define GRAMMAR_MAGIC 0x31474c43u /* "CLG1" */

/* clang-format off */
/* name in C, heading in the .lex files */
#define WORD_CLASSES(X)                                                                                        \
  X(NOMINAL, "nominal")             /* nominals.lex */                                                         \
  X(LIGHT, "light")                 /* carry out, hold: the noun's doer is my subject */                       \
  X(UNDERGO, "undergo")             /* face, suffer: the noun is done to my subject */                         \
  X(OCCUR, "occur")                 /* take place, erupt: my subject is the deed */                            \
  X(REPORT, "report")               /* say, tell; nouns too: claim */                                          \
  X(REPORT_TO, "report infinitive") /* claim to have … */                                                      \
  X(REPORT_OBJ, "report object")    /* quote: the object is the speaker */                                     \
  X(SUBJCTL, "subject control")     /* promise B to …: the subject does it all the same */                     \
  X(OBJCTL, "object control")       /* urge B to …: repairs trees in which the infinitive hangs too loosely */ \
  X(OBLCTL, "oblique control")      /* call on B to …; word and preposition */                                 \
  X(OBJDOER, "object doer")         /* accuse B of …, stop B from …; word and preposition */                   \
  X(NOMCTL, "noun control")         /* begin, plan, announce + noun: the subject does it */                    \
  X(CTLNOUN, "control noun")        /* effort to, right to: the subject is elsewhere */                        \
  X(FUTHEAD, "future head")         /* set to, expected to, likely to */                                       \
  X(MUSTHEAD, "must head")          /* have to, need to */                                                     \
  X(NEG, "negation")                /* not, never */                                                           \
  X(NO, "no")                       /* no, neither, nobody */                                                  \
  X(ROUGHLY, "roughly")             /* "around 2,000 workers" */                                                \
  X(FUTURE, "future")               /* will, shall */                                                          \
  X(MODAL, "modal") X(MUST, "must") X(IF, "condition") X(BEFORE, "before") X(WITHOUT, "without")               \
  X(UNREAL, "unreal")               /* as if, instead of */                                                    \
  X(TIME, "time")                   /* Monday, week */                                                         \
  X(QUANTITY, "quantity")           /* dozens of, a series of */                                               \
  X(REQNOUN, "request noun")        /* A's demand to leave: another leaves */                                 \
  X(EMPTY, "empty")                 /* such_as, of: what stands after them is no argument of the verb */       \
  X(DITRANS, "two objects")         /* give: a passive may keep an object */                                   \
  X(ORDINAL, "ordinal")             /* "the first country to recognise B" */
/* clang-format on */

enum {
#define X(a, b) WBIT_##a,
  WORD_CLASSES(X)
#undef X
      WORD_CLASS_COUNT
};
enum {
#define X(a, b) W_##a = 1u << WBIT_##a,
  WORD_CLASSES(X)
#undef X
};

/* clang-format off */
/* Prepositions whose meaning nominals.lex can state; 0 = any other word. */
#define PREP_LIST(X)                                                                                           \
  X(OF, "of") X(BY, "by") X(ON, "on") X(AGAINST, "against") X(TO, "to") X(FOR, "for") X(WITH, "with")          \
  X(FROM, "from") X(AT, "at") X(IN, "in") X(INTO, "into") X(OVER, "over") X(ABOUT, "about")                    \
  X(TOWARD, "toward") X(BETWEEN, "between")
/* clang-format on */
enum {
  PREP_NONE,
#define X(a, b) PREP_##a,
  PREP_LIST(X)
#undef X
      PREP_COUNT
};

/* clang-format off */
/* Single words that the rules name. */
#define KW_LIST(X)                                                                                             \
  X(TO, "to") X(BE, "be") X(HAVE, "have") X(HAD, "had") X(GO, "go") X(WOULD, "would") X(LONGER, "longer")      \
  X(NOR, "nor") X(OR, "or") X(AND, "and") X(ONLY, "only") X(JUST, "just") X(MERELY, "merely") X(BY, "by")      \
  X(OF, "of") X(ACCORDING, "according") X(WHERE, "where") X(WHEN, "when") X(WERE, "were") X(SHOULD, "should")  \
  X(AS, "as") X(QUESTION, "?") X(IN, "in") X(WHETHER, "whether") X(FOR, "for") X(UNDER, "under") X(IF, "if")   \
  X(WHOM, "whom") X(THAT, "that") X(GET, "get") X(WITH, "with") X(ORDER, "order") X(DENY, "deny") X(DISPUTE, "dispute")\
  X(REFUTE, "refute") X(REBUT, "rebut")
/* clang-format on */
enum {
#define X(a, b) KW_##a,
  KW_LIST(X)
#undef X
      KW_COUNT
};

/* What a phrase of a nominalisation is; two bits each in gword.map (shift by 2 * PREP_*). */
enum { MEANS_NOTHING, MEANS_SUBJ, MEANS_OBJ, MEANS_IOBJ };

typedef struct gword {
  uint32_t sym, particle; /* key; particle 0 = the word alone */
  uint32_t bits;          /* W_* */
  uint32_t verb, vpart; /* of a nominalisation: its verb and the verb's particle; of a phrasal verb vpart == particle */
  uint32_t map;         /* MEANS_* of prepositions */
  uint32_t poss;        /* MEANS_* of the possessor */
  uint32_t prep;        /* PREP_* of this word */
} gword;
typedef struct gphrase { /* multiword preposition */
  uint32_t w[3];         /* words without articles; w[2] may be 0 */
  uint32_t joined;       /* "in_response_to" */
} gphrase;

struct clause_grammar {
  const uint32_t *kw;
  const gword *word;
  const uint32_t *slot;
  const gphrase *phrase;
  const uint32_t *pslot;
  uint32_t nword, mask, nphrase, pmask;
};

static inline uint32_t grammar_hash(uint32_t a, uint32_t b) {
  uint32_t h = a * 0x9e3779b1u ^ (b * 0x85ebca6bu + (b << 16));
  return h ^ h >> 15;
}
extern const gword grammar_no_word; /* all zero: a word in no list */
/* The word's entry. */
static inline const gword *grammar_word(const clause_grammar *g, dg_sym sym, dg_sym particle) {
  for (uint32_t i = grammar_hash(sym, particle) & g->mask; g->slot[i]; i = (i + 1) & g->mask) {
    const gword *w = &g->word[g->slot[i] - 1];
    if (w->sym == sym && w->particle == particle) return w;
  }
  return &grammar_no_word;
}
/* "call off" and the like: phrasal.lex. */
static inline bool grammar_phrasal(const clause_grammar *g, dg_sym verb, dg_sym particle) {
  return particle && grammar_word(g, verb, particle)->vpart == particle;
}
dg_sym grammar_phrase(const clause_grammar *g, dg_sym w0, dg_sym w1, dg_sym w2); /* 0 = none */
extern const char *const word_class_name[WORD_CLASS_COUNT], *const prep_name[PREP_COUNT], *const kw_name[KW_COUNT];
#endif
