/* source: cuts the inputs into records. A text or HTML file is one record, a line of JSON lines is one, and some
 * hundred sentences of CoNLL-U are one. Holds one read-ahead buffer of IO_BYTES; whole files go straight into the
 * record. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "input/input.h"

#define IO_BYTES ((size_t)1 << 16)

struct in_source {
  in_options options;
  in_walk *walk;
  const char *only[1]; /* "-" when no path was given */
  /* the open file */
  int fd; /* -1 = none */
  in_form form;
  char name[1024];
  uint32_t line;      /* lines handed out */
  uint32_t sentences; /* CoNLL-U sentences handed out */
  bool eof;
  uint64_t bytes;
  size_t at, n; /* unread bytes are io[at, n) */
  char io[IO_BYTES];
};

in_source *in_source_open(const char *const *path, uint32_t n, const in_options *options) {
  in_source *s = mem_get(sizeof *s);
  if (!s) return NULL;
  memset(s, 0, sizeof *s);
  s->options = *options;
  s->fd = -1;
  s->only[0] = "-";
  s->walk = n ? in_walk_open(path, n) : in_walk_open(s->only, 1);
  if (s->walk) return s;
  mem_free(s);
  return NULL;
}

static void shut(in_source *s) {
  if (s->fd > 0) close(s->fd);
  s->fd = -1;
}

void in_source_close(in_source *s) {
  if (!s) return;
  shut(s);
  in_walk_close(s->walk);
  mem_free(s);
}

uint64_t in_source_bytes(const in_source *s) { return s->bytes; }

void in_record_free(in_record *r) { buf_free(&r->bytes); }

/* More bytes behind those unread (which are moved to the front when there is no room). False: error, *err is set. */
static bool fill(in_source *s, dg_err *err) {
  if (s->at) {
    memmove(s->io, s->io + s->at, s->n - s->at);
    s->n -= s->at;
    s->at = 0;
  }
  while (!s->eof && s->n < IO_BYTES) {
    ssize_t got = read(s->fd, s->io + s->n, IO_BYTES - s->n);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      err_set(err, DG_EINPUT, s->name, 0, 0, "cannot read: %s", strerror(errno));
      return false;
    }
    if (got == 0) s->eof = true;
    s->n += (size_t)got;
    s->bytes += (uint64_t)got;
    if (s->form == IN_JSONL || s->form == IN_CONLLU) break; /* lines come as they come: do not wait for a full buffer */
  }
  return true;
}

/* Opens the next file and looks at its first bytes. */
static in_got open_next(in_source *s, dg_err *err) {
  const char *path = NULL;
  in_got got = in_walk_next(s->walk, &path, err);
  if (got != IN_RECORD) return got;
  snprintf(s->name, sizeof s->name, "%s", path);
  bool standard = strcmp(path, "-") == 0;
  s->fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  if (s->fd < 0) {
    err_set(err, DG_EINPUT, path, 0, 0, "cannot open this file: %s", strerror(errno));
    return IN_ERROR;
  }
  s->line = s->sentences = 0;
  s->eof = false;
  s->at = s->n = 0;
  s->form = s->options.lines ? IN_JSONL : s->options.from;
  if (!fill(s, err)) {
    shut(s);
    return IN_ERROR;
  }
  const char *why = in_unusable(s->io, s->n);
  if (why && !(s->options.lines && s->n == 0)) {
    err_set(err, DG_EINPUT, s->name, 0, 0, "%s", why);
    shut(s);
    return IN_ERROR;
  }
  if (s->n >= 3 && memcmp(s->io, "\xef\xbb\xbf", 3) == 0) s->at = 3;
  if (s->form == IN_AUTO) s->form = in_sniff(standard ? NULL : s->name, s->io + s->at, s->n - s->at);
  return IN_RECORD;
}

/* The rest of the file as one record. */
static in_got whole(in_source *s, in_record *out, dg_err *err) {
  out->line = 0;
  for (;;) {
    buf_put(&out->bytes, s->io + s->at, s->n - s->at);
    s->at = s->n = 0;
    if (out->bytes.n > INPUT_MAX_RECORD) {
      err_set(err, DG_EINPUT, s->name, 0, 0,
              "is longer than 32 MB, the most a page may have: split it or use JSON lines");
      shut(s);
      return IN_ERROR;
    }
    if (s->eof) break;
    if (!fill(s, err)) {
      shut(s);
      return IN_ERROR;
    }
  }
  shut(s);
  return IN_RECORD;
}

/* Appends one line, without its end, to `to`. *size is its length even where that is past the cap (and then nothing
 * more is kept). False at the end of the file or on an error (*err has an rc then). */
static bool line_next(in_source *s, dg_buf *to, size_t *size, dg_err *err) {
  *size = 0;
  err->rc = DG_OK;
  for (;;) {
    if (s->at == s->n) {
      if (!s->eof && !fill(s, err)) return false;
      if (s->at == s->n && s->eof) {
        s->line += *size > 0;
        return *size > 0;
      }
      continue;
    }
    const char *begin = s->io + s->at, *stop = memchr(begin, '\n', s->n - s->at);
    size_t n = stop ? (size_t)(stop - begin) : s->n - s->at;
    *size += n;
    if (*size <= INPUT_MAX_RECORD) buf_put(to, begin, n);
    s->at += n + (stop != NULL);
    if (!stop) continue;
    s->line++;
    if (to->n && to->p[to->n - 1] == '\r') to->n--;
    return true;
  }
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
    if (!line_next(s, &out->bytes, &size, err)) {
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

in_got in_source_next(in_source *s, in_record *out, dg_err *err) {
  for (;;) {
    if (s->fd < 0) {
      in_got got = open_next(s, err);
      if (got != IN_RECORD) return got;
    }
    out->bytes.n = 0;
    out->part = 0;
    out->form = s->form;
    snprintf(out->name, sizeof out->name, "%s", s->name);
    in_got got = s->form == IN_JSONL    ? json_line(s, out, err)
                 : s->form == IN_CONLLU ? conllu_block(s, out, err)
                                        : whole(s, out, err);
    if (got == IN_END) continue; /* of this file */
    if (got == IN_RECORD && out->bytes.failed) {
      buf_free(&out->bytes);
      err_set(err, DG_ENOMEM, s->name, 0, 0, "out of memory while reading");
      return IN_ERROR;
    }
    return got;
  }
}
