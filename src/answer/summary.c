/* summary: one to four sentences that say the verdict, the numbers behind it and their limits, and the questions that could be
 * asked instead of one that was not understood. */
#include <math.h>

#include "answer/work.h"

#define A_YEAR 365

static void names(dg_buf *b, const ask_question *q, const char *between) {
  buf_puts(b, q->a.key[0] ? q->a.name : "anybody");
  if (q->b.key[0]) buf_printf(b, " %s %s", between, q->b.name);
}

static void period(dg_buf *b, const asker *k) {
  char from[11], to[11];
  if (k->from == DAY_NONE) {
    day_print(k->to, to);
    buf_printf(b, "up to %s", to);
    return;
  }
  day_print(k->from, from);
  day_print(k->to, to);
  buf_printf(b, "from %s to %s", from, to);
}

static const char *plural(uint64_t n) { return n == 1 ? "" : "s"; }

static void odds(dg_buf *b, double p) {
  buf_printf(b, "probability %.2f", p > 0.994 && p < 1 ? 0.99 : p < 0.006 && p > 0 ? 0.01 : p);
}

static void overture(dg_buf *b, const asker *k, const ask_reply *r) {
  const signal *s = &r->sig;
  names(b, k->q, "towards");
  if (s->recipient == SIGNAL_SEVERAL)
    buf_printf(b, " turned to %u other%s with cooperative initiatives", s->breadth, plural(s->breadth));
  else
    buf_printf(b, " made %.0f cooperative initiative%s", s->observed, plural((uint64_t)llround(s->observed)));
  buf_puts(b, " ");
  period(b, k);
  if (s->past_days)
    buf_printf(b, "; the past lets one expect %.1f where %.0f %s seen", s->expected, s->observed,
               s->observed > 1.5 ? "were" : "was");
  buf_puts(b, " (");
  odds(b, s->probability);
  buf_printf(b, "). %.0f %% of it was deeds, the rest talk.", s->material * 100);
}

static void change(dg_buf *b, const asker *k, const ask_reply *r) {
  const bool better = k->q->kind == ASK_BETTER;
  if (k->compared) {
    const uint32_t was = k->coop0 + k->conf0, is = k->coop + k->conf;
    char day[11];
    day_print(k->from, day);
    buf_puts(b, "Between ");
    names(b, k->q, "and");
    buf_printf(b, ", %u of %u deeds since %s were cooperative", k->coop, is, day);
    buf_printf(b, ", %u of %u in the year before (", k->coop0, was);
    odds(b, r->probability);
    buf_printf(b, " that they became %s).", better ? "better" : "worse");
    if (was < ASK_LEAST || is < ASK_LEAST) buf_puts(b, " That is too little to judge by.");
    return;
  }
  buf_puts(b, "Between ");
  names(b, k->q, "and");
  buf_printf(b, ", %u deeds were cooperative and %u in conflict ", k->coop, k->conf);
  period(b, k);
  if (r->has_signal) {
    char day[11];
    day_print(r->sig.from, day);
    buf_puts(b, " (");
    odds(b, r->probability);
    buf_printf(b, " of a %s, likeliest since %s: %.0f %% cooperation", better ? "thaw" : "freeze", day,
               r->sig.observed * 100);
    if (r->sig.past_days) buf_printf(b, ", %.0f %% before", r->sig.expected * 100);
    buf_puts(b, ")");
  }
  buf_puts(b, ".");
}

static void escalation(dg_buf *b, const asker *k, const ask_reply *r) {
  names(b, k->q, "and");
  buf_printf(b, ": %u deed%s of conflict and %u of cooperation ", k->conf, plural(k->conf), k->coop);
  period(b, k);
  if (r->has_signal) {
    buf_puts(b, " (");
    odds(b, r->probability);
    buf_puts(b, " that conflict rose above its past");
    if (r->sig.past_days) buf_printf(b, ": %.0f seen, %.1f expected", r->sig.observed, r->sig.expected);
    buf_puts(b, ")");
  }
  buf_puts(b, ". Whether war comes of it no record can tell.");
}

static void mixed(dg_buf *b, const asker *k, const ask_reply *r) {
  names(b, k->q, "towards");
  buf_printf(b, ": %u deed%s of cooperation and %u of conflict ", k->coop, plural(k->coop), k->conf);
  period(b, k);
  if (r->has_signal) {
    buf_printf(b, "; the sign turned %u time%s (", r->sig.turns, plural(r->sig.turns));
    odds(b, r->probability);
    buf_puts(b, ")");
  }
  buf_puts(b, ".");
}

static void list(dg_buf *b, const asker *k, const ask_reply *r) {
  static const char *const what[ASK_KINDS] = {[ASK_BACK_CHANNEL] = "talk",
                                              [ASK_ACCUSES] = "accusation",
                                              [ASK_HAPPENED] = "deed",
                                              [ASK_MET] = "meeting",
                                              [ASK_DEED] = "such deed"};
  const uint32_t n = k->coop + k->conf;
  if (!r->npro) {
    buf_printf(b, "The record tells of no %s ", what[k->q->kind]);
    period(b, k);
    buf_puts(b, "; that does not mean there was none.");
    return;
  }
  if (k->q->place[0] || !n)
    buf_printf(b, "The record tells of %u %s%s ", r->npro, what[k->q->kind], plural(r->npro));
  else
    buf_printf(b, "The record tells of %u %s%s ", n, what[k->q->kind], plural(n));
  if (k->q->place[0]) buf_printf(b, "in %s ", k->q->place);
  period(b, k);
  if (r->npro < n && !k->q->place[0]) buf_printf(b, "; the %u weightiest are listed", r->npro);
  buf_puts(b, ".");
}

static void limits(dg_buf *b, const asker *k, const ask_reply *r) {
  char day[11];
  if (r->has_signal && signal_thin_note(r->sig.thin)[0])
    buf_printf(b, " Note: %s.", signal_thin_note(r->sig.thin));
  else if (r->first == DAY_NONE || r->last - r->first < A_YEAR)
    buf_puts(b, " There is no history to compare with: the record spans less than a year.");
  if (r->last != DAY_NONE && r->last < k->to - 7) {
    day_print(r->last, day);
    buf_printf(b, " The record ends on %s%s.", day,
               k->coop + k->conf ? "" : "; ask as of that day to judge what it holds");
  }
  if (k->loose)
    buf_printf(b, " Nothing is kept under the name %s; the deeds of %s count.",
               k->q->a.one ? k->q->a.name : k->q->b.name, k->q->a.one ? k->q->a.key : k->q->b.key);
  if (r->verdict == ASK_BOTH) buf_puts(b, " The record is split: deeds against it weigh half as much or more.");
  if (k->q->kind == ASK_OVERTURE && k->conf)
    buf_printf(b, " In the same days %u deed%s of %s went the other way%s.", k->conf, plural(k->conf), k->q->a.name,
               k->mixed >= 0.8 ? ": mixed messages" : "");
}

dg_rc ask_summary(asker *k, ask_reply *r) {
  dg_buf b = {0};
  if (k->absent)
    buf_printf(&b, "The record has no deeds of %s.", k->absent);
  else if (k->q->kind == ASK_SAID)
    buf_printf(&b, r->nsaid ? "The record has %u statement%s on it." : "The record has no such statement.", r->nsaid,
               plural(r->nsaid));
  else if (k->q->kind >= ASK_ACCUSES || (k->q->kind == ASK_BACK_CHANNEL && k->q->open))
    list(&b, k, r);
  else if (k->q->kind == ASK_OVERTURE && r->has_signal)
    overture(&b, k, r);
  else if (k->q->kind == ASK_ESCALATION)
    escalation(&b, k, r);
  else if (k->q->kind == ASK_BETTER || k->q->kind == ASK_WORSE)
    change(&b, k, r);
  else
    mixed(&b, k, r);
  if (!k->absent) limits(&b, k, r);
  r->summary = b.failed ? NULL : ask_copy(str_make(b.p, (uint32_t)b.n));
  buf_free(&b);
  return r->summary ? DG_OK : err_set(k->err, DG_ENOMEM, NULL, 0, 0, "out of memory");
}

dg_rc ask_nearest(asker *k, ask_reply *r) {
  static const char *const forms[] = {"Is %s on a charm offensive?", "What happened between %s and %s?",
                                      "Have relations between %s and %s improved since 2018?",
                                      "Who accuses %s of what?", "What did %s say about %s?"};
  const char *x = k->q->a.key[0] ? k->q->a.name : "North Korea", *y = k->q->b.key[0] ? k->q->b.name : "South Korea";
  for (uint32_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    dg_buf b = {0};
    for (const char *f = forms[i], *who = x; *f; f++) {
      if (f[0] == '%' && f[1] == 's')
        buf_puts(&b, who), who = y, f++;
      else
        buf_put(&b, f, 1);
    }
    char *line = b.failed ? NULL : ask_copy(str_make(b.p, (uint32_t)b.n));
    buf_free(&b);
    if (!line) return err_set(k->err, DG_ENOMEM, NULL, 0, 0, "out of memory");
    r->nearest[r->nnearest++] = line;
  }
  dg_buf b = {0};
  buf_printf(&b, "The question was not understood: %s.", k->q->reason);
  r->summary = b.failed ? NULL : ask_copy(str_make(b.p, (uint32_t)b.n));
  buf_free(&b);
  return r->summary ? DG_OK : err_set(k->err, DG_ENOMEM, NULL, 0, 0, "out of memory");
}
