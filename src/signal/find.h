/* find: the state of one call, shared by find.c (walks pairs), pair.c (one pair), list.c (the result). */
#ifndef DG_SIGNAL_FIND_H
#define DG_SIGNAL_FIND_H

#include "signal/part.h"

typedef struct pick { /* deeds by (actor, recipient), then as they come, by day */
  uint64_t key;       /* actor << 32 | recipient */
  uint32_t deed;
} pick;

typedef struct span { /* picks of one ordered pair: [begin, end) */
  uint32_t begin, end;
} span;

typedef struct find {
  const signal_input *in;
  const signal_query *query;
  frame frame;
  pick *pick; /* [npick] */
  uint32_t npick;
  signal_list *out;
  double (*odds)[2]; /* [ntest] probability and kind of every question asked: what the correction is made from */
  uint32_t ntest, captest;
  bool failed; /* out of memory */
} find;

/* ---- pair.c ---- */
void pair_signals(find *f, span ab, span ba, uint32_t a, uint32_t b, bool both); /* both: b towards a too */
void pair_several(find *f, span all, uint32_t actor); /* overture to several: all picks of one actor */

/* ---- list.c ---- */
/* Counts as a test and is listed when probable enough. The new signal, or NULL when it is not listed. */
signal *list_add(find *f, const signal *s);
/* Adds to s (a signal just listed) the weightiest deeds of the spans in [from, to] whose class bit is in `classes`. */
typedef struct choice {
  const span *spans;
  uint32_t nspan;
  uint32_t classes; /* bits 1 << COOP … */
  uint32_t marked;  /* flags of which one must be set; 0 = any deed */
  dg_day from, to;
} choice;
void list_evidence(find *f, signal *s, const choice *for_it, const choice *against);
void list_finish(find *f); /* fdr, expected_false, order */

#endif
