/* test_story: sketches of texts: copies and edits are the same report, look-alikes are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "story/story.h"

static const char original[] =
    "France expelled 12 diplomats of Peru on Monday over what it called spying. The decision followed weeks of "
    "quarrels between the two "
    "governments over the river that both of them use. A spokesman in Paris declined to give details, but said that "
    "more steps were being "
    "prepared. Traders on both sides said that lorries were waiting in long queues and that prices had begun to rise.";
static const char edited[] = "PARIS - France expelled 12 diplomats of Peru on Monday over what it called spying. The "
                             "decision followed weeks of quarrels between the "
                             "two governments. A spokesman in Paris gave no details, but said more steps were being "
                             "prepared. Traders on both sides said that lorries "
                             "were waiting in long queues.";
static const char alike[] =
    "Japan expelled 7 diplomats of Kenya on Friday over what it called spying. The decision followed weeks of quarrels "
    "between the two "
    "governments over the river that both of them use. A spokesman in Tokyo declined to give details, but said that "
    "more steps were being "
    "prepared. Traders on both sides said that lorries were waiting in long queues and that prices had begun to rise.";

static story_sketch of(const char *text) {
  story_sketch s;
  story_sketch_of(str_of(text), &s);
  return s;
}

static void test_same(void **state) {
  (void)state;
  story_sketch a = of(original), b = of(edited), c = of(alike), none = of(""), one = of("Peru");
  assert_true(story_same(&a, &a, 0));
  assert_true(story_same(&a, &b, 1));
  assert_false(story_same(&a, &c, 0));
  assert_true(story_compare(&a, &c).full > 0.4); /* the words agree, the names do not */
  assert_false(story_same(&none, &none, 0));
  assert_false(story_same(&one, &one, 0));
  uint64_t key[STORY_KEYS], other[STORY_KEYS];
  uint32_t n = story_keys(&a, key), m = story_keys(&b, other), common = 0;
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = 0; k < m; k++) common += key[i] == other[k];
  assert_true(common > 0);
  assert_int_equal(story_keys(&none, key), 0);
}

static void test_disk(void **state) {
  (void)state;
  story_sketch a = of(original), b;
  uint8_t bytes[STORY_BYTES];
  uint32_t n = story_pack(&a, bytes);
  assert_true(story_unpack(bytes, n, &b));
  assert_memory_equal(&a, &b, sizeof a);
  for (uint32_t cut = 0; cut < n; cut++) assert_false(story_unpack(bytes, cut, &b));
  bytes[0] = 9;
  assert_false(story_unpack(bytes, n, &b));
}

static void test_words(void **state) {
  (void)state;
  story_words a, b, c, none;
  story_words_of(STR("France imposed sanctions on Peru."), &a);
  story_words_of(STR("Peru was hit by French sanctions, which were imposed on Monday"), &b);
  story_words_of(STR("France bombed a camp"), &c);
  story_words_of(STR("France said that they"), &none);
  assert_int_equal(a.n, 2);
  assert_true(story_words_shared(&a, &b) == 1.0);
  assert_true(story_words_shared(&a, &c) == 0.0);
  assert_int_equal(none.n, 0);
  assert_true(story_words_shared(&a, &none) == 0.0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_same), cmocka_unit_test(test_disk),
                                     cmocka_unit_test(test_words)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
