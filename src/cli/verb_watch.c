/* verb_watch: `dragoman watch`: feeds polled again and again; what is new is coded and kept; signals that were not told before are
 * printed, a line of JSON each, and posted to a webhook. An outage is said and the next round goes on. What was told is remembered
 * beside the database (DB.told), what was fetched in DB.fetched, so that a restart repeats nothing.
 *
 *   round: add the feeds' pages -> signals as of today -> those not told of late -> print, post */
#include <time.h>

#include "cli/cli.h"
#include "fetch/fetch.h"
#include "report/report.h"
#include "signal/load.h"

#define STRONG 0.8
#define AGAIN 30 /* days after which a signal that still stands is told again */
#define TOLD_MOST 100000

typedef struct told { /* "2026-11-22 thaw RUS TUR" */
  char (*line)[160];
  size_t n, cap;
  char path[1024];
} told;

static bool told_push(told *t, const char *line) {
  if (t->n == TOLD_MOST) memmove(t->line, t->line + 1, --t->n * sizeof *t->line);
  if (t->n == t->cap) {
    size_t cap = t->cap ? t->cap * 2 : 64;
    void *grown = mem_grow(t->line, cap * sizeof *t->line);
    if (!grown) return false;
    t->line = grown, t->cap = cap;
  }
  snprintf(t->line[t->n++], sizeof *t->line, "%s", line);
  return true;
}

static bool told_read(told *t) {
  char line[160];
  FILE *f = fopen(t->path, "r");
  if (!f) return true;
  bool ok = true;
  while (ok && fgets(line, sizeof line, f)) {
    line[strcspn(line, "\n")] = 0;
    if (line[0]) ok = told_push(t, line);
  }
  fclose(f);
  return ok;
}

static bool told_write(const told *t) {
  dg_buf b = {0};
  dg_err err = {0};
  for (size_t i = 0; i < t->n; i++) buf_printf(&b, "%s\n", t->line[i]);
  bool ok = !b.failed && file_write(t->path, b.p ? b.p : "", b.n, &err) == DG_OK;
  if (!ok) say_err(t->path, &err);
  buf_free(&b);
  return ok;
}

/* Told of late: the same signal of the same pair. */
static bool told_before(const told *t, const char *what, dg_day today) {
  for (size_t i = t->n; i-- > 0;) {
    const dg_day day = day_parse(str_make(t->line[i], 10));
    if (day != DAY_NONE && strcmp(t->line[i] + 11, what) == 0) return today - day < AGAIN;
  }
  return false;
}

/* Prints and posts what is new. */
static dg_rc tell(const cli_args *a, store *s, told *t, dg_day today, dg_err *err) {
  signal_query q = {
      .actor = SIGNAL_SEVERAL, .recipient = SIGNAL_SEVERAL, .as_of = today, .window = SIGNAL_WINDOW, .least = STRONG};
  signal_load load = {0};
  signal_list list = {0};
  dg_rc rc = signal_load_open(s, &q, STR(""), STR(""), &load, err);
  if (rc == DG_OK && load.ndeed) rc = signal_find(&load.in, &q, &list, err);
  for (uint32_t i = 0; rc == DG_OK && i < list.n; i++) {
    const signal *v = &list.at[i];
    const dg_str x = store_actor_key(s, v->actor),
                 y = v->recipient == SIGNAL_SEVERAL ? STR("*") : store_actor_key(s, v->recipient);
    char what[140], line[160], day[11];
    snprintf(what, sizeof what, "%s %.*s %.*s", signal_name[v->kind], (int)(x.n < 48 ? x.n : 48), x.p,
             (int)(y.n < 48 ? y.n : 48), y.p);
    if (told_before(t, what, today)) continue;
    dg_buf b = {0};
    report_signal_json(&b, s, &list, v, today);
    if (b.failed) rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
    if (rc == DG_OK && a->webhook && fetch_post(a->webhook, str_make(b.p, (uint32_t)b.n), 30000, err) != DG_OK) {
      say_err(NULL, err); /* told in the next round */
      buf_free(&b);
      continue;
    }
    if (rc == DG_OK) {
      printf("%.*s\n", (int)b.n, b.p);
      fflush(stdout);
      day_print(today, day);
      snprintf(line, sizeof line, "%s %s", day, what);
      if (!told_push(t, line)) rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
    }
    buf_free(&b);
  }
  signal_list_free(&list);
  signal_load_free(&load);
  if (rc == DG_OK && !told_write(t)) return DG_EENV;
  return rc;
}

static dg_day today_of(const cli_args *a) { return a->as_of != DG_DATE_NONE ? a->as_of : (dg_day)(time(NULL) / 86400); }

static int rounds(const cli_args *a, const dg_engine *e, told *t) {
  int code = EXIT_DONE;
  for (uint32_t k = 0; !stop_asked() && (a->rounds == 0 || k < a->rounds); k++) {
    for (uint32_t second = 0; k && second < a->every * 60 && !stop_asked(); second++)
      nanosleep(&(struct timespec){.tv_sec = 1}, NULL);
    if (stop_asked()) break;
    store *s = NULL;
    dg_err err = {0};
    dg_rc rc = store_open(a->db, STORE_WRITE, &s, &err);
    if (rc == DG_OK) {
      code = add_round(a, s, e);
      rc = tell(a, s, t, today_of(a), &err);
      store_close(s);
    }
    if (rc == DG_OK) continue;
    if (err.text[0]) say_err(NULL, &err);
    code = exit_of(rc);
    if (k == 0) return code; /* from the start; later it may be a lock or a full disk that passes */
  }
  return code;
}

int verb_watch(const cli_args *given) {
  cli_args a = *given;
  told t = {0};
  char fetched[1024];
  int code = EXIT_DONE;
  if (!a.db || !a.nfile) {
    say("`watch` needs a database and feeds: dragoman watch --db FILE https://…/feed.xml");
    return EXIT_WRONG_USE;
  }
  if (a.webhook && !fetch_is_url(a.webhook)) {
    say("--webhook needs an address (http:// or https://), not `%s`", a.webhook);
    return EXIT_WRONG_USE;
  }
  if (snprintf(t.path, sizeof t.path, "%s.told", a.db) >= (int)sizeof t.path ||
      snprintf(fetched, sizeof fetched, "%s.fetched", a.db) >= (int)sizeof fetched) {
    say("the name of the database is too long");
    return EXIT_WRONG_USE;
  }
  a.follow = true;
  if (!a.state) a.state = fetched;
  a.quiet = true;
  if (!a.every) a.every = 15;
  const dg_engine *e = engine_of(&a, &code);
  if (!e) return code;
  stop_catch();
  code = told_read(&t) ? rounds(&a, e, &t) : EXIT_ENVIRONMENT;
  mem_free(t.line);
  dg_engine_close((dg_engine *)e);
  return code;
}
