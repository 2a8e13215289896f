/* feat: UD features that later stages use. */
#ifndef DG_PARSE_FEAT_H
#define DG_PARSE_FEAT_H
#include "doc.h"

/* Fills feat (bits of FEAT_LIST) for one sentence from its tags and tree. */
void feat_sentence(dg_doc *d, const doc_sent *s);
#endif
