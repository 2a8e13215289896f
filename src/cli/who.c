/* who: an actor that a user named, as the store knows it: a code ("PRK"), a name that the store has without a code, or a name that
 * our lexicons resolve ("North Korea", "Kim Jong Un", "NATO"). */
#include "cli/cli.h"
#include "store/store.h"

static bool capital_code(const char *text) {
  size_t n = 0;
  for (; text[n]; n++)
    if (text[n] < 'A' || text[n] > 'Z') return false;
  return n == 3;
}

bool who_of(const cli_args *a, store *s, const char *text, int32_t day, cli_who *out, int *code) {
  *out = (cli_who){.actor = STORE_ANY, .may_be_words = out->may_be_words};
  if (!text) return true;
  dg_str name = str_trim(str_of(text));
  out->actor = store_actor_find(s, name);
  if (out->actor == STORE_NOBODY || out->actor == STORE_ANY) out->actor = DG_NONE; /* "-" and "*" are no names */
  if (out->actor != DG_NONE || capital_code(text)) return true;
  if (!out->engine) {
    out->engine = engine_of(a, code);
    if (!out->engine) return false;
  }
  dg_side side;
  if (!dg_engine_resolve(out->engine, name, day, &side) || !side.code.n) {
    out->words = out->may_be_words;
    if (out->words) return true;
    say("`%s` is neither a code nor a name that the lexicons or the database know", text);
    *code = EXIT_WRONG_USE;
    return false;
  }
  out->actor = store_actor_find(s, side.org.n ? side.org : side.code);
  bool body = str_eq(side.code, STR("IGO")) || str_eq(side.code, STR("NGO")) || str_eq(side.code, STR("MNC"));
  if (side.sector.n || (body && !side.org.n)) out->name = side.name.n ? side.name : name;
  return true;
}

void who_close(cli_who *w) {
  dg_engine_close(w->engine);
  w->engine = NULL;
}
