/* clause: stands in until the stage lands. */
#include "clause.h"
struct clause_grammar { int none; };
dg_rc clause_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const clause_grammar **out, dg_err *err) {
  (void)bytes, (void)n, (void)syms, (void)err;
  *out = arena_zero(a, 1, sizeof **out);
  return DG_OK;
}
void clause_build(lex_files *f, sym_pool *pool, lex_section *out) { (void)f, (void)pool, (void)out; }
void clause_run(const clause_grammar *g, dg_doc *d) {
  (void)g;
  d->clause_at = arena_array(&d->arena, d->T, sizeof *d->clause_at);
  for (uint32_t t = 0; t < d->T; t++) d->clause_at[t] = DG_NONE;
}
void clause_print(const dg_doc *d, uint32_t sent, dg_buf *out) { (void)d, (void)sent, (void)out; }
