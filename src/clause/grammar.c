/* grammar: opens the compiled word lists and finds words in them. Reads mapped bytes only; everything in the
 * section is checked once here, so look-ups need no bounds. */
#include "clause/grammar.h"

const char *const word_class_name[WORD_CLASS_COUNT] = {
#define X(a, b) b,
    WORD_CLASSES(X)
#undef X
};
const char *const prep_name[PREP_COUNT] = {"",
#define X(a, b) b,
                                           PREP_LIST(X)
#undef X
};
const char *const kw_name[KW_COUNT] = {
#define X(a, b) b,
    KW_LIST(X)
#undef X
};

const gword grammar_no_word;

static bool slots_ok(const uint32_t *slot, uint32_t nslot, uint32_t n) {
  uint32_t empty = 0;
  for (uint32_t i = 0; i < nslot; i++) {
    if (slot[i] > n) return false;
    empty += slot[i] == 0;
  }
  return empty > 0; /* or a search for an absent word would not end */
}

static bool symbols_ok(const clause_grammar *g, uint32_t count) {
  for (uint32_t i = 0; i < KW_COUNT; i++)
    if (g->kw[i] >= count) return false;
  for (uint32_t i = 0; i < g->nword; i++) {
    const gword *w = &g->word[i];
    if (w->sym >= count || w->particle >= count || w->verb >= count || w->vpart >= count || w->prep >= PREP_COUNT)
      return false;
    if (w->poss > MEANS_IOBJ) return false;
  }
  for (uint32_t i = 0; i < g->nphrase; i++)
    if (g->phrase[i].joined >= count) return false;
  return true;
}

dg_rc clause_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const clause_grammar **out,
                  dg_err *err) {
  const uint32_t *h = bytes;
  if (n < 32 || ((uintptr_t)bytes & 3) || h[0] != GRAMMAR_MAGIC || h[5] != KW_COUNT)
    return err_set(err, DG_EENV, "grammar", 0, 0,
                   "The pack's grammar section is not of this version; build the pack again.");
  uint64_t nword = h[1], nslot = h[2], nphrase = h[3], npslot = h[4];
  uint64_t need =
      32 + 4 * (uint64_t)KW_COUNT + nword * sizeof(gword) + 4 * nslot + nphrase * sizeof(gphrase) + 4 * npslot;
  bool power = nslot && npslot && !(nslot & (nslot - 1)) && !(npslot & (npslot - 1));
  clause_grammar g = {.nword = h[1], .mask = h[2] - 1, .nphrase = h[3], .pmask = h[4] - 1};
  if (power && need <= n) {
    g.kw = h + 8;
    g.word = (const gword *)(g.kw + KW_COUNT);
    g.slot = (const uint32_t *)(g.word + nword);
    g.phrase = (const gphrase *)(g.slot + nslot);
    g.pslot = (const uint32_t *)(g.phrase + nphrase);
  }
  if (!power || need > n || !slots_ok(g.slot, h[2], h[1]) || !slots_ok(g.pslot, h[4], h[3]) ||
      !symbols_ok(&g, syms->count))
    return err_set(err, DG_EENV, "grammar", 0, 0, "The pack's grammar section is damaged; build the pack again.");
  clause_grammar *keep = arena_get(a, sizeof *keep);
  *keep = g;
  *out = keep;
  return DG_OK;
}

dg_sym grammar_phrase(const clause_grammar *g, dg_sym w0, dg_sym w1, dg_sym w2) {
  for (uint32_t i = grammar_hash(grammar_hash(w0, w1), w2) & g->pmask; g->pslot[i]; i = (i + 1) & g->pmask) {
    const gphrase *p = &g->phrase[g->pslot[i] - 1];
    if (p->w[0] == w0 && p->w[1] == w1 && p->w[2] == w2) return p->joined;
  }
  return 0;
}
