/* http: a stored HTTP message: what its head says, and its body with transfer and content codings undone. Archives often
 * keep the head of a message whose body was decoded before it was stored: a coding that the body does not show is passed
 * over. */
#include "input/stream.h"

/* The next line of [p + *i, p + n) without its end; false behind the last. */
static bool line_of(const char *p, size_t n, size_t *i, dg_str *out) {
  if (*i >= n) return false;
  const char *from = p + *i, *stop = memchr(from, '\n', n - *i);
  size_t len = stop ? (size_t)(stop - from) : n - *i;
  *i += len + (stop != NULL);
  if (len && from[len - 1] == '\r') len--;
  *out = str_make(from, (uint32_t)len);
  return true;
}

static bool field(dg_str line, const char *name, dg_str *value) {
  dg_str want = str_of(name);
  if (line.n <= want.n || line.p[want.n] != ':' || !str_eq_fold(str_make(line.p, want.n), want)) return false;
  *value = str_trim(str_make(line.p + want.n + 1, line.n - want.n - 1));
  return true;
}

static uint32_t find_fold(dg_str s, dg_str what) {
  for (uint32_t i = 0; i + what.n <= s.n; i++)
    if (str_eq_fold(str_cut(s.p, i, i + what.n), what)) return i;
  return DG_NONE;
}

void http_type(dg_str value, http_head *out) {
  dg_str type = {0}, rest = value;
  str_next(&rest, ';', &type);
  type = str_trim(type);
  out->form = !type.n                                              ? IN_AUTO
              : str_eq_fold(type, STR("text/html"))                ? IN_HTML
              : str_eq_fold(type, STR("application/xhtml+xml"))    ? IN_HTML
              : str_eq_fold(type, STR("text/plain"))               ? IN_TEXT
              : str_eq_fold(type, STR("application/octet-stream")) ? IN_AUTO
                                                                   : IN_FORMS;
  uint32_t at = find_fold(value, STR("charset="));
  if (at == DG_NONE) return;
  dg_str set = str_make(value.p + at + 8, value.n - at - 8);
  while (set.n && (set.p[0] == '"' || set.p[0] == '\'' || set.p[0] == ' ')) set.p++, set.n--;
  uint32_t n = 0;
  while (n < set.n && set.p[n] > ' ' && !strchr("\"';,", set.p[n])) n++;
  about_set(out->charset, sizeof out->charset, set.p, n);
}

static void set_coding(http_head *h, dg_str value) {
  about_set(h->coding_name, sizeof h->coding_name, value.p, value.n);
  if (!value.n || str_eq_fold(value, STR("identity")) || str_eq_fold(value, STR("none")))
    h->coding = -1;
  else if (str_eq_fold(value, STR("gzip")) || str_eq_fold(value, STR("x-gzip")))
    h->coding = BODY_GZIP;
  else if (str_eq_fold(value, STR("deflate")))
    h->coding = BODY_DEFLATE;
  else if (str_eq_fold(value, STR("zstd")))
    h->coding = BODY_ZSTD;
  else
    h->coding = -2;
}

size_t http_read(const char *p, size_t n, http_head *out) {
  *out = (http_head){.form = IN_AUTO, .coding = -1};
  size_t i = 0;
  dg_str line, value;
  if (n < 12 || memcmp(p, "HTTP/", 5) != 0 || !line_of(p, n, &i, &line)) return 0;
  uint32_t sp = str_find(line, STR(" "));
  for (uint32_t k = sp == DG_NONE ? line.n : sp + 1; k < line.n && line.p[k] >= '0' && line.p[k] <= '9'; k++)
    if (out->status < 1000) out->status = out->status * 10 + (line.p[k] - '0');
  while (line_of(p, n, &i, &line)) {
    if (!line.n) return i;
    if (field(line, "content-type", &value))
      http_type(value, out);
    else if (field(line, "content-encoding", &value))
      set_coding(out, value);
    else if (field(line, "transfer-encoding", &value))
      out->chunked = find_fold(value, STR("chunked")) != DG_NONE;
  }
  return 0;
}

static int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The size line of a chunk at p[*i]: its value, *i behind it; SIZE_MAX when it is none. */
static size_t chunk_size(const char *p, size_t n, size_t *i) {
  dg_str line;
  if (!line_of(p, n, i, &line) || line.n > 1024) return SIZE_MAX;
  size_t v = 0;
  uint32_t k = 0;
  while (k < line.n && hex(line.p[k]) >= 0 && v < (size_t)1 << 40) v = v * 16 + (size_t)hex(line.p[k++]);
  bool ends = k == line.n || line.p[k] == ';' || line.p[k] == ' ' || line.p[k] == '\t';
  return k && ends ? v : SIZE_MAX;
}

/* Joins the chunks in place; a body that does not look chunked stays as it is. */
static void unchunk(dg_buf *b) {
  size_t i = 0, o = 0, size = chunk_size(b->p, b->n, &i);
  if (size == SIZE_MAX) return;
  while (size != SIZE_MAX && size > 0) {
    size_t part = size < b->n - i ? size : b->n - i;
    memmove(b->p + o, b->p + i, part);
    o += part;
    i += part;
    dg_str line;
    if (part < size || !line_of(b->p, b->n, &i, &line)) break;
    size = chunk_size(b->p, b->n, &i);
  }
  b->n = o;
}

static bool shows(int coding, const dg_buf *b) {
  const unsigned char *p = (const unsigned char *)b->p;
  if (b->n < 4) return false;
  if (coding == BODY_GZIP) return p[0] == 0x1f && p[1] == 0x8b;
  if (coding == BODY_ZSTD) return p[0] == 0x28 && p[1] == 0xb5;
  return p[0] != '<' && p[0] > ' '; /* raw deflate has no mark */
}

const char *http_body(dg_buf *b, size_t head, const http_head *h, size_t max) {
  if (head) memmove(b->p, b->p + head, b->n - head);
  b->n -= head;
  if (h->chunked) unchunk(b);
  if (h->coding == -1) return NULL;
  if (h->coding == -2) {
    for (size_t i = 0; i < b->n && i < 512; i++) /* was it decoded before it was stored? */
      if ((unsigned char)b->p[i] < 9) return "is packed in a way that is not undone here (gzip, deflate and zstd are)";
    return NULL;
  }
  if (!shows(h->coding, b)) return NULL;
  dg_buf plain = {0};
  int bad = stream_unpack((body_coding)h->coding, b->p, b->n, max, &plain);
  if (bad == 0) {
    buf_free(b);
    *b = plain;
    return NULL;
  }
  buf_free(&plain);
  return bad == 1   ? "is longer than 32 MB when unpacked, the most a page may have"
         : bad == 2 ? "has a body that cannot be unpacked"
                    : "needs more memory than there is";
}
