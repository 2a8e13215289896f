/* state: which words and small facts of a parser state the network sees. Shared by trainer and parser. */
#ifndef DG_PARSE_STATE_H
#define DG_PARSE_STATE_H
#include "parse/arcs.h"

enum { STATE_SLOTS = 4, STATE_FACTS = 10 };
/* rows of the table of facts */
enum {
  FACT_REL = 0,                   /* 5 x 64: relations of outer children, see state_look */
  FACT_DIST0 = FACT_REL + 5 * 64, /* s0 to b0 */
  FACT_DIST1 = FACT_DIST0 + 16,   /* s1 to s0 */
  FACT_VAL0 = FACT_DIST1 + 16,    /* children of s0, left and right up to 3 */
  FACT_VAL1 = FACT_VAL0 + 16,     /* of s1 */
  FACT_VALB = FACT_VAL1 + 16,     /* of b0, left; and the stack's depth up to 3 */
  FACT_ROWS = FACT_VALB + 16
};
#define STATE_NONE 0xFFFFu /* no such word */

typedef struct state_view {
  uint16_t slot[STATE_SLOTS]; /* word, n = ROOT, STATE_NONE */
  uint16_t fact[STATE_FACTS]; /* rows */
} state_view;

static inline uint16_t state_bucket(uint32_t d) {
  return (uint16_t)(d < 8 ? d : d < 12 ? 8 : d < 20 ? 9 : d < 40 ? 10 : 11);
}
static inline void state_look(const arcs *s, state_view *v) {
  uint16_t s0 = s->top > 0 ? s->stack[s->top - 1] : STATE_NONE, s1 = s->top > 1 ? s->stack[s->top - 2] : STATE_NONE;
  uint16_t b0 = (uint16_t)s->b;
  v->slot[0] = s0;
  v->slot[1] = s1;
  v->slot[2] = s->top > 2 ? s->stack[s->top - 3] : STATE_NONE;
  v->slot[3] = b0;
  uint16_t child[5] = {s0 != STATE_NONE ? s->lc[s0] : STATE_NONE, s0 != STATE_NONE ? s->rc[s0] : STATE_NONE, s->lc[b0],
                       s1 != STATE_NONE ? s->lc[s1] : STATE_NONE, s1 != STATE_NONE ? s->rc[s1] : STATE_NONE};
  for (uint16_t k = 0; k < 5; k++)
    v->fact[k] = (uint16_t)(FACT_REL + 64 * k + (child[k] == STATE_NONE ? 63 : s->rel[child[k]]));
#define UPTO3(x) ((uint16_t)((x) > 3 ? 3 : (x)))
  v->fact[5] = (uint16_t)(FACT_DIST0 + (s0 == STATE_NONE ? 15 : state_bucket((uint32_t)(b0 - s0))));
  v->fact[6] = (uint16_t)(FACT_DIST1 + (s1 == STATE_NONE ? 15 : state_bucket((uint32_t)(s0 - s1))));
  v->fact[7] = (uint16_t)(FACT_VAL0 + (s0 == STATE_NONE ? 0 : UPTO3(s->nl[s0]) * 4 + UPTO3(s->nr[s0])));
  v->fact[8] = (uint16_t)(FACT_VAL1 + (s1 == STATE_NONE ? 0 : UPTO3(s->nl[s1]) * 4 + UPTO3(s->nr[s1])));
  v->fact[9] = (uint16_t)(FACT_VALB + UPTO3(s->nl[b0]) * 4 + UPTO3(s->top));
#undef UPTO3
}
#endif
