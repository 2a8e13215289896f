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

/* The addresses that web/src/main.js has a view for. */
static const struct {
  const char *name;
  uint32_t parts; /* how many may stand behind the name: a bit for each number */
} pages[] = {
    {"", 1},    {"relation", 1 | 4}, {"actor", 1 | 2}, {"said", 1},  {"story", 1 | 2},
    {"ask", 1}, {"try", 1},          {"review", 1},    {"event", 2}, {"statement", 2},
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
    if (str_eq(name, str_of(pages[i].name))) return n < 32 && (pages[i].parts >> n & 1);
  return false;
}
