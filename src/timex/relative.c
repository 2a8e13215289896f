/* relative: days and stretches told from the story's day or from the day named last: yesterday, Tuesday, last week, the following
 * day, every Friday, recently. */
#include "work.h"

static dg_day weekday_day(const tx_scan *s, int32_t weekday, int shift, int tense) {
  int back = (day_week(s->story) - weekday + 7) % 7, on = (7 - back) % 7;
  if (shift < 0) return s->story - (back ? back : 7);
  if (shift > 0) return s->story + (on ? on : 7);
  return tense > 0 ? s->story + on : s->story - back;
}

static bool part_of_day(tx_found *f, uint32_t end, int32_t part) {
  char on[12];
  memcpy(on, f->value, 10);
  on[10] = 0;
  f->end = end;
  f->type = TIMEX_TIME;
  tx_value(f, "%s%s", on, tx_part_name(part));
  return true;
}

/* "morning", "night" behind a day. */
static bool with_part(const tx_scan *s, tx_found *f, uint32_t k) {
  tx_entry e = tx_at(s, k);
  f->end = k;
  if (e.cls == TX_EDGE && tx_at(s, k + 1).cls == TX_PART) e = tx_at(s, ++k);
  if (e.cls == TX_PART && f->precision == PREC_DAY) return part_of_day(f, k + 1, e.val);
  return true;
}

/* "yesterday", "tomorrow morning", "the day after tomorrow" */
static bool by_day(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  uint32_t k = t;
  int32_t off = 0, unit;
  bool plural;
  if (tx_unit_at(s, t, &unit, &plural) && unit == U_DAY && !plural &&
      (tx_is(s, t + 1, W_BEFORE) || tx_is(s, t + 1, W_AFTER)) && tx_at(s, t + 2).cls == TX_DAY) {
    off = tx_is(s, t + 1, W_BEFORE) ? -1 : 1;
    k = t + 2;
    e = tx_at(s, k);
  }
  if (e.cls != TX_DAY) return false;
  if (s->story == DAY_NONE) {
    f->end = k + 1;
    f->type = TIMEX_DATE;
    if (e.val == 0) return tx_ref(f, 0);
    tx_value(f, "XXXX-XX-XX");
    return true;
  }
  bool night = e.val == 10;
  if (!tx_day(s, f, s->story + off + (night ? 0 : e.val))) return false;
  return night ? part_of_day(f, k + 1, PART_NIGHT) : with_part(s, f, k + 1);
}

/* "Tuesday", "Tuesday night", "Fridays" */
static bool by_weekday(const tx_scan *s, uint32_t t, tx_found *f, int shift, int tense) {
  tx_entry e = tx_at(s, t);
  if (e.cls != TX_WEEKDAY) return false;
  f->end = t + 1;
  f->type = TIMEX_DATE;
  if (e.val > 7) {
    f->type = TIMEX_SET;
    tx_value(f, "XXXX-WXX-%d", (int)(e.val - 8 + 1));
    return true;
  }
  if (s->story == DAY_NONE) {
    tx_value(f, "XXXX-WXX-%d", (int)(e.val + 1));
    return true;
  }
  return tx_day(s, f, weekday_day(s, e.val, shift, tense)) && with_part(s, f, t + 1);
}

bool tx_season(const tx_scan *s, tx_found *f, int32_t year, int32_t season);

/* A month or season by "last", "this", "next". */
static bool shifted_name(const tx_scan *s, uint32_t k, int32_t shift, tx_found *f) {
  tx_entry e = tx_at(s, k);
  int32_t y = s->y;
  f->end = k + 1;
  if (e.cls == TX_MONTH) {
    int32_t m = e.val % 100;
    if (shift < 0 && m >= s->m) y--;
    if (shift > 0 && m <= s->m) y++;
    return tx_month(s, f, y, m);
  }
  static const int32_t begins[] = {3, 6, 9, 12};
  if (shift < 0 && begins[e.val] + (e.val == 3 ? 0 : 2) >= s->m) y--;
  if (shift > 0 && begins[e.val] <= s->m) y++;
  if (shift == 0 && e.val == 3 && s->m < 3) y--;
  return tx_season(s, f, y, e.val);
}

/* "last week", "this morning", "next Friday", "last May", "the last two years", "the next few days" */
static bool by_shift(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t), next = tx_at(s, t + 1);
  int32_t unit, n;
  bool plural;
  if (e.cls != TX_SHIFT) return false;
  if (next.cls == TX_WEEKDAY) return by_weekday(s, t + 1, f, e.val, e.val == 0 ? tx_tense(s->d, t + 1) : 0);
  uint32_t k = tx_number(s, t + 1, &n);
  if (k > t + 1 && e.val != 0 && tx_unit_at(s, k, &unit, &plural) && plural && unit != U_SECOND) {
    f->end = k + 1;
    return tx_span(f, n, unit);
  }
  if (s->story == DAY_NONE) return false;
  if (next.cls == TX_MONTH || next.cls == TX_SEASON) return shifted_name(s, t + 1, e.val, f);
  if (next.cls == TX_PART && (e.val == 0 || (e.val < 0 && next.val == PART_NIGHT)))
    return tx_day(s, f, s->story + e.val) && part_of_day(f, t + 2, next.val);
  if (!tx_unit_at(s, t + 1, &unit, &plural) || plural) return false;
  f->end = t + 2;
  if (unit == U_DAY) { /* "the next day", "the previous day": from the day named last */
    if (e.val == 0 || s->anchor == DAY_NONE || str_eq(doc_name(s->d, s->d->sym[t]), STR("last"))) return false;
    return tx_day(s, f, s->anchor + e.val);
  }
  if (unit < U_DAY) return false;
  if (unit == U_WEEKEND && e.val == 0 && tx_tense(s->d, t + 1) <= 0 && day_week(s->story) < 5)
    return tx_week(s, f, s->story - 7, true);
  return tx_back(s, f, s->story, e.val, unit);
}

/* "the past week", "in recent years", "the coming days", "the following day", "the same day", "that year" */
static bool by_word(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  int32_t unit, n;
  bool plural;
  if (e.cls != TX_WORD) return false;
  if (e.val == W_THESE && tx_unit_at(s, t + 1, &unit, &plural) && unit == U_DAY && plural)
    return f->end = t + 2, tx_ref(f, 0);
  uint32_t k = t + 1;
  if (e.val == W_THAT && tx_is(s, k, W_SAME)) k++;
  if (e.val == W_PAST || e.val == W_COMING) {
    uint32_t v = tx_number(s, k, &n);
    if (v > k && tx_unit_at(s, v, &unit, &plural) && unit != U_SECOND) return f->end = v + 1, tx_span(f, n, unit);
  }
  if (!tx_unit_at(s, k, &unit, &plural) || unit < U_HOUR) return false;
  f->end = k + 1;
  switch (e.val) {
  case W_PAST:
    return plural ? tx_ref(f, -1) : tx_span(f, 1, unit);
  case W_RECENT:
    return plural && tx_ref(f, -1);
  case W_COMING:
    return plural ? tx_ref(f, 1) : s->story != DAY_NONE && tx_back(s, f, s->story, 1, unit);
  case W_FOLLOWING:
    return !plural && unit >= U_DAY && s->anchor != DAY_NONE && tx_back(s, f, s->anchor, 1, unit);
  case W_SAME:
  case W_THAT:
    if (e.val == W_THAT && s->d->upos[t] != UPOS_DET) return false;
    return !plural && unit >= U_DAY && s->anchor != DAY_NONE && tx_back(s, f, s->anchor, 0, unit);
  default:
    return false;
  }
}

/* "every day", "each Friday", "every two years", "twice a week", "daily" */
static bool often(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  int32_t unit, n;
  bool plural;
  if (e.cls == TX_OFTEN) {
    if (s->d->tflag[t] & TOK_CAP && t > s->first) return false;
    f->end = t + 1;
    if (!tx_span(f, 1, e.val)) return false;
    f->type = TIMEX_SET;
    return true;
  }
  uint32_t k = t + 1, v;
  if (e.cls == TX_WORD && (e.val == W_EVERY || e.val == W_EACH)) {
    if (by_weekday(s, k, f, 0, 0)) {
      f->type = TIMEX_SET;
      f->day = DAY_NONE;
      f->end = k + 1;
      f->precision = PREC_STORY;
      tx_value(f, "XXXX-WXX-%d", (int)(tx_at(s, k).val % 8 + 1));
      return true;
    }
    tx_entry p = tx_at(s, k);
    if (p.cls == TX_PART || p.cls == TX_SEASON || p.cls == TX_MONTH) {
      f->end = k + 1;
      f->type = TIMEX_SET;
      if (p.cls == TX_PART) tx_value(f, "XXXX-XX-XX%s", tx_part_name(p.val));
      if (p.cls == TX_MONTH) tx_value(f, "XXXX-%02d", (int)(p.val % 100));
      if (p.cls == TX_SEASON) tx_value(f, "XXXX-%s", p.val == 0 ? "SP" : p.val == 1 ? "SU" : p.val == 2 ? "FA" : "WI");
      return true;
    }
    n = 1;
    if (tx_is(s, k, W_OTHER))
      n = 2, k++;
    else if ((v = tx_number(s, k, &n)) > k)
      k = v;
    else
      n = 1;
  } else if (e.cls == TX_WORD && (e.val == W_ONCE || e.val == W_TWICE || e.val == W_TIMES)) {
    if (!tx_is(s, k, W_A) && !tx_is(s, k, W_PER) && !tx_is(s, k, W_EVERY) && !tx_is(s, k, W_EACH)) return false;
    n = 1;
    k++;
  } else
    return false;
  if (!tx_unit_at(s, k, &unit, &plural) || unit == U_SECOND) return false;
  f->end = k + 1;
  if (!tx_span(f, n, unit)) return false;
  f->type = TIMEX_SET;
  return true;
}

/* "recently", "now", "in the past", "at the moment"; eras only behind a word of time: "since the Cold War" */
static bool vague(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t), before = t > s->first ? tx_at(s, t - 1) : (tx_entry){TX_NONE, 0};
  if (before.cls == TX_WORD && before.val == W_THE && t >= s->first + 2) before = tx_at(s, t - 2);
  bool timed = before.cls == TX_WORD && (before.val == W_SINCE || before.val == W_DURING || before.val == W_UNTIL ||
                                         before.val == W_BEFORE || before.val == W_AFTER || before.val == W_IN ||
                                         before.val == W_THROUGHOUT || before.val == W_FROM || before.val == W_OF);
  bool the = t > s->first && tx_is(s, t - 1, W_THE);
  f->end = t + 1;
  if (e.cls == TX_NOW) return s->d->upos[t] == UPOS_ADV && tx_ref(f, e.val);
  if (e.cls == TX_WORD) switch (e.val) {
    case W_PAST:
      return the && timed && before.val == W_IN && s->d->upos[t + 1 < s->end ? t + 1 : t] != UPOS_NOUN && tx_ref(f, -1);
    case W_FUTURE:
      return the && timed && s->d->upos[t] == UPOS_NOUN && tx_ref(f, 1);
    case W_PRESENT:
      return t > s->first && tx_is(s, t - 1, W_AT) && tx_ref(f, 0);
    case W_MOMENT:
      return the && t >= s->first + 2 && tx_is(s, t - 2, W_AT) && tx_ref(f, 0);
    case W_NEAR:
      return the && tx_is(s, t + 1, W_FUTURE) && (f->end = t + 2, tx_ref(f, 1));
    case W_LONG:
      return tx_is(s, t + 1, W_AGO) && (f->end = t + 2, tx_ref(f, -1));
    case W_OVERNIGHT:
      if (s->story == DAY_NONE || s->d->upos[t] == UPOS_ADJ) return false;
      return tx_day(s, f, s->anchor != DAY_NONE ? s->anchor : s->story) && part_of_day(f, t + 1, PART_NIGHT);
    case W_COLD:
      return timed && tx_is(s, t + 1, W_WAR) && (s->d->tflag[t] & TOK_CAP) && (f->end = t + 2, tx_ref(f, -1));
    case W_WORLD:
      return timed && tx_is(s, t + 1, W_WAR) && (s->d->tflag[t] & TOK_CAP) &&
             (f->end = t + 2 + tx_is(s, t + 2, W_II), tx_ref(f, -1));
    case W_SOVIET:
      return timed && (tx_is(s, t + 1, W_ERA) || tx_is(s, t + 1, W_TIMES)) && (f->end = t + 2, tx_ref(f, -1));
    default:
      return false;
    }
  bool ordinal = (e.cls == TX_ORDINAL && e.val == 1) || (e.cls == TX_UNIT && e.val == U_SECOND);
  if (ordinal && timed && tx_is(s, t + 1, W_WORLD) && tx_is(s, t + 2, W_WAR)) return f->end = t + 3, tx_ref(f, -1);
  if (e.cls == TX_EDGE && e.val == EDGE_MID && timed && tx_is(s, t + 1, W_AGES)) return f->end = t + 2, tx_ref(f, -1);
  return false;
}

/* "at dawn", "in the evening" */
static bool by_part(const tx_scan *s, uint32_t t, tx_found *f) {
  tx_entry e = tx_at(s, t);
  if (e.cls != TX_PART || t == s->first) return false;
  bool at = tx_is(s, t - 1, W_AT) || tx_is(s, t - 1, W_BEFORE) || tx_is(s, t - 1, W_AFTER) || tx_is(s, t - 1, W_BY) ||
            tx_is(s, t - 1, W_UNTIL);
  bool in = tx_is(s, t - 1, W_THE) && t >= s->first + 2 && (tx_is(s, t - 2, W_IN) || tx_is(s, t - 2, W_DURING));
  dg_day day = s->anchor != DAY_NONE ? s->anchor : s->story;
  if (!at && !in) return false;
  if (!tx_day(s, f, day)) {
    tx_value(f, "XXXX-XX-XX");
    f->precision = PREC_STORY;
  }
  return part_of_day(f, t + 1, e.val);
}

/* "earlier this week", "later on Tuesday" stay what they are; the word before only belongs to the span. */
bool tx_relative(const tx_scan *s, uint32_t t, tx_found *f) {
  static bool (*const tries[])(const tx_scan *, uint32_t, tx_found *) = {by_day, by_shift, by_word,
                                                                         often,  vague,    by_part};
  for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
    *f = (tx_found){.end = t, .day = DAY_NONE, .mod = ""};
    if (tries[i](s, t, f)) return true;
  }
  *f = (tx_found){.end = t, .day = DAY_NONE, .mod = ""};
  if (tx_at(s, t).cls != TX_WEEKDAY) return false;
  return by_weekday(s, t, f, 0, s->story == DAY_NONE ? 0 : tx_tense(s->d, t));
}
