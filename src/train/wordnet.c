/* wordnet: single words of WordNet with their parts of speech (how common each is, by the tagged texts behind
 * cntlist.rev), the lexicographer file of their first noun and verb sense, and the frames of their verb. Only these
 * facts are kept, by hash. */
#include <stdlib.h>

#include "parse/weights.h"
#include "train/pack.h"
#include "train/wordnet.h"

typedef struct item {
  dg_str word;
  uint32_t count[4];
  bool has[4];
  known_class c;
} item;
typedef struct reader {
  dg_arena *a;
  const char *folder;
  sym_pool names;
  item *v;
  uint32_t n, cap;
} reader;

static const char *const pos_name[4] = {"noun", "verb", "adj", "adv"};

static item *item_of(reader *r, dg_str word) {
  dg_sym s = sym_put(&r->names, word);
  while (r->n <= s) *ARENA_PUSH(r->a, r->v, r->n, r->cap) = (item){0};
  r->v[s].word = sym_name(&r->names, s);
  return &r->v[s];
}
static dg_rc map_of(reader *r, const char *name, const char *ext, file_map *m, dg_err *err) {
  return file_open(str_printf(r->a, "%s/%s%s", r->folder, name, ext).p, 0, m, err);
}
static bool single(dg_str w) {
  for (uint32_t i = 0; i < w.n; i++)
    if (w.p[i] == '_' || (w.p[i] >= '0' && w.p[i] <= '9')) return false;
  return w.n > 1 && w.n < 30;
}
static dg_str line_at(const file_map *m, uint32_t at) {
  dg_str rest = str_make(m->p + at, (uint32_t)m->n - at), line;
  str_next(&rest, '\n', &line);
  return line;
}

static uint8_t frame_bit(uint32_t f) {
  static const uint8_t kind[36] = {
      0,         FRAME_NONE, FRAME_NONE, FRAME_NONE, FRAME_PP, FRAME_PRED, FRAME_PRED, FRAME_PRED, FRAME_OBJ,
      FRAME_OBJ, FRAME_OBJ,  FRAME_OBJ,  FRAME_PP,   FRAME_PP, FRAME_TWO,  FRAME_TWO,  FRAME_PP,   FRAME_PP,
      FRAME_PP,  FRAME_PP,   FRAME_PP,   FRAME_PP,   FRAME_PP, FRAME_NONE, FRAME_TO,   FRAME_TO,   FRAME_THAT,
      FRAME_PP,  FRAME_TO,   FRAME_TO,   FRAME_ING,  FRAME_PP, FRAME_TO,   FRAME_ING,  FRAME_THAT, FRAME_TO};
  return f < 36 ? kind[f] : 0;
}
/* A data line: offset, lexicographer file, type, number of words in hex, word id ..., then verbs' frames "+ 08 00". */
static void sense(reader *r, uint32_t word, int pos, dg_str line, bool first) {
  dg_str cell;
  uint32_t k = 0, lex = 0;
  item *it = &r->v[word];
  bool plus = false;
  while (str_next(&line, ' ', &cell)) {
    if (k == 1) str_to_u32(cell, &lex);
    if (str_eq(cell, STR("|"))) break;
    if (k >= 4 && pos == 0 && str_eq_fold(cell, it->word) && k % 2 == 0)
      it->c.flag |= cell.p[0] >= 'A' && cell.p[0] <= 'Z' ? KNOWN_NAME : KNOWN_COMMON;
    if (plus && pos == 1 && cell.n == 2) {
      uint32_t frame;
      if (str_to_u32(cell, &frame)) it->c.frame |= frame_bit(frame);
    }
    plus = str_eq(cell, STR("+"));
    k++;
  }
  if (!first) return;
  if (pos == 0) it->c.nlex = (uint8_t)(lex + 1);
  if (pos == 1) it->c.vlex = (uint8_t)(lex + 1);
}

static dg_rc read_pos(reader *r, int pos, dg_err *err) {
  file_map index, data;
  dg_rc rc = map_of(r, "index.", pos_name[pos], &index, err);
  if (!rc) rc = map_of(r, "data.", pos_name[pos], &data, err);
  if (rc) return rc;
  dg_str rest = str_make(index.p, (uint32_t)index.n), line, cell, word;
  while (str_next(&rest, '\n', &line)) {
    if (line.n == 0 || line.p[0] == ' ' || !str_next(&line, ' ', &word) || !single(word)) continue;
    item *it = item_of(r, word);
    uint32_t id = (uint32_t)(it - r->v), offset;
    it->has[pos] = true;
    bool first = true;
    while (str_next(&line, ' ', &cell))
      if (cell.n == 8 && str_to_u32(cell, &offset) && offset < data.n) {
        sense(r, id, pos, line_at(&data, offset), first);
        first = false;
      }
  }
  return DG_OK;
}

/* "word%2:40:00:: 1 26": sense key, number, times tagged. Types 1 noun 2 verb 3 and 5 adjective 4 adverb. */
static dg_rc read_counts(reader *r, dg_err *err) {
  file_map m;
  dg_rc rc = map_of(r, "cntlist", ".rev", &m, err);
  if (rc) return rc;
  dg_str rest = str_make(m.p, (uint32_t)m.n), line, key, no, times, word;
  static const int8_t pos[6] = {-1, 0, 1, 2, 3, 2};
  while (str_next(&rest, '\n', &line)) {
    uint32_t n;
    if (!str_next(&line, ' ', &key) || !str_next(&line, ' ', &no) || !str_next(&line, ' ', &times)) continue;
    if (!str_next(&key, '%', &word) || !key.n || key.p[0] < '1' || key.p[0] > '5' || !str_to_u32(times, &n)) continue;
    if (single(word)) item_of(r, word)->count[pos[key.p[0] - '0']] += n;
  }
  return DG_OK;
}

static void levels(reader *r) {
  for (uint32_t i = 0; i < r->n; i++) {
    item *it = &r->v[i];
    uint32_t all = it->count[0] + it->count[1] + it->count[2] + it->count[3];
    for (int p = 0; p < 4; p++)
      if (it->has[p]) it->c.level[p] = all == 0 || it->count[p] * 5 >= all ? 2 : 1;
  }
}

/* Irregular forms take the class of their lemma with a mark of the form. */
static dg_rc read_exc(reader *r, int pos, dg_err *err) {
  file_map m;
  dg_rc rc = map_of(r, pos_name[pos], ".exc", &m, err);
  if (rc) return rc;
  dg_str rest = str_make(m.p, (uint32_t)m.n), line, form, lemma;
  while (str_next(&rest, '\n', &line)) {
    if (!str_next(&line, ' ', &form) || !str_next(&line, ' ', &lemma) || !single(form) || !single(lemma)) continue;
    known_class base = item_of(r, lemma)->c;
    known_class *c = &item_of(r, form)->c;
    if (pos == 0)
      c->flag |= KNOWN_PLURAL, c->nlex = c->nlex ? c->nlex : base.nlex;
    else if (pos == 1) {
      c->flag |= str_ends(form, STR("ing")) ? KNOWN_ING : KNOWN_PAST;
      if (!c->vlex) c->vlex = base.vlex, c->frame = base.frame;
    } else
      c->flag |= KNOWN_DEGREE;
  }
  return DG_OK;
}

static int by_bytes(const void *x, const void *y) { return memcmp(x, y, sizeof(known_class)); }

dg_rc wordnet_read(const char *folder, dg_arena *a, model_file *f, known *k, dg_err *err) {
  reader r = {.a = a, .folder = folder};
  sym_pool_init(&r.names, a, NULL);
  dg_rc rc = DG_OK;
  for (int p = 0; p < 4 && !rc; p++) rc = read_pos(&r, p, err);
  if (!rc) rc = read_counts(&r, err);
  levels(&r);
  for (int p = 0; p < 4 && !rc; p++) rc = read_exc(&r, p, err);
  if (rc) return rc;
  known_class *all = arena_array(a, r.n, sizeof *all);
  uint32_t n = 0, m = 0;
  for (uint32_t i = 1; i < r.n; i++) all[n++] = r.v[i].c;
  qsort(all, n, sizeof *all, by_bytes);
  for (uint32_t i = 0; i < n; i++)
    if (m == 0 || by_bytes(&all[m - 1], &all[i])) all[m++] = all[i];
  pack_key *keys = arena_array(a, r.n, sizeof *keys);
  for (uint32_t i = 1; i < r.n; i++) {
    known_class *c = bsearch(&r.v[i].c, all, m, sizeof *all, by_bytes);
    keys[i - 1] = (pack_key){known_key(r.v[i].word), (uint32_t)(c - all)};
  }
  uint32_t slots = 64;
  while (slots < n + n / 4) slots *= 2;
  uint16_t *tag = arena_zero(a, slots, 2), *value = arena_zero(a, slots, 2);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t at = key_slot(keys[i].key, slots - 1);
    while (tag[at]) at = (at + 1) & (slots - 1);
    tag[at] = known_tag(keys[i].key);
    value[at] = (uint16_t)keys[i].value;
  }
  f->part[PART_KNOWNTAG] = (model_part){tag, 2 * (size_t)slots};
  f->part[PART_KNOWNCLASS] = (model_part){value, 2 * (size_t)slots};
  f->part[PART_CLASSES] = (model_part){all, m * sizeof *all};
  *k = (known){tag, value, slots - 1, m, all};
  fprintf(stderr, "wordnet: words %u classes %u\n", n, m);
  return DG_OK;
}
