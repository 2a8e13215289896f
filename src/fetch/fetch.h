/* fetch: pages and feeds from the network, politely: only http and https, robots.txt honoured, a delay between two requests to
 * one host, conditional requests, every size and time bounded. And the entries of RSS and Atom feeds, from any bytes.
 *
 *   url -> robots.txt of its host -> delay -> request (redirects by hand, each judged anew) -> fetch_page
 *   bytes -> feed_open -> feed_next -> feed_entry
 *
 * A fetcher belongs to one thread. */
#ifndef DG_FETCH_H
#define DG_FETCH_H

#include "base/base.h"

#define FETCH_AGENT "dragoman/" DG_VERSION " (news event coder)"
#define FETCH_URL 2048
#define FETCH_MAX_BYTES ((size_t)32 << 20)

typedef struct fetch_options {
  const char *agent;   /* NULL = FETCH_AGENT; its first word is what robots.txt is asked for */
  const char *state;   /* file that remembers what was fetched; NULL = none. Read when opening, written by fetch_save */
  size_t max_bytes;    /* of a body when unpacked; 0 = FETCH_MAX_BYTES */
  uint32_t timeout_ms; /* of one request as a whole; 0 = 30 s */
  uint32_t delay_ms;   /* between two requests to one host */
  bool ignore_robots;
} fetch_options;

typedef struct fetcher fetcher;
dg_rc fetch_open(const fetch_options *o, fetcher **out, dg_err *err);
/* Writes the state file, if there is one. */
dg_rc fetch_save(fetcher *f, dg_err *err);
void fetch_close(fetcher *f);

typedef struct fetch_page {
  dg_buf body;
  char url[FETCH_URL]; /* where it was found, behind redirects */
  char type[160];      /* Content-Type; "" = not said */
  int32_t day;         /* of the visit */
  bool inside;         /* the host's address is private: loopback, local network */
} fetch_page;

/* FETCH_SAME: not changed since the state was written. FETCH_DENIED: by robots.txt. *err has a sentence unless it is a page. */
typedef enum fetch_got { FETCH_PAGE, FETCH_SAME, FETCH_DENIED, FETCH_FAILED } fetch_got;
/* `inside`: private addresses may be asked. True for what the user named; for links, whether their page was itself inside, so
 * that no page on the Web leads into the local network. */
fetch_got fetch_get(fetcher *f, const char *url, bool inside, fetch_page *out, dg_err *err);
/* Fetched before, as the state tells. */
bool fetch_seen(const fetcher *f, const char *url);
bool fetch_is_url(const char *s); /* begins with http:// or https:// */

/* post.c: sends JSON to an address that the user named. DG_EINPUT: it could not be delivered (*err says why). */
dg_rc fetch_post(const char *url, dg_str body, uint32_t timeout_ms, dg_err *err);

/* ---- feed.c ---- */

typedef struct feed_entry {
  char title[512], author[256], id[FETCH_URL], link[FETCH_URL]; /* link is absolute; "" = none */
  int32_t day;                                                  /* published; DAY_NONE */
  dg_buf content;                                               /* HTML: the content, else the summary; may be empty */
} feed_entry;
typedef struct feed feed;
typedef enum feed_got { FEED_ENTRY, FEED_END, FEED_BAD } feed_got;
/* Bytes come from `read` (as read(2)). base: the feed's own address, or "". NULL when out of memory. */
feed *feed_open(int (*read)(void *user, char *p, int n), void *user, const char *base);
feed_got feed_next(feed *f, feed_entry *out, dg_err *err); /* reuses out->content */
const char *feed_publisher(const feed *f);                 /* the channel's title, as far as it was read */
void feed_close(feed *f);

/* ---- inside this folder ---- */

/* robots.c: may `agent` (first word, any case) ask for `path`? *delay_ms: what the file asks for, 0 = nothing. */
bool robots_allow(dg_str file, dg_str agent, dg_str path, uint32_t *delay_ms);

/* state.c: what was fetched: url, etag, last-modified, day; sorted by url. */
typedef struct state_row {
  char *url, *etag, *modified; /* one block, owned by url */
  int32_t day;
} state_row;
typedef struct fetch_state {
  state_row *row; /* [n] */
  size_t n, cap;
} fetch_state;
dg_rc state_read(fetch_state *s, const char *path, dg_err *err); /* a file that is not there is empty */
dg_rc state_write(const fetch_state *s, const char *path, dg_err *err);
const state_row *state_find(const fetch_state *s, const char *url);
void state_put(fetch_state *s, const char *url, const char *etag, const char *modified, int32_t day);
void state_free(fetch_state *s);

#endif
