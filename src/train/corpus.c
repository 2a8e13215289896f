/* corpus: see corpus.h. Order of rows, tags and transitions depends only on the banks' contents. */
#include <stdlib.h>

#include "train/corpus.h"
#include "parse/feature.h"

static uint32_t all_keys(const corpus *c, const bank_word *w, uint64_t key[BANK_KEYS]) {
  uint32_t n = feature_keys(w->form, w->fold, key);
  return n + (c->dictionary ? known_keys(c->dictionary, w->fold, key + n) : 0);
}
static pack_key *slot_of(const corpus *c, uint64_t key) {
  uint32_t i = (uint32_t)(key >> 20) & c->mask;
  while (c->key[i].key && c->key[i].key != key) i = (i + 1) & c->mask;
  return &c->key[i];
}
static void grow(corpus *c) {
  pack_key *old = c->key;
  uint32_t n = c->mask + 1;
  c->mask = c->mask * 2 + 1;
  c->key = arena_zero(c->arena, (size_t)c->mask + 1, sizeof *c->key);
  for (uint32_t i = 0; i < n; i++)
    if (old[i].key) *slot_of(c, old[i].key) = old[i];
}

static void count_features(corpus *c, const bank *b) {
  c->mask = (1u << 16) - 1;
  c->key = arena_zero(c->arena, (size_t)c->mask + 1, sizeof *c->key);
  for (uint32_t i = 0; i < b->T; i++) {
    uint64_t key[BANK_KEYS];
    uint32_t n = all_keys(c, &b->word[i], key);
    for (uint32_t k = 0; k < n; k++) {
      pack_key *e = slot_of(c, key[k]);
      if (!e->key) {
        e->key = key[k];
        if (++c->nkey * 2 > c->mask) grow(c), e = slot_of(c, key[k]);
      }
      e->value++;
    }
  }
}

static void label_sets(corpus *c, const bank *b) {
  uint32_t seen[3][REL_COUNT] = {0};
  memset(net_act, -1, sizeof net_act);
  memset(c->tag_of, 0xFF, sizeof c->tag_of);
  for (uint32_t s = 0; s < b->S; s++)
    for (uint32_t i = 0; i < b->sent[s].n && !b->sent[s].silver; i++) {
      const bank_word *w = &b->word[b->sent[s].first + i];
      uint16_t *t = &c->tag_of[w->upos][w->xpos];
      if (*t == 0xFFFF && c->ntag < 512) {
        c->tag[c->ntag][0] = w->upos, c->tag[c->ntag][1] = w->xpos;
        *t = (uint16_t)c->ntag++;
      }
      if (w->head != b->sent[s].n) seen[w->head > i ? ARCS_LEFT : ARCS_RIGHT][w->rel]++;
    }
  net_move[0] = ARCS_SHIFT, net_act[ARCS_SHIFT][0] = 0;
  net_move[1] = ARCS_LEFT, net_rel[1] = REL_ROOT, net_act[ARCS_LEFT][REL_ROOT] = 1;
  c->nact = 2;
  seen[ARCS_LEFT][REL_DEP]++, seen[ARCS_RIGHT][REL_DEP]++; /* what stands in for pairs never seen */
  for (uint8_t m = ARCS_LEFT; m <= ARCS_RIGHT; m++)
    for (uint8_t r = REL_ROOT + 1; r < REL_COUNT; r++)
      if (seen[m][r]) {
        net_act[m][r] = (int16_t)c->nact;
        net_move[c->nact] = m, net_rel[c->nact] = r;
        c->nact++;
      }
}

void corpus_open(corpus *c, const bank *b, const known *dictionary, uint32_t least, dg_arena *a) {
  *c = (corpus){.arena = a, .dictionary = dictionary};
  count_features(c, b);
  label_sets(c, b);
  c->seen = arena_zero(a, c->nkey + 1, sizeof *c->seen);
  for (uint32_t i = 0; i <= c->mask; i++) {
    pack_key *e = &c->key[i];
    if (!e->key) continue;
    if (e->value >= least) {
      c->seen[c->nrow] = (float)e->value;
      e->value = c->nrow++;
    } else {
      e->value = DG_NONE;
    }
  }
}

void corpus_rows(const corpus *c, bank *b) {
  for (uint32_t i = 0; i < b->T; i++) {
    bank_word *w = &b->word[i];
    uint64_t key[BANK_KEYS];
    uint32_t n = all_keys(c, w, key);
    w->nrow = 0;
    for (uint32_t k = 0; k < n; k++) {
      const pack_key *e = slot_of(c, key[k]);
      if (e->key && e->value != DG_NONE) w->row[w->nrow++] = e->value;
    }
    uint16_t t = c->tag_of[w->upos][w->xpos];
    w->tag = t == 0xFFFF ? 0 : t;
  }
}

const pack_key *corpus_keys(const corpus *c, uint32_t *n) {
  pack_key *k = arena_array(c->arena, c->nrow + 1, sizeof *k);
  *n = 0;
  for (uint32_t i = 0; i <= c->mask; i++)
    if (c->key[i].key && c->key[i].value != DG_NONE) k[(*n)++] = c->key[i];
  return k;
}

static int by_count(const void *x, const void *y) {
  const pack_form *a = x, *b = y;
  return a->count != b->count ? (a->count > b->count ? -1 : 1) : str_cmp(a->word->form, b->word->form);
}
const pack_form *corpus_forms(const corpus *c, const bank *b, uint32_t most, uint32_t *n) {
  sym_pool forms;
  sym_pool_init(&forms, c->arena, NULL);
  pack_form *f = arena_zero(c->arena, b->T + 1, sizeof *f);
  for (uint32_t i = 0; i < b->T; i++) {
    dg_sym s = sym_put(&forms, b->word[i].form);
    f[s].word = &b->word[i], f[s].count++;
  }
  qsort(f + 1, forms.n - 1, sizeof *f, by_count);
  *n = forms.n - 1 < most ? forms.n - 1 : most;
  return f + 1;
}

void corpus_doc(const bank *b, dg_doc *d) {
  size_t bytes = 1;
  for (uint32_t i = 0; i < b->T; i++) bytes += b->word[i].form.n + 1;
  doc_reset(d, NULL);
  char *body = arena_get(&d->arena, bytes);
  uint32_t at = 0;
  for (uint32_t s = 0; s < b->S; s++) {
    doc_sent *x = ARENA_PUSH(&d->arena, d->sent, d->S, d->capS);
    *x = (doc_sent){.first = d->T, .n = b->sent[s].n, .begin = at};
    for (uint32_t i = 0; i < b->sent[s].n; i++) {
      const bank_word *w = &b->word[b->sent[s].first + i];
      uint32_t t = doc_token_push(d);
      memcpy(body + at, w->form.p, w->form.n);
      d->begin[t] = at, d->end[t] = at += w->form.n;
      d->sym[t] = sym_put(&d->syms, w->fold);
      body[at++] = ' ';
    }
    d->sent[d->S - 1].end = at;
  }
  d->body = str_make(body, at);
}
