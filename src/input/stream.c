/* stream: the bytes of one input, unpacked on the way. Holds one buffer of raw bytes and the unpacker's own window.
 * Invariant: after a member or frame has ended, `inside` is false, and only then may the input end without being `cut`. */
#include "input/stream.h"

#include <errno.h>
#include <unistd.h>

/* ---- memory of the libraries ---- */

static voidpf zlib_get(voidpf user, uInt n, uInt size) {
  (void)user;
  return mem_get((size_t)n * size);
}
static void zlib_put(voidpf user, voidpf p) {
  (void)user;
  mem_free(p);
}

/* ---- raw bytes ---- */

void stream_open(in_stream *s, int fd, const char *mem, size_t nmem) {
  memset(s, 0, offsetof(in_stream, raw));
  s->fd = fd;
  s->mem = mem;
  s->nmem = nmem;
}

void stream_close(in_stream *s) {
  if (s->fd > STDIN_FILENO) close(s->fd);
  if (s->packing == PACKING_GZIP) inflateEnd(&s->gzip);
  ZSTD_freeDCtx(s->zstd);
  mem_free(s->dictionary);
  stream_open(s, -1, NULL, 0);
}

/* Some raw bytes into p; 0 at the end, -1 on failure. */
static ptrdiff_t raw_read(in_stream *s, void *p, size_t n, dg_err *err) {
  if (s->fd < 0) {
    if (n > s->nmem) n = s->nmem;
    if (n) memcpy(p, s->mem, n);
    s->mem += n;
    s->nmem -= n;
    s->bytes += n;
    return (ptrdiff_t)n;
  }
  for (;;) {
    ssize_t got = read(s->fd, p, n);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) err_set(err, DG_EINPUT, NULL, 0, 0, "cannot read: %s", strerror(errno));
    if (got > 0) s->bytes += (uint64_t)got;
    return got;
  }
}

/* At least `least` raw bytes in the buffer unless the input ends before. False on failure. */
static bool raw_fill(in_stream *s, size_t least, dg_err *err) {
  if (s->at == s->n) s->at = s->n = 0;
  while (s->n - s->at < least && !s->raw_end) {
    if (s->at + least > STREAM_BYTES) {
      memmove(s->raw, s->raw + s->at, s->n - s->at);
      s->n -= s->at;
      s->at = 0;
    }
    ptrdiff_t got = raw_read(s, s->raw + s->n, STREAM_BYTES - s->n, err);
    if (got < 0) return false;
    s->raw_end = got == 0;
    s->n += (size_t)got;
  }
  return true;
}

static uint32_t raw_u32(const in_stream *s) {
  const unsigned char *p = s->raw + s->at;
  return s->n - s->at < 4 ? 0 : p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static bool at_gzip(const in_stream *s) {
  const unsigned char *p = s->raw + s->at;
  return s->n - s->at >= 3 && p[0] == 0x1f && p[1] == 0x8b && p[2] == 8;
}

#define ZSTD_DICTIONARY_FRAME 0x184D2A5Du
static bool at_zstd(const in_stream *s) {
  uint32_t magic = raw_u32(s);
  return magic == ZSTD_MAGICNUMBER || (magic & 0xFFFFFFF0u) == 0x184D2A50u;
}

/* ---- opening ---- */

static bool out_of_memory(dg_err *err) {
  err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory while unpacking");
  return false;
}

/* A WARC packed by zstd may begin with a frame that holds the dictionary of the others, itself packed or not. */
static bool load_dictionary(in_stream *s, dg_err *err) {
  if (!raw_fill(s, 8, err)) return false;
  if (s->n - s->at < 8 || raw_u32(s) != ZSTD_DICTIONARY_FRAME) return true;
  s->at += 4;
  size_t size = raw_u32(s), have = 0;
  s->at += 4;
  if (size > STREAM_DICTIONARY_MAX) {
    err_set(err, DG_EINPUT, NULL, 0, 0, "its zstd dictionary is larger than 16 MB");
    return false;
  }
  char *p = mem_get(size);
  if (!p) return out_of_memory(err);
  while (have < size) {
    if (!raw_fill(s, 1, err) || s->n == s->at) break;
    size_t part = s->n - s->at < size - have ? s->n - s->at : size - have;
    memcpy(p + have, s->raw + s->at, part);
    s->at += part;
    have += part;
  }
  dg_buf plain = {0};
  int bad = have < size;
  if (!bad && size >= 4 && memcmp(p, "\x28\xb5\x2f\xfd", 4) == 0) {
    bad = stream_unpack(BODY_ZSTD, p, size, STREAM_DICTIONARY_MAX, &plain);
    mem_free(p);
    p = plain.p;
    size = plain.n;
  }
  s->dictionary = p;
  if (!bad && !ZSTD_isError(ZSTD_DCtx_loadDictionary(s->zstd, p, size))) return true;
  err_set(err, DG_EINPUT, NULL, 0, 0, "its zstd dictionary cannot be read");
  return false;
}

static bool find_packing(in_stream *s, dg_err *err) {
  if (!raw_fill(s, 4, err)) return false;
  if (at_gzip(s)) {
    s->gzip = (z_stream){.zalloc = zlib_get, .zfree = zlib_put};
    if (inflateInit2(&s->gzip, 15 + 16) != Z_OK) return out_of_memory(err);
    s->packing = PACKING_GZIP;
  } else if (at_zstd(s)) {
    s->zstd = ZSTD_createDCtx();
    if (!s->zstd) return out_of_memory(err);
    s->packing = PACKING_ZSTD;
    ZSTD_DCtx_setParameter(s->zstd, ZSTD_d_windowLogMax, STREAM_WINDOW_LOG);
    return load_dictionary(s, err);
  } else
    s->packing = PACKING_NONE;
  return true;
}

/* ---- reading ---- */

static ptrdiff_t damaged(in_stream *s, dg_err *err) {
  err_set(err, DG_EINPUT, NULL, 0, 0, "its packed data are damaged before byte %llu",
          (unsigned long long)(s->bytes - (s->n - s->at)));
  return -1;
}

static ptrdiff_t plain_read(in_stream *s, char *p, size_t n, dg_err *err) {
  if (s->at == s->n) return s->raw_end ? 0 : raw_read(s, p, n, err);
  if (n > s->n - s->at) n = s->n - s->at;
  memcpy(p, s->raw + s->at, n);
  s->at += n;
  return (ptrdiff_t)n;
}

static ptrdiff_t gzip_read(in_stream *s, char *p, size_t n, dg_err *err) {
  for (;;) {
    if (!raw_fill(s, s->inside ? 1 : 3, err)) return -1;
    if (s->at == s->n) {
      s->cut = s->inside;
      return 0;
    }
    if (!s->inside && !at_gzip(s)) {
      while (s->at < s->n && s->raw[s->at] == 0) s->at++; /* padding */
      if (s->at == s->n) continue;
      if (at_gzip(s)) continue;
      if (s->n - s->at < 3 && s->raw[s->at] == 0x1f) { /* a member's first byte or two */
        s->at = s->n;
        s->cut = true;
        return 0;
      }
      return damaged(s, err);
    }
    s->inside = true;
    s->gzip.next_in = s->raw + s->at;
    s->gzip.avail_in = (uInt)(s->n - s->at);
    s->gzip.next_out = (Bytef *)p;
    s->gzip.avail_out = (uInt)n;
    int rc = inflate(&s->gzip, Z_NO_FLUSH);
    s->at = s->n - s->gzip.avail_in;
    size_t got = n - s->gzip.avail_out;
    if (rc == Z_STREAM_END) {
      s->inside = false;
      inflateReset(&s->gzip);
    } else if (rc == Z_MEM_ERROR) {
      out_of_memory(err);
      return -1;
    } else if (rc != Z_OK && rc != Z_BUF_ERROR && got == 0) {
      s->inside = false;
      return damaged(s, err);
    }
    if (got) return (ptrdiff_t)got;
  }
}

static ptrdiff_t zstd_read(in_stream *s, char *p, size_t n, dg_err *err) {
  for (;;) {
    if (!raw_fill(s, 1, err)) return -1;
    ZSTD_inBuffer in = {s->raw, s->n, s->at};
    ZSTD_outBuffer out = {p, n, 0};
    if (s->at == s->n && !s->inside) return 0;
    size_t rc = ZSTD_decompressStream(s->zstd, &out, &in);
    bool stuck = in.pos == s->at && out.pos == 0;
    s->at = in.pos;
    if (ZSTD_isError(rc)) {
      s->inside = false;
      ZSTD_DCtx_reset(s->zstd, ZSTD_reset_session_only);
      return damaged(s, err);
    }
    s->inside = rc != 0;
    if (out.pos) return (ptrdiff_t)out.pos;
    if (s->at == s->n && s->raw_end && (stuck || !s->inside)) {
      s->cut = s->inside;
      return 0;
    }
  }
}

ptrdiff_t stream_read(in_stream *s, char *p, size_t n, dg_err *err) {
  if (s->packing == PACKING_UNKNOWN && !find_packing(s, err)) return -1;
  switch (s->packing) {
  case PACKING_GZIP:
    return gzip_read(s, p, n, err);
  case PACKING_ZSTD:
    return zstd_read(s, p, n, err);
  default:
    return plain_read(s, p, n, err);
  }
}

bool stream_resume(in_stream *s) {
  dg_err err;
  if (s->packing != PACKING_GZIP && s->packing != PACKING_ZSTD) return false;
  if (s->packing == PACKING_GZIP) inflateReset(&s->gzip);
  s->inside = false;
  if (s->at < s->n) s->at++;
  while (raw_fill(s, 4, &err) && s->n - s->at >= 4) {
    if (s->packing == PACKING_GZIP ? at_gzip(s) : raw_u32(s) == ZSTD_MAGICNUMBER) return true;
    s->at++;
  }
  s->at = s->n;
  return false;
}

/* ---- whole bodies ---- */

static int unpack_zlib(int bits, const char *p, size_t n, size_t max, dg_buf *out) {
  char part[16384];
  z_stream z = {.zalloc = zlib_get, .zfree = zlib_put, .next_in = (Bytef *)(uintptr_t)p, .avail_in = (uInt)n};
  if (inflateInit2(&z, bits) != Z_OK) return 3;
  int rc = Z_OK, code = 0;
  while (rc == Z_OK && code == 0) {
    z.next_out = (Bytef *)part;
    z.avail_out = sizeof part;
    rc = inflate(&z, Z_NO_FLUSH);
    size_t got = sizeof part - z.avail_out;
    if (out->n + got > max) code = 1;
    buf_put(out, part, got);
    if (got == 0 && z.avail_in == 0) break;
  }
  inflateEnd(&z);
  if (code) return code;
  return rc == Z_MEM_ERROR || out->failed ? 3 : rc == Z_DATA_ERROR && out->n == 0 ? 2 : 0;
}

static int unpack_zstd(const char *p, size_t n, size_t max, dg_buf *out) {
  char part[16384];
  ZSTD_DCtx *z = ZSTD_createDCtx();
  if (!z) return 3;
  ZSTD_DCtx_setParameter(z, ZSTD_d_windowLogMax, STREAM_WINDOW_LOG);
  ZSTD_inBuffer in = {p, n, 0};
  int code = 0;
  while (code == 0) {
    ZSTD_outBuffer to = {part, sizeof part, 0};
    size_t rc = ZSTD_decompressStream(z, &to, &in);
    if (ZSTD_isError(rc)) {
      if (out->n == 0) code = 2;
      break;
    }
    if (out->n + to.pos > max) code = 1;
    buf_put(out, part, to.pos);
    if (to.pos < to.size && in.pos == in.size) break;
  }
  ZSTD_freeDCtx(z);
  return code ? code : out->failed ? 3 : 0;
}

int stream_unpack(body_coding coding, const char *p, size_t n, size_t max, dg_buf *out) {
  if (n > UINT32_MAX) return 1;
  if (coding == BODY_ZSTD) return unpack_zstd(p, n, max, out);
  if (coding == BODY_GZIP) return unpack_zlib(15 + 16, p, n, max, out);
  int rc = unpack_zlib(15, p, n, max, out); /* "deflate" is zlib by the book and raw in the wild */
  if (rc != 2) return rc;
  out->n = 0;
  return unpack_zlib(-15, p, n, max, out);
}
