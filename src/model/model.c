/* model: opening and writing of the weights file; its layout stands in model.h. */
#include "model/model.h"

static uint32_t u32_at(const unsigned char *p) {
  return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}
static uint64_t u64_at(const unsigned char *p) { return u32_at(p) | (uint64_t)u32_at(p + 4) << 32; }
static void put32(unsigned char *p, uint32_t x) {
  for (int i = 0; i < 4; i++) p[i] = (unsigned char)(x >> 8 * i);
}
static void put64(unsigned char *p, uint64_t x) { put32(p, (uint32_t)x), put32(p + 4, (uint32_t)(x >> 32)); }

/* Four lanes of 64 bits, so that megabytes take well under a millisecond. */
static uint64_t checksum(const unsigned char *p, size_t n) {
  uint64_t h[4] = {1, 2, 3, 4}, x;
  size_t i = 0;
  for (; i + 32 <= n; i += 32)
    for (int k = 0; k < 4; k++) {
      memcpy(&x, p + i + 8 * k, 8);
      h[k] = (h[k] ^ x) * 0x9E3779B97F4A7C15u;
      h[k] ^= h[k] >> 29;
    }
  for (; i < n; i++) h[0] = (h[0] ^ p[i]) * 0x100000001B3u;
  for (int k = 1; k < 4; k++) h[0] = (h[0] ^ h[k]) * 0xD6E8FEB86659FD93u, h[0] ^= h[0] >> 32;
  return h[0];
}

dg_rc model_open(const void *bytes, size_t n, const char *name, model_file *out, dg_err *err) {
  const unsigned char *p = bytes;
  if (n < 64 || memcmp(p, "DGMODEL", 8)) return err_set(err, DG_EENV, name, 0, 0, "this is not a model file.");
  if (u32_at(p + 8) != MODEL_VERSION)
    return err_set(err, DG_EENV, name, 0, 0, "the model has version %u, this program reads version %u: train it anew.",
                   u32_at(p + 8), MODEL_VERSION);
  uint32_t count = u32_at(p + 12);
  if (u64_at(p + 16) != n || count > MODEL_SECTIONS || 64 + 16 * (size_t)count > n || ((uintptr_t)bytes & 63))
    return err_set(err, DG_EENV, name, 0, 0, "the model file is cut short or damaged.");
  if (u64_at(p + 24) != checksum(p + 64, n - 64))
    return err_set(err, DG_EENV, name, 0, 0, "the model file is damaged: its checksum is wrong.");
  model_file f = {0};
  for (uint32_t i = 0; i < count; i++) {
    const unsigned char *s = p + 64 + 16 * i;
    uint32_t id = u32_at(s), size = u32_at(s + 4);
    uint64_t at = u64_at(s + 8);
    if (id >= MODEL_SECTIONS || (at & 63) || at > n || size > n - at)
      return err_set(err, DG_EENV, name, 0, 0, "the model file is damaged: section %u lies outside it.", id);
    f.part[id] = (model_part){p + at, size};
  }
  *out = f;
  return DG_OK;
}

void model_write(const model_file *f, dg_arena *a, const void **out, size_t *n) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < MODEL_SECTIONS; i++) count += f->part[i].p != NULL;
  size_t size = (64 + 16 * (size_t)count + 63) & ~(size_t)63;
  for (uint32_t i = 0; i < MODEL_SECTIONS; i++)
    if (f->part[i].p) size += (f->part[i].n + 63) & ~(size_t)63;
  unsigned char *p = arena_zero(a, 1, size + 64);
  p += -(uintptr_t)p & 63;
  size_t at = (64 + 16 * (size_t)count + 63) & ~(size_t)63, k = 0;
  for (uint32_t i = 0; i < MODEL_SECTIONS; i++) {
    if (!f->part[i].p) continue;
    unsigned char *s = p + 64 + 16 * k++;
    put32(s, i), put32(s + 4, (uint32_t)f->part[i].n), put64(s + 8, at);
    memcpy(p + at, f->part[i].p, f->part[i].n);
    at += (f->part[i].n + 63) & ~(size_t)63;
  }
  memcpy(p, "DGMODEL", 8);
  put32(p + 8, MODEL_VERSION), put32(p + 12, count), put64(p + 16, size), put64(p + 24, checksum(p + 64, size - 64));
  *out = p, *n = size;
}
