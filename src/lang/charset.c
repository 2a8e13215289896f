/* charset: legacy encodings into UTF-8 by tables that script/charsets makes. Labels are the Web's: the Encoding Standard maps
 * Latin-1 to Windows-1252, GB 2312 to GBK and so on, because that is what pages mean by them. */
#include "lang/lang.h"

#include <charsets.h> /* in the build folder */

enum { E_SINGLE, E_GBK, E_BIG5, E_SJIS, E_KOREAN, E_EUC_JP, E_ISO_2022_JP };
static const struct {
  const char *label; /* small letters and digits only: how labels are compared */
  uint8_t kind, table;
} labels[] = {{"iso88591", E_SINGLE, S_CP1252},
              {"latin1", E_SINGLE, S_CP1252},
              {"l1", E_SINGLE, S_CP1252},
              {"ascii", E_SINGLE, S_CP1252},
              {"usascii", E_SINGLE, S_CP1252},
              {"windows1252", E_SINGLE, S_CP1252},
              {"cp1252", E_SINGLE, S_CP1252},
              {"xcp1252", E_SINGLE, S_CP1252},
              {"cp819", E_SINGLE, S_CP1252},
              {"iso88592", E_SINGLE, S_ISO8859_2},
              {"latin2", E_SINGLE, S_ISO8859_2},
              {"iso88593", E_SINGLE, S_ISO8859_3},
              {"latin3", E_SINGLE, S_ISO8859_3},
              {"iso88594", E_SINGLE, S_ISO8859_4},
              {"latin4", E_SINGLE, S_ISO8859_4},
              {"iso88595", E_SINGLE, S_ISO8859_5},
              {"cyrillic", E_SINGLE, S_ISO8859_5},
              {"iso88596", E_SINGLE, S_ISO8859_6},
              {"arabic", E_SINGLE, S_ISO8859_6},
              {"iso88597", E_SINGLE, S_ISO8859_7},
              {"greek", E_SINGLE, S_ISO8859_7},
              {"iso88598", E_SINGLE, S_ISO8859_8},
              {"iso88598i", E_SINGLE, S_ISO8859_8},
              {"hebrew", E_SINGLE, S_ISO8859_8},
              {"iso88599", E_SINGLE, S_CP1254},
              {"latin5", E_SINGLE, S_CP1254},
              {"windows1254", E_SINGLE, S_CP1254},
              {"cp1254", E_SINGLE, S_CP1254},
              {"iso885910", E_SINGLE, S_ISO8859_10},
              {"latin6", E_SINGLE, S_ISO8859_10},
              {"iso885911", E_SINGLE, S_CP874},
              {"tis620", E_SINGLE, S_CP874},
              {"windows874", E_SINGLE, S_CP874},
              {"cp874", E_SINGLE, S_CP874},
              {"iso885913", E_SINGLE, S_ISO8859_13},
              {"iso885914", E_SINGLE, S_ISO8859_14},
              {"iso885915", E_SINGLE, S_ISO8859_15},
              {"latin9", E_SINGLE, S_ISO8859_15},
              {"iso885916", E_SINGLE, S_ISO8859_16},
              {"koi8r", E_SINGLE, S_KOI8_R},
              {"koi8", E_SINGLE, S_KOI8_R},
              {"koi8u", E_SINGLE, S_KOI8_U},
              {"macintosh", E_SINGLE, S_MAC_ROMAN},
              {"mac", E_SINGLE, S_MAC_ROMAN},
              {"xmacroman", E_SINGLE, S_MAC_ROMAN},
              {"xmaccyrillic", E_SINGLE, S_MAC_CYRILLIC},
              {"maccyrillic", E_SINGLE, S_MAC_CYRILLIC},
              {"ibm866", E_SINGLE, S_CP866},
              {"cp866", E_SINGLE, S_CP866},
              {"windows1250", E_SINGLE, S_CP1250},
              {"cp1250", E_SINGLE, S_CP1250},
              {"windows1251", E_SINGLE, S_CP1251},
              {"cp1251", E_SINGLE, S_CP1251},
              {"windows1253", E_SINGLE, S_CP1253},
              {"cp1253", E_SINGLE, S_CP1253},
              {"windows1255", E_SINGLE, S_CP1255},
              {"cp1255", E_SINGLE, S_CP1255},
              {"windows1256", E_SINGLE, S_CP1256},
              {"cp1256", E_SINGLE, S_CP1256},
              {"windows1257", E_SINGLE, S_CP1257},
              {"cp1257", E_SINGLE, S_CP1257},
              {"windows1258", E_SINGLE, S_CP1258},
              {"cp1258", E_SINGLE, S_CP1258},
              {"gbk", E_GBK, 0},
              {"gb2312", E_GBK, 0},
              {"gb18030", E_GBK, 0},
              {"xgbk", E_GBK, 0},
              {"euccn", E_GBK, 0},
              {"chinese", E_GBK, 0},
              {"hzgb2312", E_GBK, 0},
              {"cp936", E_GBK, 0},
              {"big5", E_BIG5, 0},
              {"big5hkscs", E_BIG5, 0},
              {"xxbig5", E_BIG5, 0},
              {"cnbig5", E_BIG5, 0},
              {"euctw", E_BIG5, 0},
              {"cp950", E_BIG5, 0},
              {"shiftjis", E_SJIS, 0},
              {"sjis", E_SJIS, 0},
              {"xsjis", E_SJIS, 0},
              {"windows31j", E_SJIS, 0},
              {"mskanji", E_SJIS, 0},
              {"cp932", E_SJIS, 0},
              {"euckr", E_KOREAN, 0},
              {"ksc56011987", E_KOREAN, 0},
              {"ksc5601", E_KOREAN, 0},
              {"korean", E_KOREAN, 0},
              {"windows949", E_KOREAN, 0},
              {"uhc", E_KOREAN, 0},
              {"cp949", E_KOREAN, 0},
              {"eucjp", E_EUC_JP, 0},
              {"xeucjp", E_EUC_JP, 0},
              {"iso2022jp", E_ISO_2022_JP, 0},
              {"csiso2022jp", E_ISO_2022_JP, 0}};

typedef struct decoder {
  char *out;
  uint32_t o;
} decoder;

static void put(decoder *d, uint32_t cp) { d->o += utf8_put(d->out + d->o, cp ? cp : 0xFFFD); }

/* Two bytes by a table; on failure the first alone is used up when the second is ASCII. */
static uint32_t pair(decoder *d, const uint16_t *table, const uint8_t *p, uint32_t left, uint8_t lo, uint8_t low,
                     uint8_t high) {
  if (left < 2 || p[1] < low || p[1] > high) {
    put(d, 0);
    return left < 2 || p[1] < 0x80 ? 1 : 2;
  }
  uint32_t cp = table[(uint32_t)(p[0] - lo) * (uint32_t)(high - low + 1) + (p[1] - low)];
  put(d, cp);
  return cp || p[1] >= 0x80 ? 2 : 1;
}

static uint32_t one(decoder *d, uint8_t kind, const uint8_t *p, uint32_t left) {
  uint8_t c = p[0];
  switch (kind) {
  case E_GBK:
    if (c == 0x80) return put(d, 0x20AC), 1;
    if (c < 0x81 || c > 0xFE) break;
    if (left >= 4 && p[1] >= 0x30 && p[1] <= 0x39) return put(d, 0), 4; /* four bytes: rare letters */
    return pair(d, gb18030_pair, p, left, 0x81, 0x40, 0xFE);
  case E_BIG5:
    if (c < 0x81 || c > 0xFE) break;
    return pair(d, cp950_pair, p, left, 0x81, 0x40, 0xFE);
  case E_SJIS:
    if (c >= 0xA1 && c <= 0xDF) return put(d, 0xFF61u + c - 0xA1u), 1;
    if (c < 0x81 || c > 0xFC || c == 0xA0) break;
    return pair(d, cp932_pair, p, left, 0x81, 0x40, 0xFC);
  case E_KOREAN:
    if (c < 0x81 || c > 0xFE) break;
    return pair(d, cp949_pair, p, left, 0x81, 0x41, 0xFE);
  case E_EUC_JP:
    if (c == 0x8E && left >= 2 && p[1] >= 0xA1 && p[1] <= 0xDF) return put(d, 0xFF61u + p[1] - 0xA1u), 2;
    if (c == 0x8F) return put(d, 0), left < 3 ? left : 3;
    if (c < 0xA1 || c > 0xFE) break;
    return pair(d, euc_jp_pair, p, left, 0xA1, 0xA1, 0xFE);
  default:
    break;
  }
  put(d, 0);
  return 1;
}

/* Escapes change between ASCII and pairs of seven bits. */
static void iso_2022_jp(decoder *d, const uint8_t *p, uint32_t n) {
  bool pairs = false;
  for (uint32_t i = 0; i < n;) {
    if (p[i] == 0x1B && i + 2 < n && (p[i + 1] == '$' || p[i + 1] == '(')) {
      pairs = p[i + 1] == '$';
      i += 3;
    } else if (pairs && p[i] >= 0x21 && p[i] <= 0x7E && i + 1 < n) {
      uint8_t two[2] = {(uint8_t)(p[i] | 0x80), (uint8_t)(p[i + 1] | 0x80)};
      pair(d, euc_jp_pair, two, 2, 0xA1, 0xA1, 0xFE);
      i += 2;
    } else
      put(d, p[i] < 0x80 ? p[i] : 0), i++;
  }
}

/* The row of a label, compared by its letters and digits alone; -1 = none. */
static int find(dg_str label) {
  char low[24];
  uint32_t n = 0;
  for (uint32_t i = 0; i < label.n; i++) {
    char c = label.p[i];
    if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) continue;
    if (n == sizeof low) return -1;
    low[n++] = c;
  }
  for (uint32_t k = 0; k < sizeof labels / sizeof *labels; k++)
    if (str_eq(str_make(low, n), str_of(labels[k].label))) return (int)k;
  return -1;
}

bool lang_decode(dg_arena *a, dg_str s, dg_str label, dg_str *out) {
  int row = find(label);
  if (row < 0) return false;
  if (s.n > UINT32_MAX / 3 - 4) arena_fail(a);
  decoder d = {.out = arena_get(a, (size_t)s.n * 3 + 4)};
  const uint8_t *p = (const uint8_t *)s.p, kind = labels[row].kind;
  if (kind == E_ISO_2022_JP)
    iso_2022_jp(&d, p, s.n);
  else
    for (uint32_t i = 0; i < s.n;) {
      if (p[i] < 0x80)
        d.out[d.o++] = (char)p[i++];
      else if (kind == E_SINGLE) {
        uint32_t cp = single[labels[row].table][p[i++] - 128];
        put(&d, cp);
      } else
        i += one(&d, kind, p + i, s.n - i);
    }
  *out = str_make(d.out, d.o);
  return true;
}
