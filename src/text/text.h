/* text: sentences and tokens of d->body. Writes sent and the token arrays begin, end, sym, tflag.
 *
 *   paragraph -> chunks (white space) -> tokens (token.c) -> sentences (sentence.c)
 *
 * Tokens follow the English treebanks of Universal Dependencies: clitics and possessives are words of a multiword token
 * ("did|n't", "Kim|'s"), hyphens split ("state - run") but for prefixes ("anti-war"), currency signs, per cent signs and
 * units stand alone, abbreviations keep their stop. */
#ifndef DG_TEXT_H
#define DG_TEXT_H
#include "doc.h"

void text_run(dg_doc *d);

/* ---- between token.c, sentence.c and text.c ---- */

#define TEXT_MAX_TOKEN 256 /* bytes; longer runs are cut */

enum stop_kind {
  STOP_NO,     /* not an abbreviation: the stop ends a sentence */
  STOP_TITLE,  /* Mr. Gen. vs. e.g.: never ends a sentence */
  STOP_NUMBER, /* No. Art. pp.: only before a number */
  STOP_MAYBE,  /* Inc. U.S. a.m. Sept.: ends a sentence when what follows looks like a beginning */
};
/* What the word (without its last stop) is, when a stop follows. */
enum stop_kind text_stop(dg_str word);
/* The word could begin a sentence and hardly a name ("The", "But", "He"). */
bool text_starter(dg_str word);
/* A verb of saying, any usual form: what may follow a quotation that ends in ? or !. */
bool text_says(dg_str word);

/* TOK_DIGIT, TOK_CAP, TOK_CAPS, TOK_ALPHA of a word. */
uint8_t text_flags(dg_str word);
/* Sentences and tokens of a page that is CoNLL-U (body, par too). */
void text_given(dg_doc *d);
/* Appends the tokens of the paragraph [begin, end) of d->body. */
void text_tokens(dg_doc *d, uint32_t begin, uint32_t end);
/* Cuts the tokens [first, d->T) of paragraph `par` into sentences. */
void text_sentences(dg_doc *d, uint32_t first, uint32_t par);
#endif
