/* coded: events that other systems coded, from their files into the store. A file is read row by row; names are resolved by
 * the engine's lexicons on the event's day, codes and names of events are brought to PLOVER. What cannot be resolved is kept under
 * the name it came with, and counted.
 *
 *   file -> rows.c (fields of a row) -> coded.c (columns of a format) -> cameo.c (event) + dg_engine_resolve -> keep.h */
#ifndef DG_CODED_H
#define DG_CODED_H

#include "base/base.h"
#include "store/keep.h"

typedef enum coded_format { CODED_CSV, CODED_ICEWS, CODED_GDELT, CODED_POLECAT, CODED_FORMATS } coded_format;
extern const char *const coded_format_name[CODED_FORMATS]; /* csv icews gdelt polecat */

/* Something that was not understood, with the number of its uses. */
typedef struct coded_name {
  dg_str name; /* lives as long as the coded_sum */
  uint64_t n;
} coded_name;
typedef struct coded_names {
  coded_name *at; /* [n] in order of first use */
  uint32_t n, cap;
  uint32_t *slot;
  uint32_t nslot;
} coded_names;

typedef struct coded_sum {
  uint64_t rows, added, known, repeated; /* repeated: rows that tell a deed again */
  uint64_t undated, bad;                 /* rows without a usable date (kept); rows that could not be read */
  uint64_t first_undated, first_bad;     /* their first lines */
  coded_names actors;                    /* names without a code */
  coded_names events;                    /* events that are no PLOVER type, or unknown */
} coded_sum;
void coded_sum_free(coded_sum *sum);
/* The k most frequent of them, by count, then name. Returns how many were written. */
uint32_t coded_most(const coded_names *names, uint32_t k, coded_name *out);

/* Called about every thousand rows; bytes of this file read so far. */
typedef void (*coded_progress)(void *self, uint64_t bytes, uint64_t rows);

/* Adds one file ("-" = standard input); commits every COMMIT_ROWS rows and at the end. sum adds up over files. DG_EINPUT: this file
 * could not be read as the format (rows before the failure are kept); any other failure: the store or memory, stop. */
dg_rc coded_add(store *s, const dg_engine *e, const char *path, coded_format format, const char *publisher,
                coded_sum *sum, coded_progress progress, void *self, dg_err *err);

/* What a dictionary of another system gave. */
typedef struct coded_import {
  uint64_t lines, entries, forms, roles;
  uint64_t left_out; /* lines without a code of ours, bad dates, marks that are not defined */
  uint32_t first_left_out;
  bool agents; /* else actors */
} coded_import;
/* Appends the entries of a TABARI or PETRARCH dictionary of actors or agents to *out, as lines for lexicon/actors. `name` is for
 * messages. DG_EINPUT: a dictionary of verbs, or no dictionary. */
dg_rc coded_import_dictionary(dg_str bytes, const char *name, dg_buf *out, coded_import *sum, dg_err *err);

/* ---- inside this folder, and for tests ---- */

/* cameo.c: an event's name or code as PLOVER's type and mode. */
typedef struct coded_event {
  uint8_t type, mode; /* type 0: known, but of no PLOVER type */
  int16_t score10;
  const char *cameo; /* "" when unknown */
  bool known;
  bool third; /* a meeting in a third place */
} coded_event;
/* Names of CAMEO's categories as ICEWS prints them, CAMEO codes of 2 to 4 digits (a lost leading 0 is put back), PLOVER types
 * with or without a mode ("CONSULT", "COERCE arrest"). */
coded_event coded_event_of(dg_str name);

/* rows.c: a table of text. */
#define ROWS_FIELDS 128
#define ROWS_MAX ((size_t)4 << 20) /* bytes of a row */
typedef struct row_file {
  int fd;
  char sep;    /* ',' or TAB */
  bool quoted; /* fields may stand in double quotes, and hold separators and line ends then */
  char name[1024];
  uint64_t line, first; /* lines read; first line of this row */
  uint64_t bytes;
  dg_str field[ROWS_FIELDS]; /* valid UTF-8 until the next row */
  uint32_t n;
  char *io;
  size_t at, end, cap;
  bool eof;
  dg_buf fixed; /* fields that were not UTF-8, from Latin-1 */
} row_file;
dg_rc rows_open(row_file *r, const char *path, char sep, bool quoted, dg_err *err);
/* 1: a row; 0: the end; -1: failure. Blank lines are passed over. */
int rows_next(row_file *r, dg_err *err);
void rows_close(row_file *r);

#endif
