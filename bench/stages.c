/* stages: stages PACK FILE…: nanoseconds per token for each stage of `code` on the files as pages; for split, token, tag, tree,
 * lemma, on every code path that this machine has; and how long the engine takes to open. Prints
 * "measure<TAB>value<TAB>unit" lines for script/bench.
 *
 * The parser offers no clock, so the linker puts __wrap_kernel_pick in front of its choice of kernels (meson.build), and the
 * kernels it then gets note the time where one stage ends:
 *
 *   relu (1st of a sentence) | tag | relu (2nd) | tree | best (n-th arc of n) | lemma, features, rows of the next sentence
 *
 * Shares are wall time, scaled to CPU time; the fastest of RUNS passes over all files counts. When the
 * kernels are not called in this order, only the whole of parse is printed. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "engine.h"
#include "model/model.h"
#include "read/read.h"
#include "text/text.h"

#define RUNS 5
#define ENOUGH 4e9 /* CPU time after which no other pass begins */
#define OPENINGS 21

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}
static double cpu(void) { return now(CLOCK_THREAD_CPUTIME_ID); }

/* ---- kernels that keep time ---- */

static const char *path; /* what the parser is to take */
static bool untimed;     /* the kernels as they are */
static const kernel_ops *real;
static kernel_ops timed;
static struct {
  double start, tag, tree; /* wall */
  uint64_t arcs;           /* left in this sentence; 0 = the next relu begins one */
  bool tagging, odd;
} watch;

static void relu(const kernel_layer *l, uint32_t n, const uint8_t *a, size_t lda, uint8_t *out, size_t ldo) {
  double t = now(CLOCK_MONOTONIC);
  watch.odd |= watch.arcs > 0;
  if (watch.tagging) {
    watch.tag += t - watch.start;
    watch.arcs = n;
  }
  watch.tagging = !watch.tagging;
  watch.start = t;
  real->relu(l, n, a, lda, out, ldo);
}
static uint32_t best(const int32_t *x, uint32_t n, int32_t *gap) {
  uint32_t at = real->best(x, n, gap);
  if (at != 0 && watch.arcs > 0 && --watch.arcs == 0) watch.tree += now(CLOCK_MONOTONIC) - watch.start;
  return at;
}

const kernel_ops *__wrap_kernel_pick(void);
const kernel_ops *__wrap_kernel_pick(void) {
  real = kernel_by_name(path);
  timed = *real;
  timed.relu = relu;
  timed.best = best;
  return untimed ? real : &timed;
}

/* ---- one pass over the files ---- */

typedef struct pass {
  double token, split, parse, tag, tree; /* ns */
  uint64_t tokens;
} pass;

static void paragraphs(dg_doc *d, pass *p) {
  for (uint32_t i = 0; i < d->P; i++) {
    uint32_t first = d->T;
    double a = now(CLOCK_MONOTONIC);
    text_tokens(d, d->par[i].begin, d->par[i].end);
    double b = now(CLOCK_MONOTONIC);
    text_sentences(d, first, i);
    p->split += now(CLOCK_MONOTONIC) - b;
    p->token += b - a;
  }
}

static bool document(const dg_engine *e, dg_doc *d, const file_map *file, pass *p) {
  dg_page page = {.form = DG_FORM_TEXT, .bytes = {file->p, (uint32_t)file->n}, .lang = STR("en"), .date = DG_DATE_NONE};
  jmp_buf jmp;
  d->arena.jmp = &jmp;
  if (setjmp(jmp)) return false;
  doc_reset(d, &e->pack.syms);
  d->page = &page;
  read_run(e->terms, d);
  pass words = {0};
  double start = cpu();
  paragraphs(d, &words);
  double middle = cpu(), wall = now(CLOCK_MONOTONIC);
  if (words.token > 0) { /* paragraphs are too short for the CPU clock */
    double scale = (middle - start) / (words.token + words.split);
    p->token += words.token * scale;
    p->split += words.split * scale;
  }
  watch.tag = watch.tree = 0;
  parse_run(e->model, d);
  wall = now(CLOCK_MONOTONIC) - wall;
  double took = cpu() - middle;
  p->parse += took;
  if (wall > 0) {
    p->tag += watch.tag * took / wall;
    p->tree += watch.tree * took / wall;
  }
  p->tokens += d->T;
  return true;
}

static double fastest(double a, double b, int run) { return run == 0 || b < a ? b : a; }

static bool measure(const dg_engine *e, const file_map *file, int n, pass *best_of) {
  dg_doc *d = calloc(1, sizeof *d);
  if (!d) return false;
  bool ok = true;
  arena_init(&d->arena, DOC_BUDGET);
  double start = cpu();
  for (int run = 0; run < RUNS && ok && (run == 0 || cpu() - start < ENOUGH); run++) {
    pass p = {0};
    for (int i = 0; i < n && ok; i++) ok = document(e, d, &file[i], &p);
    if (run == 0 || p.parse < best_of->parse) {
      pass old = *best_of;
      *best_of = p;
      if (run) best_of->token = old.token, best_of->split = old.split;
    }
    best_of->token = fastest(best_of->token, p.token, run);
    best_of->split = fastest(best_of->split, p.split, run);
  }
  arena_free(&d->arena);
  free(d);
  return ok;
}

/* ---- the stages of code ---- */

static const char *const stage_name[] = {"read",  "text",  "parse", "clause", "timex",
                                         "actor", "place", "event", "speech"};
enum { STAGES = sizeof stage_name / sizeof *stage_name };

static void run_stage(int k, const dg_engine *e, dg_doc *d) {
  switch (k) {
  case 0:
    read_run(e->terms, d);
    return;
  case 1:
    text_run(d);
    return;
  case 2:
    parse_run(e->model, d);
    return;
  case 3:
    clause_run(e->grammar, d);
    return;
  case 4:
    timex_run(e->times, d);
    return;
  case 5:
    actor_run(e->actors, d);
    return;
  case 6:
    place_run(e->places, d);
    return;
  case 7:
    event_run(e->events, d);
    return;
  default:
    speech_run(e->speech, d);
  }
}

/* CPU time of each stage over one page, added to ns. False: the page does not fit into memory. */
static bool page_stages(const dg_engine *e, dg_doc *d, const file_map *file, double ns[STAGES], uint64_t *tokens) {
  dg_page page = {.form = DG_FORM_PAGE, .bytes = {file->p, (uint32_t)file->n}, .date = DG_DATE_NONE};
  jmp_buf jmp;
  d->arena.jmp = &jmp;
  if (setjmp(jmp)) return false;
  doc_reset(d, &e->pack.syms);
  d->page = &page;
  double t = cpu();
  for (int k = 0; k < STAGES && (k == 0 || d->english); k++) {
    run_stage(k, e, d);
    double now_at = cpu();
    ns[k] += now_at - t;
    t = now_at;
  }
  *tokens += d->T;
  return true;
}

static bool whole(const char *pack, const file_map *file, int n) {
  dg_engine *e;
  dg_worker *w = NULL;
  dg_err err;
  double best_of[STAGES] = {0}, start = cpu();
  bool ok = true;
  uint64_t tokens = 0;
  untimed = true;
  if (dg_engine_open(pack, &e, &err)) return false;
  if (dg_worker_open(e, &w, &err)) ok = false;
  for (int run = 0; run < RUNS && ok && (run == 0 || cpu() - start < ENOUGH); run++) {
    double ns[STAGES] = {0};
    tokens = 0;
    for (int i = 0; i < n && ok; i++) ok = page_stages(e, &w->doc, &file[i], ns, &tokens);
    for (int k = 0; k < STAGES; k++) best_of[k] = fastest(best_of[k], ns[k], run);
  }
  double sum = 0;
  for (int k = 0; k < STAGES && ok && tokens; k++) {
    if (k < STAGES - 1) sum += best_of[k];
    printf("code-stage-%s\t%.4g\tns/token\n", stage_name[k], best_of[k] / (double)tokens);
  }
  if (ok && tokens) printf("code-stages\t%.4g\tns/token\n", sum / (double)tokens); /* without statements */
  dg_worker_close(w);
  dg_engine_close(e);
  untimed = false;
  return ok && tokens > 0;
}

/* ---- output ---- */

static void line(const char *stage, const char *where, double ns, const pass *p) {
  printf("parse-%s%s%s\t%.4g\tns/token\n", stage, *where ? "-" : "", where, ns / (double)p->tokens);
}

static int by_number(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}
static bool openings(const char *pack) {
  double took[OPENINGS];
  for (int i = 0; i < OPENINGS; i++) {
    dg_engine *e;
    dg_err err;
    double start = cpu();
    if (dg_engine_open(pack, &e, &err)) {
      fprintf(stderr, "stages: %s\n", err.text);
      return false;
    }
    took[i] = cpu() - start;
    dg_engine_close(e);
  }
  qsort(took, OPENINGS, sizeof *took, by_number);
  printf("engine-open\t%.4g\tms CPU\n", took[OPENINGS / 2] / 1e6);
  return true;
}

static bool one_path(const char *pack, const file_map *file, int n) {
  static bool first = true;
  dg_engine *e;
  dg_err err;
  pass p = {0};
  watch.arcs = 0, watch.tagging = watch.odd = false;
  if (dg_engine_open(pack, &e, &err)) return false;
  bool ok = measure(e, file, n, &p) && p.tokens > 0;
  dg_engine_close(e);
  if (!ok) return false;
  if (first) { /* no kernels in these two */
    line("split", "", p.split, &p);
    line("token", "", p.token, &p);
    first = false;
  }
  if (!watch.odd && p.tag > 0 && p.tree > 0) {
    line("tag", path, p.tag, &p);
    line("tree", path, p.tree, &p);
    line("lemma", path, p.parse - p.tag - p.tree, &p);
  }
  line("stage", path, p.parse, &p);
  printf("parse-stage-speed-%s\t%.4g\ttokens/s\n", path, (double)p.tokens * 1e9 / p.parse);
  return true;
}

int main(int argc, char **argv) {
  static const char *const name[] = {"avx512vnni", "avx2", "plain"};
  if (argc < 3) {
    fprintf(stderr, "usage: stages PACK FILE…\n");
    return 2;
  }
  int n = argc - 2;
  file_map *file = calloc((size_t)n, sizeof *file);
  dg_err err;
  if (!file) return 3;
  for (int i = 0; i < n; i++)
    if (file_open(argv[i + 2], 0, &file[i], &err)) {
      fprintf(stderr, "stages: %s: %s\n", argv[i + 2], err.text);
      return 3;
    }
  for (int i = 2; i >= 0; i--)
    if (kernel_by_name(name[i])) path = name[i];
  bool ok = openings(argv[1]) && whole(argv[1], file, n);
  for (int i = 0; i < 3 && ok; i++) {
    path = name[i];
    if (kernel_by_name(path)) ok = one_path(argv[1], file, n);
  }
  for (int i = 0; i < n; i++) file_close(&file[i]);
  free(file);
  return ok ? 0 : 3;
}
