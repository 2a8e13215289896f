/* metrics: counters for Prometheus (text format 0.0.4). A table of routes that grows by one row for each route that was ever asked for;
 * routes are constant text of this program, so it is bounded. Counters are atomic; the table's lock is only for new rows. */
#include "serve/work.h"

#define ROUTES 64
#define STATUSES 24
#define BUCKETS 12
static const uint32_t bucket_us[BUCKETS] = {500,   1000,   2000,   5000,   10000,   20000,
                                            50000, 100000, 200000, 500000, 1000000, 5000000};
static const uint16_t status_of[STATUSES] = {200, 201, 204, 303, 304, 400, 401, 403, 404, 405, 408, 411,
                                             413, 414, 415, 421, 422, 429, 431, 500, 501, 503, 505, 0};

typedef struct route_row {
  const char *_Atomic name;
  atomic_ullong status[STATUSES];    /* the last: any other */
  atomic_ullong bucket[BUCKETS + 1]; /* not cumulative; the last: slower */
  atomic_ullong us;
} route_row;

struct metrics {
  pthread_mutex_t lock;
  route_row row[ROUTES]; /* the last takes what does not fit */
  atomic_ullong in, out, limited, expired, opened;
};

metrics *metrics_open(void) {
  metrics *m = mem_get(sizeof *m);
  if (!m) return NULL;
  memset(m, 0, sizeof *m);
  pthread_mutex_init(&m->lock, NULL);
  m->row[ROUTES - 1].name = "other";
  return m;
}

void metrics_close(metrics *m) {
  if (!m) return;
  pthread_mutex_destroy(&m->lock);
  mem_free(m);
}

static route_row *row_of(metrics *m, const char *route) {
  route_row *last = &m->row[ROUTES - 1];
  if (!route) return last;
  for (route_row *r = m->row; r < last; r++) {
    const char *name = atomic_load(&r->name);
    if (!name) {
      pthread_mutex_lock(&m->lock);
      name = atomic_load(&r->name);
      if (!name) atomic_store(&r->name, name = route);
      pthread_mutex_unlock(&m->lock);
    }
    if (name == route || strcmp(name, route) == 0) return r;
  }
  return last;
}

void metrics_count(metrics *m, const char *route, uint16_t status, uint64_t us, uint64_t bytes_in, uint64_t bytes_out) {
  route_row *r = row_of(m, route);
  uint32_t s = 0, b = 0;
  while (s < STATUSES - 1 && status_of[s] != status) s++;
  while (b < BUCKETS && us > bucket_us[b]) b++;
  atomic_fetch_add(&r->status[s], 1);
  atomic_fetch_add(&r->bucket[b], 1);
  atomic_fetch_add(&r->us, us);
  atomic_fetch_add(&m->in, bytes_in);
  atomic_fetch_add(&m->out, bytes_out);
}

void metrics_limited(metrics *m) { atomic_fetch_add(&m->limited, 1); }
void metrics_expired(metrics *m, uint32_t n) { atomic_fetch_add(&m->expired, n); }
void metrics_opened(metrics *m) { atomic_fetch_add(&m->opened, 1); }

static void head(dg_buf *out, const char *name, const char *type, const char *help) {
  buf_printf(out, "# HELP dragoman_%s %s\n# TYPE dragoman_%s %s\n", name, help, name, type);
}

static void one(dg_buf *out, const char *name, const char *type, const char *help, unsigned long long value) {
  head(out, name, type, help);
  buf_printf(out, "dragoman_%s %llu\n", name, value);
}

static void requests(const metrics *m, dg_buf *out) {
  head(out, "http_requests_total", "counter", "Requests answered, by route and status.");
  for (const route_row *r = m->row; r < m->row + ROUTES; r++)
    for (uint32_t s = 0; r->name && s < STATUSES; s++) {
      const unsigned long long n = r->status[s];
      if (n)
        buf_printf(out, "dragoman_http_requests_total{route=\"%s\",status=\"%u\"} %llu\n", r->name, status_of[s], n);
    }
}

static void latencies(const metrics *m, dg_buf *out) {
  head(out, "http_request_seconds", "histogram", "From a request's head to its reply, by route.");
  for (const route_row *r = m->row; r < m->row + ROUTES; r++) {
    unsigned long long n = 0;
    for (uint32_t b = 0; r->name && b <= BUCKETS; b++) n += r->bucket[b];
    if (!n) continue;
    n = 0;
    for (uint32_t b = 0; b < BUCKETS; b++)
      buf_printf(out, "dragoman_http_request_seconds_bucket{route=\"%s\",le=\"%u.%04u\"} %llu\n", r->name,
                 bucket_us[b] / 1000000, bucket_us[b] % 1000000 / 100, n += r->bucket[b]);
    n += r->bucket[BUCKETS];
    const unsigned long long us = r->us;
    buf_printf(out,
               "dragoman_http_request_seconds_bucket{route=\"%s\",le=\"+Inf\"} %llu\n"
               "dragoman_http_request_seconds_sum{route=\"%s\"} %llu.%06llu\n"
               "dragoman_http_request_seconds_count{route=\"%s\"} %llu\n",
               r->name, n, r->name, us / 1000000, us % 1000000, r->name, n);
  }
}

void metrics_write(metrics *m, const metrics_now *now, dg_buf *out) {
  head(out, "build_info", "gauge", "Version of the program and id of its lexicons and model; always 1.");
  buf_printf(out, "dragoman_build_info{version=\"" DG_VERSION "\",engine=\"%s\"} 1\n", now->engine);
  requests(m, out);
  latencies(m, out);
  one(out, "http_received_bytes_total", "counter", "Bytes of request bodies.", m->in);
  one(out, "http_sent_bytes_total", "counter", "Bytes of reply bodies, as sent.", m->out);
  one(out, "http_connections", "gauge", "Open connections.", now->connections);
  one(out, "http_connections_total", "counter", "Connections taken.", m->opened);
  one(out, "http_connections_expired_total", "counter", "Connections closed because they were too slow or idle.",
      m->expired);
  one(out, "http_rate_limited_total", "counter", "Requests refused because an address asked too often.", m->limited);
  one(out, "signal_lists_made_total", "counter", "Lists of signals made, for a request or in the background.",
      now->lists.made);
  one(out, "signal_lists_found_total", "counter", "Lists of signals that were ready when they were asked for.",
      now->lists.found);
  one(out, "signal_lists_kept", "gauge", "Lists of signals that are kept.", now->lists.kept);
  one(out, "database_up", "gauge", "1 when the database can be read.", now->counted);
  if (!now->counted) return;
  one(out, "database_deeds", "gauge", "Deeds in the database.", now->holds.deeds);
  one(out, "database_stories", "gauge", "Stories in the database.", now->holds.stories);
  one(out, "database_statements", "gauge", "Statements in the database.", now->holds.statements);
}
