/* clause: predicates with their logical arguments, polarity, tense, modality, condition, quotation and
 * source. Grammar, not politics. Writes clause, args, clause_at. docs/clause.md says what each construction
 * becomes. */
#ifndef DG_CLAUSE_H
#define DG_CLAUSE_H
#include "doc.h"
#include "lexicon/lexicon.h"

/* Word lists of lexicon/grammar (nominalisations, light verbs, control, reporting verbs …), compiled. */
typedef struct clause_grammar clause_grammar;
dg_rc clause_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const clause_grammar **out,
                  dg_err *err);
/* Compiles lexicon/grammar into a section (arena memory); new words go into the pool; mistakes into
 * f->problem. */
void clause_build(lex_files *f, sym_pool *pool, lex_section *out);
/* The predicates of one sentence for people, one line each, indented by four. */
void clause_print(const dg_doc *d, uint32_t sent, dg_buf *out);
void clause_run(const clause_grammar *g, dg_doc *d);
/* The predicates of one sentence for people, one line each, indented by four:
 * "    impose(subj=Japan, obj=sanctions, on=Iran) past, asserted, reported by minister". */
void clause_print(const dg_doc *d, uint32_t sent, dg_buf *out);
void clause_print_one(const dg_doc *d, uint32_t clause, dg_buf *out); /* one clause, no indent, no line end */
#endif
