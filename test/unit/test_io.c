/* Inputs and outputs: what is cut into records, what is refused, and how pieces of records are written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "input/input.h"
#include "out/out.h"

static char folder[64];

static const char *put(const char *name, const char *bytes, size_t n) {
  static char path[256];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(bytes, 1, n, f), n);
  fclose(f);
  return path;
}

/* Every record and error of a file as "form:line:bytes|" and "!sentence|". */
static void cut(const char *path, in_form from, dg_buf *out) {
  const in_options o = {.from = from, .date = DG_DATE_NONE};
  in_record r = {0};
  dg_err err = {0};
  in_source *s = in_source_open(&path, 1, &o);
  assert_non_null(s);
  out->n = 0;
  for (in_got got; (got = in_source_next(s, &r, &err)) != IN_END;) {
    if (got == IN_ERROR)
      buf_printf(out, "!%u %s|", err.line, err.text);
    else
      buf_printf(out, "%s:%u:%.*s|", in_form_name[r.form], r.line, (int)r.bytes.n, r.bytes.p);
  }
  buf_put(out, "", 1);
  in_record_free(&r);
  in_source_close(s);
}

static void cuts_records(void **state) {
  (void)state;
  static const struct {
    const char *name, *bytes, *want;
  } rows[] = {
      {"a.txt", "One.\nTwo.\n", "text:0:One.\nTwo.\n|"},
      {"bom.txt", "\xef\xbb\xbfOne.", "text:0:One.|"},
      {"b.jsonl", "{\"a\":1}\r\n\n{\"b\":2}", "jsonl:1:{\"a\":1}|jsonl:3:{\"b\":2}|"},
      {"c", "{\"a\":1}\n", "jsonl:1:{\"a\":1}|"},
      {"d", "<!DOCTYPE html><p>x", "html:0:<!DOCTYPE html><p>x|"},
      {"e", "# x = y\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "conllu:1:# x = y\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n|"},
      {"blank.txt", " \n\n", "!0 has nothing but white space|"},
      {"utf16.txt", "\xff\xfeO\1n\1", "text:0:\xff\xfeO\1n\1|"},
      {"utf16.jsonl", "\xff\xfeO\1n\1", "!0 is UTF-16: convert it first (iconv -f UTF-16 -t UTF-8)|"},
      {"binary",
       "\x7f"
       "ELF\x01\x02\x03\x04\x05\x06",
       "!0 looks like binary data, not text|"},
      {"page.pdf", "%PDF-1.4 x", "!0 is a PDF: extract its text first (pdftotext)|"},
  };
  dg_buf got = {0};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    cut(put(rows[i].name, rows[i].bytes, strlen(rows[i].bytes)), IN_AUTO, &got);
    assert_string_equal(got.p, rows[i].want);
  }
  cut(put("empty", "", 0), IN_AUTO, &got);
  assert_string_equal(got.p, "!0 is empty|");
  buf_free(&got);
}

/* A line past the cap is refused, the ones round it are read. */
static void caps_lines(void **state) {
  (void)state;
  size_t n = INPUT_MAX_RECORD + 100;
  char *bytes = malloc(n + 32);
  assert_non_null(bytes);
  memcpy(bytes, "{\"a\":1}\n", 8);
  memset(bytes + 8, 'x', n);
  memcpy(bytes + 8 + n, "\n{\"b\":2}\n", 9);
  dg_buf got = {0};
  cut(put("long.jsonl", bytes, n + 17), IN_AUTO, &got);
  assert_string_equal(
      got.p, "jsonl:1:{\"a\":1}|!2 this line is longer than 32 MB, the most a record may have|jsonl:3:{\"b\":2}|");
  cut(put("long.txt", bytes, n + 17), IN_TEXT, &got);
  assert_string_equal(got.p, "!0 is longer than 32 MB, the most a page may have: split it or use JSON lines|");
  buf_free(&got);
  free(bytes);
}

static dg_rc open_line(const char *line, in_page *p, dg_err *err) {
  const in_options o = {.date = DG_DATE_NONE};
  in_record r = {.form = IN_JSONL, .bytes = {.p = (char *)(uintptr_t)line, .n = strlen(line)}, .name = "f", .line = 7};
  return in_page_open(&r, &o, p, err);
}

static void reads_json(void **state) {
  (void)state;
  in_page p = {0};
  dg_err err = {0};
  assert_int_equal(open_line("{\"id\":12,\"date\":\"2014-10-06\",\"text\":\"a\\u00e9\",\"title\":\"t\"}", &p, &err),
                   DG_OK);
  assert_true(str_eq(p.page.id, STR("12")) && str_eq(p.page.bytes, STR("a\xc3\xa9")) && str_eq(p.page.title, STR("t")));
  assert_int_equal(p.page.date, day_make(2014, 10, 6));
  assert_int_equal(p.page.form, DG_FORM_TEXT);
  in_page_close(&p);
  assert_int_equal(
      open_line("{\"story_id\":\"s\",\"event_text\":\"x\",\"pub_date\":\"2020-01-02T00:00\",\"headline\":\"h\"}", &p,
                &err),
      DG_OK);
  assert_true(str_eq(p.page.id, STR("s")) && str_eq(p.page.title, STR("h")));
  in_page_close(&p);
  static const struct {
    const char *line, *want;
  } bad[] = {
      {"{\"id\":1}", "this record has no text, page or html"},
      {"{\"text\":\"x\"", "this JSON object does not end on its line"},
      {"[1]", "this line is JSON, but not an object"},
      {"{\"text\":\"x\"} y", "something follows the JSON object on its line"},
      {"{\"text\":\"x\",\"date\":\"yesterday\"}", "the date \"yesterday\" is not of the form YYYY-MM-DD"},
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    assert_int_equal(open_line(bad[i].line, &p, &err), DG_EINPUT);
    assert_string_equal(err.text, bad[i].want);
    assert_int_equal(err.line, 7);
  }
}

static void reads_pairs(void **state) {
  (void)state;
  const char *line = "{\"id\":\"p\",\"text\":\"\xc3\xa9t\xc3\xa9 b\",\"actor\":[0,3],\"recipient\":[4,5]}";
  in_record r = {.form = IN_JSONL, .bytes = {.p = (char *)(uintptr_t)line, .n = strlen(line)}, .name = "f", .line = 1};
  in_pair p;
  assert_int_equal(in_pair_open(&r, &p, NULL), DG_OK);
  assert_int_equal(p.actor[0], 0);
  assert_int_equal(p.actor[1], 5);
  assert_int_equal(p.recipient[0], 6);
  assert_int_equal(p.recipient[1], 7);
  in_pair_close(&p);
}

static void check(dg_buf *b, const char *want) {
  buf_put(b, "", 1);
  assert_string_equal(b->p, want);
  b->n = 0;
}

static void writes_pieces(void **state) {
  (void)state;
  dg_buf b = {0};
  out_string(&b, STR("a\"b\\c\n\t\x01 \xc3\xa9 \xff."));
  check(&b, "\"a\\\"b\\\\c\\n\\t\\u0001 \xc3\xa9 \xef\xbf\xbd.\"");
  static const struct {
    double v;
    uint32_t decimals;
    bool trim;
    const char *want;
  } rows[] = {
      {0, 1, true, "0.0"},        {-9, 1, true, "-9.0"},         {0.8765, 3, true, "0.877"}, {0.5, 3, true, "0.5"},
      {-0.00001, 3, true, "0.0"}, {124.7, 4, false, "124.7000"}, {3, 0, true, "3"},          {0.999999, 3, true, "1.0"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    out_fixed(&b, rows[i].v, rows[i].decimals, rows[i].trim);
    check(&b, rows[i].want);
  }
  out_uint(&b, UINT64_MAX);
  check(&b, "18446744073709551615");
  out_list(&b, STR("military;territory"));
  check(&b, "[\"military\",\"territory\"]");
  out_list(&b, STR(""));
  check(&b, "[]");
  assert_int_equal(out_number(STR("ffffffffffffffff")), INT64_MAX);
  assert_true(out_goldstein("190") == -10.0 && out_goldstein("030") == 4.0 && out_goldstein("x") == 0);
  buf_free(&b);
}

static void walks_in_order(void **state) {
  (void)state;
  char command[256];
  snprintf(command, sizeof command, "mkdir -p %s/w/b %s/w/a && cd %s/w && touch z B a/2 a/1 b/x .hidden", folder,
           folder, folder);
  assert_int_equal(system(command), 0);
  char root[128];
  snprintf(root, sizeof root, "%s/w", folder);
  const char *paths[2] = {root, "/nonexistent/page"};
  in_walk *w = in_walk_open(paths, 2);
  dg_buf got = {0};
  const char *path;
  dg_err err = {0};
  for (in_got g; (g = in_walk_next(w, &path, &err)) != IN_END;)
    buf_printf(&got, "%s ", g == IN_ERROR ? "!" : path + strlen(root) + 1);
  check(&got, "B a/1 a/2 b/x z ! ");
  buf_free(&got);
  in_walk_close(w);
}

static int make_folder(void **state) {
  (void)state;
  snprintf(folder, sizeof folder, P_tmpdir "/dragoman-test-XXXXXX");
  return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state) {
  (void)state;
  char command[128];
  snprintf(command, sizeof command, "rm -r %s", folder);
  return system(command);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cuts_records), cmocka_unit_test(caps_lines),    cmocka_unit_test(reads_json),
      cmocka_unit_test(reads_pairs),  cmocka_unit_test(writes_pieces), cmocka_unit_test(walks_in_order),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
