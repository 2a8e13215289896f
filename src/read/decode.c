/* decode: bytes of a page as valid UTF-8. Reads nothing but its arguments; the result is arena memory or the bytes
 * themselves. Invariant: the result is valid UTF-8 without a byte order mark; what is not text becomes empty.
 *
 * Order: byte order mark; NUL bytes in every second place (UTF-16); ISO-2022-JP, which looks like ASCII; valid UTF-8; the
 * charset that the message's header names, then the page's own; when bad bytes outnumber good sequences what uchardet
 * takes it for, Windows-1252 at last; else single bad bytes become U+FFFD. A header that says Latin-1 is often a server's
 * default: a page that names another charset wins over it. */
#include "base/bytes.h"
#include "lang/lang.h"
#include "read/blocks.h"

#define GUESS_BYTES 65536 /* of the page that uchardet sees */

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
  if (n < 4 || !memchr(s.p, 0, n)) return 0;
  for (uint32_t i = 0; i < n; i++) zero[i & 1] += s.p[i] == 0;
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
    if (i + 16 <= s.n && bytes_in(s.p + i, ' ', '~') == BYTES_ALL) {
      i += 16, all += 15;
      continue;
    }
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

static bool is_default(dg_str label) { return !label.n || label_has(label, "8859-1") || label_has(label, "ascii"); }

/* Bytes in which UTF-8 is broken. */
static dg_str from_legacy(dg_arena *a, dg_str s, dg_str header, dg_str page) {
  dg_str out, label = is_default(header) && page.n ? page : header;
  if (label.n && lang_decode(a, s, label, &out)) return out;
  if (!mostly_bad(s)) return unmarked(utf8_clean(a, s, NULL));
  char guess[32];
  lang_charset(s.p, s.n < GUESS_BYTES ? s.n : GUESS_BYTES, guess);
  if (guess[0] && lang_decode(a, s, str_of(guess), &out)) return out;
  return lang_decode(a, s, STR("windows-1252"), &out) ? out : unmarked(utf8_clean(a, s, NULL));
}

/* UTF-16 with or without its mark; false when it is none. */
static bool from_wide(dg_arena *a, dg_str s, dg_str *out) {
  if (str_begins(s, STR("\xFF\xFE")))
    *out = from_utf16(a, str_make(s.p + 2, s.n - 2), false);
  else if (str_begins(s, STR("\xFE\xFF")))
    *out = from_utf16(a, str_make(s.p + 2, s.n - 2), true);
  else if (utf16_like(s))
    *out = from_utf16(a, s, utf16_like(s) == 2);
  else
    return false;
  return true;
}

dg_str rd_decode_text(dg_arena *a, dg_str s, dg_str label) {
  dg_str out;
  if (from_wide(a, s, &out)) return out;
  if (utf8_ok(s)) return s;
  return label.n && lang_decode(a, s, label, &out) ? out : utf8_clean(a, s, NULL);
}

dg_str rd_decode(dg_arena *a, dg_str s, dg_str header, dg_str page) {
  dg_str out;
  bool japanese = label_has(header, "2022-jp") || label_has(page, "2022-jp"); /* looks like ASCII */
  if (!from_wide(a, s, &out) && !(japanese && lang_decode(a, s, STR("iso-2022-jp"), &out)))
    out = utf8_ok(s) ? unmarked(s) : from_legacy(a, s, header, page);
  return is_junk(out) ? str_make("", 0) : out;
}
