/* alarms: how often signals are given where there is nothing: a permutation test on a database of events.
 *
 *   alarms DB [ROUNDS]    prints measure, value, unit between tabs
 *
 * Every month of the record with a year before it, and every pair with a deed in the month, is asked for signals; the share of
 * (pair, month) with any overture, thaw, freeze or escalation at 0.95, and at 0.8, is given for three records:
 *
 *   real     as it is
 *   dealt    dates dealt anew over all deeds: nothing depends on time, the volume of each day stays
 *   within   dates dealt anew within each pair: the pair's bursts stay, but who did what to whom in them is chance. Harder than it
 *            need be, for real crises leave their bursts behind
 *
 * and for three sizes: all pairs; those with 20 deeds in the year and the month; those with 20 deeds in the month. */
#include <stdlib.h>

#include "signal/load.h"

enum { REAL, DEALT, WITHIN, RECORDS };
static const char *const record_name[RECORDS] = {"real", "dealt", "within"};
enum { ALL, YEAR20, MONTH20, SIZES };
static const char *const size_name[SIZES] = {"all", "year20", "month20"};

typedef struct tally {
  uint32_t cells, sure, strong; /* 0.95, 0.8 */
  uint32_t kind[SIGNAL_ESCALATION + 1];
} tally;

typedef struct cell {
  uint64_t key;
  uint32_t month, year;
  double most[SIGNAL_ESCALATION + 1];
} cell;

static uint64_t dice(uint64_t *state, uint64_t n) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (*state >> 20) % n;
}

static uint64_t key_of(uint32_t a, uint32_t b) { return a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a; }

static int by_day(const void *x, const void *y) {
  const signal_deed *a = x, *b = y;
  if (a->day != b->day) return a->day < b->day ? -1 : 1;
  return a->id < b->id ? -1 : a->id > b->id;
}
static int by_pair(const void *x, const void *y) {
  const signal_deed *a = x, *b = y;
  uint64_t k = key_of(a->actor, a->recipient), l = key_of(b->actor, b->recipient);
  return k != l ? (k < l ? -1 : 1) : by_day(x, y);
}
static int by_key(const void *x, const void *y) {
  const cell *a = x, *b = y;
  return a->key < b->key ? -1 : a->key > b->key;
}

static void deal(signal_deed *d, size_t n, uint64_t *state) {
  for (size_t i = n; i > 1; i--) {
    size_t j = dice(state, i);
    dg_day day = d[i - 1].day;
    d[i - 1].day = d[j].day;
    d[j].day = day;
  }
}

static void deal_within(signal_deed *d, size_t n, uint64_t *state) {
  qsort(d, n, sizeof *d, by_pair);
  for (size_t begin = 0, end; begin < n; begin = end) {
    uint64_t key = key_of(d[begin].actor, d[begin].recipient);
    for (end = begin; end < n && key_of(d[end].actor, d[end].recipient) == key;) end++;
    deal(d + begin, end - begin, state);
  }
}

/* The pairs of (as_of - 395, as_of], each with its deeds in the month and in the year and month. */
static uint32_t cells(const signal_deed *d, size_t n, dg_day as_of, cell *out) {
  uint32_t m = 0, k = 0;
  for (size_t i = 0; i < n && d[i].day <= as_of; i++)
    if (d[i].day > as_of - 395 && d[i].quad && d[i].recipient != SIGNAL_NOBODY && d[i].actor != d[i].recipient)
      out[m++] = (cell){.key = key_of(d[i].actor, d[i].recipient), .month = d[i].day > as_of - 30, .year = 1};
  qsort(out, m, sizeof *out, by_key);
  for (uint32_t i = 0; i < m; i++) {
    if (k && out[k - 1].key == out[i].key) {
      out[k - 1].month += out[i].month;
      out[k - 1].year++;
    } else
      out[k++] = out[i];
  }
  return k;
}

static void one_month(const signal_input *in, dg_day as_of, cell *c, tally t[SIZES]) {
  uint32_t n = cells(in->deed, in->n, as_of, c);
  signal_query q = {SIGNAL_SEVERAL, SIGNAL_SEVERAL, as_of, 30, 0.5};
  signal_list l;
  dg_err err;
  if (signal_find(in, &q, &l, &err) != DG_OK) {
    fprintf(stderr, "alarms: %s\n", err.text);
    exit(3);
  }
  for (uint32_t i = 0; i < l.n; i++) {
    if (l.at[i].kind > SIGNAL_ESCALATION || l.at[i].recipient == SIGNAL_SEVERAL) continue;
    cell wanted = {.key = key_of(l.at[i].actor, l.at[i].recipient)}, *at = bsearch(&wanted, c, n, sizeof *c, by_key);
    if (at && l.at[i].probability > at->most[l.at[i].kind]) at->most[l.at[i].kind] = l.at[i].probability;
  }
  signal_list_free(&l);
  for (uint32_t i = 0; i < n; i++) {
    double most = 0;
    if (!c[i].month) continue;
    for (int k = 0; k <= SIGNAL_ESCALATION; k++)
      if (c[i].most[k] > most) most = c[i].most[k];
    for (int s = 0; s < SIZES; s++) {
      if ((s == YEAR20 && c[i].year < 20) || (s == MONTH20 && c[i].month < 20)) continue;
      t[s].cells++;
      t[s].sure += most >= 0.95;
      t[s].strong += most >= 0.8;
      for (int k = 0; k <= SIGNAL_ESCALATION; k++) t[s].kind[k] += c[i].most[k] >= 0.95;
    }
  }
}

static void print(int record, const tally t[SIZES]) {
  for (int s = 0; s < SIZES; s++) {
    double n = t[s].cells ? t[s].cells : 1;
    printf("alarms-%s-%s-0.95\t%.5f\tof %u\n", record_name[record], size_name[s], t[s].sure / n, t[s].cells);
    printf("alarms-%s-%s-0.8\t%.5f\tof %u\n", record_name[record], size_name[s], t[s].strong / n, t[s].cells);
    for (int k = 0; k <= SIGNAL_ESCALATION; k++)
      printf("alarms-%s-%s-%s-0.95\t%.5f\tof %u\n", record_name[record], size_name[s], signal_name[k], t[s].kind[k] / n,
             t[s].cells);
  }
}

static void run(const signal_deed *real, size_t n, uint32_t rounds) {
  signal_deed *d = mem_get(n * sizeof *d);
  cell *c = mem_get(n * sizeof *c);
  dg_day first = real[0].day, last = real[n - 1].day;
  uint32_t nday = (uint32_t)(last - first) + 1, *volume = mem_get(nday * sizeof *volume);
  if (!d || !c || !volume) exit(3);
  for (int record = 0; record < RECORDS; record++) {
    tally t[SIZES] = {{0}};
    for (uint32_t round = 0; round < (record == REAL ? 1 : rounds); round++) {
      uint64_t state = round + 1;
      memcpy(d, real, n * sizeof *d);
      if (record == DEALT) deal(d, n, &state);
      if (record == WITHIN) deal_within(d, n, &state);
      qsort(d, n, sizeof *d, by_day);
      memset(volume, 0, nday * sizeof *volume);
      for (size_t i = 0; i < n; i++) volume[d[i].day - first]++;
      signal_input in = {d, n, volume, first, nday};
      for (dg_day as_of = first + 395; as_of <= last; as_of += 30) one_month(&in, as_of, c, t);
    }
    print(record, t);
  }
  mem_free(d);
  mem_free(c);
  mem_free(volume);
}

int main(int argc, char **argv) {
  store *s;
  dg_err err;
  signal_load load;
  if (argc < 2 || store_open(argv[1], STORE_READ, &s, &err) != DG_OK) {
    fprintf(stderr, argc < 2 ? "usage: alarms DB [ROUNDS]\n" : "alarms: %s\n", err.text);
    return 2;
  }
  if (signal_load_all(s, &load, &err) != DG_OK) {
    fprintf(stderr, "alarms: %s\n", err.text);
    return 3;
  }
  if (load.ndeed) run(load.deed, load.ndeed, argc > 2 ? (uint32_t)atoi(argv[2]) : 3);
  signal_load_free(&load);
  store_close(s);
  return 0;
}
