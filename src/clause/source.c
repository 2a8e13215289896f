/* source: whose words a clause is, and what its surroundings make of it: reports, quotation, condition,
 * question. Reads finished clauses; writes flag and source, heads before dependents. */
#include "clause/work.h"

static bool denies(const work *w, uint32_t n) {
  return kw(w, n, KW_DENY) || kw(w, n, KW_DISPUTE) || kw(w, n, KW_REFUTE) || kw(w, n, KW_REBUT);
}

/* What the cue makes of its content: "denied that it attacked" says that it did not, "did not say that it attacked" nothing. */
static void doubt(work *w, uint32_t cue, uint32_t c) {
  uint32_t n = w->c[cue].node, h = w->d->head[n], up = w->c[cue].c.parent;
  uint8_t r = w->d->rel[n];
  bool object = (r == REL_OBJ || r == REL_XCOMP || r == REL_CCOMP) && h != DG_NONE && up != DG_NONE;
  if (w->c[cue].c.flag & CL_NEG)
    w->c[c].c.flag |= CL_HYPOTHETICAL;
  else if (denies(w, n) || (object && w->c[up].node == h && denies(w, h) && !(w->c[up].c.flag & CL_NEG)))
    w->c[c].c.flag |= CL_NEG; /* or "denied reports that it attacked" */
}

static void report(work *w, uint32_t c, uint32_t source) {
  w->c[c].c.flag |= CL_REPORTED;
  w->c[c].c.source = source;
  w->c[c].direct = true;
}

/* Who speaks in clause c; DG_NONE when nobody is named. */
static uint32_t speaker(const work *w, uint32_t c) {
  const wclause *k = &w->c[c];
  arg_role role = k->passive && is(w, k->node, W_REPORT_OBJ) ? ARG_OBJ : ARG_SUBJ;
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == role && w->a[i].g.clause == DG_NONE) return w->a[i].g.head;
  if (k->c.kind != CL_NOMINAL) return DG_NONE;
  uint32_t p = arg_first(w, c, ARG_POSS);
  if (p != DG_NONE) return w->a[p].g.head;
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == ARG_MOD && w->d->tflag[w->a[i].g.head] & TOK_CAP) return w->a[i].g.head;
  return DG_NONE;
}

static bool content(const work *w, uint32_t c, uint32_t comp) {
  for (uint32_t i = 0; i < CLIMB_MAX && w->c[comp].c.link == LINK_CONJ && w->c[comp].c.parent != DG_NONE; i++)
    comp = w->c[comp].c.parent;
  const wclause *k = &w->c[c], *x = &w->c[comp];
  uint32_t bits = w->word[k->node]->bits;
  bool clause = w->d->rel[x->node] == REL_CCOMP || x->promoted || x->c.link == LINK_CCOMP ||
                (k->c.kind == CL_NOMINAL && x->finite);
  if (bits & W_REPORT && clause && (x->finite || !k->passive)) return true;
  if (bits & W_REPORT && w->d->rel[x->node] == REL_CCOMP) return true;
  if (bits & W_REPORT_TO && x->infinitive && x->c.link == LINK_XCOMP) return true;
  return w->d->rel[x->node] == REL_CCOMP && w->d->tflag[x->c.token] & TOK_QUOTED &&
         !(w->d->tflag[k->c.token] & TOK_QUOTED);
}

/* "…, the ministry said Monday" read as a relative clause about the last noun: no pronoun, a comma before its
 * subject. */
static bool loose_report(const work *w, uint32_t c) {
  const dg_doc *d = w->d;
  const wclause *k = &w->c[c];
  if (k->c.link != LINK_RELCL || !is(w, k->node, W_REPORT)) return false;
  uint32_t subj = tree_child(w, k->node, REL_NSUBJ);
  if (subj == DG_NONE || subj > k->node || d->xpos[subj] == XPOS_WDT || d->xpos[subj] == XPOS_WP) return false;
  for (uint32_t i = 0; i < CLIMB_MAX && w->child[subj] != DG_NONE && w->child[subj] < subj; i++) subj = w->child[subj];
  if (d->upos[subj] == UPOS_PUNCT) return true;
  return subj > w->first && d->upos[subj - 1] == UPOS_PUNCT;
}

/* "…, she told reporters", ", said the minister": a cue beside its content says nothing else. Objects are whom it is told to; one
 * right behind "said" is the speaker. */
static bool cue_alone(work *w, uint32_t c, uint32_t p) {
  wclause *k = &w->c[c];
  if (k->c.flag & CL_NEG || k->c.kind != CL_VERB) return false;
  uint32_t o = arg_first(w, c, ARG_OBJ);
  if (o == DG_NONE || w->a[o].g.inherited) return true;
  if (is(w, k->node, W_DITRANS)) return true;
  bool quoted = w->d->tflag[w->c[p].c.token] & TOK_QUOTED && !(w->d->tflag[k->c.token] & TOK_QUOTED);
  if (!arg_has(w, c, ARG_SUBJ) && w->a[o].g.head > k->node && quoted)
    for (uint32_t i = o; i != DG_NONE; i = w->a[i].next)
      if (w->a[i].g.role == ARG_OBJ) w->a[i].g.role = ARG_SUBJ;
  return quoted;
}

static void reports_of(work *w, uint32_t c) {
  wclause *k = &w->c[c];
  uint32_t said = 0, who = DG_NONE;
  bool asked = false;
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next) {
    const doc_arg g = w->a[i].g;
    if (g.clause == DG_NONE) continue;
    if (k->passive && g.role == ARG_OBJ && is(w, k->node, W_REPORT) && w->c[g.clause].c.link == LINK_CSUBJ &&
        !w->c[g.clause].direct)
      report(w, g.clause, speaker(w, c)); /* "it was announced that …" */
    if (g.role != ARG_COMP) continue;
    asked = true;
    if (!content(w, c, g.clause)) continue;
    if (!said++) who = speaker(w, c);
    if (w->c[g.clause].direct) continue;
    report(w, g.clause, who);
    doubt(w, c, g.clause);
  }
  uint32_t p = k->c.parent;
  if (!asked && loose_report(w, c)) {
    uint32_t top = p;
    for (uint32_t i = 0; i < CLIMB_MAX && top != DG_NONE && w->c[top].c.parent != DG_NONE; i++)
      top = w->c[top].c.parent;
    if (top == DG_NONE) return;
    k->c.parent = top;
    k->c.link = LINK_PARATAXIS;
    k->reporter = true;
    for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next) /* the antecedent is no object of it */
      if (w->a[i].g.role == ARG_OBJ && w->a[i].g.inherited) w->a[i].g.role = DROPPED;
    report(w, top, speaker(w, c));
    return;
  }
  if (p == DG_NONE || !is(w, k->node, W_REPORT) || k->c.kind == CL_NOMINAL) {
    if (p != DG_NONE && k->c.link == LINK_PARATAXIS && is(w, w->c[p].node, W_REPORT) &&
        w->d->tflag[k->c.token] & TOK_QUOTED)
      report(w, c, speaker(w, p));
    return;
  }
  bool as = k->c.link == LINK_ADVCL && k->mark_sym == w->g->kw[KW_AS];
  if ((k->c.link == LINK_PARATAXIS || as) && !asked && cue_alone(w, c, p) && arg_has(w, c, ARG_SUBJ) &&
      w->c[p].c.kind != CL_NOMINAL) {
    report(w, p, speaker(w, c));
    k->reporter = true;
  }
}

/* "according to X", wherever it hangs. */
static void according(work *w) {
  const dg_doc *d = w->d;
  for (uint32_t t = w->first; t < w->end; t++) {
    if (d->sym[t] != w->g->kw[KW_ACCORDING] || d->rel[t] != REL_CASE) continue;
    uint32_t h = d->head[t];
    if (h < w->first || h >= w->end) continue;
    uint32_t up = d->head[h] >= w->first && d->head[h] < w->end ? w->up[d->head[h]] : DG_NONE;
    if (up != DG_NONE && w->verbal[d->head[h]] != DG_NONE) up = w->verbal[d->head[h]];
    if (up == DG_NONE) continue;
    for (uint32_t i = 0; i < CLIMB_MAX && w->c[up].c.kind == CL_NOMINAL && w->c[up].c.parent != DG_NONE; i++)
      up = w->c[up].c.parent;
    bool moved = false;
    report(w, up, tree_core(w, h, &moved));
  }
}

/* The main clause of a condition: unless it tells what happened. */
static void condition(work *w, uint32_t c) {
  const wclause *k = &w->c[c];
  uint32_t p = k->c.parent;
  if (!(k->c.flag & CL_CONDITION) || k->c.link != LINK_ADVCL || p == DG_NONE) return;
  if (is(w, w->c[p].node, W_REPORT)) { /* "said it would leave if …", with the condition hung on "said" */
    uint32_t last = DG_NONE;
    for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next)
      if (w->a[i].g.role == ARG_COMP && w->a[i].g.clause != DG_NONE && w->a[i].g.clause != c) last = w->a[i].g.clause;
    if (last != DG_NONE) p = last;
  }
  if (w->c[p].c.tense != TENSE_PAST || w->c[p].c.flag & CL_MODAL) w->c[p].c.flag |= CL_CONDITION;
}

static void question(work *w) {
  uint32_t last = w->end;
  while (last > w->first && w->d->upos[last - 1] == UPOS_PUNCT && w->d->lemma[last - 1] != w->g->kw[KW_QUESTION])
    last--;
  bool asks = last > w->first && w->d->lemma[last - 1] == w->g->kw[KW_QUESTION];
  bool inside = asks && w->d->tflag[last - 1] & TOK_QUOTED;
  for (uint32_t c = 0; c < w->C; c++) {
    wclause *k = &w->c[c];
    bool quoted = w->d->tflag[k->c.token] & TOK_QUOTED;
    bool main =
        k->c.link == LINK_ROOT || k->c.link == LINK_CONJ || k->c.link == LINK_PARATAXIS || k->c.link == LINK_CCOMP;
    if (asks && main && (!inside || quoted) && !(k->c.link == LINK_ROOT && inside != quoted)) k->c.flag |= CL_QUESTION;
    uint8_t r = w->d->rel[k->node]; /* "whether A will leave is unclear" too */
    if ((r == REL_CCOMP || r == REL_CSUBJ) && (k->mark_sym == w->g->kw[KW_WHETHER] || k->mark_sym == w->g->kw[KW_IF]))
      k->c.flag |= CL_QUESTION;
  }
}

static void inherit(work *w, uint32_t c) {
  wclause *k = &w->c[c];
  uint32_t p = k->c.parent;
  if (w->d->tflag[k->c.token] & TOK_QUOTED) k->c.flag |= CL_QUOTED;
  if (p != DG_NONE) {
    const doc_clause *q = &w->c[p].c;
    if (!k->direct && !k->reporter && q->flag & CL_REPORTED) k->c.flag |= CL_REPORTED, k->c.source = q->source;
    bool inner =
        k->c.link == LINK_CCOMP || k->c.link == LINK_XCOMP || k->c.link == LINK_NOMINAL || k->c.link == LINK_CONJ;
    bool scope = k->c.link != LINK_CONJ || w->c[p].mark != DG_NONE;
    if (inner && scope && !k->finite) k->c.flag |= q->flag & (CL_CONDITION | CL_HYPOTHETICAL);
    if (inner && scope && k->finite && k->c.link == LINK_CONJ)
      k->c.flag |= q->flag & (CL_CONDITION | CL_BEFORE | CL_HYPOTHETICAL);
    if (k->c.link == LINK_XCOMP || k->c.link == LINK_NOMINAL) k->c.flag |= q->flag & CL_QUESTION;
  }
  if (k->would && k->c.flag & CL_REPORTED && !(k->c.flag & (CL_CONDITION | CL_QUOTED))) {
    k->c.flag = (k->c.flag & ~(uint32_t)CL_MODAL) | CL_FUTURE; /* "said it would leave" */
    k->c.tense = TENSE_FUTURE;
  }
}

void source_run(work *w) {
  according(w);
  for (uint32_t c = 0; c < w->C; c++) {
    reports_of(w, c);
    condition(w, c);
  }
  question(w);
  for (uint32_t i = 0; i < w->norder; i++) {
    uint32_t t = w->order[i];
    if (w->verbal[t] != DG_NONE && w->d->rel[t] != REL_COP) {
      uint32_t p = w->c[w->verbal[t]].c.parent; /* an outer copula comes before its inner clause */
      if (p != DG_NONE && w->d->rel[w->c[p].c.token] == REL_COP && w->d->head[w->c[p].c.token] == t) inherit(w, p);
      inherit(w, w->verbal[t]);
    }
    if (w->nominal[t] != DG_NONE) inherit(w, w->nominal[t]);
  }
}
