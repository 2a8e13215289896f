/* words: what a token says about time. Reads symbols and digits. The list below is the vocabulary; the compiler puts it into the
 * pack's word table, so that looking a word up is one array access. */
#include "work.h"

static const struct {
  const char *form;
  uint8_t cls;
  int32_t val;
} list[] = {
    {"january", TX_MONTH, 1},
    {"february", TX_MONTH, 2},
    {"march", TX_MONTH, 3},
    {"april", TX_MONTH, 4},
    {"may", TX_MONTH, 5},
    {"june", TX_MONTH, 6},
    {"july", TX_MONTH, 7},
    {"august", TX_MONTH, 8},
    {"september", TX_MONTH, 9},
    {"october", TX_MONTH, 10},
    {"november", TX_MONTH, 11},
    {"december", TX_MONTH, 12},
    {"jan.", TX_MONTH, 1},
    {"feb.", TX_MONTH, 2},
    {"mar.", TX_MONTH, 3},
    {"apr.", TX_MONTH, 4},
    {"jun.", TX_MONTH, 6},
    {"jul.", TX_MONTH, 7},
    {"aug.", TX_MONTH, 8},
    {"sept.", TX_MONTH, 9},
    {"sep.", TX_MONTH, 9},
    {"oct.", TX_MONTH, 10},
    {"nov.", TX_MONTH, 11},
    {"dec.", TX_MONTH, 12},
    {"jan", TX_MONTH, 1},
    {"feb", TX_MONTH, 2},
    {"apr", TX_MONTH, 4},
    {"jun", TX_MONTH, 6},
    {"jul", TX_MONTH, 7},
    {"aug", TX_MONTH, 8},
    {"sept", TX_MONTH, 9},
    {"oct", TX_MONTH, 10},
    {"nov", TX_MONTH, 11},
    {"dec", TX_MONTH, 12},
    {"mid-january", TX_MONTH, 101},
    {"mid-february", TX_MONTH, 102},
    {"mid-march", TX_MONTH, 103},
    {"mid-april", TX_MONTH, 104},
    {"mid-may", TX_MONTH, 105},
    {"mid-june", TX_MONTH, 106},
    {"mid-july", TX_MONTH, 107},
    {"mid-august", TX_MONTH, 108},
    {"mid-september", TX_MONTH, 109},
    {"mid-october", TX_MONTH, 110},
    {"mid-november", TX_MONTH, 111},
    {"mid-december", TX_MONTH, 112},
    {"monday", TX_WEEKDAY, 0},
    {"tuesday", TX_WEEKDAY, 1},
    {"wednesday", TX_WEEKDAY, 2},
    {"thursday", TX_WEEKDAY, 3},
    {"friday", TX_WEEKDAY, 4},
    {"saturday", TX_WEEKDAY, 5},
    {"sunday", TX_WEEKDAY, 6},
    {"mondays", TX_WEEKDAY, 8},
    {"tuesdays", TX_WEEKDAY, 9},
    {"wednesdays", TX_WEEKDAY, 10},
    {"thursdays", TX_WEEKDAY, 11},
    {"fridays", TX_WEEKDAY, 12},
    {"saturdays", TX_WEEKDAY, 13},
    {"sundays", TX_WEEKDAY, 14},
    {"mon.", TX_WEEKDAY, 0},
    {"tue.", TX_WEEKDAY, 1},
    {"tues.", TX_WEEKDAY, 1},
    {"wed.", TX_WEEKDAY, 2},
    {"thurs.", TX_WEEKDAY, 3},
    {"fri.", TX_WEEKDAY, 4},
    {"second", TX_UNIT, U_SECOND},
    {"seconds", TX_UNIT, U_SECOND + 16},
    {"minute", TX_UNIT, U_MINUTE},
    {"minutes", TX_UNIT, U_MINUTE + 16},
    {"hour", TX_UNIT, U_HOUR},
    {"hours", TX_UNIT, U_HOUR + 16},
    {"day", TX_UNIT, U_DAY},
    {"days", TX_UNIT, U_DAY + 16},
    {"night", TX_PART, PART_NIGHT},
    {"week", TX_UNIT, U_WEEK},
    {"weeks", TX_UNIT, U_WEEK + 16},
    {"weekend", TX_UNIT, U_WEEKEND},
    {"weekends", TX_UNIT, U_WEEKEND + 16},
    {"fortnight", TX_UNIT, U_FORTNIGHT},
    {"month", TX_UNIT, U_MONTH},
    {"months", TX_UNIT, U_MONTH + 16},
    {"quarter", TX_UNIT, U_QUARTER},
    {"year", TX_UNIT, U_YEAR},
    {"years", TX_UNIT, U_YEAR + 16},
    {"decade", TX_UNIT, U_DECADE},
    {"decades", TX_UNIT, U_DECADE + 16},
    {"century", TX_UNIT, U_CENTURY},
    {"centuries", TX_UNIT, U_CENTURY + 16},
    {"one", TX_NUMBER, 1},
    {"two", TX_NUMBER, 2},
    {"three", TX_NUMBER, 3},
    {"four", TX_NUMBER, 4},
    {"five", TX_NUMBER, 5},
    {"six", TX_NUMBER, 6},
    {"seven", TX_NUMBER, 7},
    {"eight", TX_NUMBER, 8},
    {"nine", TX_NUMBER, 9},
    {"ten", TX_NUMBER, 10},
    {"eleven", TX_NUMBER, 11},
    {"twelve", TX_NUMBER, 12},
    {"thirteen", TX_NUMBER, 13},
    {"fourteen", TX_NUMBER, 14},
    {"fifteen", TX_NUMBER, 15},
    {"sixteen", TX_NUMBER, 16},
    {"seventeen", TX_NUMBER, 17},
    {"eighteen", TX_NUMBER, 18},
    {"nineteen", TX_NUMBER, 19},
    {"twenty", TX_TEN, 20},
    {"thirty", TX_TEN, 30},
    {"forty", TX_TEN, 40},
    {"fifty", TX_TEN, 50},
    {"sixty", TX_TEN, 60},
    {"seventy", TX_TEN, 70},
    {"eighty", TX_TEN, 80},
    {"ninety", TX_TEN, 90},
    {"hundred", TX_MANY, 100},
    {"thousand", TX_MANY, 1000},
    {"million", TX_MANY, 1000000},
    {"billion", TX_MANY, 1000000000},
    {"dozen", TX_MANY, 12},
    {"few", TX_VAGUE, 0},
    {"several", TX_VAGUE, 0},
    {"many", TX_VAGUE, 0},
    {"some", TX_ABOUT, ABOUT_APPROX},
    {"numerous", TX_VAGUE, 0},
    {"first", TX_ORDINAL, 1},
    {"third", TX_ORDINAL, 3},
    {"fourth", TX_ORDINAL, 4},
    {"fifth", TX_ORDINAL, 5},
    {"sixth", TX_ORDINAL, 6},
    {"seventh", TX_ORDINAL, 7},
    {"eighth", TX_ORDINAL, 8},
    {"ninth", TX_ORDINAL, 9},
    {"tenth", TX_ORDINAL, 10},
    {"eleventh", TX_ORDINAL, 11},
    {"twelfth", TX_ORDINAL, 12},
    {"thirteenth", TX_ORDINAL, 13},
    {"fourteenth", TX_ORDINAL, 14},
    {"fifteenth", TX_ORDINAL, 15},
    {"sixteenth", TX_ORDINAL, 16},
    {"seventeenth", TX_ORDINAL, 17},
    {"eighteenth", TX_ORDINAL, 18},
    {"nineteenth", TX_ORDINAL, 19},
    {"twentieth", TX_ORDINAL, 20},
    {"spring", TX_SEASON, 0},
    {"summer", TX_SEASON, 1},
    {"autumn", TX_SEASON, 2},
    {"fall", TX_SEASON, 2},
    {"winter", TX_SEASON, 3},
    {"morning", TX_PART, PART_MORNING},
    {"noon", TX_PART, PART_NOON},
    {"midday", TX_PART, PART_NOON},
    {"afternoon", TX_PART, PART_AFTERNOON},
    {"evening", TX_PART, PART_EVENING},
    {"midnight", TX_PART, PART_MIDNIGHT},
    {"dawn", TX_PART, PART_DAWN},
    {"dusk", TX_PART, PART_DUSK},
    {"last", TX_SHIFT, -1},
    {"previous", TX_SHIFT, -1},
    {"this", TX_SHIFT, 0},
    {"current", TX_SHIFT, 0},
    {"next", TX_SHIFT, 1},
    {"yesterday", TX_DAY, -1},
    {"today", TX_DAY, 0},
    {"tonight", TX_DAY, 10},
    {"tomorrow", TX_DAY, 1},
    {"now", TX_NOW, 0},
    {"currently", TX_NOW, 0},
    {"nowadays", TX_NOW, 0},
    {"presently", TX_NOW, 0},
    {"recently", TX_NOW, -1},
    {"lately", TX_NOW, -1},
    {"previously", TX_NOW, -1},
    {"formerly", TX_NOW, -1},
    {"soon", TX_NOW, 1},
    {"daily", TX_OFTEN, U_DAY},
    {"weekly", TX_OFTEN, U_WEEK},
    {"monthly", TX_OFTEN, U_MONTH},
    {"annual", TX_OFTEN, U_YEAR},
    {"annually", TX_OFTEN, U_YEAR},
    {"yearly", TX_OFTEN, U_YEAR},
    {"hourly", TX_OFTEN, U_HOUR},
    {"nightly", TX_OFTEN, U_DAY},
    {"quarterly", TX_OFTEN, U_QUARTER},
    {"fortnightly", TX_OFTEN, U_FORTNIGHT},
    {"early", TX_EDGE, EDGE_START},
    {"late", TX_EDGE, EDGE_END},
    {"mid", TX_EDGE, EDGE_MID},
    {"beginning", TX_EDGE, EDGE_START},
    {"start", TX_EDGE, EDGE_START},
    {"middle", TX_EDGE, EDGE_MID},
    {"end", TX_EDGE, EDGE_END},
    {"mid-", TX_EDGE, EDGE_MID},
    {"about", TX_ABOUT, ABOUT_APPROX},
    {"roughly", TX_ABOUT, ABOUT_APPROX},
    {"approximately", TX_ABOUT, ABOUT_APPROX},
    {"almost", TX_ABOUT, ABOUT_LESS},
    {"nearly", TX_ABOUT, ABOUT_LESS},
    {"under", TX_ABOUT, ABOUT_LESS},
    {"around", TX_ABOUT, ABOUT_APPROX},
    {"over", TX_ABOUT, ABOUT_MORE},
    {"ago", TX_WORD, W_AGO},
    {"earlier", TX_WORD, W_EARLIER},
    {"later", TX_WORD, W_LATER},
    {"before", TX_WORD, W_BEFORE},
    {"after", TX_WORD, W_AFTER},
    {"since", TX_WORD, W_SINCE},
    {"for", TX_WORD, W_FOR},
    {"in", TX_WORD, W_IN},
    {"on", TX_WORD, W_ON},
    {"of", TX_WORD, W_OF},
    {"the", TX_WORD, W_THE},
    {"a", TX_WORD, W_A},
    {"an", TX_WORD, W_A},
    {"every", TX_WORD, W_EVERY},
    {"each", TX_WORD, W_EACH},
    {"to", TX_WORD, W_TO},
    {"until", TX_WORD, W_UNTIL},
    {"till", TX_WORD, W_UNTIL},
    {"by", TX_WORD, W_BY},
    {"during", TX_WORD, W_DURING},
    {"from", TX_WORD, W_FROM},
    {"between", TX_WORD, W_BETWEEN},
    {"and", TX_WORD, W_AND},
    {"half", TX_WORD, W_HALF},
    {"couple", TX_WORD, W_COUPLE},
    {"more", TX_WORD, W_MORE},
    {"less", TX_WORD, W_LESS},
    {"fewer", TX_WORD, W_LESS},
    {"than", TX_WORD, W_THAN},
    {"at", TX_WORD, W_AT},
    {"least", TX_WORD, W_LEAST},
    {"most", TX_WORD, W_MOST},
    {"recent", TX_WORD, W_RECENT},
    {"coming", TX_WORD, W_COMING},
    {"past", TX_WORD, W_PAST},
    {"following", TX_WORD, W_FOLLOWING},
    {"same", TX_WORD, W_SAME},
    {"that", TX_WORD, W_THAT},
    {"old", TX_WORD, W_OLD},
    {"a.m.", TX_WORD, W_AM},
    {"am", TX_WORD, W_AM},
    {"p.m.", TX_WORD, W_PM},
    {"pm", TX_WORD, W_PM},
    {"gmt", TX_WORD, W_GMT},
    {"utc", TX_WORD, W_GMT},
    {"o'clock", TX_WORD, W_OCLOCK},
    {"once", TX_WORD, W_ONCE},
    {"twice", TX_WORD, W_TWICE},
    {"times", TX_WORD, W_TIMES},
    {"per", TX_WORD, W_PER},
    {"future", TX_WORD, W_FUTURE},
    {"present", TX_WORD, W_PRESENT},
    {"-", TX_WORD, W_DASH},
    {",", TX_WORD, W_COMMA},
    {"cold", TX_WORD, W_COLD},
    {"war", TX_WORD, W_WAR},
    {"world", TX_WORD, W_WORLD},
    {"long", TX_WORD, W_LONG},
    {"within", TX_WORD, W_WITHIN},
    {"overnight", TX_WORD, W_OVERNIGHT},
    {"dozens", TX_WORD, W_DOZENS},
    {"hundreds", TX_WORD, W_DOZENS},
    {"thousands", TX_WORD, W_DOZENS},
    {"tens", TX_WORD, W_DOZENS},
    {"moment", TX_WORD, W_MOMENT},
    {"ii", TX_WORD, W_II},
    {"soviet", TX_WORD, W_SOVIET},
    {"era", TX_WORD, W_ERA},
    {"ages", TX_WORD, W_AGES},
    {"these", TX_WORD, W_THESE},
    {"near", TX_WORD, W_NEAR},
    {"throughout", TX_WORD, W_THROUGHOUT},
    {"other", TX_WORD, W_OTHER},
    {"christmas", TX_FEAST, 0},
    {"new", TX_FEAST, 0},
    {"halloween", TX_FEAST, 0},
    {"valentine", TX_FEAST, 0},
    {"bastille", TX_FEAST, 0},
    {"armistice", TX_FEAST, 0},
    {"remembrance", TX_FEAST, 0},
    {"veterans", TX_FEAST, 0},
    {"anzac", TX_FEAST, 0},
    {"victory", TX_FEAST, 0},
    {"international", TX_FEAST, 0},
    {"earth", TX_FEAST, 0},
    {"boxing", TX_FEAST, 0},
    {"st.", TX_FEAST, 0},
    {"orthodox", TX_FEAST, 0},
    {"thanksgiving", TX_FEAST, 0},
    {"easter", TX_FEAST, 0},
    {"good", TX_FEAST, 0},
    {"epiphany", TX_FEAST, 0},
    {"nowruz", TX_FEAST, 0},
    {"australia", TX_FEAST, 0},
    {"canada", TX_FEAST, 0},
    {"all", TX_FEAST, 0},
};
#define NLIST (sizeof list / sizeof *list)

void timex_build(sym_pool *pool) {
  for (size_t i = 0; i < NLIST; i++) sym_put(pool, str_of(list[i].form));
}

const timex_words *timex_open(const sym_table *syms, dg_arena *a) {
  timex_words *x = arena_zero(a, 1, sizeof *x);
  uint32_t most = 0;
  for (size_t i = 0; i < NLIST; i++) {
    dg_sym s = sym_find(syms, str_of(list[i].form));
    if (s != DG_NONE && s >= most) most = s + 1;
  }
  uint16_t *of = arena_zero(a, most + 1, sizeof *of);
  for (size_t i = 0; i < NLIST; i++) {
    dg_sym s = sym_find(syms, str_of(list[i].form));
    if (s != DG_NONE) of[s] = (uint16_t)(i + 1);
  }
  x->of = of;
  x->n = most;
  return x;
}

/* ---- digits ---- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* The number at the start of w, at most `most` digits; *n how many there were. */
static int32_t digits(dg_str w, uint32_t at, uint32_t most, uint32_t *n) {
  int32_t v = 0;
  for (*n = 0; at + *n < w.n && is_digit(w.p[at + *n]) && *n < most; ++*n) v = v * 10 + (w.p[at + *n] - '0');
  return v;
}

/* Dates in digits: year first, or day first where only that can be, or month first for America. */
static bool iso(dg_str w, dg_day *out) {
  int32_t v[3];
  uint32_t n[3], at = 0;
  for (int k = 0; k < 3; k++) {
    v[k] = digits(w, at, 5, &n[k]);
    at += n[k];
    if (n[k] == 0 || n[k] > 4 || (k < 2 && (at >= w.n || !strchr("-/.", w.p[at])))) return false;
    at += k < 2;
  }
  if (at != w.n) return false;
  if (n[0] == 4 && n[1] <= 2 && n[2] <= 2)
    *out = day_make(v[0], v[1], v[2]);
  else if (n[2] == 4 && n[0] <= 2 && n[1] <= 2)
    *out = v[0] > 12 || memchr(w.p, '.', w.n) ? day_make(v[2], v[1], v[0]) : day_make(v[2], v[0], v[1]);
  else
    return false;
  return *out != DAY_NONE;
}

static tx_entry by_digits(dg_str w) {
  uint32_t n, m;
  if (w.n && w.p[0] == '\'' && w.n == 4 && w.p[3] == 's' && is_digit(w.p[1]) && w.p[2] == '0')
    return (tx_entry){TX_DECADE, 190 + (w.p[1] - '0')}; /* '90s */
  int32_t v = digits(w, 0, 9, &n);
  if (n == 0) return (tx_entry){TX_NONE, 0};
  dg_str rest = str_cut(w.p, n, w.n);
  if (rest.n == 0) return n == 4 && v >= 1000 && v <= 2199 ? (tx_entry){TX_YEAR, v} : (tx_entry){TX_NUMBER, v};
  if (n == 4 && str_eq(rest, STR("s")) && v % 10 == 0) return (tx_entry){TX_DECADE, v / 10};
  if (n == 2 && str_eq(rest, STR("s")) && v % 10 == 0 && v >= 20) return (tx_entry){TX_DECADE, 190 + v / 10};
  if (n <= 2 &&
      (str_eq(rest, STR("st")) || str_eq(rest, STR("nd")) || str_eq(rest, STR("rd")) || str_eq(rest, STR("th"))))
    return (tx_entry){TX_ORDINAL, v};
  if (n <= 2 && rest.n >= 3 && (rest.p[0] == ':' || rest.p[0] == '.') && v < 24) {
    int32_t minute = digits(rest, 1, 3, &m);
    if (m == 2 && minute < 60 && rest.n == 3)
      return (tx_entry){TX_CLOCK, v * 60 + minute + (rest.p[0] == '.' ? 10000 : 0)};
  }
  dg_day day;
  if (iso(w, &day)) return (tx_entry){TX_ISO, day};
  return (tx_entry){TX_NONE, 0};
}

tx_entry tx_at(const tx_scan *s, uint32_t t) {
  if (t < s->first || t >= s->end) return (tx_entry){TX_NONE, 0};
  const dg_doc *d = s->d;
  if (d->tflag[t] & TOK_DIGIT) return by_digits(doc_name(d, d->sym[t]));
  dg_sym k = d->sym[t];
  uint16_t e = k < s->x->n ? s->x->of[k] : 0;
  if (!e) return (tx_entry){TX_NONE, 0};
  uint8_t cls = list[e - 1].cls;
  if (cls == TX_MONTH && list[e - 1].val < 100 &&
      (!(d->tflag[t] & TOK_CAP) || d->upos[t] == UPOS_AUX || d->upos[t] == UPOS_VERB))
    return (tx_entry){TX_NONE, 0};
  if (cls == TX_WEEKDAY && !(d->tflag[t] & TOK_CAP)) return (tx_entry){TX_NONE, 0};
  if (cls == TX_SEASON && d->upos[t] == UPOS_VERB) return (tx_entry){TX_NONE, 0};
  return (tx_entry){cls, list[e - 1].val};
}

bool tx_is(const tx_scan *s, uint32_t t, int32_t word) {
  tx_entry e = tx_at(s, t);
  return e.cls == TX_WORD && e.val == word;
}

bool tx_unit_at(const tx_scan *s, uint32_t t, int32_t *unit, bool *plural) {
  tx_entry e = tx_at(s, t);
  if (e.cls != TX_UNIT) return false;
  *unit = e.val & 15;
  *plural = (e.val & 16) != 0;
  return true;
}

uint32_t tx_number(const tx_scan *s, uint32_t t, int32_t *value) {
  tx_entry e = tx_at(s, t);
  uint32_t k = t + 1;
  int64_t v = e.val;
  if (e.cls == TX_WORD && e.val == W_A) {
    if (tx_at(s, k).cls == TX_VAGUE) return *value = 0, k + 1;
    if (tx_is(s, k, W_COUPLE)) return *value = 2, tx_is(s, k + 1, W_OF) ? k + 2 : k + 1;
    v = 1;
    if (tx_is(s, k, W_HALF)) return t;
  } else if (e.cls == TX_WORD && e.val == W_DOZENS && tx_is(s, k, W_OF))
    return *value = 0, k + 1;
  else if (e.cls == TX_VAGUE)
    return *value = 0, k;
  else if (e.cls == TX_TEN) {
    uint32_t u = tx_is(s, k, W_DASH) ? k + 1 : k;
    tx_entry low = tx_at(s, u);
    if (low.cls == TX_NUMBER && low.val < 10 && !(s->d->tflag[u] & TOK_DIGIT)) v += low.val, k = u + 1;
  } else if (e.cls != TX_NUMBER && e.cls != TX_YEAR)
    return t;
  for (tx_entry m; (m = tx_at(s, k)).cls == TX_MANY; k++) v = v * m.val > 1000000000 ? 1000000000 : v * m.val;
  *value = (int32_t)v;
  return k;
}

/* ---- feasts ---- */

enum { FEAST_EASTER = -1, FEAST_GOOD_FRIDAY = -2, FEAST_EASTER_MONDAY = -3, FEAST_THANKSGIVING = -4 };
static const struct {
  const char *words; /* tokens */
  int32_t day;       /* month * 100 + day, or FEAST_* */
} feasts[] = {{"christmas eve", 1224},
              {"christmas day", 1225},
              {"christmas", 1225},
              {"new year 's eve", 1231},
              {"new year 's day", 101},
              {"new year 's", 101},
              {"new year", 101},
              {"halloween", 1031},
              {"valentine 's day", 214},
              {"bastille day", 714},
              {"armistice day", 1111},
              {"remembrance day", 1111},
              {"veterans day", 1111},
              {"anzac day", 425},
              {"victory day", 509},
              {"international women 's day", 308},
              {"earth day", 422},
              {"boxing day", 1226},
              {"st. patrick 's day", 317},
              {"orthodox christmas", 107},
              {"thanksgiving day", FEAST_THANKSGIVING},
              {"thanksgiving", FEAST_THANKSGIVING},
              {"easter sunday", FEAST_EASTER},
              {"easter monday", FEAST_EASTER_MONDAY},
              {"easter", FEAST_EASTER},
              {"good friday", FEAST_GOOD_FRIDAY},
              {"epiphany", 106},
              {"nowruz", 321},
              {"australia day", 126},
              {"canada day", 701},
              {"all saints ' day", 1101},
              {"may day", 501},
              {"fourth of july", 704},
              {"july fourth", 704},
              {"july 4th", 704}};

uint32_t tx_feast(const tx_scan *s, uint32_t t, int32_t *which) {
  if (!(s->d->tflag[t] & TOK_CAP)) return t;
  for (uint32_t i = 0; i < sizeof feasts / sizeof *feasts; i++) {
    dg_str rest = str_of(feasts[i].words), word;
    uint32_t k = t;
    while (str_next(&rest, ' ', &word) && k < s->end && str_eq(doc_name(s->d, s->d->sym[k]), word)) k++;
    if (word.n && k > t && !rest.p && str_eq(doc_name(s->d, s->d->sym[k - 1]), word)) {
      *which = feasts[i].day;
      return k;
    }
  }
  return t;
}

/* Sunday of Easter in the western churches (Meeus). */
static dg_day easter(int32_t y) {
  int32_t a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int32_t h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  int32_t m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return day_make(y, n / 31, n % 31 + 1);
}

dg_day tx_feast_day(int32_t which, int32_t year) {
  dg_day first;
  switch (which) {
  case FEAST_EASTER:
    return easter(year);
  case FEAST_GOOD_FRIDAY:
    return (first = easter(year)) == DAY_NONE ? DAY_NONE : first - 2;
  case FEAST_EASTER_MONDAY:
    return (first = easter(year)) == DAY_NONE ? DAY_NONE : first + 1;
  case FEAST_THANKSGIVING: /* the fourth Thursday of November */
    first = day_make(year, 11, 1);
    return first == DAY_NONE ? DAY_NONE : first + (3 - day_week(first) + 7) % 7 + 21;
  default:
    return day_make(year, which / 100, which % 100);
  }
}
