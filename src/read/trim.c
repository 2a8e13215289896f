/* trim: HTML before the parser sees it. Reads the decoded page; leaves a shorter page that has the same text:
 * scripts, styles, comments, head and inline formatting are gone, of each start tag only its name and one
 * attribute remain (k: what its class, id and role say the element is; see hints.c). Meta data met on the way
 * go into the page (meta.c).
 *
 * It is also the bound on the parser's work: at most TRIM_TAGS tags, nested at most TRIM_DEPTH deep, so that
 * a hostile page costs time and memory in proportion to its length. One pass, no recursion, no search is
 * repeated. */
#include "read/html.h"

#define TRIM_TAGS 200000
#define TRIM_DEPTH 256
#define TRIM_STACK 2048 /* open elements that are followed; deeper ones are neither kept nor followed */

enum { T_VOID = 1, T_RAW = 2, T_SPAN = 4, T_IMPLIED = 8, T_BLOCK = 16, T_CELL = 32 };

typedef struct tag_info {
  const char *name;
  uint8_t flag;
} tag_info;

/* In byte order. RAW: dropped with all inside. SPAN: the tag is dropped unless it carries a hint; its text
 * stays. */
static const tag_info tags[] = {{"abbr", T_SPAN},
                                {"address", T_BLOCK},
                                {"area", T_VOID | T_SPAN},
                                {"article", T_BLOCK},
                                {"aside", T_BLOCK},
                                {"audio", T_RAW},
                                {"b", T_SPAN},
                                {"base", T_VOID | T_SPAN},
                                {"big", T_SPAN},
                                {"blockquote", T_BLOCK},
                                {"body", 0},
                                {"br", T_VOID},
                                {"canvas", T_RAW},
                                {"center", T_BLOCK},
                                {"cite", T_SPAN},
                                {"code", T_SPAN},
                                {"col", T_VOID | T_SPAN},
                                {"dd", T_IMPLIED | T_BLOCK},
                                {"del", T_SPAN},
                                {"dfn", T_SPAN},
                                {"div", T_BLOCK},
                                {"dl", T_BLOCK},
                                {"dt", T_IMPLIED | T_BLOCK},
                                {"em", T_SPAN},
                                {"embed", T_VOID | T_SPAN},
                                {"figcaption", T_BLOCK},
                                {"figure", T_BLOCK},
                                {"font", T_SPAN},
                                {"footer", T_BLOCK},
                                {"form", T_BLOCK},
                                {"frame", T_VOID | T_SPAN},
                                {"h1", T_BLOCK},
                                {"h2", T_BLOCK},
                                {"h3", T_BLOCK},
                                {"h4", T_BLOCK},
                                {"h5", T_BLOCK},
                                {"h6", T_BLOCK},
                                {"head", T_SPAN},
                                {"header", T_BLOCK},
                                {"hr", T_VOID},
                                {"html", T_SPAN},
                                {"i", T_SPAN},
                                {"iframe", T_RAW},
                                {"img", T_VOID | T_SPAN},
                                {"input", T_VOID | T_SPAN},
                                {"ins", T_SPAN},
                                {"kbd", T_SPAN},
                                {"label", T_SPAN},
                                {"li", T_IMPLIED | T_BLOCK},
                                {"link", T_VOID | T_SPAN},
                                {"main", T_BLOCK},
                                {"mark", T_SPAN},
                                {"math", T_RAW},
                                {"meta", T_VOID | T_SPAN},
                                {"nav", T_BLOCK},
                                {"nobr", T_SPAN},
                                {"noscript", T_RAW},
                                {"object", T_SPAN},
                                {"ol", T_BLOCK},
                                {"p", T_IMPLIED | T_BLOCK},
                                {"param", T_VOID | T_SPAN},
                                {"picture", T_SPAN},
                                {"plaintext", T_SPAN},
                                {"pre", T_BLOCK},
                                {"q", T_SPAN},
                                {"s", T_SPAN},
                                {"samp", T_SPAN},
                                {"script", T_RAW},
                                {"section", T_BLOCK},
                                {"select", T_RAW},
                                {"small", T_SPAN},
                                {"source", T_VOID | T_SPAN},
                                {"span", T_SPAN},
                                {"strike", T_SPAN},
                                {"strong", T_SPAN},
                                {"style", T_RAW},
                                {"sub", T_SPAN},
                                {"sup", T_SPAN},
                                {"svg", T_RAW},
                                {"table", T_BLOCK},
                                {"tbody", T_CELL},
                                {"td", T_CELL},
                                {"template", T_RAW},
                                {"textarea", T_RAW},
                                {"tfoot", T_CELL},
                                {"th", T_CELL},
                                {"thead", T_CELL},
                                {"time", T_SPAN},
                                {"title", T_RAW},
                                {"tr", T_CELL},
                                {"track", T_VOID | T_SPAN},
                                {"tt", T_SPAN},
                                {"u", T_SPAN},
                                {"ul", T_BLOCK},
                                {"var", T_SPAN},
                                {"video", T_RAW},
                                {"wbr", T_VOID | T_SPAN},
                                {"xmp", T_SPAN}};
#define TAG_N (sizeof tags / sizeof *tags)

typedef struct open_tag {
  uint64_t name; /* hash */
  bool kept;
  uint8_t flag;
} open_tag;

typedef struct trimmer {
  rd_page *p;
  dg_str in;
  char *out;
  uint32_t i, o, ntags, depth; /* depth: kept tags on the stack */
  open_tag stack[TRIM_STACK];
  uint32_t n, excess;
  uint64_t par;        /* hash of "p" */
  bool endless[TAG_N]; /* no end tag of this raw element is left */
} trimmer;

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}
static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static const tag_info *find_tag(dg_str name, char low[16]) {
  if (name.n == 0 || name.n > 12) return NULL;
  for (uint32_t i = 0; i < name.n; i++) low[i] = lower(name.p[i]);
  low[name.n] = 0;
  size_t lo = 0, hi = TAG_N;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    int c = strcmp(low, tags[mid].name);
    if (c == 0) return &tags[mid];
    if (c < 0)
      hi = mid;
    else
      lo = mid + 1;
  }
  return NULL;
}

/* ---- attributes ---- */

static uint32_t skip_space(dg_str s, uint32_t i) {
  while (i < s.n && (is_space(s.p[i]) || s.p[i] == '/')) i++;
  return i;
}

/* A quoted value ends at its quote; when that is absurdly far the quote was a slip and the tag's end ends it.
 */
static uint32_t value_end(dg_str s, uint32_t i, char quote) {
  if (quote) {
    uint32_t far = s.n - i < 65536 ? s.n - i : 65536;
    const char *e = memchr(s.p + i, quote, far);
    if (e) return (uint32_t)(e - s.p);
  }
  while (i < s.n && s.p[i] != '>' && (quote || !is_space(s.p[i]))) i++;
  return i;
}

/* Attributes of the start tag at i (behind its name); returns the place behind '>'. */
static uint32_t read_attrs(dg_str s, uint32_t i, html_attrs *at) {
  at->n = 0;
  for (;;) {
    i = skip_space(s, i);
    if (i >= s.n) return s.n;
    if (s.p[i] == '>') return i + 1;
    uint32_t from = i;
    while (i < s.n && s.p[i] != '=' && s.p[i] != '>' && s.p[i] != '/' && !is_space(s.p[i])) i++;
    if (i == from) {
      i++;
      continue;
    }
    dg_str name = str_cut(s.p, from, i), value = {s.p + i, 0};
    uint32_t k = i;
    while (k < s.n && is_space(s.p[k])) k++;
    if (k < s.n && s.p[k] == '=') {
      i = k + 1;
      while (i < s.n && is_space(s.p[i])) i++;
      char quote = i < s.n && (s.p[i] == '"' || s.p[i] == '\'') ? s.p[i++] : 0;
      uint32_t e = value_end(s, i, quote);
      value = str_cut(s.p, i, e);
      i = quote && e < s.n && s.p[e] == quote ? e + 1 : e;
    }
    if (at->n < HTML_ATTRS) at->v[at->n++] = (html_attr){name, value};
  }
}

dg_str html_attr_get(const html_attrs *at, const char *name) {
  for (uint32_t k = 0; k < at->n; k++)
    if (str_eq_fold(at->v[k].name, str_of(name))) return at->v[k].value;
  return (dg_str){NULL, 0};
}

/* ---- the stack of open elements ---- */

static void pop(trimmer *t) {
  t->n--;
  t->depth -= t->stack[t->n].kept;
}

/* Elements that a start tag closes: a paragraph by any block, a list item or cell by the next. */
static void close_implied(trimmer *t, uint64_t name, uint8_t flag) {
  if (flag & T_BLOCK)
    while (t->n && (t->stack[t->n - 1].flag & T_IMPLIED) &&
           (t->stack[t->n - 1].name == name || t->stack[t->n - 1].name == t->par))
      pop(t);
  if (flag & T_CELL)
    while (t->n && (t->stack[t->n - 1].flag & T_CELL) && t->stack[t->n - 1].name == name) pop(t);
}

static void put(trimmer *t, dg_str s) {
  memcpy(t->out + t->o, s.p, s.n);
  t->o += s.n;
}

static void start_tag(trimmer *t, dg_str name, const tag_info *info, const char *low, const html_attrs *at) {
  uint8_t flag = info ? info->flag : T_SPAN;
  bool link = name.n == 1 && low[0] == 'a';
  if (link) flag = 0;
  char hint = (flag & T_VOID) ? 0 : html_hint(low, at);
  uint64_t h = str_hash(str_of(low));
  close_implied(t, h, flag);
  bool keep = !(flag & T_SPAN) || hint > 0;
  if (t->depth >= TRIM_DEPTH || t->ntags >= TRIM_TAGS || (link && !html_attr_get(at, "href").p)) keep = false;
  if (!(flag & T_VOID)) {
    if (t->n == TRIM_STACK) {
      t->excess++;
      return;
    }
    t->stack[t->n++] = (open_tag){h, keep, flag};
    t->depth += keep;
  }
  if (!keep) return;
  t->ntags++;
  t->out[t->o++] = '<';
  put(t, str_of((flag & T_SPAN) ? "span" : low));
  if (hint) {
    memcpy(t->out + t->o, " k=", 3);
    t->out[t->o + 3] = hint;
    t->o += 4;
  }
  t->out[t->o++] = '>';
}

static void end_tag(trimmer *t, const char *low) {
  uint64_t h = str_hash(str_of(low));
  if (t->excess) {
    t->excess--;
    return;
  }
  uint32_t least = t->n > 64 ? t->n - 64 : 0, k = t->n;
  while (k > least && t->stack[k - 1].name != h) k--;
  if (k == least) return;
  bool kept = t->stack[k - 1].kept, span = (t->stack[k - 1].flag & T_SPAN) != 0;
  while (t->n >= k) pop(t);
  if (!kept) return;
  t->out[t->o++] = '<';
  t->out[t->o++] = '/';
  put(t, str_of(span ? "span" : low));
  t->out[t->o++] = '>';
}

/* ---- raw elements ---- */

/* Behind the end tag of the raw element that began before i; DG_NONE when there is none. */
static uint32_t raw_end(dg_str s, uint32_t i, const char *low, uint32_t *inner) {
  uint32_t n = (uint32_t)strlen(low);
  for (;;) {
    const char *lt = i < s.n ? memchr(s.p + i, '<', s.n - i) : NULL;
    if (!lt) return DG_NONE;
    i = (uint32_t)(lt - s.p) + 1;
    if (i + 1 + n > s.n || s.p[i] != '/') continue;
    uint32_t k = 0;
    while (k < n && lower(s.p[i + 1 + k]) == low[k]) k++;
    if (k < n || (i + 1 + n < s.n && is_name(s.p[i + 1 + n]))) continue;
    *inner = i - 1;
    const char *gt = memchr(s.p + i, '>', s.n - i);
    return gt ? (uint32_t)(gt - s.p) + 1 : s.n;
  }
}

static void skip_raw(trimmer *t, const tag_info *info, const html_attrs *at) {
  size_t which = (size_t)(info - tags);
  uint32_t inner = 0, e = t->endless[which] ? DG_NONE : raw_end(t->in, t->i, info->name, &inner);
  bool code = strcmp(info->name, "script") == 0 || strcmp(info->name, "style") == 0;
  if (e == DG_NONE) {
    t->endless[which] = true;
    if (code) t->i = t->in.n;
    return;
  }
  html_meta_raw(t->p, info->name, at, str_cut(t->in.p, t->i, inner));
  t->i = e;
}

/* A comment, doctype or processing instruction at i; returns the place behind it. */
static uint32_t skip_comment(dg_str s, uint32_t i) {
  if (i + 4 <= s.n && memcmp(s.p + i, "<!--", 4) == 0) {
    uint32_t at = str_find(str_make(s.p + i + 4, s.n - i - 4), STR("-->"));
    return at == DG_NONE ? s.n : i + 4 + at + 3;
  }
  const char *gt = memchr(s.p + i, '>', s.n - i);
  return gt ? (uint32_t)(gt - s.p) + 1 : s.n;
}

static void tag_at(trimmer *t) {
  dg_str s = t->in;
  uint32_t i = t->i + 1;
  bool end = i < s.n && s.p[i] == '/';
  if (end) i++;
  uint32_t from = i;
  while (i < s.n && is_name(s.p[i])) i++;
  char low[16] = "";
  dg_str name = str_cut(s.p, from, i);
  const tag_info *info = find_tag(name, low);
  if (!info && name.n <= 12)
    for (uint32_t k = 0; k < name.n; k++) low[k] = lower(name.p[k]), low[k + 1] = 0;
  if (end) {
    const char *gt = memchr(s.p + i, '>', s.n - i);
    t->i = gt ? (uint32_t)(gt - s.p) + 1 : s.n;
    if (low[0]) end_tag(t, low);
    return;
  }
  html_attrs at;
  t->i = read_attrs(s, i, &at);
  if (!low[0]) return;
  html_meta_tag(t->p, low, &at);
  if (info && (info->flag & T_RAW))
    skip_raw(t, info, &at);
  else
    start_tag(t, name, info, low, &at);
}

dg_str html_trim(rd_page *p, dg_str in) {
  trimmer *t = arena_zero(p->a, 1, sizeof *t);
  t->p = p;
  t->in = in;
  t->par = str_hash(STR("p"));
  /* a kept start tag may grow by " k=x"; "<a>" is the least tag that is kept */
  t->out = arena_array(p->a, (size_t)in.n * 2 + 16, 1);
  while (t->i < in.n) {
    const char *lt = memchr(in.p + t->i, '<', in.n - t->i);
    uint32_t at = lt ? (uint32_t)(lt - in.p) : in.n;
    put(t, str_cut(in.p, t->i, at));
    t->i = at;
    if (at + 1 >= in.n) break;
    char c = in.p[at + 1];
    bool letter = (lower(c) >= 'a' && lower(c) <= 'z'),
         end = c == '/' && at + 2 < in.n && lower(in.p[at + 2]) >= 'a' && lower(in.p[at + 2]) <= 'z';
    if (letter || end)
      tag_at(t);
    else if (c == '!' || c == '?' || c == '/')
      t->i = skip_comment(in, at);
    else { /* a lone '<' stays text: what follows it is no letter */
      put(t, STR("< "));
      t->i = at + 1;
    }
  }
  return (dg_str){t->out, t->o};
}
