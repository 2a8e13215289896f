/* work: what the files of this folder share: the handle, its statements, the tables of names held in memory, and the
 * writer's side. Private to src/store (the verb `add` reaches it through keep.h).
 *
 * A failure of SQLite is kept in the handle (store_fail) and makes every later step a no-op, so that writers check once,
 * at the end of a batch. */
#ifndef DG_STORE_WORK_H
#define DG_STORE_WORK_H

#include <sqlite3.h>

#include "keep.h"

/* Statements, prepared on first use. schema.c holds their text. */
typedef enum stmt_id {
  Q_BEGIN,
  Q_COMMIT,
  Q_ROLLBACK,
  Q_ACTOR_ALL,
  Q_ACTOR_PUT,
  Q_PARTY_ALL,
  Q_PARTY_PUT,
  Q_SOURCE_ALL,
  Q_SOURCE_PUT,
  Q_KIND_ALL,
  Q_KIND_PUT,
  Q_RUN_PUT,
  Q_RUN_FIND,
  Q_DEED_PUT,
  Q_DEED_MENTIONS,
  Q_PAIR_PUT,
  Q_TALLY_PUT,
  Q_STORY_KNOWN,
  Q_STORY_OTHER,
  Q_STORY_FIND,
  Q_STORY_GET,
  Q_STORY_PUT,
  Q_STORY_CLUSTER,
  Q_BAND_PUT,
  Q_BAND_FIND,
  Q_SENTENCE_PUT,
  Q_EVIDENCE_PUT,
  Q_PLACE_PUT,
  Q_PLACE_FIND,
  Q_SAME,
  Q_DEED_AGAIN,
  Q_ORIGIN_SEEN,
  Q_MENTION_PUT,
  Q_SIDE_PUT,
  Q_STATEMENT_PUT,
  Q_STATEMENT_SAME,
  Q_STATEMENT_FIRST,
  Q_STATEMENT_AGAIN,
  Q_ABOUT_PUT,
  Q_DEED_GET,
  Q_KEPT_PUT,
  Q_KEPT_GET,
  Q_SIDES,
  Q_PAIR_GET,
  Q_TRIGGER,
  Q_DEED_OF,
  Q_STATEMENT_OF,
  Q_BALANCE,
  Q_ACTOR_SPAN,
  Q_VERSION,
  Q_SPAN,
  Q_COUNTS,
  Q_COUNT
} stmt_id;

/* Strings with ids, in memory: id -> string, string -> id. Strings never move and never go. */
typedef struct intern {
  dg_str *str; /* [n] */
  uint32_t n, cap;
  uint32_t *slot; /* [nslot] id+1, 0 = empty; linear probing by str_hash */
  uint32_t nslot;
  char **block; /* [nblock] where the strings lie */
  uint32_t nblock, capblock;
  size_t left;
} intern;
uint32_t intern_find(const intern *t, dg_str s);       /* DG_NONE */
uint32_t intern_put(intern *t, dg_str s, bool *fresh); /* DG_NONE when out of memory */
void intern_free(intern *t);

typedef struct party_row {
  uint32_t actor;
  dg_str code, org, sector, name;
} party_row;
typedef struct kind_row {
  uint8_t type, mode, quad;
  int16_t score10;
} kind_row;

/* One change of the rollup; folded and written at the end of a batch (tally.c). */
typedef struct tally_delta {
  uint32_t actor, recipient;
  int32_t day;
  uint32_t source; /* 0 = none */
  int16_t score10;
  uint8_t type, n;
} tally_delta;

struct store {
  sqlite3 *db;
  char path[1024];
  bool writes, in_batch;
  sqlite3_stmt *stmt[Q_COUNT];
  dg_err err; /* err.rc != DG_OK: failed */
  /* who */
  bool loaded;
  intern actor; /* key -> id */
  uint8_t *actor_known;
  uint32_t cap_known;
  intern party; /* actor, sector and name between 0x1f -> id */
  party_row *party_row;
  uint32_t cap_party;
  intern source;
  intern kind; /* the row's text -> id */
  kind_row *kind_row;
  uint32_t cap_kind;
  /* the batch */
  tally_delta *delta;
  size_t ndelta, cap_delta;
  /* store_evidence_get's strings */
  dg_buf text;
};

/* ---- schema.c ---- */
extern const char *const store_sql[Q_COUNT];
/* A statement ready to be bound; NULL after a failure (which is kept). */
sqlite3_stmt *store_stmt(store *s, stmt_id id);
/* One step: true when there is a row. A failure is kept. */
bool store_row(store *s, sqlite3_stmt *q);
/* Runs a statement that gives no rows, and resets it. */
bool store_done(store *s, sqlite3_stmt *q);
/* Keeps SQLite's last failure as a sentence (unless one is kept already). */
void store_fail(store *s);
void store_fail_memory(store *s);
void bind_str(sqlite3_stmt *q, int at, dg_str v); /* the bytes must stay until the step */
dg_str column_str(sqlite3_stmt *q, int at);
int store_schema(store *s); /* creates or brings up to date; an SQLite result code */

/* ---- names.c ---- */
bool store_load(store *s); /* actors, parties, sources, kinds into memory, once */

/* The id of an actor, made when new; DG_NONE after a failure. */
uint32_t actor_put(store *s, dg_str key, bool known);

/* ---- read.c ---- */
bool kind_of(const store *s, uint32_t kind, store_deed *out); /* type, mode, quad and score by a row of `kind` */

/* ---- deed.c ---- */
#define SIDES_MAX 32 /* parties of a side that make pairs; more are not counted */
typedef struct pairs {
  uint32_t actor[SIDES_MAX * SIDES_MAX], recipient[SIDES_MAX * SIDES_MAX]; /* parties */
  uint32_t n;
} pairs;
/* Every actor with every recipient; several actors without recipients (talks, clashes) each with each other. One pair for each two actors. */
void pairs_of(const store *s, const store_new_deed *d, pairs *p);
uint32_t who(const store *s, uint32_t party); /* its actor */
/* Counts a deed (n 1) or only its source (n 0) in the rollup. */
void deed_count(store *s, const store_new_deed *d, const pairs *p, uint8_t n);

/* ---- same.c ---- */
/* The deed that an event tells again, 0 when it is new: of the same sides and type, about the same day, in the same words or in a copy of
 * the same report. */
typedef struct same_query {
  const store_new_deed *deed;
  dg_str sentence;
  uint32_t cluster, place;
  bool copy;             /* the story is a copy of another */
  const uint64_t *taken; /* [ntaken] deeds that this story tells already */
  uint32_t ntaken;
} same_query;
uint64_t same_deed(store *s, const same_query *q, dg_day *day);

/* ---- tally.c ---- */
void tally_add(store *s, const tally_delta *d);
bool tally_flush(store *s);
void tally_functions(store *s); /* SQL functions that merge counts and sets of sources */

#endif
