/* source: cuts the inputs into records. A text or HTML file is one record, a line of JSON lines is one, some hundred sentences
 * of CoNLL-U are one, and so is each page of a web archive. Inputs packed by gzip or zstd are unpacked on the way. Holds one
 * buffer; whole files go straight into the record. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "input/stream.h"

struct in_source {
  in_options options;
  in_walk *walk;
  const char *only[1]; /* "-" when no path was given */
  /* the open input */
  bool open;
  in_form form;
  char name[1024];
  uint32_t line;      /* lines handed out */
  uint32_t sentences; /* CoNLL-U sentences handed out */
  uint32_t stories;   /* of a text with many */
  in_warc warc;
  in_web web;
  uint64_t bytes; /* of inputs that are done */
  in_bytes in;
};

in_source *in_source_open(const char *const *path, uint32_t n, const in_options *options) {
  in_source *s = mem_get(sizeof *s);
  if (!s) return NULL;
  memset(s, 0, offsetof(in_source, in));
  s->options = *options;
  s->only[0] = "-";
  s->walk = n ? in_walk_open(path, n) : in_walk_open(s->only, 1);
  if (s->walk) return s;
  mem_free(s);
  return NULL;
}

static void shut(in_source *s) {
  if (!s->open) return;
  s->bytes += s->in.stream.bytes;
  feed_shut(&s->web);
  bytes_close(&s->in);
  s->open = false;
}

void in_source_close(in_source *s) {
  if (!s) return;
  shut(s);
  web_close(&s->web);
  in_walk_close(s->walk);
  mem_free(s);
}

uint64_t in_source_bytes(const in_source *s) { return s->bytes + (s->open ? s->in.stream.bytes : 0); }

void in_record_free(in_record *r) { buf_free(&r->bytes); }

/* What the first bytes of an input are, or why they are nothing. */
static const char *look(in_source *s, bool named) {
  in_bytes *b = &s->in;
  if (b->n == 0 && b->stream.cut) return "is cut off: its packed data end too early";
  const char *why = in_unusable(b->io, b->n);
  if (why) return s->options.lines && b->n == 0 ? NULL : why;
  if (b->n >= 3 && memcmp(b->io, "\xef\xbb\xbf", 3) == 0) b->at = 3;
  if (s->form == IN_AUTO) s->form = in_sniff(named ? s->name : NULL, b->io + b->at, b->n - b->at);
  bool lines = s->form == IN_JSONL || s->form == IN_CONLLU;
  if (lines && in_is_utf16(b->io, b->n)) return "is UTF-16: convert it first (iconv -f UTF-16 -t UTF-8)";
  b->eager = lines;
  return NULL;
}

/* Opens the next file or address and looks at its first bytes. */
static in_got open_next(in_source *s, dg_err *err) {
  const char *path = NULL;
  in_got got = in_walk_next(s->walk, &path, err);
  if (got == IN_END) return web_save(&s->web, err);
  if (got != IN_RECORD) return got;
  snprintf(s->name, sizeof s->name, "%s", path);
  bool standard = strcmp(path, "-") == 0, url = fetch_is_url(path);
  s->line = s->sentences = s->stories = 0;
  s->warc = (in_warc){0};
  s->form = s->options.lines ? IN_JSONL : s->options.from;
  if (url) {
    got = web_get(&s->web, &s->options, path, err);
    if (got != IN_RECORD) return got;
    bytes_open(&s->in, s->name, -1, s->web.page.body.p, s->web.page.body.n);
  } else {
    int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
      err_set(err, DG_EINPUT, path, 0, 0, "cannot open this file: %s", strerror(errno));
      return IN_ERROR;
    }
    bytes_open(&s->in, s->name, fd, NULL, 0);
  }
  s->in.eager = s->form == IN_JSONL || s->form == IN_CONLLU;
  s->open = true;
  const char *why = NULL;
  bool filled = bytes_fill(&s->in, err);
  if (!filled && err->rc == DG_EINPUT && (s->form == IN_WARC || in_sniff(s->name, "", 0) == IN_WARC)) {
    s->form = IN_WARC; /* damaged at once: its next member may be whole */
    return IN_RECORD;
  }
  if (filled) why = look(s, !standard && !url);
  if (filled && !why && url && s->options.from == IN_AUTO) why = web_form(&s->web.page, &s->form);
  if (filled && !why) return IN_RECORD;
  if (why) err_set(err, DG_EINPUT, s->name, 0, 0, "%s", why);
  shut(s);
  return IN_ERROR;
}

/* The packed data ended too early: said once, behind what was whole. */
static in_got cut_off(in_source *s, dg_err *err, const char *what) {
  err_set(err, DG_EINPUT, s->name, s->line, 0, "is cut off: its packed data end too early; %s", what);
  shut(s);
  return IN_ERROR;
}

/* The rest of the file as one record. */
static in_got whole(in_source *s, in_record *out, dg_err *err) {
  in_bytes *b = &s->in;
  out->line = 0;
  for (;;) {
    buf_put(&out->bytes, b->io + b->at, b->n - b->at);
    b->at = b->n = 0;
    if (out->bytes.n > INPUT_MAX_RECORD) {
      err_set(err, DG_EINPUT, s->name, 0, 0,
              "is longer than 32 MB, the most a page may have: split it or use JSON lines");
      shut(s);
      return IN_ERROR;
    }
    if (b->end) break;
    if (!bytes_fill(b, err)) {
      shut(s);
      return IN_ERROR;
    }
  }
  if (b->stream.cut) return cut_off(s, err, "unpack it again or get it anew");
  shut(s);
  return IN_RECORD;
}

/* As bytes_line, and counts. */
static bool line_next(in_source *s, dg_buf *to, size_t *size, dg_err *err) {
  bool got = bytes_line(&s->in, to, INPUT_MAX_RECORD, size, err);
  s->line += got;
  return got;
}

static bool blank(const dg_buf *b, size_t from) {
  for (size_t i = from; i < b->n; i++)
    if (b->p[i] != ' ' && b->p[i] != '\t') return false;
  return true;
}

static in_got json_line(in_source *s, in_record *out, dg_err *err) {
  for (;;) {
    size_t size;
    out->bytes.n = 0;
    bool got = line_next(s, &out->bytes, &size, err);
    if (s->in.stream.cut && s->in.end && s->in.at == s->in.n) return cut_off(s, err, "the lines before were read");
    if (!got) {
      shut(s);
      return err->rc == DG_OK ? IN_END : IN_ERROR;
    }
    if (size > INPUT_MAX_RECORD) {
      err_set(err, DG_EINPUT, s->name, s->line, 0, "this line is longer than 32 MB, the most a record may have");
      return IN_ERROR;
    }
    if (blank(&out->bytes, 0)) continue;
    out->line = s->line;
    return IN_RECORD;
  }
}

/* Up to INPUT_CONLLU_BLOCK sentences, blank lines between them kept. */
static in_got conllu_block(in_source *s, in_record *out, dg_err *err) {
  uint32_t sentences = 0;
  bool inside = false;
  out->bytes.n = 0;
  out->line = s->line + 1;
  out->part = s->sentences;
  while (sentences < INPUT_CONLLU_BLOCK) {
    size_t size, before = out->bytes.n;
    if (!line_next(s, &out->bytes, &size, err)) {
      shut(s);
      if (err->rc != DG_OK) return IN_ERROR;
      sentences += inside;
      break;
    }
    if (size > INPUT_MAX_RECORD || out->bytes.n > INPUT_MAX_RECORD) {
      err_set(err, DG_EINPUT, s->name, s->line, 0, "no sentence ends within 32 MB: this is not CoNLL-U");
      shut(s);
      return IN_ERROR;
    }
    bool empty = out->bytes.n == before;
    buf_put(&out->bytes, "\n", 1);
    if (empty && inside) sentences++;
    inside = !empty;
  }
  s->sentences += sentences;
  return sentences ? IN_RECORD : IN_END;
}

static in_got record(in_source *s, in_record *out, dg_err *err) {
  switch (s->form) {
  case IN_JSONL:
    return json_line(s, out, err);
  case IN_CONLLU:
    return conllu_block(s, out, err);
  case IN_WARC: {
    in_got got = warc_next(&s->warc, &s->in, out, err);
    if (s->warc.done) shut(s);
    return got;
  }
  case IN_NEXIS: {
    out->form = IN_TEXT;
    in_got got = dump_next(&s->in, out, &s->stories, err);
    if (got == IN_END && s->in.stream.cut) return cut_off(s, err, "the stories before were read");
    if (got == IN_END || got == IN_ERROR) shut(s);
    return got;
  }
  case IN_FEED: {
    in_got got = feed_record(&s->web, &s->in, &s->options, out, err);
    if (got == IN_END || err->rc == DG_ENOMEM) shut(s);
    return got;
  }
  default:
    return whole(s, out, err);
  }
}

in_got in_source_next(in_source *s, in_record *out, dg_err *err) {
  for (;;) {
    if (!s->open) {
      in_got got = open_next(s, err);
      if (got != IN_RECORD) return got;
    }
    out->bytes.n = 0;
    out->line = out->part = 0;
    out->about = (in_about){0};
    out->form = s->form;
    err->rc = DG_OK;
    if (s->in.stream.fd < 0) web_about(&s->web.page, &out->about);
    snprintf(out->name, sizeof out->name, "%s", s->name);
    in_got got = record(s, out, err);
    if (got == IN_END) continue; /* of this file */
    if (got == IN_RECORD && out->bytes.failed) {
      buf_free(&out->bytes);
      err_set(err, DG_ENOMEM, s->name, 0, 0, "out of memory while reading");
      return IN_ERROR;
    }
    return got;
  }
}
