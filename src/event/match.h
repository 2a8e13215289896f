/* match: finds the patterns that a clause or a noun phrase fulfils. Reads tokens, tree, clauses; writes only
 * its own lists. */
#ifndef DG_EVENT_MATCH_H
#define DG_EVENT_MATCH_H

#include "pattern.h"

/* One fulfilled pattern. */
typedef struct ev_match {
  uint32_t pattern, clause;    /* clause DG_NONE: a noun that is no clause */
  uint32_t token;              /* the predicate */
  uint32_t bind[EV_MAX_SLOTS]; /* token at each slot; DG_NONE = part left out */
  int32_t score;
  uint32_t lacking; /* slot that nothing fulfilled (only with `near`); DG_NONE */
  bool no_actor;    /* A is nowhere in the clause */
  bool misfit;      /* a side is not of the kind that the line wants, or an argument is left over */
} ev_match;

typedef struct matcher {
  const event_lexicon *x;
  dg_doc *d;
  const uint32_t *child, *sibling; /* the document's child and next */
  dg_sym *prep;                    /* [T] preposition of the phrase whose head the token is; 0 */
  ev_match *match;                 /* in order of predicate token */
  uint32_t n, cap;
  ev_match *near; /* patterns of the same predicate that failed by one slot (event_why only) */
  uint32_t nnear, capnear;
  bool want_near;
  uint64_t *seen; /* bit set: classes with a word in the present sentence */
} matcher;

void match_run(matcher *m, const event_lexicon *x, dg_doc *d, bool want_near);
uint64_t match_context(const matcher *m, uint32_t token);         /* contexts that the word at token speaks for */
bool match_class(const matcher *m, uint32_t token, uint32_t cls); /* is the word at token in that class? */
dg_sym match_lemma(const matcher *m, const doc_clause *c);        /* of a predicate, as the lines know it */
uint8_t match_form(const dg_doc *d, uint32_t clause);             /* FORM_* of a verb's clause; FORM_ANY for others */
bool match_under(const dg_doc *d, uint32_t token, uint32_t top);  /* is top an ancestor of token, or token itself? */

#endif
