/* tie: statements and events of each other. Reads statement, event, side, mention; writes told, version, statement.event.
 *
 *   told     the innermost statement whose content holds the event's trigger
 *   event    the deed that a statement is: the event its cue was read as ("accused", "threatened to"), or the promise, refusal,
 *            demand or threat that the speaker makes in it of himself ("we will not sign")
 *   version  two events of one type between the same two, told by different sources and not alike: one denies, or each blames
 *            the other, or two speakers tell it; or a statement that denies what the event's clause says
 *
 * Events of one type and pair are compared with the CHAIN latest only, so that the work is linear. */
#include "speech/work.h"

enum { CHAIN = 8, DAYS = 3 };

static dg_sym code_of(const dg_doc *d, uint32_t side, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (d->mention[d->side[side + i].mention].code) return d->mention[d->side[side + i].mention].code;
  return 0;
}

static bool verbal(uint8_t type) {
  switch (type) {
  case TYPE_AGREE:
  case TYPE_ACCUSE:
  case TYPE_REJECT:
  case TYPE_THREATEN:
  case TYPE_REQUEST:
  case TYPE_SUPPORT:
    return true;
  default:
    return false;
  }
}

static bool is_speaker(const dg_doc *d, const doc_statement *q, const doc_event *e) {
  for (uint32_t i = 0; i < e->nactor; i++) {
    uint32_t m = d->side[e->actor + i].mention;
    if (m == q->speaker || m == q->who) return true;
    for (int k = 0; k < 2; k++) {
      uint32_t s = k ? q->who : q->speaker;
      if (s == DG_NONE) continue;
      if (d->mention[m].entity != DG_NONE && d->mention[m].entity == d->mention[s].entity) return true;
      bool office = d->mention[s].kind == MEN_STATE || d->mention[s].sector[0]; /* speaks for more than himself */
      if (office && d->mention[m].code && d->mention[m].code == d->mention[s].code) return true;
    }
  }
  return false;
}

static void deeds(dg_doc *d, uint32_t *by_cue) {
  for (uint32_t q = 0; q < d->Q; q++)
    for (uint32_t t = d->statement[q].cue_first; d->statement[q].cue_last != DG_NONE && t <= d->statement[q].cue_last;
         t++)
      by_cue[t] = q;
  for (uint32_t e = 0; e < d->E; e++) {
    const doc_event *x = &d->event[e];
    if (!verbal(x->type) || !x->printed) continue;
    uint32_t q = DG_NONE, in = d->told[e];
    for (uint32_t t = x->first_token; t <= x->last_token && q == DG_NONE; t++) q = by_cue[t];
    if (q != DG_NONE && q != in) d->statement[q].event = e;
    bool claimed = q == DG_NONE && in != DG_NONE && x->clause != DG_NONE && x->clause == d->statement[in].claim;
    if (claimed && d->statement[in].event == DG_NONE && d->clause[x->clause].tense != TENSE_PAST &&
        is_speaker(d, &d->statement[in], x)) /* "said that it signed": a report of a deed, not the deed */
      d->statement[in].event = e;
  }
}

/* Whose word an event is: the entity or code of the speaker; 0 = the outlet's. */
static uint32_t teller(const dg_doc *d, uint32_t e) {
  uint32_t m = d->event[e].source, q = d->told[e];
  if (q != DG_NONE && d->statement[q].who != DG_NONE) m = d->statement[q].who;
  if (m == DG_NONE) return q == DG_NONE ? 0 : 0x80000000u + q;
  const doc_mention *x = &d->mention[m];
  return x->code ? x->code : 0x40000000u + (x->entity == DG_NONE ? m : x->entity);
}

static bool another_version(const dg_doc *d, uint32_t a, uint32_t b) {
  const doc_event *x = &d->event[a], *y = &d->event[b];
  uint32_t who = teller(d, a), other = teller(d, b);
  bool known = x->date != DAY_NONE && y->date != DAY_NONE;
  if (who == other || (known && (x->date - y->date > DAYS || y->date - x->date > DAYS))) return false;
  if ((x->modality == MOD_NEGATED) != (y->modality == MOD_NEGATED)) return true;
  bool turned = !x->reciprocal && !verbal(x->type) && /* two accusations are two acts */
                code_of(d, x->actor, x->nactor) != code_of(d, y->actor, y->nactor);
  return turned ? who != 0 || other != 0 : who != 0 && other != 0;
}

/* "Turkey said that Syria had shelled a village": whom the deed was done to is not named; he who blames another speaks of himself. */
static dg_sym done_to(const dg_doc *d, uint32_t e) {
  const doc_event *x = &d->event[e];
  uint32_t q = d->told[e];
  dg_sym code = code_of(d, x->recipient, x->nrecipient), by = code_of(d, x->actor, x->nactor);
  if (code == by) code = 0; /* "it", misread */
  if (code || x->nrecipient > 1 || x->reciprocal || q == DG_NONE || d->statement[q].who == DG_NONE) return code;
  dg_sym who = d->mention[d->statement[q].who].code;
  return (x->type == TYPE_ASSAULT || x->type == TYPE_COERCE) && who != by ? who : 0;
}

/* In order of event by counting: each event's versions keep the order in which they were found. */
static void in_order(dg_doc *d) {
  dg_arena *a = &d->arena;
  if (!d->nversion) return;
  uint32_t *at = arena_zero(a, d->E + 2u, sizeof *at);
  doc_version *to = arena_array(a, d->nversion, sizeof *to);
  for (uint32_t i = 0; i < d->nversion; i++) at[d->version[i].event + 1]++;
  for (uint32_t e = 0; e < d->E; e++) at[e + 1] += at[e];
  for (uint32_t i = 0; i < d->nversion; i++) to[at[d->version[i].event]++] = d->version[i];
  d->version = to;
  d->capversion = d->nversion;
}

/* An event that is not printed is named by the statement that tells it, if any does. */
static void name_version(dg_doc *d, uint32_t e, uint32_t other) {
  uint32_t named = d->event[other].printed ? other : DG_NONE;
  if (named == DG_NONE && d->told[other] == DG_NONE) return;
  *ARENA_PUSH(&d->arena, d->version, d->nversion, d->capversion) = (doc_version){e, named, d->told[other]};
}

static void versions(dg_doc *d) {
  dg_arena *a = &d->arena;
  uint32_t size = 16;
  while (size < 2 * d->E) size *= 2;
  uint32_t *head = arena_array(a, size, sizeof *head), *next = arena_array(a, d->E + 1u, sizeof *next);
  for (uint32_t i = 0; i < size; i++) head[i] = DG_NONE;
  for (uint32_t e = 0; e < d->E; e++) {
    const doc_event *x = &d->event[e];
    dg_sym p = code_of(d, x->actor, x->nactor), q = done_to(d, e);
    bool real = x->modality == MOD_ASSERTED || x->modality == MOD_NEGATED || x->modality == MOD_HISTORICAL;
    if (!p || !q || !real) continue;
    uint32_t lo = p < q ? p : q, hi = p < q ? q : p, at = (lo * 0x9E3779B1u ^ hi * 0x85EBCA6Bu ^ x->type) & (size - 1);
    for (uint32_t y = head[at], k = 0; y != DG_NONE && k < CHAIN; y = next[y], k++) {
      const doc_event *z = &d->event[y];
      dg_sym r = code_of(d, z->actor, z->nactor), s = done_to(d, y);
      if (z->type != x->type || !((r == p && s == q) || (r == q && s == p)) || !another_version(d, e, y)) continue;
      name_version(d, e, y);
      name_version(d, y, e);
    }
    next[e] = head[at];
    head[at] = e;
  }
}

/* "Iran denied that it attacked Israel": another version of an attack by Iran, though no event by itself. */
static void denials(dg_doc *d) {
  enum { SIZE = 256 };
  uint32_t head[SIZE], *next = arena_array(&d->arena, d->E + 1u, sizeof *next);
  for (uint32_t i = 0; i < SIZE; i++) head[i] = DG_NONE;
  for (uint32_t e = 0; e < d->E; e++) {
    const doc_event *x = &d->event[e];
    if (x->clause == DG_NONE || (x->modality != MOD_ASSERTED && x->modality != MOD_NEGATED)) continue;
    uint32_t at = d->clause[x->clause].lemma % SIZE;
    next[e] = head[at];
    head[at] = e;
  }
  for (uint32_t q = 0; q < d->Q; q++) {
    const doc_statement *s = &d->statement[q];
    if (s->claim == DG_NONE || !s->claim_negative || s->claim_modality != MOD_ASSERTED) continue;
    const doc_clause *c = &d->clause[s->claim];
    dg_sym who = 0, lemma = c->lemma;
    bool nobody = true; /* "denied bombing it": he who speaks did not */
    for (uint32_t g = c->arg; g < c->arg + c->narg && !who; g++) {
      if (d->args[g].role != ARG_SUBJ) continue;
      nobody = false;
      if (d->mention_at[d->args[g].head] != DG_NONE) who = d->mention[d->mention_at[d->args[g].head]].code;
    }
    if (nobody && s->who != DG_NONE) who = d->mention[s->who].code;
    uint32_t e = who ? head[lemma % SIZE] : DG_NONE;
    for (uint32_t k = 0; e != DG_NONE && k < CHAIN; e = next[e], k++) {
      const doc_event *x = &d->event[e];
      if (x->clause == s->claim) break; /* it is an event: versions() has it */
      if (d->clause[x->clause].lemma != lemma || x->modality == MOD_NEGATED) continue;
      if (code_of(d, x->actor, x->nactor) != who || d->told[e] == q) continue;
      *ARENA_PUSH(&d->arena, d->version, d->nversion, d->capversion) = (doc_version){e, DG_NONE, q};
      break;
    }
  }
}

void speech_tie(dg_doc *d, const uint32_t *inner) {
  dg_arena *a = &d->arena;
  d->told = arena_array(a, d->E + 1u, sizeof *d->told);
  uint32_t *by_cue = arena_array(a, d->T + 1u, sizeof *by_cue);
  for (uint32_t t = 0; t < d->T; t++) by_cue[t] = DG_NONE;
  for (uint32_t e = 0; e < d->E; e++) d->told[e] = inner[d->event[e].first_token];
  deeds(d, by_cue);
  versions(d);
  denials(d);
  in_order(d);
}
