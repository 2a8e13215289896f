/* time: the day of a deed from simple words of time in its clause, against the story's date. Reads tokens and
 * arguments. */
#include "time.h"

static const char *const months[] = {"january", "february", "march",     "april",   "may",      "june",
                                     "july",    "august",   "september", "october", "november", "december"};
static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/* Index of a name or of its abbreviation of three letters or more ("sept."); -1. */
static int named(dg_str w, const char *const *list, int n, uint32_t least) {
  if (w.n && w.p[w.n - 1] == '.') w.n--;
  if (w.n < 3) return -1;
  for (int i = 0; i < n; i++) {
    dg_str full = str_of(list[i]);
    if (str_eq(w, full) || (w.n >= least && w.n <= 4 && str_begins(full, w))) return i;
  }
  return -1;
}

typedef struct words {
  int month, weekday, day, year, count, unit,
      shift; /* unit 0 day 1 week 2 month 3 year; shift -1 last, 0 this, 1 next */
  bool has_shift, ago, today, yesterday, tomorrow;
} words;

static void read_word(const dg_doc *d, uint32_t t, words *w) {
  dg_str s = doc_name(d, d->sym[t]), l = doc_name(d, d->lemma[t]);
  uint32_t n;
  if (str_to_u32(s, &n)) {
    if (n >= 1800 && n <= 2100)
      w->year = (int)n;
    else if (n >= 1 && n <= 31)
      w->day = (int)n;
    return;
  }
  static const char *const units[] = {"day", "week", "month", "year"};
  static const char *const counts[] = {"a",   "one",   "two",   "three", "four", "five",
                                       "six", "seven", "eight", "nine",  "ten"};
  int k = named(s, months, 12, 3);
  if (k >= 0 && d->upos[t] != UPOS_AUX && d->upos[t] != UPOS_VERB) w->month = k + 1;
  k = named(s, days, 7, 3);
  if (k >= 0 && d->upos[t] != UPOS_VERB) w->weekday = k;
  for (int i = 0; i < 4; i++)
    if (str_eq(l, str_of(units[i]))) w->unit = i;
  for (int i = 0; i < 11; i++)
    if (str_eq(s, str_of(counts[i]))) w->count = i == 0 ? 1 : i;
  if (str_eq(s, STR("last")) || str_eq(s, STR("past")) || str_eq(s, STR("previous")))
    w->shift = -1, w->has_shift = true;
  if (str_eq(s, STR("this"))) w->shift = 0, w->has_shift = true;
  if (str_eq(s, STR("next")) || str_eq(s, STR("coming"))) w->shift = 1, w->has_shift = true;
  w->ago |= str_eq(s, STR("ago")) || str_eq(s, STR("earlier"));
  w->today |= str_eq(s, STR("today")) || str_eq(s, STR("tonight"));
  w->yesterday |= str_eq(s, STR("yesterday"));
  w->tomorrow |= str_eq(s, STR("tomorrow"));
}

static bool resolve_calendar(const words *w, dg_day story, bool future, event_time *out) {
  int32_t y, m, day;
  day_split(story, &y, &m, &day);
  if (w->month) {
    int year = w->year ? w->year : y;
    if (!w->year && !future && (w->month > m || (w->month == m && w->day > day))) year--;
    if (!w->year && future && w->month < m) year++;
    out->day = day_make(year, w->month, w->day ? w->day : 1);
    out->precision = w->day ? PREC_DAY : PREC_MONTH;
    return out->day != DAY_NONE;
  }
  if (w->year && w->day == 0) {
    out->day = day_make(w->year, 1, 1);
    out->precision = PREC_YEAR;
    return w->year != y;
  }
  return false;
}

static bool resolve_relative(const words *w, dg_day story, bool future, event_time *out) {
  *out = (event_time){story, PREC_DAY};
  if (w->today) return true;
  if (w->yesterday) return out->day--, true;
  if (w->tomorrow) return out->day++, true;
  if (w->weekday >= 0) {
    int back = (day_week(story) - w->weekday + 7) % 7;
    if (w->has_shift && w->shift < 0 && back == 0) back = 7;
    out->day = future && back ? story + 7 - back : story - back;
    return true;
  }
  if (w->unit < 0) return false;
  static const uint8_t precision[4] = {PREC_DAY, PREC_WEEK, PREC_MONTH, PREC_YEAR};
  static const int length[4] = {1, 7, 30, 365};
  if (w->ago && w->count > 0) {
    out->day = story - w->count * length[w->unit];
    out->precision = precision[w->unit];
    return true;
  }
  if (!w->has_shift || w->count > 1 || w->unit == 0) return false;
  int32_t y, m, day;
  day_split(story, &y, &m, &day);
  out->precision = precision[w->unit];
  if (w->unit == 1)
    out->day = story - day_week(story) + 7 * w->shift;
  else if (w->unit == 2) {
    int month = m + w->shift;
    out->day = day_make(y + (month < 1 ? -1 : month > 12 ? 1 : 0), month < 1 ? 12 : month > 12 ? 1 : month, 1);
  } else
    out->day = day_make(y + w->shift, 1, 1);
  return true;
}

static bool read_phrase(const matcher *m, uint32_t head, dg_day story, bool future, event_time *out) {
  words w = {.weekday = -1, .unit = -1};
  uint32_t queue[16], n = 0;
  queue[n++] = head;
  for (uint32_t q = 0; q < n; q++) {
    read_word(m->d, queue[q], &w);
    for (uint32_t k = m->child[queue[q]]; k != DG_NONE && n < 16; k = m->sibling[k])
      if (m->d->clause_at[k] == DG_NONE) queue[n++] = k;
  }
  return resolve_calendar(&w, story, future, out) || resolve_relative(&w, story, future, out);
}

event_time event_time_of(const matcher *m, uint32_t clause, uint32_t token, bool future) {
  const dg_doc *d = m->d;
  event_time t = {d->date, PREC_STORY};
  if (d->date == DAY_NONE) return t;
  for (uint32_t k = m->child[token]; k != DG_NONE; k = m->sibling[k]) {
    uint8_t rel = rel_base(d->rel[k]);
    if ((rel == REL_OBL || rel == REL_NMOD || rel == REL_ADVMOD) && read_phrase(m, k, d->date, future, &t)) return t;
  }
  if (clause != DG_NONE && clause < d->C && d->clause[clause].token != token)
    for (uint32_t g = d->clause[clause].arg; g < d->clause[clause].arg + d->clause[clause].narg; g++)
      if ((d->args[g].role == ARG_TIME || d->args[g].role == ARG_OBL) &&
          read_phrase(m, d->args[g].head, d->date, future, &t))
        return t;
  return (event_time){d->date, PREC_STORY};
}
