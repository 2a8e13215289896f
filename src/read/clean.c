/* clean: a run of page text made fit for a body: white space squeezed to single spaces, invisible characters
 * gone, HTML entities resolved, letters of other scripts that pose as Latin ones put right. Reads and writes
 * nothing else. Invariant: the result is valid UTF-8 and neither begins nor ends with a
 * space. */
#include "base/bytes.h"
#include "read/blocks.h"

static bool is_invisible(uint32_t cp) {
  return cp == 0xAD || (cp >= 0x200B && cp <= 0x200F) || (cp >= 0x202A && cp <= 0x202E) ||
         (cp >= 0x2060 && cp <= 0x2069) || cp == 0xFEFF || (cp >= 0xFE00 && cp <= 0xFE0F) || cp < 9 ||
         (cp > 13 && cp < 32) || (cp >= 0x7F && cp < 0xA0 && cp != 0x85) || cp == 0xFFFC;
}

static const struct {
  const char *name;
  uint16_t cp;
} entity[] = {{"amp", '&'},      {"lt", '<'},       {"gt", '>'},        {"quot", '"'},     {"apos", '\''},
              {"nbsp", ' '},     {"rsquo", 0x2019}, {"lsquo", 0x2018},  {"rdquo", 0x201D}, {"ldquo", 0x201C},
              {"mdash", 0x2014}, {"ndash", 0x2013}, {"hellip", 0x2026}, {"copy", 0xA9},    {"bull", 0x2022},
              {"middot", 0xB7},  {"eacute", 0xE9},  {"pound", 0xA3},    {"euro", 0x20AC},  {"shy", 0xAD},
              {"raquo", 0xBB},   {"laquo", 0xAB},   {"ensp", ' '},      {"emsp", ' '},     {"thinsp", ' '},
              {"zwnj", 0x200C}};

static uint32_t entity_number(dg_str s) {
  uint32_t cp = 0, base = 10, i = 0;
  if (s.n && (s.p[0] == 'x' || s.p[0] == 'X')) base = 16, i = 1;
  if (i == s.n) return 0;
  for (; i < s.n; i++) {
    uint32_t c = (unsigned char)s.p[i], v = c - '0';
    if (v > 9) v = (c | 32) - 'a' + 10;
    if (v >= base || cp > 0x10FFFF) return 0;
    cp = cp * base + v;
  }
  return cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000) ? 0 : cp;
}

/* The code point of an entity at s[i] == '&', and i moved behind it; 0 (i unmoved) when there is none. */
static uint32_t entity_at(dg_str s, uint32_t *i) {
  uint32_t e = *i + 1;
  while (e < s.n && e - *i < 12 && s.p[e] != ';' && s.p[e] != ' ' && s.p[e] != '&') e++;
  if (e >= s.n || s.p[e] != ';') return 0;
  dg_str name = str_cut(s.p, *i + 1, e);
  uint32_t cp = 0;
  if (name.n > 1 && name.p[0] == '#')
    cp = entity_number(str_make(name.p + 1, name.n - 1));
  else
    for (uint32_t k = 0; k < sizeof entity / sizeof *entity && !cp; k++)
      if (str_eq(name, str_of(entity[k].name))) cp = entity[k].cp;
  if (cp) *i = e + 1;
  return cp;
}

/* Latin letter that a Cyrillic or Greek one looks like; 0 = none. */
static uint32_t latin_twin(uint32_t cp) {
  static const struct {
    uint16_t from, to;
  } twin[] = {{0x391, 'A'}, {0x392, 'B'},  {0x395, 'E'}, {0x396, 'Z'}, {0x397, 'H'},  {0x399, 'I'},  {0x39A, 'K'},
              {0x39C, 'M'}, {0x39D, 'N'},  {0x39F, 'O'}, {0x3A1, 'P'}, {0x3A4, 'T'},  {0x3A5, 'Y'},  {0x3A7, 'X'},
              {0x3B1, 'a'}, {0x3B9, 'i'},  {0x3BD, 'v'}, {0x3BF, 'o'}, {0x3C1, 'p'},  {0x401, 0xCB}, {0x405, 'S'},
              {0x406, 'I'}, {0x407, 0xCF}, {0x408, 'J'}, {0x410, 'A'}, {0x412, 'B'},  {0x415, 'E'},  {0x41A, 'K'},
              {0x41C, 'M'}, {0x41D, 'H'},  {0x41E, 'O'}, {0x420, 'P'}, {0x421, 'C'},  {0x422, 'T'},  {0x423, 'Y'},
              {0x425, 'X'}, {0x430, 'a'},  {0x435, 'e'}, {0x43E, 'o'}, {0x440, 'p'},  {0x441, 'c'},  {0x443, 'y'},
              {0x445, 'x'}, {0x451, 0xEB}, {0x455, 's'}, {0x456, 'i'}, {0x457, 0xEF}, {0x458, 'j'},  {0x4BB, 'h'},
              {0x501, 'd'}, {0x51B, 'q'},  {0x51D, 'w'}};
  for (uint32_t k = 0; k < sizeof twin / sizeof *twin; k++)
    if (twin[k].from == cp) return twin[k].to;
  return 0;
}

static bool is_foreign(uint32_t cp) { return cp >= 0x370 && cp < 0x530; }

/* The word s[i, end): when it has more Latin letters than others and each other one has a twin, writes it
 * mended. */
static uint32_t put_word(char *out, dg_str s) {
  uint32_t latin = 0, twins = 0;
  bool others = false;
  for (uint32_t i = 0; i < s.n;) {
    uint32_t cp = utf8_next(s.p, s.n, &i);
    if (!is_foreign(cp))
      latin += utf8_is_alpha(cp);
    else if (latin_twin(cp))
      twins++;
    else
      others = true;
  }
  bool mend = twins && !others && latin >= twins;
  uint32_t o = 0;
  for (uint32_t i = 0; i < s.n;) {
    uint32_t cp = utf8_next(s.p, s.n, &i);
    o += utf8_put(out + o, mend && is_foreign(cp) ? latin_twin(cp) : cp);
  }
  return o;
}

static dg_str mend_words(dg_arena *a, dg_str s) {
  char *out = arena_get(a, (size_t)s.n + 4);
  uint32_t o = 0;
  for (uint32_t i = 0, from = 0;;) {
    uint32_t at = i, cp = i < s.n ? utf8_next(s.p, s.n, &i) : ' ';
    if (at < s.n && utf8_is_alpha(cp)) continue;
    o += put_word(out + o, str_cut(s.p, from, at));
    if (at >= s.n) break;
    memcpy(out + o, s.p + at, i - at);
    o += i - at;
    from = i;
  }
  return (dg_str){out, o};
}

/* Sixteen bytes that are taken as they stand: printed ASCII, no space behind a space, no entity. */
static bool stands(const char *p, bool space, bool entities) {
  uint32_t blank = bytes_eq(p, ' ');
  return !(blank & (blank << 1 | space)) && bytes_in(p, ' ', '~') == BYTES_ALL && !(entities && bytes_eq(p, '&'));
}

static dg_str clean(dg_arena *a, dg_str s, bool entities, bool mend) {
  char *out = arena_get(a, (size_t)s.n + 4);
  uint32_t o = 0, slow = 0; /* up to here byte by byte */
  bool space = false, foreign = false;
  for (uint32_t i = 0; i < s.n;) {
    uint32_t cp = 0;
    unsigned char c = (unsigned char)s.p[i];
    if (i >= slow && i + 16 <= s.n && (o || c > ' ')) {
      if (stands(s.p + i, space, entities)) {
        if (space && o) out[o++] = ' ';
        memcpy(out + o, s.p + i, 16);
        space = s.p[i + 15] == ' ';
        o += space ? 15 : 16;
        i += 16;
        continue;
      }
      slow = i + 16;
    }
    if (c > ' ' && c < 0x7F && !(c == '&' && entities)) {
      if (space && o) out[o++] = ' ';
      space = false;
      out[o++] = (char)c;
      i++;
      continue;
    }
    if (entities && c == '&') cp = entity_at(s, &i);
    if (!cp) cp = utf8_next(s.p, s.n, &i);
    if (is_invisible(cp)) continue;
    if (utf8_is_space(cp)) {
      space = true;
      continue;
    }
    if (space && o) out[o++] = ' ';
    space = false;
    foreign |= is_foreign(cp);
    if (cp >= 0xFB00 && cp <= 0xFB04) { /* ligatures ff fi fl ffi ffl */
      static const char *const lig[5] = {"ff", "fi", "fl", "ffi", "ffl"};
      size_t k = strlen(lig[cp - 0xFB00]);
      memcpy(out + o, lig[cp - 0xFB00], k);
      o += (uint32_t)k;
    } else
      o += utf8_put(out + o, cp);
  }
  dg_str r = {out, o};
  return foreign && mend ? mend_words(a, r) : r;
}

dg_str rd_clean(dg_arena *a, dg_str s, bool entities) { return clean(a, s, entities, true); }
dg_str rd_squeeze(dg_arena *a, dg_str s) { return clean(a, s, false, false); }
