/* Languages and encodings: labels, tables, what wins over what, and what is not text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "lang/lang.h"
#include "read/blocks.h"

static dg_arena arena;
static jmp_buf jmp;

static void decodes_legacy_encodings(void **state) {
  (void)state;
  static const struct {
    const char *label, *bytes, *want;
  } rows[] = {
      {"windows-1250",
       "\120\370\145\144\163\164\141\166\151\164\145\154\040\370\145\153\154\054\040\236\145\040\152\145\144\156\341"
       "\156\355\040\172\141\350\156\145",
       "Představitel řekl, že jednání začne"},
      {"ISO-8859-2",
       "\120\162\145\172\171\144\145\156\164\040\160\157\167\151\145\144\172\151\141\263\040\167\040\266\162\157\144"
       "\352",
       "Prezydent powiedział w środę"},
      {"koi8-r", "\360\305\322\305\307\317\327\317\322\331\040\316\301\336\301\314\311\323\330", "Переговоры начались"},
      {"Windows-1251", "\317\345\360\345\343\356\342\356\360\373\040\355\340\367\340\353\350\361\374",
       "Переговоры начались"},
      {"shift_jis", "\214\360\217\302\202\252\216\156\202\334\202\301\202\275\040\266\305", "交渉が始まった ｶﾅ"},
      {"EUC-JP", "\270\362\276\304\244\254\273\317\244\336\244\303\244\277", "交渉が始まった"},
      {"iso-2022-jp", "\033\044\102\070\162\076\104\044\054\073\117\044\136\044\103\044\077\033\050\102\040\157\153",
       "交渉が始まった ok"},
      {"gb2312", "\314\270\305\320\277\252\312\274\301\313", "谈判开始了"},
      {"Big5", "\275\315\247\120\266\175\251\154\244\106", "談判開始了"},
      {"euc-kr", "\307\371\273\363\300\314\040\275\303\300\333\265\307\276\372\264\331", "협상이 시작되었다"},
      {"iso-8859-1", "\143\141\146\351\040\200", "café €"},
      {"ISO-8859-7", "\317\351\040\344\351\341\360\361\341\343\354\341\364\345\375\363\345\351\362",
       "Οι διαπραγματεύσεις"},
  };
  for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
    dg_str out;
    assert_true(lang_decode(&arena, str_of(rows[k].bytes), str_of(rows[k].label), &out));
    if (!str_eq(out, str_of(rows[k].want))) fail_msg("%s: %.*s", rows[k].label, (int)out.n, out.p);
  }
  dg_str out;
  assert_false(lang_decode(&arena, STR("x"), STR("utf-8"), &out));
  assert_false(lang_decode(&arena, STR("x"), STR("no-such-encoding-at-all-anywhere"), &out));
  assert_false(lang_decode(&arena, STR("x"), STR(""), &out));
}

/* Any bytes under any label give valid UTF-8. */
static void decodes_anything(void **state) {
  (void)state;
  static const char *const label[] = {"gbk", "big5", "sjis", "euc-kr", "euc-jp", "iso-2022-jp", "koi8-u", "cp1255"};
  char bytes[512];
  uint32_t seed = 1;
  for (int round = 0; round < 200; round++)
    for (size_t k = 0; k < sizeof label / sizeof *label; k++) {
      uint32_t n = seed % sizeof bytes;
      for (uint32_t i = 0; i < n; i++) bytes[i] = (char)((seed = seed * 1664525u + 1013904223u) >> 24);
      dg_str out;
      assert_true(lang_decode(&arena, str_make(bytes, n), str_of(label[k]), &out));
      assert_true(utf8_ok(out));
      assert_true(utf8_ok(rd_decode(&arena, str_make(bytes, n), str_of(label[k]), STR(""))));
      assert_true(utf8_ok(rd_decode_text(&arena, str_make(bytes, n), STR(""))));
      arena_reset(&arena);
    }
}

static void ranks_what_names_a_charset(void **state) {
  (void)state;
  const dg_str russian = STR("\317\345\360\345\343\356\342\356\360\373"); /* in Windows-1251 */
  const dg_str want = STR("Переговоры");
  assert_true(str_eq(rd_decode(&arena, russian, STR("windows-1251"), STR("")), want));
  assert_true(str_eq(rd_decode(&arena, russian, STR(""), STR("windows-1251")), want));
  assert_true(
      str_eq(rd_decode(&arena, russian, STR("ISO-8859-1"), STR("windows-1251")), want)); /* a server's default */
  assert_false(str_eq(rd_decode(&arena, russian, STR("koi8-r"), STR("windows-1251")), want));
  assert_true(str_eq(rd_decode(&arena, want, STR("windows-1251"), STR("koi8-r")), want)); /* it is UTF-8 */
  assert_true(str_eq(rd_decode(&arena, STR("\377\376J\000a\000"), STR("koi8-r"), STR("")), STR("Ja")));
  assert_true(str_eq(rd_decode(&arena, STR("J\000a\000p\000a\000n\000"), STR(""), STR("")), STR("Japan")));
  assert_true(
      str_eq(rd_decode(&arena, STR("a \303\251 b \377 c \303\251"), STR(""), STR("")), STR("a é b \357\277\275 c é")));
  /* nothing names it: told by its bytes */
  const dg_str long_russian =
      STR("\317\345\360\345\343\356\342\356\360\373 \355\340\367\340\353\350\361\374 \342 "
          "\362\356\360\356\355\362\356, \361\353\356\342\340 \355\340 \360\363\361\361\352\356\354");
  assert_true(str_begins(rd_decode(&arena, long_russian, STR(""), STR("")), want));
  assert_true(str_eq(html_charset(STR("<meta charset=\"koi8-r\">")), STR("koi8-r")));
  assert_true(str_eq(html_charset(STR("<meta content='text/html; charset=euc-kr'>")), STR("euc-kr")));
  assert_true(str_eq(html_charset(STR("<?xml version='1.0' encoding='big5'?><html>")), STR("big5")));
  assert_int_equal(html_charset(STR("<html>")).n, 0);
}

static void detects_languages(void **state) {
  (void)state;
  static const struct {
    const char *code, *text;
  } rows[] = {
      {"en", "The foreign minister arrived in the capital on Monday for talks about the border, officials said."},
      {"fr",
       "Le ministre des affaires étrangères est arrivé lundi dans la capitale pour des entretiens sur la frontière."},
      {"de", "Der Außenminister ist am Montag in der Hauptstadt eingetroffen, um über die Grenze zu sprechen."},
      {"es", "El ministro de asuntos exteriores llegó el lunes a la capital para hablar de la frontera, dijeron."},
      {"ru", "Министр иностранных дел прибыл в понедельник в столицу для переговоров о границе."},
      {"ja", "外務大臣は月曜日に国境についての協議のため首都に到着した。"}};
  for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
    lang_guess g = lang_detect(rows[k].text, (uint32_t)strlen(rows[k].text));
    assert_true(g.answered && g.reliable);
    assert_string_equal(g.code, rows[k].code);
    assert_int_equal(g.english > 50, k == 0);
  }
  lang_guess g = lang_detect("", 0);
  assert_true(g.answered && !g.code[0]);
}

int main(void) {
  arena_init(&arena, (size_t)64 << 20);
  if (setjmp(jmp)) return 1;
  arena.jmp = &jmp;
  const struct CMUnitTest tests[] = {cmocka_unit_test(decodes_legacy_encodings), cmocka_unit_test(decodes_anything),
                                     cmocka_unit_test(ranks_what_names_a_charset), cmocka_unit_test(detects_languages)};
  int bad = cmocka_run_group_tests(tests, NULL, NULL);
  arena_free(&arena);
  return bad;
}
