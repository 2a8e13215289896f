/* format: from --to and the place of the output to out_options. */
#include <stdlib.h>

#include "cli/cli.h"

/* A table for people when standard output is a terminal and no --to is given. */
bool format_of(const cli_args *a, const cli_sink *s, unsigned allowed, out_options *out) {
  bool terminal = sink_is_terminal(s);
  *out = (out_options){.to = OUT_JSONL, .width = terminal_width(s->fd)};
  out->colour = terminal && !getenv("NO_COLOR");
  if (!a->to) {
    if (terminal && allowed & 1u << OUT_TABLE) out->to = OUT_TABLE;
    if (!(allowed & 1u << OUT_JSONL)) out->to = OUT_CONLLU;
    return true;
  }
  if (strcmp(a->to, "json") == 0 && allowed & 1u << OUT_JSONL) return true;
  char names[160] = "";
  for (int f = 0; f < OUT_FORMATS; f++) {
    if (!(allowed & 1u << f)) continue;
    if (strcmp(a->to, out_format_name[f]) == 0) {
      out->to = (out_format)f;
      return true;
    }
    size_t n = strlen(names);
    snprintf(names + n, sizeof names - n, "%s%s", n ? ", " : "", out_format_name[f]);
  }
  say("`%s` cannot write --to %s; it writes %s", a->verb->name, a->to, names);
  return false;
}
