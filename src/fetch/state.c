/* state: what was fetched before, in a file of lines: url TAB etag TAB last-modified TAB day. Sorted by url, so that the same
 * knowledge is the same file; at most STATE_ROWS rows are kept, those fetched longest ago go first. */
#include "fetch/fetch.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#define STATE_ROWS 200000
#define STATE_BYTES ((size_t)1 << 30)

void state_free(fetch_state *s) {
  for (size_t i = 0; i < s->n; i++) mem_free(s->row[i].url);
  mem_free(s->row);
  *s = (fetch_state){0};
}

/* Where url is or would be. */
static size_t place(const fetch_state *s, const char *url) {
  size_t lo = 0, hi = s->n;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    if (strcmp(s->row[mid].url, url) < 0)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo;
}

const state_row *state_find(const fetch_state *s, const char *url) {
  size_t i = place(s, url);
  return i < s->n && strcmp(s->row[i].url, url) == 0 ? &s->row[i] : NULL;
}

static bool is_plain(const char *p) {
  for (; *p; p++)
    if ((unsigned char)*p < 32 || *p == 127) return false;
  return true;
}

/* A row that does not fit or for which there is no memory is not remembered: the page is fetched again. */
void state_put(fetch_state *s, const char *url, const char *etag, const char *modified, int32_t day) {
  size_t a = strlen(url) + 1, b = strlen(etag) + 1, c = strlen(modified) + 1, i = place(s, url);
  if (a > FETCH_URL || b > 1024 || c > 256 || !is_plain(url) || !is_plain(etag) || !is_plain(modified)) return;
  char *p = mem_get(a + b + c);
  if (!p) return;
  memcpy(p, url, a);
  memcpy(p + a, etag, b);
  memcpy(p + a + b, modified, c);
  state_row row = {p, p + a, p + a + b, day};
  if (i < s->n && strcmp(s->row[i].url, url) == 0) {
    mem_free(s->row[i].url);
    s->row[i] = row;
    return;
  }
  if (s->n == s->cap) {
    size_t cap = s->cap ? s->cap * 2 : 64;
    state_row *grown = mem_grow(s->row, cap * sizeof *grown);
    if (!grown) {
      mem_free(p);
      return;
    }
    s->row = grown;
    s->cap = cap;
  }
  memmove(s->row + i + 1, s->row + i, (s->n - i) * sizeof *s->row);
  s->row[i] = row;
  s->n++;
}

/* The next part of a line as a C string in `out`. */
static bool column(dg_str *line, char *out, size_t cap) {
  dg_str part;
  if (!str_next(line, '\t', &part) || part.n >= cap) return false;
  memcpy(out, part.p, part.n);
  out[part.n] = 0;
  return true;
}

dg_rc state_read(fetch_state *s, const char *path, dg_err *err) {
  file_map map;
  if (access(path, F_OK) != 0 && errno == ENOENT) return DG_OK;
  dg_rc rc = file_open(path, STATE_BYTES, &map, err);
  if (rc != DG_OK) return rc;
  dg_str rest = str_make(map.p, (uint32_t)map.n), line;
  for (uint32_t n = 1; rc == DG_OK && str_next(&rest, '\n', &line); n++) {
    char url[FETCH_URL], etag[1024], modified[256], day[16];
    if (!line.n) continue;
    if (column(&line, url, sizeof url) && column(&line, etag, sizeof etag) &&
        column(&line, modified, sizeof modified) && column(&line, day, sizeof day) &&
        day_parse(str_of(day)) != DAY_NONE)
      state_put(s, url, etag, modified, day_parse(str_of(day)));
    else
      rc = err_set(err, DG_EENV, path, n, 0, "this is not a line of a fetch state: url, etag, last-modified, day");
  }
  file_close(&map);
  return rc;
}

static int by_day(const void *a, const void *b) {
  int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
  return (x < y) - (x > y);
}

/* The day before which rows are dropped. */
static int32_t oldest_kept(const fetch_state *s) {
  if (s->n <= STATE_ROWS) return DAY_NONE;
  int32_t *day = mem_get(s->n * sizeof *day), least = DAY_NONE;
  if (!day) return least;
  for (size_t i = 0; i < s->n; i++) day[i] = s->row[i].day;
  qsort(day, s->n, sizeof *day, by_day);
  least = day[STATE_ROWS - 1];
  mem_free(day);
  return least;
}

dg_rc state_write(const fetch_state *s, const char *path, dg_err *err) {
  dg_buf b = {0};
  int32_t least = oldest_kept(s);
  for (size_t i = 0; i < s->n; i++) {
    char day[11];
    if (s->row[i].day < least) continue;
    day_print(s->row[i].day, day);
    buf_printf(&b, "%s\t%s\t%s\t%s\n", s->row[i].url, s->row[i].etag, s->row[i].modified, day);
  }
  dg_rc rc =
      b.failed ? err_set(err, DG_ENOMEM, path, 0, 0, "out of memory while writing") : file_write(path, b.p, b.n, err);
  buf_free(&b);
  return rc;
}
