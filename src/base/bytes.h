/* bytes: sixteen bytes of a text at once, as a mask with bit k for p[k]. The same masks with and without SSE2; p need not be
 * aligned, and all sixteen bytes are read. */
#ifndef DG_BYTES_H
#define DG_BYTES_H
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum { BYTES_ALL = 0xFFFF };

#if defined(__SSE2__)
static inline __m128i bytes_at(const char *p) { return _mm_loadu_si128((const __m128i *)(const void *)p); }
/* Those that are c. */
static inline uint32_t bytes_eq(const char *p, char c) {
  return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes_at(p), _mm_set1_epi8(c)));
}
/* Those from lo to hi. */
static inline uint32_t bytes_in(const char *p, unsigned char lo, unsigned char hi) {
  __m128i x = _mm_sub_epi8(bytes_at(p), _mm_set1_epi8((char)lo)), most = _mm_set1_epi8((char)(hi - lo));
  return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(x, most), x));
}
/* ASCII letters. */
static inline uint32_t bytes_letters(const char *p) {
  __m128i x = _mm_sub_epi8(_mm_or_si128(bytes_at(p), _mm_set1_epi8(32)), _mm_set1_epi8('a')), most = _mm_set1_epi8(25);
  return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(x, most), x));
}
#else
static inline uint32_t bytes_eq(const char *p, char c) {
  uint32_t m = 0;
  for (uint32_t k = 0; k < 16; k++) m |= (uint32_t)(p[k] == c) << k;
  return m;
}
static inline uint32_t bytes_in(const char *p, unsigned char lo, unsigned char hi) {
  uint32_t m = 0;
  for (uint32_t k = 0; k < 16; k++) m |= (uint32_t)((unsigned char)p[k] >= lo && (unsigned char)p[k] <= hi) << k;
  return m;
}
static inline uint32_t bytes_letters(const char *p) {
  uint32_t m = 0;
  for (uint32_t k = 0; k < 16; k++) m |= (uint32_t)(((unsigned char)p[k] | 32u) - 'a' < 26u) << k;
  return m;
}
#endif
/* The first n bytes, at most 8, as a number, the first lowest. */
static inline uint64_t bytes_word(const char *p, uint32_t n) {
  uint64_t w = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  uint32_t a, b;
  if (n == 8) {
    memcpy(&w, p, 8);
    return w;
  }
  if (n >= 4) {
    memcpy(&a, p, 4), memcpy(&b, p + n - 4, 4);
    return a | (uint64_t)b << (8 * (n - 4));
  }
#endif
  for (uint32_t k = 0; k < n; k++) w |= (uint64_t)(unsigned char)p[k] << (8 * k);
  return w;
}
/* Eight bytes with ASCII's capitals as small letters. */
static inline uint64_t bytes_lower(uint64_t w) {
  const uint64_t each = 0x0101010101010101u;
  uint64_t low7 = w & 0x7F * each, upper = (low7 + (0x80 - 'A') * each) ^ (low7 + (0x7F - 'Z') * each);
  return w | (upper & ~w & 0x80 * each) >> 2;
}
/* Has one of the eight a byte above 127? */
static inline uint64_t bytes_far(uint64_t w) { return w & 0x8080808080808080u; }
/* Is one of the eight c? */
static inline bool bytes_has(uint64_t w, unsigned char c) {
  const uint64_t each = 0x0101010101010101u;
  w ^= c * each;
  return ((w - each) & ~w & 0x80 * each) != 0;
}
static inline uint32_t bytes_count(uint32_t mask) {
  mask -= mask >> 1 & 0x5555;
  mask = (mask & 0x3333) + (mask >> 2 & 0x3333);
  mask = (mask + (mask >> 4)) & 0x0F0F;
  return (mask + (mask >> 8)) & 0x1F;
}
static inline uint32_t bytes_first(uint32_t mask) { return (uint32_t)__builtin_ctz(mask); } /* mask is not 0 */

#endif
