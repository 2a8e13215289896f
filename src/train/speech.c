/* speech: learns the weights of speech from marked articles (brat standoff: Source, Cue, Content).
 *
 *   articles --engine, propose, features--> candidates --best overlap with a gold content--> labels
 *   logistic regression with steps by Adagrad over shuffled candidates; then the threshold by F1 on held-out articles
 *
 * Deterministic: the same articles in the same pack, options and seed give the same bytes. */
#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine.h"
#include "model/model.h"
#include "speech/weights.h"
#include "speech/work.h"
#include "train/train.h"
#include "train/vec.h"

enum {
  FOLDS = 4,
  GOLD_MAX = 16 /* pieces of a gold content */,
  BITS = 20,
  MASK = (1 << BITS) - 1,
  SPEAKER_MASK = (1 << SPEAKER_BITS) - 1,
  CONTEXT_MASK = (1 << CONTEXT_BITS) - 1
};

typedef struct gold {
  doc_piece content[GOLD_MAX], cue; /* bytes */
  doc_piece source[GOLD_MAX];
  uint32_t n, nsource, best; /* best: candidate that fits; DG_NONE */
} gold;
typedef struct example {
  size_t key;
  uint32_t nkey;
  float label, weight; /* weight 0: not learnt from */
} example;
typedef struct article {
  char name[128];
  gold *gold; /* [ngold] */
  uint32_t ngold, capgold;
  cand *cand; /* [n] */
  uint32_t n;
  uint32_t example; /* of the first candidate */
  bool held;
  uint8_t fold;   /* for first scores by weights that have not seen it */
  doc_sent *sent; /* [S] */
  uint32_t S;
  uint32_t *begin, *end; /* [T] */
} article;
typedef struct choice { /* of a speaker: candidates in school->option */
  uint32_t first, n;
  bool held;
} choice;
typedef struct option {
  size_t key;
  uint32_t nkey;
  bool right;
} option;
typedef struct school {
  choice *choice;
  uint32_t nchoice, capchoice;
  option *option;
  uint32_t noption, capoption;
  dg_arena arena;
  article *article;
  uint32_t n, cap;
  uint32_t *key;
  size_t nkey, capkey;
  example *example;
  uint32_t nexample, capexample;
  float *w, *g, *sum, *mean; /* [MASK + 1] */
  float *context;            /* [CONTEXT_MASK + 1] */
  float *sw, *sg;            /* [1 << SPEAKER_BITS] */
  dg_doc stage;              /* sentences of the article that is scored */
} school;
typedef struct speech_options {
  const char *folder, *pack, *out, *dev;
  uint32_t epochs, held; /* every held-th article is held out; 0 = none */
  uint64_t seed;
  float rate, decay, second;
  int32_t least; /* threshold, INT32_MIN = the best on the held out */
} speech_options;

/* ---- articles ---- */

/* "T7\tContent 1914 2077;2080 2090\ttext" */
typedef struct mark {
  uint32_t id, n;
  char kind;                             /* S C(ue) c(ontent) */
  uint32_t from[GOLD_MAX], to[GOLD_MAX]; /* code points */
} mark;

static uint32_t number(const char **p) {
  uint32_t n = 0;
  while (**p >= '0' && **p <= '9') n = n * 10 + (uint32_t)(*(*p)++ - '0');
  return n;
}

static bool read_mark(const char *line, mark *m) {
  const char *p = line + 1;
  *m = (mark){.id = number(&p)};
  if (*p++ != '\t') return false;
  m->kind = !strncmp(p, "Content ", 8) ? 'c' : !strncmp(p, "Cue ", 4) ? 'q' : !strncmp(p, "Source ", 7) ? 's' : 0;
  p = strchr(p, ' ');
  if (!m->kind || !p) return false;
  while (*p == ' ' || *p == ';') {
    p++;
    uint32_t a = number(&p);
    if (*p++ != ' ' || m->n == GOLD_MAX) break;
    m->from[m->n] = a;
    m->to[m->n++] = number(&p);
  }
  return m->n > 0;
}

typedef struct place { /* code point -> byte, asked in any order */
  uint32_t *byte, n;
} place;

static doc_piece piece_of(const place *at, uint32_t from, uint32_t to) {
  return (doc_piece){at->byte[from < at->n ? from : at->n], at->byte[to < at->n ? to : at->n]};
}

static void read_event(school *s, article *x, const char *line, const mark *m, uint32_t n, const place *at) {
  gold g = {0};
  const char *p = strchr(line, '\t');
  while (p && *p && *p != '\n') {
    p++;
    bool content = !strncmp(p, "Content", 7), cue = !strncmp(p, "Cue", 3), source = !strncmp(p, "Source", 6);
    p = strchr(p, ':');
    if (!p || p[1] != 'T') break;
    p += 2;
    uint32_t id = number(&p);
    for (uint32_t i = 0; i < n; i++) {
      if (m[i].id != id) continue;
      for (uint32_t k = 0; content && k < m[i].n && g.n < GOLD_MAX; k++)
        g.content[g.n++] = piece_of(at, m[i].from[k], m[i].to[k]);
      for (uint32_t k = 0; source && k < m[i].n && g.nsource < GOLD_MAX; k++)
        g.source[g.nsource++] = piece_of(at, m[i].from[k], m[i].to[k]);
      if (cue && !g.cue.end) g.cue = piece_of(at, m[i].from[0], m[i].to[m[i].n - 1]);
    }
  }
  if (g.n) *ARENA_PUSH(&s->arena, x->gold, x->ngold, x->capgold) = g;
}

static void read_gold(school *s, article *x, dg_str text, dg_str ann) {
  place at = {arena_array(&s->arena, text.n + 1u, sizeof(uint32_t)), 0};
  for (uint32_t i = 0; i < text.n; i++)
    if (((unsigned char)text.p[i] & 0xC0) != 0x80) at.byte[at.n++] = i;
  at.byte[at.n] = text.n;
  mark *m = NULL;
  uint32_t n = 0, cap = 0;
  for (int pass = 0; pass < 2; pass++) {
    dg_str rest = ann, line;
    while (str_next(&rest, '\n', &line)) {
      if (line.n < 4) continue;
      char *copy = arena_array(&s->arena, line.n + 1u, 1);
      memcpy(copy, line.p, line.n);
      copy[line.n] = 0;
      mark one;
      if (pass == 0 && copy[0] == 'T' && read_mark(copy, &one)) *ARENA_PUSH(&s->arena, m, n, cap) = one;
      if (pass == 1 && copy[0] == 'E') read_event(s, x, copy, m, n, &at);
    }
  }
}

/* ---- labels ---- */

static uint32_t common(const doc_piece *a, uint32_t na, const doc_piece *b, uint32_t nb) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < na; i++)
    for (uint32_t k = 0; k < nb; k++) {
      uint32_t x = a[i].begin > b[k].begin ? a[i].begin : b[k].begin, y = a[i].end < b[k].end ? a[i].end : b[k].end;
      if (x < y) n += y - x;
    }
  return n;
}

static uint32_t length(const doc_piece *a, uint32_t n) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < n; i++) sum += a[i].end - a[i].begin;
  return sum;
}

static float overlap(const article *x, const cand *c, const gold *g) {
  doc_piece p[PIECES];
  for (uint32_t i = 0; i < c->nspan; i++) p[i] = (doc_piece){x->begin[c->span[i].first], x->end[c->span[i].end - 1]};
  uint32_t both = common(p, c->nspan, g->content, g->n);
  return (float)both / (float)(length(p, c->nspan) + length(g->content, g->n) - both);
}

/* The candidate that fits a gold content best is right; others that fit well enough are its rivals. */
static void label(school *s, article *x) {
  for (uint32_t i = 0; i < x->ngold; i++) {
    gold *g = &x->gold[i];
    uint32_t best = DG_NONE;
    float most = 0;
    for (uint32_t k = 0; k < x->n; k++) {
      const cand *c = &x->cand[k];
      if (x->end[c->span[c->nspan - 1].end - 1] <= g->content[0].begin ||
          x->begin[c->span[0].first] >= g->content[g->n - 1].end)
        continue;
      float o = overlap(x, c, g);
      if (o < 0.5f) continue;
      example *e = &s->example[x->example + k];
      if (e->label == 0) e->weight = 0;
      if (c->cue != DG_NONE && x->begin[c->cue] >= g->cue.begin && x->end[c->cue] <= g->cue.end) o += 0.4f;
      if (o > most) most = o, best = k;
    }
    g->best = best;
    if (best == DG_NONE) continue;
    s->example[x->example + best].label = 1;
    s->example[x->example + best].weight = 1;
  }
}

static void *twice(void *p, size_t n, size_t size) {
  void *q = mem_grow(p, n * size);
  if (!q) fprintf(stderr, "train: out of memory\n"), exit(3);
  return q;
}

static void examples(school *s, article *x, swork *w) {
  x->example = s->nexample;
  for (uint32_t i = 0; i < w->n; i++) {
    if (s->nexample == s->capexample) {
      s->capexample = s->capexample ? 2 * s->capexample : 1 << 16;
      s->example = twice(s->example, s->capexample, sizeof *s->example);
    }
    while (s->nkey + FEATURES > s->capkey) {
      s->capkey = s->capkey ? 2 * s->capkey : 1 << 20;
      s->key = twice(s->key, s->capkey, sizeof *s->key);
    }
    example *e = &s->example[s->nexample++];
    *e = (example){.key = s->nkey, .weight = 1};
    e->nkey = speech_features(w, &w->cand[i], s->key + s->nkey);
    s->nkey += e->nkey;
  }
}

static void keys_room(school *s) {
  while (s->nkey + FEATURES > s->capkey) {
    s->capkey = s->capkey ? 2 * s->capkey : 1 << 20;
    s->key = twice(s->key, s->capkey, sizeof *s->key);
  }
}

static bool in_source(const dg_doc *d, const gold *g, uint32_t t) {
  for (uint32_t i = 0; i < g->nsource; i++)
    if (d->begin[t] < g->source[i].end && d->end[t] > g->source[i].begin) return true;
  return false;
}

/* The speakers of the statements that are right, in the order of the gold file. */
static void speakers(school *s, const article *x, const swork *w) {
  uint32_t prev = DG_NONE, who[SPEAKERS];
  for (uint32_t i = 0; i < x->ngold; i++) {
    const gold *g = &x->gold[i];
    if (g->best == DG_NONE) continue;
    const cand *c = &w->cand[g->best];
    uint32_t n = speech_speakers(w, c, prev, who);
    choice *q = ARENA_PUSH(&s->arena, s->choice, s->nchoice, s->capchoice);
    *q = (choice){.first = s->noption, .n = n, .held = x->held};
    uint32_t last = prev;
    for (uint32_t k = 0; k < n; k++) {
      keys_room(s);
      option *o = ARENA_PUSH(&s->arena, s->option, s->noption, s->capoption);
      *o = (option){.key = s->nkey, .right = in_source(w->d, g, who[k])};
      o->nkey = speech_speaker_features(w, c, who[k], prev, s->key + s->nkey);
      s->nkey += o->nkey;
      if (o->right && who[k] != prev) last = who[k];
    }
    prev = last;
  }
}

static void keep(school *s, article *x, const dg_doc *d, const swork *w) {
  dg_arena *a = &s->arena;
  x->n = w->n, x->S = d->S;
  x->cand = arena_array(a, w->n + 1u, sizeof *x->cand);
  x->sent = arena_array(a, d->S + 1u, sizeof *x->sent);
  x->begin = arena_array(a, d->T + 1u, sizeof *x->begin);
  x->end = arena_array(a, d->T + 1u, sizeof *x->end);
  if (w->n) memcpy(x->cand, w->cand, w->n * sizeof *x->cand);
  if (d->S) memcpy(x->sent, d->sent, d->S * sizeof *x->sent);
  if (d->T) memcpy(x->begin, d->begin, d->T * sizeof *x->begin), memcpy(x->end, d->end, d->T * sizeof *x->end);
}

static bool article_read(school *s, dg_worker *k, const char *folder, const char *name, article *x) {
  char path[1024];
  file_map text, ann;
  const dg_doc *out;
  snprintf(path, sizeof path, "%s/text/%s.txt", folder, name);
  if (file_open(path, 0, &text, NULL)) return false;
  snprintf(path, sizeof path, "%s/attributions/%s.ann", folder, name);
  if (file_open(path, 0, &ann, NULL)) {
    file_close(&text);
    return false;
  }
  snprintf(x->name, sizeof x->name, "%s", name);
  dg_page page = {.form = DG_FORM_TEXT,
                  .bytes = str_make(text.p, (uint32_t)text.n),
                  .id = STR("train"),
                  .date = DG_DATE_NONE,
                  .lang = STR("en")};
  bool ok = dg_worker_run(k, &page, DG_GOAL_CODE, &out, NULL) == DG_OK;
  if (ok) {
    dg_doc *d = &k->doc;
    jmp_buf jmp;
    d->arena.jmp = &jmp;
    if (setjmp(jmp) == 0) {
      swork *w = speech_open_work(d);
      speech_propose(w);
      keep(s, x, d, w);
      read_gold(s, x, page.bytes, str_make(ann.p, (uint32_t)ann.n));
      examples(s, x, w);
      label(s, x);
      speakers(s, x, w);
    } else
      ok = false;
  }
  file_close(&text);
  file_close(&ann);
  return ok;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool folder_read(school *s, dg_worker *k, const char *folder, uint32_t held) {
  char path[1024], **name = NULL;
  uint32_t n = 0, cap = 0;
  snprintf(path, sizeof path, "%s/attributions", folder);
  DIR *dir = opendir(path);
  if (!dir) return false;
  for (struct dirent *e; (e = readdir(dir));) {
    size_t len = strlen(e->d_name);
    if (len < 5 || strcmp(e->d_name + len - 4, ".ann")) continue;
    dg_str copy = str_copy(&s->arena, str_make(e->d_name, (uint32_t)(len - 4)));
    *ARENA_PUSH(&s->arena, name, n, cap) = (char *)(uintptr_t)copy.p;
  }
  closedir(dir);
  if (n) qsort(name, n, sizeof *name, by_name);
  for (uint32_t i = 0; i < n; i++) {
    article *x = ARENA_PUSH(&s->arena, s->article, s->n, s->cap);
    *x = (article){.held = held && i % held == held - 1, .fold = (uint8_t)(i % FOLDS)};
    if (!article_read(s, k, folder, name[i], x)) s->n--;
  }
  return n > 0;
}

/* ---- learning ---- */

static float value(const school *s, const float *w, const example *x) {
  float sum = 0;
  for (uint32_t i = 0; i < x->nkey; i++) sum += w[s->key[x->key + i] & MASK];
  return sum;
}

static float logistic(float x) { return x < -30 ? 0 : x > 30 ? 1 : 1 / (1 + vec_exp(-x)); }

static void study(school *s, const example *x, const speech_options *o) {
  float error = logistic(value(s, s->w, x)) - x->label;
  if (error < 0.002f && error > -0.002f) return;
  for (uint32_t k = 0; k < x->nkey; k++) {
    uint32_t at = s->key[x->key + k] & MASK;
    float d = error + o->decay * s->w[at];
    s->g[at] += d * d;
    s->w[at] -= o->rate * d / sqrtf(s->g[at]);
  }
}

static void shuffle(uint32_t *order, uint32_t n, vec_rng *rng) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t k = vec_below(rng, i), x = order[i - 1];
    order[i - 1] = order[k];
    order[k] = x;
  }
}

/* p(speaker | statement) over its candidates and "nobody" at score 0; any token of the marked phrase is right. */
static float speaker_value(const school *s, const option *o) {
  float sum = 0;
  for (uint32_t i = 0; i < o->nkey; i++) sum += s->sw[s->key[o->key + i] & SPEAKER_MASK];
  return sum;
}

static void speaker_study(school *s, const choice *c, float rate) {
  float p[SPEAKERS], top = 0, sum, good = 0;
  bool any = false;
  option *o = s->option + c->first;
  for (uint32_t i = 0; i < c->n; i++) {
    p[i] = speaker_value(s, &o[i]);
    if (p[i] > top) top = p[i];
    any |= o[i].right;
  }
  sum = vec_exp(-top);
  if (!any) good = sum;
  for (uint32_t i = 0; i < c->n; i++) {
    sum += p[i] = p[i] - top < -40 ? 0 : vec_exp(p[i] - top);
    if (o[i].right) good += p[i] + 1e-9f;
  }
  for (uint32_t i = 0; i < c->n; i++) {
    float error = p[i] / sum - (o[i].right ? (p[i] + 1e-9f) / good : 0);
    if (error < 0.002f && error > -0.002f) continue;
    for (uint32_t k = 0; k < o[i].nkey; k++) {
      uint32_t at = s->key[o[i].key + k] & SPEAKER_MASK;
      float d = error + 0.01f * s->sw[at];
      s->sg[at] += d * d;
      s->sw[at] -= rate * d / sqrtf(s->sg[at]);
    }
  }
}

static void speaker_score(const school *s) {
  uint32_t named = 0, right = 0, none = 0, kept = 0;
  for (uint32_t i = 0; i < s->nchoice; i++) {
    const choice *c = &s->choice[i];
    if (!c->held) continue;
    float most = 0;
    bool any = false, ok = false, some = false;
    for (uint32_t k = 0; k < c->n; k++) {
      const option *o = &s->option[c->first + k];
      float v = speaker_value(s, o);
      any |= o->right;
      if (v > most) most = v, ok = o->right, some = true;
    }
    if (any)
      named++, right += ok;
    else
      none++, kept += !some;
  }
  fprintf(stderr, "  speakers: right %.4f of %u; nobody said where nobody is %.4f of %u\n",
          (double)right / (named ? named : 1), named, (double)kept / (none ? none : 1), none);
}

static void speaker_learn(school *s, const speech_options *o) {
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 7};
  uint32_t *order = twice(NULL, s->nchoice + 1u, sizeof *order), n = 0;
  for (uint32_t i = 0; i < s->nchoice; i++)
    if (!s->choice[i].held) order[n++] = i;
  for (uint32_t i = 0; i <= SPEAKER_MASK; i++) s->sg[i] = 1;
  for (uint32_t e = 0; e < 4; e++) {
    shuffle(order, n, &rng);
    for (uint32_t i = 0; i < n; i++) speaker_study(s, &s->choice[order[i]], o->rate);
    speaker_score(s);
  }
  mem_free(order);
}

typedef struct tally {
  uint32_t right, found, gold;
} tally;

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
      float o = overlap(x, &x->cand[chosen[k]], &x->gold[i]);
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
static void score_one(school *s, article *x) {
  for (uint32_t k = 0; k < x->n; k++)
    x->cand[k].score = (int32_t)floorf(value(s, s->mean, &s->example[x->example + k]) * SPEECH_SCALE + 0.5f);
}

static void score_held(school *s) {
  for (uint32_t i = 0; i < s->n; i++)
    if (s->article[i].held) score_one(s, &s->article[i]);
}

/* How much of the gold the candidates could give at best. */
static tally covered(const school *s, bool held) {
  tally t = {0};
  for (uint32_t i = 0; i < s->n; i++) {
    const article *x = &s->article[i];
    if (x->held != held) continue;
    t.gold += x->ngold;
    t.found += x->n;
    for (uint32_t g = 0; g < x->ngold; g++) {
      bool hit = false;
      for (uint32_t k = 0; k < x->n && !hit; k++) hit = overlap(x, &x->cand[k], &x->gold[g]) >= 0.5f;
      t.right += hit;
    }
  }
  return t;
}

static int32_t best_threshold(school *s, bool held, bool show) {
  int32_t best = 0;
  float most = 0;
  for (int32_t least = -2 * SPEECH_SCALE; least <= SPEECH_SCALE; least += 4) {
    tally t = counted(s, least, held);
    if (f1(t) > most) most = f1(t), best = least;
  }
  tally t = counted(s, best, held);
  if (show)
    fprintf(stderr, "  at %d  P %.4f R %.4f F1 %.4f\n", best, (double)t.right / (t.found ? t.found : 1),
            (double)t.right / (t.gold ? t.gold : 1), (double)f1(t));
  return best;
}

/* The weights are the mean of those met on the way, eight times an epoch, from the second epoch on. fold: articles that are
 * left out beside those held out; FOLDS = none. */
static void learn(school *s, const speech_options *o, uint32_t fold) {
  uint32_t *order = twice(NULL, s->nexample + 1u, sizeof *order), n = 0, nsum = 0;
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 1};
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n && !s->article[i].held && s->article[i].fold != fold; k++)
      if (s->example[s->article[i].example + k].weight > 0) order[n++] = s->article[i].example + k;
  for (uint32_t i = 0; i <= MASK; i++) s->g[i] = 1, s->w[i] = s->sum[i] = 0;
  for (uint32_t e = 0; e < o->epochs; e++) {
    shuffle(order, n, &rng);
    for (uint32_t i = 0; i < n; i++) {
      study(s, &s->example[order[i]], o);
      if ((e == 0 && o->epochs > 1) || i % (n / 8 + 1)) continue;
      for (uint32_t r = 0; r <= MASK; r++) s->sum[r] += s->w[r];
      nsum++;
    }
  }
  for (uint32_t r = 0; r <= MASK; r++) s->mean[r] = nsum ? s->sum[r] / (float)nsum : s->w[r];
  mem_free(order);
}

/* ---- the second look ---- */

static swork staged(school *s, article *x) {
  dg_doc *d = &s->stage;
  arena_reset(&d->arena);
  d->sent = x->sent, d->S = x->S;
  return (swork){.d = d, .cand = x->cand, .n = x->n};
}

typedef struct second {
  size_t key;
  uint32_t nkey, index, article;
  float first, label;
} second;

static float second_value(const school *s, const float *w, const second *x) {
  float sum = x->first;
  for (uint32_t i = 0; i < x->nkey; i++) sum += w[s->key[x->key + i] & CONTEXT_MASK];
  return sum;
}

static void second_keys(school *s, second **out, uint32_t *n, uint32_t *cap) {
  for (uint32_t i = 0; i < s->n; i++) {
    article *x = &s->article[i];
    swork w = staged(s, x);
    const speech_crowd *crowd = speech_crowd_open(&w);
    for (uint32_t k = 0; k < x->n; k++) {
      if (!speech_may_stand(&x->cand[k])) continue;
      keys_room(s);
      second y = {.key = s->nkey, .index = k, .article = i, .first = (float)x->cand[k].score / SPEECH_SCALE};
      y.nkey = speech_context(&w, crowd, k, s->key + s->nkey);
      y.label = s->example[x->example + k].label;
      s->nkey += y.nkey;
      *ARENA_PUSH(&s->arena, *out, *n, *cap) = y;
    }
  }
}

static void second_study(school *s, const second *x, float *w, float rate) {
  float error = logistic(second_value(s, w, x)) - x->label;
  for (uint32_t k = 0; k < x->nkey; k++) {
    uint32_t at = s->key[x->key + k] & CONTEXT_MASK;
    float d = error + 0.02f * w[at];
    s->g[at] += d * d;
    w[at] -= rate * d / sqrtf(s->g[at]);
  }
}

static void second_learn(school *s, const speech_options *o) {
  second *x = NULL;
  uint32_t n = 0, cap = 0, m = 0, nsum = 0, *order;
  vec_rng rng = {o->seed * 0x9E3779B97F4A7C15u + 3};
  second_keys(s, &x, &n, &cap);
  order = twice(NULL, n + 1u, sizeof *order);
  for (uint32_t i = 0; i < n; i++) {
    const article *a = &s->article[x[i].article];
    if (!a->held && s->example[a->example + x[i].index].weight > 0) order[m++] = i;
  }
  float *w = arena_zero(&s->arena, CONTEXT_MASK + 1u, sizeof *w);
  s->context = arena_zero(&s->arena, CONTEXT_MASK + 1u, sizeof *s->context);
  for (uint32_t i = 0; i <= CONTEXT_MASK; i++) s->g[i] = 1;
  for (uint32_t e = 0; e < 4; e++) {
    shuffle(order, m, &rng);
    for (uint32_t i = 0; i < m; i++) {
      second_study(s, &x[order[i]], w, o->second);
      if (e == 0 || i % (m / 8 + 1)) continue;
      for (uint32_t r = 0; r <= CONTEXT_MASK; r++) s->context[r] += w[r];
      nsum++;
    }
  }
  for (uint32_t r = 0; r <= CONTEXT_MASK; r++) s->context[r] /= (float)(nsum ? nsum : 1);
  for (uint32_t i = 0; i < s->n; i++)
    for (uint32_t k = 0; k < s->article[i].n; k++)
      if (!speech_may_stand(&s->article[i].cand[k])) s->article[i].cand[k].score = INT32_MIN;
  for (uint32_t i = 0; i < n; i++)
    s->article[x[i].article].cand[x[i].index].score =
        (int32_t)floorf(second_value(s, s->context, &x[i]) * SPEECH_SCALE + 0.5f);
  mem_free(order);
}

/* Articles get their first scores from weights that did not learn from them; the weights that are kept learn from all. */
static void both_looks(school *s, const speech_options *o) {
  for (uint32_t f = 0; f < FOLDS; f++) {
    learn(s, o, f);
    for (uint32_t i = 0; i < s->n; i++)
      if (s->article[i].fold == f) score_one(s, &s->article[i]);
  }
  learn(s, o, FOLDS);
  score_held(s);
  if (o->least == INT32_MIN) best_threshold(s, o->held || o->dev, true);
  second_learn(s, o);
}

static int8_t *bytes_of(school *s, const float *from, uint32_t n) {
  int8_t *w = arena_zero(&s->arena, n, 1);
  for (uint32_t i = 0; i < n; i++) {
    float v = floorf(from[i] * SPEECH_SCALE + 0.5f);
    w[i] = (int8_t)(v < -127 ? -127 : v > 127 ? 127 : v);
  }
  return w;
}

static dg_rc write_weights(school *s, const char *path, int32_t least, dg_err *err) {
  int8_t *w = bytes_of(s, s->mean, MASK + 1u);
  speech_head head = {SPEECH_WEIGHTS_VERSION, BITS, least, 0};
  model_file f = {0};
  f.part[SPEECH_PART_HEAD] = (model_part){&head, sizeof head};
  f.part[SPEECH_PART_WEIGHT] = (model_part){w, MASK + 1u};
  f.part[SPEECH_PART_CONTEXT] = (model_part){bytes_of(s, s->context, CONTEXT_MASK + 1u), CONTEXT_MASK + 1u};
  f.part[SPEECH_PART_SPEAKER] = (model_part){bytes_of(s, s->sw, SPEAKER_MASK + 1u), SPEAKER_MASK + 1u};
  const void *bytes;
  size_t n;
  model_write(&f, &s->arena, &bytes, &n);
  return file_write(path, bytes, n, err);
}

static bool read_options(speech_options *o, int argc, char **argv) {
  *o = (speech_options){.pack = "build/dragoman.pack",
                        .epochs = 4,
                        .seed = 1,
                        .rate = 0.07f,
                        .decay = 0.06f,
                        .second = 0.03f,
                        .least = INT32_MIN};
  for (int i = 0; i + 1 < argc; i += 2) {
    const char *a = argv[i], *v = argv[i + 1];
    if (!strcmp(a, "--speech"))
      o->folder = v;
    else if (!strcmp(a, "--pack"))
      o->pack = v;
    else if (!strcmp(a, "--out"))
      o->out = v;
    else if (!strcmp(a, "--dev"))
      o->dev = v;
    else if (!strcmp(a, "--held"))
      o->held = (uint32_t)strtoul(v, NULL, 10);
    else if (!strcmp(a, "--epochs"))
      o->epochs = (uint32_t)strtoul(v, NULL, 10);
    else if (!strcmp(a, "--seed"))
      o->seed = strtoull(v, NULL, 10);
    else if (!strcmp(a, "--rate"))
      o->rate = (float)atof(v);
    else if (!strcmp(a, "--second"))
      o->second = (float)atof(v);
    else if (!strcmp(a, "--least"))
      o->least = atoi(v);
    else if (!strcmp(a, "--decay"))
      o->decay = (float)atof(v);
    else
      return false;
  }
  return argc % 2 == 0 && o->folder;
}

static int teach(school *s, dg_worker *k, const speech_options *o) {
  if (!folder_read(s, k, o->folder, o->held)) {
    fprintf(stderr, "train: %s holds no attributions/*.ann\n", o->folder);
    return 3;
  }
  if (o->dev) {
    uint32_t n = s->n;
    folder_read(s, k, o->dev, 0);
    for (uint32_t i = n; i < s->n; i++) s->article[i].held = true;
  }
  tally c = covered(s, true);
  fprintf(stderr, "articles %u candidates %u keys %.1f a candidate; held out: candidates cover %.4f of %u contents\n",
          s->n, s->nexample, (double)s->nkey / (s->nexample ? s->nexample : 1), (double)c.right / (c.gold ? c.gold : 1),
          c.gold);
  both_looks(s, o);
  speaker_learn(s, o);
  bool held = o->held || o->dev;
  int32_t least = o->least == INT32_MIN ? best_threshold(s, false, true) : o->least;
  if (held) best_threshold(s, true, true);
  dg_err err = {0};
  if (o->out && write_weights(s, o->out, least, &err)) {
    fprintf(stderr, "train: %s\n", err.text);
    return 3;
  }
  return 0;
}

int speech_train(int argc, char **argv) {
  speech_options o;
  if (!read_options(&o, argc, argv)) {
    fputs("usage: dragoman train --speech FOLDER --out FILE [--pack PACK] [--held N] [--epochs N] [--seed N]\n",
          stderr);
    return 2;
  }
  dg_engine *engine;
  dg_worker *worker;
  dg_err err = {0};
  if (dg_engine_open(o.pack, &engine, &err) || dg_worker_open(engine, &worker, &err)) {
    fprintf(stderr, "train: %s\n", err.text);
    return 3;
  }
  static school s;
  jmp_buf jmp;
  arena_init(&s.arena, 0);
  arena_init(&s.stage.arena, 0);
  s.arena.jmp = s.stage.arena.jmp = &jmp;
  int code = 3;
  if (setjmp(jmp) == 0) {
    float **array[] = {&s.w, &s.g, &s.sum, &s.mean};
    for (int i = 0; i < 4; i++) *array[i] = arena_zero(&s.arena, MASK + 1u, sizeof **array[i]);
    s.sw = arena_zero(&s.arena, SPEAKER_MASK + 1u, sizeof *s.sw);
    s.sg = arena_zero(&s.arena, SPEAKER_MASK + 1u, sizeof *s.sg);
    code = teach(&s, worker, &o);
  } else
    fprintf(stderr, "train: out of memory\n");
  dg_worker_close(worker);
  dg_engine_close(engine);
  return code;
}
