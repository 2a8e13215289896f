/* when: the day or the interval of a story that states no date, from what its text gives. Reads body,
 * captions and page clocks; writes date_from, date_to and, where one day follows, date with the source
 * "text", and the evidence for it (clue).
 *
 * Evidence
 *   a full date or year told as past              not earlier
 *   a page clock (crawl)                          not later
 *   an office-holder by title                     within the term (actor lexicon)
 *   a presidential election still to come         before it
 *   bare months, past and to come                 between them
 *   a fresh picture's date and its weekday named  within the week from it
 *
 * Reporters name the days of the past week bare ("on Tuesday"), so the weekdays of a story fix its day once
 * one of them is known. */
#include "base/bytes.h"
#include "read/blocks.h"
#include "read/terms.h"

typedef struct span {
  dg_day lo, hi; /* DAY_NONE = open */
  dg_day anchor; /* latest full date of the past */
  bool before_election;
  dg_doc *d; /* takes the evidence */
} span;

/* Each bound that narrows the span is written down. */
static void not_before(span *w, dg_day d, const char *kind, dg_str text) {
  if (d == DAY_NONE || (w->lo != DAY_NONE && d <= w->lo)) return;
  w->lo = d;
  rd_clue(w->d, kind, d, DAY_NONE, text);
}
static void not_after(span *w, dg_day d, const char *kind, dg_str text) {
  if (d == DAY_NONE || (w->hi != DAY_NONE && d >= w->hi)) return;
  w->hi = d;
  rd_clue(w->d, kind, DAY_NONE, d, text);
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

/* A form of the past stands near [b, e) in its sentence, and nothing that looks ahead. */
static bool is_past(dg_str s, uint32_t b, uint32_t e) {
  static const char *const word[] = {"was",    "were", "had",   "did",   "took",  "began",   "fell",  "won",  "lost",
                                     "became", "came", "went",  "made",  "left",  "broke",   "died",  "met",  "gave",
                                     "got",    "held", "led",   "ran",   "rose",  "saw",     "sent",  "shot", "spent",
                                     "stood",  "told", "wrote", "found", "built", "brought", "fought"};
  static const char *const ahead[] = {"reelection", "election", "run", "up",     "by",      "could",
                                      "might",      "can",      "ll",  "target", "through", "goal"};
  dg_str around = sentence_at(s, b, e), w;
  if (is_future(around) || rd_has_word(around, ahead, sizeof ahead / sizeof *ahead)) return false;
  if (rd_has_word(around, word, sizeof word / sizeof *word)) return true;
  for (uint32_t i = 0; rd_word_next(around, &i, &w);)
    if (w.n >= 5 && str_ends(w, STR("ed"))) return true;
  return false;
}

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
    if (!caption && (has(before, "by ") || !is_past(text, t[i].begin, t[i].end))) continue;
    dg_day d = day_make(t[i].year, t[i].month, t[i].day ? t[i].day : 1);
    not_before(w, d, caption ? "caption" : "past", str_cut(text.p, t[i].begin, t[i].end));
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
      if (t[i].clock) not_after(w, day_make(t[i].year, t[i].month, t[i].day), "clock", b->text);
  }
}

/* Where a word may begin that is a year, at or after i; s.n = nowhere. */
static uint32_t year_near(dg_str s, uint32_t i) {
  for (; i + 3 < s.n; i++) {
    if (i + 16 <= s.n) {
      uint32_t m = bytes_in(s.p + i, '1', '2');
      i += m ? bytes_first(m) : 15;
      if (!m || i + 3 >= s.n) continue;
    }
    uint32_t y;
    if ((s.p[i] == '1' || s.p[i] == '2') && str_to_u32(str_make(s.p + i, 4), &y) && y >= 1900 && y <= 2100) return i;
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

static void note_year(span *w, dg_str s, dg_str last, dg_str word) {
  uint32_t y;
  if (word.n != 4 || !str_to_u32(word, &y) || y < 1900 || y > 2100) return;
  uint32_t b = (uint32_t)(word.p - s.p);
  dg_str around = sentence_at(s, b, b + 4);
  bool timed = str_eq_fold(last, STR("in")) || str_eq_fold(last, STR("since"));
  if (timed && is_past(s, b, b + 4)) not_before(w, day_make((int32_t)y, 1, 1), "past", around);
  bool coming = has(around, "lection") &&
                (has(around, "will be held") || has(around, "scheduled for") || has(around, "upcoming"));
  if (timed && coming) not_after(w, day_make((int32_t)y, 12, 31), "election", around);
}

/* "in 2005", "since 1994": years told as past. An election to be held in a year bounds from above. */
static void bare_years(span *w, dg_str s) {
  dg_str word, last = {s.p, 0};
  for (uint32_t i = 0, at = year_near(s, 0); at < s.n; at = year_near(s, i)) {
    uint32_t from = two_words_back(s, at, i);
    if (from > i) i = from, last = (dg_str){s.p, 0};
    for (; i <= at && rd_word_next(s, &i, &word); last = word) note_year(w, s, last, word);
  }
}

/* ---- terms of office, from the actor lexicon ---- */

#define OFFICES_MOST 48u

/* What every title has a part of: most stories have few of them. */
static const char *const title_part[] = {"resident", "inister", "remier", "hancellor",
                                         "ecretary", "King",    "Queen",  "Pope"};
enum { TITLE_PARTS = sizeof title_part / sizeof *title_part };

static const struct {
  const char *title;
  uint32_t office, part;
} titles[] = {{"President", OFFICE_PRESIDENT, 0},
              {"president", OFFICE_PRESIDENT, 0},
              {"Prime Minister", OFFICE_PREMIER, 1},
              {"prime minister", OFFICE_PREMIER, 1},
              {"Premier", OFFICE_PREMIER, 2},
              {"Chancellor", OFFICE_CHANCELLOR, 3},
              {"chancellor", OFFICE_CHANCELLOR, 3},
              {"Foreign Minister", OFFICE_FOREIGN, 1},
              {"foreign minister", OFFICE_FOREIGN, 1},
              {"Secretary of State", OFFICE_FOREIGN, 4},
              {"secretary of state", OFFICE_FOREIGN, 4},
              {"Foreign Secretary", OFFICE_FOREIGN, 4},
              {"Defense Minister", OFFICE_DEFENCE, 1},
              {"Defence Minister", OFFICE_DEFENCE, 1},
              {"Defense Secretary", OFFICE_DEFENCE, 4},
              {"defense minister", OFFICE_DEFENCE, 1},
              {"Secretary-General", OFFICE_SECRETARY, 4},
              {"Secretary General", OFFICE_SECRETARY, 4},
              {"King", OFFICE_MONARCH, 5},
              {"Queen", OFFICE_MONARCH, 6},
              {"Pope", OFFICE_MONARCH, 7}};

/* Words with a capital from `at` on, one space or hyphen apart: how many (at most 4) and where each ends. */
static uint32_t capital_words(dg_str s, uint32_t at, uint32_t end[4]) {
  uint32_t n = 0;
  while (n < 4 && at < s.n) {
    uint32_t i = at;
    if (!utf8_is_upper(utf8_next(s.p, s.n, &i))) break;
    while (i < s.n && s.p[i] != ' ' && s.p[i] != '\n' && !strchr(",;:()\"", s.p[i])) i++;
    uint32_t stop = i;
    while (stop > at && strchr(".!?'", s.p[stop - 1]) && stop - at > 2) stop--;
    if (stop > at + 2 && s.p[stop - 1] == 's' && s.p[stop - 2] == '\'') stop -= 2;
    end[n++] = stop;
    if (stop != i || i >= s.n || s.p[i] != ' ') break;
    at = i + 1;
  }
  return n;
}

typedef struct office { /* somebody called by the title of an office held in these days */
  dg_day from, to;
  uint32_t person, which; /* OFFICE_* */
  dg_str text;
} office;

/* Terms of the one person meant by the words behind a title; several terms of one person are one stretch. */
static bool office_of(const read_terms *x, dg_str s, uint32_t at, uint32_t which, uint32_t title, office *out) {
  uint32_t end[4], n = capital_words(s, at, end);
  for (uint32_t k = n; k > (n > 1); k--) { /* a family name stands alone */
    dg_str name = str_cut(s.p, at, end[k - 1]);
    uint32_t first, last = terms_find(x, terms_key(name, k > 1 ? 0 : which), &first), person = DG_NONE;
    *out = (office){DAY_NONE, DAY_NONE, 0, which, str_cut(s.p, title, end[k - 1])};
    bool one = true, open = false;
    for (uint32_t i = first; i < last; i++) {
      const term_row *r = &x->row[i];
      if (r->office != which) continue;
      one &= person == DG_NONE || person == r->person;
      person = r->person;
      if (out->from == DAY_NONE || r->from < out->from) out->from = r->from;
      open |= r->to == DAY_NONE;
      if (r->to != DAY_NONE && (out->to == DAY_NONE || r->to > out->to)) out->to = r->to;
    }
    if (open) out->to = DAY_NONE;
    out->person = person;
    if (person != DG_NONE) return one;
  }
  return false;
}

static bool not_now(dg_str s, uint32_t at) {
  static const char *const word[] = {"ormer ",  "then-",       "then ",   "ex-",    "late ", "vice ",
                                     "Vice ",   "deputy ",     "Deputy ", "first ", "ncle ", "vice-",
                                     "future ", "ident-elect", "as ",     " a ",    "was ",  "nder ",
                                     "uring ",  "ince ",       "fter ",   "efore ", "ike ",  "hile "};
  dg_str before = str_cut(s.p, at > 12 ? at - 12 : 0, at);
  for (uint32_t i = 0; i < sizeof word / sizeof *word; i++)
    if (has(before, word[i])) return true;
  return false;
}

/* A story is not older than the last office-holder it names took office. That he held it still, and was not remembered, is believed
 * where a second one of the same days is named, or a picture of the page falls into the term. */
static void terms(span *w, const read_terms *x, dg_str s) {
  office found[OFFICES_MOST];
  uint32_t n = 0, last = DG_NONE;
  bool there[TITLE_PARTS];
  for (uint32_t k = 0; k < TITLE_PARTS; k++) there[k] = x && has(s, title_part[k]);
  for (uint32_t k = 0; x && k < sizeof titles / sizeof *titles; k++) {
    if (!there[titles[k].part]) continue;
    dg_str title = str_of(titles[k].title), rest = s;
    for (uint32_t at, base = 0, seen = 0; n < OFFICES_MOST && seen < 64 && (at = str_find(rest, title)) != DG_NONE;
         seen++) {
      uint32_t begin = base + at, next = begin + title.n;
      rest = str_cut(s.p, next, s.n);
      base = next;
      while (next < s.n && next - begin < title.n + 2 && (s.p[next] == ' ' || s.p[next] == ',')) next++;
      if (next > begin + title.n && !not_now(s, begin) && office_of(x, s, next, titles[k].office, begin, &found[n]))
        n++;
    }
  }
  for (uint32_t i = 0; i < n; i++)
    if (found[i].from != DAY_NONE && (w->hi == DAY_NONE || found[i].from <= w->hi) &&
        (last == DG_NONE || found[i].from > found[last].from))
      last = i;
  if (last == DG_NONE) return;
  not_before(w, found[last].from, "office", found[last].text);
  bool backed = w->anchor != DAY_NONE && w->anchor >= found[last].from;
  for (uint32_t i = 0; i < n; i++)
    backed |= found[i].person != found[last].person && found[i].from <= w->lo &&
              (found[i].to == DAY_NONE || found[i].to > w->lo);
  for (uint32_t i = 0; i < n && backed; i++) /* ministers are remembered by their titles longer than they serve */
    if (found[i].which != OFFICE_FOREIGN && found[i].which != OFFICE_DEFENCE && found[i].to != DAY_NONE &&
        found[i].to > w->lo + 30 && found[i].from <= w->lo)
      not_after(w, found[i].to, "office", found[i].text);
}

/* ---- bare months and elections ---- */

typedef struct months {
  uint16_t past, ahead; /* bit m-1 */
} months;

/* Where a word may begin that has a month's first letters at or after i; s.n = nowhere. */
static uint32_t month_near(dg_str s, uint32_t i) {
  for (; i + 2 < s.n; i++) {
    if (i + 16 <= s.n) { /* to the next capital */
      uint32_t m = bytes_in(s.p + i, 'A', 'S');
      i += m ? bytes_first(m) : 15;
      if (!m || i + 2 >= s.n) continue;
    }
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
  not_before(w, day_make(y, 1, 1), "election", sentence_at(s, at, at + 20));
  not_after(w, found - 1, "election", sentence_at(s, at, at + 20));
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
  if (last) not_before(w, day_make(y1, last, 1), "month", STR(""));
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

void rd_date_text(const read_terms *x, dg_doc *d, rd_page *p) {
  span w = {.lo = d->date_from, .hi = d->date_to, .anchor = DAY_NONE, .d = d};
  if (d->date != DAY_NONE) return;
  if (p) clocks(&w, p);
  full_dates(&w, d->body, false);
  for (uint32_t k = 0; k < d->ndrop; k++)
    if (d->drop[k].kind == DROP_CAPTION) full_dates(&w, d->drop[k].text, true);
  if (w.lo != DAY_NONE && w.hi != DAY_NONE && w.lo > w.hi) w.hi = DAY_NONE; /* they contradict each other */
  bare_years(&w, d->body);
  terms(&w, x, d->body);
  if (w.lo != DAY_NONE && w.hi != DAY_NONE && w.lo > w.hi) w.hi = DAY_NONE;
  months m = bare_months(d->body);
  election(&w, d->body, m);
  dg_day day = day_of_week(&w, d->body);
  if (day != DAY_NONE && day >= w.lo && (w.hi == DAY_NONE || day <= w.hi)) {
    d->date = d->date_from = day;
    d->date_to = w.hi == DAY_NONE || w.anchor + 6 < w.hi ? w.anchor + 6 : w.hi;
    d->date_source = DATE_TEXT;
    rd_clue(d, "weekday", d->date_from, d->date_to, STR(""));
    return;
  }
  if (w.before_election) between_months(&w, m);
  if (w.lo != DAY_NONE && w.hi != DAY_NONE && w.lo > w.hi) w.lo = w.hi = DAY_NONE;
  d->date_from = w.lo;
  d->date_to = w.hi;
  if (w.lo != DAY_NONE && w.lo == w.hi) d->date = w.lo, d->date_source = DATE_TEXT;
}
