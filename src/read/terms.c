/* terms: offices of people, from the dated roles of lexicon/actors/people: compiling and asking. Reads lex_files or the section. */
#include "read/terms.h"

#include <stdlib.h>

/* Letters without case and marks; spaces, stops and hyphens do not count. */
uint64_t terms_key(dg_str name, uint32_t office) {
  char fold[96];
  uint32_t n = 0;
  for (uint32_t i = 0; i < name.n && n + 4 < sizeof fold;) {
    uint32_t cp = utf8_deaccent(utf8_lower(utf8_next(name.p, name.n, &i)));
    if (utf8_is_alpha(cp)) n += utf8_put(fold + n, cp);
  }
  uint64_t h = n ? str_hash(str_make(fold, n)) : 0;
  return h ? h ^ (office * 0x9E3779B97F4A7C15u) : 0;
}

static bool has(dg_str s, const char *what) { return str_find(s, str_of(what)) != DG_NONE; }

uint32_t terms_office(dg_str w) {
  static const char *const not_it[] = {"vice",         "deputy",        "adviser",  "advisor", "spokes", "envoy",
                                       "wife",         "candidate",     "elect",    " to the", "under",  "assistant",
                                       "of the court", "parliament",    "senate",   "chamber", "bank",   "council",
                                       "party",        "assembly",      "governor", "junior",  "crown",  "mother",
                                       "university",   "state minister"};
  for (uint32_t i = 0; i < sizeof not_it / sizeof *not_it; i++)
    if (has(w, not_it[i])) return 0;
  if (has(w, "prime minister") || has(w, "premier")) return OFFICE_PREMIER;
  if (has(w, "president")) return OFFICE_PRESIDENT;
  if (has(w, "chancellor")) return has(w, "exchequer") ? 0 : OFFICE_CHANCELLOR;
  if (has(w, "foreign minister") || has(w, "secretary of state") || has(w, "foreign secretary") ||
      has(w, "minister of foreign") || has(w, "external affairs"))
    return OFFICE_FOREIGN;
  if (has(w, "defence minister") || has(w, "defense minister") || has(w, "defense secretary") ||
      has(w, "secretary of defense") || has(w, "defence secretary"))
    return OFFICE_DEFENCE;
  if (has(w, "secretary-general") || has(w, "secretary general")) return OFFICE_SECRETARY;
  if (str_begins(w, STR("king")) || str_begins(w, STR("queen")) || str_begins(w, STR("emir")) ||
      str_begins(w, STR("sultan")) || str_begins(w, STR("pope")))
    return OFFICE_MONARCH;
  return 0;
}

uint32_t terms_find(const read_terms *x, uint64_t key, uint32_t *first) {
  uint32_t lo = 0, hi = x->n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (((uint64_t)x->row[mid].high << 32 | x->row[mid].low) < key)
      lo = mid + 1;
    else
      hi = mid;
  }
  *first = lo;
  while (key && lo < x->n && ((uint64_t)x->row[lo].high << 32 | x->row[lo].low) == key) lo++;
  return lo;
}

dg_rc read_open(const void *bytes, size_t n, dg_arena *a, const read_terms **out, dg_err *err) {
  read_terms *x = arena_zero(a, 1, sizeof *x);
  const uint32_t *w = bytes;
  *out = x;
  if (!bytes) return DG_OK; /* a pack without them */
  if (n < 16 || w[0] != TERMS_MAGIC || 16 + sizeof(term_row) * (uint64_t)w[1] != n)
    return err_set(err, DG_EENV, NULL, 0, 0, "the pack's terms of office are damaged: build it again");
  x->n = w[1];
  x->row = (const term_row *)(w + 4);
  return DG_OK;
}

/* ---- compiling ---- */

typedef struct rows {
  dg_arena *a;
  term_row *row;
  uint32_t n, cap;
} rows;

static dg_day bound(dg_str s, bool end) {
  uint32_t y, m;
  if (s.n == 4 && str_to_u32(s, &y)) return day_make((int32_t)y, end ? 12 : 1, end ? 31 : 1);
  if (s.n == 7 && str_to_u32(str_make(s.p, 4), &y) && str_to_u32(str_make(s.p + 5, 2), &m))
    return day_make((int32_t)y, (int32_t)m, end ? day_month_len((int32_t)y, (int32_t)m) : 1);
  return day_parse(s);
}

static void add(rows *r, dg_str name, uint32_t office, term_row row) {
  uint64_t key = terms_key(name, office);
  if (!key) return;
  row.high = (uint32_t)(key >> 32);
  row.low = (uint32_t)key;
  *ARENA_PUSH(r->a, r->row, r->n, r->cap) = row;
}

static bool family_first(dg_str code) {
  static const char *const list[] = {"KOR", "PRK", "CHN", "TWN", "VNM", "KHM"};
  for (uint32_t i = 0; i < sizeof list / sizeof *list; i++)
    if (str_begins(code, str_of(list[i]))) return true;
  return false;
}

/* All names of an entry with one role. */
static void role(rows *r, dg_str names, dg_str range, dg_str code, dg_str words, uint32_t person) {
  uint32_t dots = str_find(range, STR("..")), office = terms_office(words);
  if (dots == DG_NONE || !office) return;
  term_row row = {.from = bound(str_make(range.p, dots), false),
                  .to = bound(str_cut(range.p, dots + 2, range.n), true),
                  .person = person,
                  .office = office};
  if (row.from == DAY_NONE) return;
  dg_str name, word, rest, first = {0}, last = {0};
  for (uint32_t i = 0; str_next(&names, ';', &name); i++) {
    name = str_trim(name);
    add(r, name, 0, row);
    if (i) continue;
    rest = name;
    for (uint32_t k = 0; str_next(&rest, ' ', &word); k++) {
      if (k == 0) first = word;
      last = word;
    }
    add(r, family_first(code) ? first : last, office, row);
  }
}

static int by_key(const void *x, const void *y) {
  const term_row *a = x, *b = y;
  if (a->high != b->high) return (a->high > b->high) - (a->high < b->high);
  if (a->low != b->low) return (a->low > b->low) - (a->low < b->low);
  if (a->from != b->from) return (a->from > b->from) - (a->from < b->from);
  return (a->person > b->person) - (a->person < b->person);
}

void read_build(lex_files *f, lex_section *out) {
  rows r = {.a = f->arena};
  uint32_t n, first = lex_under(f, "actors/people", &n), person = 0;
  dg_str names = {0};
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *l = &f->line[i];
    dg_str field[4];
    if (l->indent == 0) {
      names = l->text;
      person++;
    } else if (lex_fields(l->text, field, 4) == 3)
      role(&r, names, field[0], field[1], field[2], person);
  }
  if (r.n) qsort(r.row, r.n, sizeof *r.row, by_key);
  uint32_t *w = arena_zero(r.a, 16 + (size_t)r.n * sizeof(term_row), 1);
  w[0] = TERMS_MAGIC, w[1] = r.n;
  if (r.n) memcpy(w + 4, r.row, r.n * sizeof(term_row));
  *out = (lex_section){w, 16 + r.n * sizeof(term_row)};
}
