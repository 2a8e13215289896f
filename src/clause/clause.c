/* clause: takes each sentence's tree apart into predicates and logical arguments. Reads tokens and tree,
 * writes clause (in order of token), args (in order of clause, then role, then head) and clause_at. Every
 * clause's parent is a clause of the same sentence; argument heads are tokens of the same sentence. */
#include "clause/work.h"

static void verbal(work *w, uint32_t c) {
  if (w->c[c].done) return;
  w->c[c].done = true;
  uint32_t node = w->c[c].node;
  if (w->c[c].c.kind != CL_COPULA || node == w->c[c].c.token) share_gaps(w, node);
  form_read(w, c);
  args_verbal(w, c);
  args_settle(w, c);
  share_subject(w, c);
  nominal_from_relative(w, c);
}

static void sentence(work *w) {
  tree_open(w);
  predicate_find(w);
  if (w->C == 0) return;
  uint32_t s = doc_sent_of(w->d, w->first);
  for (uint32_t c = 0; c < w->C; c++) w->c[c].c.sent = s;
  predicate_parents(w);
  for (uint32_t i = 0; i < w->norder; i++) {
    uint32_t t = w->order[i], v = w->verbal[t];
    if (v != DG_NONE && w->d->rel[t] != REL_COP) {
      uint32_t p = w->c[v].c.parent;
      if (p != DG_NONE && w->d->rel[w->c[p].c.token] == REL_COP) verbal(w, p);
      verbal(w, v);
    }
    if (w->nominal[t] != DG_NONE) nominal_args(w, w->nominal[t]);
  }
  share_objects(w);
  nominal_conjoined(w);
  source_run(w);
}

static bool arg_before(const doc_arg *a, const doc_arg *b) {
  return a->role != b->role ? a->role < b->role : a->head < b->head;
}

static void emit(work *w) {
  dg_doc *d = w->d;
  uint32_t base = d->C;
  for (uint32_t c = 0; c < w->C; c++) {
    wclause *k = &w->c[c];
    doc_clause *o = ARENA_PUSH(&d->arena, d->clause, d->C, d->capC);
    *o = k->c;
    if (o->parent != DG_NONE) o->parent += base;
    o->arg = d->G;
    bool subj = false;
    for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next) {
      doc_arg g = w->a[i].g;
      if (g.role == DROPPED) continue;
      if (g.clause == DG_NONE && g.head >= w->first && g.head < w->end) g.clause = w->nominal[g.head];
      if (g.clause == c) g.clause = DG_NONE;
      if (g.clause != DG_NONE) g.clause += base;
      subj |= g.role == ARG_SUBJ;
      ARENA_PUSH(&d->arena, d->args, d->G, d->capG);
      uint32_t at = d->G - 1;
      for (; at > o->arg && arg_before(&g, &d->args[at - 1]); at--) d->args[at] = d->args[at - 1];
      d->args[at] = g;
    }
    o->narg = d->G - o->arg;
    if (!subj) o->flag |= CL_NOSUBJ;
    d->clause_at[o->token] = base + c;
  }
}

void clause_run(const clause_grammar *g, dg_doc *d) {
  work w = {.g = g, .d = d};
  uint32_t **array[] = {&d->clause_at, &d->child, &d->next, &w.verbal, &w.nominal, &w.up, &w.gap};
  for (size_t i = 0; i < sizeof array / sizeof *array; i++) {
    *array[i] = arena_array(&d->arena, d->T, sizeof(uint32_t));
    if (d->T) memset(*array[i], 0xFF, d->T * sizeof(uint32_t)); /* DG_NONE */
  }
  w.child = d->child, w.next = d->next;
  d->order = arena_array(&d->arena, d->T, sizeof(uint32_t));
  w.word = arena_array(&d->arena, d->T, sizeof(gword *));
  for (uint32_t s = 0; s < d->S; s++) {
    w.first = d->sent[s].first;
    w.end = w.first + d->sent[s].n;
    sentence(&w);
    emit(&w);
  }
}
