/* decode: bytes of a page as valid UTF-8. Reads nothing but its arguments; the result is arena memory or the
 * bytes themselves. Invariant: the result is valid UTF-8 without a byte order mark; what is not text becomes
 * empty.
 *
 * Order: byte order mark; NUL bytes in every second place (UTF-16); valid UTF-8; the charset the page names;
 * Windows-1252 when bad bytes outnumber good sequences; else single bad bytes become U+FFFD. */
#include "read/blocks.h"

/* 0x80..0x9F of Windows-1252; 0 = undefined */
static const uint16_t cp1252_low[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
/* 0x80..0xBF of Windows-1251; above that U+0410 follows in order */
static const uint16_t cp1251_low[64] = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

static uint32_t from_1252(unsigned char c) { return c >= 0x80 && c < 0xA0 ? cp1252_low[c - 0x80] : c; }
static uint32_t from_1251(unsigned char c) {
  return c < 0x80 ? c : c < 0xC0 ? cp1251_low[c - 0x80] : 0x410u + (c - 0xC0u);
}

static dg_str from_bytes(dg_arena *a, dg_str s, uint32_t (*map)(unsigned char)) {
  if (s.n > UINT32_MAX / 3) arena_fail(a);
  char *out = arena_get(a, (size_t)s.n * 3 + 4);
  uint32_t o = 0;
  for (uint32_t i = 0; i < s.n; i++) o += utf8_put(out + o, map((unsigned char)s.p[i]));
  return (dg_str){out, o};
}

static dg_str from_utf16(dg_arena *a, dg_str s, bool big) {
  if (s.n > UINT32_MAX / 2) arena_fail(a);
  const unsigned char *p = (const unsigned char *)s.p;
  char *out = arena_get(a, (size_t)s.n / 2 * 3 + 8);
  uint32_t o = 0, hi = big ? 0 : 1;
  for (uint32_t i = 0; i + 1 < s.n; i += 2) {
    uint32_t u = (uint32_t)p[i + hi] << 8 | p[i + 1 - hi];
    if (u >= 0xD800 && u < 0xDC00 && i + 3 < s.n) {
      uint32_t v = (uint32_t)p[i + 2 + hi] << 8 | p[i + 3 - hi];
      if (v >= 0xDC00 && v < 0xE000) {
        u = 0x10000 + ((u - 0xD800) << 10) + (v - 0xDC00);
        i += 2;
      }
    }
    if (u >= 0xD800 && u < 0xE000) u = 0xFFFD;
    o += utf8_put(out + o, u);
  }
  return (dg_str){out, o};
}

/* UTF-16 without a mark: of the first bytes, NUL in at least three of ten odd (little end) or even places and
 * hardly ever in the others. 0 = no, 1 = little, 2 = big. */
static int utf16_like(dg_str s) {
  uint32_t n = s.n < 2048 ? s.n & ~1u : 2048, zero[2] = {0, 0};
  for (uint32_t i = 0; i < n; i++) zero[i & 1] += s.p[i] == 0;
  if (n < 4) return 0;
  uint32_t most = n / 2 * 3 / 10 + 1, least = n / 2 / 20;
  if (zero[1] >= most && zero[0] <= least) return 1;
  if (zero[0] >= most && zero[1] <= least) return 2;
  return 0;
}

/* More bytes that cannot be UTF-8 than sequences that are. */
static bool mostly_bad(dg_str s) {
  uint32_t good = 0, bad = 0;
  for (uint32_t i = 0; i < s.n;) {
    if ((unsigned char)s.p[i] < 0x80) {
      i++;
      continue;
    }
    uint32_t from = i;
    (void)utf8_next(s.p, s.n, &i);
    if (i - from == 1)
      bad++;
    else
      good++;
  }
  return bad > good;
}

/* Control characters and replacements: more than one in ten means that this is no text. */
static bool is_junk(dg_str s) {
  if (str_begins(s, STR("%PDF-"))) return true;
  uint32_t bad = 0, all = 0;
  for (uint32_t i = 0; i < s.n; all++) {
    if ((unsigned char)s.p[i] - 32u < 95u) {
      i++;
      continue;
    }
    uint32_t cp = utf8_next(s.p, s.n, &i);
    bad += cp == 0xFFFD || cp == 0x7F || (cp < 32 && !(cp >= 9 && cp <= 13)) || (cp >= 0x80 && cp < 0xA0 && cp != 0x85);
  }
  return all >= 16 && bad > all / 10;
}

static bool label_has(dg_str label, const char *what) {
  dg_str w = str_of(what);
  for (uint32_t i = 0; i + w.n <= label.n; i++)
    if (str_eq_fold(str_cut(label.p, i, i + w.n), w)) return true;
  return false;
}

static dg_str unmarked(dg_str s) { return str_begins(s, STR("\xEF\xBB\xBF")) ? str_make(s.p + 3, s.n - 3) : s; }

dg_str rd_decode(dg_arena *a, dg_str s, dg_str charset) {
  dg_str out;
  if (str_begins(s, STR("\xFF\xFE")))
    out = from_utf16(a, str_make(s.p + 2, s.n - 2), false);
  else if (str_begins(s, STR("\xFE\xFF")))
    out = from_utf16(a, str_make(s.p + 2, s.n - 2), true);
  else if (utf16_like(s))
    out = from_utf16(a, s, utf16_like(s) == 2);
  else if (utf8_ok(s))
    out = unmarked(s);
  else if (label_has(charset, "1251"))
    out = from_bytes(a, s, from_1251);
  else if (label_has(charset, "1252") || label_has(charset, "8859-1") || mostly_bad(s))
    out = from_bytes(a, s, from_1252);
  else
    out = unmarked(utf8_clean(a, s, NULL));
  return is_junk(out) ? str_make("", 0) : out;
}
