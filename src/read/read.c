/* read: first version, the page as it is. */
#include "read.h"

void read_run(dg_doc *d) {
  const dg_page *p = d->page;
  uint32_t bad;
  d->id = p->id, d->url = p->url, d->publisher = p->publisher, d->title = p->title, d->lang = p->lang;
  d->date = p->date;
  d->date_source = p->date == DAY_NONE ? DATE_NO : DATE_GIVEN;
  d->english = true;
  doc_set_body(d, utf8_clean(&d->arena, p->bytes, &bad));
  doc_par *par = ARENA_PUSH(&d->arena, d->par, d->P, d->capP);
  *par = (doc_par){0, d->body.n, PAR_BODY};
}
