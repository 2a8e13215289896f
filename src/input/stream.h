/* stream: the bytes of one input, unpacked. Inside this folder only.
 *
 *   file, pipe or memory -> [raw: STREAM_BYTES] -> as they are | gzip | zstd -> in_bytes.io -> lines, records
 *
 * Gzip is undone a member at a time and zstd a frame at a time, so that an archive of any length takes the same memory. */
#ifndef DG_INPUT_STREAM_H
#define DG_INPUT_STREAM_H

#include <zlib.h>
#include <zstd.h>

#include "fetch/fetch.h"
#include "input/input.h"

#define STREAM_BYTES ((size_t)1 << 16)
#define STREAM_WINDOW_LOG 27                     /* of zstd: 128 MiB, its own default */
#define STREAM_DICTIONARY_MAX ((size_t)16 << 20) /* of a WARC packed by zstd */

typedef enum packing { PACKING_UNKNOWN, PACKING_NONE, PACKING_GZIP, PACKING_ZSTD } packing;

typedef struct in_stream {
  int fd;           /* -1 = memory */
  const char *mem;  /* [nmem] not owned */
  size_t nmem;      /* left of it */
  packing packing;  /* found at the first read */
  z_stream gzip;    /* valid when packing is gzip */
  ZSTD_DCtx *zstd;  /* valid when packing is zstd */
  void *dictionary; /* of zstd; NULL = none */
  bool inside;      /* a member or frame has begun and not ended */
  bool cut;         /* the input ended inside one */
  bool raw_end;     /* no more raw bytes */
  uint64_t bytes;   /* raw bytes taken */
  size_t at, n;     /* unread raw bytes are raw[at, n) */
  unsigned char raw[STREAM_BYTES];
} in_stream;

/* A descriptor (closed by stream_close unless it is standard input) or, with fd -1, nmem bytes that must stay. */
void stream_open(in_stream *s, int fd, const char *mem, size_t nmem);
void stream_close(in_stream *s);
/* Up to n bytes into p: their number, 0 at the end, -1 on failure (*err has a sentence without the file's name). Damaged
 * packed data fail once; what follows needs stream_resume. */
ptrdiff_t stream_read(in_stream *s, char *p, size_t n, dg_err *err);
/* After damage: goes on at the next thing that looks like a member's beginning. False: there is none. */
bool stream_resume(in_stream *s);

/* Unpacks a whole body (content-encoding): gzip, zlib, raw deflate or zstd, at most `max` bytes. 0 done, even when it is cut
 * off; 1 larger than max; 2 not of that kind; 3 out of memory. */
typedef enum body_coding { BODY_GZIP, BODY_DEFLATE, BODY_ZSTD } body_coding;
int stream_unpack(body_coding coding, const char *p, size_t n, size_t max, dg_buf *out);

/* ---- bytes.c: a buffer of unpacked bytes with lines and runs of a known length ---- */

typedef struct in_bytes {
  in_stream stream;
  const char *name; /* for errors; must stay */
  bool eager;       /* do not wait for a full buffer: lines come as they come */
  bool end;         /* nothing behind io[at, n) */
  size_t at, n;
  char io[STREAM_BYTES];
} in_bytes;

void bytes_open(in_bytes *b, const char *name, int fd, const char *mem, size_t nmem);
void bytes_close(in_bytes *b);
/* More bytes behind those unread. False: failure, *err is set. */
bool bytes_fill(in_bytes *b, dg_err *err);
/* Appends a line without its end to `to` (NULL: passes over it); what is longer than `max` is passed over, *size tells the
 * whole length. False at the end or on failure (*err has an rc then). */
bool bytes_line(in_bytes *b, dg_buf *to, size_t max, size_t *size, dg_err *err);
/* Appends n bytes to `to` (NULL: passes over them). The number of bytes there were; fewer at the end or on failure. */
uint64_t bytes_take(in_bytes *b, dg_buf *to, uint64_t n, dg_err *err);
/* After damage: drops what is buffered and resumes. False: nothing to resume at. */
bool bytes_resume(in_bytes *b);

/* ---- http.c ---- */

/* What a stored or fetched HTTP message says of its body. */
typedef struct http_head {
  int status;
  in_form form;     /* by its type: IN_HTML, IN_TEXT; IN_AUTO = none given; IN_FORMS = something else */
  char charset[48]; /* "" = not said */
  bool chunked;
  int coding; /* body_coding; -1 = none; -2 = one we cannot undo */
  char coding_name[16];
} http_head;
/* Reads the head of a message; bytes up to the body, 0 when there is none. */
size_t http_read(const char *p, size_t n, http_head *out);
void http_type(dg_str value, http_head *out); /* a Content-Type value: form and charset */
/* The body of a message in `b` alone, decoded. NULL, or why not: the end of a sentence. */
const char *http_body(dg_buf *b, size_t head, const http_head *h, size_t max);

/* ---- warc.c ---- */

typedef struct in_warc {
  uint64_t records; /* seen */
  uint64_t pages;   /* handed out */
  uint32_t damages; /* of the packed data */
  bool lost;        /* looking for the next record's beginning */
  bool done;
} in_warc;
in_got warc_next(in_warc *w, in_bytes *b, in_record *out, dg_err *err);

/* ---- web.c ---- */

typedef struct in_web {
  fetcher *fetcher; /* NULL = nothing was fetched yet */
  bool saved;       /* the state is written */
  fetch_page page;  /* the input at hand, when it is an address */
  feed *feed;       /* the input at hand, when it is a feed */
  bool feed_inside;
  feed_entry entry;
  uint32_t entries, seen;
} in_web;
in_got web_get(in_web *w, const in_options *o, const char *url, dg_err *err); /* into w->page; IN_NOTE: not changed */
in_got web_save(in_web *w, dg_err *err);                                      /* IN_END or IN_ERROR */
void web_close(in_web *w);
/* The form of a page whose first bytes look like *form, by its type too. Why it is none, or NULL. */
const char *web_form(const fetch_page *page, in_form *form);
void web_about(const fetch_page *page, in_about *about);
in_got feed_record(in_web *w, in_bytes *b, const in_options *o, in_record *out, dg_err *err);
void feed_shut(in_web *w);

/* ---- dump.c ---- */

bool dump_looks(const char *p, size_t n);
in_got dump_next(in_bytes *b, in_record *out, uint32_t *number, dg_err *err);

/* ---- bytes.c ---- */

/* p[0..n) as one line of valid UTF-8, at most cap - 1 bytes, NUL-terminated. */
void about_set(char *out, size_t cap, const char *p, size_t n);

#endif
