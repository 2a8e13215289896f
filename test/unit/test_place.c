/* test_place: toponyms in context, with the pack that the build made: what is a place, which one, and what is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/base.h"

typedef struct expect {
  const char *text;
  const char *places; /* "town Aleppo SYR" … joined by "; "; "" = none */
} expect;

static const expect rows[] = {
    {"Rebels shelled a school in Aleppo.", "town Aleppo SYR"},
    {"Washington said that it would respond.", ""},
    {"Officials in Washington said that they would respond.", "town Washington, D.C. USA"},
    {"Denzel Washington thanked the crowd.", ""},
    {"A tornado tore through Paris, Texas, at dawn.", "town Paris USA"},
    {"Police in Paris fired tear gas.", "town Paris FRA"},
    {"Paris Hilton praised the police.", ""},
    {"Soldiers fired at a checkpoint in Tripoli, Lebanon.", "town Tripoli LBN"},
    {"Kurdish fighters pushed them out of Kobani in Syria.", "town 'Ayn al 'Arab SYR; country Syria SYR"},
    {"A bomb went off in Helmand province.", "region Helmand AFG"},
    {"A professor of the University of Alexandria spoke.", ""},
    {"Moscow-backed fighters held talks.", ""},
    {"The army said in March that it had won.", ""},
    {"Of all his friends March liked Mobile phones best.", ""},
    {"The two leaders met in Singapore.", "town Singapore SGP"},
    {"Singapore condemned the attack.", ""},
    {"In fact, the mayor of Macon, Ga., was in Chicago.", "town Macon USA; town Chicago USA"},
    {"The regime in Damascus blamed them.", ""},
    {"", ""},
};

static void one(dg_worker *w, const expect *x) {
  dg_page page = {
      .form = DG_FORM_TEXT, .bytes = str_of(x->text), .date = DG_DATE_NONE, .lang = STR("en"), .id = STR("x")};
  const dg_doc *d;
  char got[600] = "";
  assert_int_equal(dg_worker_run(w, &page, DG_GOAL_CODE, &d, NULL), DG_OK);
  for (uint32_t i = 0, n = 0; i < dg_doc_story(d).nplace; i++) {
    dg_place p = dg_doc_place(d, i);
    n += (uint32_t)snprintf(got + n, sizeof got - n, "%s%s %.*s %.*s", i ? "; " : "", p.kind, (int)p.name.n, p.name.p,
                            (int)p.country.n, p.country.p);
    assert_true(p.end > p.begin && p.end <= dg_doc_story(d).body.n);
    assert_true(p.lat >= -90 && p.lat <= 90 && p.lon >= -180 && p.lon <= 180);
    assert_true((p.geonameid != 0) == (strcmp(p.kind, "town") == 0));
  }
  assert_string_equal(got, x->places);
}

static void test_rows(void **state) {
  (void)state;
  dg_engine *e;
  dg_worker *w;
  assert_int_equal(dg_engine_open(getenv("DRAGOMAN_PACK"), &e, NULL), DG_OK);
  assert_int_equal(dg_worker_open(e, &w, NULL), DG_OK);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) one(w, &rows[i]);
  dg_worker_close(w);
  dg_engine_close(e);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
