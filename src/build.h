/* build: from lexicon folder and model to pack. The upper half's; ordinary return codes. */
#ifndef DG_BUILD_H
#define DG_BUILD_H

#include "base/base.h"
#include "lexicon/lexicon.h"

typedef struct dg_built {
  dg_arena arena;   /* owns everything below */
  const void *pack; /* [n]; NULL when there were errors */
  size_t n;
  lex_problem *problem; /* [nproblem] in order of file and line */
  uint32_t nproblem, nerror;
  uint32_t nline;  /* lines read */
  lex_files files; /* the lines themselves, for the cases */
} dg_built;

/* Compiles `folder` with the model file at `model` and the weights of speech, `speech.dgm` beside it, if they are there. Mistakes in lexicon files are not failures: they are in
 * out->problem. Free with build_free in any case. */
dg_rc build_pack(const char *folder, const char *model, dg_built *out, dg_err *err);
void build_free(dg_built *b);
/* Opens the pack just built as an engine; close the engine before build_free. */
dg_rc build_engine(const dg_built *b, dg_engine **out, dg_err *err);
/* What the lexicon sees in a sentence (`lexicon why`), for people. Text is appended to *out. */
dg_rc build_why(const dg_engine *e, dg_str sentence, dg_buf *out, dg_err *err);
/* Operator rows (docs/events.md): how many, what one is, and which of them the worker's last document went through (used: one byte a
 * row, set to 1). Names live as long as the engine. */
typedef struct build_row {
  uint32_t line; /* of operators.lex */
  const char *op, *from, *mode;
} build_row;
uint32_t build_row_count(const dg_engine *e);
build_row build_row_at(const dg_engine *e, uint32_t row);
dg_rc build_rows_used(dg_worker *w, uint8_t *used, dg_err *err);
#endif
