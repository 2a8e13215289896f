/* str: slices of bytes. Nothing here allocates but str_copy and str_printf. */
#include <stdarg.h>

#include "base.h"
#include "bytes.h"

bool str_among(dg_str s, const char *const *word, size_t n) {
  for (size_t i = 0; s.n && i < n; i++)
    if (word[i][0] == s.p[0] && str_eq(s, str_of(word[i]))) return true;
  return false;
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

bool str_eq_fold(dg_str a, dg_str b) {
  if (a.n != b.n) return false;
  for (uint32_t i = 0; i < a.n; i++)
    if (lower(a.p[i]) != lower(b.p[i])) return false;
  return true;
}

int str_cmp(dg_str a, dg_str b) {
  uint32_t n = a.n < b.n ? a.n : b.n;
  int c = n ? memcmp(a.p, b.p, n) : 0;
  return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool str_begins(dg_str s, dg_str prefix) { return s.n >= prefix.n && str_eq(str_make(s.p, prefix.n), prefix); }
bool str_ends(dg_str s, dg_str suffix) {
  return s.n >= suffix.n && str_eq(str_make(s.p + s.n - suffix.n, suffix.n), suffix);
}

uint32_t str_find(dg_str s, dg_str what) {
  if (what.n == 0) return 0;
  if (s.n < what.n) return DG_NONE;
  const char *p = s.p, *last = s.p + (s.n - what.n);
  for (; last - p >= 15; p += 16) /* where first and last byte fit */
    for (uint32_t m = bytes_eq(p, what.p[0]) & bytes_eq(p + what.n - 1, what.p[what.n - 1]); m; m &= m - 1)
      if (memcmp(p + bytes_first(m), what.p, what.n) == 0) return (uint32_t)(p - s.p) + bytes_first(m);
  while (p <= last && (p = memchr(p, what.p[0], (size_t)(last - p) + 1)) != NULL) {
    if (memcmp(p, what.p, what.n) == 0) return (uint32_t)(p - s.p);
    p++;
  }
  return DG_NONE;
}

/* Bytes of white space at p (0 = none): ASCII, or a no-break space C2 A0. */
static uint32_t space_at(const char *p, uint32_t n) {
  if (n && (p[0] == ' ' || (p[0] >= '\t' && p[0] <= '\r'))) return 1;
  return n >= 2 && p[0] == '\xc2' && p[1] == '\xa0' ? 2 : 0;
}

dg_str str_trim(dg_str s) {
  uint32_t k;
  while ((k = space_at(s.p, s.n)) > 0) s.p += k, s.n -= k;
  for (;;) {
    if (s.n >= 2 && space_at(s.p + s.n - 2, 2) == 2)
      s.n -= 2;
    else if (s.n >= 1 && space_at(s.p + s.n - 1, 1) == 1)
      s.n -= 1;
    else
      return s;
  }
}

dg_str str_copy(dg_arena *a, dg_str s) {
  char *p = arena_get(a, (size_t)s.n + 1);
  if (s.n) memcpy(p, s.p, s.n);
  p[s.n] = 0;
  return (dg_str){p, s.n};
}

dg_str str_printf(dg_arena *a, const char *format, ...) {
  va_list ap, again;
  va_start(ap, format);
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, format, ap);
  va_end(ap);
  if (n < 0) n = 0;
  char *p = arena_get(a, (size_t)n + 1);
  vsnprintf(p, (size_t)n + 1, format, again);
  va_end(again);
  return (dg_str){p, (uint32_t)n};
}

bool str_next(dg_str *rest, char sep, dg_str *part) {
  if (!rest->p) return false;
  const char *at = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
  if (!at) {
    *part = *rest;
    *rest = (dg_str){NULL, 0};
    return true;
  }
  *part = (dg_str){rest->p, (uint32_t)(at - rest->p)};
  *rest = (dg_str){at + 1, rest->n - part->n - 1};
  return true;
}

bool str_to_u32(dg_str s, uint32_t *out) {
  uint64_t v = 0;
  if (s.n == 0 || s.n > 10) return false;
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return false;
    v = v * 10 + (uint64_t)(s.p[i] - '0');
  }
  if (v > UINT32_MAX) return false;
  *out = (uint32_t)v;
  return true;
}

static uint64_t little64(const char *p) {
  uint64_t w;
  memcpy(&w, p, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap64(w);
#endif
  return w;
}

static uint32_t little32(const char *p) {
  uint32_t w;
  memcpy(&w, p, 4);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap32(w);
#endif
  return w;
}

/* The last s.n - i < 8 bytes of s, the first lowest. */
static uint64_t tail64(dg_str s, uint32_t i) {
  uint32_t n = s.n - i;
  if (n == 0) return 0;
  if (s.n >= 8) return little64(s.p + s.n - 8) >> (64 - 8 * n);
  if (n >= 4) return little32(s.p) | (uint64_t)little32(s.p + n - 4) << (8 * (n - 4)); /* i == 0: s is that short */
  const unsigned char *p = (const unsigned char *)s.p;
  return p[0] | (uint64_t)p[n / 2] << (8 * (n / 2)) | (uint64_t)p[n - 1] << (8 * (n - 1));
}

/* Eight bytes at a time, multiply and fold; little-endian reads on every machine. Not for hostile tables: every table
 * that takes page text is bounded by the document's budget. */
uint64_t str_hash(dg_str s) {
  const uint64_t k = 0x9E3779B97F4A7C15u;
  uint64_t h = (s.n + 1) * k;
  uint32_t i = 0;
  for (; i + 8 <= s.n; i += 8) {
    h = (h ^ little64(s.p + i)) * k;
    h ^= h >> 32;
  }
  h = (h ^ tail64(s, i)) * k;
  h ^= h >> 29;
  h *= 0xBF58476D1CE4E5B9u;
  return h ^ (h >> 32);
}
