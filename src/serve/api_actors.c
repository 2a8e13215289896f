/* api_actors: who there is, and one actor's dealings. Reads the store's names and the rollup. */
#include <stdlib.h>

#include "serve/desk.h"

typedef struct row {
  uint32_t actor;
  uint64_t deeds;
} row;

static int most_first(const void *x, const void *y) {
  const row *a = x, *b = y;
  if (a->deeds != b->deeds) return a->deeds > b->deeds ? -1 : 1;
  return a->actor < b->actor ? -1 : a->actor > b->actor;
}

/* `what` begins a word of the text, whatever the case. */
static bool begins_word(dg_str text, dg_str what) {
  for (uint32_t i = 0; i + what.n <= text.n; i++) {
    const bool start = i == 0 || text.p[i - 1] == ' ' || text.p[i - 1] == '-';
    if (start && str_eq_fold(str_make(text.p + i, what.n), what)) return true;
  }
  return false;
}

static void put_who(call *c, uint32_t actor, uint64_t deeds) {
  put_key(c->b, "key", store_actor_key(c->s, actor));
  put_key(c->b, "name", desk_name(c->d, actor));
  buf_puts(c->b, store_actor_known(c->s, actor) ? ",\"known\":true" : ",\"known\":false");
  put_uint(c->b, "deeds", deeds);
}

void api_actors(call *c) {
  uint32_t limit = 50, n = 0;
  const uint64_t *deeds;
  if (!call_params(c, "q limit") || !param_uint(c, "limit", 1, CALL_LIMIT, &limit) || !desk_deeds(c, &deeds)) return;
  const dg_str q = str_trim(param_str(c, "q"));
  const uint32_t count = c->d->ndeeds;
  row *rows = mem_get((count ? count : 1) * sizeof *rows);
  if (!rows) {
    call_refuse(c, 503, "Out of memory.");
    return;
  }
  for (uint32_t i = 2; i < count; i++) { /* behind nobody and anybody */
    const dg_str key = store_actor_key(c->s, i);
    if (!q.n || begins_word(key, q) || (store_actor_known(c->s, i) && begins_word(desk_name(c->d, i), q)))
      rows[n++] = (row){i, deeds[i]};
  }
  qsort(rows, n, sizeof *rows, most_first);
  buf_puts(c->b, "{\"items\":[");
  for (uint32_t i = 0; i < n && i < limit; i++) {
    buf_puts(c->b, i ? ",{" : "{");
    put_who(c, rows[i].actor, rows[i].deeds);
    buf_puts(c->b, "}");
  }
  buf_puts(c->b, "]}\n");
  mem_free(rows);
}

/* ---- one actor ---- */

#define OTHERS 60
#define VOICES 30

static void put_others(call *c, const char *key, uint32_t actor, bool towards, dg_day from, dg_day to) {
  store_other other[OTHERS];
  uint32_t n = 0;
  dg_err err = {0};
  if (c->refused) return;
  if (store_others(c->s, actor, towards, from, to, OTHERS, other, &n, &err) != DG_OK) {
    call_fail(c, &err);
    return;
  }
  out_key(c->b, key);
  buf_puts(c->b, "[");
  for (uint32_t i = 0, k = 0; i < n; i++) {
    const store_other *o = &other[i];
    if (o->actor == STORE_NOBODY || o->actor == STORE_ANY || o->n == 0) continue;
    buf_puts(c->b, k++ ? ",{" : "{");
    put_key(c->b, "key", store_actor_key(c->s, o->actor));
    put_key(c->b, "name", desk_name(c->d, o->actor));
    put_uint(c->b, "n", o->n);
    put_uint(c->b, "coop", o->coop);
    put_uint(c->b, "conf", o->conf);
    out_key(c->b, "score_mean");
    out_fixed(c->b, (double)o->score10 / 10 / (double)o->n, 3, true);
    buf_puts(c->b, "}");
  }
  buf_puts(c->b, "]");
}

typedef struct types {
  uint64_t n[STORE_TYPES], deeds;
} types;

static void add_types(void *self, const store_tally *t) {
  types *y = self;
  for (int i = 0; i < STORE_TYPES; i++) y->n[i] += t->type[i];
  y->deeds += t->n;
}

static void put_types(dg_buf *b, const char *key, const types *t) {
  out_key(b, key);
  buf_puts(b, "{");
  for (uint8_t i = 1; i < STORE_TYPES; i++)
    if (t->n[i]) put_uint(b, dg_type_name(i), t->n[i]);
  buf_puts(b, "}");
}

static void voice(void *self, uint32_t party, uint64_t statements) {
  call *c = self;
  store_party p = {0};
  if (!store_party_get(c->s, party, &p)) return;
  dg_str sector = p.sector, first = {0};
  if (sector.n) str_next(&sector, ';', &first);
  buf_puts(c->b, c->b->p && c->b->p[c->b->n - 1] == '[' ? "{" : ",{");
  put_key(c->b, "name", p.name);
  put_key(c->b, "sector", first);
  put_uint(c->b, "statements", statements);
  buf_puts(c->b, "}");
}

void api_actor(call *c) {
  report_who who;
  dg_day from, to, first = DAY_NONE, last = DAY_NONE;
  types t[2] = {{{0}, 0}, {{0}, 0}};
  dg_err err = {0};
  if (!call_params(c, "from to") || !param_days(c, &from, &to)) return;
  if (!report_who_stored(c->s, c->part[0], &who) && !report_who_named(c->d->engine, c->s, c->part[0], to, &who))
    who.actor = DG_NONE;
  if (who.actor == DG_NONE) {
    call_refuse(c, 404, "There is no actor `%.*s` in this database.", (int)(c->part[0].n < 200 ? c->part[0].n : 200),
                c->part[0].p);
    return;
  }
  for (int side = 0; side < 2; side++) {
    const store_query q = {side ? STORE_ANY : who.actor, side ? who.actor : STORE_ANY, from, to};
    if (store_tallies(c->s, &q, add_types, &t[side], &err) != DG_OK) {
      call_fail(c, &err);
      return;
    }
  }
  buf_puts(c->b, "{");
  put_who(c, who.actor, t[0].deeds + t[1].deeds);
  store_actor_span(c->s, who.actor, &first, &last);
  put_day(c->b, "first", first);
  put_day(c->b, "last", last);
  put_others(c, "towards", who.actor, true, from, to);
  put_others(c, "from", who.actor, false, from, to);
  if (c->refused) return;
  buf_puts(c->b, ",\"types\":{");
  put_types(c->b, "out", &t[0]);
  put_types(c->b, "in", &t[1]);
  buf_puts(c->b, "},\"voices\":[");
  if (store_voices(c->s, who.actor, from, to, VOICES, voice, c, &err) != DG_OK)
    call_fail(c, &err);
  else
    buf_puts(c->b, "]}\n");
}
