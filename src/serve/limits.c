/* limits: how often an address may ask, and how long a connection may take. Two tables, each behind its own mutex; neither grows beyond
 * what is fixed in work.h (the list of connections has as many entries as libmicrohttpd has connections). */
#include <time.h>

#include "serve/work.h"

uint64_t clock_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}
uint64_t clock_ms(void) { return clock_us() / 1000u; }

/* ---- rate: a bucket fills by `rate` tokens a second up to two seconds' worth ---- */

static uint64_t key_of(const struct sockaddr *from) {
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
  dg_str bytes = {NULL, 0};
  if (from && from->sa_family == AF_INET) {
    memcpy(&v4, from, sizeof v4);
    bytes = str_make((const char *)&v4.sin_addr, 4);
  } else if (from && from->sa_family == AF_INET6) {
    memcpy(&v6, from, sizeof v6);
    const bool mapped = IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr); /* IPv4 by a socket of both */
    bytes = mapped ? str_make((const char *)&v6.sin6_addr + 12, 4) : str_make((const char *)&v6.sin6_addr, 8);
  }
  return str_hash(bytes) | 1;
}

/* The bucket of an address: its own, else an empty one, else the one that was used longest ago among the eight where it may lie. */
static rate_slot *slot_of(rate_table *t, uint64_t key, uint64_t now) {
  rate_slot *set = &t->slot[key / 2 % (RATE_SLOTS / RATE_WAYS) * RATE_WAYS], *old = set;
  for (uint32_t i = 0; i < RATE_WAYS; i++) {
    if (set[i].key == key) return &set[i];
    if (set[i].last < old->last) old = &set[i];
  }
  *old = (rate_slot){.key = key, .last = now, .tokens = t->rate * 2000u};
  return old;
}

uint32_t rate_take(rate_table *t, const struct sockaddr *from, uint64_t now, uint32_t cost) {
  if (!t->rate) return 0;
  uint32_t wait = 0;
  pthread_mutex_lock(&t->lock);
  rate_slot *s = slot_of(t, key_of(from), now);
  const uint64_t full = (uint64_t)t->rate * 2000u;
  if (now > s->last) { /* threads read the clock before they come here */
    const uint64_t more = s->tokens + (now - s->last) * t->rate;
    s->tokens = (uint32_t)(more < full ? more : full);
    s->last = now;
  }
  if (s->tokens < 1000)
    wait = 1;
  else
    s->tokens -= cost < s->tokens / 1000u ? cost * 1000u : s->tokens;
  pthread_mutex_unlock(&t->lock);
  return wait;
}

/* ---- connections ---- */

http_conn *conn_add(conn_list *l, int fd, uint64_t deadline) {
  http_conn *c = mem_get(sizeof *c);
  if (!c) return NULL;
  *c = (http_conn){.fd = fd, .deadline = deadline};
  pthread_mutex_lock(&l->lock);
  c->next = l->first;
  if (l->first) l->first->prev = c;
  l->first = c;
  l->n++;
  pthread_mutex_unlock(&l->lock);
  return c;
}

void conn_drop(conn_list *l, http_conn *c) {
  if (!c) return;
  pthread_mutex_lock(&l->lock);
  if (c->next) c->next->prev = c->prev;
  if (c->prev)
    c->prev->next = c->next;
  else
    l->first = c->next;
  l->n--;
  pthread_mutex_unlock(&l->lock);
  mem_free(c);
}

void conn_until(conn_list *l, http_conn *c, uint64_t deadline) {
  if (!c) return;
  pthread_mutex_lock(&l->lock);
  c->deadline = deadline;
  pthread_mutex_unlock(&l->lock);
}

/* The socket is shut down and not closed: its number stays taken until libmicrohttpd has said that the connection has ended. */
uint32_t conn_expire(conn_list *l, uint64_t now) {
  uint32_t n = 0;
  pthread_mutex_lock(&l->lock);
  for (http_conn *c = l->first; c; c = c->next) {
    if (c->deadline > now) continue;
    shutdown(c->fd, SHUT_RDWR);
    c->deadline = UINT64_MAX;
    n++;
  }
  pthread_mutex_unlock(&l->lock);
  return n;
}
