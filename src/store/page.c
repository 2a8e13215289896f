/* page: pages of deeds, the newest first. Reads pair, deed, kind, and for words evidence and mention.
 *
 * One walk for each direction asked for, merged by (day, id) falling; rows of one deed stand together, so that a deed is given once. A
 * page ends at its limit or after LOOKED rows, whichever comes first. */
#include <stdlib.h>

#include "said.h"
#include "show.h"
#include "work.h"

#define LOOKED 200000 /* rows that one page may look at */
#define FOUND 200000  /* deeds that words may find */
#define OFTEN 20000   /* an actor's deeds are walked by day when there are more, else sorted */

typedef struct place { /* of a deed in the order of a page */
  dg_day day;
  uint64_t id;
} place;

typedef struct walk {
  sqlite3_stmt *q;
  bool there;
  store_deed deed;
  dg_str name[2]; /* actor's, recipient's */
} walk;

typedef struct page {
  store *s;
  const store_deed_page *ask;
  walk walk[2];
  place *
      found; /* [nfound] those with the words, in the order of the page; NULL = neither words nor a story were asked for */
  size_t nfound;
  uint32_t looked;
} page;

static int in_order(const void *x, const void *y) {
  const place *a = x, *b = y;
  if (a->day != b->day) return a->day > b->day ? -1 : 1;
  return a->id > b->id ? -1 : a->id < b->id;
}

/* ---- words ---- */

/* What the words and the story allow. */
static bool find_told(page *p) {
  const store_deed_page *a = p->ask;
  char sql[500];
  dg_buf match = {0};
  sqlite3_stmt *q = NULL;
  store_match(&match, a->words);
  snprintf(sql, sizeof sql,
           "SELECT DISTINCT m.deed, d.day FROM mention m JOIN deed d ON d.id = m.deed WHERE %s%s%s LIMIT ?3",
           match.n ? "m.sentence IN (SELECT rowid FROM evidence WHERE evidence MATCH ?1)" : "?1 = ?1",
           match.n || !a->words.n ? "" : " AND 0",
           a->story.n ? " AND m.story IN (SELECT id FROM story WHERE key = ?2)" : " AND ?2 = ?2");
  p->found = mem_get(sizeof *p->found * FOUND);
  if (match.failed || !p->found) store_fail_memory(p->s);
  if (store_ok(p->s) && sqlite3_prepare_v2(p->s->db, sql, -1, &q, NULL) != SQLITE_OK) store_fail(p->s);
  if (q) {
    bind_str(q, 1, str_make(match.p, (uint32_t)match.n));
    bind_str(q, 2, a->story);
    sqlite3_bind_int64(q, 3, FOUND);
    while (p->nfound < FOUND && store_row(p->s, q))
      p->found[p->nfound++] =
          (place){sqlite3_column_type(q, 1) == SQLITE_NULL ? DAY_NONE : (dg_day)sqlite3_column_int64(q, 1),
                  (uint64_t)sqlite3_column_int64(q, 0)};
  }
  sqlite3_finalize(q);
  buf_free(&match);
  if (p->nfound) qsort(p->found, p->nfound, sizeof *p->found, in_order);
  return store_ok(p->s);
}

static bool was_told(const page *p, const store_deed *d) {
  const place at = {d->day, d->id};
  return !p->found || (p->nfound && bsearch(&at, p->found, p->nfound, sizeof *p->found, in_order));
}

/* ---- walking ---- */

static bool often(store *s, uint32_t actor) {
  sqlite3_stmt *q = NULL;
  bool many = false;
  if (sqlite3_prepare_v2(s->db, "SELECT count(*) FROM (SELECT 1 FROM pair WHERE actor = ?1 LIMIT ?2)", -1, &q, NULL) !=
      SQLITE_OK)
    store_fail(s);
  if (q) {
    sqlite3_bind_int64(q, 1, actor);
    sqlite3_bind_int64(q, 2, OFTEN);
    many = store_row(s, q) && sqlite3_column_int64(q, 0) == OFTEN;
  }
  sqlite3_finalize(q);
  return many;
}

static bool open_walk(page *p, walk *w, uint32_t actor, uint32_t recipient) {
  const store_deed_page *a = p->ask;
  const bool any_actor = actor == STORE_ANY, any_recipient = recipient == STORE_ANY;
  char sql[900];
  snprintf(sql, sizeof sql,
           "SELECT p.deed, p.day, p.actor, p.recipient, p.actor_party, p.recipient_party, d.kind, d.flag, d.mentions, "
           "d.sources,"
           " d.source FROM pair p%s CROSS JOIN deed d ON d.id = p.deed WHERE %s AND %s AND p.day BETWEEN ?3 AND ?4"
           " AND (p.day < ?5 OR p.deed < ?6) ORDER BY p.day DESC, p.deed DESC, p.actor, p.recipient",
           any_actor && !any_recipient                          ? " INDEXED BY pair_recipient"
           : any_recipient && (any_actor || often(p->s, actor)) ? " INDEXED BY pair_day"
                                                                : "",
           any_actor ? "?1 = ?1" : "p.actor = ?1", any_recipient ? "?2 = ?2" : "p.recipient = ?2");
  if (!store_ok(p->s)) return false;
  if (sqlite3_prepare_v2(p->s->db, sql, -1, &w->q, NULL) != SQLITE_OK) {
    store_fail(p->s);
    return false;
  }
  const bool open = a->from == DAY_NONE && a->to == DAY_NONE;
  int64_t to = a->to == DAY_NONE ? INT32_MAX : a->to;
  if (a->after && a->after_day < to) to = a->after_day;
  sqlite3_bind_int64(w->q, 1, actor);
  sqlite3_bind_int64(w->q, 2, recipient);
  sqlite3_bind_int64(w->q, 3, a->from != DAY_NONE ? a->from : open ? INT32_MIN : INT32_MIN + 1);
  sqlite3_bind_int64(w->q, 4, to);
  sqlite3_bind_int64(w->q, 5, a->after ? a->after_day : (int64_t)INT32_MAX + 1);
  sqlite3_bind_int64(w->q, 6, a->after ? (int64_t)a->after_id : 0);
  return true;
}

static void step(page *p, walk *w) {
  sqlite3_stmt *q = w->q;
  w->there = q && store_row(p->s, q);
  if (!w->there) return;
  p->looked++;
  w->deed = (store_deed){
      .id = (uint64_t)sqlite3_column_int64(q, 0),
      .day = (dg_day)sqlite3_column_int64(q, 1),
      .actor = (uint32_t)sqlite3_column_int64(q, 2),
      .recipient = (uint32_t)sqlite3_column_int64(q, 3),
      .actor_party = (uint32_t)sqlite3_column_int64(q, 4),
      .recipient_party = (uint32_t)sqlite3_column_int64(q, 5),
      .flags = (uint32_t)sqlite3_column_int64(q, 7),
      .mentions = (uint32_t)sqlite3_column_int64(q, 8),
      .sources = (uint32_t)sqlite3_column_int64(q, 9),
      .source = (uint32_t)sqlite3_column_int64(q, 10),
  };
  kind_of(p->s, (uint32_t)sqlite3_column_int64(q, 6), &w->deed);
}

static bool named(store *s, uint32_t party, dg_str name) {
  store_party who;
  return !name.n || (party && store_party_get(s, party, &who) && str_eq_fold(who.name, name));
}

static bool fits(const page *p, const walk *w) {
  const store_deed *d = &w->deed;
  if ((p->ask->type && d->type != p->ask->type) || (p->ask->quad && d->quad != p->ask->quad)) return false;
  return named(p->s, d->actor_party, w->name[0]) && named(p->s, d->recipient_party, w->name[1]) && was_told(p, d);
}

/* The walk whose deed comes next; NULL at the end. */
static walk *next(page *p) {
  walk *a = &p->walk[0], *b = &p->walk[1];
  if (!a->there || !b->there) return a->there ? a : b->there ? b : NULL;
  return in_order(&(place){a->deed.day, a->deed.id}, &(place){b->deed.day, b->deed.id}) <= 0 ? a : b;
}

static void fill(page *p, store_deed *out, uint32_t *n, bool *more, place *last) {
  bool given = false;
  for (walk *w; (w = next(p)) != NULL;) {
    const bool same = last->id == w->deed.id && last->day == w->deed.day;
    if (!same && (*n == p->ask->limit || p->looked > LOOKED)) {
      *more = true;
      return;
    }
    if (!same) given = false;
    *last = (place){w->deed.day, w->deed.id};
    if (!given && fits(p, w)) {
      out[(*n)++] = w->deed;
      given = true;
    }
    step(p, w);
  }
}

/* Of everybody, with words: the deeds that the words found, one by one. */
static void fill_found(page *p, store_deed *out, uint32_t *n, bool *more, place *last) {
  const store_deed_page *a = p->ask;
  const place after = {a->after_day, a->after_id};
  for (size_t i = 0; i < p->nfound && store_ok(p->s); i++) {
    const place at = p->found[i];
    if (a->after && in_order(&at, &after) <= 0) continue;
    if ((a->to != DAY_NONE && at.day > a->to) || (a->from != DAY_NONE && at.day < a->from)) continue;
    if (at.day == DAY_NONE && a->to != DAY_NONE) continue;
    if (*n == a->limit || p->looked++ > LOOKED / 10) {
      *more = true;
      return;
    }
    *last = at;
    walk w = {.name = {a->actor_name, a->recipient_name}};
    if (store_deed_get(p->s, at.id, &w.deed) && fits(p, &w)) out[(*n)++] = w.deed;
  }
}

dg_rc store_deed_page_get(store *s, const store_deed_page *q, store_deed *out, uint32_t *n, bool *more,
                          dg_day *last_day, uint64_t *last_id, dg_err *err) {
  page p = {.s = s, .ask = q};
  place last = {0};
  *n = 0;
  *more = false;
  const bool told = q->words.n || q->story.n;
  if (!store_load(s) || (told && !find_told(&p))) {
    mem_free(p.found);
    return store_result(s, err);
  }
  p.walk[0].name[0] = p.walk[1].name[1] = q->actor_name;
  p.walk[0].name[1] = p.walk[1].name[0] = q->recipient_name;
  if (told && q->actor == STORE_ANY && q->recipient == STORE_ANY)
    fill_found(&p, out, n, more, &last);
  else if (open_walk(&p, &p.walk[0], q->actor, q->recipient) &&
           (!q->either || q->actor == q->recipient || open_walk(&p, &p.walk[1], q->recipient, q->actor))) {
    step(&p, &p.walk[0]);
    step(&p, &p.walk[1]);
    fill(&p, out, n, more, &last);
  }
  sqlite3_finalize(p.walk[0].q);
  sqlite3_finalize(p.walk[1].q);
  mem_free(p.found);
  *last_day = last.day;
  *last_id = last.id;
  return store_result(s, err);
}

bool store_deed_get(store *s, uint64_t id, store_deed *out) {
  store_evidence e;
  if (!store_evidence_get(s, id, &e)) return false;
  *out = e.deed;
  sqlite3_stmt *q = store_stmt(s, Q_PAIR_GET);
  if (!q) return false;
  sqlite3_bind_int64(q, 1, out->day);
  sqlite3_bind_int64(q, 2, (int64_t)id);
  if (!store_row(s, q)) return store_ok(s);
  out->actor = (uint32_t)sqlite3_column_int64(q, 0);
  out->recipient = (uint32_t)sqlite3_column_int64(q, 1);
  out->actor_party = (uint32_t)sqlite3_column_int64(q, 2);
  out->recipient_party = (uint32_t)sqlite3_column_int64(q, 3);
  sqlite3_reset(q);
  return true;
}
