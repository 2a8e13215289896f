/* index: what the matcher asks of a word, side by side in memory. Made when the lexicon is opened, from nat, vat and the arrays
 * behind them; writes of_word, note, lead, entry.
 *
 *   of_word[symbol] -> note   classes of the noun that some pattern needs in its sentence
 *                      vnote  classes of the verb that some pattern needs
 *                      lead   patterns whose head is this noun
 *                      entry  patterns whose predicate is this verb, with the entry's own words as bits of the gate
 *
 * Each list ends where the next symbol's begins. Invariant: the lists keep the order of nat and vat, and leave out only
 * what has no pattern. */
#include "attempt.h"

static void push_note(const uint8_t *needed, uint32_t cls, uint16_t *note, uint32_t from, uint32_t *n) {

  if (cls >= GATE_NO_NEED || !needed[cls]) return;
  for (uint32_t k = from; k < *n; k++)
    if (note[k] == cls) return;
  note[(*n)++] = (uint16_t)cls;
}

static void nouns_of(event_lexicon *x, uint32_t s, const uint8_t *needed, ev_lead *lead, uint16_t *note, ev_word *n) {
  uint32_t from = n->note;
  for (uint32_t i = s + 1 < x->nnat ? x->nat[s] : 0, e = s + 1 < x->nnat ? x->nat[s + 1] : 0; i < e; i++) {
    const ev_class *k = &x->cls[x->noun[i].cls];
    push_note(needed, x->noun[i].cls, note, from, &n->note);
    if (k->nnoun) lead[n->lead++] = (ev_lead){k->noun, k->nnoun, x->noun[i].phrase};
  }
}

static void verbs_of(event_lexicon *x, uint32_t s, const uint8_t *needed, ev_entry *entry, uint16_t *vnote,
                     ev_word *n) {
  uint32_t from = n->vnote;
  for (uint32_t i = s + 1 < x->nvat ? x->vat[s] : 0, e = s + 1 < x->nvat ? x->vat[s + 1] : 0; i < e; i++) {
    const ev_class *k = &x->cls[x->verb[i].cls];
    uint32_t phrase = x->verb[i].phrase;
    push_note(needed, x->verb[i].cls, vnote, from, &n->vnote);
    if (k->nverb)
      entry[n->entry++] =
          (ev_entry){phrase == DG_NONE ? 0 : gate_entry_words(x, &x->phrase[phrase]), k->verb, k->nverb, phrase};
  }
}

void index_open(event_lexicon *x, dg_arena *a, const uint8_t *needed) {
  uint32_t n = (x->nnat > x->nvat ? x->nnat : x->nvat) - 1;
  ev_word *word = arena_array(a, (size_t)n + 1, sizeof *word), at = {0};
  ev_lead *lead = arena_array(a, (size_t)x->nnoun + 1, sizeof *lead);
  ev_entry *entry = arena_array(a, (size_t)x->nverb + 1, sizeof *entry);
  uint16_t *note = arena_array(a, (size_t)x->nnoun + 1, sizeof *note);
  uint16_t *vnote = arena_array(a, (size_t)x->nverb + 1, sizeof *vnote);
  for (uint32_t s = 0; s < n; s++) {
    word[s] = at;
    nouns_of(x, s, needed, lead, note, &at);
    verbs_of(x, s, needed, entry, vnote, &at);
  }
  word[n] = at;
  x->of_word = word, x->nword_of = n;
  x->lead = lead, x->entry = entry, x->note = note, x->vnote = vnote;
}
