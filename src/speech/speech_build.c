/* speech_build: lexicon/speech/acts.lex and the weights into the pack's section (layout: speech.c).
 *
 *   accuses
 *     accuse; blame; charge; accusation
 */
#include <stdlib.h>

#include "speech/model.h"
#include "speech/weights.h"

static const char *const act_name[ACT_COUNT] = {"says",      "accuses", "denies",   "demands", "promises",
                                                "threatens", "praises", "predicts", "doubts",  "explains"};

static int by_symbol(const void *x, const void *y) {
  const speech_word *a = x, *b = y;
  return a->sym != b->sym ? (a->sym > b->sym) - (a->sym < b->sym) : (a->act > b->act) - (a->act < b->act);
}

/* What a heading stands for; DG_NONE when it is none. */
static uint32_t heading(dg_str text) {
  for (uint32_t a = 0; a < ACT_COUNT; a++)
    if (str_eq(text, str_of(act_name[a]))) return a | SPEECH_KNOWN;
  if (str_eq(text, STR("silent"))) return SPEECH_SILENT;
  if (str_eq(text, STR("withholds"))) return SPEECH_WITHHOLDS;
  if (str_eq(text, STR("title"))) return SPEECH_TITLE;
  if (str_eq(text, STR("plain"))) return SPEECH_PLAIN;
  return str_eq(text, STR("negates")) ? SPEECH_NEGATES : DG_NONE;
}

static uint32_t read_acts(lex_files *f, sym_pool *pool, speech_word **out) {
  uint32_t n, first = lex_under(f, "speech/", &n), act = DG_NONE, k = 0, cap = 0;
  speech_word *w = NULL;
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *at = &f->line[i];
    if (at->indent == 0) {
      act = heading(at->text);
      if (act == DG_NONE)
        lex_complain(f, at, at->text.p, false, "\"%.*s\" is no act of speech.", (int)at->text.n, at->text.p);
      continue;
    }
    if (act == DG_NONE) continue;
    for (dg_str part, rest = at->text; str_next(&rest, ';', &part);) {
      part = str_trim(part);
      if (part.n) *ARENA_PUSH(f->arena, w, k, cap) = (speech_word){sym_put(pool, part), act};
    }
  }
  if (k) qsort(w, k, sizeof *w, by_symbol);
  uint32_t m = 0;
  for (uint32_t i = 0; i < k; i++) {
    if (m == 0 || w[i].sym != w[m - 1].sym)
      w[m++] = w[i];
    else if ((w[m - 1].act & SPEECH_ACT) == 0 || (w[i].act & SPEECH_ACT) == 0)
      w[m - 1].act |= w[i].act; /* silent, too */
  }
  *out = w;
  return m;
}

void speech_build(lex_files *f, sym_pool *pool, lex_section weights, lex_section *out) {
  speech_word *word = NULL;
  uint32_t n = read_acts(f, pool, &word), at = (uint32_t)((64 + n * sizeof *word + 63) & ~(size_t)63);
  size_t size = at + weights.n;
  char *p = arena_zero(f->arena, 1, size);
  uint32_t head[5] = {SPEECH_MAGIC, SPEECH_VERSION, n, at, (uint32_t)weights.n};
  memcpy(p, head, sizeof head);
  if (n) memcpy(p + 64, word, n * sizeof *word);
  if (weights.n) memcpy(p + at, weights.p, weights.n);
  *out = (lex_section){p, size};
}
