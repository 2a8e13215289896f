/* taken: which words a document's lines explain: predicates that some line begins with and fits, and what fills the slots. What
 * is left between two actors is what a lexicon lacks. Reads what event_run reads; writes nothing of the document. */
#include "deed.h"

void event_taken(const event_lexicon *x, dg_doc *d, uint8_t *taken) {
  matcher m = {0};
  match_run(&m, x, d, false);
  for (uint32_t i = 0; i < m.n; i++) {
    const ev_match *e = &m.match[i];
    const ev_pattern *p = &x->pattern[e->pattern];
    taken[e->token] = 1;
    for (uint32_t k = 0; k < p->nslot; k++)
      if (e->bind[k] != DG_NONE && !(x->slot[p->slot + k].flag & (EVS_A | EVS_B))) taken[e->bind[k]] = 1;
  }
}
