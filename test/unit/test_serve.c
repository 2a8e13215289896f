/* serve: who may ask and how often; which addresses are pages; refusals. */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "serve/work.h"

static void hosts(void **state) {
  (void)state;
  static const char *const good[] = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1",       "127.0.0.1:8080",
                                     "127.9.8.7", "[::1]",          "[::1]:80",    "desk.localhost:9"};
  static const char *const bad[] = {"",
                                    "example.org",
                                    "localhost.example.org",
                                    "127.0.0.1.example.org",
                                    "127.0.0.1:80:90",
                                    "[::1",
                                    "[::2]",
                                    "localhost:80a",
                                    "localhosts",
                                    "127.0.0",
                                    "127.0.0.256",
                                    "1.2.3.4",
                                    "[::1]x:1",
                                    "evil.org:80@localhost"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) assert_true(host_is_local(str_of(good[i])));
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(host_is_local(str_of(bad[i])));
}

static void origins(void **state) {
  (void)state;
  const dg_str host = STR("localhost:8080"), none = STR("");
  assert_true(origin_is_ours(none, none, host));
  assert_true(origin_is_ours(STR("http://localhost:8080"), none, host));
  assert_true(origin_is_ours(STR("null"), STR("same-origin"), host));
  assert_true(origin_is_ours(none, STR("none"), host));
  assert_false(origin_is_ours(STR("http://localhost:8081"), none, host));
  assert_false(origin_is_ours(STR("http://example.org"), none, host));
  assert_false(origin_is_ours(STR("null"), none, host));
  assert_false(origin_is_ours(STR("http://localhost:8080"), STR("cross-site"), host));
  assert_false(origin_is_ours(none, STR("same-site"), host));
}

static void secrets(void **state) {
  (void)state;
  assert_true(same_secret(STR("abc"), STR("abc")));
  assert_false(same_secret(STR("abc"), STR("abd")));
  assert_false(same_secret(STR("abc"), STR("abcabc")));
  assert_false(same_secret(STR("abcabc"), STR("abc")));
  assert_false(same_secret(STR(""), STR("abc")));
  assert_false(same_secret(STR("abc"), STR("")));
  assert_true(token_fits("0123456789ab"));
  assert_false(token_fits("short"));
  assert_false(token_fits("with a space in it"));
  assert_false(token_fits("letters\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"));
  const dg_str cookies = STR("a=1; dragoman_8080=secret;dragoman_80=other; dragoman_808");
  assert_true(str_eq(cookie_get(cookies, STR("dragoman_8080")), STR("secret")));
  assert_true(str_eq(cookie_get(cookies, STR("dragoman_80")), STR("other")));
  assert_int_equal(cookie_get(cookies, STR("dragoman_808")).n, 0);
  assert_int_equal(cookie_get(cookies, STR("dragoman")).n, 0);
}

static void fields(void **state) {
  (void)state;
  static const char *const good[] = {"gzip",    "deflate, gzip;q=0.5", "br, GZIP",          "*",
                                     "*;q=0.1", "gzip;q=1.0",          "identity;q=0, gzip"};
  static const char *const bad[] = {"", "br", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "gzipped", ", ,;;=", "identity"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) assert_true(accepts_gzip(str_of(good[i])));
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(accepts_gzip(str_of(bad[i])));
  const dg_str tag = STR("0123456789abcdef");
  assert_true(etag_matches(STR("\"0123456789abcdef\""), tag));
  assert_true(etag_matches(STR("\"x\", W/\"0123456789abcdef-gz\""), tag));
  assert_true(etag_matches(STR("*"), tag));
  assert_false(etag_matches(STR("0123456789abcdef"), tag));
  assert_false(etag_matches(STR("\"0123456789abcde\""), tag));
  assert_false(etag_matches(STR("\"\", \", W/, -gz\""), tag));
  assert_false(etag_matches(STR(""), tag));
}

static void queries(void **state) {
  (void)state;
  char out[8];
  size_t n;
  assert_true(query_get(STR("a=1&token=x%2by+z"), STR("token"), out, sizeof out, &n));
  assert_int_equal(n, 5);
  assert_memory_equal(out, "x+y z", 5);
  assert_false(query_get(STR("token=123456789"), STR("token"), out, sizeof out, &n));
  assert_false(query_get(STR("token=%4"), STR("token"), out, sizeof out, &n));
  assert_false(query_get(STR("token=%zz"), STR("token"), out, sizeof out, &n));
  assert_false(query_get(STR("tokens=1&&=&token"), STR("token"), out, sizeof out, &n));
}

static void pages(void **state) {
  (void)state;
  static const char *const good[] = {"/",    "/relation/PRK/KOR", "/actor/PRK", "/said", "/story/a%2Fb", "/ask",
                                     "/try", "/review",           "/event/00"};
  static const char *const bad[] = {
      "", "x", "//", "/relation/PRK", "/relation/A/B/C", "/event", "/actor/", "/ask/x", "/api", "/assets/x", "/../x"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) assert_true(static_is_page(str_of(good[i])));
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(static_is_page(str_of(bad[i])));
}

static struct sockaddr_in address(uint32_t n) {
  return (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(0x0a000000u + n)};
}

/* Twice the rate at once, then the rate; addresses do not share; a flood of addresses takes no memory. */
static void rates(void **state) {
  (void)state;
  static rate_table t = {.lock = PTHREAD_MUTEX_INITIALIZER, .rate = 10};
  struct sockaddr_in a = address(1), b = address(2);
  uint64_t now = 100000;
  for (int i = 0; i < 20; i++) assert_int_equal(rate_take(&t, (struct sockaddr *)&a, now, 1), 0);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&a, now, 1), 1);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&b, now, 1), 0);
  for (int i = 0; i < 10; i++) assert_int_equal(rate_take(&t, (struct sockaddr *)&a, now + 1000, 1), 0);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&a, now + 1000, 1), 1);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&a, now, 1), 1); /* a clock that another thread read before */
  assert_int_equal(rate_take(&t, (struct sockaddr *)&b, now + 60000, 1000), 0);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&b, now + 60000, 1), 1);
  for (uint32_t i = 0; i < 100000; i++) {
    struct sockaddr_in c = address(i);
    rate_take(&t, (struct sockaddr *)&c, now + 61000 + i, 1);
  }
  assert_int_equal(rate_take(&t, NULL, now, 1), 0);
  struct sockaddr_in6 c = {.sin6_family = AF_INET6}, d = c;
  c.sin6_addr.s6_addr[0] = d.sin6_addr.s6_addr[0] = 0x20;
  d.sin6_addr.s6_addr[15] = 1; /* the same network */
  assert_int_equal(rate_take(&t, (struct sockaddr *)&c, now + 300000, 100), 0);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&d, now + 300000, 1), 1);
  c.sin6_addr = d.sin6_addr = (struct in6_addr){.s6_addr = {[10] = 0xff, [11] = 0xff, [15] = 1}}; /* ::ffff:0.0.0.1 */
  d.sin6_addr.s6_addr[15] = 2;
  assert_int_equal(rate_take(&t, (struct sockaddr *)&c, now + 300000, 100), 0);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&c, now + 300000, 1), 1);
  assert_int_equal(rate_take(&t, (struct sockaddr *)&d, now + 300000, 1), 0);
}

static void problems(void **state) {
  (void)state;
  serve_reply r = {0};
  serve_problem(&r, 404, "no \"%s\"", "\x01\xff");
  buf_put(&r.body, "", 1);
  assert_int_equal(r.status, 404);
  assert_string_equal(r.type, SERVE_PROBLEM);
  assert_string_equal(r.body.p, "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"no "
                                "\\\"\\u0001\xef\xbf\xbd\\\"\"}\n");
  buf_free(&r.body);
}

static void counters(void **state) {
  (void)state;
  static char name[200][8];
  metrics *m = metrics_open();
  dg_buf b = {0};
  for (int i = 0; i < 200; i++) { /* more routes than rows: the rest counts as "other" */
    snprintf(name[i], sizeof name[i], "/r%d", i);
    metrics_count(m, name[i], 200, 700, 1, 2);
  }
  metrics_count(m, NULL, 418, 99000000, 0, 0);
  metrics_write(m, &(metrics_now){.engine = "e"}, &b);
  buf_put(&b, "", 1);
  assert_non_null(strstr(b.p, "dragoman_http_requests_total{route=\"/r0\",status=\"200\"} 1\n"));
  assert_non_null(strstr(b.p, "dragoman_http_requests_total{route=\"other\",status=\"200\"} 137\n"));
  assert_non_null(strstr(b.p, "dragoman_http_requests_total{route=\"other\",status=\"0\"} 1\n"));
  assert_non_null(strstr(b.p, "dragoman_http_request_seconds_bucket{route=\"/r0\",le=\"0.0010\"} 1\n"));
  assert_non_null(strstr(b.p, "dragoman_http_request_seconds_bucket{route=\"/r0\",le=\"0.0005\"} 0\n"));
  assert_non_null(strstr(b.p, "dragoman_http_sent_bytes_total 400\n"));
  assert_non_null(strstr(b.p, "dragoman_database_up 0\n"));
  assert_null(strstr(b.p, "dragoman_database_deeds"));
  buf_free(&b);
  metrics_close(m);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(hosts),  cmocka_unit_test(origins),  cmocka_unit_test(secrets),
                                     cmocka_unit_test(fields), cmocka_unit_test(queries),  cmocka_unit_test(pages),
                                     cmocka_unit_test(rates),  cmocka_unit_test(problems), cmocka_unit_test(counters)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
