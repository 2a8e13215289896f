/* parse: tags, lemmas and trees with the integer network. Reads sent, begin, end, sym of the document; writes upos xpos
 * feat lemma head rel arc. One sentence after another, in a workspace taken once from the arena; 2n transitions for n
 * words, so time is linear. Invariant: after parse_run every sentence of n > 0 words has exactly one root. */
#include "parse/parse.h"
#include "parse/feat.h"
#include "parse/lemma.h"
#include "parse/network.h"

typedef struct work {
  network net;
  arcs tree;
  uint16_t tag[ARCS_CAP];
  near_lemma *memo; /* [NEAR_LEMMAS] the worker's; without one, the document's */
  uint32_t age;
  near_lemma *known[ARCS_CAP]; /* in memo: where each word's is or will be */
  uint16_t kind[ARCS_CAP];     /* tag and way of writing */
  int32_t margin[ARCS_CAP];    /* lead of the transition that gave the word its head */
  struct rule_keys {
    uint64_t key[LEMMA_KEYS];
    uint32_t n;
  } keys[ARCS_CAP]; /* of the words that are not in memo */
} work;

const char *parse_path(void) { return kernel_pick()->name; }

/* Only a damaged model gets here: its weights reach over the bias. */
static uint32_t any_legal(const parse_model *m, uint32_t legal) {
  return legal & LEGAL_SHIFT ? 0 : legal & LEGAL_ROOT ? 1 : legal & LEGAL_LEFT ? 2 : 1 + m->nleft;
}

static void tree(const parse_model *m, work *k, uint32_t n) {
  arcs *s = &k->tree;
  int32_t out[256], gap;
  arcs_init(s, n);
  while (!arcs_done(s)) {
    state_view v;
    uint32_t legal = arcs_legal(s);
    if (legal == LEGAL_SHIFT) { /* an empty stack leaves no choice */
      arcs_do(s, ARCS_SHIFT, 0);
      continue;
    }
    state_look(s, &v);
    network_score(m, &k->net, s, &v, out);
    uint32_t a = m->ops->best(out, m->layer[LAYER_OUT].N, &gap);
    if (a >= m->A || !(legal >> (a == 1 ? 3 : m->acts[2 * a]) & 1)) a = any_legal(m, legal);
    if (m->acts[2 * a] != ARCS_SHIFT) k->margin[s->stack[s->top - 1]] = gap;
    arcs_do(s, m->acts[2 * a], m->acts[2 * a + 1]);
  }
}

/* Way of writing: 0 no capitals, 1 some, 2 no small letters; the same for all forms with one cache key. */
static uint32_t way_of(dg_str form) {
  bool upper = false, lower = false;
  for (uint32_t i = 0; i < form.n; i++) {
    unsigned char c = (unsigned char)form.p[i];
    upper |= (c >= 'A' && c <= 'Z') || c >= 0x80;
    lower |= c >= 'a' && c <= 'z';
  }
  return !upper ? 0 : lower ? 1 : 2;
}

static dg_sym base_form(const parse_model *m, dg_doc *d, uint32_t t, dg_str fold, const struct rule_keys *k) {
  char buf[128];
  uint32_t at = DG_NONE;
  for (uint32_t i = 0; i < k->n && at == DG_NONE; i++) at = key_find(m->lemtag, m->lemmask, k->key[i]);
  const struct rule *r = &m->rule[at == DG_NONE ? 0 : m->lemrule[at]];
  bool nothing = r->cut == 0 && r->add.n == 0, empty = r->cut > fold.n || r->cut == fold.n + r->add.n;
  if (nothing || empty || fold.n + r->add.n > sizeof buf) return d->sym[t];
  return sym_put(&d->syms, str_make(buf, lemma_apply(fold, r->cut, r->add, buf, sizeof buf)));
}

static bool keeps_case(const parse_model *m, const dg_doc *d, uint32_t t, dg_str fold, bool first) {
  uint64_t key[LEMMA_CASE_KEYS];
  lemma_case_keys(doc_form(d, t), fold, d->xpos[t], first, key);
  uint32_t at = key_find(m->casetag, m->casemask, key[0]);
  if (at == DG_NONE) at = key_find(m->casetag, m->casemask, key[1]);
  return at != DG_NONE && m->caseyes[at];
}

/* Words come again and again: what was found for a word, tag and way of writing is kept. Where word i's is: asked for ahead. */
static void lemma_seek(work *k, const dg_doc *d, uint32_t t, uint32_t i) {
  k->kind[i] = (uint16_t)(1 + d->xpos[t] * 8u + way_of(doc_form(d, t)) * 2 + (i == 0));
  k->known[i] = &k->memo[(d->sym[t] * 31 + k->kind[i]) % NEAR_LEMMAS];
  prefetch(k->known[i]);
}
static bool lemma_known(const work *k, const dg_doc *d, uint32_t t, uint32_t i) {
  const near_lemma *c = k->known[i];
  return c->sym == d->sym[t] && c->kind == k->kind[i] && (c->age == 0 || c->age == k->age);
}
/* A word that is not known will be looked up in the tables of rules and of capitals. */
static void lemma_ahead(const parse_model *m, const dg_doc *d, uint32_t t, bool first, struct rule_keys *k) {
  dg_str fold = doc_name(d, d->sym[t]);
  uint64_t cased[LEMMA_CASE_KEYS];
  k->n = lemma_keys(fold, d->xpos[t], k->key);
  for (uint32_t i = 0; i < k->n; i++) prefetch(m->lemtag + key_slot(k->key[i], m->lemmask));
  if (!(d->tflag[t] & TOK_CAP)) return;
  lemma_case_keys(doc_form(d, t), fold, d->xpos[t], first, cased);
  prefetch(m->casetag + key_slot(cased[0], m->casemask));
}
static void lemma(const parse_model *m, work *k, dg_doc *d, uint32_t t, uint32_t i) {
  near_lemma *c = k->known[i];
  uint16_t kind = k->kind[i];
  if (!lemma_known(k, d, t, i)) {
    dg_str fold = doc_name(d, d->sym[t]);
    if (!k->keys[i].n) k->keys[i].n = lemma_keys(fold, d->xpos[t], k->keys[i].key); /* pushed out by a word before it */
    bool capitals = (kind - 1) >> 1 & 3, cased = capitals && keeps_case(m, d, t, fold, i == 0);
    *c = (near_lemma){d->sym[t], base_form(m, d, t, fold, &k->keys[i]), 0, kind, cased};
    if (c->sym >= d->syms.first || c->lemma >= d->syms.first) c->age = k->age;
  }
  d->lemma[t] = c->lemma;
  if (c->cased) d->feat[t] |= FEAT_CASED;
}

/* The margin's bucket: how many limits it reaches. Counting all 31 is faster than guessing branches. */
static uint32_t bucket(const parse_model *m, int32_t margin) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < ARC_BUCKETS - 1; i++) n += margin >= m->limit[i];
  return n;
}

static void take(const parse_model *m, work *k, dg_doc *d, const doc_sent *s) {
  for (uint32_t i = 0; i < s->n; i++) {
    uint32_t t = s->first + i, h = k->tree.head[i];
    d->upos[t] = m->tags[2 * k->tag[i]];
    d->xpos[t] = m->tags[2 * k->tag[i] + 1];
    d->head[t] = h == s->n ? DG_NONE : s->first + h;
    d->rel[t] = k->tree.rel[i];
    d->arc[t] = m->arc[d->rel[t] * ARC_BUCKETS + bucket(m, k->margin[i])];
    lemma_seek(k, d, t, i);
  }
  for (uint32_t i = 0; i < s->n; i++) {
    k->keys[i].n = 0;
    if (!lemma_known(k, d, s->first + i, i)) lemma_ahead(m, d, s->first + i, i == 0, &k->keys[i]);
  }
  for (uint32_t i = 0; i < s->n; i++) lemma(m, k, d, s->first + i, i);
}

static void run(const parse_model *m, dg_doc *d, int32_t *margin) {
  doc_parse_arrays(d);
  uint32_t n = 0;
  for (uint32_t i = 0; i < d->S; i++)
    if (d->sent[i].n > n) n = d->sent[i].n;
  if (n == 0) return;
  if (n > SENT_MAX_TOKENS) arena_fail(&d->arena); /* text cuts sentences there */
  work *k = arena_get(&d->arena, sizeof *k);
  k->memo = d->near ? d->near->lemma : arena_zero(&d->arena, NEAR_LEMMAS, sizeof *k->memo);
  k->age = d->near ? d->near->age : 1;
  network_open(m, n, &d->arena, d->near, &k->net);
  for (uint32_t i = 0; i < d->S; i++) {
    const doc_sent *s = &d->sent[i];
    if (s->n == 0) continue;
    for (uint32_t j = 0; j < s->n; j++) {
      k->net.form[j] = doc_form(d, s->first + j);
      k->net.fold[j] = doc_name(d, d->sym[s->first + j]);
    }
    network_words(m, &k->net, s->n);
    network_tag(m, &k->net, s->n, k->tag);
    network_encode(m, &k->net, s->n);
    tree(m, k, s->n);
    take(m, k, d, s);
    feat_sentence(d, s);
    if (margin) memcpy(margin + s->first, k->margin, s->n * sizeof *margin);
  }
}

void parse_run(const parse_model *m, dg_doc *d) { run(m, d, NULL); }

int32_t *parse_margins(const parse_model *m, dg_doc *d) {
  int32_t *margin = arena_zero(&d->arena, d->T + 1, sizeof *margin);
  run(m, d, margin);
  return margin;
}
