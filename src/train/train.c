/* train: reads treebanks, learns the network, packs it. Deterministic for a seed. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "parse/feature.h"
#include "parse/weights.h"
#include "parse/parse.h"
#include "train/lemmas.h"
#include "train/net.h"
#include "train/pack.h"
#include "train/train.h"

typedef struct entry {
  uint64_t key;
  uint32_t count, row;
} entry;
typedef struct dict {
  entry *e;
  uint32_t n, mask, rows;
} dict;

static entry *dict_slot(dict *d, uint64_t key) {
  uint32_t i = (uint32_t)(key >> 20) & d->mask;
  while (d->e[i].key && d->e[i].key != key) i = (i + 1) & d->mask;
  return &d->e[i];
}
static void dict_count(dict *d, uint64_t key) {
  entry *e = dict_slot(d, key);
  if (!e->key) e->key = key, d->n++;
  e->count++;
}
static void rows_of(dict *d, bank_word *w) {
  uint64_t key[FEATURE_MAX];
  uint32_t n = feature_keys(w->form, w->fold, key);
  w->nrow = 0;
  for (uint32_t i = 0; i < n; i++) {
    entry *e = dict_slot(d, key[i]);
    if (e->key && e->row != DG_NONE) w->row[w->nrow++] = e->row;
  }
}

static uint16_t tag_of[UPOS_COUNT][XPOS_COUNT];
static uint8_t tags[512][2];

/* The joint tags and the transitions that occur. */
static void label_sets(bank *tr, net_dim *d) {
  memset(net_act, -1, sizeof net_act);
  memset(tag_of, 0xFF, sizeof tag_of);
  static uint32_t seen[3][REL_COUNT];
  for (uint32_t s = 0; s < tr->S; s++)
    for (uint32_t i = 0; i < tr->sent[s].n; i++) {
      bank_word *w = &tr->word[tr->sent[s].first + i];
      uint16_t *t = &tag_of[w->upos][w->xpos];
      if (*t == 0xFFFF) {
        tags[d->T][0] = w->upos, tags[d->T][1] = w->xpos;
        *t = (uint16_t)d->T++;
      }
      w->tag = *t;
      if (w->head != tr->sent[s].n) seen[w->head > i ? ARCS_LEFT : ARCS_RIGHT][w->rel]++;
    }
  net_move[0] = ARCS_SHIFT, net_act[ARCS_SHIFT][0] = 0;
  net_move[1] = ARCS_LEFT, net_rel[1] = REL_ROOT, net_act[ARCS_LEFT][REL_ROOT] = 1;
  d->A = 2;
  seen[ARCS_LEFT][REL_DEP]++, seen[ARCS_RIGHT][REL_DEP]++;
  for (uint8_t m = ARCS_LEFT; m <= ARCS_RIGHT; m++)
    for (uint8_t r = REL_ROOT + 1; r < REL_COUNT; r++)
      if (seen[m][r]) {
        net_act[m][r] = (int16_t)d->A;
        net_move[d->A] = m, net_rel[d->A] = r;
        d->A++;
      }
}

typedef struct score {
  uint32_t n, upos, xpos, lemma, uas, las, full;
} score;
static score evaluate(net *n, const bank *b) {
  score s = {0};
  static arcs tree;
  uint16_t tag[NET_MAX];
  for (uint32_t i = 0; i < b->S; i++) {
    const bank_word *w = b->word + b->sent[i].first;
    uint32_t len = b->sent[i].n;
    net_predict(n, w, len, tag, &tree);
    for (uint32_t t = 0; t < len; t++) {
      s.n++;
      s.upos += tags[tag[t]][0] == w[t].upos;
      s.xpos += tags[tag[t]][1] == w[t].xpos;
      if (tree.head[t] != w[t].head) continue;
      s.uas++;
      s.full += tree.rel[t] == w[t].rel;
      s.las += rel_base(tree.rel[t]) == rel_base(w[t].rel);
    }
  }
  return s;
}
static void print_score(const char *name, score s) {
  double n = s.n / 100.0;
  fprintf(stderr, " %s UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f full %.2f", name, s.upos / n, s.xpos / n, s.lemma / n, s.uas / n, s.las / n,
          s.full / n);
}

/* The bank as a document: the path that the program takes. */
static void doc_of(const bank *b, dg_doc *d) {
  dg_buf buf = {0};
  doc_reset(d, NULL);
  for (uint32_t i = 0; i < b->T; i++) buf_put(&buf, b->word[i].form.p, b->word[i].form.n), buf_put(&buf, " ", 1);
  d->body = str_make(buf.p, (uint32_t)buf.n);
  uint32_t at = 0;
  for (uint32_t s = 0; s < b->S; s++) {
    doc_sent *x = ARENA_PUSH(&d->arena, d->sent, d->S, d->capS);
    *x = (doc_sent){.first = d->T, .n = b->sent[s].n, .begin = at};
    for (uint32_t i = 0; i < b->sent[s].n; i++) {
      const bank_word *w = &b->word[b->sent[s].first + i];
      uint32_t t = doc_token_push(d);
      d->begin[t] = at, d->end[t] = at + w->form.n;
      d->sym[t] = sym_put(&d->syms, w->fold);
      at += w->form.n + 1;
    }
    x->end = at;
  }
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static score evaluate_model(const char *path, const bank *b, jmp_buf *jb) {
  static dg_doc d;
  static dg_arena a;
  const parse_model *m;
  file_map f;
  dg_err err;
  score s = {0};
  arena_init(&a, 0), a.jmp = jb;
  arena_init(&d.arena, 0), d.arena.jmp = jb;
  if (file_open(path, 0, &f, &err) || parse_open(f.p, f.n, path, &a, &m, &err)) {
    fprintf(stderr, "%s\n", err.text);
    return s;
  }
  double best = 1e9;
  for (int k = 0; k < 5; k++) {
    doc_of(b, &d);
    double t0 = seconds();
    parse_run(m, &d);
    double t1 = seconds() - t0;
    if (t1 < best) best = t1;
  }
  for (uint32_t i = 0; i < b->S; i++)
    for (uint32_t t = b->sent[i].first, first = t, n = b->sent[i].n; t < first + n; t++) {
      const bank_word *w = &b->word[t];
      uint32_t h = d.head[t] == DG_NONE ? n : d.head[t] - first;
      s.n++;
      s.upos += d.upos[t] == w->upos;
      s.xpos += d.xpos[t] == w->xpos;
      char buf[256];
      s.lemma += str_eq(parse_lemma_text(&d, t, buf, sizeof buf), w->lemma);
      if (h != w->head) continue;
      s.uas++;
      s.full += d.rel[t] == w->rel;
      s.las += rel_base(d.rel[t]) == rel_base(w->rel);
    }
  fprintf(stderr, "\n%s %s: %.0f words/s", path, parse_path(), b->T / best);
  return s;
}

int train_main(int argc, char **argv) {
  net_dim d = {.E = 64, .C1 = 64, .H1 = 64, .C2 = 64, .H2 = 64, .D = 64};
  uint64_t seed = 1;
  uint32_t epochs = 12, batch = 200;
  float rate = 0.003f, dropp = 0.05f, explore = 0.9f, rare = 0.25f, slow = 0.002f;
  jmp_buf jb;
  static bank tr, dev[4];
  const char *devname[4];
  uint32_t ndev = 0;
  const char *out = NULL, *keep = NULL, *wordnet = "/usr/share/wordnet";
  if (setjmp(jb)) return 3;
  arena_init(&tr.arena, 0), tr.arena.jmp = &jb;
  dg_err err;
  for (int i = 0; i < argc; i++) {
    const char *a = argv[i], *v = i + 1 < argc ? argv[i + 1] : "";
    if (a[0] == '-' && a[1] == '-') {
      i++;
      if (!strcmp(a, "--out")) out = v;
      else if (!strcmp(a, "--keep")) keep = v;
      else if (!strcmp(a, "--wordnet")) wordnet = v;
      else if (!strcmp(a, "--seed")) seed = (uint64_t)atoll(v);
      else if (!strcmp(a, "--epochs")) epochs = (uint32_t)atoi(v);
      else if (!strcmp(a, "--batch")) batch = (uint32_t)atoi(v);
      else if (!strcmp(a, "--rate")) rate = (float)atof(v);
      else if (!strcmp(a, "--drop")) dropp = (float)atof(v);
      else if (!strcmp(a, "--rare")) rare = (float)atof(v);
      else if (!strcmp(a, "--slow")) slow = (float)atof(v);
      else if (!strcmp(a, "--explore")) explore = (float)atof(v);
      else if (!strcmp(a, "--dims")) sscanf(v, "%u,%u,%u,%u,%u,%u", &d.E, &d.C1, &d.H1, &d.C2, &d.H2, &d.D);
      else if (!strcmp(a, "--dev")) {
        arena_init(&dev[ndev].arena, 0), dev[ndev].arena.jmp = &jb;
        devname[ndev] = v;
        if (bank_read(&dev[ndev++], v, &err)) return fprintf(stderr, "%s\n", err.text), 3;
      }
    } else if (bank_read(&tr, a, &err)) return fprintf(stderr, "%s\n", err.text), 3;
  }
  static dg_arena pa;
  arena_init(&pa, 0), pa.jmp = &jb;
  if (keep) { /* a model's network stays, the rest is made anew */
    file_map fm;
    model_file f;
    if (file_open(keep, 0, &fm, &err) || model_open(fm.p, fm.n, keep, &f, &err) || lemmas_learn(&tr, wordnet, &pa, &f, &err))
      return fprintf(stderr, "%s\n", err.text), 3;
    const void *bytes;
    size_t size;
    model_write(&f, &pa, &bytes, &size);
    if (file_write(out, bytes, size, &err)) return fprintf(stderr, "%s\n", err.text), 3;
    for (uint32_t j = 0; j < ndev; j++) print_score("", evaluate_model(out, &dev[j], &jb));
    return fprintf(stderr, "\n"), 0;
  }
  dict dc = {.mask = (1u << 20) - 1};
  dc.e = calloc(dc.mask + 1, sizeof *dc.e);
  for (uint32_t i = 0; i < tr.T; i++) {
    uint64_t key[FEATURE_MAX];
    uint32_t n = feature_keys(tr.word[i].form, tr.word[i].fold, key);
    for (uint32_t k = 0; k < n; k++) dict_count(&dc, key[k]);
  }
  for (uint32_t i = 0; i <= dc.mask; i++) dc.e[i].row = dc.e[i].count >= 2 ? dc.rows++ : DG_NONE;
  float *prob = malloc(dc.rows * sizeof *prob);
  for (uint32_t i = 0; i <= dc.mask; i++)
    if (dc.e[i].key && dc.e[i].row != DG_NONE) prob[dc.e[i].row] = rare / (rare + (float)dc.e[i].count);
  for (uint32_t i = 0; i < tr.T; i++) rows_of(&dc, &tr.word[i]);
  for (uint32_t j = 0; j < ndev; j++)
    for (uint32_t i = 0; i < dev[j].T; i++) rows_of(&dc, &dev[j].word[i]);
  label_sets(&tr, &d);
  d.R = dc.rows;
  fprintf(stderr, "words %u sentences %u rows %u tags %u transitions %u\n", tr.T, tr.S, d.R, d.T, d.A);
  static net n;
  net_open(&n, d, seed);
  vec_rng rng = {seed * 77 + 5};
  uint32_t *order = malloc(tr.S * 4);
  for (uint32_t i = 0; i < tr.S; i++) order[i] = i;
  uint64_t total = (uint64_t)epochs * tr.T, done = 0;
  double t0 = seconds();
  for (uint32_t e = 0; e < epochs; e++) {
    for (uint32_t i = tr.S; i-- > 1;) {
      uint32_t j = vec_below(&rng, i + 1), x = order[i];
      order[i] = order[j], order[j] = x;
    }
    double loss = 0;
    uint32_t have = 0;
    net_option o = {.drop = dropp, .explore = e >= 1 ? explore : 0, .rowprob = prob, .rng = &rng};
    for (uint32_t i = 0; i < tr.S; i++) {
      bank_sent s = tr.sent[order[i]];
      loss += (double)net_learn(&n, tr.word + s.first, s.n, &o);
      have += s.n;
      done += s.n;
      if (have >= batch || i + 1 == tr.S) {
        float left = 1 - (float)done / (float)total;
        float warm = done < 100000 ? (float)done / 100000 : 1;
        net_step(&n, rate * warm * (left * 0.98f + 0.02f), slow);
        have = 0;
      }
    }
    fprintf(stderr, "epoch %u loss %.4f time %.0f", e + 1, loss / tr.T, seconds() - t0);
    if (e % 3 == 2 || e + 1 == epochs) {
      net_swap_ema(&n);
      for (uint32_t j = 0; j < ndev; j++) print_score("", evaluate(&n, &dev[j]));
      net_swap_ema(&n);
    }
    fprintf(stderr, "\n");
  }
  if (out) {
    dg_arena *a = &pa;
    pack_key *keys = malloc(dc.rows * sizeof *keys);
    uint32_t nkey = 0;
    for (uint32_t i = 0; i <= dc.mask; i++)
      if (dc.e[i].key && dc.e[i].row != DG_NONE) keys[nkey++] = (pack_key){dc.e[i].key, dc.e[i].row};
    model_file f = {0};
    net_swap_ema(&n);
    pack_net(&n, keys, nkey, tags[0], a, &f);
    if (lemmas_learn(&tr, wordnet, a, &f, &err)) return fprintf(stderr, "%s\n", err.text), 3;
    uint8_t *arc = arena_zero(a, 64, 1);
    for (uint32_t i = 0; i < 64; i++) arc[i] = (uint8_t)(i < 50 ? 100 + 3 * i : 250);
    f.part[PART_ARC] = (model_part){arc, 64};
    const void *bytes;
    size_t size;
    model_write(&f, a, &bytes, &size);
    if (file_write(out, bytes, size, &err)) return fprintf(stderr, "%s\n", err.text), 3;
    for (uint32_t j = 0; j < ndev; j++) print_score("", evaluate_model(out, &dev[j], &jb));
    fprintf(stderr, "\n");
  }
  (void)devname;
  return 0;
}
