/* lemma: a rule cuts bytes off a folded word and adds others ("ies" -> "y"). The longest known context wins: the word
 * itself, then its endings. Also here: how a lemma is printed, which the treebanks write with the form's capitals for
 * names. */
#include "parse/lemma.h"
#include "parse/feature.h"
#include "parse/parse.h"

static uint64_t salt(uint64_t key, uint64_t with) {
  return (key ^ (with + 1) * 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
}
static uint64_t stir(uint64_t key, uint64_t with) {
  key = salt(key, with);
  return key ^ key >> 32;
}

bool lemma_key(dg_str fold, uint8_t xpos, uint32_t i, uint64_t *key) {
  if (i == 0) {
    *key = stir(feature_span(20, fold.p, fold.n), xpos);
    return true;
  }
  uint32_t n = 6 - i;
  if (n > fold.n) return false;
  *key = stir(feature_span(n ? 20 + n : 26, fold.p + fold.n - n, n), xpos);
  return true;
}
uint32_t lemma_keys(dg_str fold, uint8_t xpos, uint64_t key[LEMMA_KEYS]) {
  uint32_t k = 0;
  for (uint32_t i = 0; i < LEMMA_KEYS; i++) k += lemma_key(fold, xpos, i, &key[k]);
  return k;
}

bool lemma_has_upper(dg_str form) {
  for (uint32_t i = 0; i < form.n; i++)
    if ((form.p[i] >= 'A' && form.p[i] <= 'Z') || (unsigned char)form.p[i] >= 0x80) return true;
  return false;
}

void lemma_case_keys(dg_str form, dg_str fold, uint8_t xpos, bool first, uint64_t key[LEMMA_CASE_KEYS]) {
  bool lower = false;
  for (uint32_t i = 0; i < form.n; i++) lower |= form.p[i] >= 'a' && form.p[i] <= 'z';
  uint64_t way = xpos * 4u + (lower ? 2 : 0) + (first ? 1 : 0);
  key[0] = stir(feature_span(27, fold.p, fold.n), way);
  key[1] = stir(feature_span(28, fold.p, 0), way);
}

uint32_t lemma_apply(dg_str fold, uint32_t cut, dg_str add, char *out, uint32_t cap) {
  uint32_t keep = fold.n > cut ? fold.n - cut : 0;
  if (keep > cap) keep = cap;
  uint32_t more = add.n < cap - keep ? add.n : cap - keep;
  memcpy(out, fold.p, keep);
  if (more) memcpy(out + keep, add.p, more);
  return keep + more;
}

dg_str parse_lemma_text(const dg_doc *d, uint32_t t, char *buf, uint32_t cap) {
  dg_str lemma = doc_name(d, d->lemma[t]), form = doc_form(d, t);
  uint32_t n = lemma.n < cap ? lemma.n : cap;
  if (n) memcpy(buf, lemma.p, n);
  if (n == 1 && buf[0] == 'i' && d->xpos[t] == XPOS_PRP) buf[0] = 'I';
  if (!(d->feat[t] & FEAT_CASED)) return str_make(buf, n);
  for (uint32_t i = 0; i < n && i < form.n; i++) { /* as far as lemma and form agree but for case */
    bool upper = form.p[i] >= 'A' && form.p[i] <= 'Z';
    if ((char)(form.p[i] | (upper ? 0x20 : 0)) == buf[i])
      buf[i] = form.p[i];
    else if ((unsigned char)form.p[i] < 0x80)
      break;
  }
  return str_make(buf, n);
}
