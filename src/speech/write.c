/* write: chosen candidates as statements: speaker, cue, pieces of the content, kind, act. Reads swork, mentions, entities;
 * writes statement, piece. */
#include "speech/model.h"
#include "speech/work.h"

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

/* The token that heads the speaker's phrase; DG_NONE = nobody is named. */
static uint32_t speaker(const speech_model *m, const swork *w, const cand *c, uint32_t prev) {
  uint32_t who[SPEAKERS], key[FEATURES], n = speech_speakers(w, c, prev, who), best = DG_NONE;
  int32_t most = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t nkey = speech_speaker_features(w, c, who[i], prev, key);
    int32_t sum = 0;
    for (uint32_t k = 0; k < nkey; k++) sum += m->speaker[key[k] & ((1u << SPEAKER_BITS) - 1)];
    if (sum > most) most = sum, best = who[i];
  }
  return best;
}

/* The mention whose phrase the token heads, or else the smallest that holds it. */
static uint32_t mention_of(const dg_doc *d, uint32_t t) {
  if (t == DG_NONE || d->mention_at[t] != DG_NONE) return t == DG_NONE ? DG_NONE : d->mention_at[t];
  const doc_sent *s = &d->sent[doc_sent_of(d, t)];
  uint32_t best = DG_NONE, size = DG_NONE;
  for (uint32_t h = s->first; h < s->first + s->n; h++) {
    uint32_t x = d->mention_at[h];
    if (x == DG_NONE || d->mention[x].begin > t || d->mention[x].end <= t) continue;
    if (d->mention[x].end - d->mention[x].begin < size) best = x, size = d->mention[x].end - d->mention[x].begin;
  }
  return best;
}

/* The phrase of a speaker whom no mention names: the head with what stands close to it. */
static span phrase(const swork *w, uint32_t t) {
  const dg_doc *d = w->d;
  span s = {t, t + 1};
  EACH_CHILD(w, t, ch) {
    uint8_t r = rel_base(d->rel[ch]);
    bool part = r == REL_COMPOUND || r == REL_FLAT || r == REL_AMOD || r == REL_DET || r == REL_NUMMOD ||
                d->rel[ch] == REL_NMOD_POSS;
    if (!part) continue;
    if (ch < t && w->lo[ch] < s.first) s.first = w->lo[ch];
    if (ch > t && w->hi[ch] > s.end) s.end = w->hi[ch];
  }
  return s;
}

typedef struct scene {
  uint64_t body;          /* hash */
  uint32_t speaker, name; /* token and full mention of who spoke last; DG_NONE */
  const speech_names *names;
} scene;

static void statement(const speech_model *m, swork *w, const cand *c, scene *now) {
  dg_doc *d = w->d;
  doc_statement q = {.sent = c->sent, .speaker = DG_NONE, .piece = d->npiece, .npiece = c->nspan};
  uint32_t who = speaker(m, w, c, now->speaker);
  q.speaker = mention_of(d, who);
  if (who != DG_NONE) {
    span s = q.speaker == DG_NONE ? phrase(w, who) : (span){d->mention[q.speaker].begin, d->mention[q.speaker].end};
    q.speaker_first = s.first, q.speaker_end = s.end;
  }
  q.who = speech_named(now->names, q.speaker, now->name);
  if (q.who != DG_NONE && d->mention[q.who].kind != MEN_PRONOUN && d->mention[q.who].kind != MEN_STATE)
    now->name = q.who;
  speech_cue(w, c, &q);
  q.kind = kind(w, c);
  q.act = speech_act_done(m, w, c);
  q.addressee = speech_addressee(w, c);
  q.about = speech_about(w, c);
  speech_claim(w, c, &q);
  for (uint32_t i = 0; i < c->nspan; i++)
    *ARENA_PUSH(&d->arena, d->piece, d->npiece, d->cappiece) = span_bytes(d, c->span[i]);
  speech_id(w, now->body, &q);
  *ARENA_PUSH(&d->arena, d->statement, d->Q, d->capQ) = q;
  if (who != DG_NONE) now->speaker = who;
}

void speech_write(const speech_model *m, swork *w, uint32_t nchosen, uint32_t *chosen) {
  /* in order of their first words */
  uint32_t *at = arena_array(&w->d->arena, w->d->T + 1u, sizeof *at),
           *next = arena_array(&w->d->arena, w->n + 1u, sizeof *next);
  for (uint32_t t = 0; t < w->d->T; t++) at[t] = DG_NONE;
  for (uint32_t i = 0; i < nchosen; i++) {
    uint32_t t = w->cand[chosen[i]].span[0].first;
    next[chosen[i]] = at[t];
    at[t] = chosen[i];
  }
  scene now = {str_hash(w->d->body) ^ str_hash(w->d->id) * 3, DG_NONE, DG_NONE, speech_names_open(w->d)};
  for (uint32_t t = 0; t < w->d->T; t++)
    for (uint32_t i = at[t]; i != DG_NONE; i = next[i]) {
      if (speech_silent(m, w, &w->cand[i])) continue;
      statement(m, w, &w->cand[i], &now);
    }
}
