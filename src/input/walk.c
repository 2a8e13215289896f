/* walk: the files below a list of paths. Folders are entered in byte order of the names, so that the same tree gives
 * the same output everywhere; hidden names are passed over. Depth is held on an explicit stack, at most WALK_DEPTH. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "input/input.h"

#define WALK_DEPTH 64

typedef struct level {
  char *path;  /* of the folder, without a slash at its end */
  char **name; /* [n] sorted */
  size_t n, at;
} level;

struct in_walk {
  const char *const *path; /* [n] what the user gave */
  uint32_t n, at;
  level level[WALK_DEPTH];
  uint32_t depth;
  char *file; /* the path last handed out */
};

in_walk *in_walk_open(const char *const *path, uint32_t n) {
  in_walk *w = mem_get(sizeof *w);
  if (w) *w = (in_walk){.path = path, .n = n};
  return w;
}

static void level_free(level *l) {
  for (size_t i = 0; i < l->n; i++) mem_free(l->name[i]);
  mem_free(l->name);
  mem_free(l->path);
}

static int by_bytes(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static char *copy(const char *s) {
  size_t n = strlen(s) + 1;
  char *p = mem_get(n);
  if (p) memcpy(p, s, n);
  return p;
}

static char *join(const char *folder, const char *name) {
  size_t a = strlen(folder), b = strlen(name);
  char *p = mem_get(a + b + 2);
  if (!p) return NULL;
  memcpy(p, folder, a);
  p[a] = '/';
  memcpy(p + a + 1, name, b + 1);
  return p;
}

/* Reads the names of a folder, sorted; takes `path` over. */
static bool enter(in_walk *w, char *path, dg_err *err) {
  if (w->depth == WALK_DEPTH) {
    err_set(err, DG_EINPUT, path, 0, 0, "folders are nested more than %d deep here; name this one itself", WALK_DEPTH);
    mem_free(path);
    return false;
  }
  DIR *dir = opendir(path);
  if (!dir) {
    err_set(err, DG_EINPUT, path, 0, 0, "cannot open this folder: %s", strerror(errno));
    mem_free(path);
    return false;
  }
  level l = {.path = path};
  size_t cap = 0;
  bool ok = true;
  for (struct dirent *e; ok && (e = readdir(dir));) {
    if (e->d_name[0] == '.') continue;
    if (l.n == cap) {
      size_t more = cap ? cap * 2 : 64;
      char **grown = mem_grow(l.name, more * sizeof *grown);
      ok = grown != NULL;
      if (!ok) break;
      l.name = grown;
      cap = more;
    }
    l.name[l.n] = copy(e->d_name);
    ok = l.name[l.n] != NULL;
    l.n += ok;
  }
  closedir(dir);
  if (!ok) {
    err_set(err, DG_ENOMEM, path, 0, 0, "out of memory while reading this folder");
    level_free(&l);
    return false;
  }
  if (l.n) qsort(l.name, l.n, sizeof *l.name, by_bytes);
  w->level[w->depth++] = l;
  return true;
}

/* The next path on the way, arena-free; NULL at the end. *named: the user gave this very path. */
static char *step(in_walk *w, bool *named, bool *failed) {
  while (w->depth) {
    level *l = &w->level[w->depth - 1];
    if (l->at < l->n) {
      char *p = join(l->path, l->name[l->at++]);
      *failed = p == NULL;
      *named = false;
      return p;
    }
    level_free(l);
    w->depth--;
  }
  if (w->at == w->n) return NULL;
  char *p = copy(w->path[w->at++]);
  *failed = p == NULL;
  *named = true;
  return p;
}

in_got in_walk_next(in_walk *w, const char **path, dg_err *err) {
  for (;;) {
    bool named = false, failed = false;
    char *p = step(w, &named, &failed);
    if (!p && !failed) return IN_END;
    if (!p) {
      err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory while walking the inputs");
      return IN_ERROR;
    }
    struct stat st;
    if (named && fetch_is_url(p)) {
      mem_free(w->file);
      *path = w->file = p;
      return IN_RECORD;
    }
    if (strcmp(p, "-") != 0 && stat(p, &st) != 0) {
      err_set(err, DG_EINPUT, p, 0, 0, "cannot open this file: %s", strerror(errno));
      mem_free(p);
      return IN_ERROR;
    }
    if (strcmp(p, "-") != 0 && S_ISDIR(st.st_mode)) {
      if (!enter(w, p, err)) return IN_ERROR;
      continue;
    }
    if (!named && !S_ISREG(st.st_mode)) { /* sockets and devices inside a folder */
      mem_free(p);
      continue;
    }
    mem_free(w->file);
    *path = w->file = p;
    return IN_RECORD;
  }
}

void in_walk_close(in_walk *w) {
  if (!w) return;
  while (w->depth) level_free(&w->level[--w->depth]);
  mem_free(w->file);
  mem_free(w);
}
