/* show: stories by time, who is meant in a telling, deeds of actors. Reads story, mention, side, statement, kept, tally. */
#include "show.h"

#include "said.h"
#include "work.h"

uint32_t store_version(store *s) {
  sqlite3_stmt *q = store_stmt(s, Q_VERSION);
  uint32_t v = q && store_row(s, q) ? (uint32_t)sqlite3_column_int64(q, 0) : 0;
  if (q) sqlite3_reset(q);
  return v;
}

void store_interrupt(store *s) { sqlite3_interrupt(s->db); }

bool store_sides(store *s, uint64_t mention, store_side_fn f, void *self) {
  sqlite3_stmt *q = store_stmt(s, Q_SIDES);
  if (!q) return false;
  sqlite3_bind_int64(q, 1, (int64_t)mention);
  while (store_row(s, q))
    f(self, (uint8_t)sqlite3_column_int(q, 0), (uint32_t)sqlite3_column_int64(q, 1), column_str(q, 2));
  return store_ok(s);
}

dg_str store_trigger(store *s, uint64_t mention) {
  sqlite3_stmt *q = store_stmt(s, Q_TRIGGER);
  if (!q) return STR("");
  sqlite3_bind_int64(q, 1, (int64_t)mention);
  s->text.n = 0;
  if (!store_row(s, q)) return STR("");
  const dg_str t = column_str(q, 0);
  buf_put(&s->text, t.p, t.n);
  sqlite3_reset(q);
  return s->text.failed || !s->text.n ? STR("") : str_make(s->text.p, (uint32_t)s->text.n);
}

uint64_t store_deed_of(store *s, int64_t story, dg_str event) {
  sqlite3_stmt *q = store_stmt(s, Q_DEED_OF);
  uint64_t deed = 0;
  if (!q) return 0;
  sqlite3_bind_int64(q, 1, story);
  bind_str(q, 2, event);
  if (store_row(s, q)) deed = (uint64_t)sqlite3_column_int64(q, 0);
  sqlite3_reset(q);
  sqlite3_clear_bindings(q);
  return deed;
}

bool store_has_statement(store *s, int64_t story, dg_str id) {
  sqlite3_stmt *q = store_stmt(s, Q_STATEMENT_OF);
  if (!q) return false;
  bind_str(q, 1, id);
  sqlite3_bind_int64(q, 2, story);
  const bool found = store_row(s, q);
  sqlite3_reset(q);
  sqlite3_clear_bindings(q);
  return found;
}

/* ---- stories ---- */

static void stories_sql(const store_story_query *q, bool words, char *out, size_t cap) {
  snprintf(out, cap,
           "SELECT st.id, st.key, st.title, st.publisher, st.url, st.agency, st.byline, st.lang, st.date_source, "
           "r.engine, st.day,"
           " (SELECT count(*) FROM mention WHERE story = st.id), (SELECT count(*) FROM statement WHERE story = st.id),"
           " (SELECT count(*) FROM story WHERE cluster = st.cluster) - 1, k.story IS NOT NULL"
           " FROM story st JOIN run r ON r.id = st.run LEFT JOIN kept k ON k.story = st.id"
           " WHERE ?1 = ?1 AND ?2 = ?2 AND ?3 = ?3%s%s%s%s%s ORDER BY st.day DESC, st.id DESC LIMIT ?8",
           q->id.n ? " AND st.key = ?4" : " AND ?4 = ?4",
           words ? " AND (st.id IN (SELECT story FROM sentence WHERE id IN (SELECT rowid FROM evidence WHERE evidence "
                   "MATCH ?1))"
                   " OR instr(lower(st.title), lower(?9)) > 0)"
                 : " AND ?9 = ?9",
           q->publisher.n ? " AND st.publisher = ?5 COLLATE NOCASE" : " AND ?5 = ?5",
           q->from != DAY_NONE || q->to != DAY_NONE ? " AND st.day BETWEEN ?2 AND ?3" : "",
           !q->after                  ? " AND ?6 IS ?6 AND ?7 = ?7"
           : q->after_day == DAY_NONE ? " AND ?6 IS NULL AND st.day IS NULL AND st.id < ?7"
                                      : " AND (st.day < ?6 OR (st.day = ?6 AND st.id < ?7) OR st.day IS NULL)");
}

static void stories_bind(sqlite3_stmt *q, const store_story_query *ask, const dg_buf *match) {
  bind_str(q, 1, str_make(match->p, (uint32_t)match->n));
  sqlite3_bind_int64(q, 2, ask->from == DAY_NONE ? INT32_MIN : ask->from);
  sqlite3_bind_int64(q, 3, ask->to == DAY_NONE ? INT32_MAX : ask->to);
  bind_str(q, 4, ask->id);
  bind_str(q, 5, ask->publisher);
  if (ask->after_day != DAY_NONE) sqlite3_bind_int64(q, 6, ask->after_day);
  sqlite3_bind_int64(q, 7, ask->after_row);
  sqlite3_bind_int64(q, 8, ask->limit);
  bind_str(q, 9, ask->words);
}

dg_rc store_stories(store *s, const store_story_query *ask, store_story_fn f, void *self, dg_err *err) {
  char sql[1600];
  dg_buf match = {0};
  sqlite3_stmt *q = NULL;
  store_match(&match, ask->words);
  stories_sql(ask, match.n > 0, sql, sizeof sql);
  if (match.failed)
    store_fail_memory(s);
  else if (store_ok(s) && sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK)
    store_fail(s);
  if (q) stories_bind(q, ask, &match);
  bool go_on = true;
  while (q && go_on && store_row(s, q)) {
    store_story st = {.row = sqlite3_column_int64(q, 0), .day = DAY_NONE};
    dg_str *const text[] = {&st.id,     &st.title, &st.publisher,   &st.url,   &st.agency,
                            &st.byline, &st.lang,  &st.date_source, &st.engine};
    for (int i = 0; i < 9; i++) *text[i] = column_str(q, 1 + i);
    if (sqlite3_column_type(q, 10) != SQLITE_NULL) st.day = (dg_day)sqlite3_column_int64(q, 10);
    st.events = (uint64_t)sqlite3_column_int64(q, 11);
    st.statements = (uint64_t)sqlite3_column_int64(q, 12);
    st.copies = (uint64_t)sqlite3_column_int64(q, 13);
    st.kept = sqlite3_column_int(q, 14) != 0;
    go_on = f(self, &st);
  }
  sqlite3_finalize(q);
  buf_free(&match);
  return store_result(s, err);
}

/* ---- actors ---- */

dg_rc store_actor_deeds(store *s, uint64_t *out, dg_err *err) {
  static const char in[] = "SELECT recipient, sum(n) FROM tally WHERE actor = 1 AND recipient <> 1 GROUP BY recipient";
  const uint32_t n = store_actor_count(s);
  sqlite3_stmt *q = NULL;
  memset(out, 0, n * sizeof *out);
  if (store_ok(s) && sqlite3_prepare_v2(s->db, in, -1, &q, NULL) != SQLITE_OK) store_fail(s);
  while (q && store_row(s, q)) {
    const int64_t who = sqlite3_column_int64(q, 0);
    if (who >= 0 && who < n) out[who] += (uint64_t)sqlite3_column_int64(q, 1);
  }
  sqlite3_finalize(q);
  q = NULL;
  if (store_ok(s) && sqlite3_prepare_v2(s->db, "SELECT sum(n) FROM tally WHERE actor = ? AND recipient = 1", -1, &q,
                                        NULL) != SQLITE_OK)
    store_fail(s);
  for (uint32_t i = 2; q && i < n && store_ok(s); i++) {
    sqlite3_bind_int64(q, 1, i);
    if (store_row(s, q)) out[i] += (uint64_t)sqlite3_column_int64(q, 0);
    sqlite3_reset(q);
  }
  sqlite3_finalize(q);
  return store_result(s, err);
}

static void bind_days(sqlite3_stmt *q, int at, dg_day from, dg_day to) {
  sqlite3_bind_int64(q, at, from == DAY_NONE ? INT32_MIN + 1 : from);
  sqlite3_bind_int64(q, at + 1, to == DAY_NONE ? INT32_MAX : to);
}

dg_rc store_others(store *s, uint32_t actor, bool towards, dg_day from, dg_day to, uint32_t limit, store_other *out,
                   uint32_t *n, dg_err *err) {
  static const char *const sql[2] = {
      "SELECT t.actor, sum(t.n) AS n, sum(t.q1 + t.q2), sum(t.q3 + t.q4), sum(t.score10) FROM"
      " (SELECT DISTINCT actor FROM pair INDEXED BY pair_recipient WHERE recipient = ?1) a CROSS JOIN tally t"
      " ON t.actor = a.actor AND t.recipient = ?1 WHERE t.day BETWEEN ?2 AND ?3 GROUP BY t.actor ORDER BY n DESC, "
      "t.actor LIMIT ?4",
      "SELECT recipient, sum(n) AS n, sum(q1 + q2), sum(q3 + q4), sum(score10) FROM tally WHERE actor = ?1 AND "
      "recipient <> 1"
      " AND day BETWEEN ?2 AND ?3 GROUP BY recipient ORDER BY n DESC, recipient LIMIT ?4"};
  sqlite3_stmt *q = NULL;
  *n = 0;
  if (store_ok(s) && sqlite3_prepare_v2(s->db, sql[towards], -1, &q, NULL) != SQLITE_OK) store_fail(s);
  if (q) {
    sqlite3_bind_int64(q, 1, actor);
    bind_days(q, 2, from, to);
    sqlite3_bind_int64(q, 4, limit);
  }
  while (q && *n < limit && store_row(s, q))
    out[(*n)++] = (store_other){(uint32_t)sqlite3_column_int64(q, 0), (uint64_t)sqlite3_column_int64(q, 1),
                                (uint64_t)sqlite3_column_int64(q, 2), (uint64_t)sqlite3_column_int64(q, 3),
                                sqlite3_column_int64(q, 4)};
  sqlite3_finalize(q);
  return store_result(s, err);
}

dg_rc store_voices(store *s, uint32_t actor, dg_day from, dg_day to, uint32_t limit, store_voice_fn f, void *self,
                   dg_err *err) {
  sqlite3_stmt *q = NULL;
  char sql[300];
  snprintf(sql, sizeof sql,
           "SELECT speaker, count(*) AS n FROM statement WHERE actor = ?1 AND first = id AND ?2 = ?2 AND ?3 = ?3%s"
           " GROUP BY speaker ORDER BY n DESC, speaker LIMIT ?4",
           from != DAY_NONE || to != DAY_NONE ? " AND day BETWEEN ?2 AND ?3" : "");
  if (store_ok(s) && sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK) store_fail(s);
  if (q) {
    sqlite3_bind_int64(q, 1, actor);
    bind_days(q, 2, from, to);
    sqlite3_bind_int64(q, 4, limit);
  }
  while (q && store_row(s, q)) f(self, (uint32_t)sqlite3_column_int64(q, 0), (uint64_t)sqlite3_column_int64(q, 1));
  sqlite3_finalize(q);
  return store_result(s, err);
}

bool store_balance(store *s, uint32_t actor, dg_day from, dg_day to, uint64_t out[2]) {
  sqlite3_stmt *q = store_stmt(s, Q_BALANCE);
  if (!q) return false;
  for (int side = 0; side < 2; side++) {
    sqlite3_bind_int64(q, 1, side ? STORE_ANY : actor);
    sqlite3_bind_int64(q, 2, side ? actor : STORE_ANY);
    bind_days(q, 3, from, to);
    if (!store_row(s, q)) return false;
    out[0] += (uint64_t)sqlite3_column_int64(q, 0);
    out[1] += (uint64_t)sqlite3_column_int64(q, 1);
    sqlite3_reset(q);
  }
  return true;
}

void store_actor_span(store *s, uint32_t actor, dg_day *first, dg_day *last) {
  sqlite3_stmt *q = store_stmt(s, Q_ACTOR_SPAN);
  for (int side = 0; q && side < 2; side++) {
    sqlite3_bind_int64(q, 1, side ? STORE_ANY : actor);
    sqlite3_bind_int64(q, 2, side ? actor : STORE_ANY);
    if (!store_row(s, q)) return;
    if (sqlite3_column_type(q, 0) != SQLITE_NULL) {
      const dg_day from = (dg_day)sqlite3_column_int64(q, 0), to = (dg_day)sqlite3_column_int64(q, 1);
      if (*first == DAY_NONE || from < *first) *first = from;
      if (*last == DAY_NONE || to > *last) *last = to;
    }
    sqlite3_reset(q);
  }
}
