/* texts: puts a packed document into the store. Reads the bytes of pack.c; writes story, band, sentence, evidence, mention, side, place,
 * statement, about, and by deed.c deed, pair and tally. A story's rows are all in one transaction. */
#include <stdlib.h>

#include "story/story.h"
#include "texts.h"
#include "wire.h"
#include "work.h"

#define EVENT_SIDES 64 /* sides of an event that are kept */

typedef struct line { /* a sentence of this story that is kept */
  uint32_t n;
  int64_t row;
  dg_str text;
} line;

typedef struct text {
  store *s;
  wire w;
  store_text_sum *sum;
  uint32_t run;
  int64_t row; /* of the story */
  uint32_t cluster, origin;
  dg_day day;
  uint64_t hash;
  line *line; /* [nline] */
  uint32_t nline, cap_line;
  uint64_t *deed; /* [ndeed] those that this story tells */
  uint32_t ndeed, cap_deed;
} text;

/* ---- known ---- */

dg_rc store_known(store *s, uint64_t **out, size_t *n, dg_err *err) {
  uint64_t *v = NULL;
  size_t used = 0, cap = 0;
  sqlite3_stmt *q = store_stmt(s, Q_STORY_KNOWN);
  while (store_row(s, q)) {
    if (used == cap) {
      cap = cap ? cap * 2 : 1024;
      uint64_t *grown = mem_grow(v, cap * sizeof *grown);
      if (!grown) {
        sqlite3_reset(q);
        store_fail_memory(s);
        break;
      }
      v = grown;
    }
    v[used++] = (uint64_t)sqlite3_column_int64(q, 0);
  }
  if (store_ok(s)) {
    *out = v;
    *n = used;
  } else
    mem_free(v);
  return store_result(s, err);
}

uint64_t store_other_runs(store *s, uint32_t run) {
  sqlite3_stmt *q = store_stmt(s, Q_STORY_OTHER);
  uint64_t n = 0;
  if (!q) return 0;
  sqlite3_bind_int64(q, 1, run);
  if (store_row(s, q)) n = (uint64_t)sqlite3_column_int64(q, 0);
  sqlite3_reset(q);
  return n;
}

bool store_is_known(const uint64_t *known, size_t n, uint64_t hash) {
  size_t lo = 0, hi = n;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (known[mid] < hash)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo < n && known[lo] == hash;
}

static bool there(store *s, uint64_t hash) {
  sqlite3_stmt *q = store_stmt(s, Q_STORY_FIND);
  if (!q) return true;
  sqlite3_bind_int64(q, 1, (int64_t)hash);
  bool found = store_row(s, q);
  sqlite3_reset(q);
  return found;
}

/* ---- copies of the same report ---- */

typedef struct twin {
  double most;
  uint32_t cluster, origin;
} twin;

static void look_at(text *t, const story_sketch *mine, int64_t story, twin *best) {
  sqlite3_stmt *q = store_stmt(t->s, Q_STORY_GET);
  story_sketch other;
  if (!q) return;
  sqlite3_bind_int64(q, 1, story);
  if (!store_row(t->s, q)) return;
  const uint8_t *bytes = sqlite3_column_blob(q, 3);
  bool dated = t->day != DAY_NONE && sqlite3_column_type(q, 0) != SQLITE_NULL;
  int32_t days = dated ? t->day - (dg_day)sqlite3_column_int64(q, 0) : 0;
  if (bytes && story_unpack(bytes, (uint32_t)sqlite3_column_bytes(q, 3), &other) && story_same(mine, &other, days)) {
    story_match m = story_compare(mine, &other);
    double most = m.full > m.lead ? m.full : m.lead;
    if (most > best->most)
      *best = (twin){most, (uint32_t)sqlite3_column_int64(q, 1), (uint32_t)sqlite3_column_int64(q, 2)};
  }
  sqlite3_reset(q);
}

static int by_story(const void *x, const void *y) {
  int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;
  return (a > b) - (a < b);
}

/* The stories that share most keys are compared, at most LOOKED of them; a key gives at most its 40 latest (boilerplate is in many). */
#define LOOKED 32
static void find_cluster(text *t, const story_sketch *mine, twin *best) {
  uint64_t key[STORY_KEYS];
  int64_t hit[STORY_KEYS * 40], story[LOOKED];
  uint32_t n = story_keys(mine, key), nhit = 0, shared[LOOKED], nlook = 0;
  for (uint32_t k = 0; k < n; k++) {
    sqlite3_stmt *q = store_stmt(t->s, Q_BAND_FIND);
    if (!q) return;
    sqlite3_bind_int64(q, 1, (int64_t)key[k]);
    while (store_row(t->s, q))
      if (nhit < sizeof hit / sizeof *hit) hit[nhit++] = sqlite3_column_int64(q, 0);
  }
  qsort(hit, nhit, sizeof *hit, by_story);
  for (uint32_t i = 0, many; i < nhit; i += many) {
    for (many = 1; i + many < nhit && hit[i + many] == hit[i];) many++;
    uint32_t at = nlook;
    while (at > 0 && shared[at - 1] < many) at--;
    if (at == LOOKED) continue;
    if (nlook < LOOKED) nlook++;
    for (uint32_t k = nlook - 1; k > at; k--) story[k] = story[k - 1], shared[k] = shared[k - 1];
    story[at] = hit[i];
    shared[at] = many;
  }
  for (uint32_t i = 0; i < nlook; i++) look_at(t, mine, story[i], best);
}

static void put_bands(text *t, const story_sketch *mine) {
  uint64_t key[STORY_KEYS];
  uint32_t n = story_keys(mine, key);
  for (uint32_t k = 0; k < n; k++) {
    sqlite3_stmt *q = store_stmt(t->s, Q_BAND_PUT);
    if (!q) return;
    sqlite3_bind_int64(q, 1, (int64_t)key[k]);
    sqlite3_bind_int64(q, 2, t->row);
    store_done(t->s, q);
  }
}

/* ---- the story ---- */

static void bind_day(sqlite3_stmt *q, int at, dg_day day) {
  if (day == DAY_NONE)
    sqlite3_bind_null(q, at);
  else
    sqlite3_bind_int64(q, at, day);
}

static dg_str host(dg_str url) {
  uint32_t at = str_find(url, STR("://"));
  if (at != DG_NONE) url = str_cut(url.p, at + 3, url.n);
  if (str_begins(url, STR("www."))) url = str_cut(url.p, 4, url.n);
  at = str_find(url, STR("/"));
  return at == DG_NONE ? url : str_make(url.p, at);
}

static bool put_story(text *t) {
  enum { KEY, URL, PUBLISHER, TITLE, BYLINE, AGENCY, LANG, FIELDS };
  dg_str f[FIELDS];
  for (int i = 0; i < FIELDS; i++) f[i] = wire_get_str(&t->w);
  t->day = (dg_day)wire_get_u32(&t->w);
  dg_str date_source = wire_get_str(&t->w), bytes = wire_get_str(&t->w), kept = wire_get_str(&t->w);
  story_sketch sketch;
  if (t->w.short_ || !story_unpack((const uint8_t *)bytes.p, bytes.n, &sketch)) return false;
  twin best = {0};
  find_cluster(t, &sketch, &best);
  t->cluster = best.cluster;
  t->origin = best.cluster ? best.origin : 0;
  if (!t->origin)
    t->origin = store_source_put(t->s, f[AGENCY].n ? f[AGENCY] : f[PUBLISHER].n ? f[PUBLISHER] : host(f[URL]));
  sqlite3_stmt *q = store_stmt(t->s, Q_STORY_PUT);
  if (!q) return false;
  sqlite3_bind_int64(q, 1, (int64_t)t->hash);
  bind_str(q, 2, f[KEY]);
  sqlite3_bind_int64(q, 3, t->run);
  bind_day(q, 4, t->day);
  bind_str(q, 5, date_source);
  const int order[] = {URL, PUBLISHER, AGENCY, TITLE, BYLINE, LANG};
  for (int i = 0; i < 6; i++) bind_str(q, 6 + i, f[order[i]]);
  sqlite3_bind_int64(q, 12, t->cluster);
  sqlite3_bind_int64(q, 13, t->origin);
  sqlite3_bind_blob(q, 14, bytes.p, (int)bytes.n, SQLITE_STATIC);
  if (!store_done(t->s, q)) return false;
  t->row = sqlite3_last_insert_rowid(t->s->db);
  if (!t->cluster) {
    t->cluster = (uint32_t)t->row;
    q = store_stmt(t->s, Q_STORY_CLUSTER);
    if (q) sqlite3_bind_int64(q, 1, t->row);
    store_done(t->s, q);
  } else
    t->sum->copies++;
  put_bands(t, &sketch);
  if (kept.n) {
    q = store_stmt(t->s, Q_KEPT_PUT);
    if (!q) return false;
    sqlite3_bind_int64(q, 1, t->row);
    sqlite3_bind_blob(q, 2, kept.p, (int)kept.n, SQLITE_STATIC);
    store_done(t->s, q);
  }
  return store_ok(t->s);
}

/* Room for one more; false when out of memory (kept). */
static bool room(store *s, void **v, uint32_t *cap, uint32_t n, size_t size) {
  if (n < *cap) return true;
  uint32_t to = *cap ? *cap * 2 : 32;
  void *grown = mem_grow(*v, to * size);
  if (!grown) {
    store_fail_memory(s);
    return false;
  }
  *v = grown;
  *cap = to;
  return true;
}

static bool put_sentences(text *t) {
  for (;;) {
    uint32_t n = wire_get_u32(&t->w);
    if (n == DG_NONE || t->w.short_) return !t->w.short_;
    dg_str words = wire_get_str(&t->w);
    if (!room(t->s, (void **)&t->line, &t->cap_line, t->nline, sizeof *t->line)) return false;
    sqlite3_stmt *q = store_stmt(t->s, Q_SENTENCE_PUT);
    if (!q) return false;
    sqlite3_bind_int64(q, 1, t->row);
    sqlite3_bind_int64(q, 2, n);
    bind_str(q, 3, words);
    if (!store_done(t->s, q)) return false;
    line *l = &t->line[t->nline++];
    *l = (line){n, sqlite3_last_insert_rowid(t->s->db), words};
    q = store_stmt(t->s, Q_EVIDENCE_PUT);
    if (!q) return false;
    sqlite3_bind_int64(q, 1, l->row);
    bind_str(q, 2, words);
    store_done(t->s, q);
  }
}

static line *line_of(text *t, uint32_t sentence) {
  for (uint32_t i = 0; i < t->nline; i++)
    if (t->line[i].n == sentence) return &t->line[i];
  return NULL;
}

/* ---- who ---- */

static dg_side get_side(wire *w) {
  dg_side s = {0};
  s.text = wire_get_str(w);
  s.name = wire_get_str(w);
  s.code = wire_get_str(w);
  s.org = wire_get_str(w);
  s.sector = wire_get_str(w);
  return s;
}

/* A phrase that is a name: a word behind the first begins with a capital ("the Zqxv Front", not "Protesters"). */
static bool named(dg_str s) {
  for (uint32_t i = 1; i < s.n; i++)
    if (s.p[i - 1] == ' ' && s.p[i] >= 'A' && s.p[i] <= 'Z') return true;
  return false;
}

static uint32_t party_of(text *t, const dg_side *side) {
  if (!side->code.n && !side->name.n && !named(side->text)) return 0;
  dg_side s = *side;
  if (s.code.n && !s.name.n) s.text = STR(""); /* "12 officials" is no name */
  return store_party_put(t->s, &s);
}

/* ---- events ---- */

static uint32_t put_place(text *t) {
  dg_str name = wire_get_str(&t->w), country = wire_get_str(&t->w);
  uint32_t geo = wire_get_u32(&t->w);
  int32_t lat = (int32_t)wire_get_u32(&t->w), lon = (int32_t)wire_get_u32(&t->w);
  if (!name.n) return 0;
  for (int pass = 0; pass < 2; pass++) {
    sqlite3_stmt *q = store_stmt(t->s, pass ? Q_PLACE_PUT : Q_PLACE_FIND);
    if (!q) return 0;
    bind_str(q, 1, name);
    bind_str(q, 2, country);
    sqlite3_bind_int64(q, 3, geo);
    if (pass) {
      sqlite3_bind_null(q, 4); /* bindings outlive a reset */
      sqlite3_bind_null(q, 5);
      if (geo) sqlite3_bind_double(q, 4, lat / 1e5);
      if (geo) sqlite3_bind_double(q, 5, lon / 1e5);
      return store_done(t->s, q) ? (uint32_t)sqlite3_last_insert_rowid(t->s->db) : 0;
    }
    if (!store_row(t->s, q)) continue;
    uint32_t id = (uint32_t)sqlite3_column_int64(q, 0);
    sqlite3_reset(q);
    return id;
  }
  return 0;
}

typedef struct told { /* an event as this story tells it */
  dg_str key, precision, modality, rule, trigger;
  uint32_t confidence, place, attributed, nside, nactor;
  const line *line;
  dg_side side[EVENT_SIDES];
  uint32_t party[EVENT_SIDES];
  store_new_deed deed;
} told;

static bool get_event(text *t, told *e) {
  e->key = wire_get_str(&t->w);
  e->line = line_of(t, wire_get_u32(&t->w));
  dg_day day = (dg_day)wire_get_u32(&t->w);
  e->precision = wire_get_str(&t->w);
  store_kind k = {.type = (uint8_t)wire_get_u32(&t->w), .mode = (uint8_t)wire_get_u32(&t->w)};
  k.score10 = (int16_t)(int32_t)wire_get_u32(&t->w);
  k.cameo = wire_get_str(&t->w);
  e->deed = (store_new_deed){.run = t->run, .told = t->day, .mentions = 1, .source = t->origin};
  e->deed.kind = store_kind_put(t->s, &k);
  e->deed.day = day != DAY_NONE ? day : t->day;
  e->deed.flags = wire_get_u32(&t->w);
  e->deed.context = wire_get_str(&t->w);
  e->modality = wire_get_str(&t->w);
  e->confidence = wire_get_u32(&t->w);
  e->rule = wire_get_str(&t->w);
  e->trigger = wire_get_str(&t->w);
  dg_side from = get_side(&t->w);
  e->attributed = party_of(t, &from);
  e->place = put_place(t);
  uint32_t nactor = wire_get_u32(&t->w), n = nactor + wire_get_u32(&t->w);
  e->nactor = e->nside = 0;
  for (uint32_t i = 0; i < n && !t->w.short_; i++) {
    dg_side side = get_side(&t->w);
    if (e->nside == EVENT_SIDES) continue;
    t->sum->nameless += !side.code.n;
    e->side[e->nside] = side;
    e->party[e->nside] = party_of(t, &side);
    e->nactor += i < nactor;
    e->nside++;
  }
  return !t->w.short_ && e->line != NULL && store_ok(t->s);
}

static void put_mention(text *t, const told *e, uint64_t deed) {
  sqlite3_stmt *q = store_stmt(t->s, Q_MENTION_PUT);
  if (!q) return;
  sqlite3_bind_int64(q, 1, (int64_t)deed);
  sqlite3_bind_int64(q, 2, t->row);
  sqlite3_bind_int64(q, 3, e->line->row);
  bind_str(q, 4, e->key);
  sqlite3_bind_int64(q, 5, e->deed.kind);
  bind_day(q, 6, e->deed.day);
  bind_str(q, 7, e->precision);
  bind_str(q, 8, e->modality);
  sqlite3_bind_int64(q, 9, e->confidence);
  bind_str(q, 10, e->rule);
  bind_str(q, 11, e->trigger);
  sqlite3_bind_null(q, 12);
  sqlite3_bind_null(q, 13);
  if (e->place) sqlite3_bind_int64(q, 12, e->place);
  if (e->attributed) sqlite3_bind_int64(q, 13, e->attributed);
  bind_str(q, 14, e->deed.context);
  if (!store_done(t->s, q)) return;
  int64_t mention = sqlite3_last_insert_rowid(t->s->db);
  for (uint32_t i = 0; i < e->nside; i++) {
    q = store_stmt(t->s, Q_SIDE_PUT);
    if (!q) return;
    sqlite3_bind_int64(q, 1, mention);
    sqlite3_bind_int64(q, 2, i >= e->nactor);
    sqlite3_bind_int64(q, 3, i < e->nactor ? i : i - e->nactor);
    sqlite3_bind_int64(q, 4, e->party[i]);
    bind_str(q, 5, e->side[i].text);
    store_done(t->s, q);
  }
}

/* A known deed is told once more: its counts, and its sources in the rollup. */
static void tell_again(text *t, told *e, uint64_t deed, dg_day day) {
  sqlite3_stmt *q = store_stmt(t->s, Q_ORIGIN_SEEN);
  bool seen = true;
  if (q) {
    sqlite3_bind_int64(q, 1, (int64_t)deed);
    sqlite3_bind_int64(q, 2, t->origin);
    seen = store_row(t->s, q);
    sqlite3_reset(q);
  }
  put_mention(t, e, deed);
  q = store_stmt(t->s, Q_DEED_AGAIN);
  if (!q) return;
  sqlite3_bind_int64(q, 1, (int64_t)deed);
  bind_day(q, 2, t->day);
  store_done(t->s, q);
  if (seen || !t->origin || day == DAY_NONE) return;
  pairs p;
  e->deed.day = day;
  pairs_of(t->s, &e->deed, &p);
  deed_count(t->s, &e->deed, &p, 0);
}

static bool put_events(text *t) {
  uint32_t n = wire_get_u32(&t->w);
  told e;
  for (uint32_t i = 0; i < n; i++) {
    if (!get_event(t, &e)) return false;
    uint32_t actor[EVENT_SIDES], recipient[EVENT_SIDES], na = 0, nr = 0;
    for (uint32_t k = 0; k < e.nside; k++)
      if (e.party[k]) {
        if (k < e.nactor)
          actor[na++] = e.party[k];
        else
          recipient[nr++] = e.party[k];
      }
    e.deed.actor = actor;
    e.deed.nactor = na;
    e.deed.recipient = recipient;
    e.deed.nrecipient = nr;
    e.deed.story = (uint32_t)t->row;
    e.deed.sentence = (uint32_t)e.line->row;
    e.deed.hash = (store_hash(e.key) ^ t->hash) * 0x9E3779B97F4A7C15u;
    e.deed.hash ^= e.deed.hash >> 31;
    if (!room(t->s, (void **)&t->deed, &t->cap_deed, t->ndeed, sizeof *t->deed)) return false;
    dg_day day = DAY_NONE;
    const same_query same = {.deed = &e.deed,
                             .sentence = e.line->text,
                             .cluster = t->cluster,
                             .place = e.place,
                             .copy = t->cluster != t->row,
                             .taken = t->deed,
                             .ntaken = t->ndeed};
    uint64_t deed = na + nr ? same_deed(t->s, &same, &day) : 0;
    if (deed)
      tell_again(t, &e, deed, day);
    else {
      store_deed_put(t->s, &e.deed, &deed);
      put_mention(t, &e, deed);
      t->sum->deeds++;
    }
    t->deed[t->ndeed++] = deed;
    t->sum->events++;
  }
  return !t->w.short_ && store_ok(t->s);
}

/* ---- statements ---- */

/* The same words of the same speaker within a week, or 0. */
static int64_t said_before(text *t, uint64_t hash, uint32_t actor) {
  sqlite3_stmt *q = t->day != DAY_NONE ? store_stmt(t->s, Q_STATEMENT_SAME) : NULL;
  if (!q) return 0;
  sqlite3_bind_int64(q, 1, (int64_t)hash);
  sqlite3_bind_int64(q, 2, actor);
  sqlite3_bind_int64(q, 3, t->day - 7);
  sqlite3_bind_int64(q, 4, t->day + 7);
  int64_t first = store_row(t->s, q) ? sqlite3_column_int64(q, 0) : 0;
  sqlite3_reset(q);
  return first;
}

static void put_about(text *t, int64_t statement, dg_str codes) {
  dg_str code;
  while (codes.n && str_next(&codes, ';', &code)) {
    if (!code.n) continue;
    uint32_t actor = actor_put(t->s, code, true);
    sqlite3_stmt *q = store_stmt(t->s, Q_ABOUT_PUT);
    if (!q) return;
    sqlite3_bind_int64(q, 1, actor);
    sqlite3_bind_int64(q, 2, t->day);
    sqlite3_bind_int64(q, 3, statement);
    store_done(t->s, q);
  }
}

static bool put_statement(text *t) {
  dg_str key = wire_get_str(&t->w);
  const line *l = line_of(t, wire_get_u32(&t->w));
  bool spoken = wire_get_u32(&t->w) != 0;
  dg_side speaker = get_side(&t->w), addressee = get_side(&t->w);
  enum { CUE, KIND, ACT, ABOUT, SUBJECT, PREDICATE, OBJECT, MODALITY, CONTENT, FIELDS };
  dg_str f[FIELDS];
  for (int i = CUE; i <= ABOUT; i++) f[i] = wire_get_str(&t->w);
  bool claim = wire_get_u32(&t->w) != 0;
  for (int i = SUBJECT; i <= OBJECT; i++) f[i] = wire_get_str(&t->w);
  uint32_t negative = wire_get_u32(&t->w);
  f[MODALITY] = wire_get_str(&t->w);
  f[CONTENT] = wire_get_str(&t->w);
  if (t->w.short_ || !l) return false;
  uint32_t party = spoken ? party_of(t, &speaker) : 0, to = party_of(t, &addressee);
  uint32_t actor = who(t->s, party);
  uint64_t hash = store_hash(f[CONTENT]) & INT64_MAX;
  int64_t first = said_before(t, hash, actor);
  sqlite3_stmt *q = store_stmt(t->s, Q_STATEMENT_PUT);
  if (!q) return false;
  bind_str(q, 1, key);
  sqlite3_bind_int64(q, 2, t->row);
  sqlite3_bind_int64(q, 3, l->row);
  bind_day(q, 4, t->day);
  sqlite3_bind_int64(q, 5, actor);
  sqlite3_bind_int64(q, 6, party);
  bind_str(q, 7, speaker.text);
  sqlite3_bind_int64(q, 8, to);
  bind_str(q, 9, addressee.text);
  const int order[] = {CUE, KIND, ACT, CONTENT, ABOUT};
  for (int i = 0; i < 5; i++) bind_str(q, 10 + i, f[order[i]]);
  for (int i = 0; i < 5; i++) sqlite3_bind_null(q, 15 + i);
  if (claim) {
    for (int i = 0; i < 3; i++) bind_str(q, 15 + i, f[SUBJECT + i]);
    sqlite3_bind_int64(q, 18, negative);
    bind_str(q, 19, f[MODALITY]);
  }
  sqlite3_bind_int64(q, 20, (int64_t)hash);
  sqlite3_bind_int64(q, 21, first);
  if (!store_done(t->s, q)) return false;
  int64_t row = sqlite3_last_insert_rowid(t->s->db);
  q = store_stmt(t->s, first ? Q_STATEMENT_AGAIN : Q_STATEMENT_FIRST);
  if (q) sqlite3_bind_int64(q, 1, first ? first : row);
  store_done(t->s, q);
  put_about(t, row, f[ABOUT]);
  t->sum->statements++;
  return store_ok(t->s);
}

bool store_text_put(store *s, const void *bytes, size_t n, uint32_t run, store_text_sum *sum) {
  text t = {.s = s, .w = {.p = bytes, .n = n}, .run = run, .sum = sum};
  if (!store_load(s)) return false;
  t.hash = wire_get_u64(&t.w);
  if (there(s, t.hash)) {
    sum->known++;
    return store_ok(s);
  }
  sum->stories++;
  bool ok = put_story(&t) && put_sentences(&t) && put_events(&t);
  uint32_t statements = ok ? wire_get_u32(&t.w) : 0;
  for (uint32_t i = 0; ok && i < statements; i++) ok = put_statement(&t);
  mem_free(t.line);
  mem_free(t.deed);
  return ok && !t.w.short_;
}
