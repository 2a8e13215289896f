/* who: the head token of who speaks, for a cue. Reads clauses, trees, mentions. */
#include "speech/work.h"

static uint32_t arg_of(const dg_doc *d, uint32_t clause, uint8_t role) {
  const doc_clause *c = &d->clause[clause];
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++)
    if (d->args[g].role == role) return d->args[g].head;
  return DG_NONE;
}

static bool sentence_has(const dg_doc *d, uint32_t sent, uint32_t t) {
  return t >= d->sent[sent].first && t < d->sent[sent].first + d->sent[sent].n;
}

/* "his claim", "the ministry's statement", "a report by the agency" */
static uint32_t noun_source(const swork *w, uint32_t cue) {
  const dg_doc *d = w->d;
  uint32_t t = speech_child(w, cue, REL_NMOD_POSS);
  if (t != DG_NONE) return t;
  EACH_CHILD(w, cue, ch) {
    if (d->rel[ch] != REL_NMOD) continue;
    uint32_t p = speech_child(w, ch, REL_CASE);
    if (p == DG_NONE) continue;
    dg_str s = doc_name(d, d->sym[p]);
    if (str_eq(s, STR("by")) || str_eq(s, STR("from"))) return ch;
  }
  return DG_NONE;
}

/* The subject as it is written or shared: own, of the verb on whose coordination or complement the cue hangs, or the noun
 * that a relative clause or participle describes. */
static uint32_t tree_subject(const swork *w, uint32_t cue) {
  const dg_doc *d = w->d;
  uint32_t s = doc_sent_of(d, cue);
  for (uint32_t k = 0; k < 8; k++) {
    uint32_t t = speech_child(w, cue, REL_NSUBJ);
    if (t == DG_NONE) t = speech_child(w, cue, REL_NSUBJ_PASS);
    if (t == DG_NONE) t = speech_child(w, cue, REL_NSUBJ_OUTER);
    if (t != DG_NONE) return t;
    uint32_t h = d->head[cue];
    if (h == DG_NONE || !sentence_has(d, s, h)) return DG_NONE;
    switch (d->rel[cue]) {
    case REL_ACL:
    case REL_ACL_RELCL:
      return h;
    case REL_CONJ:
    case REL_XCOMP:
    case REL_ADVCL:
    case REL_PARATAXIS:
    case REL_COP:
      cue = h;
      break;
    default:
      return DG_NONE;
    }
  }
  return DG_NONE;
}

uint32_t speech_subject(const swork *w, uint32_t cue) {
  const dg_doc *d = w->d;
  EACH_CHILD(w, cue, ch) /* "according to X": X itself */
  if (d->rel[ch] == REL_CASE && str_eq(doc_name(d, d->sym[ch]), STR("according"))) return cue;
  uint32_t c = d->clause_at[cue], t = DG_NONE;
  if (c != DG_NONE && d->clause[c].kind != CL_NOMINAL) {
    t = arg_of(d, c, ARG_SUBJ);
    if (t == DG_NONE) t = tree_subject(w, cue);
    return t;
  }
  if (d->upos[cue] == UPOS_NOUN) {
    t = noun_source(w, cue);
    if (t == DG_NONE && c != DG_NONE) t = arg_of(d, c, ARG_SUBJ);
    if (t == DG_NONE && c != DG_NONE) t = arg_of(d, c, ARG_POSS);
    if (t == DG_NONE) t = speech_child(w, cue, REL_NSUBJ);
    if (t == DG_NONE) { /* "made the claim that …" */
      uint32_t h = d->head[cue];
      if (h != DG_NONE && d->rel[cue] == REL_OBJ && d->clause_at[h] != DG_NONE)
        t = arg_of(d, d->clause_at[h], ARG_SUBJ);
    }
    return t;
  }
  return tree_subject(w, cue);
}
