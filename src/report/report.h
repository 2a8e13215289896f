/* report: records of the upper half (series, statements, signals, deeds) as JSON and CSV, written once for the command line and the
 * server, and who an actor is that a user named. Everything goes into a dg_buf (sticky failure: look at buf->failed at the end). */
#ifndef DG_REPORT_H
#define DG_REPORT_H

#include "base/base.h"
#include "series/series.h"
#include "signal/signal.h"
#include "store/said.h"
#include "store/show.h"
#include "store/store.h"

/* ---- who.c ---- */

typedef struct report_who {
  uint32_t actor; /* DG_NONE: known, but the store has nothing of that actor */
  dg_str name;    /* only this person or body of the actor; empty = all of it. Lives as long as the engine or `text` */
} report_who;
/* Whether `text` is settled without an engine: a key of the store, or three capitals. White space around it does not count. */
bool report_who_stored(store *s, dg_str text, report_who *out);
/* By the lexicons: "North Korea", "Kim Jong Un", "NATO" as of `day` (DAY_NONE: last known). False when nobody is called so. */
bool report_who_named(const dg_engine *e, store *s, dg_str text, dg_day day, report_who *out);
/* Somebody whom only the store knows: by the full name, or (surname) by its last or first word when nobody else there has
 * it; `others` gets the full names of those who have it, joined by ", ". False when there is nobody or more than one. */
bool report_who_told(store *s, dg_str text, bool surname, report_who *out, dg_buf *others);

/* Statements about somebody: about the actor; of a person or body of it, those whose sentence has the last word of the name. */
void report_about(const report_who *w, store_said_query *q);

/* ---- series.c ---- */

void report_series_csv(dg_buf *b, const series_query *q, const series_row *row, size_t n);
void report_series_json(dg_buf *b, const series_query *q, const series_row *row,
                        size_t n); /* an array, without a line end */

/* ---- said.c ---- */

void report_statement_json(dg_buf *b, store *s, const store_statement *q);
void report_statement_csv_head(dg_buf *b);
void report_statement_csv(dg_buf *b, store *s, const store_statement *q);
dg_str report_speaker_code(const store_party *p); /* "PRK", "UNO"; empty */

/* ---- signals.c ---- */

/* One signal of a list as an object. As a line of its own (`watch`) it begins with "record" and "as_of"; as_of DAY_NONE: without. */
void report_signal_json(dg_buf *b, store *s, const signal_list *l, const signal *v, dg_day as_of);
void report_signals_json(dg_buf *b, store *s, const signal_list *l); /* an array, without a line end */
void report_signals_csv(dg_buf *b, store *s, const signal_list *l);
void report_odds(dg_buf *b, double x);             /* three decimals, never 1.000 unless it is */
dg_str report_actor_key(store *s, uint32_t actor); /* "several" for SIGNAL_SEVERAL */

/* ---- deed.c ---- */

/* The name of an actor for people ("North Korea" for PRK); empty where there is none but the key. */
typedef struct report_names {
  dg_str (*of)(void *self, uint32_t actor);
  void *self;
} report_names;
void report_id(dg_buf *b, uint64_t id); /* 16 hex digits in quotes */
void report_actor(dg_buf *b, store *s, const report_names *names, uint32_t actor,
                  uint32_t party); /* {key,name,sector} or null */
/* A deed with its first telling, as an object. False when the store has no such deed (nothing is written). */
bool report_deed_json(dg_buf *b, store *s, const report_names *names, const store_deed *d);
/* "key":{"actor":[[b,e]],…}: where the sides of a deed and the trigger of a telling stand in its sentence, in code points. */
void report_marks(dg_buf *b, store *s, const store_deed *d, uint64_t mention, dg_str text, dg_str trigger);
/* Code points of [begin, end) bytes of text as "[b,e]". */
void report_span(dg_buf *b, dg_str text, uint32_t begin, uint32_t end);

#endif
