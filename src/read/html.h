/* Inside read: HTML. bytes -> trim (meta data on the way) -> gumbo -> html (blocks) */
#ifndef DG_READ_HTML_H
#define DG_READ_HTML_H
#include "read/blocks.h"

#define HTML_ATTRS 48 /* of one tag; later ones are not seen */
typedef struct html_attr {
  dg_str name, value;
} html_attr;
typedef struct html_attrs {
  html_attr v[HTML_ATTRS];
  uint32_t n;
} html_attrs;
dg_str html_attr_get(const html_attrs *at, const char *name); /* p == NULL when absent */

/* trim.c */
dg_str html_trim(rd_page *p, dg_str in);

/* hints.c: what class, id and role say an element is: 0 = nothing, 'a' + drop_kind = chrome of that kind by
 * its main word, 'A' + drop_kind = perhaps, HINT_STORY = the story's own container, HINT_HIDDEN = not shown.
 */
#define HINT_STORY 's'
#define HINT_HIDDEN 'x'
char html_hint(const char *tag, const html_attrs *at);

/* meta.c */
void html_meta_tag(rd_page *p, const char *tag, const html_attrs *at);
void html_meta_raw(rd_page *p, const char *tag, const html_attrs *at, dg_str inner);

#endif
