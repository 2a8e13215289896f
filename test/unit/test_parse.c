/* Tests of model and parse: kernels agree bit for bit, damaged models are refused, trees are trees whatever the words,
 * distant edits leave a sentence alone, lemmas and features of a few words. The model is the committed one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "model/model.h"
#include "parse/arcs.h"
#include "parse/lemma.h"
#include "parse/parse.h"

static dg_arena arena;
static jmp_buf jmp;
static file_map map;
static const parse_model *model;
static dg_doc doc;

static int setup(void **state) {
  (void)state;
  dg_err err;
  arena_init(&arena, 0);
  arena_init(&doc.arena, 0);
  arena.jmp = doc.arena.jmp = &jmp;
  if (setjmp(jmp)) return 1;
  if (file_open("models/english.dgm", 0, &map, &err)) return 1;
  if (parse_open(map.p, map.n, "models/english.dgm", &arena, &model, &err)) return print_error("%s\n", err.text), 1;
  return 0;
}
static int teardown(void **state) {
  (void)state;
  arena_free(&arena);
  arena_free(&doc.arena);
  file_close(&map);
  return 0;
}

static uint32_t seed = 1;
static uint32_t rnd(void) { return (seed = seed * 1664525u + 1013904223u) >> 8; }

/* ---- kernels ---- */

enum { N_MAX = 29 };
static const kernel_ops *path(const char *name) { return kernel_by_name(name); }

static void compare_layers(const kernel_ops *o, uint32_t n, uint32_t K, uint32_t N, bool extreme) {
  int8_t *w = arena_array(&arena, K, N);
  int32_t *bias = arena_array(&arena, N, 4), *scale = arena_array(&arena, N, 4);
  uint8_t *a = arena_array(&arena, n, K + 3);
  for (uint32_t i = 0; i < K * N; i++) w[i] = (int8_t)(extreme ? (rnd() & 1 ? 63 : -63) : (int32_t)(rnd() % 127) - 63);
  for (uint32_t i = 0; i < N; i++) bias[i] = (int32_t)(rnd() % 200000) - 100000, scale[i] = (int32_t)(rnd() % 256);
  for (uint32_t i = 0; i < n * (K + 3); i++) a[i] = (uint8_t)(extreme ? 127 : rnd() & 127);
  kernel_layer l = {K, N, 1 + rnd() % 20, w, NULL, bias, scale}, plain = l;
  if (rnd() & 1) kernel_dot(&plain, arena_array(&arena, (size_t)N * K, 2));
  uint8_t *r0 = arena_zero(&arena, n, N + 5), *r1 = arena_zero(&arena, n, N + 5);
  int16_t *w0 = arena_zero(&arena, n, 2 * (N + 5)), *w1 = arena_zero(&arena, n, 2 * (N + 5));
  int32_t *x0 = arena_zero(&arena, n, 4 * (N + 5)), *x1 = arena_zero(&arena, n, 4 * (N + 5));
  kernel_plain.relu(&plain, n, a, K + 3, r0, N + 5), o->relu(&l, n, a, K + 3, r1, N + 5);
  kernel_plain.wide(&plain, n, a, K + 3, w0, N + 5), o->wide(&l, n, a, K + 3, w1, N + 5);
  kernel_plain.raw(&plain, n, a, K + 3, x0, N + 5), o->raw(&l, n, a, K + 3, x1, N + 5);
  assert_memory_equal(r0, r1, n * (N + 5));
  assert_memory_equal(w0, w1, n * (N + 5) * 2);
  assert_memory_equal(x0, x1, n * (N + 5) * 4);
}

static void compare_others(const kernel_ops *o) {
  uint32_t H = 32 * (1 + rnd() % 3), n = 1 + rnd() % N_MAX, k = rnd() % 21, D = 32 * (1 + rnd() % 4);
  int16_t *pre = arena_array(&arena, n, 12 * H), *rows = arena_array(&arena, 24 * D, 2);
  uint8_t *h0 = arena_zero(&arena, n, 2 * H), *h1 = arena_zero(&arena, n, 2 * H), g0[128] = {0}, g1[128] = {0};
  const int16_t *row[24];
  const int8_t *byte[24];
  for (uint32_t i = 0; i < n * 6 * H; i++) pre[i] = (int16_t)(rnd() & 0xFFFF);
  for (uint32_t i = 0; i < 24 * D; i++) rows[i] = (int16_t)((int32_t)(rnd() & 0x3FFF) - 0x1E00);
  for (uint32_t i = 0; i < 24; i++) row[i] = rows + i * D, byte[i] = (const int8_t *)(rows + i * D);
  kernel_plain.recur(n, H, pre, h0, 2 * H), o->recur(n, H, pre, h1, 2 * H);
  assert_memory_equal(h0, h1, n * 2 * H);
  kernel_plain.gather(k, D, row, g0), o->gather(k, D, row, g1);
  assert_memory_equal(g0, g1, 128);
  kernel_plain.embed(k, D, byte, g0), o->embed(k, D, byte, g1);
  assert_memory_equal(g0, g1, 128);
  int32_t x[96], gap0, gap1;
  for (uint32_t i = 0; i < 96; i++) x[i] = rnd() % 4 ? (int32_t)(rnd() % 9) : INT32_MIN + (int32_t)(rnd() % 2);
  uint32_t len = 32 * (1 + rnd() % 3);
  assert_int_equal(kernel_plain.best(x, len, &gap0), o->best(x, len, &gap1));
  assert_int_equal(gap0, gap1);
  assert_int_equal(kernel_plain.best(x, len, NULL), o->best(x, len, NULL));
}

static void kernels_agree(void **state) {
  (void)state;
  static const char *const names[] = {"avx2", "avx512vnni"};
  for (int p = 0; p < 2; p++) {
    const kernel_ops *o = path(names[p]);
    if (!o) continue;
    for (int i = 0; i < 60; i++) {
      compare_layers(o, 1 + rnd() % N_MAX, 8 * (1 + rnd() % 60), 32 * (1 + rnd() % 5), i % 10 == 0);
      compare_others(o);
    }
  }
}

/* ---- the model file ---- */

static void damaged_models_are_refused(void **state) {
  (void)state;
  dg_err err;
  const parse_model *m = NULL;
  assert_int_not_equal(parse_open("DGMODEL", 8, "short", &arena, &m, &err), DG_OK);
  unsigned char *copy = arena_get(&arena, map.n + 64);
  copy += -(uintptr_t)copy & 63;
  for (int i = 0; i < 40; i++) {
    memcpy(copy, map.p, map.n);
    copy[rnd() % map.n] ^= (unsigned char)(1 + rnd() % 255);
    dg_rc rc = parse_open(copy, map.n, "bent", &arena, &m, &err);
    if (rc == DG_OK)
      assert_memory_equal(copy + 64, map.p + 64, map.n - 64); /* only the reserved bytes may differ */
    else
      assert_true(strlen(err.text) > 10);
    assert_int_not_equal(parse_open(copy, rnd() % map.n, "cut", &arena, &m, &err), DG_OK);
  }
  memcpy(copy, map.p, map.n);
  copy[8] ^= 0x40; /* another version */
  assert_int_equal(parse_open(copy, map.n, "old", &arena, &m, &err), DG_EENV);
  assert_non_null(strstr(err.text, "version"));
}

/* ---- sentences ---- */

static void add(const char *form) {
  uint32_t n = (uint32_t)strlen(form), t = doc_token_push(&doc);
  char fold[512];
  memcpy((char *)(uintptr_t)doc.body.p + doc.body.n, form, n);
  doc.begin[t] = doc.body.n, doc.end[t] = doc.body.n + n;
  doc.body.n += n;
  doc.sym[t] = sym_put(&doc.syms, str_make(fold, utf8_fold(str_make(form, n), fold, sizeof fold)));
}
static void sentence_ends(void) {
  uint32_t first = doc.S ? doc.sent[doc.S - 1].first + doc.sent[doc.S - 1].n : 0;
  *ARENA_PUSH(&doc.arena, doc.sent, doc.S, doc.capS) = (doc_sent){.first = first, .n = doc.T - first};
}
static void begin(void) {
  doc_reset(&doc, NULL);
  doc.body.p = arena_get(&doc.arena, 1 << 20);
  doc.body.n = 0;
}
static void say(const char *text) { /* words with one space between them */
  char word[128];
  for (uint32_t n = 0;; text++) {
    if (*text && *text != ' ') {
      word[n++] = *text;
      continue;
    }
    word[n] = 0;
    if (n) add(word);
    n = 0;
    if (!*text) break;
  }
  sentence_ends();
}

static void check_trees(void) {
  for (uint32_t i = 0; i < doc.S; i++) {
    const doc_sent *s = &doc.sent[i];
    uint32_t roots = 0;
    for (uint32_t t = s->first; t < s->first + s->n; t++) {
      uint32_t h = doc.head[t], steps = 0;
      roots += h == DG_NONE;
      assert_true((h == DG_NONE) == (doc.rel[t] == REL_ROOT));
      assert_true(h == DG_NONE || (h >= s->first && h < s->first + s->n && h != t));
      for (uint32_t x = t; x != DG_NONE; x = doc.head[x]) assert_true(steps++ <= s->n);
      assert_true(doc.upos[t] > 0 && doc.upos[t] < UPOS_COUNT && doc.xpos[t] < XPOS_COUNT && doc.rel[t] < REL_COUNT);
      assert_true(doc.lemma[t] != DG_NONE);
    }
    assert_int_equal(roots, s->n > 0);
  }
}

static void random_words_make_trees(void **state) {
  (void)state;
  static const char *const some[] = {"the",  "a",   "of",   ",",  ".",   "\"",    "(",
                                     "that", "who", "said", "to", "and", "troops"};
  begin();
  for (int i = 0; i < 60; i++) {
    uint32_t n = rnd() % 30;
    for (uint32_t k = 0; k < n; k++) {
      char form[24] = {0};
      if (rnd() % 3) {
        add(some[rnd() % 13]);
        continue;
      }
      for (uint32_t j = 0; j <= rnd() % 20; j++) form[j] = (char)(33 + rnd() % 94);
      add(form);
    }
    sentence_ends();
  }
  parse_run(model, &doc);
  check_trees();
}

static void longest_sentence(void **state) {
  (void)state;
  static const char *const shapes[][3] = {
      {"and", "and", "and"}, {"(", "(", "("}, {"he", "said", "that"}, {".", ".", "."}};
  begin();
  for (int k = 0; k < 4; k++) {
    for (int i = 0; i < SENT_MAX_TOKENS; i++) add(shapes[k][i % 3]);
    sentence_ends();
  }
  parse_run(model, &doc);
  check_trees();
}

/* A sentence is parsed the same whatever stands around it. */
static void sentences_are_apart(void **state) {
  (void)state;
  const char *text = "Turkish troops shelled the village after the talks had failed .";
  uint32_t head[16];
  uint8_t rel[16];
  begin();
  say(text);
  parse_run(model, &doc);
  uint32_t n = doc.T;
  for (uint32_t t = 0; t < n; t++) head[t] = doc.head[t], rel[t] = doc.rel[t];
  begin();
  say("No .");
  say(text);
  say("\" Quite the contrary , \" she wrote .");
  parse_run(model, &doc);
  for (uint32_t t = 0; t < n; t++) {
    assert_int_equal(doc.head[t + 2], head[t] == DG_NONE ? DG_NONE : head[t] + 2);
    assert_int_equal(doc.rel[t + 2], rel[t]);
  }
}

static void expect_lemma(uint32_t t, const char *folded, const char *printed) {
  char buf[64];
  assert_true(str_eq(doc_name(&doc, doc.lemma[t]), str_of(folded)));
  assert_true(str_eq(parse_lemma_text(&doc, t, buf, sizeof buf), str_of(printed)));
}
static void words_have_lemmas_and_features(void **state) {
  (void)state;
  begin();
  say("The envoys from Norway were expelled because they had paid him .");
  parse_run(model, &doc);
  expect_lemma(1, "envoy", "envoy");
  expect_lemma(3, "norway", "Norway");
  expect_lemma(4, "be", "be");
  expect_lemma(5, "expel", "expel");
  expect_lemma(9, "pay", "pay");
  expect_lemma(10, "he", "he");
  assert_true(doc.feat[1] & FEAT_PLUR);
  assert_true(doc.feat[5] & FEAT_PASS);
  assert_true(doc.feat[5] & FEAT_PART);
  assert_true(!(doc.feat[9] & FEAT_PASS));
  assert_true((doc.feat[10] & (FEAT_MASC | FEAT_ACC | FEAT_SING)) == (FEAT_MASC | FEAT_ACC | FEAT_SING));
  assert_int_equal(doc.rel[1], REL_NSUBJ_PASS);
  assert_int_equal(doc.head[1], 5);
}

/* The treebank has "flead" three times. */
static void slips_of_treebanks_are_not_learnt(void **state) {
  (void)state;
  begin();
  say("Thousands fled when Chad freed the rebels .");
  parse_run(model, &doc);
  expect_lemma(1, "flee", "flee");
  expect_lemma(4, "free", "free");
}

static void every_lemma_is_a_pack_word(void **state) {
  (void)state;
  sym_pool pool;
  sym_pool_init(&pool, &arena, NULL);
  parse_words(model, &pool);
  assert_true(pool.n > 10000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(kernels_agree),
      cmocka_unit_test(damaged_models_are_refused),
      cmocka_unit_test(random_words_make_trees),
      cmocka_unit_test(longest_sentence),
      cmocka_unit_test(sentences_are_apart),
      cmocka_unit_test(words_have_lemmas_and_features),
      cmocka_unit_test(slips_of_treebanks_are_not_learnt),
      cmocka_unit_test(every_lemma_is_a_pack_word),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
