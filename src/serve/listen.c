/* listen: the socket that requests come in by. Loopback unless something else is asked for, and then only with a token. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <unistd.h>

#include "serve/work.h"

static bool is_local(const struct sockaddr *a) {
  if (a->sa_family == AF_INET) {
    struct sockaddr_in v4;
    memcpy(&v4, a, sizeof v4);
    return (ntohl(v4.sin_addr.s_addr) >> 24) == 127;
  }
  struct sockaddr_in6 v6;
  memcpy(&v6, a, sizeof v6);
  return IN6_IS_ADDR_LOOPBACK(&v6.sin6_addr);
}

static dg_rc find(const http_server *h, struct addrinfo **out, dg_err *err) {
  const char *name = h->o.listen ? h->o.listen : "127.0.0.1";
  char port[8], bare[80];
  size_t n = strlen(name);
  if (n > 2 && n < sizeof bare && name[0] == '[' && name[n - 1] == ']') { /* [::1], as addresses are written */
    snprintf(bare, sizeof bare, "%.*s", (int)(n - 2), name + 1);
    name = bare;
  }
  const bool word = strcmp(name, "localhost") == 0;
  struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_family = word ? AF_INET : AF_UNSPEC};
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV | AI_NUMERICHOST;
  snprintf(port, sizeof port, "%u", h->o.port);
  if (getaddrinfo(word ? "127.0.0.1" : name, port, &hints, out) == 0) return DG_OK;
  return err_set(err, DG_EUSE, NULL, 0, 0, "--listen needs an address such as 127.0.0.1, 0.0.0.0 or ::1, not `%s`",
                 name);
}

static dg_rc refuse(const http_server *h, int why, dg_err *err) {
  const char *where = h->o.listen ? h->o.listen : "127.0.0.1";
  if (why == EADDRINUSE)
    return err_set(
        err, DG_EENV, NULL, 0, 0,
        "port %u of %s is taken by another program; choose another by --port, or --port 0 for any that is free",
        h->o.port, where);
  if (why == EACCES)
    return err_set(err, DG_EENV, NULL, 0, 0,
                   "port %u may not be used without more rights; choose one above 1023 by --port", h->o.port);
  if (why == EADDRNOTAVAIL)
    return err_set(err, DG_EENV, NULL, 0, 0, "--listen %s is no address of this machine", where);
  return err_set(err, DG_EENV, NULL, 0, 0, "cannot listen on port %u of %s: %s", h->o.port, where, strerror(why));
}

static void describe(http_server *h) {
  struct sockaddr_storage at;
  socklen_t n = sizeof at;
  char host[INET6_ADDRSTRLEN] = "?";
  if (getsockname(h->listener, (struct sockaddr *)&at, &n) != 0) return;
  getnameinfo((struct sockaddr *)&at, n, host, sizeof host, NULL, 0, NI_NUMERICHOST);
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
  memcpy(&v4, &at, sizeof v4);
  memcpy(&v6, &at, sizeof v6);
  const bool six = at.ss_family == AF_INET6;
  h->port = ntohs(six ? v6.sin6_port : v4.sin_port);
  snprintf(h->address, sizeof h->address, "http://%s%s%s:%u/", six ? "[" : "", host, six ? "]" : "", h->port);
}

dg_rc listen_open(http_server *h, dg_err *err) {
  struct addrinfo *a = NULL;
  dg_rc rc = find(h, &a, err);
  if (rc != DG_OK) return rc;
  h->local = is_local(a->ai_addr);
  if (!h->local && !h->o.token) {
    freeaddrinfo(a);
    return err_set(
        err, DG_EUSE, NULL, 0, 0,
        "--listen %s is open to other machines: that needs a token (--token, or DRAGOMAN_TOKEN in the environment)",
        h->o.listen);
  }
  const int on = 1;
  int fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd >= 0) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (fd < 0 || bind(fd, a->ai_addr, a->ai_addrlen) != 0 || listen(fd, 511) != 0) {
    rc = refuse(h, errno, err);
    if (fd >= 0) close(fd);
  } else {
    h->listener = fd;
    describe(h);
  }
  freeaddrinfo(a);
  return rc;
}
