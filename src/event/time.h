/* time: the day of a deed. */
#ifndef DG_EVENT_TIME_H
#define DG_EVENT_TIME_H

#include "doc.h"

typedef struct event_time {
  dg_day day;
  uint8_t precision; /* date_precision */
} event_time;

/* From the time expressions of the clause, or else the story's date; DAY_NONE where neither says. */
event_time event_time_of(const dg_doc *d, uint32_t clause, uint32_t token);

#endif
