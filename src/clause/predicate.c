/* predicate: which tokens are predicates, their parents and links. Reads upos xpos rel; fills work.c in order
 * of token.
 *
 *   a verb                        one clause at the verb (CL_PARTICIPLE when it only modifies a noun)
 *   an adjective with a copula    one clause at the adjective; also without copula under a linking verb or
 * with complements a noun with a copula          one clause at the copula (lemma be), the noun is its
 * ARG_PRED a noun of nominals.lex        one CL_NOMINAL clause at the noun
 */
#include "clause/work.h"

/* "the youths <- violated South Sudan's ceasefire": no participle stands before its noun's possessor or article. */
static bool before_article(const work *w, uint32_t t) {
  uint32_t h = w->d->head[t];
  if (h <= t || h >= w->end) return false;
  EACH_CHILD(w, h, ch)
  if (ch > t && ch < h && (w->d->rel[ch] == REL_DET || w->d->rel[ch] == REL_NMOD_POSS)) return true;
  return false;
}

static bool attributive(const work *w, uint32_t t) {
  uint8_t r = w->d->rel[t];
  if (r == REL_AMOD && before_article(w, t)) return false;
  return (r == REL_AMOD && !tree_past(w, t)) || r == REL_COMPOUND || r == REL_NMOD_DESC;
}

/* "United Nations", "Allied Command" */
static bool in_name(const work *w, uint32_t t) {
  uint32_t h = w->d->head[t];
  return h >= w->first && h < w->end && w->d->tflag[t] & w->d->tflag[h] & TOK_CAP && w->d->upos[h] == UPOS_PROPN;
}

/* "a killing", "the shelling of the town": a gerund tagged as a verb that stands where nouns stand; "Clashes between A and B broke
 * out", "Fighting in the north went on": a first word tagged as a verb that is the subject. */
static bool noun_like(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  const uint8_t x = d->xpos[t], r = rel_base(d->rel[t]);
  const bool first =
      t == w->first && is(w, t, W_NOMINAL) && (r == REL_NSUBJ || r == REL_CSUBJ || (r == REL_ROOT && x == XPOS_VBZ));
  if (x != XPOS_VBG && !(first && (x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_VB))) return false;
  bool det = false, of = false, more = false;
  EACH_CHILD(w, t, ch) {
    const uint8_t k = rel_base(d->rel[ch]);
    if (k == REL_OBJ || k == REL_AUX || k == REL_MARK || (first && k == REL_NSUBJ)) return false;
    det |= k == REL_DET || d->rel[ch] == REL_NMOD_POSS;
    of |= (k == REL_NMOD || k == REL_OBL) && tree_prep(w, ch) == w->g->kw[KW_OF];
    more |= (k == REL_NMOD || k == REL_OBL) && tree_prep(w, ch) != 0;
  }
  return det || of || (first && more);
}

bool predicate_verb_for_noun(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t h = d->head[t];
  if (d->upos[t] != UPOS_VERB || !is(w, t, W_NOMINAL) || h < w->first || h >= t || d->upos[h] != UPOS_VERB)
    return false;
  if (d->xpos[t] != XPOS_VB && d->xpos[t] != XPOS_VBP && d->xpos[t] != XPOS_VBZ) return false;
  if (d->rel[t] == REL_XCOMP ? !is(w, h, W_LIGHT | W_NOMCTL | W_UNDERGO) || t != h + 1 : d->rel[t] != REL_OBJ)
    return false;
  EACH_CHILD(w, t, ch) {
    uint8_t r = rel_base(d->rel[ch]);
    if (r == REL_MARK || r == REL_AUX || r == REL_NSUBJ || r == REL_OBJ || r == REL_CCOMP || r == REL_XCOMP)
      return false;
  }
  return true;
}

/* An adjective that says something of its own: has complements, or stands under a linking verb. */
static bool predicative(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint8_t r = d->rel[t];
  if (r == REL_XCOMP || r == REL_ACL_RELCL || r == REL_ACL || r == REL_CCOMP || r == REL_ADVCL) return true;
  bool more = false;
  EACH_CHILD(w, t, ch) {
    uint8_t cr = d->rel[ch];
    more |= cr == REL_XCOMP || cr == REL_CCOMP || cr == REL_NSUBJ || cr == REL_OBL;
    more |= cr == REL_ADVCL && d->rel[t] != REL_ADVMOD;
  }
  if (r == REL_CONJ) {
    uint32_t h = d->head[t];
    return more || (h >= w->first && h < w->end && d->upos[h] == UPOS_ADJ && tree_child(w, h, REL_COP) != DG_NONE);
  }
  return more && (r == REL_AMOD || r == REL_ROOT || r == REL_PARATAXIS);
}

static wclause *push(work *w, uint32_t token, uint32_t node, clause_kind kind, dg_sym lemma) {
  wclause *c = ARENA_PUSH(&w->d->arena, w->c, w->C, w->capC);
  *c = (wclause){.node = node, .first_arg = DG_NONE, .last_arg = DG_NONE, .mark = DG_NONE, .subject = DG_NONE};
  c->c = (doc_clause){.token = token, .kind = (uint8_t)kind, .lemma = lemma, .parent = DG_NONE, .source = DG_NONE};
  return c;
}

static void nominal(work *w, uint32_t t) {
  const gword *g = w->word[t];
  wclause *c = push(w, t, t, CL_NOMINAL, g->verb ? g->verb : w->d->lemma[t]);
  c->c.particle = g->vpart;
  w->nominal[t] = w->C - 1;
}

/* Nouns count as nominal predicates unless they only name something: part of a name, or a modifier of another
 * noun. */
static bool nominal_noun(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  if (!is(w, t, W_NOMINAL) || d->upos[t] != UPOS_NOUN) return false;
  uint8_t r = d->rel[t];
  return r != REL_COMPOUND && r != REL_FIXED && r != REL_FLAT && r != REL_CASE && r != REL_NMOD_DESC && r != REL_MARK;
}

/* "If Iran attacks, …", "Japan lifts embargo" with the verb tagged as a noun: it has a subject under a subordinator, or an object,
 * and neither copula nor article. */
static bool noun_for_verb(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint8_t r = d->rel[t];
  if (d->upos[t] != UPOS_NOUN || tree_child(w, t, REL_COP) != DG_NONE || tree_child(w, t, REL_DET) != DG_NONE)
    return false;
  bool subject = tree_child(w, t, REL_NSUBJ) != DG_NONE;
  if (subject && (r == REL_ADVCL || r == REL_CCOMP || r == REL_ACL_RELCL)) return true;
  if (tree_child(w, t, REL_OBJ) == DG_NONE || tree_child(w, t, REL_CASE) != DG_NONE) return false;
  return r == REL_ROOT && (subject || tree_child(w, t, REL_COMPOUND) != DG_NONE);
}

/* Of two copulas of one predicate the first belongs to the outer clause: "The trouble is that they are allies". */
static bool outer_copula(const work *w, uint32_t h, uint32_t t) {
  bool later = false;
  EACH_CHILD(w, h, ch) {
    if (w->d->rel[ch] != REL_COP) continue;
    if (ch < t) return false;
    later |= ch > t;
  }
  return later || tree_verb(w, h) || tree_child(w, h, REL_NSUBJ) != DG_NONE || tree_child(w, h, REL_MARK) != DG_NONE;
}

void predicate_find(work *w) {
  const dg_doc *d = w->d;
  w->C = w->A = 0;
  for (uint32_t t = w->first; t < w->end; t++) {
    uint8_t u = d->upos[t], r = d->rel[t];
    if (u == UPOS_PUNCT || u == UPOS_DET || u == UPOS_CCONJ || r == REL_CASE || r == REL_FIXED || r == REL_GOESWITH)
      continue;
    if (u == UPOS_AUX || (u == UPOS_VERB && r == REL_COP)) {
      uint32_t h = d->head[t];
      bool cop = r == REL_COP && h >= w->first && h < w->end;
      bool outer = cop && tree_child(w, h, REL_NSUBJ_OUTER) != DG_NONE && outer_copula(w, h, t);
      if (cop && (outer || (d->upos[h] != UPOS_ADJ && d->upos[h] != UPOS_VERB))) {
        push(w, t, outer ? t : h, CL_COPULA, d->lemma[t]);
        if (!outer)
          w->verbal[h] = w->C - 1;
        else
          w->verbal[t] = w->C - 1;
      } else if (u == UPOS_AUX &&
                 (r == REL_ROOT || r == REL_CONJ || r == REL_ADVCL || r == REL_CCOMP || r == REL_PARATAXIS)) {
        push(w, t, t, CL_VERB, d->lemma[t]); /* ellipsis: "as it did in May" */
        w->verbal[t] = w->C - 1;
      }
      continue;
    }
    if (u == UPOS_VERB && (r == REL_AUX || r == REL_AUX_PASS || r == REL_MARK || r == REL_DISCOURSE)) continue;
    if (u == UPOS_VERB && (noun_like(w, t) || predicate_verb_for_noun(w, t))) {
      nominal(w, t);
      continue;
    }
    if (u == UPOS_VERB && attributive(w, t) && in_name(w, t)) continue;
    if (u == UPOS_VERB) {
      push(w, t, t, attributive(w, t) ? CL_PARTICIPLE : CL_VERB, d->lemma[t]);
      w->verbal[t] = w->C - 1;
      continue;
    }
    bool cop = tree_child(w, t, REL_COP) != DG_NONE;
    if ((u == UPOS_ADJ || u == UPOS_NOUN) && !cop &&
        tree_child(w, t, REL_AUX) != DG_NONE) { /* "would free prisoners" */
      push(w, t, t, CL_VERB, d->lemma[t]);
      w->verbal[t] = w->C - 1;
    } else if (u == UPOS_ADJ && (cop || predicative(w, t))) {
      push(w, t, t, CL_COPULA, d->lemma[t]);
      w->verbal[t] = w->C - 1;
    } else if (noun_for_verb(w, t)) {
      push(w, t, t, CL_VERB, is(w, t, W_NOMINAL) ? w->word[t]->verb : d->lemma[t]);
      w->verbal[t] = w->C - 1;
    } else if (nominal_noun(w, t))
      nominal(w, t);
  }
}

static clause_link link_of(const work *w, uint32_t t, uint32_t c) {
  if (w->c[c].c.kind == CL_NOMINAL) return LINK_NOMINAL;
  switch (w->d->rel[t]) {
  case REL_ROOT:
    return LINK_ROOT;
  case REL_CONJ:
    return LINK_CONJ;
  case REL_CCOMP:
    return LINK_CCOMP;
  case REL_XCOMP:
    return LINK_XCOMP;
  case REL_ADVCL:
    return LINK_ADVCL;
  case REL_ACL_RELCL:
  case REL_ADVCL_RELCL:
    return LINK_RELCL;
  case REL_ACL:
  case REL_AMOD:
    if (tree_past(w, t)) return LINK_ROOT;
    return LINK_ACL;
  case REL_COMPOUND:
  case REL_NMOD_DESC:
    return LINK_ACL;
  case REL_CSUBJ:
  case REL_CSUBJ_PASS:
  case REL_CSUBJ_OUTER:
  case REL_NSUBJ:
  case REL_NSUBJ_PASS:
    return LINK_CSUBJ;
  case REL_OBJ:
  case REL_IOBJ:
    return LINK_CCOMP;
  case REL_OBL:
  case REL_NMOD:
    return LINK_ADVCL;
  default:
    return LINK_PARATAXIS;
  }
}

static void place(work *w, uint32_t c, uint32_t parent, clause_link link) {
  w->c[c].c.parent = parent;
  w->c[c].c.link = (uint8_t)(parent == DG_NONE ? LINK_ROOT : link);
}

/* "The plan is to attack": the copula's clause stands between the inner one and its parent. */
static void place_outer(work *w, uint32_t t, uint32_t inner) {
  uint32_t cop = tree_child(w, t, REL_COP);
  if (cop == DG_NONE || tree_child(w, t, REL_NSUBJ_OUTER) == DG_NONE) return;
  uint32_t outer = w->verbal[cop];
  if (outer == DG_NONE || outer == inner) return;
  w->c[outer].c.parent = w->c[inner].c.parent;
  w->c[outer].c.link = w->c[inner].c.link;
  place(w, inner, outer, LINK_CCOMP);
}

/* ---- main verbs that the parser hung on their own subject as participles: "The rebels <- used force" ---- */

/* Whether t's noun belongs to the phrase of `top`: only nominal relations between them. */
static bool within(const work *w, uint32_t t, uint32_t top) {
  for (uint32_t i = 0; i < 6 && t != top; i++) {
    uint8_t r = w->d->rel[t];
    if (r != REL_NMOD && r != REL_CONJ && r != REL_APPOS && r != REL_FLAT && r != REL_NMOD_POSS) return false;
    t = w->d->head[t];
    if (t < w->first || t >= w->end) return false;
  }
  return t == top;
}

static bool finite_form(const work *w, uint32_t t) {
  uint8_t x = w->d->xpos[t];
  bool object = tree_child(w, t, REL_OBJ) != DG_NONE || tree_child(w, t, REL_CCOMP) != DG_NONE;
  return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || (x == XPOS_VBN && object);
}

/* "Russia, whose army left Syria, <- criticised Ukraine", hung on a word of the relative clause. */
static bool behind_relative(const work *w, uint32_t t, uint32_t root) {
  const dg_doc *d = w->d;
  uint32_t up = d->head[t];
  uint8_t r = d->rel[t];
  bool kind = r == REL_ADVCL || r == REL_ACL || r == REL_CONJ || r == REL_PARATAXIS;
  if (!kind || d->upos[t - 1] != UPOS_PUNCT || tree_child(w, t, REL_OBJ) == DG_NONE) return false;
  if (tree_child(w, t, REL_NSUBJ) != DG_NONE || d->xpos[t] == XPOS_VBG) return false;
  for (uint32_t i = 0; i < 6 && up >= w->first && up < w->end && d->rel[up] != REL_ACL_RELCL; i++) up = d->head[up];
  return up >= w->first && up < w->end && d->rel[up] == REL_ACL_RELCL && d->head[up] == root;
}

/* A sentence whose root is a noun without copula: the last participle or headline infinitive in its phrase is the verb. */
static void promote_main(work *w) {
  const dg_doc *d = w->d;
  w->main = DG_NONE;
  if (w->norder == 0 || d->head[w->order[0]] != DG_NONE) return;
  uint32_t root = w->order[0];
  if (!tree_noun(w, root) || w->verbal[root] != DG_NONE) return;
  EACH_CHILD(w, root, ch)
  if (d->rel[ch] == REL_PARATAXIS || d->rel[ch] == REL_NSUBJ || d->rel[ch] == REL_CASE) return;
  for (uint32_t t = root + 1; t < w->end; t++) {
    uint32_t h = d->head[t];
    if (w->verbal[t] == DG_NONE || !tree_verb(w, t) || h < w->first || h >= w->end) continue;
    bool loose = d->rel[t] == REL_DEP && h == root && tree_child(w, t, REL_NSUBJ) == DG_NONE && d->xpos[t] != XPOS_VBN;
    if (!loose && !behind_relative(w, t, root) && (d->rel[t] != REL_ACL || !within(w, h, root))) continue;
    uint32_t mark = tree_child(w, t, REL_MARK);
    bool headline =
        mark != DG_NONE && kw(w, mark, KW_TO) && !is(w, h, W_CTLNOUN | W_NOMINAL) && h == root && root + 4 > mark;
    bool past = d->xpos[t] == XPOS_VBN && h == root && tree_lone_past(w, t);
    if (headline || (mark == DG_NONE && (past || finite_form(w, t)))) w->main = t;
  }
  if (w->main != DG_NONE) w->c[w->verbal[w->main]].subject = root;
}

/* "The army <- lifted the blockade, officials said", with the army as a second subject of "said". */
static void promote_content(work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t h = d->head[t], v = h >= w->first && h < w->end ? d->head[h] : DG_NONE;
  if (v < w->first || v >= w->end || w->verbal[v] == DG_NONE || d->rel[h] != REL_NSUBJ || !is(w, v, W_REPORT)) return;
  if (!finite_form(w, t) || tree_child(w, t, REL_MARK) != DG_NONE || t > v) return;
  bool other = false;
  EACH_CHILD(w, v, ch) other |= d->rel[ch] == REL_NSUBJ && ch > t && ch < v;
  if (!other) return;
  wclause *k = &w->c[w->verbal[t]];
  k->subject = h;
  k->promoted = true;
}

/* "demanded the withdrawal and <- warned": a verb joined to a noun is joined to the verb above it. */
static uint32_t lift(const work *w, uint32_t t, uint32_t up) {
  const dg_doc *d = w->d;
  if (!tree_verb(w, t) || d->xpos[t] == XPOS_VBG || tree_child(w, t, REL_NSUBJ) != DG_NONE) return DG_NONE;
  for (uint32_t i = 0; i < CLIMB_MAX && up != DG_NONE && w->c[up].c.kind == CL_NOMINAL; i++) up = w->c[up].c.parent;
  if (up == DG_NONE || w->c[up].c.kind == CL_PARTICIPLE || w->c[up].node > t) return DG_NONE;
  return up;
}

/* The clause that governs each token, and so each clause's parent: at the nearest head that is a predicate.
 * Heads come first in `order`, so one look at the head's answer is enough. */
void predicate_parents(work *w) {
  const dg_doc *d = w->d;
  promote_main(w);
  for (uint32_t i = 0; i < w->norder; i++) {
    uint32_t t = w->order[i], h = d->head[t], up = DG_NONE;
    uint8_t r = d->rel[t];
    bool root = h < w->first || h >= w->end || h == t;
    if (!root) {
      bool of_noun = r == REL_ACL || r == REL_ACL_RELCL || r == REL_NMOD || r == REL_NMOD_POSS || r == REL_AMOD ||
                     r == REL_COMPOUND;
      up = of_noun || w->verbal[h] == DG_NONE ? w->up[h] : w->verbal[h];
    }
    uint32_t v = w->verbal[t], n = w->nominal[t];
    if (v != DG_NONE && r == REL_COP) continue; /* placed with its inner clause */
    if (v != DG_NONE && r == REL_ACL) promote_content(w, t);
    if (v != DG_NONE && w->c[v].promoted) {
      place(w, v, w->verbal[d->head[h]], LINK_CCOMP);
      w->up[t] = v;
      continue;
    }
    if (v != DG_NONE) {
      clause_link link = link_of(w, t, v);
      if (link == LINK_CONJ && (root || w->verbal[h] == DG_NONE)) link = LINK_PARATAXIS;
      uint32_t lifted = link == LINK_PARATAXIS && r == REL_CONJ && !root ? lift(w, t, up) : DG_NONE;
      if (lifted != DG_NONE) up = lifted, link = LINK_CONJ;
      place(w, v, t == w->main ? DG_NONE : up, link);
      place_outer(w, t, v);
    }
    if (v != DG_NONE && up == DG_NONE && !root && w->main != DG_NONE && t != w->main)
      place(w, v, w->verbal[w->main], LINK_PARATAXIS);
    if (n != DG_NONE) place(w, n, v != DG_NONE ? v : up, LINK_NOMINAL);
    w->up[t] = n != DG_NONE ? n : v != DG_NONE ? v : up;
  }
}
