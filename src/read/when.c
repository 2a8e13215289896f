/* when: the day or the interval of a story that states no date, from what its text gives. Reads body,
 * captions and page clocks; writes date_from, date_to and, where one day follows, date with the source
 * "text".
 *
 * Evidence
 *   a full date told as past                      not earlier
 *   a page clock (crawl)                          not later
 *   an office-holder by title                     within the term
 *   a presidential election still to come         before it
 *   bare months, past and to come                 between them
 *   a fresh picture's date and its weekday named  within the week from it
 *
 * Reporters name the days of the past week bare ("on Tuesday"), so the weekdays of a story fix its day once
 * one of them is known. */
#include "read/blocks.h"

typedef struct span {
  dg_day lo, hi; /* DAY_NONE = open */
  dg_day anchor; /* latest full date of the past */
  bool before_election;
} span;

static void not_before(span *w, dg_day d) {
  if (d != DAY_NONE && (w->lo == DAY_NONE || d > w->lo)) w->lo = d;
}
static void not_after(span *w, dg_day d) {
  if (d != DAY_NONE && (w->hi == DAY_NONE || d < w->hi)) w->hi = d;
}

/* The sentence around [b, e), at most 160 bytes to each side. */
static dg_str sentence_at(dg_str s, uint32_t b, uint32_t e) {
  uint32_t from = b, to = e;
  while (from > 0 && b - from < 160 &&
         !(s.p[from - 1] == '\n' || (from > 1 && s.p[from - 1] == ' ' && strchr(".!?", s.p[from - 2]) && from + 2 < b)))
    from--;
  while (to < s.n && to - e < 160 && s.p[to] != '\n' && !(strchr(".!?", s.p[to]) && to + 1 < s.n && s.p[to + 1] == ' '))
    to++;
  return str_cut(s.p, from, to);
}

static bool is_future(dg_str sentence) {
  static const char *const cue[] = {"will",   "shall", "upcoming", "scheduled", "expected", "planned",
                                    "plans",  "until", "deadline", "next",      "due",      "would",
                                    "coming", "ahead", "slated",   "if"};
  return rd_has_word(sentence, cue, sizeof cue / sizeof *cue);
}

static bool has(dg_str s, const char *what) { return str_find(s, str_of(what)) != DG_NONE; }

/* ---- full dates, months with a year ---- */

static bool is_file_picture(dg_str caption) {
  static const char *const word[] = {"file", "archive", "undated", "filed"};
  return rd_has_word(caption, word, sizeof word / sizeof *word);
}

static void full_dates(span *w, dg_str text, bool caption) {
  rd_date t[64];
  uint32_t n = rd_dates(text, t, 64);
  for (uint32_t i = 0; i < n; i++) {
    if (!t[i].year || t[i].clock) continue;
    dg_str before = str_cut(text.p, t[i].begin > 14 ? t[i].begin - 14 : 0, t[i].begin);
    if (!caption && (has(before, "by ") || is_future(sentence_at(text, t[i].begin, t[i].end)))) continue;
    dg_day d = day_make(t[i].year, t[i].month, t[i].day ? t[i].day : 1);
    not_before(w, d);
    bool fresh = caption && t[i].day && !is_file_picture(text); /* prose gives the year only of days long past */
    if (fresh && d != DAY_NONE && (w->anchor == DAY_NONE || d > w->anchor)) w->anchor = d;
  }
}

static void clocks(span *w, const rd_page *p) {
  rd_date t[8];
  for (uint32_t k = 0; k < p->n; k++) {
    const rd_block *b = &p->block[k];
    if (!(b->flag & BF_FULLDATE) || b->words > 30 || b->cls < RC_DROP) continue;
    uint32_t n = rd_dates(b->text, t, 8);
    for (uint32_t i = 0; i < n; i++)
      if (t[i].clock) not_after(w, day_make(t[i].year, t[i].month, t[i].day));
  }
}

/* ---- terms of office: facts of record ---- */

static const struct {
  const char *title;
  int16_t y0, m0, d0, y1, m1, d1;
} term[] = {{"President Barack Obama", 2009, 1, 20, 2017, 1, 20},
            {"President Obama", 2009, 1, 20, 2017, 1, 20},
            {"President George W. Bush", 2001, 1, 20, 2009, 1, 20},
            {"President Park Geun-hye", 2013, 2, 25, 2017, 3, 10},
            {"president, Park Geun-hye", 2013, 2, 25, 2017, 3, 10},
            {"President Moon Jae-in", 2017, 5, 10, 2022, 5, 9},
            {"President Lee Myung-bak", 2008, 2, 25, 2013, 2, 25},
            {"Prime Minister Shinzo Abe", 2012, 12, 26, 2020, 9, 16},
            {"President Yoon Suk Yeol", 2022, 5, 10, 2025, 4, 4},
            {"Chancellor Angela Merkel", 2005, 11, 22, 2021, 12, 8},
            {"President Hassan Rouhani", 2013, 8, 3, 2021, 8, 3},
            {"President Mahmoud Ahmadinejad", 2005, 8, 3, 2013, 8, 3},
            {"Prime Minister David Cameron", 2010, 5, 11, 2016, 7, 13},
            {"Prime Minister Theresa May", 2016, 7, 13, 2019, 7, 24},
            {"Prime Minister Boris Johnson", 2019, 7, 24, 2022, 9, 6},
            {"President Francois Hollande", 2012, 5, 15, 2017, 5, 14},
            {"Secretary of State John Kerry", 2013, 2, 1, 2017, 1, 20},
            {"Secretary of State Rex Tillerson", 2017, 2, 1, 2018, 3, 31},
            {"Secretary of State Mike Pompeo", 2018, 4, 26, 2021, 1, 20},
            {"Secretary of State Hillary Clinton", 2009, 1, 21, 2013, 2, 1},
            {"President Joe Biden", 2021, 1, 20, 2025, 1, 20}};

static void terms(span *w, dg_str body) {
  for (uint32_t k = 0; k < sizeof term / sizeof *term; k++) {
    uint32_t at = str_find(body, str_of(term[k].title));
    if (at == DG_NONE) continue;
    dg_str before = str_cut(body.p, at > 8 ? at - 8 : 0, at);
    if (has(before, "ormer") || has(before, "then") || has(before, "ex-") || has(before, "late ")) continue;
    dg_day lo = day_make(term[k].y0, term[k].m0, term[k].d0), hi = day_make(term[k].y1, term[k].m1, term[k].d1);
    if ((w->lo != DAY_NONE && hi < w->lo) || (w->hi != DAY_NONE && lo > w->hi)) continue;
    not_before(w, lo);
    not_after(w, hi);
  }
}

/* ---- bare months and elections ---- */

typedef struct months {
  uint16_t past, ahead; /* bit m-1 */
} months;

/* Where a word may begin that has a month's first letters at or after i; s.n = nowhere. */
static uint32_t month_near(dg_str s, uint32_t i) {
  for (; i + 2 < s.n; i++) {
    if ((unsigned char)(s.p[i] - 'A') > 'S' - 'A') continue;
    char b = (char)(s.p[i + 1] | 32);
    switch (s.p[i]) {
    case 'J':
      if (b == 'a' || b == 'u') return i;
      break;
    case 'F':
    case 'S':
    case 'D':
      if (b == 'e') return i;
      break;
    case 'M':
      if (b == 'a') return i;
      break;
    case 'A':
      if (b == 'p' || b == 'u') return i;
      break;
    case 'N':
      if (b == 'o') return i;
      break;
    case 'O':
      if (b == 'c') return i;
      break;
    default:
      break;
    }
  }
  return s.n;
}

/* Behind the last space before i whose word before it is whole: words may be cut from there on. */
static uint32_t two_words_back(dg_str s, uint32_t i, uint32_t floor) {
  for (int k = 0; k < 2; k++) {
    while (i > floor && s.p[i - 1] != ' ' && s.p[i - 1] != '\n') i--;
    if (k == 0)
      while (i > floor && !((s.p[i - 1] | 32) >= 'a' && (s.p[i - 1] | 32) <= 'z')) i--;
  }
  return i;
}

static void note_month(months *out, dg_str s, dg_str last, dg_str w) {
  int m = rd_month(w);
  if (!m || !(str_eq_fold(last, STR("in")) || str_eq_fold(last, STR("since")) || str_eq_fold(last, STR("during"))))
    return;
  uint32_t b = (uint32_t)(w.p - s.p), k = b + w.n;
  while (k < s.n && (s.p[k] == ' ' || s.p[k] == ',')) k++;
  if (k + 4 <= s.n && s.p[k] >= '1' && s.p[k] <= '2' && s.p[k + 3] >= '0' && s.p[k + 3] <= '9') return;
  uint16_t bit = (uint16_t)(1u << (m - 1));
  if (is_future(sentence_at(s, b, b + w.n)))
    out->ahead |= bit;
  else
    out->past |= bit;
}

/* "in May", "since October": months without a year; those of sentences that look ahead apart. */
static months bare_months(dg_str s) {
  months out = {0, 0};
  dg_str w, last = {s.p, 0};
  for (uint32_t i = 0, at = month_near(s, 0); at < s.n; at = month_near(s, i)) {
    uint32_t from = two_words_back(s, at, i);
    if (from > i) i = from, last = (dg_str){s.p, 0};
    for (; i <= at && rd_word_next(s, &i, &w); last = w) note_month(&out, s, last, w);
  }
  return out;
}

/* The Tuesday after the first Monday of November. */
static dg_day us_election(int32_t year) {
  dg_day first = day_make(year, 11, 1);
  int to_monday = (7 - day_week(first)) % 7;
  return first + to_monday + 1;
}

/* A presidential election of the United States still to come: the only one that the bounds allow. */
static void election(span *w, dg_str s, months m) {
  uint32_t at = str_find(s, STR("residential election"));
  bool november = (m.ahead >> 10) & 1;
  if (at == DG_NONE || !november || w->lo == DAY_NONE || w->hi == DAY_NONE) return;
  if (!has(s, "U.S.") && !has(s, "US ") && !has(s, "United States") && !has(s, "American")) return;
  if (!is_future(sentence_at(s, at, at + 20))) return;
  int32_t y, mm, dd;
  dg_day found = DAY_NONE;
  day_split(w->lo, &y, &mm, &dd);
  for (int32_t k = y; k <= y + 12; k++) {
    dg_day e = k % 4 == 0 ? us_election(k) : DAY_NONE;
    if (e == DAY_NONE || e <= w->lo || e - 365 > w->hi) continue;
    if (found != DAY_NONE) return;
    found = e;
  }
  if (found == DAY_NONE) return;
  day_split(found, &y, &mm, &dd);
  not_before(w, day_make(y, 1, 1));
  not_after(w, found - 1);
  w->before_election = true;
}

/* Within one year: after the last past month before the first month ahead. */
static void between_months(span *w, months m) {
  if (w->lo == DAY_NONE || w->hi == DAY_NONE || !m.past) return;
  int32_t y0, y1, mm, dd, last = 0;
  day_split(w->lo, &y0, &mm, &dd);
  day_split(w->hi, &y1, &mm, &dd);
  if (y0 != y1) return;
  for (int32_t k = 1; k <= mm; k++)
    if (m.past >> (k - 1) & 1) last = k;
  if (last) not_before(w, day_make(y1, last, 1));
}

/* ---- weekdays ---- */

/* Bare weekdays of the past week in reading order ("on Tuesday", not "last", "next", "every" …); returns how
 * many. */
static uint32_t weekdays(dg_str s, int *out, uint32_t cap) {
  static const char *const not_bare[] = {"last",   "next", "every", "each",  "previous", "following",
                                         "coming", "a",    "that",  "black", "bloody",   "good"};
  uint32_t n = 0;
  dg_str w, last = {s.p, 0};
  for (uint32_t i = 0; n < cap && rd_word_next(s, &i, &w); last = w) {
    int day = w.n >= 6 ? rd_weekday(w) : -1;
    if (day < 0) continue;
    bool bare = true;
    for (uint32_t k = 0; k < sizeof not_bare / sizeof *not_bare; k++) bare &= !str_eq_fold(last, str_of(not_bare[k]));
    uint32_t k = i;
    while (k < s.n && (s.p[k] == ',' || s.p[k] == ' ')) k++;
    if (k < s.n && s.p[k] >= '0' && s.p[k] <= '9') bare = false; /* part of a full date */
    if (bare && !is_future(str_cut(s.p, i > 60 ? i - 60 : 0, i))) out[n++] = day;
  }
  return n;
}

/* The anchor's weekday is named: the story is of the week from it on. Its day is the first weekday named, or a later one
 * that follows the anchor closely (a day named six days after it is more likely the day before it). */
static dg_day day_of_week(const span *w, dg_str body) {
  int day[64];
  uint32_t n = w->anchor == DAY_NONE ? 0 : weekdays(body, day, 64);
  bool named = false;
  for (uint32_t k = 0; k < n; k++) named |= day[k] == day_week(w->anchor);
  if (!named) return DAY_NONE;
  int most = 0;
  for (uint32_t k = 0; k < n; k++) {
    int after = (day[k] - day_week(w->anchor) + 7) % 7;
    if ((k == 0 || after <= 3) && after > most) most = after;
  }
  return w->anchor + most;
}

void rd_date_text(dg_doc *d, rd_page *p) {
  span w = {DAY_NONE, DAY_NONE, DAY_NONE, false};
  if (d->date != DAY_NONE) return;
  w.lo = d->date_from;
  w.hi = d->date_to;
  if (p) clocks(&w, p);
  full_dates(&w, d->body, false);
  for (uint32_t k = 0; k < d->ndrop; k++)
    if (d->drop[k].kind == DROP_CAPTION) full_dates(&w, d->drop[k].text, true);
  if (w.lo != DAY_NONE && w.hi != DAY_NONE && w.lo > w.hi) w.hi = DAY_NONE; /* they contradict each other */
  terms(&w, d->body);
  months m = bare_months(d->body);
  election(&w, d->body, m);
  dg_day day = day_of_week(&w, d->body);
  if (day != DAY_NONE && day >= w.lo && (w.hi == DAY_NONE || day <= w.hi)) {
    d->date = d->date_from = day;
    d->date_to = w.hi == DAY_NONE || w.anchor + 6 < w.hi ? w.anchor + 6 : w.hi;
    d->date_source = DATE_TEXT;
    return;
  }
  if (w.before_election) between_months(&w, m);
  d->date_from = w.lo;
  d->date_to = w.hi;
  if (w.lo != DAY_NONE && w.lo == w.hi) d->date = w.lo, d->date_source = DATE_TEXT;
}
