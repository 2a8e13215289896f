/* http: the server as the program starts and stops it. */
#ifndef DG_SERVE_HTTP_H
#define DG_SERVE_HTTP_H

#include "serve/serve.h"

typedef struct http_options {
  serve_options desk;
  const char *listen; /* an address of this machine; NULL = 127.0.0.1. Beyond loopback only with a token */
  const char *token;  /* visible ASCII, HTTP_TOKEN_MIN bytes or more; NULL = none */
  uint16_t port;      /* 0 picks a free one */
  uint32_t jobs;      /* threads, each with a desk of its own; 1 … HTTP_JOBS_MAX */
  uint32_t rate;      /* requests a second that one address may make; 0 = any number */
  uint32_t timeout;   /* seconds, see work.h */
  dg_day today;       /* DAY_NONE = by the clock (UTC) */
  bool guard;         /* give up system calls that serving does not need, where the kernel can do that */
} http_options;

#define HTTP_TOKEN_MIN 12
#define HTTP_JOBS_MAX 64

typedef struct http_server http_server;

/* Opens desks and listens; from here on requests are answered. The engine must outlive the server. On failure *out is untouched: DG_EUSE
 * for options that may not be, DG_EENV for a port that is taken, a database that cannot be read … */
dg_rc http_open(const http_options *o, const dg_engine *e, http_server **out, dg_err *err);
const char *http_address(const http_server *h); /* "http://127.0.0.1:8080/"; lives as long as the server */
const char *http_guard(const http_server *h); /* what the kernel holds it to: "files+calls", "files", "calls", "none" */

/* Keeps the limits of time until stop() says so; asked every quarter of a second. */
void http_run(http_server *h, bool (*stop)(void));

/* Takes no more requests, lets running ones end (five seconds at most) and frees everything. False: a request did not end, nothing was
 * freed and the process should exit at once. */
bool http_close(http_server *h);

/* Whether there are pages in this program. */
bool http_has_desk(void);

#endif
