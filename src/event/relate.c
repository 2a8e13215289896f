/* relate: the relation of two given mentions (in the making). */
#include "deed.h"

event_relation event_relate(const event_lexicon *x, dg_doc *d, uint32_t actor, uint32_t recipient) {
  (void)x, (void)d, (void)actor, (void)recipient;
  return (event_relation){0};
}
void event_why(const event_lexicon *x, dg_doc *d, dg_buf *out) { (void)x, (void)d, (void)out; }
