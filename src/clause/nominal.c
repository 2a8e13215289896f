/* nominal: arguments of nouns that stand for deeds, from the phrases around them and, where a verb only
 * carries the noun
 * ("launched an attack", "faced criticism"), from that verb. Reads the tree, the governing clause (complete)
 * and the noun's entry in nominals.lex; fills argument lists, flags and tense of nominal clauses. */
#include "clause/work.h"

#define CARRIED                                                                                                        \
  (CL_NEG | CL_FUTURE | CL_MODAL | CL_MUST | CL_CONDITION | CL_QUESTION | CL_PERFECT | CL_PLUPERFECT |                 \
   CL_PROGRESSIVE | CL_PURPOSE | CL_HYPOTHETICAL | CL_BEFORE | CL_IMPERATIVE)

/* ---- what stands around the noun ---- */

static void possessor(work *w, uint32_t c, uint32_t t) {
  bool moved = false;
  uint32_t core = tree_core(w, t, &moved);
  if (tree_time(w, core))
    arg_add(w, c, ARG_TIME, 0, core, DG_NONE, false, false);
  else
    arg_phrase(w, c, ARG_POSS, 0, t, false, false);
}

static void phrase(work *w, uint32_t c, uint32_t t) {
  dg_sym p = tree_prep(w, t);
  if (w->verbal[t] != DG_NONE && tree_verb(w, t)) {
    arg_add(w, c, ARG_COMP, p, t, w->verbal[t], false, false);
    return;
  }
  if (!p) {
    if (tree_time(w, t))
      arg_add(w, c, ARG_TIME, 0, t, DG_NONE, false, false);
    else
      arg_phrase(w, c, ARG_MOD, 0, t, false, false);
    return;
  }
  const dg_doc *d = w->d;
  if (d->upos[t] == UPOS_NOUN) EACH_CHILD(w, t, ch) {
      dg_sym q = d->rel[ch] == REL_NMOD ? tree_prep(w, ch) : 0, joined = q ? grammar_phrase(w->g, p, d->sym[t], q) : 0;
      if (!joined) continue;
      arg_phrase(w, c, ARG_OBL, joined, ch, false, false);
      return;
    }
  arg_phrase(w, c, ARG_OBL, p, t, false, false);
}

static void own_phrases(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  uint32_t t = w->c[c].node;
  bool clause = w->verbal[t] != DG_NONE; /* also a copula's noun: obliques are the copula's */
  EACH_CHILD(w, t, ch) {
    switch (d->rel[ch]) {
    case REL_NMOD_POSS:
      possessor(w, c, ch);
      break;
    case REL_COMPOUND:
    case REL_AMOD:
    case REL_NMOD_UNMARKED:
    case REL_NMOD_DESC:
      if (tree_time(w, ch))
        arg_add(w, c, ARG_TIME, 0, ch, DG_NONE, false, false);
      else if (w->verbal[ch] == DG_NONE)
        arg_phrase(w, c, ARG_MOD, 0, ch, false, false);
      break;
    case REL_NMOD:
      phrase(w, c, ch);
      break;
    case REL_OBL:
    case REL_OBL_AGENT:
    case REL_OBL_UNMARKED:
      if (!clause) phrase(w, c, ch);
      break;
    case REL_OBJ:
      arg_phrase(w, c, ARG_OBJ, 0, ch, false, false);
      break;
    case REL_NSUBJ:
      if (!clause) arg_phrase(w, c, ARG_SUBJ, 0, ch, false, false);
      break;
    case REL_ACL:
    case REL_CCOMP:
    case REL_XCOMP:
      if (w->verbal[ch] != DG_NONE && (tree_child(w, ch, REL_MARK) != DG_NONE || d->rel[ch] != REL_ACL))
        arg_add(w, c, ARG_COMP, 0, ch, w->verbal[ch], false, false);
      break;
    case REL_DET:
      if (is(w, ch, W_NO)) w->c[c].c.flag |= CL_NEG;
      break;
    case REL_CASE: {
      uint32_t bits = bits_of(w, tree_joined(w, ch));
      if (bits & W_BEFORE) w->c[c].c.flag |= CL_BEFORE;
      if (bits & W_WITHOUT) w->c[c].c.flag |= CL_NEG;
      if (bits & W_UNREAL) w->c[c].c.flag |= CL_HYPOTHETICAL;
      break;
    }
    default:
      break;
    }
  }
}

/* ---- logical roles ---- */

static bool has_own(const work *w, uint32_t c, arg_role role) {
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == role && !w->a[i].g.inherited) return true;
  return false;
}

static arg_role role_of(uint32_t means, arg_role otherwise) {
  static const uint8_t role[4] = {ARG_OBL, ARG_SUBJ, ARG_OBJ, ARG_IOBJ};
  return means == MEANS_NOTHING ? otherwise : (arg_role)role[means];
}

static uint32_t meaning(const work *w, const gword *g, dg_sym prep) {
  uint32_t p = grammar_word(w->g, prep, 0)->prep;
  if (p == PREP_BY) return MEANS_SUBJ;
  return g->map >> (2 * p) & 3;
}

/* Certain phrases get their logical role; they keep their preposition. */
static void settle(work *w, uint32_t c) {
  const gword *g = w->word[w->c[c].node];
  dg_sym of = w->g->kw[KW_OF];
  bool noun_like = !(g->bits & W_NOMINAL); /* a gerund: "the shelling of B by A" */
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg *a = &w->a[i].g;
    if (a->role == ARG_OBL && a->prep) a->role = (uint8_t)role_of(meaning(w, g, a->prep), ARG_OBL);
    if (a->role == ARG_OBL && noun_like && a->prep == of) a->role = ARG_OBJ;
  }
  bool poss = has_own(w, c, ARG_POSS), subj = has_own(w, c, ARG_SUBJ), obj = has_own(w, c, ARG_OBJ);
  bool of_obj = false;
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next) { /* "A's arrest of B", "the arrest of B by A" */
    doc_arg *a = &w->a[i].g;
    if (a->role == ARG_OBL && a->prep == of && (poss || subj) && !obj) a->role = ARG_OBJ, of_obj = true;
  }
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg *a = &w->a[i].g;
    if (a->role != ARG_POSS) continue;
    if (of_obj || (obj && !subj))
      a->role = ARG_SUBJ;
    else if (subj && !obj && g->poss != MEANS_SUBJ)
      a->role = ARG_OBJ;
    else
      a->role = (uint8_t)role_of(g->poss, ARG_POSS);
  }
}

/* ---- the verb that carries the noun ---- */

static bool doer_known(const work *w, uint32_t c) {
  if (arg_has(w, c, ARG_SUBJ) || arg_has(w, c, ARG_POSS)) return true;
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.role == ARG_MOD && w->d->tflag[w->a[i].g.head] & TOK_CAP) return true;
  return false;
}

/* p's arguments in role `from` become the noun's in role `to`. */
static void hand_down(work *w, uint32_t c, uint32_t p, arg_role from, arg_role to) {
  for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg g = w->a[i].g;
    if (g.role == from && g.clause == DG_NONE && g.head != w->c[c].c.token)
      arg_add(w, c, to, g.prep, g.head, DG_NONE, true, false);
  }
}

static void hand_down_obliques(work *w, uint32_t c, uint32_t p, bool undergone) {
  const gword *g = w->word[w->c[c].node];
  for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg a = w->a[i].g;
    if (a.head == w->c[c].c.token || a.inherited || (a.role != ARG_OBL && a.role != ARG_TIME && a.role != ARG_COMP))
      continue;
    bool purpose = a.role == ARG_COMP && a.clause != DG_NONE && tree_to(w, w->c[a.clause].node) &&
                   w->c[a.clause].c.link == LINK_ADVCL; /* "held rallies <- to demand X" */
    if (a.role == ARG_COMP && !a.prep && !purpose) continue;
    uint32_t means = a.role == ARG_OBL && a.prep ? meaning(w, g, a.prep) : MEANS_NOTHING;
    if (undergone && a.role == ARG_OBL && grammar_word(w->g, a.prep, 0)->prep == PREP_FROM) means = MEANS_SUBJ;
    arg_add(w, c, role_of(means, (arg_role)a.role), a.prep, a.head, a.clause, true, false);
  }
}

static void carry(work *w, uint32_t c, uint32_t p) {
  w->c[c].c.flag |= w->c[p].c.flag & CARRIED;
  w->c[c].c.tense = w->c[p].c.tense;
}

typedef enum carrier {
  CARRY_NOT,
  CARRY_LIGHT,
  CARRY_UNDERGO,
  CARRY_OCCUR,
  CARRY_CONTROL,
  CARRY_DOER,
  CARRY_STATE
} carrier;

/* The noun that makes an idiom of p: "take place", "take part". */
static dg_sym idiom(const work *w, uint32_t p) {
  uint32_t o = arg_first(w, p, ARG_OBJ);
  if (w->c[p].c.particle || o == DG_NONE) return w->c[p].c.particle;
  dg_sym s = w->d->lemma[w->a[o].g.head];
  return grammar_word(w->g, w->c[p].c.lemma, s)->bits ? s : 0;
}

/* How p carries its argument a. */
static carrier carrier_of(const work *w, uint32_t p, const doc_arg *a) {
  const wclause *q = &w->c[p];
  dg_sym second = a->role == ARG_OBL ? a->prep : a->role == ARG_SUBJ ? idiom(w, p) : q->c.particle;
  uint32_t bits = grammar_word(w->g, q->c.lemma, second)->bits;
  bool exists = q->expletive && q->c.lemma == w->g->kw[KW_BE];
  if (q->c.kind == CL_COPULA) return a->role == ARG_PRED ? CARRY_STATE : CARRY_NOT;
  if (q->c.kind == CL_NOMINAL) return CARRY_NOT;
  if (a->role == ARG_SUBJ && (exists || bits & W_OCCUR)) return CARRY_OCCUR;
  if (a->role == ARG_OBL && bits & W_OBJDOER) return CARRY_DOER;
  if (a->role != ARG_OBJ && a->role != ARG_OBL) return CARRY_NOT;
  if (bits & W_LIGHT) return CARRY_LIGHT;
  if (bits & W_UNDERGO) return CARRY_UNDERGO;
  return a->role == ARG_OBJ && bits & W_NOMCTL ? CARRY_CONTROL : CARRY_NOT;
}

/* With the doer known, the of-phrase is what it is done to: "announced the release of B". */
static void settle_of(work *w, uint32_t c) {
  if (!arg_has(w, c, ARG_SUBJ) || arg_has(w, c, ARG_OBJ)) return;
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg *g = &w->a[i].g;
    uint8_t u = w->d->upos[g->head];
    if (g->role == ARG_OBL && !g->inherited && g->prep == w->g->kw[KW_OF] && u != UPOS_SYM && u != UPOS_NUM)
      g->role = ARG_OBJ;
  }
}

static void take_from(work *w, uint32_t c, uint32_t p, const doc_arg *a) {
  bool known = doer_known(w, c);
  switch (carrier_of(w, p, a)) {
  case CARRY_LIGHT:
    if (!known) hand_down(w, c, p, ARG_SUBJ, ARG_SUBJ);
    if (!arg_has(w, c, ARG_OBJ)) hand_down(w, c, p, ARG_IOBJ, ARG_OBJ);
    hand_down_obliques(w, c, p, false);
    carry(w, c, p);
    break;
  case CARRY_UNDERGO:
    if (!arg_has(w, c, ARG_OBJ)) hand_down(w, c, p, ARG_SUBJ, ARG_OBJ);
    hand_down_obliques(w, c, p, true);
    carry(w, c, p);
    break;
  case CARRY_OCCUR:
    hand_down_obliques(w, c, p, false);
    carry(w, c, p);
    break;
  case CARRY_CONTROL:
    if (!known) hand_down(w, c, p, ARG_SUBJ, ARG_SUBJ);
    break;
  case CARRY_DOER:
    if (!known) hand_down(w, c, p, ARG_OBJ, ARG_SUBJ);
    break;
  case CARRY_STATE: {
    uint32_t prep = grammar_word(w->g, a->prep, 0)->prep;
    bool under = a->prep == w->g->kw[KW_UNDER];
    if (a->prep && (prep == PREP_IN || prep == PREP_ON || prep == PREP_AT || under) && (under || !known))
      hand_down(w, c, p, ARG_SUBJ, under ? ARG_OBJ : ARG_SUBJ);
    hand_down_obliques(w, c, p, under);
    carry(w, c, p);
    break;
  }
  case CARRY_NOT:
    break;
  }
  settle_of(w, c);
}

/* All tokens between the noun and `to` hang below the noun. */
static bool reaches(const work *w, uint32_t t, uint32_t to) {
  if (to <= t || to - t > 16) return false;
  for (uint32_t x = t + 1; x < to; x++) {
    uint32_t up = x;
    for (uint32_t i = 0; i < 8 && up != t && up >= w->first && up < w->end; i++) up = w->d->head[up];
    if (up != t) return false;
  }
  return true;
}

/* "condemned the strike on B" with "on B" hung on the verb: the phrase right behind the noun is offered to it
 * too. */
static void adjacent(work *w, uint32_t c, uint32_t p) {
  const dg_doc *d = w->d;
  uint32_t t = w->c[c].c.token;
  const gword *g = w->word[t];
  if (w->c[p].c.kind == CL_NOMINAL) return;
  EACH_CHILD(w, w->c[p].node, ch) {
    if (d->rel[ch] != REL_OBL || ch < t) continue;
    uint32_t before = w->child[ch];
    if (before == DG_NONE || d->rel[before] != REL_CASE || !reaches(w, t, before)) continue;
    dg_sym prep = tree_prep(w, ch);
    uint32_t means = prep && !tree_time(w, ch) ? meaning(w, g, prep) : MEANS_NOTHING;
    if (means != MEANS_NOTHING) arg_phrase(w, c, role_of(means, ARG_OBL), prep, ch, true, false);
  }
}

/* "the expulsion of envoys <- by A": a phrase below the noun's own phrase is offered to it, where it has a
 * meaning there. */
static void below_phrases(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  const gword *g = w->word[w->c[c].node];
  uint32_t last = w->c[c].last_arg;
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = i == last ? DG_NONE : w->a[i].next) {
    doc_arg a = w->a[i].g;
    if (!a.prep || a.role == ARG_TIME || a.clause != DG_NONE || w->nominal[a.head] != DG_NONE) continue;
    EACH_CHILD(w, a.head, ch) {
      dg_sym p = d->rel[ch] == REL_NMOD ? tree_prep(w, ch) : 0;
      uint32_t means = p ? meaning(w, g, p) : MEANS_NOTHING;
      arg_role role = role_of(means, ARG_OBL);
      if (role != ARG_OBL && p != w->g->kw[KW_OF] && !tree_time(w, ch) && !arg_has(w, c, role))
        arg_phrase(w, c, role, p, ch, true, false);
    }
  }
}

void nominal_args(work *w, uint32_t c) {
  own_phrases(w, c);
  settle(w, c);
  below_phrases(w, c);
  uint32_t p = w->c[c].c.parent, t = w->c[c].c.token;
  if (p == DG_NONE || w->c[p].c.kind == CL_NOMINAL) return;
  for (uint32_t i = w->c[p].first_arg; i != DG_NONE; i = w->a[i].next)
    if (w->a[i].g.head == t) {
      doc_arg a = w->a[i].g;
      take_from(w, c, p, &a);
      if (a.role == ARG_OBJ) adjacent(w, c, p);
      break;
    }
}

void nominal_from_relative(work *w, uint32_t c) {
  uint32_t link = w->c[c].c.link, h = w->d->head[w->c[c].node];
  if ((link != LINK_RELCL && link != LINK_ACL) || h < w->first || h >= w->end) return;
  for (uint32_t i = w->c[c].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg a = w->a[i].g;
    if (a.head < w->first || a.head >= w->end || w->nominal[a.head] == DG_NONE || !a.inherited) continue;
    carrier k = carrier_of(w, c, &a);
    if (k == CARRY_LIGHT || k == CARRY_UNDERGO || k == CARRY_OCCUR || k == CARRY_CONTROL) {
      uint32_t n = w->nominal[a.head], flag = w->c[n].c.flag;
      uint8_t tense = w->c[n].c.tense;
      take_from(w, n, c, &a);
      if (tense) w->c[n].c.tense = tense, w->c[n].c.flag = flag; /* its own verb has said so */
    }
    break;
  }
}

/* "attacks and threats against B", "its visits and talks": what one conjunct lacks the other lends. */
static void lend(work *w, uint32_t to, uint32_t from, uint32_t after, bool possessors) {
  bool subj = doer_known(w, to), obj = arg_has(w, to, ARG_OBJ);
  const gword *g = w->word[w->c[to].node];
  for (uint32_t i = w->c[from].first_arg; i != DG_NONE; i = w->a[i].next) {
    doc_arg a = w->a[i].g;
    if (a.clause != DG_NONE || a.inherited || a.head == w->c[to].c.token) continue;
    bool poss = !a.prep && (a.role == ARG_POSS || a.role == ARG_SUBJ);
    if (poss && possessors && !subj) arg_add(w, to, (arg_role)a.role, 0, a.head, DG_NONE, true, false);
    if (!a.prep || a.head < after || a.role == ARG_TIME) continue;
    uint32_t means = meaning(w, g, a.prep);
    if (means == MEANS_OBJ && obj) continue;
    arg_add(w, to, role_of(means, ARG_OBL), a.prep, a.head, DG_NONE, true, false);
  }
}

void nominal_conjoined(work *w) {
  const dg_doc *d = w->d;
  for (uint32_t c = 0; c < w->C; c++) {
    uint32_t t = w->c[c].c.token, h = d->head[t];
    if (w->c[c].c.kind != CL_NOMINAL || d->rel[t] != REL_CONJ || h < w->first || h >= w->end) continue;
    uint32_t first = w->nominal[h];
    if (first == DG_NONE) continue;
    bool own = tree_child(w, t, REL_DET) != DG_NONE || tree_child(w, t, REL_NMOD_POSS) != DG_NONE;
    if (!own) lend(w, first, c, t, false);
    lend(w, c, first, t, !own);
  }
}
