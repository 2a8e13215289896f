/* Tests of the gates before matching (event/gate.c, event/index.c): over all cases of the lexicon, the samples and, where it is
 * there, ../shared/data/attributions-dev, the matches found behind the gates are those found when every pattern is tried. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "worker.h"
#include "event/match.h"

static struct { uint64_t texts, matches, misses; } seen;

static bool same(const ev_match *a, const ev_match *b) {
  return a->pattern == b->pattern && a->clause == b->clause && a->token == b->token && a->score == b->score &&
         a->lacking == b->lacking && a->no_actor == b->no_actor && a->misfit == b->misfit &&
         memcmp(a->bind, b->bind, sizeof a->bind) == 0;
}

/* The same page matched with the gates and without: asking for near misses opens all gates. */
static void compare(dg_str text, const char *name) {
  static const dg_doc *shown;
  dg_page page = {.form = DG_FORM_TEXT, .bytes = text, .id = STR("test"), .date = DAY_NONE, .lang = STR("en")};
  assert_int_equal(dg_worker_run(worker, &page, DG_GOAL_EVENTS, &shown, NULL), DG_OK);
  dg_doc *d = &worker->doc;
  matcher with, without;
  jmp_buf jmp;
  d->arena.jmp = &jmp;
  if (setjmp(jmp)) fail_msg("%s: out of memory", name);
  match_run(&with, engine->events, d, false);
  match_run(&without, engine->events, d, true);
  d->arena.jmp = NULL;
  if (with.n != without.n) fail_msg("%s: %u matches with gates, %u without", name, with.n, without.n);
  for (uint32_t i = 0; i < with.n; i++)
    if (!same(&with.match[i], &without.match[i]))
      fail_msg("%s: match %u differs at token %u", name, i, without.match[i].token);
  seen.texts++;
  seen.matches += with.n;
  seen.misses += without.nnear;
}

/* Every line of a file that begins with a letter, behind the sign that a case may have; or the whole file. */
static void file(const char *path, bool lines) {
  file_map map;
  dg_err err;
  if (file_open(path, 0, &map, &err) != DG_OK) return;
  dg_str rest = str_make(map.p, (uint32_t)map.n), line;
  if (!lines) compare(rest, path);
  while (lines && str_next(&rest, '\n', &line)) {
    if (line.n > 2 && (line.p[0] == '?' || line.p[0] == '*') && line.p[1] == ' ') line = str_cut(line.p, 2, line.n);
    if (line.n && (unsigned char)((line.p[0] | 32) - 'a') < 26) compare(line, path);
  }
  file_close(&map);
}

static void folder(const char *path, const char *ending, uint32_t most, bool lines) {
  DIR *dir = opendir(path);
  const struct dirent *e;
  for (uint32_t n = 0; dir && n < most && (e = readdir(dir));) {
    if (!str_ends(str_of(e->d_name), str_of(ending))) continue;
    char full[512];
    snprintf(full, sizeof full, "%s/%s", path, e->d_name);
    file(full, lines);
    n++;
  }
  if (dir) closedir(dir);
}

static void cases_match_alike(void **state) {
  (void)state;
  folder("lexicon/cases", ".cases", UINT32_MAX, true);
  assert_true(seen.texts > 500 && seen.matches > 500);
  assert_true(seen.misses > seen.matches); /* without gates far more patterns are tried */
}

static void texts_match_alike(void **state) {
  (void)state;
  folder("samples", ".txt", UINT32_MAX, false);
  folder("samples/korea", ".jsonl", 2, false); /* as plain text: long sentences, signs, names */
  uint64_t before = seen.texts;
  folder("../shared/data/attributions-dev/text", ".txt", 60, false);
  if (seen.texts == before) print_message("skipped: no ../shared/data/attributions-dev\n");
  assert_true(seen.matches > 1000);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(cases_match_alike), cmocka_unit_test(texts_match_alike)};
  return cmocka_run_group_tests(tests, setup, teardown);
}
