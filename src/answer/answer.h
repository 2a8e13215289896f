/* answer: questions in English, answered from the store. A question is parsed with Dragoman's own stages into who, what and
 * when (question.c); the answer is judged from signals, or listed from deeds and statements (judge.c); every claim of it
 * names the deed or statement it rests on. Where the record is thin or split the verdict is `unknown` or `mixed`.
 *
 *   text -> ask_understand -> ask_question -> ask_answer (store, signals) -> ask_reply -> ask_text, ask_json
 *
 * What is not understood is said, with the questions that could be answered instead. */
#ifndef DG_ANSWER_H
#define DG_ANSWER_H

#include "signal/load.h"
#include "store/store.h"

typedef enum ask_kind {
  ASK_NONE,         /* not understood */
  ASK_OVERTURE,     /* Is X on a charm offensive (towards Y)? */
  ASK_ESCALATION,   /* Are X and Y heading for war? */
  ASK_BETTER,       /* Have relations between X and Y improved (since D)? */
  ASK_WORSE,        /* … become worse? */
  ASK_MIXED,        /* Is X sending mixed messages to Y? */
  ASK_BACK_CHANNEL, /* What is behind the talks between X and Y? */
  ASK_ACCUSES,      /* Who accuses X of what? */
  ASK_SAID,         /* What did X say about Y? */
  ASK_HAPPENED,     /* What happened between X and Y in May? */
  ASK_MET,          /* Who met whom in Kuala Lumpur? */
  ASK_DEED,         /* Did X impose sanctions on Y? Who expelled ambassadors of Y? */
  ASK_KINDS
} ask_kind;
extern const char *const ask_kind_name[ASK_KINDS];

typedef struct ask_who {
  char key[32];  /* as the store counts: "PRK", "UNO"; empty = anybody */
  char name[96]; /* for people: "North Korea", "Kim Jong Un" */
  bool one;      /* a person or body of it: only deeds of the party so named, where there are any */
} ask_who;

typedef struct ask_question {
  ask_kind kind;
  ask_who a, b;     /* in order of the clause: who acts, who is concerned */
  char place[64];   /* in which place; empty = none */
  uint8_t type;     /* ASK_DEED: PLOVER type */
  dg_day as_of;     /* last day that counts */
  dg_day from, to;  /* period asked about; from = DAY_NONE: not stated */
  bool since;       /* from … as_of is compared with what was before */
  bool open;        /* who, what, when: a list, not a yes or no */
  bool anyway;      /* a and b in either direction */
  char reason[160]; /* ASK_NONE: what was not understood */
} ask_question;

/* Reads a question. Days are resolved against `as_of`. Returns DG_OK also when kind is ASK_NONE. The worker's document is
 * overwritten. */
dg_rc ask_understand(const dg_engine *e, dg_worker *w, dg_str text, dg_day as_of, ask_question *out, dg_err *err);

typedef enum ask_verdict { ASK_UNKNOWN, ASK_YES, ASK_NO, ASK_BOTH } ask_verdict;
extern const char *const ask_verdict_name[4]; /* unknown yes no mixed */

typedef struct ask_item { /* a deed that speaks for or against */
  uint64_t id;
  dg_day day;
  char *text, *url, *publisher; /* owned by the reply */
  char *story;                  /* its id; empty where there is none */
  char *who;                    /* "PRK CONSULT KOR" */
  uint32_t mentions, sources;
} ask_item;
typedef struct ask_words { /* a statement */
  dg_day day;
  char *id, *speaker, *code, *text, *act, *url, *story; /* owned by the reply; code: of the speaker, may be empty */
  uint32_t told;
} ask_words;

#define ASK_ITEMS 10 /* most of each list */

typedef struct ask_reply {
  ask_verdict verdict;
  double probability; /* below 0: none is meant (lists) */
  char *summary;      /* one to four sentences */
  signal sig;         /* the signal that decided; has_signal */
  bool has_signal;
  ask_item *pro, *contra;
  uint32_t npro, ncontra;
  ask_words *said;
  uint32_t nsaid;
  ask_words *why; /* explanations quoted */
  uint32_t nwhy;
  /* basis */
  uint64_t deeds, stories; /* looked at */
  dg_day first, last;      /* of the record */
  dg_day window_from, window_to;
  char *nearest[5]; /* questions that could be answered instead */
  uint32_t nnearest;
} ask_reply;

dg_rc ask_answer(store *s, const ask_question *q, ask_reply *out, dg_err *err);
void ask_reply_free(ask_reply *r);

/* print.c */
void ask_text(dg_buf *b, dg_str question, const ask_question *q, const ask_reply *r, uint32_t width);
void ask_json(dg_buf *b, dg_str question, const ask_question *q, const ask_reply *r);

/* ---- inside this folder ---- */

/* when.c: the period that the time expressions of a question name; false when it names none */
bool ask_when(const dg_doc *d, ask_question *q);
/* An interval of a TIMEX value ("2014-10", "2014-W40", "2014-10-04", "2014"); false for others. */
bool ask_interval(dg_str value, dg_day *from, dg_day *to);

#endif
