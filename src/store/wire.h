/* wire: numbers and strings one behind the other, from the thread that codes to the thread that writes. Host byte order: the bytes never
 * leave the program. A reader that runs off the end gives zeros and remembers it. */
#ifndef DG_STORE_WIRE_H
#define DG_STORE_WIRE_H

#include "base/base.h"

static inline void wire_u32(dg_buf *b, uint32_t v) { buf_put(b, &v, sizeof v); }
static inline void wire_u64(dg_buf *b, uint64_t v) { buf_put(b, &v, sizeof v); }
static inline void wire_str(dg_buf *b, dg_str s) {
  wire_u32(b, s.n);
  if (s.n) buf_put(b, s.p, s.n);
}

typedef struct wire {
  const char *p;
  size_t n, at;
  bool short_;
} wire;
static inline void wire_get(wire *w, void *out, size_t n) {
  if (w->n - w->at < n) {
    memset(out, 0, n);
    w->short_ = true;
    w->at = w->n;
    return;
  }
  memcpy(out, w->p + w->at, n);
  w->at += n;
}
static inline uint32_t wire_get_u32(wire *w) {
  uint32_t v;
  wire_get(w, &v, sizeof v);
  return v;
}
static inline uint64_t wire_get_u64(wire *w) {
  uint64_t v;
  wire_get(w, &v, sizeof v);
  return v;
}
static inline dg_str wire_get_str(wire *w) {
  uint32_t n = wire_get_u32(w);
  if (w->n - w->at < n) {
    w->short_ = true;
    w->at = w->n;
    return STR("");
  }
  dg_str s = str_make(w->p + w->at, n);
  w->at += n;
  return s;
}

#endif
