/* network: see docs/parser.md for the formulas. Bytes, 16-bit and 32-bit integers only; every step is one of the
 * kernels of model.h. */
#include "parse/network.h"
#include "parse/feature.h"

/* n is a multiple of 32: no call for a few cache lines. */
static inline void copy(uint8_t *to, const uint8_t *from, uint32_t n) {
  for (uint32_t i = 0; i < n; i += 32) memcpy(to + i, from + i, 32);
}
/* On a cache line's boundary: a vector that lies across two costs twice. */
static void *room(dg_arena *a, size_t n, size_t each) {
  char *p = arena_array(a, (n + 2) * each + 64, 1);
  return p + (-(uintptr_t)p & 63);
}

void network_open(const parse_model *m, uint32_t n, dg_arena *a, doc_near *near, network *k) {
  uint32_t H = m->H1 > m->H2 ? m->H1 : m->H2;
  *k = (network){room(a, n, m->E),
                 room(a, n, m->C1),
                 room(a, n, m->X2),
                 room(a, n, m->C2),
                 room(a, n, 2 * m->H2),
                 room(a, n, 12 * (size_t)H),
                 room(a, n, 2 * (size_t)STATE_SLOTS * m->D),
                 room(a, n, 4 * (size_t)m->layer[LAYER_TAG].N),
                 room(a, n, sizeof(dg_str)),
                 room(a, n, sizeof(dg_str)),
                 room(a, n, sizeof(uint64_t)),
                 room(a, n, sizeof(uint32_t)),
                 near && m->E <= NEAR_SUM_BYTES ? near->new_form : arena_zero(a, NEAR_SUMS, sizeof(near_sum)),
                 near && m->E <= NEAR_SUM_BYTES ? near->new_sum : arena_zero(a, NEAR_SUMS, m->E)};
  memcpy(k->e, m->pad1, m->E);
  memcpy(k->x2, m->pad2, m->X2);
}

static void row_ahead(const parse_model *m, uint64_t key) {
  prefetch(m->keytag + key_slot(key, m->keymask));
  prefetch(m->keyrow + key_slot(key, m->keymask));
}

/* A form that the model has no ready sum for. */
static void embed_new(const parse_model *m, dg_str form, dg_str fold, uint8_t *e) {
  uint64_t key[FEATURE_MAX + KNOWN_KEYS];
  const int8_t *row[FEATURE_MAX + KNOWN_KEYS];
  uint32_t nkey = feature_keys(form, fold, key), nrow = 0;
  for (uint32_t j = 0; j < nkey; j++) row_ahead(m, key[j]);
  uint32_t more = known_keys(&m->known, fold, key + nkey);
  for (uint32_t j = nkey; j < nkey + more; j++) row_ahead(m, key[j]);
  nkey += more;
  for (uint32_t j = 0; j < nkey; j++) {
    uint32_t at = key_find(m->keytag, m->keymask, key[j]);
    if (at == DG_NONE) continue;
    row[nrow] = m->rows + (size_t)m->keyrow[at] * m->E;
    for (uint32_t b = 0; b < m->E; b += 64) prefetch(row[nrow] + b);
    nrow++;
  }
  m->ops->embed(nrow, m->E, row, e);
}
/* A form without a ready sum: from those of late, or added up. */
static void word_new(const parse_model *m, network *k, uint32_t i, uint8_t *e) {
  dg_str form = k->form[i], fold = k->fold[i];
  if (form.n > NEAR_SUM_TEXT) {
    embed_new(m, form, fold, e);
    return;
  }
  uint32_t slot = (uint32_t)(k->key[i] % NEAR_SUMS);
  uint8_t *sum = k->new_sum + (size_t)slot * m->E;
  near_sum *seen = &k->new_form[slot];
  if (seen->key != k->key[i] || seen->n != form.n || !str_same(seen->text, form.p, form.n)) {
    embed_new(m, form, fold, sum);
    *seen = (near_sum){.key = k->key[i], .n = (uint8_t)form.n};
    if (form.n) memcpy(seen->text, form.p, form.n);
  }
  copy(e, sum, m->E);
}
/* Each loop asks for the memory that the next one reads. */
void network_words(const parse_model *m, network *k, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    k->key[i] = feature_form(k->form[i]);
    prefetch(m->formtag + key_slot(k->key[i], m->formmask));
    prefetch(m->formrow + key_slot(k->key[i], m->formmask));
  }
  for (uint32_t i = 0; i < n; i++) {
    uint32_t at = key_find(m->formtag, m->formmask, k->key[i]);
    k->at[i] = at == DG_NONE ? DG_NONE : m->formrow[at];
    if (at == DG_NONE)
      prefetch(&k->new_form[k->key[i] % NEAR_SUMS]);
    else
      for (uint32_t j = 0; j < m->E; j += 64) prefetch(m->forms + (size_t)k->at[i] * m->E + j);
  }
  for (uint32_t i = 0; i < n; i++) {
    uint8_t *e = k->e + (size_t)(i + 1) * m->E;
    if (k->at[i] == DG_NONE)
      word_new(m, k, i, e);
    else
      copy(e, m->forms + (size_t)k->at[i] * m->E, m->E);
  }
}

void network_tag(const parse_model *m, network *k, uint32_t n, uint16_t *tag) {
  const kernel_ops *o = m->ops;
  uint32_t T32 = m->layer[LAYER_TAG].N;
  uint8_t *h1 = k->x2 + m->X2;
  memcpy(k->e + (size_t)(n + 1) * m->E, m->pad1 + m->E, m->E);
  o->relu(&m->layer[LAYER_CONV1], n, k->e, m->E, k->c1, m->C1);
  o->wide(&m->layer[LAYER_RNN1], n, k->c1, m->C1, k->pre, 6 * m->H1);
  o->recur(n, m->H1, k->pre, h1, m->X2);
  o->raw(&m->layer[LAYER_TAG], n, h1, m->X2, k->logit, T32);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t best = o->best(k->logit + (size_t)i * T32, T32, NULL);
    tag[i] = (uint16_t)(best < m->T ? best : 0);
    copy(h1 + i * m->X2 + 2 * m->H1, m->temb + tag[i] * m->TE, m->TE);
  }
}

void network_encode(const parse_model *m, network *k, uint32_t n) {
  const kernel_ops *o = m->ops;
  memcpy(k->x2 + (size_t)(n + 1) * m->X2, m->pad2 + m->X2, m->X2);
  o->relu(&m->layer[LAYER_CONV2], n, k->x2, m->X2, k->c2, m->C2);
  o->wide(&m->layer[LAYER_RNN2], n, k->c2, m->C2, k->pre, 6 * m->H2);
  o->recur(n, m->H2, k->pre, k->h2, 2 * m->H2);
  o->wide(&m->layer[LAYER_SLOT], n, k->h2, 2 * m->H2, k->p, STATE_SLOTS * m->D);
}

void network_score(const parse_model *m, const network *k, const arcs *s, const state_view *v, int32_t *out) {
  const int16_t *row[STATE_SLOTS + STATE_FACTS];
  _Alignas(64) uint8_t hid[NETWORK_DIM];
  uint32_t P = STATE_SLOTS * m->D;
  for (uint32_t j = 0; j < STATE_SLOTS; j++)
    row[j] = v->slot[j] == STATE_NONE ? m->none + j * m->D
             : v->slot[j] == s->n     ? m->root + j * m->D
                                      : k->p + (size_t)v->slot[j] * P + j * m->D;
  for (uint32_t j = 0; j < STATE_FACTS; j++) row[STATE_SLOTS + j] = m->facts + (size_t)v->fact[j] * m->D;
  m->ops->gather(STATE_SLOTS + STATE_FACTS, m->D, row, hid);
  m->ops->raw(&m->out[arcs_legal(s)], 1, hid, m->D, out, 0);
}
