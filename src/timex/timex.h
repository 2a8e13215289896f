/* timex: when. Time expressions of the text with TIMEX3 values, resolved against the story's date. Reads tokens, tags, clauses;
 * writes timex. A day is never later than the story unless the tense says future or the text gives the year. */
#ifndef DG_TIMEX_H
#define DG_TIMEX_H
#include "doc.h"

typedef struct timex_words timex_words;
void timex_build(sym_pool *pool); /* the words that the rules know become the pack's */
const timex_words *timex_open(const sym_table *syms, dg_arena *a);
void timex_run(const timex_words *x, dg_doc *d);
#endif
