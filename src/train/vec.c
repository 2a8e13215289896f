/* vec: see vec.h. GCC's and clang's vector types; each element sees the same operations in the same order on every
 * machine. */
#include "train/vec.h"

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

typedef float v16 __attribute__((vector_size(64), aligned(4), may_alias));
#define LOAD(p) (*(const v16 *)(const void *)(p))
#define STORE(p) (*(v16 *)(void *)(p))

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(VEC_NATIVE)
#define CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define CLONES
#endif
#define INLINE static inline __attribute__((always_inline))

/* A tile is up to 12 rows x 2 vectors: 24 sums in registers; B streams through once for 12 rows. Written out by macro:
 * compilers spill arrays of vectors. */
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
#define SUMS(r) v16 x##r = LOAD(C + r * ldc), y##r = LOAD(C + r * ldc + 16);
#define STEP(r)                                                                                                        \
  a = A[r * ra];                                                                                                       \
  x##r += a * b0;                                                                                                      \
  y##r += a * b1;
#define SAVE(r)                                                                                                        \
  STORE(C + r * ldc) = x##r;                                                                                           \
  STORE(C + r * ldc + 16) = y##r;
#define TILE(n)                                                                                                        \
  INLINE void tile##n(uint32_t K, const float *A, size_t ra, size_t ka, const float *B, size_t ldb, float *C,          \
                      size_t ldc) {                                                                                    \
    REP##n(SUMS) for (uint32_t k = 0; k < K; k++, A += ka, B += ldb) {                                                 \
      v16 b0 = LOAD(B), b1 = LOAD(B + 16);                                                                             \
      float a;                                                                                                         \
      REP##n(STEP)                                                                                                     \
    }                                                                                                                  \
    REP##n(SAVE)                                                                                                       \
  }
/* clang-format off */
TILE(1) TILE(2) TILE(3) TILE(4) TILE(5) TILE(6) TILE(7) TILE(8) TILE(9) TILE(10) TILE(11) TILE(12)
    /* clang-format on */

    enum {
      ROWS = 12
    };
CLONES void vec_gemm(uint32_t n, uint32_t K, uint32_t N, const float *A, size_t ra, size_t ka, const float *B,
                     size_t ldb, float *C, size_t ldc) {
  uint32_t tiles = (n + ROWS - 1) / ROWS;
  for (uint32_t t = 0, i = 0; t < tiles; t++) {
    uint32_t rows = (n - i) / (tiles - t);
    const float *a = A + i * ra;
    for (uint32_t j = 0; j < N; j += 32) {
      float *c = C + i * ldc + j;
      switch (rows) {
#define CASE(n)                                                                                                        \
  case n:                                                                                                              \
    tile##n(K, a, ra, ka, B + j, ldb, c, ldc);                                                                         \
    break;
        CASE(1)
        CASE(2)
        CASE(3)
        CASE(4)
        CASE(5) CASE(6) CASE(7) CASE(8) CASE(9) CASE(10) CASE(11) default : tile12(K, a, ra, ka, B + j, ldb, c, ldc);
        break;
      }
    }
    i += rows;
  }
}

void vec_transpose(uint32_t K, uint32_t N, const float *W, float *T) {
  for (uint32_t k = 0; k < K; k += 16)
    for (uint32_t n = 0; n < N; n++)
      for (uint32_t i = k; i < k + 16 && i < K; i++) T[(size_t)n * K + i] = W[(size_t)i * N + n];
}

CLONES void vec_add(uint32_t n, const float *x, float *y) {
  for (uint32_t i = 0; i < n; i += 16) STORE(y + i) += LOAD(x + i);
}
CLONES void vec_axpy(uint32_t n, float a, const float *x, float *y) {
  for (uint32_t i = 0; i < n; i += 16) STORE(y + i) += a * LOAD(x + i);
}

/* 1/sqrt by the usual bit guess and three Newton steps: only multiplications, the same bits everywhere. */
INLINE void inv_sqrt(v16 *v) {
  typedef int32_t i16v __attribute__((vector_size(64)));
  v16 x = *v;
  i16v bits = (i16v)x;
  v16 y = (v16)(0x5F3759DF - (bits >> 1)), h = x * 0.5f;
  for (int k = 0; k < 3; k++) y = y * (1.5f - h * y * y);
  *v = y;
}

CLONES void vec_adam_step(uint32_t n, const vec_adam *o, float *w, float *g, float *m, float *v, float *ema) {
  for (uint32_t i = 0; i < n; i += 16) {
    v16 gi = LOAD(g + i), mi = LOAD(m + i), vi = LOAD(v + i), wi = LOAD(w + i), ei = LOAD(ema + i);
    mi += (1 - o->b1) * (gi - mi);
    vi += (1 - o->b2) * (gi * gi - vi);
    v16 root = vi * o->fix2 + o->eps;
    inv_sqrt(&root);
    wi -= o->rate * (mi * o->fix1) * root;
    ei += o->slow * (wi - ei);
    STORE(m + i) = mi, STORE(v + i) = vi, STORE(w + i) = wi, STORE(ema + i) = ei;
    STORE(g + i) = gi - gi;
  }
}

/* exp by 2^k times a polynomial; |relative error| < 2e-7 on [-87, 87], clamped outside. */
float vec_exp(float x) {
  x = x > 87 ? 87 : x < -87 ? -87 : x;
  float k = (float)(int32_t)(x * 1.44269504f + (x < 0 ? -0.5f : 0.5f));
  float r = x - k * 0.693359375f;
  r += k * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1;
  uint32_t bits = (uint32_t)((int32_t)k + 127) << 23;
  float two;
  memcpy(&two, &bits, 4);
  return p * two;
}
/* log for positive normal x: exponent plus the atanh series of the mantissa. */
float vec_log(float x) {
  uint32_t bits;
  memcpy(&bits, &x, 4);
  int32_t e = (int32_t)(bits >> 23) - 127;
  bits = (bits & 0x7FFFFF) | 0x3F800000;
  float m;
  memcpy(&m, &bits, 4);
  if (m > 1.41421356f) m *= 0.5f, e++;
  float t = (m - 1) / (m + 1), q = t * t;
  float s = 2 * t * (1 + q * (0.333333333f + q * (0.2f + q * (0.142857143f + q * 0.111111111f))));
  return s + (float)e * 0.69314718f;
}

uint64_t vec_rand(vec_rng *r) { /* splitmix64 */
  uint64_t z = r->s += 0x9E3779B97F4A7C15u;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
  z = (z ^ z >> 27) * 0x94D049BB133111EBu;
  return z ^ z >> 31;
}
