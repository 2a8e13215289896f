/* conllu: a document as CoNLL-U, ten columns. Where CoNLL-U came in, its comments, its sentence ends and its word lines
 * are kept and the columns are filled in from the document's tokens, which stand in the same order. */
#include "out/out.h"

static void text_line(dg_buf *b, dg_str s) {
  buf_puts(b, "# text = ");
  uint32_t from = 0; /* line ends and tabs inside a sentence would break the format */
  for (uint32_t i = 0; i < s.n; i++)
    if (s.p[i] == '\n' || s.p[i] == '\r' || s.p[i] == '\t') {
      buf_put(b, s.p + from, i - from);
      buf_put(b, " ", 1);
      from = i + 1;
    }
  if (s.n > from) buf_put(b, s.p + from, s.n - from);
  buf_put(b, "\n", 1);
}

static void cell(dg_buf *b, dg_str s) {
  if (s.n)
    out_str(b, s);
  else
    buf_put(b, "_", 1);
  buf_put(b, "\t", 1);
}

/* A line is put together here and goes to the buffer in one piece; what is too long for it goes cell by cell. */
enum { LINE = 1024, LEMMA = 256, FEATS = 256 };
typedef struct row {
  char s[LINE];
  uint32_t n;
} row;
static inline void add(row *r, const char *p, uint32_t n) {
  memcpy(r->s + r->n, p, n);
  r->n += n;
}
static inline void add_cell(row *r, const char *p, uint32_t n) {
  if (n)
    add(r, p, n);
  else
    r->s[r->n++] = '_';
  r->s[r->n++] = '\t';
}
static void add_uint(row *r, uint32_t x) {
  char digit[10];
  uint32_t i = sizeof digit;
  do digit[--i] = (char)('0' + x % 10);
  while (x /= 10);
  add(r, digit + i, (uint32_t)sizeof digit - i);
}

/* Columns 3 to 9 of token t, whose sentence's tokens are [first, first + n). */
static void filled(dg_buf *b, row *r, const dg_doc *d, const dg_token *x, uint32_t t, uint32_t first, uint32_t n) {
  bool root = x->head < first || x->head >= first + n;
  uint32_t nlemma = dg_doc_lemma(d, t, r->s + r->n, LEMMA);
  if (nlemma) {
    r->n += nlemma;
    r->s[r->n++] = '\t';
  } else {
    buf_put(b, r->s, r->n), r->n = 0;
    cell(b, x->lemma);
  }
  add_cell(r, x->upos, (uint32_t)strlen(x->upos));
  add_cell(r, x->xpos, (uint32_t)strlen(x->xpos));
  uint32_t nfeat = dg_doc_feats(d, t, r->s + r->n, FEATS);
  if (nfeat) {
    r->n += nfeat;
    r->s[r->n++] = '\t';
  } else {
    add(r, "_\t", 2);
  }
  add_uint(r, root ? 0 : x->head - first + 1);
  r->s[r->n++] = '\t';
  const char *rel = root ? "root" : x->deprel;
  add_cell(r, rel, (uint32_t)strlen(rel));
  add(r, "_\t", 2);
}

static void words(dg_buf *b, const dg_doc *d, uint32_t first, uint32_t n) {
  row r;
  for (uint32_t i = 0; i < n; i++) {
    dg_token x = dg_doc_token(d, first + i);
    bool unit = x.unit > 1 && x.unit < 255 && i + x.unit <= n;
    if (unit) {
      dg_token last = dg_doc_token(d, first + i + x.unit - 1);
      out_uint(b, i + 1);
      buf_put(b, "-", 1);
      out_uint(b, i + x.unit);
      buf_put(b, "\t", 1);
      out_str(b, str_cut(dg_doc_story(d).body.p, x.begin, last.end));
      buf_puts(b, "\t_\t_\t_\t_\t_\t_\t_\t");
      buf_puts(b, last.space_after || i + x.unit == n ? "_\n" : "SpaceAfter=No\n");
    }
    r.n = 0;
    add_uint(&r, i + 1);
    r.s[r.n++] = '\t';
    if (x.form.n < LINE / 4) {
      add_cell(&r, x.form.p, x.form.n);
    } else {
      buf_put(b, r.s, r.n), r.n = 0;
      cell(b, x.form);
    }
    filled(b, &r, d, &x, first + i, first, n);
    bool inside = unit || x.unit == 255;
    if (x.space_after || inside || i + 1 == n)
      add(&r, "_\n", 2);
    else
      add(&r, "SpaceAfter=No\n", 14);
    buf_put(b, r.s, r.n);
  }
}

static void plain(dg_buf *b, const dg_doc *d, dg_str doc_id, uint32_t first) {
  dg_story s = dg_doc_story(d);
  if (doc_id.n && s.nsentence) {
    buf_puts(b, "# newdoc id = ");
    out_str(b, doc_id);
    buf_put(b, "\n", 1);
  }
  for (uint32_t i = 0; i < s.nsentence; i++) {
    dg_sentence x = dg_doc_sentence(d, i);
    buf_puts(b, "# sent_id = ");
    out_uint(b, first + i + 1u);
    buf_put(b, "\n", 1);
    text_line(b, x.text);
    words(b, d, x.token, x.ntoken);
    buf_put(b, "\n", 1);
  }
}

/* ---- CoNLL-U that came in ---- */

static bool is_word(dg_str line) { /* "12\t…": neither a range nor an empty node */
  uint32_t i = 0;
  while (i < line.n && line.p[i] >= '0' && line.p[i] <= '9') i++;
  return i > 0 && i < line.n && line.p[i] == '\t';
}

static dg_str trim_cr(dg_str line) {
  if (line.n && line.p[line.n - 1] == '\r') line.n--;
  return line;
}

/* Number of word lines before the sentence's end; *rest stays. */
static uint32_t count_words(dg_str rest) {
  uint32_t n = 0;
  for (dg_str line; str_next(&rest, '\n', &line);) {
    line = trim_cr(line);
    if (!line.n) break;
    n += is_word(line);
  }
  return n;
}

static uint32_t count_all(dg_str rest) {
  uint32_t n = 0;
  for (dg_str line; str_next(&rest, '\n', &line);) n += is_word(line);
  return n;
}

static void refill(dg_buf *b, const dg_doc *d, dg_str line, uint32_t t, uint32_t first, uint32_t n) {
  dg_str part, rest = line, misc = STR("_");
  for (uint32_t column = 0; str_next(&rest, '\t', &part); column++) {
    if (column < 2) cell(b, part);
    if (column == 9 && part.n) misc = part;
  }
  row r = {.n = 0};
  dg_token x = dg_doc_token(d, t);
  filled(b, &r, d, &x, t, first, n);
  buf_put(b, r.s, r.n);
  out_str(b, misc);
  buf_put(b, "\n", 1);
}

static void kept(dg_buf *b, const dg_doc *d, dg_str given) {
  uint32_t t = 0, first = 0, n = 0;
  bool inside = false;
  dg_str rest = given, line;
  for (;;) {
    dg_str before = rest;
    if (!str_next(&rest, '\n', &line)) break;
    line = trim_cr(line);
    if (!line.n) {
      if (inside) buf_put(b, "\n", 1);
      inside = false;
      continue;
    }
    if (!inside) {
      first = t;
      n = count_words(before);
      inside = true;
    }
    if (is_word(line))
      refill(b, d, line, t++, first, n);
    else {
      out_str(b, line);
      buf_put(b, "\n", 1);
    }
  }
  if (inside) buf_put(b, "\n", 1);
}

void out_conllu(dg_buf *b, const dg_doc *d, dg_str given, dg_str doc_id, uint32_t first) {
  if (given.n && count_all(given) == dg_doc_story(d).ntoken)
    kept(b, d, given);
  else
    plain(b, d, doc_id, first);
}
