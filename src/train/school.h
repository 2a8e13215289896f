/* school: what the files of the trainer of speech share: marked articles, their candidates as examples, the weights.
 *
 *   speech_sieve   what is not looked at
 *   speech_gold    articles and marks -> candidates with labels, choices of speakers
 *   speech_learn   weights of the first look and of speakers       speech_second   the second look
 *   speech_edge    where contents begin and end
 *   speech_score   P, R, F1; the threshold                         speech          options, the file of weights */
#ifndef DG_TRAIN_SCHOOL_H
#define DG_TRAIN_SCHOOL_H
#include "engine.h"
#include "speech/weights.h"
#include "speech/work.h"
#include "train/vec.h"

enum {
  FOLDS = 4,
  GOLD_MAX = 16 /* pieces of a gold content */,
  BITS = 18,
  MASK = (1 << BITS) - 1,
  ROWS = 1 << NET_BITS,
  WIDE = NET_WIDE,
  NET = MASK + 1,
  NET_V = NET + ROWS * WIDE,
  NET_B = NET_V + WIDE,
  TOTAL = NET_B + WIDE,
  SIEVE_MASK = (1 << SIEVE_BITS) - 1,
  EDGE_MASK = (1 << EDGE_BITS) - 1,
  SPEAKER_MASK = (1 << SPEAKER_BITS) - 1,
  CONTEXT_MASK = (1 << CONTEXT_BITS) - 1
};

typedef struct gold {
  doc_piece content[GOLD_MAX], cue; /* bytes */
  doc_piece source[GOLD_MAX];
  uint32_t n, nsource, best; /* best: candidate that fits; DG_NONE */
} gold;
typedef struct example {
  size_t key;
  uint32_t nkey, nfact, nsieve; /* facts follow the keys, the sieve's keys the facts */
  uint32_t nearly;              /* of the sieve's */
  float early, sieve;           /* sums of the sieve by weights that have not seen the article */
  float label, weight;          /* weight 0: not learnt from */
} example;
typedef struct article {
  char name[128];
  gold *gold; /* [ngold] */
  uint32_t ngold, capgold;
  cand *cand; /* [n] */
  uint32_t n;
  uint32_t example; /* of the first candidate */
  bool held;
  uint8_t fold;   /* for first scores by weights that have not seen it */
  doc_sent *sent; /* [S] */
  uint32_t S;
  uint32_t *begin, *end; /* [T] */
} article;
typedef struct choice { /* of a speaker: candidates in school->option */
  uint32_t first, n;
  bool held;
} choice;
typedef struct brink { /* a candidate whose edges may be moved; first: its ways in school->way */
  uint32_t article, cand, first, n;
  float keep; /* overlap with the gold content as it is */
} brink;
typedef struct way {
  edge edge;
  size_t key;
  uint32_t nkey;
  float overlap;
} way;
typedef struct option {
  size_t key;
  uint32_t nkey;
  bool right;
} option;
typedef struct school {
  choice *choice;
  uint32_t nchoice, capchoice;
  option *option;
  uint32_t noption, capoption;
  brink *brink;
  uint32_t nbrink, capbrink;
  way *way;
  uint32_t nway, capway;
  dg_arena arena;
  article *article;
  uint32_t n, cap;
  uint32_t *key;
  size_t nkey, capkey;
  example *example;
  uint32_t nexample, capexample;
  float *w, *g, *sum, *mean; /* [MASK + 1] */
  float *context;            /* [CONTEXT_MASK + 1] */
  float *sw, *sg;            /* [1 << SPEAKER_BITS] */
  float *edge;               /* [1 << EDGE_BITS] */
  float *sieve;              /* [1 << SIEVE_BITS] */
  float early, pass;         /* thresholds of the sieve */
  dg_doc stage;              /* sentences of the article that is scored */
} school;
typedef struct speech_options {
  const char *folder, *pack, *out, *dev;
  uint32_t epochs, held, part; /* articles with index % held == part are held out; held 0 = none */
  uint64_t seed;
  float rate, decay, second, net, slim;
  float early, loss; /* shares of the contents that the sieve may lose */
  int32_t least;     /* threshold, INT32_MIN = the best on the held out */
} speech_options;

/* speech_gold.c */
bool school_read(school *s, dg_worker *k, const char *folder, uint32_t held, uint32_t part);
float school_overlap(const article *x, const cand *c, const gold *g); /* common bytes by all bytes */
void *school_grow(void *p, size_t n, size_t size);                    /* exits with 3 when memory runs out */
void school_keys(school *s);                                          /* room for the keys of one more candidate */

/* speech_learn.c */
float school_value(const school *s, const float *w, const example *x, float hid[WIDE]);
float school_logistic(float x);
void school_shuffle(uint32_t *order, uint32_t n, vec_rng *rng);
/* fold: articles that are left out beside those held out; FOLDS = none. */
void school_learn(school *s, const speech_options *o, uint32_t fold);
void school_speakers(school *s, const speech_options *o);
float school_speaker_value(const school *s, const option *o);

/* speech_sieve.c: weights and threshold of the sieve; weight 0 for the examples that it holds back. */
void school_sieve(school *s, const speech_options *o);
bool school_held_back(const school *s, const example *x);

/* speech_edge.c: ways to begin and end, gathered while the article is open and learnt from for what is chosen. */
void school_brinks(school *s, uint32_t article, const swork *w);
void school_edges(school *s, const speech_options *o, int32_t least);

/* speech_second.c */
void school_second(school *s, const speech_options *o);
swork school_staged(school *s, article *x); /* a document of sentences alone, for what needs no words */

/* speech_score.c */
void school_at(school *s, int32_t least, bool held); /* prints P, R, F1 */
typedef struct tally {
  uint32_t right, found, gold;
} tally;
tally school_covered(const school *s, bool held); /* how much of the gold the candidates could give at best */
int32_t school_threshold(school *s, bool held, bool show);
void school_score(school *s, article *x); /* first scores by the mean weights */
void school_speaker_score(const school *s);
#endif
