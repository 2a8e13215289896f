/* model: what the files of speech know of words: acts by cue, from lexicon/speech; and the weights. */
#ifndef DG_SPEECH_MODEL_H
#define DG_SPEECH_MODEL_H
#include "speech/speech.h"
#include "speech/weights.h"

#define SPEECH_MAGIC 0x31505344u /* "DSP1" */
#define SPEECH_VERSION 1u

typedef enum speech_act { /* in the order of view.c's names */
                          ACT_SAYS,
                          ACT_ACCUSES,
                          ACT_DENIES,
                          ACT_DEMANDS,
                          ACT_PROMISES,
                          ACT_THREATENS,
                          ACT_PRAISES,
                          ACT_PREDICTS,
                          ACT_DOUBTS,
                          ACT_EXPLAINS,
                          ACT_COUNT
} speech_act;
enum {
  SPEECH_ACT = 255,
  SPEECH_SILENT = 256,
  SPEECH_WITHHOLDS = 512,
  SPEECH_NEGATES = 1024,
  SPEECH_TITLE = 2048,
  SPEECH_KNOWN = 4096,
  SPEECH_PLAIN = 8192
};
typedef struct speech_word {
  uint32_t sym; /* lemma */
  uint32_t act; /* SPEECH_ACT bits: the act; and what the headings of the lexicon say; SPEECH_KNOWN: under an act */
} speech_word;

#define SPEECH_SEEN 16384u
struct speech_model {
  const speech_word *word; /* [nword] in order of symbol */
  uint32_t nword;
  uint64_t seen[SPEECH_SEEN / 64]; /* bit symbol % SPEECH_SEEN: most lemmas are in no list */
  const int8_t *weight;            /* [mask+1]; NULL = none */
  uint32_t mask;
  const int8_t *row;     /* [1 << NET_BITS][NET_WIDE] */
  const int32_t *top;    /* bias[NET_WIDE], top[NET_WIDE] */
  const int8_t *sieve;   /* [1 << SIEVE_BITS] */
  const int8_t *context; /* [1 << CONTEXT_BITS] */
  const int8_t *edge;    /* [1 << EDGE_BITS] */
  const int8_t *speaker; /* [1 << SPEAKER_BITS] */
  int32_t least;         /* threshold of a statement */
  int32_t early, pass;   /* of the sieve */
};
uint32_t speech_word_of(const speech_model *m, dg_sym lemma); /* ACT_SAYS alone when no list has it */
#endif
