/* pattern: compiled example lines as they stand in the pack, and the open lexicon.
 *
 *   rule     one example line: file, line, type, mode, contexts, weight
 *   pattern  how that line was understood: the predicate's class and a run of slots
 *   slot     one argument (of the predicate, or of an earlier slot's phrase or clause): role, preposition,
 * what may stand there class    a word class, or a single word that a line writes out (then its name is the
 * word) member   word -> class, with the other words of the entry where it has several
 *
 *   "A expels B's {diplomats}":  predicate expel
 *        slot 0  subj  A
 *        slot 1  obj   {diplomats}
 *        slot 2  poss of slot 1  B
 *
 * On disk (little-endian): 0 u32 magic | 4 u32 version | 8 { u32 offset, u32 count }[EVA_COUNT] | arrays,
 * each 8-aligned. event_open checks every index, so that the matcher need not. */
#ifndef DG_EVENT_PATTERN_H
#define DG_EVENT_PATTERN_H

#include "doc.h"
#include "event.h"

#define EVENT_MAGIC 0x56454744u /* "DGEV" */
#define EVENT_VERSION 13u

#define EV_ANY UINT32_MAX /* slot.cls: anything may stand there */
#define EV_PRED 0xffu     /* slot.parent: the predicate itself */
#define EV_MAX_SLOTS 12u

enum { /* slot.role beyond arg_role: inside a noun phrase, or a word that must hang on the clause's predicate
        */
       EVR_POSS = 16, /* possessor: "B's x", "x of B", "Bish x" */
       EVR_NMOD,      /* with preposition */
       EVR_MOD,       /* adjective or compound */
       EVR_WORD,      /* any dependent word: particle, adverb */
       EVR_UNDER,     /* anywhere below the predicate: where the line itself could not be read in full */
};
enum { /* slot.flag */
       EVS_A = 1,
       EVS_B = 2,
       EVS_OPTIONAL = 4,
       EVS_MANY = 8,    /* A and B stand here together: several sides or a plural */
       EVS_CLAUSE = 16, /* what stands here is a clause: children are its arguments */
       EVS_X = 32       /* X: for operators, the event below stands here */
};
enum { /* pattern.flag */
       EVP_NOMINAL = 1,
       EVP_NEGATED = 2,
       EVP_NO_A = 4 /* the line has no A: its subject acts */,
       EVP_HAS_B = 8,
       EVP_COPULA = 16 /* "A is open to B" is not "A opens" */
};
enum { EVRULE_RECIPROCAL = 1, EVRULE_ABROAD = 2 /* at home its words mean many things */ };
#define KIND_LIST(X)                                                                                                   \
  X(ANY, "any")                                                                                                        \
  X(HUMAN, "human")                                                                                                    \
  X(PLACE, "place") X(FORCE, "force") X(STATE, "state") X(SIDE, "side") X(PERSON, "person") X(NATION, "nation")
enum { /* A= and B= of a line */
#define X(a, b) KIND_##a,
       KIND_LIST(X)
#undef X
           KIND_COUNT
};
#define EV_NO_OP UINT32_MAX

typedef struct ev_rule {
  uint32_t file, text; /* offsets of NUL-terminated strings in TEXT */
  uint32_t line;
  uint8_t type, mode, flag;
  uint8_t kind_a, kind_b; /* KIND_*: who may stand there */
  uint8_t pad;
  uint16_t cameo, weight; /* weight in thousandths */
  uint32_t op;            /* EV_NO_OP = an event of its own */
  uint64_t context;
} ev_rule;

typedef struct ev_pattern {
  uint32_t rule, cls;
  uint32_t slot;
  uint32_t particle; /* symbol; 0 = none */
  uint16_t nslot, flag;
  uint32_t need[2]; /* classes that must stand somewhere in the sentence; EV_ANY = none */
} ev_pattern;

/* What a pattern cannot do without (gate.c); made when the lexicon is opened. */
#define GATE_NO_NEED UINT16_MAX
typedef struct ev_gate {
  uint64_t words;   /* prepositions in the low half, particles in the high: one bit of a hash each */
  uint16_t need[2]; /* classes; GATE_NO_NEED = none */
  uint16_t want;    /* GATE_* */
  uint16_t run;     /* this pattern and those that follow with the same first need */
} ev_gate;

/* What a word leads to (index.c). */
typedef struct ev_word {
  uint32_t note, vnote, lead, entry; /* where its lists begin */
} ev_word;
typedef struct ev_lead {
  uint32_t first, n; /* patterns */
  uint32_t phrase;   /* of the noun's entry; DG_NONE */
} ev_lead;
typedef struct ev_entry {
  uint64_t words;    /* that the entry needs beside the verb, as in ev_gate.words */
  uint32_t first, n; /* patterns */
  uint32_t phrase;
} ev_entry;

enum { FORM_ANY, FORM_INF, FORM_ING, FORM_FINITE, FORM_SUBJ }; /* "to X", "Xing", "that B does X", "that B do X" */

typedef struct ev_slot {
  uint32_t cls;        /* class or EV_ANY */
  uint32_t prep;       /* symbol; 0 = none */
  uint32_t need;       /* CL_* that the clause standing here must have: "that B must X" */
  uint32_t lead, tail; /* of a preposition of two words: "out", "of"; 0 */
  uint8_t role, parent, flag;
  uint8_t form; /* of the clause standing here: FORM_* */
} ev_slot;

typedef struct ev_class {
  uint32_t name;        /* offset in TEXT */
  uint32_t verb, nverb; /* patterns whose predicate is a verb of this class */
  uint32_t noun, nnoun; /* patterns whose head is a noun of this class */
} ev_class;

typedef struct ev_member {
  uint32_t cls;
  uint32_t phrase; /* DG_NONE = the word alone */
} ev_member;

/* The words of an entry. Noun: [word, word+n), the member's own word at `head`. Verb: particle, preposition
 * that its object takes (0 = none), then pairs of preposition (0 = none) and word that must be there. */
typedef struct ev_phrase {
  uint32_t word;
  uint16_t n, head;
} ev_phrase;

/* An operator: what a predicate does to the event below it, by that event's type and mode. */
enum { OPR_KEEP = 100, OPR_DROP }; /* ev_result.to beyond event_type */
typedef struct ev_result {
  uint8_t from, from_mode; /* from_mode 0 = any */
  uint8_t to, to_mode;
  uint32_t line; /* in operators.lex */
} ev_result;
typedef struct ev_op {
  uint32_t name;            /* offset in TEXT */
  uint32_t result, nresult; /* the last that fits counts */
  uint32_t unreal;          /* what it makes is wished for, not done or said: never asserted */
} ev_op;

enum {
  EVA_RULE,
  EVA_PATTERN,
  EVA_SLOT,
  EVA_CLASS,
  EVA_NAT,
  EVA_NOUN,
  EVA_VAT,
  EVA_VERB,
  EVA_PHRASE,
  EVA_WORD,
  EVA_OP,
  EVA_RESULT,
  EVA_CTX,
  EVA_TEXT,
  EVA_VOTE,
  EVA_COUNT
};

typedef struct ev_ctx {
  uint32_t cls;
  uint32_t pad;
  uint64_t context;
} ev_ctx;

/* Words that rules ask for by name: classes "{listed as NAME}" of lexicon/classes/listed.lex. */
#define LISTED(X)                                                                                                      \
  X(RELATIVE, "relative")                                                                                              \
  X(CAMPAIGN, "campaign")                                                                                              \
  X(POLL, "poll")                                                                                                      \
  X(OPINION, "opinion")                                                                                                \
  X(SHARE, "share")                                                                                                    \
  X(BODY, "body")                                                                                                      \
  X(SPEECH, "speech")                                                                                                  \
  X(ONLOOKER, "onlooker")                                                                                              \
  X(DOUBT, "doubt")                                                                                                    \
  X(SIGN, "sign")                                                                                                      \
  X(UNCLEAR, "unclear")                                                                                                \
  X(MADE, "made")
enum listed {
#define X(a, b) LISTED_##a,
  LISTED(X)
#undef X
      LISTED_COUNT
};

struct event_lexicon {
  const ev_rule *rule;
  const ev_pattern *pattern;
  const ev_slot *slot;
  const ev_class *cls;
  const uint32_t *nat, *vat; /* [symbol] -> first member; one more at the end */
  const ev_member *noun, *verb;
  const ev_phrase *phrase;
  const uint32_t *word;
  const ev_op *op;
  const ev_result *result;
  const ev_ctx *ctx;
  const char *text;
  const int8_t *vote; /* [VOTE_BUCKETS][VOTE_TYPES]; NULL while the pack is built */
  uint32_t nrule, npattern, nslot, nclass, nnat, nnoun, nvat, nverb, nphrase, nword, nop, nresult, nctx, ntext;
  /* found when opening */
  const ev_gate *gate;          /* [npattern] */
  const ev_word *of_word;       /* [nword_of + 1] by symbol (index.c) */
  const uint16_t *note, *vnote; /* classes that some pattern needs */
  const ev_lead *lead;
  const ev_entry *entry;
  uint32_t nword_of;
  const uint64_t *class_context; /* [nclass] contexts that a word of the class speaks for */
  uint32_t partitive;            /* class {partitives}: "dozens of", "a series of"; DG_NONE */
  uint32_t told[TYPE_COUNT];     /* classes {told as TYPE}; {told as anything} at TYPE_NONE; DG_NONE */
  uint32_t plain[TYPE_COUNT];    /* classes {plain as TYPE}: verbs that say it in any prose; DG_NONE */
  uint32_t listed[LISTED_COUNT]; /* classes {listed as NAME}; DG_NONE */
  dg_sym same[8][2];             /* prepositions that count as one: upon -> on */
  uint32_t nsame;
  dg_sym of, by, to, for_, from, against, on, with, over, about, would;
  dg_sym place[12]; /* prepositions of places that a deed hits */
  uint32_t nplace;
  dg_sym time[64]; /* words of time, in rising order */
  uint32_t ntime;
  uint32_t promise, refuse, demand, stop; /* operators that grammar applies; DG_NONE */
};

/* The word is an entry of the list. */
static inline bool event_listed(const event_lexicon *x, enum listed list, dg_sym word) {
  if (!word || word + 1 >= x->nnat || x->listed[list] == DG_NONE) return false;
  for (uint32_t i = x->nat[word]; i < x->nat[word + 1]; i++)
    if (x->noun[i].cls == x->listed[list] && x->noun[i].phrase == DG_NONE) return true;
  return false;
}

void gate_open(event_lexicon *x, dg_arena *a); /* gate.c: fills gate, and by index_open the rest */
/* index.c: fills of_word, note, vnote, lead, entry; needed[class] = some pattern needs it. */
void index_open(event_lexicon *x, dg_arena *a, const uint8_t *needed);
uint64_t gate_entry_words(const event_lexicon *x, const ev_phrase *v); /* words that a verb's entry needs */

#endif
