/* antecedent: "South Korea condemned the launch" blames whoever launched. An answer in words (ACCUSE, REJECT, SUPPORT …) whose
 * object is a definite noun for a deed is towards the actor of the last such deed told in the story. Which noun stands for
 * which type is in lexicon/classes/antecedents.lex. Reads event and side of the sentences before, mentions and the tree;
 * writes nothing. */
#include "deed.h"

#define REACH 4      /* sentences back */
#define LOOK_BACK 32 /* events back */

/* Types that answer a deed. */
static bool answers(uint8_t type) {
  return type == TYPE_ACCUSE || type == TYPE_REJECT || type == TYPE_SUPPORT || type == TYPE_PROTEST ||
         type == TYPE_CONCEDE || type == TYPE_AGREE || type == TYPE_THREATEN;
}

/* "the launch", "this test", "their decision" */
static bool definite(const deeds *s, uint32_t noun) {
  const dg_doc *d = s->d;
  if (d->upos[noun] != UPOS_NOUN) return false;
  for (uint32_t k = s->m.child[noun]; k != DG_NONE; k = s->m.sibling[k]) {
    if (d->rel[k] == REL_NMOD_POSS) return d->upos[k] == UPOS_PRON;
    if (d->rel[k] != REL_DET) continue;
    const dg_str word = doc_name(d, d->lemma[k]);
    return str_eq(word, STR("the")) || str_eq(word, STR("this")) || str_eq(word, STR("that")) ||
           str_eq(word, STR("these")) || str_eq(word, STR("those"));
  }
  return false;
}

/* The noun that says what is answered: the object, else what stands behind a preposition; DG_NONE. */
static uint32_t answered(const deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  if (e->clause == DG_NONE || e->nominal) return DG_NONE;
  const doc_clause *c = &d->clause[e->clause];
  for (int pass = 0; pass < 2; pass++)
    for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
      const doc_arg *a = &d->args[g];
      if (a->role == (pass == 0 ? ARG_OBJ : ARG_OBL) && a->head < d->T && definite(s, a->head)) return a->head;
    }
  return DG_NONE;
}

static bool names_deed(const deeds *s, uint32_t noun, const doc_event *o) {
  const uint32_t by_type = s->x->told[o->type], any = s->x->told[TYPE_NONE];
  if (by_type != DG_NONE && match_class(&s->m, noun, by_type)) return true;
  return any != DG_NONE && match_class(&s->m, noun, any);
}

uint32_t side_antecedent(const deeds *s, const deed *e, uint32_t actor, uint32_t out[DEED_SIDES]) {
  const dg_doc *d = s->d;
  const uint32_t noun = answers(e->type) ? answered(s, e) : DG_NONE;
  if (noun == DG_NONE) return 0;
  const uint32_t sent = doc_sent_of(d, e->token);
  const dg_sym self = d->mention[actor].code;
  for (uint32_t i = d->E, back = 0; i-- > 0 && back < LOOK_BACK; back++) {
    const doc_event *o = &d->event[i];
    if (sent - o->sent > REACH) break;
    if (o->modality == MOD_NEGATED || !names_deed(s, noun, o)) continue;
    uint32_t n = 0;
    for (uint32_t k = o->actor; k < o->actor + o->nactor && n < DEED_SIDES; k++) {
      const doc_mention *m = &d->mention[d->side[k].mention];
      if (m->code && m->code != self) out[n++] = d->side[k].mention;
    }
    return n; /* the actor's own deed: he speaks of himself */
  }
  return 0;
}
