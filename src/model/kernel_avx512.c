/* kernel_avx512: the paths for AVX-512 with VNNI (vpdpbusd: 64 products an instruction), bit-equal to kernel.c. */
#include "model/model.h"
#if defined(__x86_64__)
#include <immintrin.h>
#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni,avx2")))
#define INLINE static inline __attribute__((always_inline)) TARGET
#define LOAD(p) _mm512_loadu_si512((const void *)(p))

enum { AS_RELU, AS_WIDE, AS_RAW };
INLINE void store(const kernel_layer *l, int as, uint32_t j, __m512i acc, void *row) {
  if (as == AS_RAW) {
    _mm512_storeu_si512((int32_t *)row + j, acc);
    return;
  }
  __m512i x = _mm512_add_epi32(_mm512_mullo_epi32(acc, LOAD(l->scale + j)),
                               _mm512_set1_epi32((int32_t)(1u << (l->shift - 1))));
  x = _mm512_sra_epi32(x, _mm_cvtsi32_si128((int)l->shift));
  if (as == AS_WIDE)
    _mm256_storeu_si256((__m256i *)(void *)((int16_t *)row + j), _mm512_cvtsepi32_epi16(x));
  else
    _mm_storeu_si128((__m128i *)(void *)((uint8_t *)row + j),
                     _mm512_cvtusepi32_epi8(_mm512_max_epi32(x, _mm512_setzero_si512())));
}
/* rows x cols vectors of 16 outputs */
INLINE void tile(const kernel_layer *l, int as, uint32_t size, uint32_t rows, uint32_t cols, const uint8_t *a,
                 size_t lda, uint32_t j, void *out, size_t ldo) {
  __m512i acc[8][4];
  for (uint32_t r = 0; r < rows; r++)
    for (uint32_t c = 0; c < cols; c++) acc[r][c] = LOAD(l->bias + j + 16 * c);
  const int8_t *w = l->w + (size_t)4 * j;
  for (uint32_t k = 0; k < l->K; k += 4, w += 4 * (size_t)l->N) {
    __m512i b[4];
    for (uint32_t c = 0; c < cols; c++) b[c] = LOAD(w + 64 * c);
    for (uint32_t r = 0; r < rows; r++) {
      int32_t q;
      memcpy(&q, a + r * lda + k, 4);
      __m512i x = _mm512_set1_epi32(q);
      for (uint32_t c = 0; c < cols; c++) acc[r][c] = _mm512_dpbusd_epi32(acc[r][c], x, b[c]);
    }
  }
  for (uint32_t r = 0; r < rows; r++)
    for (uint32_t c = 0; c < cols; c++) store(l, as, j + 16 * c, acc[r][c], (char *)out + r * ldo * size);
}
INLINE void layer(const kernel_layer *l, int as, uint32_t size, uint32_t n, const uint8_t *a, size_t lda, void *out,
                  size_t ldo) {
  for (uint32_t j = 0; j < l->N;) {
    uint32_t cols = l->N - j >= 64 ? 4 : l->N - j >= 32 ? 2 : 1, i = 0;
    char *o = out;
    for (; i + 6 <= n; i += 6) {
      if (cols == 4) tile(l, as, size, 6, 4, a + i * lda, lda, j, o + i * ldo * size, ldo);
      else if (cols == 2) tile(l, as, size, 6, 2, a + i * lda, lda, j, o + i * ldo * size, ldo);
      else tile(l, as, size, 6, 1, a + i * lda, lda, j, o + i * ldo * size, ldo);
    }
    for (; i + 3 <= n; i += 3) {
      if (cols == 4) tile(l, as, size, 3, 4, a + i * lda, lda, j, o + i * ldo * size, ldo);
      else if (cols == 2) tile(l, as, size, 3, 2, a + i * lda, lda, j, o + i * ldo * size, ldo);
      else tile(l, as, size, 3, 1, a + i * lda, lda, j, o + i * ldo * size, ldo);
    }
    for (; i < n; i++) {
      if (cols == 4) tile(l, as, size, 1, 4, a + i * lda, lda, j, o + i * ldo * size, ldo);
      else if (cols == 2) tile(l, as, size, 1, 2, a + i * lda, lda, j, o + i * ldo * size, ldo);
      else tile(l, as, size, 1, 1, a + i * lda, lda, j, o + i * ldo * size, ldo);
    }
    j += 16 * cols;
  }
}
TARGET static void z_relu(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, uint8_t *out, size_t ldo) {
  layer(l, AS_RELU, 1, n, a, lda, out, ldo);
}
TARGET static void z_wide(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int16_t *out, size_t ldo) {
  layer(l, AS_WIDE, 2, n, a, lda, out, ldo);
}
TARGET static void z_raw(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int32_t *out, size_t ldo) {
  layer(l, AS_RAW, 4, n, a, lda, out, ldo);
}

INLINE __m512i curve(__m512i u) {
  u = _mm512_min_epi16(_mm512_max_epi16(u, _mm512_set1_epi16(-16384)), _mm512_set1_epi16(16384));
  return _mm512_sub_epi16(u, _mm512_mulhrs_epi16(u, _mm512_abs_epi16(u)));
}
INLINE __m512i gate(__m512i u) {
  __m512i q = curve(u);
  return _mm512_adds_epi16(_mm512_add_epi16(q, q), _mm512_set1_epi16(16384));
}
TARGET static void z_recur(uint32_t n, uint32_t H, const int16_t *pre, uint8_t *out, size_t ldo) {
  for (uint32_t j = 0; j < H; j += 32) { /* both directions at once: their chains are independent */
    __m512i c[2] = {_mm512_setzero_si512(), _mm512_setzero_si512()};
    for (uint32_t i = 0; i < n; i++)
      for (uint32_t dir = 0; dir < 2; dir++) {
        uint32_t t = dir ? n - 1 - i : i;
        const int16_t *u = pre + (size_t)t * 6 * H + dir * 3 * H + j;
        __m512i z = curve(LOAD(u));
        c[dir] = _mm512_add_epi16(z, _mm512_mulhrs_epi16(_mm512_sub_epi16(c[dir], z), gate(LOAD(u + H))));
        __m512i y = _mm512_mulhrs_epi16(c[dir], gate(LOAD(u + 2 * H)));
        y = _mm512_srai_epi16(_mm512_add_epi16(y, _mm512_set1_epi16(32)), 6);
        __m256i b = _mm256_xor_si256(_mm512_cvtsepi16_epi8(y), _mm256_set1_epi8(-128));
        _mm256_storeu_si256((__m256i *)(void *)(out + t * ldo + dir * H + j), b);
      }
  }
}
TARGET static void z_gather(uint32_t k, uint32_t D, const int16_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < D; j += 32) {
    __m512i x = _mm512_set1_epi16(4), y = _mm512_setzero_si512();
    uint32_t r = 0;
    for (; r + 2 <= k; r += 2) {
      x = _mm512_add_epi16(x, LOAD(row[r] + j));
      y = _mm512_add_epi16(y, LOAD(row[r + 1] + j));
    }
    if (r < k) x = _mm512_add_epi16(x, LOAD(row[r] + j));
    x = _mm512_srai_epi16(_mm512_add_epi16(x, y), 3);
    _mm256_storeu_si256((__m256i *)(void *)(out + j),
                        _mm512_cvtusepi16_epi8(_mm512_max_epi16(x, _mm512_setzero_si512())));
  }
}
TARGET static void z_embed(uint32_t k, uint32_t E, const int8_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < E; j += 32) {
    __m512i x = _mm512_set1_epi16(1);
    for (uint32_t r = 0; r < k; r++)
      x = _mm512_add_epi16(
          x, _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(const void *)(row[r] + j))));
    __m256i b = _mm512_cvtsepi16_epi8(_mm512_srai_epi16(x, 1));
    _mm256_storeu_si256((__m256i *)(void *)(out + j), _mm256_xor_si256(b, _mm256_set1_epi8(-128)));
  }
}
const kernel_ops kernel_avx512 = {"avx512vnni", z_relu, z_wide, z_raw, z_recur, z_gather, z_embed};
#endif
