/* missing: what the lexicons lack in a document: names that they do not know, and verbs between two known actors that no line of
 * events/ fits. For `lexicon missing`. Beside view and build: uses the stages, serves the program. */
#ifndef DG_MISSING_H
#define DG_MISSING_H

#include "base/base.h"

typedef enum missing_kind { MISSING_NAME, MISSING_VERB } missing_kind;
typedef struct missing_item {
  missing_kind kind;
  dg_str what;         /* "Femi Gbaja"; "A vie with B" */
  dg_str code, sector; /* of a name: what its phrases say about it ("Nigerian lawmaker …"); empty = nothing */
  uint32_t sentence;
} missing_item;

/* Of the worker's last document, which went as far as events. Items and strings lie in it and live as long; in reading order. */
dg_rc missing_find(dg_worker *w, const missing_item **out, uint32_t *n, dg_err *err);
#endif
