/* svg: dependency trees drawn for people. Words stand in a row with their tags below; above them an arc goes from each
 * head to its dependant, with an arrow there and the relation on top. An arc is as high as the number of arcs below it;
 * one that the parser holds for less than even odds is dashed. Each sentence is an <svg> of its own, one below the other.
 * Reads the public views only. Text is escaped, and characters that XML forbids are left out. */
#include "out/out.h"

#define CHAR 8   /* width of a letter of a word, in pixels */
#define SMALL 6  /* of a tag or relation */
#define GAP 14   /* between words */
#define LEVEL 19 /* height of a level of arcs */
#define ROUND 7  /* radius of an arc's corners */
#define FOOT 52  /* below the arcs: words and tags */
#define MARGIN 14
#define WORDS 400 /* sentences are cut before (SENT_MAX_TOKENS) */

typedef struct drawing {
  uint32_t n, top, width; /* words; highest level; pixels */
  dg_token word[WORDS];
  uint32_t head[WORDS];  /* in the sentence; n = root */
  uint32_t x[WORDS];     /* middle of the word */
  uint32_t half[WORDS];  /* half its width */
  uint32_t level[WORDS]; /* of the arc to it */
} drawing;

static void escaped(dg_buf *b, dg_str s) {
  for (uint32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (c == '<')
      buf_puts(b, "&lt;");
    else if (c == '>')
      buf_puts(b, "&gt;");
    else if (c == '&')
      buf_puts(b, "&amp;");
    else if (c == '\n' || c == '\t')
      buf_puts(b, " ");
    else if (c == 0xEF && i + 2 < s.n && (unsigned char)s.p[i + 1] == 0xBF && (unsigned char)s.p[i + 2] >= 0xBE)
      i += 2; /* U+FFFE, U+FFFF */
    else if (c >= 0x20)
      buf_put(b, s.p + i, 1);
  }
}
static void text(dg_buf *b, uint32_t x, uint32_t y, const char *class, dg_str s) {
  buf_printf(b, "<text x=\"%u\" y=\"%u\" class=\"%s\">", x, y, class);
  escaped(b, s);
  buf_puts(b, "</text>\n");
}

/* ---- layout ---- */

static uint32_t most(uint32_t a, uint32_t b) { return a > b ? a : b; }
static uint32_t apart(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

/* Arcs inside another lie lower: the short ones are done first. O(n * (n + sum of the arcs' lengths)). */
static void levels(drawing *p) {
  uint32_t n = p->n;
  for (uint32_t width = 1; width < n; width++)
    for (uint32_t i = 0; i < n; i++) {
      uint32_t h = p->head[i];
      if (h == n || apart(i, h) != width) continue;
      uint32_t a = h < i ? h : i, z = h < i ? i : h, high = 0;
      for (uint32_t k = a; k <= z; k++)
        if (k != i && p->head[k] >= a && p->head[k] <= z) high = most(high, p->level[k]);
      p->level[i] = high + 1;
      p->top = most(p->top, p->level[i]);
    }
}

static void layout(drawing *p, const dg_doc *d, const dg_sentence *s) {
  uint32_t at = MARGIN;
  p->n = s->ntoken < WORDS ? s->ntoken : WORDS;
  p->top = 0;
  for (uint32_t i = 0; i < p->n; i++) {
    dg_token t = p->word[i] = dg_doc_token(d, s->token + i);
    uint32_t h = t.head - s->token, wide = most(utf8_count(t.form) * CHAR, (uint32_t)strlen(t.upos) * SMALL);
    p->head[i] = h < p->n ? h : p->n;
    p->level[i] = 0;
    p->half[i] = most(wide / 2, CHAR);
    uint32_t x = at + p->half[i];
    if (i > 0) { /* room for the relation between neighbours */
      const char *rel = p->head[i] == i - 1 ? t.deprel : p->head[i - 1] == i ? p->word[i - 1].deprel : "";
      x = most(x, p->x[i - 1] + (uint32_t)strlen(rel) * SMALL + 2 * ROUND + 6);
    }
    p->x[i] = x;
    at = x + p->half[i] + GAP;
  }
  p->width = at - GAP + MARGIN;
  levels(p);
}

/* Where the arc to i leaves its head: arcs to the same side stand beside each other, the farthest next to the middle. */
static uint32_t leaves(const drawing *p, uint32_t i) {
  uint32_t h = p->head[i], rank = 1;
  if (h < i) {
    for (uint32_t k = i + 1; k < p->n; k++) rank += p->head[k] == h;
  } else
    for (uint32_t k = 0; k < i; k++) rank += p->head[k] == h;
  uint32_t off = most(3, rank * 4 < p->half[h] ? rank * 4 : p->half[h]);
  return h < i ? p->x[h] + off : p->x[h] - off;
}

/* ---- drawing ---- */

static void arc(dg_buf *b, const drawing *p, uint32_t i, uint32_t base) {
  const char *class = p->word[i].arc < 0.5 ? " class=\"unsure\"" : "";
  uint32_t x = p->x[i];
  if (p->head[i] == p->n) {
    buf_printf(b, "<path%s d=\"M%u %uV%um-3 -6l3 6l3 -6\"/>\n", class, x, base - (p->top + 1) * LEVEL, base);
    return;
  }
  uint32_t from = leaves(p, i), y = base - p->level[i] * LEVEL;
  bool right = x > from;
  uint32_t r = ROUND * 2 < apart(x, from) ? ROUND : apart(x, from) / 2;
  buf_printf(b, "<path%s d=\"M%u %uV%uQ%u %u %u %uH%uQ%u %u %u %uV%um-3 -6l3 6l3 -6\"/>\n", class, from, base, y + r,
             from, y, right ? from + r : from - r, y, right ? x - r : x + r, x, y, x, y + r, base);
}

static void sentence(dg_buf *b, const drawing *p, dg_str said, uint32_t y) {
  uint32_t base = (p->top + 2) * LEVEL;
  buf_printf(b, "<svg y=\"%u\" width=\"%u\" height=\"%u\">\n<title>", y, p->width, base + FOOT);
  escaped(b, said);
  buf_puts(b, "</title>\n");
  for (uint32_t i = 0; i < p->n; i++) arc(b, p, i, base);
  for (uint32_t i = 0; i < p->n; i++) {
    const dg_token *t = &p->word[i];
    bool root = p->head[i] == p->n;
    uint32_t middle = root ? p->x[i] : (p->x[i] + leaves(p, i)) / 2, level = root ? p->top + 1 : p->level[i];
    text(b, middle, base - level * LEVEL + 3, "rel", str_of(t->deprel));
    text(b, p->x[i], base + 18, "word", t->form);
    text(b, p->x[i], base + 32, "tag", str_of(t->upos));
  }
  buf_puts(b, "</svg>\n");
}

void out_svg(dg_buf *b, const dg_doc *d) {
  dg_story s = dg_doc_story(d);
  dg_buf inner = {0};
  drawing p;
  uint32_t y = 0, right = 2 * MARGIN;
  for (uint32_t i = 0; i < s.nsentence; i++) {
    dg_sentence one = dg_doc_sentence(d, i);
    if (one.ntoken == 0) continue;
    layout(&p, d, &one);
    sentence(&inner, &p, one.text, y);
    y += (p.top + 2) * LEVEL + FOOT;
    right = most(right, p.width);
  }
  buf_printf(b, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%u\" height=\"%u\" style=\"background:#fff\">\n",
             right, y);
  buf_puts(b, "<style>text{font-family:sans-serif;text-anchor:middle}.word{font-size:14px}.tag{font-size:9px;fill:#777}"
              ".rel{font-size:10px;fill:#05a;stroke:#fff;stroke-width:4px;paint-order:stroke}"
              "path{fill:none;stroke:#888}.unsure{stroke-dasharray:3 2}</style>\n");
  buf_put(b, inner.p, inner.n);
  buf_puts(b, "</svg>\n");
  b->failed |= inner.failed;
  buf_free(&inner);
}
