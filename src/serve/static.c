/* static: the pages, embedded when the program was built (script/desk writes desk_files; without npm there are none). */
#include "serve/work.h"

extern const static_file desk_files[]; /* the last one's path is NULL */

const static_file *static_find(dg_str path) {
  for (const static_file *f = desk_files; f->path; f++)
    if (str_eq(path, str_of(f->path))) return f;
  return NULL;
}

const static_file *static_index(void) { return static_find(STR("/index.html")); }

bool http_has_desk(void) { return static_index() != NULL; }

/* The addresses that web/src/main.js shows something for. */
static const struct {
  const char *name;
  uint32_t least, most; /* parts behind the name */
} pages[] = {
    {"", 0, 0},    {"relation", 2, 2}, {"actor", 1, 1},  {"said", 0, 0},  {"story", 1, 1},
    {"ask", 0, 0}, {"try", 0, 0},      {"review", 0, 0}, {"event", 1, 1},
};

bool static_is_page(dg_str path) {
  if (!path.n || path.p[0] != '/') return false;
  dg_str rest = str_cut(path.p, 1, path.n), name, part;
  uint32_t n = 0;
  if (!str_next(&rest, '/', &name)) name = STR("");
  while (str_next(&rest, '/', &part)) {
    if (!part.n) return false;
    n++;
  }
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
    if (str_eq(name, str_of(pages[i].name))) return n >= pages[i].least && n <= pages[i].most;
  return false;
}
