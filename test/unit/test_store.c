/* test_store: deeds in, pairs, tallies and evidence out; what is not our database. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "coded/coded.h"
#include "store/keep.h"

static char path[64];

static store *fresh(void) {
  snprintf(path, sizeof path, P_tmpdir "/dragoman-test-%ld.db", (long)getpid());
  unlink(path);
  store *s = NULL;
  dg_err err = {0};
  if (store_open(path, STORE_WRITE, &s, &err) != DG_OK) fail_msg("%s", err.text);
  return s;
}

static void gone(store *s) {
  store_close(s);
  unlink(path);
}

static uint32_t who(store *s, const char *code, const char *sector, const char *name) {
  return store_party_put(s, &(dg_side){.code = str_of(code), .sector = str_of(sector), .name = str_of(name)});
}

static uint32_t kind(store *s, const char *name) {
  coded_event e = coded_event_of(str_of(name));
  return store_kind_put(
      s, &(store_kind){
             .type = e.type, .mode = e.mode, .score10 = e.score10, .cameo = str_of(e.cameo), .label = str_of(name)});
}

typedef struct sum {
  uint64_t n, quad[5], days;
  int64_t score10;
  uint32_t sources;
} sum;
static void add(void *self, const store_tally *t) {
  sum *x = self;
  x->n += t->n;
  x->days++;
  x->score10 += t->score10;
  for (int k = 0; k < 5; k++) x->quad[k] += t->quad[k];
  if (t->nsource > x->sources) x->sources = t->nsource;
}
static sum tally(store *s, uint32_t actor, uint32_t recipient) {
  sum x = {0};
  store_query q = {actor, recipient, DAY_NONE, DAY_NONE};
  assert_int_equal(store_tallies(s, &q, add, &x, NULL), DG_OK);
  return x;
}

static void test_deeds(void **state) {
  (void)state;
  store *s = fresh();
  dg_err err = {0};
  store_begin(s);
  uint32_t kim = who(s, "PRK", "GOV", "Kim"), army = who(s, "PRK", "MIL", ""), moon = who(s, "KOR", "GOV", "Moon"),
           unknown = who(s, "", "", "Zqxv Front");
  assert_int_equal(who(s, "PRK", "GOV", "Kim"), kim);
  assert_int_equal(who(s, "", "", ""), 0);
  uint32_t meet = kind(s, "Consult"), hit = kind(s, "fight with small arms and light weapons");
  uint32_t run = store_run_put(s, STR("e"), STR("csv"), STR("")), a = store_source_put(s, STR("A")),
           b = store_source_put(s, STR("B"));
  const uint32_t talks[] = {kim, moon}, fire[] = {kim, army};
  store_new_deed d = {
      .hash = 1, .day = 17000, .kind = meet, .run = run, .actor = talks, .nactor = 2, .source = b, .told = DAY_NONE};
  uint64_t id;
  assert_int_equal(store_deed_put(s, &d, &id), PUT_NEW);
  assert_int_equal(store_deed_put(s, &d, NULL), PUT_KNOWN);
  d.mentions = 3;
  assert_int_equal(store_deed_put(s, &d, NULL), PUT_MORE);
  d.mentions = 2;
  assert_int_equal(store_deed_put(s, &d, NULL), PUT_KNOWN);
  d = (store_new_deed){.hash = 2,
                       .day = 17000,
                       .kind = hit,
                       .run = run,
                       .actor = fire,
                       .nactor = 2,
                       .recipient = &moon,
                       .nrecipient = 1,
                       .source = a,
                       .told = DAY_NONE,
                       .flags = STORE_SECRET};
  assert_int_equal(store_deed_put(s, &d, NULL), PUT_NEW);
  d = (store_new_deed){
      .hash = 3, .day = DAY_NONE, .kind = meet, .run = run, .actor = &unknown, .nactor = 1, .told = DAY_NONE};
  assert_int_equal(store_deed_put(s, &d, NULL), PUT_NEW);
  if (store_commit(s, &err) != DG_OK) fail_msg("%s", err.text);
  store_close(s);
  assert_int_equal(store_open(path, STORE_READ, &s, &err), DG_OK);

  uint32_t prk = store_actor_find(s, STR("PRK")), kor = store_actor_find(s, STR("KOR"));
  assert_true(prk != DG_NONE && kor != DG_NONE);
  assert_int_equal(store_actor_find(s, STR("JPN")), DG_NONE);
  assert_true(store_actor_known(s, prk));
  assert_false(store_actor_known(s, store_actor_find(s, STR("Zqxv Front"))));
  sum x = tally(s, prk, kor);
  assert_int_equal(x.n, 2);
  assert_int_equal(x.days, 1);
  assert_int_equal(x.quad[1], 1);
  assert_int_equal(x.quad[4], 1);
  assert_int_equal(x.score10, 25 - 90);
  assert_int_equal(x.sources, 2);
  assert_int_equal(tally(s, kor, prk).n, 1);
  assert_int_equal(tally(s, prk, STORE_ANY).n, 2);
  assert_int_equal(tally(s, STORE_ANY, STORE_ANY).n, 2);
  store_deed *v;
  size_t n;
  store_query q = {STORE_ANY, STORE_ANY, DAY_NONE, DAY_NONE};
  assert_int_equal(store_deeds_all(s, &q, &v, &n, &err), DG_OK);
  assert_int_equal(n, 4); /* undated, both ways of the talks, the fire once for the pair */
  assert_int_equal(v[0].day, DAY_NONE);
  assert_int_equal(v[1].mentions + v[2].mentions + v[3].mentions, 3 + 3 + 1);
  mem_free(v);
  q = (store_query){prk, STORE_ANY, 17000, 17000};
  assert_int_equal(store_deeds_all(s, &q, &v, &n, &err), DG_OK);
  assert_int_equal(n, 2);
  mem_free(v);
  q = (store_query){STORE_ANY, kor, 17001, DAY_NONE};
  assert_int_equal(store_deeds_all(s, &q, &v, &n, &err), DG_OK);
  assert_int_equal(n, 0);
  store_evidence e;
  assert_true(store_evidence_get(s, id, &e));
  assert_true(str_eq(e.text, STR("Consult")));
  assert_false(store_evidence_get(s, 12345, &e));
  gone(s);
}

static void test_rollback(void **state) {
  (void)state;
  store *s = fresh();
  store_begin(s);
  who(s, "PRK", "", "");
  store_close(s); /* no commit: as if killed */
  dg_err err = {0};
  assert_int_equal(store_open(path, STORE_READ, &s, &err), DG_OK);
  assert_int_equal(store_actor_find(s, STR("PRK")), DG_NONE);
  gone(s);
}

static void test_not_ours(void **state) {
  (void)state;
  store *s = NULL;
  dg_err err = {0};
  snprintf(path, sizeof path, P_tmpdir "/dragoman-test-%ld.db", (long)getpid());
  unlink(path);
  assert_int_equal(store_open(path, STORE_READ, &s, &err), DG_EENV); /* not there */
  FILE *f = fopen(path, "w");
  for (int i = 0; i < 500; i++) fputs("this is no database\n", f);
  fclose(f);
  assert_int_equal(store_open(path, STORE_WRITE, &s, &err), DG_EENV);
  assert_non_null(strstr(err.text, "not a database of dragoman"));
  unlink(path);
  gone(fresh());
  sqlite3 *db;
  const char *const sql[] = {"CREATE TABLE t(a)", "PRAGMA application_id = 1146241351; PRAGMA user_version = 99"};
  const char *const says[] = {"another program", "newer dragoman"};
  for (int i = 0; i < 2; i++) {
    unlink(path);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql[i], NULL, NULL, NULL), SQLITE_OK);
    if (i) sqlite3_exec(db, sql[0], NULL, NULL, NULL);
    sqlite3_close(db);
    assert_int_equal(store_open(path, STORE_WRITE, &s, &err), DG_EENV);
    if (!strstr(err.text, says[i])) fail_msg("%s", err.text);
  }
  unlink(path);
}

static void test_events(void **state) {
  (void)state;
  static const struct {
    const char *name, *type, *mode;
    int known;
  } rows[] = {{"Arrest, detain, or charge with legal action", "COERCE", "arrest", 1},
              {"arrest", "COERCE", "arrest", 1},
              {"042", "CONSULT", "visit", 1},
              {"42", "CONSULT", "visit", 1},
              {"04", "CONSULT", "", 1},
              {"20", "ASSAULT", "unconventional", 1},
              {"0841", "RETREAT", "release", 1},
              {"1499", "PROTEST", "", 1},
              {"CONSULT", "CONSULT", "", 1},
              {"COERCE arrest", "COERCE", "arrest", 1},
              {"assault-aerial", "ASSAULT", "aerial", 1},
              {"Make statement", "", "", 1},
              {"Appeal for diplomatic cooperation (such as policy support)", "REQUEST", "assist", 1},
              {"wave hands", "", "", 0},
              {"", "", "", 0},
              {"9999999", "", "", 0}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    coded_event e = coded_event_of(str_of(rows[i].name));
    if (strcmp(dg_type_name(e.type), rows[i].type) != 0 || strcmp(dg_mode_name(e.mode), rows[i].mode) != 0 ||
        e.known != (rows[i].known == 1))
      fail_msg("%s: %s %s", rows[i].name, dg_type_name(e.type), dg_mode_name(e.mode));
  }
}

static void test_rows(void **state) {
  (void)state;
  char file[64];
  snprintf(file, sizeof file, P_tmpdir "/dragoman-test-%ld.csv", (long)getpid());
  FILE *f = fopen(file, "w");
  fputs("a,\"b, \"\"c\"\"\",\"d\ne\"\r\n\r\n,x\xe9y,\n\"open", f);
  fclose(f);
  row_file r;
  dg_err err = {0};
  assert_int_equal(rows_open(&r, file, ',', true, &err), DG_OK);
  assert_int_equal(rows_next(&r, &err), 1);
  assert_int_equal(r.n, 3);
  assert_true(str_eq(r.field[0], STR("a")) && str_eq(r.field[1], STR("b, \"c\"")) && str_eq(r.field[2], STR("d\ne")));
  assert_int_equal(rows_next(&r, &err), 1);
  assert_int_equal(r.first, 4);
  assert_int_equal(r.n, 3);
  assert_true(r.field[0].n == 0 && str_eq(r.field[1], STR("x\xc3\xa9y")) && r.field[2].n == 0);
  assert_int_equal(rows_next(&r, &err), 1);
  assert_true(str_eq(r.field[0], STR("open")));
  assert_int_equal(rows_next(&r, &err), 0);
  rows_close(&r);
  unlink(file);
}

/* A database of schema 3 is brought up to date by opening it for writing, and keeps what it has. */
static void test_upgrade(void **state) {
  (void)state;
  store *s = fresh();
  dg_err err = {0};
  sqlite3 *db = NULL;
  uint64_t id = 0;
  store_evidence e;
  store_begin(s);
  const uint32_t a = who(s, "PRK", "GOV", "Kim"), run = store_run_put(s, STR("e"), STR("csv"), STR(""));
  const store_new_deed d = {.hash = 1,
                            .day = 100,
                            .kind = kind(s, "Consult"),
                            .run = run,
                            .actor = &a,
                            .nactor = 1,
                            .mentions = 1,
                            .told = DAY_NONE};
  store_deed_put(s, &d, &id);
  assert_int_equal(store_commit(s, &err), DG_OK);
  store_close(s);
  assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
  assert_int_equal(
      sqlite3_exec(
          db,
          "DROP TABLE kept; DROP TABLE review; DROP INDEX story_key; DROP INDEX story_day; DROP INDEX mention_sentence;"
          "DROP INDEX statement_key; PRAGMA user_version = 3",
          NULL, NULL, NULL),
      SQLITE_OK);
  sqlite3_close(db);
  assert_int_equal(store_open(path, STORE_READ, &s, &err), DG_EENV);
  assert_non_null(strstr(err.text, "older schema"));
  assert_int_equal(store_open(path, STORE_WRITE, &s, &err), DG_OK);
  assert_true(store_evidence_get(s, id, &e));
  assert_int_equal(e.deed.day, 100);
  store_close(s);
  assert_int_equal(store_open(path, STORE_READ, &s, &err), DG_OK);
  assert_true(store_evidence_get(s, id, &e));
  gone(s);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_deeds),    cmocka_unit_test(test_rollback),
                                     cmocka_unit_test(test_not_ours), cmocka_unit_test(test_events),
                                     cmocka_unit_test(test_rows),     cmocka_unit_test(test_upgrade)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
