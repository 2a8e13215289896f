/* work: between place.c, context.c and choose.c. Private to src/place. */
#ifndef DG_PLACE_WORK_H
#define DG_PLACE_WORK_H

#include "gazetteer.h"

enum context { CTX_NO, CTX_WEAK, CTX_STRONG };
typedef struct place_found { /* a name of the gazetteer in the text */
  uint32_t begin, end, head; /* tokens */
  uint32_t key, nkey;
  uint32_t mention;   /* whose head is in it; DG_NONE */
  uint32_t within;    /* the found that says where it is: "Paris, Texas"; DG_NONE */
  uint32_t spot;      /* chosen; DG_NONE */
  dg_sym within_code; /* the same for a state; 0 */
  uint8_t context;
  bool seat, region, used; /* a government's seat; "province" follows; it says where the name before it is */
} place_found;

typedef struct place_scan {
  const place_gazetteer *x;
  dg_doc *d;
  place_found *found;
  uint32_t nfound, capfound;
  uint32_t *support;    /* [nstate] mentions that speak of it */
  uint32_t total, most; /* of all states; of the one spoken of most */
  dg_sym *person;       /* [nperson] words of personal names in the story */
  uint32_t nperson, capperson;
} place_scan;

/* context.c: how the words around it speak for a place. */
void place_context(place_scan *s, uint32_t f);
bool place_located(const dg_doc *d, uint32_t head); /* a preposition of place stands before the phrase */
/* choose.c: which place of that name: fills spot. */
void place_choose(place_scan *s);

#endif
