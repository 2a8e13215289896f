/* propose: candidates for contents, from the trees, from colons and from quotation marks. Reads swork; writes cand.
 *
 * Nine tenths of the contents that people mark are the subtree of one dependent, a clause less the clause that hangs on it,
 * or a run between quotation marks. Each quoted candidate has a twin that takes in the neighbouring sentences of the same
 * quotation. At most a few candidates a token; spans are cut out of one sentence (SENT_MAX_TOKENS), so that the work is
 * linear in the document. */
#include "speech/weights.h"
#include "speech/work.h"

enum { TAKE_MAX = 40 /* sentences of one quotation */, JOINTS = 4 };

/* ---- spans ---- */

static bool stop_mark(const swork *w, uint32_t t) {
  return w->d->upos[t] == UPOS_PUNCT && !w->mark[t] && w->d->xpos[t] != XPOS_RRB && w->d->xpos[t] != XPOS_LRB;
}

/* Conjunctions, stops and marks of another quotation off both ends; the marks of its own on. */
static span trimmed(const swork *w, span s, span in) {
  const dg_doc *d = w->d;
  for (;;) {
    if (s.first >= s.end) return s;
    uint32_t t = s.first;
    bool own = w->mark[t] && t + 1 < s.end && d->tflag[t + 1] & TOK_QUOTED;
    if ((d->upos[t] == UPOS_PUNCT && !own && d->xpos[t] != XPOS_LRB) || d->upos[t] == UPOS_CCONJ)
      s.first++;
    else
      break;
  }
  while (s.end > s.first) {
    uint32_t t = s.end - 1;
    bool own = w->mark[t] && t > s.first && d->tflag[t - 1] & TOK_QUOTED;
    if ((stop_mark(w, t) && !(d->tflag[t] & TOK_QUOTED)) || (w->mark[t] && !own))
      s.end--;
    else
      break;
  }
  if (s.first >= s.end) return s;
  if (d->tflag[s.first] & TOK_QUOTED && s.first > in.first && w->mark[s.first - 1]) s.first--;
  while (s.end < in.end && stop_mark(w, s.end) && d->tflag[s.end] & TOK_QUOTED && d->tflag[s.end - 1] & TOK_QUOTED &&
         s.end + 1 < in.end && w->mark[s.end + 1])
    s.end++;
  if (s.end < in.end && w->mark[s.end] && d->tflag[s.end - 1] & TOK_QUOTED) s.end++;
  return s;
}

static void add_span(cand *c, span s) {
  if (s.first >= s.end) return;
  if (c->nspan && c->span[c->nspan - 1].end >= s.first) {
    if (s.end > c->span[c->nspan - 1].end) c->span[c->nspan - 1].end = s.end;
  } else if (c->nspan < PIECES)
    c->span[c->nspan++] = s;
}

static void count(cand *c) {
  c->ntoken = 0;
  for (uint32_t i = 0; i < c->nspan; i++) c->ntoken += c->span[i].end - c->span[i].first;
}

/* The subtree of `root` without that of `hole` (DG_NONE = all of it), from token `from` on. */
static void subtree(const swork *w, cand *c, uint32_t root, uint32_t hole, span in) {
  uint32_t open = DG_NONE;
  for (uint32_t t = w->lo[root]; t <= w->hi[root]; t++) {
    bool is = t < w->hi[root] && below(w, t, root) && (hole == DG_NONE || !below(w, t, hole));
    /* a stray stop or mark between two tokens of it does not cut it */
    if (!is && t < w->hi[root] && open != DG_NONE && w->d->upos[t] == UPOS_PUNCT &&
        !(hole != DG_NONE && below(w, t, hole)))
      continue;
    if (is && open == DG_NONE) open = t;
    if (!is && open != DG_NONE) {
      add_span(c, trimmed(w, (span){open, t}, in));
      open = DG_NONE;
    }
  }
  count(c);
}

static span sent_span(const swork *w, uint32_t s) {
  const doc_sent *x = &w->d->sent[s];
  return (span){x->first, x->first + x->n};
}

/* ---- the rest of a quotation ---- */

static bool all_quoted(const swork *w, uint32_t s) {
  span x = sent_span(w, s);
  uint32_t n = 0;
  for (uint32_t t = x.first; t < x.end; t++) n += w->mark[t] && !(w->d->tflag[t] & TOK_QUOTED);
  return x.end > x.first && quoted(w, x) > 0 && quoted(w, x) + n == x.end - x.first;
}

static void twin(swork *w, uint32_t index) {
  const dg_doc *d = w->d;
  const cand c = w->cand[index];
  if (!c.nspan) return;
  span first = c.span[0], last = c.span[c.nspan - 1];
  uint32_t s0 = doc_sent_of(d, first.first), s1 = doc_sent_of(d, last.end - 1), a = s0, b = s1;
  uint32_t n = 0;
  for (uint32_t i = 0; i < c.nspan; i++) n += quoted(w, c.span[i]);
  if (n == 0) return;
  cand x = c;
  x.nspan = 0;
  uint32_t start = first.first;
  bool opens = d->tflag[start] & TOK_QUOTED || w->mark[start];
  if (opens && start == d->sent[s0].first)
    while (a > 0 && s0 - a < TAKE_MAX && d->sent[a - 1].par == d->sent[s0].par && all_quoted(w, a - 1)) a--;
  uint32_t tail = 0;
  while (b + 1 < w->par_end[s1] && b - s1 < TAKE_MAX && all_quoted(w, b + 1)) b++;
  bool runs_on = d->tflag[d->sent[b].first + d->sent[b].n - 1] & TOK_QUOTED;
  if (b + 1 < w->par_end[s1] && runs_on && d->sent[b + 1].flag & SENT_QUOTE) { /* it ends in the middle of a sentence */
    uint32_t t = d->sent[b + 1].first, stop = t + d->sent[b + 1].n;
    while (t < stop && d->tflag[t] & TOK_QUOTED) t++;
    tail = t;
  }
  while (b + 1 < d->S && b + 1 == w->par_end[b] && runs_on && b - s1 < TAKE_MAX && all_quoted(w, b + 1)) {
    b++; /* the mark that would close the paragraph is missing: it goes on in the next */
    while (b + 1 < w->par_end[b] && all_quoted(w, b + 1)) b++;
    runs_on = d->tflag[d->sent[b].first + d->sent[b].n - 1] & TOK_QUOTED;
  }
  if (a == s0 && b == s1 && !tail) return;
  if (a < s0) add_span(&x, (span){d->sent[a].first, d->sent[s0].first});
  for (uint32_t i = 0; i < c.nspan; i++) add_span(&x, c.span[i]);
  if (b > s1) add_span(&x, (span){d->sent[s1 + 1].first, d->sent[b].first + d->sent[b].n});
  if (tail) add_span(&x, (span){d->sent[b + 1].first, tail});
  x.before = (uint8_t)(s0 - a);
  x.after = (uint8_t)(b - s1 + (tail ? 1 : 0));
  count(&x);
  *ARENA_PUSH(&w->d->arena, w->cand, w->n, w->cap) = x;
}

/* Words and relations alone say of most candidates that they are none: their spans are never made. */
static bool hopeful(const swork *w, cand *c) {
  uint32_t key[SIEVE_KEYS];
  speech_tied(w, c);
  if (!w->sieve) return true;
  uint32_t n = speech_sieve_early(w, c, key);
  c->score = 0;
  for (uint32_t k = 0; k < n; k++) c->score += w->sieve[key[k] & ((1u << SIEVE_BITS) - 1)];
  return c->score >= w->early;
}

static void push(swork *w, cand *c) {
  if (!c->nspan) return;
  *ARENA_PUSH(&w->d->arena, w->cand, w->n, w->cap) = *c;
  twin(w, w->n - 1);
}

/* ---- from the trees ---- */

/* Conjuncts, possessors and modifiers hang on cues too, but a hundred of them hold one content between them. */
static bool content_rel(uint8_t rel) {
  switch (rel) {
  case REL_CCOMP:
  case REL_XCOMP:
  case REL_PARATAXIS:
  case REL_OBJ:
  case REL_OBL:
  case REL_OBL_UNMARKED:
  case REL_ADVCL:
  case REL_ACL:
  case REL_ACL_RELCL:
  case REL_CSUBJ:
  case REL_CSUBJ_PASS:
  case REL_NSUBJ:
  case REL_NSUBJ_PASS:
  case REL_NMOD:
  case REL_IOBJ:
  case REL_DEP:
  case REL_APPOS:
    return true;
  default:
    return false;
  }
}

static bool over_rel(uint8_t rel) {
  switch (rel) {
  case REL_PARATAXIS:
  case REL_ADVCL:
  case REL_CONJ:
  case REL_ACL:
  case REL_ACL_RELCL:
  case REL_DEP:
  case REL_OBL:
  case REL_NMOD:
  case REL_DISCOURSE:
  case REL_APPOS:
  case REL_AMOD:
    return true;
  default:
    return false;
  }
}

static bool word(const swork *w, uint32_t t) {
  uint8_t u = w->d->upos[t];
  return u == UPOS_VERB || u == UPOS_NOUN || u == UPOS_ADJ || u == UPOS_PROPN || u == UPOS_AUX;
}

/* "according to X" */
static bool by_account(const swork *w, uint32_t t) {
  EACH_CHILD(w, t, ch)
  if (w->d->rel[ch] == REL_CASE &&
      (str_eq(doc_name(w->d, w->d->sym[ch]), STR("according")) || str_eq(doc_name(w->d, w->d->sym[ch]), STR("per"))))
    return true;
  return false;
}

static void joint(swork *w, uint32_t cue, uint32_t s, span in) {
  uint32_t part[JOINTS + 1], n = 0;
  EACH_CHILD(w, cue, ch) {
    uint8_t r = w->d->rel[ch];
    if (ch < cue || r == REL_CONJ || r == REL_PARATAXIS || r == REL_COMPOUND_PRT || !content_rel(r)) continue;
    if (n < JOINTS) part[n++] = ch;
  }
  for (uint32_t i = 0; i < n && i < 2; i++)
    for (uint32_t k = i + 1; k < n; k++) {
      cand c = {.cue = cue, .root = part[i], .arg = part[k], .sent = s, .how = HOW_JOINT};
      if (!hopeful(w, &c)) continue;
      add_span(&c, trimmed(w, (span){w->lo[part[i]], w->hi[part[k]]}, in));
      count(&c);
      push(w, &c);
    }
}

/* Trees cut contents short where a later clause or phrase hangs on the cue, or on something further up. end: of the subtree. */
static void rest(swork *w, uint32_t cue, uint32_t t, uint32_t s, span in, uint32_t end) {
  uint8_t r = w->d->rel[t];
  bool fits = r == REL_CCOMP || r == REL_XCOMP || r == REL_OBJ || r == REL_OBL || r == REL_ADVCL || r == REL_PARATAXIS;
  if (!fits || t < cue || w->lo[t] < cue || end + 1 >= in.end) return;
  cand x = {.cue = cue, .root = t, .arg = t, .sent = s, .how = HOW_REST};
  if (!hopeful(w, &x)) return;
  add_span(&x, trimmed(w, (span){w->lo[t], in.end}, in));
  count(&x);
  if (x.nspan && x.span[0].end > end + 1) push(w, &x);
}

/* What stands above "according to X", too: it may speak of more than the word on which it hangs. */
static void above(swork *w, uint32_t t, uint32_t s, span in, uint32_t steps) {
  for (uint32_t k = 0, up = t; k < steps; k++) {
    uint32_t g = w->d->head[up];
    if (g < in.first || g >= in.end || g == up) break;
    if (g < t && t < up && w->d->rel[up] == REL_CCOMP) break; /* "explained that, according to him, it is so" */
    up = g;
    cand c = {.cue = t, .root = up, .arg = t, .sent = s, .how = HOW_ABOVE};
    if (!hopeful(w, &c)) continue;
    subtree(w, &c, up, t, in);
    push(w, &c);
  }
}

static void token(swork *w, uint32_t t, uint32_t s, span in) {
  const dg_doc *d = w->d;
  uint32_t h = d->head[t];
  if (h >= in.first && h < in.end && h != t) {
    if (content_rel(d->rel[t]) && word(w, h)) {
      cand c = {.cue = h, .root = t, .arg = t, .sent = s, .how = HOW_BELOW};
      uint32_t end = w->hi[t];
      if (hopeful(w, &c)) {
        subtree(w, &c, t, below(w, h, t) ? h : DG_NONE, in);
        push(w, &c);
        if (c.nspan) end = c.span[c.nspan - 1].end;
      }
      rest(w, h, t, s, in, end);
    }
    bool account = by_account(w, t);
    bool noun = d->rel[t] == REL_OBL || d->rel[t] == REL_NMOD || d->rel[t] == REL_AMOD;
    if (over_rel(d->rel[t]) && ((word(w, t) && !noun) || account)) above(w, t, s, in, account ? 4 : 1);
  }
  if (d->upos[t] == UPOS_VERB || (d->upos[t] == UPOS_NOUN && w->child[t] != DG_NONE)) joint(w, t, s, in);
}

/* ---- colons, marks, sentences ---- */

static uint32_t root_of(const swork *w, span s) {
  for (uint32_t t = s.first; t < s.end; t++) {
    uint32_t h = w->d->head[t];
    if (w->size[t] > 1 && (h < s.first || h >= s.end)) return t;
  }
  return s.first < s.end ? s.first : DG_NONE;
}

static void colon(swork *w, uint32_t t, uint32_t s, span in) {
  const dg_doc *d = w->d;
  if (d->body.p[d->begin[t]] != ':' || t == in.first || t + 1 > in.end || d->tflag[t] & TOK_QUOTED) return;
  cand c = {
      .cue = word(w, t - 1) ? t - 1 : root_of(w, (span){in.first, t}), .arg = DG_NONE, .sent = s, .how = HOW_COLON};
  if (t + 2 < in.end) {
    c.root = root_of(w, (span){t + 1, in.end});
    add_span(&c, trimmed(w, (span){t + 1, in.end}, in));
  } else if (s + 1 < d->S) { /* the words stand in the next paragraph or sentence */
    span next = sent_span(w, s + 1);
    if (next.end == next.first) return;
    c.root = root_of(w, next);
    add_span(&c, trimmed(w, next, next));
  }
  count(&c);
  hopeful(w, &c);
  push(w, &c);
}

/* A verb of the sentence outside the run that could introduce it; the nearest. */
static uint32_t near_verb(const swork *w, span run, span in) {
  const dg_doc *d = w->d;
  uint32_t best = DG_NONE, far = DG_NONE;
  for (uint32_t t = in.first; t < in.end; t++) {
    if (d->upos[t] != UPOS_VERB || (t >= run.first && t < run.end) || d->tflag[t] & TOK_QUOTED) continue;
    uint32_t gap = t < run.first ? run.first - t : t - run.end;
    if (gap < far) best = t, far = gap;
  }
  return best;
}

static void quote(swork *w, span run, uint32_t s) {
  const dg_doc *d = w->d;
  cand c = {.root = DG_NONE, .arg = DG_NONE, .cue = DG_NONE, .sent = s, .how = HOW_QUOTE};
  span in = sent_span(w, s);
  for (uint32_t t = run.first; t < run.end && t < in.end; t++) {
    uint32_t h = d->head[t];
    if (h < run.first || h >= run.end) {
      if (c.root == DG_NONE || w->size[t] > w->size[c.root]) c.root = t;
    }
  }
  if (c.root == DG_NONE) c.root = run.first;
  uint32_t h = d->head[c.root];
  if (h >= in.first && h < in.end && word(w, h))
    c.cue = h;
  else {
    uint32_t end = doc_sent_of(d, run.end - 1);
    c.cue = near_verb(w, run, in);
    if (c.cue == DG_NONE && end != s) c.cue = near_verb(w, run, sent_span(w, end));
  }
  if (run.first > 0 && w->mark[run.first - 1]) run.first--;
  if (run.end < d->T && w->mark[run.end]) run.end++;
  add_span(&c, run);
  count(&c);
  hopeful(w, &c);
  *ARENA_PUSH(&w->d->arena, w->cand, w->n, w->cap) = c;
}

static void quotes(swork *w) {
  const dg_doc *d = w->d;
  for (uint32_t s = 0, t = 0; s < d->S; s++) {
    uint32_t end = d->sent[s].first + d->sent[s].n;
    if (t < d->sent[s].first) t = d->sent[s].first;
    uint32_t last = w->par_end[s] - 1, stop = d->sent[last].first + d->sent[last].n;
    for (; t < end; t++) {
      if (!(d->tflag[t] & TOK_QUOTED)) continue;
      uint32_t e = t;
      while (e < stop && d->tflag[e] & TOK_QUOTED) e++;
      quote(w, (span){t, e}, s);
      t = e;
    }
  }
}

void speech_propose(swork *w) {
  const dg_doc *d = w->d;
  w->cap = d->T / 2 + 64;
  w->cand = arena_array(&w->d->arena, w->cap, sizeof *w->cand);
  for (uint32_t s = 0; s < d->S; s++) {
    span in = sent_span(w, s);
    for (uint32_t t = in.first; t < in.end; t++) {
      if (d->upos[t] == UPOS_PUNCT)
        colon(w, t, s, in);
      else
        token(w, t, s, in);
    }
    cand c = {.root = root_of(w, in), .cue = DG_NONE, .arg = DG_NONE, .sent = s, .how = HOW_WHOLE};
    add_span(&c, trimmed(w, in, in));
    count(&c);
    hopeful(w, &c);
    if (c.nspan) *ARENA_PUSH(&w->d->arena, w->cand, w->n, w->cap) = c;
  }
  quotes(w);
  for (uint32_t i = 0; i < w->n; i++) speech_describe(w, &w->cand[i]);
}
