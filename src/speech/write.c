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

static int32_t speaker_score(const speech_model *m, const swork *w, const cand *c, uint32_t t, uint32_t prev) {
  uint32_t key[FEATURES], n = speech_speaker_features(w, c, t, prev, key);
  int32_t sum = 0;
  for (uint32_t k = 0; k < n; k++) sum += m->speaker[key[k] & ((1u << SPEAKER_BITS) - 1)];
  return sum;
}

/* The token that heads the speaker's phrase; DG_NONE = nobody is named. A subject of the cue with this score is right 499
 * times in 500: nobody else is asked. inner: [T]; a cue in another's content has its speaker there, if anybody there will do. */
static uint32_t speaker(const speech_model *m, const swork *w, const cand *c, uint32_t prev, const uint32_t *inner) {
  enum { CLEAR = 3 * SPEAKER_SCALE };
  uint32_t subject = c->cue == DG_NONE ? DG_NONE : speech_subject(w, c->cue), who[SPEAKERS], best = DG_NONE;
  uint32_t holder = c->cue == DG_NONE ? DG_NONE : inner[c->cue], near = DG_NONE;
  bool at_home = subject != DG_NONE && (holder == DG_NONE || inner[subject] == holder);
  if (at_home && speaker_score(m, w, c, subject, prev) >= CLEAR) return subject;
  uint32_t n = speech_speakers(w, c, prev, who);
  int32_t most = 0, most_near = -2 * SPEAKER_SCALE;
  for (uint32_t i = 0; i < n; i++) {
    int32_t sum = speaker_score(m, w, c, who[i], prev);
    if (sum > most && speech_dated(w->d, who[i])) continue;
    if (sum > most) most = sum, best = who[i];
    bool may = holder != DG_NONE && inner[who[i]] == holder && rel_base(w->d->rel[who[i]]) == REL_NSUBJ;
    if (may && sum > most_near) most_near = sum, near = who[i];
  }
  return best != DG_NONE && near != DG_NONE && inner[best] != holder ? near : best;
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
  uint64_t body;    /* hash */
  uint32_t speaker; /* token of who spoke last; DG_NONE */
  speech_full full; /* the person who spoke last */
  const speech_names *names;
  uint32_t *inner, *length; /* [T] innermost statement, tokens of its content */
} scene;

/* "There is a view that differs, which …": the relative clause hangs on the verb; the last noun of it that stands before. */
static uint32_t last_noun(const swork *w, uint32_t verb, uint32_t before) {
  const dg_doc *d = w->d;
  uint32_t best = DG_NONE;
  EACH_CHILD(w, verb, ch) {
    uint8_t r = rel_base(d->rel[ch]);
    bool noun = d->upos[ch] == UPOS_NOUN || d->upos[ch] == UPOS_PROPN;
    if (ch < before && noun && !speech_dated(d, ch) && (r == REL_NSUBJ || r == REL_OBJ || r == REL_OBL)) best = ch;
  }
  return best;
}

/* "an official who asked not to be named": the official. */
static uint32_t antecedent(const swork *w, uint32_t t) {
  const dg_doc *d = w->d;
  if (t == DG_NONE || (d->xpos[t] != XPOS_WP && d->xpos[t] != XPOS_WDT)) return t;
  for (uint32_t k = 0, up = t; k < 4 && d->head[up] < d->T; k++) {
    up = d->head[up];
    if (d->rel[up] != REL_ACL_RELCL && d->rel[up] != REL_ADVCL_RELCL) continue;
    uint32_t h = d->head[up];
    if (h >= d->T || h > t) return t;
    if (speech_dated(d, h) && d->head[h] < d->T) h = d->head[h]; /* "arrested a man on Thursday who …" */
    uint32_t noun = d->upos[h] == UPOS_VERB || d->upos[h] == UPOS_AUX ? last_noun(w, h, t) : h;
    return noun == DG_NONE ? t : noun;
  }
  return t;
}

/* A quotation without a cue of its own behind a statement: the same speaker goes on. */
static bool goes_on(const swork *w, const cand *c, const scene *now) {
  const dg_doc *d = w->d;
  if (c->q < 3 || d->Q == 0 || now->speaker == DG_NONE) return false;
  const doc_statement *p = &d->statement[d->Q - 1];
  uint32_t end = d->piece[p->piece + p->npiece - 1].end, s = doc_sent_of(d, c->span[0].first);
  return p->speaker_first < p->speaker_end && s > 0 && d->sent[s - 1].end >= end && d->sent[s - 1].begin <= end &&
         d->sent[s].begin >= d->begin[c->span[0].first];
}

static void statement(const speech_model *m, swork *w, const cand *c, scene *now) {
  dg_doc *d = w->d;
  doc_statement q = {.sent = c->sent, .speaker = DG_NONE, .piece = d->npiece, .npiece = c->nspan, .event = DG_NONE};
  uint32_t who = c->said_by ? c->said_by - 1 : speaker(m, w, c, now->speaker, now->inner), meant = antecedent(w, who);
  q.speaker = mention_of(d, who);
  if (who != DG_NONE) {
    span s = q.speaker == DG_NONE ? phrase(w, who) : (span){d->mention[q.speaker].begin, d->mention[q.speaker].end};
    q.speaker_first = s.first, q.speaker_end = s.end;
  } else if (goes_on(w, c, now)) {
    const doc_statement *p = &d->statement[d->Q - 1];
    q.speaker = p->speaker, q.speaker_first = p->speaker_first, q.speaker_end = p->speaker_end;
  }
  uint32_t named_by = q.speaker;
  span words = {q.speaker_first, q.speaker_end};
  if (meant != who) { /* the words are "who" */
    named_by = mention_of(d, meant);
    words = named_by == DG_NONE ? phrase(w, meant) : (span){d->mention[named_by].begin, d->mention[named_by].end};
  }
  const speech_full nobody = {DG_NONE, {0, 0}};
  bool within =
      c->cue != DG_NONE && now->inner[c->cue] != DG_NONE; /* in another's mouth: "the minister" is not he who speaks */
  speech_full full = speech_named(now->names, named_by, words, within ? nobody : now->full);
  q.who = full.who;
  q.name_first = full.name.first, q.name_end = full.name.end;
  bool named = full.name.end > full.name.first;
  if (named || (q.who != DG_NONE && d->mention[q.who].kind != MEN_PRONOUN && d->mention[q.who].kind != MEN_STATE))
    now->full = within ? now->full : full;
  speech_cue(w, c, &q);
  q.kind = kind(w, c);
  q.act = speech_act_done(m, w, c);
  q.addressee = speech_addressee(w, c, q.act);
  q.about = speech_about(w, c);
  speech_claim(m, w, c, &q);
  for (uint32_t i = 0; i < c->nspan; i++)
    *ARENA_PUSH(&d->arena, d->piece, d->npiece, d->cappiece) = span_bytes(d, c->span[i]);
  speech_id(w, now->body, &q);
  for (uint32_t i = 0; i < c->nspan; i++)
    for (uint32_t t = c->span[i].first; t < c->span[i].end; t++)
      if (now->inner[t] == DG_NONE || c->ntoken < now->length[t]) now->inner[t] = d->Q, now->length[t] = c->ntoken;
  *ARENA_PUSH(&d->arena, d->statement, d->Q, d->capQ) = q;
  if (who != DG_NONE && !within) now->speaker = who;
}

void speech_write(const speech_model *m, swork *w, uint32_t nchosen, uint32_t *chosen, uint32_t *inner) {
  /* in order of their first words */
  uint32_t *at = arena_array(&w->d->arena, w->d->T + 1u, sizeof *at),
           *next = arena_array(&w->d->arena, w->n + 1u, sizeof *next);
  for (uint32_t t = 0; t < w->d->T; t++) at[t] = inner[t] = DG_NONE;
  for (uint32_t i = 0; i < nchosen; i++) {
    uint32_t t = w->cand[chosen[i]].span[0].first;
    next[chosen[i]] = at[t];
    at[t] = chosen[i];
  }
  scene now = {.body = str_hash(w->d->body) ^ str_hash(w->d->id) * 3,
               .speaker = DG_NONE,
               .full = {DG_NONE, {0, 0}},
               .names = speech_names_open(m, w->d),
               .inner = inner,
               .length = arena_array(&w->d->arena, w->d->T + 1u, sizeof(uint32_t))};
  for (uint32_t t = 0; t < w->d->T; t++)
    for (uint32_t i = at[t]; i != DG_NONE; i = next[i]) {
      if (speech_silent(m, w, &w->cand[i])) continue;
      statement(m, w, &w->cand[i], &now);
    }
}
