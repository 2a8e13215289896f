/* review: verdicts kept and read back, and the draw of what is to be judged next. Writes review; reads review, mention, deed, kind. */
#include "review.h"

#include "work.h"

static sqlite3_stmt *prepared(store *s, const char *sql) {
  sqlite3_stmt *q = NULL;
  if (store_ok(s) && sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK) store_fail(s);
  return q;
}

static void bind_optional(sqlite3_stmt *q, int at, bool there, dg_str v) {
  if (there)
    bind_str(q, at, v);
  else
    sqlite3_bind_null(q, at);
}

static void bind_number(sqlite3_stmt *q, int at, bool there, int64_t v) {
  if (there)
    sqlite3_bind_int64(q, at, v);
  else
    sqlite3_bind_null(q, at);
}

int64_t store_review_put(store *s, const store_review *r, dg_err *err) {
  static const char *const sql[2] = {
      "DELETE FROM review WHERE deed IS NULL AND ?2 IS NULL AND story = ?3 AND sentence = ?4 AND actor IS ?8 AND event "
      "IS ?9"
      " AND recipient IS ?10",
      "INSERT INTO review(day, deed, story, sentence, verdict, type, note, actor, event, recipient, told, text)"
      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT(deed) DO UPDATE SET day = excluded.day,"
      " verdict = excluded.verdict, type = excluded.type, note = excluded.note, actor = excluded.actor, event = "
      "excluded.event,"
      " recipient = excluded.recipient RETURNING id"};
  int64_t id = 0;
  store_begin(s);
  for (int pass = 0; pass < 2; pass++) {
    sqlite3_stmt *q = prepared(s, sql[pass]);
    if (!q) break;
    bind_number(q, 1, r->day != DAY_NONE, r->day);
    bind_number(q, 2, r->deed != 0, (int64_t)r->deed);
    bind_str(q, 3, r->story);
    sqlite3_bind_int64(q, 4, r->sentence);
    bind_str(q, 5, r->verdict);
    bind_str(q, 6, r->type);
    bind_str(q, 7, r->note);
    const dg_str expected[3] = {r->actor, r->event, r->recipient};
    for (int i = 0; i < 3; i++) bind_optional(q, 8 + i, r->expected, expected[i]);
    bind_number(q, 11, r->told != DAY_NONE, r->told);
    bind_str(q, 12, r->text);
    if (store_row(s, q)) id = sqlite3_column_int64(q, 0);
    while (store_row(s, q)) continue;
    sqlite3_finalize(q);
  }
  return store_commit(s, err) == DG_OK ? id : 0;
}

dg_rc store_reviews(store *s, const store_review_query *ask, store_review_fn f, void *self, dg_err *err) {
  sqlite3_stmt *q =
      prepared(s, "SELECT id, deed, day, sentence, told, actor IS NOT NULL, story, verdict, type, note, actor, event, "
                  "recipient, text"
                  " FROM review WHERE (?1 = 0 OR id = ?1) AND (?2 = '' OR type = ?2) AND (?3 = '' OR verdict = ?3)"
                  " AND (?4 = 0 OR id < ?4) ORDER BY id DESC LIMIT ?5");
  if (q) {
    sqlite3_bind_int64(q, 1, ask->id);
    bind_str(q, 2, ask->type);
    bind_str(q, 3, ask->verdict);
    sqlite3_bind_int64(q, 4, ask->before);
    sqlite3_bind_int64(q, 5, ask->limit ? (int64_t)ask->limit : -1);
  }
  while (q && store_row(s, q)) {
    store_review r = {.id = sqlite3_column_int64(q, 0),
                      .deed = (uint64_t)sqlite3_column_int64(q, 1),
                      .day = DAY_NONE,
                      .sentence = (uint32_t)sqlite3_column_int64(q, 3),
                      .told = DAY_NONE,
                      .expected = sqlite3_column_int(q, 5) != 0};
    if (sqlite3_column_type(q, 2) != SQLITE_NULL) r.day = (dg_day)sqlite3_column_int64(q, 2);
    if (sqlite3_column_type(q, 4) != SQLITE_NULL) r.told = (dg_day)sqlite3_column_int64(q, 4);
    dg_str *const text[] = {&r.story, &r.verdict, &r.type, &r.note, &r.actor, &r.event, &r.recipient, &r.text};
    for (int i = 0; i < 8; i++) *text[i] = column_str(q, 6 + i);
    f(self, &r);
  }
  sqlite3_finalize(q);
  return store_result(s, err);
}

dg_rc store_review_counts(store *s, store_review_count_fn f, void *self, dg_err *err) {
  sqlite3_stmt *q = prepared(s, "SELECT type, sum(verdict = 'right'), sum(verdict = 'wrong'), sum(verdict = 'missing')"
                                " FROM review GROUP BY type ORDER BY type");
  while (q && store_row(s, q))
    f(self, column_str(q, 0), (uint64_t)sqlite3_column_int64(q, 1), (uint64_t)sqlite3_column_int64(q, 2),
      (uint64_t)sqlite3_column_int64(q, 3));
  sqlite3_finalize(q);
  return store_result(s, err);
}

/* ---- the draw ----
 *
 * A deed is drawn by its first telling, so that one told often is not drawn more often. Large stores: numbers of tellings are tried at
 * random; where that finds too few (few of the type, or small stores), a sample is taken of all (Vitter's algorithm R). */

#define SMALL 20000 /* tellings of a small store */

static uint64_t mix(uint64_t *state) { /* SplitMix64 */
  uint64_t z = *state += 0x9E3779B97F4A7C15u;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
  z = (z ^ z >> 27) * 0x94D049BB133111EBu;
  return z ^ z >> 31;
}

#define FIRST                                                                                                          \
  "SELECT m.deed FROM mention m JOIN deed d ON d.id = m.deed JOIN kind k ON k.id = d.kind"                             \
  " WHERE (?2 = '' OR k.type = ?2) AND m.id = (SELECT min(id) FROM mention WHERE deed = m.deed)"                       \
  " AND NOT EXISTS (SELECT 1 FROM review WHERE deed = m.deed)"

static void by_number(store *s, uint64_t *seed, uint64_t most, dg_str type, uint32_t limit, uint64_t *out,
                      uint32_t *n) {
  sqlite3_stmt *q = prepared(s, FIRST " AND m.id = ?1");
  for (uint32_t tries = 0; q && *n < limit && tries < 40 * limit + 400; tries++) {
    sqlite3_bind_int64(q, 1, (int64_t)(1 + mix(seed) % most));
    bind_str(q, 2, type);
    if (store_row(s, q)) {
      const uint64_t deed = (uint64_t)sqlite3_column_int64(q, 0);
      uint32_t k = 0;
      while (k < *n && out[k] != deed) k++;
      if (k == *n) out[(*n)++] = deed;
    }
    sqlite3_reset(q);
  }
  sqlite3_finalize(q);
}

static void by_sample(store *s, uint64_t *seed, dg_str type, uint32_t limit, uint64_t *out, uint32_t *n) {
  sqlite3_stmt *q = prepared(s, FIRST " AND ?1 = ?1 ORDER BY m.id");
  uint64_t seen = 0;
  *n = 0;
  if (q) {
    sqlite3_bind_int64(q, 1, 0);
    bind_str(q, 2, type);
  }
  while (q && store_row(s, q)) {
    const uint64_t deed = (uint64_t)sqlite3_column_int64(q, 0), at = seen++ < limit ? seen - 1 : mix(seed) % seen;
    if (at < limit) out[at] = deed;
  }
  *n = seen < limit ? (uint32_t)seen : limit;
  for (uint32_t i = *n; i > 1; i--) { /* and in no order */
    const uint32_t k = (uint32_t)(mix(seed) % i);
    const uint64_t held = out[i - 1];
    out[i - 1] = out[k];
    out[k] = held;
  }
  sqlite3_finalize(q);
}

dg_rc store_review_draw(store *s, uint64_t seed, uint8_t type, uint32_t limit, uint64_t *out, uint32_t *n,
                        dg_err *err) {
  const dg_str name = str_of(dg_type_name(type));
  sqlite3_stmt *q = prepared(s, "SELECT max(id) FROM mention");
  const uint64_t most = q && store_row(s, q) ? (uint64_t)sqlite3_column_int64(q, 0) : 0;
  sqlite3_finalize(q);
  *n = 0;
  if (most > SMALL) by_number(s, &seed, most, name, limit, out, n);
  if (*n < limit && store_ok(s)) by_sample(s, &seed, name, limit, out, n);
  return store_result(s, err);
}
