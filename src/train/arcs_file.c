/* arcs_file: reads "## section", a sentence of spaced words, and lines "head relation dependent" (word#2 = its second
 * occurrence, ROOT). A relation without a subtype is compared without subtypes. */
#include "train/arcs_file.h"

typedef struct tally {
  uint32_t arcs, found, whole, sentences;
} tally;
typedef struct reader {
  const parse_model *m;
  dg_doc doc;
  dg_str section, text;
  bool all, fine;
  tally part, sum;
} reader;

static void parse_line(reader *r, dg_str text) {
  dg_doc *d = &r->doc;
  char fold[512];
  doc_reset(d, NULL);
  d->body = r->text = text;
  for (uint32_t i = 0; i < text.n;) {
    uint32_t from = i;
    while (i < text.n && text.p[i] != ' ') i++;
    if (i > from && d->T < SENT_MAX_TOKENS) {
      uint32_t t = doc_token_push(d), n = utf8_fold(str_cut(text.p, from, i), fold, sizeof fold);
      d->begin[t] = from, d->end[t] = i;
      d->sym[t] = sym_put(&d->syms, str_make(fold, n));
    }
    i++;
  }
  *ARENA_PUSH(&d->arena, d->sent, d->S, d->capS) = (doc_sent){.n = d->T, .end = text.n};
  parse_run(r->m, d);
}

/* Is x one of the words of "a|b"? */
static bool among(dg_str list, dg_str x) {
  dg_str one;
  while (str_next(&list, '|', &one))
    if (str_eq(one, x)) return true;
  return false;
}
/* Token of "word" or "word#2"; DG_NONE - 1 when there is none. */
static uint32_t token_of(const dg_doc *d, dg_str word) {
  uint32_t hash = str_find(word, STR("#")), nth = 1;
  if (str_eq(word, STR("ROOT"))) return DG_NONE;
  if (hash != DG_NONE && hash + 1 < word.n) {
    str_to_u32(str_make(word.p + hash + 1, word.n - hash - 1), &nth);
    word.n = hash;
  }
  for (uint32_t t = 0; t < d->T; t++)
    if (str_eq(doc_form(d, t), word) && --nth == 0) return t;
  return DG_NONE - 1;
}

static void sentence_ends(reader *r) {
  if (r->text.p) r->part.sentences++, r->part.whole += r->fine;
  r->text.p = NULL;
}
static void section_ends(reader *r) {
  sentence_ends(r);
  tally *p = &r->part, *s = &r->sum;
  if (p->arcs)
    printf("%-40.*s arcs %4u found %5.1f %%  sentences %3u whole %5.1f %%\n", (int)r->section.n, r->section.p, p->arcs,
           100.0 * p->found / p->arcs, p->sentences, 100.0 * p->whole / p->sentences);
  s->arcs += p->arcs, s->found += p->found, s->whole += p->whole, s->sentences += p->sentences;
  *p = (tally){0};
}

static dg_rc arc_line(reader *r, dg_str line, const char *path, uint32_t no, dg_err *err) {
  dg_str cell[3], rest = line;
  const dg_doc *d = &r->doc;
  for (int k = 0; k < 3; k++)
    if (!str_next(&rest, ' ', &cell[k])) return err_set(err, DG_EINPUT, path, no, 0, "an arc has three words.");
  dg_str heads = cell[0], deps, head, dep;
  bool right = false;
  while (str_next(&heads, '|', &head))
    for (deps = cell[2]; str_next(&deps, '|', &dep);) {
      uint32_t h = token_of(d, head), t = token_of(d, dep);
      if (h == DG_NONE - 1 || t >= DG_NONE - 1)
        return err_set(err, DG_EINPUT, path, no, 0, "a word of this arc does not stand in the sentence above it.");
      uint8_t rel = str_find(cell[1], STR(":")) != DG_NONE ? d->rel[t] : rel_base(d->rel[t]);
      right |= d->head[t] == h && among(cell[1], str_of(rel_name[rel]));
    }
  r->part.arcs++, r->part.found += right, r->fine &= right;
  if (!right && r->all) {
    deps = cell[2];
    str_next(&deps, '|', &dep);
    uint32_t t = token_of(d, dep);
    head = d->head[t] == DG_NONE ? STR("ROOT") : doc_form(d, d->head[t]);
    printf("%s:%u: %.*s | said %.*s %s\n", path, no, (int)line.n, line.p, (int)head.n, head.p, rel_name[d->rel[t]]);
  }
  return DG_OK;
}

dg_rc arcs_file_score(const parse_model *m, const char *path, bool all, jmp_buf *jmp, dg_err *err) {
  static reader r;
  file_map map;
  dg_rc rc = file_open(path, 0, &map, err);
  if (rc) return rc;
  r = (reader){.m = m, .all = all};
  arena_init(&r.doc.arena, 0);
  r.doc.arena.jmp = jmp;
  dg_str rest = str_make(map.p, (uint32_t)map.n), line;
  for (uint32_t no = 1; str_next(&rest, '\n', &line) && !rc; no++) {
    if (line.n == 0) continue;
    if (str_begins(line, STR("##"))) {
      section_ends(&r);
      r.section = str_trim(str_make(line.p + 2, line.n - 2));
      continue;
    }
    if (line.p[0] == '#') continue;
    dg_str words = line, first, second, third;
    bool arc =
        str_next(&words, ' ', &first) && str_next(&words, ' ', &second) && str_next(&words, ' ', &third) && !words.n;
    if (arc) {
      arc = false;
      for (uint32_t k = 1; k < REL_COUNT; k++) arc |= among(second, str_of(rel_name[k]));
    }
    if (arc) {
      rc = arc_line(&r, line, path, no, err);
      continue;
    }
    sentence_ends(&r);
    parse_line(&r, line);
    r.fine = true;
  }
  section_ends(&r);
  if (!rc)
    printf("%-40s arcs %4u found %5.1f %%  sentences %3u whole %5.1f %%\n", "all", r.sum.arcs,
           100.0 * r.sum.found / (r.sum.arcs ? r.sum.arcs : 1), r.sum.sentences,
           100.0 * r.sum.whole / (r.sum.sentences ? r.sum.sentences : 1));
  arena_free(&r.doc.arena);
  file_close(&map);
  return rc;
}
