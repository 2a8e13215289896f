/* attempt: one pattern tried on one predicate, between match.c, slot.c, word.c and gate.c. Private to src/event. */
#ifndef DG_EVENT_ATTEMPT_H
#define DG_EVENT_ATTEMPT_H

#include "match.h"

#define CANDIDATES 10u

typedef struct attempt {
  matcher *m;
  const ev_pattern *p;
  const ev_slot *slot;
  const ev_phrase *v; /* the entry's own words (verb with several), or NULL */
  uint32_t clause, token;
  uint32_t bind[EV_MAX_SLOTS];
  uint32_t cand[EV_MAX_SLOTS][CANDIDATES], ncand[EV_MAX_SLOTS], cursor[EV_MAX_SLOTS];
  uint8_t loose[EV_MAX_SLOTS][CANDIDATES]; /* penalty of each candidate */
  uint32_t deepest;
} attempt;

/* The particle that the line or the verb's entry asks for; 0 = none. */
static inline dg_sym attempt_particle(const attempt *a) {
  return a->p->particle ? a->p->particle : a->v && a->v->n > 1 ? a->m->x->word[a->v->word] : 0;
}

void attempt_gather(attempt *a,
                    uint32_t k); /* slot.c: candidates of slot k, for the slots before it as they are bound */

/* gate.c */
enum {                       /* gate_have.has, ev_gate.want */
       GATE_SUBJ = 1,        /* a subject */
       GATE_ACTIVE_SUBJ = 2, /* a subject, unless the clause can do without one */
       GATE_OBJ = 4,         /* an object, or a phrase that may be one */
       GATE_THING = 8,       /* an object or a clause that may stand for one */
       GATE_PRED = 16,
       GATE_WORD = 32, /* an adverb or particle */
       GATE_COPULA = 64,
       GATE_NO_COPULA = 128,
       GATE_NEG = 256,
       GATE_ALL = 511
};
typedef struct gate_have { /* what a clause has to offer */
  uint64_t words;
  uint32_t has; /* GATE_* */
} gate_have;
void gate_sentence(matcher *m, const doc_sent *s); /* fills seen */
gate_have gate_clause(const matcher *m, uint32_t clause);
static inline bool gate_sees(const matcher *m, uint16_t cls) {
  return cls == GATE_NO_NEED || (m->seen[cls / 64] >> cls % 64 & 1);
}
/* The pattern at *j goes in; else *j moves on, past all that need the same class where the sentence lacks it. */
static inline bool gate_passes(const matcher *m, uint32_t *j, const gate_have *h) {
  const ev_gate *g = m->x->gate + *j;
  if (m->want_near) return true;
  if (!gate_sees(m, g->need[0])) {
    *j += g->run;
    return false;
  }
  if ((g->want & ~h->has) == 0 && (g->words & ~h->words) == 0 && gate_sees(m, g->need[1])) return true;
  ++*j;
  return false;
}

/* word.c */
static inline bool match_is_case(uint8_t rel) { return rel == REL_CASE; }
void match_index_tree(matcher *m); /* child, sibling, prep */
bool match_phrase_at(const matcher *m, const ev_phrase *p, uint32_t token);
bool match_several_words(const matcher *m, uint32_t token, uint32_t cls); /* by an entry of several words */
dg_sym match_plain(const event_lexicon *x, dg_sym prep);                  /* "upon" is "on" */
bool match_has_particle(const matcher *m, const doc_clause *c, uint32_t token, dg_sym particle); /* c may be NULL */
uint32_t match_misread(const matcher *m, const doc_clause *c, dg_sym particle);
bool match_entry_holds(const matcher *m, const doc_clause *c, uint32_t token, const ev_phrase *v);
bool match_is_time(const matcher *m, uint32_t token);
bool match_verb_class(const matcher *m, uint32_t token, uint32_t clause, uint32_t cls);

#endif
