/* store: one SQLite file that keeps deeds, who took part, how often they were told, stories, statements, and the rollup
 * that series are read from. Schema: schema.c and docs/store.md.
 *
 *   deed   one thing done, however often it is told: day, type, mode, score, flags, mentions, sources
 *   actor  what series and signals count by: a code ("PRK", "UNO"), or the name of somebody without one
 *   party  who exactly: an actor with sector and name ("PRK GOV Kim Jong Un")
 *   pair   deed x (actor, recipient): what store_deeds() walks over
 *   tally  pair x day, with "anybody" on either side: what series are made of
 *
 * One writer at a time, any number of readers (WAL). A handle belongs to one thread. Ordinary return codes: DG_EENV for
 * disk, lock and foreign files; DG_ENOMEM; every message is one sentence that names the file. */
#ifndef DG_STORE_H
#define DG_STORE_H

#include "base/base.h"

typedef struct store store;
typedef enum store_mode {
  STORE_READ,  /* must exist */
  STORE_WRITE, /* made when it does not exist; brought to this program's schema when older */
} store_mode;

#define STORE_SCHEMA 4

/* Opens a database. On failure *out is untouched and *err (may be NULL) says why. */
dg_rc store_open(const char *path, store_mode mode, store **out, dg_err *err);
/* Nothing failed so far; a handle that failed does nothing more. What failed, as the functions below return it. */
bool store_ok(const store *s);
dg_rc store_result(const store *s, dg_err *err);
void store_close(store *s); /* NULL is fine; what was not committed is gone */

/* ---- who: actors and parties ---- */

#define STORE_NOBODY 0u /* actor id: the deed has no recipient (or no actor) */
#define STORE_ANY 1u    /* actor id: whoever; in queries only */

/* An actor by its key ("PRK", "UNO", or the name of one without a code): its id, or DG_NONE when the store has none such. */
uint32_t store_actor_find(store *s, dg_str key);
/* The key of an actor; "-" for STORE_NOBODY, "*" for STORE_ANY. Valid until the handle is closed. */
dg_str store_actor_key(store *s, uint32_t actor);
bool store_actor_known(store *s, uint32_t actor); /* has a code; false: key is a name that no lexicon resolved */
uint32_t store_actor_count(store *s);             /* ids are 0 … count-1 */

typedef struct store_party {
  uint32_t actor;
  dg_str code;   /* "PRK", "IGO"; empty when unresolved */
  dg_str org;    /* "UNO", "EUR" where code is IGO; else empty */
  dg_str sector; /* "GOV;MIL": primary first; may be empty */
  dg_str name;   /* canonical, or as given where nothing better is known; may be empty */
} store_party;
/* Strings are valid until the handle is closed. False when there is no such party. */
bool store_party_get(store *s, uint32_t party, store_party *out);

/* ---- deeds ---- */

enum {                    /* flags of a deed: what a back channel shows */
       STORE_SECRET = 1,  /* secret, behind closed doors, unannounced */
       STORE_THIRD = 2,   /* met in a third country */
       STORE_FORMER = 4,  /* a former official took part */
       STORE_PRIVATE = 8, /* a private or unofficial delegation */
};

typedef struct store_deed {
  uint64_t id;    /* printed as 16 hex digits: the event id of signals and answers */
  dg_day day;     /* DAY_NONE = unknown */
  uint32_t actor; /* actor ids; recipient may be STORE_NOBODY */
  uint32_t recipient;
  uint32_t actor_party, recipient_party; /* party ids; 0 = none */
  uint8_t type;                          /* as dg_type_name(); 0 = an event of no PLOVER type ("make statement") */
  uint8_t mode;                          /* as dg_mode_name() */
  uint8_t quad;                          /* 1 … 4; 0 for type 0 */
  double score;                          /* PLOVER intensity, -10 … 10 */
  uint32_t flags;                        /* STORE_SECRET … */
  uint32_t mentions;                     /* how often it was told, >= 1 */
  uint32_t sources;                      /* by how many independent sources, >= 1 where any is known, else 0 */
  uint32_t source;                       /* the first of them; 0 = unknown */
} store_deed;

/* Which deeds: of an actor (STORE_ANY), towards a recipient (STORE_ANY; STORE_NOBODY = deeds without one), from <= day <= to
 * (DAY_NONE = open at that end). Deeds without a day are given only when both ends are open. A deed of several actors or
 * recipients comes once for each pair; reciprocal deeds (talks, clashes) come in both directions. */
typedef struct store_query {
  uint32_t actor, recipient;
  dg_day from, to;
} store_query;

typedef struct store_cursor store_cursor;
/* In order of day, then id, then actor, then recipient. NULL on failure (*err). Close it before the store. */
store_cursor *store_deeds(store *s, const store_query *q, dg_err *err);
/* The same for whom parties and the order within a day do not matter: a fifth of the time where q is of everybody. */
store_cursor *store_deeds_brief(store *s, const store_query *q, dg_err *err);
bool store_deed_next(store_cursor *c, store_deed *out); /* false: the end, or a failure (see store_cursor_close) */
dg_rc store_cursor_close(store_cursor *c, dg_err *err); /* DG_OK unless reading failed; NULL is fine */

/* All of them at once: *out is an array of *n (mem_free it; NULL when there are none). */
dg_rc store_deeds_all(store *s, const store_query *q, store_deed **out, size_t *n, dg_err *err);

/* A deed with its first evidence. Strings live until the next call of this function on the same store. */
typedef struct store_evidence {
  store_deed deed;              /* of its first pair */
  dg_str text;                  /* the sentence, or the event's name where it was coded elsewhere */
  dg_str url, publisher, title; /* of the story that told it first; empty where there is none */
  dg_str story;                 /* its id; empty where there is none */
  dg_day told;                  /* day of that story; DAY_NONE */
  uint64_t mention;             /* the first telling, for store_sides(); 0 = none */
  uint32_t sentence;            /* number in that story, from 1; 0 = none */
} store_evidence;
/* False when there is no such deed. */
bool store_evidence_get(store *s, uint64_t deed, store_evidence *out);

/* First and last day of all deeds; false when there are none with a day. */
bool store_span(store *s, dg_day *first, dg_day *last);

/* How much there is. False when it cannot be read (the failure stays in the handle). */
typedef struct store_count {
  uint64_t deeds, stories, statements;
} store_count;
bool store_counts(store *s, store_count *out);

/* ---- counts by pair and day ---- */

#define STORE_TYPES 17
typedef struct store_tally {
  dg_day day;
  uint64_t n, quad[5];        /* quad[0]: deeds of no PLOVER type */
  uint64_t type[STORE_TYPES]; /* by type, 0 … 16 */
  int64_t score10;            /* sum of scores, times ten */
  const uint32_t *source;     /* [nsource] ids of distinct independent sources, rising; valid during the call */
  uint32_t nsource;
} store_tally;
/* Calls f for each day that has deeds of (actor, recipient), days rising; STORE_ANY on either side gives that side's sum (each
 * deed counted once). */
typedef void (*store_tally_fn)(void *self, const store_tally *t);
dg_rc store_tallies(store *s, const store_query *q, store_tally_fn f, void *self, dg_err *err);

#endif
