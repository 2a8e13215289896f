/* coded: rows of event files to deeds. csv, icews and polecat have a header, whose columns may stand in any order; gdelt has none
 * (version 1 has 58 columns, version 2 has 61).
 *
 * A row is known again by its id where the format has one, else by its fields: the k-th equal row of a file says that the
 * deed is told k times, which is the same however often the file is added. */
#include "coded.h"

#include <stdlib.h>

#include "work.h"

#define COMMIT_ROWS 400000

const char *const coded_format_name[CODED_FORMATS] = {"csv", "icews", "gdelt", "polecat"};

/* ---- names with counts ---- */

uint32_t names_at(coded_names *t, dg_str s) {
  if (t->n * 2 >= t->nslot) {
    uint32_t nslot = t->nslot ? t->nslot * 2 : 256;
    uint32_t *slot = mem_get(nslot * sizeof *slot);
    if (!slot) return DG_NONE;
    memset(slot, 0, nslot * sizeof *slot);
    for (uint32_t i = 0; i < t->n; i++) {
      uint32_t h = (uint32_t)str_hash(t->at[i].name) & (nslot - 1);
      while (slot[h]) h = (h + 1) & (nslot - 1);
      slot[h] = i + 1;
    }
    mem_free(t->slot);
    t->slot = slot;
    t->nslot = nslot;
  }
  uint32_t h = (uint32_t)str_hash(s) & (t->nslot - 1);
  for (; t->slot[h]; h = (h + 1) & (t->nslot - 1))
    if (str_eq(t->at[t->slot[h] - 1].name, s)) return t->slot[h] - 1;
  if (t->n == t->cap) {
    uint32_t cap = t->cap ? t->cap * 2 : 128;
    coded_name *grown = mem_grow(t->at, cap * sizeof *grown);
    if (!grown) return DG_NONE;
    t->at = grown;
    t->cap = cap;
  }
  char *p = mem_get(s.n);
  if (!p) return DG_NONE;
  if (s.n) memcpy(p, s.p, s.n);
  t->at[t->n] = (coded_name){.name = str_make(p, s.n)};
  t->slot[h] = t->n + 1;
  return t->n++;
}

static void names_free(coded_names *t) {
  for (uint32_t i = 0; i < t->n; i++) mem_free((char *)(uintptr_t)t->at[i].name.p);
  mem_free(t->at);
  mem_free(t->slot);
  *t = (coded_names){0};
}

void coded_sum_free(coded_sum *sum) {
  names_free(&sum->actors);
  names_free(&sum->events);
}

static int by_uses(const void *x, const void *y) {
  const coded_name *a = x, *b = y;
  if (a->n != b->n) return (a->n < b->n) - (a->n > b->n);
  return str_cmp(a->name, b->name);
}

uint32_t coded_most(const coded_names *names, uint32_t k, coded_name *out) {
  uint32_t used = 0;
  for (uint32_t i = 0; i < names->n; i++) { /* k is small: insertion into a sorted list */
    uint32_t at = used;
    while (at > 0 && by_uses(&names->at[i], &out[at - 1]) < 0) at--;
    if (at >= k) continue;
    if (used < k) used++;
    for (uint32_t j = used - 1; j > at; j--) out[j] = out[j - 1];
    out[at] = names->at[i];
  }
  return used;
}

/* ---- equal rows of one file ---- */

/* How often this key was seen before, at most 255; -1 when out of memory. */
static int seen_before(seen *t, uint64_t key) {
  if (key == 0) key = 1;
  if (t->n * 4 >= t->nslot * 3) {
    size_t nslot = t->nslot ? t->nslot * 2 : 4096;
    seen to = {.key = mem_get(nslot * sizeof *to.key), .times = mem_get(nslot), .n = t->n, .nslot = nslot};
    if (!to.key || !to.times) {
      mem_free(to.key);
      mem_free(to.times);
      return -1;
    }
    memset(to.key, 0, nslot * sizeof *to.key);
    for (size_t i = 0; i < t->nslot; i++) {
      if (!t->key[i]) continue;
      size_t h = t->key[i] & (nslot - 1);
      while (to.key[h]) h = (h + 1) & (nslot - 1);
      to.key[h] = t->key[i];
      to.times[h] = t->times[i];
    }
    mem_free(t->key);
    mem_free(t->times);
    *t = to;
  }
  size_t h = key & (t->nslot - 1);
  while (t->key[h] && t->key[h] != key) h = (h + 1) & (t->nslot - 1);
  if (!t->key[h]) {
    t->key[h] = key;
    t->times[h] = 0;
    t->n++;
  } else if (t->times[h] < 255)
    t->times[h]++;
  return t->times[h];
}

/* ---- columns ---- */

/* What the four formats call a column; csv's names first. */
static const char *const column_name[COL_COUNT][3] = {
    [COL_DATE] = {"date", "event date", NULL},
    [COL_ACTOR] = {"actor", "source name", "actor name"},
    [COL_EVENT] = {"event", "event text", "event type"},
    [COL_RECIPIENT] = {"recipient", "target name", "recipient name"},
    [COL_ID] = {"id", "event id", NULL},
    [COL_CAMEO] = {"cameo", "cameo code", NULL},
    [COL_MODE] = {"mode", "event mode", NULL},
    [COL_SOURCE] = {"publisher", "source", NULL},
    [COL_ACTOR_PLACE] = {"actor_country", "source country", "actor country"},
    [COL_RECIPIENT_PLACE] = {"recipient_country", "target country", "recipient country"},
    [COL_ACTOR_SECTOR] = {"actor_sector", "source sectors", "primary actor sector"},
    [COL_RECIPIENT_SECTOR] = {"recipient_sector", "target sectors", "primary recipient sector"},
    [COL_CONTEXT] = {"context", "contexts", NULL},
    [COL_TOLD] = {"published", "publication date", NULL},
    [COL_MENTIONS] = {"mentions", NULL, NULL},
    [COL_SOURCES] = {"sources", NULL, NULL},
};

static bool same_name(dg_str header, const char *name) {
  header = str_trim(header);
  return name && str_eq_fold(header, str_of(name));
}

static dg_rc read_header(job *j, dg_err *err) {
  int got = rows_next(&j->rows, err);
  if (got < 0) return DG_EINPUT;
  if (got == 0) return err_set(err, DG_EINPUT, j->rows.name, 0, 0, "is empty");
  dg_str *first = &j->rows.field[0];
  if (str_begins(*first, STR("\xef\xbb\xbf"))) *first = str_cut(first->p, 3, first->n);
  for (int c = 0; c < COL_COUNT; c++) {
    j->column[c] = -1;
    for (int name = 0; name < 3 && j->column[c] < 0; name++)
      for (uint32_t i = 0; i < j->rows.n && j->column[c] < 0; i++)
        if (same_name(j->rows.field[i], column_name[c][name])) j->column[c] = (int)i;
  }
  const int wanted[] = {COL_DATE, COL_ACTOR, COL_EVENT, COL_RECIPIENT};
  for (int i = 0; i < 4; i++) {
    if (j->column[wanted[i]] >= 0) continue;
    const char *name = column_name[wanted[i]][j->format == CODED_ICEWS ? 1 : j->format == CODED_POLECAT ? 2 : 0];
    if (!name) name = column_name[wanted[i]][1];
    return err_set(err, DG_EINPUT, j->rows.name, 1, 0, "the header has no column `%s`; --from %s needs it", name,
                   coded_format_name[j->format]);
  }
  return DG_OK;
}

static dg_str cell(const job *j, int column) {
  int at = j->column[column];
  if (at < 0 || (uint32_t)at >= j->rows.n) return STR("");
  dg_str v = str_trim(j->rows.field[at]);
  return j->format == CODED_POLECAT && str_eq(v, STR("None")) ? STR("") : v;
}

/* ---- a row ---- */

/* A number above 0, else `otherwise`. */
static uint32_t number(dg_str s, uint32_t otherwise) {
  uint32_t n;
  return str_to_u32(s, &n) && n > 0 ? n : otherwise;
}

static bool row_csv(const job *j, coded_row *r) {
  dg_str cameo = cell(j, COL_CAMEO), type = cell(j, COL_EVENT), mode = cell(j, COL_MODE);
  r->event = type;
  if (j->format == CODED_POLECAT && mode.n) {
    int n = snprintf(r->room, sizeof r->room, "%.*s %.*s", (int)(type.n < 40 ? type.n : 40), type.p,
                     (int)(mode.n < 40 ? mode.n : 40), mode.p);
    r->event = str_make(r->room, (uint32_t)n);
  } else if (cameo.n) {
    r->event = cameo;
    r->label = type;
  }
  r->actor = (coded_side){
      .name = cell(j, COL_ACTOR), .country = cell(j, COL_ACTOR_PLACE), .sector = cell(j, COL_ACTOR_SECTOR)};
  r->recipient = (coded_side){
      .name = cell(j, COL_RECIPIENT), .country = cell(j, COL_RECIPIENT_PLACE), .sector = cell(j, COL_RECIPIENT_SECTOR)};
  r->source = cell(j, COL_SOURCE);
  r->told = day_parse(cell(j, COL_TOLD));
  r->mentions = number(cell(j, COL_MENTIONS), 1);
  r->sources = number(cell(j, COL_SOURCES), 0);
  r->id = cell(j, COL_ID);
  r->context = cell(j, COL_CONTEXT);
  r->date = cell(j, COL_DATE);
  return j->rows.n > (uint32_t)j->column[COL_EVENT];
}

/* The host of a URL without "www." */
static dg_str host(dg_str url) {
  uint32_t at = str_find(url, STR("://"));
  if (at != DG_NONE) url = str_cut(url.p, at + 3, url.n);
  if (str_begins(url, STR("www."))) url = str_cut(url.p, 4, url.n);
  uint32_t slash = str_find(url, STR("/"));
  return slash == DG_NONE ? url : str_make(url.p, slash);
}

static bool row_gdelt(const job *j, coded_row *r) {
  const dg_str *f = j->rows.field;
  if (j->rows.n < 57) return false;
  r->id = f[0];
  r->date = f[1];
  r->actor = (coded_side){.name = f[6], .country = f[7], .group = f[8], .sector = f[12], .code = f[5]};
  r->recipient = (coded_side){.name = f[16], .country = f[17], .group = f[18], .sector = f[22], .code = f[15]};
  r->event = f[26];
  r->mentions = number(f[31], 1);
  r->sources = number(f[32], 0);
  r->source = host(f[j->rows.n - 1]);
  r->told = j->rows.n > 59 && f[59].n >= 8 ? day_parse(str_make(f[59].p, 8)) : DAY_NONE;
  return true;
}

static uint64_t fold(uint64_t h, dg_str s) { return (h ^ store_hash(s)) * 0x9E3779B97F4A7C15u + 0x632BE59BD9B4E019u; }

/* Which deed a row tells. *counts: equal rows of a file tell it again. */
static uint64_t identity(const job *j, const coded_row *r, bool *counts) {
  uint64_t h = fold(0, str_of(coded_format_name[j->format]));
  *counts = false;
  h = fold(fold(h, r->id), r->date);
  if (r->id.n && j->format != CODED_CSV && j->format != CODED_POLECAT) return h ^ h >> 29;
  *counts = r->id.n == 0;
  h = fold(fold(fold(h, r->actor.name), r->event), r->recipient.name);
  return h ^ h >> 29;
}

/* The kind of an event's name; asked once for each name. */
static const job_kind *kind_of(job *j, const coded_row *r) {
  char key[200];
  int n = snprintf(key, sizeof key, "%.*s\t%.*s", (int)(r->event.n < 90 ? r->event.n : 90), r->event.p,
                   (int)(r->label.n < 90 ? r->label.n : 90), r->label.n ? r->label.p : "");
  uint32_t before = j->kinds.n, at = names_at(&j->kinds, str_make(key, (uint32_t)n));
  if (at == DG_NONE) return NULL;
  job_kind *k = &j->kind[at < JOB_KINDS ? at : JOB_KINDS];
  if (at < before && at < JOB_KINDS) return k;
  coded_event e = coded_event_of(r->event);
  bool number = r->event.n && r->event.p[0] >= '0' && r->event.p[0] <= '9';
  store_kind row = {.type = e.type, .mode = e.mode, .score10 = e.score10, .cameo = str_of(e.cameo)};
  row.label = r->label.n ? r->label : number && e.known ? STR("") : r->event;
  *k = (job_kind){.id = store_kind_put(j->store, &row), .plover = e.type != 0, .third = e.third};
  return k;
}

static bool former(dg_str name) {
  return str_begins(name, STR("Former ")) || str_begins(name, STR("Ex-")) || str_find(name, STR("(Former ")) != DG_NONE;
}

/* One side's parties; counts names that nobody knows. */
static uint32_t parties(job *j, const coded_side *side, dg_day day, uint32_t out[SIDE_PARTIES], uint32_t *flags) {
  coded_who who;
  coded_resolve(j->engine, j->format, side, day, &who);
  if (former(side->name)) *flags |= STORE_FORMER;
  uint32_t n = 0;
  for (uint32_t i = 0; i < who.n; i++) {
    if (who.side[i].code.n == 0 && who.side[i].text.n + who.side[i].name.n) {
      uint32_t at = names_at(&j->sum->actors, who.side[i].text.n ? who.side[i].text : who.side[i].name);
      if (at == DG_NONE)
        j->failed = true;
      else
        j->sum->actors.at[at].n++;
    }
    uint32_t party = store_party_put(j->store, &who.side[i]);
    if (party) out[n++] = party;
  }
  return n;
}

static dg_rc put_row(job *j, const coded_row *r, dg_err *err) {
  uint32_t actor[SIDE_PARTIES], recipient[SIDE_PARTIES];
  bool counts;
  store_new_deed d = {
      .day = day_parse(r->date), .run = j->run, .told = r->told, .mentions = r->mentions, .sources = r->sources};
  if (d.day == DAY_NONE && j->sum->undated++ == 0) j->sum->first_undated = j->rows.first;
  d.hash = identity(j, r, &counts);
  int times = counts ? seen_before(&j->seen, d.hash) : 0;
  const job_kind *k = kind_of(j, r);
  if (times < 0 || !k) return err_set(err, DG_ENOMEM, j->rows.name, 0, 0, "out of memory");
  if (counts) d.mentions = (uint32_t)times + r->mentions;
  if (!k->plover) {
    uint32_t at = names_at(&j->sum->events, r->label.n ? r->label : r->event.n ? r->event : STR("(none)"));
    if (at == DG_NONE) return err_set(err, DG_ENOMEM, j->rows.name, 0, 0, "out of memory");
    j->sum->events.at[at].n++;
  }
  d.kind = k->id;
  d.flags = k->third ? STORE_THIRD : 0;
  d.nactor = parties(j, &r->actor, d.day, actor, &d.flags);
  d.nrecipient = parties(j, &r->recipient, d.day, recipient, &d.flags);
  if (j->failed) return err_set(err, DG_ENOMEM, j->rows.name, 0, 0, "out of memory");
  d.actor = actor;
  d.recipient = recipient;
  d.context = r->context;
  d.source = store_source_put(j->store, r->source.n ? r->source : str_of(j->publisher));
  store_put put = store_deed_put(j->store, &d, NULL);
  j->sum->added += put == PUT_NEW;
  j->sum->repeated += times > 0;
  j->sum->known += put != PUT_NEW && times == 0;
  return DG_OK;
}

static dg_rc all_rows(job *j, coded_progress progress, void *self, dg_err *err) {
  uint64_t in_batch = 0, batch = store_batch(COMMIT_ROWS);
  store_begin(j->store);
  for (;;) {
    int got = rows_next(&j->rows, err);
    if (got < 0) {
      dg_err stored = {0};
      if (store_commit(j->store, &stored) != DG_OK) *err = stored;
      return err->rc;
    }
    if (got == 0) break;
    coded_row r = {.told = DAY_NONE};
    j->sum->rows++;
    bool whole = j->format == CODED_GDELT ? row_gdelt(j, &r) : row_csv(j, &r);
    if (!whole) {
      if (j->sum->bad++ == 0) j->sum->first_bad = j->rows.first;
      continue;
    }
    dg_rc rc = put_row(j, &r, err);
    if (rc != DG_OK) {
      store_rollback(j->store);
      return rc;
    }
    if (j->sum->rows % 1024 == 0 && progress) progress(self, j->rows.bytes, j->sum->rows);
    if (++in_batch % batch == 0) {
      if (store_commit(j->store, err) != DG_OK) return err->rc;
      store_begin(j->store);
    }
    if (!store_ok(j->store)) break;
  }
  return store_commit(j->store, err);
}

dg_rc coded_add(store *s, const dg_engine *e, const char *path, coded_format format, const char *publisher,
                coded_sum *sum, coded_progress progress, void *self, dg_err *err) {
  job *j = mem_get(sizeof *j);
  if (!j) return err_set(err, DG_ENOMEM, path, 0, 0, "out of memory");
  memset(j, 0, sizeof *j);
  *j = (job){.store = s, .engine = e, .format = format, .publisher = publisher ? publisher : "", .sum = sum};
  bool csv = format == CODED_CSV;
  dg_rc rc = rows_open(&j->rows, path, csv ? ',' : '\t', csv, err);
  if (rc == DG_OK && format != CODED_GDELT) rc = read_header(j, err);
  if (rc == DG_OK) {
    store_begin(s);
    j->run = store_run_put(s, str_of(dg_engine_id(e)), str_of(coded_format_name[format]), str_of(j->publisher));
    rc = store_commit(s, err);
  }
  if (rc == DG_OK) rc = all_rows(j, progress, self, err);
  if (j->rows.io) rows_close(&j->rows);
  names_free(&j->kinds);
  mem_free(j->seen.key);
  mem_free(j->seen.times);
  mem_free(j);
  return rc;
}
