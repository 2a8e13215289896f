/* speech_score: how well the statements and speakers of the held-out articles come out, and the threshold that does best.
 * Reads school.article, choice; writes the candidates' first scores. */
#include <math.h>

#include "train/school.h"

static float f1(tally t) { return t.found + t.gold ? 2.0f * (float)t.right / (float)(t.found + t.gold) : 0; }

/* As eval counts: each gold content takes the statement that overlaps it most, if by half. */
static void count(school *s, article *x, int32_t least, tally *t) {
  dg_doc *d = &s->stage;
  arena_reset(&d->arena);
  d->sent = x->sent, d->S = x->S;
  swork w = {.d = d, .cand = x->cand, .n = x->n};
  uint32_t *chosen = arena_array(&d->arena, x->n + 1u, sizeof *chosen), n = speech_choose(&w, least, chosen);
  t->found += n;
  t->gold += x->ngold;
  for (uint32_t i = 0; i < x->ngold; i++) {
    uint32_t best = DG_NONE;
    float most = 0;
    for (uint32_t k = 0; k < n; k++) {
      float o = school_overlap(x, &x->cand[chosen[k]], &x->gold[i]);
      if (o > most) most = o, best = k;
    }
    if (best == DG_NONE || most < 0.5f) continue;
    t->right++;
    chosen[best] = chosen[--n];
  }
}

static tally counted(school *s, int32_t least, bool held) {
  tally t = {0};
  for (uint32_t i = 0; i < s->n; i++)
    if (s->article[i].held == held) count(s, &s->article[i], least, &t);
  return t;
}

/* First scores of one article by the mean weights. */
void school_score(school *s, article *x) {
  float hid[WIDE];
  for (uint32_t k = 0; k < x->n; k++) {
    const example *e = &s->example[x->example + k];
    x->cand[k].score = school_held_back(s, e) ? SPEECH_HOPELESS
                                              : (int32_t)floorf(school_value(s, s->mean, e, hid) * SPEECH_SCALE + 0.5f);
  }
}

/* How much of the gold the candidates could give at best. */
tally school_covered(const school *s, bool held) {
  tally t = {0};
  for (uint32_t i = 0; i < s->n; i++) {
    const article *x = &s->article[i];
    if (x->held != held) continue;
    t.gold += x->ngold;
    t.found += x->n;
    for (uint32_t g = 0; g < x->ngold; g++) {
      bool hit = false;
      for (uint32_t k = 0; k < x->n && !hit; k++) hit = school_overlap(x, &x->cand[k], &x->gold[g]) >= 0.5f;
      t.right += hit;
    }
  }
  return t;
}

int32_t school_threshold(school *s, bool held, bool show) {
  int32_t best = 0;
  float most = 0;
  for (int32_t least = SPEECH_SURE / 8; least < SPEECH_SURE; least += SPEECH_SURE / 80) {
    tally t = counted(s, least, held);
    if (f1(t) > most) most = f1(t), best = least;
  }
  tally t = counted(s, best, held);
  if (show)
    fprintf(stderr, "  at %d  P %.4f R %.4f F1 %.4f\n", best, (double)t.right / (t.found ? t.found : 1),
            (double)t.right / (t.gold ? t.gold : 1), (double)f1(t));
  return best;
}

void school_at(school *s, int32_t least, bool held) {
  tally t = counted(s, least, held);
  fprintf(stderr, "  at %d  P %.4f R %.4f F1 %.4f\n", least, (double)t.right / (t.found ? t.found : 1),
          (double)t.right / (t.gold ? t.gold : 1), (double)f1(t));
}

void school_speaker_score(const school *s) {
  uint32_t named = 0, right = 0, none = 0, kept = 0;
  for (uint32_t i = 0; i < s->nchoice; i++) {
    const choice *c = &s->choice[i];
    if (!c->held) continue;
    float most = 0;
    bool any = false, ok = false, some = false;
    for (uint32_t k = 0; k < c->n; k++) {
      const option *o = &s->option[c->first + k];
      float v = school_speaker_value(s, o);
      any |= o->right;
      if (v > most) most = v, ok = o->right, some = true;
    }
    if (any)
      named++, right += ok;
    else
      none++, kept += !some;
  }
  if (named + none == 0) return;
  fprintf(stderr, "  speakers: right %.4f of %u; nobody said where nobody is %.4f of %u\n",
          (double)right / (named ? named : 1), named, (double)kept / (none ? none : 1), none);
}
