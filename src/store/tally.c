/* tally: the rollup. A batch collects changes (one for each deed and pair it counts for); at its end they are sorted and folded,
 * and each (actor, recipient, day) is written once. STORE_ANY on a side sums over that side, each deed counted once.
 *
 *   types   bytes: type, count (LEB128), type, count …   types rising, counts above 0
 *   sources bytes: LEB128 of each id minus the one before, ids rising */
#include <stdlib.h>

#include "work.h"

void tally_add(store *s, const tally_delta *d) {
  if (s->err.rc != DG_OK) return;
  if (s->ndelta == s->cap_delta) {
    size_t cap = s->cap_delta ? s->cap_delta * 2 : 4096;
    tally_delta *grown = mem_grow(s->delta, cap * sizeof *grown);
    if (!grown) {
      store_fail_memory(s);
      return;
    }
    s->delta = grown;
    s->cap_delta = cap;
  }
  s->delta[s->ndelta++] = *d;
}

/* ---- the packed columns ---- */

static uint32_t leb_put(uint8_t *p, uint64_t v) {
  uint32_t n = 0;
  for (; v >= 0x80; v >>= 7) p[n++] = (uint8_t)(v | 0x80);
  p[n++] = (uint8_t)v;
  return n;
}

static uint64_t leb_get(const uint8_t *p, uint32_t n, uint32_t *i) {
  uint64_t v = 0;
  for (uint32_t shift = 0; *i < n && shift < 63; shift += 7) {
    uint8_t b = p[(*i)++];
    v |= (uint64_t)(b & 0x7f) << shift;
    if (!(b & 0x80)) break;
  }
  return v;
}

#define TYPES_BYTES (STORE_TYPES * 11)
static void types_add(uint64_t count[STORE_TYPES], const uint8_t *p, uint32_t n) {
  for (uint32_t i = 0; i < n;) {
    uint8_t type = p[i++];
    uint64_t c = leb_get(p, n, &i);
    if (type < STORE_TYPES) count[type] += c;
  }
}

static uint32_t types_pack(const uint64_t count[STORE_TYPES], uint8_t out[TYPES_BYTES]) {
  uint32_t n = 0;
  for (uint8_t t = 0; t < STORE_TYPES; t++) {
    if (!count[t]) continue;
    out[n++] = t;
    n += leb_put(out + n, count[t]);
  }
  return n;
}

static void blob_of(sqlite3_value *v, const uint8_t **p, uint32_t *n) {
  *p = sqlite3_value_blob(v);
  *n = *p ? (uint32_t)sqlite3_value_bytes(v) : 0;
}

static void sql_counts(sqlite3_context *c, int n, sqlite3_value **v) {
  (void)n;
  uint64_t count[STORE_TYPES] = {0};
  uint8_t out[TYPES_BYTES];
  for (int i = 0; i < 2; i++) {
    const uint8_t *p;
    uint32_t size;
    blob_of(v[i], &p, &size);
    types_add(count, p, size);
  }
  sqlite3_result_blob(c, out, (int)types_pack(count, out), SQLITE_TRANSIENT);
}

/* The union of two sets of sources. */
static void sql_set(sqlite3_context *c, int n, sqlite3_value **v) {
  (void)n;
  const uint8_t *p, *q;
  uint32_t np, nq, i = 0, k = 0, used = 0;
  blob_of(v[0], &p, &np);
  blob_of(v[1], &q, &nq);
  uint8_t *out = sqlite3_malloc64((uint64_t)np + nq + 20);
  if (!out) {
    sqlite3_result_error_nomem(c);
    return;
  }
  uint64_t a = 0, b = 0, last = 0;
  bool has_a = np > 0, has_b = nq > 0;
  if (has_a) a = leb_get(p, np, &i);
  if (has_b) b = leb_get(q, nq, &k);
  while (has_a || has_b) {
    uint64_t next = has_a && (!has_b || a <= b) ? a : b;
    used += leb_put(out + used, next - last);
    last = next;
    if (has_a && a == next && (has_a = i < np)) a += leb_get(p, np, &i);
    if (has_b && b == next && (has_b = k < nq)) b += leb_get(q, nq, &k);
  }
  sqlite3_result_blob(c, out, (int)used, sqlite3_free);
}

void tally_functions(store *s) {
  const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
  sqlite3_create_function(s->db, "dg_counts", 2, flags, NULL, sql_counts, NULL, NULL);
  sqlite3_create_function(s->db, "dg_set", 2, flags, NULL, sql_set, NULL, NULL);
}

/* ---- writing a batch ---- */

static int by_key(const void *x, const void *y) {
  const tally_delta *a = x, *b = y;
  if (a->actor != b->actor) return (a->actor > b->actor) - (a->actor < b->actor);
  if (a->recipient != b->recipient) return (a->recipient > b->recipient) - (a->recipient < b->recipient);
  if (a->day != b->day) return (a->day > b->day) - (a->day < b->day);
  return (a->source > b->source) - (a->source < b->source);
}

/* delta[0, n) have one key. */
static void write_one(store *s, const tally_delta *d, size_t n, uint8_t *sources) {
  sqlite3_stmt *q = store_stmt(s, Q_TALLY_PUT);
  if (!q) return;
  uint64_t count[STORE_TYPES] = {0}, quad[5] = {0}, all = 0;
  int64_t score = 0;
  uint32_t used = 0, last = 0;
  for (size_t i = 0; i < n; i++) {
    count[d[i].type] += d[i].n;
    quad[dg_type_quad(d[i].type)] += d[i].n;
    all += d[i].n;
    if (d[i].n) score += d[i].score10;
    if (d[i].source == last) continue;
    used += leb_put(sources + used, d[i].source - last);
    last = d[i].source;
  }
  uint8_t types[TYPES_BYTES];
  uint32_t ntypes = types_pack(count, types);
  sqlite3_bind_int64(q, 1, d->actor);
  sqlite3_bind_int64(q, 2, d->recipient);
  sqlite3_bind_int64(q, 3, d->day);
  sqlite3_bind_int64(q, 4, (int64_t)all);
  for (int k = 0; k < 5; k++) sqlite3_bind_int64(q, 5 + k, (int64_t)quad[k]);
  sqlite3_bind_int64(q, 10, score);
  sqlite3_bind_blob(q, 11, types, (int)ntypes, SQLITE_STATIC);
  sqlite3_bind_blob(q, 12, sources, (int)used, SQLITE_STATIC);
  store_done(s, q);
}

bool tally_flush(store *s) {
  if (s->ndelta) qsort(s->delta, s->ndelta, sizeof *s->delta, by_key);
  size_t cap = 0;
  uint8_t *sources = NULL;
  for (size_t i = 0; i < s->ndelta && s->err.rc == DG_OK;) {
    const tally_delta *d = &s->delta[i];
    size_t n = 1;
    while (i + n < s->ndelta && d[n].actor == d->actor && d[n].recipient == d->recipient && d[n].day == d->day) n++;
    if (n * 5 > cap) {
      cap = n * 10;
      mem_free(sources);
      sources = mem_get(cap);
    }
    if (sources)
      write_one(s, d, n, sources);
    else
      store_fail_memory(s);
    i += n;
  }
  mem_free(sources);
  s->ndelta = 0;
  return s->err.rc == DG_OK;
}

/* ---- reading ---- */

static const char reading[] = "SELECT day, n, q0, q1, q2, q3, q4, score10, types, sources FROM tally"
                              " WHERE actor = ? AND recipient = ? AND day BETWEEN ? AND ? ORDER BY day";

static bool unpack_sources(store *s, const uint8_t *p, uint32_t n, store_tally *t) {
  s->text.n = 0;
  for (uint32_t i = 0, last = 0; i < n;) {
    last += (uint32_t)leb_get(p, n, &i);
    buf_put(&s->text, &last, sizeof last);
  }
  t->source = (const uint32_t *)(const void *)s->text.p;
  t->nsource = (uint32_t)(s->text.n / sizeof(uint32_t));
  return !s->text.failed;
}

dg_rc store_tallies(store *s, const store_query *q, store_tally_fn f, void *self, dg_err *err) {
  sqlite3_stmt *r = NULL;
  if (sqlite3_prepare_v2(s->db, reading, -1, &r, NULL) != SQLITE_OK) {
    store_fail(s);
    return store_result(s, err);
  }
  sqlite3_bind_int64(r, 1, q->actor);
  sqlite3_bind_int64(r, 2, q->recipient);
  sqlite3_bind_int64(r, 3, q->from == DAY_NONE ? INT32_MIN + 1 : q->from);
  sqlite3_bind_int64(r, 4, q->to == DAY_NONE ? INT32_MAX : q->to);
  while (store_row(s, r)) {
    store_tally t = {.day = (dg_day)sqlite3_column_int64(r, 0), .n = (uint64_t)sqlite3_column_int64(r, 1)};
    for (int k = 0; k < 5; k++) t.quad[k] = (uint64_t)sqlite3_column_int64(r, 2 + k);
    t.score10 = sqlite3_column_int64(r, 7);
    types_add(t.type, sqlite3_column_blob(r, 8), (uint32_t)sqlite3_column_bytes(r, 8));
    const uint8_t *sources = sqlite3_column_blob(r, 9);
    if (!unpack_sources(s, sources, (uint32_t)sqlite3_column_bytes(r, 9), &t)) {
      store_fail_memory(s);
      break;
    }
    f(self, &t);
  }
  sqlite3_finalize(r);
  return store_result(s, err);
}
