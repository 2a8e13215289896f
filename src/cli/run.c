/* run: every record of the inputs through one function, on one or more threads, output in the order of the input.
 *
 *   source -> slot[tail] READY -> worker threads: BUSY -> DONE -> slot[head] is written
 *             '------------ ring of nslot, at most HELD_BYTES of pages waiting ------------'
 *
 * The main thread reads and writes; each worker thread owns one dg_worker. With one job there are no threads at all. A
 * failed input takes a slot like a record, so that its sentence on stderr stands where it belongs. */
#include <pthread.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

enum { FREE, READY, BUSY, DONE };
#define SLOTS_PER_JOB 8
#define HELD_BYTES ((size_t)64 << 20)
#define KEEP_BYTES ((size_t)1 << 20) /* larger buffers are given back after their record */

typedef struct ring {
  const cli_run *run;
  cli_job *slot; /* [nslot] */
  uint32_t nslot;
  uint64_t head, tail; /* slots [head, tail) are in use */
  uint64_t next;       /* first READY slot */
  size_t held;
  bool stop, broken; /* broken: a worker could not be opened */
  pthread_mutex_t lock;
  pthread_cond_t ready, done;
} ring;

#define SAID_IN_A_ROW 20 /* failed lines of one file; the rest of them are counted */

#define LANGUAGES 64
typedef struct foreign_row {
  char code[16];
  uint64_t n;
} foreign_row;
typedef struct progress {
  bool on;
  int64_t start, shown;
  uint64_t records, failed, foreign;
  foreign_row lang[LANGUAGES]; /* [nlang] of foreign stories; what does not fit is in `foreign` alone */
  uint32_t nlang;
  char file[sizeof((in_record *)0)->name]; /* whose lines failed last, one behind the other */
  uint64_t row, unsaid;                    /* so many in a row; of these so many were only counted */
} progress;

static void end_row(progress *p) {
  if (p->unsaid)
    say("%s: %llu more lines of it could not be read", strcmp(p->file, "-") ? p->file : "standard input",
        (unsigned long long)p->unsaid);
  p->unsaid = p->row = 0;
  p->file[0] = 0;
}

/* The failed line is one of so many of its file in a row that it is counted and not said. */
static bool in_a_row(progress *p, const cli_job *job) {
  const bool line = job->failed && job->record.line;
  if (!line || strcmp(job->record.name, p->file) != 0) end_row(p);
  if (!line) return false;
  snprintf(p->file, sizeof p->file, "%s", job->record.name);
  return ++p->row > SAID_IN_A_ROW;
}

static void count_foreign(progress *p, const char *code) {
  uint32_t k = 0;
  p->foreign++;
  while (k < p->nlang && strcmp(p->lang[k].code, code) != 0) k++;
  if (k == LANGUAGES) return;
  if (k == p->nlang) {
    snprintf(p->lang[k].code, sizeof p->lang[k].code, "%s", code);
    p->lang[k].n = 0;
    p->nlang++;
  }
  p->lang[k].n++;
}

/* "12 stories are not in English and were not coded: 9 fr, 2 es, 1 und" */
static void say_foreign(progress *p) {
  char list[LANGUAGES * 40];
  size_t o = 0;
  if (!p->foreign) return;
  for (uint32_t i = 1; i < p->nlang; i++) /* most first; few rows */
    for (uint32_t k = i; k > 0; k--) {
      bool before = p->lang[k].n > p->lang[k - 1].n ||
                    (p->lang[k].n == p->lang[k - 1].n && strcmp(p->lang[k].code, p->lang[k - 1].code) < 0);
      if (!before) break;
      foreign_row keep = p->lang[k];
      p->lang[k] = p->lang[k - 1];
      p->lang[k - 1] = keep;
    }
  for (uint32_t k = 0; k < p->nlang; k++)
    o += (size_t)snprintf(list + o, sizeof list - o, "%s%llu %s", k ? ", " : "", (unsigned long long)p->lang[k].n,
                          p->lang[k].code);
  say("%llu stor%s not in English, which alone is coded: %s", (unsigned long long)p->foreign,
      p->foreign == 1 ? "y is" : "ies are", list);
}

static int64_t milliseconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void progress_show(progress *p, const in_source *s, uint64_t total) {
  int64_t now = p->on ? milliseconds() : 0;
  if (!p->on || now - p->start < 2000 || now - p->shown < 200) return;
  p->shown = now;
  double bytes = (double)in_source_bytes(s), spent = (double)(now - p->start) / 1000;
  fprintf(stderr, "\r%llu records, %.1f MB, %llu failed, %.0f a second", (unsigned long long)p->records, bytes / 1e6,
          (unsigned long long)p->failed, (double)p->records / spent);
  if (bytes > 0 && (double)total > bytes) fprintf(stderr, ", %.0f s left", ((double)total - bytes) / bytes * spent);
  fprintf(stderr, "  ");
  fflush(stderr);
}

static void progress_clear(progress *p) {
  if (p->shown) fprintf(stderr, "\r\033[K");
  p->shown = 0;
}

static void trim(dg_buf *b) {
  b->n = 0;
  if (b->cap > KEEP_BYTES || b->failed) buf_free(b);
}

static void job_clear(cli_job *job) {
  trim(&job->record.bytes);
  trim(&job->out);
  trim(&job->note);
  job->failed = false;
  job->foreign[0] = 0;
}

static void job_free(cli_job *job) {
  in_record_free(&job->record);
  buf_free(&job->out);
  buf_free(&job->note);
}

static void job_do(const cli_run *r, dg_worker *w, cli_job *job) {
  r->work(r, w, job);
  if (!job->out.failed) return;
  buf_free(&job->out);
  job_fail(job, &(dg_err){.rc = DG_ENOMEM, .text = "out of memory while writing its records"});
}

/* Reads the next record into the job, or the failure of an input as a finished job. False at the end. */
static bool job_read(in_source *s, cli_job *job, bool *finished) {
  dg_err err = {0};
  in_got got = in_source_next(s, &job->record, &err);
  if (got == IN_END) return false;
  *finished = got == IN_ERROR || got == IN_NOTE;
  if (*finished) {
    job->record.line = 0;
    job_fail(job, &err);
    job->failed = got == IN_ERROR;
  }
  return true;
}

/* False: stop. */
static bool job_write(const cli_run *r, cli_job *job, cli_sink *sink, progress *p) {
  if (in_a_row(p, job))
    p->unsaid++;
  else if (job->note.n) {
    progress_clear(p);
    fwrite(job->note.p, 1, job->note.n, stderr);
  }
  p->records++;
  p->failed += job->failed;
  if (job->foreign[0]) count_foreign(p, job->foreign);
  if (r->put) return job->failed || r->put(r, job);
  uint32_t skip = sink->list && job->out.n && job->out.p[0] == ',';
  sink->list = sink->list && !skip;
  return sink_write(sink, job->out.p + skip, job->out.n - skip);
}

/* ---- one thread ---- */

static bool alone(const cli_run *r, in_source *s, cli_sink *sink, progress *p) {
  dg_worker *w = NULL;
  dg_err err = {0};
  if (r->engine && dg_worker_open(r->engine, &w, &err) != DG_OK) {
    say_err(NULL, &err);
    return false;
  }
  cli_job job = {0};
  bool finished, more = true;
  while (more && job_read(s, &job, &finished)) {
    job.number = p->records + 1;
    if (!finished) job_do(r, w, &job);
    more = job_write(r, &job, sink, p);
    job_clear(&job);
    progress_show(p, s, r->total);
  }
  job_free(&job);
  dg_worker_close(w);
  return true;
}

/* ---- several threads ---- */

static void *serve(void *arg) {
  ring *g = arg;
  dg_worker *w = NULL;
  dg_err err = {0};
  bool opened = !g->run->engine || dg_worker_open(g->run->engine, &w, &err) == DG_OK;
  pthread_mutex_lock(&g->lock);
  if (!opened) {
    g->broken = true;
    pthread_cond_signal(&g->done);
  }
  while (opened) {
    while (g->next < g->tail && g->slot[g->next % g->nslot].phase != READY) g->next++;
    if (g->stop) break;
    if (g->next == g->tail) {
      pthread_cond_wait(&g->ready, &g->lock);
      continue;
    }
    cli_job *job = &g->slot[g->next++ % g->nslot];
    job->phase = BUSY;
    pthread_mutex_unlock(&g->lock);
    job_do(g->run, w, job);
    pthread_mutex_lock(&g->lock);
    job->phase = DONE;
    pthread_cond_signal(&g->done);
  }
  pthread_mutex_unlock(&g->lock);
  dg_worker_close(w);
  return NULL;
}

static void put_in(ring *g, in_source *s, bool *ended) {
  cli_job *job = &g->slot[g->tail % g->nslot];
  bool finished = false;
  pthread_mutex_unlock(&g->lock);
  *ended = !job_read(s, job, &finished);
  pthread_mutex_lock(&g->lock);
  if (*ended) return;
  job->number = g->tail + 1;
  job->phase = finished ? DONE : READY;
  g->held += job->record.bytes.n;
  g->tail++;
  pthread_cond_signal(&g->ready);
}

static bool take_out(ring *g, cli_sink *sink, progress *p) {
  cli_job *job = &g->slot[g->head % g->nslot];
  pthread_mutex_unlock(&g->lock);
  bool more = job_write(g->run, job, sink, p);
  pthread_mutex_lock(&g->lock);
  g->held -= job->record.bytes.n;
  job_clear(job);
  job->phase = FREE;
  g->head++;
  if (g->next < g->head) g->next = g->head;
  return more;
}

static void conduct(ring *g, in_source *s, cli_sink *sink, progress *p) {
  bool ended = false, more = true;
  pthread_mutex_lock(&g->lock);
  while (more && !g->broken) {
    if (g->head < g->tail && g->slot[g->head % g->nslot].phase == DONE)
      more = take_out(g, sink, p);
    else if (!ended && g->tail - g->head < g->nslot && (g->held < HELD_BYTES || g->head == g->tail))
      put_in(g, s, &ended);
    else if (ended && g->head == g->tail)
      break;
    else
      pthread_cond_wait(&g->done, &g->lock);
    progress_show(p, s, g->run->total);
  }
  g->stop = true;
  pthread_cond_broadcast(&g->ready);
  pthread_mutex_unlock(&g->lock);
}

static bool together(const cli_run *r, in_source *s, cli_sink *sink, progress *p) {
  uint32_t n = r->args->jobs, started = 0;
  ring g = {.run = r, .nslot = n * SLOTS_PER_JOB};
  pthread_t *thread = mem_get(n * sizeof *thread);
  g.slot = mem_get(g.nslot * sizeof *g.slot);
  bool ok = thread && g.slot;
  if (ok) {
    memset(g.slot, 0, g.nslot * sizeof *g.slot);
    pthread_mutex_init(&g.lock, NULL);
    pthread_cond_init(&g.ready, NULL);
    pthread_cond_init(&g.done, NULL);
    while (started < n && pthread_create(&thread[started], NULL, serve, &g) == 0) started++;
    ok = started > 0;
    if (ok) conduct(&g, s, sink, p);
    for (uint32_t i = 0; i < started; i++) pthread_join(thread[i], NULL);
    for (uint32_t i = 0; i < g.nslot; i++) job_free(&g.slot[i]);
    pthread_mutex_destroy(&g.lock);
    pthread_cond_destroy(&g.ready);
    pthread_cond_destroy(&g.done);
  }
  if (!ok || g.broken) say("out of memory while starting %u threads", n);
  mem_free(thread);
  mem_free(g.slot);
  return ok && !g.broken;
}

int run_inputs(const cli_run *r, cli_sink *sink, const dg_buf *head) {
  in_source *s = in_source_open(r->args->file, r->args->nfile, &r->in);
  if (!s) {
    say("out of memory");
    return sink_close(sink, EXIT_ENVIRONMENT);
  }
  progress p = {.on = !r->args->quiet && isatty(STDERR_FILENO) == 1 && !sink_is_terminal(sink),
                .start = milliseconds()};
  bool ok = true;
  if (!head || sink_write(sink, head->p, head->n))
    ok = r->args->jobs > 1 || r->put ? together(r, s, sink, &p) : alone(r, s, sink, &p);
  if (r->foot && r->foot->n) sink_write(sink, r->foot->p, r->foot->n);
  dg_buf last = {0};
  if (r->last) r->last(r, &last);
  ok &= !last.failed;
  if (last.n && ok) sink_write(sink, last.p, last.n);
  buf_free(&last);
  progress_clear(&p);
  end_row(&p);
  if (!r->args->quiet) say_foreign(&p);
  in_source_close(s);
  return sink_close(sink, !ok ? EXIT_ENVIRONMENT : p.failed ? EXIT_SOME_FAILED : EXIT_DONE);
}
