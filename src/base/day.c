/* day: dates as days since 1970-01-01. The civil-from-days arithmetic is Howard Hinnant's ("chrono-Compatible Low-Level
 * Date Algorithms"). */
#include "base.h"

static bool leap(int32_t y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

int day_month_len(int32_t year, int32_t month) {
  static const int8_t len[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month < 1 || month > 12 ? 0 : month == 2 && leap(year) ? 29 : len[month];
}

dg_day day_make(int32_t year, int32_t month, int32_t day) {
  if (year < 1 || year > 9999 || day < 1 || day > day_month_len(year, month)) return DAY_NONE;
  int32_t y = month <= 2 ? year - 1 : year, era = y / 400, yoe = y - era * 400;
  int32_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

void day_split(dg_day d, int32_t *year, int32_t *month, int32_t *day) {
  int32_t z = d + 719468, era = (z >= 0 ? z : z - 146096) / 146097, doe = z - era * 146097;
  int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int32_t mp = (5 * doy + 2) / 153;
  *day = doy - (153 * mp + 2) / 5 + 1;
  *month = mp < 10 ? mp + 3 : mp - 9;
  *year = yoe + era * 400 + (*month <= 2);
}

int day_week(dg_day d) { return (int)((((int64_t)d + 3) % 7 + 7) % 7); }

dg_day day_parse(dg_str s) {
  uint32_t y, m, d;
  if (s.n > 10 && (s.p[10] == 'T' || s.p[10] == ' ')) s.n = 10;
  if (s.n == 10 && s.p[4] == '-' && s.p[7] == '-') {
    if (!str_to_u32(str_cut(s.p, 0, 4), &y) || !str_to_u32(str_cut(s.p, 5, 7), &m) ||
        !str_to_u32(str_cut(s.p, 8, 10), &d))
      return DAY_NONE;
    return day_make((int32_t)y, (int32_t)m, (int32_t)d);
  }
  if (s.n == 8 && str_to_u32(s, &y))
    return day_make((int32_t)(y / 10000), (int32_t)(y / 100 % 100), (int32_t)(y % 100));
  return DAY_NONE;
}

void day_print(dg_day d, char out[11]) {
  int32_t v[3];
  day_split(d, &v[0], &v[1], &v[2]);
  uint32_t y = (uint32_t)v[0] % 10000;
  char text[11] = {(char)('0' + y / 1000),
                   (char)('0' + y / 100 % 10),
                   (char)('0' + y / 10 % 10),
                   (char)('0' + y % 10),
                   '-',
                   (char)('0' + v[1] / 10),
                   (char)('0' + v[1] % 10),
                   '-',
                   (char)('0' + v[2] / 10),
                   (char)('0' + v[2] % 10),
                   0};
  memcpy(out, text, 11);
}
