/* features: what a block tells before anybody judges it. Reads block.text; writes the counts, flags and hashes of each block, the
 * words of the page and its set of topic words. Invariant: nothing here decides what a block is. */
#include "base/bytes.h"
#include "read/blocks.h"

static bool is_cjk(uint32_t cp) {
  return (cp >= 0x3040 && cp < 0xA000) || (cp >= 0xAC00 && cp < 0xD7B0) || (cp >= 0xE00 && cp < 0xE80) ||
         (cp >= 0x20000 && cp < 0x30000);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_word_ascii(unsigned char c) { return (c | 32u) - 'a' < 26 || (unsigned)c - '0' < 10; }
static bool is_func(uint32_t set) { return (set >> V_FUNC & 1) != 0; }

/* Stem enough to know a word again: its first five bytes, folded. 0 = too short to be a topic. */
static uint32_t topic_bit(dg_str word) {
  if (word.n < 4) return 0;
  char low[24];
  uint32_t n = word.n < 5 ? word.n : 5, k = 0;
  for (; k < n && (unsigned char)word.p[k] < 0x80; k++) {
    char c = word.p[k];
    low[k] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  if (k < n) n = utf8_fold(str_make(word.p, word.n < 24 ? word.n : 24), low, sizeof low);
  uint64_t h = str_hash(str_make(low, n < 5 ? n : 5));
  return (uint32_t)(h >> 20) % 16383 + 1;
}

bool rd_in_set(const uint64_t set[256], dg_str word) {
  uint32_t bit = topic_bit(word);
  return bit && (set[bit / 64] >> bit % 64 & 1);
}

bool rd_on_topic(const rd_page *p, const rd_block *b) {
  dg_str w;
  for (uint32_t i = 0; rd_word_next(b->text, &i, &w);)
    if (!is_func(rd_vocab(w)) && rd_in_set(p->topic, w)) return true;
  return false;
}

static bool is_closer(uint32_t cp) {
  return cp == '"' || cp == '\'' || cp == ')' || cp == ']' || cp == '*' || cp == 0x201D || cp == 0x2019 || cp == 0xBB ||
         cp == 0x2033 || cp == 0x203A;
}
static bool is_stop(uint32_t cp) {
  return cp == '.' || cp == '!' || cp == '?' || cp == 0x2026 || cp == 0x3002 || cp == 0xFF01 || cp == 0xFF1F ||
         cp == 0x61F;
}

/* The last two code points that are not closing marks. */
static void last_marks(dg_str s, uint32_t mark[2]) {
  uint32_t from = s.n > 32 ? s.n - 32 : 0;
  while (from < s.n && ((unsigned char)s.p[from] & 0xC0) == 0x80) from++;
  mark[0] = mark[1] = 0;
  for (uint32_t i = from; i < s.n;) {
    uint32_t cp = utf8_next(s.p, s.n, &i);
    if (is_closer(cp) || cp == ' ') continue;
    mark[1] = mark[0];
    mark[0] = cp;
  }
}

static void end_flags(rd_block *b) {
  uint32_t mark[2];
  last_marks(b->text, mark);
  uint32_t c = mark[0];
  if (is_stop(c)) b->flag |= BF_FIN;
  if (c == '?' || c == '!') b->flag |= BF_ASK;
  if (c == ':' || c == ',' || c == 0x2014 || c == 0xFF1A || (c == '-' && mark[1] == '-')) b->flag |= BF_COLON;
}

static void begin_flags(rd_block *b) {
  uint32_t i = 0, cp = b->text.n ? utf8_next(b->text.p, b->text.n, &i) : 0;
  if (cp == '"' || cp == 0x201C || cp == 0x2018 || cp == '\'' || cp == 0xAB || cp == 0x201E) b->flag |= BF_QUOTED;
  if (utf8_is_lower(cp) || cp == ',' || cp == ';' || cp == '.' || cp == ')') b->flag |= BF_LOWER;
}

static bool at(dg_str s, uint32_t i, dg_str what) { return s.n - i >= what.n && memcmp(s.p + i, what.p, what.n) == 0; }
static bool ends_at(dg_str s, uint32_t i, dg_str what) {
  return i >= what.n && memcmp(s.p + i - what.n, what.p, what.n) == 0;
}

/* The sign at s[i], neither letter, digit nor space. */
static uint32_t sign_flag(dg_str s, uint32_t i) {
  uint32_t f = 0;
  switch (s.p[i]) {
  case '(':
    return at(s, i, STR("(c) ")) || at(s, i, STR("(C) ")) ? BF_COPYRIGHT : 0;
  case '%':
    return at(s, i, STR("%s")) || at(s, i, STR("%d ")) ? BF_HOLE : 0;
  case '{':
    return at(s, i, STR("{{")) ? BF_HOLE : 0;
  case '}':
    return at(s, i, STR("}}")) ? BF_HOLE : 0;
  case '$':
    return at(s, i, STR("${")) ? BF_HOLE : 0;
  case '.':
    return ends_at(s, i, STR("www")) ? BF_URL : 0;
  case ':':
    if (at(s, i, STR("://")) && (ends_at(s, i, STR("http")) || ends_at(s, i, STR("https")))) f |= BF_URL;
    if (i > 0 && i + 2 < s.n && is_digit(s.p[i - 1]) && is_digit(s.p[i + 1]) && is_digit(s.p[i + 2])) f |= BF_TIME;
    return f;
  case '@':
    return i > 0 && i + 2 < s.n && s.p[i - 1] != ' ' && s.p[i + 1] != ' ' ? BF_URL : 0;
  default:
    return 0;
  }
}

/* The code point that ends before s[i] (i > 0), and *from where it begins. */
static uint32_t cp_before(dg_str s, uint32_t i, uint32_t *from) {
  uint32_t k = i - 1;
  while (k > 0 && ((unsigned char)s.p[k] & 0xC0) == 0x80) k--;
  *from = k;
  return utf8_next(s.p, s.n, &k);
}

/* The space at s[i] stands behind a sentence. */
static bool ends_sentence(dg_str s, uint32_t i) {
  uint32_t k;
  if (i == 0) return false;
  uint32_t cp = cp_before(s, i, &k);
  if (is_stop(cp)) return true;
  return k > 0 && is_closer(cp) && is_stop(cp_before(s, k, &k));
}

/* Signs, ends of sentences and CJK characters in one pass. */
static void count_signs(rd_block *b) {
  dg_str s = b->text;
  uint32_t cjk = 0;
  for (uint32_t i = 0; i < s.n;) {
    if (i + 16 <= s.n) { /* to the next that is neither letter nor digit */
      uint32_t m = ~(bytes_letters(s.p + i) | bytes_in(s.p + i, '0', '9')) & BYTES_ALL;
      i += m ? bytes_first(m) : 16;
      if (!m) continue;
    }
    unsigned char c = (unsigned char)s.p[i];
    if (is_word_ascii(c)) {
      i++;
    } else if (c == ' ') {
      if (ends_sentence(s, i) && b->sents < UINT16_MAX) b->sents++;
      i++;
    } else if (c < 0x80) {
      b->flag |= sign_flag(s, i++);
    } else {
      uint32_t cp = utf8_next(s.p, s.n, &i);
      if (cp == 0xA9) b->flag |= BF_COPYRIGHT;
      if (cp == 0x3002 && b->sents < UINT16_MAX) b->sents++;
      cjk += is_cjk(cp);
    }
  }
  if (cjk > s.n / 12) b->words += cjk / 2;
}

static void date_flag(rd_block *b) {
  if (!b->digits && !b->v[V_DATE]) return;
  rd_date t[4];
  uint32_t n = rd_dates(str_make(b->text.p, b->text.n < 2000 ? b->text.n : 2000), t, 4);
  for (uint32_t k = 0; k < n; k++)
    if (t[k].day && t[k].year) b->flag |= BF_FULLDATE;
}

static void count_word(rd_block *b, dg_str w, uint32_t set, uint32_t nth) {
  for (uint32_t k = 0; set; k++, set >>= 1)
    if ((set & 1) && b->v[k] < UINT16_MAX) b->v[k]++;
  if (w.n >= 4 && nth > 0) {
    uint32_t i = 0, cp = utf8_next(w.p, w.n, &i);
    if (b->lng < UINT16_MAX) b->lng++;
    if ((cp < 0x80 ? cp - 'A' < 26u : utf8_is_upper(cp)) && b->caps < UINT16_MAX) b->caps++;
  }
  if (is_digit(w.p[0]) && b->digits < UINT16_MAX) b->digits++;
}

static void count_words(rd_page *p, rd_block *b) {
  dg_str w;
  uint32_t nth = 0;
  b->token = p->ntoken;
  for (uint32_t i = 0; rd_word_next(b->text, &i, &w); nth++) {
    uint32_t set = rd_vocab(w);
    *ARENA_PUSH(p->a, p->token, p->ntoken, p->captoken) = (rd_token){(uint32_t)(w.p - b->text.p), w.n, set};
    count_word(b, w, set, nth);
  }
  b->words = b->ntoken = nth;
}

static void mark_topics(uint64_t set_of[256], const rd_page *p, const rd_block *b) {
  for (const rd_token *t = p->token + b->token, *end = t + b->ntoken; t < end; t++) {
    uint32_t bit = is_func(t->set) ? 0 : topic_bit(str_make(b->text.p + t->begin, t->n));
    if (bit) set_of[bit / 64] |= (uint64_t)1 << bit % 64;
  }
}

void rd_topics(rd_page *p) {
  uint32_t leads = 0;
  for (uint32_t k = p->begin; k < p->end; k++) {
    const rd_block *b = &p->block[k];
    if (b->words < 8 || !(b->flag & BF_FIN) || (b->guess != RC_NONE && b->strength >= 2)) continue;
    mark_topics(p->topic, p, b);
    if (leads++ < 3) mark_topics(p->lead, p, b);
  }
}

/* Equal texts of three words or more, by an open table over the hashes. Texts with one beginning that differ later: false. */
static bool mark_equal(rd_page *p, uint32_t *slot, uint32_t nslot, bool whole) {
  memset(slot, 0, nslot * sizeof *slot);
  for (uint32_t k = 0; k < p->n; k++) {
    rd_block *b = &p->block[k], *first;
    uint32_t s = (uint32_t)b->hash & (nslot - 1);
    while (slot[s] && p->block[slot[s] - 1].hash != b->hash) s = (s + 1) & (nslot - 1);
    if (!slot[s]) {
      slot[s] = k + 1;
      continue;
    }
    first = &p->block[slot[s] - 1];
    if (!whole && rd_fold_hash(first->text) != rd_fold_hash(b->text)) return false;
    if (b->words < 3) continue;
    first->flag |= BF_DUP;
    b->flag |= BF_DUP | BF_DUP_LATER;
  }
  return true;
}

#define BEGINNING 96u /* bytes: most texts differ there */

/* Hashes of the beginnings, where those tell all texts apart; else of the whole. */
static void mark_doubles(rd_page *p) {
  uint32_t nslot = 64;
  while (nslot < p->n * 2) nslot *= 2;
  uint32_t *slot = arena_array(p->a, nslot, sizeof *slot);
  for (uint32_t k = 0; k < p->n; k++) {
    dg_str s = p->block[k].text;
    p->block[k].hash = rd_fold_hash(str_make(s.p, s.n < BEGINNING ? s.n : BEGINNING));
  }
  if (mark_equal(p, slot, nslot, false)) return;
  for (uint32_t k = 0; k < p->n; k++) p->block[k].hash = rd_fold_hash(p->block[k].text);
  mark_equal(p, slot, nslot, true);
}

/* How many more small letters than capitals. */
static int64_t small_surplus(dg_str s) {
  int64_t sum = 0;
  uint32_t i = 0;
  for (; i + 16 <= s.n; i += 16)
    sum += (int64_t)bytes_count(bytes_in(s.p + i, 'a', 'z')) - bytes_count(bytes_in(s.p + i, 'A', 'Z'));
  for (; i < s.n; i++) sum += ((unsigned char)(s.p[i] - 'a') < 26) - ((unsigned char)(s.p[i] - 'A') < 26);
  return sum;
}

/* More capitals than small letters. */
static bool all_capitals(const rd_page *p) {
  int64_t sum = 0;
  for (uint32_t k = 0; k < p->n; k++) sum += small_surplus(p->block[k].text);
  return sum < 0;
}

void rd_features(rd_page *p) {
  p->capitals = all_capitals(p);
  for (uint32_t k = 0; k < p->n; k++) {
    rd_block *b = &p->block[k];
    b->guess = RC_NONE;
    count_words(p, b);
    count_signs(b);
    end_flags(b);
    begin_flags(b);
    date_flag(b);
  }
  mark_doubles(p);
}
