/* form: voice, tense, aspect, modality and polarity of one clause, read off its predicate and the function
 * words below it. Reads rel xpos lemma; writes flag, tense, passive, finite, mark. What the clause takes over
 * from others comes in share.c and source.c. */
#include "clause/work.h"

#define AUX_FLAGS                                                                                                      \
  (CL_NEG | CL_FUTURE | CL_MODAL | CL_MUST | CL_PERFECT | CL_PLUPERFECT | CL_PROGRESSIVE | CL_HYPOTHETICAL)

typedef struct aux_seen {
  uint32_t n, cop, finite; /* auxiliaries; the copula; the first finite word (DG_NONE) */
  bool have, had, be, pass, modal, would, future;
  bool subject_pass; /* a subject that the parser takes for a passive one */
} aux_seen;

static bool word_finite(uint8_t x) { return x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD; }

static void see_aux(work *w, aux_seen *s, uint32_t ch) {
  const dg_doc *d = w->d;
  s->n++;
  if (s->finite == DG_NONE && word_finite(d->xpos[ch])) s->finite = ch;
  if (kw(w, ch, KW_HAVE)) {
    s->have = true;
    s->had |= d->xpos[ch] == XPOS_VBD;
  }
  if (kw(w, ch, KW_BE)) s->be = true;
  if (d->rel[ch] == REL_AUX_PASS) s->pass = true;
  if (d->xpos[ch] == XPOS_MD || is(w, ch, W_MODAL | W_FUTURE)) {
    s->modal |= is(w, ch, W_MODAL);
    s->future |= is(w, ch, W_FUTURE);
    s->would |= kw(w, ch, KW_WOULD);
  }
}

/* "not only attacked but …" says that it was done. */
static bool not_only(const work *w, uint32_t neg) {
  uint32_t t = neg + 1;
  return t < w->end && (kw(w, t, KW_ONLY) || kw(w, t, KW_JUST) || kw(w, t, KW_MERELY));
}

/* Negation inside an argument that negates the whole clause: "no troops", "nobody", "none of". */
static bool phrase_negates(const work *w, uint32_t t) {
  if (is(w, t, W_NO)) return true;
  EACH_CHILD(w, t, ch)
  if ((w->d->rel[ch] == REL_DET || w->d->rel[ch] == REL_CC_PRECONJ) && is(w, ch, W_NO)) return true;
  return false;
}

static void see_mark(work *w, uint32_t c, uint32_t ch) {
  wclause *k = &w->c[c];
  dg_sym s = tree_joined(w, ch);
  if (ch > w->first && s == w->d->lemma[ch]) {
    dg_sym two = grammar_phrase(w->g, w->d->sym[ch - 1], w->d->sym[ch], 0); /* "as if" as two marks */
    if (two) s = two;
  }
  uint32_t bits = bits_of(w, s);
  if (kw(w, ch, KW_TO) && (w->d->xpos[ch] == XPOS_TO || w->d->xpos[k->node] == XPOS_VB)) k->infinitive = true;
  if (k->mark == DG_NONE || !k->infinitive || w->d->lemma[k->mark] == w->g->kw[KW_TO]) k->mark = ch, k->mark_sym = s;
  if (bits & W_IF && !(w->d->rel[k->node] == REL_CCOMP)) k->c.flag |= CL_CONDITION;
  if (bits & W_BEFORE) k->c.flag |= CL_BEFORE;
  if (bits & W_UNREAL) k->c.flag |= CL_HYPOTHETICAL;
  if (bits & W_WITHOUT) k->c.flag |= CL_NEG;
}

static bool adverb_negates(const work *w, uint32_t ch) {
  if (is(w, ch, W_NEG)) return !not_only(w, ch);
  if (is(w, ch, W_NO) && ch + 1 < w->end && w->d->sym[ch + 1] == w->g->kw[KW_LONGER]) return true;
  if (w->d->sym[ch] != w->g->kw[KW_LONGER]) return false;
  EACH_CHILD(w, ch, g) if (is(w, g, W_NO)) return true;
  return false;
}

/* "up to 10" is part of the number. */
static bool up_to(const work *w, uint32_t t) {
  return t + 2 < w->end && w->d->upos[t + 2] == UPOS_NUM && kw(w, t + 1, KW_TO);
}

/* "has blown <- up convoys": the next word of a phrasal verb, whatever the tree makes of it; and an adverb behind the object. */
static void see_particle(work *w, uint32_t c) {
  const dg_doc *d = w->d;
  wclause *k = &w->c[c];
  uint32_t t = k->node;
  if (k->c.particle || k->c.kind == CL_COPULA) return;
  if (tree_particle(w, t) && !up_to(w, t + 1)) k->c.particle = d->lemma[t + 1];
  EACH_CHILD(w, t, ch)
  if (!k->c.particle && ch > t && d->rel[ch] == REL_ADVMOD && grammar_phrasal(w->g, d->lemma[t], d->lemma[ch]))
    k->c.particle = d->lemma[ch];
}

/* "it is willing to leave", "it will support the plan": no empty pronoun, whatever the tree says. */
static bool willing(const work *w, uint32_t t) {
  uint32_t x = tree_child(w, t, REL_XCOMP), s = tree_child(w, t, REL_CSUBJ);
  if (w->d->upos[t] == UPOS_VERB)
    return s == DG_NONE && tree_child(w, t, REL_OBJ) != DG_NONE && tree_child(w, t, REL_CCOMP) == DG_NONE;
  if (x == DG_NONE) x = s;
  return w->d->upos[t] == UPOS_ADJ && is(w, t, W_FUTHEAD) && x != DG_NONE && tree_to(w, x);
}

static void see_children(work *w, uint32_t c, aux_seen *s) {
  const dg_doc *d = w->d;
  wclause *k = &w->c[c];
  EACH_CHILD(w, k->node, ch) {
    switch (d->rel[ch]) {
    case REL_AUX_PASS:
    case REL_AUX:
      see_aux(w, s, ch);
      break;
    case REL_COP:
      if (k->c.token != ch && w->verbal[ch] != DG_NONE) break; /* belongs to an outer clause */
      s->cop = ch;
      if (s->finite == DG_NONE && word_finite(d->xpos[ch])) s->finite = ch;
      break;
    case REL_ADVMOD:
    case REL_CC_PRECONJ:
    case REL_DET:
      if (adverb_negates(w, ch)) k->c.flag |= CL_NEG;
      if (d->xpos[ch] == XPOS_RP && !k->c.particle) k->c.particle = d->lemma[ch];
      break;
    case REL_CC:
      if (kw(w, ch, KW_NOR)) k->c.flag |= CL_NEG;
      break;
    case REL_COMPOUND_PRT:
      if (up_to(w, ch)) break;
      k->c.particle = d->lemma[ch];
      break;
    case REL_MARK:
      see_mark(w, c, ch);
      break;
    case REL_CASE:
      if (k->c.kind == CL_VERB) see_mark(w, c, ch);
      break;
    case REL_EXPL:
      k->expletive = !willing(w, k->node);
      break;
    case REL_NSUBJ_PASS:
    case REL_CSUBJ_PASS:
      s->subject_pass = true; /* fall through */
    case REL_NSUBJ:
    case REL_OBJ:
      if (phrase_negates(w, ch)) k->c.flag |= CL_NEG;
      break;
    default:
      break;
    }
  }
}

/* A participle without auxiliary is passive where it stands for a clause of its own. */
static bool bare_passive(const work *w, uint32_t c, const aux_seen *s) {
  const dg_doc *d = w->d;
  uint32_t t = w->c[c].node;
  uint8_t x = d->xpos[t], r = d->rel[t];
  if (x == XPOS_VBN && s->cop != DG_NONE && !s->have) return true; /* "is based in": be read as a copula */
  if (s->n || w->c[c].subject != DG_NONE) return false;
  if (r == REL_ACL) {
    if (tree_lone_past(w, t)) return false;
    if (tree_child(w, t, REL_NSUBJ) != DG_NONE || (x != XPOS_VBN && x != XPOS_VBD)) return false;
    return tree_child(w, t, REL_OBJ) == DG_NONE || tree_child(w, t, REL_OBL_AGENT) != DG_NONE || is(w, t, W_DITRANS);
  }
  if (x != XPOS_VBN) return false;
  if (r == REL_CONJ) {
    uint32_t h = d->head[t], hc = h >= w->first && h < w->end ? w->verbal[h] : DG_NONE;
    if (hc == DG_NONE || tree_child(w, t, REL_NSUBJ) != DG_NONE) return false;
    return d->xpos[h] == XPOS_VBN && w->c[hc].passive;
  }
  bool object = tree_child(w, t, REL_OBJ) != DG_NONE;
  if (tree_child(w, t, REL_NSUBJ) !=
      DG_NONE) /* "Vietnam protested": a past tense taken for a participle; headlines have no stop */
    return !object && (tree_child(w, t, REL_OBL_AGENT) != DG_NONE || d->upos[w->end - 1] != UPOS_PUNCT);
  return r == REL_AMOD || r == REL_ADVCL || r == REL_XCOMP ||
         (!object && (r == REL_ROOT || r == REL_CCOMP || r == REL_PARATAXIS));
}

/* A passive needs its auxiliary, an agent or a bare participle; a subject marked passive alone, beside an object or in a
 * sentence with a stop, is an active past tense taken for a participle ("rebels freed prisoners"). */
static bool passive(const work *w, uint32_t c, const aux_seen *s) {
  if (s->pass) return true;
  if (s->subject_pass) {
    uint32_t t = w->c[c].node;
    if (s->n > 0 || tree_child(w, t, REL_OBL_AGENT) != DG_NONE) return true;
    return tree_child(w, t, REL_OBJ) == DG_NONE && w->d->upos[w->end - 1] != UPOS_PUNCT;
  }
  return bare_passive(w, c, s);
}

static void tense_of(work *w, uint32_t c, const aux_seen *s) {
  const dg_doc *d = w->d;
  wclause *k = &w->c[c];
  uint32_t word = s->finite != DG_NONE ? s->finite : k->node;
  uint8_t x = d->xpos[word];
  k->finite = word_finite(x);
  if (s->future)
    k->c.tense = TENSE_FUTURE, k->c.flag |= CL_FUTURE;
  else if (s->have)
    k->c.tense = TENSE_PAST;
  else if (x == XPOS_VBD)
    k->c.tense = TENSE_PAST;
  else if (x == XPOS_VBZ || x == XPOS_VBP)
    k->c.tense = TENSE_PRESENT;
  else if ((x == XPOS_VBN || k->subject != DG_NONE) && !s->n && !k->infinitive)
    k->c.tense = TENSE_PAST;
  if (s->have) k->c.flag |= CL_PERFECT | (s->had ? CL_PLUPERFECT : 0);
  if (s->have && s->modal) k->c.flag |= CL_HYPOTHETICAL;
  if (s->modal) k->c.flag |= CL_MODAL;
  k->would = s->would && !s->have;
  if (s->be && d->xpos[k->node] == XPOS_VBG) k->c.flag |= CL_PROGRESSIVE;
}

/* A verb joined to one with the same bare form shares its auxiliaries: "will meet and sign", "was not
 * arrested or charged". */
static void share_aux(work *w, uint32_t c, const aux_seen *s) {
  const dg_doc *d = w->d;
  wclause *k = &w->c[c];
  if (k->c.link != LINK_CONJ || k->c.parent == DG_NONE || s->n || s->cop != DG_NONE || k->infinitive) return;
  const wclause *p = &w->c[k->c.parent];
  uint8_t x = d->xpos[k->node], px = d->xpos[p->node];
  bool adjective = d->upos[k->node] == UPOS_ADJ && p->c.kind == CL_COPULA;
  bool bare = x == XPOS_VB || x == XPOS_VBN || x == XPOS_VBG || (x == XPOS_VBD && px == XPOS_VBN && p->passive);
  if (!adjective && (!bare || (px != x && x != XPOS_VBD))) return;
  if (tree_child(w, k->node, REL_NSUBJ) != DG_NONE) return;
  uint32_t take = AUX_FLAGS;
  EACH_CHILD(w, k->node, ch)
  if (d->rel[ch] == REL_CC && !kw(w, ch, KW_OR) && !kw(w, ch, KW_NOR) && !kw(w, ch, KW_AND))
    take &= ~(uint32_t)CL_NEG; /* but */
  k->c.flag |= p->c.flag & take;
  k->c.tense = p->c.tense;
  k->finite = p->finite;
  if (p->passive && (x == XPOS_VBN || x == XPOS_VBD)) k->passive = true;
}

/* Conditions by word order: "Should talks fail, …", "Were it to leave, …", "Had they known, …". */
static bool inverted(const work *w, uint32_t c, const aux_seen *s) {
  const dg_doc *d = w->d;
  const wclause *k = &w->c[c];
  if (s->finite == DG_NONE || k->mark != DG_NONE) return false;
  if (d->rel[k->node] != REL_ADVCL && /* where the parser joins the two clauses the other way round */
      (d->rel[k->node] != REL_ROOT || d->sym[s->finite] != w->g->kw[KW_HAD] ||
       tree_child(w, k->node, REL_PARATAXIS) == DG_NONE))
    return false;
  uint32_t f = s->finite, subj = tree_child(w, k->node, REL_NSUBJ);
  if (subj == DG_NONE) subj = tree_child(w, k->node, REL_NSUBJ_PASS);
  return subj != DG_NONE && f < subj &&
         (kw(w, f, KW_SHOULD) || d->sym[f] == w->g->kw[KW_WERE] || d->sym[f] == w->g->kw[KW_HAD]);
}

/* What the head of an infinitive makes of it: "is going to", "is expected to", "has to". */
static void under_head(work *w, uint32_t c) {
  wclause *k = &w->c[c];
  if (!k->infinitive || k->c.parent == DG_NONE) return;
  const wclause *p = &w->c[k->c.parent];
  uint32_t t = p->node;
  if (k->c.link == LINK_CSUBJ && tree_child(w, t, REL_EXPL) != DG_NONE && !p->expletive) k->c.link = LINK_XCOMP;
  if (k->c.link != LINK_XCOMP) return;
  if (is(w, t, W_FUTHEAD) && (p->passive || p->c.kind == CL_COPULA || w->d->upos[t] == UPOS_ADJ || kw(w, t, KW_GO)))
    k->c.flag |= CL_FUTURE | (p->c.flag & CL_NEG), k->c.tense = TENSE_FUTURE;
  if (is(w, t, W_MUSTHEAD) && tree_child(w, t, REL_OBJ) == DG_NONE)
    k->c.flag |= CL_MUST | (p->c.flag & CL_NEG), k->c.tense = p->c.tense;
}

static void mood_of(work *w, uint32_t c, const aux_seen *s) {
  const dg_doc *d = w->d;
  wclause *k = &w->c[c];
  bool subject = tree_child(w, k->node, REL_NSUBJ) != DG_NONE || tree_child(w, k->node, REL_NSUBJ_PASS) != DG_NONE;
  uint16_t sf = d->sent[k->c.sent].flag;
  if (k->c.kind == CL_VERB && !subject && !s->n && !k->infinitive && d->rel[k->node] == REL_ROOT &&
      (d->feat[k->node] & FEAT_IMP || d->xpos[k->node] == XPOS_VB))
    k->c.flag |= CL_IMPERATIVE;
  subject |= k->subject != DG_NONE;
  if (k->infinitive && subject && k->c.link != LINK_XCOMP && k->mark_sym == w->g->kw[KW_TO] && !s->n &&
      (d->rel[k->node] == REL_ROOT || k->subject != DG_NONE || sf & SENT_HEADLINE))
    k->c.flag |= CL_FUTURE, k->c.tense = TENSE_FUTURE; /* "US to lift sanctions" */
  if (k->infinitive && s->be && !k->passive) k->c.flag |= CL_FUTURE, k->c.tense = TENSE_FUTURE; /* "is to visit" */
  if (k->infinitive && k->c.link == LINK_ADVCL) k->c.flag |= CL_PURPOSE;
  if (d->rel[k->node] == REL_ADVCL && k->mark_sym == w->g->kw[KW_FOR] && d->xpos[k->node] == XPOS_VB)
    k->c.flag |= CL_PURPOSE;
  if (inverted(w, c, s)) k->c.flag = (k->c.flag & ~(uint32_t)(CL_MODAL | CL_MUST)) | CL_CONDITION;
}

void form_read(work *w, uint32_t c) {
  wclause *k = &w->c[c];
  if (k->c.kind == CL_NOMINAL) return; /* nominal.c */
  aux_seen s = {.cop = DG_NONE, .finite = DG_NONE};
  see_children(w, c, &s);
  see_particle(w, c);
  EACH_CHILD(w, k->node, ch)
  if (w->d->rel[ch] == REL_AUX && is(w, ch, W_MUST)) k->c.flag |= CL_MUST;
  k->passive = k->c.kind != CL_COPULA && passive(w, c, &s);
  tense_of(w, c, &s);
  share_aux(w, c, &s);
  under_head(w, c);
  mood_of(w, c, &s);
  if (k->passive) k->c.flag |= CL_PASSIVE;
}
