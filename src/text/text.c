/* text: runs tokens and sentences over the paragraphs that read found. */
#include "text.h"

void text_run(dg_doc *d) {
  if (d->page && d->page->form == DG_FORM_CONLLU) {
    text_given(d);
    return;
  }
  for (uint32_t p = 0; p < d->P; p++) {
    uint32_t first = d->T;
    text_tokens(d, d->par[p].begin, d->par[p].end);
    text_sentences(d, first, p);
  }
}
