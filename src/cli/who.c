/* who: an actor that a user named by an option; src/report/who.c says who that is. The engine is opened when a name asks for it. */
#include "cli/cli.h"
#include "report/report.h"

bool who_of(const cli_args *a, store *s, const char *text, int32_t day, cli_who *out, int *code) {
  report_who w;
  *out = (cli_who){.actor = STORE_ANY, .may_be_words = out->may_be_words};
  if (!text) return true;
  bool found = report_who_stored(s, str_of(text), &w);
  if (!found) {
    if (!out->engine) out->engine = engine_of(a, code);
    if (!out->engine) return false;
    found = report_who_named(out->engine, s, str_of(text), day, &w);
  }
  dg_buf others = {0};
  report_who told; /* the store's own Jasper rather than a town of which it has nothing */
  if ((!found || w.actor == DG_NONE) && report_who_told(s, str_of(text), !out->may_be_words, &told, &others))
    found = true, w = told;
  out->words = !found && out->may_be_words;
  out->actor = w.actor;
  out->name = w.name;
  const bool settled = found || out->words;
  if (!settled && others.n)
    say("`%s` may be any of: %.*s; give the full name", text, (int)others.n, others.p);
  else if (!settled)
    say("`%s` is neither a code nor a name that the lexicons or the database know", text);
  buf_free(&others);
  if (!settled) *code = EXIT_WRONG_USE;
  return settled;
}

void who_close(cli_who *w) {
  dg_engine_close(w->engine);
  w->engine = NULL;
}
