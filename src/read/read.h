/* read: a page in, the clean story out. Writes id … body, par, drop of the document. */
#ifndef DG_READ_H
#define DG_READ_H
#include "doc.h"
#include "lexicon/lexicon.h"

#define READ_MAX_BYTES ((uint32_t)32 << 20) /* longer pages are refused by the worker */

/* Who held which office when: dates pages that state no day. Compiled from lexicon/actors/people. */
typedef struct read_terms read_terms;
void read_build(lex_files *f, lex_section *out);
dg_rc read_open(const void *bytes, size_t n, dg_arena *a, const read_terms **out, dg_err *err);

/* d->page is set; terms may be NULL. Never fails: bad bytes are replaced, an unreadable page gives an empty body. */
void read_run(const read_terms *terms, dg_doc *d);
#endif
