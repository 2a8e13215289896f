/* files: the lexicon's text files as lines that say something, and the mistakes found in them. Files are read in byte order
 * of their paths, so that the same folder gives the same pack everywhere. */
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "lexicon.h"

#define MAX_FILE ((size_t)16 << 20)
#define MAX_PATH 1024
#define MAX_DEPTH 8

typedef struct path_list {
  const char **v; /* relative to the folder */
  uint32_t n, cap;
} path_list;

static bool wanted(dg_str name) { return str_ends(name, STR(".lex")) || str_ends(name, STR(".cases")); }

/* Folders found are appended to the list's end as "name/" and opened in turn: no recursion. */
static dg_rc list_folder(lex_files *f, const char *root, const char *sub, uint32_t depth, path_list *files,
                         path_list *folders, dg_err *err) {
  char path[MAX_PATH];
  snprintf(path, sizeof path, "%s/%s", root, sub);
  DIR *dir = opendir(path);
  if (!dir) return err_set(err, DG_EENV, path, 0, 0, "cannot open the lexicon folder: %s", strerror(errno));
  for (struct dirent *e; (e = readdir(dir)) != NULL;) {
    if (e->d_name[0] == '.') continue;
    struct stat st;
    if (snprintf(path, sizeof path, "%s/%s%s", root, sub, e->d_name) >= (int)sizeof path || stat(path, &st) != 0)
      continue;
    if (S_ISDIR(st.st_mode) && depth < MAX_DEPTH)
      *ARENA_PUSH(f->arena, folders->v, folders->n, folders->cap) = str_printf(f->arena, "%s%s/", sub, e->d_name).p;
    else if (S_ISREG(st.st_mode) && wanted(str_of(e->d_name)))
      *ARENA_PUSH(f->arena, files->v, files->n, files->cap) = str_printf(f->arena, "%s%s", sub, e->d_name).p;
  }
  closedir(dir);
  return DG_OK;
}

static int by_bytes(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

/* Text before a comment: '#' in column 0 or after two blanks or a tab. */
static dg_str uncomment(dg_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    if (s.p[i] == '#' && (i == 0 || s.p[i - 1] == '\t' || (i >= 2 && s.p[i - 1] == ' ' && s.p[i - 2] == ' ')))
      return str_make(s.p, i);
  return s;
}

static void add_lines(lex_files *f, const char *name, dg_str text) {
  uint32_t number = 0;
  dg_str rest = text, line;
  while (str_next(&rest, '\n', &line)) {
    number++;
    if (line.n && line.p[line.n - 1] == '\r') line.n--;
    dg_str said = uncomment(line);
    uint32_t indent = 0;
    while (indent < said.n && (said.p[indent] == ' ' || said.p[indent] == '\t')) indent++;
    said = str_trim(str_cut(said.p, indent, said.n));
    if (said.n == 0) continue;
    *ARENA_PUSH(f->arena, f->line, f->n, f->cap) = (lex_line){name, number, indent, said, line};
  }
}

static void add_file(lex_files *f, const char *folder, const char *name) {
  char path[MAX_PATH];
  file_map map;
  dg_err err;
  lex_line at = {.file = name};
  snprintf(path, sizeof path, "%s/%s", folder, name);
  if (file_open(path, MAX_FILE, &map, &err) != DG_OK) {
    lex_complain(f, &at, NULL, false, "%s", err.text);
    return;
  }
  dg_str text = {map.p, (uint32_t)map.n};
  char *copy = arena_get(f->arena, map.n + 1);
  if (map.n) memcpy(copy, map.p, map.n);
  file_close(&map);
  text.p = copy;
  uint32_t bad;
  text = utf8_clean(f->arena, text, &bad);
  if (bad) lex_complain(f, &at, NULL, false, "has %u bytes that are not UTF-8", bad);
  add_lines(f, name, text);
}

dg_rc lex_read(lex_files *f, const char *folder, dg_err *err) {
  path_list files = {0}, folders = {0};
  *ARENA_PUSH(f->arena, folders.v, folders.n, folders.cap) = "";
  for (uint32_t i = 0; i < folders.n; i++) {
    uint32_t depth = 0;
    for (const char *p = folders.v[i]; *p; p++) depth += *p == '/';
    dg_rc rc = list_folder(f, folder, folders.v[i], depth, &files, &folders, err);
    if (rc) return rc;
  }
  if (files.n == 0) return err_set(err, DG_EENV, folder, 0, 0, "has no lexicon files (*.lex)");
  qsort(files.v, files.n, sizeof *files.v, by_bytes);
  for (uint32_t i = 0; i < files.n; i++) add_file(f, folder, files.v[i]);
  return DG_OK;
}

uint32_t lex_under(const lex_files *f, const char *prefix, uint32_t *n) {
  size_t k = strlen(prefix);
  uint32_t i = 0;
  while (i < f->n && strncmp(f->line[i].file, prefix, k) != 0) i++;
  uint32_t last = i;
  while (last < f->n && strncmp(f->line[last].file, prefix, k) == 0) last++;
  *n = last - i;
  return i;
}

void lex_complain(lex_files *f, const lex_line *at, const char *where, bool warning, const char *format, ...) {
  char text[512];
  va_list ap;
  va_start(ap, format);
  vsnprintf(text, sizeof text, format, ap);
  va_end(ap);
  lex_problem *p = ARENA_PUSH(f->arena, f->problem, f->nproblem, f->capproblem);
  *p = (lex_problem){at->file,   at->line, at->line ? at->indent + 1 : 0, str_copy(f->arena, str_of(text)),
                     at->source, warning};
  if (where && at->source.p && where >= at->source.p && where <= at->source.p + at->source.n)
    p->col = utf8_count(str_make(at->source.p, (uint32_t)(where - at->source.p))) + 1;
}

uint32_t lex_fields(dg_str text, dg_str *field, uint32_t max) {
  uint32_t n = 0, i = 0;
  while (i < text.n && n < max) {
    while (i < text.n && (text.p[i] == ' ' || text.p[i] == '\t')) i++;
    uint32_t from = i;
    while (i < text.n && text.p[i] != '\t' &&
           !(text.p[i] == ' ' && i + 1 < text.n && (text.p[i + 1] == ' ' || text.p[i + 1] == '\t')))
      i++;
    if (i > from) field[n++] = str_cut(text.p, from, i);
  }
  return n;
}
