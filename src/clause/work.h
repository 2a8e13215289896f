/* work: what the parts of the clause stage share while one sentence is taken apart.
 *
 *   tree.c     children, reading order top-down, prepositions     reads head rel lemma
 *   predicate.c which tokens are predicates, parent and link
 *   form.c     voice, tense, modality, polarity of one predicate
 *   args.c     its own arguments
 *   share.c    arguments taken over: control, conjunction, relative clauses
 *   nominal.c  nominal predicates and light verbs
 *   source.c   whose words
 *   clause.c   the order of it all; writes the document's arrays
 *
 * Clauses are handled parents first (the order of `order`), so whatever a clause takes over is complete. All
 * loops go over children or up at most CLIMB_MAX heads; arguments per clause are capped. */
#ifndef DG_CLAUSE_WORK_H
#define DG_CLAUSE_WORK_H
#include "clause/grammar.h"

#define CLIMB_MAX 48u
#define CLAUSE_MAX_ARGS 48u

typedef struct wclause {
  doc_clause c;  /* parent: index into work.c during the sentence */
  uint32_t node; /* token whose children are looked at: c.token, or the predicate noun of a copula */
  uint32_t first_arg, last_arg, narg; /* list in work.a */
  bool passive, finite, infinitive, expletive, would, reporter, direct, done;
  bool promoted;    /* a complement that the tree has as a participle */
  uint32_t subject; /* its subject where the tree does not say so; DG_NONE */
  uint32_t mark;    /* token of its subordinator or infinitive marker; DG_NONE */
  dg_sym mark_sym;
} wclause;
typedef struct warg {
  doc_arg g;
  uint32_t next;
  bool surface; /* from the grammatical subject */
} warg;

typedef struct work {
  const clause_grammar *g;
  dg_doc *d;
  uint32_t first, end; /* tokens of the sentence */
  /* [T], over the whole document, filled sentence by sentence */
  uint32_t *child, *next; /* the document's */
  const gword **word;     /* entry of the lemma */
  uint32_t *verbal;       /* clause at whose node this token stands; DG_NONE */
  uint32_t *nominal;      /* nominal clause at this token */
  uint32_t *up;           /* clause that this token belongs to: its own, or the nearest above */
  uint32_t *gap;          /* antecedent that fills this verb's missing object; DG_NONE */
  uint32_t *order;        /* the sentence's part of the document's */
  uint32_t norder;
  uint32_t main; /* verb hung on its own subject, which the parser made the root; DG_NONE */
  wclause *c;    /* this sentence's clauses, in order of token */
  uint32_t C, capC;
  warg *a;
  uint32_t A, capA;
} work;

#define DROPPED 255 /* role of an argument that a repair took away */

#define EACH_CHILD(w, t, ch) for (uint32_t ch = (w)->child[t]; ch != DG_NONE; ch = (w)->next[ch])

static inline bool is(const work *w, uint32_t t, uint32_t bits) { return (w->word[t]->bits & bits) != 0; }
static inline bool kw(const work *w, uint32_t t, uint32_t k) { return w->d->lemma[t] == w->g->kw[k]; }
static inline uint32_t bits_of(const work *w, dg_sym s) { return grammar_word(w->g, s, 0)->bits; }

/* tree.c */
void tree_open(work *w);
uint32_t tree_child(const work *w, uint32_t t, uint8_t rel); /* first child with this relation; DG_NONE */
dg_sym tree_prep(const work *w, uint32_t t);                 /* preposition of a phrase; 0 = none */
bool tree_particle(const work *w, uint32_t t);               /* the next word is the particle of this phrasal verb */
bool tree_to(const work *w, uint32_t t);                     /* an infinitive with "to" */
dg_sym tree_joined(const work *w, uint32_t t);               /* the word with what is fixed to it, as one name */
bool tree_verb(const work *w, uint32_t t);                   /* VERB, or a tag that a verb may wrongly have got */
bool tree_noun(const work *w, uint32_t t);
bool tree_past(const work *w,
               uint32_t t); /* a past tense that the parser hangs on its object: "Japan imposed sanctions." */
bool tree_lone_past(const work *w, uint32_t t); /* a past tense taken for a participle about the root noun */
bool tree_time(const work *w, uint32_t t);
uint32_t tree_antecedent(const work *w, uint32_t t); /* of a relative pronoun; DG_NONE when t is none */
/* Looks through quantities and relative pronouns: the token that stands for the phrase. */
uint32_t tree_core(const work *w, uint32_t t, bool *moved);

/* predicate.c */
void predicate_find(work *w);
void predicate_parents(work *w);
bool predicate_verb_for_noun(const work *w, uint32_t t); /* a noun tagged as a verb: "stopped trade with B" */

/* form.c */
void form_read(work *w, uint32_t c);

/* args.c */
void arg_add(work *w, uint32_t c, arg_role role, dg_sym prep, uint32_t head, uint32_t clause, bool inherited,
             bool surface);
/* The phrase with head t and everything conjoined to it. */
void arg_phrase(work *w, uint32_t c, arg_role role, dg_sym prep, uint32_t t, bool inherited, bool surface);
uint32_t arg_first(const work *w, uint32_t c, arg_role role); /* index into a; DG_NONE */
bool arg_has(const work *w, uint32_t c, arg_role role);
void args_verbal(work *w, uint32_t c);
void args_settle(work *w, uint32_t c); /* lone indirect objects, agents */

/* share.c */
void share_gaps(work *w, uint32_t relative);
void share_subject(work *w, uint32_t c);
void share_objects(work *w);

/* nominal.c */
void nominal_args(work *w, uint32_t c);
void nominal_from_relative(work *w,
                           uint32_t c); /* c: a relative clause about a nominal: "the attack that A launched" */
void nominal_conjoined(work *w);

/* source.c */
void source_run(work *w);
#endif
