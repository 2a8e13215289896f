/* keep: the writing side of the store. A batch is a transaction: what a killed program had not committed is not there.
 *
 *   store_begin -> store_party_put, store_kind_put, store_deed_put … -> store_commit
 *
 * Failures are kept in the handle: calls after one do nothing, store_commit says what went wrong and rolls back. */
#ifndef DG_STORE_KEEP_H
#define DG_STORE_KEEP_H

#include "store.h"

/* The hash that ids are made of. Databases hold it: never change it. */
uint64_t store_hash(dg_str s);

void store_begin(store *s);
dg_rc store_commit(store *s, dg_err *err);
void store_rollback(store *s);
/* Rows or stories between commits: `usual`, or DRAGOMAN_BATCH (tests: small transactions). */
uint32_t store_batch(uint32_t usual);

/* A run: which engine, in which form, with which options; one row for all runs that agree in these. */
uint32_t store_run_put(store *s, dg_str engine, dg_str form, dg_str options);

/* Who: the id of an actor with sector and name; made when new. `side` as dg_engine_resolve() or dg_doc_actor() give it. Without a
 * code the name is the actor (side->name, else side->text); with neither the party is 0. */
uint32_t store_party_put(store *s, const dg_side *side);
uint32_t store_source_put(store *s, dg_str name); /* 0 for the empty name */

/* What: type and mode with score and the names other systems have for it. */
typedef struct store_kind {
  uint8_t type, mode; /* as dg_type_name(), dg_mode_name() */
  int16_t score10;
  dg_str cameo; /* may be empty */
  dg_str label; /* the event's name where it was coded elsewhere; else empty */
} store_kind;
uint32_t store_kind_put(store *s, const store_kind *k);

typedef struct store_new_deed {
  uint64_t hash; /* of all that makes this deed itself */
  dg_day day;    /* DAY_NONE = unknown */
  uint32_t kind, run, flags;
  const uint32_t *actor, *recipient; /* [nactor], [nrecipient] party ids */
  uint32_t nactor, nrecipient;
  uint32_t source;          /* 0 = unknown */
  uint32_t mentions;        /* >= 1: how often it is known to be told */
  uint32_t sources;         /* 0: one where source is known */
  uint32_t story, sentence; /* rows; 0 = none */
  dg_day told;              /* DAY_NONE */
  dg_str context;           /* names joined by ';' */
} store_new_deed;

typedef enum store_put { PUT_NEW, PUT_KNOWN, PUT_MORE } store_put; /* PUT_MORE: known, and its mentions were raised */
/* Adds a deed, its pairs and its part of the rollup. A deed is known by its day and hash; of a known one only `mentions` is
 * raised. *id (may be NULL) is its id. */
store_put store_deed_put(store *s, const store_new_deed *d, uint64_t *id);

#endif
