/* sign: speakers told by the setting of the type alone. Reads tokens, sentences, marks; writes said_by, the beginning of contents.
 *
 *   signed      "We will rebuild every house." — Jonas Keller, mayor of Altdorf
 *   transcript  KELLER: We will stay until the last day.
 *
 * Only what is chosen already is looked at; each looks at NAME_MAX tokens behind a dash or before a colon. */
#include "speech/work.h"

enum { NAME_MAX = 6 };

static bool is_dash(const dg_doc *d, uint32_t t) {
  dg_str s = str_cut(d->body.p, d->begin[t], d->end[t]);
  const unsigned char *p = (const unsigned char *)s.p;
  if (s.n == 3) return p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x92 && p[2] <= 0x95; /* figure dash … horizontal bar */
  return (s.n == 1 || s.n == 2) && p[0] == '-' && p[s.n - 1] == '-' && d->tflag[t] & TOK_SPACE;
}

static bool letter(const dg_doc *d, uint32_t t, char c) {
  return d->end[t] - d->begin[t] == 1 && d->body.p[d->begin[t]] == c;
}

static uint32_t paragraph(const dg_doc *d, uint32_t t) { return d->sent[doc_sent_of(d, t)].par; }

/* The word of the run that the others hang on. */
static uint32_t head_of(const dg_doc *d, span s) {
  for (uint32_t t = s.first; t < s.end; t++)
    if (d->head[t] < s.first || d->head[t] >= s.end) return t;
  return s.end - 1;
}

/* The name behind a dash behind the content, when it ends its paragraph or a role follows; DG_NONE. */
static uint32_t signature(const swork *w, const cand *c) {
  const dg_doc *d = w->d;
  uint32_t t = c->span[c->nspan - 1].end, from = t;
  while (t < d->T && t < from + 3 && (w->mark[t] || letter(d, t, '.'))) t++;
  if (t >= d->T || t + 1 >= d->T || !is_dash(d, t) || !w->mark[t - 1]) return DG_NONE;
  uint32_t par = paragraph(d, from - 1), end = t + 1;
  if (paragraph(d, t) != par) return DG_NONE;
  while (end < d->T && end - t <= NAME_MAX && d->tflag[end] & TOK_CAP && d->upos[end] != UPOS_VERB) end++;
  if (end == t + 1 || (end == t + 2 && d->upos[t + 1] != UPOS_PROPN)) return DG_NONE;
  bool over = end >= d->T || paragraph(d, end) != par || w->mark[end] || letter(d, end, ',') || letter(d, end, '(') ||
              letter(d, end, '.');
  return over ? head_of(d, (span){t + 1, end}) : DG_NONE;
}

/* The speaker in capitals before a colon, at which the content begins; moves its beginning behind the colon. */
static uint32_t transcript(const swork *w, cand *c) {
  const dg_doc *d = w->d;
  uint32_t a = c->span[0].first, end = c->span[0].end;
  if (w->mark[a]) a++;
  uint32_t t = a;
  while (t < end && t - a < NAME_MAX && d->tflag[t] & TOK_CAPS && d->tflag[t] & TOK_ALPHA) t++;
  if (t == a || t + 1 >= end || !letter(d, t, ':') || d->begin[a] > d->par[paragraph(d, a)].begin + 3) return DG_NONE;
  c->ntoken -= t + 1 - c->span[0].first;
  c->span[0].first = t + 1;
  return head_of(d, (span){a, t});
}

void speech_signed(swork *w, uint32_t n, const uint32_t *chosen) {
  for (uint32_t i = 0; i < n; i++) {
    cand *c = &w->cand[chosen[i]];
    if (!c->nspan || c->said_by) continue;
    uint32_t who = transcript(w, c);
    bool told = c->cue != DG_NONE && w->act[c->cue]; /* "…," the mayor said */
    if (who == DG_NONE && c->q > 1 && !told) who = signature(w, c);
    if (who != DG_NONE) c->said_by = who + 1;
  }
}
