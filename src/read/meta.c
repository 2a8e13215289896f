/* meta: what an HTML page says of itself: meta tags, JSON-LD, time elements, the canonical link. Reads the
 * attributes that trim meets; writes url, site, site_date, head_title, author and html_lang of the page,
 * first and best first. Invariant: each field keeps the value of its best source (rank), whatever the order
 * on the page. */
#include "read/html.h"

static dg_str text_of(rd_page *p, dg_str s) { return rd_clean(p->a, s, true); }

static void offer(rd_page *p, dg_str *field, uint8_t *rank, uint8_t its_rank, dg_str value) {
  if (its_rank <= *rank || value.n == 0 || value.n > 2000) return;
  value = text_of(p, value);
  if (!value.n) return;
  *field = value;
  *rank = its_rank;
}

/* A date is taken only when it can be read. */
static void offer_date(rd_page *p, uint8_t rank, dg_str value) {
  value = str_trim(value);
  rd_date t;
  char day[11];
  if (value.n > 80) return;
  if (rank >= 6 && p->nstated < RD_STATED && day_parse(value) != DAY_NONE) {
    p->stated[p->nstated].day = day_parse(value);
    p->stated[p->nstated++].rank = rank;
  }
  if (rank <= p->rank.date) return;
  if (day_parse(value) != DAY_NONE)
    offer(p, &p->site_date, &p->rank.date, rank, value);
  else if (rd_dates(value, &t, 1) && t.year && t.day && day_make(t.year, t.month, t.day) != DAY_NONE) {
    day_print(day_make(t.year, t.month, t.day), day);
    offer(p, &p->site_date, &p->rank.date, rank, str_copy(p->a, str_of(day)));
  }
}

/* ---- meta, link, time ---- */

typedef enum meta_field { F_DATE, F_TITLE, F_SITE, F_AUTHOR, F_URL } meta_field;
static const struct {
  const char *name;
  uint8_t field, rank;
} metas[] = {{"article:published_time", F_DATE, 9},
             {"og:article:published_time", F_DATE, 9},
             {"datepublished", F_DATE, 9},
             {"parsely-pub-date", F_DATE, 8},
             {"sailthru.date", F_DATE, 8},
             {"pubdate", F_DATE, 8},
             {"publishdate", F_DATE, 8},
             {"publish-date", F_DATE, 8},
             {"publish_date", F_DATE, 8},
             {"publication_date", F_DATE, 8},
             {"article.published", F_DATE, 8},
             {"cxenseparse:recs:publishtime", F_DATE, 8},
             {"published_at", F_DATE, 8},
             {"dc.date.issued", F_DATE, 8},
             {"dcterms.created", F_DATE, 7},
             {"dc.date", F_DATE, 6},
             {"date", F_DATE, 6},
             {"citation_publication_date", F_DATE, 6},
             {"originalpublicationdate", F_DATE, 8},
             {"displaydate", F_DATE, 6},
             {"article:modified_time", F_DATE, 2},
             {"og:updated_time", F_DATE, 1},
             {"lastmod", F_DATE, 1},
             {"last-modified", F_DATE, 1},
             {"og:title", F_TITLE, 9},
             {"twitter:title", F_TITLE, 7},
             {"dc.title", F_TITLE, 6},
             {"title", F_TITLE, 5},
             {"og:site_name", F_SITE, 9},
             {"application-name", F_SITE, 5},
             {"dc.publisher", F_SITE, 6},
             {"author", F_AUTHOR, 8},
             {"article:author", F_AUTHOR, 5},
             {"byl", F_AUTHOR, 9},
             {"dc.creator", F_AUTHOR, 6},
             {"parsely-author", F_AUTHOR, 7},
             {"sailthru.author", F_AUTHOR, 7},
             {"og:url", F_URL, 6}};

static void offer_field(rd_page *p, uint8_t field, uint8_t rank, dg_str value) {
  switch (field) {
  case F_DATE:
    offer_date(p, rank, value);
    break;
  case F_TITLE:
    offer(p, &p->head_title, &p->rank.title, rank, value);
    break;
  case F_SITE:
    if (value.n && value.p[0] != '@') offer(p, &p->site, &p->rank.site, rank, value);
    break;
  case F_AUTHOR:
    if (str_find(value, STR("://")) == DG_NONE && value.n < 120) offer(p, &p->author, &p->rank.author, rank, value);
    break;
  case F_URL:
    if (str_begins(value, STR("http"))) offer(p, &p->url, &p->rank.url, rank, value);
    break;
  }
}

static void meta_tag(rd_page *p, const html_attrs *at) {
  dg_str value = html_attr_get(at, "content");
  static const char *const key[] = {"property", "name", "itemprop"};
  if (!value.n) return;
  for (int k = 0; k < 3; k++) {
    dg_str name = html_attr_get(at, key[k]);
    for (uint32_t m = 0; name.n && m < sizeof metas / sizeof *metas; m++)
      if (str_eq_fold(name, str_of(metas[m].name))) offer_field(p, metas[m].field, metas[m].rank, value);
  }
}

static bool attr_has(const html_attrs *at, const char *name, const char *what) {
  dg_str v = html_attr_get(at, name), w = str_of(what);
  for (uint32_t i = 0; i + w.n <= v.n; i++)
    if (str_eq_fold(str_cut(v.p, i, i + w.n), w)) return true;
  return false;
}

static void time_tag(rd_page *p, const html_attrs *at) {
  dg_str value = html_attr_get(at, "datetime");
  if (!value.n) return;
  if (attr_has(at, "itemprop", "datePublished") || html_attr_get(at, "pubdate").p)
    offer_date(p, 7, value);
  else if (attr_has(at, "class", "publish") || attr_has(at, "class", "entry-date"))
    offer_date(p, 5, value);
  else if (attr_has(at, "itemprop", "dateModified") || attr_has(at, "class", "updated"))
    offer_date(p, 2, value);
  else
    offer_date(p, 3, value);
}

void html_meta_tag(rd_page *p, const char *tag, const html_attrs *at) {
  if (strcmp(tag, "meta") == 0)
    meta_tag(p, at);
  else if (strcmp(tag, "time") == 0)
    time_tag(p, at);
  else if (strcmp(tag, "link") == 0) {
    if (attr_has(at, "rel", "canonical")) offer_field(p, F_URL, 9, html_attr_get(at, "href"));
  } else if (strcmp(tag, "html") == 0) {
    dg_str lang = html_attr_get(at, "lang");
    if (!lang.p) lang = html_attr_get(at, "xml:lang");
    if (lang.n >= 2 && lang.n < 20) p->html_lang = text_of(p, lang);
  } else if (attr_has(at, "itemprop", "datePublished"))
    offer_date(p, 7, html_attr_get(at, "content"));
}

/* ---- JSON-LD ---- */

/* The string at s[i] == '"': raw between its quotes; *i behind it. */
static dg_str json_string(dg_str s, uint32_t *i) {
  uint32_t from = *i + 1, k = from;
  while (k < s.n && s.p[k] != '"') k += s.p[k] == '\\' ? 2 : 1;
  if (k > s.n) k = s.n;
  *i = k < s.n ? k + 1 : s.n;
  return str_cut(s.p, from, k);
}

static uint32_t hex4(dg_str s, uint32_t i) {
  uint32_t v = 0;
  for (uint32_t k = i; k < i + 4; k++) {
    char c = k < s.n ? s.p[k] : 'x';
    if (c >= '0' && c <= '9')
      v = v * 16 + (uint32_t)(c - '0');
    else if ((c | 32) >= 'a' && (c | 32) <= 'f')
      v = v * 16 + (uint32_t)((c | 32) - 'a') + 10;
    else
      return 0xFFFD;
  }
  return v;
}

static dg_str json_unescape(dg_arena *a, dg_str s) {
  if (s.n == 0 || !memchr(s.p, '\\', s.n)) return s;
  char *out = arena_get(a, (size_t)s.n + 4);
  uint32_t o = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    if (s.p[i] != '\\' || i + 1 >= s.n) {
      out[o++] = s.p[i];
      continue;
    }
    char c = s.p[++i];
    if (c != 'u') {
      out[o++] = c == 'n' || c == 't' || c == 'r' || c == 'b' || c == 'f' ? ' ' : c;
      continue;
    }
    uint32_t cp = hex4(s, i + 1);
    i += i + 4 < s.n ? 4 : s.n - i - 1;
    if (cp >= 0xD800 && cp < 0xDC00 && i + 6 < s.n && s.p[i + 1] == '\\' && s.p[i + 2] == 'u') {
      uint32_t lo = hex4(s, i + 3);
      if (lo >= 0xDC00 && lo < 0xE000) cp = 0x10000 + ((cp - 0xD800) << 10) + (lo - 0xDC00), i += 6;
    }
    if ((cp >= 0xD800 && cp < 0xE000) || cp == 0) cp = 0xFFFD;
    o += utf8_put(out + o, cp);
  }
  return (dg_str){out, o};
}

/* Keys of the objects around a value: what "name" names. */
#define LD_DEPTH 32
typedef struct ld {
  dg_str key[LD_DEPTH]; /* under which the object or array at each depth stands */
  uint32_t depth;
} ld;

static bool ld_under(const ld *l, const char *key) {
  for (uint32_t k = l->depth < LD_DEPTH ? l->depth : LD_DEPTH; k-- > 0;)
    if (l->key[k].n) return str_eq(l->key[k], str_of(key));
  return false;
}

static void ld_value(rd_page *p, const ld *l, dg_str key, dg_str raw) {
  if (raw.n > 4000) return;
  dg_str v = json_unescape(p->a, raw);
  if (str_eq(key, STR("datePublished")))
    offer_date(p, 10, v);
  else if (str_eq(key, STR("dateCreated")))
    offer_date(p, 6, v);
  else if (str_eq(key, STR("headline")))
    offer(p, &p->head_title, &p->rank.title, 8, v);
  else if (str_eq(key, STR("author")))
    offer_field(p, F_AUTHOR, 10, v);
  else if (str_eq(key, STR("name")) && ld_under(l, "author"))
    offer_field(p, F_AUTHOR, 10, v);
  else if (str_eq(key, STR("name")) && ld_under(l, "publisher"))
    offer_field(p, F_SITE, 8, v);
}

/* One pass over the text; what is not JSON does no harm. */
static void json_ld(rd_page *p, dg_str s) {
  ld l = {.depth = 0};
  dg_str key = {s.p, 0};
  bool value = false;
  for (uint32_t i = 0; i < s.n;) {
    char c = s.p[i];
    if (c == '"') {
      dg_str str = json_string(s, &i);
      uint32_t k = i;
      while (k < s.n && (s.p[k] == ' ' || s.p[k] == '\n' || s.p[k] == '\t' || s.p[k] == '\r')) k++;
      if (k < s.n && s.p[k] == ':' && !value) {
        key = str;
        value = true;
        i = k + 1;
      } else {
        ld_value(p, &l, key, str);
        value = false;
      }
      continue;
    }
    if (c == '{' || c == '[') {
      if (l.depth < LD_DEPTH) l.key[l.depth] = key;
      l.depth++;
      if (c == '{') key = str_make(s.p, 0);
      value = false;
    } else if (c == '}' || c == ']') {
      if (l.depth) l.depth--;
      key = str_make(s.p, 0);
      value = false;
    } else if (c == ',')
      value = false;
    i++;
  }
}

void html_meta_raw(rd_page *p, const char *tag, const html_attrs *at, dg_str inner) {
  if (strcmp(tag, "title") == 0)
    offer_field(p, F_TITLE, 4, inner);
  else if (strcmp(tag, "script") == 0 && attr_has(at, "type", "ld+json") && inner.n < 1000000)
    json_ld(p, inner);
}

/* ---- charset ---- */

static dg_str label_behind(dg_str s, const char *mark) {
  uint32_t at = str_find(s, str_of(mark));
  if (at == DG_NONE) return str_make(s.p, 0);
  uint32_t i = at + (uint32_t)strlen(mark);
  while (i < s.n && strchr("\"' ", s.p[i])) i++;
  uint32_t from = i;
  while (i < s.n && s.p[i] > ' ' && !strchr("\"'>;/", s.p[i])) i++;
  return str_cut(s.p, from, i);
}

dg_str html_charset(dg_str s) {
  if (s.n > 4096) s.n = 4096;
  static const char *const mark[] = {"charset=", "CHARSET=", "Charset="};
  for (int k = 0; k < 3; k++) {
    dg_str label = label_behind(s, mark[k]);
    if (label.n) return label;
  }
  return str_begins(s, STR("<?xml")) ? label_behind(s, "encoding=") : str_make(s.p, 0);
}
