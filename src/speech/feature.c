/* feature: what is seen of a candidate, as hashed keys. Reads swork, clauses and mentions. The keys depend on words, not on
 * symbols, so that weights outlive a change of the lexicon. Trainer and program call the same function. */
#include "speech/keys.h"
#include "speech/weights.h"

/* One name each; the numbers are part of the model. */
enum {
  F_BIAS = 1,
  F_HOW,
  F_CUE,
  F_CUE_REL,
  F_CUE_REL_PREP,
  F_CUE_UPOS_REL,
  F_REL_PREP,
  F_ROOT,
  F_ROOT_UPOS_REL,
  F_REL_SUBJ,
  F_REL_QUOTED,
  F_CUE_SUBJ,
  F_CUEREL_REL,
  F_NEG,
  F_ORDER,
  F_HEAD_CUE,
  F_HAS,
  F_CUE_ROOT,
  F_QUOTED,
  F_SUBJ,
  F_SUBJ_LEX,
  F_LEN,
  F_LEN_QUOTED,
  F_TAKEN,
  F_FORM,
  F_MARK,
  F_ROOT_FORM,
  F_SENT,
  F_FIRST,
  F_LAST,
  F_AFTER_CUE,
  F_BEFORE_CUE,
  F_INNER,
  F_KIND,
  F_KIND_CUE,
  F_CLAUSE,
  F_CLAUSE_CUE,
  F_REPORT,
  F_SOURCE,
  F_PREV,
  F_NEXT,
  F_PART,
  F_SUFFIX,
  F_ARG,
  F_ARG_CUE,
  F_OBJ,
  F_OBJ_CUE,
  F_QUOTE_POS,
  F_WHERE,
  F_SIBLING,
  F_CUE_QUOTED,
  F_PIECES,
  F_ROOT_SUFFIX,
  F_ROOT_KIND,
  F_SPEAK,
  F_MARKS,
  F_MODAL,
  F_CUE_FORM,
  F_CUE_FORM_SUBJ,
  F_PAR,
  F_REST,
  F_PREP_ROOT,
  F_HEAD_REL,
  F_CUE_LEN,
  F_AUX,
  F_CUE_SUBJ_REL,
  F_NEXT_TOP,
  F_PREV_TOP,
  F_NEXT_CUE,
  F_ARC,
  F_ARC_CUE,
  F_START2,
  F_START3,
  F_END2,
  F_TAGS,
  F_TAGS_END,
  F_CUE_NEXT,
  F_CUE_PREV,
  F_CUE_NEAR,
  F_SUBJ_CUE_ROOT,
  F_UP2,
  F_ROOT_CHILD,
  F_LEAD,
  F_DEED,
  F_ACT,
  F_ACT_SUBJ,
};

static void put3(keys *k, uint32_t name, uint32_t a, uint32_t b, uint32_t c) { key_put(k, name, a, b, c); }
static void put2(keys *k, uint32_t name, uint32_t a, uint32_t b) { key_put(k, name, a, b, 0); }
static void put(keys *k, uint32_t name, uint32_t a) { key_put(k, name, a, 0, 0); }
/* Without regard to how the candidate came about. */
static void shared(keys *k, uint32_t name, uint32_t a, uint32_t b) {
  if (k->n < FEATURES) k->key[k->n++] = key_mix(key_mix(key_mix(99991u, name), a), b);
}

static uint32_t bucket(uint32_t n) {
  return n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : 9;
}

static uint32_t share(uint32_t part, uint32_t all) {
  return part == 0 ? 0 : part * 2 < all ? 1 : part * 5 < all * 4 ? 2 : 3;
}

/* The word that links a dependent: its preposition or its subordinator. */
static uint32_t link_of(const swork *w, uint32_t t) {
  uint32_t c = speech_child(w, t, REL_MARK);
  if (c == DG_NONE) c = speech_child(w, t, REL_CASE);
  return c == DG_NONE ? 0 : w->lex[c];
}

uint32_t speech_kind(const swork *w, uint32_t t) {
  const dg_doc *d = w->d;
  if (t == DG_NONE) return 0;
  uint32_t m = d->mention_at[t];
  if (d->upos[t] == UPOS_PRON) return 1000u + w->lex[t] % 100003u;
  if (m == DG_NONE) return 1u + d->upos[t];
  const doc_mention *x = &d->mention[m];
  return 100u + x->kind * 8u + (x->flag & MEN_HUMAN ? 1u : 0) + (x->flag & MEN_NOACT ? 2u : 0) + (x->code ? 4u : 0);
}

static uint32_t particle(const swork *w, uint32_t t) {
  uint32_t p = speech_child(w, t, REL_COMPOUND_PRT);
  return p == DG_NONE ? w->lex[t] : key_mix(w->lex[t], w->lex[p]);
}

/* Which kinds of dependents the cue has beside the one in question. */
static uint32_t frame_of(const swork *w, uint32_t cue, uint32_t but) {
  uint32_t f = 0;
  EACH_CHILD(w, cue, ch) {
    if (ch == but) continue;
    switch (w->d->rel[ch]) {
    case REL_CCOMP:
      f |= 1;
      break;
    case REL_XCOMP:
      f |= 2;
      break;
    case REL_OBJ:
      f |= 4;
      break;
    case REL_PARATAXIS:
      f |= 8;
      break;
    case REL_ADVCL:
      f |= 16;
      break;
    case REL_OBL:
      f |= 32;
      break;
    case REL_IOBJ:
      f |= 64;
      break;
    default:
      break;
    }
  }
  return f;
}

static uint32_t clause_bits(const dg_doc *d, uint32_t t, uint32_t mask) {
  uint32_t c = t == DG_NONE ? DG_NONE : d->clause_at[t];
  return c == DG_NONE ? 0xFFFF : d->clause[c].flag & mask;
}

static void of_cue(const swork *w, const cand *c, keys *k, uint32_t rel, uint32_t link, uint32_t q) {
  const dg_doc *d = w->d;
  uint32_t cue = c->cue, name = particle(w, cue), subj = speech_subject(w, cue), who = speech_kind(w, subj);
  uint32_t form = d->xpos[cue] * 4u + (clause_bits(d, cue, CL_PASSIVE) == CL_PASSIVE ? 1u : 0);
  uint32_t head = d->head[cue], up = d->rel[cue];
  put(k, F_CUE, name);
  put2(k, F_DEED, w->deed[cue], rel);
  put2(k, F_ACT, w->act[cue], rel);
  put3(k, F_ACT_SUBJ, w->act[cue], who, rel);
  put2(k, F_CUE_REL, name, rel);
  put3(k, F_CUE_REL_PREP, name, rel, link);
  put3(k, F_CUE_UPOS_REL, d->upos[cue], rel, link);
  put2(k, F_CUE_SUBJ, name, who);
  put3(k, F_CUE_SUBJ_REL, name, who, rel);
  put2(k, F_REL_SUBJ, rel, who);
  put2(k, F_CUEREL_REL, up, rel);
  put2(k, F_NEG, clause_bits(d, cue, CL_NEG | CL_CONDITION | CL_QUESTION | CL_MODAL | CL_FUTURE), rel);
  put3(k, F_HEAD_CUE, head == DG_NONE ? 0 : w->lex[head], name, up);
  put2(k, F_HEAD_REL, head == DG_NONE ? 0 : w->lex[head], rel);
  put3(k, F_HAS, frame_of(w, cue, c->arg), rel, 0);
  put3(k, F_SIBLING, frame_of(w, cue, c->arg), rel, name);
  put(k, F_SUBJ, who);
  if (subj != DG_NONE) put(k, F_SUBJ_LEX, w->lex[subj]), put2(k, F_SPEAK, w->lex[subj], rel);
  put2(k, F_FORM, form, rel);
  put2(k, F_CUE_FORM, name, form);
  put3(k, F_CUE_FORM_SUBJ, form, who, rel);
  put2(k, F_SUFFIX, w->tail[cue], rel);
  put2(k, F_CUE_QUOTED, d->tflag[cue] & TOK_QUOTED, q);
  put2(k, F_QUOTE_POS, name, q);
  put2(k, F_CUE_LEN, name, bucket(c->ntoken));
  put2(k, F_INNER, clause_bits(d, cue, CL_REPORTED | CL_QUOTED), rel);
  shared(k, F_CUE, name, c->how == HOW_JOINT);
  shared(k, F_CUE_SUBJ, name, who);
  put3(k, F_CUE_NEXT, name, cue + 1 < d->T ? w->lex[cue + 1] : 0, rel);
  put3(k, F_CUE_PREV, name, cue > 0 ? w->lex[cue - 1] : 0, rel);
  uint32_t up2 = head == DG_NONE ? DG_NONE : d->head[head];
  put3(k, F_UP2, up2 == DG_NONE ? 0 : w->lex[up2], head == DG_NONE ? 0 : w->lex[head], up);
  uint32_t obj = speech_child(w, cue, REL_OBJ);
  if (obj != DG_NONE && obj != c->arg) {
    put2(k, F_OBJ, speech_kind(w, obj), rel);
    put3(k, F_OBJ_CUE, w->lex[obj], name, rel);
  }
  EACH_CHILD(w, cue, ch) {
    uint8_t r = d->rel[ch];
    if (r == REL_AUX || r == REL_ADVMOD || r == REL_AUX_PASS || r == REL_MARK || r == REL_COP)
      put2(k, F_AUX, w->lex[ch], r), shared(k, F_AUX, w->lex[ch], name);
  }
}

/* What stands beside a content: the relation of the largest phrase that begins or ends at t and leaves the content out,
 * and its class. */
static uint32_t outside(const swork *w, uint32_t t, uint32_t first, uint32_t end) {
  const dg_doc *d = w->d;
  if (t == DG_NONE || t >= d->T) return 0;
  uint32_t top = t;
  for (uint32_t i = 0; i < 12; i++) {
    uint32_t h = d->head[top];
    if (h == DG_NONE || h == top || h >= d->T || (w->lo[h] < end && w->hi[h] > first)) break;
    top = h;
  }
  return 1u + d->rel[top] + 100u * d->upos[top] + 10000u * (d->upos[t] == UPOS_PUNCT ? 1u + w->lex[t] % 50u : 0);
}

static uint32_t lex_at(const swork *w, uint32_t t) { return t < w->d->T ? w->lex[t] : 0; }
static uint32_t tag_at(const dg_doc *d, uint32_t t) { return t < d->T ? d->xpos[t] : 63; }

static void of_content(const swork *w, const cand *c, keys *k, uint32_t rel, uint32_t link, uint32_t q) {
  const dg_doc *d = w->d;
  uint32_t root = c->root, first = c->span[0].first, last = c->span[c->nspan - 1].end - 1;
  uint32_t bits = clause_bits(d, root, CL_QUOTED | CL_REPORTED | CL_QUESTION | CL_CONDITION | CL_PURPOSE);
  put(k, F_ROOT, w->lex[root]);
  put3(k, F_ROOT_UPOS_REL, d->upos[root], rel, link);
  put2(k, F_ROOT_FORM, d->xpos[root], rel);
  put2(k, F_ROOT_SUFFIX, w->tail[root], rel);
  put2(k, F_ROOT_KIND, speech_kind(w, root), rel);
  put2(k, F_PREP_ROOT, w->lex[root], link);
  put2(k, F_CLAUSE, bits, rel);
  put(k, F_LEN, bucket(c->ntoken));
  put3(k, F_LEN_QUOTED, bucket(c->ntoken), q, rel);
  put2(k, F_FIRST, w->lex[first], rel);
  put2(k, F_LAST, w->lex[last], q);
  put2(k, F_TAKEN, c->before > 3 ? 3 : c->before, c->after > 3 ? 3 : c->after);
  put2(k, F_PIECES, c->nspan, q);
  put2(k, F_MARKS, w->mark[first] * 2u + w->mark[last], q);
  uint32_t before = first > 0 ? first - 1 : DG_NONE, after = last + 1 < d->T ? last + 1 : DG_NONE;
  put3(k, F_NEXT_TOP, outside(w, after, first, last + 1), rel, q);
  put3(k, F_PREV_TOP, outside(w, before, first, last + 1), rel, q);
  if (c->cue != DG_NONE) put3(k, F_NEXT_CUE, outside(w, after, first, last + 1), c->cue < first, d->rel[c->cue]);
  put2(k, F_PREV, before == DG_NONE ? 0 : w->lex[before], q);
  put2(k, F_NEXT, after == DG_NONE ? 0 : w->lex[after], q);
  uint32_t b1 = lex_at(w, before), b2 = lex_at(w, before == DG_NONE || before == 0 ? DG_NONE : before - 1);
  uint32_t f2 = lex_at(w, first + 1), a1 = lex_at(w, after);
  put3(k, F_START2, b1, w->lex[first], 0);
  put3(k, F_START3, b2, b1, tag_at(d, first));
  put3(k, F_LEAD, w->lex[first], f2, q);
  put3(k, F_END2, w->lex[last], a1, 0);
  put3(k, F_TAGS, tag_at(d, before) * 64 + tag_at(d, first), tag_at(d, first + 1), rel);
  put3(k, F_TAGS_END, tag_at(d, last) * 64 + tag_at(d, after), tag_at(d, after == DG_NONE ? DG_NONE : after + 1), rel);
  EACH_CHILD(w, root, ch) {
    uint8_t r = d->rel[ch];
    if (r == REL_NSUBJ || r == REL_MARK || r == REL_AUX || r == REL_COP || r == REL_DET || r == REL_NMOD_POSS ||
        r == REL_AMOD || r == REL_ADVMOD)
      put3(k, F_ROOT_CHILD, w->lex[ch], r, rel);
  }
  if (c->arg != DG_NONE) {
    put2(k, F_ARC, d->arc[c->arg] / 32u, rel);
    put2(k, F_ARC_CUE, d->arc[c->cue == DG_NONE ? c->arg : c->cue] / 32u, q * 8u + c->nspan);
  }
  if (c->cue != DG_NONE) {
    uint32_t name = particle(w, c->cue);
    put2(k, F_CUE_ROOT, name, w->lex[root]);
    put3(k, F_KIND_CUE, name, speech_kind(w, root), rel);
    put3(k, F_CLAUSE_CUE, name, bits, rel);
    put2(k, F_ORDER, c->cue < first ? 0 : c->cue > last ? 1 : 2, rel);
    put3(k, F_ARG_CUE, name, d->xpos[root], rel);
    uint32_t gap = c->cue < first ? first - c->cue : c->cue > last ? c->cue - last : 0;
    put3(k, F_WHERE, bucket(gap), rel, c->cue < first);
  }
}

static void of_place(const swork *w, const cand *c, keys *k, uint32_t q) {
  const dg_doc *d = w->d;
  const doc_sent *s = &d->sent[c->sent];
  bool starts = c->sent == 0 || d->sent[c->sent - 1].par != s->par, ends = c->sent + 1 == w->par_end[c->sent];
  span in = {s->first, s->first + s->n};
  uint32_t all = share(quoted(w, in), s->n), prev = 9;
  if (!starts) {
    const doc_sent *p = &d->sent[c->sent - 1];
    prev = share(quoted(w, (span){p->first, p->first + p->n}), p->n);
  }
  put2(k, F_SENT, s->flag & (SENT_HEADLINE | SENT_QUOTE), q);
  put3(k, F_PAR, starts * 2u + ends, q, prev);
  put3(k, F_REST, q, all, bucket(s->n) == bucket(c->ntoken));
  shared(k, F_PAR, s->flag & SENT_HEADLINE, c->sent < 2 ? c->sent : 2);
}

void speech_tied(const swork *w, cand *c) {
  uint32_t link = 0, rel = 0;
  if (c->arg != DG_NONE) {
    rel = w->d->rel[c->arg];
    link = link_of(w, c->arg);
    if (c->how == HOW_JOINT) rel += 100u * (1u + w->d->rel[c->root]);
  }
  c->tie = rel, c->link = link;
  c->rel = key_mix(rel, link);
  c->cue_lex = c->cue == DG_NONE ? 0 : w->lex[c->cue];
}

void speech_describe(const swork *w, cand *c) {
  uint32_t inside = 0;
  for (uint32_t i = 0; i < c->nspan; i++) inside += quoted(w, c->span[i]);
  c->q = (uint8_t)share(inside, c->ntoken);
  c->firm = c->how == HOW_BELOW && c->tie == REL_CCOMP && w->act[c->cue] && w->d->upos[c->cue] == UPOS_VERB;
  uint32_t subject = c->firm ? speech_child(w, c->cue, REL_NSUBJ) : DG_NONE;
  if (subject != DG_NONE && w->d->upos[subject] != UPOS_PRON) c->firm = 2;
}

#define SIEVE(a, b) key[k++] = key_mix((a) + ++n * 0x3C6EF372u, (b))
uint32_t speech_sieve_early(const swork *w, const cand *c, uint32_t key[SIEVE_KEYS]) {
  const dg_doc *d = w->d;
  uint32_t cue = c->cue, root = c->root, n = 0, k = 0, name = c->cue_lex;
  uint32_t form = c->how * 4u + (d->tflag[root] & TOK_QUOTED ? 1u : 0);
  if (cue != DG_NONE && d->tflag[cue] & TOK_QUOTED) form += 2;
  uint32_t tie = key_mix(form, c->tie), rel = key_mix(c->how, c->rel);
  SIEVE(tie, 0);
  SIEVE(rel, 0);
  SIEVE(rel, w->lex[root]);
  SIEVE(rel, w->tail[root]);
  SIEVE(rel, d->xpos[root]);
  if (cue == DG_NONE) return k;
  uint32_t subj = speech_subject(w, cue);
  SIEVE(c->how, name);
  SIEVE(tie, name);
  SIEVE(rel, name);
  SIEVE(rel, w->tail[cue]);
  SIEVE(rel, d->xpos[cue] * 32u + w->deed[cue]);
  SIEVE(rel, w->act[cue]);
  SIEVE(form, d->rel[cue]);
  SIEVE(name, cue + 1 < d->T ? w->lex[cue + 1] : 0);
  SIEVE(rel, speech_kind(w, subj));
  SIEVE(form, subj == DG_NONE ? 0 : w->lex[subj]);
  return k;
}

uint32_t speech_sieve_late(const swork *w, const cand *c, uint32_t key[SIEVE_KEYS]) {
  const dg_doc *d = w->d;
  uint32_t first = c->span[0].first, last = c->span[c->nspan - 1].end - 1, cue = c->cue, n = 40, k = 0;
  uint32_t form = c->how * 4u + c->q;
  SIEVE(form, c->rel);
  SIEVE(form * 16u + bucket(c->ntoken), c->nspan * 4u + (c->before ? 1u : 0) + (c->after ? 2u : 0));
  SIEVE(form, w->lex[first]);
  SIEVE(form, first > 0 ? w->lex[first - 1] : 0);
  SIEVE(form, last + 1 < d->T ? w->lex[last + 1] : 0);
  SIEVE(form * 4u + w->mark[first] * 2u + w->mark[last], d->sent[c->sent].flag & (SENT_HEADLINE | SENT_QUOTE));
  if (cue != DG_NONE) SIEVE(form, cue < first ? bucket(first - cue) : cue > last ? 20u + bucket(cue - last) : 40u);
  return k;
}
#undef SIEVE

uint32_t speech_features(const swork *w, const cand *c, uint32_t key[FEATURES]) {
  keys k = {key, 0, c->how};
  uint32_t rel = c->tie, link = c->link, q = c->q;
  put(&k, F_BIAS, 0);
  put2(&k, F_QUOTED, q, rel);
  put2(&k, F_REL_PREP, rel, link);
  put3(&k, F_REL_QUOTED, rel, q, link);
  if (c->cue != DG_NONE) of_cue(w, c, &k, rel, link, q);
  of_content(w, c, &k, rel, link, q);
  of_place(w, c, &k, q);
  return k.n;
}

/* ---- for the network: single facts, which it combines itself ---- */

static uint32_t lemma_of(const swork *w, uint32_t t) { return t < w->d->T ? 1u + w->lex[t] : 0; }

uint32_t speech_facts(const swork *w, const cand *c, uint32_t key[FACTS]) {
  const dg_doc *d = w->d;
  keys k = {key, 0, 3};
  uint32_t first = c->span[0].first, last = c->span[c->nspan - 1].end - 1, cue = c->cue, root = c->root, n = 0;
  uint32_t before = first > 0 ? first - 1 : DG_NONE, after = last + 1 < d->T ? last + 1 : DG_NONE,
           at = cue == DG_NONE ? first : cue;
#define FACT(a, b) key_put(&k, ++n, (a), (b), 0)
  FACT(c->how, c->q);
  FACT(c->rel, 0);
  FACT(c->arg == DG_NONE ? 0 : d->rel[c->arg], 0);
  FACT(c->q, 0);
  FACT(bucket(c->ntoken), 0);
  FACT(c->nspan, c->before * 4u + (c->after > 3 ? 3u : c->after));
  FACT(lemma_of(w, root), 0);
  FACT(d->xpos[root], 0);
  FACT(w->tail[root], 0);
  FACT(clause_bits(d, root, CL_QUOTED | CL_REPORTED | CL_QUESTION | CL_CONDITION | CL_PURPOSE | CL_NEG), 0);
  FACT(speech_kind(w, root), 0);
  FACT(lemma_of(w, first), 0);
  FACT(lemma_of(w, last), 0);
  FACT(lemma_of(w, before), 0);
  FACT(lemma_of(w, after), 0);
  FACT(tag_at(d, before), tag_at(d, first));
  FACT(tag_at(d, last), tag_at(d, after));
  FACT(outside(w, after, first, last + 1), 0);
  FACT(outside(w, before, first, last + 1), 0);
  const doc_sent *s = &d->sent[c->sent];
  FACT(s->flag & (SENT_HEADLINE | SENT_QUOTE), c->sent < 2 ? c->sent : 2);
  FACT(share(quoted(w, (span){s->first, s->first + s->n}), s->n), c->sent == 0 || d->sent[c->sent - 1].par != s->par);
  FACT(at < first ? bucket(first - at) : at > last ? 20u + bucket(at - last) : 40u, 0);
  FACT(bucket(at - s->first), bucket(s->first + s->n - at));
  n = 40;
  if (cue == DG_NONE) return k.n;
  uint32_t subj = speech_subject(w, cue), head = d->head[cue], obj = speech_child(w, cue, REL_OBJ);
  FACT(lemma_of(w, cue), 0);
  FACT(w->deed[cue], 0);
  FACT(particle(w, cue), 0);
  FACT(w->tail[cue], d->upos[cue]);
  FACT(d->xpos[cue], clause_bits(d, cue, CL_PASSIVE));
  FACT(clause_bits(d, cue, CL_NEG | CL_CONDITION | CL_QUESTION | CL_MODAL | CL_FUTURE), 0);
  FACT(clause_bits(d, cue, CL_REPORTED | CL_QUOTED), 0);
  FACT(d->rel[cue], 0);
  FACT(head == DG_NONE ? 0 : lemma_of(w, head), 0);
  FACT(speech_kind(w, subj), 0);
  FACT(subj == DG_NONE ? 0 : lemma_of(w, subj), 0);
  FACT(obj == DG_NONE || obj == c->arg ? 0 : lemma_of(w, obj), 0);
  FACT(frame_of(w, cue, c->arg), 0);
  FACT(lemma_of(w, cue + 1), 0);
  FACT(cue > 0 ? lemma_of(w, cue - 1) : 0, 0);
  FACT(d->tflag[cue] & TOK_QUOTED, c->q);
  FACT(w->act[cue], 0);
  FACT(w->act[cue] * 2u + (d->upos[cue] == UPOS_VERB), c->rel);
  FACT(d->arc[cue] / 32u, c->arg == DG_NONE ? 9u : d->arc[c->arg] / 32u);
  EACH_CHILD(w, cue, ch) {
    uint8_t r = d->rel[ch];
    if (r == REL_AUX || r == REL_ADVMOD || r == REL_AUX_PASS || r == REL_MARK || r == REL_COP)
      key_put(&k, 80, w->lex[ch], r, 0);
  }
#undef FACT
  return k.n;
}
