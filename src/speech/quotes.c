/* quotes: what marks settle after the choice. Reads swork, token flags; changes spans of chosen candidates, adds to chosen.
 *
 * A content that breaks off inside a quotation takes it whole, unless its cue stands in the same quotation. A quotation of a
 * whole sentence or more that lies in no content becomes one, but not in a heading. "Minister: We will …" in the title is what the
 * minister said; a subheading of that form in the text is the editor's. "… — despite satellite images" is the reporter's. */
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

/* A mark closes the run, in its own paragraph: the next one's first mark does not. */
static bool closed(const swork *w, span s) {
  const dg_doc *d = w->d;
  return s.end < d->T && w->mark[s.end] && d->sent[doc_sent_of(d, s.end)].par == d->sent[doc_sent_of(d, s.end - 1)].par;
}

/* Tokens of a run with the marks around it. */
static span with_marks(const swork *w, span s) {
  if (s.first > 0 && w->mark[s.first - 1]) s.first--;
  if (closed(w, s)) s.end++;
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

static bool is_dash(const dg_doc *d, uint32_t t) {
  dg_str s = doc_form(d, t);
  return str_eq(s, STR("—")) || str_eq(s, STR("–")) || str_eq(s, STR("--")) || str_eq(s, STR("-"));
}

/* Cuts a reported content before "— despite …", ", although …" at its end. */
static void insertion(const swork *w, cand *c) {
  const dg_doc *d = w->d;
  span *s = &c->span[c->nspan - 1];
  if (c->q || c->how == HOW_ABOVE || s->end - s->first < 6) return;
  for (uint32_t t = s->end - 2; t > s->first + 2; t--) {
    bool dash = is_dash(d, t);
    if (!dash && !str_eq(doc_form(d, t), STR(","))) continue;
    dg_str next = doc_name(d, d->sym[t + 1]);
    uint32_t verb = d->head[t + 1]; /* ", while Kosovo said …": another's words */
    if (str_eq(next, STR("while")) && verb < s->end && verb > t && w->act[verb] && d->upos[verb] == UPOS_VERB &&
        speech_child(w, verb, REL_NSUBJ) != DG_NONE && w->hi[verb] + 1 >= s->end) {
      c->ntoken -= s->end - t;
      s->end = t;
      return;
    }
    if (!str_eq(next, STR("despite")) && !(dash && (str_eq(next, STR("although")) || str_eq(next, STR("though")))))
      continue;
    for (uint32_t k = t + 1; k < s->end; k++)
      if (is_dash(d, k) || d->body.p[d->begin[k]] == ',') return; /* the claim goes on behind it */
    c->ntoken -= s->end - t;
    s->end = t;
    return;
  }
}

/* Who stands before the colon of a title: a person, office, body or state, and nobody else; token or DG_NONE. */
static uint32_t before_colon(const swork *w, const cand *c) {
  const dg_doc *d = w->d;
  const doc_sent *s = &d->sent[c->sent];
  uint32_t colon = c->span[0].first, left = s->first, t;
  while (colon > left && d->body.p[d->begin[colon]] != ':') colon--;
  if (colon == left || colon - left > 6 || c->span[0].first - colon > 2) return DG_NONE;
  for (t = left; t < colon; t++) {
    uint32_t m = d->mention_at[t];
    if (m == DG_NONE || d->mention[m].begin != left || d->mention[m].end != colon) continue;
    const doc_mention *x = &d->mention[m];
    if (x->kind == MEN_PERSON || x->kind == MEN_ORG || x->kind == MEN_STATE || x->flag & MEN_HUMAN) return t;
  }
  return DG_NONE;
}

static bool title_of(const dg_doc *d, uint32_t s) {
  return d->sent[s].par == 0 &&
         (d->sent[s].flag & SENT_HEADLINE || d->par[0].kind == PAR_TITLE || d->par[0].kind == PAR_HEADING);
}

static void front(cand *c, span s) {
  if (c->nspan == PIECES) return;
  memmove(c->span + 1, c->span, c->nspan * sizeof *c->span);
  c->span[0] = s;
  c->nspan++;
  c->ntoken += s.end - s.first;
}

static void back(cand *c, span s) {
  if (c->nspan == PIECES) return;
  c->span[c->nspan++] = s;
  c->ntoken += s.end - s.first;
}

/* "The bridge is gone," the mayor said, "and …": runs k and k+1 of one sentence, of which the first begins it, with a cue between
 * them; or a run that no mark closes at the end of its paragraph, and the next one begins. */
static bool joined(const swork *w, const runs *r, uint32_t k, uint32_t cue) {
  const dg_doc *d = w->d;
  span a = r->v[k], b = r->v[k + 1];
  uint32_t s = doc_sent_of(d, a.first), z = doc_sent_of(d, b.first), last = a.end - 1;
  if (cue != DG_NONE && cue >= a.end && cue < b.first)
    return s == z && a.first <= d->sent[s].first + 1 && d->upos[last] == UPOS_PUNCT;
  bool open = !closed(w, a) && d->sent[doc_sent_of(d, last)].par + 1 == d->sent[z].par;
  return open && b.first == d->sent[z].first + 1 && w->mark[d->sent[z].first];
}

/* Gives a statement the other runs of its quotation that nobody has. owner: [n+1] chosen candidate of a run plus 1. */
static void gather(const swork *w, const runs *r, uint32_t *owner) {
  for (uint32_t k = r->n > 1 ? r->n - 1 : 0;
       k-- > 0;) { /* forwards in the text: from the later run to the one before */
    cand *c = owner[k + 2] && owner[k + 2] != DG_NONE ? &w->cand[owner[k + 2] - 1] : NULL;
    if (!c || owner[k + 1] || c->cue == DG_NONE || !joined(w, r, k, c->cue)) continue;
    span s = with_marks(w, r->v[k]);
    if (s.end > c->span[0].first) continue;
    front(c, s);
    owner[k + 1] = owner[k + 2];
  }
  for (uint32_t k = 0; k + 1 < r->n; k++) {
    cand *c = owner[k + 1] && owner[k + 1] != DG_NONE ? &w->cand[owner[k + 1] - 1] : NULL;
    if (!c || owner[k + 2] || c->cue == DG_NONE || !joined(w, r, k, c->cue)) continue;
    span s = with_marks(w, r->v[k + 1]);
    if (s.first < c->span[c->nspan - 1].end) continue;
    back(c, s);
    owner[k + 2] = owner[k + 1];
  }
}

/* A quotation that nothing closes and in which somebody "said": the mark was forgotten, the words before the cue are the quotation.
 * Gives the candidate, or DG_NONE. */
static uint32_t unclosed(const swork *w, span run, const uint32_t *spoke) {
  const dg_doc *d = w->d;
  uint32_t s = doc_sent_of(d, run.first), k = spoke[s];
  if (!k || w->cand[k - 1].cue < run.first || w->cand[k - 1].cue >= run.end) return DG_NONE;
  return k - 1;
}

/* "The bridge is gone," the mayor said, "and …": pieces that were chosen one by one become one content. */
static uint32_t pieces(swork *w, uint32_t n, uint32_t *chosen) {
  dg_doc *d = w->d;
  uint32_t *by_cue = arena_zero(&d->arena, d->T + 1u, sizeof *by_cue), m = 0;
  for (uint32_t i = 0; i < n; i++) {
    cand *c = &w->cand[chosen[i]], *first = NULL;
    if (c->q >= 2 && c->cue != DG_NONE && !(d->tflag[c->cue] & TOK_QUOTED)) {
      if (by_cue[c->cue])
        first = &w->cand[by_cue[c->cue] - 1];
      else
        by_cue[c->cue] = chosen[i] + 1;
    }
    if (!first || first->nspan + c->nspan > PIECES || cand_overlap(first, c)) {
      chosen[m++] = chosen[i];
      continue;
    }
    for (uint32_t k = 0; k < c->nspan; k++) { /* in reading order */
      uint32_t at = first->nspan++;
      for (; at > 0 && first->span[at - 1].first > c->span[k].first; at--) first->span[at] = first->span[at - 1];
      first->span[at] = c->span[k];
    }
    first->ntoken += c->ntoken;
  }
  return m;
}

uint32_t speech_quotations(swork *w, uint32_t n, uint32_t *chosen) {
  dg_doc *d = w->d;
  runs r = runs_open(w);
  n = pieces(w, n, chosen);
  uint32_t nchosen = n;
  for (uint32_t i = 0; i < nchosen; i++) insertion(w, &w->cand[chosen[i]]);
  for (uint32_t i = 0; i < w->n && w->cand[i].sent == 0; i++) {
    cand *c = &w->cand[i];
    if (c->how != HOW_COLON || !c->nspan || c->ntoken < 3 || !title_of(d, 0)) continue;
    uint32_t who = before_colon(w, c);
    bool free_ground = who != DG_NONE;
    for (uint32_t k = 0; k < nchosen && free_ground; k++)
      free_ground = w->cand[chosen[k]].sent != 0 || 5 * cand_overlap(c, &w->cand[chosen[k]]) < 2 * c->ntoken;
    if (!free_ground) continue;
    c->said_by = who + 1;
    c->cue = DG_NONE;
    chosen[n++] = i;
    break;
  }
  if (!r.n) return n;
  uint32_t *taken = arena_zero(&d->arena, r.n + 2u, sizeof *taken);
  uint32_t *owner = arena_zero(&d->arena, r.n + 2u, sizeof *owner);
  for (uint32_t i = 0; i < n; i++) {
    cand *c = &w->cand[chosen[i]];
    whole(w, &r, c);
    for (uint32_t k = 0; k < c->nspan; k++)
      for (uint32_t t = c->span[k].first; t < c->span[k].end; t++) {
        taken[r.of[t]]++;
        if (c->cue == DG_NONE || !(d->tflag[c->cue] & TOK_QUOTED)) owner[r.of[t]] = chosen[i] + 1;
      }
  }
  for (uint32_t k = 1; k <= r.n; k++)
    if (taken[k] && !owner[k]) owner[k] = DG_NONE; /* another's words in it: it is not free */
  gather(w, &r, owner);
  uint32_t *spoke = arena_zero(&d->arena, d->S + 1u, sizeof *spoke); /* [S] a candidate "X, he said" plus 1 */
  for (uint32_t i = 0; i < w->n; i++) {
    const cand *c = &w->cand[i];
    if (!c->nspan || c->cue == DG_NONE || !w->act[c->cue]) continue;
    bool above = c->how == HOW_ABOVE && c->tie == REL_PARATAXIS;
    bool below = c->how == HOW_BELOW && c->tie == REL_CCOMP && c->span[c->nspan - 1].end <= c->cue;
    if (!above && !below) continue;
    if (d->upos[c->cue] == UPOS_VERB && speech_subject(w, c->cue) != DG_NONE) spoke[c->sent] = i + 1;
  }
  for (uint32_t i = 0; i < w->n; i++) {
    const cand *c = &w->cand[i];
    if (c->how != HOW_QUOTE || !c->nspan) continue;
    uint32_t t = w->mark[c->span[0].first] && !r.of[c->span[0].first] ? c->span[0].first + 1 : c->span[0].first;
    uint32_t k = run_at(&r, t, d->T);
    if (!k || taken[k] || owner[k] || !sentence_like(w, r.v[k - 1])) continue;
    uint32_t plain = closed(w, r.v[k - 1]) ? DG_NONE : unclosed(w, r.v[k - 1], spoke);
    taken[k] = 1;
    chosen[n++] = plain == DG_NONE ? i : plain;
  }
  return n;
}
