/* tree: the sentence's dependency tree as child lists and a top-down order, and small questions about its
 * words. Reads head rel upos xpos lemma sym; writes the document's child, next, order, which event and speech read
 * too. Heads outside the sentence count as roots; tokens on a cycle are never reached and so left alone. */
#include "clause/work.h"

/* What the grammar says of each word; every loop asks for the memory that the next one reads. */
static void look_up(work *w) {
  const dg_doc *d = w->d;
  const clause_grammar *g = w->g;
  for (uint32_t t = w->first; t < w->end; t++) prefetch(g->slot + (grammar_hash(d->lemma[t], 0) & g->mask));
  for (uint32_t t = w->first; t < w->end; t++) {
    uint32_t k = g->slot[grammar_hash(d->lemma[t], 0) & g->mask];
    if (k) prefetch(g->word + k - 1);
  }
  for (uint32_t t = w->first; t < w->end; t++)
    w->word[t] = d->upos[t] == UPOS_PUNCT ? &grammar_no_word : grammar_word(g, d->lemma[t], 0);
}

void tree_open(work *w) {
  dg_doc *d = w->d;
  look_up(w);
  w->order = d->order + w->first;
  w->norder = 0;
  uint32_t root = DG_NONE;
  for (uint32_t t = w->end; t-- > w->first;) {
    uint32_t h = d->head[t], *up = h >= w->first && h < w->end && h != t ? &w->child[h] : &root;
    w->next[t] = *up;
    *up = t;
  }
  for (uint32_t t = root, after; t != DG_NONE; t = after) { /* roots have no sisters */
    after = w->next[t];
    w->next[t] = DG_NONE;
    w->order[w->norder++] = t;
  }
  for (uint32_t i = 0; i < w->norder; i++) EACH_CHILD(w, w->order[i], ch) w->order[w->norder++] = ch;
  if (w->norder < w->end - w->first) w->order[w->norder] = DG_NONE; /* a cycle */
}

uint32_t tree_child(const work *w, uint32_t t, uint8_t rel) {
  EACH_CHILD(w, t, ch) if (w->d->rel[ch] == rel) return ch;
  return DG_NONE;
}

dg_sym tree_joined(const work *w, uint32_t t) {
  dg_sym part[2] = {0, 0};
  uint32_t n = 0;
  EACH_CHILD(w, t, ch) if (w->d->rel[ch] == REL_FIXED && n < 2) part[n++] = w->d->sym[ch];
  if (n) {
    dg_sym s = grammar_phrase(w->g, w->d->sym[t], part[0], part[1]);
    if (s) return s;
  }
  return w->d->sym[t]; /* not the lemma: "following" is not "follow" */
}

dg_sym tree_prep(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t first = DG_NONE, second = DG_NONE;
  EACH_CHILD(w, t, ch) {
    if (d->rel[ch] != REL_CASE || d->xpos[ch] == XPOS_POS) continue;
    if (first == DG_NONE)
      first = ch;
    else if (second == DG_NONE)
      second = ch;
  }
  if (first == DG_NONE) return 0;
  if (second != DG_NONE) {
    dg_sym s = grammar_phrase(w->g, d->sym[first], d->sym[second], 0);
    if (s) return s;
  }
  dg_sym s = tree_joined(w, first);
  const gword *g = grammar_word(w->g, s, 0); /* "upon" counts as "on" */
  return g->prep && g->verb && !(g->bits & W_NOMINAL) ? g->verb : s;
}

bool tree_particle(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  if (t + 1 >= w->end || !grammar_phrasal(w->g, d->lemma[t], d->lemma[t + 1])) return false;
  uint32_t h = d->head[t + 1];
  if (h == t) return true;
  return d->rel[t + 1] == REL_CASE && h > t + 1 && h < w->end && d->head[h] == t; /* "handed <- over the suspect" */
}

bool tree_to(const work *w, uint32_t t) {
  EACH_CHILD(w, t, ch)
  if (w->d->rel[ch] == REL_MARK && kw(w, ch, KW_TO)) return true;
  return false;
}

bool tree_verb(const work *w, uint32_t t) { return w->d->upos[t] == UPOS_VERB; }

bool tree_past(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t h = d->head[t], subject = tree_child(w, t, REL_NSUBJ);
  if (d->rel[t] != REL_AMOD || (d->xpos[t] != XPOS_VBN && d->xpos[t] != XPOS_VBD)) return false;
  return subject != DG_NONE && subject < t && h > t && h < w->end && d->rel[h] == REL_ROOT;
}

/* A sentence with a stop and no finite verb in which this participle hangs on the root noun: "Armenian forces retreated from
 * the village." is a past tense taken for a participle. Headlines have no stop. */
bool tree_lone_past(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint32_t h = d->head[t];
  if (h < w->first || h >= w->end || h > t || d->rel[h] != REL_ROOT || d->upos[w->end - 1] != UPOS_PUNCT) return false;
  if (d->upos[h] != UPOS_NOUN && d->upos[h] != UPOS_PROPN) return false;
  for (uint32_t k = w->first; k < w->end; k++)
    if (d->xpos[k] == XPOS_VBD || d->xpos[k] == XPOS_VBZ || d->xpos[k] == XPOS_VBP || d->xpos[k] == XPOS_MD)
      return false;
  return tree_child(w, t, REL_OBL_AGENT) == DG_NONE;
}

bool tree_noun(const work *w, uint32_t t) {
  uint8_t u = w->d->upos[t];
  return u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_PRON || u == UPOS_NUM || u == UPOS_SYM || u == UPOS_X;
}

/* A year: four digits. */
static bool year(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  if (!(d->tflag[t] & TOK_DIGIT)) return false;
  dg_str s = doc_form(d, t);
  if (s.n != 4 || (s.p[0] != '1' && s.p[0] != '2')) return false;
  for (uint32_t i = 1; i < 4; i++)
    if (s.p[i] < '0' || s.p[i] > '9') return false;
  return true;
}

bool tree_time(const work *w, uint32_t t) {
  if (w->d->upos[t] == UPOS_NUM) { /* "on July 23", "on 14 January" */
    if (t > w->first && is(w, t - 1, W_TIME) && w->d->upos[t - 1] == UPOS_PROPN) return true;
    if (t + 1 < w->end && is(w, t + 1, W_TIME) && w->d->upos[t + 1] == UPOS_PROPN) return true;
    return year(w, t);
  }
  return is(w, t, W_TIME) && tree_noun(w, t);
}

uint32_t tree_antecedent(const work *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint8_t x = d->xpos[t];
  if (x != XPOS_WDT && x != XPOS_WP && x != XPOS_WPS && x != XPOS_WRB) return DG_NONE;
  for (uint32_t i = 0, at = t; i < CLIMB_MAX; i++) {
    uint32_t h = d->head[at];
    if (h < w->first || h >= w->end) return DG_NONE;
    if (d->rel[at] == REL_ACL_RELCL) {
      if (d->upos[h] != UPOS_VERB || d->xpos[h] == XPOS_VBG) return h == t ? DG_NONE : h;
      uint32_t n = t - 1; /* hung on a verb by mistake: the noun before the pronoun, or before its preposition */
      while (n > w->first && n > h && (d->upos[n] == UPOS_PUNCT || d->upos[n] == UPOS_ADP)) n--;
      return n > h && tree_noun(w, n) ? n : DG_NONE;
    }
    if (d->rel[at] == REL_ADVCL_RELCL && tree_noun(w, h) && tree_child(w, h, REL_COP) != DG_NONE)
      return h; /* "it was A that …" */
    if (d->rel[at] == REL_ADVCL_RELCL || (d->rel[at] == REL_CCOMP && i > 0 && x == XPOS_WP)) return DG_NONE;
    at = h;
  }
  return DG_NONE;
}

uint32_t tree_core(const work *w, uint32_t t, bool *moved) {
  uint32_t a = tree_antecedent(w, t);
  if (a != DG_NONE) {
    *moved = true;
    t = a;
  }
  for (uint32_t i = 0; i < 4 && is(w, t, W_QUANTITY) && (!is(w, t, W_TIME) || w->d->xpos[t] == XPOS_NNS); i++) {
    uint32_t inner = DG_NONE;
    EACH_CHILD(w, t, ch)
    if ((w->d->rel[ch] == REL_NMOD || w->d->rel[ch] == REL_OBL) && tree_prep(w, ch) == w->g->kw[KW_OF]) {
      inner = ch;
      break;
    }
    if (inner == DG_NONE) break;
    t = inner;
  }
  return t;
}
