/* event: who did what to whom. Matches clauses with the compiled examples, composes operators, assigns sides,
 * mode, date and confidence. Writes event, side. */
#ifndef DG_EVENT_H
#define DG_EVENT_H
#include "doc.h"
#include "lexicon/lexicon.h"

typedef struct event_lexicon event_lexicon;

/* Runs read … clause over one example sentence for the compiler; the document stays valid until the next
 * call. */
typedef struct event_parser {
  dg_doc *(*run)(void *self, dg_str sentence);
  void *self;
} event_parser;

dg_rc event_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const event_lexicon **out,
                 dg_err *err);
void event_build(lex_files *f, sym_pool *pool, event_parser parser, lex_section *out);
void event_run(const event_lexicon *x, dg_doc *d);
void event_topics(const event_lexicon *x, dg_doc *d); /* after speech: statement.topics */
/* The relation of two mentions of d: type 0 = none. */
typedef struct event_relation {
  uint8_t type, mode, modality;
  double score;
  dg_str rule; /* arena of d */
} event_relation;
event_relation event_relate(const event_lexicon *x, dg_doc *d, uint32_t actor, uint32_t recipient);
const char *event_mode_name(uint8_t mode);
const char *event_context_name(uint32_t bit); /* 0..36 */
const char *event_trait_name(uint32_t bit);   /* NULL: no more */
/* What the lexicon sees in a sentence: for `lexicon why`. Text into *out. */
void event_why(const event_lexicon *x, dg_doc *d, dg_buf *out);
/* Rows of operators.lex, one for each type on their left: for `lexicon check`. */
typedef struct event_row {
  uint32_t line;
  const char *op, *from, *mode; /* "PROMISE", "COERCE" or "*", "arrest" or "" */
} event_row;
uint32_t event_row_count(const event_lexicon *x);
event_row event_row_at(const event_lexicon *x, uint32_t row);
void event_rows(const event_lexicon *x, dg_doc *d, uint8_t *used /* [event_row_count]: set for those d went through */);
/* Words that some line explains, as predicate or in a slot other than A and B: set to 1 in taken [T]. */
void event_taken(const event_lexicon *x, dg_doc *d, uint8_t *taken);
#endif
