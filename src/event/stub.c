/* event: stands in until the stage lands. */
#include "event.h"
struct event_lexicon { int none; };
dg_rc event_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const event_lexicon **out, dg_err *err) {
  (void)bytes, (void)n, (void)syms, (void)err;
  *out = arena_zero(a, 1, sizeof **out);
  return DG_OK;
}
void event_build(lex_files *f, sym_pool *pool, event_parser parser, lex_section *out) { (void)f, (void)pool, (void)parser, (void)out; }
void event_run(const event_lexicon *x, dg_doc *d) { (void)x, (void)d; }
event_relation event_relate(const event_lexicon *x, dg_doc *d, uint32_t actor, uint32_t recipient) {
  (void)x, (void)d, (void)actor, (void)recipient;
  return (event_relation){0};
}
const char *event_mode_name(uint8_t mode) {
  (void)mode;
  return "";
}
const char *event_context_name(uint32_t bit) {
  (void)bit;
  return "";
}
void event_why(const event_lexicon *x, dg_doc *d, dg_buf *out) { (void)x, (void)d, (void)out; }
