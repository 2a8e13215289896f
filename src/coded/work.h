/* work: a row of an event file on its way into the store. Private to src/coded. */
#ifndef DG_CODED_WORK_H
#define DG_CODED_WORK_H

#include "coded.h"

enum {
  COL_DATE,
  COL_ACTOR,
  COL_EVENT,
  COL_RECIPIENT,
  COL_ID,
  COL_CAMEO,
  COL_MODE,
  COL_SOURCE,
  COL_ACTOR_PLACE,
  COL_RECIPIENT_PLACE,
  COL_ACTOR_SECTOR,
  COL_RECIPIENT_SECTOR,
  COL_CONTEXT,
  COL_TOLD,
  COL_MENTIONS,
  COL_SOURCES,
  COL_COUNT
};

#define SIDE_PARTIES 8 /* countries of one side that are taken */
#define JOB_KINDS 4096 /* different events of a file that are remembered; more are looked up each time */

typedef struct coded_side { /* as the file has it; what is not there is empty */
  dg_str name, country, sector;
  dg_str group, code; /* gdelt: known group ("UNO"), the whole code ("USAGOV") */
} coded_side;

typedef struct coded_row {
  dg_str id, date, event, label, source, context;
  coded_side actor, recipient;
  dg_day told;
  uint32_t mentions, sources;
  char room[96]; /* where `event` lies when it was put together */
} coded_row;

typedef struct job_kind {
  uint32_t id;
  bool plover, third;
} job_kind;

typedef struct seen { /* equal rows of one file */
  uint64_t *key;      /* [nslot] 0 = empty */
  uint8_t *times;
  size_t n, nslot;
} seen;

typedef struct job { /* a file being added */
  store *store;
  const dg_engine *engine;
  coded_format format;
  const char *publisher;
  coded_sum *sum;
  row_file rows;
  int column[COL_COUNT]; /* -1 = not there */
  uint32_t run;
  coded_names kinds; /* events asked for, by name */
  job_kind kind[JOB_KINDS + 1];
  seen seen;
  bool failed; /* out of memory */
} job;

/* codes.c */
bool code_is_three(dg_str s); /* three capital letters */
/* A three-letter code of a country or kind of body; false when it is neither. */
bool code_of_body(dg_str code, dg_side *out);
bool code_is_body(dg_str code); /* stands for organisations in place of a country */
/* Our sector for one of CAMEO's (cameo) or PLOVER's; empty when there is none. */
dg_str code_of_sector(dg_str sector, bool cameo);

/* who.c */
typedef struct coded_who {
  dg_side side[SIDE_PARTIES];
  uint32_t n;
} coded_who;
/* Who a side is on a day: by our lexicons where the name is enough, else by the codes and countries of the file. */
void coded_resolve(const dg_engine *e, coded_format format, const coded_side *side, dg_day day, coded_who *out);

/* The place of s, entered with n = 0 when new; DG_NONE when out of memory. */
uint32_t names_at(coded_names *t, dg_str s);

#endif
