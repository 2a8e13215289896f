/* model: the weights file and its arithmetic.
 *
 * File, little-endian, every section on a 64-byte boundary:
 *   OFFSET SIZE MEANING
 *   0      8    "DGMODEL" and a NUL
 *   8      4    MODEL_VERSION
 *   12     4    number of sections
 *   16     8    size of the file
 *   24     8    str_hash of everything from byte 64 on
 *   32     32   zero
 *   64     16*n sections: u32 id, u32 bytes, u64 offset
 */
#ifndef DG_MODEL_H
#define DG_MODEL_H
#include "base/base.h"

#define MODEL_VERSION 1u
#define MODEL_SECTIONS 96u

typedef struct model_part {
  const void *p;
  size_t n;
} model_part;
typedef struct model_file {
  model_part part[MODEL_SECTIONS]; /* by id; p == NULL = absent */
} model_file;

/* Checks magic, version, size, checksum and every section's bounds. `bytes` must be 64-byte aligned and stay. */
dg_rc model_open(const void *bytes, size_t n, const char *name, model_file *out, dg_err *err);
/* The file's bytes from its parts, in arena memory (64-byte aligned). */
void model_write(const model_file *f, dg_arena *a, const void **out, size_t *n);

/* ---- kernel: the same integers on every path ----
 *
 * A layer multiplies rows of K bytes, 0 to 127, with a matrix of bytes, -63 to 63, N outputs:
 *   acc[j] = bias[j] + sum_k a[k] w[k][j]          32 bits, wrapping
 *   out[j] = (acc[j] * scale[j] + 2^(shift-1)) >> shift, then cut to the range of the output type
 * K is a multiple of 8, N of 32. w is stored as [K/4][N][4]. Seven bits, so that four products fit into 16 bits
 * (4 * 127 * 63 < 2^15) and AVX2 can add twice before it widens. */
typedef struct kernel_layer {
  uint32_t K, N, shift;
  const int8_t *w;
  const int16_t *dot; /* [N][K]: the same weights for the plain path; NULL on the others */
  const int32_t *bias, *scale;
} kernel_layer;

typedef struct kernel_ops {
  const char *name;
  void (*relu)(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, uint8_t *out, size_t ldo); /* 0..127 */
  void (*wide)(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int16_t *out, size_t ldo); /* 16 bits */
  void (*raw)(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int32_t *out, size_t ldo);  /* acc */
  /* Gated recurrence both ways. pre [n][6H] = (z f o) forward, (z f o) backward; out [n] rows of 2H bytes, 64 = 0.
   * H is a multiple of 32.
   *   u clipped to +-2^14;  q(u) = u - (u|u| >> 15) in 13 bits;  z = q(u_z)
   *   f = 2^14 + 2 q(u_f) in 15 bits;  c += (c' - z) f >> 15 ...  c = z + ((c' - z) f >> 15);  h = (c o >> 15) >> 7 */
  void (*recur)(uint32_t n, uint32_t H, const int16_t *pre, uint8_t *out, size_t ldo);
  /* Sum of k rows of D numbers (wrapping), plus 8, shifted right by 4, cut to 0..127. D is a multiple of 32. */
  void (*gather)(uint32_t k, uint32_t D, const int16_t *const *row, uint8_t *out);
  /* Sum of k rows of E signed bytes; (sum + 2) >> 2 cut to -64..63, plus 64. E is a multiple of 32. */
  void (*embed)(uint32_t k, uint32_t E, const int8_t *const *row, uint8_t *out);
  /* Index of the greatest of n numbers (the first of equals); *gap (if not NULL) = how far the next lies below it, at least 0 and at
   * most INT32_MAX. n is a multiple of 32. */
  uint32_t (*best)(const int32_t *x, uint32_t n, int32_t *gap);
} kernel_ops;

extern const kernel_ops kernel_plain;
#if defined(__x86_64__)
extern const kernel_ops kernel_avx2, kernel_avx512;
#endif
/* Fills l->dot from l->w; room for N * K numbers. */
void kernel_dot(kernel_layer *l, int16_t *room);
const kernel_ops *kernel_pick(void);                /* the fastest that this machine has, or what DRAGOMAN_PATH names */
const kernel_ops *kernel_by_name(const char *name); /* NULL when unknown or not possible here */
#endif
