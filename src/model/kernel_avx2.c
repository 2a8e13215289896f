/* kernel_avx2: the paths for AVX2, bit-equal to kernel.c. */
#include "model/model.h"
#if defined(__x86_64__)
#include <immintrin.h>
#define TARGET __attribute__((target("avx2")))
#define INLINE static inline __attribute__((always_inline)) TARGET

/* Sums for up to 4 rows x 16 outputs: vpmaddubsw gives pairs in 16 bits, two of these are added before vpmaddwd. Written
 * out by macro, so that the sums stay in registers. */
INLINE int32_t four(const uint8_t *p) {
  int32_t q;
  memcpy(&q, p, 4);
  return q;
}
#define LOAD(p) _mm256_loadu_si256((const __m256i *)(const void *)(p))
#define REP1(M) M(0)
#define REP2(M) REP1(M) M(1)
#define REP3(M) REP2(M) M(2)
#define REP4(M) REP3(M) M(3)
#define SUMS(r) __m256i x##r = b0, y##r = b1;
#define STEP(r)                                                                                                        \
  {                                                                                                                    \
    __m256i u = _mm256_set1_epi32(four(a + r * lda)), v = _mm256_set1_epi32(four(a + r * lda + 4));                    \
    __m256i p = _mm256_add_epi16(_mm256_maddubs_epi16(u, w00), _mm256_maddubs_epi16(v, w10));                          \
    __m256i q = _mm256_add_epi16(_mm256_maddubs_epi16(u, w01), _mm256_maddubs_epi16(v, w11));                          \
    x##r = _mm256_add_epi32(x##r, _mm256_madd_epi16(p, one));                                                          \
    y##r = _mm256_add_epi32(y##r, _mm256_madd_epi16(q, one));                                                          \
  }
#define SAVE(r)                                                                                                        \
  store(l, as, j, x##r, out + r * step);                                                                               \
  store(l, as, j + 8, y##r, out + r * step);
#define TILE(n)                                                                                                        \
  INLINE void tile##n(const kernel_layer *l, int as, const uint8_t *a, size_t lda, uint32_t j, char *out,              \
                      size_t step) {                                                                                   \
    __m256i b0 = LOAD(l->bias + j), b1 = LOAD(l->bias + j + 8), one = _mm256_set1_epi16(1);                            \
    size_t next = 4 * (size_t)l->N;                                                                                    \
    REP##n(SUMS) const int8_t *w = l->w + (size_t)4 * j;                                                               \
    for (const uint8_t *end = a + l->K; a < end; a += 8, w += 2 * next) {                                              \
      __m256i w00 = LOAD(w), w01 = LOAD(w + 32), w10 = LOAD(w + next), w11 = LOAD(w + next + 32);                      \
      REP##n(STEP)                                                                                                     \
    }                                                                                                                  \
    REP##n(SAVE)                                                                                                       \
  }
INLINE __m256i scaled(const kernel_layer *l, uint32_t j, __m256i acc) {
  __m256i s = _mm256_loadu_si256((const __m256i *)(const void *)(l->scale + j));
  __m256i x = _mm256_add_epi32(_mm256_mullo_epi32(acc, s), _mm256_set1_epi32((int32_t)(1u << (l->shift - 1))));
  return _mm256_sra_epi32(x, _mm_cvtsi32_si128((int)l->shift));
}
enum { AS_RELU, AS_WIDE, AS_RAW };
INLINE __m128i cut7(__m128i y) { return _mm_min_epi16(y, _mm_set1_epi16(127)); }
INLINE void store(const kernel_layer *l, int as, uint32_t j, __m256i acc, void *row) {
  if (as == AS_RAW) {
    _mm256_storeu_si256((__m256i *)(void *)((int32_t *)row + j), acc);
    return;
  }
  __m256i x = scaled(l, j, acc);
  __m128i y = _mm_packs_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
  if (as == AS_WIDE)
    _mm_storeu_si128((__m128i *)(void *)((int16_t *)row + j), y);
  else
    _mm_storel_epi64((__m128i *)(void *)((uint8_t *)row + j), _mm_packus_epi16(cut7(y), y));
}
/* clang-format off */
TILE(1) TILE(2) TILE(3) TILE(4)
    /* clang-format on */

    enum {
      ROWS = 4
    };
INLINE void layer(const kernel_layer *l, int as, uint32_t size, uint32_t n, const uint8_t *a, size_t lda, void *out,
                  size_t ldo) {
  uint32_t tiles = (n + ROWS - 1) / ROWS;
  size_t step = ldo * size;
  for (uint32_t t = 0, i = 0; t < tiles; t++) {
    uint32_t rows = (n - i) / (tiles - t);
    const uint8_t *x = a + i * lda;
    char *o = (char *)out + i * step;
    for (uint32_t j = 0; j < l->N; j += 16) {
      if (rows == 4)
        tile4(l, as, x, lda, j, o, step);
      else if (rows == 3)
        tile3(l, as, x, lda, j, o, step);
      else if (rows == 2)
        tile2(l, as, x, lda, j, o, step);
      else
        tile1(l, as, x, lda, j, o, step);
    }
    i += rows;
  }
}
TARGET static void avx2_relu(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, uint8_t *out,
                             size_t ldo) {
  layer(l, AS_RELU, 1, n, a, lda, out, ldo);
}
TARGET static void avx2_wide(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int16_t *out,
                             size_t ldo) {
  layer(l, AS_WIDE, 2, n, a, lda, out, ldo);
}
TARGET static void avx2_raw(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int32_t *out, size_t ldo) {
  layer(l, AS_RAW, 4, n, a, lda, out, ldo);
}

INLINE __m256i curve(__m256i u) {
  u = _mm256_min_epi16(_mm256_max_epi16(u, _mm256_set1_epi16(-16384)), _mm256_set1_epi16(16384));
  return _mm256_sub_epi16(u, _mm256_mulhrs_epi16(u, _mm256_abs_epi16(u)));
}
INLINE __m256i gate(__m256i u) {
  __m256i q = curve(u);
  return _mm256_adds_epi16(_mm256_add_epi16(q, q), _mm256_set1_epi16(16384));
}
TARGET static void avx2_recur(uint32_t n, uint32_t H, const int16_t *pre, uint8_t *out, size_t ldo) {
  for (uint32_t dir = 0; dir < 2; dir++)
    for (uint32_t j = 0; j < H; j += 16) {
      __m256i c = _mm256_setzero_si256();
      for (uint32_t i = 0; i < n; i++) {
        uint32_t t = dir ? n - 1 - i : i;
        const int16_t *u = pre + (size_t)t * 6 * H + dir * 3 * H + j;
        __m256i z = curve(LOAD(u));
        c = _mm256_add_epi16(z, _mm256_mulhrs_epi16(_mm256_sub_epi16(c, z), gate(LOAD(u + H))));
        __m256i y = _mm256_mulhrs_epi16(c, gate(LOAD(u + 2 * H)));
        y = _mm256_srai_epi16(_mm256_add_epi16(y, _mm256_set1_epi16(64)), 7);
        y = _mm256_add_epi16(_mm256_min_epi16(y, _mm256_set1_epi16(63)), _mm256_set1_epi16(64));
        __m128i b = _mm_packus_epi16(_mm256_castsi256_si128(y), _mm256_extracti128_si256(y, 1));
        _mm_storeu_si128((__m128i *)(void *)(out + t * ldo + dir * H + j), b);
      }
    }
}
TARGET static void avx2_gather(uint32_t k, uint32_t D, const int16_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < D; j += 32) {
    __m256i x = _mm256_set1_epi16(8), y = _mm256_setzero_si256();
    for (uint32_t r = 0; r < k; r++) {
      x = _mm256_add_epi16(x, LOAD(row[r] + j));
      y = _mm256_add_epi16(y, LOAD(row[r] + j + 16));
    }
    __m256i most = _mm256_set1_epi16(127);
    x = _mm256_min_epi16(_mm256_srai_epi16(x, 4), most);
    y = _mm256_min_epi16(_mm256_srai_epi16(_mm256_add_epi16(y, _mm256_set1_epi16(8)), 4), most);
    __m256i b = _mm256_packus_epi16(x, y);
    _mm256_storeu_si256((__m256i *)(void *)(out + j), _mm256_permute4x64_epi64(b, 0xD8));
  }
}
TARGET static void avx2_embed(uint32_t k, uint32_t E, const int8_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < E; j += 16) {
    __m256i x = _mm256_set1_epi16(2);
    for (uint32_t r = 0; r < k; r++)
      x = _mm256_add_epi16(x, _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(row[r] + j))));
    x = _mm256_min_epi16(_mm256_srai_epi16(x, 2), _mm256_set1_epi16(63));
    x = _mm256_add_epi16(_mm256_max_epi16(x, _mm256_set1_epi16(-64)), _mm256_set1_epi16(64));
    __m128i b = _mm_packus_epi16(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
    _mm_storeu_si128((__m128i *)(void *)(out + j), b);
  }
}
INLINE int32_t greatest(__m256i v) {
  __m128i m = _mm_max_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  m = _mm_max_epi32(m, _mm_shuffle_epi32(m, 0x4E));
  m = _mm_max_epi32(m, _mm_shuffle_epi32(m, 0xB1));
  return _mm_cvtsi128_si32(m);
}
TARGET static uint32_t avx2_best(const int32_t *x, uint32_t n, int32_t *gap) {
  __m256i m = LOAD(x), least = _mm256_set1_epi32(INT32_MIN), second = least;
  for (uint32_t i = 8; i < n; i += 8) m = _mm256_max_epi32(m, LOAD(x + i));
  int32_t top = greatest(m);
  uint32_t at = n;
  if (!gap) {
    for (uint32_t i = 0; i < n; i += 8) {
      __m256i same = _mm256_cmpeq_epi32(LOAD(x + i), _mm256_set1_epi32(top));
      uint32_t mask = (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(same));
      if (mask) return i + (uint32_t)__builtin_ctz(mask);
    }
  }
  for (uint32_t i = 0; i < n; i += 8) {
    __m256i v = LOAD(x + i), same = _mm256_cmpeq_epi32(v, _mm256_set1_epi32(top));
    uint32_t mask = (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(same));
    if (mask && at == n) { /* only the first of equals is left out of `second` */
      at = i + (uint32_t)__builtin_ctz(mask);
      __m256i one = _mm256_cmpeq_epi32(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), _mm256_set1_epi32((int32_t)(at - i)));
      v = _mm256_blendv_epi8(v, least, one);
    }
    second = _mm256_max_epi32(second, v);
  }
  int64_t lead = (int64_t)top - greatest(second);
  *gap = lead > INT32_MAX ? INT32_MAX : (int32_t)lead;
  return at;
}
const kernel_ops kernel_avx2 = {"avx2", avx2_relu, avx2_wide, avx2_raw, avx2_recur, avx2_gather, avx2_embed, avx2_best};
#endif
