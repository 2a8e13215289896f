/* verb_serve: `dragoman serve`: the desk and its JSON API, until Ctrl-C or SIGTERM. */
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"
#include "serve/http.h"

/* Twice as many threads as there are processors, four to eight: while one is busy with a long question its other connections wait. Each
 * holds a worker and a cache. */
static uint32_t jobs_of(const cli_args *a) {
  const long n = sysconf(_SC_NPROCESSORS_ONLN);
  if (a->jobs) return a->jobs < HTTP_JOBS_MAX ? a->jobs : HTTP_JOBS_MAX;
  return n < 2 ? 4 : n > 4 ? 8 : (uint32_t)n * 2;
}

static const char *token_of(const cli_args *a) {
  const char *named = getenv("DRAGOMAN_TOKEN");
  if (a->token) return a->token;
  return named && named[0] ? named : NULL;
}

static int run(const cli_args *a, const dg_engine *e, const http_options *o) {
  http_server *h = NULL;
  dg_err err = {0};
  stop_catch();
  dg_rc rc = http_open(o, e, &h, &err);
  if (rc != DG_OK) {
    say_err(NULL, &err);
    return exit_of(rc);
  }
  printf("%s\n", http_address(h));
  fflush(stdout);
  if (!a->quiet)
    fprintf(stderr, "dragoman: serving %s  threads=%u write=%s token=%s guard=%s desk=%s; Ctrl-C stops it\n", a->db,
            o->jobs, o->desk.write ? "yes" : "no", o->token ? "yes" : "no", http_guard(h),
            http_has_desk() ? "yes" : "no");
  http_run(h, stop_asked);
  if (!http_close(h)) _exit(EXIT_DONE); /* a request that would not end; nothing of it is kept */
  return EXIT_DONE;
}

int verb_serve(const cli_args *a) {
  const http_options o = {.desk = {.db = a->db, .write = a->write},
                          .listen = a->listen,
                          .token = token_of(a),
                          .port = (uint16_t)a->port,
                          .jobs = jobs_of(a),
                          .rate = a->rate,
                          .timeout = a->timeout,
                          .today = a->as_of,
                          .guard = true};
  int code = EXIT_DONE;
  if (!a->db || a->nfile) {
    if (a->db)
      say("`serve` takes no files: pages come in by `dragoman add --db %s %s`", a->db, a->file[0]);
    else
      say("`serve` needs a database: dragoman serve --db FILE");
    return EXIT_WRONG_USE;
  }
  dg_engine *e = engine_of(a, &code);
  if (!e) return code;
  code = run(a, e, &o);
  dg_engine_close(e);
  return code;
}
