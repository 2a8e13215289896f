/* fetch: one request at a time through libcurl. Redirects are followed here, not by libcurl, so that each address is judged
 * like the first: http or https, robots.txt, delay, no private address behind a public one. Invariant: no byte of a body past
 * max_bytes is kept, and no request outlives its timeout. */
#include "fetch/fetch.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define REDIRECTS 5
#define HOSTS 4096 /* remembered; then the memory begins anew */
#define HEADER_BYTES 131072
#define ROBOTS_MAX ((size_t)512 << 10)
#define DELAY_MAX_MS 60000 /* of what a robots.txt may ask for */
#define TIMEOUT_MS 30000
#define CONNECT_MS 10000

typedef struct host {
  char key[300];   /* scheme://host:port */
  int64_t last_ms; /* of the last request; 0 = none */
  bool asked;      /* robots.txt was asked for */
  int status;      /* 200: rules hold; 404 and the like: none; 0 or 500: it cannot be read */
  dg_buf rules;
} host;

struct fetcher {
  fetch_options o;
  CURL *curl;
  CURLU *url;
  struct curl_slist *headers; /* of the request at hand */
  fetch_state state;
  host *hosts; /* [nhost] */
  uint32_t nhost;
  bool proxied; /* a proxy names the hosts: their addresses are not seen here */
  /* the request at hand */
  dg_buf *body;
  size_t max, header_bytes;
  bool too_long, inside_ok, inside, refused;
  char etag[1024], modified[256];
  char error[CURL_ERROR_SIZE];
};

bool fetch_is_url(const char *s) { return strncmp(s, "http://", 7) == 0 || strncmp(s, "https://", 8) == 0; }

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000 + 1;
}

static int32_t today(void) { return (int32_t)(time(NULL) / 86400); }

/* ---- addresses ---- */

static bool is_private4(uint32_t a) {
  return a >> 24 == 0 || a >> 24 == 10 || a >> 24 == 127 || a >> 16 == 0xA9FE || a >> 20 == 0xAC1 ||
         a >> 16 == 0xC0A8 || a >> 22 == 0x191 /* 100.64/10 */ || a >> 8 == 0xC00000 ||
         a >> 17 == 0x6309 /* 198.18/15 */ || a >> 28 >= 14;
}

static bool is_private6(const uint8_t a[16]) {
  static const uint8_t zero[12], mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff},
                                 nat64[12] = {0, 0x64, 0xff, 0x9b};
  uint32_t low = (uint32_t)a[12] << 24 | (uint32_t)a[13] << 16 | (uint32_t)a[14] << 8 | a[15];
  if (memcmp(a, mapped, 12) == 0 || memcmp(a, nat64, 12) == 0) return is_private4(low);
  if (memcmp(a, zero, 12) == 0) return true;
  return (a[0] & 0xFE) == 0xFC || (a[0] == 0xFE && a[1] >= 0x80) || a[0] == 0xFF;
}

static bool is_private(const struct sockaddr *a) {
  if (a->sa_family == AF_INET) {
    struct sockaddr_in in;
    memcpy(&in, a, sizeof in);
    return is_private4(ntohl(in.sin_addr.s_addr));
  }
  if (a->sa_family != AF_INET6) return true;
  struct sockaddr_in6 in6;
  memcpy(&in6, a, sizeof in6);
  return is_private6(in6.sin6_addr.s6_addr);
}

static curl_socket_t on_socket(void *user, curlsocktype purpose, struct curl_sockaddr *a) {
  fetcher *f = user;
  (void)purpose;
  bool private = !f->proxied && is_private(&a->addr);
  if (private && !f->inside_ok) {
    f->refused = true;
    return CURL_SOCKET_BAD;
  }
  f->inside = private;
  return socket(a->family, a->socktype | SOCK_CLOEXEC, a->protocol);
}

/* ---- what comes back ---- */

static size_t on_body(char *p, size_t size, size_t n, void *user) {
  fetcher *f = user;
  n *= size;
  if (f->body->n + n > f->max) {
    f->too_long = true;
    return 0;
  }
  buf_put(f->body, p, n);
  return f->body->failed ? 0 : n;
}

static void keep_header(dg_str line, const char *name, char *out, size_t cap) {
  dg_str want = str_of(name);
  if (line.n <= want.n || !str_eq_fold(str_make(line.p, want.n), want)) return;
  dg_str v = str_trim(str_make(line.p + want.n, line.n - want.n));
  if (v.n >= cap) return;
  memcpy(out, v.p, v.n);
  out[v.n] = 0;
}

static size_t on_header(char *p, size_t size, size_t n, void *user) {
  fetcher *f = user;
  n *= size;
  f->header_bytes += n;
  if (f->header_bytes > HEADER_BYTES) return 0;
  keep_header(str_make(p, (uint32_t)n), "etag:", f->etag, sizeof f->etag);
  keep_header(str_make(p, (uint32_t)n), "last-modified:", f->modified, sizeof f->modified);
  return n;
}

/* ---- opening ---- */

static bool has_proxy(void) {
  static const char *const name[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
  for (size_t i = 0; i < sizeof name / sizeof *name; i++)
    if (getenv(name[i]) && *getenv(name[i])) return true;
  return false;
}

static void set_up(fetcher *f) {
  CURL *c = f->curl;
  curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(c, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
  curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  curl_easy_setopt(c, CURLOPT_USERAGENT, f->o.agent);
  curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)f->o.timeout_ms);
  curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, (long)(f->o.timeout_ms < CONNECT_MS ? f->o.timeout_ms : CONNECT_MS));
  curl_easy_setopt(c, CURLOPT_ERRORBUFFER, f->error);
  curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
  curl_easy_setopt(c, CURLOPT_WRITEDATA, f);
  curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(c, CURLOPT_HEADERDATA, f);
  curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, on_socket);
  curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, f);
}

dg_rc fetch_open(const fetch_options *o, fetcher **out, dg_err *err) {
  fetcher *f = mem_get(sizeof *f);
  if (!f) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  *f = (fetcher){.o = *o, .proxied = has_proxy()};
  if (!f->o.agent) f->o.agent = FETCH_AGENT;
  if (!f->o.max_bytes) f->o.max_bytes = FETCH_MAX_BYTES;
  if (!f->o.timeout_ms) f->o.timeout_ms = TIMEOUT_MS;
  bool global = curl_global_init(CURL_GLOBAL_DEFAULT) == 0;
  f->curl = global ? curl_easy_init() : NULL;
  f->url = curl_url();
  f->hosts = mem_get(HOSTS * sizeof *f->hosts);
  dg_rc rc = !f->curl || !f->url || !f->hosts
                 ? err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory while starting to fetch")
             : o->state ? state_read(&f->state, o->state, err)
                        : DG_OK;
  if (rc != DG_OK) {
    fetch_close(f);
    return rc;
  }
  set_up(f);
  *out = f;
  return DG_OK;
}

dg_rc fetch_save(fetcher *f, dg_err *err) { return f->o.state ? state_write(&f->state, f->o.state, err) : DG_OK; }

void fetch_close(fetcher *f) {
  if (!f) return;
  curl_easy_cleanup(f->curl);
  curl_url_cleanup(f->url);
  curl_slist_free_all(f->headers);
  state_free(&f->state);
  for (uint32_t i = 0; i < f->nhost; i++) buf_free(&f->hosts[i].rules);
  mem_free(f->hosts);
  mem_free(f);
}

bool fetch_seen(const fetcher *f, const char *url) { return state_find(&f->state, url) != NULL; }

/* ---- one request ---- */

static void add_header(fetcher *f, const char *name, const char *value) {
  char line[1400];
  if (!value[0]) return;
  snprintf(line, sizeof line, "%s: %s", name, value);
  struct curl_slist *more = curl_slist_append(f->headers, line);
  if (more) f->headers = more;
}

static void polite(fetcher *f, host *h, uint32_t asked_ms) {
  uint32_t delay = f->o.delay_ms > asked_ms ? f->o.delay_ms : asked_ms < DELAY_MAX_MS ? asked_ms : DELAY_MAX_MS;
  int64_t wait = h->last_ms ? h->last_ms + delay - now_ms() : 0;
  if (wait > 0) nanosleep(&(struct timespec){.tv_sec = wait / 1000, .tv_nsec = wait % 1000 * 1000000}, NULL);
}

/* The body of url into *body; the status, or 0 and *err has a sentence. */
static int request(fetcher *f, const char *url, const state_row *known, size_t max, dg_buf *body, dg_err *err) {
  body->n = 0;
  f->body = body;
  f->max = max;
  f->header_bytes = 0;
  f->too_long = f->inside = f->refused = false;
  f->error[0] = f->etag[0] = f->modified[0] = 0;
  curl_slist_free_all(f->headers);
  f->headers = NULL;
  if (known) {
    add_header(f, "If-None-Match", known->etag);
    add_header(f, "If-Modified-Since", known->modified);
  }
  curl_easy_setopt(f->curl, CURLOPT_URL, url);
  curl_easy_setopt(f->curl, CURLOPT_HTTPHEADER, f->headers);
  curl_easy_setopt(f->curl, CURLOPT_FRESH_CONNECT, 1L); /* an old connection would not be judged */
  curl_easy_setopt(f->curl, CURLOPT_FORBID_REUSE, 1L);
  CURLcode rc = curl_easy_perform(f->curl);
  long status = 0;
  curl_easy_getinfo(f->curl, CURLINFO_RESPONSE_CODE, &status);
  if (rc == CURLE_OK) return (int)status;
  if (body->failed)
    err_set(err, DG_ENOMEM, url, 0, 0, "out of memory while fetching");
  else if (f->too_long)
    err_set(err, DG_EINPUT, url, 0, 0, "is longer than %llu KB: not read", (unsigned long long)(max >> 10));
  else if (f->refused)
    err_set(err, DG_EINPUT, url, 0, 0, "is an address of the local network, and the link to it is not: not asked");
  else if (f->header_bytes > HEADER_BYTES)
    err_set(err, DG_EINPUT, url, 0, 0, "sends headers without end");
  else if (rc == CURLE_OPERATION_TIMEDOUT)
    err_set(err, DG_EINPUT, url, 0, 0, "did not answer in full within %u s", f->o.timeout_ms / 1000);
  else if (rc == CURLE_PARTIAL_FILE)
    err_set(err, DG_EINPUT, url, 0, 0, "ends before the length it stated");
  else
    err_set(err, DG_EINPUT, url, 0, 0, "cannot be fetched: %.300s", f->error[0] ? f->error : curl_easy_strerror(rc));
  return 0;
}

/* ---- hosts ---- */

/* A part of the url in f->url as a C string in out. */
static bool part(const fetcher *f, CURLUPart which, unsigned flags, char *out, size_t cap) {
  char *p = NULL;
  if (curl_url_get(f->url, which, &p, flags) != CURLUE_OK) return false;
  bool fits = strlen(p) < cap;
  if (fits) snprintf(out, cap, "%s", p);
  curl_free(p);
  return fits;
}

/* The host of url, and the path that robots.txt is asked about. NULL: not a url of http or https. */
static host *host_of(fetcher *f, const char *url, char path[FETCH_URL]) {
  char scheme[16], name[256], port[16], key[300], query[FETCH_URL];
  if (strlen(url) >= FETCH_URL || curl_url_set(f->url, CURLUPART_URL, url, 0) != CURLUE_OK) return NULL;
  if (!part(f, CURLUPART_SCHEME, 0, scheme, sizeof scheme) || !part(f, CURLUPART_HOST, 0, name, sizeof name) ||
      !part(f, CURLUPART_PORT, CURLU_DEFAULT_PORT, port, sizeof port) || !part(f, CURLUPART_PATH, 0, path, FETCH_URL))
    return NULL;
  if (strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0) return NULL;
  if (part(f, CURLUPART_QUERY, 0, query, sizeof query)) {
    size_t n = strlen(path);
    snprintf(path + n, FETCH_URL - n, "?%s", query);
  }
  snprintf(key, sizeof key, "%s://%s:%s", scheme, name, port);
  for (uint32_t i = 0; i < f->nhost; i++)
    if (strcmp(f->hosts[i].key, key) == 0) return &f->hosts[i];
  if (f->nhost == HOSTS) {
    for (uint32_t i = 0; i < f->nhost; i++) buf_free(&f->hosts[i].rules);
    f->nhost = 0;
  }
  host *h = &f->hosts[f->nhost++];
  *h = (host){0};
  snprintf(h->key, sizeof h->key, "%s", key);
  return h;
}

/* Where a redirect leads; false: nowhere. */
static bool redirect(fetcher *f, char url[FETCH_URL]) {
  char *to = NULL;
  curl_easy_getinfo(f->curl, CURLINFO_REDIRECT_URL, &to);
  if (!to || strlen(to) >= FETCH_URL || !fetch_is_url(to)) return false;
  snprintf(url, FETCH_URL, "%s", to);
  return true;
}

static bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

static void ask_robots(fetcher *f, host *h) {
  char url[FETCH_URL];
  dg_err err;
  h->asked = true;
  snprintf(url, sizeof url, "%s/robots.txt", h->key);
  bool ok = f->inside_ok;
  for (int hop = 0; hop <= REDIRECTS; hop++) {
    polite(f, h, 0);
    h->status = request(f, url, NULL, ROBOTS_MAX, &h->rules, &err);
    h->last_ms = now_ms();
    if (h->status == 0 && f->too_long) h->status = 200; /* its beginning holds */
    if (!is_redirect(h->status) || !redirect(f, url)) break;
    f->inside_ok = ok && f->inside;
  }
  f->inside_ok = ok;
  if (is_redirect(h->status)) h->status = 404;
  if (h->status != 200) buf_free(&h->rules);
}

/* Asks for url, when its host allows it. */
static fetch_got ask(fetcher *f, const char *url, const state_row *known, fetch_page *out, int *status, dg_err *err) {
  char path[FETCH_URL];
  uint32_t delay = 0;
  host *h = host_of(f, url, path);
  if (!h) {
    err_set(err, DG_EINPUT, url, 0, 0, "is not an address of http or https that can be asked for");
    return FETCH_FAILED;
  }
  if (!f->o.ignore_robots) {
    if (!h->asked) ask_robots(f, h);
    if (h->status == 0 || h->status >= 500) {
      err_set(err, DG_EINPUT, url, 0, 0, "was not asked for: the host's robots.txt cannot be read");
      return FETCH_DENIED;
    }
    dg_str rules = str_make(h->rules.n ? h->rules.p : "", (uint32_t)h->rules.n);
    if (!robots_allow(rules, str_of(f->o.agent), str_of(path), &delay)) {
      err_set(err, DG_EINPUT, url, 0, 0, "was not asked for: the host's robots.txt does not allow it");
      return FETCH_DENIED;
    }
  }
  polite(f, h, delay);
  *status = request(f, url, known, f->o.max_bytes, &out->body, err);
  h->last_ms = now_ms();
  return *status ? FETCH_PAGE : FETCH_FAILED;
}

static void describe(fetcher *f, const char *url, fetch_page *out) {
  char *type = NULL;
  curl_easy_getinfo(f->curl, CURLINFO_CONTENT_TYPE, &type);
  snprintf(out->url, sizeof out->url, "%s", url);
  snprintf(out->type, sizeof out->type, "%s", type ? type : "");
  out->day = today();
  out->inside = f->inside;
}

fetch_got fetch_get(fetcher *f, const char *url, bool inside, fetch_page *out, dg_err *err) {
  char at[FETCH_URL];
  const state_row *known = state_find(&f->state, url);
  if (strlen(url) >= sizeof at) {
    err_set(err, DG_EINPUT, url, 0, 0, "is longer than an address may be (%d bytes)", FETCH_URL - 1);
    return FETCH_FAILED;
  }
  snprintf(at, sizeof at, "%s", url);
  f->inside_ok = inside;
  for (int hop = 0; hop <= REDIRECTS; hop++) {
    int status = 0;
    fetch_got got = ask(f, at, known, out, &status, err);
    if (got != FETCH_PAGE) return got;
    if (status == 304 && known) {
      state_put(&f->state, url, known->etag, known->modified, today());
      err_set(err, DG_EINPUT, url, 0, 0, "has not changed since it was last read");
      return FETCH_SAME;
    }
    if (is_redirect(status)) {
      if (!redirect(f, at)) {
        err_set(err, DG_EINPUT, url, 0, 0, "redirects to nowhere that can be asked for");
        return FETCH_FAILED;
      }
      f->inside_ok = f->inside_ok && f->inside;
      continue;
    }
    if (status < 200 || status > 299) {
      err_set(err, DG_EINPUT, url, 0, 0, "is answered with status %d", status);
      return FETCH_FAILED;
    }
    describe(f, at, out);
    state_put(&f->state, url, f->etag, f->modified, today());
    return FETCH_PAGE;
  }
  err_set(err, DG_EINPUT, url, 0, 0, "redirects more than %d times", REDIRECTS);
  return FETCH_FAILED;
}
