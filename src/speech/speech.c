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
    if ((m->word[i].act & SPEECH_ACT) >= ACT_COUNT || (i && m->word[i].sym <= m->word[i - 1].sym))
      return err_set(err, DG_EENV, NULL, 0, 0, "the pack's section on speech is damaged.");
  if (head[4] == 0) return DG_OK;
  model_file f;
  dg_rc rc = model_open((const char *)bytes + head[3], head[4], "speech model", &f, err);
  if (rc) return rc;
  model_part h = f.part[SPEECH_PART_HEAD], w = f.part[SPEECH_PART_WEIGHT], k = f.part[SPEECH_PART_SPEAKER],
             x = f.part[SPEECH_PART_CONTEXT];
  const speech_head *g = h.p;
  if (!g || !w.p || h.n != sizeof *g || g->version != SPEECH_WEIGHTS_VERSION || g->bits > 24 ||
      w.n != (size_t)1 << g->bits || !k.p || k.n != (size_t)1 << SPEAKER_BITS || !x.p ||
      x.n != (size_t)1 << CONTEXT_BITS)
    return err_set(err, DG_EENV, NULL, 0, 0, "the model of speech does not fit this program: train it anew.");
  m->weight = w.p;
  m->speaker = k.p;
  m->context = x.p;
  m->mask = (1u << g->bits) - 1;
  m->least = g->least;
  return DG_OK;
}

static int32_t sum(const int8_t *weight, uint32_t mask, const uint32_t *key, uint32_t n) {
  int32_t total = 0;
  for (uint32_t i = 0; i < n; i++) total += weight[key[i] & mask];
  return total;
}

static void score(const speech_model *m, swork *w) {
  uint32_t key[FEATURES];
  for (uint32_t i = 0; i < w->n; i++) {
    uint32_t n = speech_features(w, &w->cand[i], key);
    w->cand[i].score = sum(m->weight, m->mask, key, n);
  }
  const speech_crowd *x = speech_crowd_open(w);
  int32_t *second = arena_array(&w->d->arena, w->n + 1u, sizeof *second);
  for (uint32_t i = 0; i < w->n; i++) {
    second[i] = INT32_MIN;
    if (!speech_may_stand(&w->cand[i])) continue;
    uint32_t n = speech_context(w, x, i, key);
    second[i] = w->cand[i].score + sum(m->context, (1u << CONTEXT_BITS) - 1, key, n);
  }
  for (uint32_t i = 0; i < w->n; i++) w->cand[i].score = second[i];
}

void speech_run(const speech_model *m, dg_doc *d) {
  if (!m->weight || d->T == 0) return;
  swork *w = speech_open_work(d);
  speech_propose(w);
  score(m, w);
  uint32_t *chosen = arena_array(&d->arena, w->n + 1u, sizeof *chosen);
  speech_write(m, w, speech_choose(w, m->least, chosen), chosen);
}
