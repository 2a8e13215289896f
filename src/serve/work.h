/* work: what the files of the server's carrying side share. Private to src/serve.
 *
 *   connection -> limits.c: deadlines, rate
 *   request    -> access.c: Host, Origin, token -> static.c | metrics.c | serve_handle -> reply.c: ETag, gzip, headers
 *
 * Threads: libmicrohttpd's (jobs of them), each with one desk, one that warms up, and the main thread, which only watches the clock. Shared and changing:
 * the list of connections and the rate table (each behind its mutex), the counters of metrics.c (atomic). */
#ifndef DG_SERVE_WORK_H
#define DG_SERVE_WORK_H

#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/socket.h>
#include <microhttpd.h>

#include "serve/http.h"

/* Limits. A request's head comes within the time of --timeout from the connection's beginning or the last reply, its body within twice that;
 * it is answered within that, and the reply is taken within six times that. */
#define HTTP_HELD_MAX (256u << 20) /* bytes of all bodies that come and go at a time */
#define HTTP_DRAIN_MAX (4u << 20)  /* of a body that is refused and still read, so that who sends it sees why */
#define HTTP_CONNECTIONS 512       /* at once */
#define HTTP_CONNECTIONS_EACH 128  /* of one address */
#define HTTP_MEMORY (48u * 1024)   /* of a connection: what libmicrohttpd reads a request's head into */
#define HTTP_HEAD_MAX (16u * 1024) /* bytes of all header fields */
#define HTTP_FIELDS_MAX 100
#define HTTP_URI_MAX 8192u
#define HTTP_PARAMETERS_MAX 100 /* libmicrohttpd keeps 64 bytes for each in HTTP_MEMORY */
#define HTTP_STOP_MS 5000u      /* for running requests at the end */

/* ---- limits.c ---- */

uint64_t clock_ms(void); /* monotonic */
uint64_t clock_us(void);

/* Buckets by address (IPv6: by /64 network). A table of fixed size: an address that was not seen for longest gives way. */
#define RATE_SLOTS 4096u
#define RATE_WAYS 8u
typedef struct rate_slot {
  uint64_t key;    /* hash of the address; 0 = empty */
  uint64_t last;   /* ms */
  uint32_t tokens; /* thousandths */
} rate_slot;
typedef struct rate_table {
  pthread_mutex_t lock;
  uint32_t rate; /* tokens a second; 0 = no limit */
  rate_slot slot[RATE_SLOTS];
} rate_table;
/* Takes `cost` tokens of an address, or what it has. 0 when it had one, else the seconds until it may come again. */
uint32_t rate_take(rate_table *t, const struct sockaddr *from, uint64_t now, uint32_t cost);

/* Open connections with the time by which something must have happened. */
typedef struct http_conn {
  struct http_conn *next, *prev;
  int fd;
  uint64_t deadline;
  struct http_request *request; /* begun and not completed */
} http_conn;
typedef struct conn_list {
  pthread_mutex_t lock;
  http_conn *first;
  uint32_t n;
} conn_list;
http_conn *conn_add(conn_list *l, int fd, uint64_t deadline); /* NULL when out of memory */
void conn_drop(conn_list *l, http_conn *c);                   /* NULL is fine */
void conn_until(conn_list *l, http_conn *c, uint64_t deadline);
uint32_t conn_expire(conn_list *l, uint64_t now); /* shuts down those past their time; how many */

/* ---- access.c: who may ask. Pure. ---- */

bool token_fits(const char *token);   /* may be used as a token */
bool same_secret(dg_str a, dg_str b); /* time depends on the lengths only */
bool host_is_local(dg_str host);      /* "localhost:8080", "127.0.0.1", "[::1]:80" */
/* A request that may change something comes from our own pages, or from no page at all. Empty = not sent. */
bool origin_is_ours(dg_str origin, dg_str fetch_site, dg_str host);
dg_str cookie_get(dg_str cookies, dg_str name); /* empty when absent */
bool accepts_gzip(dg_str accept_encoding);
bool etag_matches(dg_str if_none_match, dg_str tag); /* tag without quotes; weak comparison, "*" */
bool query_get(dg_str query, dg_str name, char *out, size_t cap,
               size_t *n); /* decoded; false when absent or too long */

/* ---- static.c ---- */

typedef struct static_file {
  const char *path, *type; /* "/index.html" */
  const unsigned char *raw,
      *packed; /* packed: gzip; NULL where that is no smaller (script/desk writes them in this order) */
  uint32_t nraw, npacked;
  const char *tag; /* ETag without quotes */
  bool fixed;      /* the name holds a hash of the content: never changes */
} static_file;
const static_file *static_find(dg_str path); /* NULL = none */
const static_file *static_index(void);       /* NULL = built without the desk */
bool static_is_page(dg_str path);            /* an address of the pages: index.html shows it */

/* ---- metrics.c ---- */

typedef struct metrics metrics;
metrics *metrics_open(void); /* NULL when out of memory */
void metrics_close(metrics *m);
/* route: constant text */
void metrics_count(metrics *m, const char *route, uint16_t status, uint64_t us, uint64_t bytes_in, uint64_t bytes_out);
void metrics_limited(metrics *m);
void metrics_expired(metrics *m, uint32_t n);
void metrics_opened(metrics *m);
typedef struct metrics_now {
  uint32_t connections;
  const char *engine;
  bool counted;
  serve_count holds;
  serve_lists lists;
} metrics_now;
void metrics_write(metrics *m, const metrics_now *now, dg_buf *out);

/* ---- guard.c ---- */

bool guard_files(const char *db); /* for this thread and those it starts. False where it cannot be had */
bool guard_calls(void);           /* for all threads */

/* ---- http.c, reply.c ---- */

/* The last large replies in their packed form: a reply that the desk gave from its cache is not packed anew. */
#define PACKED_KEPT 8u
#define PACKED_MOST (2u << 20) /* bytes before packing */
typedef struct packed_reply {
  uint64_t hash; /* of what was packed */
  size_t nraw;   /* its length; 0 = empty */
  dg_buf bytes;
} packed_reply;

typedef struct http_seat { /* a thread and what it works with */
  pthread_t thread;
  atomic_bool taken;
  serve_desk *desk;
  _Atomic uint64_t since; /* inside serve_handle since then; 0 = not */
  packed_reply packed[PACKED_KEPT];
  uint32_t npacked; /* ever */
} http_seat;

/* ---- warm.c ---- */

typedef struct http_warmer {
  serve_desk *desk; /* NULL: there is none */
  dg_day today;
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t wake;
  bool open, started, stop; /* stop: behind the lock */
  atomic_bool ended;
} http_warmer;
void warm_open(http_warmer *w, const http_options *o, const dg_engine *e); /* never fails: it warms or not */
void warm_start(http_warmer *w);
bool warm_close(http_warmer *w); /* false: it is in the midst of something and nothing was freed */

struct http_server {
  http_options o;
  const dg_engine *engine;
  struct MHD_Daemon *daemon;
  int listener;
  bool local; /* listens on loopback only */
  uint16_t port;
  char address[128], cookie_name[32], session[65]; /* session: what the cookie holds, hexadecimal */
  bool guards_files, guards_calls;
  http_seat seat[HTTP_JOBS_MAX];
  atomic_uint nseat, running; /* seats in use; requests that have begun and not ended */
  atomic_bool stopping;
  atomic_size_t held; /* bytes of bodies of requests and replies */
  rate_table rate;
  conn_list conns;
  metrics *metrics;
  http_warmer warmer;
};

typedef struct http_request {
  http_server *server;
  char *uri; /* raw, NUL-terminated, behind this struct */
  uint32_t nuri;
  bool began, head;
  uint64_t start; /* us */
  dg_buf body;
  bool over;   /* the body is larger than it may be */
  size_t held; /* its part of http_server.held */
  serve_reply reply;
  /* besides the reply */
  const char *location;
  bool set_cookie;
  bool unclear;   /* where the request ends: the connection is closed */
  uint32_t retry; /* seconds; 0 = none */
  const static_file *file;
} http_request;

/* A refusal written to the socket itself, which is shut down then: for what libmicrohttpd would not let us answer. */
void reply_bare(const http_server *h, int fd, uint16_t status, const char *detail);
/* The seat of the calling thread; NULL when there are more threads than seats (which cannot be). */
http_seat *seat_of(http_server *h);
enum MHD_Result reply_send(http_request *r, struct MHD_Connection *c);
dg_str request_header(struct MHD_Connection *c, const char *name); /* empty when absent */

/* ---- listen.c ---- */

/* A bound, listening socket; h->local, h->port and h->address are filled. */
dg_rc listen_open(http_server *h, dg_err *err);

#endif
