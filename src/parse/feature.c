/* feature: what a word looks like, as hash keys. Reads a form and its folded spelling; keeps nothing.
 *
 * Keys: the folded word with digits as 0; the form as written when it has capitals; suffixes of 1 to 5 bytes, prefixes
 * of 1 to 4; the shape ("Xx", "00-00", "X.X."), runs cut to two. Digits are one class everywhere, so that years share. */
#include "parse/feature.h"

#define CAP 64u /* bytes of a word that count: longer ones are known by both ends */

static uint64_t mix(uint64_t h) {
  h ^= h >> 31;
  h *= 0x9E3779B97F4A7C15u;
  h ^= h >> 29;
  return h;
}
uint64_t feature_span(uint64_t kind, const void *bytes, uint32_t n) {
  const unsigned char *p = bytes;
  uint64_t h = (kind + 1) * 0xD6E8FEB86659FD93u + n;
  for (uint32_t i = 0; i < n; i++) h = (h ^ p[i]) * 0x100000001B3u;
  return mix(h);
}
static uint32_t digits_as_zero(dg_str s, unsigned char out[CAP]) {
  uint32_t n = s.n < CAP ? s.n : CAP, tail = s.n - n;
  for (uint32_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s.p[i < n / 2 ? i : i + tail];
    out[i] = c >= '0' && c <= '9' ? '0' : c;
  }
  return n;
}
static unsigned char class_of(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return 'X';
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= '0' && c <= '9') return '0';
  return c >= 0x80 ? 'u' : c;
}

uint32_t feature_keys(dg_str form, dg_str fold, uint64_t key[FEATURE_MAX]) {
  unsigned char w[CAP], f[CAP], shape[CAP];
  uint32_t n = digits_as_zero(fold, w), m = digits_as_zero(form, f), k = 0, s = 0;
  bool upper = false;
  for (uint32_t i = 0; i < m; i++) {
    unsigned char c = class_of(f[i]);
    upper |= c == 'X';
    if (s < 2 || shape[s - 1] != c || shape[s - 2] != c) shape[s++] = c;
  }
  key[k++] = feature_span(0, w, n);
  key[k++] = feature_span(1, shape, s);
  if (upper) key[k++] = feature_span(2, f, m);
  for (uint32_t i = 1; i <= 5 && i < n; i++) key[k++] = feature_span(2 + i, w + n - i, i);
  for (uint32_t i = 1; i <= 4 && i < n; i++) key[k++] = feature_span(8 + i, w, i);
  return k;
}
