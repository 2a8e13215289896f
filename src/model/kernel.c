/* kernel: the layers' arithmetic in plain C, the meaning of all other paths, and the choice of a path. */
#include "model/model.h"

static inline int32_t scaled(int32_t acc, int32_t scale, uint32_t shift) {
  return (int32_t)((uint32_t)acc * (uint32_t)scale + (1u << (shift - 1))) >> shift;
}

/* acc[N] for one row; N at most 1024 at a time. */
static void row_acc(const kernel_layer *l, const uint8_t *a, uint32_t from, uint32_t m, int32_t *acc) {
  memcpy(acc, l->bias + from, m * sizeof *acc);
  for (uint32_t k = 0; k < l->K / 4; k++) {
    const int8_t *w = l->w + (size_t)4 * (k * l->N + from);
    int32_t a0 = a[4 * k], a1 = a[4 * k + 1], a2 = a[4 * k + 2], a3 = a[4 * k + 3];
    if (!(a0 | a1 | a2 | a3)) continue;
    for (uint32_t j = 0; j < m; j++)
      acc[j] = (int32_t)((uint32_t)acc[j] +
                         (uint32_t)(a0 * w[4 * j] + a1 * w[4 * j + 1] + a2 * w[4 * j + 2] + a3 * w[4 * j + 3]));
  }
}
enum { PIECE = 128 };

static void plain_relu(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, uint8_t *out, size_t ldo) {
  int32_t acc[PIECE];
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j < l->N; j += PIECE) {
      uint32_t m = l->N - j < PIECE ? l->N - j : PIECE;
      row_acc(l, a + i * lda, j, m, acc);
      for (uint32_t k = 0; k < m; k++) {
        int32_t x = scaled(acc[k], l->scale[j + k], l->shift);
        out[i * ldo + j + k] = (uint8_t)(x < 0 ? 0 : x > 255 ? 255 : x);
      }
    }
}
static void plain_wide(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int16_t *out, size_t ldo) {
  int32_t acc[PIECE];
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j < l->N; j += PIECE) {
      uint32_t m = l->N - j < PIECE ? l->N - j : PIECE;
      row_acc(l, a + i * lda, j, m, acc);
      for (uint32_t k = 0; k < m; k++) {
        int32_t x = scaled(acc[k], l->scale[j + k], l->shift);
        out[i * ldo + j + k] = (int16_t)(x < -32768 ? -32768 : x > 32767 ? 32767 : x);
      }
    }
}
static void plain_raw(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, int32_t *out, size_t ldo) {
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j < l->N; j += PIECE)
      row_acc(l, a + i * lda, j, l->N - j < PIECE ? l->N - j : PIECE, out + i * ldo + j);
}

static inline int16_t cut14(int16_t u) { return u > 16384 ? 16384 : u < -16384 ? -16384 : u; }
static inline int16_t mulr(int16_t a, int16_t b) { return (int16_t)((a * b + 0x4000) >> 15); }
static inline int16_t curve(int16_t u) { return (int16_t)(u - mulr(u, (int16_t)(u < 0 ? -u : u))); }
static inline int16_t gate(int16_t u) {
  int32_t f = 2 * curve(cut14(u)) + 16384;
  return (int16_t)(f > 32767 ? 32767 : f);
}
static void plain_recur(uint32_t n, uint32_t H, const int16_t *pre, uint8_t *out, size_t ldo) {
  for (uint32_t dir = 0; dir < 2; dir++)
    for (uint32_t block = 0; block < H; block += 32) {
      int16_t c[32] = {0};
      for (uint32_t i = 0; i < n; i++) {
        uint32_t t = dir ? n - 1 - i : i;
        const int16_t *u = pre + (size_t)t * 6 * H + dir * 3 * H + block;
        uint8_t *h = out + t * ldo + dir * H + block;
        for (uint32_t j = 0; j < 32; j++) {
          int16_t z = curve(cut14(u[j]));
          c[j] = (int16_t)(z + mulr((int16_t)(c[j] - z), gate(u[H + j])));
          int32_t y = (mulr(c[j], gate(u[2 * H + j])) + 32) >> 6;
          h[j] = (uint8_t)((y > 127 ? 127 : y < -128 ? -128 : y) + 128);
        }
      }
    }
}
static void plain_gather(uint32_t k, uint32_t D, const int16_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < D; j += 32) {
    uint16_t s[32] = {0};
    for (uint32_t r = 0; r < k; r++)
      for (uint32_t i = 0; i < 32; i++) s[i] = (uint16_t)(s[i] + (uint16_t)row[r][j + i]);
    for (uint32_t i = 0; i < 32; i++) {
      int16_t x = (int16_t)((int16_t)(s[i] + 4u) >> 3);
      out[j + i] = (uint8_t)(x < 0 ? 0 : x > 255 ? 255 : x);
    }
  }
}
static void plain_embed(uint32_t k, uint32_t E, const int8_t *const *row, uint8_t *out) {
  for (uint32_t j = 0; j < E; j += 32) {
    int16_t s[32] = {0};
    for (uint32_t r = 0; r < k; r++)
      for (uint32_t i = 0; i < 32; i++) s[i] = (int16_t)(s[i] + row[r][j + i]);
    for (uint32_t i = 0; i < 32; i++) {
      int32_t x = (s[i] + 1) >> 1;
      out[j + i] = (uint8_t)((x < -128 ? -128 : x > 127 ? 127 : x) + 128);
    }
  }
}

static uint32_t plain_best(const int32_t *x, uint32_t n, int32_t *gap) {
  uint32_t best = 0;
  int32_t second = INT32_MIN;
  for (uint32_t i = 1; i < n; i++) {
    if (x[i] > x[best]) second = x[best], best = i;
    else if (x[i] > second) second = x[i];
  }
  int64_t lead = (int64_t)x[best] - second;
  *gap = lead > INT32_MAX ? INT32_MAX : (int32_t)lead;
  return best;
}

const kernel_ops kernel_plain = {"plain",     plain_relu,   plain_wide, plain_raw,
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
  const kernel_ops *k = kernel_by_name("avx512vnni");
  if (!k) k = kernel_by_name("avx2");
  return k ? k : &kernel_plain;
}
