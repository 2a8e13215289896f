/* show: what a page shows of the store beyond deeds in order of time: pages of deeds and stories, the newest first, with a mark to go
 * on from that stays right while rows are added; the kept text of a story; who is meant in a telling. */
#ifndef DG_STORE_SHOW_H
#define DG_STORE_SHOW_H

#include "store.h"

/* A number that changes when another connection wrote; 0 on failure. Names are read once by a handle: open a new one then. */
uint32_t store_version(store *s);
/* Makes what this handle reads end soon with a failure; any thread may call it. Nothing happens when nothing runs. */
void store_interrupt(store *s);

/* ---- pages of deeds ---- */

typedef struct store_deed_page {
  uint32_t actor, recipient;         /* STORE_ANY; STORE_NOBODY */
  bool either;                       /* in both directions */
  dg_str actor_name, recipient_name; /* only parties of this name; empty = all */
  dg_day from, to;                   /* DAY_NONE = open; undated deeds only when both are, the last of all */
  uint8_t type, quad;                /* 0 = any */
  dg_str words;                      /* all of these stand in a sentence that tells it; empty = any */
  dg_str story;                      /* the story of this id tells it; empty = any */
  bool after;                        /* only deeds behind (after_day, after_id) in the order of the page */
  dg_day after_day;
  uint64_t after_id;
  uint32_t limit; /* of deeds */
} store_deed_page;
/* Fills out[limit] with the newest deeds first (day, then id, falling), each once, by the first of its pairs that fits. *more: there may
 * be others behind the place (*last_day, *last_id), which is where a next page goes on; the page may then be shorter than the
 * limit, since at most 200,000 rows are looked at. */
dg_rc store_deed_page_get(store *s, const store_deed_page *q, store_deed *out, uint32_t *n, bool *more,
                          dg_day *last_day, uint64_t *last_id, dg_err *err);
/* One deed, by its first pair. False when there is none such. */
bool store_deed_get(store *s, uint64_t id, store_deed *out);

/* Calls f for each side of a telling (store_evidence, store_mention); role 0 = actor, 1 = recipient. Strings live during the call. */
typedef void (*store_side_fn)(void *self, uint8_t role, uint32_t party, dg_str text);
bool store_sides(store *s, uint64_t mention, store_side_fn f, void *self);
/* The words of a telling that its event was seen by; empty when there are none. Valid until the next call of store_evidence_get,
 * store_trigger or store_tallies. */
dg_str store_trigger(store *s, uint64_t mention);

/* ---- stories ---- */

typedef struct store_story {
  int64_t row;
  dg_str id, title, publisher, url, agency, byline, lang, date_source;
  dg_str engine; /* that coded it */
  dg_day day;    /* DAY_NONE */
  uint64_t events, statements;
  uint64_t copies; /* other stories that are the same report */
  bool kept;       /* its text is there */
} store_story;
typedef struct store_story_query {
  dg_str words, publisher; /* words: in a sentence or the title; empty = any */
  dg_day from, to;
  bool after; /* only those behind (after_day, after_row) */
  dg_day after_day;
  int64_t after_row;
  uint32_t limit;
  dg_str id; /* only the story of this id; empty = any */
} store_story_query;
/* The newest first. Strings live during the call of f; false from f ends the walk. */
typedef bool (*store_story_fn)(void *self, const store_story *st);
dg_rc store_stories(store *s, const store_story_query *q, store_story_fn f, void *self, dg_err *err);

/* ---- kept text: body, then what was dropped (kind, text, kind, text …) ----
 *
 * In the column `kept.text`: a zstd frame of parts, each its length (LEB128) and its bytes. */
void store_kept_pack(dg_buf *out, const dg_doc *d); /* appends as a string of wire.h */
/* False when nothing is kept of the story, or it cannot be read (store_ok tells). *out is overwritten. */
bool store_kept_get(store *s, int64_t story, dg_buf *out);
/* The parts of what store_kept_get gave, one after the other from *at = 0. False at the end. */
bool store_kept_next(const dg_buf *kept, size_t *at, dg_str *part);

/* The deed that an event of a story became; 0 = none is kept. */
uint64_t store_deed_of(store *s, int64_t story, dg_str event);
/* Whether a statement of a story is kept. */
bool store_has_statement(store *s, int64_t story, dg_str id);

/* ---- actors by number of deeds ---- */

/* out[store_actor_count]: deeds in which each actor takes part on either side (a deed between two bodies of one actor counts twice). */
dg_rc store_actor_deeds(store *s, uint64_t *out, dg_err *err);

/* With whom an actor has to do, the most deeds first, at most `limit`: towards whom it acts, or (towards false) who acts towards it. */
typedef struct store_other {
  uint32_t actor; /* the other; may be STORE_NOBODY */
  uint64_t n, coop, conf;
  int64_t score10;
} store_other;
dg_rc store_others(store *s, uint32_t actor, bool towards, dg_day from, dg_day to, uint32_t limit, store_other *out,
                   uint32_t *n, dg_err *err);
/* Who speaks for an actor, the most statements first. */
typedef void (*store_voice_fn)(void *self, uint32_t party, uint64_t statements);
dg_rc store_voices(store *s, uint32_t actor, dg_day from, dg_day to, uint32_t limit, store_voice_fn f, void *self,
                   dg_err *err);
/* First and last day of an actor's deeds, on either side; left alone when there are none. */
void store_actor_span(store *s, uint32_t actor, dg_day *first, dg_day *last);
/* Cooperation and conflict of all that an actor takes part in, from <= day <= to; sums are added to out[0], out[1]. */
bool store_balance(store *s, uint32_t actor, dg_day from, dg_day to, uint64_t out[2]);

#endif
