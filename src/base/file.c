/* file: whole files in, whole files out. The only I/O below the store; called by the engine's opening and the command
 * line, never by a stage. */
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base.h"

static dg_rc read_all(int fd, const char *path, size_t max, file_map *out, dg_err *err) {
  size_t n = 0, cap = 64 << 10;
  char *p = mem_get(cap);
  while (p) {
    ssize_t k = read(fd, p + n, cap - n);
    if (k < 0 && errno == EINTR) continue;
    if (k < 0) {
      mem_free(p);
      return err_set(err, DG_EINPUT, path, 0, 0, "cannot read: %s", strerror(errno));
    }
    if (k == 0) {
      *out = (file_map){p, n, false};
      return DG_OK;
    }
    n += (size_t)k;
    if (n > max) {
      mem_free(p);
      return err_set(err, DG_EINPUT, path, 0, 0, "larger than %zu bytes, the most that is read at once", max);
    }
    if (n == cap) {
      char *more = mem_grow(p, cap *= 2);
      if (!more) mem_free(p);
      p = more;
    }
  }
  return err_set(err, DG_ENOMEM, path, 0, 0, "out of memory while reading");
}

dg_rc file_open(const char *path, size_t max, file_map *out, dg_err *err) {
  if (max == 0 || max > UINT32_MAX - 1) max = UINT32_MAX - 1;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return err_set(err, DG_EINPUT, path, 0, 0, "cannot open: %s", strerror(errno));
  struct stat st;
  dg_rc rc = DG_OK;
  if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
    rc = err_set(err, DG_EINPUT, path, 0, 0, "is a folder, not a file");
  else if (S_ISREG(st.st_mode) && (uint64_t)st.st_size > max)
    rc = err_set(err, DG_EINPUT, path, 0, 0, "larger than %zu bytes, the most that is read at once", max);
  else {
    void *p = S_ISREG(st.st_mode) && st.st_size > 0 ? mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0)
                                                    : MAP_FAILED;
    if (p != MAP_FAILED)
      *out = (file_map){p, (size_t)st.st_size, true};
    else
      rc = read_all(fd, path, max, out, err);
  }
  close(fd);
  return rc;
}

void file_close(file_map *m) {
  if (m->mapped)
    munmap((void *)(uintptr_t)m->p, m->n);
  else
    mem_free((void *)(uintptr_t)m->p);
  *m = (file_map){0};
}

dg_rc file_write(const char *path, const void *bytes, size_t n, dg_err *err) {
  char tmp[4096];
  struct stat st;
  const bool device = stat(path, &st) == 0 && !S_ISREG(st.st_mode); /* /dev/null is written to, never replaced */
  if (snprintf(tmp, sizeof tmp, "%s.tmp-%ld", path, (long)getpid()) >= (int)sizeof tmp)
    return err_set(err, DG_EENV, path, 0, 0, "path is too long");
  int fd = device ? open(path, O_WRONLY | O_CLOEXEC) : open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0) return err_set(err, DG_EENV, path, 0, 0, "cannot write: %s", strerror(errno));
  const char *p = bytes;
  bool ok = true;
  while (n > 0 && ok) {
    ssize_t k = write(fd, p, n);
    if (k < 0 && errno == EINTR) continue;
    if ((ok = k > 0)) p += k, n -= (size_t)k;
  }
  ok = close(fd) == 0 && ok && (device || rename(tmp, path) == 0);
  if (ok) return DG_OK;
  dg_rc rc = err_set(err, DG_EENV, path, 0, 0, "cannot write: %s", strerror(errno));
  if (!device) unlink(tmp);
  return rc;
}
