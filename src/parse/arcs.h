/* arcs: the arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez and Satta 2011), shared by trainer and parser.
 *
 *   stack [.. s1 s0]   buffer [b0 .. n-1 ROOT]         ROOT = index n stands behind the last word
 *   SHIFT: b0 -> stack     LEFT(l): s0 <-l- b0, pop s0     RIGHT(l): s1 -l-> s0, pop s0
 *
 * With ROOT at the end, a single root is a matter of what is legal: LEFT from ROOT only when one word is left. A
 * sentence of n words takes exactly 2n transitions. */
#ifndef DG_PARSE_ARCS_H
#define DG_PARSE_ARCS_H
#include "doc.h"

#define ARCS_CAP (SENT_MAX_TOKENS + 2)
enum { ARCS_SHIFT, ARCS_LEFT, ARCS_RIGHT };
enum { LEGAL_SHIFT = 1, LEGAL_LEFT = 2, LEGAL_RIGHT = 4, LEGAL_ROOT = 8 }; /* ROOT: LEFT(root) from ROOT, no other */

typedef struct arcs {
  uint32_t n, b, top; /* words, front of the buffer, stack size */
  uint16_t stack[ARCS_CAP];
  uint16_t head[ARCS_CAP]; /* 0xFFFF = none yet */
  uint8_t rel[ARCS_CAP];
  uint16_t lc[ARCS_CAP], rc[ARCS_CAP]; /* outermost children on each side, 0xFFFF = none */
  uint8_t nl[ARCS_CAP], nr[ARCS_CAP];  /* number of children on each side, at most 255 */
} arcs;

static inline void arcs_init(arcs *s, uint32_t n) {
  s->n = n, s->b = 0, s->top = 0;
  for (uint32_t i = 0; i <= n; i++) s->head[i] = s->lc[i] = s->rc[i] = 0xFFFF, s->rel[i] = s->nl[i] = s->nr[i] = 0;
}
static inline bool arcs_done(const arcs *s) { return s->b == s->n && s->top == 0; }
static inline uint32_t arcs_legal(const arcs *s) {
  uint32_t l = s->b < s->n ? LEGAL_SHIFT : 0;
  if (s->top >= 1 && s->b < s->n) l |= LEGAL_LEFT;
  if (s->top == 1 && s->b == s->n) l |= LEGAL_ROOT;
  if (s->top >= 2) l |= LEGAL_RIGHT;
  return l;
}
static inline void arcs_do(arcs *s, int move, uint8_t rel) {
  if (move == ARCS_SHIFT) {
    s->stack[s->top++] = (uint16_t)s->b++;
    return;
  }
  uint16_t d = s->stack[--s->top], h = move == ARCS_LEFT ? (uint16_t)s->b : s->stack[s->top - 1];
  s->head[d] = h;
  s->rel[d] = rel;
  if (move == ARCS_LEFT) {
    s->lc[h] = d;
    s->nl[h] = (uint8_t)(s->nl[h] + (s->nl[h] < 255));
  } else {
    s->rc[h] = d;
    s->nr[h] = (uint8_t)(s->nr[h] + (s->nr[h] < 255));
  }
}
#endif
