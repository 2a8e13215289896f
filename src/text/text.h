/* text: sentences and tokens of d->body. Writes sent and the token arrays begin, end, sym, tflag. */
#ifndef DG_TEXT_H
#define DG_TEXT_H
#include "doc.h"

void text_run(dg_doc *d);
#endif
