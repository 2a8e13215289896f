/* doc: the names of tags and the growing of a document's arrays. */
#include "doc.h"

const char *const upos_name[UPOS_COUNT] = {
#define X(a, b) b,
    UPOS_LIST(X)
#undef X
};
const char *const xpos_name[XPOS_COUNT] = {
#define X(a, b) b,
    XPOS_LIST(X)
#undef X
};
const char *const rel_name[REL_COUNT] = {
#define X(a, b) b,
    REL_LIST(X)
#undef X
};
const char *const feat_name[FEAT_COUNT] = {
#define X(a, b) b,
    FEAT_LIST(X)
#undef X
};
const char *const drop_name[DROP_COUNT] = {
#define X(a, b) b,
    DROP_LIST(X)
#undef X
};
const char *const date_source_name[6] = {"none", "given", "meta", "url", "page", "text"};
const char *const clause_link_name[10] = {"root",  "conj", "ccomp",     "xcomp", "advcl",
                                          "relcl", "acl",  "parataxis", "csubj", "nominal"};
const char *const timex_type_name[4] = {"DATE", "TIME", "DURATION", "SET"};
const char *const place_kind_name[3] = {"country", "region", "town"};
const char *const arg_role_name[9] = {"subj", "obj", "iobj", "obl", "comp", "poss", "mod", "pred", "time"};

/* Subtypes of another relation by that; all others by themselves. */
const uint8_t rel_base_of[REL_COUNT] = {
    [REL_NONE] = REL_NONE,
    [REL_ROOT] = REL_ROOT,
    [REL_NSUBJ] = REL_NSUBJ,
    [REL_NSUBJ_PASS] = REL_NSUBJ,
    [REL_NSUBJ_OUTER] = REL_NSUBJ,
    [REL_OBJ] = REL_OBJ,
    [REL_IOBJ] = REL_IOBJ,
    [REL_CSUBJ] = REL_CSUBJ,
    [REL_CSUBJ_PASS] = REL_CSUBJ,
    [REL_CSUBJ_OUTER] = REL_CSUBJ,
    [REL_CCOMP] = REL_CCOMP,
    [REL_XCOMP] = REL_XCOMP,
    [REL_OBL] = REL_OBL,
    [REL_OBL_AGENT] = REL_OBL,
    [REL_OBL_UNMARKED] = REL_OBL,
    [REL_VOCATIVE] = REL_VOCATIVE,
    [REL_EXPL] = REL_EXPL,
    [REL_DISLOCATED] = REL_DISLOCATED,
    [REL_ADVCL] = REL_ADVCL,
    [REL_ADVCL_RELCL] = REL_ADVCL,
    [REL_ADVMOD] = REL_ADVMOD,
    [REL_DISCOURSE] = REL_DISCOURSE,
    [REL_AUX] = REL_AUX,
    [REL_AUX_PASS] = REL_AUX,
    [REL_COP] = REL_COP,
    [REL_MARK] = REL_MARK,
    [REL_NMOD] = REL_NMOD,
    [REL_NMOD_POSS] = REL_NMOD,
    [REL_NMOD_UNMARKED] = REL_NMOD,
    [REL_NMOD_DESC] = REL_NMOD,
    [REL_APPOS] = REL_APPOS,
    [REL_NUMMOD] = REL_NUMMOD,
    [REL_ACL] = REL_ACL,
    [REL_ACL_RELCL] = REL_ACL,
    [REL_AMOD] = REL_AMOD,
    [REL_DET] = REL_DET,
    [REL_DET_PREDET] = REL_DET,
    [REL_CASE] = REL_CASE,
    [REL_CONJ] = REL_CONJ,
    [REL_CC] = REL_CC,
    [REL_CC_PRECONJ] = REL_CC,
    [REL_FIXED] = REL_FIXED,
    [REL_FLAT] = REL_FLAT,
    [REL_COMPOUND] = REL_COMPOUND,
    [REL_COMPOUND_PRT] = REL_COMPOUND,
    [REL_LIST] = REL_LIST,
    [REL_PARATAXIS] = REL_PARATAXIS,
    [REL_ORPHAN] = REL_ORPHAN,
    [REL_GOESWITH] = REL_GOESWITH,
    [REL_REPARANDUM] = REL_REPARANDUM,
    [REL_PUNCT] = REL_PUNCT,
    [REL_DEP] = REL_DEP,
};

void doc_reset(dg_doc *d, const sym_table *frozen) {
  dg_arena arena = d->arena;
  arena_reset(&arena);
  *d = (dg_doc){.arena = arena, .near = d->near, .date = DAY_NONE, .date_from = DAY_NONE, .date_to = DAY_NONE};
  sym_pool_init(&d->syms, &d->arena, frozen);
  if (!frozen || !d->near) return;
  d->syms.near = &d->near->words;
  if (++d->near->age == 0) memset(d->near, 0, sizeof *d->near), d->near->age = 1;
}

void doc_token_room(dg_doc *d) {
  const uint32_t cap = d->capT, need = d->T + 1;
  uint32_t c;
  c = cap, d->begin = arena_grow(&d->arena, d->begin, &c, need, sizeof *d->begin);
  c = cap, d->end = arena_grow(&d->arena, d->end, &c, need, sizeof *d->end);
  c = cap, d->sym = arena_grow(&d->arena, d->sym, &c, need, sizeof *d->sym);
  c = cap, d->tflag = arena_grow(&d->arena, d->tflag, &c, need, sizeof *d->tflag);
  d->capT = c;
}

void doc_parse_arrays(dg_doc *d) {
  d->upos = arena_zero(&d->arena, d->T, 1);
  d->xpos = arena_zero(&d->arena, d->T, 1);
  d->rel = arena_zero(&d->arena, d->T, 1);
  d->arc = arena_zero(&d->arena, d->T, 1);
  d->feat = arena_zero(&d->arena, d->T, sizeof *d->feat);
  d->lemma = arena_zero(&d->arena, d->T, sizeof *d->lemma);
  d->head = arena_array(&d->arena, d->T, sizeof *d->head);
  for (uint32_t t = 0; t < d->T; t++) d->head[t] = DG_NONE;
  d->sent_of = arena_zero(&d->arena, d->T, sizeof *d->sent_of);
  for (uint32_t k = 0; k < d->S; k++) {
    uint32_t end = k + 1 < d->S ? d->sent[k + 1].first : d->T;
    for (uint32_t t = d->sent[k].first; t < end; t++) d->sent_of[t] = k;
  }
  d->nsent_of = d->S ? d->T : 0;
}

uint32_t doc_sent_search(const dg_doc *d, uint32_t token) {
  uint32_t lo = 0, hi = d->S;
  while (hi - lo > 1) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (d->sent[mid].first <= token)
      lo = mid;
    else
      hi = mid;
  }
  return lo;
}

void doc_set_body(dg_doc *d, dg_str body) {
  uint32_t nblock = (body.n >> DOC_CHARS_SHIFT) + 1, count = 0;
  d->body = body;
  d->chars_before = arena_array(&d->arena, nblock, sizeof *d->chars_before);
  for (uint32_t i = 0; i < nblock; i++) {
    uint32_t from = i << DOC_CHARS_SHIFT, to = i + 1 < nblock ? (i + 1) << DOC_CHARS_SHIFT : body.n;
    d->chars_before[i] = count;
    count += utf8_count(str_cut(body.p, from, to));
  }
  d->ascii = count == body.n;
}
