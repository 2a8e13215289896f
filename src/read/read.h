/* read: a page in, the clean story out. Writes id … body, par, drop of the document. */
#ifndef DG_READ_H
#define DG_READ_H
#include "doc.h"

#define READ_MAX_BYTES ((uint32_t)32 << 20) /* longer pages are refused by the worker */

/* d->page is set. Never fails: bad bytes are replaced, an unreadable page gives an empty body. */
void read_run(dg_doc *d);
#endif
