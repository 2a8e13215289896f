/* who: an actor that a user named, as the store knows it: a code ("PRK"), a name that the store has without a code, or a name that
 * our lexicons resolve ("North Korea", "Kim Jong Un", "NATO"). Reads the store's names and the engine; writes nothing. */
#include "report/report.h"

bool report_who_stored(store *s, dg_str text, report_who *out) {
  dg_str name = str_trim(text);
  uint32_t capitals = 0;
  *out = (report_who){.actor = store_actor_find(s, name)};
  if (out->actor == STORE_NOBODY || out->actor == STORE_ANY) out->actor = DG_NONE; /* "-" and "*" are no names */
  while (capitals < name.n && name.p[capitals] >= 'A' && name.p[capitals] <= 'Z') capitals++;
  return out->actor != DG_NONE || (capitals == 3 && name.n == 3);
}

bool report_who_named(const dg_engine *e, store *s, dg_str text, dg_day day, report_who *out) {
  dg_str name = str_trim(text);
  dg_side side;
  *out = (report_who){.actor = DG_NONE};
  if (!dg_engine_resolve(e, name, day, &side) || !side.code.n) return false;
  out->actor = store_actor_find(s, side.org.n ? side.org : side.code);
  bool body = str_eq(side.code, STR("IGO")) || str_eq(side.code, STR("NGO")) || str_eq(side.code, STR("MNC"));
  if (side.sector.n || (body && !side.org.n)) out->name = side.name.n ? side.name : name;
  return true;
}

void report_about(const report_who *w, store_said_query *q) {
  q->about = w->actor;
  if (!w->name.n) return;
  uint32_t at = w->name.n;
  while (at && w->name.p[at - 1] != ' ') at--;
  q->words = str_cut(w->name.p, at, w->name.n);
}
