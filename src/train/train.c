/* train: from treebanks to a packed model, and scores of a model on treebanks.
 *
 *   read banks -> count features, tags, transitions -> epochs over shuffled sentences -> pack -> calibrate on --dev
 *
 * Deterministic: the same files, options and seed give the same bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "parse/weights.h"
#include "train/arcs_file.h"
#include "train/calibrate.h"
#include "train/corpus.h"
#include "train/lemmas.h"
#include "train/score.h"
#include "train/teach.h"
#include "train/train.h"
#include "train/wordnet.h"

enum { FILES = 16, FORMS = 5000 /* frequent forms with ready sums */ };
typedef struct options {
  const char *out, *keep, *wordnet, *eval, *arcs, *made[FILES];
  const char *train[FILES], *dev[FILES], *silver[FILES], *teacher[FILES];
  uint32_t ntrain, ndev, nsilver, nmade, nteacher, epochs, batch, least, number;
  bool relations, quiet;
  uint64_t seed;
  float rate, drop, explore, rare, slow, lean, vary, quant;
  net_dim dim;
} options;

static const char usage[] =
    "usage: dragoman train --out MODEL [--seed N] [--dev FILE.conllu]... FILE.conllu...\n"
    "       dragoman train --eval MODEL [--relations] [--arcs FILE] [FILE.conllu...]\n"
    "\n"
    "Learns tagger, lemmatiser and parser from treebanks and writes them as one model file; or scores a model.\n"
    "  --epochs N    passes over the treebanks (12)     --wordnet DIR  WordNet's files (/usr/share/wordnet)\n"
    "  --dev FILE    scores; also fits the probabilities of arcs\n"
    "  --teacher MODEL   learns from this model's opinion too, with weight --lean (0.5)\n"
    "  --silver FILE     words only: learns from the teachers' opinion alone\n"
    "  --made FILE       --number N (4000) sentences made by a grammar; several files are one\n"
    "  --keep MODEL  take the network of this model, learn only lemma rules and probabilities anew\n"
    "  --dims E,C1,H1,C2,H2,D   widths of the network   --rate --drop --explore --rare --slow --batch --least --vary: "
    "see docs/parser.md\n"
    "Example: dragoman train --seed 1 --out english.dgm --dev ewt-dev.conllu ewt-train.conllu\n";

static bool number_option(options *o, const char *name, const char *v) {
  struct {
    const char *name;
    float *f;
    uint32_t *u;
  } all[] = {{"--epochs", NULL, &o->epochs},   {"--batch", NULL, &o->batch}, {"--least", NULL, &o->least},
             {"--number", NULL, &o->number},   {"--rate", &o->rate, NULL},   {"--drop", &o->drop, NULL},
             {"--explore", &o->explore, NULL}, {"--rare", &o->rare, NULL},   {"--slow", &o->slow, NULL},
             {"--lean", &o->lean, NULL},       {"--vary", &o->vary, NULL},   {"--quant", &o->quant, NULL}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (strcmp(name, all[i].name)) continue;
    if (all[i].f)
      *all[i].f = (float)atof(v);
    else
      *all[i].u = (uint32_t)strtoul(v, NULL, 10);
    return true;
  }
  return false;
}

static bool options_read(options *o, int argc, char **argv) {
  *o = (options){.wordnet = "/usr/share/wordnet",
                 .epochs = 12,
                 .batch = 200,
                 .least = 2,
                 .number = 4000,
                 .seed = 1,
                 .rate = 0.003f,
                 .drop = 0.05f,
                 .explore = 0.9f,
                 .rare = 0.25f,
                 .slow = 0.002f,
                 .lean = 0.5f,
                 .vary = 0.15f,
                 .quant = 1,
                 .dim = {64, 64, 64, 64, 64, 64, 0, 0, 0}};
  for (int i = 0; i < argc; i++) {
    const char *a = argv[i], *v = i + 1 < argc ? argv[i + 1] : NULL;
    if (strncmp(a, "--", 2)) {
      if (o->ntrain == FILES) return false;
      o->train[o->ntrain++] = a;
      continue;
    }
    if (!strcmp(a, "--relations"))
      o->relations = true;
    else if (!strcmp(a, "--quiet"))
      o->quiet = true;
    else if (!v)
      return false;
    else if (!strcmp(a, "--out"))
      o->out = v, i++;
    else if (!strcmp(a, "--keep"))
      o->keep = v, i++;
    else if (!strcmp(a, "--eval"))
      o->eval = v, i++;
    else if (!strcmp(a, "--made") && o->nmade < FILES)
      o->made[o->nmade++] = v, i++;
    else if (!strcmp(a, "--arcs"))
      o->arcs = v, i++;
    else if (!strcmp(a, "--wordnet"))
      o->wordnet = v, i++;
    else if (!strcmp(a, "--seed"))
      o->seed = strtoull(v, NULL, 10), i++;
    else if (!strcmp(a, "--dev") && o->ndev < FILES)
      o->dev[o->ndev++] = v, i++;
    else if (!strcmp(a, "--silver") && o->nsilver < FILES)
      o->silver[o->nsilver++] = v, i++;
    else if (!strcmp(a, "--teacher") && o->nteacher < FILES)
      o->teacher[o->nteacher++] = v, i++;
    else if (!strcmp(a, "--dims")) {
      net_dim *d = &o->dim;
      if (sscanf(v, "%u,%u,%u,%u,%u,%u", &d->E, &d->C1, &d->H1, &d->C2, &d->H2, &d->D) != 6) return false;
      i++;
    } else if (number_option(o, a, v))
      i++;
    else
      return false;
  }
  if (o->eval) return o->ntrain > 0 || o->arcs;
  return o->ntrain > 0 && o->batch > 0 && (o->out || o->ndev);
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}
static void bank_open(bank *b, jmp_buf *jmp) {
  *b = (bank){0};
  arena_init(&b->arena, 0);
  b->arena.jmp = jmp;
}

/* ---- scoring ---- */

static dg_rc score_file(const options *o, const char *model, const char *file, dg_arena *a, dg_err *err) {
  static bank b;
  static dg_doc d;
  const parse_model *m;
  file_map map;
  bank_open(&b, a->jmp);
  arena_init(&d.arena, 0), d.arena.jmp = a->jmp;
  dg_rc rc = bank_read(&b, file, false, err);
  if (!rc) rc = file_open(model, 0, &map, err);
  if (!rc) rc = parse_open(map.p, map.n, model, a, &m, err);
  if (rc) return rc;
  score s = score_model(m, &b, 5, &d);
  score_print(file, &s);
  if (o->relations) score_relations(&b, &d), score_arcs(&b, &d);
  arena_free(&d.arena);
  arena_free(&b.arena);
  return DG_OK;
}

/* Scores of the floating-point network, to watch it learn. */
static void watch(net *n, const corpus *c, const bank *b) {
  static arcs tree;
  uint16_t tag[NET_MAX];
  uint32_t upos = 0, xpos = 0, uas = 0, las = 0;
  for (uint32_t i = 0; i < b->S; i++) {
    const bank_word *w = b->word + b->sent[i].first;
    net_predict(n, w, b->sent[i].n, tag, &tree);
    for (uint32_t t = 0; t < b->sent[i].n; t++) {
      bool head = tree.head[t] == w[t].head;
      upos += c->tag[tag[t]][0] == w[t].upos;
      xpos += c->tag[tag[t]][1] == w[t].xpos;
      uas += head;
      las += head && rel_base(tree.rel[t]) == rel_base(w[t].rel);
    }
  }
  double t = b->T / 100.0;
  fprintf(stderr, " | UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f", upos / t, xpos / t, uas / t, las / t);
}

/* ---- learning ---- */

static void shuffle(uint32_t *order, uint32_t n, vec_rng *r) {
  for (uint32_t i = n; i-- > 1;) {
    uint32_t j = vec_below(r, i + 1), x = order[i];
    order[i] = order[j], order[j] = x;
  }
}

static void learn(const options *o, net *n, const corpus *c, const bank *tr, const bank *dev, teachers *teach,
                  dg_arena *a) {
  vec_rng rng = {o->seed * 77 + 5};
  uint32_t *order = arena_array(a, tr->S + 1, 4);
  float *out = arena_array(a, c->nrow + 1, sizeof *out);
  for (uint32_t i = 0; i < tr->S; i++) order[i] = i;
  for (uint32_t i = 0; i < c->nrow; i++) out[i] = o->rare / (o->rare + c->seen[i]);
  double total = (double)o->epochs * tr->T, done = 0, t0 = seconds();
  for (uint32_t e = 0; e < o->epochs; e++) {
    net_option how = {.drop = o->drop, .explore = e ? o->explore : 0, .rowprob = out, .rng = &rng};
    double loss = 0;
    uint32_t have = 0;
    if (!n->quant && e >= (double)o->quant * o->epochs) net_quant(n);
    shuffle(order, tr->S, &rng);
    for (uint32_t i = 0; i < tr->S; i++) {
      bank_sent s = tr->sent[order[i]];
      how.teach = teach;
      how.lean = !teach->n || s.made ? 0 : s.silver ? 1 : o->lean;
      loss += (double)net_learn(n, tr->word + s.first, s.n, &how);
      have += s.n;
      done += s.n;
      if (have < o->batch && i + 1 < tr->S) continue;
      double warm = done < 100000 ? done / 100000 : 1;
      net_step(n, (float)(o->rate * warm * (1.02 - done / total)), o->slow);
      have = 0;
    }
    if (o->quiet) continue;
    fprintf(stderr, "epoch %u loss %.4f seconds %.0f", e + 1, loss / tr->T, seconds() - t0);
    if (e % 4 == 3 || e + 1 == o->epochs) {
      net_swap_ema(n);
      for (uint32_t j = 0; j < o->ndev; j++) watch(n, c, &dev[j]);
      net_swap_ema(n);
    }
    fprintf(stderr, "\n");
  }
  net_swap_ema(n);
}

static dg_rc write_model(const options *o, model_file *f, dg_arena *a, dg_err *err) {
  const void *bytes;
  size_t n;
  model_write(f, a, &bytes, &n);
  return file_write(o->out, bytes, n, err);
}

static dg_rc train(const options *o, dg_arena *a, dg_err *err) {
  static bank tr, dev[FILES];
  static net n;
  static corpus c;
  model_file f = {0};
  known words = {0};
  dg_rc rc = DG_OK;
  bank_open(&tr, a->jmp);
  for (uint32_t i = 0; i < o->ntrain && !rc; i++) rc = bank_read(&tr, o->train[i], false, err);
  bank gold = tr; /* without the silver part */
  for (uint32_t i = 0; i < o->nsilver && !rc; i++) rc = bank_read(&tr, o->silver[i], true, err);
  if (!rc && o->nmade) rc = bank_make(&tr, o->made, o->nmade, o->number, o->seed, err);
  bank_vary(&tr, (double)o->vary, o->seed);
  for (uint32_t i = 0; i < o->ndev && !rc; i++)
    bank_open(&dev[i], a->jmp), rc = bank_read(&dev[i], o->dev[i], false, err);
  if (!rc && o->wordnet[0]) rc = wordnet_read(o->wordnet, a, &f, &words, err);
  if (rc) return rc;
  if (o->keep) {
    file_map map;
    rc = file_open(o->keep, 0, &map, err);
    model_file old;
    if (!rc) rc = model_open(map.p, map.n, o->keep, &old, err);
    for (uint32_t i = 0; i < MODEL_SECTIONS && !rc; i++)
      if (!f.part[i].p) f.part[i] = old.part[i]; /* the dictionary was read anew */
  } else {
    corpus_open(&c, &tr, o->wordnet[0] ? &words : NULL, o->least, a);
    corpus_rows(&c, &tr);
    for (uint32_t i = 0; i < o->ndev; i++) corpus_rows(&c, &dev[i]);
    net_dim d = o->dim;
    d.T = c.ntag, d.A = c.nact, d.R = c.nrow;
    if (!o->quiet) fprintf(stderr, "sentences %u words %u rows %u tags %u transitions %u\n", tr.S, tr.T, d.R, d.T, d.A);
    net_open(&n, d, o->seed, a);
    teachers teach = {0};
    for (uint32_t i = 0; i < o->nteacher && !rc; i++) rc = teachers_add(&teach, o->teacher[i], &c, a, err);
    if (rc) return rc;
    learn(o, &n, &c, &tr, dev, &teach, a);
    uint32_t nkey;
    const pack_key *keys = corpus_keys(&c, &nkey);
    pack_net(&n, keys, nkey, c.tag[0], a, &f);
    uint32_t nform;
    const pack_form *forms = corpus_forms(&c, &tr, FORMS, &nform);
    pack_forms(&n, forms, nform, a, &f);
  }
  if (rc || !o->out) return rc;
  calibrate_start(a, &f);
  rc = lemmas_learn(&gold, o->wordnet[0] ? o->wordnet : NULL, a, &f, err);
  if (!rc && o->ndev) rc = calibrate(&f, dev, o->ndev, a, err);
  if (!rc) rc = write_model(o, &f, a, err);
  for (uint32_t i = 0; i < o->ndev && !rc; i++) rc = score_file(o, o->out, o->dev[i], a, err);
  for (uint32_t i = 0; i < o->ndev; i++) arena_free(&dev[i].arena);
  arena_free(&tr.arena);
  return rc;
}

static dg_rc run(const options *o, dg_arena *a, dg_err *err) {
  if (!o->eval) return train(o, a, err);
  dg_rc rc = DG_OK;
  for (uint32_t i = 0; i < o->ntrain && !rc; i++) rc = score_file(o, o->eval, o->train[i], a, err);
  if (rc || !o->arcs) return rc;
  const parse_model *m;
  file_map map;
  rc = file_open(o->eval, 0, &map, err);
  if (!rc) rc = parse_open(map.p, map.n, o->eval, a, &m, err);
  return rc ? rc : arcs_file_score(m, o->arcs, o->relations, a->jmp, err);
}

int train_main(int argc, char **argv) {
  static options o;
  static dg_arena a;
  static dg_err err;
  jmp_buf jmp;
  if (argc && !strcmp(argv[0], "--speech")) return speech_train(argc, argv);
  for (int i = 0; i < argc; i++)
    if (!strcmp(argv[i], "--help")) return fputs(usage, stdout), 0;
  if (!options_read(&o, argc, argv)) return fputs(usage, stderr), 2;
  arena_init(&a, 0);
  a.jmp = &jmp;
  if (setjmp(jmp)) return fprintf(stderr, "dragoman: out of memory.\n"), 3;
  if (run(&o, &a, &err)) {
    fprintf(stderr, "dragoman: %s", err.file);
    if (err.line) fprintf(stderr, ":%u", err.line);
    fprintf(stderr, "%s%s\n", err.file[0] ? ": " : "", err.text);
    return 3;
  }
  arena_free(&a);
  return 0;
}
