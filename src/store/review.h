/* review: what people judged of events: right, wrong (perhaps with what was expected), or missing. One verdict a deed; judging again
 * replaces it. */
#ifndef DG_STORE_REVIEW_H
#define DG_STORE_REVIEW_H

#include "store.h"

typedef struct store_review {
  int64_t id;
  dg_day day;        /* of judging */
  uint64_t deed;     /* 0: an event that is missing */
  dg_str story;      /* the story's id */
  uint32_t sentence; /* from 1 */
  dg_str verdict;    /* right wrong missing */
  dg_str type;       /* of the deed; of what is expected where it is missing */
  dg_str note;
  bool expected; /* actor, event, recipient: codes or names, may be empty */
  dg_str actor, event, recipient;
  dg_day told; /* day of the story; DAY_NONE */
  dg_str text; /* the sentence */
} store_review;

/* Keeps it (id is not read) in a transaction of its own. Its id; 0 on failure (*err). */
int64_t store_review_put(store *s, const store_review *r, dg_err *err);

typedef struct store_review_query {
  int64_t id;           /* only this one; 0 = any */
  dg_str type, verdict; /* empty = any */
  int64_t before;       /* only those with a smaller id; 0 = all */
  uint32_t limit;       /* 0 = none */
} store_review_query;
/* The latest first; strings live during the call. */
typedef void (*store_review_fn)(void *self, const store_review *r);
dg_rc store_reviews(store *s, const store_review_query *q, store_review_fn f, void *self, dg_err *err);

/* How many of a type were judged right and wrong; how many missing events were named (type of the expected event). */
typedef void (*store_review_count_fn)(void *self, dg_str type, uint64_t right, uint64_t wrong, uint64_t missing);
dg_rc store_review_counts(store *s, store_review_count_fn f, void *self, dg_err *err);

/* Deeds told by stories and not yet judged, drawn at random: the same seed draws the same while nothing is added or judged. Fills
 * out[limit]; *n of them. type: only these; 0 = any. */
dg_rc store_review_draw(store *s, uint64_t seed, uint8_t type, uint32_t limit, uint64_t *out, uint32_t *n, dg_err *err);

#endif
