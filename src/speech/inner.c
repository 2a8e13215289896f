/* inner: words in another's mouth, and what two tell at once. Reads swork; adds to chosen, changes spans of chosen candidates.
 *
 *   quotation   "My father used to say 'Trust no king'": marks within marks whose words hang on a verb of saying. Words that
 *               merely stand between inner marks ("the policy of 'patience'") are no statement.
 *   account     "According to officials the bridge is gone, the agency reported": the account and the report are two
 *               statements of the same words, and neither's cue is part of what the other says
 *   day         "said [on Thursday it would …]": the day belongs to the saying
 *
 * At most one statement for each pair of inner marks and each account. */
#include "speech/work.h"

enum { INNER_MAX = 384 /* tokens between inner marks */, CROWD = 48, CUE = 1, SAID = 2 };

static bool has(const cand *c, uint32_t t) {
  for (uint32_t i = 0; i < c->nspan; i++)
    if (t >= c->span[i].first && t < c->span[i].end) return true;
  return false;
}

/* ---- quotations in quotations ---- */

/* A mark that opens has room before it and none behind. */
static bool opens(const swork *w, uint32_t t) {
  const dg_doc *d = w->d;
  return t > 0 && (d->tflag[t - 1] & TOK_SPACE || w->mark[t - 1]) && !(d->tflag[t] & TOK_SPACE);
}

/* The verb of saying on which the words of a run hang; DG_NONE when they hang on anything else. */
static uint32_t inner_cue(const swork *w, span run, uint32_t *root) {
  const dg_doc *d = w->d;
  const doc_sent *s = &d->sent[doc_sent_of(d, run.first)];
  for (uint32_t t = run.first; t < run.end && t < s->first + s->n; t++) {
    uint32_t h = d->head[t];
    if (h >= run.first && h < run.end) continue;
    if (d->upos[t] == UPOS_PUNCT || h < s->first || h >= s->first + s->n) continue;
    bool near = h < run.first ? run.first - h < 8 : h - run.end < 8;
    *root = t;
    return near && d->upos[h] == UPOS_VERB && w->act[h] && !w->mark[h] ? h : DG_NONE;
  }
  return DG_NONE;
}

static uint32_t quotations(swork *w, uint32_t n, uint32_t *chosen, uint32_t room, uint8_t *state) {
  dg_doc *d = w->d;
  for (uint32_t t = 0; t + 2 < d->T && n < room; t++) {
    if (!w->mark[t] || !(d->tflag[t] & TOK_QUOTED) || !opens(w, t)) continue;
    uint32_t e = t + 1, root = DG_NONE;
    while (e < d->T && e - t < INNER_MAX && d->tflag[e] & TOK_QUOTED && !w->mark[e]) e++;
    if (e >= d->T || !w->mark[e] || e - t < 3) continue;
    uint32_t cue = inner_cue(w, (span){t + 1, e}, &root);
    if (cue == DG_NONE || !(d->tflag[cue] & TOK_QUOTED) || !(state[t] & SAID) || state[cue] & CUE) continue;
    state[cue] |= CUE;
    uint32_t who = speech_subject(w, cue);
    cand c = {.cue = cue, .root = root, .arg = root, .sent = doc_sent_of(d, cue), .how = HOW_BELOW, .nspan = 1};
    c.span[0] = (span){t, e + 1};
    c.ntoken = e + 1 - t;
    c.said_by = who == DG_NONE ? 0 : who + 1;
    speech_tied(w, &c);
    speech_describe(w, &c);
    c.q = 3;
    *ARENA_PUSH(&d->arena, w->cand, w->n, w->cap) = c;
    chosen[n++] = w->n - 1;
    t = e;
  }
  return n;
}

/* ---- accounts ---- */

static bool is_account(const swork *w, const cand *c) {
  if (c->how != HOW_ABOVE || c->cue == DG_NONE) return false;
  EACH_CHILD(w, c->cue, ch)
  if (w->d->rel[ch] == REL_CASE && str_eq(doc_name(w->d, w->d->sym[ch]), STR("according"))) return true;
  return false;
}

/* What of a lies in b, too. */
static void meet(cand *a, const cand *b) {
  cand x = *a;
  x.nspan = 0, x.ntoken = 0;
  for (uint32_t i = 0; i < a->nspan; i++)
    for (uint32_t k = 0; k < b->nspan && x.nspan < PIECES; k++) {
      span s = {a->span[i].first > b->span[k].first ? a->span[i].first : b->span[k].first,
                a->span[i].end < b->span[k].end ? a->span[i].end : b->span[k].end};
      if (s.first >= s.end) continue;
      x.span[x.nspan++] = s;
      x.ntoken += s.end - s.first;
    }
  if (x.nspan) *a = x;
}

/* y, told beside the chosen c: an account within a report, or the report around an account. */
static bool beside(const swork *w, const cand *c, const cand *y) {
  if (y->cue == DG_NONE || y->cue == c->cue || !y->nspan || !has(c, y->cue) || has(y, y->cue)) return false;
  bool a = is_account(w, c), b = is_account(w, y);
  bool report = y->cue != DG_NONE && w->act[y->cue] && w->d->upos[y->cue] == UPOS_VERB &&
                speech_child(w, y->cue, REL_NSUBJ) != DG_NONE;
  return a != b && (b || report) && 2 * cand_overlap(c, y) >= c->ntoken;
}

static uint32_t accounts(swork *w, uint32_t n, uint32_t *chosen, uint32_t room, int32_t least, uint8_t *state) {
  dg_arena *a = &w->d->arena;
  uint32_t standing = n, *head = NULL, *next = NULL, *many = NULL;
  for (uint32_t k = 0; k < w->n && !head; k++)
    if (w->cand[k].score >= least && is_account(w, &w->cand[k])) {
      head = arena_zero(a, w->d->S + 1u, sizeof *head);
      many = arena_zero(a, w->d->S + 1u, sizeof *many);
      next = arena_array(a, w->n + 1u, sizeof *next);
    }
  if (!head) return n;
  for (uint32_t k = 0; k < w->n; k++) { /* by sentence, the first CROWD */
    uint32_t s = w->cand[k].sent;
    if (w->cand[k].score < least || many[s]++ >= CROWD) continue;
    next[k] = head[s];
    head[s] = k + 1;
  }
  for (uint32_t i = 0; i < standing && n < room; i++) {
    cand *c = &w->cand[chosen[i]];
    uint32_t best = DG_NONE;
    if (c->q > 1) continue;
    for (uint32_t k = head[c->sent]; k; k = next[k - 1])
      if (beside(w, c, &w->cand[k - 1]) && (best == DG_NONE || w->cand[k - 1].score > w->cand[best].score))
        best = k - 1;
    if (best == DG_NONE || state[w->cand[best].cue] & CUE) continue;
    state[w->cand[best].cue] |= CUE;
    meet(&w->cand[best], c);
    if (is_account(w, c)) meet(c, &w->cand[best]);
    chosen[n++] = best;
  }
  return n;
}

/* ---- days ---- */

static void day(const swork *w, cand *c) {
  const dg_doc *d = w->d;
  span *s = &c->span[0];
  uint32_t t = s->first;
  if (c->q || c->how != HOW_BELOW || c->cue == DG_NONE || c->cue + 1 != t || s->end - t < 5) return;
  if (str_eq(doc_name(d, d->sym[t]), STR("on"))) t++;
  uint32_t a = 0, b = d->X;
  while (a < b) {
    uint32_t mid = a + (b - a) / 2;
    if (d->timex[mid].first < t)
      a = mid + 1;
    else
      b = mid;
  }
  if (a >= d->X || d->timex[a].first != t || d->timex[a].type != TIMEX_DATE || d->timex[a].end + 3 > s->end) return;
  uint32_t next = d->timex[a].end;
  bool subject = d->upos[next] == UPOS_PRON || d->upos[next] == UPOS_DET || d->upos[next] == UPOS_PROPN ||
                 d->upos[next] == UPOS_SCONJ || d->upos[next] == UPOS_NOUN;
  if (!subject || d->clause_at[c->root] == DG_NONE) return;
  c->ntoken -= next - s->first;
  s->first = next;
}

uint32_t speech_inner(swork *w, uint32_t n, uint32_t *chosen, uint32_t room, int32_t least) {
  uint8_t *state = arena_zero(&w->d->arena, w->d->T + 1u, 1); /* [T] CUE of a statement, SAID between marks */
  for (uint32_t i = 0; i < n; i++) {
    cand *c = &w->cand[chosen[i]];
    day(w, c);
    if (c->cue != DG_NONE) state[c->cue] |= CUE;
    for (uint32_t k = 0; k < c->nspan && c->q; k++)
      for (uint32_t t = c->span[k].first; t < c->span[k].end; t++) state[t] |= SAID;
  }
  n = accounts(w, n, chosen, room, least / 4, state);
  return quotations(w, n, chosen, room, state);
}
