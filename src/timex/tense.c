/* tense: does the clause around a time expression look back or ahead? Reads clauses and the tree, climbing at most MAX_CLIMB. */
#include "work.h"

#define MAX_CLIMB 16

static bool ahead(dg_str w) { /* what one wants or plans lies ahead, whatever the tense of the wanting */
  static const char *const word[] = {"plan",     "schedule", "expect", "intend",   "hope",     "promise", "vow",
                                     "pledge",   "due",      "set",    "slate",    "agree",    "decide",  "prepare",
                                     "threaten", "order",    "urge",   "ask",      "call",     "invite",  "propose",
                                     "offer",    "ready",    "likely", "upcoming", "postpone", "delay",   "want",
                                     "adjourn",  "deadline", "extend", "demand",   "arrange",  "about",   "target"};
  return STR_AMONG(w, word);
}

/* Verbs whose present tense with a date is a plan: "parliament votes on Friday". */
static bool planned(dg_str w) {
  static const char *const word[] = {"meet",   "arrive", "leave",     "vote",   "begin",  "open",   "start",  "travel",
                                     "visit",  "hold",   "take",      "resume", "expire", "return", "face",   "go",
                                     "fly",    "host",   "end",       "depart", "close",  "elect",  "choose", "attend",
                                     "become", "swear",  "celebrate", "mark",   "gather"};
  return STR_AMONG(w, word);
}

/* The clause at a token, or at the copula that hangs on it. */
static uint32_t clause_of(const dg_doc *d, uint32_t a) {
  for (uint32_t c = a, n = 0; d->clause_at[a] == DG_NONE && c-- > 0 && n < 5; n++)
    if (d->head[c] == a && d->rel[c] == REL_COP) return d->clause_at[c];
  return d->clause_at[a];
}

int tx_tense(const dg_doc *d, uint32_t t) {
  bool infinitive = false, held = false; /* held: by "for", "until", "to" */
  for (uint32_t c = t; c-- > 0 && t - c < 6 && !held;) {
    dg_str w = doc_name(d, d->sym[c]);
    if (d->rel[c] == REL_CASE && d->head[c] == t)
      held = str_eq(w, STR("for")) || str_eq(w, STR("until")) || str_eq(w, STR("to")) || str_eq(w, STR("till"));
  }
  bool direct = true; /* nothing but the expression itself on the way */
  for (uint32_t a = d->head[t], n = 0; a != DG_NONE && n < MAX_CLIMB; a = d->head[a], n++) {
    uint32_t k = clause_of(d, a);
    dg_str lemma = doc_name(d, d->lemma[a]);
    if (lemma.n && ahead(lemma) && (infinitive || held || d->upos[a] == UPOS_ADJ || d->xpos[a] == XPOS_VBN)) {
      static const char *const need[] = {"ask", "call", "about", "order", "want", "demand", "agree"};
      bool weak = false;
      for (uint32_t i = 0; i < 7; i++) weak |= str_eq(lemma, str_of(need[i]));
      if (infinitive || !weak) return 1;
    }
    if (k == DG_NONE) {
      direct &= d->upos[a] == UPOS_NUM || d->upos[a] == UPOS_PROPN;
      continue;
    }
    const doc_clause *c = &d->clause[k];
    if (c->kind == CL_NOMINAL || (c->kind == CL_PARTICIPLE && d->xpos[a] == XPOS_VBN)) continue;
    if ((c->flag & CL_FUTURE) || c->tense == TENSE_FUTURE) return 1;
    if (c->flag & CL_PERFECT) return -1;
    if (c->tense == TENSE_PAST) return -1;
    if (c->flag & (CL_MODAL | CL_MUST | CL_IMPERATIVE)) return 1;
    if (d->xpos[a] == XPOS_VB) {
      infinitive = true;
      continue;
    }
    if (c->tense == TENSE_PRESENT) {
      bool head = (d->sent[c->sent].flag & SENT_HEADLINE) != 0;
      bool own = direct || d->xpos[a] == XPOS_VBG;
      return !head && !infinitive && own && (planned(lemma) || (c->flag & CL_PROGRESSIVE)) ? 1 : 0;
    }
  }
  return 0;
}
