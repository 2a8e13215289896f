/* said: statements, search and tellings. Reads statement, about, evidence, sentence, story, mention. */
#include "said.h"

#include "work.h"

struct store_said {
  store *s;
  sqlite3_stmt *q;
  dg_str speaker_name;
  bool failed; /* could not be prepared */
};

void store_match(dg_buf *out, dg_str words) {
  bool inside = false;
  for (uint32_t i = 0; i < words.n;) {
    uint32_t from = i, cp = utf8_next(words.p, words.n, &i);
    bool letter = utf8_is_alpha(cp) || (cp >= '0' && cp <= '9');
    if (letter && !inside) buf_puts(out, out->n ? " \"" : "\"");
    if (!letter && inside) buf_puts(out, "\"");
    if (letter) buf_put(out, words.p + from, i - from);
    inside = letter;
  }
  if (inside) buf_puts(out, "\"");
}

static void sql_of(const store_said_query *q, bool words, char *out, size_t cap) {
  snprintf(out, cap,
           "SELECT q.key, q.day, q.actor, q.speaker, q.told, q.speaker_text, q.addressee_text, q.cue, q.kind, q.act, "
           "q.content,"
           " q.about, q.subject, q.predicate, q.object, q.modality, q.negative, se.text, st.key, st.url, st.publisher, "
           "st.title, q.id, se.n"
           " FROM statement q JOIN story st ON st.id = q.story JOIN sentence se ON se.id = q.sentence"
           " WHERE ?1 = ?1 AND ?2 = ?2%s%s%s%s%s%s ORDER BY %s",
           q->id.n ? " AND q.key = ?6" : " AND q.first = q.id AND ?6 = ?6",
           q->speaker != STORE_ANY ? " AND q.actor = ?1" : "",
           q->about != STORE_ANY ? " AND q.id IN (SELECT statement FROM about WHERE actor = ?2)" : "",
           words ? " AND q.sentence IN (SELECT rowid FROM evidence WHERE evidence MATCH ?5)" : "",
           q->from != DAY_NONE || q->to != DAY_NONE ? " AND q.day BETWEEN ?3 AND ?4" : " AND ?3 = ?3 AND ?4 = ?4",
           !q->newest || !q->after_row ? " AND ?7 IS ?7 AND ?8 = ?8"
           : q->after_day == DAY_NONE  ? " AND ?7 IS NULL AND q.day IS NULL AND q.id < ?8"
                                       : " AND (q.day < ?7 OR (q.day = ?7 AND q.id < ?8) OR q.day IS NULL)",
           q->newest ? "q.day DESC, q.id DESC" : "q.day, q.id");
}

store_said *store_said_open(store *s, const store_said_query *q, dg_err *err) {
  char sql[1600];
  dg_buf match = {0};
  store_said *c = store_load(s) ? mem_get(sizeof *c) : NULL;
  if (c) {
    *c = (store_said){.s = s, .speaker_name = q->speaker_name};
    store_match(&match, q->words);
    sql_of(q, match.n > 0, sql, sizeof sql);
    if (match.failed)
      store_fail_memory(s);
    else if (sqlite3_prepare_v2(s->db, sql, -1, &c->q, NULL) != SQLITE_OK)
      store_fail(s);
    if (store_ok(s)) {
      sqlite3_bind_int64(c->q, 1, q->speaker);
      sqlite3_bind_int64(c->q, 2, q->about);
      sqlite3_bind_int64(c->q, 3, q->from == DAY_NONE ? INT32_MIN : q->from);
      sqlite3_bind_int64(c->q, 4, q->to == DAY_NONE ? INT32_MAX : q->to);
      if (match.n) sqlite3_bind_text(c->q, 5, match.p, (int)match.n, SQLITE_TRANSIENT);
      sqlite3_bind_text(c->q, 6, q->id.n ? q->id.p : "", (int)q->id.n, SQLITE_TRANSIENT);
      if (q->after_day != DAY_NONE) sqlite3_bind_int64(c->q, 7, q->after_day);
      sqlite3_bind_int64(c->q, 8, q->after_row);
    }
  } else if (store_ok(s))
    store_fail_memory(s);
  buf_free(&match);
  if (store_ok(s)) return c;
  if (c) sqlite3_finalize(c->q);
  mem_free(c);
  store_result(s, err);
  return NULL;
}

bool store_said_next(store_said *c, store_statement *out) {
  while (store_row(c->s, c->q)) {
    *out = (store_statement){.id = column_str(c->q, 0), .day = DAY_NONE};
    if (sqlite3_column_type(c->q, 1) != SQLITE_NULL) out->day = (dg_day)sqlite3_column_int64(c->q, 1);
    out->actor = (uint32_t)sqlite3_column_int64(c->q, 2);
    out->party = (uint32_t)sqlite3_column_int64(c->q, 3);
    out->told = (uint32_t)sqlite3_column_int64(c->q, 4);
    dg_str *const text[] = {&out->speaker, &out->addressee, &out->cue,       &out->kind,   &out->act,     &out->content,
                            &out->about,   &out->subject,   &out->predicate, &out->object, &out->modality};
    for (int i = 0; i < 11; i++) *text[i] = column_str(c->q, 5 + i);
    out->has_claim = sqlite3_column_type(c->q, 12) != SQLITE_NULL;
    out->negative = sqlite3_column_int(c->q, 16) != 0;
    dg_str *const where[] = {&out->sentence, &out->story, &out->url, &out->publisher, &out->title};
    for (int i = 0; i < 5; i++) *where[i] = column_str(c->q, 17 + i);
    out->row = sqlite3_column_int64(c->q, 22);
    out->n = (uint32_t)sqlite3_column_int64(c->q, 23) + 1;
    store_party p;
    if (!c->speaker_name.n || (store_party_get(c->s, out->party, &p) && str_eq_fold(p.name, c->speaker_name)))
      return true;
  }
  return false;
}

dg_rc store_said_close(store_said *c, dg_err *err) {
  if (!c) return DG_OK;
  dg_rc rc = store_result(c->s, err);
  sqlite3_finalize(c->q);
  mem_free(c);
  return rc;
}

size_t store_search(store *s, dg_str words, uint64_t *deed, size_t cap, dg_err *err) {
  static const char sql[] =
      "SELECT m.deed FROM (SELECT rowid AS sentence, rank FROM evidence WHERE evidence MATCH ?1 ORDER BY rank"
      " LIMIT 10000) e JOIN mention m ON m.sentence = e.sentence GROUP BY m.deed ORDER BY min(e.rank), m.deed"
      " LIMIT ?2";
  dg_buf match = {0};
  sqlite3_stmt *q = NULL;
  size_t n = 0;
  store_match(&match, words);
  if (match.failed)
    store_fail_memory(s);
  else if (match.n && sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK)
    store_fail(s);
  if (q && store_ok(s)) {
    sqlite3_bind_text(q, 1, match.p, (int)match.n, SQLITE_STATIC);
    sqlite3_bind_int64(q, 2, (int64_t)cap);
    while (n < cap && store_row(s, q)) deed[n++] = (uint64_t)sqlite3_column_int64(q, 0);
  }
  sqlite3_finalize(q);
  buf_free(&match);
  return store_result(s, err) == DG_OK ? n : 0;
}

dg_rc store_mentions(store *s, uint64_t deed, store_mention_fn f, void *self, dg_err *err) {
  static const char sql[] =
      "SELECT m.key, m.day, st.day, se.text, st.url, st.publisher, st.title, st.key, m.modality, m.rule, m.trigger, "
      "p.name, m.confidence,"
      " m.attributed, st.cluster, m.id, se.n FROM mention m JOIN story st ON st.id = m.story JOIN sentence se ON se.id "
      "= m.sentence"
      " LEFT JOIN place p ON p.id = m.place WHERE m.deed = ? ORDER BY st.day, m.id";
  sqlite3_stmt *q = NULL;
  if (sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK) store_fail(s);
  if (q) sqlite3_bind_int64(q, 1, (int64_t)deed);
  while (q && store_row(s, q)) {
    store_mention m = {.event = column_str(q, 0), .day = DAY_NONE, .told = DAY_NONE};
    if (sqlite3_column_type(q, 1) != SQLITE_NULL) m.day = (dg_day)sqlite3_column_int64(q, 1);
    if (sqlite3_column_type(q, 2) != SQLITE_NULL) m.told = (dg_day)sqlite3_column_int64(q, 2);
    dg_str *const text[] = {&m.text,     &m.url,  &m.publisher, &m.title, &m.story,
                            &m.modality, &m.rule, &m.trigger,   &m.place};
    for (int i = 0; i < 9; i++) *text[i] = column_str(q, 3 + i);
    m.confidence = (double)sqlite3_column_int64(q, 12) / 1000;
    m.attributed = (uint32_t)sqlite3_column_int64(q, 13);
    m.cluster = (uint32_t)sqlite3_column_int64(q, 14);
    m.mention = (uint64_t)sqlite3_column_int64(q, 15);
    m.sentence = (uint32_t)sqlite3_column_int64(q, 16) + 1;
    f(self, &m);
  }
  sqlite3_finalize(q);
  return store_result(s, err);
}
