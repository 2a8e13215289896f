/* known: reads a table of lemmas (from WordNet, packed by the trainer) and takes regular endings off a word to find its
 * lemma. Gives feature keys only; the network learns what they are worth. */
#include "parse/known.h"
#include "parse/feature.h"
#include "parse/weights.h"

uint64_t known_key(dg_str word) { return feature_span(40, word.p, word.n); }

static const known_class *look(const known *k, const char *p, uint32_t n) {
  uint64_t key = known_key(str_make(p, n));
  uint16_t want = known_tag(key);
  for (uint32_t i = key_slot(key, k->mask), step = 0; step <= k->mask && k->tag[i]; i = (i + 1) & k->mask, step++)
    if (k->tag[i] == want) return &k->class[k->value[i]];
  return NULL;
}

typedef struct finding {
  uint8_t bits; /* INFL_* */
  const known_class *noun, *verb;
} finding;
enum { INFL_PLURAL = 1, INFL_VERB_S = 2, INFL_PAST = 4, INFL_ING = 8, INFL_DEGREE = 16, INFL_LY = 32 };
enum { NOUN, VERB, ADJ, ADV };

/* Tries `base` as the lemma of a form with the endings `bits`. */
static void try(const known *k, const char *p, uint32_t n, uint8_t bits, finding *f) {
  if (n < 2) return;
  const known_class *c = look(k, p, n);
  if (!c) return;
  uint8_t noun = bits & INFL_PLURAL, verb = bits & (INFL_VERB_S | INFL_PAST | INFL_ING);
  uint8_t adj = bits & (INFL_DEGREE | INFL_LY);
  if (noun && c->level[NOUN]) {
    f->bits |= noun;
    if (!f->noun) f->noun = c;
  }
  if (verb && c->level[VERB]) {
    f->bits |= verb;
    if (!f->verb) f->verb = c;
  }
  if (adj && (c->level[ADJ] || (c->level[ADV] && !(adj & INFL_LY)))) f->bits |= adj;
}
/* The base forms that a form without `cut` bytes may have: itself, with e, with one of a doubled letter, y for i. */
static void bases(const known *k, dg_str w, uint32_t cut, uint8_t bits, finding *f) {
  char buf[64];
  if (w.n < cut + 2 || w.n - cut + 1 > sizeof buf) return;
  uint32_t n = w.n - cut;
  try(k, w.p, n, bits, f);
  memcpy(buf, w.p, n);
  buf[n] = 'e';
  try(k, buf, n + 1, bits, f);
  if (n > 2 && buf[n - 1] == buf[n - 2]) try(k, buf, n - 1, bits, f);
  if (buf[n - 1] == 'i') buf[n - 1] = 'y', try(k, buf, n, bits, f);
}

static bool ends(dg_str w, const char *s, uint32_t n) { return w.n > n + 1 && !memcmp(w.p + w.n - n, s, n); }
static void inflected(const known *k, dg_str w, finding *f) {
  char last = w.p[w.n - 1];
  if (last == 's') {
    try(k, w.p, w.n - 1, INFL_PLURAL | INFL_VERB_S, f);
    if (ends(w, "es", 2)) bases(k, w, 2, INFL_PLURAL | INFL_VERB_S, f);
  } else if (ends(w, "ed", 2)) {
    bases(k, w, 2, INFL_PAST, f);
  } else if (ends(w, "ing", 3)) {
    bases(k, w, 3, INFL_ING, f);
  } else if (ends(w, "er", 2)) {
    bases(k, w, 2, INFL_DEGREE, f);
  } else if (ends(w, "est", 3)) {
    bases(k, w, 3, INFL_DEGREE, f);
  } else if (ends(w, "ly", 2)) {
    bases(k, w, 2, INFL_LY, f);
  }
}

uint32_t known_keys(const known *k, dg_str w, uint64_t key[KNOWN_KEYS]) {
  if (!k->tag || w.n == 0 || w.n > 60) return 0;
  finding f = {0};
  const known_class *c = look(k, w.p, w.n), none = {0};
  inflected(k, w, &f);
  if (!c && !f.bits) return 0;
  if (!c) c = &none;
  uint32_t n = 0;
  unsigned char sign[8] = {c->level[0], c->level[1], c->level[2], c->level[3], c->flag, f.bits, 0, 0};
  key[n++] = feature_span(41, sign, 6);
  const known_class *noun = c->nlex ? c : f.noun, *verb = c->vlex ? c : f.verb;
  if (noun) sign[0] = noun->nlex, sign[1] = f.noun != NULL, key[n++] = feature_span(42, sign, 2);
  if (verb) {
    sign[0] = verb->vlex, sign[1] = f.bits & (INFL_VERB_S | INFL_PAST | INFL_ING);
    key[n++] = feature_span(43, sign, 2);
    sign[0] = verb->frame;
    key[n++] = feature_span(44, sign, 2);
  }
  return n;
}
