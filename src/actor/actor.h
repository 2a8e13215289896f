/* actor: who is who. Mentions of actors with codes valid on the story's date, and who is the same as whom. Writes mention,
 * entity, mention_at. Every clause argument that is a noun phrase gets a mention, known or not. */
#ifndef DG_ACTOR_H
#define DG_ACTOR_H
#include "doc.h"
#include "lexicon/lexicon.h"

typedef struct actor_lexicon actor_lexicon;
dg_rc actor_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const actor_lexicon **out,
                 dg_err *err);
/* Compiles lexicon/actors into a section (arena memory); new words go into the pool; mistakes into f->problem. */
void actor_build(lex_files *f, sym_pool *pool, lex_splitter split, lex_section *out);
void actor_run(const actor_lexicon *x, dg_doc *d);
/* The mention that stands for the phrase over tokens [first, last] (made when there is none), for `relate`. */
uint32_t actor_of_span(const actor_lexicon *x, dg_doc *d, uint32_t first, uint32_t last);
/* A name alone, as other systems' files write it ("Citizen (Thailand)", "Mahmoud Abbas"): false when unknown. Symbols are of
 * the pack's table; name is 0 where only country and sector are known. */
typedef struct actor_code {
  dg_sym code, name, sector[MEN_SECTORS];
} actor_code;
bool actor_resolve(const actor_lexicon *x, dg_str name, dg_day day, actor_code *out);
/* A family name alone that the lexicon gives to a person ("Trump"). */
bool actor_resolve_family(const actor_lexicon *x, dg_str name, dg_day day, actor_code *out);
/* What a code stands for: the state's name, or the organisation's (UNO, EUR); 0 = none. Looks at every entity: keep the answer. */
dg_sym actor_code_name(const actor_lexicon *x, dg_sym code);
/* A phrase for two states ("Koreas", "Sino-American"): both. */
bool actor_resolve_pair(const actor_lexicon *x, dg_str name, dg_day day, actor_code out[2]);
#endif
