/* kernel: the layers' arithmetic in plain C, the meaning of all other paths, and the choice of a path. */
#include <stdlib.h>

#include "model/model.h"

static inline int32_t scaled(int32_t acc, int32_t scale, uint32_t shift) {
  return (int32_t)((uint32_t)acc * (uint32_t)scale + (1u << (shift - 1))) >> shift;
}

/* Four outputs of two rows, in the pattern that compilers turn into multiply-and-add of 16-bit pairs. */
static void dots(const int16_t *restrict a, const int16_t *restrict b, const int16_t *restrict w, uint32_t K,
                 int32_t *restrict p, int32_t *restrict q) {
  int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0, t0 = 0, t1 = 0, t2 = 0, t3 = 0;
  const int16_t *w1 = w + K, *w2 = w1 + K, *w3 = w2 + K;
  K &= ~7u; /* a multiple of 8 anyway: says so to the compiler */
  for (uint32_t k = 0; k < K; k++) {
    s0 += a[k] * w[k], t0 += b[k] * w[k];
    s1 += a[k] * w1[k], t1 += b[k] * w1[k];
    s2 += a[k] * w2[k], t2 += b[k] * w2[k];
    s3 += a[k] * w3[k], t3 += b[k] * w3[k];
  }
  p[0] = s0, p[1] = s1, p[2] = s2, p[3] = s3;
  q[0] = t0, q[1] = t1, q[2] = t2, q[3] = t3;
}
static void dots1(const int16_t *restrict a, const int16_t *restrict w, uint32_t K, int32_t acc[4]) {
  int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
  const int16_t *w1 = w + K, *w2 = w1 + K, *w3 = w2 + K;
  K &= ~7u;
  for (uint32_t k = 0; k < K; k++) {
    s0 += a[k] * w[k];
    s1 += a[k] * w1[k];
    s2 += a[k] * w2[k];
    s3 += a[k] * w3[k];
  }
  acc[0] = s0, acc[1] = s1, acc[2] = s2, acc[3] = s3;
}
enum { MAXK = 2048, MAXW = 512 }; /* the greatest K; the greatest H, D */
static void widen(const kernel_layer *l, uint32_t rows, const uint8_t *a, size_t lda, int16_t *wide) {
  for (uint32_t r = 0; r < rows; r++)
    for (uint32_t k = 0; k < l->K; k++) wide[r * l->K + k] = a[r * lda + k];
}
void kernel_dot(kernel_layer *l, int16_t *room) {
  for (uint32_t j = 0; j < l->N; j++)
    for (uint32_t k = 0; k < l->K; k++) room[(size_t)j * l->K + k] = l->w[4 * ((size_t)(k / 4) * l->N + j) + k % 4];
  l->dot = room;
}

/* 32 outputs of one or two rows: N is a multiple of 32. Sums first, then loops that compilers turn into vectors. */
enum { BLOCK = 32 };
static void slow_block(const kernel_layer *l, uint32_t rows, const int16_t *wide, uint32_t j, int32_t acc[2][BLOCK]) {
  for (uint32_t r = 0; r < rows; r++)
    for (uint32_t k = 0; k < l->K; k++)
      for (uint32_t c = 0; c < BLOCK; c++)
        acc[r][c] += wide[r * l->K + k] * l->w[4 * ((size_t)(k / 4) * l->N + j + c) + k % 4];
}
static void block(const kernel_layer *l, uint32_t rows, const int16_t *wide, uint32_t j, int32_t acc[2][BLOCK]) {
  memset(acc, 0, 2 * sizeof *acc);
  if (!l->dot) slow_block(l, rows, wide, j, acc);
  for (uint32_t c = 0; c < BLOCK && l->dot; c += 4) {
    const int16_t *w = l->dot + (size_t)(j + c) * l->K;
    if (rows == 2)
      dots(wide, wide + l->K, w, l->K, acc[0] + c, acc[1] + c);
    else
      dots1(wide, w, l->K, acc[0] + c);
  }
  for (uint32_t r = 0; r < 2; r++)
    for (uint32_t c = 0; c < BLOCK; c++) acc[r][c] = (int32_t)((uint32_t)acc[r][c] + (uint32_t)l->bias[j + c]);
}
static void to_bytes(const int32_t *restrict acc, const int32_t *restrict scale, uint32_t shift,
                     uint8_t *restrict out) {
  for (uint32_t c = 0; c < BLOCK; c++) {
    int32_t x = scaled(acc[c], scale[c], shift);
    out[c] = (uint8_t)(x < 0 ? 0 : x > 127 ? 127 : x);
  }
}
static void to_words(const int32_t *restrict acc, const int32_t *restrict scale, uint32_t shift,
                     int16_t *restrict out) {
  for (uint32_t c = 0; c < BLOCK; c++) {
    int32_t x = scaled(acc[c], scale[c], shift);
    out[c] = (int16_t)(x < -32768 ? -32768 : x > 32767 ? 32767 : x);
  }
}
static void plain_relu(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, uint8_t *out, size_t ldo) {
  int16_t wide[2 * MAXK];
  int32_t acc[2][BLOCK];
  for (uint32_t i = 0, rows; i < n; i += rows) {
    rows = n - i < 2 ? 1 : 2;
    widen(l, rows, a + i * lda, lda, wide);
    for (uint32_t j = 0; j < l->N; j += BLOCK) {
      block(l, rows, wide, j, acc);
      for (uint32_t r = 0; r < rows; r++) to_bytes(acc[r], l->scale + j, l->shift, out + (i + r) * ldo + j);
    }
  }
}
static void plain_wide(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int16_t *out, size_t ldo) {
  int16_t wide[2 * MAXK];
  int32_t acc[2][BLOCK];
  for (uint32_t i = 0, rows; i < n; i += rows) {
    rows = n - i < 2 ? 1 : 2;
    widen(l, rows, a + i * lda, lda, wide);
    for (uint32_t j = 0; j < l->N; j += BLOCK) {
      block(l, rows, wide, j, acc);
      for (uint32_t r = 0; r < rows; r++) to_words(acc[r], l->scale + j, l->shift, out + (i + r) * ldo + j);
    }
  }
}
static void plain_raw(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int32_t *out, size_t ldo) {
  int16_t wide[2 * MAXK];
  int32_t acc[2][BLOCK];
  for (uint32_t i = 0, rows; i < n; i += rows) {
    rows = n - i < 2 ? 1 : 2;
    widen(l, rows, a + i * lda, lda, wide);
    for (uint32_t j = 0; j < l->N; j += BLOCK) {
      block(l, rows, wide, j, acc);
      for (uint32_t r = 0; r < rows; r++) memcpy(out + (i + r) * ldo + j, acc[r], sizeof acc[r]);
    }
  }
}

static inline int16_t cut14(int16_t u) { return u > 16384 ? 16384 : u < -16384 ? -16384 : u; }
static inline int16_t mulr(int16_t a, int16_t b) { return (int16_t)((a * b + 0x4000) >> 15); }
static inline int16_t curve(int16_t u) { return (int16_t)(u - mulr(u, (int16_t)(u < 0 ? -u : u))); }
static inline int16_t gate(int16_t u) {
  int32_t f = 2 * curve(cut14(u)) + 16384;
  return (int16_t)(f > 32767 ? 32767 : f);
}
/* Loops over run-time counts in functions of their own: that is what compilers turn into vectors. */
static void cell(size_t H, const int16_t *restrict u, int16_t *restrict c, uint8_t *restrict h) {
  const int16_t *f = u + H, *o = f + H;
  for (size_t j = 0; j < H; j++) {
    int16_t z = curve(cut14(u[j]));
    int16_t now = (int16_t)(z + mulr((int16_t)(c[j] - z), gate(f[j])));
    int16_t y = (int16_t)((int16_t)(mulr(now, gate(o[j])) + 64) >> 7);
    c[j] = now;
    h[j] = (uint8_t)((y > 63 ? 63 : y) + 64); /* |h| <= 2^13 >> 7 = 64 */
  }
}
static void plain_recur(uint32_t n, uint32_t H, const int16_t *pre, uint8_t *out, size_t ldo) {
  for (uint32_t dir = 0; dir < 2; dir++) {
    int16_t c[MAXW] = {0};
    for (uint32_t i = 0; i < n; i++) {
      uint32_t t = dir ? n - 1 - i : i;
      cell(H, pre + (size_t)t * 6 * H + dir * 3 * H, c, out + t * ldo + dir * H);
    }
  }
}
static void add_row(size_t D, const int16_t *restrict row, uint16_t *restrict s) {
  for (size_t i = 0; i < D; i++) s[i] = (uint16_t)(s[i] + (uint16_t)row[i]);
}
static void add_rows(size_t D, const int16_t *const *row, uint16_t *restrict s) {
  const int16_t *restrict a = row[0], *restrict b = row[1], *restrict c = row[2], *restrict d = row[3];
  for (size_t i = 0; i < D; i++)
    s[i] = (uint16_t)(s[i] + (uint16_t)a[i] + (uint16_t)b[i] + (uint16_t)c[i] + (uint16_t)d[i]);
}
static void cut_row(size_t D, const uint16_t *restrict s, uint8_t *restrict out) {
  for (size_t i = 0; i < D; i++) {
    int16_t x = (int16_t)((int16_t)(uint16_t)(s[i] + 8u) >> 4), y = x > 127 ? 127 : x;
    out[i] = (uint8_t)(y < 0 ? 0 : y);
  }
}
static void plain_gather(uint32_t k, uint32_t D, const int16_t *const *row, uint8_t *out) {
  uint16_t s[MAXW] = {0};
  uint32_t r = 0;
  for (; r + 4 <= k; r += 4) add_rows(D, row + r, s);
  for (; r < k; r++) add_row(D, row[r], s);
  cut_row(D, s, out);
}
static void plain_embed(uint32_t k, uint32_t E, const int8_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < E; j += 32) {
    int16_t s[32] = {0};
    for (uint32_t r = 0; r < k; r++)
      for (uint32_t i = 0; i < 32; i++) s[i] = (int16_t)(s[i] + row[r][j + i]);
    for (uint32_t i = 0; i < 32; i++) {
      int32_t x = (s[i] + 2) >> 2;
      out[j + i] = (uint8_t)((x < -64 ? -64 : x > 63 ? 63 : x) + 64);
    }
  }
}

static uint32_t plain_best(const int32_t *x, uint32_t n, int32_t *gap) {
  uint32_t best = 0;
  int32_t second = INT32_MIN;
  for (uint32_t i = 1; i < n; i++) {
    if (x[i] > x[best])
      second = x[best], best = i;
    else if (x[i] > second)
      second = x[i];
  }
  int64_t lead = (int64_t)x[best] - second;
  if (gap) *gap = lead > INT32_MAX ? INT32_MAX : (int32_t)lead;
  return best;
}

const kernel_ops kernel_plain = {"plain",     plain_relu,   plain_wide,  plain_raw,
                                 plain_recur, plain_gather, plain_embed, plain_best};

const kernel_ops *kernel_by_name(const char *name) {
  if (!strcmp(name, "plain")) return &kernel_plain;
#if defined(__x86_64__)
  if (!strcmp(name, "avx2") && __builtin_cpu_supports("avx2")) return &kernel_avx2;
  if (!strcmp(name, "avx512vnni") && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl"))
    return &kernel_avx512;
#endif
  return NULL;
}
const kernel_ops *kernel_pick(void) {
  const char *want = getenv("DRAGOMAN_PATH"); /* for tests and benchmarks */
  const kernel_ops *k = want ? kernel_by_name(want) : NULL;
  if (!k) k = kernel_by_name("avx512vnni");
  if (!k) k = kernel_by_name("avx2");
  return k ? k : &kernel_plain;
}
