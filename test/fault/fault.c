/* fault: a whole `code` run with its n-th allocation failing, for n = 1, 2, 3 … until the run succeeds. Every run must
 * end with an error code, without leak or crash (the build has AddressSanitizer). Then the same for the lexicon
 * compiler on a small lexicon, for a database that takes the page and a file of events and is asked for a series and statements, and for
 * a desk that is asked for a bit of everything: there a reply may be poorer (an answer that could not be kept), but it must be one; and
 * for the server around it, which may say nothing but must go on and end.
 *
 *   fault PACK PAGE EVENTS.csv [LEXICON MODEL]
 *
 * Wants a build with -Dfault=true. */
#include <stdlib.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../small.h"
#include "build.h"
#include "coded/coded.h"
#include "input/input.h"
#include "out/out.h"
#include "serve/http.h"
#include "serve/serve.h"
#include "series/series.h"
#include "store/said.h"
#include "store/texts.h"

#define MOST 100000 /* runs: a run asks for a few hundred allocations */

static dg_rc code_page(const dg_engine *e, const char *path, dg_buf *out) {
  const char *paths[1] = {path};
  const in_options in = {.date = DG_DATE_NONE};
  const out_options to = {
      .to = OUT_JSONL, .stories = true, .events = true, .statements = true, .all = true, .coder = "fault"};
  in_record record = {0};
  in_page page;
  dg_worker *w = NULL;
  dg_err err = {0};
  const dg_doc *d;
  in_source *s = in_source_open(paths, 1, &in);
  if (!s) return DG_ENOMEM;
  dg_rc rc = dg_worker_open(e, &w, &err);
  for (in_got got = IN_RECORD; !rc && got != IN_END;) {
    got = in_source_next(s, &record, &err);
    if (got == IN_ERROR) rc = err.rc;
    if (got != IN_RECORD) continue;
    rc = in_page_open(&record, &in, &page, &err);
    if (rc) break;
    rc = dg_worker_run(w, &page.page, DG_GOAL_CODE, &d, &err);
    if (!rc) {
      out_doc(out, &to, d, 1);
      for (uint32_t i = 0; i < dg_doc_story(d).nevent; i++)
        if (dg_doc_explain(d, i, NULL, 0) == 0) rc = DG_ENOMEM;
    }
    in_page_close(&page);
  }
  dg_worker_close(w);
  in_record_free(&record);
  in_source_close(s);
  return rc ? rc : out->failed ? DG_ENOMEM : DG_OK;
}

static dg_rc run_code(char **arg) {
  dg_engine *e = NULL;
  dg_buf out = {0};
  dg_err err = {0};
  dg_rc rc = dg_engine_open(arg[1], &e, &err);
  if (!rc) rc = code_page(e, arg[2], &out);
  dg_engine_close(e);
  buf_free(&out);
  return rc;
}

/* One story, or nothing, into an open store. */
static dg_rc put_page(store *s, const dg_engine *e, const char *path, dg_err *err) {
  file_map map;
  dg_worker *w = NULL;
  const dg_doc *d;
  dg_buf packed = {0};
  store_text_sum sum = {0};
  dg_rc rc = file_open(path, 0, &map, err);
  if (rc) return rc;
  const dg_page page = {.form = DG_FORM_PAGE, .bytes = str_make(map.p, (uint32_t)map.n), .date = 17000};
  rc = dg_worker_open(e, &w, err);
  if (!rc) rc = dg_worker_run(w, &page, DG_GOAL_CODE, &d, err);
  if (!rc) {
    store_text_pack(&packed, d, store_page_hash(&page));
    store_begin(s);
    if (packed.failed || !store_text_put(s, packed.p, packed.n, 1, &sum)) rc = DG_ENOMEM;
    dg_rc kept = store_commit(s, err);
    if (!rc) rc = kept;
  }
  buf_free(&packed);
  dg_worker_close(w);
  file_close(&map);
  return rc;
}

static dg_rc ask_store(const char *db, dg_err *err) {
  store *s = NULL;
  series_row *row = NULL;
  store_deed *deed = NULL;
  store_statement said;
  size_t n;
  const series_query q = {.q = {STORE_ANY, STORE_ANY, DAY_NONE, DAY_NONE}, .by = SERIES_MONTH, .volume = true};
  const store_said_query who = {
      .speaker = STORE_ANY, .about = STORE_ANY, .words = STR("said"), .from = DAY_NONE, .to = DAY_NONE};
  dg_rc rc = store_open(db, STORE_READ, &s, err);
  if (!rc) rc = series_make(s, &q, &row, &n, err);
  mem_free(row);
  if (!rc) rc = store_deeds_all(s, &q.q, &deed, &n, err);
  mem_free(deed);
  store_said *c = rc ? NULL : store_said_open(s, &who, err);
  if (!rc && !c) rc = DG_ENOMEM;
  while (c && store_said_next(c, &said)) continue;
  dg_rc end = store_said_close(c, err);
  store_close(s);
  return rc ? rc : end;
}

static dg_rc run_store(char **arg) {
  char db[64];
  store *s = NULL;
  dg_engine *e = NULL;
  dg_err err = {0};
  coded_sum sum = {0};
  snprintf(db, sizeof db, P_tmpdir "/dragoman-fault-%ld.db", (long)getpid());
  unlink(db);
  dg_rc rc = dg_engine_open(arg[1], &e, &err);
  if (!rc) rc = store_open(db, STORE_WRITE, &s, &err);
  if (!rc) rc = put_page(s, e, arg[2], &err);
  if (!rc) rc = coded_add(s, e, arg[3], CODED_CSV, NULL, &sum, NULL, NULL, &err);
  coded_sum_free(&sum);
  store_close(s);
  dg_engine_close(e);
  if (!rc) rc = ask_store(db, &err);
  unlink(db);
  return rc;
}

static dg_rc run_build(char **arg) {
  dg_built built = {0};
  dg_err err = {0};
  dg_rc rc = build_pack(arg[4], arg[5], &built, &err);
  build_free(&built);
  return rc;
}

/* Runs `run` until nothing fails. A run in which an allocation failed and that says all is well is a mistake, unless
 * what failed was not needed for the result; so the outputs are not compared, only that the last run is free of
 * failures. */
static int until_success(const char *what, dg_rc (*run)(char **), char **arg) {
  int64_t errors = 0;
  for (int64_t n = 1; n < MOST; n++) {
    mem_fail_at(n);
    dg_rc rc = run(arg);
    int64_t asked = mem_count();
    mem_fail_at(0);
    errors += rc != DG_OK;
    if (asked >= n) {
      if (rc != DG_OK) continue;
      printf("fault: %s: allocation %lld of the run failed and nobody noticed\n", what, (long long)n);
      return 1;
    }
    if (rc != DG_OK) {
      printf("fault: %s fails without a failing allocation (code %d)\n", what, (int)rc);
      return 1;
    }
    printf("fault: %s: %lld allocations failed in turn, %lld errors given\n", what, (long long)(n - 1),
           (long long)errors);
    return errors == n - 1 ? 0 : 1;
  }
  printf("fault: %s: no end after %d runs\n", what, MOST);
  return 1;
}

/* ---- the desk ---- */

static bool ask_desk(serve_desk *d, const char *method, const char *path, const char *query, const char *body) {
  const serve_request in = {.method = str_of(method),
                            .path = str_of(path),
                            .query = str_of(query),
                            .body = str_of(body),
                            .content_type = STR("application/json"),
                            .today = 17700};
  serve_reply r;
  serve_handle(d, &in, &r);
  const bool ok = r.body.failed || (r.status >= 200 && r.status < 600 && (r.body.n > 0 || r.status == 200));
  buf_free(&r.body);
  return ok;
}

static bool ask_all(const char *db, const dg_engine *e) {
  static const char *const get[][2] = {{"events", "q=Panmunjom&actor=PRK"},
                                       {"events", "actor=PRK&either=1&limit=5"},
                                       {"stories", "q=talks"},
                                       {"stories/4", ""},
                                       {"stories/4/trees/1", ""},
                                       {"statements", "about=KOR&limit=2"},
                                       {"actors", "q=nor"},
                                       {"actors/PRK", ""},
                                       {"series", "actor=PRK&by=month"},
                                       {"signals", "as_of=2018-05-01&least=0&expand=1&limit=2"},
                                       {"turns", "actor=PRK&recipient=KOR&from=2018-01-01"},
                                       {"changes", "as_of=2018-05-01"},
                                       {"review/next", "limit=2"},
                                       {"reviews/precision", ""},
                                       {"reviews/export", ""}};
  const serve_options o = {.db = db, .write = true};
  serve_desk *d = NULL;
  dg_err err = {0};
  char path[100];
  bool ok = true;
  if (serve_desk_open(&o, e, &d, &err) != DG_OK) return true;
  for (size_t i = 0; i < sizeof get / sizeof *get; i++) {
    snprintf(path, sizeof path, "/api/v1/%s", get[i][0]);
    ok &= ask_desk(d, "GET", path, get[i][1], "");
  }
  ok &= ask_desk(d, "POST", "/api/v1/code", "why=1", "{\"text\":\"Japan sued Norway.\"}");
  ok &= ask_desk(d, "POST", "/api/v1/ask", "", "{\"q\":\"Who met whom in May 2018?\"}");
  ok &= ask_desk(d, "POST", "/api/v1/reviews", "",
                 "{\"story\":\"4\",\"sentence\":1,\"verdict\":\"missing\",\"expected\":{\"event\":\"AID\"}}");
  serve_desk_close(d);
  return ok;
}

/* ---- the server ---- */

/* Asks over a socket and takes whatever comes until the server closes. */
static void ask_port(const char *address, const char *request) {
  const char *port = strrchr(address, ':');
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  to.sin_port = htons((uint16_t)atoi(port + 1));
  const struct timeval most = {.tv_sec = 5};
  char got[4096];
  const int fd = socket(AF_INET, SOCK_STREAM, 0);
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
  if (connect(fd, (const struct sockaddr *)&to, sizeof to) == 0 && send(fd, request, strlen(request), MSG_NOSIGNAL) > 0)
    while (recv(fd, got, sizeof got, 0) > 0) continue;
  close(fd);
}

/* False when the server did not end. */
static bool serve_once(const char *db, const dg_engine *e) {
  const http_options o = {.desk = {.db = db}, .jobs = 1, .timeout = 2, .today = DAY_NONE};
  http_server *h = NULL;
  dg_err err = {0};
  if (http_open(&o, e, &h, &err) != DG_OK) return err.text[0] != 0;
#define TAIL " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: gzip\r\n"
  ask_port(http_address(h), "GET /metrics" TAIL "\r\n");
  ask_port(http_address(h), "GET /nothing" TAIL "\r\n");
  ask_port(http_address(h),
           "POST /api/v1/code" TAIL "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"text\":\"x\"}");
  return http_close(h);
}

/* Work on a small database: the first 200 allocations each, then every `step`-th. The work says false where it did not end well. */
static int small_until_success(const char *name, bool (*work)(const char *db, const dg_engine *e), int64_t step,
                               char **arg) {
  char db[64];
  dg_engine *e = NULL;
  dg_err err = {0};
  int bad = 0;
  int64_t n = 1;
  snprintf(db, sizeof db, P_tmpdir "/dragoman-fault-%ld.db", (long)getpid());
  unlink(db);
  if (dg_engine_open(arg[1], &e, &err) != DG_OK || small_make(db, e, &err) != DG_OK) {
    printf("fault: %s: %s\n", name, err.text);
    dg_engine_close(e);
    return 1;
  }
  for (bool more = true; more && n < MOST; n += n < 200 ? 1 : step) {
    mem_fail_at(n);
    const bool ok = work(db, e);
    more = mem_count() >= n;
    mem_fail_at(0);
    if (!ok) {
      printf("fault: %s: allocation %lld failed and it did not end well\n", name, (long long)n);
      bad = 1;
    }
  }
  printf("fault: %s: allocations up to %lld failed in turn\n", name, (long long)n);
  dg_engine_close(e);
  unlink(db);
  return bad;
}

int main(int argc, char **argv) {
  if (argc != 4 && argc != 6) {
    fprintf(stderr, "usage: fault PACK PAGE EVENTS.csv [LEXICON MODEL]\n");
    return 2;
  }
  int bad = until_success("code", run_code, argv);
  bad |= until_success("store", run_store, argv);
  bad |= small_until_success("desk", ask_all, 23, argv);
  bad |= small_until_success("server", serve_once, 1, argv);
  if (argc == 6) bad |= until_success("lexicon build", run_build, argv);
  return bad;
}
