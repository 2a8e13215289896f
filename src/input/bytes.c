/* bytes: unpacked bytes behind one buffer, by lines and by runs of a known length. */
#include "input/stream.h"

void bytes_open(in_bytes *b, const char *name, int fd, const char *mem, size_t nmem) {
  stream_open(&b->stream, fd, mem, nmem);
  b->name = name;
  b->eager = b->end = false;
  b->at = b->n = 0;
}

void bytes_close(in_bytes *b) { stream_close(&b->stream); }

bool bytes_fill(in_bytes *b, dg_err *err) {
  if (b->at) {
    memmove(b->io, b->io + b->at, b->n - b->at);
    b->n -= b->at;
    b->at = 0;
  }
  while (!b->end && b->n < STREAM_BYTES) {
    dg_err why = {0};
    ptrdiff_t got = stream_read(&b->stream, b->io + b->n, STREAM_BYTES - b->n, &why);
    if (got < 0) {
      if (b->n) return true; /* what came before the damage first; it fails again */
      err_set(err, why.rc, b->name, 0, 0, "%s", why.text);
      return false;
    }
    b->end = got == 0;
    b->n += (size_t)got;
    if (b->eager) break;
  }
  return true;
}

bool bytes_line(in_bytes *b, dg_buf *to, size_t max, size_t *size, dg_err *err) {
  *size = 0;
  err->rc = DG_OK;
  for (;;) {
    if (b->at == b->n) {
      if (!b->end && !bytes_fill(b, err)) return false;
      if (b->at == b->n && b->end) return *size > 0;
      continue;
    }
    const char *begin = b->io + b->at, *stop = memchr(begin, '\n', b->n - b->at);
    size_t n = stop ? (size_t)(stop - begin) : b->n - b->at;
    *size += n;
    if (to && *size <= max) buf_put(to, begin, n);
    b->at += n + (stop != NULL);
    if (!stop) continue;
    if (to && to->n && to->p[to->n - 1] == '\r' && *size <= max) to->n--;
    return true;
  }
}

uint64_t bytes_take(in_bytes *b, dg_buf *to, uint64_t n, dg_err *err) {
  uint64_t left = n;
  err->rc = DG_OK;
  while (left) {
    if (b->at == b->n && (b->end || !bytes_fill(b, err) || b->at == b->n)) break;
    size_t part = b->n - b->at < left ? b->n - b->at : (size_t)left;
    if (to) buf_put(to, b->io + b->at, part);
    b->at += part;
    left -= part;
  }
  return n - left;
}

bool bytes_resume(in_bytes *b) {
  b->at = b->n = 0;
  b->end = !stream_resume(&b->stream);
  return !b->end;
}

void about_set(char *out, size_t cap, const char *p, size_t n) {
  size_t o = 0;
  if (n > UINT32_MAX) n = UINT32_MAX;
  for (uint32_t i = 0; i < n;) {
    char four[4];
    uint32_t cp = utf8_next(p, (uint32_t)n, &i);
    bool blank = cp <= 32 || cp == 127;
    if (blank && (o == 0 || out[o - 1] == ' ')) continue;
    uint32_t k = utf8_put(four, blank ? ' ' : cp);
    if (o + k >= cap) break;
    memcpy(out + o, four, k);
    o += k;
  }
  while (o && out[o - 1] == ' ') o--;
  out[o] = 0;
}
