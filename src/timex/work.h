/* work: words and values between the files of src/timex. Private. */
#ifndef DG_TIMEX_WORK_H
#define DG_TIMEX_WORK_H

#include "timex.h"

enum tx_class {
  TX_NONE,
  TX_MONTH,   /* 1..12 */
  TX_WEEKDAY, /* 0..6, +8 plural */
  TX_UNIT,    /* tx_unit, +16 plural */
  TX_NUMBER,  /* its value, by word or digits */
  TX_TEN,     /* twenty .. ninety */
  TX_MANY,    /* hundred, thousand, million: the factor */
  TX_VAGUE,   /* few, several, many */
  TX_ORDINAL, /* first .. thirty-first, "6th" */
  TX_SEASON,  /* 0 spring 1 summer 2 autumn 3 winter */
  TX_PART,    /* of the day: tx_part */
  TX_SHIFT,   /* -1 last, 0 this, 1 next */
  TX_DAY,     /* yesterday -1, today 0, tomorrow 1 */
  TX_NOW,     /* present, past, future reference by one word: 0, -1, 1 */
  TX_OFTEN,   /* daily, weekly: tx_unit */
  TX_EDGE,    /* early, late, mid, beginning, end: tx_edge */
  TX_ABOUT,   /* about, nearly: tx_about */
  TX_WORD,    /* a word that rules ask for: tx_word */
  TX_YEAR,    /* four digits that may be a year */
  TX_DECADE,  /* 1990s: 199 */
  TX_CLOCK,   /* 10:30: minutes since midnight */
  TX_ISO,     /* a whole date in digits: days since 1970 */
  TX_FEAST,   /* first word of a feast: where its list begins */
};
enum tx_unit {
  U_SECOND,
  U_MINUTE,
  U_HOUR,
  U_DAY,
  U_WEEK,
  U_WEEKEND,
  U_FORTNIGHT,
  U_MONTH,
  U_QUARTER,
  U_YEAR,
  U_DECADE,
  U_CENTURY
};
enum tx_part { PART_MORNING, PART_NOON, PART_AFTERNOON, PART_EVENING, PART_NIGHT, PART_MIDNIGHT, PART_DAWN, PART_DUSK };
enum tx_edge { EDGE_START, EDGE_MID, EDGE_END };
enum tx_about { ABOUT_APPROX, ABOUT_MORE, ABOUT_LESS, ABOUT_LEAST, ABOUT_MOST };
enum tx_word {
  W_AGO,
  W_EARLIER,
  W_LATER,
  W_BEFORE,
  W_AFTER,
  W_SINCE,
  W_FOR,
  W_IN,
  W_ON,
  W_OF,
  W_THE,
  W_A,
  W_EVERY,
  W_EACH,
  W_TO,
  W_UNTIL,
  W_BY,
  W_DURING,
  W_FROM,
  W_BETWEEN,
  W_AND,
  W_HALF,
  W_COUPLE,
  W_OVER,
  W_MORE,
  W_LESS,
  W_THAN,
  W_AT,
  W_LEAST,
  W_MOST,
  W_RECENT,
  W_COMING,
  W_PAST,
  W_FOLLOWING,
  W_SAME,
  W_THAT,
  W_OLD,
  W_AM,
  W_PM,
  W_GMT,
  W_OCLOCK,
  W_ONCE,
  W_TWICE,
  W_TIMES,
  W_PER,
  W_DAYNOW,
  W_FUTURE,
  W_PRESENT,
  W_DASH,
  W_COMMA,
  W_COLD,
  W_WAR,
  W_WORLD,
  W_LONG,
  W_AROUND,
  W_WITHIN,
  W_OVERNIGHT,
  W_MONTHS,
  W_DOZENS,
  W_MOMENT,
  W_II,
  W_I,
  W_SECOND,
  W_FIRST,
  W_SOVIET,
  W_ERA,
  W_MIDDLE_,
  W_AGES,
  W_THESE,
  W_NEAR,
  W_THROUGHOUT,
  W_BEEN,
  W_OTHER,
  W_SOVIETTIMES,
  W_WERE,
  W_COUNT
};

typedef struct tx_entry {
  uint8_t cls;
  int32_t val;
} tx_entry;

struct timex_words {
  const uint16_t *of; /* [n] symbol -> entry + 1; 0 = none */
  uint32_t n;
};

typedef struct tx_scan {
  const timex_words *x;
  dg_doc *d;
  dg_day story;        /* DAY_NONE */
  int32_t y, m, day;   /* of the story */
  uint32_t first, end; /* of the sentence */
  dg_day anchor;       /* the last day named: "the following day"; DAY_NONE */
} tx_scan;

/* One expression found. */
typedef struct tx_found {
  uint32_t end;
  uint8_t type, precision;
  dg_day day;
  char value[40];
  const char *mod;
} tx_found;

/* words.c */
tx_entry tx_at(const tx_scan *s, uint32_t t); /* TX_NONE outside the sentence */
bool tx_is(const tx_scan *s, uint32_t t, int32_t word);
bool tx_unit_at(const tx_scan *s, uint32_t t, int32_t *unit, bool *plural);
/* A number in words or digits at t: where it ends (t = none). Vague ones ("several") have the value 0. */
uint32_t tx_number(const tx_scan *s, uint32_t t, int32_t *value);
/* A feast at t: where it ends (t = none); its month and day, or what computes it. */
uint32_t tx_feast(const tx_scan *s, uint32_t t, int32_t *which);
dg_day tx_feast_day(int32_t which, int32_t year);

/* tense.c: -1 past, 1 future, 0 neither is said, by the clause in which token t stands */
int tx_tense(const dg_doc *d, uint32_t t);

/* value.c: values from what was read; false when there is no such day */
bool tx_day(const tx_scan *s, tx_found *f, dg_day day);
bool tx_week(const tx_scan *s, tx_found *f, dg_day in_week, bool weekend);
bool tx_month(const tx_scan *s, tx_found *f, int32_t year, int32_t month);
bool tx_year(const tx_scan *s, tx_found *f, int32_t year);
bool tx_ref(tx_found *f, int way);                      /* PAST_REF PRESENT_REF FUTURE_REF */
bool tx_span(tx_found *f, int32_t count, int32_t unit); /* "P3D"; count 0 = X */
bool tx_back(const tx_scan *s, tx_found *f, dg_day from, int64_t count,
             int32_t unit); /* count units from there; negative = ago */
const char *tx_about_mod(int32_t about);
const char *tx_edge_mod(int32_t edge);
const char *tx_part_name(int32_t part);
void tx_value(tx_found *f, const char *format, ...) printf_attr(2, 3);

/* calendar.c and relative.c: each tries its patterns at t; true and *f when one fits (the longest of its own) */
bool tx_calendar(const tx_scan *s, uint32_t t, tx_found *f);
bool tx_relative(const tx_scan *s, uint32_t t, tx_found *f);
bool tx_length(const tx_scan *s, uint32_t t, tx_found *f);

#endif
