/* vec: the trainer's arithmetic. Vectors of 16 floats, added in an order that does not depend on the machine and
 * without fused multiply-add, so that a seed gives the same model bits everywhere. */
#ifndef DG_TRAIN_VEC_H
#define DG_TRAIN_VEC_H
#include "base/base.h"

/* C[n][N] += A[n][K] B[K][N]; element (i,k) of A is A[i*ra + k*ka]. N is a multiple of 32. */
void vec_gemm(uint32_t n, uint32_t K, uint32_t N, const float *A, size_t ra, size_t ka, const float *B, size_t ldb,
              float *C, size_t ldc);
void vec_transpose(uint32_t K, uint32_t N, const float *W, float *T); /* T[N][K] = W[K][N] */
void vec_add(uint32_t n, const float *x, float *y);                   /* y += x; n is a multiple of 16 */
void vec_axpy(uint32_t n, float a, const float *x, float *y);
/* One step of Adam over n numbers (a multiple of 16), gradient cleared; ema follows w with weight `slow`. */
typedef struct vec_adam {
  float rate, b1, b2, eps, fix1, fix2, slow;
} vec_adam;
void vec_adam_step(uint32_t n, const vec_adam *o, float *w, float *g, float *m, float *v, float *ema);
float vec_exp(float x);
float vec_log(float x);

typedef struct vec_rng {
  uint64_t s;
} vec_rng;
uint64_t vec_rand(vec_rng *r);
static inline float vec_uniform(vec_rng *r) { return (float)(vec_rand(r) >> 40) * 0x1p-24f; }
static inline uint32_t vec_below(vec_rng *r, uint32_t n) { return (uint32_t)((vec_rand(r) >> 32) * n >> 32); }
#endif
