/* time: the day of a deed from the time expressions of its clause, against the story's date. Reads timex and the tree.
 *
 * An expression belongs to the predicate that it hangs on. "On Tuesday" is often hung on the object ("met officials on Tuesday"):
 * such a phrase climbs on to the verb; what stands before a noun ("the 2003 invasion") dates that noun alone. "Before May",
 * "until Friday" say when it was not. */
#include "time.h"

#define MAX_CLIMB 8

static uint32_t head_of(const dg_doc *d, const doc_timex *x) {
  for (uint32_t t = x->first; t < x->end; t++)
    if (d->head[t] == DG_NONE || d->head[t] < x->first || d->head[t] >= x->end)
      if (d->upos[t] != UPOS_PUNCT && d->upos[t] != UPOS_DET) return t;
  return x->end - 1;
}

/* "before", "after", "until", "till", "to" before the expression. */
static bool not_then(const dg_doc *d, uint32_t first) {
  static const char *const word[] = {"before", "after", "until", "till", "to", "than"};
  dg_str w = {0};
  if (first > 0 && doc_sent_of(d, first - 1) == doc_sent_of(d, first)) w = doc_name(d, d->sym[first - 1]);
  return STR_AMONG(w, word);
}

/* "elections in December", "the talks of last year": a month or a year behind a noun that is no person dates that noun. Days are
 * another matter: "met officials on Tuesday". */
static bool of_noun(const dg_doc *d, uint32_t head, uint8_t precision) {
  const uint32_t noun = d->head[head];
  if ((precision != PREC_MONTH && precision != PREC_YEAR) || rel_base(d->rel[head]) != REL_NMOD || noun == DG_NONE)
    return false;
  if (d->upos[noun] != UPOS_NOUN || noun + 3 < head || noun > head) return false;
  const uint32_t m = d->mention_at ? d->mention_at[noun] : DG_NONE;
  return m == DG_NONE ||
         !(d->mention[m].flag & MEN_HUMAN || d->mention[m].kind == MEN_AGENT || d->mention[m].kind == MEN_GROUP);
}

/* Steps from the expression to the predicate; 0 = it belongs elsewhere. */
static int way(const dg_doc *d, uint32_t head, uint32_t predicate, uint8_t precision) {
  uint32_t a = head;
  if (d->head[head] != predicate && of_noun(d, head, precision)) return 0;
  for (int n = 1; n <= MAX_CLIMB; n++) {
    uint8_t rel = rel_base(d->rel[a]);
    bool modifier = rel == REL_COMPOUND || rel == REL_NUMMOD || rel == REL_AMOD || d->rel[a] == REL_NMOD_POSS;
    a = d->head[a];
    if (a == DG_NONE) return 0;
    if (a == predicate) return n;
    if (modifier && n == 1 && d->upos[a] != UPOS_NUM && d->upos[head] != UPOS_PROPN) return 0;
    uint32_t c = d->clause_at[a];
    if (c != DG_NONE && d->rel[a] != REL_XCOMP) return 0;
  }
  return 0;
}

/* The first expression at or behind a token. */
static uint32_t first_timex(const dg_doc *d, uint32_t token) {
  uint32_t lo = 0, hi = d->X;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (d->timex[mid].first < token)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo;
}

event_time event_time_of(const dg_doc *d, uint32_t clause, uint32_t token) {
  const doc_sent *k = &d->sent[doc_sent_of(d, token)];
  uint32_t verb = clause != DG_NONE && clause < d->C ? d->clause[clause].token : token;
  const doc_timex *best = NULL;
  int nearest = 0;
  for (uint32_t i = first_timex(d, k->first); i < d->X && d->timex[i].first < k->first + k->n; i++) {
    const doc_timex *x = &d->timex[i];
    if ((x->type != TIMEX_DATE && x->type != TIMEX_TIME) || x->day == DAY_NONE || x->precision == PREC_STORY) continue;
    uint32_t head = head_of(d, x);
    if (not_then(d, x->first)) continue;
    int n = way(d, head, token, x->precision), far = 0;
    if (!n && verb != token) n = way(d, head, verb, x->precision), far = 8;
    if (!n || (best && n + far >= nearest)) continue;
    best = x;
    nearest = n + far;
  }
  return best ? (event_time){best->day, best->precision} : (event_time){d->date, PREC_STORY};
}
