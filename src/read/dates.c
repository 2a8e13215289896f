/* dates: days written in a page, and which of them is the day of publication. Reads blocks and URL; writes
 * the document's date and date_source when the page states one. Order: given, meta data, URL, a stamp on the
 * page. Invariant: a page's clock (the time of the crawl) and dates in captions or prose are never taken for
 * a stamp. */
#include "base/bytes.h"
#include "read/blocks.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

static int32_t number(dg_str s, uint32_t from, uint32_t end) {
  int32_t v = 0;
  for (uint32_t i = from; i < end; i++) v = v * 10 + (s.p[i] - '0');
  return v;
}

/* Digits that end at or before `at`, over spaces, commas, dots, "of" and ordinal tails: their range; false =
 * none. */
static bool digits_before(dg_str s, uint32_t at, uint32_t *from, uint32_t *end) {
  uint32_t i = at;
  while (i > 0 && at - i < 6 && strchr(" .,-/", s.p[i - 1])) i--;
  if (i > 3 && str_eq_fold(str_cut(s.p, i - 2, i), STR("of")) && s.p[i - 3] == ' ') i -= 3;
  if (i > 2 && is_digit(s.p[i - 3])) {
    dg_str t = str_cut(s.p, i - 2, i);
    if (str_eq_fold(t, STR("th")) || str_eq_fold(t, STR("st")) || str_eq_fold(t, STR("nd")) ||
        str_eq_fold(t, STR("rd")))
      i -= 2;
  }
  *end = i;
  while (i > 0 && *end - i < 8 && is_digit(s.p[i - 1])) i--;
  *from = i;
  return *end > *from;
}

static bool digits_after(dg_str s, uint32_t at, uint32_t *from, uint32_t *end) {
  uint32_t i = at;
  while (i < s.n && i - at < 4 && strchr(" .,-/", s.p[i])) i++;
  *from = i;
  while (i < s.n && i - *from < 8 && is_digit(s.p[i])) i++;
  *end = i;
  return i > *from;
}

static uint32_t skip_ordinal(dg_str s, uint32_t i) {
  if (i + 2 <= s.n) {
    dg_str t = str_cut(s.p, i, i + 2);
    if (str_eq_fold(t, STR("th")) || str_eq_fold(t, STR("st")) || str_eq_fold(t, STR("nd")) ||
        str_eq_fold(t, STR("rd")))
      return i + 2;
  }
  return i;
}

static bool is_year(int32_t y) { return y >= 1900 && y <= 2100; }

/* The day at the end of a run of digits that may be glued to a clock: "+330 March" is zone +3 and day 30;
 * "19:4030 March" is minute 40 and day 30. 0 = no day. */
static int32_t day_of_run(dg_str s, uint32_t from, uint32_t end, bool *clock) {
  uint32_t n = end - from;
  int32_t v = n <= 4 ? number(s, from, end) : 0;
  *clock = false;
  char before = from ? s.p[from - 1] : ' ';
  if (before == '+' || (before == '-' && from >= 4 && strchr("TC ", s.p[from - 2]))) {
    for (uint32_t k = 1; k <= 2 && k < n; k++) {
      int32_t zone = number(s, from, from + k), day = number(s, from + k, end);
      if (zone > 14 || day < 1 || day > 31 || s.p[from + k] == '0') continue;
      *clock = true;
      return day;
    }
    if (n > 2) return 0;
  }
  if (before == ':' && n > 2 && n <= 4) {
    int32_t day = number(s, from + 2, end);
    return day >= 1 && day <= 31 ? day : 0;
  }
  return n <= 2 && v >= 1 && v <= 31 ? v : 0;
}

/* A clock with its distance from Greenwich in the same line before `at`: "19:40 GMT +3". */
static bool zone_before(dg_str s, uint32_t at) {
  dg_str t = str_make(s.p + (at > 24 ? at - 24 : 0), at > 24 ? 24 : at);
  static const char *const zone[] = {"GMT +", "GMT+", "GMT -", "GMT-", "UTC +", "UTC+", "UTC -", "UTC-"};
  for (uint32_t k = 0; k < sizeof zone / sizeof *zone; k++)
    if (str_find(t, str_of(zone[k])) != DG_NONE) return true;
  return false;
}

static int8_t weekday_before(dg_str s, uint32_t at) {
  uint32_t i = at;
  while (i > 0 && at - i < 4 && strchr(" ,.", s.p[i - 1])) i--;
  uint32_t end = i;
  while (i > 0 && end - i < 10 && is_letter(s.p[i - 1])) i--;
  return (int8_t)rd_weekday(str_cut(s.p, i, end));
}

/* A date around the month name at [b, e). */
static bool date_at(dg_str s, uint32_t b, uint32_t e, int month, rd_date *out) {
  uint32_t f, t, f2, t2;
  *out = (rd_date){.begin = b, .end = e, .month = (int16_t)month, .weekday = -1};
  if (digits_after(s, e, &f, &t)) {
    int32_t v = t - f <= 4 ? number(s, f, t) : 0;
    bool time = t < s.n && s.p[t] == ':';
    if (t - f == 4 && is_year(v))
      out->year = (int16_t)v, out->end = t;
    else if (t - f <= 2 && v >= 1 && v <= 31 && !time) {
      out->day = (int16_t)v;
      out->end = t = skip_ordinal(s, t);
      if (digits_after(s, t, &f2, &t2) && t2 - f2 == 4 && is_year(number(s, f2, t2)))
        out->year = (int16_t)number(s, f2, t2), out->end = t2;
    }
  }
  if ((out->year || !out->day) && digits_before(s, b, &f, &t)) {
    bool clock;
    int32_t day = day_of_run(s, f, t, &clock);
    if (day && !(out->day && out->year)) {
      out->day = (int16_t)day;
      out->begin = f;
      out->clock = clock || zone_before(s, f);
    }
  }
  out->weekday = weekday_before(s, out->begin);
  return out->day || out->year;
}

/* All-digit dates at s[i]: Y-M-D, D.M.Y, and D/M/Y or M/D/Y where only one reading is possible. */
static bool numeric_at(dg_str s, uint32_t i, rd_date *out) {
  int32_t v[3];
  uint32_t len[3], at = i;
  char sep = 0;
  for (uint32_t k = 0; k < 3; k++) {
    uint32_t from = at;
    while (at < s.n && at - from < 5 && is_digit(s.p[at])) at++;
    len[k] = at - from;
    if (len[k] == 0 || len[k] > 4) return false;
    v[k] = number(s, from, at);
    if (k == 2) break;
    if (at >= s.n || !strchr("-/.", s.p[at]) || (sep && s.p[at] != sep)) return false;
    sep = s.p[at++];
  }
  int32_t y = 0, m = 0, d = 0;
  if (len[0] == 4 && len[1] <= 2 && len[2] <= 2)
    y = v[0], m = v[1], d = v[2];
  else if (len[2] == 4 && len[0] <= 2 && len[1] <= 2) {
    y = v[2];
    if (sep == '.' || v[0] > 12 || v[0] == v[1] || sep == '-')
      d = v[0], m = v[1];
    else if (v[1] > 12)
      m = v[0], d = v[1];
  }
  if (!is_year(y) || day_make(y, m, d) == DAY_NONE) return false;
  *out = (rd_date){.begin = i, .end = at, .year = (int16_t)y, .month = (int16_t)m, .day = (int16_t)d, .weekday = -1};
  out->clock = zone_before(s, i);
  return true;
}

uint32_t rd_dates(dg_str s, rd_date *out, uint32_t cap) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n && n < cap;) {
    if (i + 16 <= s.n) { /* to the next digit or capital */
      uint32_t m = bytes_in(s.p + i, '0', 'Z');
      i += m ? bytes_first(m) : 16;
      if (!m) continue;
    }
    if ((unsigned char)(s.p[i] - '0') > 'Z' - '0') {
      i++;
      continue;
    }
    if (is_digit(s.p[i]) && (i == 0 || !is_digit(s.p[i - 1]))) {
      if (numeric_at(s, i, &out[n]))
        i = out[n++].end;
      else
        while (i < s.n && is_digit(s.p[i])) i++;
      continue;
    }
    if (!(s.p[i] >= 'A' && s.p[i] <= 'Z') || (i > 0 && s.p[i - 1] >= 'A' && s.p[i - 1] <= 'Z')) {
      i++;
      continue;
    }
    uint32_t e = i;
    while (e < s.n && is_letter(s.p[e])) e++;
    int month = rd_month(str_cut(s.p, i, e));
    uint32_t next = e;
    if (month && date_at(s, i, e, month, &out[n])) {
      next = out[n].end > e ? out[n].end : e;
      if (n == 0 || out[n].begin >= out[n - 1].end) n++;
    }
    i = next;
  }
  return n;
}

/* ---- URL ---- */

/* /2014/10/07/, 2014-10-07, /20141007…; a month only gives [from, to]. */
dg_day rd_url_date(dg_str url, dg_day *from, dg_day *to) {
  *from = *to = DAY_NONE;
  for (uint32_t i = 0; i + 8 <= url.n; i++) {
    if (!is_digit(url.p[i]) || (i > 0 && is_digit(url.p[i - 1]))) continue;
    uint32_t n = 0;
    while (i + n < url.n && is_digit(url.p[i + n])) n++;
    int32_t y = n >= 4 ? number(url, i, i + 4) : 0;
    if (y < 1990 || y > 2100) continue;
    if (n >= 8 && (i == 0 || strchr("/-_=", url.p[i - 1]))) {
      dg_day d = day_make(y, number(url, i + 4, i + 6), number(url, i + 6, i + 8));
      if (d != DAY_NONE && (n == 8 || n >= 12)) return d;
    }
    if (n != 4 || i + 7 > url.n || !strchr("/-_", url.p[i + 4])) continue;
    uint32_t j = i + 5, e = j;
    int32_t m;
    if (is_digit(url.p[j])) {
      while (e < url.n && e - j < 2 && is_digit(url.p[e])) e++;
      m = number(url, j, e);
    } else {
      while (e < url.n && e - j < 9 && is_letter(url.p[e])) e++;
      char name[10] = {0};
      for (uint32_t k = j; k < e; k++) name[k - j] = url.p[k];
      if (name[0] >= 'a') name[0] = (char)(name[0] - 32);
      m = rd_month(str_make(name, e - j));
    }
    if (m < 1 || m > 12 || e >= url.n || !strchr("/-_", url.p[e])) continue;
    uint32_t q = e + 1, z = q;
    while (z < url.n && z - q < 2 && is_digit(url.p[z])) z++;
    dg_day d = z > q && (z >= url.n || !is_digit(url.p[z])) ? day_make(y, m, number(url, q, z)) : DAY_NONE;
    if (d != DAY_NONE) return d;
    *from = day_make(y, m, 1);
    *to = day_make(y, m, day_month_len(y, m));
  }
  return DAY_NONE;
}

/* ---- stamps ---- */

static bool opens_with(dg_str s, uint32_t at, const char *const *list, uint32_t n) {
  return rd_has_word(str_make(s.p, at), list, n);
}

/* How well block k serves as the stamp of publication; 0 = not at all. */
static int stamp_score(const rd_page *p, uint32_t k, const rd_date *t) {
  static const char *const issue[] = {"published", "posted", "created", "date", "released", "issued", "first"};
  static const char *const change[] = {"updated", "modified", "update", "edited", "revised", "changed"};
  const rd_block *b = &p->block[k];
  if (t->clock || !t->day || !t->year || b->words > 30) return 0;
  bool before = k < p->begin + 2, issued = opens_with(b->text, t->begin, issue, 7);
  bool changed = opens_with(b->text, t->begin, change, 6);
  if (b->cls < RC_DROP && b->cls != RC_TITLE && !(before && b->words <= 14)) return 0;
  if (b->cls == RC_TITLE) return 0;
  if (b->cls == RC_DROP + DROP_CAPTION || b->cls == RC_DROP + DROP_COMMENT) return 0;
  if (k >= p->begin + 2 && k < p->end && !issued) return 0;
  if (k >= p->end && (!(issued || changed) || k > p->end + 12)) return 0;
  uint32_t at = p->title != DG_NONE ? p->title : p->begin, far = k > at ? k - at : at - k;
  int s = 40 + (issued ? 30 : 0) - (changed && !issued ? 8 : 0) - (int)(far > 30 ? 30 : far) + (b->words <= 10 ? 5 : 0);
  if (k + 6 < at && !issued) s -= 15; /* in the page's head: more likely the day of the visit */
  return s > 0 ? s : 1;
}

static dg_day day_of(const rd_date *t) { return t->day && t->year ? day_make(t->year, t->month, t->day) : DAY_NONE; }

static dg_day find_stamp(const rd_page *p, dg_str *text) {
  rd_date t[8];
  int best = 20;
  dg_day day = DAY_NONE;
  for (uint32_t k = 0; k < p->n; k++) {
    const rd_block *b = &p->block[k];
    if (!(b->flag & BF_FULLDATE) || b->words > 30) continue;
    uint32_t n = rd_dates(b->text, t, 8);
    for (uint32_t i = 0; i < n; i++) {
      int s = stamp_score(p, k, &t[i]);
      if (s > best && day_of(&t[i]) != DAY_NONE) best = s, day = day_of(&t[i]), *text = b->text;
    }
  }
  return day;
}

/* ---- what the page states, and whether it agrees with itself ---- */

void rd_clue(dg_doc *d, const char *kind, dg_day from, dg_day to, dg_str text) {
  if (d->nclue >= 64) return;
  while (text.n && ((unsigned char)text.p[0] & 0xC0) == 0x80) text.p++, text.n--; /* cut inside a letter */
  if (text.n > 200) {
    text.n = 200;
    while (text.n && ((unsigned char)text.p[text.n] & 0xC0) == 0x80) text.n--;
  }
  *ARENA_PUSH(&d->arena, d->clue, d->nclue, d->capclue) = (doc_clue){kind, from, to, text};
}

#define STATED_APART 1 /* days: zones and midnight; more is a conflict */

/* One statement of the page: the first is believed, later ones are compared with it. */
static void stated(dg_doc *d, const char *kind, date_source source, dg_day day, dg_str text) {
  if (day == DAY_NONE) return;
  rd_clue(d, kind, day, day, text);
  if (d->date == DAY_NONE) {
    d->date = day;
    d->date_source = (uint8_t)source;
  } else if (day > d->date + STATED_APART || day < d->date - STATED_APART)
    d->date_conflict = true;
}

void rd_date_page(rd_page *p) {
  dg_doc *d = p->d;
  dg_day from, to, url = rd_url_date(d->url, &from, &to);
  dg_str stamp = {0};
  if (d->page->date != DG_DATE_NONE) stated(d, "given", DATE_GIVEN, d->page->date, STR(""));
  if (p->site_date.n) stated(d, "meta", DATE_META, day_parse(p->site_date), p->site_date);
  for (uint32_t k = 0; k < p->nstated && p->site_date.n; k++) { /* other fields that say something else */
    bool seen = p->stated[k].day == day_parse(p->site_date);
    for (uint32_t i = 0; i < k; i++) seen |= p->stated[i].day == p->stated[k].day;
    if (!seen) stated(d, "meta", DATE_META, p->stated[k].day, STR(""));
  }
  stated(d, "url", DATE_URL, url, d->url);
  dg_day day = find_stamp(p, &stamp);
  stated(d, "page", DATE_PAGE, day, stamp);
  if (d->date == DAY_NONE) {
    d->date_from = from, d->date_to = to;
    if (from != DAY_NONE) rd_clue(d, "url", from, to, d->url);
  }
}
