/* memo: lists of signals that one desk made for all. Each is kept for the state of the database that it was made of, which is told by size,
 * inode and time of the database and its log: the same for all desks of a process, whenever they look. (Only by stat: to open and
 * close these files would give up the locks that SQLite holds on them.) A state that is younger than the clock of files is fine is nobody
 * else's; it is looked at again later.
 *
 * The only state shared by desks that changes; behind one lock. */
#include <sys/stat.h>
#include <time.h>

#include "serve/desk.h"

#define MEMOS 24
#define SETTLED_MS 100 /* a second write within the tick of the clock of files would not be seen */

static struct {
  pthread_mutex_t lock;
  uint64_t alone; /* states of those that share with nobody */
  memo *first;    /* the latest first */
  uint32_t desks;
  serve_lists count;
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

/* Adds a file to a state; false when it changed just now. A file that is not there counts too. */
static bool look_at(const char *path, uint64_t *state) {
  struct stat st;
  struct timespec now;
  uint64_t part[4] = {0};
  bool old = true;
  if (stat(path, &st) == 0) {
    const int64_t at = (int64_t)st.st_mtim.tv_sec * 1000 + st.st_mtim.tv_nsec / 1000000;
    clock_gettime(CLOCK_REALTIME, &now);
    const int64_t age = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 - at;
    old = age > SETTLED_MS || age < -SETTLED_MS;
    part[0] = (uint64_t)st.st_ino;
    part[1] = (uint64_t)st.st_size;
    part[2] = (uint64_t)st.st_mtim.tv_sec;
    part[3] = (uint64_t)st.st_mtim.tv_nsec;
  }
  *state = *state * 31 + str_hash(str_make((const char *)part, sizeof part));
  return old;
}

uint64_t memo_state(const char *db, bool *settled) {
  char log[1100];
  uint64_t state = 17;
  const bool fits = snprintf(log, sizeof log, "%s-wal", db) < (int)sizeof log, old = look_at(db, &state);
  *settled = fits && look_at(log, &state) && old;
  if (*settled) return state >> 1;
  pthread_mutex_lock(&shared.lock);
  state = (uint64_t)1 << 63 | ++shared.alone;
  pthread_mutex_unlock(&shared.lock);
  return state;
}

void memo_forget(uint64_t db, uint64_t state) {
  pthread_mutex_lock(&shared.lock);
  for (memo **at = &shared.first; *at;) {
    memo *m = *at;
    if (m->key.db != db || m->key.state == state) {
      at = &m->next;
      continue;
    }
    *at = m->next;
    let_go(m);
  }
  pthread_mutex_unlock(&shared.lock);
}

serve_lists serve_lists_count(void) {
  pthread_mutex_lock(&shared.lock);
  serve_lists n = shared.count;
  n.kept = 0;
  for (const memo *m = shared.first; m; m = m->next) n.kept++;
  pthread_mutex_unlock(&shared.lock);
  return n;
}

static bool same(const memo_key *a, const memo_key *b) {
  return a->actor == b->actor && a->recipient == b->recipient && a->as_of == b->as_of && a->window == b->window &&
         a->least <= b->least && a->least >= b->least && a->names == b->names && a->db == b->db && a->state == b->state;
}

const memo *memo_get(const memo_key *k) {
  pthread_mutex_lock(&shared.lock);
  memo *m = shared.first;
  while (m && !same(&m->key, k)) m = m->next;
  if (m) m->users++, shared.count.found++;
  pthread_mutex_unlock(&shared.lock);
  return m;
}

const memo *memo_put(memo *m) {
  pthread_mutex_lock(&shared.lock);
  m->users = 2;
  m->next = shared.first;
  shared.first = m;
  shared.count.made++;
  memo **at = &shared.first;
  for (uint32_t i = 0; *at && i < MEMOS; i++) at = &(*at)->next;
  if (*at) { /* the oldest */
    memo *old = *at;
    *at = NULL;
    let_go(old);
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
