/* who: an actor that a user named, as the store knows it: a code ("PRK"), a name that the store has without a code, or a name that
 * our lexicons resolve ("North Korea", "Kim Jong Un", "NATO"), a person whom stories of the store named. Reads the store's names and the engine; writes nothing. */
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

static dg_str last_word(dg_str name) {
  uint32_t at = name.n;
  while (at && name.p[at - 1] != ' ') at--;
  return str_cut(name.p, at, name.n);
}

static dg_str first_word(dg_str name) {
  uint32_t end = 0;
  while (end < name.n && name.p[end] != ' ') end++;
  return str_cut(name.p, 0, end);
}

bool report_who_told(store *s, dg_str text, bool surname, report_who *out, dg_buf *others) {
  enum { NAMED = 8 };
  dg_str name = str_trim(text), found[NAMED];
  uint32_t nfound = 0;
  store_party p;
  *out = (report_who){.actor = DG_NONE};
  for (uint32_t i = 1; name.n && store_party_get(s, i, &p); i++) {
    if (str_eq_fold(p.name, name)) { /* one person may have several codes over time */
      out->actor = out->name.n && out->actor != p.actor ? STORE_ANY : p.actor;
      out->name = p.name;
      continue;
    }
    uint32_t k = nfound;
    if (out->name.n || !surname || !(str_eq_fold(last_word(p.name), name) || str_eq_fold(first_word(p.name), name)))
      continue;
    for (k = 0; k < nfound && !str_eq_fold(found[k], p.name); k++) continue;
    if (k == nfound && nfound < NAMED) found[nfound++] = p.name;
  }
  if (out->name.n) return true;
  for (uint32_t k = 0; k < nfound; k++) {
    if (k) buf_puts(others, ", ");
    buf_put(others, found[k].p, found[k].n);
  }
  return nfound == 1 && report_who_told(s, found[0], false, out, others);
}

void report_about(const report_who *w, store_said_query *q) {
  q->about = w->actor;
  if (!w->name.n) return;
  q->words = last_word(w->name);
}
