/* word: what the words at a token say: prepositions, classes, particles, times. Reads tokens, tree, clauses; writes the
 * matcher's prep. */
#include "attempt.h"

/* ---- prepositions ---- */

void match_index_tree(matcher *m) {
  dg_doc *d = m->d;
  m->child = d->child, m->sibling = d->next;
  m->prep = arena_zero(&d->arena, d->T, sizeof *m->prep);
  for (uint32_t g = 0; g < d->G; g++)
    if (d->args[g].prep) m->prep[d->args[g].head] = d->args[g].prep;
  for (uint32_t t = 0; t < d->T; t++) {
    uint32_t h = d->head[t];
    if (h >= d->T || !match_is_case(d->rel[t])) continue;
    if (!m->prep[h]) m->prep[h] = d->lemma[t];
    uint8_t rel = d->rel[h]; /* "with President Obama": the title may have got the preposition */
    uint32_t g = d->head[h];
    if ((rel == REL_NMOD_DESC || rel == REL_COMPOUND) && g < d->T && g > h && !m->prep[g]) m->prep[g] = d->lemma[t];
  }
}

bool match_under(const dg_doc *d, uint32_t token, uint32_t top) {
  for (uint32_t k = 0; token < d->T && k < SENT_MAX_TOKENS; k++, token = d->head[token])
    if (token == top) return true;
  return false;
}

uint8_t match_form(const dg_doc *d, uint32_t clause) {
  const doc_clause *c = &d->clause[clause];
  if (c->kind != CL_VERB) return FORM_ANY;
  if (d->xpos[c->token] == XPOS_VBG) return FORM_ING;
  if (d->xpos[c->token] != XPOS_VB) return FORM_FINITE;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) /* "that Iraq leave", "will leave": its own subject */
    if (d->args[g].role == ARG_SUBJ && !d->args[g].inherited) return FORM_FINITE;
  return FORM_INF;
}

/* ---- classes ---- */

bool match_phrase_at(const matcher *m, const ev_phrase *p, uint32_t t) {
  const dg_doc *d = m->d;
  if (t < p->head || t - p->head + p->n > d->T) return false;
  for (uint32_t i = 0; i < p->n; i++) {
    uint32_t k = t - p->head + i, w = m->x->word[p->word + i];
    if (i != p->head && d->lemma[k] != w && d->sym[k] != w) return false;
  }
  return true;
}

static bool member_at(const matcher *m, dg_sym s, uint32_t t, uint32_t cls) {
  const event_lexicon *x = m->x;
  if (s + 1 >= x->nnat) return false;
  for (uint32_t i = x->nat[s]; i < x->nat[s + 1]; i++)
    if (x->noun[i].cls == cls && (x->noun[i].phrase == DG_NONE || match_phrase_at(m, &x->phrase[x->noun[i].phrase], t)))
      return true;
  return false;
}

/* An entry of several words fits at t: "air strike" says more than "strike". */
bool match_several_words(const matcher *m, uint32_t t, uint32_t cls) {
  const event_lexicon *x = m->x;
  dg_sym s = m->d->lemma[t];
  if (s + 1 >= x->nnat) return false;
  for (uint32_t i = x->nat[s]; i < x->nat[s + 1]; i++)
    if (x->noun[i].cls == cls && x->noun[i].phrase != DG_NONE && match_phrase_at(m, &x->phrase[x->noun[i].phrase], t))
      return true;
  return false;
}

static bool word_class(const matcher *m, uint32_t t, uint32_t cls) {
  const dg_doc *d = m->d;
  return member_at(m, d->lemma[t], t, cls) || (d->sym[t] != d->lemma[t] && member_at(m, d->sym[t], t, cls));
}

uint64_t match_context(const matcher *m, uint32_t t) {
  const event_lexicon *x = m->x;
  const dg_sym forms[2] = {m->d->lemma[t], m->d->sym[t]};
  uint64_t bits = 0;
  for (int k = 0; k < 2; k++)
    for (uint32_t i = forms[k] + 1 < x->nnat ? x->nat[forms[k]] : 0,
                  e = forms[k] + 1 < x->nnat ? x->nat[forms[k] + 1] : 0;
         i < e; i++)
      if (x->class_context[x->noun[i].cls] &&
          (x->noun[i].phrase == DG_NONE || match_phrase_at(m, &x->phrase[x->noun[i].phrase], t)))
        bits |= x->class_context[x->noun[i].cls];
  return bits;
}

/* "dozens of protesters", "a series of strikes": the word after "of" counts as well. */
bool match_class(const matcher *m, uint32_t t, uint32_t cls) {
  const dg_doc *d = m->d;
  if (word_class(m, t, cls)) return true;
  if (m->x->partitive == DG_NONE || !word_class(m, t, m->x->partitive)) return false;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if (rel_base(d->rel[k]) == REL_NMOD && m->prep[k] == m->x->of && word_class(m, k, cls)) return true;
  return false;
}

dg_sym match_plain(const event_lexicon *x, dg_sym prep) {
  for (uint32_t i = 0; i < x->nsame; i++)
    if (x->same[i][0] == prep) return x->same[i][1];
  return prep;
}

static bool match_has_child(const matcher *m, uint32_t t, dg_sym word, dg_sym prep) {
  const dg_doc *d = m->d;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if ((d->lemma[k] == word || d->sym[k] == word) && (!prep || match_plain(m->x, m->prep[k]) == prep)) return true;
  return false;
}

static bool two_cases(const matcher *m, uint32_t t) {
  uint32_t n = 0;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k]) n += match_is_case(m->d->rel[k]);
  return n > 1;
}

bool match_has_particle(const matcher *m, const doc_clause *c, uint32_t token, dg_sym particle) {
  if (c && c->particle == particle) return true;
  if (match_has_child(m, token, particle, 0)) return true;
  for (uint32_t k = m->child[token]; k != DG_NONE; k = m->sibling[k]) /* "out of": the parser may read both as case */
    if (m->prep[k] == particle && two_cases(m, k)) return true;
  return false;
}

/* "took in 40 refugees": a particle behind the verb that was read as the preposition of what is the object; DG_NONE = no such. */
uint32_t match_misread(const matcher *m, const doc_clause *c, dg_sym particle) {
  const dg_doc *d = m->d;
  if (!c || c->kind != CL_VERB || (c->flag & CL_PASSIVE) || c->token + 2 >= d->T) return DG_NONE;
  if (particle == m->x->on || (d->sym[c->token + 1] != particle && d->lemma[c->token + 1] != particle)) return DG_NONE;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++)
    if (d->args[g].role == ARG_OBJ) return DG_NONE;
  for (uint32_t k = m->child[c->token]; k != DG_NONE; k = m->sibling[k])
    if (k > c->token + 1 && m->prep[k] == particle && !match_is_time(m, k)) return k;
  return DG_NONE;
}

/* The further words of a verb entry: "take a swipe at". */
bool match_entry_holds(const matcher *m, const doc_clause *c, uint32_t token, const ev_phrase *v) {
  const uint32_t *w = m->x->word + v->word;
  bool either = w[0] && w[0] == w[1]; /* "march on": particle or preposition */
  if (w[0] && !either && !match_has_particle(m, c, token, w[0]) && match_misread(m, c, w[0]) == DG_NONE) return false;
  for (uint32_t i = 2; i + 1 < v->n; i += 2)
    if (!match_has_child(m, token, w[i + 1], w[i])) return false;
  return true;
}

static bool time_word(const event_lexicon *x, dg_sym s) {
  uint32_t lo = 0, hi = x->ntime;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (x->time[mid] == s) return true;
    if (x->time[mid] < s)
      lo = mid + 1;
    else
      hi = mid;
  }
  return false;
}

/* "on Nov. 2", "in 2014", "on Monday": no phrase that a line asks for. */
bool match_is_time(const matcher *m, uint32_t t) {
  const dg_doc *d = m->d;
  if (time_word(m->x, d->lemma[t])) return true;
  if (d->upos[t] != UPOS_NUM || !(d->tflag[t] & TOK_DIGIT)) return false;
  dg_str s = doc_form(d, t);
  if (s.n == 4 && (s.p[0] == '1' || s.p[0] == '2') && s.p[1] >= '0' && s.p[1] <= '9') return true;
  for (uint32_t k = m->child[t]; k != DG_NONE; k = m->sibling[k])
    if (time_word(m->x, d->lemma[k])) return true;
  return t > 0 && time_word(m->x, d->lemma[t - 1]);
}

bool match_verb_class(const matcher *m, uint32_t token, uint32_t clause, uint32_t cls) {
  const event_lexicon *x = m->x;
  const doc_clause *c = &m->d->clause[clause];
  if (c->lemma + 1 >= x->nvat) return false;
  for (uint32_t i = x->vat[c->lemma]; i < x->vat[c->lemma + 1]; i++)
    if (x->verb[i].cls == cls &&
        (x->verb[i].phrase == DG_NONE || match_entry_holds(m, c, token, &x->phrase[x->verb[i].phrase])))
      return true;
  return false;
}
