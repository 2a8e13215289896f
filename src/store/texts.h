/* texts: a coded document on its way into the store. Any thread packs (no store is touched), the one writer puts, in the order of
 * the input.
 *
 *   dg_doc -> store_text_pack -> bytes -> store_text_put -> story, sentence, mention, side, statement, deed … */
#ifndef DG_STORE_TEXTS_H
#define DG_STORE_TEXTS_H

#include "keep.h"

/* What makes an input itself: every field of the page. The same page again has the same hash. Never 0. */
uint64_t store_page_hash(const dg_page *page);

/* The hashes of the stories in a database, rising; *out is to be freed by mem_free. */
dg_rc store_known(store *s, uint64_t **out, size_t *n, dg_err *err);
/* How many stories another engine than this run's has coded. */
uint64_t store_other_runs(store *s, uint32_t run);
bool store_is_known(const uint64_t *known, size_t n, uint64_t hash);

/* Appends the document's story, printed events, statements and the sentences they stand in. DG_ENOMEM is buf->failed. */
void store_text_pack(dg_buf *out, const dg_doc *d, uint64_t hash);

typedef struct store_text_sum {
  uint64_t stories, known; /* put; there before */
  uint64_t copies;         /* of the stories: the same report as an earlier one */
  uint64_t events, deeds;  /* mentions; of these the first of their deed */
  uint64_t statements;
  uint64_t nameless; /* sides of events without a code */
} store_text_sum;
/* Inside a batch. False when the bytes are not what store_text_pack writes, or the store failed (store_ok). */
bool store_text_put(store *s, const void *bytes, size_t n, uint32_t run, store_text_sum *sum);

#endif
