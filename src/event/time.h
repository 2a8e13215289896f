/* time: the day of a deed. */
#ifndef DG_EVENT_TIME_H
#define DG_EVENT_TIME_H

#include "match.h"

typedef struct event_time {
  dg_day day;
  uint8_t precision; /* date_precision */
} event_time;

/* From the words of time in the clause, or else the story's date; DAY_NONE where the story has none. */
event_time event_time_of(const matcher *m, uint32_t clause, uint32_t token, bool future);

#endif
