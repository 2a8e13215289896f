/* speech: who said what about whom. Reads everything before; writes statement, piece. */
#ifndef DG_SPEECH_H
#define DG_SPEECH_H
#include "doc.h"
#include "lexicon/lexicon.h"

typedef struct speech_model speech_model;
/* The pack's section (must stay). n == 0: a model without weights, that finds nothing. */
dg_rc speech_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const speech_model **out,
                  dg_err *err);
/* Compiles lexicon/speech and the weights of a .dgm file (weights.n == 0: none) into a section. */
void speech_build(lex_files *f, sym_pool *pool, lex_section weights, lex_section *out);
void speech_run(const speech_model *m, dg_doc *d);
#endif
