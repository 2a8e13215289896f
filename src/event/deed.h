/* deed: what the matches of a document say, before it becomes events: one candidate for each predicate,
 * operators applied, sides as tokens. Shared by run (events), relate and why; lives in the document's arena,
 * writes none of its arrays. */
#ifndef DG_EVENT_DEED_H
#define DG_EVENT_DEED_H

#include "match.h"

#define DEED_SIDES 8u

typedef struct deed_side {
  uint32_t token[DEED_SIDES];
  uint8_t n;
} deed_side;

typedef struct deed {
  uint32_t token, clause; /* predicate; clause of its grammar (for a noun: the clause it stands in); DG_NONE */
  const ev_rule *rule;    /* of the example that matched */
  uint32_t match;         /* index into matcher.match */
  uint32_t op;            /* match of the last operator; DG_NONE */
  uint8_t type, mode, modality;
  bool reciprocal, nominal, absorbed, composed, implied; /* implied: sides not from slots */
  bool self;                                             /* the source is the actor itself */
  bool unreal;                                           /* under an operator of wishing */
  int32_t score, rival; /* of the best line of another type for the same predicate; 0 = none */
  uint32_t below;       /* deed that an operator took up; DG_NONE */
  deed_side actor, recipient;
  uint32_t source; /* token: head of the phrase whose words these are; DG_NONE */
} deed;

typedef struct deeds {
  const event_lexicon *x;
  dg_doc *d;
  matcher m;
  deed *v;
  uint32_t n, cap;
  uint32_t *at; /* [T] deed at a predicate token, DG_NONE */
} deeds;

void deeds_find(deeds *s, const event_lexicon *x, dg_doc *d,
                bool want_near); /* matches, best per predicate, operators */
void deeds_modality(deeds *s);   /* tense, negation, conditions, sources */

const ev_result *event_result(const event_lexicon *x, uint32_t op, uint8_t type,
                              uint8_t mode); /* last row that fits; NULL */

uint8_t deed_told(const deeds *s, const deed *b,
                  const ev_match *op); /* type of b below an operator: of "not X" the opposite */

/* sides.c */
uint32_t side_mention(const dg_doc *d, uint32_t token); /* smallest mention with that head, else around it; DG_NONE */
uint32_t side_actor(deeds *s, uint32_t token);          /* who acts, by the phrase at token; mention or DG_NONE */
uint32_t side_recipient(deeds *s, uint32_t token);      /* whom it hits: the phrase or who stands inside it */
uint32_t side_hidden(deeds *s, const deed *e,
                     uint8_t *how); /* a recipient that no slot gives; how: 1 in the object, 2 a place */
uint32_t side_victim(deeds *s,
                     const deed *e); /* who is hit, by a line whose B is a place; DG_NONE = the place itself */
bool side_medium(const deeds *s, const deed *e, uint32_t recipient); /* the press that words are spoken to */
uint32_t side_where(deeds *s,
                    const deed *e); /* who acts in a passive without agent: the state where it happens; DG_NONE */
/* antecedent.c: whom a deed hits by the deed it speaks of: mentions into out; how many */
uint32_t side_antecedent(const deeds *s, const deed *e, uint32_t actor, uint32_t out[DEED_SIDES]);
bool side_known(const dg_doc *d, uint32_t mention); /* has a code */

/* where.c */
uint32_t where_of(const deeds *s, const deed *e); /* place of a deed; DG_NONE */

#endif
