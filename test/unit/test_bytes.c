/* Tests of base/bytes.h against loops over single bytes, and of rd_word_next, which uses it, against itself where fewer than
 * sixteen bytes are left and it goes byte by byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/bytes.h"
#include "read/blocks.h"

static uint32_t seed = 1;
static uint32_t draw(uint32_t n) {
  seed = seed * 1664525u + 1013904223u;
  return (seed >> 8) % n;
}

static void test_masks(void **state) {
  (void)state;
  char p[16];
  for (int round = 0; round < 20000; round++) {
    unsigned char lo = (unsigned char)draw(256), hi = (unsigned char)(lo + draw(256u - lo));
    uint32_t eq = 0, in = 0, letters = 0, count = 0;
    for (uint32_t k = 0; k < 16; k++) {
      unsigned char c = (unsigned char)(draw(3) ? draw(256) : lo);
      p[k] = (char)c;
      eq |= (uint32_t)(c == lo) << k;
      in |= (uint32_t)(c >= lo && c <= hi) << k;
      letters |= (uint32_t)((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) << k;
    }
    assert_int_equal(bytes_eq(p, (char)lo), eq);
    assert_int_equal(bytes_in(p, lo, hi), in);
    assert_int_equal(bytes_letters(p), letters);
    for (uint32_t k = 0; k < 16; k++) count += in >> k & 1;
    assert_int_equal(bytes_count(in), count);
    if (in) assert_true((in >> bytes_first(in) & 1) && !(in & ((1u << bytes_first(in)) - 1)));
    uint64_t low = bytes_lower(bytes_word(p, 8));
    bool has = false, far = false;
    for (uint32_t k = 0; k < 8; k++) {
      has |= (unsigned char)p[k] == lo, far |= (unsigned char)p[k] >= 0x80;
      assert_int_equal(low >> (8 * k) & 0xFF, (unsigned char)p[k] + (p[k] >= 'A' && p[k] <= 'Z' ? 32 : 0));
    }
    assert_int_equal(bytes_has(bytes_word(p, 8), lo), has);
    assert_int_equal(bytes_far(bytes_word(p, 8)) != 0, far);
    for (uint32_t n = 0; n <= 8; n++) {
      uint64_t w = 0;
      for (uint32_t k = 0; k < n; k++) w |= (uint64_t)(unsigned char)p[k] << (8 * k);
      assert_true(bytes_word(p, n) == w);
    }
  }
}

static void test_words(void **state) {
  (void)state;
  static const char *const piece[] = {"a", "b", "Z",        "7",    " ",     " ",  "-",
                                      ".", "'", "\xC3\xA9", "word", "Trump", "  ", "\n"};
  char text[400];
  for (int round = 0; round < 2000; round++) {
    uint32_t n = 0;
    for (uint32_t k = draw(90); k > 0; k--) {
      const char *s = piece[draw(sizeof piece / sizeof *piece)];
      for (; *s; s++) text[n++] = *s;
    }
    dg_str w, again;
    for (uint32_t i = 0, from = 0; rd_word_next(str_make(text, n), &i, &w); from = i) {
      uint32_t end = i + 3 < n ? i + 3 : n, j = (uint32_t)(w.p - text);
      while (end < n && ((unsigned char)text[end] & 0xC0) == 0x80) end++;
      assert_true(j >= from && w.n > 0);
      assert_true(rd_word_next(str_make(text, end), &j, &again));
      assert_int_equal(again.n, w.n);
      assert_ptr_equal(again.p, w.p);
      assert_int_equal(j, i);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_masks), cmocka_unit_test(test_words)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
