/* warc: the records of a web archive, one at a time. Pages are `response` records (an HTTP message whose status is 200 and
 * whose type is HTML or text), `resource` records of these types, and `conversion` records (the text of WET files); all
 * others are passed over without being held. A page gets its address and the day it was crawled.
 *
 *   WARC/1.0 CRLF  (Name: value CRLF)*  CRLF  block [Content-Length]  CRLF CRLF
 *
 * What does not begin as a record does is said once; the next line that does goes on. */
#include "input/stream.h"

#define HEAD_MAX 65536 /* bytes of the fields of a record, and of an HTTP head that is looked at */
#define DAMAGES_MAX 20 /* then the rest of the archive is left alone */

typedef enum warc_type { TYPE_OTHER, TYPE_RESPONSE, TYPE_RESOURCE, TYPE_CONVERSION } warc_type;
typedef struct warc_head {
  warc_type type;
  uint64_t length;
  bool has_length, http;
  http_head body; /* of a resource: by its Content-Type */
} warc_head;

static bool field(dg_str line, const char *name, dg_str *value) {
  dg_str want = str_of(name);
  if (line.n <= want.n || line.p[want.n] != ':' || !str_eq_fold(str_make(line.p, want.n), want)) return false;
  *value = str_trim(str_make(line.p + want.n + 1, line.n - want.n - 1));
  return true;
}

static dg_str unbracket(dg_str s) {
  if (s.n >= 2 && s.p[0] == '<' && s.p[s.n - 1] == '>') return str_make(s.p + 1, s.n - 2);
  return s;
}

static void read_field(warc_head *h, in_about *about, dg_str line) {
  dg_str v;
  if (field(line, "WARC-Type", &v))
    h->type = str_eq_fold(v, STR("response"))     ? TYPE_RESPONSE
              : str_eq_fold(v, STR("resource"))   ? TYPE_RESOURCE
              : str_eq_fold(v, STR("conversion")) ? TYPE_CONVERSION
                                                  : TYPE_OTHER;
  else if (field(line, "WARC-Target-URI", &v)) {
    v = unbracket(v);
    about_set(about->url, sizeof about->url, v.p, v.n);
  } else if (field(line, "WARC-Record-ID", &v)) {
    v = unbracket(v);
    if (str_begins(v, STR("urn:uuid:"))) v = str_make(v.p + 9, v.n - 9);
    about_set(about->id, sizeof about->id, v.p, v.n);
  } else if (field(line, "WARC-Date", &v))
    about->crawled = day_parse(v) == DAY_NONE ? 0 : day_parse(v);
  else if (field(line, "Content-Length", &v)) {
    h->has_length = v.n > 0 && v.n < 19;
    for (uint32_t i = 0; i < v.n && h->has_length; i++) {
      h->has_length = v.p[i] >= '0' && v.p[i] <= '9';
      h->length = h->length * 10 + (uint64_t)(v.p[i] - '0');
    }
  } else if (field(line, "Content-Type", &v)) {
    h->http = v.n >= 16 && str_eq_fold(str_make(v.p, 16), STR("application/http"));
    http_type(v, &h->body);
  }
}

/* The fields of a record whose first line was read; false: cut off, damaged or endless (*err has an rc when damaged). */
static bool read_head(in_bytes *b, warc_head *h, in_about *about, dg_buf *line, dg_err *err) {
  size_t size, all = 0;
  *h = (warc_head){.body = {.form = IN_AUTO, .coding = -1}};
  for (;;) {
    line->n = 0;
    if (!bytes_line(b, line, HEAD_MAX, &size, err)) return false;
    if (line->n == 0) return true;
    all += size;
    if (all > HEAD_MAX) return false;
    if (size == line->n || size == line->n + 1) read_field(h, about, str_make(line->p, (uint32_t)line->n));
  }
}

/* Passes over empty lines, and over everything else when `lost`, up to the line that begins a record. */
typedef enum sought { FOUND, AT_END, NOT_ONE, FAILED } sought;
static sought seek(in_warc *w, in_bytes *b, dg_buf *line, dg_err *err) {
  size_t size;
  for (;;) {
    line->n = 0;
    if (!bytes_line(b, line, 256, &size, err)) return err->rc == DG_OK ? AT_END : FAILED;
    if (line->n >= 6 && memcmp(line->p, "WARC/", 5) == 0 && line->p[5] >= '0' && line->p[5] <= '9') return FOUND;
    if (size > line->n + 1 || line->n > 0) {
      if (!w->lost) return NOT_ONE;
    }
  }
}

static in_got fail(in_warc *w, const in_bytes *b, dg_err *err, const char *what) {
  err_set(err, DG_EINPUT, b->name, 0, 0, "record %llu %s", (unsigned long long)w->records, what);
  return IN_ERROR;
}

static in_got cut_off(in_warc *w, const in_bytes *b, dg_err *err) {
  w->done = true;
  err_set(err, DG_EINPUT, b->name, 0, 0, "is cut off in or behind record %llu; the %llu page%s before that were read",
          (unsigned long long)w->records, (unsigned long long)w->pages, w->pages == 1 ? "" : "s");
  return IN_ERROR;
}

/* The end of the archive, or of what can be read of it. */
static in_got end_of(in_warc *w, const in_bytes *b, dg_err *err) {
  w->done = true;
  if (!b->stream.cut) return IN_END;
  err_set(err, DG_EINPUT, b->name, 0, 0, "is cut off behind record %llu; the %llu page%s before were read",
          (unsigned long long)w->records, (unsigned long long)w->pages, w->pages == 1 ? "" : "s");
  return IN_ERROR;
}

/* A failure of the bytes themselves: said, and the next member is tried. */
static in_got broken(in_warc *w, in_bytes *b, dg_err *err) {
  w->done = err->rc == DG_ENOMEM || ++w->damages > DAMAGES_MAX || !bytes_resume(b);
  w->lost = true;
  return IN_ERROR;
}

static bool wanted(const warc_head *h) {
  if (h->type == TYPE_RESPONSE) return h->http;
  if (h->type == TYPE_RESOURCE) return h->body.form == IN_HTML || h->body.form == IN_TEXT;
  return h->type == TYPE_CONVERSION;
}

static bool is_robots(const char *url) { return str_ends(str_of(url), STR("/robots.txt")); }

/* The body of an HTTP response in out->bytes. IN_END: no page. */
static in_got response(in_warc *w, const in_bytes *b, in_record *out, bool whole, dg_err *err) {
  http_head h;
  size_t head = http_read(out->bytes.p, out->bytes.n, &h);
  bool page = head && (h.status == 200 || h.status == 203) && h.form != IN_FORMS && !is_robots(out->about.url);
  if (!page) return IN_END;
  if (!whole) return fail(w, b, err, "is longer than 32 MB, the most a page may have");
  const char *why = http_body(&out->bytes, head, &h, INPUT_MAX_RECORD);
  if (why) return fail(w, b, err, why);
  out->form = h.form;
  if (h.form == IN_AUTO) { /* its type is not said: only what looks like HTML is a page */
    out->form = in_sniff(NULL, out->bytes.p, out->bytes.n);
    if (out->form != IN_HTML) return IN_END;
  }
  memcpy(out->about.charset, h.charset, sizeof h.charset);
  return out->bytes.n ? IN_RECORD : IN_END;
}

static in_got page_of(in_warc *w, const in_bytes *b, const warc_head *h, in_record *out, dg_err *err) {
  bool whole = h->length <= INPUT_MAX_RECORD;
  if (h->type == TYPE_RESPONSE) return response(w, b, out, whole, err);
  if (!out->bytes.n || is_robots(out->about.url)) return IN_END;
  if (!whole) return fail(w, b, err, "is longer than 32 MB, the most a page may have");
  out->form = h->type == TYPE_CONVERSION ? IN_TEXT : h->body.form;
  memcpy(out->about.charset, h->body.charset, sizeof h->body.charset);
  return IN_RECORD;
}

/* The block of a record, and what it is. IN_END: not a page. */
static in_got block(in_warc *w, in_bytes *b, const warc_head *h, in_record *out, dg_err *err) {
  uint64_t keep = !wanted(h) ? 0 : h->length <= INPUT_MAX_RECORD ? h->length : HEAD_MAX;
  out->bytes.n = 0;
  uint64_t got = keep ? bytes_take(b, &out->bytes, keep, err) : 0;
  if (got == keep && h->length > keep) got += bytes_take(b, NULL, h->length - keep, err);
  if (got < h->length) return err->rc != DG_OK ? broken(w, b, err) : cut_off(w, b, err);
  if (out->bytes.failed || !keep) return IN_END;
  return page_of(w, b, h, out, err);
}

in_got warc_next(in_warc *w, in_bytes *b, in_record *out, dg_err *err) {
  warc_head h;
  while (!w->done) {
    switch (seek(w, b, &out->bytes, err)) {
    case FOUND:
      break;
    case AT_END:
      return end_of(w, b, err);
    case FAILED:
      return broken(w, b, err);
    case NOT_ONE:
      if (b->end && b->at == b->n && w->records) return cut_off(w, b, err);
      w->lost = true;
      err_set(err, DG_EINPUT, b->name, 0, 0, "no record begins behind record %llu: looking for the next",
              (unsigned long long)w->records);
      return IN_ERROR;
    }
    w->lost = false;
    w->records++;
    out->about = (in_about){0};
    if (!read_head(b, &h, &out->about, &out->bytes, err)) {
      if (err->rc != DG_OK) return broken(w, b, err);
      if (b->end && b->at == b->n) return cut_off(w, b, err);
      w->lost = true;
      return fail(w, b, err, "has more than 64 KB of fields");
    }
    if (!h.has_length) {
      w->lost = true;
      return fail(w, b, err, "does not say its length");
    }
    in_got got = block(w, b, &h, out, err);
    if (out->bytes.failed) return IN_RECORD; /* the caller says so */
    if (got == IN_END) continue;
    if (got == IN_RECORD) {
      w->pages++;
      size_t n = strlen(b->name);
      snprintf(out->name, sizeof out->name, "%.*s#%llu", n > 1000 ? 1000 : (int)n, b->name,
               (unsigned long long)w->records);
    }
    return got;
  }
  return IN_END;
}
