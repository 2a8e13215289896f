/* quotes: what the marks settle after the choice. Reads swork, token flags; changes spans of chosen candidates, adds to chosen.
 *
 * A content that breaks off inside a quotation takes it whole, unless its cue stands in the same quotation. A quotation of a
 * whole sentence or more that lies in no content becomes one, but not in a heading. */
#include "speech/work.h"

enum { SENTENCE = 6 /* tokens */ };

/* Runs of quoted tokens, [T] -> number of the run from 1; 0 = outside. They end with the paragraph. */
typedef struct runs {
  uint32_t *of;
  span *v;
  uint32_t n, cap;
} runs;

static runs runs_open(const swork *w) {
  dg_doc *d = w->d;
  runs r = {.of = arena_zero(&d->arena, d->T + 1u, sizeof *r.of)};
  for (uint32_t s = 0; s < d->S; s++) {
    bool same = s > 0 && d->sent[s - 1].par == d->sent[s].par;
    for (uint32_t t = d->sent[s].first, end = t + d->sent[s].n; t < end; t++) {
      if (!(d->tflag[t] & TOK_QUOTED)) continue;
      bool on = t > 0 && r.n > 0 && r.v[r.n - 1].end == t && (t > d->sent[s].first || same);
      if (!on) *ARENA_PUSH(&d->arena, r.v, r.n, r.cap) = (span){t, t};
      r.v[r.n - 1].end = t + 1;
      r.of[t] = r.n;
    }
  }
  return r;
}

static uint32_t run_at(const runs *r, uint32_t t, uint32_t T) { return t < T ? r->of[t] : 0; }

/* Tokens of a run with the marks around it. */
static span with_marks(const swork *w, span s) {
  if (s.first > 0 && w->mark[s.first - 1]) s.first--;
  if (s.end < w->d->T && w->mark[s.end]) s.end++;
  return s;
}

static void whole(const swork *w, const runs *r, cand *c) {
  const dg_doc *d = w->d;
  for (uint32_t i = 0; i < c->nspan; i++) {
    span *s = &c->span[i];
    uint32_t a = run_at(r, s->first, d->T), b = run_at(r, s->end - 1, d->T);
    if (c->cue != DG_NONE && r->of[c->cue] && (r->of[c->cue] == a || r->of[c->cue] == b)) continue;
    uint32_t low = i ? c->span[i - 1].end : 0, high = i + 1 < c->nspan ? c->span[i + 1].first : d->T;
    if (b) { /* begins where the quotation does, or most of it is there */
      span v = with_marks(w, r->v[b - 1]);
      uint32_t from = s->first > v.first ? s->first : v.first, in = s->end - from;
      bool most = from <= v.first + 1 || in * 2 >= v.end - v.first;
      if (most && v.end > s->end && v.end <= high) s->end = v.end;
    }
    if (a) {
      span v = with_marks(w, r->v[a - 1]);
      uint32_t in = (s->end < v.end ? s->end : v.end) - s->first;
      if (in * 2 >= v.end - v.first && v.first < s->first && v.first >= low) s->first = v.first;
    }
  }
  c->ntoken = 0;
  for (uint32_t i = 0; i < c->nspan; i++) c->ntoken += c->span[i].end - c->span[i].first;
}

static bool sentence_like(const swork *w, span s) {
  const dg_doc *d = w->d;
  if (s.end - s.first < SENTENCE) return false;
  const doc_sent *x = &d->sent[doc_sent_of(d, s.first)];
  if (x->flag & SENT_HEADLINE || d->par[x->par].kind != PAR_BODY) return false;
  for (uint32_t t = s.first; t < s.end; t++)
    if (d->clause_at[t] != DG_NONE && d->clause[d->clause_at[t]].tense != TENSE_NONE &&
        d->clause[d->clause_at[t]].kind != CL_NOMINAL)
      return (d->tflag[s.first] & TOK_CAP) != 0;
  return false;
}

uint32_t speech_quotations(swork *w, uint32_t n, uint32_t *chosen) {
  dg_doc *d = w->d;
  runs r = runs_open(w);
  if (!r.n) return n;
  uint32_t *taken = arena_zero(&d->arena, r.n + 1u, sizeof *taken);
  for (uint32_t i = 0; i < n; i++) {
    cand *c = &w->cand[chosen[i]];
    whole(w, &r, c);
    for (uint32_t k = 0; k < c->nspan; k++)
      for (uint32_t t = c->span[k].first; t < c->span[k].end; t++) taken[r.of[t]]++;
  }
  for (uint32_t i = 0; i < w->n; i++) {
    const cand *c = &w->cand[i];
    if (c->how != HOW_QUOTE || !c->nspan) continue;
    uint32_t t = w->mark[c->span[0].first] && !r.of[c->span[0].first] ? c->span[0].first + 1 : c->span[0].first;
    uint32_t k = run_at(&r, t, d->T);
    if (!k || taken[k] || !sentence_like(w, r.v[k - 1])) continue;
    taken[k] = 1;
    chosen[n++] = i;
  }
  return n;
}
