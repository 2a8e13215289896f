/* test_date: the day of a story: stated by the page, contradicted, or allowed by its text, with the evidence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/base.h"

typedef struct expect {
  dg_form form;
  const char *url, *page;
  const char *date, *source, *from, *to; /* "-" = none */
  bool conflict;
  const char *kinds; /* of the evidence, joined by spaces */
} expect;

#define BODY                                                                                                           \
  "<article><h1>Envoys meet by the lake</h1><p>The envoys of the two states met by the lake and spoke for three "      \
  "hours about the border and the price of gas.</p><p>They will meet again when the snow has gone, their "             \
  "spokesmen told reporters outside the hotel.</p></article></body></html>"
#define META(name, day) "<meta property=\"" name "\" content=\"" day "T08:00:00Z\">"

static const expect rows[] = {
    {DG_FORM_HTML, "", "<html><head>" META("article:published_time", "2015-03-02") "</head><body>" BODY, "2015-03-02",
     "meta", "-", "-", false, "meta"},
    {DG_FORM_HTML, "https://x.example/2015/03/02/lake", "<html><head></head><body>" BODY, "2015-03-02", "url", "-", "-",
     false, "url"},
    {DG_FORM_HTML, "https://x.example/2015/03/01/lake",
     "<html><head>" META("article:published_time", "2015-03-02") "</head><body>" BODY, "2015-03-02", "meta", "-", "-",
     false, "meta url"},
    {DG_FORM_HTML, "https://x.example/2009/11/30/lake",
     "<html><head>" META("article:published_time", "2015-03-02") "</head><body>" BODY, "2015-03-02", "meta", "-", "-",
     true, "meta url"},
    {DG_FORM_HTML, "https://x.example/2015/03/lake", "<html><head></head><body>" BODY, "-", "none", "2015-03-01",
     "2015-03-31", false, "url"},
    {DG_FORM_HTML, "", "<html><head>" META("article:published_time", "2015-02-31") "</head><body>" BODY, "-", "none",
     "-", "-", false, ""},
    {DG_FORM_TEXT, "", "President Barack Obama received Prime Minister David Cameron. Both spoke of gas.", "-", "none",
     "2010-05-11", "2016-07-13", false, "office office office"},
    {DG_FORM_TEXT, "", "President Obama spoke of President Reagan and of the war of old.", "-", "none", "2009-01-20",
     "-", false, "office"},
    {DG_FORM_TEXT, "", "Former President Obama spoke of gas.", "-", "none", "-", "-", false, ""},
    {DG_FORM_TEXT, "", "The king of the hill won. In 2005 they fought, and since 2011 they have talked.", "-", "none",
     "2011-01-01", "-", false, "past past"},
    {DG_FORM_TEXT, "", "On 31 February 2014 and in 99999 nothing was built; the bridge opened on 3 May 2012.", "-",
     "none", "2012-05-03", "-", false, "past"},
    {DG_FORM_TEXT, "", "", "-", "none", "-", "-", false, ""},
};

static const char *day_text(dg_day d, char out[11]) {
  if (d == DAY_NONE) return "-";
  day_print(d, out);
  return out;
}

static void one(dg_worker *w, const expect *x) {
  dg_page page = {.form = x->form,
                  .bytes = str_of(x->page),
                  .url = str_of(x->url),
                  .date = DG_DATE_NONE,
                  .lang = STR("en"),
                  .id = STR("x")};
  const dg_doc *d;
  char a[11], b[11], c[11], kinds[200] = "";
  assert_int_equal(dg_worker_run(w, &page, DG_GOAL_READ, &d, NULL), DG_OK);
  dg_story s = dg_doc_story(d);
  assert_string_equal(day_text(s.date, a), x->date);
  assert_string_equal(s.date_source, x->source);
  assert_string_equal(day_text(s.from, b), x->from);
  assert_string_equal(day_text(s.to, c), x->to);
  assert_int_equal(s.date_conflict, x->conflict);
  for (uint32_t i = 0; i < s.nclue; i++) {
    if (i) strcat(kinds, " ");
    strcat(kinds, dg_doc_clue(d, i).kind);
  }
  assert_string_equal(kinds, x->kinds);
}

static void test_rows(void **state) {
  (void)state;
  dg_engine *e;
  dg_worker *w;
  assert_int_equal(dg_engine_open(getenv("DRAGOMAN_PACK"), &e, NULL), DG_OK);
  assert_int_equal(dg_worker_open(e, &w, NULL), DG_OK);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    print_message("row %zu\n", i);
    one(w, &rows[i]);
  }
  dg_worker_close(w);
  dg_engine_close(e);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
