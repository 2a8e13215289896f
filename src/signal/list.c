/* list: signals found, the deeds behind them, and what asking many questions at once does to their odds. Writes the
 * caller's signal_list. */
#include <math.h>
#include <stdlib.h>

#include "signal/find.h"

const char *const signal_name[SIGNAL_KINDS] = {"overture", "thaw", "freeze", "escalation", "mixed", "back_channel"};

static bool grow(find *f, void **p, uint32_t *cap, uint32_t need, size_t size) {
  if (need <= *cap) return true;
  uint32_t n = *cap ? *cap : 64;
  while (n < need) n = n > UINT32_MAX / 2 ? need : n * 2;
  void *grown = mem_grow(*p, n * size);
  if (!grown) {
    f->failed = true;
    return false;
  }
  *p = grown;
  *cap = n;
  return true;
}

signal *list_add(find *f, const signal *s) {
  if (!grow(f, (void **)&f->odds, &f->captest, f->ntest + 1, sizeof *f->odds)) return NULL;
  f->odds[f->ntest][0] = s->probability;
  f->odds[f->ntest++][1] = s->kind;
  signal_list *l = f->out;
  if (s->probability < f->query->least) return NULL;
  if (!grow(f, (void **)&l->at, &l->cap, l->n + 1, sizeof *l->at)) return NULL;
  l->at[l->n] = *s;
  return &l->at[l->n++];
}

static double weight_of(const signal_deed *d) { return fabs((double)d->score) + log1p((double)d->sources); }

/* The weightiest of `from` into ids[0 … SIGNAL_EVIDENCE), by day; a deed counts once. */
static uint32_t choose(const find *f, const choice *from, const signal_deed *best[SIGNAL_EVIDENCE]) {
  uint32_t n = 0;
  for (uint32_t s = 0; s < from->nspan; s++)
    for (uint32_t i = from->spans[s].begin; i < from->spans[s].end; i++) {
      const signal_deed *d = &f->in->deed[f->pick[i].deed];
      uint32_t k = 0, c = class_of(d);
      if (d->day < from->from || d->day > from->to || c == CLASS_NONE || !(from->classes >> c & 1)) continue;
      if (from->marked && !(d->flags & from->marked)) continue;
      while (k < n && best[k]->id != d->id) k++;
      if (k < n) continue;
      if (n < SIGNAL_EVIDENCE) {
        best[n++] = d;
        continue;
      }
      uint32_t light = 0;
      for (k = 1; k < n; k++)
        if (weight_of(best[k]) < weight_of(best[light])) light = k;
      if (weight_of(d) > weight_of(best[light])) best[light] = d;
    }
  return n;
}

static int by_day(const void *x, const void *y) {
  const signal_deed *a = *(const signal_deed *const *)x, *b = *(const signal_deed *const *)y;
  if (a->day != b->day) return a->day < b->day ? -1 : 1;
  return a->id < b->id ? -1 : a->id > b->id;
}

static void keep(find *f, const choice *from, uint32_t *begin, uint32_t *count) {
  const signal_deed *best[SIGNAL_EVIDENCE] = {NULL};
  signal_list *l = f->out;
  uint32_t n = choose(f, from, best);
  *begin = l->nids;
  *count = 0;
  if (n == 0 || !grow(f, (void **)&l->ids, &l->capids, l->nids + n, sizeof *l->ids)) return;
  qsort(best, n, sizeof *best, by_day);
  for (uint32_t i = 0; i < n; i++) l->ids[l->nids++] = best[i]->id;
  *count = n;
}

void list_evidence(find *f, signal *s, const choice *for_it, const choice *against) {
  keep(f, for_it, &s->evidence, &s->nevidence);
  if (against) keep(f, against, &s->against, &s->nagainst);
}

static int strongest(const void *x, const void *y) {
  const signal *a = x, *b = y;
  if (a->probability != b->probability) return a->probability > b->probability ? -1 : 1;
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  if (a->actor != b->actor) return a->actor < b->actor ? -1 : 1;
  return a->recipient < b->recipient ? -1 : a->recipient > b->recipient;
}

/* Probability under prior `p` instead of PRIOR */
static double under(double probability, double p) {
  double b = probability / (1 - probability + 1e-12) * (1 - PRIOR) / PRIOR;
  return b * p / (b * p + 1 - p);
}

/* The share of true ones by kind: fixed point of the mean of the posteriors, ten tests' weight on PRIOR, never above it. */
static void learn(const find *f, double share[SIGNAL_KINDS]) {
  for (int k = 0; k < SIGNAL_KINDS; k++) share[k] = PRIOR;
  for (int round = 0; round < 30; round++) {
    double sum[SIGNAL_KINDS] = {0};
    uint32_t n[SIGNAL_KINDS] = {0};
    for (uint32_t i = 0; i < f->ntest; i++) {
      int k = (int)f->odds[i][1];
      sum[k] += under(f->odds[i][0], share[k]);
      n[k]++;
    }
    for (int k = 0; k < SIGNAL_KINDS; k++) {
      double s = (sum[k] + 10 * PRIOR) / (n[k] + 10);
      share[k] = s < PRIOR ? s : PRIOR;
    }
  }
}

void list_finish(find *f) {
  signal_list *l = f->out;
  double share[SIGNAL_KINDS], wrong = 0;
  learn(f, share);
  if (l->n) qsort(l->at, l->n, sizeof *l->at, strongest);
  for (uint32_t i = 0; i < l->n; i++) {
    wrong += 1 - under(l->at[i].probability, share[l->at[i].kind]);
    l->at[i].fdr = wrong / (i + 1);
  }
  l->expected_false = wrong;
  l->tests = f->ntest;
}

void signal_list_free(signal_list *l) {
  mem_free(l->at);
  mem_free(l->ids);
  memset(l, 0, sizeof *l);
}

const char *signal_thin_note(uint32_t thin) {
  if (thin & SIGNAL_NO_PAST) return "there is no history to compare with";
  if (thin & SIGNAL_THIN_WINDOW && thin & SIGNAL_THIN_PAST) return "thin: few deeds now and few before";
  if (thin & SIGNAL_THIN_WINDOW) return "thin: fewer than five deeds in the window";
  if (thin & SIGNAL_SHORT_PAST) return "the record begins less than a year before";
  if (thin & SIGNAL_THIN_PAST) return "thin: fewer than five deeds in the year before";
  return "";
}
