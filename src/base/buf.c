/* buf: bytes to be written. Failure sticks, so that callers check once at the end. */
#include <stdarg.h>

#include "base.h"

static bool room(dg_buf *b, size_t n) {
  if (b->failed) return false;
  if (b->cap - b->n >= n) return true;
  size_t cap = b->cap ? b->cap : 4096;
  while (cap - b->n < n && cap <= SIZE_MAX / 4) cap *= 2;
  char *p = cap - b->n >= n ? mem_grow(b->p, cap) : NULL;
  if (!p) {
    b->failed = true;
    return false;
  }
  b->p = p;
  b->cap = cap;
  return true;
}

void buf_put(dg_buf *b, const void *p, size_t n) {
  if (n == 0 || !room(b, n)) return;
  memcpy(b->p + b->n, p, n);
  b->n += n;
}

void buf_puts(dg_buf *b, const char *s) { buf_put(b, s, strlen(s)); }

void buf_printf(dg_buf *b, const char *format, ...) {
  va_list ap, again;
  if (!room(b, 64)) return;
  va_start(ap, format);
  va_copy(again, ap);
  size_t left = b->cap - b->n;
  int n = vsnprintf(b->p + b->n, left, format, ap);
  va_end(ap);
  if (n > 0 && (size_t)n >= left) {
    if (room(b, (size_t)n + 1))
      vsnprintf(b->p + b->n, (size_t)n + 1, format, again);
    else
      n = 0;
  }
  if (n > 0) b->n += (size_t)n;
  va_end(again);
}

void buf_free(dg_buf *b) {
  mem_free(b->p);
  *b = (dg_buf){0};
}
