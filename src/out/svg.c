/* svg: dependency trees drawn for people: words in a row, an arc from each head to its dependant with the relation on
 * it. An arc is as high as the number of arcs below it. One group a sentence, one below the other. */
#include "out/out.h"

#define CHAR 8    /* width of a letter in pixels */
#define GAP 18    /* between words */
#define LEVEL 22  /* height of a level of arcs */
#define WORDS 400 /* sentences are cut before (SENT_MAX_TOKENS) */

static void text(dg_buf *b, uint32_t x, uint32_t y, const char *class, dg_str s) {
  buf_printf(b, "<text x=\"%u\" y=\"%u\" class=\"%s\">", x, y, class);
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c == '<')
      buf_puts(b, "&lt;");
    else if (c == '&')
      buf_puts(b, "&amp;");
    else if ((unsigned char)c >= 0x20)
      buf_put(b, &c, 1);
  }
  buf_puts(b, "</text>\n");
}

/* level[i]: height of the arc to word i; arcs inside another are lower. Returns the highest. */
static uint32_t levels(const dg_doc *d, const dg_sentence *s, uint32_t n, uint8_t *level) {
  uint32_t top = 0;
  memset(level, 0, n);
  for (uint32_t width = 1; width < n; width++) /* by width: what is inside is done first */
    for (uint32_t i = 0; i < n; i++) {
      dg_token t = dg_doc_token(d, s->token + i);
      uint32_t head = t.head - s->token;
      if (head >= n || (head > i ? head - i : i - head) != width) continue;
      uint32_t a = head < i ? head : i, z = head < i ? i : head, most = 0;
      for (uint32_t k = a; k <= z; k++) {
        uint32_t h = dg_doc_token(d, s->token + k).head - s->token;
        if (k != i && h < n && h >= a && h <= z && level[k] > most) most = level[k];
      }
      level[i] = (uint8_t)(most < 254 ? most + 1 : 255);
      if (level[i] > top) top = level[i];
    }
  return top;
}

static uint32_t sentence(dg_buf *b, const dg_doc *d, const dg_sentence *s, uint32_t y, uint32_t *right) {
  uint32_t x[WORDS], n = s->ntoken < WORDS ? s->ntoken : WORDS, at = 20;
  uint8_t level[WORDS];
  for (uint32_t i = 0; i < n; i++) {
    dg_token t = dg_doc_token(d, s->token + i);
    uint32_t w = utf8_count(t.form), tag = (uint32_t)strlen(t.upos);
    w = (w > tag ? w : tag) * CHAR;
    x[i] = at + w / 2;
    at += w + GAP;
  }
  if (at > *right) *right = at;
  uint32_t base = y + (levels(d, s, n, level) + 1) * LEVEL;
  for (uint32_t i = 0; i < n; i++) {
    dg_token t = dg_doc_token(d, s->token + i);
    uint32_t head = t.head - s->token;
    text(b, x[i], base + 18, "w", t.form);
    text(b, x[i], base + 34, "t", str_of(t.upos));
    if (head >= n) {
      buf_printf(b, "<path d=\"M%u %u V%u\"/>\n", x[i], y + 4, base);
      text(b, x[i], y + 2, "r", STR("root"));
      continue;
    }
    uint32_t h = base - level[i] * LEVEL, from = head < i ? x[head] + 4 : x[head] - 4;
    buf_printf(b, "<path d=\"M%u %u C%u %u %u %u %u %u\"/>\n", from, base, from, h, x[i], h, x[i], base);
    text(b, (from + x[i]) / 2, h + LEVEL / 4 + 4, "r", str_of(t.deprel));
  }
  return base + 60;
}

void out_svg(dg_buf *b, const dg_doc *d) {
  dg_story s = dg_doc_story(d);
  dg_buf inner = {0};
  uint32_t y = 20, right = 200;
  for (uint32_t i = 0; i < s.nsentence; i++) {
    dg_sentence one = dg_doc_sentence(d, i);
    y = sentence(&inner, d, &one, y, &right);
  }
  buf_printf(b, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%u\" height=\"%u\">\n", right, y);
  buf_puts(b, "<style>text{font:13px sans-serif;text-anchor:middle}.t{fill:#777;font-size:10px}.r{fill:#05a;font-size:"
              "10px}path{fill:none;stroke:#999}</style>\n");
  buf_put(b, inner.p, inner.n);
  buf_puts(b, "</svg>\n");
  b->failed |= inner.failed;
  buf_free(&inner);
}
