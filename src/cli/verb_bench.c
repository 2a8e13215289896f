/* verb_bench: `dragoman bench`: how long each group of stages takes over some inputs. Every record is run three times
 * to each goal (read; parse; code) and the fastest counts; what a goal takes beyond the one before it is its own. */
#include <time.h>

#include "cli/cli.h"

#define RUNS 3

typedef struct tally {
  uint64_t records, bytes, sentences, tokens, events;
  double goal[3]; /* nanoseconds up to and with: read, parse, code */
} tally;

static double cpu_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  tally *t = (tally *)(uintptr_t)r->context; /* one thread only */
  in_page page;
  dg_err err = {0};
  const dg_doc *d = NULL;
  if (in_page_open(&job->record, &r->in, &page, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  for (int goal = 0; goal < 3; goal++) {
    double best = 0;
    for (int i = 0; i < RUNS && !job->failed; i++) {
      double start = cpu_ns();
      if (dg_worker_run(w, &page.page, (dg_goal)goal, &d, &err) != DG_OK) job_fail(job, &err);
      double took = cpu_ns() - start;
      if (i == 0 || took < best) best = took;
    }
    t->goal[goal] += best;
  }
  if (!job->failed) {
    dg_story s = dg_doc_story(d);
    t->records++;
    t->bytes += page.page.bytes.n;
    t->sentences += s.nsentence;
    t->tokens += s.ntoken;
    t->events += s.nevent;
  }
  in_page_close(&page);
}

static void print(const tally *t) {
  static const char *const name[3] = {"read", "text+parse", "clause+actor+event+speech"};
  printf("records %llu  bytes %llu  sentences %llu  tokens %llu  events %llu\n", (unsigned long long)t->records,
         (unsigned long long)t->bytes, (unsigned long long)t->sentences, (unsigned long long)t->tokens,
         (unsigned long long)t->events);
  for (int goal = 0; goal < 3; goal++) {
    double ns = t->goal[goal] - (goal ? t->goal[goal - 1] : 0);
    if (ns < 0) ns = 0;
    printf("%-26s %10.3f ms  %8.1f ns/token  %8.1f MB/s\n", name[goal], ns / 1e6,
           t->tokens ? ns / (double)t->tokens : 0.0, ns > 0 ? (double)t->bytes * 1e3 / ns : 0.0);
  }
  double all = t->goal[2];
  printf("%-26s %10.3f ms  %8.0f tokens/s  %6.1f MB/s\n", "all", all / 1e6,
         all > 0 ? (double)t->tokens * 1e9 / all : 0.0, all > 0 ? (double)t->bytes * 1e3 / all : 0.0);
}

int verb_bench(const cli_args *a) {
  cli_sink sink;
  int code = EXIT_DONE;
  tally t = {0};
  if (!sink_open(&sink, NULL)) return EXIT_ENVIRONMENT;
  dg_engine *e = engine_of(a, &code);
  if (!e) return sink_drop(&sink, code);
  cli_run run = {.args = a, .engine = e, .in = in_options_of(a), .work = work, .context = &t};
  code = run_inputs(&run, &sink, NULL);
  print(&t);
  dg_engine_close(e);
  return code;
}
