/* timex: finds the time expressions of a story. Reads tokens, tags, clauses; writes timex, in reading order, none inside another.
 *
 *   words.c     what a word says              calendar.c  dates, months, years, feasts, clock
 *   tense.c     back or ahead                 relative.c  yesterday, Tuesday, last week, every Friday, recently
 *   value.c     TIMEX3 values                 length.c    40 years ago, three weeks, for decades
 *
 * At each token that says something the longest reading counts. Linear: a pattern looks at a dozen tokens at most. */
#include "work.h"

static bool better(const tx_found *a, const tx_found *b) { return a->end > b->end; }

static bool best_at(const tx_scan *s, uint32_t t, tx_found *best) {
  static bool (*const tries[])(const tx_scan *, uint32_t, tx_found *) = {tx_calendar, tx_length, tx_relative};
  *best = (tx_found){.end = t, .day = DAY_NONE, .mod = ""};
  for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
    tx_found f = {.end = t, .day = DAY_NONE, .mod = ""};
    if (tries[i](s, t, &f) && better(&f, best)) *best = f;
  }
  return best->end > t;
}

/* "the" belongs to what follows unless that is a bare number or month: "the end of May", but "the [2003] invasion". */
static bool takes_article(const tx_scan *s, uint32_t t) {
  switch (tx_at(s, t).cls) {
  case TX_EDGE:
  case TX_ORDINAL:
  case TX_DECADE:
  case TX_SHIFT:
  case TX_SEASON:
  case TX_UNIT:
  case TX_WORD:
    return true;
  default:
    return false;
  }
}

/* Can an expression begin here? Spares the patterns most of the small words. */
static bool may_begin(const tx_scan *s, uint32_t t, tx_entry e) {
  if (e.cls != TX_WORD) return e.cls != TX_NONE;
  switch (e.val) {
  case W_OVERNIGHT:
  case W_FUTURE:
  case W_PRESENT:
  case W_MOMENT:
  case W_PAST:
    return true;
  case W_IN:
  case W_ON:
  case W_OF:
  case W_TO:
  case W_FOR:
  case W_BY:
  case W_AND:
  case W_FROM:
  case W_COMMA:
  case W_DASH:
  case W_AFTER:
  case W_BEFORE:
    return false;
  default:
    return tx_at(s, t + 1).cls != TX_NONE;
  }
}

static bool ends_name(const dg_doc *d, uint32_t t,
                      uint32_t first) { /* "Theresa May", "Black Friday", "Bloody Sunday" */
  static const char *const day[] = {"super", "black", "bloody", "ash", "palm", "fat", "cyber", "maundy"};
  if (t == first || !(d->tflag[t - 1] & TOK_CAP) || !(d->tflag[t] & TOK_CAP)) return false;
  for (uint32_t i = 0; i < sizeof day / sizeof *day; i++)
    if (str_eq(doc_name(d, d->sym[t - 1]), str_of(day[i]))) return true;
  return d->upos[t - 1] == UPOS_PROPN && (d->head[t] == t - 1 || d->head[t - 1] == t) &&
         (d->rel[t] == REL_FLAT || d->rel[t - 1] == REL_COMPOUND || d->rel[t - 1] == REL_FLAT);
}

static void keep(tx_scan *s, uint32_t first, const tx_found *f) {
  dg_doc *d = s->d;
  doc_timex *x = ARENA_PUSH(&d->arena, d->timex, d->X, d->capX);
  *x = (doc_timex){
      .first = first, .end = f->end, .type = f->type, .precision = f->precision, .day = f->day, .mod = f->mod};
  x->value = str_copy(&d->arena, str_of(f->value));
  if (f->precision == PREC_DAY && f->day != DAY_NONE) s->anchor = f->day;
}

static void sentence(tx_scan *s) {
  const dg_doc *d = s->d;
  for (uint32_t t = s->first; t < s->end; t++) prefetch(s->x->of + d->sym[t]);
  for (uint32_t t = s->first; t < s->end;) {
    tx_entry e = tx_at(s, t);
    tx_found f;
    if (!may_begin(s, t, e) || ((e.cls == TX_MONTH || e.cls == TX_WEEKDAY) && ends_name(d, t, s->first))) {
      t++;
      continue;
    }
    bool article = e.cls == TX_WORD && e.val == W_THE;
    if (article && (!takes_article(s, t + 1) || !best_at(s, t + 1, &f))) {
      t++;
      continue;
    }
    if (!article && !best_at(s, t, &f)) {
      t++;
      continue;
    }
    uint32_t from = t;
    if (t > s->first && f.type == TIMEX_DATE && !article && (tx_is(s, t - 1, W_EARLIER) || tx_is(s, t - 1, W_LATER)) &&
        e.cls == TX_SHIFT)
      from = t - 1;
    keep(s, from, &f);
    t = f.end;
  }
}

void timex_run(const timex_words *x, dg_doc *d) {
  tx_scan s = {.x = x, .d = d, .story = d->date, .anchor = DAY_NONE};
  if (!d->clause_at || !x->n) return;
  if (s.story != DAY_NONE) day_split(s.story, &s.y, &s.m, &s.day);
  for (uint32_t k = 0, par = DG_NONE; k < d->S; k++) {
    if (d->sent[k].par != par) s.anchor = DAY_NONE;
    par = d->sent[k].par;
    s.first = d->sent[k].first;
    s.end = s.first + d->sent[k].n;
    sentence(&s);
  }
}
