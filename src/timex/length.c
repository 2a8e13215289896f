/* length: numbers of units: durations ("three weeks", "a two-day visit", "for years") and what is told by them from the story's
 * day or from the day named last ("40 years ago", "two days later", "in three weeks"). */
#include "work.h"

static bool glued(const dg_doc *d, uint32_t t) { return t > 0 && !(d->tflag[t - 1] & TOK_SPACE); }

/* "two and a half years": n and a half of the unit. */
static bool halves(tx_found *f, int64_t n, int32_t unit) {
  if (!tx_span(f, (int32_t)(n ? n : 1), unit)) return false;
  switch (unit) {
  case U_MINUTE:
    tx_value(f, "PT%lldS", (long long)(n * 60 + 30));
    return true;
  case U_HOUR:
    tx_value(f, "PT%lldM", (long long)(n * 60 + 30));
    return true;
  case U_YEAR:
    tx_value(f, "P%lldM", (long long)(n * 12 + 6));
    return true;
  case U_DECADE:
    tx_value(f, "P%lldY", (long long)(n * 10 + 5));
    return true;
  case U_CENTURY:
    tx_value(f, "P%lldY", (long long)(n * 100 + 50));
    return true;
  case U_DAY:
    tx_value(f, "PT%lldH", (long long)(n * 24 + 12));
    return true;
  case U_WEEK:
    tx_value(f, "P%lld.5W", (long long)n);
    return true;
  case U_MONTH:
    tx_value(f, "P%lld.5M", (long long)n);
    return true;
  default:
    return false;
  }
}

/* "-and-a-half" or " and a half" at k: the token behind it; k when there is none. */
static uint32_t and_half(const tx_scan *s, uint32_t k) {
  uint32_t i = k;
  if (tx_is(s, i, W_DASH)) i++;
  if (!tx_is(s, i, W_AND)) return k;
  i++;
  if (tx_is(s, i, W_DASH)) i++;
  if (!tx_is(s, i, W_A)) return k;
  i++;
  if (tx_is(s, i, W_DASH)) i++;
  return tx_is(s, i, W_HALF) ? i + 1 : k;
}

/* "ago", "later" behind a length: then it is a date. */
static bool from_there(const tx_scan *s, uint32_t k, int64_t n, int32_t unit, tx_found *f) {
  tx_entry e = tx_at(s, k);
  if (e.cls != TX_WORD ||
      (e.val != W_AGO && e.val != W_EARLIER && e.val != W_LATER && e.val != W_BEFORE && e.val != W_AFTER))
    return false;
  bool ago = e.val == W_AGO;
  if (!ago && k + 1 < s->end && (e.val == W_BEFORE || e.val == W_AFTER)) return false; /* "two days before the vote" */
  f->end = k + 1;
  if (n == 0) return ago || e.val == W_EARLIER ? tx_ref(f, -1) : false;
  dg_day from = ago || s->anchor == DAY_NONE ? s->story : s->anchor;
  if (from == DAY_NONE || (!ago && s->anchor == DAY_NONE && e.val == W_LATER)) return ago ? tx_ref(f, -1) : false;
  int sign = ago || e.val == W_EARLIER || e.val == W_BEFORE ? -1 : 1;
  uint32_t end = f->end;
  if (!tx_back(s, f, from, sign * n, unit)) return ago && (f->end = end, tx_ref(f, -1));
  f->end = end;
  return true;
}

static bool is_age(const tx_scan *s, uint32_t k) {
  return tx_is(s, k, W_OLD) || (tx_is(s, k, W_DASH) && tx_is(s, k + 1, W_OLD));
}

/* "a week" is a length only where something says so: not "1,000 barrels a day". */
static bool told(const tx_scan *s, uint32_t t, uint32_t k) {
  static const int32_t before[] = {W_FOR, W_IN, W_WITHIN, W_AFTER, W_THAN, W_DURING, W_EVERY};
  tx_entry e = t > s->first ? tx_at(s, t - 1) : (tx_entry){TX_NONE, 0};
  for (size_t i = 0; i < sizeof before / sizeof *before; i++)
    if (e.cls == TX_WORD && e.val == before[i]) return true;
  return e.cls == TX_ABOUT || (tx_is(s, k, W_LONG));
}

/* Number and unit. */
static bool counted(const tx_scan *s, uint32_t t, tx_found *f) {
  int32_t n, unit;
  bool plural;
  uint32_t k = tx_number(s, t, &n);
  if (k == t) return false;
  uint32_t half = and_half(s, k);
  bool with_half = half > k;
  k = half;
  if (tx_is(s, k, W_DASH)) k++;
  if (tx_is(s, k, W_MORE) || tx_is(s, k, W_OTHER)) k++; /* "two more weeks" */
  if (!tx_unit_at(s, k, &unit, &plural) || (unit == U_SECOND && !plural)) return false;
  uint32_t end = k + 1;
  bool article = tx_is(s, t, W_A), dashed = tx_is(s, end, W_DASH);
  if (unit == U_YEAR && is_age(s, end)) return false;
  if (from_there(s, end, with_half ? 0 : n, unit, f)) {
    if (with_half && s->story != DAY_NONE && unit == U_YEAR)
      tx_back(s, f, s->story, -(int64_t)(n * 12 + 6), U_MONTH), f->end = end + 1;
    return true;
  }
  if (article && n == 1 && (s->d->tflag[k] & TOK_CAP)) return false;
  if (article && n == 1 && and_half(s, end) > end && unit >= U_HOUR)
    return halves(f, 1, unit) && (f->end = and_half(s, end), true);
  if ((article || tx_at(s, t).val == 1) && n == 1 && !plural && !told(s, t, end) && !dashed &&
      !(glued(s->d, k) && !article))
    return false;
  f->end = end;
  if (with_half) return halves(f, n, unit);
  bool ahead =
      t > s->first && tx_is(s, t - 1, W_IN) && unit >= U_DAY && n > 0 && s->story != DAY_NONE && tx_tense(s->d, k) > 0;
  if (ahead) return tx_back(s, f, s->story, n, unit) && (f->end = end, true);
  if (dashed && tx_is(s, end + 1, W_LONG)) f->end = end + 2;
  return tx_span(f, n, unit);
}

/* "half a year", "for decades", "years of war", "weeks ago", "a week-long strike" */
static bool uncounted(const tx_scan *s, uint32_t t, tx_found *f) {
  int32_t unit;
  bool plural;
  tx_entry e = tx_at(s, t);
  if (e.cls == TX_WORD && e.val == W_HALF) {
    uint32_t k = tx_is(s, t + 1, W_A) ? t + 2 : tx_is(s, t + 1, W_DASH) ? t + 2 : t + 1;
    if (k == t + 1 || !tx_unit_at(s, k, &unit, &plural) || plural || unit == U_SECOND) return false;
    f->end = k + 1;
    if (from_there(s, k + 1, 0, unit, f)) return true;
    return halves(f, 0, unit) && (f->end = k + 1, true);
  }
  if (!tx_unit_at(s, t, &unit, &plural) || unit == U_SECOND) return false;
  if (tx_is(s, t + 1, W_DASH) && tx_is(s, t + 2, W_LONG)) return f->end = t + 3, tx_span(f, plural ? 0 : 1, unit);
  if (!plural) return false;
  if (from_there(s, t + 1, 0, unit, f)) return true;
  uint8_t u = t > s->first ? s->d->upos[t - 1] : UPOS_NONE;
  bool of = tx_is(s, t + 1, W_OF) && u != UPOS_DET && u != UPOS_ADJ && u != UPOS_PRON && u != UPOS_VERB,
       behind = t > s->first && (tx_is(s, t - 1, W_FOR) || tx_is(s, t - 1, W_WITHIN) || tx_is(s, t - 1, W_IN));
  f->end = t + 1;
  return (of || behind) && tx_span(f, 0, unit);
}

/* "about", "more than", "at least" before a length. */
static uint32_t about_at(const tx_scan *s, uint32_t t, int32_t *about) {
  tx_entry e = tx_at(s, t);
  *about = -1;
  if (e.cls == TX_ABOUT) return *about = e.val, t + 1;
  if (e.cls != TX_WORD) return t;
  if ((e.val == W_MORE || e.val == W_LESS) && tx_is(s, t + 1, W_THAN))
    return *about = e.val == W_MORE ? ABOUT_MORE : ABOUT_LESS, t + 2;
  if (e.val == W_AT && tx_is(s, t + 1, W_LEAST)) return *about = ABOUT_LEAST, t + 2;
  if (e.val == W_AT && tx_is(s, t + 1, W_MOST)) return *about = ABOUT_MOST, t + 2;
  return t;
}

bool tx_length(const tx_scan *s, uint32_t t, tx_found *f) {
  int32_t about;
  uint32_t k = about_at(s, t, &about);
  const tx_found none = {.end = t, .day = DAY_NONE, .mod = ""};
  *f = none;
  if (!counted(s, k, f)) {
    *f = none;
    if (!uncounted(s, k, f)) return false;
  }
  if (about >= 0) f->mod = tx_about_mod(about);
  return true;
}
