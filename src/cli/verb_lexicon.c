/* verb_lexicon: `dragoman lexicon build|check|why|missing|import`. */
#include "cli/cases.h"
#include "coded/coded.h"

#define MODEL_NAME "models/english.dgm"

static bool defaults(const cli_args *a, char *folder, char *model, size_t cap) {
  if (a->lexicon)
    snprintf(folder, cap, "%s", a->lexicon);
  else if (!data_find("lexicon", folder, cap)) {
    say("no folder `lexicon` here or beside the program; name it by --lexicon");
    return false;
  }
  if (a->model)
    snprintf(model, cap, "%s", a->model);
  else if (!data_find(MODEL_NAME, model, cap)) {
    say("no " MODEL_NAME " here or beside the program; name the model by --model");
    return false;
  }
  return true;
}

/* file:line:col: sentence, the line, and a caret below the place */
static void show_problem(const char *folder, const lex_problem *p) {
  fprintf(stderr, "%s/%s:%u:%u: %s: %.*s\n", folder, p->file, p->line, p->col, p->warning ? "warning" : "error",
          (int)p->text.n, p->text.p);
  if (!p->source.n) return;
  fprintf(stderr, "  %.*s\n  ", (int)p->source.n, p->source.p);
  for (uint32_t i = 0; i + 1 < p->col && i < p->source.n; i++)
    if ((p->source.p[i] & 0xC0) != 0x80) fputc(p->source.p[i] == '\t' ? '\t' : ' ', stderr);
  fputs("^\n", stderr);
}

/* Compiles; mistakes are shown. The exit code when it cannot go on, else 0. */
static int compile(const cli_args *a, dg_built *built) {
  char folder[2048], model[2048];
  dg_err err = {0};
  *built = (dg_built){0};
  if (!defaults(a, folder, model, sizeof folder)) return EXIT_ENVIRONMENT;
  dg_rc rc = build_pack(folder, model, built, &err);
  if (rc) {
    say_err(NULL, &err);
    return rc == DG_EINPUT ? EXIT_ENVIRONMENT : exit_of(rc);
  }
  for (uint32_t i = 0; i < built->nproblem; i++)
    if (!built->problem[i].warning || !a->quiet) show_problem(folder, &built->problem[i]);
  return EXIT_DONE;
}

/* "PACK: model, every lexicon file and every folder with one": a new file changes its folder's time. */
static bool write_depfile(const cli_args *a, const char *pack, dg_err *err) {
  char folder[2048], model[2048], last[2048] = "";
  dg_buf b = {0};
  const char *path, *const root[1] = {folder};
  if (!a->depfile) return true;
  if (!defaults(a, folder, model, sizeof folder)) return false;
  buf_printf(&b, "%s: %s %s", pack, model, folder);
  in_walk *w = in_walk_open(root, 1);
  while (w && in_walk_next(w, &path, err) == IN_RECORD) {
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) : 0;
    buf_printf(&b, " \\\n  %s", path);
    if (n && n < sizeof last && (strncmp(last, path, n) != 0 || last[n])) {
      memcpy(last, path, n);
      last[n] = 0;
      buf_printf(&b, " %s", last);
    }
  }
  in_walk_close(w);
  buf_puts(&b, "\n");
  bool ok = file_write(a->depfile, b.p, b.n, err) == DG_OK;
  buf_free(&b);
  return ok;
}

static int build(const cli_args *a) {
  dg_built built;
  dg_err err = {0};
  const char *to = a->output ? a->output : "dragoman.pack";
  int code = compile(a, &built);
  if (!code && built.nerror) {
    say("%u mistake%s in the lexicon: no pack was written", built.nerror, built.nerror == 1 ? "" : "s");
    code = EXIT_SOME_FAILED;
  } else if (!code && (file_write(to, built.pack, built.n, &err) || !write_depfile(a, to, &err))) {
    say_err(to, &err);
    code = EXIT_ENVIRONMENT;
  } else if (!code && !a->quiet)
    printf("%s: %zu bytes from %u lines\n", to, built.n, built.nline);
  build_free(&built);
  return code;
}

static int check(const cli_args *a) {
  dg_built built;
  dg_err err = {0};
  dg_engine *e = NULL;
  dg_buf out = {0};
  case_count n = {0};
  int code = compile(a, &built);
  if (!code) {
    dg_rc rc = built.pack ? build_engine(&built, &e, &err) : DG_OK;
    if (!rc && e) rc = cases_run(&built.files, e, &out, &n, &err);
    if (rc) {
      say_err(NULL, &err);
      code = exit_of(rc);
    }
  }
  if (!code) {
    if (out.n) fwrite(out.p, 1, out.n, stdout);
    printf("%u lines, %u errors, %u warnings; cases: %u passed, %u failed, %u known to be wrong", built.nline,
           built.nerror, built.nproblem - built.nerror, n.passed, n.failed, n.wrong);
    if (n.cured) printf(", %u marked wrong but right", n.cured);
    if (n.rows) printf("; %u operator rows without a case", n.rows);
    printf("\n");
    code = built.nerror || n.failed ? EXIT_SOME_FAILED : EXIT_DONE;
  }
  buf_free(&out);
  dg_engine_close(e);
  build_free(&built);
  return code;
}

static int why(const cli_args *a) {
  int code = EXIT_DONE;
  dg_buf out = {0};
  dg_err err = {0};
  if (a->nfile < 2) {
    say("`lexicon why` needs a sentence: dragoman lexicon why 'Japan eased its sanctions.'");
    return EXIT_WRONG_USE;
  }
  dg_engine *e = engine_of(a, &code);
  if (!e) return code;
  for (uint32_t i = 1; i < a->nfile && code == EXIT_DONE; i++) {
    out.n = 0;
    if (build_why(e, str_of(a->file[i]), &out, &err) == DG_OK)
      fwrite(out.p, 1, out.n, stdout);
    else {
      say_err(NULL, &err);
      code = exit_of(err.rc);
    }
  }
  buf_free(&out);
  dg_engine_close(e);
  return code;
}

#define DICTIONARY_MAX ((size_t)256 << 20)

/* One dictionary; its text goes to out. */
static int import_one(const cli_args *a, const char *path, dg_buf *out) {
  file_map map;
  coded_import sum = {0};
  dg_err err = {0};
  dg_rc rc = file_open(path, DICTIONARY_MAX, &map, &err);
  if (rc == DG_OK) {
    rc = coded_import_dictionary(str_make(map.p, (uint32_t)map.n), path, out, &sum, &err);
    file_close(&map);
  }
  if (rc != DG_OK) {
    say_err(path, &err);
    return rc == DG_EINPUT ? EXIT_SOME_FAILED : exit_of(rc);
  }
  if (a->quiet) return EXIT_DONE;
  say("%s: %s %llu, forms %llu, roles %llu%s", path, sum.agents ? "agents" : "actors", (unsigned long long)sum.entries,
      (unsigned long long)sum.forms, (unsigned long long)sum.roles,
      sum.agents ? "; keep them as lexicon/actors/agents-NAME.lex" : "; keep them as lexicon/actors/NAME.lex");
  if (sum.left_out)
    say("%s:%u: left out%s: no code that PLOVER has, or no readable date (%llu such line%s)", path, sum.first_left_out,
        sum.left_out > 1 ? ", as others" : "", (unsigned long long)sum.left_out, sum.left_out > 1 ? "s" : "");
  return EXIT_DONE;
}

static int import(const cli_args *a) {
  dg_buf out = {0};
  dg_err err = {0};
  int code = EXIT_DONE;
  if (a->nfile < 2) {
    say("`lexicon import` needs a dictionary: dragoman lexicon import FILE -o lexicon/actors/mine.lex");
    return EXIT_WRONG_USE;
  }
  for (uint32_t i = 1; i < a->nfile; i++) {
    const int one = import_one(a, a->file[i], &out);
    if (one > code) code = one;
  }
  if (out.n && a->output) {
    if (file_write(a->output, out.p, out.n, &err)) {
      say_err(a->output, &err);
      code = EXIT_ENVIRONMENT;
    }
  } else if (out.n && (fwrite(out.p, 1, out.n, stdout) != out.n || fflush(stdout))) {
    say("standard output cannot be written");
    code = EXIT_ENVIRONMENT;
  }
  buf_free(&out);
  return code;
}

int verb_lexicon(const cli_args *a) {
  const char *what = a->nfile ? a->file[0] : "";
  if (strcmp(what, "missing") == 0) return lexicon_missing(a);
  if (a->to) {
    say("only `lexicon missing` takes --to");
    return EXIT_WRONG_USE;
  }
  if (strcmp(what, "build") == 0) return build(a);
  if (strcmp(what, "check") == 0) return check(a);
  if (strcmp(what, "why") == 0) return why(a);
  if (strcmp(what, "import") == 0) return import(a);
  say("`lexicon` needs one of build, check, why, missing or import%s%s", what[0] ? ", not " : "", what);
  return EXIT_WRONG_USE;
}
