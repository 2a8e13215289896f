/* mem: the program's only malloc, and the place where the fault tests make it fail. */
#include <stdlib.h>

#include "base.h"

#ifdef DG_FAULT
/* Test builds only, one thread: the countdown to the first failing allocation. */
static int64_t fail_at, asked;

void mem_fail_at(int64_t n) {
  fail_at = n;
  asked = 0;
}
int64_t mem_count(void) { return asked; }
static bool failing(void) {
  asked++;
  return fail_at > 0 && asked >= fail_at;
}
#else
static bool failing(void) { return false; }
#endif

void *mem_get(size_t size) { return failing() ? NULL : malloc(size ? size : 1); }
void *mem_grow(void *old, size_t size) { return failing() ? NULL : realloc(old, size ? size : 1); }
void mem_free(void *p) { free(p); }
