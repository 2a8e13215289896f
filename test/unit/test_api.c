/* test_api: serve_handle over a small database: every endpoint, every refusal, hostile texts, cursors while rows are added, verdicts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <json-c/json.h>
#include <pthread.h>
#include <stdatomic.h>

#include "../small.h"
#include "input/input.h"
#include "serve/serve.h"

static dg_engine *engine;
static serve_desk *desk;
static char path[80];
static serve_reply reply;

static void forget_files(void) {
  char name[100];
  static const char *const tail[] = {"", "-wal", "-shm"};
  for (int i = 0; i < 3; i++) {
    snprintf(name, sizeof name, "%s%s", path, tail[i]);
    unlink(name);
  }
}

static serve_desk *open_desk(bool write) {
  serve_desk *d = NULL;
  dg_err err = {0};
  const serve_options o = {.db = path, .write = write};
  if (serve_desk_open(&o, engine, &d, &err) != DG_OK) fail_msg("%s", err.text);
  return d;
}

static int set_up(void **state) {
  dg_err err = {0};
  (void)state;
  snprintf(path, sizeof path, P_tmpdir "/dragoman-api-%ld.db", (long)getpid());
  forget_files();
  if (dg_engine_open(getenv("DRAGOMAN_PACK"), &engine, &err) != DG_OK || small_make(path, engine, &err) != DG_OK) {
    print_error("%s\n", err.text);
    return -1;
  }
  desk = open_desk(true);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  buf_free(&reply.body);
  serve_desk_close(desk);
  dg_engine_close(engine);
  forget_files();
  return 0;
}

/* "GET /stories?limit=1": the status; the reply stays in `reply`. */
static int ask_of(serve_desk *d, const char *line, const char *body, const char *type) {
  const char *space = strchr(line, ' '), *query = strchr(line, '?');
  char full[6000];
  snprintf(full, sizeof full, "/api/v1%.*s", (int)((query ? query : line + strlen(line)) - space - 1), space + 1);
  const serve_request in = {.method = str_make(line, (uint32_t)(space - line)),
                            .path = str_of(full),
                            .query = str_of(query ? query + 1 : ""),
                            .body = str_of(body),
                            .content_type = str_of(type),
                            .today = 20000};
  buf_free(&reply.body);
  serve_handle(d, &in, &reply);
  assert_false(reply.body.failed);
  return reply.status;
}
static int ask(const char *line) { return ask_of(desk, line, "", ""); }
static int post(const char *line, const char *body) {
  return ask_of(desk, line, body, "application/json; charset=utf-8");
}

static struct json_object *parsed(void) {
  struct json_tokener *t = json_tokener_new_ex(32);
  json_tokener_set_flags(t, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
  struct json_object *o = json_tokener_parse_ex(t, reply.body.p, (int)reply.body.n);
  if (!o)
    fail_msg("no JSON: %s: %.*s", json_tokener_error_desc(json_tokener_get_error(t)), (int)reply.body.n, reply.body.p);
  json_tokener_free(t);
  return o;
}

static struct json_object *field(struct json_object *o, const char *name) {
  struct json_object *v = NULL;
  if (!json_object_object_get_ex(o, name, &v)) fail_msg("there is no `%s` in %s", name, json_object_to_json_string(o));
  return v;
}
static const char *text(struct json_object *o, const char *name) { return json_object_get_string(field(o, name)); }
static size_t items(struct json_object *o) { return json_object_array_length(field(o, "items")); }
static struct json_object *item(struct json_object *o, size_t i) {
  return json_object_array_get_idx(field(o, "items"), i);
}

/* The id of a deed of a type that a story tells. */
static void deed_of(const char *type, const char *story, char id[17]) {
  char line[100];
  snprintf(line, sizeof line, "GET /events?type=%s&story=%s", type, story);
  assert_int_equal(ask(line), 200);
  struct json_object *o = parsed();
  assert_true(items(o) > 0);
  snprintf(id, 17, "%s", text(item(o, 0), "id"));
  json_object_put(o);
}

static void test_lists(void **state) {
  (void)state;
  static const struct {
    const char *line;
    size_t least;
  } all[] = {{"GET /stories", 8},
             {"GET /stories?q=talks", 2},
             {"GET /stories?publisher=courier&from=2017-01-01&to=2018-12-31", 2},
             {"GET /events", 20},
             {"GET /events?actor=PRK&recipient=South%20Korea&either=1", 3},
             {"GET /events?actor=Kim+Jong+Un", 1},
             {"GET /events?type=CONSULT&quad=1&from=2018-01-01", 2},
             {"GET /events?q=Panmunjom", 2},
             {"GET /events?q=Panmunjom&actor=PRK", 1},
             {"GET /events?story=a%2F1%3Fx%3D%25", 1},
             {"GET /statements", 2},
             {"GET /statements?speaker=Kim%20Jong%20Un&about=KOR&q=relations", 1},
             {"GET /actors?q=nor", 1},
             {"GET /signals?as_of=2018-05-01&least=0&expand=1", 1},
             {"GET /changes?as_of=2018-05-01", 3},
             {"GET /series?actor=PRK&by=week&either=1&recipient=KOR", 50},
             {"GET /review/next?limit=3&seed=1", 3},
             {"GET /review/next?type=CONSULT", 1}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (ask(all[i].line) != 200) fail_msg("%s: %.*s", all[i].line, (int)reply.body.n, reply.body.p);
    struct json_object *o = parsed();
    if (items(o) < all[i].least) fail_msg("%s: %s", all[i].line, json_object_to_json_string(o));
    json_object_put(o);
  }
}

static void test_single(void **state) {
  (void)state;
  static const char *const all[] = {"GET /health",
                                    "GET /version",
                                    "GET /openapi.json",
                                    "GET /stories/a%2F1%3Fx%3D%25",
                                    "GET /stories/a%2F1%3Fx%3D%25/trees/1",
                                    "GET /actors/PRK",
                                    "GET /actors/North%20Korea?from=2016-01-01&to=2018-01-01",
                                    "GET /turns?actor=PRK&recipient=KOR",
                                    "GET /turns?actor=PRK",
                                    "GET /events?actor=ZZZ",
                                    "GET /series?actor=ZZZ",
                                    "GET /signals?actor=ZZZ",
                                    "GET /turns?actor=ZZZ",
                                    "GET /ask?q=Is%20North%20Korea%20on%20a%20charm%20offensive%3F&as_of=2018-05-01",
                                    "GET /reviews/precision"};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (ask(all[i]) != 200) fail_msg("%s: %.*s", all[i], (int)reply.body.n, reply.body.p);
    assert_string_equal(reply.type, "application/json");
    assert_true(reply.route && strncmp(reply.route, "/api/v1/", 8) == 0);
    json_object_put(parsed());
  }
}

static void test_deed(void **state) {
  (void)state;
  char id[17], line[60];
  deed_of("CONSULT", "4", id);
  snprintf(line, sizeof line, "GET /events/%s", id);
  assert_int_equal(ask(line), 200);
  struct json_object *o = parsed(), *tellings = field(o, "tellings");
  assert_string_equal(text(o, "event"), "CONSULT");
  assert_int_equal(json_object_get_int(field(o, "mentions")), 2); /* stories 4 and 5 are one report */
  assert_int_equal(json_object_array_length(tellings), 2);
  struct json_object *first = json_object_array_get_idx(tellings, 0), *second = json_object_array_get_idx(tellings, 1);
  assert_int_equal(json_object_get_int(field(first, "copy_of")), json_object_get_int(field(second, "copy_of")));
  for (int k = 0; k < 2; k++)
    assert_true(json_object_array_length(field(field(o, "marks"), k ? "actor" : "recipient")) > 0);
  struct json_object *span = json_object_array_get_idx(field(field(o, "marks"), "trigger"), 0);
  assert_non_null(span);
  assert_true(json_object_get_int(json_object_array_get_idx(span, 1)) >
              json_object_get_int(json_object_array_get_idx(span, 0)));
  json_object_put(o);
}

/* A story is coded anew: the same events and statements as were kept. */
static void test_story(void **state) {
  (void)state;
  assert_int_equal(ask("GET /stories/4"), 200);
  struct json_object *o = parsed(), *events = field(o, "events");
  assert_true(json_object_get_boolean(field(o, "text_kept")));
  assert_int_equal(json_object_array_length(field(o, "sentences")), 2);
  assert_true(json_object_array_length(events) > 0 && json_object_array_length(field(o, "statements")) > 0);
  for (size_t i = 0; i < json_object_array_length(events); i++)
    assert_non_null(field(json_object_array_get_idx(events, i), "deed"));
  json_object_put(o);
}

static void test_hostile(void **state) {
  (void)state;
  assert_int_equal(ask("GET /stories/7"), 200);
  for (size_t i = 0; i + 1 < reply.body.n; i++)
    assert_true((uint8_t)reply.body.p[i] >= 0x20 || reply.body.p[i] == '\n');
  struct json_object *o = parsed();
  assert_string_equal(text(o, "title"), SMALL_HOSTILE);
  assert_non_null(strstr(text(o, "body"), SMALL_HOSTILE));
  json_object_put(o);
  assert_int_equal(
      post("POST /code?why=1", "{\"text\":\"Zq\\u0000<b>\\ud83d\\ude00 met \\u0001 Iran.\",\"title\":\"\\\"\"}"), 200);
  json_object_put(parsed());
  assert_int_equal(ask("GET /events?q=%22%20OR%20NEAR(%20*%20-"), 200);
  assert_int_equal(ask("GET /actors?q=%3Ci%3E"), 200);
}

static void test_code(void **state) {
  (void)state;
  assert_int_equal(post("POST /code?why=1",
                        "{\"text\":\"Russia condemned the French air strikes in Syria.\",\"date\":\"2015-10-01\"}"),
                   200);
  struct json_object *o = parsed();
  assert_non_null(strstr(text(o, "why"), "condemn"));
  assert_string_equal(text(json_object_array_get_idx(field(o, "events"), 0), "event"), "ACCUSE");
  json_object_put(o);
  assert_int_equal(post("POST /code", "{\"html\":\"<title>x</title><p>Japan sued Norway on Monday.\"}"), 200);
  assert_int_equal(post("POST /code", "{\"page\":\"\"}"), 200);
  assert_false(reply.fixed);
  assert_int_equal(post("POST /ask", "{\"q\":\"What did Kim Jong Un say?\",\"as_of\":\"2018-05-01\"}"), 200);
}

static void test_refusals(void **state) {
  (void)state;
  static const struct {
    int status;
    const char *line, *body;
  } all[] = {
      {400, "GET /stories?foo=1", NULL},
      {400, "GET /stories?limit=0", NULL},
      {400, "GET /stories?limit=501", NULL},
      {400, "GET /stories?limit=1&limit=2", NULL},
      {400, "GET /stories?from=2018-02-30", NULL},
      {400, "GET /stories?from=2018-02-02&to=2018-02-01", NULL},
      {400, "GET /stories?cursor=x", NULL},
      {400, "GET /stories?cursor=e.1.1", NULL},
      {400, "GET /stories?cursor=t.1.1.1", NULL},
      {400, "GET /stories?cursor=t.99999999999.1", NULL},
      {400, "GET /stories?q=%zz", NULL},
      {400, "GET /stories?q=%00", NULL},
      {400, "GET /stories?q=%ff", NULL},
      {400, "GET /stories?q=%0a", NULL},
      {400, "GET /events?type=NOTHING", NULL},
      {400, "GET /events?quad=5", NULL},
      {400, "GET /events?either=maybe", NULL},
      {400, "GET /events?actor=Nobody%20Of%20That%20Name", NULL},
      {400, "GET /series?by=year", NULL},
      {400, "GET /series?by=day&from=0001-01-01&to=9999-12-31", NULL},
      {400, "GET /signals?window=5", NULL},
      {400, "GET /signals?least=2", NULL},
      {400, "GET /signals?least=1e9", NULL},
      {400, "GET /signals?least=.", NULL},
      {400, "GET /turns", NULL},
      {400, "GET /ask", NULL},
      {400, "GET /reviews?verdict=maybe", NULL},
      {400, "GET /stories/%", NULL},
      {404, "GET /nothing", NULL},
      {404, "GET /", NULL},
      {404, "GET /stories/", NULL},
      {404, "GET /stories/nothing", NULL},
      {404, "GET /stories/4/trees/0", NULL},
      {404, "GET /stories/4/trees/99", NULL},
      {404, "GET /stories/4/trees/1/2", NULL},
      {404, "GET /events/0000000000000000", NULL},
      {404, "GET /events/xyz", NULL},
      {404, "GET /events/ffffffffffffffff", NULL},
      {404, "GET /statements/xyz", NULL},
      {404, "GET /actors/Zz", NULL},
      {405, "GET /code", NULL},
      {405, "POST /stories", "{}"},
      {405, "DELETE /reviews", NULL},
      {405, "PUT /code", "{}"},
      {400, "POST /code", ""},
      {400, "POST /code", "{"},
      {400, "POST /code", "[]"},
      {400, "POST /code", "{} {}"},
      {400, "POST /code", "{}"},
      {400, "POST /code", "{\"text\":1}"},
      {400, "POST /code", "{\"text\":\"a\",\"page\":\"b\"}"},
      {400, "POST /code", "{\"text\":\"a\",\"foo\":1}"},
      {400, "POST /code", "{\"text\":\"a\",\"date\":\"soon\"}"},
      {400, "POST /code", "{\"text\":\"\xff\"}"},
      {400, "POST /code", "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]"},
      {400, "POST /reviews", "{\"verdict\":\"maybe\"}"},
      {404, "POST /reviews", "{\"verdict\":\"right\"}"},
      {404, "POST /reviews", "{\"verdict\":\"right\",\"event\":\"0000000000000000\"}"},
      {404, "POST /reviews", "{\"verdict\":\"missing\",\"story\":\"nothing\",\"sentence\":1}"},
      {400, "POST /reviews", "{\"verdict\":\"missing\",\"story\":\"4\",\"sentence\":1}"},
      {400, "POST /reviews",
       "{\"verdict\":\"missing\",\"story\":\"4\",\"sentence\":9,\"expected\":{\"event\":\"AID\"}}"},
      {400, "POST /reviews", "{\"verdict\":\"wrong\",\"event\":\"0000000000000000\",\"expected\":[]}"},
      {400, "POST /reviews", "{\"verdict\":\"wrong\",\"event\":\"0000000000000000\",\"expected\":{\"event\":\"X\"}}"}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    const int status = all[i].body ? post(all[i].line, all[i].body) : ask(all[i].line);
    if (status != all[i].status)
      fail_msg("%s %s: %d: %.*s", all[i].line, all[i].body, status, (int)reply.body.n, reply.body.p);
    assert_string_equal(reply.type, "application/problem+json");
    assert_false(reply.fixed);
    assert_int_equal(status == 405, reply.allow != NULL);
    struct json_object *o = parsed();
    assert_int_equal(json_object_get_int(field(o, "status")), status);
    assert_true(strlen(text(o, "detail")) > 10);
    json_object_put(o);
  }
  assert_int_equal(ask_of(desk, "POST /code", "{\"text\":\"a\"}", "text/csv"), 415);
  assert_int_equal(ask_of(desk, "POST /code?date=soon", "Japan sued Norway.", "text/plain"), 400);
  assert_int_equal(ask_of(desk, "POST /code", "\xff\xfe Japan sued \x01 Norway.", "text/plain; charset=utf-8"), 200);
  assert_int_equal(ask_of(desk, "POST /code", "{\"text\":\"a\"}", ""), 415);
}

static void test_too_large(void **state) {
  (void)state;
  static char big[SERVE_BODY_MAX + 2];
  memset(big, ' ', sizeof big - 1);
  assert_int_equal(post("POST /code", big), 413);
  char line[5200];
  memset(line, 'a', sizeof line);
  memcpy(line, "GET /", 5);
  line[sizeof line - 1] = 0;
  assert_int_equal(ask(line), 404);
  memcpy(line, "GET /stories/", 13);
  assert_int_equal(ask(line), 414);
}

/* One more deed, by another connection. */
static void add_deed(dg_day day, uint64_t hash) {
  store *s = NULL;
  assert_int_equal(store_open(path, STORE_WRITE, &s, NULL), DG_OK);
  store_begin(s);
  const uint32_t kind = store_kind_put(s, &(store_kind){.type = 3, .score10 = 50, .cameo = STR("050")}),
                 a = store_party_put(s, &(dg_side){.code = STR("FRA")});
  const store_new_deed d = {
      .hash = hash, .day = day, .kind = kind, .run = 1, .actor = &a, .nactor = 1, .mentions = 1, .told = DAY_NONE};
  assert_int_equal(store_deed_put(s, &d, NULL), PUT_NEW);
  assert_int_equal(store_commit(s, NULL), DG_OK);
  store_close(s);
}

/* Pages of three, while deeds are added before, among and behind them: all that were there come, once, in order. */
static void walk_pages(const char *first, bool add) {
  char line[300], seen[500][40], day[12] = "9999-99-99", cursor[100] = "";
  size_t n = 0, expected;
  snprintf(line, sizeof line, "GET %s&limit=500", first);
  assert_int_equal(ask(line), 200);
  struct json_object *o = parsed();
  expected = items(o);
  assert_true(expected > 3 && expected < 500);
  json_object_put(o);
  for (int page = 0; page < 300; page++) {
    snprintf(line, sizeof line, "GET %s&limit=3%s%s", first, cursor[0] ? "&cursor=" : "", cursor);
    assert_int_equal(ask(line), 200);
    o = parsed();
    for (size_t i = 0; i < items(o); i++) {
      snprintf(seen[n], sizeof seen[n], "%s", text(item(o, i), "id"));
      const char *date = text(item(o, i), "date");
      assert_true(strcmp(date ? date : "0000-00-00", day) <= 0);
      snprintf(day, sizeof day, "%s", date ? date : "0000-00-00");
      for (size_t k = 0; k < n; k++) assert_string_not_equal(seen[k], seen[n]);
      n++;
    }
    const char *next = text(o, "next");
    snprintf(cursor, sizeof cursor, "%s", next ? next : "");
    json_object_put(o);
    if (add) add_deed(17700 - page * 60, 1000 + (uint64_t)page);
    if (!cursor[0]) break;
  }
  if (add)
    assert_true(n >= expected);
  else
    assert_int_equal(n, expected);
}

static void test_cursors(void **state) {
  (void)state;
  walk_pages("/stories?q=", false);
  walk_pages("/events?q=", false);
  walk_pages("/events?actor=USA", false);
  walk_pages("/events?actor=PRK&either=1", false);
  walk_pages("/statements?q=", false);
  walk_pages("/events?q=", true);
}

/* The list of signals goes on behind the last one, whatever page sizes were. */
static void test_signal_pages(void **state) {
  (void)state;
  char line[200], cursor[100] = "";
  size_t all, n = 0;
  assert_int_equal(ask("GET /signals?as_of=2018-05-01&least=0&limit=500"), 200);
  struct json_object *o = parsed();
  all = items(o);
  json_object_put(o);
  do {
    snprintf(line, sizeof line, "GET /signals?as_of=2018-05-01&least=0&limit=1%s%s", cursor[0] ? "&cursor=" : "",
             cursor);
    assert_int_equal(ask(line), 200);
    o = parsed();
    n += items(o);
    const char *next = text(o, "next");
    snprintf(cursor, sizeof cursor, "%s", next ? next : "");
    json_object_put(o);
  } while (cursor[0] && n < 1000);
  assert_true(all > 1);
  assert_int_equal(n, all);
}

/* Answers are kept until another connection writes. */
static void test_changes_are_seen(void **state) {
  (void)state;
  assert_int_equal(ask("GET /version"), 200);
  struct json_object *o = parsed();
  const int64_t before = json_object_get_int64(field(o, "deeds"));
  json_object_put(o);
  assert_true(reply.fixed);
  add_deed(17000, 5);
  assert_int_equal(ask("GET /version"), 200);
  o = parsed();
  assert_int_equal(json_object_get_int64(field(o, "deeds")), before + 1);
  json_object_put(o);
  assert_int_equal(ask("GET /actors/FRA"), 200); /* a name that was not there when the desk was opened */
}

static void test_reviews(void **state) {
  (void)state;
  char id[17], body[300];
  serve_desk *reader = open_desk(false);
  deed_of("CONSULT", "6", id);
  snprintf(body, sizeof body, "{\"event\":\"%s\",\"verdict\":\"right\",\"note\":\"<b>\"}", id);
  assert_int_equal(ask_of(reader, "POST /reviews", body, "application/json"), 403);
  assert_int_equal(post("POST /reviews", body), 201);
  json_object_put(parsed());
  deed_of("THREATEN", "2", id);
  snprintf(body, sizeof body, "{\"event\":\"%s\",\"verdict\":\"right\"}", id);
  assert_int_equal(post("POST /reviews", body), 201);
  snprintf(body, sizeof body,
           "{\"event\":\"%s\",\"verdict\":\"wrong\",\"expected\":{\"actor\":\"South "
           "Korea\",\"event\":\"SANCTION\",\"recipient\":\"PRK\"}}",
           id);
  assert_int_equal(post("POST /reviews", body), 201); /* again: replaced */
  assert_int_equal(post("POST /reviews", "{\"verdict\":\"missing\",\"story\":\"3\",\"sentence\":2,\"expected\":{"
                                         "\"actor\":\"KOR\",\"event\":\"CONSULT\",\"recipient\":\"UNO\"}}"),
                   201);
  deed_of("ACCUSE", "a%2F1%3Fx%3D%25", id);
  snprintf(body, sizeof body, "{\"event\":\"%s\",\"verdict\":\"wrong\"}", id);
  assert_int_equal(post("POST /reviews", body), 201);
  assert_int_equal(ask_of(reader, "GET /reviews", "", ""), 200);
  struct json_object *o = parsed();
  assert_int_equal(items(o), 4);
  json_object_put(o);
  assert_int_equal(ask_of(reader, "GET /reviews/precision", "", ""), 200);
  o = parsed();
  struct json_object *all = field(o, "all");
  assert_int_equal(json_object_get_int(field(all, "right")), 1);
  assert_int_equal(json_object_get_int(field(all, "wrong")), 2);
  assert_int_equal(json_object_get_int(field(o, "missing")), 1);
  assert_true(json_object_get_double(field(all, "low")) > 0.06 &&
              json_object_get_double(field(all, "low")) < 0.062); /* 1 of 3 */
  assert_true(json_object_get_double(field(all, "high")) > 0.79 && json_object_get_double(field(all, "high")) < 0.793);
  json_object_put(o);
  assert_int_equal(ask_of(reader, "GET /review/next?limit=500", "", ""), 200);
  o = parsed();
  for (size_t i = 0; i < items(o); i++) assert_string_not_equal(text(item(o, i), "id"), id);
  json_object_put(o);
  serve_desk_close(reader);
}

/* Every line of the export is a gold record; sides are codes. */
static void test_export(void **state) {
  (void)state;
  size_t n = 0, none = 0;
  assert_int_equal(ask("GET /reviews/export"), 200);
  assert_string_equal(reply.type, "application/x-ndjson");
  for (char *at = reply.body.p, *end; at < reply.body.p + reply.body.n; at = end + 1) {
    end = memchr(at, '\n', (size_t)(reply.body.p + reply.body.n - at));
    assert_non_null(end);
    in_record r = {.line = (uint32_t)++n, .bytes = {.p = at, .n = (size_t)(end - at)}};
    snprintf(r.name, sizeof r.name, "export");
    in_gold g;
    dg_err err = {0};
    if (in_gold_open(&r, &g, &err) != DG_OK) fail_msg("%s", err.text);
    none += str_eq(g.event, STR("NONE"));
    assert_true(g.date != DG_DATE_NONE && !g.marked);
    if (str_eq(g.event, STR("SANCTION"))) assert_true(g.nactor == 1 && str_eq(g.actor_code[0], STR("KOR")));
    if (str_eq(g.event, STR("CONSULT")) && g.nrecipient) assert_true(g.recipient_code[0].n == 3);
    in_gold_close(&g);
  }
  assert_int_equal(n, 4);
  assert_int_equal(none, 1);
}

static void test_draw(void **state) {
  (void)state;
  char once[3][17] = {{0}};
  for (int k = 0; k < 3; k++) {
    assert_int_equal(ask(k == 2 ? "GET /review/next?seed=8" : "GET /review/next?seed=7"), 200);
    struct json_object *o = parsed();
    snprintf(once[k], 17, "%s", text(item(o, 0), "id"));
    json_object_put(o);
  }
  assert_string_equal(once[0], once[1]);
}

/* A request that takes too long is ended from another thread: an answer or 503, and the next is answered. */
static atomic_bool enough;
static void *interrupt(void *self) {
  while (!atomic_load(&enough)) serve_desk_interrupt(self);
  return NULL;
}

static void test_interrupt(void **state) {
  (void)state;
  pthread_t thread;
  char line[100];
  int ended = 0;
  assert_int_equal(pthread_create(&thread, NULL, interrupt, desk), 0);
  for (int i = 7; i < 60; i++) {
    snprintf(line, sizeof line, "GET /turns?actor=PRK&recipient=KOR&to=2018-05-%02d", 1 + i % 30);
    int status = ask(line);
    assert_true(status == 200 || status == 503);
    ended += status == 503;
    snprintf(line, sizeof line, "GET /signals?as_of=2018-05-01&least=0&expand=1&window=%d", i);
    status = ask(line);
    assert_true(status == 200 || status == 503);
    ended += status == 503;
  }
  atomic_store(&enough, true);
  pthread_join(thread, NULL);
  assert_true(ended > 0);
  assert_int_equal(ask("GET /turns?actor=PRK&recipient=KOR"), 200);
}

/* A file that is not there is said; interrupting a desk that does nothing does nothing. */
static void test_lost(void **state) {
  (void)state;
  serve_desk *d = NULL;
  dg_err err = {0};
  const serve_options o = {.db = "/nonexistent/x.db"};
  assert_int_not_equal(serve_desk_open(&o, engine, &d, &err), DG_OK);
  assert_null(d);
  serve_desk_interrupt(desk); /* nothing runs */
  assert_int_equal(ask("GET /health"), 200);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_lists),
                                     cmocka_unit_test(test_single),
                                     cmocka_unit_test(test_deed),
                                     cmocka_unit_test(test_story),
                                     cmocka_unit_test(test_hostile),
                                     cmocka_unit_test(test_code),
                                     cmocka_unit_test(test_refusals),
                                     cmocka_unit_test(test_too_large),
                                     cmocka_unit_test(test_cursors),
                                     cmocka_unit_test(test_signal_pages),
                                     cmocka_unit_test(test_changes_are_seen),
                                     cmocka_unit_test(test_reviews),
                                     cmocka_unit_test(test_export),
                                     cmocka_unit_test(test_draw),
                                     cmocka_unit_test(test_interrupt),
                                     cmocka_unit_test(test_lost)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
