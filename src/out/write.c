/* write: the pieces that records are made of. Numbers are printed from integers: no locale, no float formatting. */
#include "base/bytes.h"
#include "out/out.h"

void out_str(dg_buf *b, dg_str s) { buf_put(b, s.p, s.n); }

static void escape(dg_buf *b, uint8_t c) {
  static const char hex[] = "0123456789abcdef";
  char six[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
  switch (c) {
  case '"':
    buf_put(b, "\\\"", 2);
    return;
  case '\\':
    buf_put(b, "\\\\", 2);
    return;
  case '\n':
    buf_put(b, "\\n", 2);
    return;
  case '\t':
    buf_put(b, "\\t", 2);
    return;
  case '\r':
    buf_put(b, "\\r", 2);
    return;
  default:
    buf_put(b, six, 6);
    return;
  }
}

/* Writes as it stands: printed ASCII but " and \. */
static bool is_plain(uint8_t c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; }
static bool are_plain(const char *p) {
  return bytes_in(p, ' ', '~') == BYTES_ALL && !(bytes_eq(p, '"') | bytes_eq(p, '\\'));
}

/* A string that is plain from end to end, where the buffer has room for it and two signs more; false: nothing was written. */
static bool put_plain(dg_buf *b, dg_str s) {
  if (b->failed || b->cap - b->n < (size_t)s.n + 4) return false;
  char *p = b->p + b->n;
  uint32_t i = 0;
  *p++ = '"';
  for (; i + 16 <= s.n && are_plain(s.p + i); i += 16) memcpy(p + i, s.p + i, 16);
  for (; i < s.n && is_plain((uint8_t)s.p[i]); i++) p[i] = s.p[i];
  if (i < s.n) return false;
  p[i] = '"';
  b->n += (size_t)s.n + 2;
  return true;
}

void out_string(dg_buf *b, dg_str s) {
  if (put_plain(b, s)) return;
  buf_put(b, "\"", 1);
  uint32_t from = 0, i = 0;
  while (i < s.n) {
    if (i + 16 <= s.n) { /* to the next that is not written as it is */
      uint32_t plain = bytes_in(s.p + i, ' ', '~') & ~(bytes_eq(s.p + i, '"') | bytes_eq(s.p + i, '\\'));
      i += plain == BYTES_ALL ? 16 : bytes_first(~plain);
      if (plain == BYTES_ALL) continue;
    }
    uint8_t c = (uint8_t)s.p[i];
    if (c >= 0x80) {
      uint32_t at = i, cp = utf8_next(s.p, s.n, &i);
      if (cp != 0xfffd || i - at == 3) continue; /* valid, U+FFFD itself too */
      buf_put(b, s.p + from, at - from);
      buf_put(b, "\xef\xbf\xbd", 3);
      from = i;
    } else if (c < 0x20 || c == '"' || c == '\\' || c == 0x7f) {
      buf_put(b, s.p + from, i - from);
      escape(b, c);
      from = ++i;
    } else
      i++;
  }
  if (s.n > from) buf_put(b, s.p + from, s.n - from);
  buf_put(b, "\"", 1);
}

void out_cstring(dg_buf *b, const char *s) { out_string(b, str_of(s)); }

static void put_sign(dg_buf *b, char c) {
  if (!b->failed && b->n < b->cap)
    b->p[b->n++] = c;
  else
    buf_put(b, &c, 1);
}

void out_key(dg_buf *b, const char *key) {
  char last = b->n ? b->p[b->n - 1] : '{';
  if (last != '{' && last != '[') put_sign(b, ',');
  out_cstring(b, key);
  put_sign(b, ':');
}

void out_uint(dg_buf *b, uint64_t n) {
  char digit[20];
  size_t i = sizeof digit;
  do digit[--i] = (char)('0' + n % 10);
  while (n /= 10);
  buf_put(b, digit + i, sizeof digit - i);
}

void out_fixed(dg_buf *b, double v, uint32_t decimals, bool trim) {
  uint64_t scale = 1;
  for (uint32_t i = 0; i < decimals; i++) scale *= 10;
  bool minus = v < 0;
  if (minus) v = -v;
  if (!(v < 1e12)) v = 0; /* nothing that we print is so large; NaN goes here too */
  uint64_t n = (uint64_t)(v * (double)scale + 0.5);
  if (minus && n) buf_put(b, "-", 1);
  out_uint(b, n / scale);
  if (!decimals) return;
  char digit[20];
  uint64_t rest = n % scale;
  for (uint32_t i = decimals; i-- > 0; rest /= 10) digit[i] = (char)('0' + rest % 10);
  uint32_t keep = decimals;
  while (trim && keep > 1 && digit[keep - 1] == '0') keep--;
  buf_put(b, ".", 1);
  buf_put(b, digit, keep);
}

void out_list(dg_buf *b, dg_str joined) {
  buf_put(b, "[", 1);
  dg_str part;
  bool first = true;
  while (joined.n && str_next(&joined, ';', &part)) {
    if (!part.n) continue;
    if (!first) buf_put(b, ",", 1);
    out_string(b, part);
    first = false;
  }
  buf_put(b, "]", 1);
}

void out_day(dg_buf *b, int32_t day) {
  if (day == DG_DATE_NONE) {
    buf_puts(b, "null");
    return;
  }
  char text[11];
  day_print(day, text);
  out_cstring(b, text);
}
