/* Tests of the event stage: the tables, sentences through the built pack (who did what to whom, what operators and tense make
 * of it, what is not printed), the relation of two mentions, dates, and damaged sections. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "worker.h"
#include "event/pattern.h"
#include "event/table.h"

static const dg_doc *run(const char *text, dg_day date) {
  static dg_page page;
  const dg_doc *d;
  page = (dg_page){.form = DG_FORM_TEXT, .bytes = str_of(text), .id = STR("test"), .date = date, .lang = STR("en")};
  assert_int_equal(dg_worker_run(worker, &page, DG_GOAL_CODE, &d, NULL), DG_OK);
  return d;
}

static void add_codes(dg_buf *b, const dg_doc *d, uint32_t first, uint32_t n) {
  uint32_t k = 0;
  for (uint32_t i = 0; i < n; i++) {
    dg_str code = doc_name(d, d->mention[d->side[first + i].mention].code);
    if (!code.n) continue;
    buf_printf(b, "%s%.*s", k++ ? "," : "", (int)code.n, code.p);
  }
  if (!k) buf_puts(b, "-");
}

/* "JPN RETREAT PRK; …": the printed events, or all of them with their modality. */
static char *events_of(const dg_doc *d, bool all) {
  static char out[1000];
  dg_buf b = {0};
  for (uint32_t i = 0; i < d->E; i++) {
    const doc_event *e = &d->event[i];
    if (!all && !e->printed) continue;
    if (b.n) buf_puts(&b, "; ");
    add_codes(&b, d, e->actor, e->nactor);
    buf_printf(&b, " %s%s%s ", event_type_fact[e->type].name, e->mode ? "-" : "", event_mode_name(e->mode));
    add_codes(&b, d, e->recipient, e->nrecipient);
    if (all) buf_printf(&b, " %s", dg_modality_name(e->modality));
  }
  snprintf(out, sizeof out, "%.*s", (int)b.n, b.p ? b.p : "");
  buf_free(&b);
  return out;
}

/* ---- tables ---- */

static void tables_agree(void **state) {
  (void)state;
  for (uint8_t t = 1; t < TYPE_COUNT; t++) assert_int_equal(event_type_of(str_of(event_type_fact[t].name)), t);
  assert_int_equal(event_type_of(STR("DEMAND")), TYPE_NONE);
  for (uint8_t m = 1; m < event_mode_count; m++)
    assert_int_equal(event_mode_of(event_mode_fact[m].type, str_of(event_mode_fact[m].name)), m);
  assert_int_equal(event_mode_of(TYPE_AGREE, STR("arrest")), 0);
  for (uint32_t i = 0; i < CONTEXT_COUNT; i++) assert_int_equal(event_context_of(str_of(event_context_name(i))), i);
  assert_int_equal(event_context_of(STR("weather")), DG_NONE);
  assert_string_equal(event_context_name(CONTEXT_COUNT), "");
  assert_string_equal(event_mode_name(255), "");
}

/* ---- sentences ---- */

static void deeds_are_coded(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"Japan eased its sanctions on North Korea.", "JPN RETREAT PRK"},
      {"Sanctions on North Korea were eased by Japan.", "JPN RETREAT PRK"},
      {"Kenya expelled two Sudanese diplomats.", "KEN SANCTION-expel SDN"},
      {"Iran accused Israel of killing a scientist.", "IRN ACCUSE-allege ISR"},
      {"Police arrested a Turkish journalist.", "- COERCE-arrest TUR"},
      {"Norway condemned Tehran's decision.", "NOR ACCUSE-disapprove IRN"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    assert_string_equal(events_of(run(cases[i][0], DAY_NONE), false), cases[i][1]);
}

static void operators_compose(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"Kenya agreed to open talks with Uganda on lifting sanctions.", "KEN AGREE UGA"},
      {"Iran threatened to attack Israel.", "IRN THREATEN-violence ISR"},
      {"Russia refused to meet Ukraine.", "RUS REJECT-meet UKR"},
      {"China urged Japan to release the fishermen.", "CHN REQUEST-yield JPN"},
      {"Canada has suspended aid to Mali.", "CAN SANCTION-discontinue MLI"},
      {"Poland will send food to Ukraine.", "POL AGREE UKR"},
      {"Poland will not send food to Ukraine.", "POL REJECT-assist UKR"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    assert_string_equal(events_of(run(cases[i][0], DAY_NONE), false), cases[i][1]);
}

static void unreal_deeds_are_not_printed(void **state) {
  (void)state;
  static const char *const cases[] = {"Iran could attack Israel.", "Iran did not attack Israel.",
                                      "If Iran attacks Israel, prices will rise.", "Should Iran attack Israel?",
                                      "The weather in Norway was fine."};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    assert_string_equal(events_of(run(cases[i], DAY_NONE), false), "");
  assert_string_equal(events_of(run("Iran did not attack Israel.", DAY_NONE), true), "IRN ASSAULT ISR negated");
}

static void a_deed_told_twice_is_one(void **state) {
  (void)state;
  assert_string_equal(events_of(run("Iran attacked Israel. Iran attacked Israel, witnesses said.", DAY_NONE), false),
                      "IRN ASSAULT ISR");
}

static void reports_have_a_source(void **state) {
  (void)state;
  const dg_doc *d = run("Rebels attacked Mali, French officials said.", DAY_NONE);
  assert_true(d->E >= 1);
  uint32_t s = d->event[0].source;
  assert_int_not_equal(s, DG_NONE);
  assert_true(str_eq(doc_name(d, d->mention[s].code), STR("FRA")));
}

static void dates_are_read(void **state) {
  (void)state;
  dg_day story = day_make(2014, 10, 8); /* a Wednesday */
  const struct {
    const char *text;
    int y, m, d, precision;
  } cases[] = {{"Iran attacked Israel yesterday.", 2014, 10, 7, PREC_DAY},
               {"Iran attacked Israel on Monday.", 2014, 10, 6, PREC_DAY},
               {"Iran attacked Israel last month.", 2014, 9, 1, PREC_MONTH},
               {"Iran attacked Israel in May.", 2014, 5, 1, PREC_MONTH},
               {"Iran attacked Israel.", 2014, 10, 8, PREC_STORY}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const dg_doc *d = run(cases[i].text, story);
    assert_int_equal(d->E, 1);
    assert_int_equal(d->event[0].date, day_make(cases[i].y, cases[i].m, cases[i].d));
    assert_int_equal(d->event[0].precision, cases[i].precision);
  }
  const dg_doc *d = run("Iran attacked Israel in 1990.", story);
  assert_int_equal(d->event[0].modality, MOD_HISTORICAL);
}

static void ids_depend_on_content_only(void **state) {
  (void)state;
  uint64_t a = run("Iran attacked Israel.", DAY_NONE)->event[0].id;
  uint64_t b = run("Iran attacked Egypt.", DAY_NONE)->event[0].id;
  assert_true(a != b);
  assert_true(run("Iran attacked Israel.", DAY_NONE)->event[0].id == a);
}

/* ---- relations ---- */

static void relations_answer_for_any_pair(void **state) {
  (void)state;
  dg_str text = STR("The Blues accused the Greens of cheating, and Omar nodded at Ann.");
  uint32_t blues[2] = {0, 9}, greens[2] = {18, 28}, omar[2] = {46, 50}, ann[2] = {61, 64};
  dg_relation r;
  assert_int_equal(dg_worker_relate(worker, text, blues, greens, &r, NULL), DG_OK);
  assert_int_equal(r.type, TYPE_ACCUSE);
  assert_true(str_begins(r.rule, STR("lexicon/events/accuse.lex:")));
  assert_int_equal(dg_worker_relate(worker, text, omar, ann, &r, NULL), DG_OK);
  assert_true(r.score < 0.7);
}

/* ---- damaged sections ---- */

static void damaged_sections_are_refused_or_harmless(void **state) {
  (void)state;
  lex_section s = engine->pack.section[PACK_EVENTS];
  dg_arena arena;
  jmp_buf jmp;
  arena_init(&arena, 0);
  arena.jmp = &jmp;
  assert_int_equal(setjmp(jmp), 0);
  char *copy = arena_get(&arena, s.n + 64);
  copy = (char *)(((uintptr_t)copy + 63) & ~(uintptr_t)63);
  const event_lexicon *x;
  dg_err err;
  for (size_t n = 0; n < 200; n += 7)
    assert_int_not_equal(event_open(s.p, n, &engine->pack.syms, &arena, &x, &err), DG_OK);
  const dg_doc *d =
      run("Iran accused Israel of killing a scientist. Japan eased its sanctions on North Korea.", DAY_NONE);
  volatile uint32_t seed = 12345;
  for (volatile int i = 0; i < 60; i = i + 1) {
    memcpy(copy, s.p, s.n);
    for (int k = 0; k < 40; k++) {
      seed = seed * 1664525u + 1013904223u;
      copy[seed % s.n] = (char)(seed >> 13);
    }
    if (event_open(copy, s.n, &engine->pack.syms, &arena, &x, &err) != DG_OK) continue;
    dg_doc twin = *d;
    jmp_buf inner;
    twin.arena.jmp = &inner;
    if (setjmp(inner) == 0) event_run(x, &twin);
    worker->doc.arena = twin.arena; /* it grew */
  }
  arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tables_agree),
      cmocka_unit_test(deeds_are_coded),
      cmocka_unit_test(operators_compose),
      cmocka_unit_test(unreal_deeds_are_not_printed),
      cmocka_unit_test(a_deed_told_twice_is_one),
      cmocka_unit_test(reports_have_a_source),
      cmocka_unit_test(dates_are_read),
      cmocka_unit_test(ids_depend_on_content_only),
      cmocka_unit_test(relations_answer_for_any_pair),
      cmocka_unit_test(damaged_sections_are_refused_or_harmless),
  };
  return cmocka_run_group_tests_name("event", tests, setup, teardown);
}
