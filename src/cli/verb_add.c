/* verb_add: `dragoman add`: what inputs say, into a database. Events that other systems coded (--from csv, icews, gdelt, polecat) go
 * through src/coded; everything else is read and coded here, on any number of threads, and written by the main thread.
 *
 *   record -> work (threads): known? code, store_text_pack -> put (main thread): store_text_put -> commit now and then */
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"
#include "coded/coded.h"
#include "store/texts.h"

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

/* ---- pages and texts ---- */

#define COMMIT_STORIES 400

typedef struct texts {
  store *store;
  uint64_t *known; /* [nknown] hashes of stories that were there before */
  size_t nknown;
  uint32_t run, in_batch, batch;
  store_text_sum sum;
  dg_err err;
} texts;

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  in_page page;
  dg_err err = {0};
  const dg_doc *d;
  const texts *t = r->context;
  if (in_page_open(&job->record, &r->in, &page, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  uint64_t hash = store_page_hash(&page.page);
  if (store_is_known(t->known, t->nknown, hash))
    ; /* nothing to put */
  else if (dg_worker_run(w, &page.page, DG_GOAL_CODE, &d, &err) != DG_OK)
    job_fail(job, &err);
  else {
    dg_story s = dg_doc_story(d);
    job_foreign(job, &s);
    store_text_pack(&job->out, d, hash);
  }
  in_page_close(&page);
}

static bool put(const cli_run *r, cli_job *job) {
  texts *t = r->keep;
  if (job->out.n == 0) {
    t->sum.known++;
    return true;
  }
  if (!t->in_batch) store_begin(t->store);
  if (!store_text_put(t->store, job->out.p, job->out.n, t->run, &t->sum) || !store_ok(t->store)) {
    if (store_ok(t->store))
      err_set(&t->err, DG_EENV, NULL, 0, 0, "a story could not be written: its record is damaged");
    return false;
  }
  if (++t->in_batch < t->batch) return true;
  t->in_batch = 0;
  return store_commit(t->store, &t->err) == DG_OK;
}

static void texts_summary(const store_text_sum *s, uint64_t other) {
  printf("%llu stories added, %llu known before", (unsigned long long)s->stories, (unsigned long long)s->known);
  if (s->copies) printf(", %llu of the new are copies of another", (unsigned long long)s->copies);
  printf("\n%llu events told, %llu of them for the first time; %llu statements\n", (unsigned long long)s->events,
         (unsigned long long)s->deeds, (unsigned long long)s->statements);
  if (s->known && other)
    printf("%llu stories of the database were coded by another engine; a new database has them coded again\n",
           (unsigned long long)other);
  if (s->nameless) printf("%llu sides of events without a code\n", (unsigned long long)s->nameless);
}

/* What changes the outcome besides the engine and the input. */
static void describe(const cli_args *a, char *out, size_t cap) {
  char day[11] = "";
  if (a->date != DG_DATE_NONE) day_print(a->date, day);
  snprintf(out, cap, "%s%s%s%s%.200s", a->as_is ? "as-is " : "", day[0] ? "date=" : "", day,
           a->publisher ? " publisher=" : "", a->publisher ? a->publisher : "");
}

/* Bytes of the files that are named; 0 when folders or standard input are among them. */
static uint64_t bytes_of(const cli_args *a) {
  uint64_t total = 0;
  struct stat st;
  for (uint32_t i = 0; i < a->nfile; i++) {
    if (stat(a->file[i], &st) != 0 || !S_ISREG(st.st_mode)) return 0;
    total += (uint64_t)st.st_size;
  }
  return total;
}

int add_round(const cli_args *a, store *s, const dg_engine *e) {
  texts t = {.store = s, .batch = store_batch(COMMIT_STORIES)};
  char options[300];
  cli_sink sink;
  describe(a, options, sizeof options);
  if (store_known(s, &t.known, &t.nknown, &t.err) == DG_OK) {
    store_begin(s);
    t.run = store_run_put(s, str_of(dg_engine_id(e)), str_of(in_form_name[a->from]), str_of(options));
    store_commit(s, &t.err);
  }
  int code = EXIT_DONE;
  if (t.err.rc == DG_OK && sink_open(&sink, NULL)) {
    cli_run run = {.args = a,
                   .engine = e,
                   .in = in_options_of(a),
                   .work = work,
                   .context = &t,
                   .put = put,
                   .keep = &t,
                   .total = bytes_of(a)};
    code = run_inputs(&run, &sink, NULL);
    if (store_commit(s, &t.err) != DG_OK || t.err.rc != DG_OK) code = EXIT_ENVIRONMENT;
  }
  if (t.err.rc != DG_OK) {
    say_err(NULL, &t.err);
    code = EXIT_ENVIRONMENT;
  } else if (!a->quiet)
    texts_summary(&t.sum, store_other_runs(s, t.run));
  mem_free(t.known);
  return code;
}

int verb_add(const cli_args *a) {
  store *s = NULL;
  dg_err err = {0};
  int code = EXIT_DONE;
  if (!a->db) {
    say("`add` needs a database: dragoman add --db FILE …");
    return EXIT_WRONG_USE;
  }
  if (a->from == IN_CONLLU) {
    say("`add` takes pages, records and events; trees (--from conllu) are for `parse`");
    return EXIT_WRONG_USE;
  }
  dg_engine *e = engine_of(a, &code);
  if (!e) return code;
  dg_rc rc = store_open(a->db, STORE_WRITE, &s, &err);
  if (rc == DG_OK)
    code = a->coded < 0 ? add_round(a, s, e) : add_coded(a, s, e, (coded_format)a->coded);
  else {
    say_err(NULL, &err);
    code = exit_of(rc);
  }
  store_close(s);
  dg_engine_close(e);
  return code;
}
