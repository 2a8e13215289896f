/* who: who speaks. Reads clauses, trees, mentions; writes nothing.
 *
 * speech_subject() is grammar: the logical subject of a cue. Every noun, name and pronoun near a statement is a candidate for
 * its speaker; what grammar, order, marks and kind say of it becomes keys, and learnt weights choose one or none. */
#include "speech/keys.h"
#include "speech/work.h"

static uint32_t arg_of(const dg_doc *d, uint32_t clause, uint8_t role) {
  const doc_clause *c = &d->clause[clause];
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++)
    if (d->args[g].role == role) return d->args[g].head;
  return DG_NONE;
}

static bool sentence_has(const dg_doc *d, uint32_t sent, uint32_t t) {
  return t >= d->sent[sent].first && t < d->sent[sent].first + d->sent[sent].n;
}

/* "his claim", "the ministry's statement", "a report by the agency" */
static uint32_t noun_source(const swork *w, uint32_t cue) {
  const dg_doc *d = w->d;
  uint32_t t = speech_child(w, cue, REL_NMOD_POSS);
  if (t != DG_NONE) return t;
  EACH_CHILD(w, cue, ch) {
    if (d->rel[ch] != REL_NMOD) continue;
    uint32_t p = speech_child(w, ch, REL_CASE);
    if (p == DG_NONE) continue;
    dg_str s = doc_name(d, d->sym[p]);
    if (str_eq(s, STR("by")) || str_eq(s, STR("from"))) return ch;
  }
  return DG_NONE;
}

/* The subject as it is written or shared: own, of the verb on whose coordination or complement the cue hangs, or the noun
 * that a relative clause or participle describes. */
static uint32_t tree_subject(const swork *w, uint32_t cue) {
  const dg_doc *d = w->d;
  uint32_t s = doc_sent_of(d, cue);
  for (uint32_t k = 0; k < 8; k++) {
    uint32_t t = speech_child(w, cue, REL_NSUBJ);
    if (t == DG_NONE && speech_child(w, cue, REL_NSUBJ_PASS) != DG_NONE) {
      dg_str verb = doc_name(d, d->lemma[cue]); /* "he was told": somebody else speaks */
      bool spoke = str_eq(verb, STR("quote")) || str_eq(verb, STR("cite"));
      return spoke ? speech_child(w, cue, REL_NSUBJ_PASS) : DG_NONE;
    }
    if (t == DG_NONE) t = speech_child(w, cue, REL_NSUBJ_OUTER);
    if (t != DG_NONE) return t;
    uint32_t h = d->head[cue];
    if (h == DG_NONE || !sentence_has(d, s, h)) return DG_NONE;
    switch (d->rel[cue]) {
    case REL_ACL:
    case REL_ACL_RELCL:
      return h;
    case REL_CONJ:
    case REL_XCOMP:
    case REL_ADVCL:
    case REL_PARATAXIS:
    case REL_COP:
      cue = h;
      break;
    default:
      return DG_NONE;
    }
  }
  return DG_NONE;
}

static uint32_t subject(const swork *w, uint32_t cue) {
  const dg_doc *d = w->d;
  EACH_CHILD(w, cue, ch) /* "according to X": X itself */
  if (d->rel[ch] == REL_CASE && str_eq(doc_name(d, d->sym[ch]), STR("according"))) return cue;
  uint32_t c = d->clause_at[cue], t = DG_NONE;
  if (c != DG_NONE && d->clause[c].kind != CL_NOMINAL) {
    t = arg_of(d, c, ARG_SUBJ);
    if (t == DG_NONE) t = tree_subject(w, cue);
    return t;
  }
  if (d->upos[cue] == UPOS_NOUN) {
    t = noun_source(w, cue);
    if (t == DG_NONE && c != DG_NONE) t = arg_of(d, c, ARG_SUBJ);
    if (t == DG_NONE && c != DG_NONE) t = arg_of(d, c, ARG_POSS);
    if (t == DG_NONE) t = speech_child(w, cue, REL_NSUBJ);
    if (t == DG_NONE) { /* "made the claim that …" */
      uint32_t h = d->head[cue];
      if (h != DG_NONE && d->rel[cue] == REL_OBJ && d->clause_at[h] != DG_NONE)
        t = arg_of(d, d->clause_at[h], ARG_SUBJ);
    }
    return t;
  }
  return tree_subject(w, cue);
}

uint32_t speech_subject(const swork *w, uint32_t cue) {
  if (w->subject[cue] == SPEECH_UNKNOWN) w->subject[cue] = subject(w, cue);
  return w->subject[cue];
}

/* ---- candidates ---- */

static bool may_speak(const swork *w, uint32_t t) {
  const dg_doc *d = w->d;
  uint8_t u = d->upos[t], r = d->rel[t];
  if (r == REL_COMPOUND || r == REL_FLAT || r == REL_FIXED || r == REL_GOESWITH) return false;
  return u == UPOS_NOUN || u == UPOS_PROPN || u == UPOS_PRON || u == UPOS_NUM || u == UPOS_SYM ||
         (u == UPOS_DET && r == REL_NSUBJ) || (u == UPOS_X && r == REL_NSUBJ) ||
         (u == UPOS_ADJ && rel_base(r) == REL_NSUBJ);
}

bool speech_dated(const dg_doc *d, uint32_t t) {
  uint32_t a = 0, b = d->X;
  while (a < b) {
    uint32_t mid = a + (b - a) / 2;
    if (d->timex[mid].end <= t)
      a = mid + 1;
    else
      b = mid;
  }
  return a < d->X && d->timex[a].first <= t && d->timex[a].type == TIMEX_DATE;
}

uint32_t speech_speakers(const swork *w, const cand *c, uint32_t prev, uint32_t *out) {
  const dg_doc *d = w->d;
  uint32_t n = 0, a = doc_sent_of(d, c->span[0].first), b = doc_sent_of(d, c->span[c->nspan - 1].end - 1);
  uint32_t order[5] = {c->sent, a, b, a > 0 ? a - 1 : a, b + 1 < d->S ? b + 1 : b};
  for (uint32_t i = 0; i < 5; i++) {
    bool seen = false;
    for (uint32_t k = 0; k < i; k++) seen |= order[k] == order[i];
    const doc_sent *s = &d->sent[order[i]];
    for (uint32_t t = s->first; !seen && t < s->first + s->n && n < SPEAKERS - 1; t++)
      if (may_speak(w, t)) out[n++] = t;
  }
  if (prev == DG_NONE) return n;
  for (uint32_t k = 0; k < n; k++)
    if (out[k] == prev) return n;
  out[n++] = prev;
  return n;
}

enum {
  W_BIAS = 1,
  W_RULE,
  W_REL,
  W_TIE,
  W_TIE_CUE,
  W_KIND,
  W_ORDER,
  W_SIDE,
  W_QUOTED,
  W_LEX,
  W_PREV,
  W_RULE_KIND,
  W_SENT,
  W_NONE,
  W_NEAR,
  W_RULE_NONE,
  W_TIE_KIND,
  W_HOW,
  W_FIRST,
  W_CUE,
  W_VERB,
  W_AMONG,
  W_ABOVE,
  W_KIN,
  W_PAR,
  W_NOBODY,
  W_ACT,
  W_HEAD,
  W_SLOT
};

/* How t is tied to the cue: the relations on the way between them, when it is short. */
static uint32_t tie(const swork *w, uint32_t t, uint32_t cue) {
  const dg_doc *d = w->d;
  if (cue == DG_NONE) return 1;
  if (t == cue) return 2;
  if (d->head[t] == cue) return 10u + d->rel[t];
  if (d->head[cue] == t) return 100u + d->rel[cue];
  if (below(w, t, cue)) return 3u;
  if (below(w, cue, t)) return 4u;
  uint32_t up = cue, h = d->head[t];
  for (uint32_t i = 1; i < 4; i++) { /* a dependent of something above the cue */
    uint8_t r = d->rel[up];
    up = d->head[up];
    if (up == DG_NONE) break;
    if (h == up) return 1000u * i + 100000u * r + d->rel[t];
  }
  return 5;
}

static uint32_t near(uint32_t n) { return n < 3 ? n : n < 5 ? 3 : n < 9 ? 4 : n < 16 ? 5 : n < 30 ? 6 : 7; }

/* What verb t is the subject of, how many other subjects stand between it and the cue, who it is kin to. */
static void wider(const swork *w, const cand *c, uint32_t t, uint32_t prev, bool rule, uint32_t inside, uint32_t place,
                  keys *k) {
  const dg_doc *d = w->d;
  uint32_t cue = c->cue, h = d->head[t], how = c->how, kind = speech_kind(w, t);
  bool led = rel_base(d->rel[t]) == REL_NSUBJ && h < d->T;
  uint32_t act = led ? 1u + w->act[h] : 0, at = cue == DG_NONE ? c->span[0].first : cue;
  key_put(k, W_VERB, act, how, place * 2u + (led && h == cue));
  key_put(k, W_VERB, led ? w->lex[h] : 0, how, 100u + place * 2u + (led && h == cue));
  /* subjects between, outside the content */
  uint32_t a = t < at ? t + 1 : at, b = t < at ? at : t;
  if (b < a) b = a;
  if (b > a + 40) b = a + 40;
  uint64_t between = w->people[b] - w->people[a];
  for (uint32_t i = 0, done = a; i < c->nspan; i++) { /* spans stand in order */
    const uint32_t from = c->span[i].first > done ? c->span[i].first : done,
                   to = c->span[i].end < b ? c->span[i].end : b;
    if (from >= to) continue;
    between -= w->people[to] - w->people[from];
    done = to;
  }
  const uint32_t among = (uint32_t)between, nouns = (uint32_t)(between >> 32);
  key_put(k, W_AMONG, (among > 3 ? 3 : among) * 2u + (t < at), led * 2u + inside, how);
  key_put(k, W_AMONG, 100u + (nouns > 5 ? 5 : nouns) * 2u + (t < at), led * 2u + inside, d->rel[t]);
  uint32_t up = cue == DG_NONE ? DG_NONE : w->above[1];
  if (cue != DG_NONE && w->above[0] != cue) w->above[0] = cue, up = w->above[1] = tree_subject(w, cue);
  key_put(k, W_ABOVE, t == up, rule, cue == DG_NONE ? 99u : d->rel[cue]);
  uint32_t m = d->mention_at[t], p = prev == DG_NONE ? DG_NONE : d->mention_at[prev];
  bool kin =
      m != DG_NONE && p != DG_NONE && d->mention[m].entity != DG_NONE && d->mention[m].entity == d->mention[p].entity;
  key_put(k, W_KIN, kin, t == prev, how);
  key_put(k, W_KIN, kin, 10u + kind, rule);
  uint32_t from = c->span[c->nspan - 1].end, slot = 0; /* "…," said the mayor; "…," the mayor said */
  if (t >= from && t < from + 16) {
    uint32_t verbs = 0, stops = 0, others = 0;
    for (uint32_t x = from; x < t; x++) {
      verbs += d->upos[x] == UPOS_VERB;
      stops += d->upos[x] == UPOS_PUNCT && !w->mark[x] && x > from + 1;
      others += d->upos[x] == UPOS_NOUN || d->upos[x] == UPOS_PROPN || d->upos[x] == UPOS_PRON;
    }
    slot = 1 + (verbs > 2 ? 2 : verbs) + 3 * (stops > 1 ? 1 : stops) + 6 * (others > 3 ? 3 : others);
  }
  key_put(k, W_SLOT, slot, how, rule);
  key_put(k, W_SLOT, slot, 100u + d->rel[t], c->q);
  uint32_t s = doc_sent_of(d, t);
  key_put(k, W_PAR, d->sent[s].par == d->sent[c->sent].par, place, kind);
  if (cue != DG_NONE) {
    uint32_t cl = d->clause_at[cue];
    bool passive = cl != DG_NONE && d->clause[cl].flag & CL_PASSIVE;
    key_put(k, W_NOBODY, w->lex[cue], passive, speech_subject(w, cue) == DG_NONE);
    key_put(k, W_NOBODY, d->rel[cue], passive, 10u + (speech_subject(w, cue) == DG_NONE));
    key_put(k, W_ACT, w->act[cue], kind, rule * 2u + inside);
    key_put(k, W_HEAD, w->lex[t], w->act[cue], d->rel[t]);
  }
}

uint32_t speech_speaker_features(const swork *w, const cand *c, uint32_t t, uint32_t prev, uint32_t key[FEATURES]) {
  const dg_doc *d = w->d;
  keys k = {key, 0, 7};
  uint32_t cue = c->cue, subj = cue == DG_NONE ? DG_NONE : speech_subject(w, cue), how = c->how;
  uint32_t name = cue == DG_NONE ? 0 : w->lex[cue], at = cue == DG_NONE ? c->span[0].first : cue, ties = tie(w, t, cue);
  uint32_t gap = near(t < at ? at - t : t - at) * 2u + (t < at), s = doc_sent_of(d, t);
  uint32_t inside = 0, kind = speech_kind(w, t);
  uint32_t place = s + 2 < c->sent ? 0 : s + 2 - c->sent > 4 ? 5 : s + 2 - c->sent;
  for (uint32_t i = 0; i < c->nspan; i++) inside |= t >= c->span[i].first && t < c->span[i].end;
  bool rule = t == subj || (subj != DG_NONE && d->head[subj] == t && d->rel[subj] == REL_APPOS);
  uint32_t after = t + 1 < d->T ? w->lex[t + 1] : 0, before = t > 0 ? w->lex[t - 1] : 0, q = d->tflag[t] & TOK_QUOTED;
  key_put(&k, W_BIAS, how, 0, 0);
  key_put(&k, W_RULE, rule, how, inside);
  key_put(&k, W_RULE_NONE, rule, subj == DG_NONE, place);
  key_put(&k, W_REL, d->rel[t], how, place);
  key_put(&k, W_TIE, ties, how, inside);
  key_put(&k, W_TIE_CUE, ties, name, 0);
  key_put(&k, W_TIE_KIND, ties, kind, 0);
  key_put(&k, W_KIND, kind, rule, inside);
  key_put(&k, W_ORDER, gap, place, how);
  key_put(&k, W_NEAR, gap, d->rel[t], 0);
  key_put(&k, W_SIDE, after, before, how);
  key_put(&k, W_SIDE, after, 1, how);
  key_put(&k, W_SIDE, before, 2, how);
  key_put(&k, W_QUOTED, q, inside, rule);
  key_put(&k, W_LEX, w->lex[t], rule, 0);
  key_put(&k, W_PREV, t == prev, subj == DG_NONE, how);
  key_put(&k, W_RULE_KIND, rule, kind, d->rel[t]);
  key_put(&k, W_FIRST, t == d->sent[s].first, after, how);
  if (cue != DG_NONE) key_put(&k, W_CUE, rule, name, d->xpos[cue]);
  wider(w, c, t, prev, rule, inside, place, &k);
  return k.n;
}
