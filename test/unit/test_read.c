/* Tests of read: the sample pages against test/golden/read (DRAGOMAN_GOLDEN=write writes them anew), bytes of all sorts,
 * dates, languages, and pages made to break it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "read/blocks.h"
#include "read/read.h"

static dg_doc doc;
static jmp_buf jmp;
static dg_page page;

static int setup(void **state) {
  (void)state;
  arena_init(&doc.arena, (size_t)1 << 30);
  return 0;
}

static int teardown(void **state) {
  (void)state;
  arena_free(&doc.arena);
  return 0;
}

/* Reads `page`; fails the test when memory runs out. */
static const dg_doc *run(void) {
  if (setjmp(jmp)) fail_msg("out of memory");
  doc_reset(&doc, NULL);
  doc.arena.jmp = &jmp;
  doc.page = &page;
  read_run(NULL, &doc);
  assert_true(utf8_ok(doc.body));
  for (uint32_t k = 0; k < doc.P; k++) {
    assert_true(doc.par[k].begin < doc.par[k].end && doc.par[k].end <= doc.body.n);
    if (k) assert_true(doc.par[k - 1].end <= doc.par[k].begin);
  }
  return &doc;
}

static const dg_doc *run_bytes(dg_form form, dg_str bytes) {
  page = (dg_page){.form = form, .bytes = bytes, .date = DG_DATE_NONE};
  return run();
}

static const dg_doc *run_page(const char *text) { return run_bytes(DG_FORM_PAGE, str_of(text)); }

static void assert_str(dg_str got, const char *want) {
  if (!str_eq(got, str_of(want))) fail_msg("got \"%.*s\", want \"%s\"", (int)got.n, got.p ? got.p : "", want);
}

static void assert_day(dg_day got, const char *want) {
  char text[11] = "";
  if (got != DAY_NONE) day_print(got, text);
  assert_string_equal(text, want);
}

static bool dropped(const dg_doc *d, drop_kind kind, const char *text) {
  for (uint32_t k = 0; k < d->ndrop; k++)
    if (d->drop[k].kind == kind && str_eq(d->drop[k].text, str_of(text))) return true;
  return false;
}

static bool in_body(const dg_doc *d, const char *text) { return str_find(d->body, str_of(text)) != DG_NONE; }

/* ---- golden ---- */

static void put_day(dg_buf *b, dg_day day) {
  char text[11] = "-";
  if (day != DAY_NONE) day_print(day, text);
  buf_printf(b, " %s", text);
}

static void put_field(dg_buf *b, const char *name, dg_str value) {
  if (value.n) buf_printf(b, "%s: %.*s\n", name, (int)value.n, value.p);
}

static void put_doc(dg_buf *b, const dg_doc *d) {
  static const char *const par[] = {"  ", "# ", "* ", "! "};
  put_field(b, "title", d->title);
  put_field(b, "byline", d->byline);
  put_field(b, "agency", d->agency);
  put_field(b, "publisher", d->publisher);
  put_field(b, "url", d->url);
  buf_printf(b, "date:");
  put_day(b, d->date);
  put_day(b, d->date_from);
  put_day(b, d->date_to);
  buf_printf(b, " %s\nlang: %.*s\n\n", date_source_name[d->date_source], (int)d->lang.n, d->lang.p);
  for (uint32_t k = 0; k < d->P; k++)
    buf_printf(b, "%s%.*s\n", par[d->par[k].kind], (int)(d->par[k].end - d->par[k].begin), d->body.p + d->par[k].begin);
  buf_puts(b, "\n");
  for (uint32_t k = 0; k < d->ndrop; k++)
    buf_printf(b, "- %s: %.*s\n", drop_name[d->drop[k].kind], (int)d->drop[k].text.n, d->drop[k].text.p);
}

static void test_golden(void **state) {
  (void)state;
  static const struct {
    const char *name;
    dg_form form;
  } sample[] = {{"pyeongchang.txt", DG_FORM_PAGE}, {"panmunjom.txt", DG_FORM_PAGE}, {"kaesong.txt", DG_FORM_PAGE},
                {"exports.txt", DG_FORM_PAGE},     {"hanoi.html", DG_FORM_HTML},    {"thaad.html", DG_FORM_HTML}};
  for (size_t k = 0; k < sizeof sample / sizeof *sample; k++) {
    char in[128], golden[128];
    dg_err err;
    file_map m, g;
    dg_buf b = {0};
    snprintf(in, sizeof in, "samples/pages/%s", sample[k].name);
    snprintf(golden, sizeof golden, "test/golden/read/%s.golden", sample[k].name);
    if (file_open(in, 0, &m, &err) != DG_OK) fail_msg("%s", err.text);
    put_doc(&b, run_bytes(sample[k].form, str_make(m.p, (uint32_t)m.n)));
    if (getenv("DRAGOMAN_GOLDEN")) assert_int_equal(file_write(golden, b.p, b.n, &err), DG_OK);
    if (file_open(golden, 0, &g, &err) != DG_OK) fail_msg("%s", err.text);
    if (g.n != b.n || memcmp(g.p, b.p, b.n)) fail_msg("%s differs; it is now:\n%.*s", golden, (int)b.n, b.p);
    buf_free(&b);
    file_close(&g);
    file_close(&m);
  }
}

/* ---- bytes ---- */

#define LEAD "The minister said on Tuesday that talks would go on until both sides were content with the outcome.\n\n"

static void test_decode(void **state) {
  (void)state;
  static const char le[] = "\xFF\xFEK\0i\0m\0 \0s\0a\0i\0d\0 \0n\0o\0.\0";
  static const char be[] = "\0K\0i\0m\0 \0s\0a\0i\0d\0 \0n\0o\0.";
  assert_str(run_bytes(DG_FORM_PAGE, (dg_str){le, sizeof le - 1})->body, "Kim said no.");
  assert_str(run_bytes(DG_FORM_PAGE, (dg_str){be, sizeof be - 1})->body, "Kim said no.");
  assert_str(run_page("The caf\xE9 said \x93no\x94.")->body, "The caf\xC3\xA9 said \xE2\x80\x9Cno\xE2\x80\x9D.");
  assert_str(run_page("\xEF\xBB\xBFKim \xE2\x80\x98said\xE2\x80\x99 \xFFno.")->body,
             "Kim \xE2\x80\x98said\xE2\x80\x99 \xEF\xBF\xBDno.");
  static const char junk[] = "\x7F"
                             "ELF\2\1\1\0\0\0\0\0\3\0\x3e\0\1\0\0\0\xf0\x10\0\0\0\x40\0\0\0\0\0\0\xc8";
  assert_int_equal(run_bytes(DG_FORM_PAGE, (dg_str){junk, sizeof junk - 1})->body.n, 0);
  assert_int_equal(run_page("%PDF-1.4 obj stream and more and more")->body.n, 0);
  assert_int_equal(run_page("")->body.n, 0);
  assert_int_equal(run_bytes(DG_FORM_PAGE, (dg_str){NULL, 0})->P, 0);
  assert_int_equal(run_bytes(DG_FORM_HTML, (dg_str){NULL, 0})->P, 0);
  assert_int_equal(run_page(" \n\r\n\t \n")->P, 0);
}

static void test_text_as_is(void **state) {
  (void)state;
  const char *text = "  First\xC2\xA0line \r\n\r\nTokus\xD1\x91ku  %s Read more: it stays.\r\n";
  const dg_doc *d = run_bytes(DG_FORM_TEXT, str_of(text));
  assert_str(d->body, text);
  assert_int_equal(d->P, 2);
  assert_str(str_cut(d->body.p, d->par[0].begin, d->par[0].end), "First\xC2\xA0line");
  assert_int_equal(d->ndrop, 0);
  assert_str(run_bytes(DG_FORM_TEXT, str_of("a\xFFz"))->body, "a\xEF\xBF\xBDz");
}

static void test_clean(void **state) {
  (void)state;
  assert_str(
      run_page("Mr\xC2\xA0Ri  of\xC2\xA0 Tokus\xD1\x91ku\xC2\xAD said \xD0\xA1omment &amp; left\xE2\x80\x8B.")->body,
      "Mr Ri of Tokus\xC3\xABku said Comment & left.");
  const char *moscow = "The paper \xD0\x9F\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB4\xD0\xB0 said so.";
  assert_str(run_page(moscow)->body, moscow);
  const dg_doc *d = run_page("First paragraph ends here.\rSecond one follows it.\r\nThird one comes last.\n");
  assert_str(d->body, "First paragraph ends here.\n\nSecond one follows it.\n\nThird one comes last.");
}

static void test_wrapped(void **state) {
  (void)state;
  const dg_doc *d = run_page("North Korea fired two missiles into the sea on\n"
                             "Monday, South Korea's military said, and Japan\n"
                             "protested through its embassy in Beijing after\n"
                             "the launch.\n\n"
                             "The United Nations condemned the launch and it\n"
                             "called a meeting of the council in New York on\n"
                             "the next day.\n");
  assert_int_equal(d->P, 2);
  assert_true(in_body(d, "sea on Monday, South Korea's military said, and Japan protested through"));
}

/* ---- what is on a page ---- */

static void test_chrome(void **state) {
  (void)state;
  const dg_doc *d =
      run_page(LEAD "Story continues below advertisement\n\n" LEAD
                    "Soldiers march in the capital on May 1, 2015. (Photo by X/Reuters)\n\n"
                    "The army denied the report and it blamed foreign powers for the trouble at the border.\n\n"
                    "Sign up for our newsletter\n\nConnecting to %s\n");
  assert_false(in_body(d, "advertisement"));
  assert_false(in_body(d, "Photo by"));
  assert_false(in_body(d, "newsletter"));
  assert_false(in_body(d, "%s"));
  assert_true(in_body(d, "The army denied"));
  assert_int_equal(d->P, 2); /* the repeated paragraph counts once */
}

static void test_comments(void **state) {
  (void)state;
  const dg_doc *d = run_page(
      LEAD "The envoy left the capital on the same evening without a word to the press at the airport.\n\n"
           "4 comments\nLog in to reply\n\nreader\n3 hours ago\n"
           "The army should attack the capital at once and hang the envoy, as everybody in this country knows "
           "and says when nobody hears it, and the sooner the better for all of us who pay the bills.\nReply\n\n"
           "other reader\n2 hours ago\nWar solves nothing at all and never has in a thousand years.\nReply\n");
  assert_true(in_body(d, "The envoy left"));
  assert_false(in_body(d, "attack"));
  assert_true(dropped(d, DROP_COMMENT, "War solves nothing at all and never has in a thousand years."));
}

static void test_head(void **state) {
  (void)state;
  const dg_doc *d = run_page(
      "Home\nNews\nMinister Says Talks to Go On\nBy Staff Writers, Yonhap\nOct. 7, 2014, 10:15 a.m.\n\nSEOUL (AP) "
      "\xE2\x80\x94 " LEAD "Both sides called the outcome of the talks a success for the minister.\n");
  assert_str(d->title, "Minister Says Talks to Go On");
  assert_str(d->byline, "Staff Writers, Yonhap");
  assert_str(d->agency, "AP");
  assert_day(d->date, "2014-10-07");
  assert_int_equal(d->date_source, DATE_PAGE);
  assert_false(in_body(d, "Minister Says"));
}

static void test_given(void **state) {
  (void)state;
  page = (dg_page){.form = DG_FORM_PAGE,
                   .bytes = str_of("A Title for It\nOct. 7, 2014\n\n" LEAD LEAD),
                   .date = 16000,
                   .id = STR("x1"),
                   .title = STR("Given"),
                   .url = STR("http://example.com/2011/01/02/a"),
                   .publisher = STR("P"),
                   .lang = STR("de")};
  const dg_doc *d = run();
  assert_str(d->id, "x1");
  assert_str(d->title, "Given");
  assert_str(d->publisher, "P");
  assert_int_equal(d->date, 16000);
  assert_int_equal(d->date_source, DATE_GIVEN);
  assert_false(d->english);
  page = (dg_page){.form = DG_FORM_PAGE,
                   .bytes = str_of(LEAD),
                   .date = DG_DATE_NONE,
                   .url = STR("http://example.com/2011/jan/02/a")};
  d = run();
  assert_day(d->date, "2011-01-02");
  assert_int_equal(d->date_source, DATE_URL);
  assert_int_equal(d->id.n, 16);
}

/* ---- dates ---- */

static void test_dates(void **state) {
  (void)state;
  static const struct {
    const char *text;
    int year, month, day;
    bool clock;
  } t[] = {{"on Sunday, July 21, 2013, in", 2013, 7, 21, false},
           {"4 October 2014", 2014, 10, 4, false},
           {"Oct. 4th, 2014", 2014, 10, 4, false},
           {"2014-10-04T10:00", 2014, 10, 4, false},
           {"04.10.2014", 2014, 10, 4, false},
           {"13/10/2014", 2014, 10, 13, false},
           {"19:40 GMT +330 March 2017", 2017, 3, 30, true},
           {"19:40 GMT +1012 March 2017", 2017, 3, 12, true},
           {"19:4030 March 2017", 2017, 3, 30, false},
           {"the 3rd of May 2016", 2016, 5, 3, false},
           {"in October 2014", 2014, 10, 0, false},
           {"Oct. 7 (Xinhua)", 0, 10, 7, false}};
  for (size_t k = 0; k < sizeof t / sizeof *t; k++) {
    rd_date d[4];
    if (rd_dates(str_of(t[k].text), d, 4) != 1) fail_msg("%s: no date", t[k].text);
    if (d[0].year != t[k].year || d[0].month != t[k].month || d[0].day != t[k].day || d[0].clock != t[k].clock)
      fail_msg("%s: %d-%d-%d clock %d", t[k].text, d[0].year, d[0].month, d[0].day, d[0].clock);
  }
  static const char *const none[] = {"They may go",          "10/11/2014", "call 555-1234-99",
                                     "the march of 300 men", "99.99.2014", ""};
  for (size_t k = 0; k < sizeof none / sizeof *none; k++) {
    rd_date d[4];
    if (rd_dates(str_of(none[k]), d, 4) != 0) fail_msg("%s: a date", none[k]);
  }
}

static void test_url_dates(void **state) {
  (void)state;
  static const struct {
    const char *url, *day, *from;
  } t[] = {{"http://a.org/2014/10/07/x", "2014-10-07", ""},
           {"http://a.org/2014-10-07-x", "2014-10-07", ""},
           {"http://a.org/asia/201911181077343476-x", "2019-11-18", ""},
           {"http://a.org/2019/nov/18/x", "2019-11-18", ""},
           {"http://a.org/2014/10/some", "", "2014-10-01"},
           {"http://a.org/123456789", "", ""},
           {"http://a.org/2014/99/07/x", "", ""},
           {"", "", ""}};
  for (size_t k = 0; k < sizeof t / sizeof *t; k++) {
    dg_day from, to;
    assert_day(rd_url_date(str_of(t[k].url), &from, &to), t[k].day);
    assert_day(from, t[k].from);
  }
}

/* A caption's full date and weekdays give a day; a clock bounds it; a future election and months give an interval. */
static void test_when(void **state) {
  (void)state;
  const dg_doc *d = run_page("Envoys wave at the airport on March 7, 2015 in Oslo. (Photo by X/AFP)\n\n"
                             "The envoys of both sides said on Tuesday that the talks had ended without any result.\n\n"
                             "They had arrived on Saturday with a large delegation from their capital.\n");
  assert_day(d->date, "2015-03-10");
  assert_int_equal(d->date_source, DATE_TEXT);
  d = run_page(
      "10:15 GMT +530 March 2017\n\n"
      "President Obama met the envoys of both sides, who had agreed to a truce in September, at the White House.\n\n"
      "Relations will not change before the US presidential elections, which will be held in November, experts "
      "said.\n\n"
      "An earlier truce was broken in May 2014, and nobody paid for it at the time.\n");
  assert_day(d->date, "");
  assert_day(d->date_from, "2016-09-01");
  assert_day(d->date_to, "2016-11-07");
  d = run_page(LEAD);
  assert_day(d->date, "");
  assert_int_equal(d->date_source, DATE_NO);
}

/* ---- languages ---- */

static void test_english(void **state) {
  (void)state;
  assert_true(run_page(LEAD)->english);
  assert_true(run_page("THE MINISTER SAID ON TUESDAY THAT TALKS WOULD GO ON UNTIL BOTH SIDES WERE CONTENT WITH THEM.")
                  ->english);
  assert_true(run_page("Turkey expels ambassador")->english);
  const dg_doc *d = run_page("Der Minister sagte am Dienstag, dass die Gespr\xC3\xA4"
                             "che weitergehen und nicht mit dem Streit enden, den die Regierung sucht.");
  assert_false(d->english);
  assert_true(d->body.n > 0);
  assert_false(run_page("\xD0\x9F\xD1\x80\xD0\xB5\xD0\xB7\xD0\xB8\xD0\xB4\xD0\xB5\xD0\xBD\xD1\x82 "
                        "\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB1\xD1\x8B\xD0\xBB.")
                   ->english);
}

/* ---- HTML ---- */

static void test_html(void **state) {
  (void)state;
  const dg_doc *d = run_bytes(
      DG_FORM_HTML, STR("<html lang=en><title>Talks go on &amp; on | Daily</title><body>"
                        "<nav><a href=/>Home</a></nav><h1>Talks go on &amp; on</h1>"
                        "<p>The minister <b>sa</b>id on <a href=x>Tuesday</a> that talks would go on."
                        "<p>Nobody was <i>content</i> with the outcome of the talks in the capital."
                        "<script>document.write('<p>North Korea attacked.</p>')</script>"
                        "<div class='comments-area'><p>They should attack the capital at once, I say.</p></div>"));
  assert_str(d->body, "The minister said on Tuesday that talks would go on.\n\n"
                      "Nobody was content with the outcome of the talks in the capital.");
  assert_str(d->title, "Talks go on & on");
  assert_str(d->lang, "en");
  assert_true(dropped(d, DROP_COMMENT, "They should attack the capital at once, I say."));
}

static void repeat(dg_form form, const char *what, uint32_t times) {
  uint32_t n = (uint32_t)strlen(what);
  char *s = malloc((size_t)n * times);
  assert_non_null(s);
  for (uint32_t k = 0; k < times; k++) memcpy(s + (size_t)k * n, what, n);
  run_bytes(form, str_make(s, n * times));
  free(s);
}

/* Pages made to nest, repeat or never end: done in time and memory that follow their length. */
static void test_hostile(void **state) {
  (void)state;
  static const char *const what[] = {"<div>",
                                     "<b><i><p>",
                                     "<a href=x>",
                                     "<table>",
                                     "<ul><li>",
                                     "<!--",
                                     "<script>",
                                     "<video>",
                                     "<p a=\"",
                                     "<",
                                     "&amp",
                                     "(",
                                     "a\n",
                                     "October ",
                                     "1",
                                     "a   b  ",
                                     "MarketsTechMedia.The",
                                     "Comments\nReply\n3 hours ago\nHe said that it was not good at all.\n",
                                     "\xF0\x9F"};
  for (size_t k = 0; k < sizeof what / sizeof *what; k++) {
    repeat(DG_FORM_HTML, what[k], 60000);
    repeat(DG_FORM_PAGE, what[k], 60000);
  }
}

/* The same bytes give the same record. */
static void test_again(void **state) {
  (void)state;
  static const char text[] = "A Title for It\n\n" LEAD LEAD "5 comments\nReply\n";
  dg_buf a = {0}, b = {0};
  put_doc(&a, run_page(text));
  put_doc(&b, run_page(text));
  assert_int_equal(a.n, b.n);
  assert_memory_equal(a.p, b.p, a.n);
  buf_free(&a);
  buf_free(&b);
}

static void vocabulary_is_in_order(void **state) {
  (void)state;
  assert_true(rd_vocab_ok());
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(vocabulary_is_in_order),
      cmocka_unit_test(test_golden),
      cmocka_unit_test(test_decode),
      cmocka_unit_test(test_text_as_is),
      cmocka_unit_test(test_clean),
      cmocka_unit_test(test_wrapped),
      cmocka_unit_test(test_chrome),
      cmocka_unit_test(test_comments),
      cmocka_unit_test(test_head),
      cmocka_unit_test(test_given),
      cmocka_unit_test(test_dates),
      cmocka_unit_test(test_url_dates),
      cmocka_unit_test(test_when),
      cmocka_unit_test(test_english),
      cmocka_unit_test(test_html),
      cmocka_unit_test(test_hostile),
      cmocka_unit_test(test_again),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
