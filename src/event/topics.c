/* topics: the contexts that the words of each statement's content speak for. Reads tokens, statement, piece; writes
 * statement.topics. */
#include "match.h"
#include "table.h"

/* The first token that begins at `byte` or behind it. */
static uint32_t token_from(const dg_doc *d, uint32_t byte) {
  uint32_t a = 0, b = d->T;
  while (a < b) {
    uint32_t mid = a + (b - a) / 2;
    if (d->begin[mid] < byte)
      a = mid + 1;
    else
      b = mid;
  }
  return a;
}

void event_topics(const event_lexicon *x, dg_doc *d) {
  const matcher m = {.x = x, .d = d};
  for (uint32_t q = 0; q < d->Q && x->nctx; q++) {
    uint64_t bits = 0;
    for (uint32_t i = 0; i < d->statement[q].npiece; i++) {
      doc_piece p = d->piece[d->statement[q].piece + i];
      for (uint32_t t = token_from(d, p.begin); t < d->T && d->begin[t] < p.end; t++)
        if (d->upos[t] == UPOS_NOUN || d->upos[t] == UPOS_ADJ || d->upos[t] == UPOS_PROPN || d->upos[t] == UPOS_VERB)
          bits |= match_context(&m, t);
    }
    dg_str text = {0};
    for (uint32_t i = 0; i < CONTEXT_COUNT; i++)
      if (bits >> i & 1)
        text = text.n ? str_printf(&d->arena, "%.*s;%s", (int)text.n, text.p, event_context_name(i))
                      : str_of(event_context_name(i));
    d->statement[q].topics = text;
  }
}
