/* Tests of the speech stage: hostile marks and lengths do no harm and take bounded time, statements and events name each other,
 * a denial is another version of the act, names without titles, damaged sections are refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "worker.h"

/* Every index and span of the statements lies where it should. */
static void all_sound(const dg_doc *d) {
  for (uint32_t q = 0; q < d->Q; q++) {
    const doc_statement *s = &d->statement[q];
    assert_true(s->sent < d->S && s->npiece > 0 && s->cue_first < d->T);
    assert_true(s->cue_last == DG_NONE || (s->cue_last >= s->cue_first && s->cue_last < d->T));
    assert_true(s->speaker_first <= s->speaker_end && s->speaker_end <= d->T && s->name_end <= d->T);
    assert_true(s->event == DG_NONE || s->event < d->E);
    for (uint32_t i = 0; i < s->npiece; i++) {
      const doc_piece *p = &d->piece[s->piece + i];
      assert_true(p->begin < p->end && p->end <= d->body.n);
      assert_true(i == 0 || p[-1].end <= p->begin);
    }
  }
  for (uint32_t e = 0; d->told && e < d->E; e++) assert_true(d->told[e] == DG_NONE || d->told[e] < d->Q);
}

static const dg_doc *run(dg_str text, dg_goal goal) {
  static dg_page page;
  const dg_doc *d;
  page = (dg_page){
      .form = DG_FORM_TEXT, .bytes = text, .id = STR("test"), .date = day_make(2019, 4, 2), .lang = STR("en")};
  assert_int_equal(dg_worker_run(worker, &page, goal, &d, NULL), DG_OK);
  all_sound(d);
  return d;
}

static void hostile_marks_do_no_harm(void **state) {
  (void)state;
  static const char *const text[] = {
      "",
      "\"",
      "\"\"\"\"\"\"\"\"",
      "\"He said \"she said \"they said\" no\" yes.",
      "“We will not go, he said. “Nor will they.\n\n“Never.\n\n“Never again",
      "”The end“, said nobody, „and more‟.",
      "«Non», a dit le ministre. « Oui », said the minister.",
      "「行かない」と大臣は言った。『はい』",
      "'''Yes''' said 'O'Brien's' man, 'it's 'done''.",
      "HE SAID \"NO\" AND SHE SAID 'YES' AND THEY SAID “MAYBE",
      "Said said said: said said \"said\" said, said said said.",
      "According to according to according to.",
      ": : : Minister: : \"x\" :",
      "“She told me, ‘He said, “Go,” and ‘they’ went,’ and ‘left,” said Omar Said, said Said.",
      "\"The water is rising, the mayor said. The bridge is gone, the mayor said, \"and",
      "「彼は『行け』と言った」、the envoy said. 「Not 『now』」. «Il a dit “non”», said ‹X›.",
      "\"'\"'\"'He said 'a' said \"b' said '\"'\"",
      "THE MINISTER SAID “THE ENVOY TOLD US ‘WE WILL GO’” ACCORDING TO REPORTS, THE AGENCY SAID, “AND",
      "According to reports, according to officials, the bridge, said the mayor, according to him, is gone, he said, "
      "while he said no.",
      "A said B said C said D said E said F said G said H said I said J said K said L said that M said N.",
  };
  for (size_t i = 0; i < sizeof text / sizeof *text; i++) run(str_of(text[i]), DG_GOAL_CODE);
}

/* Twice the text takes about twice the time, never four times. */
static void long_quotations_take_bounded_time(void **state) {
  (void)state;
  static const char *const unit[] = {"\"We said that he said \"no\", ",
                                     "“It is so. ",
                                     "he said that she told them to say ",
                                     "\"a\" said b, \"c\" said d. ",
                                     "x: \"y: 'z: ",
                                     "“He told me, ‘go home now,’ and ",
                                     "according to reports it is so, the paper said, "};
  for (size_t u = 0; u < sizeof unit / sizeof *unit; u++) {
    clock_t spent[2];
    for (uint32_t k = 0; k < 2; k++) {
      dg_buf b = {0};
      for (uint32_t i = 0; i < 1500u << (2 * k); i++) buf_puts(&b, unit[u]);
      clock_t start = clock();
      run(str_make(b.p, (uint32_t)b.n), DG_GOAL_CODE);
      spent[k] = clock() - start;
      buf_free(&b);
    }
    assert_true(spent[1] < 12 * spent[0] + CLOCKS_PER_SEC / 2); /* four times the text */
  }
}

static void a_quotation_within_has_its_own_speaker(void **state) {
  (void)state;
  const dg_doc *d = run(STR("“The minister told us, ‘We will never sign the treaty,’” the envoy said."), DG_GOAL_CODE);
  assert_int_equal(d->Q, 2);
  const doc_statement *outer = &d->statement[0], *inner = &d->statement[1];
  assert_true(str_eq(doc_form(d, outer->speaker_end - 1), STR("envoy")));
  assert_true(str_eq(doc_form(d, inner->speaker_end - 1), STR("minister")));
  assert_true(d->piece[inner->piece].begin > d->piece[outer->piece].begin);
  assert_true(d->piece[inner->piece].end <= d->piece[outer->piece].end);
}

static void an_account_stands_beside_the_report(void **state) {
  (void)state;
  const dg_doc *d =
      run(STR("According to officials the bridge over the river has collapsed, the agency reported."), DG_GOAL_CODE);
  assert_int_equal(d->Q, 2);
  for (uint32_t q = 0; q < 2; q++)
    assert_int_equal(
        str_find(str_cut(d->body.p, d->piece[d->statement[q].piece].begin, d->piece[d->statement[q].piece].end),
                 STR("reported")),
        DG_NONE);
}

static void statements_and_events_are_tied(void **state) {
  (void)state;
  const dg_doc *d =
      run(STR("Iran threatened to close the strait. Israel said Hamas fired rockets at Ashkelon."), DG_GOAL_CODE);
  assert_true(d->Q >= 2);
  assert_int_equal(d->event[d->statement[0].event].type, TYPE_THREATEN);
  uint32_t told = 0;
  for (uint32_t e = 0; e < d->E; e++) {
    dg_event v = dg_doc_event(d, e);
    if (d->event[e].type != TYPE_ASSAULT) continue;
    told++;
    assert_true(v.statement.n > 0 && str_eq(v.statement, d->statement[d->told[e]].id_text));
  }
  assert_true(told > 0);
  d = run(STR("Iran threatened to close the strait."), DG_GOAL_EVENTS);
  assert_true(d->E > 0 && d->told == NULL && dg_doc_event(d, 0).statement.n == 0);
}

static void denied_deeds_are_other_versions(void **state) {
  (void)state;
  const dg_doc *d =
      run(STR("India said Pakistan attacked an Indian post. Pakistan said it did not attack an Indian post.\n\n"
              "Israel said Hamas fired rockets at Ashkelon. Hamas denied that it had fired rockets at Israel."),
          DG_GOAL_CODE);
  uint32_t denied = 0;
  for (uint32_t e = 0; e < d->E; e++) {
    dg_event v = dg_doc_event(d, e);
    if (!v.printed || d->event[e].type != TYPE_ASSAULT) continue;
    assert_int_equal(v.nversion, 1);
    dg_version o = dg_doc_version(d, e, 0);
    assert_true(o.statement.n > 0 && !o.printed && !str_eq(o.statement, v.statement));
    denied++;
  }
  assert_int_equal(denied, 2);
  bool negative = false;
  for (uint32_t q = 0; q < d->Q; q++) negative |= dg_doc_statement(d, q).claim_negative;
  assert_true(negative);
}

static void names_stand_without_titles(void **state) {
  (void)state;
  const dg_doc *d = run(STR("Ambassador Raul Soto spoke at the door. He said the vote was a farce."), DG_GOAL_CODE);
  assert_true(d->Q > 0);
  dg_str name = dg_doc_statement(d, d->Q - 1).speaker.name;
  assert_true(str_eq(name, STR("Raul Soto")));
}

static void damaged_sections_are_refused(void **state) {
  (void)state;
  dg_arena a;
  jmp_buf jmp;
  arena_init(&a, 0);
  a.jmp = &jmp;
  if (setjmp(jmp)) fail();
  const speech_model *m;
  dg_err err;
  uint64_t bytes[64] = {0};
  assert_int_equal(speech_open(bytes, 0, NULL, &a, &m, &err), DG_OK);
  assert_int_equal(speech_open(bytes, 8, NULL, &a, &m, &err), DG_EENV);
  assert_int_equal(speech_open(bytes, sizeof bytes, NULL, &a, &m, &err), DG_EENV);
  uint32_t *head = (uint32_t *)(void *)bytes;
  head[0] = 0x31505344u, head[1] = 1, head[2] = UINT32_MAX;
  assert_int_equal(speech_open(bytes, sizeof bytes, NULL, &a, &m, &err), DG_EENV);
  head[2] = 0, head[3] = 64, head[4] = UINT32_MAX;
  assert_int_equal(speech_open(bytes, sizeof bytes, NULL, &a, &m, &err), DG_EENV);
  arena_free(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(hostile_marks_do_no_harm),
      cmocka_unit_test(long_quotations_take_bounded_time),
      cmocka_unit_test(a_quotation_within_has_its_own_speaker),
      cmocka_unit_test(an_account_stands_beside_the_report),
      cmocka_unit_test(statements_and_events_are_tied),
      cmocka_unit_test(denied_deeds_are_other_versions),
      cmocka_unit_test(names_stand_without_titles),
      cmocka_unit_test(damaged_sections_are_refused),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
