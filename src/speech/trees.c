/* trees: extents and preorder numbers of the dependency trees of a document; quotation marks. Reads text, parse and
 * clause's child, next, order; writes swork. Tokens on a cycle are never reached: they are no one's descendants and have only themselves. */
#include "speech/model.h"
#include "speech/work.h"

static bool is_mark(const dg_doc *d, uint32_t t) {
  uint32_t n = d->end[t] - d->begin[t];
  const unsigned char *p = (const unsigned char *)d->body.p + d->begin[t];
  if (n == 0 || n > 3 || d->xpos[t] == XPOS_POS || d->tflag[t] & TOK_ALPHA) return false;
  if (p[0] == '"' || p[0] == '\'' || p[0] == '`') return true;
  if (n == 2) return p[0] == 0xC2 && (p[1] == 0xAB || p[1] == 0xBB);
  if (n < 3) return false;
  if (p[0] == 0xE2 && p[1] == 0x80) return (p[2] >= 0x98 && p[2] <= 0x9F) || p[2] == 0xB9 || p[2] == 0xBA;
  return p[0] == 0xE3 && p[1] == 0x80 && p[2] >= 0x8C && p[2] <= 0x8F;
}

static bool is_person(uint8_t upos) {
  return (1u << upos & (1u << UPOS_PROPN | 1u << UPOS_PRON | 1u << UPOS_NOUN)) != 0;
}

static void sentence(swork *w, const doc_sent *s) {
  const dg_doc *d = w->d;
  const uint32_t *order = d->order + s->first, end = s->first + s->n;
  uint32_t n = 0, pre = s->first;
  for (uint32_t t = s->first; t < end; t++) {
    w->lo[t] = t, w->hi[t] = t + 1, w->size[t] = 1;
    w->pre[t] = DG_NONE;
  }
  while (n < s->n && order[n] != DG_NONE) n++;
  for (uint32_t i = n; i-- > 0;) {
    uint32_t t = order[i], h = d->head[t];
    if (h < s->first || h >= end || h == t) continue;
    w->size[h] += w->size[t];
    if (w->lo[t] < w->lo[h]) w->lo[h] = w->lo[t];
    if (w->hi[t] > w->hi[h]) w->hi[h] = w->hi[t];
  }
  for (uint32_t i = 0; i < n; i++) {
    uint32_t t = order[i], h = d->head[t];
    if (h < s->first || h >= end || h == t) w->pre[t] = pre, pre += w->size[t];
    uint32_t at = w->pre[t] + 1;
    EACH_CHILD(w, t, ch) w->pre[ch] = at, at += w->size[ch];
  }
  for (uint32_t t = s->first; t < end; t++)
    if (w->pre[t] == DG_NONE) w->pre[t] = pre++; /* on a cycle */
}

/* Hashes of lemmas met of late: most words of a story come again, and their letters lie far away. */
enum { LATE = 512 };
typedef struct late {
  uint32_t key, lex, tail; /* symbol + 1 */
  uint8_t act;
} late;

static void hashes(const speech_model *m, const dg_doc *d, late *seen, uint32_t t, swork *w) {
  late *x = &seen[d->lemma[t] % LATE];
  if (x->key != d->lemma[t] + 1) {
    dg_str lemma = doc_name(d, d->lemma[t]);
    uint32_t tail = lemma.n < 3 ? lemma.n : 3;
    *x = (late){d->lemma[t] + 1, (uint32_t)str_hash(lemma),
                (uint32_t)str_hash(str_make(lemma.p + lemma.n - tail, tail)), 0};
    uint32_t word = speech_word_of(m, d->lemma[t]);
    if (word & SPEECH_KNOWN) x->act = (uint8_t)(1 + (word & SPEECH_ACT));
  }
  w->lex[t] = x->lex, w->tail[t] = x->tail, w->act[t] = x->act;
}

swork *speech_open_work(const speech_model *m, dg_doc *d) {
  dg_arena *a = &d->arena;
  swork *w = arena_zero(a, 1, sizeof *w);
  w->d = d;
  w->child = d->child, w->next = d->next;
  uint32_t **array[] = {&w->pre, &w->size, &w->lo, &w->hi, &w->lex, &w->quotes, &w->tail, &w->subject};
  for (size_t i = 0; i < sizeof array / sizeof *array; i++)
    *array[i] = arena_array(a, (size_t)d->T + 1, sizeof **array[i]);
  w->people = arena_array(a, (size_t)d->T + 1, sizeof *w->people);
  w->people[0] = 0;
  w->mark = arena_zero(a, (size_t)d->T + 1, 1);
  w->act = arena_array(a, (size_t)d->T + 1, 1);
  w->deed = arena_zero(a, (size_t)d->T + 1, 1);
  for (uint32_t e = 0; e < d->E; e++)
    if (d->event[e].clause != DG_NONE) w->deed[d->clause[d->event[e].clause].token] = d->event[e].type;
  w->par_end = arena_array(a, (size_t)d->S + 1, sizeof *w->par_end);
  late *seen = arena_zero(a, LATE, sizeof *seen);
  w->quotes[0] = 0;
  w->above = arena_array(a, 2, sizeof *w->above);
  w->above[0] = DG_NONE;
  for (uint32_t t = 0; t < d->T; t++) {
    hashes(m, d, seen, t, w);
    w->subject[t] = SPEECH_UNKNOWN;
    w->mark[t] = is_mark(d, t);
    w->quotes[t + 1] = w->quotes[t] + (d->tflag[t] & TOK_QUOTED ? 1 : 0);
    w->people[t + 1] = w->people[t] + (rel_base(d->rel[t]) == REL_NSUBJ) + ((uint64_t)is_person(d->upos[t]) << 32);
  }
  for (uint32_t s = 0; s < d->S; s++) sentence(w, &d->sent[s]);
  for (uint32_t s = d->S; s-- > 0;)
    w->par_end[s] = s + 1 < d->S && d->sent[s + 1].par == d->sent[s].par ? w->par_end[s + 1] : s + 1;
  return w;
}

uint32_t speech_child(const swork *w, uint32_t t, uint8_t rel) {
  EACH_CHILD(w, t, ch) if (w->d->rel[ch] == rel) return ch;
  return DG_NONE;
}
