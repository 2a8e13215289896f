/* speech: the ledger of statements: candidates, their scores, the choice. Reads everything before; writes statement, piece.
 *
 * The section: 0 u32 magic | 4 u32 version | 8 u32 words | 12 u32 at of the weights | 16 u32 size of the weights |
 *              64 speech_word[words] in order of symbol | … the model file, 64-byte aligned */
#include "model/model.h"
#include "speech/model.h"
#include "speech/weights.h"
#include "speech/work.h"

dg_rc speech_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const speech_model **out,
                  dg_err *err) {
  speech_model *m = arena_zero(a, 1, sizeof *m);
  const uint32_t *head = bytes;
  (void)syms;
  *out = m;
  if (n == 0) return DG_OK;
  if (n < 64 || ((uintptr_t)bytes & 7) || head[0] != SPEECH_MAGIC || head[1] != SPEECH_VERSION ||
      head[2] > (n - 64) / sizeof(speech_word) || head[3] > n || head[4] > n - head[3])
    return err_set(err, DG_EENV, NULL, 0, 0, "the pack's section on speech is damaged.");
  m->nword = head[2];
  m->word = (const speech_word *)(const void *)((const char *)bytes + 64);
  for (uint32_t i = 0; i < m->nword; i++)
    m->seen[m->word[i].sym % SPEECH_SEEN / 64] |= (uint64_t)1 << m->word[i].sym % 64;
  for (uint32_t i = 0; i < m->nword; i++)
    if ((m->word[i].act & SPEECH_ACT) >= ACT_COUNT || (i && m->word[i].sym <= m->word[i - 1].sym))
      return err_set(err, DG_EENV, NULL, 0, 0, "the pack's section on speech is damaged.");
  if (head[4] == 0) return DG_OK;
  model_file f;
  dg_rc rc = model_open((const char *)bytes + head[3], head[4], "speech model", &f, err);
  if (rc) return rc;
  const speech_head *g = f.part[SPEECH_PART_HEAD].p;
  static const struct {
    uint8_t part;
    size_t size;
  } want[] = {{SPEECH_PART_HEAD, sizeof *g},
              {SPEECH_PART_SPEAKER, (size_t)1 << SPEAKER_BITS},
              {SPEECH_PART_CONTEXT, (size_t)1 << CONTEXT_BITS},
              {SPEECH_PART_EDGE, (size_t)1 << EDGE_BITS},
              {SPEECH_PART_ROWS, ((size_t)1 << NET_BITS) * NET_WIDE},
              {SPEECH_PART_SIEVE, (size_t)1 << SIEVE_BITS},
              {SPEECH_PART_TOP, 2 * NET_WIDE * sizeof(int32_t)}};
  bool fits = true;
  for (size_t i = 0; i < sizeof want / sizeof *want; i++)
    fits &= f.part[want[i].part].p && f.part[want[i].part].n == want[i].size;
  fits = fits && g->version == SPEECH_WEIGHTS_VERSION && g->bits <= 24 && f.part[SPEECH_PART_WEIGHT].p &&
         f.part[SPEECH_PART_WEIGHT].n == (size_t)1 << g->bits;
  if (!fits) return err_set(err, DG_EENV, NULL, 0, 0, "the model of speech does not fit this program: train it anew.");
  m->weight = f.part[SPEECH_PART_WEIGHT].p;
  m->speaker = f.part[SPEECH_PART_SPEAKER].p;
  m->context = f.part[SPEECH_PART_CONTEXT].p;
  m->edge = f.part[SPEECH_PART_EDGE].p;
  m->row = f.part[SPEECH_PART_ROWS].p;
  m->sieve = f.part[SPEECH_PART_SIEVE].p;
  m->top = f.part[SPEECH_PART_TOP].p;
  m->mask = (1u << g->bits) - 1;
  m->least = g->least;
  m->early = g->early, m->pass = g->sieve;
  return DG_OK;
}

#if defined(__GNUC__)
#define prefetch(p) __builtin_prefetch(p)
#else
#define prefetch(p) ((void)(p))
#endif

#if defined(__SSE2__)
#include <emmintrin.h>
static_assert(NET_WIDE == 16, "one row is one register");
/* The same sums as below, bit for bit: bytes become the high halves of words, then move down with their sign. */
static void add_rows(int16_t hid[NET_WIDE], const int8_t *const *row, uint32_t n) {
  __m128i lo = _mm_loadu_si128((const __m128i *)(const void *)hid),
          hi = _mm_loadu_si128((const __m128i *)(const void *)(hid + 8));
  for (uint32_t i = 0; i < n; i++) {
    __m128i r = _mm_loadu_si128((const __m128i *)(const void *)row[i]);
    lo = _mm_add_epi16(lo, _mm_srai_epi16(_mm_unpacklo_epi8(r, r), 8));
    hi = _mm_add_epi16(hi, _mm_srai_epi16(_mm_unpackhi_epi8(r, r), 8));
  }
  _mm_storeu_si128((__m128i *)(void *)hid, lo);
  _mm_storeu_si128((__m128i *)(void *)(hid + 8), hi);
}
#else
static void add_rows(int16_t hid[NET_WIDE], const int8_t *const *row, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j < NET_WIDE; j++) hid[j] = (int16_t)(hid[j] + row[i][j]);
}
#endif

/* The keys of one candidate. While one is summed up the next one's weights are on their way: the tables do not fit the nearer caches. */
typedef struct keys {
  uint32_t n, key[FEATURES];
} keys;

/* top . relu(bias + rows), in units of 1/SPEECH_SCALE. Sums stay far below 31 bits: FACTS rows of at most 127, and 16 tops
 * that the trainer keeps small; the products are added in 64 bits all the same. */
static const int8_t *row_of(const speech_model *m, uint32_t fact) {
  return m->row + (size_t)(fact & ((1u << NET_BITS) - 1)) * NET_WIDE;
}
static void network_ahead(const speech_model *m, const keys *k) {
  for (uint32_t i = 0; i < k->n; i++) prefetch(row_of(m, k->key[i]));
}
static int32_t network(const speech_model *m, const keys *k) {
  int16_t hid[NET_WIDE];
  const int8_t *row[FACTS];
  int64_t out = 0;
  for (uint32_t i = 0; i < k->n; i++) row[i] = row_of(m, k->key[i]);
  for (uint32_t j = 0; j < NET_WIDE; j++) hid[j] = (int16_t)m->top[j];
  add_rows(hid, row, k->n);
  for (uint32_t j = 0; j < NET_WIDE; j++) out += hid[j] > 0 ? (int64_t)hid[j] * m->top[NET_WIDE + j] : 0;
  return (int32_t)(out * SPEECH_SCALE / (NET_ROW_SCALE * NET_TOP_SCALE));
}

static void sum_ahead(const int8_t *weight, uint32_t mask, const keys *k) {
  for (uint32_t i = 0; i < k->n; i++) prefetch(&weight[k->key[i] & mask]);
}
static int32_t sum(const int8_t *weight, uint32_t mask, const keys *k) {
  int32_t total = 0;
  for (uint32_t i = 0; i < k->n; i++) total += weight[k->key[i] & mask];
  return total;
}

/* What the sieve holds back, now that the spans are known. Its weights stay in the nearest cache. */
static void leave(const speech_model *m, swork *w) {
  uint32_t key[SIEVE_KEYS];
  for (uint32_t i = 0; i < w->n; i++) {
    int32_t total = w->cand[i].score;
    uint32_t n = speech_sieve_late(w, &w->cand[i], key);
    for (uint32_t k = 0; k < n; k++) total += m->sieve[key[k] & ((1u << SIEVE_BITS) - 1)];
    w->cand[i].score = total < m->pass ? SPEECH_HOPELESS : 0;
  }
}

/* `list` (w->n + 1 entries): those that the sieve lets through, then those of them whose first score may still come to something. */
static uint32_t score_network(const speech_model *m, swork *w, uint32_t *list) {
  keys k[2];
  uint32_t n = 0, left = 0;
  for (uint32_t i = 0; i < w->n; i++)
    if (w->cand[i].score != SPEECH_HOPELESS) list[n++] = i;
  for (uint32_t i = 0; i <= n; i++) {
    if (i < n) {
      k[i & 1].n = speech_facts(w, &w->cand[list[i]], k[i & 1].key);
      network_ahead(m, &k[i & 1]);
    }
    if (i == 0) continue;
    cand *c = &w->cand[list[i - 1]];
    c->score = network(m, &k[~i & 1]);
    /* of the other weights the rest would need more than they ever get */
    if (c->score >= -12 * SPEECH_SCALE / 5) list[left++] = list[i - 1];
  }
  return left;
}

static void score_weights(const speech_model *m, swork *w, const uint32_t *list, uint32_t n) {
  keys k[2];
  for (uint32_t i = 0; i <= n; i++) {
    if (i < n) {
      k[i & 1].n = speech_features(w, &w->cand[list[i]], k[i & 1].key);
      sum_ahead(m->weight, m->mask, &k[i & 1]);
    }
    if (i > 0) w->cand[list[i - 1]].score += sum(m->weight, m->mask, &k[~i & 1]);
  }
}

/* The second look: by the first scores of the neighbours, so none is overwritten before the last has been looked at. */
static void score_again(const speech_model *m, swork *w, uint32_t *list) {
  const uint32_t mask = (1u << CONTEXT_BITS) - 1;
  const speech_crowd *x = speech_crowd_open(w);
  int32_t *second = arena_array(&w->d->arena, w->n + 1u, sizeof *second);
  keys k[2];
  uint32_t n = 0;
  for (uint32_t i = 0; i < w->n; i++) {
    second[i] = INT32_MIN;
    if (speech_may_stand(&w->cand[i])) list[n++] = i;
  }
  for (uint32_t i = 0; i <= n; i++) {
    if (i < n) {
      k[i & 1].n = speech_context(w, x, list[i], k[i & 1].key);
      sum_ahead(m->context, mask, &k[i & 1]);
    }
    if (i > 0) second[list[i - 1]] = w->cand[list[i - 1]].score + sum(m->context, mask, &k[~i & 1]);
  }
  for (uint32_t i = 0; i < w->n; i++) w->cand[i].score = second[i];
}

static void score(const speech_model *m, swork *w) {
  uint32_t *list = arena_array(&w->d->arena, w->n + 1u, sizeof *list);
  leave(m, w);
  score_weights(m, w, list, score_network(m, w, list));
  score_again(m, w, list);
  speech_pool(w);
}

void speech_run(const speech_model *m, dg_doc *d) {
  if (!m->weight || d->T == 0) return;
  swork *w = speech_open_work(m, d);
  w->sieve = m->sieve, w->early = m->early;
  speech_propose(w);
  score(m, w);
  uint32_t room = w->n, n;
  for (uint32_t t = 0; t < d->T; t++) room += w->mark[t];
  uint32_t *chosen = arena_array(&d->arena, room + 1u, sizeof *chosen);
  uint32_t *inner = arena_array(&d->arena, d->T + 1u, sizeof *inner);
  n = speech_choose(w, m->least, chosen);
  speech_trim(m, w, n, chosen);
  n = speech_quotations(w, n, chosen);
  n = speech_inner(w, n, chosen, room, m->least);
  speech_signed(w, n, chosen);
  speech_write(m, w, n, chosen, inner);
  speech_tie(d, inner);
}
