/* names: which mention of a story names a speaker in full. Reads mention, entity; writes nothing.
 *
 *   1 the mention's own entity, when the story gives it a fuller name
 *   2 a single name that is the first or last word of a fuller name told before it ("Ri" for "Ri Tong Il"): a story's own
 *     people come before those whom the lexicon knows by that name
 *   3 "he" and "she" that the actor stage took for no person: who spoke last */
#include "speech/work.h"

struct speech_names {
  const dg_doc *d;
  uint32_t *slot; /* [mask+1] mention+1 by a word of its name, the first such; 0 = empty */
  uint32_t mask;
};

static bool name_word(const dg_doc *d, uint32_t t) { return d->upos[t] == UPOS_PROPN && d->tflag[t] & TOK_CAP; }

/* Words of the name at the end of a mention's phrase: [*first, end of the name). */
static uint32_t name_length(const dg_doc *d, const doc_mention *x, uint32_t *first) {
  uint32_t a = x->head, b = x->head + 1;
  if (!name_word(d, x->head)) return 0;
  while (a > x->begin && name_word(d, a - 1)) a--;
  while (b < x->end && name_word(d, b)) b++;
  *first = a;
  return b - a;
}

static uint32_t find(const speech_names *n, dg_sym s) {
  uint32_t i = s * 0x9E3779B1u >> 3;
  for (;; i++) {
    uint32_t m = n->slot[i & n->mask];
    if (!m) return i & n->mask;
    uint32_t first = 0, length = name_length(n->d, &n->d->mention[m - 1], &first);
    if (n->d->sym[first] == s || n->d->sym[first + length - 1] == s) return i & n->mask;
  }
}

static bool person(const doc_mention *x) {
  return x->kind == MEN_PERSON || x->kind == MEN_AGENT || (x->kind == MEN_OTHER && x->flag & MEN_HUMAN);
}

speech_names *speech_names_open(dg_doc *d) {
  speech_names *n = arena_zero(&d->arena, 1, sizeof *n);
  uint32_t size = 16;
  while (size < 4 * d->M) size *= 2;
  n->d = d;
  n->mask = size - 1;
  n->slot = arena_zero(&d->arena, size, sizeof *n->slot);
  for (uint32_t i = 0; i < d->M; i++) {
    const doc_mention *x = &d->mention[i];
    uint32_t first = 0, length = name_length(d, x, &first);
    if (length < 2 || length > 4 || !person(x)) continue;
    dg_sym word[2] = {d->sym[first], d->sym[first + length - 1]};
    for (int k = 0; k < 2; k++) {
      uint32_t at = find(n, word[k]);
      if (!n->slot[at]) n->slot[at] = i + 1;
    }
  }
  return n;
}

uint32_t speech_named(const speech_names *n, uint32_t mention, uint32_t last) {
  const dg_doc *d = n->d;
  if (mention == DG_NONE) return DG_NONE;
  const doc_mention *x = &d->mention[mention];
  const doc_entity *e = x->entity == DG_NONE ? NULL : &d->entity[x->entity];
  uint32_t best = e ? e->best : mention, first = 0;
  if (x->kind == MEN_PRONOUN) {
    dg_str s = doc_name(d, d->sym[x->head]);
    bool one = str_eq(s, STR("he")) || str_eq(s, STR("she")) || str_eq(s, STR("i"));
    bool fits = e && person(&d->mention[best]);
    return one && !fits ? last : e ? best : mention;
  }
  uint32_t length = name_length(d, x, &first);
  if (length == 1 && name_length(d, &d->mention[best], &first) < 2) {
    uint32_t m = n->slot[find(n, d->sym[x->head])];
    if (m && d->mention[m - 1].head < x->head) return m - 1;
  }
  if (length == 1 || d->upos[x->head] == UPOS_PRON) return best;
  return x->kind == MEN_AGENT && !x->name ? best : mention;
}
