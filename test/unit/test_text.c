/* Sentences and tokens: each row is a text and what must come out, tokens apart by blanks, sentences by " / ", words of a
 * multiword token joined to the word before by '+'. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "text/text.h"

static const struct {
  const char *text, *want;
} rows[] = {
    {"Seoul eased its ban.", "Seoul eased its ban ."},
    {"He didn't go.", "He did +n't go ."},
    {"Kim's envoys and the rebels' camp", "Kim +'s envoys and the rebels +' camp"},
    {"They\xe2\x80\x99re from the U.S. Senate.", "They +\xe2\x80\x99re from the U.S. Senate ."},
    {"He left the U.S. The talks went on.", "He left the U.S. / The talks went on ."},
    {"Gen. Hwang met Mr. Ryoo. They spoke.", "Gen. Hwang met Mr. Ryoo . / They spoke ."},
    {"\"We need it!\" the envoy said. \"Now.\" Nobody moved.",
     "\" We need it ! \" the envoy said . / \" Now . \" / Nobody moved ."},
    {"It cost $5.5 million, or 3%.", "It cost $ 5.5 million , or 3 % ."},
    {"a state-run, anti-war, 15-year plan", "a state - run , anti-war , 15 - year plan"},
    {"From 2013-2017 and on 10/4/2014 at 19:40", "From 2013 - 2017 and on 10/4/2014 at 19:40"},
    {"See https://example.org/a-b?c=d, please.", "See https://example.org/a-b?c=d , please ."},
    {"SEOUL (Yonhap) -- The army said no.", "SEOUL ( Yonhap ) -- / The army said no ."},
    {"He cannot come at 10am (or p.m.).", "He can +not come at 10 am ( or p.m. ) ."},
    {"Sales rose... Then they fell.", "Sales rose ... / Then they fell ."},
    {"Talks\xe2\x80\x94"
     "long ones\xe2\x80\x94"
     "failed",
     "Talks \xe2\x80\x94 long ones \xe2\x80\x94 failed"},
    {"J. R. Smith of Acme Inc. resigned.", "J. R. Smith of Acme Inc. resigned ."},
    {"", ""},
    {" \t ", ""},
};

static dg_doc *run(dg_doc *d, const char *text) {
  doc_reset(d, NULL);
  doc_set_body(d, str_of(text));
  doc_par *p = ARENA_PUSH(&d->arena, d->par, d->P, d->capP);
  *p = (doc_par){0, d->body.n, PAR_BODY};
  text_run(d);
  return d;
}

static void show(const dg_doc *d, dg_buf *b) {
  for (uint32_t s = 0; s < d->S; s++) {
    if (s) buf_puts(b, " / ");
    for (uint32_t t = d->sent[s].first; t < d->sent[s].first + d->sent[s].n; t++) {
      if (t > d->sent[s].first) buf_puts(b, " ");
      if (d->tflag[t] & TOK_GLUED) buf_puts(b, "+");
      buf_put(b, doc_form(d, t).p, doc_form(d, t).n);
    }
  }
  buf_put(b, "", 1);
}

static void test_rows(void **state) {
  dg_doc d = {0};
  jmp_buf jmp;
  (void)state;
  arena_init(&d.arena, 0);
  if (setjmp(jmp)) fail();
  d.arena.jmp = &jmp;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    dg_buf b = {0};
    run(&d, rows[i].text);
    show(&d, &b);
    assert_string_equal(b.p, rows[i].want);
    buf_free(&b);
  }
  arena_free(&d.arena);
}

/* Any bytes: tokens are in order, inside the body, cover every non-space, and sentences cover all tokens. */
static void test_any_bytes(void **state) {
  dg_doc d = {0};
  jmp_buf jmp;
  (void)state;
  arena_init(&d.arena, 0);
  if (setjmp(jmp)) fail();
  d.arena.jmp = &jmp;
  static const char alphabet[] = "aB.?!'\"-/ ,9$%(\xe2\x80\x99\xc3\xa9)\n";
  uint32_t seed = 7;
  for (int round = 0; round < 2000; round++) {
    char text[200];
    uint32_t n = 0;
    for (; n < 120; n++) text[n] = alphabet[(seed = seed * 1664525u + 1013904223u) >> 16 & 15];
    text[n] = 0;
    doc_reset(&d, NULL);
    doc_set_body(&d, utf8_clean(&d.arena, str_of(text), NULL));
    doc_par *p = ARENA_PUSH(&d.arena, d.par, d.P, d.capP);
    *p = (doc_par){0, d.body.n, PAR_BODY};
    text_run(&d);
    uint32_t tokens = 0, at = 0;
    for (uint32_t s = 0; s < d.S; s++) assert_int_equal(d.sent[s].first, tokens), tokens += d.sent[s].n;
    assert_int_equal(tokens, d.T);
    for (uint32_t t = 0; t < d.T; t++) {
      assert_true(d.begin[t] >= at && d.begin[t] < d.end[t] && d.end[t] <= d.body.n);
      at = d.end[t];
    }
  }
  arena_free(&d.arena);
}

static void test_long_sentence(void **state) {
  dg_doc d = {0};
  jmp_buf jmp;
  (void)state;
  arena_init(&d.arena, 0);
  if (setjmp(jmp)) fail();
  d.arena.jmp = &jmp;
  dg_buf b = {0};
  for (int i = 0; i < 10000; i++) buf_puts(&b, i % 50 == 49 ? "word, " : "word ");
  buf_put(&b, "", 1);
  run(&d, b.p);
  for (uint32_t s = 0; s < d.S; s++) assert_true(d.sent[s].n <= SENT_MAX_TOKENS);
  assert_true(d.S > 10000 / SENT_MAX_TOKENS);
  assert_true(d.sent[0].flag & SENT_CUT);
  buf_free(&b);
  arena_free(&d.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_any_bytes),
                                     cmocka_unit_test(test_long_sentence)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
