/* work: what the files of speech share: the sentence trees as ranges, candidates for contents and their features.
 *
 *   trees --propose--> candidates (cue, content) --features--> [n] hashed keys --weights--> score --choose--> statements */
#ifndef DG_SPEECH_WORK_H
#define DG_SPEECH_WORK_H
#include "speech/speech.h"

enum {
  PIECES = 6 /* of one content */,
  FEATURES = 128 /* of one candidate, at most */,
  SPEAKERS = 128,
  SPEECH_UNKNOWN = INT32_MAX,
  FACTS = FEATURES,
  SIEVE_KEYS = 20
};

typedef enum cand_how {
  HOW_BELOW, /* the subtree of a dependent of the cue: "said [that …]" */
  HOW_ABOVE, /* the cue hangs on its content: "[…], he said" */
  HOW_JOINT, /* several dependents of the cue: "called [him a liar]" */
  HOW_COLON, /* what follows a colon */
  HOW_QUOTE, /* a run between quotation marks */
  HOW_REST,  /* a dependent of the cue and all that follows it in the sentence */
  HOW_WHOLE, /* a sentence without a cue */
} cand_how;

typedef struct span { /* tokens [first, end) */
  uint32_t first, end;
} span;
typedef struct cand {
  uint32_t cue, root; /* tokens; DG_NONE */
  uint32_t arg;       /* the dependent through which cue and content are tied; DG_NONE */
  uint32_t sent;      /* of the cue, or of the first token */
  uint8_t how;
  uint8_t before, after; /* sentences of the quotation taken in before and behind */
  uint8_t nspan;
  span span[PIECES];
  uint32_t ntoken;       /* in all spans */
  uint32_t said_by;      /* token that is the speaker, plus 1; 0 = to be found */
  int32_t score;         /* at first the sum of the sieve's early keys */
  uint32_t tie, link;    /* how cue and content are tied: relation, linking word */
  uint32_t rel, cue_lex; /* both as one; the cue's word */
  uint8_t q;             /* share of it between quotation marks */
  uint8_t firm; /* 1: the cue is a verb of saying, the content a clause below it; 2: and its subject no pronoun */
} cand;

typedef struct swork {
  dg_doc *d;
  const uint32_t *child, *next; /* the document's */
  uint32_t *pre, *size;         /* [T] x is below a: pre[x] - pre[a] < size[a] */
  uint32_t *lo, *hi;            /* [T] extent of the subtree, [lo, hi) */
  uint32_t *lex;                /* [T] hash of the lemma */
  uint32_t *tail;               /* [T] hash of the last letters of the lemma */
  uint32_t *subject;            /* [T] speech_subject, SPEECH_UNKNOWN when it was not asked for yet */
  uint32_t *above;              /* [2] the cue whose subject by the tree alone was asked last; the answer */
  uint32_t *quotes;             /* [T+1] quoted tokens before each token */
  uint64_t *people;             /* [T+1] subjects before each token; in the upper half, nouns and pronouns */
  uint32_t *par_end;            /* [S] first sentence of the next paragraph */
  uint8_t *mark;                /* [T] a quotation mark */
  uint8_t *act;                 /* [T] 1 + the act under which the lexicon has the lemma; 0 = in no list */
  uint8_t *deed;                /* [T] event type whose predicate the token is; 0 = none */
  const int8_t *sieve;          /* of the model; NULL: every candidate passes */
  int32_t early;                /* what the early keys must sum to */
  cand *cand;
  uint32_t n, cap;
} swork;

#define EACH_CHILD(w, t, ch) for (uint32_t ch = (w)->child[t]; ch != DG_NONE; ch = (w)->next[ch])
static inline bool below(const swork *w, uint32_t x, uint32_t a) { return w->pre[x] - w->pre[a] < w->size[a]; }
static inline uint32_t quoted(const swork *w, span s) { return w->quotes[s.end] - w->quotes[s.first]; }

swork *speech_open_work(const speech_model *m, dg_doc *d);      /* trees.c; NULL-free: arena memory */
uint32_t speech_child(const swork *w, uint32_t t, uint8_t rel); /* first child with that relation or DG_NONE */
uint32_t speech_subject(const swork *w, uint32_t cue);          /* head token of who speaks; DG_NONE */
bool speech_dated(const dg_doc *d, uint32_t t);                 /* part of a date: "on Thursday" */
/* Tokens near a statement that may be its speaker, those of the cue's sentence first; prev: speaker of the statement before
 * it, or DG_NONE. Writes at most SPEAKERS; returns how many. */
uint32_t speech_speakers(const swork *w, const cand *c, uint32_t prev, uint32_t *out);
uint32_t speech_speaker_features(const swork *w, const cand *c, uint32_t t, uint32_t prev, uint32_t key[FEATURES]);
/* The sieve's keys: what is known before a candidate has spans, and then. Both write SIEVE_KEYS at most; how many. */
uint32_t speech_sieve_early(const swork *w, const cand *c, uint32_t key[SIEVE_KEYS]);
uint32_t speech_sieve_late(const swork *w, const cand *c, uint32_t key[SIEVE_KEYS]);
/* Single facts for the network. */
uint32_t speech_facts(const swork *w, const cand *c, uint32_t key[FACTS]);
void speech_propose(swork *w);                 /* propose.c: fills w->cand */
void speech_tied(const swork *w, cand *c);     /* fills tie, link, rel, cue_lex */
void speech_describe(const swork *w, cand *c); /* fills q, firm; propose does both for all */
uint32_t speech_features(const swork *w, const cand *c, uint32_t key[FEATURES]); /* feature.c */
/* choose.c: candidates over the threshold that do not stand in each other's way, best first. Writes their indices. */
uint32_t speech_choose(const swork *w, int32_t least, uint32_t *chosen);
/* quotes.c: contents that break off inside a quotation take it whole; quotations of whole sentences that nobody chose are added.
 * n chosen candidates come in; how many there are then. */
uint32_t speech_quotations(swork *w, uint32_t n, uint32_t *chosen);
uint32_t cand_overlap(const cand *a, const cand *b); /* tokens in common */
/* edge.c: ways to cut a chosen content shorter or to take in the next phrase, and the one to be taken. */
enum { EDGES = 8 };
typedef enum edge_kind { EDGE_TAIL = 1, EDGE_LEAD, EDGE_MORE } edge_kind;
typedef struct edge {
  int32_t left, right; /* tokens that fall away; right < 0: that are added */
  uint32_t top, at;    /* the word on which the phrase hangs; its first */
  uint8_t kind;
} edge;
uint32_t speech_edges(const swork *w, const cand *c, edge out[EDGES]);
uint32_t speech_edge_keys(const swork *w, const cand *c, const edge *e, uint32_t key[FEATURES]);
/* score: of each way in units of 1/EDGE_SCALE, beside 0 of none. 0 = as it is, else the number of the way from 1. */
uint32_t speech_edge_best(const cand *c, const edge *way, const int32_t *score, uint32_t n);
void speech_edge_apply(cand *c, const edge *e);
void speech_trim(const speech_model *m, swork *w, uint32_t n, const uint32_t *chosen);
/* inner.c: quotations in quotations and accounts in reports are added, up to `room` chosen; days between cue and content cut off. */
uint32_t speech_inner(swork *w, uint32_t n, uint32_t *chosen, uint32_t room, int32_t least);

/* The second look (context.c). Scores are in units of 1/SPEECH_SCALE. */
typedef struct speech_crowd speech_crowd;
speech_crowd *speech_crowd_open(const swork *w); /* after the first scores */
bool speech_may_stand(const cand *c);            /* worth a second look; the others never stand */
uint32_t speech_context(const swork *w, const speech_crowd *x, uint32_t index, uint32_t key[FEATURES]);
/* The last scores: a candidate's own chance of SPEECH_SURE and a part of the chances of those that overlap it by half, since one
 * of them would do as well. */
void speech_pool(swork *w);

/* sign.c: who signs a quotation behind a dash, or stands in capitals before it: said_by of chosen candidates. */
void speech_signed(swork *w, uint32_t n, const uint32_t *chosen);
/* write.c; inner: [T] the statement with the shortest content that holds the token, DG_NONE */
void speech_write(const speech_model *m, swork *w, uint32_t nchosen, uint32_t *chosen, uint32_t *inner);
/* tie.c: statements and events of each other; versions of one act. Writes told, version, statement.event. */
void speech_tie(dg_doc *d, const uint32_t *inner);
/* Bytes of body that a span of tokens covers. */
static inline doc_piece span_bytes(const dg_doc *d, span s) {
  return (doc_piece){d->begin[s.first], d->end[s.end - 1]};
}

/* names.c: what names a speaker in full: `who` tells code and sector (mention or DG_NONE), `name` the story's own name for him
 * (empty: that of `who`). phrase: the speaker's words; last: who spoke before. */
typedef struct speech_names speech_names;
typedef struct speech_full {
  uint32_t who;
  span name;
} speech_full;
speech_names *speech_names_open(const speech_model *m, dg_doc *d);
speech_full speech_named(const speech_names *n, uint32_t mention, span phrase, speech_full last);

/* what.c: the parts of a statement. */
void speech_cue(const swork *w, const cand *c, doc_statement *q);
bool speech_silent(const speech_model *m, const swork *w, const cand *c);
uint8_t speech_act_done(const speech_model *m, const swork *w, const cand *c);
uint32_t speech_addressee(const swork *w, const cand *c, uint8_t act); /* mention or DG_NONE */
dg_str speech_about(const swork *w, const cand *c);
void speech_claim(const speech_model *m, const swork *w, const cand *c, doc_statement *q); /* after its act */
void speech_id(const swork *w, uint64_t body, doc_statement *q); /* after its pieces are written */

#endif
