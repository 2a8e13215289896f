/* rows: which rows of operators.lex a document went through, so that `lexicon check` can name those that no case
 * proves. Reads what event_run reads; writes nothing of the document. */
#include "deed.h"
#include "table.h"

uint32_t event_row_count(const event_lexicon *x) { return x->nresult; }

event_row event_row_at(const event_lexicon *x, uint32_t row) {
  const ev_result *r = &x->result[row];
  event_row out = {.line = r->line, .from = r->from ? event_type_fact[r->from].name : "*"};
  for (uint32_t k = 0; k < x->nop; k++)
    if (row >= x->op[k].result && row - x->op[k].result < x->op[k].nresult) out.op = x->text + x->op[k].name;
  out.mode = r->from_mode ? event_mode_name(r->from_mode) : "";
  return out;
}

/* The row that made e of what stands below it; DG_NONE where no operator did. */
static uint32_t row_of(const deeds *s, const deed *e) {
  const ev_match *m = &s->m.match[e->op];
  uint32_t op = s->x->rule[s->x->pattern[m->pattern].rule].op;
  const ev_result *r;
  if (e->below == DG_NONE)
    r = event_result(s->x, op, TYPE_NONE, 0);
  else {
    const deed *b = &s->v[e->below];
    uint8_t type = deed_told(s, b, m);
    r = event_result(s->x, op, type, type == b->type ? b->mode : 0);
  }
  return r ? (uint32_t)(r - s->x->result) : DG_NONE;
}

void event_rows(const event_lexicon *x, dg_doc *d, uint8_t *used) {
  deeds s;
  deeds_find(&s, x, d, false);
  for (uint32_t i = 0; s.at && i < s.n; i++) {
    if (s.v[i].op == DG_NONE) continue;
    uint32_t row = row_of(&s, &s.v[i]);
    if (row != DG_NONE) used[row] = 1;
  }
}
