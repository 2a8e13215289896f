/* worker: the built pack opened once for all tests of a file. */
#ifndef TEST_WORKER_H
#define TEST_WORKER_H

#include <stdlib.h>

#include "engine.h"

static dg_engine *engine;
static dg_worker *worker;

static int setup(void **state) {
  (void)state;
  dg_err err;
  const char *path = getenv("DRAGOMAN_PACK");
  if (dg_engine_open(path ? path : "build/dragoman.pack", &engine, &err) != DG_OK) return 1;
  return dg_worker_open(engine, &worker, &err) != DG_OK;
}

static int teardown(void **state) {
  (void)state;
  dg_worker_close(worker);
  dg_engine_close(engine);
  return 0;
}

#endif
