/* page: plain text as scraped, cut into blocks. Reads the decoded text; writes page.block (text, gap, indent,
 * bullet).
 *
 * A line is a block of its own unless it runs on: hard-wrapped paragraphs are joined again (lines that are as
 * full as the longest of their group allows), and so are lines that a tag stripper broke inside a sentence.
 */
#include "base/bytes.h"
#include "read/blocks.h"

typedef struct line {
  dg_str text; /* clean */
  uint32_t chars;
  uint16_t gap, indent;
  bool bullet;
} line;

typedef struct lines {
  dg_arena *a;
  line *v; /* [n] */
  uint32_t n, cap;
} lines;

rd_block *rd_push(rd_page *p) {
  rd_block *b = ARENA_PUSH(p->a, p->block, p->n, p->cap);
  *b = (rd_block){.guess = RC_NONE, .cls = RC_NONE};
  return b;
}

/* May a line end begin with c? */
static bool may_end(unsigned char c) { return c <= '\r' || c == 0xC2 || c == 0xE2; }

/* Length of the line end at s[i]: CR LF, CR, LF, form feed, NEL, U+2028, U+2029; 0 = none. */
static uint32_t line_end(dg_str s, uint32_t i) {
  switch ((unsigned char)s.p[i]) {
  case '\r':
    return i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
  case '\n':
  case '\f':
  case '\v':
    return 1;
  case 0xC2:
    return i + 1 < s.n && (unsigned char)s.p[i + 1] == 0x85 ? 2 : 0;
  case 0xE2:
    return i + 2 < s.n && (unsigned char)s.p[i + 1] == 0x80 && ((unsigned char)s.p[i + 2] & 0xFE) == 0xA8 ? 3 : 0;
  default:
    return 0;
  }
}

/* Bytes of a list mark and the space behind it; 0 = none. */
static uint32_t bullet_len(dg_str s) {
  static const char *const mark[] = {"\xE2\x80\xA2",
                                     "\xE2\x96\xAA",
                                     "\xE2\x97\x8F",
                                     "\xE2\x97\xA6",
                                     "\xE2\x80\xA3",
                                     "\xC2\xB7",
                                     "\xE2\x96\xBA",
                                     "\xE2\x96\xA0",
                                     "*",
                                     "-"};
  for (uint32_t k = 0; k < sizeof mark / sizeof *mark; k++) {
    dg_str m = str_of(mark[k]);
    if (!str_begins(s, m)) continue;
    if (s.n == m.n) return m.n;
    if (s.p[m.n] == ' ') return m.n + 1;
    return k < 6 ? m.n : 0;
  }
  return 0;
}

/* A line of dashes, stars or the like parts blocks and says nothing. */
static bool is_rule(dg_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    if (!strchr("-_=*~+#. ", s.p[i])) return false;
  return s.n >= 3;
}

static uint16_t clip16(uint32_t v) { return v > 9999 ? 9999 : (uint16_t)v; }

/* ---- glue: a stripper that puts nothing, or only spaces, where tags were ---- */

static bool is_low(char c) { return c >= 'a' && c <= 'z'; }
static bool is_figure(char c) { return c >= '0' && c <= '9'; }
static bool is_cap(char c) { return c >= 'A' && c <= 'Z'; }

static bool is_opening(const char *p) { return memcmp(p, "\xE2\x80\x9C", 3) == 0 || memcmp(p, "\xE2\x80\x98", 3) == 0; }

/* A sentence stop at i - 1 with a capital glued to it ("real.The"); not in "U.S.The" or an address. */
static bool glued_stop(dg_str s, uint32_t i) {
  if (i < 4 || i + 3 >= s.n || !(is_cap(s.p[i]) || is_opening(s.p + i))) return false;
  uint32_t k = i - 1;
  if (s.p[k] == '"' || s.p[k] == ')') k--;
  return strchr(".!?", s.p[k]) && s.p[k] && is_low(s.p[k - 1]) && is_low(s.p[k - 2]) &&
         (is_low(s.p[i + 1]) || !is_cap(s.p[i]) || s.p[i + 1] == ' ');
}

/* A hump at i between two words ("MarketsTech"); short first parts are names ("McCain", "MacBook"). */
static bool glued_hump(dg_str s, uint32_t i) {
  if (i < 4 || i + 2 >= s.n || !is_cap(s.p[i]) || !is_low(s.p[i + 1])) return false;
  bool number = is_figure(s.p[i - 1]) && is_figure(s.p[i - 2]); /* "2019Share" */
  return number || (is_low(s.p[i - 1]) && is_low(s.p[i - 2]) && is_low(s.p[i - 3]));
}

typedef struct glue {
  uint32_t stops, humps, words;
} glue;

static void add_glue(glue *g, dg_str s, uint32_t i) {
  g->stops += glued_stop(s, i);
  g->humps += glued_hump(s, i);
}

static uint32_t count_spaces(dg_str s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n; i++) n += s.p[i] == ' ';
  return n;
}

static glue count_glue(dg_str s) {
  glue g = {0, 0, 1};
  uint32_t i = 1;
  for (; i + 16 <= s.n; i += 16)
    for (uint32_t m = bytes_in(s.p + i, 'A', 'Z') | bytes_eq(s.p + i, '\xE2'); m; m &= m - 1)
      add_glue(&g, s, i + bytes_first(m));
  for (; i < s.n; i++)
    if (is_cap(s.p[i]) || s.p[i] == '\xE2') add_glue(&g, s, i);
  if (g.humps && s.n) g.words += count_spaces(str_make(s.p + 1, s.n - 1));
  return g;
}

static void push_line(lines *l, dg_str t, uint32_t indent, uint32_t *gap) {
  if (l->n >= RD_MAX_BLOCKS) return;
  if (t.n == 0 || is_rule(t)) {
    *gap += 1;
    return;
  }
  line *x = ARENA_PUSH(l->a, l->v, l->n, l->cap);
  *x = (line){.gap = clip16(*gap), .indent = clip16(indent)};
  uint32_t k = bullet_len(t);
  x->bullet = k > 0;
  x->text = str_make(t.p + k, t.n - k);
  x->chars = utf8_count(t);
  *gap = 0;
}

/* One clean line, cut where it is glued when that happens too often to be names. */
static void push_glued(lines *l, dg_str t, uint32_t indent, uint32_t *gap) {
  glue g = count_glue(t);
  bool humps = g.humps >= 4 && g.humps * 20 >= g.words, stops = g.stops >= 2 || humps;
  uint32_t from = 0;
  for (uint32_t i = 1; stops && i < t.n; i++) {
    if (!glued_stop(t, i) && !(humps && glued_hump(t, i))) continue;
    push_line(l, str_trim(str_cut(t.p, from, i)), indent, gap);
    *gap += 1;
    from = i;
  }
  push_line(l, str_trim(str_cut(t.p, from, t.n)), indent, gap);
}

static uint32_t spaces_at(dg_str s, uint32_t i) {
  uint32_t k = i;
  while (k < s.n && (s.p[k] == ' ' || s.p[k] == '\t')) k++;
  return k - i;
}

/* Runs of three spaces from s[from] on that do not end the line. */
static uint32_t count_wide(dg_str s, uint32_t from) {
  uint32_t wide = 0, i = from, k;
  for (; i + 16 <= s.n; i += 14) {
    uint32_t blank = bytes_eq(s.p + i, ' ') | bytes_eq(s.p + i, '\t');
    if (blank & blank >> 1 & blank >> 2) break;
  }
  while (i > from && (s.p[i - 1] == ' ' || s.p[i - 1] == '\t')) i--; /* to where the run begins */
  for (; i < s.n; i += k ? k : 1) {
    if ((unsigned char)s.p[i] > ' ') {
      k = 1;
      continue;
    }
    k = spaces_at(s, i);
    wide += k >= 3 && i + k < s.n;
  }
  return wide;
}

/* Runs of three spaces inside a line, twice or more, stand for tags; then two behind a stop do too. */
static void add_line(lines *l, dg_str raw, uint32_t *gap) {
  uint32_t indent = spaces_at(raw, 0), wide = count_wide(raw, indent), from = indent;
  for (uint32_t i = indent, k; wide >= 2 && i < raw.n; i += k ? k : 1) {
    k = spaces_at(raw, i);
    bool stop = k == 2 && i > 0 && strchr(".!?\"", raw.p[i - 1]) && i + k < raw.n && is_cap(raw.p[i + k]);
    if (k < 3 && !stop) continue;
    push_glued(l, rd_clean(l->a, str_cut(raw.p, from, i), true), indent, gap);
    *gap += 1;
    from = i + k;
  }
  push_glued(l, rd_clean(l->a, str_cut(raw.p, from, raw.n), true), indent, gap);
}

static void split_lines(lines *l, dg_str s) {
  uint32_t from = 0, gap = 0;
  for (uint32_t i = 0; i < s.n && l->n < RD_MAX_BLOCKS;) {
    if (i + 16 <= s.n) { /* to the next byte that may end a line */
      uint32_t m = bytes_in(s.p + i, 0, '\r') | bytes_eq(s.p + i, '\xC2') | bytes_eq(s.p + i, '\xE2');
      i += m ? bytes_first(m) : 16;
      if (!m) continue;
    }
    uint32_t k = may_end((unsigned char)s.p[i]) ? line_end(s, i) : 0;
    if (!k) {
      i++;
      continue;
    }
    add_line(l, str_cut(s.p, from, i), &gap);
    from = i += k;
  }
  if (from < s.n) add_line(l, str_cut(s.p, from, s.n), &gap);
}

static uint32_t first_word_chars(dg_str s) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < s.n && s.p[i] != ' '; n++) (void)utf8_next(s.p, s.n, &i);
  return n;
}

static uint32_t first_cp(dg_str s) {
  uint32_t i = 0;
  return s.n ? utf8_next(s.p, s.n, &i) : 0;
}
static char last_byte(dg_str s) { return s.n ? s.p[s.n - 1] : ' '; }

/* Width at which the lines [i, end) of one group were wrapped; 0 = they were not. All but few lines are so
 * full that the next word would not have fitted, and most go on with a small letter. */
static uint32_t wrap_width(const line *v, uint32_t i, uint32_t end) {
  uint32_t width = 0, full = 0, lower = 0, n = end - i - 1;
  for (uint32_t k = i; k < end; k++)
    if (v[k].chars > width) width = v[k].chars;
  if (n < 2 || width < 40 || width > 132) return 0;
  for (uint32_t k = i; k + 1 < end; k++) {
    if (v[k + 1].bullet) return 0;
    full += v[k].chars + 1 + first_word_chars(v[k + 1].text) > width;
    lower += utf8_is_lower(first_cp(v[k + 1].text));
  }
  return full * 10 >= n * 9 && lower * 2 >= n ? width : 0;
}

static uint32_t group_end(const lines *l, uint32_t i) {
  uint32_t e = i + 1;
  while (e < l->n && l->v[e].gap == 0) e++;
  return e;
}

/* No line of its own begins so. */
static bool is_tail(uint32_t cp) { return cp && cp < 128 && strchr(".,;:)!?", (char)cp); }

/* Most longer words begin with a capital: a headline, which ends where its line does. */
static bool is_title_case(dg_str s) {
  uint32_t caps = 0, all = 0;
  dg_str w;
  for (uint32_t i = 0; rd_word_next(s, &i, &w);)
    if (w.n >= 4) all++, caps += utf8_is_upper(first_cp(w));
  return all >= 4 && caps * 10 >= all * 7;
}

/* "Aug. 18, 2020", "Comments (12)": a few words and a number at the end. */
static bool is_stamp(dg_str s) {
  dg_str w;
  uint32_t n = 0, set = 0;
  for (uint32_t i = 0; n < 6 && rd_word_next(s, &i, &w); n++) set |= rd_vocab(w);
  char last = last_byte(s);
  if (last == ')' && s.n > 1) last = s.p[s.n - 2];
  return n < 6 && is_figure(last) && (set & (1u << V_DATE | 1u << V_AGO | 1u << V_COMMENT | 1u << V_SHARE));
}

/* "facebook twitter google plus" */
static bool is_widget(dg_str s) {
  dg_str w;
  uint32_t n = 0, hit = 0;
  for (uint32_t i = 0; n < 7 && rd_word_next(s, &i, &w); n++)
    hit += (rd_vocab(w) & (1u << V_SHARE | 1u << V_LOGIN | 1u << V_COMMENT)) != 0;
  return n < 7 && hit * 2 >= n && hit;
}

/* The line b goes on with the sentence of a: a stripper put a line end where an inline tag was. */
static bool runs_on(const line *a, const line *b) {
  if (b->bullet || b->gap > 1 || a->text.n == 0) return false;
  uint32_t cp = first_cp(b->text);
  char last = last_byte(a->text);
  if (is_tail(cp)) return true;
  if (b->gap || strchr(".!?:", last)) return false;
  uint32_t i = a->text.n;
  while (i > 0 && a->text.p[i - 1] != ' ') i--;
  dg_str w = str_cut(a->text.p, i, a->text.n);
  uint32_t set = rd_vocab(w); /* a button is a line of its own */
  bool label = is_stamp(a->text) || (count_spaces(a->text) == 0 && set && !(set & 1u << V_FUNC));
  if (utf8_is_lower(cp)) return !label && !is_title_case(a->text) && !is_widget(b->text);
  bool small = utf8_is_lower(first_cp(w)) || i == 0;
  return small && (rd_vocab(w) & 1u << V_FUNC) && !(rd_vocab(w) & 1u << V_RELATED);
}

/* One block of the lines [i, end). */
static void join(rd_page *p, const line *v, uint32_t i, uint32_t end) {
  rd_block *b = rd_push(p);
  b->gap = v[i].gap;
  b->indent = v[i].indent;
  if (v[i].bullet) b->flag |= BF_BULLET;
  b->text = v[i].text;
  if (end == i + 1) return;
  uint64_t n = 0;
  for (uint32_t k = i; k < end; k++) n += v[k].text.n + 1u;
  if (n > UINT32_MAX) arena_fail(p->a);
  char *out = arena_get(p->a, (size_t)n);
  uint32_t o = 0;
  for (uint32_t k = i; k < end; k++) {
    uint32_t cp = first_cp(v[k].text);
    if (k > i && !is_tail(cp)) out[o++] = ' ';
    if (v[k].text.n) memcpy(out + o, v[k].text.p, v[k].text.n);
    o += v[k].text.n;
  }
  b->text = str_make(out, o);
}

/* Blocks of the group [i, end); returns where it stopped: a run-on may take lines of the next group. */
static uint32_t cut_group(rd_page *p, const lines *l, uint32_t i, uint32_t end, uint32_t width) {
  bool wrapped = wrap_width(l->v, i, end) > 0, pair = width && end - i == 2;
  while (i < end) {
    uint32_t e = i + 1;
    for (; e < l->n; e++) {
      const line *a = &l->v[e - 1], *b = &l->v[e];
      bool full = pair && a->chars + 1 + first_word_chars(b->text) > width && a->chars <= width;
      if (!(e < end && !b->bullet && (wrapped || full)) && !runs_on(a, b)) break;
    }
    join(p, l->v, i, e);
    i = e;
  }
  return i;
}

void rd_page_blocks(rd_page *p, dg_str text) {
  lines l = {.a = p->a};
  split_lines(&l, text);
  uint32_t width = 0;
  for (uint32_t i = 0; i < l.n; i = group_end(&l, i)) {
    uint32_t w = wrap_width(l.v, i, group_end(&l, i));
    if (w > width) width = w;
  }
  for (uint32_t i = 0; i < l.n;) i = cut_group(p, &l, i, group_end(&l, i), width);
}
