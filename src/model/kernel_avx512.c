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
  __m512i x =
      _mm512_add_epi32(_mm512_mullo_epi32(acc, LOAD(l->scale + j)), _mm512_set1_epi32((int32_t)(1u << (l->shift - 1))));
  x = _mm512_sra_epi32(x, _mm_cvtsi32_si128((int)l->shift));
  if (as == AS_WIDE)
    _mm256_storeu_si256((__m256i *)(void *)((int16_t *)row + j), _mm512_cvtsepi32_epi16(x));
  else
    _mm_storeu_si128(
        (__m128i *)(void *)((uint8_t *)row + j),
        _mm512_cvtepi32_epi8(_mm512_min_epi32(_mm512_max_epi32(x, _mm512_setzero_si512()), _mm512_set1_epi32(127))));
}
INLINE int32_t four(const uint8_t *p) {
  int32_t q;
  memcpy(&q, p, 4);
  return q;
}
/* A tile is up to 12 rows x 2 vectors of 16 outputs: 24 sums in registers, each weight is loaded once for all rows.
 * Written out by macro, one function for each number of rows: compilers spill arrays of registers here. */
#define REP1(M) M(0)
#define REP2(M) REP1(M) M(1)
#define REP3(M) REP2(M) M(2)
#define REP4(M) REP3(M) M(3)
#define REP5(M) REP4(M) M(4)
#define REP6(M) REP5(M) M(5)
#define REP7(M) REP6(M) M(6)
#define REP8(M) REP7(M) M(7)
#define REP9(M) REP8(M) M(8)
#define REP10(M) REP9(M) M(9)
#define REP11(M) REP10(M) M(10)
#define REP12(M) REP11(M) M(11)
#define SUMS(r) __m512i x##r = b0, y##r = b1;
#define STEP(r)                                                                                                        \
  v = _mm512_set1_epi32(four(a + r * lda));                                                                            \
  x##r = _mm512_dpbusd_epi32(x##r, v, w0);                                                                             \
  y##r = _mm512_dpbusd_epi32(y##r, v, w1);
#define SAVE(r)                                                                                                        \
  store(l, as, j, x##r, out + r * step);                                                                               \
  store(l, as, j + 16, y##r, out + r * step);
#define TILE(n)                                                                                                        \
  INLINE void tile##n(const kernel_layer *l, int as, const uint8_t *a, size_t lda, uint32_t j, char *out,              \
                      size_t step) {                                                                                   \
    __m512i b0 = LOAD(l->bias + j), b1 = LOAD(l->bias + j + 16), v;                                                    \
    REP##n(SUMS) const int8_t *w = l->w + (size_t)4 * j;                                                               \
    for (const uint8_t *end = a + l->K; a < end; a += 4, w += 4 * (size_t)l->N) {                                      \
      __m512i w0 = LOAD(w), w1 = LOAD(w + 64);                                                                         \
      REP##n(STEP)                                                                                                     \
    }                                                                                                                  \
    REP##n(SAVE)                                                                                                       \
  }
/* clang-format off */
TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6) TILE(7) TILE(8) TILE(9) TILE(10) TILE(11) TILE(12)
/* clang-format on */

/* One row: many independent sums hide the latency. Six vectors, each in two sums. */
#define MULTIPLY(s, at) s = _mm512_dpbusd_epi32(s, v, LOAD(w + (at)))
    INLINE void row6(const kernel_layer *l, int as, const uint8_t *a, uint32_t j, void *out) {
  const int32_t *b = l->bias + j;
  __m512i s0 = LOAD(b), s1 = LOAD(b + 16), s2 = LOAD(b + 32), s3 = LOAD(b + 48), s4 = LOAD(b + 64), s5 = LOAD(b + 80);
  __m512i t0 = _mm512_setzero_si512(), t1 = t0, t2 = t0, t3 = t0, t4 = t0, t5 = t0;
  const int8_t *w = l->w + (size_t)4 * j;
  for (const uint8_t *end = a + l->K; a < end; a += 8) {
    __m512i v = _mm512_set1_epi32(four(a));
    MULTIPLY(s0, 0), MULTIPLY(s1, 64), MULTIPLY(s2, 128), MULTIPLY(s3, 192), MULTIPLY(s4, 256), MULTIPLY(s5, 320);
    w += 4 * (size_t)l->N;
    v = _mm512_set1_epi32(four(a + 4));
    MULTIPLY(t0, 0), MULTIPLY(t1, 64), MULTIPLY(t2, 128), MULTIPLY(t3, 192), MULTIPLY(t4, 256), MULTIPLY(t5, 320);
    w += 4 * (size_t)l->N;
  }
  store(l, as, j, _mm512_add_epi32(s0, t0), out), store(l, as, j + 16, _mm512_add_epi32(s1, t1), out);
  store(l, as, j + 32, _mm512_add_epi32(s2, t2), out), store(l, as, j + 48, _mm512_add_epi32(s3, t3), out);
  store(l, as, j + 64, _mm512_add_epi32(s4, t4), out), store(l, as, j + 80, _mm512_add_epi32(s5, t5), out);
}

enum { ROWS = 12 };
/* Rows are split evenly over as few tiles as possible. */
INLINE void layer(const kernel_layer *l, int as, uint32_t size, uint32_t n, const uint8_t *a, size_t lda, void *out,
                  size_t ldo) {
  uint32_t tiles = (n + ROWS - 1) / ROWS;
  size_t step = ldo * size;
  for (uint32_t t = 0, i = 0; t < tiles; t++) {
    uint32_t rows = (n - i) / (tiles - t);
    const uint8_t *x = a + i * lda;
    char *o = (char *)out + i * step;
    uint32_t j = 0;
    for (; rows == 1 && j + 96 <= l->N; j += 96) row6(l, as, x, j, o);
    for (; j < l->N; j += 32) {
      switch (rows) {
#define CASE(n)                                                                                                        \
  case n:                                                                                                              \
    tile##n(l, as, x, lda, j, o, step);                                                                                \
    break;
        CASE(1)
        CASE(2)
        CASE(3)
        CASE(4) CASE(5) CASE(6) CASE(7) CASE(8) CASE(9) CASE(10) CASE(11) default : tile12(l, as, x, lda, j, o, step);
        break;
      }
    }
    i += rows;
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
        y = _mm512_srai_epi16(_mm512_add_epi16(y, _mm512_set1_epi16(64)), 7);
        y = _mm512_add_epi16(_mm512_min_epi16(y, _mm512_set1_epi16(63)), _mm512_set1_epi16(64));
        __m256i b = _mm512_cvtepi16_epi8(y);
        _mm256_storeu_si256((__m256i *)(void *)(out + t * ldo + dir * H + j), b);
      }
  }
}
INLINE void gathered(__m512i x, uint8_t *out) {
  x = _mm512_srai_epi16(_mm512_add_epi16(x, _mm512_set1_epi16(8)), 4);
  x = _mm512_min_epi16(_mm512_max_epi16(x, _mm512_setzero_si512()), _mm512_set1_epi16(127));
  _mm256_storeu_si256((__m256i *)(void *)out, _mm512_cvtepi16_epi8(x));
}
TARGET static void z_gather(uint32_t k, uint32_t D, const int16_t *const *row, uint8_t *out) {
  uint32_t j = 0;
  for (; j + 128 <= D; j += 128) { /* each row once */
    __m512i a = _mm512_setzero_si512(), b = a, c = a, d = a;
    for (uint32_t r = 0; r < k; r++) {
      const int16_t *p = row[r] + j;
      a = _mm512_add_epi16(a, LOAD(p));
      b = _mm512_add_epi16(b, LOAD(p + 32));
      c = _mm512_add_epi16(c, LOAD(p + 64));
      d = _mm512_add_epi16(d, LOAD(p + 96));
    }
    gathered(a, out + j), gathered(b, out + j + 32), gathered(c, out + j + 64), gathered(d, out + j + 96);
  }
  for (; j < D; j += 32) {
    __m512i a = _mm512_setzero_si512();
    for (uint32_t r = 0; r < k; r++) a = _mm512_add_epi16(a, LOAD(row[r] + j));
    gathered(a, out + j);
  }
}
TARGET static void z_embed(uint32_t k, uint32_t E, const int8_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < E; j += 32) {
    __m512i x = _mm512_set1_epi16(2);
    for (uint32_t r = 0; r < k; r++)
      x = _mm512_add_epi16(x, _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(const void *)(row[r] + j))));
    x = _mm512_max_epi16(_mm512_min_epi16(_mm512_srai_epi16(x, 2), _mm512_set1_epi16(63)), _mm512_set1_epi16(-64));
    x = _mm512_add_epi16(x, _mm512_set1_epi16(64));
    _mm256_storeu_si256((__m256i *)(void *)(out + j), _mm512_cvtepi16_epi8(x));
  }
}
/* The greatest of each lane and the second of each lane in one pass; the lane that has the greatest of all gives its
 * second in its stead. */
TARGET static uint32_t z_best(const int32_t *x, uint32_t n, int32_t *gap) {
  __m512i first = LOAD(x), second = _mm512_set1_epi32(INT32_MIN);
  for (uint32_t i = 16; i < n; i += 16) {
    __m512i v = LOAD(x + i);
    second = _mm512_max_epi32(second, _mm512_min_epi32(first, v));
    first = _mm512_max_epi32(first, v);
  }
  int32_t top = _mm512_reduce_max_epi32(first);
  __m512i all = _mm512_set1_epi32(top);
  uint32_t at = 0;
  for (uint32_t i = 0; i < n; i += 32) {
    uint32_t here = (uint32_t)_mm512_cmpeq_epi32_mask(LOAD(x + i), all) |
                    (uint32_t)_mm512_cmpeq_epi32_mask(LOAD(x + i + 16), all) << 16;
    if (here) {
      at = i + (uint32_t)__builtin_ctz(here);
      break;
    }
  }
  if (!gap) return at;
  uint32_t lanes = _mm512_cmpeq_epi32_mask(first, all);
  first = _mm512_mask_mov_epi32(first, (__mmask16)(lanes & (0 - lanes)), second);
  int64_t lead = (int64_t)top - _mm512_reduce_max_epi32(first);
  *gap = lead > INT32_MAX ? INT32_MAX : (int32_t)lead;
  return at;
}
const kernel_ops kernel_avx512 = {"avx512vnni", z_relu, z_wide, z_raw, z_recur, z_gather, z_embed, z_best};
#endif
