/* why: what the lexicon sees in a sentence (in the making). */
#include "deed.h"

void event_why(const event_lexicon *x, dg_doc *d, dg_buf *out) { (void)x, (void)d, (void)out; }
