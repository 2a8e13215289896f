/* feature: the keys of a word, the same for the trainer and for the running parser. */
#ifndef DG_PARSE_FEATURE_H
#define DG_PARSE_FEATURE_H
#include "base/base.h"

#define FEATURE_MAX 16

/* Hash keys of what a word looks like: itself, affixes, shape. `form` is as written, `fold` as utf8_fold gives it.
 * key[0] is the word's own key. Returns the number of keys, at most FEATURE_MAX. */
uint32_t feature_keys(dg_str form, dg_str fold, uint64_t key[FEATURE_MAX]);
/* A key for `n` bytes of kind `kind`. */
uint64_t feature_span(uint64_t kind, const void *bytes, uint32_t n);
/* Key of a form as written. */
static inline uint64_t feature_form(dg_str form) { return feature_span(50, form.p, form.n); }
#endif
