/* test_names: who a name alone is (dg_engine_resolve), with the pack that the build made. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/base.h"

typedef struct expect {
  const char *name, *day, *code, *sector; /* code NULL = unknown */
} expect;

static const expect rows[] = {
    {"Police (Australia)", "2010-01-01", "AUS", "COP"},
    {"Foreign Affairs (Palestinian Territory, Occupied)", "2010-01-01", "PSE", "GOV"},
    {"Priest (Holy See (Vatican City State))", "2010-01-01", "VAT", "REL"},
    {"Member of Legislative (Govt) (Nigeria)", "2010-01-01", "NGA", NULL},
    {"Dmitry Anatolyevich Medvedev", "2010-01-01", "RUS", "GOV"}, /* middle name */
    {"Okada Katsuya", "2010-01-01", "JPN", NULL},                 /* family name first */
    {"Ma Ying Jeou", "2010-01-01", "TWN", "GOV"},                 /* no hyphen */
    {"Raúl Castro", "2010-01-01", "CUB", "GOV"},                  /* accent */
    {"Prime Minister Qarase", "2006-01-01", "FJI", "GOV"},        /* title and family name */
    {"Nigerian Bar Association", "2010-01-01", "NGA", NULL},      /* body of a state */
    {"The Hague", "2010-01-01", "NLD", NULL},
    {"UN Security Council", "2010-01-01", "IGO", NULL},
    {"Christine Lagarde", "2009-01-01", "FRA", "GOV"}, /* roles change */
    {"Christine Lagarde", "2012-01-01", "IGO", "GOV"},
    {"Zqxv Wrtlk", "2010-01-01", NULL, NULL},
    {"()", "2010-01-01", NULL, NULL},
    {")", "2010-01-01", NULL, NULL},
    {" ( (", "2010-01-01", NULL, NULL},
    {"", "2010-01-01", NULL, NULL},
};

static void test_rows(void **state) {
  (void)state;
  dg_engine *e;
  dg_err err = {0};
  assert_int_equal(dg_engine_open(getenv("DRAGOMAN_PACK"), &e, &err), DG_OK);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const expect *r = &rows[i];
    dg_side side;
    bool known = dg_engine_resolve(e, str_of(r->name), day_parse(str_of(r->day)), &side);
    if (known != (r->code != NULL) || (known && !str_eq(side.code, str_of(r->code))) ||
        (r->sector && !str_eq(side.sector, str_of(r->sector))))
      fail_msg("%s: %.*s %.*s", r->name, (int)side.code.n, side.code.p ? side.code.p : "", (int)side.sector.n,
               side.sector.p ? side.sector.p : "");
  }
  dg_engine_close(e);
}

/* What codes stand for: the state and not its islands, organisations, nothing for a code of no one body. */
static void test_codes(void **state) {
  (void)state;
  static const char *const names[][2] = {{"PRK", "North Korea"},
                                         {"GBR", "United Kingdom"},
                                         {"USA", "United States"},
                                         {"FRA", "France"},
                                         {"UNO", "United Nations"},
                                         {"EUR", "European Union"},
                                         {"ZZZ", ""},
                                         {"", ""},
                                         {"the", ""}};
  dg_engine *e;
  dg_err err = {0};
  assert_int_equal(dg_engine_open(getenv("DRAGOMAN_PACK"), &e, &err), DG_OK);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const dg_str name = dg_engine_name(e, str_of(names[i][0]));
    if (!str_eq(name, str_of(names[i][1]))) fail_msg("%s: %.*s", names[i][0], (int)name.n, name.p);
  }
  dg_engine_close(e);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_codes)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
