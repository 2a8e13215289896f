/* place: where. Toponyms of the text told apart from people, organisations and governments, each with a point of the gazetteer,
 * a region or a country. Reads tokens, tree, mentions; writes place. No place rather than a wrong pin. */
#ifndef DG_PLACE_H
#define DG_PLACE_H
#include "doc.h"
#include "lexicon/lexicon.h"

typedef struct place_gazetteer place_gazetteer;
dg_rc place_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const place_gazetteer **out,
                 dg_err *err);
/* Compiles lexicon/places into a section (arena memory); mistakes into f->problem. */
void place_build(lex_files *f, lex_section *out);
void place_run(const place_gazetteer *x, dg_doc *d);
#endif
