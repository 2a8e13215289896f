/* series: counts and scores of an actor, a recipient or a pair by day, week or month, without gaps. Reads the store's rollup, so that
 * a row costs no more for many deeds than for few. */
#ifndef DG_SERIES_H
#define DG_SERIES_H

#include "base/base.h"
#include "store/store.h"

typedef enum series_by { SERIES_DAY, SERIES_WEEK, SERIES_MONTH, SERIES_PERIODS } series_by;
extern const char *const series_by_name[SERIES_PERIODS]; /* day week month */

typedef struct series_query {
  store_query q; /* from, to: DAY_NONE = the first or last day of the store */
  series_by by;
  dg_str actor_name, recipient_name; /* only deeds of a party of this name (slower: deeds are walked); empty = all */
  bool volume;                       /* fill series_row.volume */
} series_query;

typedef struct series_row {
  dg_day first, last; /* days of the period, both inclusive; cut to the query's ends */
  uint64_t n, quad[5], type[STORE_TYPES];
  int64_t score10;  /* sum of scores, times ten */
  uint32_t sources; /* distinct independent sources in the period */
  uint64_t volume;  /* all deeds of the actor (of anybody, where the query has no actor) in the period */
} series_row;

/* *out: array of *n rows in order, to be freed by mem_free; NULL when the store has no dated deeds. */
dg_rc series_make(store *s, const series_query *q, series_row **out, size_t *n, dg_err *err);
/* The first day of the period that holds a day; the day after its last. */
dg_day series_first(series_by by, dg_day day);
dg_day series_next(series_by by, dg_day day);

#endif
