/* read: a page in, the clean story out. Writes id … drop of the document (doc.h, "read"); nothing else does.
 * Invariant: body is valid UTF-8; paragraphs are in order, do not overlap and neither begin nor end with a
 * space. */
#include "read/read.h"

#include "lang/lang.h"
#include "read/blocks.h"

static void push_drop(dg_doc *d, uint8_t kind, dg_str text) {
  if (!text.n) return;
  doc_drop *x = ARENA_PUSH(&d->arena, d->drop, d->ndrop, d->capdrop);
  *x = (doc_drop){kind, text};
}

static void push_par(dg_doc *d, uint32_t begin, uint32_t end, uint8_t kind) {
  doc_par *x = ARENA_PUSH(&d->arena, d->par, d->P, d->capP);
  *x = (doc_par){begin, end, kind};
}

/* ---- clean text: taken as it is ---- */

static bool blank_byte(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* A line of a few words without a stop, and a paragraph behind it. */
static bool heading_like(dg_str s) {
  uint32_t words = 0;
  dg_str w;
  for (uint32_t i = 0; words <= 16 && rd_word_next(s, &i, &w);) words++;
  return words > 0 && words <= 15 && !strchr(".!?:;,\"')]", s.p[s.n - 1]) && (unsigned char)s.p[s.n - 1] < 0x80;
}

static void text_pars(dg_doc *d) {
  dg_str s = d->body;
  for (uint32_t i = 0; i < s.n;) {
    while (i < s.n && blank_byte(s.p[i])) i++;
    if (i == s.n) break;
    uint32_t e = i, end;
    while (e < s.n && s.p[e] != '\n' && s.p[e] != '\r') e++;
    for (end = e; end > i && blank_byte(s.p[end - 1]);) end--;
    push_par(d, i, end, PAR_BODY);
    i = e;
  }
  for (uint32_t k = 0; k + 1 < d->P; k++)
    if (heading_like(str_cut(s.p, d->par[k].begin, d->par[k].end))) d->par[k].kind = PAR_HEADING;
}

static void run_text(const read_terms *terms, dg_doc *d) {
  const dg_page *in = d->page;
  doc_set_body(d, in->form == DG_FORM_CONLLU ? utf8_clean(&d->arena, in->bytes, NULL)
                                             : rd_decode_text(&d->arena, in->bytes, in->charset));
  text_pars(d);
  d->byline = utf8_clean(&d->arena, in->hint_byline, NULL);
  d->date = in->date == DG_DATE_NONE ? DAY_NONE : in->date;
  d->date_source = in->date == DG_DATE_NONE ? DATE_NO : DATE_GIVEN;
  if (d->body.n) rd_date_text(terms, d, NULL);
}

#define LANG_WORDS 12 /* fewer are judged by their function words alone */

/* ---- pages ---- */

static void fill_body(rd_page *p) {
  dg_doc *d = p->d;
  uint64_t n = 0;
  for (uint32_t k = 0; k < p->n; k++)
    if (p->block[k].cls < RC_NONE && p->block[k].cls != RC_TITLE) n += p->block[k].text.n + 2u;
  if (n > UINT32_MAX) arena_fail(p->a);
  char *out = arena_get(p->a, (size_t)n + 1);
  uint32_t o = 0;
  for (uint32_t k = 0; k < p->n; k++) {
    const rd_block *b = &p->block[k];
    if (b->cls == RC_TITLE) continue;
    if (b->cls >= RC_NONE) {
      push_drop(d, b->cls == RC_NONE ? DROP_OTHER : (uint8_t)(b->cls - RC_DROP), b->text);
      continue;
    }
    if (!b->text.n) continue;
    if (o) out[o++] = '\n', out[o++] = '\n';
    memcpy(out + o, b->text.p, b->text.n);
    push_par(d, o, o + b->text.n, b->cls);
    o += b->text.n;
  }
  doc_set_body(d, str_make(out, o));
}

/* UTF-16 and the like are told by decode; a label in the page helps with single-byte text. */
static void *make_blocks(rd_page *p, const dg_page *in) {
  bool html = in->form == DG_FORM_HTML;
  dg_str text = rd_decode(p->a, in->bytes, in->charset, html ? html_charset(in->bytes) : str_make("", 0));
  if (html) return rd_html_blocks(p, text);
  rd_page_blocks(p, text);
  return NULL;
}

/* What a feed says of the page counts where the page itself says less. */
static void take_hints(rd_page *p, const dg_page *in) {
  dg_str title = rd_clean(p->a, utf8_clean(p->a, in->hint_title, NULL), true);
  if (title.n && p->rank.title < 6) p->head_title = title, p->rank.title = 6;
  dg_str author = rd_clean(p->a, utf8_clean(p->a, in->hint_byline, NULL), true);
  if (author.n && !p->author.n) p->author = author;
  if (in->hint_date > 0 && p->rank.date < 4) {
    char *day = arena_get(p->a, 11);
    day_print(in->hint_date, day);
    p->site_date = str_make(day, 10);
    p->rank.date = 4;
  }
}

/* Three words of ten in the body are function words of English: that settles it. */
static bool is_plainly_english(const rd_page *p) {
  uint64_t words = 0, func = 0;
  for (uint32_t k = 0; k < p->n; k++)
    if (p->block[k].cls < RC_NONE) words += p->block[k].words, func += p->block[k].v[V_FUNC];
  return words >= LANG_WORDS && func * 10 >= words * 3;
}

/* The result: the body is plainly English. */
static bool run_page(const read_terms *terms, dg_doc *d) {
  rd_page p = {.d = d, .a = &d->arena, .title = DG_NONE};
  void *tree = make_blocks(&p, d->page);
  take_hints(&p, d->page);
  rd_features(&p);
  p.hi = p.n;
  if (tree) rd_html_containers(&p, tree);
  rd_guess(&p);
  rd_judge(&p);
  fill_body(&p);
  if (!d->url.n) d->url = p.url;
  rd_head(&p);
  rd_date_page(&p);
  rd_date_text(terms, d, &p);
  d->lang = d->lang.n ? d->lang : p.html_lang;
  return is_plainly_english(&p);
}

/* ---- both ---- */

static bool names_english(dg_str lang) {
  return lang.n >= 2 && (lang.p[0] | 32) == 'e' && (lang.p[1] | 32) == 'n' &&
         (lang.n == 2 || lang.p[2] == '-' || lang.p[2] == '_' || lang.n == 7);
}

/* By the library where there is enough text for it and it is sure; else by English function words, which also settle the
 * plain case without the library. What is given wins; a page's own mark only names what is not English. */
#define LANG_BYTES 16384 /* of the body that are looked at */

static bool is_long_enough(dg_str s) {
  uint32_t n = 0;
  dg_str w;
  for (uint32_t i = 0; n < LANG_WORDS && rd_word_next(s, &i, &w);) n++;
  return n == LANG_WORDS;
}

static void find_language(dg_doc *d, bool plainly) {
  if (d->page->lang.n) {
    d->english = names_english(d->page->lang);
    return;
  }
  if (plainly) {
    d->english = true;
    if (!names_english(d->lang)) d->lang = STR("en");
    return;
  }
  dg_str s = d->body;
  if (s.n > LANG_BYTES) {
    s.n = LANG_BYTES;
    while (s.n && ((unsigned char)s.p[s.n] & 0xC0) == 0x80) s.n--;
  }
  lang_guess g = {.code = ""};
  bool enough = is_long_enough(s);
  if (enough) g = lang_detect(s.p, s.n);
  bool sure = g.reliable && g.code[0];
  d->english = sure ? g.english >= 50 : (!enough || g.english > 0 || !g.answered) && rd_english(d->body);
  bool says_english = names_english(d->lang);
  if (d->english)
    d->lang = says_english ? d->lang : STR("en");
  else if (sure && strcmp(g.code, "en") != 0)
    d->lang = str_copy(&d->arena, str_of(g.code));
  else if (!d->lang.n || says_english)
    d->lang = STR("und");
}

void read_run(const read_terms *terms, dg_doc *d) {
  const dg_page *in = d->page;
  d->id = in->id.n ? in->id : str_printf(&d->arena, "%016llx", (unsigned long long)str_hash(in->bytes));
  d->url = in->url;
  d->title = utf8_clean(&d->arena, in->title, NULL);
  d->publisher = in->publisher;
  d->lang = in->lang;
  d->date = d->date_from = d->date_to = DAY_NONE;
  bool plainly = false;
  if (in->form == DG_FORM_TEXT || in->form == DG_FORM_CONLLU)
    run_text(terms, d);
  else
    plainly = run_page(terms, d);
  find_language(d, plainly);
}
