/* args: the arguments that are written at a predicate. Reads the tree; fills lists in work.a. A phrase's
 * conjuncts become separate arguments; relative pronouns stand for their antecedents, quantities for what
 * they count. */
#include "clause/work.h"

uint32_t arg_first(const work *w, uint32_t c, arg_role role) {
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == role) return i;
  return DG_NONE;
}

bool arg_has(const work *w, uint32_t c, arg_role role) { return arg_first(w, c, role) != DG_NONE; }

void arg_add(work *w, uint32_t c, arg_role role, dg_sym prep, uint32_t head, uint32_t clause, bool inherited,
             bool surface) {
  wclause *k = &w->c[c];
  if (k->narg >= CLAUSE_MAX_ARGS || head == k->c.token) return;
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.head == head && (w->a[i].g.role == role || inherited) &&
        (w->a[i].g.prep == prep || role != ARG_OBL || inherited)) {
      w->a[i].surface |= surface;
      return; /* said already */
    }
  warg *a = ARENA_PUSH(&w->d->arena, w->a, w->A, w->capA);
  *a = (warg){.g = {.role = (uint8_t)role, .inherited = inherited, .prep = prep, .head = head, .clause = clause},
              .next = DG_NONE,
              .surface = surface};
  if (k->first_arg == DG_NONE)
    k->first_arg = w->A - 1;
  else
    w->a[k->last_arg].next = w->A - 1;
  k->last_arg = w->A - 1;
  k->narg++;
}

static bool negated_conjunct(const work *w, uint32_t t) {
  EACH_CHILD(w, t, ch)
  if ((w->d->rel[ch] == REL_ADVMOD || w->d->rel[ch] == REL_CC) && is(w, ch, W_NEG) && !kw(w, ch, KW_NOR)) return true;
  return false;
}

void arg_phrase(work *w, uint32_t c, arg_role role, dg_sym prep, uint32_t t, bool inherited, bool surface) {
  const dg_doc *d = w->d;
  uint32_t todo[16], n = 0;
  todo[n++] = t;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t x = todo[i];
    bool moved = inherited;
    uint32_t core = tree_core(w, x, &moved);
    dg_sym own = i ? tree_prep(w, x) : 0;
    if (role != ARG_OBL || !own) own = prep;
    arg_role r = role == ARG_OBL && tree_time(w, core) ? ARG_TIME : role;
    arg_add(w, c, r, own, core, DG_NONE, moved, surface);
    EACH_CHILD(w, x, ch)
    if (d->rel[ch] == REL_CONJ && n < 16 && w->verbal[ch] == DG_NONE && !negated_conjunct(w, ch)) todo[n++] = ch;
    if (core != x && !moved) EACH_CHILD(w, core, ch)
    if (d->rel[ch] == REL_CONJ && n < 16 && w->verbal[ch] == DG_NONE && !negated_conjunct(w, ch)) todo[n++] = ch;
  }
}

/* "in response to X": the noun is part of the preposition. */
static bool complex_prep(work *w, uint32_t c, uint32_t t) {
  const dg_doc *d = w->d;
  dg_sym p = tree_prep(w, t);
  if (!p || d->upos[t] != UPOS_NOUN) return false;
  uint32_t v = w->c[c].node; /* but in "interested in cooperation with B", "engaged in talks with B" the noun counts */
  bool asked = d->upos[v] == UPOS_ADJ || grammar_word(w->g, d->lemma[v], p)->bits;
  if (asked && w->nominal[t] != DG_NONE) return false;
  EACH_CHILD(w, t, ch) {
    if (d->rel[ch] != REL_NMOD && d->rel[ch] != REL_OBL) continue;
    dg_sym q = tree_prep(w, ch), joined = q ? grammar_phrase(w->g, p, d->sym[t], q) : 0;
    if (!joined) continue;
    arg_phrase(w, c, ARG_OBL, joined, ch, false, false);
    return true;
  }
  return false;
}

static bool prep_empty(const work *w, dg_sym p) { return bits_of(w, p) & W_EMPTY; }

/* Prepositional phrases below an object or oblique noun are offered to the verb too: parsers guess where "on
 * Iran" hangs in "imposed sanctions on Iran", so either reading must do. Of-phrases belong to their noun,
 * except below a copula. */
static void expose(work *w, uint32_t c, uint32_t noun, bool of) {
  const dg_doc *d = w->d;
  EACH_CHILD(w, noun, ch) {
    if (d->rel[ch] != REL_NMOD && d->rel[ch] != REL_OBL) continue;
    dg_sym p = tree_prep(w, ch);
    if (!p || (!of && prep_empty(w, p))) continue;
    if (!complex_prep(w, c, ch)) arg_phrase(w, c, ARG_OBL, p, ch, true, false);
  }
}

/* "by force", "by 10 percent" are not agents. */
static bool may_act(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  return tree_noun(w, t) && d->upos[t] != UPOS_NUM && d->upos[t] != UPOS_SYM && !is(w, t, W_TIME | W_QUANTITY);
}

/* "pulled out <- of Gaza" with both words hung on the noun: the second alone is the preposition; 0 where it is not so. */
static dg_sym after_particle(const work *w, uint32_t c, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t v = w->c[c].node;
  if (w->c[c].c.kind != CL_VERB || v + 2 >= w->end || d->head[v + 1] != t || d->head[v + 2] != t) return 0;
  if (d->rel[v + 2] != REL_CASE && d->rel[v + 2] != REL_FIXED) return 0;
  return tree_particle(w, v) && d->lemma[v + 1] == w->c[c].c.particle ? d->lemma[v + 2] : 0;
}

/* "handed <- over the suspect": what hangs on the particle as on a preposition is the object. */
static bool particle_object(const work *w, uint32_t c, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t v = w->c[c].node;
  return w->c[c].c.kind == CL_VERB && !w->c[c].passive && tree_particle(w, v) && d->head[v + 1] == t &&
         d->lemma[v + 1] == w->c[c].c.particle && !after_particle(w, c, t) && !tree_time(w, t) &&
         tree_child(w, v, REL_OBJ) == DG_NONE;
}

/* "lent Ghana <- 200 million": the second object without a preposition of its own. */
static bool second_object(const work *w, uint32_t c, uint32_t t) {
  return w->c[c].c.kind == CL_VERB && is(w, w->c[c].node, W_DITRANS) && !tree_time(w, t) &&
         tree_child(w, w->c[c].node, REL_OBJ) < t;
}

/* "With the king still abroad, envoys flew to Oman": before the subject, and something is said of the king. */
static bool absolute(const work *w, uint32_t c, uint32_t t, dg_sym p) {
  const dg_doc *d = w->d;
  uint32_t subj = tree_child(w, w->c[c].node, REL_NSUBJ);
  if (p != w->g->kw[KW_WITH] || subj == DG_NONE || t > subj || t > w->c[c].node) return false;
  EACH_CHILD(w, t, ch)
  if (ch > t && (d->rel[ch] == REL_ADVMOD || d->rel[ch] == REL_NMOD || d->rel[ch] == REL_ACL)) return true;
  return false;
}

/* "in protest" and "at X" hung side by side on the verb are one: the joined preposition of t; the noun's own phrase goes. */
static dg_sym joined_before(work *w, uint32_t c, uint32_t t, dg_sym p) {
  const dg_doc *d = w->d;
  uint32_t mark = tree_child(w, t, REL_CASE);
  if (mark == DG_NONE || mark <= w->first) return 0;
  uint32_t n = mark - 1;
  if (d->upos[n] != UPOS_NOUN || d->head[n] != d->head[t]) return 0;
  dg_sym q = tree_prep(w, n), joined = q ? grammar_phrase(w->g, q, d->sym[n], p) : 0;
  for (uint32_t i = w->c[c].first_arg; joined && i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.head == n) w->a[i].g.role = DROPPED;
  return joined;
}

static void oblique(work *w, uint32_t c, uint32_t t) {
  const dg_doc *d = w->d;
  if (particle_object(w, c, t)) {
    arg_phrase(w, c, ARG_OBJ, 0, t, false, false);
    return;
  }
  if (w->verbal[t] != DG_NONE && tree_verb(w, t)) {
    arg_add(w, c, ARG_COMP, tree_prep(w, t), t, w->verbal[t], false, false);
    return;
  }
  if (d->upos[t] == UPOS_ADP) { /* stranded: "the town they fired at" */
    uint32_t gap = w->gap[w->c[c].node];
    if (gap != DG_NONE) {
      arg_phrase(w, c, ARG_OBL, d->lemma[t], gap, true, false);
      w->gap[w->c[c].node] = DG_NONE;
    }
    return;
  }
  dg_sym p = after_particle(w, c, t);
  if (!p) p = tree_prep(w, t);
  if (absolute(w, c, t, p)) return;
  if (d->rel[t] == REL_OBL_UNMARKED || !p) {
    arg_role role = tree_time(w, t) ? ARG_TIME : second_object(w, c, t) ? ARG_OBJ : ARG_OBL;
    arg_phrase(w, c, role, 0, t, false, false);
    return;
  }
  if (complex_prep(w, c, t)) return;
  dg_sym joined = joined_before(w, c, t, p);
  if (joined) p = joined;
  bool moved = false;
  bool agent = w->c[c].passive && p == w->g->kw[KW_BY] && may_act(w, tree_core(w, t, &moved));
  arg_phrase(w, c, agent ? ARG_SUBJ : ARG_OBL, p, t, false, false);
  if (w->nominal[t] != DG_NONE) expose(w, c, t, false);
}

static void clausal(work *w, uint32_t c, uint32_t t, arg_role role, dg_sym prep) {
  uint32_t v = w->verbal[t] != DG_NONE ? w->verbal[t] : w->nominal[t];
  if (v == DG_NONE) {
    arg_phrase(w, c, role == ARG_SUBJ ? ARG_SUBJ : ARG_PRED, 0, t, false, role == ARG_SUBJ);
    return;
  }
  arg_add(w, c, role, prep, t, v, false, role == ARG_SUBJ);
  EACH_CHILD(w, t, ch)
  if (w->d->rel[ch] == REL_CONJ && w->verbal[ch] != DG_NONE && w->c[w->verbal[ch]].c.link == LINK_CONJ &&
      role == ARG_COMP)
    arg_add(w, c, role, prep, ch, w->verbal[ch], false, false);
}

/* "held rallies <- to demand X": what a light verb's noun is for. */
static bool carries(const work *w, uint32_t c, uint32_t t) {
  uint32_t v = w->c[c].node;
  if (w->c[c].c.kind != CL_VERB || t < v || !(grammar_word(w->g, w->d->lemma[v], w->c[c].c.particle)->bits & W_LIGHT))
    return false;
  EACH_CHILD(w, v, ch)
  if (w->d->rel[ch] == REL_OBJ && ch < t && w->nominal[ch] != DG_NONE) return true;
  return false;
}

/* Adverbial clauses that are complements: "accused B of shelling", "responded by closing", and infinitives
 * that the parser hung too loosely under a verb that takes one ("called on B to leave"). */
static void adverbial(work *w, uint32_t c, uint32_t t) {
  uint32_t v = w->verbal[t];
  if (v == DG_NONE) return;
  uint32_t mark = tree_child(w, t, REL_MARK);
  if (mark == DG_NONE) mark = tree_child(w, t, REL_CASE);
  if (mark == DG_NONE) return;
  dg_sym s = tree_joined(w, mark);
  uint32_t prep = grammar_word(w->g, s, 0)->prep;
  if (prep && w->d->xpos[t] == XPOS_VBG)
    clausal(w, c, t, ARG_COMP, s);
  else if (kw(w, mark, KW_THAT) && is(w, w->c[c].node, W_REPORT) && t > w->c[c].node) {
    w->c[v].c.link = LINK_CCOMP;
    clausal(w, c, t, ARG_COMP, 0);
  } else if (tree_to(w, t) &&
             grammar_word(w->g, w->d->lemma[w->c[c].node], s)->bits & W_OBLCTL) { /* "wait for B to leave" */
    w->c[v].c.link = LINK_XCOMP;
    clausal(w, c, t, ARG_COMP, 0);
  } else if (kw(w, mark, KW_TO) && (w->c[c].c.kind == CL_COPULA || carries(w, c, t)))
    clausal(w, c, t, ARG_COMP, 0);
  else if (kw(w, mark, KW_TO) && is(w, w->c[c].node, W_OBJCTL) && t > w->c[c].node) {
    w->c[v].c.link = LINK_XCOMP;
    clausal(w, c, t, ARG_COMP, 0);
  }
}

/* "said on Friday they <- would meet": what is told, hung beside its verb; no stop between, and nothing else is told. */
static bool told_beside(const work *w, uint32_t c, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t v = w->c[c].node, from = v + 1;
  if (t < v || w->c[c].c.kind != CL_VERB || !is(w, v, W_REPORT) || w->verbal[t] == DG_NONE) return false;
  if (tree_child(w, v, REL_CCOMP) != DG_NONE || tree_child(w, v, REL_OBJ) != DG_NONE) return false;
  if (tree_child(w, t, REL_NSUBJ) == DG_NONE && tree_child(w, t, REL_NSUBJ_PASS) == DG_NONE) return false;
  for (uint32_t x = from; x < t && x - from < CLIMB_MAX; x++)
    if (d->upos[x] == UPOS_PUNCT) return false;
  return true;
}

/* The subject of a promoted complement is not the speaker. */
static bool taken(const work *w, uint32_t t) {
  EACH_CHILD(w, t, ch)
  if (w->verbal[ch] != DG_NONE && w->c[w->verbal[ch]].promoted) return true;
  return false;
}

static bool relative(const dg_doc *d, uint32_t t) { return d->xpos[t] == XPOS_WP || d->xpos[t] == XPOS_WDT; }

/* "which last week <- imposed sanctions": a time read as a second subject behind a relative pronoun. */
static bool time_subject(const work *w, uint32_t c, uint32_t t) {
  const dg_doc *d = w->d;
  if (w->c[c].c.kind != CL_VERB || t > w->c[c].node || rel_base(d->rel[t]) != REL_NSUBJ || !tree_time(w, t))
    return false;
  EACH_CHILD(w, w->c[c].node, ch)
  if (ch < t && relative(d, ch) && (rel_base(d->rel[ch]) == REL_NSUBJ || d->rel[ch] == REL_OBJ)) return true;
  return false;
}

/* … which is the subject, also where it was read as a second object. */
static bool pronoun_subject(const work *w, uint32_t c, uint32_t t) {
  const dg_doc *d = w->d;
  if (!relative(d, t) || t > w->c[c].node || kw(w, t, KW_WHOM)) return false;
  bool time = false, object = false;
  EACH_CHILD(w, w->c[c].node, ch) {
    time |= time_subject(w, c, ch);
    object |= ch > w->c[c].node && d->rel[ch] == REL_OBJ;
  }
  return time && object;
}

/* "whom police arrested": a relative pronoun read as a subject beside another subject is the object. */
static bool pronoun_object(const work *w, uint32_t c, uint32_t t) {
  uint8_t x = w->d->xpos[t];
  if (x != XPOS_WP && x != XPOS_WDT) return false;
  if (kw(w, t, KW_WHOM)) return true;
  EACH_CHILD(w, w->c[c].node, ch)
  if (ch > t && rel_base(w->d->rel[ch]) == REL_NSUBJ && !time_subject(w, c, ch)) return true;
  return false;
}

/* "Smith told <- reporters": a second subject behind the verb is its object. */
static bool late_subject(const work *w, uint32_t c, uint32_t t) {
  if (w->c[c].c.kind != CL_VERB || t < w->c[c].node || tree_child(w, w->c[c].node, REL_OBJ) != DG_NONE) return false;
  EACH_CHILD(w, w->c[c].node, ch)
  if (ch < w->c[c].node && w->d->rel[ch] == REL_NSUBJ && w->d->xpos[ch] != XPOS_EX) return true;
  return false;
}

/* "shot dead <- the mayor", "took hostage <- two nurses": what hangs as an object on the word behind the verb is the verb's. */
static void object_behind(work *w, uint32_t c, uint32_t ch) {
  const dg_doc *d = w->d;
  bool result = d->upos[ch] == UPOS_ADJ || d->upos[ch] == UPOS_NOUN;
  if (w->c[c].c.kind != CL_VERB || w->c[c].passive || ch != w->c[c].node + 1 || !result) return;
  uint32_t o = tree_child(w, ch, REL_OBJ);
  if (o != DG_NONE && o > ch && w->verbal[o] == DG_NONE) arg_phrase(w, c, ARG_OBJ, 0, o, false, false);
}

static void subject(work *w, uint32_t c, uint32_t ch) {
  const dg_doc *d = w->d;
  if (w->verbal[ch] != DG_NONE)
    clausal(w, c, ch, ARG_SUBJ, 0);
  else if (d->xpos[ch] == XPOS_EX)
    w->c[c].expletive = true;
  else if (taken(w, ch))
    return;
  else if (time_subject(w, c, ch))
    arg_phrase(w, c, ARG_TIME, 0, ch, false, false);
  else if (tree_time(w, ch) && d->upos[ch] == UPOS_PROPN && (late_subject(w, c, ch) || is(w, w->c[c].node, W_REPORT)))
    arg_phrase(w, c, ARG_TIME, 0, ch, false, false); /* "the minister said <- Monday" */
  else if (pronoun_object(w, c, ch) || late_subject(w, c, ch))
    arg_phrase(w, c, ARG_OBJ, 0, ch, false, false);
  else
    arg_phrase(w, c, ARG_SUBJ, 0, ch, false, true);
}

static void object(work *w, uint32_t c, uint32_t ch) {
  const dg_doc *d = w->d;
  if (pronoun_subject(w, c, ch))
    arg_phrase(w, c, ARG_SUBJ, 0, ch, false, true);
  else if (w->verbal[ch] != DG_NONE)
    clausal(w, c, ch, ARG_COMP, 0);
  else
    arg_phrase(w, c, tree_time(w, ch) && d->upos[ch] == UPOS_PROPN ? ARG_TIME : ARG_OBJ, 0, ch, false, false);
  object_behind(w, c, ch);
}

static void adverb(work *w, uint32_t c, uint32_t ch) {
  const dg_doc *d = w->d;
  if (d->xpos[ch] == XPOS_WRB && kw(w, ch, KW_WHERE)) {
    uint32_t a = tree_antecedent(w, ch);
    if (a != DG_NONE) arg_phrase(w, c, ARG_OBL, w->g->kw[KW_IN], a, true, false);
  } else if (d->xpos[ch] == XPOS_WRB && kw(w, ch, KW_WHEN)) {
    uint32_t a = tree_antecedent(w, ch);
    if (a != DG_NONE) arg_add(w, c, ARG_TIME, 0, a, DG_NONE, true, false);
  } else if (is(w, ch, W_TIME))
    arg_add(w, c, ARG_TIME, 0, ch, DG_NONE, false, false);
}

static void dependent(work *w, uint32_t c, uint32_t ch) {
  const dg_doc *d = w->d;
  switch (d->rel[ch]) {
  case REL_NSUBJ:
  case REL_NSUBJ_PASS:
    subject(w, c, ch);
    break;
  case REL_COMPOUND: /* of a verb tagged as a noun: "Japan <- lifts embargo" */
    if (d->upos[w->c[c].node] == UPOS_NOUN && w->c[c].c.kind == CL_VERB && d->upos[ch] == UPOS_PROPN &&
        ch < w->c[c].node)
      arg_phrase(w, c, ARG_SUBJ, 0, ch, false, true);
    break;
  case REL_EXPL:
    if (!w->c[c].expletive && (w->c[c].c.kind == CL_VERB || d->upos[w->c[c].node] == UPOS_ADJ))
      arg_phrase(w, c, ARG_SUBJ, 0, ch, false, true);
    break;
  case REL_CSUBJ:
    if (tree_child(w, w->c[c].node, REL_EXPL) != DG_NONE && !w->c[c].expletive) { /* "it is willing <- to leave" */
      clausal(w, c, ch, ARG_COMP, 0);
      break;
    } /* fall through */
  case REL_CSUBJ_PASS:
    clausal(w, c, ch, ARG_SUBJ, 0);
    break;
  case REL_OBJ:
    object(w, c, ch);
    break;
  case REL_IOBJ:
    arg_phrase(w, c, ARG_IOBJ, 0, ch, false, false);
    break;
  case REL_OBL:
  case REL_OBL_AGENT:
  case REL_OBL_UNMARKED:
  case REL_NMOD:
    oblique(w, c, ch);
    break;
  case REL_CCOMP:
  case REL_XCOMP:
    if (predicate_verb_for_noun(w, ch))
      arg_phrase(w, c, ARG_OBJ, 0, ch, false, false);
    else
      clausal(w, c, ch, ARG_COMP, 0);
    object_behind(w, c, ch);
    break;
  case REL_ADVCL:
    adverbial(w, c, ch);
    break;
  case REL_PARATAXIS:
    if (told_beside(w, c, ch)) {
      w->c[w->verbal[ch]].c.link = LINK_CCOMP;
      clausal(w, c, ch, ARG_COMP, 0);
    }
    break;
  case REL_ADVMOD:
    adverb(w, c, ch);
    break;
  default:
    break;
  }
}

/* A finite verb without subject: what stands before it as a form of address, or as "around 2,000 workers", is its subject. */
static void missing_subject(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  const wclause *k = &w->c[c];
  if (!k->finite || k->expletive || k->c.kind != CL_VERB || k->c.link == LINK_CONJ || k->c.link == LINK_RELCL) return;
  if (tree_child(w, k->node, REL_NSUBJ) != DG_NONE || tree_child(w, k->node, REL_NSUBJ_PASS) != DG_NONE) return;
  if (tree_child(w, k->node, REL_CSUBJ) != DG_NONE) return;
  EACH_CHILD(w, k->node, ch) {
    if (ch > k->node) return;
    uint32_t bits = d->rel[ch] == REL_OBL ? bits_of(w, tree_prep(w, ch)) : 0;
    bool number =
        bits & W_ROUGHLY && (tree_child(w, ch, REL_NUMMOD) != DG_NONE || d->upos[ch] == UPOS_NUM) && !tree_time(w, ch);
    bool called = d->rel[ch] == REL_VOCATIVE || d->rel[ch] == REL_DISCOURSE;
    if (!number && !(called && d->upos[ch] == UPOS_PROPN)) continue;
    for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next)
      if (w->a[i].g.head == ch) w->a[i].g.role = DROPPED;
    arg_phrase(w, c, ARG_SUBJ, 0, ch, false, true);
    return;
  }
}

/* "US-backed rebels": what stands before the participle does it. */
static bool backer(const work *w, uint32_t c, uint32_t ch) {
  const dg_doc *d = w->d;
  const wclause *k = &w->c[c];
  uint8_t r = rel_base(d->rel[ch]);
  if (k->c.kind != CL_PARTICIPLE || !k->passive || ch > k->node || !(d->tflag[ch] & TOK_CAP)) return false;
  return (r == REL_OBL || r == REL_COMPOUND || r == REL_NSUBJ || r == REL_AMOD || r == REL_NMOD) &&
         tree_prep(w, ch) == 0 && !tree_time(w, ch);
}

/* "was stripped of its seat <- by B", "was given two weeks <- by B": a passive without agent takes it from what hangs below it, if
 * that is no deed itself. */
static void late_agent(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  if (!w->c[c].passive || w->c[c].c.kind != CL_VERB) return;
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == ARG_SUBJ && !w->a[i].surface) return;
  EACH_CHILD(w, w->c[c].node, ch) {
    if (ch < w->c[c].node || w->nominal[ch] != DG_NONE || w->verbal[ch] != DG_NONE) continue;
    EACH_CHILD(w, ch, g) {
      bool moved = false;
      uint8_t r = rel_base(d->rel[g]);
      if (g < ch || (r != REL_NMOD && r != REL_OBL) || tree_prep(w, g) != w->g->kw[KW_BY]) continue;
      if (!may_act(w, tree_core(w, g, &moved)) || tree_time(w, g)) continue;
      arg_phrase(w, c, ARG_SUBJ, w->g->kw[KW_BY], g, false, false);
      return;
    }
  }
}

/* "was on Monday <- arrested by B", "has on Friday <- expelled B": the time, or the auxiliary, stands in the tree where the verb
 * should, and has its subject. Whether there was one. */
static bool subject_of_time(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  uint32_t v = w->c[c].node, t = v - 1;
  if (w->c[c].c.kind == CL_COPULA || v <= w->first || d->upos[v] != UPOS_VERB) return false;
  if (w->c[c].passive && tree_time(w, t) && (d->head[t] == v || d->head[v] == t) &&
      tree_child(w, t, REL_COP) != DG_NONE) {
    uint32_t s = tree_child(w, t, REL_NSUBJ);
    if (s == DG_NONE) return false;
    arg_phrase(w, c, ARG_OBJ, 0, s, false, false);
    if (d->head[v] == t) arg_phrase(w, c, ARG_TIME, 0, t, false, false);
    return true;
  }
  EACH_CHILD(w, v, ch) {
    uint32_t s = ch < v && d->rel[ch] == REL_AUX ? tree_child(w, ch, REL_NSUBJ) : DG_NONE;
    if (s == DG_NONE || arg_has(w, c, ARG_SUBJ)) continue;
    arg_phrase(w, c, ARG_SUBJ, 0, s, false, true);
    return true;
  }
  return false;
}

void args_verbal(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  uint32_t node = w->c[c].node;
  bool noun = w->c[c].c.kind == CL_COPULA && node != w->c[c].c.token;
  uint32_t outer = DG_NONE;
  if (noun) arg_phrase(w, c, ARG_PRED, tree_prep(w, node), node, false, false);
  EACH_CHILD(w, node, ch) {
    uint8_t r = d->rel[ch];
    if (r == REL_NSUBJ_OUTER || r == REL_CSUBJ_OUTER)
      outer = ch;
    else if (noun && w->nominal[node] != DG_NONE && (r == REL_NMOD || r == REL_XCOMP || r == REL_CCOMP))
      continue;
    else if (backer(w, c, ch))
      arg_phrase(w, c, ARG_SUBJ, 0, ch, false, false);
    else
      dependent(w, c, ch);
  }
  if (noun) expose(w, c, node, true);
  bool timed = subject_of_time(w, c);
  if (!noun && !timed && tree_past(w, node)) arg_phrase(w, c, ARG_OBJ, 0, d->head[node], false, false);
  missing_subject(w, c);
  late_agent(w, c);
  if (outer != DG_NONE && w->c[c].c.parent != DG_NONE) {
    uint32_t o = w->c[c].c.parent;
    if (w->d->rel[w->c[o].c.token] == REL_COP) {
      arg_phrase(w, o, ARG_SUBJ, 0, outer, false, true);
      arg_add(w, o, ARG_COMP, 0, node, c, false, false);
    }
  }
}

/* "gave X the Y" with two objects: the first is the receiver; of "named X ambassador" the second is a predicate. */
static void two_objects(work *w, uint32_t c) {
  const wclause *k = &w->c[c];
  if (k->c.kind != CL_VERB || k->passive || !is(w, k->node, W_DITRANS) || arg_has(w, c, ARG_IOBJ)) return;
  uint32_t last = DG_NONE, first = DG_NONE;
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == ARG_OBJ && w->a[i].g.clause == DG_NONE && !w->a[i].g.inherited) {
      if (last == DG_NONE || w->a[i].g.head > w->a[last].g.head) last = i;
      if (first == DG_NONE || w->a[i].g.head < w->a[first].g.head) first = i;
    }
  if (last == first || w->a[first].g.head < k->node) return;
  uint32_t f = w->a[first].g.head, l = w->a[last].g.head, h = l;
  for (uint32_t i = 0; i < 4 && h > f && h < w->end && w->d->rel[h] == REL_CONJ; i++) h = w->d->head[h];
  if (h <= f || h >= w->end) return; /* "gave A and B": one object, joined */
  bool names = grammar_word(w->g, w->d->lemma[k->node], w->g->kw[KW_AS])->bits & W_DITRANS;
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg *g = &w->a[i].g;
    if (g->role != ARG_OBJ || g->clause != DG_NONE || g->inherited) continue;
    if (names && g->head >= h)
      g->role = ARG_PRED;
    else if (!names && g->head < h)
      g->role = ARG_IOBJ;
  }
}

/* "was promised <- money": what the parser takes for a predicate of the receiver is the object. */
static void kept_object(work *w, uint32_t c) {
  const wclause *k = &w->c[c];
  const dg_doc *d = w->d;
  if (k->c.kind != CL_VERB || !k->passive || !is(w, k->node, W_DITRANS) || arg_has(w, c, ARG_OBJ)) return;
  if (grammar_word(w->g, d->lemma[k->node], w->g->kw[KW_AS])->bits & W_DITRANS) return; /* "was named minister" */
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg *g = &w->a[i].g;
    bool noun = g->head > k->node && g->head < w->end && d->rel[g->head] == REL_XCOMP && d->upos[g->head] == UPOS_NOUN;
    if (!noun || (g->role != ARG_PRED && g->role != ARG_COMP)) continue;
    g->role = ARG_OBJ, g->clause = DG_NONE;
    return;
  }
}

/* "was promised money <- by France": who gave stands behind what was given. */
static void agent_below(work *w, uint32_t c) {
  const wclause *k = &w->c[c];
  uint32_t obj = DG_NONE;
  bool moved = false;
  if (!arg_has(w, c, ARG_IOBJ) || arg_has(w, c, ARG_SUBJ)) return;
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == ARG_OBJ && !w->a[i].g.inherited) obj = w->a[i].g.head;
  if (obj == DG_NONE || obj < w->first || obj >= w->end) return;
  EACH_CHILD(w, obj, ch)
  if (rel_base(w->d->rel[ch]) == REL_NMOD && tree_prep(w, ch) == w->g->kw[KW_BY] &&
      may_act(w, tree_core(w, ch, &moved))) {
    arg_phrase(w, c, ARG_SUBJ, tree_prep(w, ch), ch, false, false);
    return;
  }
}

void args_settle(work *w, uint32_t c) {
  wclause *k = &w->c[c];
  two_objects(w, c);
  kept_object(w, c);
  bool obj = arg_has(w, c, ARG_OBJ);
  if (!obj) /* "told B to leave": a lone indirect object is the object */
    for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
      if (w->a[i].g.role == ARG_IOBJ) w->a[i].g.role = ARG_OBJ, obj = true;
  if (k->passive) {
    arg_role of_surface = obj ? ARG_IOBJ : ARG_OBJ;
    for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next)
      if (w->a[i].surface && w->a[i].g.role == ARG_SUBJ) w->a[i].g.role = (uint8_t)of_surface;
    agent_below(w, c);
  }
  for (uint32_t i = k->first_arg; i != DG_NONE; i = w->a[i].next) {
    const doc_arg g = w->a[i].g;
    if (g.role == ARG_OBJ && g.clause == DG_NONE && g.head >= w->first && g.head < w->end) expose(w, c, g.head, false);
  }
}
