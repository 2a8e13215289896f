/* actor: stands in until the stage lands. */
#include "actor.h"
struct actor_lexicon { int none; };
dg_rc actor_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const actor_lexicon **out, dg_err *err) {
  (void)bytes, (void)n, (void)syms, (void)err;
  *out = arena_zero(a, 1, sizeof **out);
  return DG_OK;
}
void actor_build(lex_files *f, sym_pool *pool, lex_section *out) { (void)f, (void)pool, (void)out; }
void actor_run(const actor_lexicon *x, dg_doc *d) {
  (void)x;
  d->mention_at = arena_array(&d->arena, d->T, sizeof *d->mention_at);
  for (uint32_t t = 0; t < d->T; t++) d->mention_at[t] = DG_NONE;
}
uint32_t actor_of_span(const actor_lexicon *x, dg_doc *d, uint32_t first, uint32_t last) {
  (void)x;
  doc_mention *m = ARENA_PUSH(&d->arena, d->mention, d->M, d->capM);
  *m = (doc_mention){.begin = first, .end = last + 1, .head = last, .kind = MEN_OTHER, .part_of = DG_NONE, .next = DG_NONE};
  return d->M - 1;
}
bool actor_resolve(const actor_lexicon *x, sym_pool *syms, dg_str name, dg_day day, actor_code *out) {
  (void)x, (void)syms, (void)name, (void)day, (void)out;
  return false;
}
