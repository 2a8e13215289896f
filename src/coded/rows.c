/* rows: a file with separators, row by row, in a buffer that grows to the longest row. Quoted fields are unquoted in place;
 * fields that are not UTF-8 are taken for Latin-1, as POLECAT's files are. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "coded.h"

#define CHUNK ((size_t)1 << 18)

dg_rc rows_open(row_file *r, const char *path, char sep, bool quoted, dg_err *err) {
  *r = (row_file){.sep = sep, .quoted = quoted};
  snprintf(r->name, sizeof r->name, "%s", path);
  r->fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
  if (r->fd < 0) return err_set(err, DG_EINPUT, path, 0, 0, "cannot open this file: %s", strerror(errno));
  r->cap = 2 * CHUNK;
  r->io = mem_get(r->cap);
  if (r->io) return DG_OK;
  rows_close(r);
  return err_set(err, DG_ENOMEM, path, 0, 0, "out of memory");
}

void rows_close(row_file *r) {
  if (r->fd > 0) close(r->fd);
  r->fd = -1;
  mem_free(r->io);
  r->io = NULL;
  buf_free(&r->fixed);
}

/* More bytes behind `end`; the unread ones move to the front. False: failure. */
static bool fill(row_file *r, dg_err *err) {
  if (r->at) {
    memmove(r->io, r->io + r->at, r->end - r->at);
    r->end -= r->at;
    r->at = 0;
  }
  if (r->end + CHUNK > r->cap) {
    if (r->cap >= ROWS_MAX) {
      err_set(err, DG_EINPUT, r->name, (uint32_t)r->line + 1, 0, "this row is longer than 4 MB%s",
              r->quoted ? "; is a quotation mark not closed?" : "");
      return false;
    }
    char *io = mem_grow(r->io, r->cap * 2);
    if (!io) {
      err_set(err, DG_ENOMEM, r->name, 0, 0, "out of memory");
      return false;
    }
    r->io = io;
    r->cap *= 2;
  }
  for (;;) {
    ssize_t got = read(r->fd, r->io + r->end, r->cap - r->end);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      err_set(err, DG_EINPUT, r->name, 0, 0, "cannot read: %s", strerror(errno));
      return false;
    }
    r->eof = got == 0;
    r->end += (size_t)got;
    r->bytes += (uint64_t)got;
    return true;
  }
}

/* Where the row that begins at `at` ends: the index of its line end, or `end` when that is not read yet. */
static size_t row_end(const row_file *r, uint64_t *lines) {
  const char *p = r->io + r->at, *stop = r->io + r->end;
  *lines = 1;
  const char *nl = memchr(p, '\n', (size_t)(stop - p)), *first = nl ? nl : stop;
  if (!r->quoted || !memchr(p, '"', (size_t)(first - p))) return (size_t)(first - r->io);
  bool inside = false, start = true;
  for (; p < stop; p++) {
    if (*p == '"' && (inside || start))
      inside = !inside; /* a doubled mark closes and opens again */
    else if (*p == '\n') {
      if (!inside) return (size_t)(p - r->io);
      ++*lines;
    }
    start = !inside && (*p == r->sep || *p == '"');
  }
  return r->end;
}

/* Latin-1 as UTF-8; the bytes lie in r->fixed, which never moves while a row's fields are in use (see reserve). */
static dg_str latin(row_file *r, dg_str s) {
  size_t from = r->fixed.n;
  for (uint32_t i = 0; i < s.n; i++) {
    char two[4];
    uint32_t n = utf8_put(two, (uint8_t)s.p[i]);
    buf_put(&r->fixed, two, n);
  }
  return r->fixed.failed ? STR("") : str_make(r->fixed.p + from, (uint32_t)(r->fixed.n - from));
}

static dg_str plain(char *p, size_t n, bool quoted) {
  if (!quoted || n == 0 || p[0] != '"') return str_make(p, (uint32_t)n);
  size_t to = 0;
  bool closed = false;
  for (size_t i = 1; i < n; i++) {
    if (p[i] == '"' && !closed) {
      if (i + 1 < n && p[i + 1] == '"')
        p[to++] = p[i++];
      else
        closed = true;
    } else
      p[to++] = p[i];
  }
  return str_make(p, (uint32_t)to);
}

static bool cut(row_file *r, size_t stop) {
  char *p = r->io + r->at, *end = r->io + stop;
  if (end > p && end[-1] == '\r') end--;
  r->n = 0;
  bool odd = false;
  while (r->n < ROWS_FIELDS) {
    char *q = p;
    if (r->quoted && q < end && *q == '"') {
      for (q++; q < end; q++)
        if (*q == '"') {
          if (q + 1 < end && q[1] == '"')
            q++;
          else
            break;
        }
    }
    q = q < end ? memchr(q, r->sep, (size_t)(end - q)) : NULL;
    size_t n = (size_t)((q ? q : end) - p);
    dg_str f = plain(p, n, r->quoted);
    odd |= !utf8_ok(f);
    r->field[r->n++] = f;
    if (!q) break;
    p = q + 1;
  }
  if (!odd) return true;
  /* room for all fields first, so that nothing moves */
  r->fixed.n = 0;
  size_t need = 0;
  for (uint32_t i = 0; i < r->n; i++) need += 2 * (size_t)r->field[i].n;
  if (r->fixed.cap < need) {
    buf_free(&r->fixed);
    char *room = mem_get(need);
    if (!room) return false;
    r->fixed.p = room;
    r->fixed.cap = need;
  }
  for (uint32_t i = 0; i < r->n; i++)
    if (!utf8_ok(r->field[i])) r->field[i] = latin(r, r->field[i]);
  return !r->fixed.failed;
}

int rows_next(row_file *r, dg_err *err) {
  for (;;) {
    uint64_t lines;
    size_t stop = row_end(r, &lines);
    if (stop == r->end && !r->eof) {
      if (!fill(r, err)) return -1;
      continue;
    }
    if (r->at == r->end) return 0;
    r->first = r->line + 1;
    r->line += lines;
    bool blank = stop == r->at || (stop == r->at + 1 && r->io[r->at] == '\r');
    if (!blank && !cut(r, stop)) {
      err_set(err, DG_ENOMEM, r->name, 0, 0, "out of memory");
      return -1;
    }
    r->at = stop < r->end ? stop + 1 : stop;
    if (!blank) return 1;
  }
}
