/* Archives and packed files: what is read from WARC records, plain, gzip and zstd; cut off at every byte; damaged at many. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "input/input.h"

static char path[64];

static void put(const dg_buf *b, size_t n) {
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(b->p, 1, n, f), n);
  fclose(f);
}

/* Records as "form url crawled charset bytes|", failures as "!sentence|". */
static uint32_t cut(in_form from, dg_buf *out, uint32_t *failures) {
  const char *name = path;
  const in_options o = {.from = from, .date = DG_DATE_NONE};
  in_record r = {0};
  dg_err err = {0};
  in_source *s = in_source_open(&name, 1, &o);
  uint32_t n = 0;
  assert_non_null(s);
  out->n = *failures = 0;
  for (in_got got; (got = in_source_next(s, &r, &err)) != IN_END;) {
    if (got == IN_RECORD) {
      char day[11] = "";
      if (r.about.crawled) day_print(r.about.crawled, day);
      buf_printf(out, "%s %s %s %s %.*s|", in_form_name[r.form], r.about.url, day, r.about.charset, (int)r.bytes.n,
                 r.bytes.p);
      n++;
    } else {
      buf_printf(out, "!%s|", err.text);
      *failures += 1;
    }
    assert_true(n + *failures < 1000);
  }
  buf_put(out, "", 1);
  in_record_free(&r);
  in_source_close(s);
  return n;
}

static void gzip(dg_buf *out, const char *p, size_t n, int bits) {
  char room[4096];
  z_stream z = {0};
  assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
  z.next_in = (Bytef *)(uintptr_t)p;
  z.avail_in = (uInt)n;
  int rc;
  do {
    z.next_out = (Bytef *)room;
    z.avail_out = sizeof room;
    rc = deflate(&z, Z_FINISH);
    buf_put(out, room, sizeof room - z.avail_out);
  } while (rc == Z_OK);
  deflateEnd(&z);
}

static void zstd(dg_buf *out, const char *p, size_t n) {
  char room[4096];
  size_t got = ZSTD_compress(room, sizeof room, p, n, 3);
  assert_false(ZSTD_isError(got));
  buf_put(out, room, got);
}

static void record(dg_buf *b, const char *type, const char *content, const char *block, size_t n) {
  buf_printf(
      b,
      "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://example.org/%u\r\nWARC-Date: 2016-03-04T05:06:07Z\r\n"
      "WARC-Record-ID: <urn:uuid:%u>\r\nContent-Type: %s\r\nContent-Length: %zu\r\n\r\n",
      type, (unsigned)n, (unsigned)n, content, n);
  buf_put(b, block, n);
  buf_puts(b, "\r\n\r\n");
}

#define HTTP "application/http; msgtype=response"
static const char plain[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"ISO-8859-2\"\r\n\r\n<p>One.";
static const char chunked[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                              "3\r\n<p>\r\n4;x=y\r\nTwo.\r\n0\r\n\r\n";
static const char unchunked[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
                                "Content-Encoding: gzip\r\n\r\n<p>Decoded long ago.";
static const char missing[] = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No.";
static const char image[] = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxyz";
static const char brotli[] = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\x01\x02xyz";
static const char bare[] = "HTTP/1.0 200\n\n<!DOCTYPE html><p>Bare.";

/* Appends to `parts` the records one by one: packed apart they are what archives are. */
static uint32_t build(dg_buf *parts, uint32_t cap) {
  dg_buf packed = {0}, body = {0};
  uint32_t n = 0;
  assert_true(cap >= 12);
  record(&parts[n++], "warcinfo", "application/warc-fields", "software: x\r\n", 13);
  record(&parts[n++], "response", HTTP, plain, sizeof plain - 1);
  record(&parts[n++], "request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n", 18);
  record(&parts[n++], "response", HTTP, chunked, sizeof chunked - 1);
  gzip(&body, "<p>Packed.", 10, 15 + 16);
  buf_puts(&packed, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
  buf_put(&packed, body.p, body.n);
  record(&parts[n++], "response", HTTP, packed.p, packed.n);
  packed.n = body.n = 0;
  gzip(&body, "<p>Deflated.", 12, -15);
  buf_puts(&packed, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n");
  buf_put(&packed, body.p, body.n);
  record(&parts[n++], "response", HTTP, packed.p, packed.n);
  record(&parts[n++], "response", HTTP, unchunked, sizeof unchunked - 1);
  record(&parts[n++], "response", HTTP, missing, sizeof missing - 1);
  record(&parts[n++], "response", HTTP, image, sizeof image - 1);
  record(&parts[n++], "resource", "text/plain", "A resource.", 11);
  record(&parts[n++], "conversion", "text/plain", "A text.", 7);
  record(&parts[n++], "response", HTTP, bare, sizeof bare - 1);
  buf_free(&packed);
  buf_free(&body);
  return n;
}

#define PAGES 8 /* of the 12 records */
static const char want[] = "html http://example.org/73 2016-03-04 ISO-8859-2 <p>One.|"
                           "html http://example.org/98 2016-03-04  <p>Two.|"
                           "html http://example.org/98 2016-03-04  <p>Packed.|"
                           "html http://example.org/85 2016-03-04  <p>Deflated.|"
                           "html http://example.org/116 2016-03-04  <p>Decoded long ago.|"
                           "text http://example.org/11 2016-03-04  A resource.|"
                           "text http://example.org/7 2016-03-04  A text.|"
                           "html http://example.org/37 2016-03-04  <!DOCTYPE html><p>Bare.|";

enum { PLAIN, GZIP, ZSTD, ZSTD_ONE, WAYS };
static void pack(int way, const dg_buf *parts, uint32_t n, dg_buf *out) {
  dg_buf all = {0};
  out->n = 0;
  for (uint32_t k = 0; k < n; k++) {
    if (way == GZIP) gzip(out, parts[k].p, parts[k].n, 15 + 16);
    if (way == ZSTD) zstd(out, parts[k].p, parts[k].n);
    if (way == PLAIN) buf_put(out, parts[k].p, parts[k].n);
    buf_put(&all, parts[k].p, parts[k].n);
  }
  if (way == ZSTD_ONE) zstd(out, all.p, all.n);
  buf_free(&all);
}

static void reads_archives(void **state) {
  (void)state;
  dg_buf parts[12] = {{0}}, file = {0}, got = {0};
  uint32_t n = build(parts, 12), failures;
  for (int way = 0; way < WAYS; way++) {
    pack(way, parts, n, &file);
    put(&file, file.n);
    assert_int_equal(cut(IN_AUTO, &got, &failures), PAGES);
    assert_string_equal(got.p, want);
    assert_int_equal(failures, 0);
  }
  for (uint32_t k = 0; k < n; k++) buf_free(&parts[k]);
  buf_free(&file);
  buf_free(&got);
}

/* Cut off anywhere, the whole pages before are read and one sentence says so, unless the cut is between records. */
static void reads_cut_archives(void **state) {
  (void)state;
  dg_buf parts[12] = {{0}}, file = {0}, got = {0};
  uint32_t n = build(parts, 12), failures;
  for (int way = 0; way < WAYS; way++) {
    pack(way, parts, n, &file);
    uint32_t before = 0, silent = 0;
    for (size_t size = 12; size < file.n; size += size < file.n - 200 ? 7 : 1) {
      put(&file, size);
      uint32_t pages = cut(IN_WARC, &got, &failures);
      assert_true(pages >= before && pages <= PAGES);
      assert_true(failures <= 1);
      const char *bang = strchr(got.p, '!');
      size_t whole = bang && failures ? (size_t)(strrchr(got.p, '!') - got.p) : got.n - 1;
      if (failures && !strstr(got.p + whole, "cut off")) fail_msg("way %d, size %zu: %s", way, size, got.p + whole);
      assert_memory_equal(got.p, want, whole < strlen(want) && !failures ? whole : 0);
      silent += failures == 0;
      before = pages;
    }
    assert_true(silent <= (way == PLAIN ? 40u : 3u)); /* the ends of records, and the empty lines behind them */
  }
  for (uint32_t k = 0; k < n; k++) buf_free(&parts[k]);
  buf_free(&file);
  buf_free(&got);
}

/* A damaged member costs itself: what is behind it is read. */
static void reads_on_behind_damage(void **state) {
  (void)state;
  dg_buf parts[12] = {{0}}, file = {0}, got = {0};
  uint32_t n = build(parts, 12), failures;
  for (int way = GZIP; way <= ZSTD; way++) {
    pack(way, parts, n, &file);
    for (size_t at = 20; at + 4 < file.n; at += 13) {
      char keep = file.p[at];
      file.p[at] = (char)(keep ^ 0x55);
      put(&file, file.n);
      uint32_t pages = cut(IN_WARC, &got, &failures);
      assert_true(pages >= (way == GZIP ? PAGES - 2 : 0) && pages <= PAGES && failures <= 8);
      file.p[at] = keep;
    }
  }
  for (uint32_t k = 0; k < n; k++) buf_free(&parts[k]);
  buf_free(&file);
  buf_free(&got);
}

static void names_bad_records(void **state) {
  (void)state;
  dg_buf file = {0}, got = {0};
  uint32_t failures;
  record(&file, "response", HTTP, brotli, sizeof brotli - 1);
  record(&file, "conversion", "text/plain", "One.", 4);
  buf_puts(&file, "rubbish\r\nmore\r\n");
  record(&file, "conversion", "text/plain", "Two.", 4);
  buf_puts(&file, "WARC/1.0\r\nWARC-Type: conversion\r\n\r\nlost\r\n\r\n");
  record(&file, "conversion", "text/plain", "Three.", 6);
  put(&file, file.n);
  assert_int_equal(cut(IN_AUTO, &got, &failures), 3);
  assert_int_equal(failures, 3);
  assert_non_null(strstr(got.p, "!record 1 is packed in a way"));
  assert_non_null(strstr(got.p, "!no record begins behind record 2"));
  assert_non_null(strstr(got.p, "!record 4 does not say its length"));
  assert_non_null(strstr(got.p, "Three.|"));
  /* a page that grows past the cap when unpacked */
  file.n = got.n = 0;
  dg_buf zero = {0}, body = {0}, message = {0};
  for (uint32_t i = 0; i < 34u << 10; i++) buf_put(&zero, (char[1024]){"x"}, 1024);
  gzip(&body, zero.p, zero.n, 15 + 16);
  buf_puts(&message, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
  buf_put(&message, body.p, body.n);
  record(&file, "response", HTTP, message.p, message.n);
  record(&file, "conversion", "text/plain", "After.", 6);
  put(&file, file.n);
  assert_int_equal(cut(IN_AUTO, &got, &failures), 1);
  assert_non_null(strstr(got.p, "!record 1 is longer than 32 MB when unpacked"));
  buf_free(&zero);
  buf_free(&body);
  buf_free(&message);
  buf_free(&file);
  buf_free(&got);
}

static void reads_packed_files(void **state) {
  (void)state;
  dg_buf file = {0}, got = {0};
  uint32_t failures;
  gzip(&file, "{\"a\":1}\n", 8, 15 + 16);
  gzip(&file, "{\"a\":2}\n{\"a\":3}\n", 16, 15 + 16);
  put(&file, file.n);
  assert_int_equal(cut(IN_AUTO, &got, &failures), 3);
  put(&file, file.n - 4);
  assert_int_equal(cut(IN_AUTO, &got, &failures), 2);
  assert_int_equal(failures, 1);
  assert_non_null(strstr(got.p, "cut off"));
  file.n = 0;
  zstd(&file, "<!DOCTYPE html><p>x", 19);
  put(&file, file.n);
  cut(IN_AUTO, &got, &failures);
  assert_string_equal(got.p, "html    <!DOCTYPE html><p>x|");
  put(&file, file.n - 3);
  assert_int_equal(cut(IN_AUTO, &got, &failures), 0);
  assert_int_equal(failures, 1);
  buf_free(&file);
  buf_free(&got);
}

/* A WARC packed by zstd whose first frame is a dictionary, as the Internet Archive writes them. */
static void reads_dictionaries(void **state) {
  (void)state;
  dg_buf one = {0}, file = {0}, got = {0};
  char room[4096];
  uint32_t failures;
  static const char dictionary[] =
      "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://example.org/ text/plain";
  record(&one, "conversion", "text/plain", "One.", 4);
  const uint32_t size = sizeof dictionary - 1;
  const unsigned char head[8] = {0x5d, 0x2a, 0x4d, 0x18, (unsigned char)size, 0, 0, 0};
  buf_put(&file, head, 8);
  buf_put(&file, dictionary, size);
  ZSTD_CCtx *z = ZSTD_createCCtx();
  size_t n = ZSTD_compress_usingDict(z, room, sizeof room, one.p, one.n, dictionary, size, 3);
  ZSTD_freeCCtx(z);
  assert_false(ZSTD_isError(n));
  buf_put(&file, room, n);
  put(&file, file.n);
  assert_int_equal(cut(IN_AUTO, &got, &failures), 1);
  assert_int_equal(failures, 0);
  buf_free(&one);
  buf_free(&file);
  buf_free(&got);
}

static void reads_dumps(void **state) {
  (void)state;
  static const char old[] =
      "\n\n      1 of 2 DOCUMENTS\n\n     The Sample Courier\n\n  October 6, 2014 Monday\n  Late Edition\n\n"
      "Japan Eases\nSanctions\n\nBYLINE: By Ann Example and\n Bob Other\n\nLENGTH: 20 words\n\nDATELINE: TOKYO\n\n"
      "  Japan eased\nits sanctions.\n\n  China was glad.\n\nLOAD-DATE: October 7, 2014\n\nLANGUAGE: ENGLISH\n\n"
      "      2 of 2 DOCUMENTS\n\nSample Wire\n\n7 October 2014\n\nHEADLINE: Iran frees four\n\nLENGTH: 3 words\n\n"
      "Iran freed four.\n";
  static const char new[] =
      "User Name: x\nDocuments (1)\n1. Japan eases\nEnd of Document\n\nJapan eases\nThe Sample Courier\n"
      "October 6, 2014 Monday\n\nCopyright 2014 x\n\nSection: NEWS\nLength: 5 words\nByline: Ann Example\nBody\n\n"
      "Japan eased its sanctions.\n\nBody counts too.\n\nLoad-Date: October 7, 2014\n\nEnd of Document\n";
  dg_buf file = {0};
  const char *name = path;
  in_record r = {0};
  dg_err err = {0};
  const in_options o = {.date = DG_DATE_NONE};
  static const struct {
    const char *title, *publisher, *byline, *day, *body;
  } expected[] = {{"Japan Eases Sanctions", "The Sample Courier", "Ann Example and Bob Other", "2014-10-06",
                   "Japan eased its sanctions.\n\nChina was glad."},
                  {"Iran frees four", "Sample Wire", "", "2014-10-07", "Iran freed four."},
                  {"Japan eases", "The Sample Courier", "Ann Example", "2014-10-06",
                   "Japan eased its sanctions.\n\nBody counts too."}};
  uint32_t n = 0;
  for (int k = 0; k < 2; k++) {
    file.n = 0;
    buf_puts(&file, k ? new : old);
    put(&file, file.n);
    in_source *s = in_source_open(&name, 1, &o);
    for (in_got got; (got = in_source_next(s, &r, &err)) != IN_END; n++) {
      char day[11];
      assert_int_equal(got, IN_RECORD);
      assert_true(n < 3 && r.about.has_date && r.about.clean);
      day_print(r.about.date, day);
      assert_string_equal(r.about.title, expected[n].title);
      assert_string_equal(r.about.publisher, expected[n].publisher);
      assert_string_equal(r.about.byline, expected[n].byline);
      assert_string_equal(day, expected[n].day);
      assert_true(str_eq(str_make(r.bytes.p, (uint32_t)r.bytes.n), str_of(expected[n].body)));
    }
    in_source_close(s);
  }
  assert_int_equal(n, 3);
  in_record_free(&r);
  buf_free(&file);
}

int main(void) {
  snprintf(path, sizeof path, P_tmpdir "/dragoman-archive-%ld", (long)getpid());
  const struct CMUnitTest tests[] = {cmocka_unit_test(reads_archives),
                                     cmocka_unit_test(reads_cut_archives),
                                     cmocka_unit_test(reads_on_behind_damage),
                                     cmocka_unit_test(names_bad_records),
                                     cmocka_unit_test(reads_packed_files),
                                     cmocka_unit_test(reads_dictionaries),
                                     cmocka_unit_test(reads_dumps)};
  int bad = cmocka_run_group_tests(tests, NULL, NULL);
  unlink(path);
  return bad;
}
