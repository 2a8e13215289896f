/* when: the period of a question, from its time expressions: "in October 2014" is a window, "since May" the begin of one,
 * "now" nothing but the day the question is asked of. */
#include "answer/answer.h"

static bool digits(dg_str s, uint32_t from, uint32_t n, int32_t *out) {
  *out = 0;
  if (from + n > s.n) return false;
  for (uint32_t i = from; i < from + n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return false;
    *out = *out * 10 + (s.p[i] - '0');
  }
  return true;
}

/* First day of ISO week w of a year. */
static dg_day week_first(int32_t year, int32_t w) {
  const dg_day fourth = day_make(year, 1, 4);
  return fourth == DAY_NONE ? DAY_NONE : fourth - day_week(fourth) + (w - 1) * 7;
}

bool ask_interval(dg_str v, dg_day *from, dg_day *to) {
  static const struct {
    const char *mark;
    int32_t first, months; /* month from 1 */
  } part[] = {{"Q1", 1, 3}, {"Q2", 4, 3}, {"Q3", 7, 3}, {"Q4", 10, 3}, {"H1", 1, 6},
              {"H2", 7, 6}, {"SP", 3, 3}, {"SU", 6, 3}, {"FA", 9, 3},  {"WI", 12, 3}};
  int32_t year, month, day;
  if (!digits(v, 0, 4, &year)) return false;
  if (v.n == 4) {
    *from = day_make(year, 1, 1), *to = day_make(year, 12, 31);
    return *from != DAY_NONE;
  }
  if (v.n < 7 || v.p[4] != '-') return false;
  if (v.p[5] == 'W' && digits(v, 6, 2, &day)) {
    *from = week_first(year, day);
    *to = *from + 6;
    return *from != DAY_NONE;
  }
  for (size_t i = 0; i < sizeof part / sizeof *part; i++)
    if (str_eq(str_cut(v.p, 5, 7), str_of(part[i].mark))) {
      *from = day_make(year, part[i].first, 1);
      int32_t last = part[i].first + part[i].months - 1;
      int32_t y = last > 12 ? year + 1 : year;
      last = last > 12 ? last - 12 : last;
      *to = day_make(y, last, day_month_len(y, last));
      return *from != DAY_NONE && *to != DAY_NONE;
    }
  if (!digits(v, 5, 2, &month)) return false;
  if (v.n >= 10 && digits(v, 8, 2, &day)) {
    *from = *to = day_make(year, month, day);
    return *from != DAY_NONE;
  }
  *from = day_make(year, month, 1);
  if (*from == DAY_NONE) return false;
  *to = day_make(year, month, day_month_len(year, month));
  return true;
}

/* The word before byte `begin`, in small letters, into out. */
static void word_before(dg_str text, uint32_t begin, char *out, size_t cap) {
  uint32_t end = begin, n = 0;
  while (end > 0 && text.p[end - 1] == ' ') end--;
  uint32_t from = end;
  while (from > 0 && text.p[from - 1] != ' ') from--;
  for (uint32_t i = from; i < end && n + 1 < cap; i++)
    out[n++] = text.p[i] >= 'A' && text.p[i] <= 'Z' ? (char)(text.p[i] | 32) : text.p[i];
  out[n] = 0;
}

bool ask_when(const dg_doc *d, ask_question *q) {
  const dg_story s = dg_doc_story(d);
  bool any = false;
  for (uint32_t i = 0; i < s.ntimex; i++) {
    const dg_timex t = dg_doc_timex(d, i);
    dg_day from, to;
    char before[16];
    if (!ask_interval(t.value, &from, &to)) continue;
    word_before(s.body, t.begin, before, sizeof before);
    const bool since = strcmp(before, "since") == 0 || strcmp(before, "after") == 0 || strcmp(before, "from") == 0;
    const bool until = strcmp(before, "until") == 0 || strcmp(before, "till") == 0 || strcmp(before, "before") == 0 ||
                       strcmp(before, "to") == 0 || strcmp(before, "and") == 0;
    if (since)
      q->from = from, q->since = true;
    else if (until && any)
      q->to = to, q->since = false;
    else if (until)
      q->to = from - 1;
    else
      q->from = from, q->to = to, q->since = false;
    any = true;
  }
  if (!any) return false;
  if (q->to == DAY_NONE || q->to > q->as_of) q->to = q->as_of;
  return true;
}
