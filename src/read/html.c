/* html: the parsed tree as blocks. Reads the trimmed page through gumbo, whose allocator is the arena; writes
 * page.block (text, tag, level, link, hint) and the range [lo, hi) of the main container.
 *
 *   text under inline tags -> one run -> block at each block-level boundary
 *   node [N]: block-level elements with the range of blocks they hold; parents come before children
 * The walk is by parent pointers, without recursion. */
#include <gumbo.h>

#include "read/html.h"

typedef struct hnode {
  uint32_t parent;
  uint32_t begin, end; /* blocks */
  uint8_t hint;        /* as written on the element */
  uint8_t drop;        /* RC_DROP + kind that holds here, 0 = none */
  bool article;
} hnode;

/* What holds inside an element. */
typedef struct frame {
  uint32_t node;
  uint8_t tag, level;
  bool link, pre;
} frame;

typedef struct walker {
  rd_page *p;
  hnode *node;
  uint32_t nnode, capnode;
  frame *stack;
  uint32_t nstack, capstack;
  char *run;
  uint32_t nrun, caprun;
  uint32_t link; /* words in links of the run */
  uint32_t breaks;
} walker;

/* ---- the arena as gumbo's allocator: freed blocks are kept by size class and given out again ---- */

typedef struct pool {
  dg_arena *arena;
  void *list[32];
} pool;

static void *pool_get(void *user, size_t size) {
  pool *q = user;
  uint32_t k = 5;
  while (((size_t)1 << k) < size + 16 && k < 31) k++;
  char *p = q->list[k];
  if (p)
    memcpy(&q->list[k], p + 16, sizeof(void *));
  else
    p = arena_get(q->arena, (size_t)1 << k);
  memcpy(p, &k, sizeof k);
  return p + 16;
}

static void pool_put(void *user, void *ptr) {
  pool *q = user;
  if (!ptr) return;
  char *p = (char *)ptr - 16;
  uint32_t k;
  memcpy(&k, p, sizeof k);
  memcpy(p + 16, &q->list[k], sizeof(void *));
  q->list[k] = p;
}

/* ---- tags ---- */

static uint8_t level_of(GumboTag t) {
  return t >= GUMBO_TAG_H1 && t <= GUMBO_TAG_H6 ? (uint8_t)(t - GUMBO_TAG_H1 + 1) : 0;
}

static bool is_inline(GumboTag t) {
  switch (t) {
  case GUMBO_TAG_A:
  case GUMBO_TAG_SPAN:
  case GUMBO_TAG_UNKNOWN:
  case GUMBO_TAG_BUTTON:
  case GUMBO_TAG_TD:
  case GUMBO_TAG_TH:
    return true;
  default:
    return false;
  }
}

static uint8_t block_tag(GumboTag t, uint8_t outer) {
  if (level_of(t)) return BT_HEAD;
  switch (t) {
  case GUMBO_TAG_P:
    return outer == BT_LI || outer == BT_QUOTE || outer == BT_CAPTION ? outer : BT_P;
  case GUMBO_TAG_LI:
  case GUMBO_TAG_DT:
  case GUMBO_TAG_DD:
    return BT_LI;
  case GUMBO_TAG_BLOCKQUOTE:
    return BT_QUOTE;
  case GUMBO_TAG_TR:
    return BT_CELL;
  case GUMBO_TAG_PRE:
    return BT_PRE;
  case GUMBO_TAG_FIGURE:
  case GUMBO_TAG_FIGCAPTION:
    return BT_CAPTION;
  case GUMBO_TAG_DIV:
  case GUMBO_TAG_SECTION:
    return outer == BT_LI || outer == BT_QUOTE || outer == BT_CAPTION || outer == BT_CELL ? outer : BT_OTHER;
  default:
    return outer;
  }
}

/* ---- runs of text ---- */

static void put(walker *w, const char *s, uint32_t n) {
  if (n > UINT32_MAX - w->nrun) arena_fail(w->p->a);
  if (w->nrun + n > w->caprun) w->run = arena_grow(w->p->a, w->run, &w->caprun, w->nrun + n, 1);
  memcpy(w->run + w->nrun, s, n);
  w->nrun += n;
}

static const frame *top(const walker *w) { return &w->stack[w->nstack - 1]; }

static void flush(walker *w) {
  uint32_t n = w->nrun, link = w->link;
  w->nrun = w->link = w->breaks = 0;
  if (n == 0) return;
  dg_str text = rd_clean(w->p->a, str_make(w->run, n), false);
  if (!text.n) return;
  const frame *f = top(w);
  rd_block *b;
  if (w->p->n >= RD_MAX_BLOCKS) return;
  b = rd_push(w->p);
  b->text = text;
  b->tag = f->tag;
  b->level = f->level;
  b->link = link;
  b->node = f->node;
}

static uint32_t count_words(dg_str s) {
  uint32_t n = 0;
  dg_str word;
  for (uint32_t i = 0; rd_word_next(s, &i, &word);) n++;
  return n;
}

static void text_node(walker *w, const char *s) {
  dg_str t = str_of(s);
  if (top(w)->link) w->link += count_words(t);
  if (w->breaks == 1 && t.n) put(w, " ", 1);
  w->breaks = 0;
  if (!top(w)->pre) {
    put(w, t.p, t.n);
    return;
  }
  dg_str line;
  for (dg_str rest = t; str_next(&rest, '\n', &line);) {
    put(w, line.p, line.n);
    if (rest.p) flush(w);
  }
}

/* One break ends a line only behind a sentence; two always do. */
static void line_break(walker *w) {
  uint32_t n = w->nrun;
  while (n && (unsigned char)w->run[n - 1] <= ' ') n--;
  if (++w->breaks > 1 || (n && strchr(".!?:\"", w->run[n - 1]))) flush(w);
}

/* ---- the walk ---- */

static uint8_t hint_of(const GumboElement *e) {
  for (unsigned k = 0; k < e->attributes.length; k++) {
    const GumboAttribute *a = e->attributes.data[k];
    if (a->name[0] == 'k' && a->name[1] == 0) return (uint8_t)a->value[0];
  }
  return 0;
}

static void enter(walker *w, const GumboElement *e) {
  uint8_t hint = e->tag == GUMBO_TAG_A ? 0 : hint_of(e);
  bool flows = is_inline(e->tag) && (!hint || hint == HINT_STORY);
  frame f = *top(w);
  if (!flows)
    flush(w);
  else if (e->tag == GUMBO_TAG_TD || e->tag == GUMBO_TAG_TH)
    put(w, " ", 1);
  if (e->tag == GUMBO_TAG_A) f.link = true;
  if (e->tag == GUMBO_TAG_PRE) f.pre = true;
  if (!flows) {
    f.tag = block_tag(e->tag, f.tag);
    f.level = level_of(e->tag) ? level_of(e->tag) : f.level;
    hnode *n = ARENA_PUSH(w->p->a, w->node, w->nnode, w->capnode);
    *n = (hnode){.parent = f.node,
                 .begin = w->p->n,
                 .end = w->p->n,
                 .hint = hint,
                 .article = e->tag == GUMBO_TAG_ARTICLE || e->tag == GUMBO_TAG_MAIN};
    f.node = w->nnode - 1;
  }
  *ARENA_PUSH(w->p->a, w->stack, w->nstack, w->capstack) = f;
}

static void leave(walker *w, const GumboElement *e) {
  const frame *f = top(w);
  bool own = w->nstack > 1 && f->node != w->stack[w->nstack - 2].node;
  if (own)
    flush(w);
  else if (e->tag == GUMBO_TAG_TD || e->tag == GUMBO_TAG_TH)
    put(w, " ", 1);
  uint32_t node = f->node;
  w->nstack--;
  if (own) w->node[node].end = w->p->n;
}

static const GumboVector *children_of(const GumboNode *n) {
  if (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE) return &n->v.element.children;
  return n->type == GUMBO_NODE_DOCUMENT ? &n->v.document.children : NULL;
}

static void visit(walker *w, const GumboNode *n) {
  if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_CDATA || n->type == GUMBO_NODE_WHITESPACE)
    text_node(w, n->v.text.text);
  else if (n->type == GUMBO_NODE_ELEMENT && (n->v.element.tag == GUMBO_TAG_BR || n->v.element.tag == GUMBO_TAG_HR))
    line_break(w);
}

static bool is_empty_tag(const GumboNode *n) {
  return n->type == GUMBO_NODE_ELEMENT && (n->v.element.tag == GUMBO_TAG_BR || n->v.element.tag == GUMBO_TAG_HR);
}

static void walk(walker *w, const GumboNode *root) {
  const GumboNode *n = root;
  for (;;) {
    bool element = (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE) && !is_empty_tag(n);
    if (element)
      enter(w, &n->v.element);
    else
      visit(w, n);
    const GumboVector *kids = children_of(n);
    if (kids && kids->length && !is_empty_tag(n)) {
      n = kids->data[0];
      continue;
    }
    for (;;) {
      if (n->type == GUMBO_NODE_ELEMENT && !is_empty_tag(n)) leave(w, &n->v.element);
      if (n == root) return;
      const GumboVector *row = children_of(n->parent);
      size_t next = n->index_within_parent + 1;
      if (next < row->length) {
        n = row->data[next];
        break;
      }
      n = n->parent;
    }
  }
}

/* ---- containers ---- */

/* Words of sentences outside links: what the containers are weighed by. */
static uint32_t weight(const rd_block *b) {
  uint32_t w = b->words > b->link ? b->words - b->link : 0;
  if (b->link * 2 > b->words) return 0;
  if (b->tag == BT_HEAD) return 0;
  if ((b->flag & BF_FIN) && w >= 6) return w;
  return w >= 25 ? w / 2 : b->link == 0 && w >= 3 ? w / 3 : 0;
}

static uint64_t range_sum(const uint64_t *sum, const hnode *n) { return sum[n->end] - sum[n->begin]; }

static uint64_t *sums(const rd_page *p) {
  uint64_t *sum = arena_array(p->a, (size_t)p->n + 1, sizeof *sum);
  sum[0] = 0;
  for (uint32_t k = 0; k < p->n; k++) sum[k + 1] = sum[k] + (p->block[k].hint ? 0 : weight(&p->block[k]));
  return sum;
}

/* A hint holds when the element has no more of the page's prose than chrome may have; then for all inside. */
static void settle_hints(walker *w, const uint64_t *sum) {
  uint64_t all = sum[w->p->n];
  for (uint32_t k = 1; k < w->nnode; k++) {
    hnode *n = &w->node[k];
    n->drop = w->node[n->parent].drop;
    if (n->drop || !n->hint || n->hint == HINT_STORY) continue;
    uint64_t own = range_sum(sum, n);
    if (n->hint == HINT_HIDDEN)
      n->drop = own * 10 > all * 4 ? 0 : RC_DROP + DROP_OTHER;
    else if (n->hint >= 'a')
      n->drop = own * 10 > all * 4 ? 0 : (uint8_t)(RC_DROP + n->hint - 'a');
    else
      n->drop = own * 100 > all * 12 ? 0 : (uint8_t)(RC_DROP + n->hint - 'A');
    bool comment = n->hint == 'a' + DROP_COMMENT && own * 10 <= all * 8 && n->begin > 0 && sum[n->begin] >= 40;
    if (comment) n->drop = RC_DROP + DROP_COMMENT;
  }
}

/* An item that leads elsewhere: a headline that is a link, with a teaser or nothing behind it. */
static bool is_teaser(const rd_page *p, const hnode *n) {
  uint32_t link = 0, words = 0;
  if (n->end == n->begin || n->end - n->begin > 8) return false;
  for (uint32_t k = n->begin; k < n->end; k++) {
    const rd_block *b = &p->block[k];
    if (b->link >= 2 && b->link * 10 >= b->words * 8 && b->link > link) link = b->link;
    words += b->words;
  }
  return link >= 2 && words <= 90 && words <= link * 12;
}

/* Three or more such items side by side, and little else, are a list of other stories. */
static void settle_teasers(walker *w, const uint64_t *sum) {
  uint32_t *kids = arena_zero(w->p->a, w->nnode, sizeof *kids),
           *teasers = arena_zero(w->p->a, w->nnode, sizeof *teasers);
  uint64_t *prose = arena_zero(w->p->a, w->nnode, sizeof *prose); /* [N] of the children that are none */
  for (uint32_t k = 1; k < w->nnode; k++) {
    const hnode *n = &w->node[k];
    if (n->end == n->begin || n->drop) continue;
    bool teaser = is_teaser(w->p, n);
    kids[n->parent]++;
    teasers[n->parent] += teaser;
    if (!teaser) prose[n->parent] += range_sum(sum, n);
  }
  for (uint32_t k = 1; k < w->nnode; k++) {
    hnode *n = &w->node[k];
    if (!n->drop) n->drop = w->node[n->parent].drop;
    bool list = kids[k] >= 3 && teasers[k] * 10 >= kids[k] * 7 && prose[k] * 4 <= range_sum(sum, n);
    if (!n->drop && list) n->drop = RC_DROP + DROP_RELATED;
  }
}

/* From the root down to the child that holds most of the prose, as long as one does. The story's own mark
 * wins. */
static uint32_t main_container(walker *w, const uint64_t *sum) {
  uint32_t at = 0, *best = arena_zero(w->p->a, w->nnode, sizeof *best);
  uint64_t all = sum[w->p->n];
  for (uint32_t k = 1; k < w->nnode; k++) {
    const hnode *n = &w->node[k];
    uint64_t own = range_sum(sum, n);
    uint32_t b = best[n->parent];
    if (!b || own > range_sum(sum, &w->node[b])) best[n->parent] = k;
  }
  for (uint32_t k = 1; k < w->nnode; k++) {
    const hnode *n = &w->node[k];
    uint64_t own = range_sum(sum, n);
    if (n->hint != HINT_STORY || n->drop || own * 10 < all * 4) continue;
    if (at && own * 10 < range_sum(sum, &w->node[at]) * 9) continue;
    at = k;
    w->p->story = true;
  }
  uint64_t need = at ? 95 : 62; /* of 100: inside the story's own container only wrappers are opened */
  while (best[at] && range_sum(sum, &w->node[best[at]]) * 100 >= range_sum(sum, &w->node[at]) * need) at = best[at];
  return at;
}

/* Blocks of the container itself, and of the lists and tables that stand in it. */
static void mark_home(walker *w, uint32_t c) {
  for (uint32_t k = w->node[c].begin; k < w->node[c].end; k++) {
    rd_block *b = &w->p->block[k];
    uint32_t up = b->node, most = b->tag == BT_LI || b->tag == BT_CELL ? 3 : 1;
    for (uint32_t i = 0; i < most && up != c; i++) up = w->node[up].parent;
    if (up == c) b->flag |= BF_HOME;
  }
}

/* Readability's siblings: a story cut in parts by its template. What stands beside the container, or beside the wrappers
 * around it, and is mostly prose belongs to it. */
static void join_siblings(walker *w, uint32_t c, const uint64_t *sum) {
  rd_page *p = w->p;
  uint64_t own = range_sum(sum, &w->node[c]);
  uint32_t *up = arena_array(p->a, 6, sizeof *up), n = 0;
  for (uint32_t at = c; at && n < 6; at = w->node[at].parent) up[n++] = w->node[at].parent;
  for (uint32_t k = 1; k < w->nnode; k++) {
    const hnode *s = &w->node[k];
    bool beside = false;
    for (uint32_t i = 0; i < n; i++) beside |= s->parent == up[i];
    if (!beside || s->drop || (s->begin < p->hi && s->end > p->lo)) continue;
    uint64_t prose = range_sum(sum, s), words = 0;
    for (uint32_t b = s->begin; b < s->end; b++) words += p->block[b].hint ? 0 : p->block[b].words;
    if (prose * 100 < own * 8 || prose * 10 < words * 7 || prose < 30) continue;
    if (s->end <= p->lo) p->lo = s->begin;
    if (s->begin >= p->hi) p->hi = s->end;
  }
}

void rd_html_containers(rd_page *p, void *tree) {
  walker *w = tree;
  settle_hints(w, sums(p));
  settle_teasers(w, sums(p));
  for (uint32_t k = 0; k < p->n; k++) p->block[k].hint = w->node[p->block[k].node].drop;
  const uint64_t *sum = sums(p);
  uint32_t c = main_container(w, sum);
  p->lo = w->node[c].begin;
  p->hi = w->node[c].end;
  p->html = true;
  if (!p->story) join_siblings(w, c, sum);
  mark_home(w, c);
}

void *rd_html_blocks(rd_page *p, dg_str text) {
  walker *w = arena_zero(p->a, 1, sizeof *w);
  pool *q = arena_zero(p->a, 1, sizeof *q);
  w->p = p;
  q->arena = p->a;
  *ARENA_PUSH(p->a, w->node, w->nnode, w->capnode) = (hnode){0};
  *ARENA_PUSH(p->a, w->stack, w->nstack, w->capstack) = (frame){0};
  dg_str t = html_trim(p, text);
  GumboOptions o = kGumboDefaultOptions;
  o.allocator = pool_get;
  o.deallocator = pool_put;
  o.userdata = q;
  o.max_errors = 0;
  GumboOutput *out = gumbo_parse_with_options(&o, t.p, t.n);
  walk(w, out->root);
  flush(w);
  w->node[0].end = p->n;
  return w;
}
