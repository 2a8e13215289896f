/* warm: the list that the first page asks for (the signals of all pairs) is made in the background, after the start and after the database
 * changed, by a thread with a desk of its own; memo.c hands it to the others. It holds no lock while it works, is nicer to others than the
 * threads that answer, and rests ten times as long as it worked, so that a database that is always being written to does not cost it more
 * than a tenth of a processor. */
#include <sys/resource.h>
#include <time.h>

#include "serve/work.h"

#define WARM_FIRST_MS 250u /* after the start */
#define WARM_EVERY_MS 2000u
#define WARM_END_MS 500u /* how long the end waits for it */

static bool rest(http_warmer *w, uint64_t ms) { /* false: it is to end */
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += (time_t)(ms / 1000);
  until.tv_nsec += (long)(ms % 1000) * 1000000;
  if (until.tv_nsec >= 1000000000) until.tv_sec++, until.tv_nsec -= 1000000000;
  pthread_mutex_lock(&w->lock);
  while (!w->stop && pthread_cond_timedwait(&w->wake, &w->lock, &until) == 0) {
  }
  const bool on = !w->stop;
  pthread_mutex_unlock(&w->lock);
  return on;
}

/* The desk answers from its cache while the database is the same: then this costs nothing. */
static void *work(void *self) {
  http_warmer *w = self;
  uint64_t took = 0;
#ifdef __linux__
  setpriority(PRIO_PROCESS, 0, 10); /* of this thread only */
#endif
  for (uint64_t ms = WARM_FIRST_MS; rest(w, ms); ms = took * 10 > WARM_EVERY_MS ? took * 10 : WARM_EVERY_MS) {
    serve_reply reply;
    const serve_request in = {.method = STR("GET"),
                              .path = STR("/api/v1/signals"),
                              .query = STR("limit=1"),
                              .body = STR(""),
                              .content_type = STR(""),
                              .today = w->today};
    const uint64_t begin = clock_ms();
    serve_handle(w->desk, &in, &reply);
    buf_free(&reply.body);
    took = clock_ms() - begin;
  }
  atomic_store(&w->ended, true);
  return NULL;
}

void warm_open(http_warmer *w, const http_options *o, const dg_engine *e) {
  dg_err err;
  pthread_condattr_t clock;
  *w = (http_warmer){.open = true, .today = o->today != DAY_NONE ? o->today : (dg_day)(time(NULL) / 86400)};
  pthread_mutex_init(&w->lock, NULL);
  pthread_condattr_init(&clock);
  pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
  pthread_cond_init(&w->wake, &clock);
  pthread_condattr_destroy(&clock);
  if (serve_desk_open(&(serve_options){.db = o->desk.db}, e, &w->desk, &err) != DG_OK) w->desk = NULL;
}

void warm_start(http_warmer *w) { w->started = w->desk && pthread_create(&w->thread, NULL, work, w) == 0; }

bool warm_close(http_warmer *w) {
  if (!w->open) return true;
  if (w->started) {
    pthread_mutex_lock(&w->lock);
    w->stop = true;
    pthread_cond_signal(&w->wake);
    pthread_mutex_unlock(&w->lock);
    for (uint64_t begin = clock_ms(); !atomic_load(&w->ended);) {
      if (clock_ms() - begin > WARM_END_MS) return false;
      serve_desk_interrupt(w->desk);
      nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
    }
    pthread_join(w->thread, NULL);
  }
  serve_desk_close(w->desk);
  pthread_cond_destroy(&w->wake);
  pthread_mutex_destroy(&w->lock);
  return true;
}
