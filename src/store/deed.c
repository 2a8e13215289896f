/* deed: batches, and deeds with their pairs. Writes run, deed, pair and, by tally.c, tally.
 *
 *   id of a deed = (day + 2^15) mod 2^16 << 47 | low 47 bits of its hash      days are clamped to 1880 … 2059
 *
 * so that ids depend on content only, rise with the day (rows that are added together lie together), and need no index
 * of their own. Two different deeds of one day share an id with probability n^2 / 2^48 for n deeds on that day. */
#include <stdlib.h>

#include "work.h"

uint64_t store_hash(dg_str s) {
  uint64_t h = s.n + 0x9E3779B97F4A7C15u;
  for (uint32_t i = 0; i < s.n; i += 8) {
    uint64_t w = 0;
    for (uint32_t k = 0; k < 8 && i + k < s.n; k++) w |= (uint64_t)(uint8_t)s.p[i + k] << 8 * k;
    h = (h ^ w) * 0xBF58476D1CE4E5B9u;
    h ^= h >> 29;
  }
  h *= 0x94D049BB133111EBu;
  return h ^ h >> 32;
}

void store_begin(store *s) {
  if (!store_load(s) || s->in_batch) return;
  s->in_batch = store_done(s, store_stmt(s, Q_BEGIN));
}

uint32_t store_batch(uint32_t usual) {
  uint32_t n;
  const char *set = getenv("DRAGOMAN_BATCH");
  return set && str_to_u32(str_of(set), &n) && n > 0 ? n : usual;
}

void store_rollback(store *s) {
  if (s->in_batch) sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  s->in_batch = false;
  s->ndelta = 0;
}

dg_rc store_commit(store *s, dg_err *err) {
  if (s->err.rc == DG_OK && s->in_batch && tally_flush(s)) s->in_batch = !store_done(s, store_stmt(s, Q_COMMIT));
  if (s->err.rc != DG_OK) store_rollback(s);
  return store_result(s, err);
}

uint32_t store_run_put(store *s, dg_str engine, dg_str form, dg_str options) {
  for (int pass = 0; pass < 2; pass++) {
    sqlite3_stmt *q = store_stmt(s, pass == 0 ? Q_RUN_PUT : Q_RUN_FIND);
    if (!q) return 0;
    bind_str(q, 1, engine);
    bind_str(q, 2, form);
    bind_str(q, 3, options);
    if (pass == 0) {
      store_done(s, q);
    } else if (store_row(s, q)) {
      uint32_t id = (uint32_t)sqlite3_column_int64(q, 0);
      sqlite3_reset(q);
      return id;
    }
  }
  return 0;
}

static uint64_t deed_id(dg_day day, uint64_t hash) {
  int64_t d = day == DAY_NONE ? 32767 : day < -32768 ? -32768 : day > 32766 ? 32766 : day;
  uint64_t id = (uint64_t)(d + 32768) << 47 | (hash & (((uint64_t)1 << 47) - 1));
  return id ? id : 1;
}

static bool insert(store *s, const store_new_deed *d, uint64_t id) {
  sqlite3_stmt *q = store_stmt(s, Q_DEED_PUT);
  if (!q) return false;
  sqlite3_bind_int64(q, 1, (int64_t)id);
  if (d->day == DAY_NONE)
    sqlite3_bind_null(q, 2);
  else
    sqlite3_bind_int64(q, 2, d->day);
  sqlite3_bind_int64(q, 3, d->kind);
  sqlite3_bind_int64(q, 4, d->flags);
  sqlite3_bind_int64(q, 5, d->run);
  sqlite3_bind_int64(q, 6, d->mentions ? d->mentions : 1);
  sqlite3_bind_int64(q, 7, d->sources ? d->sources : d->source != 0);
  const int64_t optional[] = {d->source, d->told == DAY_NONE ? 0 : d->told, d->story, d->sentence};
  for (int i = 0; i < 4; i++)
    if (i == 1 ? d->told != DAY_NONE : optional[i] != 0)
      sqlite3_bind_int64(q, 8 + i, optional[i]);
    else
      sqlite3_bind_null(q, 8 + i);
  if (d->context.n)
    bind_str(q, 12, d->context);
  else
    sqlite3_bind_null(q, 12);
  return store_done(s, q) && sqlite3_changes(s->db) > 0;
}

static void put_pair(store *s, uint64_t id, dg_day day, uint32_t a, uint32_t r) {
  sqlite3_stmt *q = store_stmt(s, Q_PAIR_PUT);
  if (!q) return;
  sqlite3_bind_int64(q, 1, a ? s->party_row[a - 1].actor : STORE_NOBODY);
  sqlite3_bind_int64(q, 2, r ? s->party_row[r - 1].actor : STORE_NOBODY);
  sqlite3_bind_int64(q, 3, day);
  sqlite3_bind_int64(q, 4, (int64_t)id);
  sqlite3_bind_int64(q, 5, a);
  sqlite3_bind_int64(q, 6, r);
  store_done(s, q);
}

/* ---- pairs of a deed, by actor ---- */

uint32_t who(const store *s, uint32_t party) { return party ? s->party_row[party - 1].actor : STORE_NOBODY; }

static void pair_in(const store *s, pairs *p, uint32_t a, uint32_t r) {
  for (uint32_t i = 0; i < p->n; i++)
    if (who(s, p->actor[i]) == who(s, a) && who(s, p->recipient[i]) == who(s, r)) return;
  p->actor[p->n] = a;
  p->recipient[p->n++] = r;
}

void pairs_of(const store *s, const store_new_deed *d, pairs *p) {
  uint32_t na = d->nactor < SIDES_MAX ? d->nactor : SIDES_MAX,
           nr = d->nrecipient < SIDES_MAX ? d->nrecipient : SIDES_MAX;
  p->n = 0;
  if (nr)
    for (uint32_t i = 0; i < (na ? na : 1); i++)
      for (uint32_t k = 0; k < nr; k++) pair_in(s, p, na ? d->actor[i] : 0, d->recipient[k]);
  else
    for (uint32_t i = 0; i < na; i++)
      for (uint32_t k = 0; k < na; k++)
        if (i != k && who(s, d->actor[i]) != who(s, d->actor[k])) pair_in(s, p, d->actor[i], d->actor[k]);
  if (p->n == 0) pair_in(s, p, na ? d->actor[0] : 0, 0);
}

/* A deed counts once for each pair, once for each actor, once for each recipient and once in all. */
void deed_count(store *s, const store_new_deed *d, const pairs *p, uint8_t n) {
  const kind_row *k = &s->kind_row[d->kind - 1];
  tally_delta t = {.day = d->day, .source = d->source, .score10 = k->score10, .type = k->type, .n = n};
  for (uint32_t i = 0; i < p->n; i++) {
    uint32_t a = who(s, p->actor[i]), r = who(s, p->recipient[i]);
    bool seen_a = false, seen_r = false;
    for (uint32_t j = 0; j < i; j++) {
      seen_a |= who(s, p->actor[j]) == a;
      seen_r |= who(s, p->recipient[j]) == r;
    }
    t.actor = a;
    t.recipient = r;
    tally_add(s, &t);
    t.recipient = STORE_ANY;
    if (!seen_a) tally_add(s, &t);
    t.actor = STORE_ANY;
    t.recipient = r;
    if (!seen_r) tally_add(s, &t);
  }
  t.actor = t.recipient = STORE_ANY;
  tally_add(s, &t);
}

store_put store_deed_put(store *s, const store_new_deed *d, uint64_t *id_out) {
  uint64_t id = deed_id(d->day, d->hash);
  if (id_out) *id_out = id;
  if (s->err.rc != DG_OK || d->kind == 0) return PUT_KNOWN;
  if (!insert(s, d, id)) {
    sqlite3_stmt *q = d->mentions > 1 ? store_stmt(s, Q_DEED_MENTIONS) : NULL;
    if (!q) return PUT_KNOWN;
    sqlite3_bind_int64(q, 1, (int64_t)id);
    sqlite3_bind_int64(q, 2, d->mentions);
    store_done(s, q);
    return sqlite3_changes(s->db) > 0 ? PUT_MORE : PUT_KNOWN;
  }
  pairs p;
  pairs_of(s, d, &p);
  for (uint32_t i = 0; i < p.n; i++) put_pair(s, id, d->day, p.actor[i], p.recipient[i]);
  if (d->day != DAY_NONE) deed_count(s, d, &p, 1);
  return PUT_NEW;
}
