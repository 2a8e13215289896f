/* memo: lists of signals that one desk made for all. What is kept holds until some desk sees that the database changed: then the
 * generation rises and everything is forgotten; a list begun before that is not taken any more. A desk that sees the change late
 * makes the others begin anew, which costs time and nothing else.
 *
 * The only state shared by desks that changes; behind one lock. */
#include "serve/desk.h"

#define MEMOS 24

static struct {
  pthread_mutex_t lock;
  uint64_t generation;
  memo *first; /* the latest first */
  uint32_t desks;
} shared = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void let_go(memo *m) { /* locked */
  if (--m->users) return;
  signal_list_free(&m->list);
  mem_free(m);
}

static void forget_all(void) { /* locked */
  while (shared.first) {
    memo *m = shared.first;
    shared.first = m->next;
    let_go(m);
  }
}

void memo_join(void) {
  pthread_mutex_lock(&shared.lock);
  shared.desks++;
  pthread_mutex_unlock(&shared.lock);
}

void memo_leave(void) {
  pthread_mutex_lock(&shared.lock);
  if (--shared.desks == 0) forget_all();
  pthread_mutex_unlock(&shared.lock);
}

uint64_t memo_generation(bool changed) {
  pthread_mutex_lock(&shared.lock);
  if (changed) {
    shared.generation++;
    forget_all();
  }
  const uint64_t g = shared.generation;
  pthread_mutex_unlock(&shared.lock);
  return g;
}

static bool same(const memo_key *a, const memo_key *b) {
  return a->actor == b->actor && a->recipient == b->recipient && a->as_of == b->as_of && a->window == b->window &&
         a->least <= b->least && a->least >= b->least && a->names == b->names && a->db == b->db;
}

const memo *memo_get(const memo_key *k) {
  pthread_mutex_lock(&shared.lock);
  memo *m = shared.first;
  while (m && !same(&m->key, k)) m = m->next;
  if (m) m->users++;
  pthread_mutex_unlock(&shared.lock);
  return m;
}

const memo *memo_put(memo *m, uint64_t generation) {
  pthread_mutex_lock(&shared.lock);
  m->users = 1;
  if (generation == shared.generation) {
    m->users = 2;
    m->next = shared.first;
    shared.first = m;
    memo **at = &shared.first;
    for (uint32_t i = 0; *at && i < MEMOS; i++) at = &(*at)->next;
    if (*at) { /* the oldest */
      memo *old = *at;
      *at = NULL;
      let_go(old);
    }
  }
  pthread_mutex_unlock(&shared.lock);
  return m;
}

void memo_done(const memo *m) {
  if (!m) return;
  pthread_mutex_lock(&shared.lock);
  let_go((memo *)(uintptr_t)m);
  pthread_mutex_unlock(&shared.lock);
}
