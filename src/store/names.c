/* names: actors, parties, sources and kinds, held in memory while the database is open. Rows are only ever added, ids
 * are the order of first appearance, so the tables in memory and on disk agree after every commit. */
#include "work.h"

#include "event/table.h"

#define BLOCK ((size_t)1 << 16)

/* ---- intern ---- */

static uint32_t probe(const intern *t, dg_str s) {
  uint32_t i = (uint32_t)str_hash(s) & (t->nslot - 1);
  while (t->slot[i] && !str_eq(t->str[t->slot[i] - 1], s)) i = (i + 1) & (t->nslot - 1);
  return i;
}

uint32_t intern_find(const intern *t, dg_str s) {
  if (!t->nslot) return DG_NONE;
  uint32_t i = probe(t, s);
  return t->slot[i] ? t->slot[i] - 1 : DG_NONE;
}

static bool widen(intern *t) {
  if (t->n == t->cap) {
    uint32_t cap = t->cap ? t->cap * 2 : 256;
    dg_str *str = mem_grow(t->str, cap * sizeof *str);
    if (!str) return false;
    t->str = str;
    t->cap = cap;
  }
  if (t->n * 2 < t->nslot) return true;
  uint32_t nslot = t->nslot ? t->nslot * 2 : 512;
  uint32_t *slot = mem_get(nslot * sizeof *slot);
  if (!slot) return false;
  memset(slot, 0, nslot * sizeof *slot);
  mem_free(t->slot);
  t->slot = slot;
  t->nslot = nslot;
  for (uint32_t i = 0; i < t->n; i++) t->slot[probe(t, t->str[i])] = i + 1;
  return true;
}

static char *room(intern *t, size_t n) {
  if (t->left < n) {
    if (t->nblock == t->capblock) {
      uint32_t cap = t->capblock ? t->capblock * 2 : 16;
      char **block = mem_grow(t->block, cap * sizeof *block);
      if (!block) return NULL;
      t->block = block;
      t->capblock = cap;
    }
    size_t size = n > BLOCK ? n : BLOCK;
    char *p = mem_get(size);
    if (!p) return NULL;
    t->block[t->nblock++] = p;
    t->left = size;
    return t->left -= n, p; /* the rest of this block follows its first string */
  }
  char *end = t->block[t->nblock - 1];
  char *p = end + (BLOCK - t->left);
  t->left -= n;
  return p;
}

uint32_t intern_put(intern *t, dg_str s, bool *fresh) {
  *fresh = false;
  uint32_t at = intern_find(t, s);
  if (at != DG_NONE) return at;
  if (!widen(t)) return DG_NONE;
  char *p = room(t, s.n ? s.n : 1);
  if (!p) return DG_NONE;
  if (s.n) memcpy(p, s.p, s.n);
  t->str[t->n] = str_make(p, s.n);
  t->slot[probe(t, s)] = t->n + 1;
  *fresh = true;
  return t->n++;
}

void intern_free(intern *t) {
  for (uint32_t i = 0; i < t->nblock; i++) mem_free(t->block[i]);
  mem_free(t->block);
  mem_free(t->str);
  mem_free(t->slot);
  *t = (intern){0};
}

/* ---- rows ---- */

/* Room for one more element behind n in an array that grows with a table. */
static bool room_for(void **v, uint32_t *cap, uint32_t n, size_t size) {
  if (n < *cap) return true;
  uint32_t to = *cap ? *cap * 2 : 256;
  void *grown = mem_grow(*v, to * size);
  if (!grown) return false;
  *v = grown;
  *cap = to;
  return true;
}

static uint32_t actor_in(store *s, dg_str key, bool known, bool *fresh) {
  if (!room_for((void **)&s->actor_known, &s->cap_known, s->actor.n, sizeof *s->actor_known)) return DG_NONE;
  uint32_t id = intern_put(&s->actor, key, fresh);
  if (*fresh) s->actor_known[id] = known;
  return id;
}

#define PARTY_NAME_MAX 300 /* bytes of a name that are kept */
static dg_str cut(dg_str s) {
  if (s.n <= PARTY_NAME_MAX) return s;
  uint32_t n = PARTY_NAME_MAX;
  while (n && ((uint8_t)s.p[n] & 0xc0) == 0x80) n--;
  return str_make(s.p, n);
}

/* id - 1 of a party, since ids begin at 1; `row` has slices of any lifetime. */
static uint32_t party_in(store *s, const party_row *row, bool *fresh) {
  char key[4 + 64 + 1 + PARTY_NAME_MAX];
  dg_str sector = row->sector.n > 64 ? str_make(row->sector.p, 64) : row->sector;
  uint32_t n = 4;
  memcpy(key, &row->actor, 4);
  if (sector.n) memcpy(key + n, sector.p, sector.n);
  n += sector.n;
  key[n++] = 0x1f;
  if (row->name.n) memcpy(key + n, row->name.p, row->name.n);
  if (!room_for((void **)&s->party_row, &s->cap_party, s->party.n, sizeof *s->party_row)) return DG_NONE;
  uint32_t id = intern_put(&s->party, str_make(key, n + row->name.n), fresh);
  if (id == DG_NONE || !*fresh) return id;
  const char *at = s->party.str[id].p;
  s->party_row[id] =
      (party_row){.actor = row->actor, .sector = str_make(at + 4, sector.n), .name = str_make(at + n, row->name.n)};
  dg_str who = s->actor.str[row->actor];
  if (!s->actor_known[row->actor]) return id;
  s->party_row[id].code = who;
  if (str_eq(who, STR("UNO")) || str_eq(who, STR("EUR"))) {
    s->party_row[id].org = who;
    s->party_row[id].code = STR("IGO");
  }
  return id;
}

static uint32_t kind_in(store *s, dg_str type, dg_str mode, uint8_t quad, int16_t score10, dg_str cameo, dg_str label,
                        bool *fresh) {
  char key[512];
  int n = snprintf(key, sizeof key, "%.*s|%.*s|%d|%.*s|%.*s", (int)type.n, type.p ? type.p : "", (int)mode.n,
                   mode.p ? mode.p : "", score10, (int)cameo.n, cameo.p ? cameo.p : "",
                   (int)(label.n > 300 ? 300 : label.n), label.p ? label.p : "");
  if (n >= (int)sizeof key) n = sizeof key - 1;
  if (!room_for((void **)&s->kind_row, &s->cap_kind, s->kind.n, sizeof *s->kind_row)) return DG_NONE;
  uint32_t id = intern_put(&s->kind, str_make(key, (uint32_t)n), fresh);
  if (id == DG_NONE || !*fresh) return id;
  uint8_t t = event_type_of(type);
  s->kind_row[id] =
      (kind_row){.type = t, .mode = mode.n ? event_mode_of(t, mode) : 0, .quad = quad, .score10 = score10};
  return id;
}

static bool in_order(store *s, sqlite3_stmt *q, uint32_t id, uint32_t want) {
  if (id != DG_NONE && id == want) return true;
  if (s->err.rc != DG_OK) return false;
  if (id == DG_NONE)
    store_fail_memory(s);
  else
    err_set(&s->err, DG_EENV, NULL, 0, 0, "%s: is damaged: a table of names has gaps", s->path);
  sqlite3_reset(q);
  return false;
}

static bool load_who(store *s) {
  bool fresh = false;
  sqlite3_stmt *q = store_stmt(s, Q_ACTOR_ALL);
  while (store_row(s, q)) {
    uint32_t id = actor_in(s, column_str(q, 1), sqlite3_column_int(q, 2) != 0, &fresh);
    if (!in_order(s, q, id, (uint32_t)sqlite3_column_int64(q, 0))) return false;
  }
  q = store_stmt(s, Q_PARTY_ALL);
  while (store_row(s, q)) {
    party_row row = {
        .actor = (uint32_t)sqlite3_column_int64(q, 1), .sector = column_str(q, 2), .name = cut(column_str(q, 3))};
    uint32_t id = row.actor < s->actor.n ? party_in(s, &row, &fresh) : DG_NONE - 1;
    if (!in_order(s, q, id, (uint32_t)sqlite3_column_int64(q, 0) - 1)) return false;
  }
  return s->err.rc == DG_OK;
}

static bool load_what(store *s) {
  bool fresh = false;
  sqlite3_stmt *q = store_stmt(s, Q_SOURCE_ALL);
  while (store_row(s, q))
    if (!in_order(s, q, intern_put(&s->source, column_str(q, 1), &fresh), (uint32_t)sqlite3_column_int64(q, 0) - 1))
      return false;
  q = store_stmt(s, Q_KIND_ALL);
  while (store_row(s, q)) {
    uint32_t id = kind_in(s, column_str(q, 1), column_str(q, 2), (uint8_t)sqlite3_column_int(q, 3),
                          (int16_t)sqlite3_column_int(q, 4), column_str(q, 5), column_str(q, 6), &fresh);
    if (!in_order(s, q, id, (uint32_t)sqlite3_column_int64(q, 0) - 1)) return false;
  }
  return s->err.rc == DG_OK;
}

bool store_load(store *s) {
  if (s->loaded || s->err.rc != DG_OK) return s->err.rc == DG_OK;
  s->loaded = load_who(s) && load_what(s);
  return s->loaded;
}

/* ---- reading ---- */

uint32_t store_actor_find(store *s, dg_str key) { return store_load(s) ? intern_find(&s->actor, key) : DG_NONE; }

dg_str store_actor_key(store *s, uint32_t actor) {
  if (!store_load(s) || actor >= s->actor.n) return STR("");
  return s->actor.str[actor];
}

bool store_actor_known(store *s, uint32_t actor) {
  return store_load(s) && actor < s->actor.n && s->actor_known[actor];
}

uint32_t store_actor_count(store *s) { return store_load(s) ? s->actor.n : 0; }

bool store_party_get(store *s, uint32_t party, store_party *out) {
  *out = (store_party){0};
  if (!store_load(s) || party == 0 || party > s->party.n) return false;
  const party_row *r = &s->party_row[party - 1];
  *out = (store_party){.actor = r->actor, .code = r->code, .org = r->org, .sector = r->sector, .name = r->name};
  return true;
}

/* ---- writing ---- */

static uint32_t made(store *s, uint32_t id) {
  if (id == DG_NONE) store_fail_memory(s);
  return id == DG_NONE ? 0 : id;
}

uint32_t actor_put(store *s, dg_str key, bool known) {
  bool fresh = false;
  uint32_t actor = made(s, actor_in(s, key, known, &fresh));
  sqlite3_stmt *q = fresh ? store_stmt(s, Q_ACTOR_PUT) : NULL;
  if (!q) return actor;
  sqlite3_bind_int64(q, 1, actor);
  bind_str(q, 2, key);
  sqlite3_bind_int(q, 3, known);
  store_done(s, q);
  return actor;
}

uint32_t store_party_put(store *s, const dg_side *side) {
  bool fresh = false, known = side->code.n > 0;
  dg_str name = cut(str_trim(side->name.n ? side->name : side->text));
  dg_str key = known ? side->org.n ? side->org : side->code : name;
  if (!store_load(s) || key.n == 0 || str_eq(key, STR("-")) || str_eq(key, STR("*"))) return 0;
  uint32_t actor = actor_put(s, key, known);
  if (s->err.rc != DG_OK) return 0;
  const party_row row = {.actor = actor, .sector = side->sector, .name = name};
  uint32_t party = made(s, party_in(s, &row, &fresh)) + 1;
  if (!fresh || s->err.rc != DG_OK) return party;
  const party_row *p = &s->party_row[party - 1];
  sqlite3_stmt *q = store_stmt(s, Q_PARTY_PUT);
  if (!q) return 0;
  sqlite3_bind_int64(q, 1, party);
  sqlite3_bind_int64(q, 2, actor);
  bind_str(q, 3, p->sector);
  bind_str(q, 4, p->name);
  store_done(s, q);
  return party;
}

uint32_t store_source_put(store *s, dg_str name) {
  bool fresh = false;
  name = cut(str_trim(name));
  if (!store_load(s) || name.n == 0) return 0;
  uint32_t id = made(s, intern_put(&s->source, name, &fresh)) + 1;
  sqlite3_stmt *q = fresh ? store_stmt(s, Q_SOURCE_PUT) : NULL;
  if (!q) return id;
  sqlite3_bind_int64(q, 1, id);
  bind_str(q, 2, name);
  store_done(s, q);
  return id;
}

uint32_t store_kind_put(store *s, const store_kind *k) {
  bool fresh = false;
  if (!store_load(s)) return 0;
  uint8_t quad = dg_type_quad(k->type);
  dg_str type = str_of(dg_type_name(k->type)), mode = str_of(dg_mode_name(k->mode));
  uint32_t id = made(s, kind_in(s, type, mode, quad, k->score10, k->cameo, k->label, &fresh)) + 1;
  sqlite3_stmt *q = fresh ? store_stmt(s, Q_KIND_PUT) : NULL;
  if (!q) return id;
  sqlite3_bind_int64(q, 1, id);
  bind_str(q, 2, type);
  bind_str(q, 3, mode);
  sqlite3_bind_int(q, 4, quad);
  sqlite3_bind_int(q, 5, k->score10);
  bind_str(q, 6, k->cameo);
  bind_str(q, 7, k->label.n > 300 ? str_make(k->label.p, 300) : k->label);
  store_done(s, q);
  return id;
}
