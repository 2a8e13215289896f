/* feed: the entries of RSS 0.9 to 2.0 and Atom, one at a time, through libxml2's push parser without a tree: what is held is one
 * piece of input and the entries that ended in it. No network, no external files, and of entities only XML's own, so nothing
 * can grow. Feeds are often not quite XML ("&nbsp;", a stray "&"): the parser recovers and goes on. Elements are told by their
 * local name among the namespaces that feeds are made of; those of others (media, iTunes) are passed over. */
#include "fetch/fetch.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/uri.h>

#define CONTENT_MAX FETCH_MAX_BYTES
#define FIELD_MAX 4096
#define PIECE 4096

typedef enum field { F_NONE, F_TITLE, F_LINK, F_ID, F_DATE, F_UPDATED, F_AUTHOR, F_SUMMARY, F_CONTENT } field;
static const struct {
  const char *name;
  uint8_t field;
} names[] = {{"title", F_TITLE},     {"link", F_LINK},           {"id", F_ID},           {"guid", F_ID},
             {"pubDate", F_DATE},    {"published", F_DATE},      {"issued", F_DATE},     {"date", F_DATE},
             {"updated", F_UPDATED}, {"modified", F_UPDATED},    {"creator", F_AUTHOR},  {"author", F_AUTHOR},
             {"summary", F_SUMMARY}, {"description", F_SUMMARY}, {"content", F_CONTENT}, {"encoded", F_CONTENT}};

static const char *const spaces[] = {"",
                                     "http://www.w3.org/2005/Atom",
                                     "http://purl.org/atom/ns#",
                                     "http://purl.org/rss/1.0/",
                                     "http://my.netscape.com/rdf/simple/0.9/",
                                     "http://channel.netscape.com/rdf/simple/0.9/",
                                     "http://backend.userland.com/rss2",
                                     "http://purl.org/dc/elements/1.1/",
                                     "http://purl.org/dc/terms/",
                                     "http://purl.org/rss/1.0/modules/content/"};

struct feed {
  xmlParserCtxtPtr xml; /* NULL at first: the first bytes tell the encoding */
  xmlSAXHandler sax;
  int (*read)(void *, char *, int);
  void *user;
  char base[FETCH_URL], publisher[256];
  bool any;          /* the root element was one of a feed */
  bool other;        /* and this one was not */
  bool entities;     /* some were declared */
  bool over;         /* nothing more will come */
  bool failed;       /* out of memory */
  feed_entry *queue; /* [nqueue] whole entries; those before `next` were handed out */
  uint32_t nqueue, capqueue, next;
  int depth; /* of the elements that are open */
  /* the entry at hand */
  int item;    /* depth of its element; -1 = none */
  int at;      /* depth of the field's element */
  field field; /* whose text is being read */
  bool markup; /* the field is XHTML: its tags are kept */
  int skip;    /* depth of an element inside the field whose text does not count; 0 = none */
  feed_entry entry;
  dg_buf text, summary;
  int32_t updated;
  xmlEntity unknown;
  char reference[40];
  dg_err error; /* to be said behind the entries */
};

const char *feed_publisher(const feed *f) { return f->publisher; }

/* ---- dates ---- */

/* "Tue, 10 Jun 2003 04:00:00 GMT" or ISO 8601. */
static int32_t day_of(dg_str s) {
  static const char month[] = "janfebmaraprmayjunjulaugsepoctnovdec";
  s = str_trim(s);
  int32_t day = day_parse(s);
  if (day != DAY_NONE) return day;
  int32_t v[2] = {0, 0}, m = 0;
  uint32_t nv = 0;
  for (uint32_t i = 0; i < s.n && nv < 2;) {
    if (s.p[i] >= '0' && s.p[i] <= '9') {
      int32_t x = 0;
      for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9' && x < 100000; i++) x = x * 10 + (s.p[i] - '0');
      v[nv++] = x;
      continue;
    }
    for (int32_t k = 0; k < 12 && m == 0 && nv == 1 && i + 3 <= s.n; k++)
      if (str_eq_fold(str_make(s.p + i, 3), str_make(month + k * 3, 3))) m = k + 1;
    i++;
  }
  if (v[1] < 100 && nv == 2) v[1] += v[1] < 70 ? 2000 : 1900;
  return nv == 2 && m ? day_make(v[1], m, v[0]) : DAY_NONE;
}

/* ---- fields ---- */

static void keep(char *out, size_t cap, dg_str s) {
  s = str_trim(s);
  uint32_t n = s.n < cap ? s.n : (uint32_t)cap - 1;
  while (n && n < s.n && ((unsigned char)s.p[n] & 0xC0) == 0x80) n--;
  memcpy(out, s.p, n);
  out[n] = 0;
}

/* An address against the feed's own. */
static void keep_link(const feed *f, char out[FETCH_URL], const xmlChar *href) {
  xmlChar *whole = xmlBuildURI(href, (const xmlChar *)f->base);
  const char *p = (const char *)(whole ? whole : href);
  if (strlen(p) < FETCH_URL && fetch_is_url(p)) keep(out, FETCH_URL, str_of(p));
  xmlFree(whole);
}

static field field_of(const char *name, const char *space) {
  bool known = false;
  for (size_t k = 0; k < sizeof spaces / sizeof *spaces && !known; k++)
    known = strcmp(space ? space : "", spaces[k]) == 0;
  for (size_t k = 0; known && k < sizeof names / sizeof *names; k++)
    if (strcmp(name, names[k].name) == 0) return (field)names[k].field;
  return F_NONE;
}

static void add_text(feed *f, const char *p, size_t n) {
  size_t max = f->field == F_SUMMARY || f->field == F_CONTENT ? CONTENT_MAX : FIELD_MAX;
  if (f->field == F_NONE || f->skip) return;
  if (n > max - f->text.n) n = max - f->text.n;
  buf_put(&f->text, p, n);
}

static void add_escaped(feed *f, const char *p, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (p[i] == '<')
      add_text(f, "&lt;", 4);
    else if (p[i] == '&')
      add_text(f, "&amp;", 5);
    else
      add_text(f, p + i, 1);
}

static void add_tag(feed *f, const char *name, bool end) {
  add_text(f, "</", end ? 2 : 1);
  add_text(f, name, strlen(name));
  add_text(f, ">", 1);
}

static void begin_entry(feed *f) {
  feed_entry *e = &f->entry;
  f->item = f->depth;
  f->updated = DAY_NONE;
  f->summary.n = e->content.n = 0;
  e->title[0] = e->author[0] = e->id[0] = e->link[0] = 0;
  e->day = DAY_NONE;
}

static void end_link(feed *f) {
  buf_put(&f->text, "", 1);
  if (f->text.failed || f->entry.link[0]) return;
  dg_str t = str_trim(str_make(f->text.p, (uint32_t)f->text.n - 1));
  f->text.p[t.p + t.n - f->text.p] = 0;
  if (t.n) keep_link(f, f->entry.link, (const xmlChar *)t.p);
}

/* Bad bytes, which the parser lets through when it recovers, as question marks. */
static void mend(dg_buf *b) {
  if (b->n > UINT32_MAX || utf8_ok(str_make(b->n ? b->p : "", (uint32_t)b->n))) return;
  for (uint32_t i = 0; i < b->n;) {
    uint32_t at = i, cp = utf8_next(b->p, (uint32_t)b->n, &i);
    if (cp == 0xFFFD && i - at < 3) memset(b->p + at, '?', i - at);
  }
}

static void end_field(feed *f) {
  feed_entry *e = &f->entry;
  mend(&f->text);
  dg_str s = str_make(f->text.n ? f->text.p : "", (uint32_t)f->text.n);
  switch (f->item < 0 ? F_NONE : f->field) {
  case F_TITLE:
    keep(e->title, sizeof e->title, s);
    break;
  case F_LINK:
    end_link(f);
    break;
  case F_ID:
    keep(e->id, sizeof e->id, s);
    break;
  case F_DATE:
    if (e->day == DAY_NONE) e->day = day_of(s);
    break;
  case F_UPDATED:
    f->updated = day_of(s);
    break;
  case F_AUTHOR:
    if (s.n && !e->author[0]) keep(e->author, sizeof e->author, s);
    break;
  case F_SUMMARY:
  case F_CONTENT: {
    dg_buf *to = f->field == F_CONTENT ? &e->content : &f->summary;
    if (s.n > to->n) to->n = 0, buf_put(to, s.p, s.n);
    break;
  }
  case F_NONE: /* of the channel: its title */
    keep(f->publisher, sizeof f->publisher, s);
    break;
  }
  f->field = F_NONE;
  f->skip = 0;
}

static void end_entry(feed *f) {
  feed_entry *e = &f->entry;
  f->item = -1;
  if (e->day == DAY_NONE) e->day = f->updated;
  if (!e->content.n) {
    dg_buf swap = e->content;
    e->content = f->summary;
    f->summary = swap;
  }
  if (f->nqueue == f->capqueue) {
    uint32_t cap = f->capqueue ? f->capqueue * 2 : 4;
    feed_entry *grown = mem_grow(f->queue, cap * sizeof *grown);
    if (!grown) {
      f->failed = true;
      return;
    }
    memset(grown + f->capqueue, 0, (cap - f->capqueue) * sizeof *grown);
    f->queue = grown;
    f->capqueue = cap;
  }
  feed_entry keep_room = f->queue[f->nqueue];
  f->failed |= e->content.failed || f->text.failed || f->summary.failed;
  f->queue[f->nqueue++] = *e;
  e->content = keep_room.content; /* its room is used again */
}

/* ---- what the parser tells ---- */

/* An attribute without namespace: its bytes; p == NULL when it is not there. Attributes come in fives: name, prefix, space, begin, end. */
static dg_str attribute(const xmlChar **at, int n, const char *name) {
  for (int k = 0; k < n; k++)
    if (!at[k * 5 + 2] && strcmp((const char *)at[k * 5], name) == 0)
      return str_make((const char *)at[k * 5 + 3], (uint32_t)(at[k * 5 + 4] - at[k * 5 + 3]));
  return (dg_str){0};
}

/* Atom: <link rel="alternate" href="…"/>; what has no rel is that too. */
static void link_attributes(feed *f, const xmlChar **at, int n) {
  dg_str href = attribute(at, n, "href"), rel = attribute(at, n, "rel");
  char url[FETCH_URL];
  if (!href.n || href.n >= sizeof url || f->entry.link[0] || (rel.p && !str_eq(rel, STR("alternate")))) return;
  keep(url, sizeof url, href);
  keep_link(f, f->entry.link, (const xmlChar *)url);
}

static void begin_field(feed *f, field which, const xmlChar **at, int n) {
  f->field = which;
  f->at = f->depth;
  f->text.n = 0;
  f->skip = 0;
  f->markup = (which == F_CONTENT || which == F_SUMMARY) && str_eq(attribute(at, n, "type"), STR("xhtml"));
  if (which == F_LINK && f->item >= 0) link_attributes(f, at, n);
}

static void on_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *space, int nspace,
                     const xmlChar **spaces_here, int n, int ndefault, const xmlChar **at) {
  feed *f = user;
  const char *name = (const char *)local;
  (void)prefix, (void)nspace, (void)spaces_here, (void)ndefault;
  int depth = f->depth;
  if (depth == 0) {
    f->any = strcmp(name, "rss") == 0 || strcmp(name, "RDF") == 0 || strcmp(name, "feed") == 0;
    f->other = !f->any;
  } else if (f->item < 0 && (strcmp(name, "item") == 0 || strcmp(name, "entry") == 0))
    begin_entry(f);
  else if (f->field != F_NONE) {
    if (f->markup) add_tag(f, name, false);
    if (f->field == F_AUTHOR && !f->skip && strcmp(name, "name") != 0) f->skip = depth; /* its address, its page */
  } else if (f->item < 0 && !f->publisher[0] && depth <= 2 && strcmp(name, "title") == 0)
    begin_field(f, F_TITLE, at, n);
  else if (f->item >= 0 && depth == f->item + 1)
    begin_field(f, field_of(name, (const char *)space), at, n);
  f->depth++;
}

static void on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *space) {
  feed *f = user;
  (void)prefix, (void)space;
  int depth = --f->depth;
  if (f->field != F_NONE && depth == f->at)
    end_field(f);
  else if (f->field != F_NONE && f->markup)
    add_tag(f, (const char *)local, true);
  if (f->skip == depth) f->skip = 0;
  if (f->item >= 0 && depth == f->item) end_entry(f);
}

static void on_text(void *user, const xmlChar *p, int n) {
  feed *f = user;
  if (f->markup)
    add_escaped(f, (const char *)p, (size_t)n);
  else
    add_text(f, (const char *)p, (size_t)n);
}

/* An entity that XML does not know is HTML's, if anything: it stays as it is for the reader of HTML. The parser passes over
 * all references behind its first error: we have seen it and go on. */
static xmlEntityPtr on_entity(void *user, const xmlChar *name) {
  feed *f = user;
  xmlEntityPtr known = xmlGetPredefinedEntity(name);
  if (f->xml) f->xml->wellFormed = 1;
  if (known) return known;
  bool html = f->field == F_SUMMARY || f->field == F_CONTENT;
  snprintf(f->reference, sizeof f->reference, html && strlen((const char *)name) < 32 ? "&%s;" : " ",
           (const char *)name);
  f->unknown = (xmlEntity){.type = XML_ENTITY_DECL,
                           .name = name,
                           .etype = XML_INTERNAL_PREDEFINED_ENTITY,
                           .content = (xmlChar *)f->reference,
                           .orig = (xmlChar *)f->reference,
                           .length = (int)strlen(f->reference)};
  return &f->unknown;
}

static void on_declaration(void *user, const xmlChar *name, int type, const xmlChar *public_id,
                           const xmlChar *system_id, xmlChar *content) {
  (void)name, (void)type, (void)public_id, (void)system_id, (void)content;
  ((feed *)user)->entities = true;
}

static void on_error(void *user, const xmlError *e) { (void)user, (void)e; }

/* ---- the parser ---- */

feed *feed_open(int (*read)(void *user, char *p, int n), void *user, const char *base) {
  feed *f = mem_get(sizeof *f);
  if (!f) return NULL;
  *f = (feed){.read = read, .user = user, .item = -1};
  snprintf(f->base, sizeof f->base, "%s", base);
  f->sax = (xmlSAXHandler){.initialized = XML_SAX2_MAGIC,
                           .startElementNs = on_start,
                           .endElementNs = on_end,
                           .characters = on_text,
                           .ignorableWhitespace = on_text,
                           .cdataBlock = on_text,
                           .getEntity = on_entity,
                           .entityDecl = on_declaration,
                           .serror = (xmlStructuredErrorFunc)(void (*)(void))on_error};
  return f;
}

void feed_close(feed *f) {
  if (!f) return;
  if (f->xml && f->xml->myDoc) xmlFreeDoc(f->xml->myDoc); /* made for declared entities */
  if (f->xml) f->xml->myDoc = NULL;
  xmlFreeParserCtxt(f->xml);
  for (uint32_t i = 0; i < f->capqueue; i++) buf_free(&f->queue[i].content);
  mem_free(f->queue);
  buf_free(&f->entry.content);
  buf_free(&f->text);
  buf_free(&f->summary);
  mem_free(f);
}

static feed_got bad(feed *f, dg_err *err, dg_rc rc, const char *what) {
  f->over = true;
  err_set(err, rc, NULL, f->xml && f->xml->input ? (uint32_t)f->xml->input->line : 0, 0, "%s", what);
  return FEED_BAD;
}

/* One more piece of input through the parser. */
static feed_got piece(feed *f, dg_err *err) {
  char p[PIECE];
  int n = f->read(f->user, p, sizeof p);
  if (!f->xml && n > 0) {
    f->xml = xmlCreatePushParserCtxt(&f->sax, f, p, n < 4 ? n : 4, NULL);
    if (!f->xml) return bad(f, err, DG_ENOMEM, "out of memory while reading this feed");
    xmlCtxtUseOptions(f->xml, XML_PARSE_NONET | XML_PARSE_RECOVER | XML_PARSE_OLDSAX);
    if (n > 4) xmlParseChunk(f->xml, p + 4, n - 4, 0);
  } else if (f->xml)
    xmlParseChunk(f->xml, p, n > 0 ? n : 0, n <= 0);
  if (f->entities || f->other) f->nqueue = 0;
  if (f->failed) return bad(f, err, DG_ENOMEM, "out of memory while reading this feed");
  if (f->entities) return bad(f, err, DG_EINPUT, "declares entities, which no feed needs: not read");
  if (f->other) return bad(f, err, DG_EINPUT, "is XML, but no feed: RSS and Atom are");
  bool stopped = f->xml && f->xml->disableSAX;
  if (n > 0 && !stopped) return FEED_ENTRY;
  if (!f->any) return bad(f, err, DG_EINPUT, "is no feed: RSS and Atom are");
  if (n < 0 || stopped || f->depth > 0)
    return bad(f, err, DG_EINPUT, "is cut off or damaged here; the entries before were read");
  f->over = true;
  return FEED_END;
}

/* What was found wrong is said behind the entries that ended before it. */
feed_got feed_next(feed *f, feed_entry *out, dg_err *err) {
  while (f->next == f->nqueue) {
    if (f->over) {
      if (f->error.rc == DG_OK) return FEED_END;
      if (err) *err = f->error;
      f->error.rc = DG_OK;
      return FEED_BAD;
    }
    f->next = f->nqueue = 0;
    f->error.rc = DG_OK;
    piece(f, &f->error);
  }
  feed_entry swap = *out;
  *out = f->queue[f->next];
  f->queue[f->next++].content = swap.content;
  return FEED_ENTRY;
}
