/* build: the lexicon compiler's three steps.
 *
 *   1  grammar and actors are compiled from text; their words fill the pool
 *   2  a first pack of these and the model is opened as an engine in memory
 *   3  event examples are parsed by that engine and compiled; the final pack is written with all words
 *
 * The pool only grows, so a symbol of step 1 means the same word in step 3. */
#include <stdlib.h>

#include "build.h"

#include "engine.h"
#include "text/text.h"

typedef struct builder {
  lex_files files;
  sym_pool pool;
  lex_section section[PACK_KINDS];
  file_map model, speech; /* speech.p == NULL: no weights */
  dg_engine *engine;
  dg_worker *worker;
  dg_page page;
  dg_doc scratch;
} builder;

static dg_doc *run_example(void *self, dg_str sentence) {
  builder *b = self;
  const dg_doc *out;
  b->page =
      (dg_page){.form = DG_FORM_TEXT, .bytes = sentence, .id = STR("example"), .date = DG_DATE_NONE, .lang = STR("en")};
  if (dg_worker_run(b->worker, &b->page, DG_GOAL_EVENTS, &out, NULL) != DG_OK) arena_fail(b->files.arena);
  return &b->worker->doc;
}

/* Words of a phrase by the text stage. The scratch document has no frozen table. */
static uint32_t split_phrase(void *self, dg_str phrase, dg_str *word, uint32_t max) {
  builder *b = self;
  dg_doc *d = &b->scratch;
  d->arena.jmp = b->files.arena->jmp;
  doc_reset(d, NULL);
  doc_set_body(d, phrase);
  text_tokens(d, 0, phrase.n);
  for (uint32_t t = 0; t < d->T && t < max; t++) word[t] = str_copy(b->files.arena, doc_name(d, d->sym[t]));
  return d->T;
}

static void write_pack(builder *b, dg_arena *a, const void **pack, size_t *n) {
  sym_pool_write(&b->pool, a, &b->section[PACK_SYMS].p, &b->section[PACK_SYMS].n);
  pack_write(a, b->section, pack, n);
}

static dg_rc compile(builder *b, const char *folder, dg_built *out, dg_err *err) {
  dg_arena *a = &out->arena;
  const parse_model *model;
  b->files.arena = a;
  sym_pool_init(&b->pool, a, NULL);
  dg_rc rc = lex_read(&b->files, folder, err);
  if (!rc) rc = parse_open(b->model.p, b->model.n, "model", a, &model, err);
  if (rc) return rc;
  b->section[PACK_MODEL] = (lex_section){b->model.p, b->model.n};
  parse_words(model, &b->pool);
  clause_build(&b->files, &b->pool, &b->section[PACK_GRAMMAR]);
  actor_build(&b->files, &b->pool, (lex_splitter){split_phrase, b}, &b->section[PACK_ACTORS]);
  timex_build(&b->pool);
  read_build(&b->files, &b->section[PACK_READ]);
  place_build(&b->files, &b->section[PACK_PLACES]);
  speech_build(&b->files, &b->pool, (lex_section){b->speech.p, b->speech.n}, &b->section[PACK_SPEECH]);
  const void *first;
  size_t n;
  write_pack(b, a, &first, &n);
  rc = engine_open_bytes(first, n, "first pack", &b->engine, err);
  if (!rc) rc = dg_worker_open(b->engine, &b->worker, err);
  if (rc) return rc;
  event_build(&b->files, &b->pool, (event_parser){run_example, b}, &b->section[PACK_EVENTS]);
  write_pack(b, a, &out->pack, &out->n);
  return DG_OK;
}

static int by_place(const void *x, const void *y) {
  const lex_problem *a = x, *b = y;
  int c = strcmp(a->file, b->file);
  return c ? c : a->line != b->line ? (a->line > b->line) - (a->line < b->line) : (a->col > b->col) - (a->col < b->col);
}

/* The weights of speech lie beside the model. */
static void open_speech(builder *b, const char *model) {
  char path[2048];
  const char *slash = strrchr(model, '/');
  int n = snprintf(path, sizeof path, "%.*sspeech.dgm", slash ? (int)(slash - model + 1) : 0, model);
  if (n <= 0 || (size_t)n >= sizeof path || file_open(path, 0, &b->speech, NULL) != DG_OK) b->speech = (file_map){0};
}

dg_rc build_pack(const char *folder, const char *model, dg_built *out, dg_err *err) {
  *out = (dg_built){0};
  arena_init(&out->arena, 0);
  builder b = {0};
  dg_rc rc = file_open(model, 0, &b.model, err);
  if (rc) return rc == DG_EINPUT ? DG_EENV : rc;
  open_speech(&b, model);
  jmp_buf jmp;
  builder *volatile keep = &b;
  if (setjmp(jmp) == 0) {
    out->arena.jmp = &jmp;
    rc = compile(&b, folder, out, err);
  } else
    rc = err_set(err, DG_ENOMEM, folder, 0, 0, "out of memory while compiling the lexicon");
  out->arena.jmp = NULL;
  dg_worker_close(keep->worker);
  dg_engine_close(keep->engine);
  file_close(&keep->model);
  if (keep->speech.p) file_close(&keep->speech);
  arena_free(&keep->scratch.arena);
  if (rc) return rc;
  out->problem = keep->files.problem;
  out->nproblem = keep->files.nproblem;
  out->nline = keep->files.n;
  out->files = keep->files;
  if (out->nproblem) qsort(out->problem, out->nproblem, sizeof *out->problem, by_place);
  for (uint32_t i = 0; i < out->nproblem; i++) out->nerror += !out->problem[i].warning;
  return DG_OK;
}

void build_free(dg_built *b) {
  arena_free(&b->arena);
  *b = (dg_built){0};
}

dg_rc build_engine(const dg_built *b, dg_engine **out, dg_err *err) {
  return engine_open_bytes(b->pack, b->n, "the new pack", out, err);
}

dg_rc build_why(const dg_engine *e, dg_str sentence, dg_buf *out, dg_err *err) {
  dg_worker *w;
  const dg_doc *d;
  dg_page page = {.form = DG_FORM_TEXT, .bytes = sentence, .id = STR("why"), .date = DG_DATE_NONE, .lang = STR("en")};
  dg_rc rc = dg_worker_open(e, &w, err);
  if (rc) return rc;
  rc = dg_worker_run(w, &page, DG_GOAL_EVENTS, &d, err);
  if (!rc) {
    jmp_buf jmp;
    w->doc.arena.jmp = &jmp;
    if (setjmp(jmp) == 0)
      event_why(e->events, &w->doc, out);
    else
      rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "needs more memory than one page may use");
  }
  dg_worker_close(w);
  return rc;
}

uint32_t build_row_count(const dg_engine *e) { return event_row_count(e->events); }

build_row build_row_at(const dg_engine *e, uint32_t row) {
  event_row r = event_row_at(e->events, row);
  return (build_row){r.line, r.op, r.from, r.mode};
}

dg_rc build_rows_used(dg_worker *w, uint8_t *used, dg_err *err) {
  jmp_buf jmp;
  dg_rc rc = DG_OK;
  w->doc.arena.jmp = &jmp;
  if (setjmp(jmp) == 0)
    event_rows(w->engine->events, &w->doc, used);
  else
    rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "needs more memory than one page may use");
  w->doc.arena.jmp = NULL;
  return rc;
}
