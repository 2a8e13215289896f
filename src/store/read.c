/* read: walking over deeds, and the evidence of one. Reads pair, deed, kind. */
#include "work.h"

struct store_cursor {
  store *s;
  sqlite3_stmt *q;
};

/* Which index serves which question; the order of the rows is the same for all. */
static const char *walk(const store_query *q, bool brief) {
#define COLUMNS                                                                                                        \
  "SELECT p.deed, p.day, p.actor, p.recipient, p.actor_party, p.recipient_party, d.kind, d.flag, d.mentions, "         \
  "d.sources, d.source FROM pair p"
#define DEED " CROSS JOIN deed d ON d.id = p.deed"
  if (brief && q->actor == STORE_ANY && q->recipient == STORE_ANY) /* the index has all that is asked of a pair */
    return "SELECT p.deed, p.day, p.actor, p.recipient, 0, 0, d.kind, d.flag, d.mentions, d.sources, d.source FROM "
           "pair p"
           " INDEXED BY pair_day" DEED " WHERE ?1 = ?1 AND ?2 = ?2 AND p.day BETWEEN ?3 AND ?4 ORDER BY p.day";
  if (q->actor == STORE_ANY && q->recipient == STORE_ANY)
    return COLUMNS " INDEXED BY pair_day" DEED " WHERE ?1 = ?1 AND ?2 = ?2 AND p.day BETWEEN ?3 AND ?4"
                   " ORDER BY p.day, p.deed, p.actor, p.recipient";
  if (q->recipient == STORE_ANY)
    return COLUMNS DEED " WHERE p.actor = ?1 AND ?2 = ?2 AND p.day BETWEEN ?3 AND ?4"
                        " ORDER BY p.day, p.deed, p.actor, p.recipient";
  if (q->actor == STORE_ANY)
    return COLUMNS " INDEXED BY pair_recipient" DEED " WHERE ?1 = ?1 AND p.recipient = ?2 AND p.day BETWEEN ?3 AND ?4"
                   " ORDER BY p.day, p.deed, p.actor, p.recipient";
  return COLUMNS DEED " WHERE p.actor = ?1 AND p.recipient = ?2 AND p.day BETWEEN ?3 AND ?4 ORDER BY p.day, p.deed";
}

static store_cursor *open_walk(store *s, const store_query *q, bool brief, dg_err *err) {
  store_cursor *c = store_load(s) ? mem_get(sizeof *c) : NULL;
  if (!c) {
    if (s->err.rc == DG_OK) store_fail_memory(s);
    store_result(s, err);
    return NULL;
  }
  *c = (store_cursor){.s = s};
  if (sqlite3_prepare_v2(s->db, walk(q, brief), -1, &c->q, NULL) != SQLITE_OK) {
    store_fail(s);
    store_result(s, err);
    mem_free(c);
    return NULL;
  }
  bool open = q->from == DAY_NONE && q->to == DAY_NONE;
  sqlite3_bind_int64(c->q, 1, q->actor);
  sqlite3_bind_int64(c->q, 2, q->recipient);
  sqlite3_bind_int64(c->q, 3, q->from != DAY_NONE ? q->from : open ? INT32_MIN : INT32_MIN + 1);
  sqlite3_bind_int64(c->q, 4, q->to != DAY_NONE ? q->to : INT32_MAX);
  return c;
}

store_cursor *store_deeds(store *s, const store_query *q, dg_err *err) { return open_walk(s, q, false, err); }

store_cursor *store_deeds_brief(store *s, const store_query *q, dg_err *err) { return open_walk(s, q, true, err); }

bool kind_of(const store *s, uint32_t kind, store_deed *out) {
  if (kind == 0 || kind > s->kind.n) return false;
  const kind_row *k = &s->kind_row[kind - 1];
  out->type = k->type;
  out->mode = k->mode;
  out->quad = k->quad;
  out->score = k->score10 / 10.0;
  return true;
}

bool store_deed_next(store_cursor *c, store_deed *out) {
  if (!store_row(c->s, c->q)) return false;
  *out = (store_deed){
      .id = (uint64_t)sqlite3_column_int64(c->q, 0),
      .day = (dg_day)sqlite3_column_int64(c->q, 1),
      .actor = (uint32_t)sqlite3_column_int64(c->q, 2),
      .recipient = (uint32_t)sqlite3_column_int64(c->q, 3),
      .actor_party = (uint32_t)sqlite3_column_int64(c->q, 4),
      .recipient_party = (uint32_t)sqlite3_column_int64(c->q, 5),
      .flags = (uint32_t)sqlite3_column_int64(c->q, 7),
      .mentions = (uint32_t)sqlite3_column_int64(c->q, 8),
      .sources = (uint32_t)sqlite3_column_int64(c->q, 9),
      .source = (uint32_t)sqlite3_column_int64(c->q, 10),
  };
  kind_of(c->s, (uint32_t)sqlite3_column_int64(c->q, 6), out);
  return true;
}

dg_rc store_cursor_close(store_cursor *c, dg_err *err) {
  if (!c) return DG_OK;
  dg_rc rc = store_result(c->s, err);
  sqlite3_finalize(c->q);
  mem_free(c);
  return rc;
}

dg_rc store_deeds_all(store *s, const store_query *q, store_deed **out, size_t *n, dg_err *err) {
  store_cursor *c = store_deeds(s, q, err);
  if (!c) return s->err.rc;
  store_deed *v = NULL, one;
  size_t used = 0, cap = 0;
  bool full = false;
  while (!full && store_deed_next(c, &one)) {
    if (used == cap) {
      size_t more = cap ? cap * 2 : 1024;
      store_deed *grown = mem_grow(v, more * sizeof *grown);
      full = !grown;
      if (full) break;
      v = grown;
      cap = more;
    }
    v[used++] = one;
  }
  dg_rc rc = store_cursor_close(c, err);
  if (rc == DG_OK && full) rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "%s: out of memory", s->path);
  if (rc == DG_OK) {
    *out = v;
    *n = used;
  } else
    mem_free(v);
  return rc;
}

bool store_evidence_get(store *s, uint64_t deed, store_evidence *out) {
  *out = (store_evidence){.told = DAY_NONE};
  sqlite3_stmt *q = store_load(s) ? store_stmt(s, Q_DEED_GET) : NULL;
  if (!q) return false;
  sqlite3_bind_int64(q, 1, (int64_t)deed);
  if (!store_row(s, q)) return false;
  bool dated = sqlite3_column_type(q, 0) != SQLITE_NULL;
  out->deed = (store_deed){.id = deed,
                           .day = dated ? (dg_day)sqlite3_column_int64(q, 0) : DAY_NONE,
                           .flags = (uint32_t)sqlite3_column_int64(q, 2),
                           .mentions = (uint32_t)sqlite3_column_int64(q, 3),
                           .sources = (uint32_t)sqlite3_column_int64(q, 4),
                           .source = (uint32_t)sqlite3_column_int64(q, 6)};
  kind_of(s, (uint32_t)sqlite3_column_int64(q, 1), &out->deed);
  if (sqlite3_column_type(q, 5) != SQLITE_NULL) out->told = (dg_day)sqlite3_column_int64(q, 5);
  dg_str *const text[] = {&out->text, &out->url, &out->publisher, &out->title, &out->story};
  enum { TEXTS = sizeof text / sizeof *text };
  size_t at[TEXTS];
  out->mention = (uint64_t)sqlite3_column_int64(q, 12);
  if (sqlite3_column_type(q, 13) != SQLITE_NULL) out->sentence = (uint32_t)sqlite3_column_int64(q, 13) + 1;
  s->text.n = 0;
  for (int i = 0; i < TEXTS; i++) { /* the buffer may move until all are in */
    *text[i] = column_str(q, 7 + i);
    at[i] = s->text.n;
    buf_put(&s->text, text[i]->p, text[i]->n);
  }
  for (int i = 0; i < TEXTS && !s->text.failed; i++) text[i]->p = at[i] < s->text.n ? s->text.p + at[i] : "";
  sqlite3_reset(q);
  return !s->text.failed && store_ok(s);
}

bool store_span(store *s, dg_day *first, dg_day *last) {
  sqlite3_stmt *q = store_stmt(s, Q_SPAN);
  if (!store_row(s, q)) return false;
  bool some = sqlite3_column_type(q, 0) != SQLITE_NULL;
  if (some) {
    *first = (dg_day)sqlite3_column_int64(q, 0);
    *last = (dg_day)sqlite3_column_int64(q, 1);
  }
  sqlite3_reset(q);
  return some;
}

bool store_counts(store *s, store_count *out) {
  sqlite3_stmt *q = store_stmt(s, Q_COUNTS);
  if (!store_row(s, q)) return false;
  *out = (store_count){.deeds = (uint64_t)sqlite3_column_int64(q, 0),
                       .stories = (uint64_t)sqlite3_column_int64(q, 1),
                       .statements = (uint64_t)sqlite3_column_int64(q, 2)};
  sqlite3_reset(q);
  return true;
}
