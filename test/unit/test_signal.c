/* Signals on made-up relations whose truth is known. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "signal/signal.h"

#define START 14000
#define DAYS 1000
#define MOST 40000

static signal_deed deed[MOST];
static uint32_t volume[DAYS];
static size_t ndeed;
static uint64_t state;

static uint32_t dice(uint32_t n) { /* 0 … n-1 */
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(state >> 33) % n;
}

static int by_day(const void *x, const void *y) {
  const signal_deed *a = x, *b = y;
  if (a->day != b->day) return a->day < b->day ? -1 : 1;
  return a->id < b->id ? -1 : a->id > b->id;
}

static void put(dg_day day, uint32_t actor, uint32_t recipient, uint8_t quad) {
  assert_true(ndeed < MOST);
  deed[ndeed] = (signal_deed){.id = 1000 + ndeed,
                              .day = day,
                              .actor = actor,
                              .recipient = recipient,
                              .quad = quad,
                              .type = quad,
                              .score = quad <= 2 ? 3 : -5,
                              .sources = 1};
  ndeed++;
}

/* n deeds of a towards b spread over days from … to - 1 */
static void spread(uint32_t n, int from, int to, uint32_t a, uint32_t b, uint8_t quad) {
  for (uint32_t i = 0; i < n; i++) put(START + from + (dg_day)dice((uint32_t)(to - from)), a, b, quad);
}

/* Others, at an even pace, so that volume means something. */
static void others(uint32_t a_day, int from, int to) {
  for (int d = from; d < to; d++)
    for (uint32_t i = 0; i < a_day; i++) put(START + d, 100 + dice(50), 200 + dice(50), (uint8_t)(1 + dice(4)));
}

static int fresh(void **s) {
  (void)s;
  ndeed = 0;
  state = 42;
  return 0;
}

static void find(signal_list *l, uint32_t actor, uint32_t recipient) {
  qsort(deed, ndeed, sizeof *deed, by_day);
  memset(volume, 0, sizeof volume);
  for (size_t i = 0; i < ndeed; i++) volume[deed[i].day - START]++;
  signal_input in = {deed, ndeed, volume, START, DAYS};
  signal_query q = {actor, recipient, START + DAYS - 1, 0, 0};
  dg_err err;
  assert_int_equal(signal_find(&in, &q, l, &err), DG_OK);
}

static const signal *of(const signal_list *l, signal_kind kind, uint32_t actor, uint32_t recipient) {
  for (uint32_t i = 0; i < l->n; i++)
    if (l->at[i].kind == kind && l->at[i].actor == actor && l->at[i].recipient == recipient) return &l->at[i];
  return NULL;
}
static double odds(const signal_list *l, signal_kind kind) {
  const signal *s = of(l, kind, 1, 2);
  return s ? s->probability : 0;
}

static void steady(void) {
  others(10, 0, DAYS);
  spread(200, 0, DAYS, 1, 2, 1);
  spread(60, 0, DAYS, 1, 2, 3);
  spread(200, 0, DAYS, 2, 1, 1);
  spread(60, 0, DAYS, 2, 1, 3);
}

static void nothing_changes(void **s) {
  (void)s;
  signal_list l;
  steady();
  find(&l, 1, 2);
  for (uint32_t i = 0; i < l.n; i++)
    if (l.at[i].kind <= SIGNAL_ESCALATION) assert_true(l.at[i].probability < 0.5);
  signal_list_free(&l);
}

static void freeze_and_escalation(void **s) {
  (void)s;
  signal_list l, back;
  steady();
  spread(15, DAYS - 25, DAYS, 1, 2, 4);
  spread(15, DAYS - 25, DAYS, 2, 1, 4);
  find(&l, 1, 2);
  assert_true(odds(&l, SIGNAL_FREEZE) > 0.9);
  assert_true(odds(&l, SIGNAL_ESCALATION) > 0.9);
  assert_true(odds(&l, SIGNAL_THAW) < 0.05);
  assert_true(odds(&l, SIGNAL_OVERTURE) < 0.3);
  const signal *f = of(&l, SIGNAL_FREEZE, 1, 2);
  assert_in_range(f->from, START + DAYS - 45, START + DAYS - 10);
  assert_true(f->observed < f->expected && f->high < 0);
  assert_true(f->nevidence > 10 && f->nevidence <= SIGNAL_EVIDENCE);
  for (uint32_t i = 0; i < f->nevidence; i++)
    for (size_t k = 0; k < ndeed; k++)
      if (deed[k].id == l.ids[f->evidence + i]) {
        assert_true(deed[k].quad >= 3);
        assert_in_range(deed[k].day, f->from, f->to);
      }
  find(&back, 2, 1); /* a freeze is the same from either side */
  assert_true(of(&back, SIGNAL_FREEZE, 2, 1)->probability == f->probability);
  signal_list_free(&back);
  signal_list_free(&l);
}

static void thaw(void **s) {
  (void)s;
  signal_list l;
  others(10, 0, DAYS);
  spread(40, 0, DAYS - 60, 1, 2, 1);
  spread(120, 0, DAYS - 60, 1, 2, 4);
  spread(15, DAYS - 60, DAYS, 1, 2, 1);
  spread(15, DAYS - 60, DAYS, 2, 1, 2);
  find(&l, 1, 2);
  assert_true(odds(&l, SIGNAL_THAW) > 0.9);
  assert_true(odds(&l, SIGNAL_FREEZE) < 0.05 && odds(&l, SIGNAL_ESCALATION) < 0.2);
  signal_list_free(&l);
}

static void overture_is_directed(void **s) {
  (void)s;
  signal_list l, back;
  others(10, 0, DAYS);
  spread(25, 0, DAYS, 1, 2, 1);
  spread(25, 0, DAYS, 2, 1, 1);
  spread(20, DAYS - 30, DAYS, 1, 2, 2);
  find(&l, 1, 2);
  find(&back, 2, 1);
  const signal *a = of(&l, SIGNAL_OVERTURE, 1, 2), *b = of(&back, SIGNAL_OVERTURE, 2, 1);
  assert_true(a && a->probability > 0.8 && a->material > 0.7 && a->low > 1);
  assert_true(!b || b->probability < 0.5);
  signal_list_free(&l);
  signal_list_free(&back);
}

static void overture_to_several(void **s) {
  (void)s;
  signal_list l;
  others(10, 0, DAYS);
  for (uint32_t to = 2; to < 8; to++) {
    spread(6, 0, DAYS - 30, 1, to, 1);
    spread(4, DAYS - 30, DAYS, 1, to, 1);
  }
  find(&l, 1, SIGNAL_SEVERAL);
  const signal *a = of(&l, SIGNAL_OVERTURE, 1, SIGNAL_SEVERAL);
  assert_true(a && a->probability > 0.8);
  assert_int_equal(a->breadth, 6);
  assert_true(a->past_breadth < 3);
  signal_list_free(&l);
}

static void more_reporting_is_no_signal(void **s) { /* everything doubles, of everybody */
  (void)s;
  signal_list l;
  steady();
  others(20, DAYS - 30, DAYS);
  spread(12, DAYS - 30, DAYS, 1, 2, 1);
  spread(4, DAYS - 30, DAYS, 1, 2, 3);
  spread(12, DAYS - 30, DAYS, 2, 1, 1);
  spread(4, DAYS - 30, DAYS, 2, 1, 3);
  find(&l, 1, 2);
  for (int k = 0; k <= SIGNAL_ESCALATION; k++) assert_true(odds(&l, (signal_kind)k) < 0.5);
  signal_list_free(&l);
}

static void told_twice_counts_once(void **s) {
  (void)s;
  signal_list one, two;
  steady();
  spread(10, DAYS - 30, DAYS, 1, 2, 4);
  find(&one, 1, 2);
  size_t n = ndeed;
  for (size_t i = 0; i < n; i++)
    if (deed[i].actor == 1 && deed[i].day >= START + DAYS - 30) {
      deed[ndeed] = deed[i];
      deed[ndeed++].id += 1000000;
    }
  find(&two, 1, 2);
  for (int k = 0; k <= SIGNAL_MIXED; k++)
    assert_true(fabs(odds(&one, (signal_kind)k) - odds(&two, (signal_kind)k)) < 1e-9);
  signal_list_free(&one);
  signal_list_free(&two);
}

static void no_past(void **s) {
  (void)s;
  signal_list l;
  spread(6, DAYS - 5, DAYS, 1, 2, 1);
  spread(6, DAYS - 5, DAYS, 1, 2, 4);
  qsort(deed, ndeed, sizeof *deed, by_day);
  signal_input in = {deed, ndeed, NULL, START + DAYS - 5, 5};
  signal_query q = {1, 2, START + DAYS - 1, 30, 0};
  assert_int_equal(signal_find(&in, &q, &l, NULL), DG_OK);
  const signal *o = of(&l, SIGNAL_OVERTURE, 1, 2), *m = of(&l, SIGNAL_MIXED, 1, 2);
  assert_true(o && o->probability < 0.2 && isinf(o->high) && o->thin & SIGNAL_NO_PAST && o->past_days == 0);
  assert_string_not_equal(signal_thin_note(o->thin), "");
  assert_true(m && m->probability > 0.8); /* mixed messages need no past */
  assert_int_equal(o->from, START + DAYS - 5);
  signal_list_free(&l);
}

static void back_channel(void **s) {
  (void)s;
  signal_list l;
  steady();
  put(START + DAYS - 9, 1, 2, 1);
  deed[ndeed - 1].flags = SIGNAL_SECRET | SIGNAL_THIRD;
  uint64_t id = deed[ndeed - 1].id;
  put(START + DAYS - 4, 2, 1, 1);
  deed[ndeed - 1].flags = SIGNAL_FORMER;
  find(&l, 1, 2);
  const signal *b = of(&l, SIGNAL_BACK_CHANNEL, 1, 2);
  assert_true(b && b->probability > 0.9 && b->observed == 2 && b->nevidence == 2);
  assert_true(l.ids[b->evidence] == id);
  signal_list_free(&l);
}

static void signs_turn(void **s) {
  (void)s;
  signal_list l;
  steady();
  size_t keep = 0;
  for (size_t i = 0; i < ndeed; i++) /* only these four in the window */
    if (deed[i].actor > 2 || deed[i].day < START + DAYS - 30) deed[keep++] = deed[i];
  ndeed = keep;
  for (int i = 0; i < 4; i++) put(START + DAYS - 20 + 4 * i, 1, 2, i % 2 ? 4 : 1);
  find(&l, 1, 2);
  const signal *m = of(&l, SIGNAL_MIXED, 1, 2);
  assert_true(m && m->turns == 3 && m->coop == 2 && m->conf == 2);
  assert_int_equal(m->nevidence, 2);
  assert_int_equal(m->nagainst, 2);
  signal_list_free(&l);
}

static void all_pairs(void **s) {
  (void)s;
  signal_list l, again, pair;
  steady();
  spread(15, DAYS - 25, DAYS, 1, 2, 4);
  spread(15, DAYS - 25, DAYS, 2, 1, 4);
  find(&l, SIGNAL_SEVERAL, SIGNAL_SEVERAL);
  find(&again, SIGNAL_SEVERAL, SIGNAL_SEVERAL);
  find(&pair, 1, 2);
  assert_int_equal(l.n, l.tests);
  assert_true(l.n > 100 && l.n == again.n);
  for (uint32_t i = 0; i < l.n; i++)
    assert_true(l.at[i].probability == again.at[i].probability && l.at[i].fdr == again.at[i].fdr);
  for (uint32_t i = 1; i < l.n; i++) {
    assert_true(l.at[i].probability <= l.at[i - 1].probability);
    assert_true(l.at[i].fdr >= 0 && l.at[i].fdr <= 1);
  }
  const signal *f = of(&l, SIGNAL_FREEZE, 1, 2), *alone = of(&pair, SIGNAL_FREEZE, 1, 2);
  assert_true(f && f->probability == alone->probability && f->recipient == 2);
  assert_true(of(&l, SIGNAL_ESCALATION, 2, 1) != NULL); /* both ways */
  uint32_t loud = 0;
  for (uint32_t i = 0; i < l.n; i++)
    loud += l.at[i].actor > 2 && l.at[i].kind <= SIGNAL_ESCALATION && l.at[i].probability >= 0.95;
  assert_true(loud <= l.n / 50); /* the others are noise */
  signal_list_free(&l);
  signal_list_free(&again);
  signal_list_free(&pair);
}

static void wrong_use(void **s) {
  (void)s;
  signal_list l;
  dg_err err;
  signal_input in = {deed, 0, NULL, START, 0};
  signal_query q = {1, 2, START, 3, 0};
  assert_int_equal(signal_find(&in, &q, &l, &err), DG_EUSE);
  assert_non_null(strstr(err.text, "window"));
  q.window = 0;
  assert_int_equal(signal_find(&in, &q, &l, &err), DG_OK); /* nothing known: nothing said */
  assert_int_equal(l.n, 0);
  signal_list_free(&l);
  q.actor = q.recipient = SIGNAL_SEVERAL;
  assert_int_equal(signal_find(&in, &q, &l, &err), DG_OK);
  assert_int_equal(l.n, 0);
  signal_list_free(&l);
  put(START, 1, 2, 1);
  in.n = 1;
  q = (signal_query){1, 1, INT32_MAX - 1, 180, 0};
  assert_int_equal(signal_find(&in, &q, &l, &err), DG_OK); /* a day far away, an actor and himself */
  assert_int_equal(l.n, 0);
  signal_list_free(&l);
}

/* The share of cooperation now against before: both ways alike, surer with more deeds, not sure of nothing. */
static void share(void **unused) {
  (void)unused;
  const signal_share good = {30, 3, 30}, bad = {60, 300, 365}, same = {5, 25, 30}, none = {0, 0, 30},
                     little = {3, 0, 30};
  assert_true(signal_share_changed(&good, &bad) > 0.99 && signal_share_changed(&good, &bad) <= 1);
  const signal_share good_year = {300, 30, 365}, bad_now = {5, 28, 30};
  assert_true(signal_share_changed(&bad_now, &good_year) > 0.99);
  assert_true(signal_share_changed(&same, &bad) < 0.7);
  assert_true(signal_share_changed(&little, &bad) < signal_share_changed(&good, &bad));
  assert_true(signal_share_changed(&none, &bad) == 0.5 && signal_share_changed(&good, &none) == 0.5);
}

int main(void) {
#define T(f) cmocka_unit_test_setup(f, fresh)
  const struct CMUnitTest tests[] = {T(nothing_changes),
                                     T(freeze_and_escalation),
                                     T(thaw),
                                     T(overture_is_directed),
                                     T(overture_to_several),
                                     T(more_reporting_is_no_signal),
                                     T(told_twice_counts_once),
                                     T(no_past),
                                     T(back_channel),
                                     T(signs_turn),
                                     T(all_pairs),
                                     T(wrong_use),
                                     T(share)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
