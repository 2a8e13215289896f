/* vary: what treebanks lack and news has. Copies of sentences in capitals, in small letters, without a last stop; and
 * headlines: no articles, no form of be before participles and predicates, "to" for "will", the present for the past,
 * commas for "and", no stop, often with capitals on words. Where only letters change, teachers read the words as they
 * were (`plain`). Reads and appends to the bank. */
#include "train/bank.h"

enum { UPPER = 1, LOWER = 2, TITLE = 4, NOSTOP = 8, HEADLINE = 16, COMMAS = 32 };

static dg_str recased(dg_arena *a, dg_str s, uint32_t how) {
  char *out = arena_get(a, (size_t)s.n * 4 + 1);
  uint32_t n = 0;
  for (uint32_t i = 0, first = 1; i < s.n; first = 0) {
    uint32_t c = utf8_next(s.p, s.n, &i);
    if ((how & UPPER) || (first && (how & TITLE)))
      c = utf8_upper(c);
    else if (how & LOWER)
      c = utf8_lower(c);
    n += utf8_put(out + n, c);
  }
  return str_make(out, n);
}
static void set_form(bank *b, bank_word *w, const char *stem, uint32_t n, const char *end) {
  char fold[256];
  w->form = str_printf(&b->arena, "%.*s%s", (int)n, stem, end);
  w->fold = str_copy(&b->arena, str_make(fold, utf8_fold(w->form, fold, sizeof fold)));
}

/* "expelled" -> "expels", with a plural subject "expel". */
static void to_present(bank *b, bank_word *w, bool plural) {
  dg_str l = w->lemma;
  if (l.n < 2 || str_eq(l, STR("be"))) return;
  w->xpos = plural ? XPOS_VBP : XPOS_VBZ;
  char last = l.p[l.n - 1], before = l.p[l.n - 2];
  if (plural)
    set_form(b, w, l.p, l.n, "");
  else if (str_eq(l, STR("have")))
    set_form(b, w, "has", 3, "");
  else if (last == 'y' && !strchr("aeiou", before))
    set_form(b, w, l.p, l.n - 1, "ies");
  else if (strchr("sxzo", last) || (last == 'h' && strchr("cs", before)))
    set_form(b, w, l.p, l.n, "es");
  else
    set_form(b, w, l.p, l.n, "s");
}

/* Is word i left out? Only words that nothing hangs on. */
static bool gone(const bank_word *w, uint32_t i, uint32_t n, uint32_t how) {
  bool stop = w[i].xpos == XPOS_STOP || /* words without tags: by the form */
              (w[i].xpos == XPOS_NONE &&
               (str_eq(w[i].fold, STR(".")) || str_eq(w[i].fold, STR("!")) || str_eq(w[i].fold, STR("?"))));
  if ((how & (NOSTOP | HEADLINE)) && i + 1 == n && stop) return true;
  if (!(how & HEADLINE)) return false;
  bool article = w[i].rel == REL_DET && w[i].xpos == XPOS_DT &&
                 (str_eq(w[i].fold, STR("the")) || str_eq(w[i].fold, STR("a")) || str_eq(w[i].fold, STR("an")));
  bool be = str_eq(w[i].lemma, STR("be")) && (w[i].rel == REL_AUX_PASS || w[i].rel == REL_AUX || w[i].rel == REL_COP) &&
            w[i].xpos != XPOS_VB && w[i].xpos != XPOS_VBN;
  return article || be;
}

static void headline_words(bank *b, uint32_t first, uint32_t n) {
  bank_word *w = b->word + first;
  for (uint32_t i = 0; i < n; i++) {
    bool plural = false;
    if (w[i].xpos == XPOS_MD && str_eq(w[i].fold, STR("will")) && i > 0) {
      set_form(b, &w[i], "to", 2, "");
      w[i].lemma = STR("to"), w[i].upos = UPOS_PART, w[i].xpos = XPOS_TO, w[i].rel = REL_MARK;
    }
    bool main = w[i].head == n || (w[i].rel == REL_CONJ && w[w[i].head].head == n);
    if (!main || w[i].xpos != XPOS_VBD || w[i].upos != UPOS_VERB) continue;
    for (uint32_t k = 0; k < n; k++) {
      if (w[k].head != i || w[k].rel != REL_NSUBJ) continue;
      plural = w[k].xpos == XPOS_NNS || w[k].xpos == XPOS_NNPS || str_eq(w[k].fold, STR("they")) ||
               str_eq(w[k].fold, STR("we")) || str_eq(w[k].fold, STR("i")) || str_eq(w[k].fold, STR("you"));
      for (uint32_t c = k + 1; c < n; c++) plural |= w[c].head == k && w[c].rel == REL_CONJ;
    }
    to_present(b, &w[i], plural);
  }
}

static void vary(bank *b, bank_sent s, uint32_t how) {
  uint16_t to[SENT_MAX_TOKENS + 1], n = 0;
  bool leaf[SENT_MAX_TOKENS + 1];
  memset(leaf, 1, sizeof leaf);
  for (uint32_t i = 0; i < s.n; i++) leaf[b->word[s.first + i].head] = false;
  for (uint32_t i = 0; i < s.n; i++) to[i] = leaf[i] && gone(b->word + s.first, i, s.n, how) ? UINT16_MAX : n++;
  to[s.n] = n;
  if (n == 0) return;
  uint32_t first = b->T;
  for (uint32_t i = 0; i < s.n; i++) {
    if (to[i] == UINT16_MAX) continue;
    bank_word w = b->word[s.first + i];
    w.head = to[w.head];
    *ARENA_PUSH(&b->arena, b->word, b->T, b->capT) = w;
  }
  if (how & HEADLINE) headline_words(b, first, n);
  for (uint32_t i = 0; i < n; i++) {
    bank_word *w = &b->word[first + i];
    if ((how & COMMAS) && w->rel == REL_CC && str_eq(w->fold, STR("and")) && i > 0 && i + 1 < n)
      w->form = w->fold = STR(","), w->upos = UPOS_PUNCT, w->xpos = XPOS_COMMA, w->rel = REL_PUNCT;
    w->plain = w->form;
    if ((how & (UPPER | LOWER)) || ((how & TITLE) && w->form.n > 3) || ((how & HEADLINE) && i == 0))
      w->form = recased(&b->arena, w->form, how & (UPPER | LOWER) ? how : TITLE);
  }
  *ARENA_PUSH(&b->arena, b->sent, b->S, b->capS) = (bank_sent){first, n, s.silver, s.made || (how & HEADLINE)};
}

/* Could it be a headline? A verb that says something of somebody, and not too long. */
static bool tellable(const bank *b, bank_sent s) {
  if (s.silver || s.n < 4 || s.n > 24) return false;
  for (uint32_t i = 0; i < s.n; i++) {
    const bank_word *w = &b->word[s.first + i];
    if (w->head == s.n) return w->upos == UPOS_VERB && w->xpos != XPOS_VB;
  }
  return false;
}

void bank_vary(bank *b, double share, uint64_t seed) {
  static const uint8_t ways[6] = {UPPER, LOWER, NOSTOP, UPPER | NOSTOP, TITLE | NOSTOP, TITLE | NOSTOP};
  uint32_t S = b->S;
  for (uint32_t i = 0; i < S; i++) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    uint32_t r = (uint32_t)(seed >> 33) % 1000000;
    if (tellable(b, b->sent[i]) && (double)(r % 1000) < 2 * share * 1000)
      vary(b, b->sent[i], (r / 1000 % 5 < 3 ? HEADLINE : HEADLINE | TITLE) | (r / 5000 % 2 ? COMMAS : 0));
    else if ((double)(r % 1000) < share * 1000)
      vary(b, b->sent[i], ways[r / 1000 % 6]);
  }
}
