/* verb_add: `dragoman add`: what inputs say, into a database. Events that other systems coded (--from csv, icews, gdelt, polecat) go
 * through src/coded. */
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"
#include "coded/coded.h"

#define NAMED 8 /* unresolved names that the summary names */

/* ---- progress: rate and time left, on a terminal ---- */

typedef struct meter {
  bool on;
  int64_t start, shown;
  uint64_t before, total; /* bytes of the files before this one, of all (0 = not known) */
} meter;

static int64_t milliseconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void meter_show(void *self, uint64_t bytes, uint64_t rows) {
  meter *m = self;
  int64_t now = m->on ? milliseconds() : 0, spent = now - m->start;
  if (!m->on || spent < 2000 || now - m->shown < 200) return;
  m->shown = now;
  uint64_t done = m->before + bytes;
  fprintf(stderr, "\r%llu events, %.0f a second", (unsigned long long)rows, (double)rows * 1000 / (double)spent);
  if (m->total > done && done)
    fprintf(stderr, ", %.0f s left", (double)(m->total - done) / (double)done * (double)spent / 1000);
  fprintf(stderr, "   ");
  fflush(stderr);
}

static void meter_clear(meter *m) {
  if (m->shown) fprintf(stderr, "\r\033[K");
  m->shown = 0;
}

/* ---- events coded elsewhere ---- */

static void unresolved(const char *what, const coded_names *names) {
  coded_name most[NAMED];
  uint32_t n = coded_most(names, NAMED, most);
  uint64_t all = 0;
  if (!n) return;
  for (uint32_t i = 0; i < names->n; i++) all += names->at[i].n;
  printf("%s: %u in %llu places, kept by name:", what, names->n, (unsigned long long)all);
  for (uint32_t i = 0; i < n; i++)
    printf("%s %.*s (%llu)", i ? "," : "", (int)most[i].name.n, most[i].name.p, (unsigned long long)most[i].n);
  if (names->n > n) printf(" and %u more", names->n - n);
  printf("\n");
}

static void summary(const coded_sum *sum) {
  printf("%llu events added, %llu known before", (unsigned long long)sum->added, (unsigned long long)sum->known);
  if (sum->repeated) printf(", %llu told again", (unsigned long long)sum->repeated);
  printf("\n");
  if (sum->undated)
    printf("%llu without a date that is one (first: line %llu), kept without\n", (unsigned long long)sum->undated,
           (unsigned long long)sum->first_undated);
  if (sum->bad)
    printf("%llu rows could not be read (first: line %llu)\n", (unsigned long long)sum->bad,
           (unsigned long long)sum->first_bad);
  unresolved("names not in the lexicons", &sum->actors);
  unresolved("events of no PLOVER type", &sum->events);
}

static int add_coded(const cli_args *a, store *s, const dg_engine *e, coded_format format) {
  const char *standard[] = {"-"};
  const char *const *path = a->nfile ? a->file : standard;
  uint32_t n = a->nfile ? a->nfile : 1, failed = 0;
  coded_sum sum = {0};
  meter m = {.on = !a->quiet && isatty(STDERR_FILENO) == 1, .start = milliseconds()};
  dg_err err = {0};
  struct stat st;
  for (uint32_t i = 0; i < n; i++)
    if (stat(path[i], &st) == 0 && S_ISREG(st.st_mode)) m.total += (uint64_t)st.st_size;
  in_walk *w = in_walk_open(path, n);
  const char *file;
  in_got got = w ? IN_RECORD : IN_END;
  dg_rc rc = w ? DG_OK : err_set(&err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  while (rc == DG_OK && w && (got = in_walk_next(w, &file, &err)) != IN_END) {
    if (got == IN_RECORD) rc = coded_add(s, e, file, format, a->publisher, &sum, meter_show, &m, &err);
    if (got == IN_RECORD && rc == DG_OK) {
      if (stat(file, &st) == 0) m.before += (uint64_t)st.st_size;
      continue;
    }
    meter_clear(&m);
    say_err(got == IN_RECORD ? file : NULL, &err);
    failed++;
    if (got == IN_ERROR || rc == DG_EINPUT) rc = DG_OK;
  }
  meter_clear(&m);
  if (!w) say_err(NULL, &err);
  in_walk_close(w);
  if (!a->quiet) summary(&sum);
  failed += sum.bad > 0;
  if (sum.bad && a->quiet) say("%llu rows could not be read", (unsigned long long)sum.bad);
  coded_sum_free(&sum);
  return rc != DG_OK ? EXIT_ENVIRONMENT : failed ? EXIT_SOME_FAILED : EXIT_DONE;
}

int verb_add(const cli_args *a) {
  store *s = NULL;
  dg_err err = {0};
  int code = EXIT_DONE;
  if (!a->db) {
    say("`add` needs a database: dragoman add --db FILE …");
    return EXIT_WRONG_USE;
  }
  if (a->coded < 0) {
    say("`add` takes events only so far: --from csv, icews, gdelt or polecat");
    return EXIT_WRONG_USE;
  }
  dg_engine *e = engine_of(a, &code);
  if (!e) return code;
  dg_rc rc = store_open(a->db, STORE_WRITE, &s, &err);
  if (rc == DG_OK)
    code = add_coded(a, s, e, (coded_format)a->coded);
  else {
    say_err(NULL, &err);
    code = exit_of(rc);
  }
  store_close(s);
  dg_engine_close(e);
  return code;
}
