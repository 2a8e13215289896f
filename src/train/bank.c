/* bank: CoNLL-U in, flat arrays out. Reads ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL and SpaceAfter=No; passes over
 * comments and empty nodes. Unknown tags and relations are kept as 0 ("_"); a relation with an unknown subtype counts
 * as its base. */
#include "train/bank.h"

static uint8_t name_index(const char *const *names, uint32_t n, dg_str s) {
  for (uint32_t i = 1; i < n; i++)
    if (str_eq(str_of(names[i]), s)) return (uint8_t)i;
  return 0;
}
static uint8_t rel_index(dg_str s) {
  uint8_t r = name_index(rel_name, REL_COUNT, s);
  uint32_t colon = str_find(s, STR(":"));
  return r || colon == DG_NONE ? r : name_index(rel_name, REL_COUNT, str_make(s.p, colon));
}

static dg_str folded(dg_arena *a, dg_str s) {
  char buf[1024];
  return str_copy(a, str_make(buf, utf8_fold(s, buf, sizeof buf)));
}

static dg_rc word_line(bank *b, dg_str line, const char *path, uint32_t no, uint32_t *unit, dg_err *err) {
  dg_str cell[10], rest = line;
  uint32_t k = 0, id, head;
  while (k < 10 && str_next(&rest, '\t', &cell[k])) k++;
  if (k < 10) return err_set(err, DG_EINPUT, path, no, 0, "a line of a treebank has ten cells, this one has %u.", k);
  uint32_t dash = str_find(cell[0], STR("-"));
  if (dash != DG_NONE) {
    str_to_u32(str_make(cell[0].p + dash + 1, cell[0].n - dash - 1), unit);
    return DG_OK;
  }
  if (str_find(cell[0], STR(".")) != DG_NONE) return DG_OK;
  if (!str_to_u32(cell[0], &id) || !str_to_u32(cell[6], &head))
    return err_set(err, DG_EINPUT, path, no, 0, "the word's number and its head must be numbers.");
  bank_word *w = ARENA_PUSH(&b->arena, b->word, b->T, b->capT);
  *w = (bank_word){.form = cell[1], .lemma = cell[2], .feats = cell[5], .head = (uint16_t)head};
  w->fold = folded(&b->arena, cell[1]);
  w->upos = name_index(upos_name, UPOS_COUNT, cell[3]);
  w->xpos = name_index(xpos_name, XPOS_COUNT, cell[4]);
  w->rel = rel_index(cell[7]);
  w->misc = str_find(cell[9], STR("SpaceAfter=No")) == DG_NONE;
  if (id < *unit) w->misc = 2;
  return DG_OK;
}

static void sentence_end(bank *b, uint32_t first, bool silver) {
  uint32_t n = b->T - first;
  bool good = n > 0 && n <= SENT_MAX_TOKENS;
  for (uint32_t i = first; i < b->T; i++) {
    bank_word *w = &b->word[i];
    good &= w->head <= n;
    w->head = (uint16_t)(w->head == 0 ? n : w->head - 1u);
    if (silver) w->upos = w->xpos = w->rel = 0, w->lemma = STR(""), w->head = (uint16_t)n; /* words alone count */
  }
  if (!good) {
    b->T = first;
    return;
  }
  *ARENA_PUSH(&b->arena, b->sent, b->S, b->capS) = (bank_sent){first, n, silver, false};
}

dg_rc bank_read(bank *b, const char *path, bool silver, dg_err *err) {
  file_map map;
  dg_rc rc = file_open(path, 0, &map, err);
  if (rc) return rc;
  dg_str rest = str_make(map.p, (uint32_t)map.n), line;
  uint32_t no = 0, first = b->T, unit = 0;
  while (str_next(&rest, '\n', &line)) {
    no++;
    if (line.n && line.p[line.n - 1] == '\r') line.n--;
    if (line.n == 0) {
      sentence_end(b, first, silver);
      first = b->T;
      unit = 0;
    } else if (line.p[0] != '#' && (rc = word_line(b, line, path, no, &unit, err))) {
      return rc;
    }
  }
  sentence_end(b, first, silver);
  return DG_OK;
}
