/* http: libmicrohttpd in front of serve_handle. Each of its threads takes a seat (a desk of its own) with its first request and keeps it.
 *
 *   uri (raw) -> first call: refuse? -> body, piece by piece -> last call: answer -> reply_send -> completed
 *
 * What libmicrohttpd refuses before it calls us (a broken request line, lengths that are none, a head beyond HTTP_MEMORY) has its own short
 * page and right status; what it would refuse only when strict (no Host, spaces in names) is let through and refused here. Invariant: `running` counts the requests between first call and completed. */
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "serve/work.h"

/* ---- one request ---- */

static uint64_t in_time(const http_server *h, uint32_t times) {
  return clock_ms() + (uint64_t)h->o.timeout * 1000u * times;
}

static http_conn *conn_of(struct MHD_Connection *c) {
  const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return i ? i->socket_context : NULL;
}

/* libmicrohttpd does not say of every request that it refuses itself that it is completed: the connection's end frees it then. */
static void request_free(http_server *h, http_conn *on, http_request *r) {
  if (on) on->request = NULL;
  if (!r) return;
  if (r->began) atomic_fetch_sub(&h->running, 1);
  atomic_fetch_sub(&h->held, r->held);
  buf_free(&r->body);
  buf_free(&r->reply.body);
  mem_free(r);
}

static void *on_uri(void *self, const char *uri, struct MHD_Connection *c) {
  const size_t n = strlen(uri);
  uint32_t parameters = 0;
  for (size_t i = 0; i < n; i++) parameters += uri[i] == '&';
  if (parameters > HTTP_PARAMETERS_MAX) { /* libmicrohttpd 0.9.75 runs out of its memory for them and falls silent */
    const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (i) reply_bare(self, i->connect_fd, 414, "The address has too many parameters.");
  }
  http_request *r = mem_get(sizeof *r + n + 1);
  if (!r) return NULL;
  *r = (http_request){.server = self, .uri = (char *)(r + 1), .nuri = (uint32_t)n};
  memcpy(r->uri, uri, n + 1);
  http_conn *on = conn_of(c);
  if (on) {
    request_free(self, on, on->request);
    on->request = r;
  }
  return r;
}

static void on_completed(void *self, struct MHD_Connection *c, void **context, enum MHD_RequestTerminationCode why) {
  (void)why;
  http_server *h = self;
  if (!*context) return;
  conn_until(&h->conns, conn_of(c), in_time(h, 1));
  request_free(h, conn_of(c), *context);
  *context = NULL;
}

static void on_connection(void *self, struct MHD_Connection *c, void **context,
                          enum MHD_ConnectionNotificationCode code) {
  http_server *h = self;
  if (code == MHD_CONNECTION_NOTIFY_STARTED) {
    const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
    *context = i ? conn_add(&h->conns, i->connect_fd, in_time(h, 1)) : NULL;
    metrics_opened(h->metrics);
  } else {
    http_conn *on = *context;
    if (on) request_free(h, on, on->request);
    conn_drop(&h->conns, on);
    *context = NULL;
  }
}

http_seat *seat_of(http_server *h) {
  const pthread_t me = pthread_self();
  const uint32_t n = atomic_load(&h->nseat);
  for (uint32_t i = 0; i < n && i < h->o.jobs; i++)
    if (atomic_load(&h->seat[i].taken) && pthread_equal(h->seat[i].thread, me)) return &h->seat[i];
  const uint32_t i = atomic_fetch_add(&h->nseat, 1);
  if (i >= h->o.jobs) return NULL;
  h->seat[i].thread = me;
  atomic_store(&h->seat[i].taken, true);
  return &h->seat[i];
}

/* ---- refusals ---- */

/* White space or a control character. */
static bool has_gap(const char *s) {
  while (*s && (unsigned char)*s > ' ' && *s != 0x7f) s++;
  return *s;
}

typedef struct heads {
  size_t bytes;
  uint32_t n, hosts, lengths, codings;
  bool bad_name; /* "Host : x" */
} heads;
static enum MHD_Result on_header(void *self, enum MHD_ValueKind kind, const char *key, const char *value) {
  (void)kind;
  heads *h = self;
  h->n++;
  h->bad_name |= has_gap(key);
  h->bytes += strlen(key) + (value ? strlen(value) : 0) + 4;
  h->hosts += str_eq_fold(str_of(key), STR("Host"));
  h->lengths += str_eq_fold(str_of(key), STR("Content-Length"));
  h->codings += str_eq_fold(str_of(key), STR("Transfer-Encoding"));
  return MHD_YES;
}

/* Content-Length, 0 when there is none. */
static uint32_t length_of(struct MHD_Connection *c) {
  uint32_t length = 0;
  const dg_str said = request_header(c, "Content-Length");
  return !said.n ? 0 : str_to_u32(said, &length) ? length : UINT32_MAX;
}

static heads heads_of(http_request *r, struct MHD_Connection *c) {
  heads h = {0};
  MHD_get_connection_values(c, MHD_HEADER_KIND, on_header, &h);
  const dg_str coding = request_header(c, "Transfer-Encoding");
  r->unclear = h.bad_name || h.lengths + h.codings > 1 || (h.codings && !str_eq_fold(str_trim(coding), STR("chunked")));
  return h;
}

static bool refuse_size(http_request *r, struct MHD_Connection *c, heads h) {
  const dg_str said = request_header(c, "Content-Length");
  if (r->nuri > HTTP_URI_MAX)
    serve_problem(&r->reply, 414, "The address has %u bytes; at most %u are read.", r->nuri, HTTP_URI_MAX);
  else if (h.bytes > HTTP_HEAD_MAX || h.n > HTTP_FIELDS_MAX)
    serve_problem(&r->reply, 431, "The header fields have %zu bytes in %u lines; at most %u in %u are read.", h.bytes,
                  h.n, HTTP_HEAD_MAX, HTTP_FIELDS_MAX);
  else if (h.bad_name)
    serve_problem(&r->reply, 400, "The name of a header field has a space or a control character in it.");
  else if (h.lengths + h.codings > 1)
    serve_problem(&r->reply, 400, "The length of the body is said more than once.");
  else if (r->unclear)
    serve_problem(&r->reply, 501, "Of transfer codings only chunked is understood.");
  else if (h.hosts != 1)
    serve_problem(&r->reply, 400,
                  h.hosts ? "The request has more than one Host field." : "The request has no Host field.");
  else if (length_of(c) > SERVE_BODY_MAX)
    serve_problem(&r->reply, 413, "The body has %.*s bytes; at most %u are taken.", said.n < 20 ? (int)said.n : 20,
                  said.p, SERVE_BODY_MAX);
  else if (r->nuri == 0 || r->uri[0] != '/' || has_gap(r->uri))
    serve_problem(&r->reply, 400, "The address of a request begins with / and has no spaces.");
  else
    return false;
  return true;
}

/* Work that a request makes, in tokens: a text to be coded costs more than a look. */
static uint32_t cost_of(struct MHD_Connection *c) {
  const uint32_t length = length_of(c);
  return 1 + (length < SERVE_BODY_MAX ? length : SERVE_BODY_MAX) / 8192;
}

static const struct sockaddr *address_of(struct MHD_Connection *c) {
  const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return i ? i->client_addr : NULL;
}

static bool knows_token(const http_server *h, struct MHD_Connection *c) {
  const dg_str said = request_header(c, "Authorization"), bearer = STR("Bearer ");
  if (said.n > bearer.n && str_eq_fold(str_cut(said.p, 0, bearer.n), bearer) &&
      same_secret(str_trim(str_cut(said.p, bearer.n, said.n)), str_of(h->o.token)))
    return true;
  return same_secret(cookie_get(request_header(c, "Cookie"), str_of(h->cookie_name)), str_of(h->session));
}

static dg_str path_of(const http_request *r) {
  const char *mark = memchr(r->uri, '?', r->nuri);
  return str_make(r->uri, mark ? (uint32_t)(mark - r->uri) : r->nuri);
}
static dg_str query_of(const http_request *r) {
  const dg_str path = path_of(r);
  return path.n < r->nuri ? str_cut(r->uri, path.n + 1, r->nuri) : STR("");
}

static bool wants_html(struct MHD_Connection *c) {
  return str_find(request_header(c, "Accept"), STR("text/html")) != DG_NONE;
}

/* A person whose browser has no cookie (yet): the link sends the same address again, from a page of ours this time, and with it the cookie
 * that SameSite=Strict held back on the way from another site. */
static const char no_token[] =
    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Dragoman: a token is needed</title>"
    "<p>This desk opens with a token: add <code>/?token=…</code> to its address once. Opened here before? <a "
    "href=\"\">Go on</a>.</p></html>\n";

static bool refuse_stranger(http_request *r, struct MHD_Connection *c) {
  http_server *h = r->server;
  char given[513];
  size_t n;
  if (!h->o.token || knows_token(h, c)) return false;
  if (str_eq(path_of(r), STR("/")) && query_get(query_of(r), STR("token"), given, sizeof given, &n) &&
      same_secret(str_make(given, (uint32_t)n), str_of(h->o.token))) {
    r->reply.status = 303;
    r->location = "/";
    r->set_cookie = true;
    return true;
  }
  rate_take(&h->rate, address_of(c), clock_ms(), 10);
  serve_problem(&r->reply, 401, "A token is needed: as `Authorization: Bearer TOKEN`, or once as /?token=TOKEN.");
  if (wants_html(c) && !str_begins(path_of(r), STR("/api/"))) {
    r->reply.body.n = 0;
    r->reply.type = "text/html";
    buf_puts(&r->reply.body, no_token);
  }
  return true;
}

/* True: r->reply (or r->location) is the answer. */
static bool refuse(http_request *r, struct MHD_Connection *c, dg_str method) {
  http_server *h = r->server;
  const heads all = heads_of(r, c);
  const dg_str host = request_header(c, "Host");
  const bool safe = str_eq(method, STR("GET")) || str_eq(method, STR("HEAD")) || str_eq(method, STR("OPTIONS"));
  if (atomic_load(&h->stopping)) {
    serve_problem(&r->reply, 503, "The server is being stopped.");
    r->retry = 5;
    return true;
  }
  r->retry = rate_take(&h->rate, address_of(c), clock_ms(), cost_of(c));
  if (r->retry) {
    metrics_limited(h->metrics);
    serve_problem(&r->reply, 429, "More than %u requests a second came from this address; try again in %u s.",
                  h->o.rate, r->retry);
    return true;
  }
  if (refuse_size(r, c, all)) return true;
  if (h->local && !h->o.token && !host_is_local(host)) {
    serve_problem(&r->reply, 403, "This server answers to localhost only; for another name start it with a token.");
    return true;
  }
  if (refuse_stranger(r, c)) return true;
  if (!safe && !origin_is_ours(request_header(c, "Origin"), request_header(c, "Sec-Fetch-Site"), host)) {
    serve_problem(&r->reply, 403, "This request comes from a page of another site.");
    return true;
  }
  return false;
}

/* ---- answers ---- */

static void answer_api(http_request *r, struct MHD_Connection *c, dg_str method) {
  http_server *h = r->server;
  http_seat *seat = seat_of(h);
  serve_request in = {
      .method = r->head ? STR("GET") : method,
      .path = path_of(r),
      .query = query_of(r),
      .body = str_make(r->body.p, (uint32_t)r->body.n),
      .content_type = request_header(c, "Content-Type"),
      .today = h->o.today != DAY_NONE ? h->o.today : (dg_day)(time(NULL) / 86400),
  };
  if (!seat) {
    serve_problem(&r->reply, 503, "All threads are taken.");
    return;
  }
  atomic_store(&seat->since, clock_ms());
  serve_handle(seat->desk, &in, &r->reply);
  atomic_store(&seat->since, 0);
  if (r->reply.status == 503 && !r->retry) r->retry = 1;
}

static void answer_metrics(http_request *r) {
  http_server *h = r->server;
  http_seat *seat = seat_of(h);
  metrics_now now = {.engine = dg_engine_id(h->engine), .lists = serve_lists_count()};
  pthread_mutex_lock(&h->conns.lock);
  now.connections = h->conns.n;
  pthread_mutex_unlock(&h->conns.lock);
  now.counted = seat && serve_desk_count(seat->desk, &now.holds);
  r->reply.status = 200;
  r->reply.route = "/metrics";
  r->reply.type = "text/plain; version=0.0.4; charset=utf-8";
  metrics_write(h->metrics, &now, &r->reply.body);
}

static const char no_desk[] =
    "This dragoman was built without the desk (its pages need npm when it is built); the API is at /api/v1.\n";

static void answer_page(http_request *r, struct MHD_Connection *c) {
  const dg_str path = path_of(r);
  const bool page = static_is_page(path);
  r->reply.route = page ? "page" : "file";
  r->file = page ? static_index() : static_find(path);
  r->reply.status = 200;
  if (!r->file && !page && wants_html(c)) { /* the pages say it themselves */
    r->file = static_index();
    r->reply.status = 404;
    r->reply.route = NULL;
  }
  if (r->file) return;
  if (page) {
    r->reply.status = str_eq(path, STR("/")) ? 200 : 404;
    r->reply.type = "text/plain";
    buf_puts(&r->reply.body, no_desk);
  } else {
    r->reply.route = NULL;
    serve_problem(&r->reply, 404, "There is nothing at this address.");
  }
}

static void answer(http_request *r, struct MHD_Connection *c, dg_str method) {
  const dg_str path = path_of(r);
  const bool get = r->head || str_eq(method, STR("GET"));
  if (r->over)
    serve_problem(&r->reply, 413, "The body is larger than %u bytes.", SERVE_BODY_MAX);
  else if (str_begins(path, STR("/api/")))
    answer_api(r, c, method);
  else if (!get) {
    r->reply.allow = "GET, HEAD";
    serve_problem(&r->reply, 405, "This address takes GET and HEAD only.");
  } else if (str_eq(path, STR("/metrics")))
    answer_metrics(r);
  else
    answer_page(r, c);
}

/* ---- libmicrohttpd's calls ---- */

/* Takes a piece of the body; false: so much came beyond the limit that the connection is to be closed. */
static bool take_body(http_request *r, const char *p, size_t n) {
  if (r->reply.status || r->over || r->body.n + n > SERVE_BODY_MAX) {
    r->over = r->over || !r->reply.status;
    r->body.n += n; /* counted, not kept */
    return r->body.n <= HTTP_DRAIN_MAX;
  }
  buf_put(&r->body, p, n);
  r->held += n;
  if (atomic_fetch_add(&r->server->held, n) + n > HTTP_HELD_MAX || r->body.failed) {
    serve_problem(&r->reply, 503, "The server is busy with other requests; try again.");
    r->retry = 1;
  }
  return true;
}

static enum MHD_Result on_request(void *self, struct MHD_Connection *c, const char *url, const char *method,
                                  const char *version, const char *data, size_t *ndata, void **context) {
  (void)url, (void)version;
  http_server *h = self;
  http_request *r = *context;
  if (!r) return MHD_NO;
  if (!r->began) {
    r->began = true;
    r->head = strcmp(method, "HEAD") == 0;
    r->start = clock_us();
    atomic_fetch_add(&h->running, 1);
    conn_until(&h->conns, conn_of(c), in_time(h, 2));
    /* An answer before the body closes the connection, for these two methods; for others the body would be read as the next request. */
    const bool early = strcmp(method, "POST") == 0 || strcmp(method, "PUT") == 0;
    return refuse(r, c, str_of(method)) && early && (r->unclear || length_of(c) > HTTP_DRAIN_MAX) ? reply_send(r, c)
                                                                                                  : MHD_YES;
  }
  if (*ndata) {
    if (!take_body(r, data, *ndata)) return MHD_NO;
    *ndata = 0;
    return MHD_YES;
  }
  conn_until(&h->conns, conn_of(c), in_time(h, 6));
  if (!r->reply.status) answer(r, c, str_of(method));
  return reply_send(r, c);
}

/* ---- the server ---- */

static dg_rc open_desks(http_server *h, dg_err *err) {
  for (uint32_t i = 0; i < h->o.jobs; i++) {
    dg_rc rc = serve_desk_open(&h->o.desk, h->engine, &h->seat[i].desk, err);
    if (rc != DG_OK) return rc;
  }
  return DG_OK;
}

static bool make_session(http_server *h) {
  unsigned char bytes[32];
  if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes) return false;
  for (size_t i = 0; i < sizeof bytes; i++) snprintf(h->session + 2 * i, 3, "%02x", bytes[i]);
  snprintf(h->cookie_name, sizeof h->cookie_name, "dragoman_%u", h->port);
  return true;
}

static struct MHD_Daemon *start(http_server *h) {
  const unsigned flags = MHD_USE_EPOLL | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ITC | MHD_USE_TURBO;
  const struct MHD_OptionItem pool[] = {
      {h->o.jobs > 1 ? MHD_OPTION_THREAD_POOL_SIZE : MHD_OPTION_END, (intptr_t)h->o.jobs, NULL},
      {MHD_OPTION_END, 0, NULL}};
  return MHD_start_daemon(flags, 0, NULL, NULL, on_request, h, MHD_OPTION_LISTEN_SOCKET, h->listener,
                          MHD_OPTION_URI_LOG_CALLBACK, on_uri, h, MHD_OPTION_NOTIFY_COMPLETED, on_completed, h,
                          MHD_OPTION_NOTIFY_CONNECTION, on_connection, h, MHD_OPTION_CONNECTION_TIMEOUT,
                          (unsigned)h->o.timeout * 6, MHD_OPTION_CONNECTION_LIMIT, (unsigned)HTTP_CONNECTIONS,
                          MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)HTTP_CONNECTIONS_EACH,
                          MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HTTP_MEMORY, MHD_OPTION_STRICT_FOR_CLIENT, 0,
                          MHD_OPTION_ARRAY, pool, MHD_OPTION_END);
}

static void free_server(http_server *h) {
  for (uint32_t i = 0; i < h->o.jobs; i++) {
    serve_desk_close(h->seat[i].desk);
    for (uint32_t k = 0; k < PACKED_KEPT; k++) buf_free(&h->seat[i].packed[k].bytes);
  }
  if (h->listener >= 0) close(h->listener);
  metrics_close(h->metrics);
  pthread_mutex_destroy(&h->rate.lock);
  pthread_mutex_destroy(&h->conns.lock);
  mem_free(h);
}

dg_rc http_open(const http_options *o, const dg_engine *e, http_server **out, dg_err *err) {
  if (o->token && !token_fits(o->token))
    return err_set(err, DG_EUSE, NULL, 0, 0,
                   "a token has %u characters or more, letters, digits and signs without spaces", HTTP_TOKEN_MIN);
  http_server *h = mem_get(sizeof *h);
  if (!h) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  memset(h, 0, sizeof *h);
  h->o = *o;
  h->engine = e;
  h->listener = -1;
  h->rate.rate = o->rate;
  pthread_mutex_init(&h->rate.lock, NULL);
  pthread_mutex_init(&h->conns.lock, NULL);
  h->metrics = metrics_open();
  dg_rc rc = h->metrics ? DG_OK : err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  if (rc == DG_OK) rc = listen_open(h, err);
  if (rc == DG_OK) rc = open_desks(h, err);
  if (rc == DG_OK) warm_open(&h->warmer, o, e);
  if (rc == DG_OK && !make_session(h)) rc = err_set(err, DG_EENV, NULL, 0, 0, "the system gives no random numbers");
  if (rc == DG_OK && o->guard) h->guards_files = guard_files(o->desk.db);
  if (rc == DG_OK && !(h->daemon = start(h)))
    rc = err_set(err, DG_EENV, NULL, 0, 0, "the server's threads could not be started");
  if (rc != DG_OK) {
    warm_close(&h->warmer);
    free_server(h);
    return rc;
  }
  warm_start(&h->warmer); /* held to files, and then to calls */
  h->guards_calls = o->guard && guard_calls();
  *out = h;
  return DG_OK;
}

const char *http_address(const http_server *h) { return h->address; }
const char *http_guard(const http_server *h) {
  return h->guards_files ? (h->guards_calls ? "files+calls" : "files") : h->guards_calls ? "calls" : "none";
}

/* Requests that have been inside serve_handle for too long end with 503. */
static void interrupt(http_server *h, uint64_t now, uint64_t limit) {
  for (uint32_t i = 0; i < h->o.jobs; i++) {
    const uint64_t since = atomic_load(&h->seat[i].since);
    if (since && now - since >= limit && now >= since) serve_desk_interrupt(h->seat[i].desk);
  }
}

static void pause_ms(long ms) { nanosleep(&(struct timespec){.tv_nsec = ms * 1000000}, NULL); }

void http_run(http_server *h, bool (*stop)(void)) {
  while (!stop()) {
    pause_ms(250);
    const uint64_t now = clock_ms();
    metrics_expired(h->metrics, conn_expire(&h->conns, now));
    interrupt(h, now, h->o.timeout * 1000u);
  }
}

bool http_close(http_server *h) {
  const uint64_t begin = clock_ms();
  atomic_store(&h->stopping, true);
  MHD_quiesce_daemon(h->daemon);
  while (atomic_load(&h->running) && clock_ms() - begin < HTTP_STOP_MS * 4 / 5) pause_ms(10);
  interrupt(h, clock_ms(), 0);
  bool busy = true; /* a thread inside serve_handle would be waited for */
  while (busy && clock_ms() - begin < HTTP_STOP_MS) {
    busy = false;
    for (uint32_t i = 0; i < h->o.jobs; i++) busy = busy || atomic_load(&h->seat[i].since);
    if (busy) pause_ms(10);
  }
  if (busy) return false;
  MHD_stop_daemon(h->daemon);
  if (!warm_close(&h->warmer)) return false;
  free_server(h);
  return true;
}
