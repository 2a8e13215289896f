/* share: arguments that a clause takes over from its neighbours in the tree: conjoined verbs, infinitives and
 * participles, relative clauses. Reads complete parents (clauses are handled heads first), adds arguments
 * marked `inherited`. */
#include "clause/work.h"

/* ---- relative clauses without a pronoun: "the town (that) rebels took", "… they fired at", "… he promised
 * to visit" ---- */

static bool has_pronoun(const work *w, uint32_t t, uint32_t antecedent) {
  uint32_t n = 0;
  for (uint32_t x = antecedent + 1; x < t && n < CLIMB_MAX; x++, n++)
    if (tree_antecedent(w, x) == antecedent) return true;
  return false;
}

void share_gaps(work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t ante = d->head[t];
  if (d->rel[t] != REL_ACL_RELCL || ante < w->first || ante >= w->end || has_pronoun(w, t, ante)) return;
  bool subject = false;
  EACH_CHILD(w, t, ch) subject |= rel_base(d->rel[ch]) == REL_NSUBJ || d->rel[ch] == REL_CSUBJ;
  if (!subject || is(w, ante, W_TIME) || !tree_noun(w, ante)) return;
  uint32_t v = t;
  for (uint32_t i = 0; i < 8; i++) { /* down to the last verb of the chain */
    uint32_t below = DG_NONE;
    EACH_CHILD(w, v, ch)
    if ((d->rel[ch] == REL_XCOMP || d->rel[ch] == REL_CCOMP) && w->verbal[ch] != DG_NONE) below = ch;
    if (below == DG_NONE) break;
    v = below;
  }
  w->gap[v] = ante;
}

static void fill_gap(work *w, uint32_t c) {
  wclause *k = &w->c[c];
  uint32_t ante = w->gap[k->node];
  if (ante == DG_NONE) return;
  w->gap[k->node] = DG_NONE;
  if (k->c.kind == CL_VERB && !k->passive && !arg_has(w, c, ARG_OBJ) && !arg_has(w, c, ARG_COMP))
    arg_phrase(w, c, ARG_OBJ, 0, ante, true, false);
}

/* ---- subjects ---- */

static void put_subject(work *w, uint32_t c, uint32_t head) {
  const wclause *k = &w->c[c];
  if (head == k->c.token) return;
  arg_role role = !k->passive ? ARG_SUBJ : arg_has(w, c, ARG_OBJ) && !k->c.tense ? ARG_IOBJ : ARG_OBJ;
  if (k->passive) {
    role = ARG_OBJ;
    for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
      if (w->a[i].g.role == ARG_OBJ && !w->a[i].surface) role = ARG_IOBJ;
  }
  arg_add(w, c, role, 0, head, DG_NONE, true, true);
  w->c[c].c.flag |= CL_CONTROLLED;
}

/* The arguments of p in one role (or its grammatical subjects) become c's subjects. */
static bool take(work *w, uint32_t c, uint32_t p, arg_role role, bool surface, dg_sym prep) {
  bool any = false;
  for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next) {
    warg a = w->a[i];
    bool fits = surface ? a.surface : a.g.role == role && (!prep || a.g.prep == prep);
    if (!fits || a.g.clause != DG_NONE) continue;
    put_subject(w, c, a.g.head);
    any = true;
  }
  return any;
}
static bool take_surface(work *w, uint32_t c, uint32_t p) {
  if (take(w, c, p, ARG_SUBJ, true, 0)) return true;
  return w->c[p].c.kind == CL_NOMINAL ? take(w, c, p, ARG_SUBJ, false, 0) || take(w, c, p, ARG_POSS, false, 0) : false;
}

/* "called on B to leave": the word (verb or noun) names the preposition of the one who does it. */
static bool oblique_control(work *w, uint32_t c, uint32_t p, dg_sym lemma) {
  bool any = false;
  for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg g = w->a[i].g;
    if (!g.prep || g.role == ARG_TIME || !(grammar_word(w->g, lemma, g.prep)->bits & W_OBLCTL)) continue;
    put_subject(w, c, g.head);
    any = true;
  }
  return any;
}

static bool abstract_object(const work *w, uint32_t p) {
  uint32_t o = arg_first(w, p, ARG_OBJ);
  return o != DG_NONE && is(w, w->a[o].g.head, W_CTLNOUN | W_NOMINAL);
}

/* "had B arrested", "ordered B jailed": done by who had it done. */
static bool causes(const work *w, uint32_t t) { return kw(w, t, KW_HAVE) || kw(w, t, KW_GET) || kw(w, t, KW_ORDER); }

static void control(work *w, uint32_t c, uint32_t p) {
  const wclause *q = &w->c[p];
  dg_sym lemma = w->d->lemma[q->node];
  if (q->c.kind == CL_COPULA && q->expletive && take(w, c, p, ARG_OBL, false, w->g->kw[KW_FOR])) return;
  if (q->passive || q->c.kind == CL_COPULA) {
    if (take_surface(w, c, p)) return;
    take(w, c, p, ARG_OBJ, false, 0);
    return;
  }
  bool person = arg_has(w, p, ARG_OBJ) || arg_has(w, p, ARG_IOBJ);
  if (person && w->c[c].passive && !w->c[c].infinitive && causes(w, q->node)) { /* "had him arrested" */
    take(w, c, p, ARG_OBJ, false, 0);
    for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next)
      if (w->a[i].g.role == ARG_SUBJ && w->a[i].g.clause == DG_NONE)
        arg_add(w, c, ARG_SUBJ, 0, w->a[i].g.head, DG_NONE, true, false);
    return;
  }
  bool subject_control = (is(w, q->node, W_SUBJCTL) && !w->c[c].passive) || abstract_object(w, p);
  if (person && !subject_control) {
    bool i = arg_has(w, p, ARG_IOBJ);
    take(w, c, p, i ? ARG_IOBJ : ARG_OBJ, false, 0);
    return;
  }
  if (!person && oblique_control(w, c, p, lemma)) return;
  take_surface(w, c, p);
}

/* "accused B <- of shelling", with the gerund hung on the noun: it belongs to the verb, and B does it. */
static bool object_doer(work *w, uint32_t c, uint32_t h) {
  uint32_t v = w->d->head[h];
  dg_sym mark = w->c[c].mark_sym;
  if (!mark || w->d->rel[h] != REL_OBJ || v < w->first || v >= w->end || w->verbal[v] == DG_NONE) return false;
  if (!(grammar_word(w->g, w->d->lemma[v], mark)->bits & W_OBJDOER)) return false;
  put_subject(w, c, h);
  w->c[c].c.parent = w->verbal[v];
  w->c[c].c.link = LINK_ADVCL;
  arg_add(w, w->verbal[v], ARG_COMP, mark, w->c[c].c.token, c, false, false);
  return true;
}

/* "A's decision to leave", "pressure on B to leave", "the first country to leave". */
static void noun_control(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  uint32_t h = d->head[w->c[c].node];
  if (h < w->first || h >= w->end) return;
  if (object_doer(w, c, h)) return;
  uint32_t n = w->nominal[h];
  dg_sym lemma = d->lemma[h];
  bool request = is(w, h, W_REQNOUN);
  if (n != DG_NONE && request) {
    if (oblique_control(w, c, n, lemma)) return;
  } else if (n != DG_NONE) {
    if (oblique_control(w, c, n, lemma) || take(w, c, n, ARG_SUBJ, false, 0) || take(w, c, n, ARG_POSS, false, 0))
      return;
  }
  EACH_CHILD(w, h, ch) {
    dg_sym p = d->rel[ch] == REL_NMOD ? tree_prep(w, ch) : 0;
    bool just = p == w->g->kw[KW_FOR] && ch < w->c[c].node && w->c[c].infinitive &&
                !tree_time(w, ch); /* "approval for B to leave" */
    if (p && (just || grammar_word(w->g, lemma, p)->bits & W_OBLCTL)) {
      put_subject(w, c, ch);
      return;
    }
  }
  uint32_t v = d->head[h];
  if (v >= w->first && v < w->end && d->rel[h] == REL_OBL &&
      grammar_word(w->g, d->lemma[v], tree_prep(w, h))->bits & W_OBLCTL) {
    put_subject(w, c, h); /* "waiting for the rebels <- to leave" */
    return;
  }
  if (request) {
    uint32_t p = n != DG_NONE ? w->c[n].c.parent : w->up[h]; /* "rejected a demand to leave" */
    if (p != DG_NONE && p != c && !is(w, w->c[p].node, W_LIGHT | W_REPORT)) take_surface(w, c, p);
    return;
  }
  EACH_CHILD(w, h, ch)
  if (d->rel[ch] == REL_NMOD_POSS) {
    bool moved = true;
    put_subject(w, c, tree_core(w, ch, &moved));
    return;
  }
  EACH_CHILD(w, h, ch) /* "the US decision to leave" */
  if ((d->rel[ch] == REL_COMPOUND || d->rel[ch] == REL_AMOD) && d->tflag[ch] & TOK_CAP &&
      is(w, h, W_CTLNOUN | W_NOMINAL)) {
    put_subject(w, c, ch);
    return;
  }
  bool ordinal = false;
  EACH_CHILD(w, h, ch) ordinal |= is(w, ch, W_ORDINAL);
  if (ordinal && !is(w, h, W_CTLNOUN | W_NOMINAL)) {
    put_subject(w, c, h);
    return;
  }
  uint32_t p = n != DG_NONE ? w->c[n].c.parent : w->up[h];
  if (p == c || p == DG_NONE) return;
  if (w->c[p].c.kind != CL_NOMINAL && !is(w, h, W_CTLNOUN | W_NOMINAL) && is(w, w->c[p].node, W_OBJCTL)) {
    put_subject(w, c, h); /* "ordered troops to leave", hung on the noun */
    if (d->rel[h] == REL_OBJ && w->c[c].infinitive) {
      w->c[c].c.parent = p;
      w->c[c].c.link = LINK_XCOMP;
      arg_add(w, p, ARG_COMP, 0, w->c[c].c.token, c, false, false);
    }
    return;
  }
  take_surface(w, c, p);
}

static void adverbial_subject(work *w, uint32_t c, uint32_t p) {
  const dg_doc *d = w->d;
  const wclause *k = &w->c[c];
  dg_sym lemma = d->lemma[w->c[p].node];
  if (k->mark != DG_NONE && grammar_word(w->g, lemma, k->mark_sym)->bits & W_OBJDOER) {
    if (w->c[p].passive ? take_surface(w, c, p) : take(w, c, p, ARG_OBJ, false, 0)) return;
  }
  if (k->infinitive && oblique_control(w, c, p, lemma)) return;
  uint32_t o = arg_first(w, p, ARG_OBJ); /* "put pressure on B to leave" */
  if (k->infinitive && o != DG_NONE && oblique_control(w, c, p, d->lemma[w->a[o].g.head])) return;
  take_surface(w, c, p);
}

static bool has_subject(const work *w, uint32_t c) {
  const wclause *k = &w->c[c];
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].surface || (w->a[i].g.role == ARG_SUBJ && !k->passive)) return true;
  return false;
}

static void antecedent_subject(work *w, uint32_t c) {
  uint32_t h = w->d->head[w->c[c].node];
  if (h < w->first || h >= w->end) return;
  bool moved = true;
  put_subject(w, c, tree_core(w, h, &moved));
  EACH_CHILD(w, h, ch) /* "soldiers and police sent by …": conjuncts before the participle share it */
  if (w->d->rel[ch] == REL_CONJ && ch < w->c[c].node && w->verbal[ch] == DG_NONE)
    put_subject(w, c, tree_core(w, ch, &moved));
}

/* "had the journalist <- arrested", with the participle hung on the noun. */
static void caused(work *w, uint32_t c) {
  uint32_t h = w->d->head[w->c[c].node], v = h >= w->first && h < w->end ? w->d->head[h] : DG_NONE;
  if (v < w->first || v >= w->end || !w->c[c].passive || w->d->rel[h] != REL_OBJ || !causes(w, v)) return;
  if (w->verbal[v] == DG_NONE || tree_child(w, w->c[c].node, REL_OBL_AGENT) != DG_NONE ||
      w->child[w->c[c].node] != DG_NONE)
    return;
  for (uint32_t i = w->c[w->verbal[v]].first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == ARG_SUBJ && w->a[i].g.clause == DG_NONE)
      arg_add(w, c, ARG_SUBJ, 0, w->a[i].g.head, DG_NONE, true, false);
}

/* "told reporters Thursday <- that …": a complement hung on a word below the verb is the verb's. */
static void adopt(work *w, uint32_t c, uint32_t p) {
  for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.clause == c || w->a[i].g.role == ARG_COMP) return;
  if (w->d->rel[w->c[c].node] == REL_CCOMP) arg_add(w, p, ARG_COMP, 0, w->c[c].c.token, c, false, false);
}

/* "B's plan is to attack": B attacks. */
static void planner(work *w, uint32_t c, uint32_t outer) {
  uint32_t s = arg_first(w, outer, ARG_SUBJ), n = s != DG_NONE ? w->nominal[w->a[s].g.head] : DG_NONE;
  if (s != DG_NONE && n == DG_NONE && w->c[c].infinitive && !is(w, w->a[s].g.head, W_CTLNOUN)) { /* "A is to leave" */
    take_surface(w, c, outer);
    w->c[c].c.flag |= CL_FUTURE;
    w->c[c].c.tense = TENSE_FUTURE;
  }
  if (n != DG_NONE && !take(w, c, n, ARG_SUBJ, false, 0)) take(w, c, n, ARG_POSS, false, 0);
}

/* "told reporters <- that …", with the complement hung on the noun. */
static bool noun_complement(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  uint32_t h = d->head[w->c[c].node], v = h >= w->first && h < w->end ? d->head[h] : DG_NONE;
  if (w->c[c].mark_sym != w->g->kw[KW_THAT] || v < w->first || v >= w->end || w->verbal[v] == DG_NONE) return false;
  if (!is(w, v, W_REPORT) || is(w, h, W_REPORT | W_NOMINAL) || (d->rel[h] != REL_OBJ && d->rel[h] != REL_IOBJ))
    return false;
  w->c[c].c.parent = w->verbal[v];
  w->c[c].c.link = LINK_CCOMP;
  arg_add(w, w->verbal[v], ARG_COMP, 0, w->c[c].c.token, c, false, false);
  return true;
}

void share_subject(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  wclause *k = &w->c[c];
  fill_gap(w, c);
  uint32_t p = k->c.parent;
  if (k->c.link == LINK_ACL && k->finite && noun_complement(w, c)) p = k->c.parent;
  if (p != DG_NONE && k->c.link == LINK_CCOMP && w->c[p].c.kind != CL_NOMINAL) adopt(w, c, p);
  if (k->subject != DG_NONE && !has_subject(w, c)) {
    arg_phrase(w, c, ARG_SUBJ, 0, k->subject, false, true);
    if (k->promoted) arg_add(w, p, ARG_COMP, 0, k->c.token, c, false, false);
    return;
  }

  if (p == DG_NONE || k->expletive || has_subject(w, c)) return;
  uint8_t x = d->xpos[k->node];
  bool nonfinite = !k->finite || x == XPOS_VBG || k->infinitive;
  bool participle = !k->infinitive && k->mark == DG_NONE;
  switch (k->c.link) {
  case LINK_CONJ:
    take_surface(w, c, p);
    break;
  case LINK_XCOMP:
    if (w->c[p].c.kind == CL_NOMINAL)
      noun_control(w, c);
    else
      control(w, c, p);
    break;
  case LINK_CCOMP:
    if (d->rel[w->c[p].c.token] == REL_COP && w->c[p].node == w->c[p].c.token)
      planner(w, c, p);
    else if (!nonfinite)
      break;
    else if (w->c[p].c.kind == CL_NOMINAL)
      noun_control(w, c);
    else
      take_surface(w, c, p);
    break;
  case LINK_ADVCL:
    if (!nonfinite && x != XPOS_VBN) break;
    if (w->c[p].c.kind == CL_NOMINAL)
      noun_control(w, c);
    else
      adverbial_subject(w, c, p);
    break;
  case LINK_CSUBJ:
    if (k->infinitive) take(w, c, p, ARG_OBL, false, w->g->kw[KW_FOR]); /* "important for A to leave" */
    break;
  case LINK_RELCL:
    if (d->rel[k->node] == REL_ACL_RELCL) antecedent_subject(w, c);
    break;
  case LINK_ACL:
    if (participle) caused(w, c);
    if (participle)
      antecedent_subject(w, c);
    else if (nonfinite)
      noun_control(w, c);
    break;
  default:
    break;
  }
}

/* ---- objects ---- */

/* Nothing but adverbs and "and", "or" between two verbs. */
static bool only_joints(const work *w, uint32_t from, uint32_t to) {
  for (uint32_t t = from + 1; t < to; t++) {
    uint8_t u = w->d->upos[t];
    if (u == UPOS_CCONJ && !kw(w, t, KW_AND) && !kw(w, t, KW_OR) && !kw(w, t, KW_NOR)) return false;
    if (u != UPOS_PUNCT && u != UPOS_CCONJ && u != UPOS_ADV && u != UPOS_AUX && w->verbal[t] == DG_NONE) return false;
  }
  return true;
}

static void copy_objects(work *w, uint32_t to, uint32_t from, uint32_t after) {
  for (uint32_t i = w->c[from].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg g = w->a[i].g;
    if (g.role == ARG_OBJ && !g.inherited && g.head > after && g.clause == DG_NONE)
      arg_add(w, to, ARG_OBJ, 0, g.head, DG_NONE, true, false);
  }
}

static bool can_lack(const work *w, uint32_t c) {
  const wclause *k = &w->c[c];
  return k->c.kind == CL_VERB && !k->passive && !arg_has(w, c, ARG_OBJ) && !arg_has(w, c, ARG_COMP);
}

/* "attacked and killed civilians": one object for both. */
void share_objects(work *w) {
  for (uint32_t c = w->C; c-- > 0;) {
    const wclause *k = &w->c[c];
    uint32_t p = k->c.parent;
    if (k->c.link != LINK_CONJ || p == DG_NONE || k->c.kind != CL_VERB || w->c[p].c.kind != CL_VERB || k->passive)
      continue;
    if (w->c[p].node >= k->node || !only_joints(w, w->c[p].node, k->node)) continue;
    if (can_lack(w, p) && tree_child(w, w->c[p].node, REL_OBL) == DG_NONE)
      copy_objects(w, p, c, k->node);
    else if (can_lack(w, c) && !w->c[p].passive)
      copy_objects(w, c, p, k->node);
  }
}
