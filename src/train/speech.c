/* speech: learns the weights of speech from marked articles (brat standoff: Source, Cue, Content).
 *
 *   articles --engine, propose, features--> candidates --best overlap with a gold content--> labels
 *   first look by folds; second look over first scores that did not see the article; then the threshold by F1
 *
 * Deterministic: the same articles in the same pack, options and seed give the same bytes. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "model/model.h"
#include "train/school.h"
#include "train/train.h"

/* Articles get their first scores from weights that did not learn from them; the weights that are kept learn from all. */
static void both_looks(school *s, const speech_options *o) {
  for (uint32_t f = 0; f < FOLDS; f++) {
    school_learn(s, o, f);
    for (uint32_t i = 0; i < s->n; i++)
      if (s->article[i].fold == f) school_score(s, &s->article[i]);
  }
  school_learn(s, o, FOLDS);
  for (uint32_t i = 0; i < s->n; i++)
    if (s->article[i].held) school_score(s, &s->article[i]);
  school_second(s, o);
}

static int8_t *bytes_at(school *s, const float *from, uint32_t n, float scale) {
  int8_t *w = arena_zero(&s->arena, n, 1);
  for (uint32_t i = 0; i < n; i++) {
    float v = floorf(from[i] * scale + 0.5f);
    w[i] = (int8_t)(v < -127 ? -127 : v > 127 ? 127 : v);
  }
  return w;
}

static int8_t *bytes_of(school *s, const float *from, uint32_t n) { return bytes_at(s, from, n, SPEECH_SCALE); }

static dg_rc write_weights(school *s, const char *path, int32_t least, dg_err *err) {
  int8_t *w = bytes_of(s, s->mean, MASK + 1u);
  speech_head head = {SPEECH_WEIGHTS_VERSION, BITS, least, (int32_t)floorf(s->early * SIEVE_SCALE),
                      (int32_t)floorf(s->pass * SIEVE_SCALE)};
  model_file f = {0};
  f.part[SPEECH_PART_HEAD] = (model_part){&head, sizeof head};
  f.part[SPEECH_PART_WEIGHT] = (model_part){w, MASK + 1u};
  f.part[SPEECH_PART_ROWS] = (model_part){bytes_at(s, s->mean + NET, ROWS * WIDE, NET_ROW_SCALE), ROWS * WIDE};
  f.part[SPEECH_PART_SIEVE] = (model_part){bytes_at(s, s->sieve, SIEVE_MASK + 1u, SIEVE_SCALE), SIEVE_MASK + 1u};
  int32_t top[2 * WIDE];
  for (uint32_t j = 0; j < WIDE; j++) {
    top[j] = (int32_t)floorf(s->mean[NET_B + j] * NET_ROW_SCALE + 0.5f);
    top[WIDE + j] = (int32_t)floorf(s->mean[NET_V + j] * NET_TOP_SCALE + 0.5f);
  }
  f.part[SPEECH_PART_TOP] = (model_part){top, sizeof top};
  f.part[SPEECH_PART_EDGE] = (model_part){bytes_at(s, s->edge, EDGE_MASK + 1u, EDGE_SCALE), EDGE_MASK + 1u};
  f.part[SPEECH_PART_CONTEXT] =
      (model_part){bytes_at(s, s->context, CONTEXT_MASK + 1u, SPEECH_SCALE), CONTEXT_MASK + 1u};
  f.part[SPEECH_PART_SPEAKER] = (model_part){bytes_at(s, s->sw, SPEAKER_MASK + 1u, SPEAKER_SCALE), SPEAKER_MASK + 1u};
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
                        .net = 0.05f,
                        .slim = 0.01f,
                        .early = 0.07f,
                        .loss = 0.09f,
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
    else if (!strcmp(a, "--part"))
      o->part = (uint32_t)strtoul(v, NULL, 10);
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
    else if (!strcmp(a, "--net"))
      o->net = (float)atof(v);
    else if (!strcmp(a, "--slim"))
      o->slim = (float)atof(v);
    else if (!strcmp(a, "--early"))
      o->early = (float)atof(v);
    else if (!strcmp(a, "--loss"))
      o->loss = (float)atof(v);
    else if (!strcmp(a, "--decay"))
      o->decay = (float)atof(v);
    else
      return false;
  }
  return argc % 2 == 0 && o->folder;
}

static int teach(school *s, dg_worker *k, const speech_options *o) {
  if (!school_read(s, k, o->folder, o->held, o->part)) {
    fprintf(stderr, "train: %s holds no attributions/*.ann\n", o->folder);
    return 3;
  }
  if (o->dev) {
    uint32_t n = s->n;
    school_read(s, k, o->dev, 0, 0);
    for (uint32_t i = n; i < s->n; i++) s->article[i].held = true;
  }
  tally c = school_covered(s, true);
  fprintf(stderr, "articles %u candidates %u keys %.1f a candidate; held out: candidates cover %.4f of %u contents\n",
          s->n, s->nexample, (double)s->nkey / (s->nexample ? s->nexample : 1), (double)c.right / (c.gold ? c.gold : 1),
          c.gold);
  school_sieve(s, o);
  both_looks(s, o);
  school_speakers(s, o);
  bool held = o->held || o->dev;
  int32_t least = o->least == INT32_MIN ? school_threshold(s, false, true) : o->least;
  if (held) school_at(s, least, true);
  school_edges(s, o, least);
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
    for (int i = 0; i < 4; i++) *array[i] = arena_zero(&s.arena, TOTAL, sizeof **array[i]);
    s.sieve = arena_zero(&s.arena, SIEVE_MASK + 1u, sizeof *s.sieve);
    s.edge = arena_zero(&s.arena, EDGE_MASK + 1u, sizeof *s.edge);
    s.sw = arena_zero(&s.arena, SPEAKER_MASK + 1u, sizeof *s.sw);
    s.sg = arena_zero(&s.arena, SPEAKER_MASK + 1u, sizeof *s.sg);
    code = teach(&s, worker, &o);
  } else
    fprintf(stderr, "train: out of memory\n");
  dg_worker_close(worker);
  dg_engine_close(engine);
  return code;
}
