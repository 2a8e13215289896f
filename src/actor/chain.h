/* chain: the entities of a story while they are found. Between entity.c and pronoun.c. */
#ifndef DG_ACTOR_CHAIN_H
#define DG_ACTOR_CHAIN_H

#include "mention.h"

#define RECENT 16
#define PRONOUN_REACH 3 /* sentences */

typedef struct chain {
  actor_scan *s;
  uint32_t *slot, *value; /* name or family name -> entity, open addressing */
  uint32_t nslot;
  uint32_t recent[RECENT], nrecent; /* entities, latest last */
  uint32_t *sent;                   /* [N] sentence of the latest mention */
  uint32_t *led;                    /* [N] sentence in which it was last a subject, or DG_NONE */
  uint32_t *last;                   /* [N] its latest mention */
  uint32_t capsent, capled, caplast;
  struct {
    dg_sym code, name;
    uint32_t weight; /* mentions, fading by an eighth with each sentence */
  } state[16];       /* the states most spoken of */
  uint32_t nstate, at_sent;
  dg_sym north, south; /* code of a state "North …", "South …" in this story */
  dg_sym north_name, south_name;
  uint32_t half; /* phrase of two words that named one of them, or DG_NONE */
} chain;

void chain_join(chain *c, uint32_t m, uint32_t e,
                bool coref);            /* the mention is entity e: takes what it lacks from it */
void chain_named(chain *c, uint32_t m); /* finds or makes the entity of a named mention */
void chain_pronoun(chain *c, uint32_t m);
bool chain_leads(const dg_doc *d, uint32_t head); /* the phrase is the subject of its clause, alone or with others */
bool chain_body_word(const chain *c, uint32_t token);
bool chain_word(dg_str w, const char *const *list); /* one of a list that NULL ends */
#endif
