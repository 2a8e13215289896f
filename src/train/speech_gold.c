/* speech_gold: marked articles (brat standoff: Source, Cue, Content) through the engine: every candidate an example with its
 * label, every statement that has one a choice of speakers. Reads files and dg_doc; fills school.article, example, choice. */
#include <dirent.h>
#include <stdlib.h>

#include "train/school.h"

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

float school_overlap(const article *x, const cand *c, const gold *g) {
  doc_piece p[PIECES];
  for (uint32_t i = 0; i < c->nspan; i++) p[i] = (doc_piece){x->begin[c->span[i].first], x->end[c->span[i].end - 1]};
  uint32_t both = common(p, c->nspan, g->content, g->n);
  return (float)both / (float)(length(p, c->nspan) + length(g->content, g->n) - both);
}

/* The candidate that fits a gold content best is right; others that fit well enough are not learnt from: soft labels and small
 * weights for them were tried and were worse by a point and more. */
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
      float o = school_overlap(x, c, g);
      if (o < 0.5f) continue;
      example *e = &s->example[x->example + k];
      if (e->label == 0) e->weight = 0;
      if (c->cue != DG_NONE && x->begin[c->cue] >= g->cue.begin && x->end[c->cue] <= g->cue.end) o += 0.2f;
      if (o > most) most = o, best = k;
    }
    g->best = best;
    if (best == DG_NONE) continue;
    s->example[x->example + best].label = 1;
    s->example[x->example + best].weight = 1;
  }
}

void *school_grow(void *p, size_t n, size_t size) {
  void *q = mem_grow(p, n * size);
  if (!q) fprintf(stderr, "train: out of memory\n"), exit(3);
  return q;
}

void school_keys(school *s) {
  while (s->nkey + FEATURES > s->capkey) {
    s->capkey = s->capkey ? 2 * s->capkey : 1 << 20;
    s->key = school_grow(s->key, s->capkey, sizeof *s->key);
  }
}

static void examples(school *s, article *x, swork *w) {
  x->example = s->nexample;
  for (uint32_t i = 0; i < w->n; i++) {
    if (s->nexample == s->capexample) {
      s->capexample = s->capexample ? 2 * s->capexample : 1 << 16;
      s->example = school_grow(s->example, s->capexample, sizeof *s->example);
    }
    while (s->nkey + FEATURES > s->capkey) {
      s->capkey = s->capkey ? 2 * s->capkey : 1 << 20;
      s->key = school_grow(s->key, s->capkey, sizeof *s->key);
    }
    example *e = &s->example[s->nexample++];
    *e = (example){.key = s->nkey, .weight = 1};
    e->nkey = speech_features(w, &w->cand[i], s->key + s->nkey);
    s->nkey += e->nkey;
    school_keys(s);
    e->nfact = speech_facts(w, &w->cand[i], s->key + s->nkey);
    s->nkey += e->nfact;
    school_keys(s);
    e->nsieve = e->nearly = speech_sieve_early(w, &w->cand[i], s->key + s->nkey);
    e->nsieve += speech_sieve_late(w, &w->cand[i], s->key + s->nkey + e->nsieve);
    s->nkey += e->nsieve;
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
      school_keys(s);
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
      swork *w = speech_open_work(k->engine->speech, d);
      speech_propose(w);
      keep(s, x, d, w);
      read_gold(s, x, page.bytes, str_make(ann.p, (uint32_t)ann.n));
      examples(s, x, w);
      label(s, x);
      speakers(s, x, w);
      school_brinks(s, (uint32_t)(x - s->article), w);
    } else
      ok = false;
  }
  file_close(&text);
  file_close(&ann);
  return ok;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

bool school_read(school *s, dg_worker *k, const char *folder, uint32_t held, uint32_t part) {
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
    *x = (article){.held = held && i % held == part % held, .fold = (uint8_t)(i % FOLDS)};
    if (!article_read(s, k, folder, name[i], x)) s->n--;
  }
  return n > 0;
}
