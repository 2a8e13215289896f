/* parse: tags, lemmas and a Universal Dependencies tree for every sentence. Writes upos xpos feat lemma head rel arc. */
#ifndef DG_PARSE_H
#define DG_PARSE_H
#include "doc.h"

/* The model as it stands in the pack: pointers into the mapped bytes. */
typedef struct parse_model parse_model;

/* Opens model bytes (a .dgm file or the pack's section; must stay and be 64-byte aligned). The small struct of pointers
 * is arena memory. On failure one sentence in *err. */
dg_rc parse_open(const void *bytes, size_t n, const char *name, dg_arena *a, const parse_model **out, dg_err *err);
/* Puts every word the model can produce as a lemma into the pool, so that lemmas are pack symbols. */
void parse_words(const parse_model *m, sym_pool *pool);
void parse_run(const parse_model *m, dg_doc *d);
/* The lemma as treebanks print it: names and the like with the form's capitals. Written to buf (at most cap bytes). */
dg_str parse_lemma_text(const dg_doc *d, uint32_t t, char *buf, uint32_t cap);
const char *parse_path(void); /* "avx512vnni", "avx2", "plain": the code path that this machine takes */
#endif
