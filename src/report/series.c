/* series: rows of a series as CSV and JSON. Reads the rows; numbers are printed from integers. */
#include "out/out.h"
#include "report/report.h"

static void period(dg_buf *b, series_by by, const series_row *r) {
  char text[11];
  day_print(series_first(by, r->first), text);
  buf_put(b, text, by == SERIES_MONTH ? 7 : 10);
}

static void lower(dg_buf *b, const char *s) {
  for (; *s; s++) {
    char c = *s >= 'A' && *s <= 'Z' ? (char)(*s | 32) : *s;
    buf_put(b, &c, 1);
  }
}

/* value: number of the row; text is set when it is no plain count */
#define FIXED 9
static const char *const fixed_name[FIXED] = {"n", "coop", "conf", "q1", "q2", "q3", "q4", "score_sum", "score_mean"};

static void mean(dg_buf *b, int64_t score10, uint64_t n) { out_fixed(b, (double)score10 / 10 / (double)n, 4, true); }

static void value(dg_buf *b, const series_row *r, int column) {
  const uint64_t *q = r->quad;
  const uint64_t plain[] = {r->n, q[1] + q[2], q[3] + q[4], q[1], q[2], q[3], q[4]};
  if (column < 7)
    out_uint(b, plain[column]);
  else if (column == 7)
    out_fixed(b, (double)r->score10 / 10, 1, true);
  else if (r->n)
    mean(b, r->score10, r->n);
}

static void share(dg_buf *b, const series_row *r) {
  if (r->volume) out_fixed(b, (double)r->n / (double)r->volume, 5, true);
}

void report_series_csv(dg_buf *b, const series_query *q, const series_row *row, size_t n) {
  buf_puts(b, "period");
  for (int c = 0; c < FIXED; c++) buf_printf(b, ",%s", fixed_name[c]);
  buf_puts(b, ",sources");
  for (uint8_t t = 1; t < STORE_TYPES; t++) {
    buf_puts(b, ",");
    lower(b, dg_type_name(t));
  }
  buf_puts(b, q->volume ? ",volume,share\r\n" : "\r\n");
  for (size_t i = 0; i < n; i++) {
    const series_row *r = &row[i];
    period(b, q->by, r);
    for (int c = 0; c < FIXED; c++) {
      buf_puts(b, ",");
      value(b, r, c);
    }
    buf_printf(b, ",%u", r->sources);
    for (uint8_t t = 1; t < STORE_TYPES; t++) buf_printf(b, ",%llu", (unsigned long long)r->type[t]);
    if (q->volume) {
      buf_printf(b, ",%llu,", (unsigned long long)r->volume);
      share(b, r);
    }
    buf_puts(b, "\r\n");
  }
}

void report_series_json(dg_buf *b, const series_query *q, const series_row *row, size_t n) {
  buf_puts(b, "[");
  for (size_t i = 0; i < n; i++) {
    const series_row *r = &row[i];
    buf_puts(b, i ? ",\n{\"period\":\"" : "{\"period\":\"");
    period(b, q->by, r);
    buf_puts(b, "\"");
    for (int c = 0; c < FIXED; c++) {
      out_key(b, fixed_name[c]);
      if (c == FIXED - 1 && !r->n)
        buf_puts(b, "null");
      else
        value(b, r, c);
    }
    out_key(b, "sources");
    out_uint(b, r->sources);
    out_key(b, "types");
    buf_puts(b, "{");
    for (uint8_t t = 1; t < STORE_TYPES; t++) {
      out_key(b, dg_type_name(t));
      out_uint(b, r->type[t]);
    }
    buf_puts(b, "}");
    if (q->volume) {
      out_key(b, "volume");
      out_uint(b, r->volume);
      out_key(b, "share");
      if (r->volume)
        share(b, r);
      else
        buf_puts(b, "null");
    }
    buf_puts(b, "}");
  }
  buf_puts(b, "]");
}
