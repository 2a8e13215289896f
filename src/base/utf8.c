/* utf8: decoding with replacement, letters and their case. Covers the scripts that news names come in (Latin, Greek,
 * Cyrillic, Armenian have case); everything above ASCII that is not known to be a mark or sign counts as a letter. */
#include "base.h"
#include "bytes.h"

uint32_t utf8_next_long(const char *s, uint32_t n, uint32_t *i) {
  const unsigned char *p = (const unsigned char *)s + *i;
  uint32_t left = n - *i, c = p[0];
  uint32_t len = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
  static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
  if (c < 0xC2 || c > 0xF4 || left < len) {
    *i += 1;
    return 0xFFFD;
  }
  uint32_t cp = c & (0x7Fu >> len);
  for (uint32_t k = 1; k < len; k++) {
    if ((p[k] & 0xC0) != 0x80) {
      *i += 1;
      return 0xFFFD;
    }
    cp = cp << 6 | (p[k] & 0x3Fu);
  }
  if (cp < least[len] || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000)) {
    *i += 1;
    return 0xFFFD;
  }
  *i += len;
  return cp;
}

uint32_t utf8_put(char out[4], uint32_t cp) {
  if (cp < 0x80) {
    out[0] = (char)cp;
    return 1;
  }
  if (cp < 0x800) {
    out[0] = (char)(0xC0 | cp >> 6);
    out[1] = (char)(0x80 | (cp & 0x3F));
    return 2;
  }
  if (cp < 0x10000) {
    out[0] = (char)(0xE0 | cp >> 12);
    out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[2] = (char)(0x80 | (cp & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | cp >> 18);
  out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
  out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
  out[3] = (char)(0x80 | (cp & 0x3F));
  return 4;
}

/* Length of the ASCII run at the start of s. */
static uint32_t ascii_run(dg_str s) {
  uint32_t i = 0;
  for (uint64_t w; i + 8 <= s.n; i += 8) {
    memcpy(&w, s.p + i, 8);
    if (w & 0x8080808080808080u) break;
  }
  while (i < s.n && (unsigned char)s.p[i] < 0x80) i++;
  return i;
}

/* Offset of the first bad byte at or after i, or s.n. A U+FFFD that is written out is good text. */
static uint32_t first_bad(dg_str s, uint32_t i) {
  while (i < s.n) {
    i += ascii_run(str_make(s.p + i, s.n - i));
    if (i == s.n) break;
    uint32_t before = i;
    if (utf8_next(s.p, s.n, &i) == 0xFFFD && i - before == 1) return before;
  }
  return s.n;
}

bool utf8_ok(dg_str s) { return first_bad(s, 0) == s.n; }

dg_str utf8_clean(dg_arena *a, dg_str s, uint32_t *replaced) {
  uint32_t bad = first_bad(s, 0), n = 0;
  if (replaced) *replaced = 0;
  if (bad == s.n) return s;
  for (uint32_t i = bad; i < s.n; i = first_bad(s, i + 1)) n++;
  if (s.n > UINT32_MAX - 1 - 2 * (uint64_t)n) arena_fail(a);
  char *out = arena_get(a, (size_t)s.n + 2 * (size_t)n + 1);
  uint32_t from = 0, o = 0;
  while (bad < s.n) {
    memcpy(out + o, s.p + from, bad - from);
    o += bad - from;
    memcpy(out + o, "\xEF\xBF\xBD", 3);
    o += 3;
    from = bad + 1;
    bad = first_bad(s, from);
  }
  if (from < s.n) memcpy(out + o, s.p + from, s.n - from);
  o += s.n - from;
  if (replaced) *replaced = n;
  return (dg_str){out, o};
}

uint32_t utf8_count(dg_str s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
  return n;
}

/* Latin Extended-A and -B and Additional come in pairs, upper then lower; where pairs begin on an odd code point. */
static bool odd_upper(uint32_t cp) {
  return (cp >= 0x139 && cp <= 0x148) || (cp >= 0x179 && cp <= 0x17E) || (cp >= 0x1CD && cp <= 0x1DC);
}
static bool paired(uint32_t cp) {
  return (cp >= 0x100 && cp <= 0x17E && cp != 0x138 && cp != 0x149 && cp != 0x178) || (cp >= 0x1CD && cp <= 0x1DC) ||
         (cp >= 0x1DE && cp <= 0x1EF) || (cp >= 0x1F8 && cp <= 0x21F) || (cp >= 0x222 && cp <= 0x233) ||
         (cp >= 0x460 && cp <= 0x481) || (cp >= 0x48A && cp <= 0x4BF) || (cp >= 0x4D0 && cp <= 0x52F) ||
         (cp >= 0x1E00 && cp <= 0x1E95) || (cp >= 0x1EA0 && cp <= 0x1EFF);
}

uint32_t utf8_lower(uint32_t cp) {
  if (cp < 0x80) return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
  if (cp >= 0xC0 && cp <= 0xDE) return cp == 0xD7 ? cp : cp + 32;
  if (cp == 0x178) return 0xFF;
  if (cp == 0x130) return 'i';
  if (paired(cp)) return (cp & 1) == (odd_upper(cp) ? 1u : 0u) ? cp + 1 : cp;
  if (cp >= 0x391 && cp <= 0x3A9) return cp + 32;
  if (cp >= 0x410 && cp <= 0x42F) return cp + 32;
  if (cp >= 0x400 && cp <= 0x40F) return cp + 80;
  if (cp >= 0x531 && cp <= 0x556) return cp + 48;
  return cp;
}

uint32_t utf8_upper(uint32_t cp) {
  if (cp < 0x80) return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
  if (cp >= 0xE0 && cp <= 0xFE) return cp == 0xF7 ? cp : cp - 32;
  if (cp == 0xFF) return 0x178;
  if (cp == 0x131) return 'I';
  if (paired(cp)) return (cp & 1) == (odd_upper(cp) ? 0u : 1u) ? cp - 1 : cp;
  if (cp >= 0x3B1 && cp <= 0x3C9 && cp != 0x3C2) return cp - 32;
  if (cp >= 0x430 && cp <= 0x44F) return cp - 32;
  if (cp >= 0x450 && cp <= 0x45F) return cp - 80;
  if (cp >= 0x561 && cp <= 0x586) return cp - 48;
  return cp;
}

bool utf8_is_upper(uint32_t cp) { return utf8_lower(cp) != cp; }
bool utf8_is_lower(uint32_t cp) {
  return utf8_upper(cp) != cp || cp == 0xDF || cp == 0x138 || cp == 0x149 || cp == 0x3C2;
}

bool utf8_is_space(uint32_t cp) {
  return cp == ' ' || (cp >= 9 && cp <= 13) || cp == 0xA0 || cp == 0x85 || cp == 0x1680 ||
         (cp >= 0x2000 && cp <= 0x200B) || cp == 0x2028 || cp == 0x2029 || cp == 0x202F || cp == 0x205F ||
         cp == 0x3000 || cp == 0xFEFF;
}

bool utf8_is_alpha(uint32_t cp) {
  if (cp < 0x80) return (cp | 32) >= 'a' && (cp | 32) <= 'z';
  if (cp < 0xC0) return cp == 0xAA || cp == 0xB5 || cp == 0xBA;
  if (cp == 0xD7 || cp == 0xF7 || utf8_is_space(cp)) return false;
  if (cp >= 0x2000 && cp < 0x2C00) return cp >= 0x2100 && cp < 0x2190; /* punctuation, arrows, signs; letter-like yes */
  if (cp >= 0x3000 && cp < 0x3040) return false;
  if (cp >= 0xFE10 && cp < 0xFE70) return false;
  if (cp >= 0xFF00 && cp < 0xFF21) return false;
  return cp < 0xE000 || (cp >= 0xF900 && cp < 0xFFF0) || (cp >= 0x10000 && cp < 0x1F000) || cp >= 0x20000;
}

/* Letters with marks, U+00C0 to U+017F, by their base letter; '*' = no single base. */
static const char base_latin[] = "AAAAAA*CEEEEIIIIDNOOOOO*OUUUUY**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
                                 "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi**JjKk*LlLlLlLlLlNnNnNn***OoOoOo**"
                                 "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz*";

uint32_t utf8_deaccent(uint32_t cp) {
  if (cp < 0xC0 || cp > 0x17F) return cp;
  char c = base_latin[cp - 0xC0];
  return c == '*' ? cp : (uint32_t)(unsigned char)c;
}

static uint32_t fold_one(uint32_t cp) {
  if (cp == 0x2018 || cp == 0x2019 || cp == 0x201B || cp == 0x2032 || cp == 0x2BC || cp == 0x60 || cp == 0xB4)
    return '\'';
  if ((cp >= 0x201C && cp <= 0x201F) || cp == 0x2033 || cp == 0xAB || cp == 0xBB) return '"';
  if ((cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212) return '-';
  if (utf8_is_space(cp)) return ' ';
  return utf8_lower(cp);
}

uint32_t utf8_fold(dg_str s, char *out, uint32_t cap) {
  uint32_t o = 0, i = 0;
  for (uint64_t w; i + 8 <= s.n && i + 8 <= cap; i += 8, o += 8) { /* eight of ASCII but ` */
    memcpy(&w, s.p + i, 8);
    if (bytes_far(w) || bytes_has(w, '`')) break;
    w = bytes_lower(w);
    memcpy(out + o, &w, 8);
  }
  for (; i < s.n;) {
    unsigned char c = (unsigned char)s.p[i];
    if (c < 0x80) {
      if (o + 1 > cap) return o;
      out[o++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : c);
      i++;
      continue;
    }
    char piece[4];
    uint32_t k = utf8_put(piece, fold_one(utf8_next(s.p, s.n, &i)));
    if (o + k > cap) return o;
    memcpy(out + o, piece, k);
    o += k;
  }
  return o;
}
