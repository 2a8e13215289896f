/* series: days of the rollup summed into periods. Distinct sources of a period are the union of its days' sets, kept as a bit
 * set while the period lasts. */
#include "series.h"

#include <stdlib.h>

const char *const series_by_name[SERIES_PERIODS] = {"day", "week", "month"};

dg_day series_first(series_by by, dg_day day) {
  int32_t y, m, d;
  if (by == SERIES_WEEK) return day - day_week(day);
  if (by == SERIES_DAY) return day;
  day_split(day, &y, &m, &d);
  return day - d + 1;
}

dg_day series_next(series_by by, dg_day day) {
  int32_t y, m, d;
  dg_day first = series_first(by, day);
  if (by != SERIES_MONTH) return first + (by == SERIES_WEEK ? 7 : 1);
  day_split(first, &y, &m, &d);
  return first + day_month_len(y, m);
}

typedef struct filler {
  series_row *row;
  size_t n, at; /* at: the row that the last day fell into */
  bool volume;  /* fill that only */
  uint64_t *bit;
  uint32_t nbit; /* words */
  bool failed;
} filler;

/* The row of a day; rows are in order, and days come in order. */
static series_row *row_of(filler *f, dg_day day) {
  size_t before = f->at;
  while (f->at < f->n && f->row[f->at].last < day) f->at++;
  if (f->at != before && f->bit) memset(f->bit, 0, f->nbit * sizeof *f->bit);
  return f->at < f->n && f->row[f->at].first <= day ? &f->row[f->at] : NULL;
}

static void add_sources(filler *f, series_row *r, const uint32_t *source, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    uint32_t word = source[i] / 64;
    if (word >= f->nbit) {
      uint32_t to = word + word / 2 + 16;
      uint64_t *bit = mem_grow(f->bit, to * sizeof *bit);
      if (!bit) {
        f->failed = true;
        return;
      }
      memset(bit + f->nbit, 0, (to - f->nbit) * sizeof *bit);
      f->bit = bit;
      f->nbit = to;
    }
    uint64_t mask = (uint64_t)1 << source[i] % 64;
    r->sources += !(f->bit[word] & mask);
    f->bit[word] |= mask;
  }
}

static void add_day(void *self, const store_tally *t) {
  filler *f = self;
  series_row *r = row_of(f, t->day);
  if (!r) return;
  if (f->volume) {
    r->volume += t->n;
    return;
  }
  r->n += t->n;
  r->score10 += t->score10;
  for (int k = 0; k < 5; k++) r->quad[k] += t->quad[k];
  for (int k = 0; k < STORE_TYPES; k++) r->type[k] += t->type[k];
  add_sources(f, r, t->source, t->nsource);
}

/* Deeds of named parties: no rollup has them. A deed of several pairs counts once. */
static dg_rc add_named(store *s, const series_query *q, filler *f, dg_err *err) {
  store_cursor *c = store_deeds(s, &q->q, err);
  if (!c) return err ? err->rc : DG_EENV;
  store_deed d;
  uint64_t last = 0;
  while (store_deed_next(c, &d)) {
    store_party actor, recipient;
    store_party_get(s, d.actor_party, &actor);
    store_party_get(s, d.recipient_party, &recipient);
    if (d.id == last || (q->actor_name.n && !str_eq_fold(actor.name, q->actor_name)) ||
        (q->recipient_name.n && !str_eq_fold(recipient.name, q->recipient_name)))
      continue;
    last = d.id;
    series_row *r = row_of(f, d.day);
    if (!r) continue;
    r->n++;
    r->quad[d.quad]++;
    r->type[d.type < STORE_TYPES ? d.type : 0]++;
    r->score10 += (int64_t)(d.score * 10 + (d.score < 0 ? -0.5 : 0.5));
    if (d.source) add_sources(f, r, &d.source, 1);
  }
  return store_cursor_close(c, err);
}

dg_rc series_make(store *s, const series_query *given, series_row **out, size_t *n, dg_err *err) {
  series_query q = *given;
  dg_day first = 0, last = 0;
  *out = NULL;
  *n = 0;
  bool open = q.q.from == DAY_NONE || q.q.to == DAY_NONE;
  if (open && !store_span(s, &first, &last)) return DG_OK;
  if (q.q.from == DAY_NONE) q.q.from = first;
  if (q.q.to == DAY_NONE) q.q.to = last;
  if (q.q.to < q.q.from) return DG_OK;
  filler f = {0};
  for (dg_day d = q.q.from; d <= q.q.to; d = series_next(q.by, d)) f.n++;
  f.row = mem_get(f.n * sizeof *f.row);
  if (!f.row) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory for %zu periods", f.n);
  memset(f.row, 0, f.n * sizeof *f.row);
  size_t at = 0;
  for (dg_day d = q.q.from; d <= q.q.to; d = series_next(q.by, d), at++) {
    dg_day end = series_next(q.by, d) - 1;
    f.row[at].first = d;
    f.row[at].last = end < q.q.to ? end : q.q.to;
  }
  bool named = q.actor_name.n || q.recipient_name.n;
  dg_rc rc = named ? add_named(s, &q, &f, err) : store_tallies(s, &q.q, add_day, &f, err);
  if (rc == DG_OK && q.volume) {
    store_query all = {q.q.actor, STORE_ANY, q.q.from, q.q.to};
    f.volume = true;
    f.at = 0;
    rc = store_tallies(s, &all, add_day, &f, err);
  }
  if (rc == DG_OK && f.failed) rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory while counting sources");
  mem_free(f.bit);
  if (rc == DG_OK) {
    *out = f.row;
    *n = f.n;
  } else
    mem_free(f.row);
  return rc;
}
