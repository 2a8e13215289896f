/* said: the ledger of statements, read back. */
#ifndef DG_STORE_SAID_H
#define DG_STORE_SAID_H

#include "store.h"

/* Which statements: by whom, about whom, with which words, from <= day <= to (DAY_NONE = open; statements without a day only when both
 * ends are open). The same words of one speaker within a week are one statement, told several times. */
typedef struct store_said_query {
  uint32_t speaker;    /* an actor; STORE_ANY */
  dg_str speaker_name; /* only this person or body of the actor; empty = all */
  uint32_t about;      /* an actor that the content speaks of; STORE_ANY */
  dg_str words;        /* all of these stand in the sentence, in some form; empty = any */
  dg_day from, to;
  bool
      newest; /* the newest first, and only those behind (after_day, after_row) in that order; after_row 0 = from the start */
  dg_day after_day;
  int64_t after_row;
  dg_str id; /* only the statement of this id; empty = any */
} store_said_query;

typedef struct store_statement {
  dg_str id;      /* as in the story's records */
  int64_t row;    /* orders those of a day */
  dg_day day;     /* of the story; DAY_NONE */
  uint32_t actor; /* of the speaker; STORE_NOBODY when it is not known */
  uint32_t party; /* 0 = none */
  uint32_t told;  /* times, this one included */
  dg_str speaker; /* as in the sentence; empty where none is given */
  dg_str addressee, cue, kind, act, content;
  dg_str about; /* codes joined by ';' */
  bool has_claim, negative;
  dg_str subject, predicate, object, modality;
  dg_str sentence, story, url, publisher, title;
  uint32_t n; /* of the sentence in the story, from 1 */
} store_statement;

typedef struct store_said store_said;
/* In order of day, then of telling. NULL on failure (*err). Close it before the store. */
store_said *store_said_open(store *s, const store_said_query *q, dg_err *err);
/* Strings are valid until the next call. False: the end or a failure. */
bool store_said_next(store_said *c, store_statement *out);
dg_rc store_said_close(store_said *c, dg_err *err); /* NULL is fine */

/* The words of a question as a query of the full-text index: each in quotes, letters and digits only. */
void store_match(dg_buf *out, dg_str words);

/* Deeds whose evidence has all of the words (in some form), the best first; at most `cap`. Returns how many were written; 0 too on a
 * failure (*err). */
size_t store_search(store *s, dg_str words, uint64_t *deed, size_t cap, dg_err *err);

/* ---- the tellings of a deed ---- */

typedef struct store_mention {
  dg_str event;     /* the event's id in the story's records */
  dg_day day, told; /* of the event, of the story */
  dg_str text, url, publisher, title, story;
  dg_str modality, rule, trigger, place; /* place: name, may be empty */
  double confidence;
  uint64_t mention;    /* for store_sides() */
  uint32_t sentence;   /* number in the story, from 1 */
  uint32_t attributed; /* party that tells it; 0 = the outlet */
  uint32_t cluster;    /* equal for copies of one report */
} store_mention;
/* Calls f for each telling of a deed, first told first; strings are valid during the call. */
typedef void (*store_mention_fn)(void *self, const store_mention *m);
dg_rc store_mentions(store *s, uint64_t deed, store_mention_fn f, void *self, dg_err *err);

#endif
