/* predicate: which tokens are predicates, their parents and links. Reads upos xpos rel; fills work.c in order
 * of token.
 *
 *   a verb                        one clause at the verb (CL_PARTICIPLE when it only modifies a noun)
 *   an adjective with a copula    one clause at the adjective; also without copula under a linking verb or
 * with complements a noun with a copula          one clause at the copula (lemma be), the noun is its
 * ARG_PRED a noun of nominals.lex        one CL_NOMINAL clause at the noun
 */
#include "clause/work.h"

static bool attributive(const work *w, uint32_t t) {
  uint8_t r = w->d->rel[t];
  return r == REL_AMOD || r == REL_COMPOUND || r == REL_NMOD_DESC;
}

/* "United Nations", "Allied Command" */
static bool in_name(const work *w, uint32_t t) {
  uint32_t h = w->d->head[t];
  return h >= w->first && h < w->end && w->d->tflag[t] & w->d->tflag[h] & TOK_CAP &&
         w->d->upos[h] == UPOS_PROPN;
}

/* "a killing", "the shelling of the town": a gerund tagged as a verb that stands where nouns stand. */
static bool noun_like(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  if (d->xpos[t] != XPOS_VBG) return false;
  bool det = false, of = false;
  EACH_CHILD(w, t, ch) {
    if (d->rel[ch] == REL_OBJ || d->rel[ch] == REL_AUX || d->rel[ch] == REL_MARK) return false;
    det |= d->rel[ch] == REL_DET || d->rel[ch] == REL_NMOD_POSS;
    of |= (d->rel[ch] == REL_NMOD || d->rel[ch] == REL_OBL) && tree_prep(w, ch) == w->g->kw[KW_OF];
  }
  return det || of;
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
    return more ||
           (h >= w->first && h < w->end && d->upos[h] == UPOS_ADJ && tree_child(w, h, REL_COP) != DG_NONE);
  }
  return more && (r == REL_AMOD || r == REL_ROOT || r == REL_PARATAXIS);
}

static wclause *push(work *w, uint32_t token, uint32_t node, clause_kind kind, dg_sym lemma) {
  wclause *c = ARENA_PUSH(&w->d->arena, w->c, w->C, w->capC);
  *c = (wclause){.node = node, .first_arg = DG_NONE, .last_arg = DG_NONE, .mark = DG_NONE};
  c->c = (doc_clause){
      .token = token, .kind = (uint8_t)kind, .lemma = lemma, .parent = DG_NONE, .source = DG_NONE};
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
  return r != REL_COMPOUND && r != REL_FIXED && r != REL_FLAT && r != REL_CASE && r != REL_NMOD_DESC &&
         r != REL_MARK;
}

/* "If Iran attacks, …" with the verb tagged as a noun: a subordinator or a subject, and no copula. */
static bool noun_for_verb(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint8_t r = d->rel[t];
  if (d->upos[t] != UPOS_NOUN || (r != REL_ADVCL && r != REL_CCOMP && r != REL_ACL_RELCL)) return false;
  if (tree_child(w, t, REL_COP) != DG_NONE || tree_child(w, t, REL_DET) != DG_NONE) return false;
  return tree_child(w, t, REL_NSUBJ) != DG_NONE && d->xpos[t] != XPOS_NNP;
}

void predicate_find(work *w) {
  const dg_doc *d = w->d;
  w->C = w->A = 0;
  for (uint32_t t = w->first; t < w->end; t++) {
    uint8_t u = d->upos[t], r = d->rel[t];
    if (u == UPOS_PUNCT || u == UPOS_DET || u == UPOS_CCONJ || r == REL_CASE || r == REL_FIXED ||
        r == REL_GOESWITH)
      continue;
    if (u == UPOS_AUX || (u == UPOS_VERB && r == REL_COP)) {
      uint32_t h = d->head[t];
      bool cop = r == REL_COP && h >= w->first && h < w->end;
      bool outer = cop && tree_child(w, h, REL_NSUBJ_OUTER) != DG_NONE;
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
    if (u == UPOS_VERB && (r == REL_AUX || r == REL_AUX_PASS || r == REL_MARK || r == REL_DISCOURSE))
      continue;
    if (u == UPOS_VERB && noun_like(w, t)) {
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
    if (u == UPOS_ADJ && (cop || predicative(w, t))) {
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

/* A main verb that the parser hung on its own subject as a participle: "The rebels <- used force". The
 * sentence's root is then a noun without copula, and the last participle or headline infinitive below it is
 * the sentence's verb. */
static uint32_t promoted(const work *w) {
  const dg_doc *d = w->d;
  if (w->norder == 0 || d->head[w->order[0]] != DG_NONE) return DG_NONE;
  uint32_t root = w->order[0], last = DG_NONE;
  if (!tree_noun(w, root) || w->verbal[root] != DG_NONE) return DG_NONE;
  EACH_CHILD(w, root, ch) {
    uint32_t v = w->verbal[ch];
    if (d->rel[ch] == REL_PARATAXIS || d->rel[ch] == REL_NSUBJ || d->rel[ch] == REL_CASE) return DG_NONE;
    if (d->rel[ch] != REL_ACL || v == DG_NONE || !tree_verb(w, ch) || ch < root) continue;
    uint32_t mark = tree_child(w, ch, REL_MARK);
    uint8_t x = d->xpos[ch];
    bool headline =
        mark != DG_NONE && kw(w, mark, KW_TO) && !is(w, root, W_CTLNOUN | W_NOMINAL) && root + 4 > mark;
    bool finite = mark == DG_NONE && (x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP);
    bool participle = mark == DG_NONE && x == XPOS_VBN && tree_child(w, ch, REL_OBJ) != DG_NONE;
    if (headline || finite || participle) last = ch;
  }
  return last;
}

/* The clause that governs each token, and so each clause's parent: at the nearest head that is a predicate.
 * Heads come first in `order`, so one look at the head's answer is enough. */
void predicate_parents(work *w) {
  const dg_doc *d = w->d;
  w->main = promoted(w);
  for (uint32_t i = 0; i < w->norder; i++) {
    uint32_t t = w->order[i], h = d->head[t], up = DG_NONE;
    uint8_t r = d->rel[t];
    bool root = h < w->first || h >= w->end || h == t;
    if (!root) {
      bool of_noun = r == REL_ACL || r == REL_ACL_RELCL || r == REL_NMOD || r == REL_NMOD_POSS ||
                     r == REL_AMOD || r == REL_COMPOUND;
      up = of_noun || w->verbal[h] == DG_NONE ? w->up[h] : w->verbal[h];
    }
    uint32_t v = w->verbal[t], n = w->nominal[t];
    if (v != DG_NONE && r == REL_COP) continue; /* placed with its inner clause */
    if (v != DG_NONE) {
      clause_link link = link_of(w, t, v);
      if (link == LINK_CONJ && (root || w->verbal[h] == DG_NONE)) link = LINK_PARATAXIS;
      place(w, v, t == w->main ? DG_NONE : up, link);
      place_outer(w, t, v);
    }
    if (v != DG_NONE && up == DG_NONE && !root && w->main != DG_NONE && t != w->main)
      place(w, v, w->verbal[w->main], LINK_PARATAXIS);
    if (n != DG_NONE) place(w, n, v != DG_NONE ? v : up, LINK_NOMINAL);
    w->up[t] = n != DG_NONE ? n : v != DG_NONE ? v : up;
  }
}
