/* serve: the desk's server. This header is the boundary between what answers (handle.c and the api_*.c files) and what carries (http.c and
 * the files around it): a request in, a reply out, and nothing of sockets, tokens, limits or compression on this side.
 *
 *   serve_handle  /api/v1/…: routes, parameters, problem+json                          handle.c, api_*.c
 *   http.c        libmicrohttpd, Host and Origin, token, ETag, gzip, headers           http.h
 *
 * A desk belongs to one thread: it has its own worker, its own store handle and its own cache of answers; the engine is shared. */
#ifndef DG_SERVE_H
#define DG_SERVE_H

#include <stdarg.h>

#include "base/base.h"

typedef struct serve_desk serve_desk;

typedef struct serve_options {
  const char *db; /* must exist; outlives the desks */
  bool write;     /* reviews are taken; without it the database is opened for reading */
} serve_options;

/* One request. Slices are the caller's and live until serve_handle returns. */
typedef struct serve_request {
  dg_str method;       /* "GET", "POST" …; HEAD comes as GET */
  dg_str path, query;  /* raw, still percent-encoded, begins with '/'; query without '?', may be empty */
  dg_str body;         /* at most SERVE_BODY_MAX bytes */
  dg_str content_type; /* as sent, with its parameters; may be empty */
  dg_day today;        /* there is no other clock behind this boundary */
} serve_request;

#define SERVE_BODY_MAX (1u << 20)
#define SERVE_JSON "application/json"
#define SERVE_PROBLEM "application/problem+json"

/* What is answered. Zeroed by serve_handle; the caller frees body. */
typedef struct serve_reply {
  uint16_t status;
  const char *type;  /* constant text, without charset: SERVE_JSON, SERVE_PROBLEM, … */
  dg_buf body;       /* body.failed: the caller answers 500 in its place */
  bool fixed;        /* the same request gives the same bytes while the database does not change: gets an ETag */
  const char *allow; /* 405: "GET, HEAD"; else NULL */
  const char *route; /* for /metrics: constant text such as "/api/v1/stories/{id}"; NULL counts as "other" */
} serve_reply;

/* Opens a desk: the engine must outlive it (all desks of a process share it). On failure *out is untouched. */
dg_rc serve_desk_open(const serve_options *o, const dg_engine *e, serve_desk **out, dg_err *err);
void serve_desk_close(serve_desk *d); /* NULL is fine */

/* Never fails: errors are replies. Bounded in memory, but not in time: see serve_desk_interrupt. */
void serve_handle(serve_desk *d, const serve_request *in, serve_reply *out);

/* Any thread may call it while another is inside serve_handle of this desk: reading the database stops soon and the request is answered
 * with 503. Nothing happens when no request is running. */
void serve_desk_interrupt(serve_desk *d);

/* How much the database holds, for /metrics. False when it cannot be read. */
typedef struct serve_count {
  uint64_t deeds, stories, statements;
} serve_count;
bool serve_desk_count(serve_desk *d, serve_count *out);

/* Lists of signals that all desks of the process share: how many were made, found ready, and are kept. */
typedef struct serve_lists {
  uint64_t made, found, kept;
} serve_lists;
serve_lists serve_lists_count(void);

/* `{"type":"about:blank","title","status","detail"}` in place of whatever *out held: what every refusal is made of. detail: one
 * sentence, escaped here. */
void serve_problem(serve_reply *out, uint16_t status, const char *detail, ...) printf_attr(3, 4);
void serve_problem_of(serve_reply *out, uint16_t status, const char *detail, va_list ap) printf_attr(3, 0);
const char *serve_title(uint16_t status); /* "Not Found" */

#endif
