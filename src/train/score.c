/* score: compares a parsed document with the treebank it was made from; token t of one is word t of the other. */
#include <time.h>

#include "parse/lemma.h"
#include "train/corpus.h"
#include "train/score.h"

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}

static uint32_t feats_of(dg_str s) {
  uint32_t f = 0;
  dg_str one;
  while (str_next(&s, '|', &one))
    for (uint32_t k = 0; k < FEAT_COUNT; k++)
      if (str_eq(one, str_of(feat_name[k]))) f |= 1u << k;
  return f;
}
static bool head_right(const bank *b, const dg_doc *d, uint32_t s, uint32_t t) {
  uint32_t first = b->sent[s].first, h = d->head[t] == DG_NONE ? b->sent[s].n : d->head[t] - first;
  return h == b->word[t].head;
}
static bool arc_right(const bank *b, const dg_doc *d, uint32_t s, uint32_t t) {
  return head_right(b, d, s, t) && rel_base(d->rel[t]) == rel_base(b->word[t].rel);
}

score score_model(const parse_model *m, const bank *b, uint32_t runs, dg_doc *d) {
  score r = {.n = b->T};
  for (uint32_t k = 0; k < runs; k++) {
    corpus_doc(b, d);
    double t0 = now();
    parse_run(m, d);
    double ns = (now() - t0) / (b->T ? b->T : 1);
    if (k == 0 || ns < r.ns) r.ns = ns;
  }
  for (uint32_t s = 0; s < b->S; s++)
    for (uint32_t t = b->sent[s].first; t < b->sent[s].first + b->sent[s].n; t++) {
      const bank_word *w = &b->word[t];
      char buf[256];
      r.upos += d->upos[t] == w->upos;
      r.xpos += d->xpos[t] == w->xpos;
      r.feat += (d->feat[t] & ~FEAT_CASED) == feats_of(w->feats);
      r.lemma += str_eq(parse_lemma_text(d, t, buf, sizeof buf), w->lemma);
      r.uas += head_right(b, d, s, t);
      r.las += arc_right(b, d, s, t);
      r.full += head_right(b, d, s, t) && d->rel[t] == w->rel;
    }
  return r;
}

void score_print(const char *name, const score *s) {
  double n = s->n / 100.0;
  printf("%s: UPOS %.2f XPOS %.2f feats %.2f lemma %.2f UAS %.2f LAS %.2f LAS-full %.2f  %.0f words/s (%s)\n", name,
         s->upos / n, s->xpos / n, s->feat / n, s->lemma / n, s->uas / n, s->las / n, s->full / n, 1e9 / s->ns,
         parse_path());
}

void score_relations(const bank *b, const dg_doc *d) {
  static uint32_t gold[REL_COUNT], said[REL_COUNT], both[REL_COUNT], as[REL_COUNT][REL_COUNT], wrong_head[REL_COUNT];
  memset(gold, 0, sizeof gold), memset(said, 0, sizeof said), memset(both, 0, sizeof both);
  memset(as, 0, sizeof as), memset(wrong_head, 0, sizeof wrong_head);
  for (uint32_t s = 0; s < b->S; s++)
    for (uint32_t t = b->sent[s].first; t < b->sent[s].first + b->sent[s].n; t++) {
      uint8_t g = b->word[t].rel, p = d->rel[t];
      gold[g]++, said[p]++;
      if (head_right(b, d, s, t) && g == p)
        both[g]++;
      else if (g == p)
        wrong_head[g]++;
      else
        as[g][p]++;
    }
  printf("relation gold recall precision | right relation, wrong head | taken for\n");
  for (uint8_t g = 0; g < REL_COUNT; g++) {
    if (gold[g] < 20) continue;
    printf("%-14s %5u %5.1f %5.1f | %4.1f |", rel_name[g], gold[g], 100.0 * both[g] / gold[g],
           said[g] ? 100.0 * both[g] / said[g] : 0.0, 100.0 * wrong_head[g] / gold[g]);
    for (int k = 0; k < 3; k++) {
      uint8_t top = 0;
      for (uint8_t p = 1; p < REL_COUNT; p++)
        if (as[g][p] > as[g][top]) top = p;
      if (as[g][top]) printf(" %s %.1f", rel_name[top], 100.0 * as[g][top] / gold[g]);
      as[g][top] = 0;
    }
    printf("\n");
  }
}

void score_arcs(const bank *b, const dg_doc *d) {
  uint32_t n[10] = {0}, right[10] = {0};
  double sum[10] = {0};
  for (uint32_t s = 0; s < b->S; s++)
    for (uint32_t t = b->sent[s].first; t < b->sent[s].first + b->sent[s].n; t++) {
      uint32_t k = d->arc[t] * 10u / 256;
      n[k]++;
      sum[k] += d->arc[t] / 255.0;
      right[k] += arc_right(b, d, s, t);
    }
  double off = 0;
  uint32_t all = b->T ? b->T : 1;
  printf("stated  words  mean stated  right\n");
  for (int k = 0; k < 10; k++) {
    if (!n[k]) continue;
    double mean = sum[k] / n[k], real = (double)right[k] / n[k];
    printf("%.1f-%.1f %6u %.3f %.3f\n", k / 10.0, (k + 1) / 10.0, n[k], mean, real);
    off += n[k] * (mean > real ? mean - real : real - mean) / all;
  }
  printf("expected calibration error %.4f\n", off);
}
