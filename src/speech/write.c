/* write: chosen candidates as statements: speaker, cue, pieces of the content, kind, act. Reads swork, mentions, entities;
 * writes statement, piece. */
#include "speech/model.h"
#include "speech/work.h"

uint8_t speech_act_of(const speech_model *m, dg_sym lemma) {
  uint32_t a = 0, b = m->nword;
  while (a < b) {
    uint32_t mid = a + (b - a) / 2;
    if (m->word[mid].sym < lemma)
      a = mid + 1;
    else
      b = mid;
  }
  return (uint8_t)(a < m->nword && m->word[a].sym == lemma ? m->word[a].act : ACT_SAYS);
}

enum { KIND_DIRECT, KIND_INDIRECT, KIND_MIXED };

static uint8_t kind(const swork *w, const cand *c) {
  uint32_t inside = 0, plain = 0;
  for (uint32_t i = 0; i < c->nspan; i++)
    for (uint32_t t = c->span[i].first; t < c->span[i].end; t++) {
      if (w->d->tflag[t] & TOK_QUOTED)
        inside++;
      else if (w->d->upos[t] != UPOS_PUNCT)
        plain++;
    }
  return inside == 0 ? KIND_INDIRECT : plain == 0 ? KIND_DIRECT : KIND_MIXED;
}

static void statement(const speech_model *m, swork *w, const cand *c) {
  dg_doc *d = w->d;
  doc_statement q = {.sent = c->sent, .speaker = DG_NONE, .piece = d->npiece, .npiece = c->nspan};
  uint32_t cue = c->cue != DG_NONE ? c->cue : c->span[0].first;
  uint32_t who = c->cue == DG_NONE ? DG_NONE : speech_subject(w, c->cue);
  if (who != DG_NONE) q.speaker = d->mention_at[who];
  q.cue_first = q.cue_last = cue;
  q.kind = kind(w, c);
  q.act = speech_act_of(m, d->lemma[cue]);
  for (uint32_t i = 0; i < c->nspan; i++)
    *ARENA_PUSH(&d->arena, d->piece, d->npiece, d->cappiece) = span_bytes(d, c->span[i]);
  *ARENA_PUSH(&d->arena, d->statement, d->Q, d->capQ) = q;
}

void speech_write(const speech_model *m, swork *w, uint32_t nchosen, const uint32_t *chosen) {
  uint8_t *is = arena_zero(&w->d->arena, w->n + 1u, 1);
  for (uint32_t i = 0; i < nchosen; i++) is[chosen[i]] = 1;
  for (uint32_t i = 0; i < w->n; i++)
    if (is[i]) statement(m, w, &w->cand[i]);
}
