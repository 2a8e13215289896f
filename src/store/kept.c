/* kept: the text of stories, packed. Any thread packs; reads and writes the column `kept.text`. */
#include <zstd.h>

#include "show.h"
#include "wire.h"
#include "work.h"

#define LEVEL 3
#define KEPT_MOST (256u << 20) /* bytes of one story's parts */

static void part(dg_buf *b, dg_str s) {
  uint8_t leb[5];
  uint32_t n = 0, v = s.n;
  for (; v >= 0x80; v >>= 7) leb[n++] = (uint8_t)(v | 0x80);
  leb[n++] = (uint8_t)v;
  buf_put(b, leb, n);
  if (s.n) buf_put(b, s.p, s.n);
}

void store_kept_pack(dg_buf *out, const dg_doc *d) {
  dg_story s = dg_doc_story(d);
  dg_buf raw = {0};
  part(&raw, s.body);
  for (uint32_t i = 0; i < s.ndropped; i++) {
    dg_dropped x = dg_doc_dropped(d, i);
    part(&raw, str_of(x.kind));
    part(&raw, x.text);
  }
  size_t most = ZSTD_compressBound(raw.n);
  char *packed = raw.failed || raw.n > KEPT_MOST ? NULL : mem_get(most);
  if (packed) {
    size_t n = ZSTD_compress(packed, most, raw.p, raw.n, LEVEL);
    if (ZSTD_isError(n))
      out->failed = true;
    else
      wire_str(out, str_make(packed, (uint32_t)n));
  } else if (!raw.failed && raw.n > KEPT_MOST)
    wire_str(out, STR("")); /* too long to keep */
  else
    out->failed = true;
  mem_free(packed);
  buf_free(&raw);
}

bool store_kept_get(store *s, int64_t story, dg_buf *out) {
  sqlite3_stmt *q = store_stmt(s, Q_KEPT_GET);
  out->n = 0;
  if (!q) return false;
  sqlite3_bind_int64(q, 1, story);
  if (!store_row(s, q)) return false;
  const void *p = sqlite3_column_blob(q, 0);
  const size_t n = p ? (size_t)sqlite3_column_bytes(q, 0) : 0;
  unsigned long long size = p ? ZSTD_getFrameContentSize(p, n) : 0;
  bool ok = size > 0 && size <= KEPT_MOST; /* the marks of an error are larger */
  char *grown = ok ? mem_grow(out->p, (size_t)size) : NULL;
  if (grown) {
    out->p = grown;
    out->cap = (size_t)size;
    size_t got = ZSTD_decompress(out->p, out->cap, p, n);
    ok = !ZSTD_isError(got);
    if (ok) out->n = got;
  } else if (ok) {
    store_fail_memory(s);
    ok = false;
  }
  sqlite3_reset(q);
  return ok;
}

bool store_kept_next(const dg_buf *kept, size_t *at, dg_str *out) {
  uint64_t n = 0;
  if (*at >= kept->n) return false;
  for (uint32_t shift = 0; *at < kept->n && shift < 35; shift += 7) {
    uint8_t b = (uint8_t)kept->p[(*at)++];
    n |= (uint64_t)(b & 0x7f) << shift;
    if (!(b & 0x80)) break;
  }
  if (n > kept->n - *at) return false;
  *out = str_make(kept->p + *at, (uint32_t)n);
  *at += n;
  return true;
}
