/* cases: the scholar's test suite (lexicon/cases). */
#ifndef DG_CASES_H
#define DG_CASES_H

#include "build.h"
#include "cli/cli.h"

typedef struct case_count {
  uint32_t passed, failed, wrong, cured; /* wrong: known to be; cured: marked wrong but right now */
  uint32_t rows;                         /* of operators, without a case that passes */
} case_count;

/* Runs the cases among the lexicon's lines; failures go to `out`, one block each. */
dg_rc cases_run(const lex_files *files, const dg_engine *e, dg_buf *out, case_count *count, dg_err *err);

#endif
