/* value: TIMEX3 values from what was read. Arithmetic in 64 bits; what leaves the years 1 to 9999 is a vague reference. */
#include <stdarg.h>

#include "work.h"

void tx_value(tx_found *f, const char *format, ...) {
  va_list list;
  va_start(list, format);
  vsnprintf(f->value, sizeof f->value, format, list);
  va_end(list);
}

bool tx_day(const tx_scan *s, tx_found *f, dg_day day) {
  (void)s;
  int32_t y, m, d;
  if (day == DAY_NONE || day < -719162 || day > 2932896) return false;
  day_split(day, &y, &m, &d);
  f->type = TIMEX_DATE;
  f->precision = PREC_DAY;
  f->day = day;
  tx_value(f, "%04d-%02d-%02d", (int)y, (int)m, (int)d);
  return true;
}

bool tx_week(const tx_scan *s, tx_found *f, dg_day in, bool weekend) {
  (void)s;
  if (in == DAY_NONE || in < -719000 || in > 2932000) return false;
  dg_day monday = in - day_week(in);
  int32_t y, m, d;
  day_split(monday + 3, &y, &m, &d); /* the year of its Thursday */
  f->type = TIMEX_DATE;
  f->precision = PREC_WEEK;
  f->day = weekend ? monday + 5 : monday;
  tx_value(f, "%04d-W%02d%s", (int)y, (int)((monday + 3 - day_make(y, 1, 1)) / 7 + 1), weekend ? "-WE" : "");
  return true;
}

bool tx_month(const tx_scan *s, tx_found *f, int32_t year, int32_t month) {
  (void)s;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  f->type = TIMEX_DATE;
  f->precision = PREC_MONTH;
  f->day = day_make(year, month, 1);
  tx_value(f, "%04d-%02d", (int)year, (int)month);
  return true;
}

bool tx_year(const tx_scan *s, tx_found *f, int32_t year) {
  (void)s;
  if (year < 1 || year > 9999) return false;
  f->type = TIMEX_DATE;
  f->precision = PREC_YEAR;
  f->day = day_make(year, 1, 1);
  tx_value(f, "%04d", (int)year);
  return true;
}

bool tx_ref(tx_found *f, int way) {
  f->type = TIMEX_DATE;
  f->precision = PREC_STORY;
  f->day = DAY_NONE;
  tx_value(f, "%s_REF", way < 0 ? "PAST" : way > 0 ? "FUTURE" : "PRESENT");
  return true;
}

bool tx_span(tx_found *f, int32_t count, int32_t unit) {
  static const char *const name[] = {"S", "M", "H", "D", "W", "WE", "W", "M", "M", "Y", "DE", "CE"};
  int64_t n = (int64_t)count * (unit == U_FORTNIGHT ? 2 : unit == U_QUARTER ? 3 : 1);
  f->type = TIMEX_DURATION;
  f->precision = PREC_STORY;
  f->day = DAY_NONE;
  if (n == 0)
    tx_value(f, "P%sX%s", unit <= U_HOUR ? "T" : "", name[unit]);
  else
    tx_value(f, "P%s%lld%s", unit <= U_HOUR ? "T" : "", (long long)n, name[unit]);
  return true;
}

bool tx_back(const tx_scan *s, tx_found *f, dg_day from, int64_t count, int32_t unit) {
  int32_t y, m, d;
  if (from == DAY_NONE || count > 1000000 || count < -1000000) return false;
  day_split(from, &y, &m, &d);
  switch (unit) {
  case U_SECOND:
  case U_MINUTE:
  case U_HOUR:
    return tx_day(s, f, (dg_day)(from + count / (unit == U_HOUR ? 24 : 100000000)));
  case U_DAY:
    return tx_day(s, f, (dg_day)(from + count));
  case U_WEEK:
    return tx_week(s, f, (dg_day)(from + 7 * count), false);
  case U_WEEKEND:
    return tx_week(s, f, (dg_day)(from + 7 * count), true);
  case U_FORTNIGHT:
    return tx_week(s, f, (dg_day)(from + 14 * count), false);
  case U_QUARTER:
  case U_MONTH: {
    int64_t months = (int64_t)y * 12 + (m - 1) + count * (unit == U_QUARTER ? 3 : 1);
    if (months < 12 || months > 9999 * 12) return false;
    if (unit == U_MONTH) return tx_month(s, f, (int32_t)(months / 12), (int32_t)(months % 12 + 1));
    if (!tx_month(s, f, (int32_t)(months / 12), (int32_t)(months % 12 / 3 * 3 + 1))) return false;
    tx_value(f, "%04d-Q%d", (int)(months / 12), (int)(months % 12 / 3 + 1));
    return true;
  }
  case U_YEAR:
    return tx_year(s, f, (int32_t)(y + count));
  default: {
    int32_t step = unit == U_DECADE ? 10 : 100;
    int64_t year = y + count * step;
    if (year < step || year > 9999 || !tx_year(s, f, (int32_t)(year / step * step))) return false;
    tx_value(f, step == 10 ? "%03d" : "%02d", (int)(year / step));
    return true;
  }
  }
}

const char *tx_about_mod(int32_t about) {
  static const char *const name[] = {"APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"};
  return name[about];
}
const char *tx_edge_mod(int32_t edge) {
  static const char *const name[] = {"START", "MID", "END"};
  return name[edge];
}
const char *tx_part_name(int32_t part) {
  static const char *const name[] = {"TMO", "T12:00", "TAF", "TEV", "TNI", "T24:00", "TMO", "TEV"};
  return name[part];
}
