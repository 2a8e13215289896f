/* run: events from matches (in the making). */
#include "match.h"

void event_run(const event_lexicon *x, dg_doc *d) {
  matcher m;
  match_run(&m, x, d, false);
}
event_relation event_relate(const event_lexicon *x, dg_doc *d, uint32_t actor, uint32_t recipient) {
  (void)x, (void)d, (void)actor, (void)recipient;
  return (event_relation){0};
}
dg_str event_rule_name(const event_lexicon *x, dg_doc *d, uint32_t rule) {
  if (rule >= x->nrule) return STR("");
  return str_printf(&d->arena, "%s:%u", x->text + x->rule[rule].file, x->rule[rule].line);
}
void event_why(const event_lexicon *x, dg_doc *d, dg_buf *out) { (void)x, (void)d, (void)out; }
