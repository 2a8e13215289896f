/* calendar: dates by the calendar: days, months, years, decades, seasons, feasts, clock times. Each function tries one pattern at
 * token t. Where the year is not said it follows from the story: the last such day or month, or the next one where the clause
 * looks ahead. */
#include "work.h"

static bool is_day(const tx_scan *s, uint32_t t, int32_t *day) {
  tx_entry e = tx_at(s, t);
  *day = e.val;
  bool digits = t < s->end && (s->d->tflag[t] & TOK_DIGIT);
  return ((e.cls == TX_NUMBER && digits) || e.cls == TX_ORDINAL) && e.val >= 1 && e.val <= 31;
}

/* ", 2014" or "2014" or "of 2014" at k: the token behind it; k when there is none. */
static uint32_t year_at(const tx_scan *s, uint32_t k, int32_t *year) {
  uint32_t at = tx_is(s, k, W_COMMA) || tx_is(s, k, W_OF) ? k + 1 : k;
  tx_entry e = tx_at(s, at);
  if (e.cls != TX_YEAR || (at > k && s->d->upos[at] != UPOS_NUM)) return k;
  *year = e.val;
  return at + 1;
}

static int32_t year_for(const tx_scan *s, int32_t month, int32_t day, int tense) {
  bool later = month > s->m || (month == s->m && day > s->day),
       sooner = month < s->m || (month == s->m && day && day < s->day);
  return s->y + (tense > 0 ? sooner : 0) - (tense <= 0 ? later : 0);
}

static bool day_value(const tx_scan *s, uint32_t t, tx_found *f, int32_t year, int32_t month, int32_t day) {
  if (day > day_month_len(2000, month)) return false; /* 31 February */
  if (year) return tx_day(s, f, day_make(year, month, day));
  if (s->story == DAY_NONE) {
    *f = (tx_found){.end = f->end, .type = TIMEX_DATE, .day = DAY_NONE, .mod = f->mod};
    tx_value(f, "XXXX-%02d-%02d", (int)month, (int)day);
    return true;
  }
  return tx_day(s, f, day_make(year_for(s, month, day, tx_tense(s->d, t)), month, day));
}

static bool month_value(const tx_scan *s, uint32_t t, tx_found *f, int32_t year, int32_t month) {
  if (year) return tx_month(s, f, year, month);
  if (s->story != DAY_NONE) return tx_month(s, f, year_for(s, month, 0, tx_tense(s->d, t)), month);
  f->type = TIMEX_DATE;
  f->day = DAY_NONE;
  f->precision = PREC_STORY;
  tx_value(f, "XXXX-%02d", (int)month);
  return true;
}

/* "-6", "to 6" behind a day: makes the value an interval. */
static void day_range(const tx_scan *s, uint32_t k, tx_found *f, int32_t year, int32_t month) {
  int32_t last;
  char from[40];
  dg_day day = f->day;
  memcpy(from, f->value, sizeof from);
  int32_t y = year;
  if (!y && day != DAY_NONE) {
    int32_t m, d;
    day_split(day, &y, &m, &d);
  }
  if (y && is_day(s, k, &last) && day_make(y, month, last) != DAY_NONE && day_make(y, month, last) > day) {
    tx_day(s, f, day_make(y, month, last));
    char to[40];
    memcpy(to, f->value, sizeof to);
    tx_value(f, "%.15s/%.15s", from, to);
    f->day = day;
  }
}

/* "October 7, 2014", "Oct. 4-6", "May 2003", "May" */
static bool month_first(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  int32_t day, last, year = 0, month = e.val % 100;
  if (e.cls != TX_MONTH) return false;
  if (e.val > 100) f->mod = "MID";
  if (is_day(s, t + 1, &day) && !(tx_at(s, t + 2).cls == TX_UNIT)) {
    uint32_t k = t + 2, range = 0;
    if ((tx_is(s, k, W_DASH) || tx_is(s, k, W_TO)) && is_day(s, k + 1, &last) && last > day &&
        tx_at(s, k + 2).cls != TX_MONTH)
      range = k + 1, k += 2;
    f->end = year_at(s, k, &year);
    if (!day_value(s, t, f, year, month, day)) return false;
    if (range) day_range(s, range, f, year, month);
    return true;
  }
  f->end = year_at(s, t + 1, &year);
  return month_value(s, t, f, year, month);
}

/* "7 October 2014", "the 7th of October", "4-6 October" */
static bool day_first(const tx_scan *s, uint32_t t, tx_found *f) {
  int32_t day, last, year = 0;
  uint32_t k = t + 1, range = 0;
  if (!is_day(s, t, &day)) return false;
  if ((tx_is(s, k, W_DASH) || tx_is(s, k, W_TO)) && is_day(s, k + 1, &last) && last > day) range = k + 1, k += 2;
  if (tx_is(s, k, W_OF)) k++;
  tx_entry e = tx_at(s, k);
  if (e.cls != TX_MONTH || e.val > 12) return false;
  f->end = year_at(s, k + 1, &year);
  if (!day_value(s, k, f, year, e.val, day)) return false;
  if (range) day_range(s, range, f, year, e.val);
  return true;
}

/* Is the number a year? Behind a word of time, or before an event: not "2003 people". */
static bool is_year(const tx_scan *s, uint32_t t) {
  const dg_doc *d = s->d;
  if (tx_at(s, t).cls != TX_YEAR || tx_at(s, t).val < 1200) return false;
  tx_entry before = tx_at(s, t - 1);
  uint32_t next = t + 1;
  if (t == s->first) before = (tx_entry){TX_NONE, 0};
  if (next < s->end && (tx_at(s, next).cls == TX_MANY || str_eq(doc_form(d, next), STR("%")))) return false;
  if (t > s->first &&
      (d->xpos[t - 1] == XPOS_DOLLAR || str_eq(doc_form(d, t - 1), STR("$")) || str_eq(doc_form(d, t - 1), STR("#"))))
    return false;
  bool counts = d->rel[t] == REL_NUMMOD && d->head[t] != DG_NONE && (d->feat[d->head[t]] & FEAT_PLUR);
  if (before.cls == TX_WORD && !counts) switch (before.val) {
    case W_IN:
    case W_SINCE:
    case W_BY:
    case W_UNTIL:
    case W_DURING:
    case W_OF:
    case W_FROM:
    case W_BEFORE:
    case W_AFTER:
    case W_TO:
    case W_THROUGHOUT:
    case W_FOR:
      return true;
    case W_BETWEEN:
      return true;
    case W_AND:
      return t >= 2 && tx_at(s, t - 2).cls == TX_YEAR;
    case W_DASH:
      return t >= 2 && (tx_at(s, t - 2).cls == TX_YEAR || tx_at(s, t - 2).cls == TX_EDGE);
    default:
      break;
    }
  if (before.cls == TX_EDGE || before.cls == TX_SEASON) return true;
  int32_t y = tx_at(s, t).val;
  if (y < 1800 || y > 2100 || counts) return false;
  /* "the 2003 invasion", "its 2012 budget" */
  uint32_t h = d->head[t];
  return h != DG_NONE && h > t && h - t <= 5 && (d->upos[h] == UPOS_NOUN || d->upos[h] == UPOS_PROPN) && t > s->first &&
         (d->upos[t - 1] == UPOS_DET || d->xpos[t - 1] == XPOS_PRPS || d->xpos[t - 1] == XPOS_POS ||
          d->upos[t - 1] == UPOS_ADJ);
}

/* "2003", "2003-2009", "1990-91" */
static bool years(const tx_scan *s, uint32_t t, tx_found *f) {
  if (tx_at(s, t).cls != TX_YEAR) return false;
  int32_t y = tx_at(s, t).val, z;
  tx_entry to = tx_at(s, t + 2);
  if (tx_is(s, t + 1, W_DASH) && (to.cls == TX_YEAR || (to.cls == TX_NUMBER && to.val > 0 && to.val < 100))) {
    z = to.cls == TX_YEAR ? to.val : y / 100 * 100 + to.val;
    f->end = t + 3;
    if (y >= 1500 && z > y && z - y < 200 && tx_year(s, f, y)) {
      tx_value(f, "%04d/%04d", (int)y, (int)z);
      return true;
    }
  }
  f->end = t + 1;
  return is_year(s, t) && tx_year(s, f, y);
}

/* "the 1990s", "the 20th century", "the third quarter of 2014" */
static bool stretch(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  int32_t unit, year = 0;
  bool plural;
  if (e.cls == TX_DECADE) {
    f->end = t + 1;
    if (!tx_year(s, f, e.val * 10)) return false;
    tx_value(f, "%03d", (int)e.val);
    return true;
  }
  bool second = t < s->end && str_eq(doc_name(s->d, s->d->sym[t]), STR("second"));
  if (e.cls != TX_ORDINAL && !second) return false;
  int32_t n = second ? 2 : e.val;
  uint32_t k = tx_is(s, t + 1, W_DASH) ? t + 2 : t + 1;
  if (!tx_unit_at(s, k, &unit, &plural) || plural) return false;
  if (unit == U_CENTURY && n >= 2) {
    f->end = k + 1;
    if (!tx_year(s, f, (n - 1) * 100)) return false;
    tx_value(f, "%02d", (int)(n - 1));
    return true;
  }
  if (unit != U_QUARTER || n > 4) return false;
  f->end = year_at(s, k + 1, &year);
  if (!year && s->story == DAY_NONE) return false;
  if (!year) year = s->y - (tx_tense(s->d, t) <= 0 && (n - 1) * 3 + 1 > s->m);
  if (!tx_month(s, f, year, (n - 1) * 3 + 1)) return false;
  tx_value(f, "%04d-Q%d", (int)year, (int)n);
  return true;
}

static const char *const season_name[] = {"SP", "SU", "FA", "WI"};
static const int32_t season_month[] = {3, 6, 9, 12};

bool tx_season(const tx_scan *s, tx_found *f, int32_t year, int32_t season) {
  if (!tx_month(s, f, year, season_month[season])) return false;
  tx_value(f, "%04d-%s", (int)year, season_name[season]);
  return true;
}

/* "the summer of 2003", "summer 2012", "in the summer": not "Arab Spring" */
static bool season(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  int32_t year = 0;
  if (e.cls != TX_SEASON || (s->d->tflag[t] & TOK_CAP)) return false;
  f->end = year_at(s, t + 1, &year);
  if (!year) {
    bool in = t >= s->first + 2 && tx_is(s, t - 1, W_THE) &&
              (tx_is(s, t - 2, W_IN) || tx_is(s, t - 2, W_DURING) || tx_is(s, t - 2, W_UNTIL) ||
               tx_is(s, t - 2, W_SINCE) || tx_is(s, t - 2, W_BY));
    in |= t > s->first && (tx_is(s, t - 1, W_IN) || tx_is(s, t - 1, W_BY) || tx_is(s, t - 1, W_SINCE));
    if (!in || s->story == DAY_NONE) return false;
    int tense = tx_tense(s->d, t);
    year = s->y - (tense <= 0 && season_month[e.val] > s->m) + (tense > 0 && season_month[e.val] + 2 < s->m);
  }
  return tx_season(s, f, year, e.val);
}

static bool feast(const tx_scan *s, uint32_t t, tx_found *f) {
  int32_t which, year = 0;
  uint32_t k = tx_feast(s, t, &which);
  if (k == t) return false;
  f->end = year_at(s, k, &year);
  if (!year && s->story == DAY_NONE) {
    f->type = TIMEX_DATE;
    f->precision = PREC_STORY;
    f->day = DAY_NONE;
    tx_value(f, "XXXX-%02d-%02d", (int)(which > 0 ? which / 100 : 0), (int)(which > 0 ? which % 100 : 0));
    if (which < 0) tx_value(f, "XXXX-XX-XX");
    return true;
  }
  if (year) return tx_day(s, f, tx_feast_day(which, year));
  dg_day day = tx_feast_day(which, s->y);
  int tense = tx_tense(s->d, t);
  if (day != DAY_NONE && tense <= 0 && day > s->story) day = tx_feast_day(which, s->y - 1);
  if (day != DAY_NONE && tense > 0 && day < s->story) day = tx_feast_day(which, s->y + 1);
  return tx_day(s, f, day);
}

/* "10:30 a.m.", "10 p.m.", "0430 GMT", "9 o'clock": on the day named in the sentence before, or the story's */
static bool clock_time(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t), next = tx_at(s, t + 1);
  bool word = next.cls == TX_WORD;
  int32_t minutes = e.cls == TX_CLOCK ? e.val % 10000 : -1;
  uint32_t k = t + 1;
  if (e.cls == TX_NUMBER && word && e.val >= 1 && e.val <= 12 &&
      (next.val == W_AM || next.val == W_PM || next.val == W_OCLOCK))
    minutes = e.val * 60;
  dg_str form = t < s->end ? doc_form(s->d, t) : STR("");
  if ((e.cls == TX_YEAR || e.cls == TX_NUMBER) && form.n == 4 && word && next.val == W_GMT && e.val / 100 < 24 &&
      e.val % 100 < 60)
    minutes = e.val / 100 * 60 + e.val % 100;
  if (minutes < 0) return false;
  if (word && next.val == W_PM && minutes < 720) minutes += 720;
  if (word && next.val == W_AM && minutes >= 720) minutes -= 720;
  if (word && (next.val == W_AM || next.val == W_PM || next.val == W_OCLOCK)) k++;
  bool known =
      word || (t > s->first && (tx_is(s, t - 1, W_AT) || tx_at(s, t - 1).cls == TX_ABOUT || tx_is(s, t - 1, W_BY) ||
                                tx_is(s, t - 1, W_BEFORE) || tx_is(s, t - 1, W_AFTER) || tx_is(s, t - 1, W_FROM) ||
                                tx_is(s, t - 1, W_UNTIL)));
  if (!known || (e.cls == TX_CLOCK && e.val >= 10000 && !word)) return false; /* "at 7.25" is no time */
  if (tx_is(s, k, W_GMT)) k++;
  dg_day day = s->anchor != DAY_NONE ? s->anchor : s->story;
  char on[40] = "XXXX-XX-XX";
  if (tx_day(s, f, day)) memcpy(on, f->value, sizeof on);
  f->end = k;
  f->type = TIMEX_TIME;
  f->day = day;
  f->precision = day == DAY_NONE ? PREC_STORY : PREC_DAY;
  tx_value(f, "%.10sT%02d:%02d", on, (int)(minutes / 60), (int)(minutes % 60));
  return true;
}

static bool plain(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  tx_found g = {.end = t, .day = DAY_NONE, .mod = ""}, clean = g;
  switch (e.cls) {
  case TX_ISO:
    f->end = t + 1;
    return tx_day(s, f, e.val);
  case TX_WEEKDAY: { /* "Tuesday, October 7" */
    if (e.val > 7) return false;
    uint32_t k = tx_is(s, t + 1, W_COMMA) ? t + 2 : t + 1;
    if (tx_is(s, k, W_THE)) k++;
    if (tx_at(s, k).cls != TX_ISO && !month_first(s, k, f)) {
      *f = clean;
      return day_first(s, k, f);
    }
    return f->precision == PREC_DAY || (f->precision == PREC_STORY && f->value[0] == 'X' && strlen(f->value) > 8);
  }
  case TX_MONTH: {
    bool ok = month_first(s, t, f);
    if (feast(s, t, &g) && (!ok || g.end >= f->end)) {
      *f = g;
      return true;
    }
    return ok;
  }
  case TX_NUMBER:
  case TX_CLOCK:
    return day_first(s, t, f) || (*f = clean, clock_time(s, t, f));
  case TX_ORDINAL:
    return day_first(s, t, f) || (*f = clean, stretch(s, t, f)) || (*f = clean, feast(s, t, f));
  case TX_UNIT:
  case TX_DECADE:
    return stretch(s, t, f);
  case TX_YEAR:
    return clock_time(s, t, f) || (*f = clean, years(s, t, f));
  case TX_SEASON:
    return season(s, t, f);
  case TX_FEAST:
    return feast(s, t, f);
  default:
    return false;
  }
}

/* "early May", "late 2003", "mid-1990s", "the end of the year" */
static bool edged(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  if (e.cls != TX_EDGE) return false;
  uint32_t k = t + 1, inner;
  if (tx_is(s, k, W_DASH)) k++;
  if (tx_is(s, k, W_OF)) k++;
  inner = tx_is(s, k, W_THE) ? k + 1 : k;
  tx_entry in = tx_at(s, inner);
  int32_t unit;
  bool plural;
  if (inner > k && tx_unit_at(s, inner, &unit, &plural) && !plural && unit >= U_WEEK && s->story != DAY_NONE &&
      tx_is(s, k - 1, W_OF)) {
    f->end = inner + 1;
    if (!tx_back(s, f, s->story, 0, unit)) return false;
  } else if (in.cls == TX_WEEKDAY || !(plain(s, inner, f) || (*f = (tx_found){.end = inner, .day = DAY_NONE, .mod = ""},
                                                              tx_relative(s, inner, f))))
    return false;
  if (f->type != TIMEX_DATE) return false;
  f->mod = tx_edge_mod(e.val);
  return true;
}

bool tx_calendar(const tx_scan *s, uint32_t t, tx_found *f) {
  return edged(s, t, f) || (*f = (tx_found){.end = t, .day = DAY_NONE, .mod = ""}, plain(s, t, f));
}
