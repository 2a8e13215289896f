/* pack: finds the compiled lexicon: --pack, DRAGOMAN_PACK, beside the program, in the installed data folder. */
#include <stdlib.h>
#include <unistd.h>

#include "cli/cli.h"

#ifndef DG_DATADIR
#define DG_DATADIR "/usr/local/share/dragoman"
#endif
#define PACK_NAME "dragoman.pack"

/* The folder of the running program. */
static bool program_folder(char *out, size_t cap) {
  ssize_t n = readlink("/proc/self/exe", out, cap - 1);
  if (n <= 0) return false;
  out[n] = 0;
  char *slash = strrchr(out, '/');
  if (slash) *slash = 0;
  return slash != NULL;
}

static bool there(const char *path) { return access(path, R_OK) == 0; }

dg_rc pack_find(const cli_args *a, char *path, size_t cap, dg_err *err) {
  char folder[1024];
  const char *named = a->pack ? a->pack : getenv("DRAGOMAN_PACK");
  if (named && named[0]) {
    snprintf(path, cap, "%s", named);
    if (there(path)) return DG_OK;
    return err_set(err, DG_EENV, NULL, 0, 0, "there is no pack at %s (%s)", named,
                   a->pack ? "--pack" : "DRAGOMAN_PACK");
  }
  if (program_folder(folder, sizeof folder)) {
    snprintf(path, cap, "%s/" PACK_NAME, folder);
    if (there(path)) return DG_OK;
  }
  snprintf(path, cap, "%s/" PACK_NAME, DG_DATADIR);
  if (there(path)) return DG_OK;
  return err_set(err, DG_EENV, NULL, 0, 0,
                 "no pack: neither beside the program nor in " DG_DATADIR
                 "; name one by --pack, or make it: dragoman lexicon build");
}

bool data_find(const char *name, char *path, size_t cap) {
  char folder[1024];
  snprintf(path, cap, "%s", name);
  if (there(path)) return true;
  if (program_folder(folder, sizeof folder)) { /* build/dragoman: the source tree is above */
    snprintf(path, cap, "%s/../%s", folder, name);
    if (there(path)) return true;
  }
  snprintf(path, cap, "%s/%s", DG_DATADIR, name);
  return there(path);
}

dg_engine *engine_of(const cli_args *a, int *code) {
  char path[2048];
  dg_err err = {0};
  dg_engine *e = NULL;
  dg_rc rc = pack_find(a, path, sizeof path, &err);
  if (!rc) rc = dg_engine_open(path, &e, &err);
  if (!rc) return e;
  say_err(NULL, &err);
  *code = EXIT_ENVIRONMENT;
  return NULL;
}
