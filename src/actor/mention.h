/* mention: between mention.c and entity.c. Private to src/actor. */
#ifndef DG_ACTOR_MENTION_H
#define DG_ACTOR_MENTION_H

#include "names.h"

typedef struct actor_hit { /* a phrase of the lexicon in the text */
  uint32_t begin, end;     /* tokens */
  uint32_t head;           /* token of it that hangs outside */
  uint32_t phrase, entity;
  uint32_t twin; /* the hit named by the same word: "North and South Korea", "the two Koreas"; DG_NONE = none */
} actor_hit;

typedef struct actor_scan {
  const actor_lexicon *x;
  dg_doc *d;
  actor_hit *hit;
  uint32_t nhit, caphit;
  uint32_t *hit_at;  /* [T] or DG_NONE */
  uint32_t *lo, *hi; /* [T] phrase of which the token is head, inclusive */
  uint32_t *key;     /* [M] lexicon entity of a mention's head, or DG_NONE */
  uint32_t capkey;
} actor_scan;

static inline const names_phrase *hit_phrase(const actor_scan *s, uint32_t h) {
  return &s->x->phrase[s->hit[h].phrase];
}
static inline const names_entity *hit_entity(const actor_scan *s, uint32_t h) {
  return &s->x->entity[s->hit[h].entity];
}

void hits_find(actor_scan *s);
/* The token of [begin, end) that hangs on something outside it. */
uint32_t hit_head_of(const dg_doc *d, uint32_t begin, uint32_t end, bool person);

/* A new mention at head token h over [begin, end); its index. */
uint32_t mention_push(actor_scan *s, uint32_t begin, uint32_t end, uint32_t head, uint8_t kind);
/* Gives the mention code, name and sectors of a lexicon entity on the story's date. */
void mention_take(actor_scan *s, uint32_t m, uint32_t entity);
/* The phrase stands behind in, at or near. */
bool actor_placed(const actor_scan *s, uint32_t head);
/* Who is the same as whom: fills entity of every mention, and codes that follow from it. */
void entity_run(actor_scan *s);
#endif
