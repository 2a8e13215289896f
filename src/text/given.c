/* given: sentences and tokens of a page that is CoNLL-U already. The body is made here, from the words, since the page
 * has no other text; the words of a multiword token stand side by side. Writes body, par, sent and the token arrays.
 * Tags, heads and relations that the page gives are not read. Invariant: one token for each word line ("12", neither
 * "3-4" nor "5.1"), in order. */
#include "text.h"

typedef struct given {
  dg_doc *d;
  char *body; /* never longer than the page */
  uint32_t n;
  uint32_t first;          /* token: of the open sentence */
  uint32_t begin;          /* byte: of the open sentence */
  uint32_t unit, unit_end; /* word numbers of the open multiword token; 0 = none */
  bool unit_space;
} given;

static dg_str column(dg_str line, uint32_t k) {
  dg_str part = {0};
  for (uint32_t i = 0; i <= k; i++)
    if (!str_next(&line, '\t', &part)) return (dg_str){0};
  return part;
}

static bool space_after(dg_str misc) { return !misc.n || str_find(misc, STR("SpaceAfter=No")) == DG_NONE; }

static void close_sentence(given *g, uint16_t flag) {
  dg_doc *d = g->d;
  uint32_t n = d->T - g->first, end = n ? d->end[d->T - 1] : 0;
  if (n) {
    *ARENA_PUSH(&d->arena, d->par, d->P, d->capP) = (doc_par){g->begin, end, PAR_BODY};
    *ARENA_PUSH(&d->arena, d->sent, d->S, d->capS) =
        (doc_sent){.begin = g->begin, .end = end, .first = g->first, .n = n, .par = d->P - 1, .flag = flag};
  }
  g->first = d->T;
  g->begin = g->n;
}

static void word(given *g, uint32_t number, dg_str form, dg_str misc) {
  dg_doc *d = g->d;
  char folded[3 * TEXT_MAX_TOKEN];
  bool inside = g->unit && number >= g->unit && number <= g->unit_end;
  bool space = inside ? number == g->unit_end && g->unit_space : space_after(misc);
  if (form.n > TEXT_MAX_TOKEN) form.n = TEXT_MAX_TOKEN;
  if (d->T - g->first == SENT_MAX_TOKENS) close_sentence(g, SENT_CUT);
  uint32_t t = doc_token_push(d);
  memcpy(g->body + g->n, form.p, form.n);
  d->begin[t] = g->n;
  d->end[t] = g->n += form.n;
  d->sym[t] = sym_put(&d->syms, str_make(folded, utf8_fold(form, folded, sizeof folded)));
  d->tflag[t] = (uint8_t)(text_flags(form) | (space ? TOK_SPACE : 0));
  if (inside) d->tflag[t] |= number == g->unit ? TOK_UNIT : TOK_GLUED;
  if (space) g->body[g->n++] = ' ';
}

static void line(given *g, dg_str text) {
  dg_str id = column(text, 0), first = {0}, form = column(text, 1);
  uint32_t a, b;
  if (!str_next(&id, '-', &first) || !str_to_u32(first, &a)) return;
  if (!id.p) {
    word(g, a, form.n ? form : STR("_"), column(text, 9));
    return;
  }
  if (!str_to_u32(id, &b) || b <= a) return;
  g->unit = a;
  g->unit_end = b;
  g->unit_space = space_after(column(text, 9));
}

void text_given(dg_doc *d) {
  uint32_t bad;
  dg_str rest = utf8_clean(&d->arena, d->page->bytes, &bad), one;
  given g = {.d = d, .body = arena_get(&d->arena, (size_t)rest.n + 1)};
  d->P = 0;
  while (rest.n && str_next(&rest, '\n', &one)) {
    if (one.n && one.p[one.n - 1] == '\r') one.n--;
    if (one.n) {
      line(&g, one);
      continue;
    }
    close_sentence(&g, 0);
    g.unit = 0;
  }
  close_sentence(&g, 0);
  doc_set_body(d, str_make(g.body, g.n));
}
