/* robots.txt, the state file and feeds without a network: what they mean, and what broken ones do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "fetch/fetch.h"

static bool may(const char *file, const char *path) {
  uint32_t delay;
  return robots_allow(str_of(file), STR("dragoman/0.1 (x)"), str_of(path), &delay);
}

static void reads_robots(void **state) {
  (void)state;
  static const struct {
    const char *file, *path;
    bool may;
  } rows[] = {{"", "/", true},
              {"User-agent: *\nDisallow: /\n", "/a", false},
              {"User-agent: *\nDisallow:\n", "/a", true},
              {"User-agent: *\nDisallow: /a\nAllow: /a/b\n", "/a/b/c", true},
              {"User-agent: *\nDisallow: /a\nAllow: /a/b\n", "/a/c", false},
              {"User-agent: *\nDisallow: /a\n", "/b", true},
              {"User-agent: *\nDisallow: /a/b\nAllow: /a/b\n", "/a/b", true},
              {"user-agent:*\r\ndisallow:/a # why\r\n", "/a", false},
              {"User-agent: Dragoman\nDisallow: /x\n\nUser-agent: *\nDisallow: /\n", "/y", true},
              {"User-agent: Dragoman\nDisallow: /x\n\nUser-agent: *\nDisallow: /\n", "/x", false},
              {"User-agent: a\nUser-agent: dragoman\nDisallow: /x\n", "/x", false},
              {"User-agent: a\nDisallow: /x\n", "/x", true},
              {"User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf", false},
              {"User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf?x", true},
              {"User-agent: *\nDisallow: /a*b*c\n", "/a1b2c3", false},
              {"User-agent: *\nDisallow: /a*b*c\n", "/a1c2b3", true},
              {"Disallow: /\n", "/", true},
              {"\xef\xbb\xbfUser-agent: *\nDisallow: /", "/", false},
              {"rubbish\n:::\nUser-agent\nUser-agent: *\nnonsense: 1\nDisallow: /a", "/a", false}};
  for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
    if (may(rows[k].file, rows[k].path) != rows[k].may) fail_msg("row %zu: %s", k, rows[k].file);
  uint32_t delay;
  robots_allow(STR("User-agent: *\nCrawl-delay: 2.5\n"), STR("dragoman"), STR("/"), &delay);
  assert_int_equal(delay, 2500);
}

static void keeps_state(void **state) {
  (void)state;
  char path[64];
  fetch_state s = {0}, t = {0};
  dg_err err = {0};
  snprintf(path, sizeof path, P_tmpdir "/dragoman-state-%ld", (long)getpid());
  assert_int_equal(state_read(&s, path, &err), DG_OK); /* not there */
  for (int i = 0; i < 500; i++) {
    char url[64];
    snprintf(url, sizeof url, "http://example.org/%d", i * 7919 % 500);
    state_put(&s, url, i % 2 ? "\"e\"" : "", "", 16000 + i);
  }
  state_put(&s, "http://example.org/1", "\"new\"", "Mon", 17000);
  state_put(&s, "http://example.org/\nevil", "", "", 17000);
  assert_int_equal(s.n, 500);
  assert_string_equal(state_find(&s, "http://example.org/1")->etag, "\"new\"");
  assert_null(state_find(&s, "http://example.org/500"));
  assert_int_equal(state_write(&s, path, &err), DG_OK);
  assert_int_equal(state_read(&t, path, &err), DG_OK);
  assert_int_equal(t.n, 500);
  for (size_t i = 0; i < 500; i++) {
    assert_string_equal(s.row[i].url, t.row[i].url);
    assert_string_equal(s.row[i].etag, t.row[i].etag);
    assert_int_equal(s.row[i].day, t.row[i].day);
    assert_true(i == 0 || strcmp(t.row[i - 1].url, t.row[i].url) < 0);
  }
  state_free(&s);
  state_free(&t);
  unlink(path);
}

typedef struct bytes {
  const char *p;
  size_t n, piece;
} bytes;
static int take(void *user, char *p, int n) {
  bytes *b = user;
  size_t k = b->n < (size_t)n ? b->n : (size_t)n;
  if (k > b->piece) k = b->piece;
  memcpy(p, b->p, k);
  b->p += k;
  b->n -= k;
  return (int)k;
}

/* Entries as "title day link content|", a failure as "!". */
static uint32_t entries(const char *p, size_t n, size_t size, dg_buf *out) {
  bytes b = {p, n, size};
  feed *f = feed_open(take, &b, "http://example.org/feed/");
  feed_entry e = {0};
  dg_err err = {0};
  uint32_t count = 0;
  feed_got got;
  out->n = 0;
  while ((got = feed_next(f, &e, &err)) == FEED_ENTRY) {
    char day[11] = "";
    if (e.day != DAY_NONE) day_print(e.day, day);
    buf_printf(out, "%s %s %s %.*s|", e.title, day, e.link, (int)e.content.n, e.content.n ? e.content.p : "");
    assert_true(utf8_ok(str_of(e.title)) && utf8_ok(str_make(e.content.p, (uint32_t)e.content.n)));
    count++;
  }
  if (got == FEED_BAD) buf_puts(out, "!");
  buf_put(out, "", 1);
  buf_free(&e.content);
  feed_close(f);
  return count;
}

static const char rss[] =
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>C</title>"
    "<item><title>One &amp; two</title><link> /a </link><pubDate>Sat, 1 Feb 14 10:00 EST</pubDate><description>caf\xe9 "
    "&nbsp;x</description></item>"
    "<item><title><![CDATA[Two]]></title><guid>g</guid><link>http://h/b</link><description>short</description>"
    "<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>&lt;p&gt;long</content:encoded></item>"
    "</channel></rss>";
static const char atom[] =
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>C</title><entry><title>One</title><link rel='self' href='s'/>"
    "<link href='x/y'/><published>2014-02-03T04:05:06Z</published><updated>2015-01-01</updated>"
    "<content type='xhtml'><div><p>a &lt; b</p></div></content></entry><entry/><entry></entry></feed>";
static const char rdf[] = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                          "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                          "<channel><title>C</title></channel><item><title>One</title><link>http://h/1</"
                          "link><dc:date>2014-02-04</dc:date></item></rdf:RDF>";

static void reads_feeds(void **state) {
  (void)state;
  dg_buf out = {0};
  for (size_t size = 1; size < 5000; size = size * 3 + 1) {
    entries(rss, sizeof rss - 1, size, &out);
    assert_string_equal(out.p,
                        "One & two 2014-02-01 http://example.org/a caf\xc3\xa9 &nbsp;x|Two  http://h/b <p>long|");
    entries(atom, sizeof atom - 1, size, &out);
    assert_string_equal(out.p, "One 2014-02-03 http://example.org/feed/x/y <div><p>a &lt; b</p></div>|   |   |");
    entries(rdf, sizeof rdf - 1, size, &out);
    assert_string_equal(out.p, "One 2014-02-04 http://h/1 |");
  }
  buf_free(&out);
}

/* Cut anywhere or with any byte changed: some entries, perhaps a failure, no harm. */
static void survives_broken_feeds(void **state) {
  (void)state;
  dg_buf out = {0};
  char copy[sizeof rss];
  for (size_t n = 0; n + 1 < sizeof rss; n++) {
    assert_true(entries(rss, n, 4096, &out) <= 2);
    if (n + 8 < sizeof rss) assert_int_equal(out.p[out.n - 2], '!');
    memcpy(copy, rss, sizeof rss);
    for (int c = 0; c < 4; c++) {
      copy[n] = "<&\0\xff"[c];
      assert_true(entries(copy, sizeof rss - 1, 4096, &out) <= 2);
    }
  }
  static const char *const none[] = {
      "",
      "x",
      "<html><body/></html>",
      "<?xml version='1.0'?>",
      "<rss",
      "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item><title>&a;</title></item></channel></rss>"};
  for (size_t k = 0; k < sizeof none / sizeof *none; k++) {
    assert_int_equal(entries(none[k], strlen(none[k]), 4096, &out), 0);
    assert_string_equal(out.p, "!");
  }
  buf_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(reads_robots), cmocka_unit_test(keeps_state),
                                     cmocka_unit_test(reads_feeds), cmocka_unit_test(survives_broken_feeds)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
