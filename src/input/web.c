/* web: inputs that are addresses, and feeds from wherever they come. A feed gives one page an entry: the content it carries, or
 * with `follow` the page that it links to, with the entry's title, author and date as hints. What the state file knows as
 * fetched is passed over and counted. */
#include "input/stream.h"

static bool open_fetcher(in_web *w, const in_options *o, dg_err *err) {
  if (w->fetcher) return true;
  return fetch_open(&o->fetch, &w->fetcher, err) == DG_OK;
}

in_got web_get(in_web *w, const in_options *o, const char *url, dg_err *err) {
  if (!open_fetcher(w, o, err)) return IN_ERROR;
  switch (fetch_get(w->fetcher, url, true, &w->page, err)) {
  case FETCH_PAGE:
    return IN_RECORD;
  case FETCH_SAME:
    return IN_NOTE;
  default:
    return IN_ERROR;
  }
}

in_got web_save(in_web *w, dg_err *err) {
  if (!w->fetcher || w->saved) return IN_END;
  w->saved = true;
  return fetch_save(w->fetcher, err) == DG_OK ? IN_END : IN_ERROR;
}

void web_close(in_web *w) {
  feed_shut(w);
  buf_free(&w->entry.content);
  buf_free(&w->page.body);
  fetch_close(w->fetcher);
  w->fetcher = NULL;
}

const char *web_form(const fetch_page *page, in_form *form) {
  http_head h = {.form = IN_AUTO};
  http_type(str_of(page->type), &h);
  if (*form != IN_TEXT) return NULL; /* its first bytes told */
  if (h.form == IN_HTML) *form = IN_HTML;
  return h.form == IN_FORMS ? "is of a type that is no page" : NULL;
}

void web_about(const fetch_page *page, in_about *about) {
  http_head h = {.form = IN_AUTO};
  http_type(str_of(page->type), &h);
  memcpy(about->charset, h.charset, sizeof h.charset);
  about_set(about->url, sizeof about->url, page->url, strlen(page->url));
  about_set(about->id, sizeof about->id, page->url, strlen(page->url));
  about->crawled = page->day;
}

/* ---- feeds ---- */

static int feed_bytes(void *user, char *p, int n) {
  in_bytes *b = user;
  dg_err err;
  if (b->at == b->n && (b->end || !bytes_fill(b, &err))) return b->end ? 0 : -1;
  size_t part = b->n - b->at < (size_t)n ? b->n - b->at : (size_t)n;
  memcpy(p, b->io + b->at, part);
  b->at += part;
  return (int)part;
}

void feed_shut(in_web *w) {
  feed_close(w->feed);
  w->feed = NULL;
}

static void entry_about(const in_web *w, in_about *about) {
  const feed_entry *e = &w->entry;
  about_set(about->title, sizeof about->title, e->title, strlen(e->title));
  about_set(about->byline, sizeof about->byline, e->author, strlen(e->author));
  about->told = e->day == DAY_NONE ? 0 : e->day;
  about->hints = true;
}

/* The content that the entry itself carries. */
static in_got entry_content(in_web *w, in_record *out, dg_err *err) {
  const feed_entry *e = &w->entry;
  const char *id = e->id[0] ? e->id : e->link;
  if (!e->content.n) {
    err_set(err, DG_EINPUT, out->name, 0, 0, "has no text of its own%s",
            e->link[0] ? ": --follow reads the page it links to" : "");
    return IN_NOTE;
  }
  buf_put(&out->bytes, e->content.p, e->content.n);
  out->form = IN_HTML;
  memcpy(out->about.charset, "utf-8", 6);
  about_set(out->about.url, sizeof out->about.url, e->link, strlen(e->link));
  about_set(out->about.id, sizeof out->about.id, id, strlen(id));
  about_set(out->about.publisher, sizeof out->about.publisher, feed_publisher(w->feed),
            strlen(feed_publisher(w->feed)));
  return IN_RECORD;
}

/* The page that the entry links to. IN_END: read before. */
static in_got entry_page(in_web *w, const in_options *o, in_record *out, dg_err *err) {
  const feed_entry *e = &w->entry;
  if (!open_fetcher(w, o, err)) return IN_ERROR;
  if (fetch_seen(w->fetcher, e->link)) {
    w->seen++;
    return IN_END;
  }
  fetch_page page = {.body = out->bytes};
  fetch_got got = fetch_get(w->fetcher, e->link, w->feed_inside, &page, err);
  out->bytes = page.body;
  if (got != FETCH_PAGE) return got == FETCH_DENIED ? IN_NOTE : IN_ERROR;
  const char *why = in_unusable(page.body.p, page.body.n);
  out->form = why ? IN_TEXT : in_sniff(NULL, page.body.p, page.body.n);
  if (!why) why = web_form(&page, &out->form);
  if (!why && out->form != IN_HTML && out->form != IN_TEXT) why = "is no page";
  if (why) {
    err_set(err, DG_EINPUT, e->link, 0, 0, "%s", why);
    return IN_ERROR;
  }
  web_about(&page, &out->about);
  return IN_RECORD;
}

in_got feed_record(in_web *w, in_bytes *b, const in_options *o, in_record *out, dg_err *err) {
  if (!w->feed) {
    bool fetched = b->stream.fd < 0;
    w->feed = feed_open(feed_bytes, b, fetched ? w->page.url : "");
    w->feed_inside = !fetched || w->page.inside; /* a file on this disk may lead anywhere */
    w->entries = w->seen = 0;
    if (!w->feed) {
      err_set(err, DG_ENOMEM, b->name, 0, 0, "out of memory while reading this feed");
      return IN_ERROR;
    }
  }
  for (;;) {
    switch (feed_next(w->feed, &w->entry, err)) {
    case FEED_BAD:
      snprintf(err->file, sizeof err->file, "%.255s", b->name);
      return IN_ERROR;
    case FEED_END:
      if (!w->seen) return IN_END;
      err_set(err, DG_EINPUT, b->name, 0, 0, "%u of its %u pages were read before", w->seen, w->entries);
      w->seen = 0;
      return IN_NOTE;
    case FEED_ENTRY:
      break;
    }
    w->entries++;
    size_t n = strlen(b->name);
    snprintf(out->name, sizeof out->name, "%.*s#%u", n > 1000 ? 1000 : (int)n, b->name, w->entries);
    out->about = (in_about){0};
    out->bytes.n = 0;
    entry_about(w, &out->about);
    in_got got = o->follow && w->entry.link[0] ? entry_page(w, o, out, err) : entry_content(w, out, err);
    if (got != IN_END) return got;
  }
}
