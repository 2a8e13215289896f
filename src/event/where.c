/* where: the place of a deed, from the phrases that hang on its predicate. Reads places and the tree.
 *
 * Each place of the sentence climbs the tree until it meets the predicate; a place that meets another deed or clause on its
 * way belongs there. Of several, one said of the deed itself goes before one inside its object, and that before one inside its
 * subject; then a town before a region before a country. */
#include "deed.h"

#define MAX_CLIMB 10

/* Steps to the predicate and by which relation the way ends there; 0 = it does not lead there. */
static int way(const deeds *s, const deed *e, uint32_t head, uint8_t *rel) {
  const dg_doc *d = s->d;
  uint32_t a = head;
  for (int n = 1; n <= MAX_CLIMB; n++) {
    *rel = d->rel[a];
    a = d->head[a];
    if (a == DG_NONE) return 0;
    if (a == e->token) return n;
    if (s->at[a] != DG_NONE && !s->v[s->at[a]].absorbed) return 0;
    uint32_t c = d->clause_at[a];
    if (c != DG_NONE && (d->clause[c].kind == CL_VERB || d->clause[c].kind == CL_COPULA)) {
      uint8_t base = rel_base(d->rel[a]); /* "to meet in X", "died fighting in X": one with what is above */
      if (base != REL_XCOMP && base != REL_ACL && !(base == REL_ADVCL && d->clause[c].link != LINK_ADVCL)) return 0;
      if (d->rel[a] == REL_ACL_RELCL) return 0;
    }
  }
  return 0;
}

/* What is said, asked or promised happens where it is said, not where it would be done: "pledged to visit Iowa". */
static bool by_words(const deed *e) {
  return e->composed || e->type == TYPE_REQUEST || e->type == TYPE_THREATEN || e->type == TYPE_ACCUSE ||
         e->type == TYPE_REJECT || e->type == TYPE_AGREE || e->type == TYPE_SUPPORT;
}

/* May the place count for this deed, by the relation at its end of the way? */
static bool fits(const dg_doc *d, const deed *e, const doc_place *p, uint8_t rel, int steps) {
  uint8_t end = rel_base(rel), own = rel_base(d->rel[p->head]);
  bool around = end == REL_OBL || end == REL_NMOD || end == REL_COMPOUND || end == REL_ADVMOD;
  if (by_words(e) && !e->nominal && !(around && steps <= 3) && end != REL_NSUBJ) return false;
  if (!p->sure && steps > 1) return false;
  if (end == REL_NSUBJ && (!p->sure || own == REL_COMPOUND || d->rel[p->head] == REL_NMOD_POSS)) return false;
  return p->sure || p->kind == PLACE_TOWN;
}

static int rank_of(const doc_place *p, uint8_t rel, int steps) {
  int by;
  switch (rel_base(rel)) {
  case REL_OBL:
    by = 40;
    break;
  case REL_NMOD:
    by = 38;
    break;
  case REL_COMPOUND:
  case REL_ADVMOD:
    by = 34;
    break;
  case REL_OBJ:
  case REL_XCOMP:
    by = 30;
    break;
  case REL_NSUBJ:
    by = rel == REL_NSUBJ_PASS ? 28 : 16;
    break;
  default:
    by = 20;
    break;
  }
  return by + 4 * p->kind - (steps > 6 ? 6 : steps);
}

static uint32_t first_place(const dg_doc *d, uint32_t token) {
  uint32_t lo = 0, hi = d->L;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (d->place[mid].begin < token)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo;
}

uint32_t where_of(const deeds *s, const deed *e) {
  const dg_doc *d = s->d;
  if (!d->L) return DG_NONE;
  const doc_sent *k = &d->sent[doc_sent_of(d, e->token)];
  uint32_t best = DG_NONE;
  int top = 0;
  for (uint32_t i = first_place(d, k->first); i < d->L && d->place[i].begin < k->first + k->n; i++) {
    const doc_place *p = &d->place[i];
    uint8_t rel = REL_NONE;
    int steps = way(s, e, p->head, &rel);
    if (!steps) continue;
    if (!fits(d, e, p, rel, steps)) continue;
    int r = rank_of(p, rel, steps);
    if (r > top) best = i, top = r;
  }
  return best;
}
