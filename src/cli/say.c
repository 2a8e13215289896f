/* say: sentences on stderr, and the exit code that goes with a return code. */
#include <stdarg.h>

#include "cli/cli.h"

void say(const char *format, ...) {
  va_list ap;
  va_start(ap, format);
  fputs("dragoman: ", stderr);
  vfprintf(stderr, format, ap);
  fputc('\n', stderr);
  va_end(ap);
}

static void place(char *out, size_t cap, const char *name, const dg_err *err) {
  const char *file = err->file[0] ? err->file : name ? name : "";
  if (strcmp(file, "-") == 0) file = "standard input";
  if (!file[0])
    out[0] = 0;
  else if (err->line && err->col)
    snprintf(out, cap, "%s:%u:%u: ", file, err->line, err->col);
  else if (err->line)
    snprintf(out, cap, "%s:%u: ", file, err->line);
  else
    snprintf(out, cap, "%s: ", file);
}

void say_err(const char *name, const dg_err *err) {
  char where[1200];
  place(where, sizeof where, name, err);
  say("%s%s", where, err->text);
}

void job_fail(cli_job *job, const dg_err *err) {
  char where[1200];
  dg_err at = *err;
  if (!at.file[0] && !at.line) at.line = job->record.line;
  place(where, sizeof where, job->record.name, &at);
  job_note(job, "%s%s", where, err->text);
  job->failed = true;
}

void job_note(cli_job *job, const char *format, ...) {
  char text[2048];
  va_list ap;
  va_start(ap, format);
  vsnprintf(text, sizeof text, format, ap);
  va_end(ap);
  buf_puts(&job->note, "dragoman: ");
  buf_puts(&job->note, text);
  buf_puts(&job->note, "\n");
}

void job_foreign(cli_job *job, const dg_story *s) {
  if (s->english) return;
  dg_str lang = s->lang.n ? s->lang : STR("und");
  snprintf(job->foreign, sizeof job->foreign, "%.*s", lang.n < 15 ? (int)lang.n : 15, lang.p);
}

int exit_of(dg_rc rc) {
  switch (rc) {
  case DG_OK:
    return EXIT_DONE;
  case DG_EUSE:
    return EXIT_WRONG_USE;
  case DG_EINPUT:
    return EXIT_SOME_FAILED;
  case DG_EENV:
  case DG_ENOMEM:
    return EXIT_ENVIRONMENT;
  }
  return EXIT_ENVIRONMENT;
}
