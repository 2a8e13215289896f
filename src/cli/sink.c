/* sink: where records go: standard output, or a file that appears under its name only when it is complete. A reader
 * that went away (closed pipe) ends the run quietly; a full disk is said. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

bool sink_open(cli_sink *s, const char *path) {
  *s = (cli_sink){.fd = STDOUT_FILENO, .name = path};
  if (!path) return true;
  if (strlen(path) > 1000) {
    say("the name of the output file is too long");
    return false;
  }
  struct stat st;
  bool device = stat(path, &st) == 0 && !S_ISREG(st.st_mode); /* a pipe or device is written to, not replaced */
  if (!device) snprintf(s->temp, sizeof s->temp, "%s.tmp-%ld", path, (long)getpid());
  s->fd = open(device ? path : s->temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (s->fd >= 0) return true;
  say("%s: cannot write there: %s", path, strerror(errno));
  return false;
}

bool sink_write(cli_sink *s, const void *p, size_t n) {
  const char *at = p;
  while (n && !s->closed && !s->failed) {
    ssize_t done = write(s->fd, at, n);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0 && errno == EPIPE)
      s->closed = true;
    else if (done < 0) {
      s->failed = true;
      say("%s: cannot write: %s", s->name ? s->name : "standard output", strerror(errno));
    } else {
      at += done;
      n -= (size_t)done;
    }
  }
  return !s->closed && !s->failed;
}

int sink_close(cli_sink *s, int code) {
  if (s->name) {
    if (close(s->fd) != 0 && !s->failed) {
      s->failed = true;
      say("%s: cannot write: %s", s->name, strerror(errno));
    }
    if (s->failed && s->temp[0])
      unlink(s->temp);
    else if (!s->failed && s->temp[0] && rename(s->temp, s->name) != 0) {
      s->failed = true;
      say("%s: cannot write there: %s", s->name, strerror(errno));
      unlink(s->temp);
    }
  }
  return s->failed ? EXIT_ENVIRONMENT : code;
}

int sink_drop(cli_sink *s, int code) {
  if (s->name) {
    close(s->fd);
    if (s->temp[0]) unlink(s->temp);
  }
  return code;
}

bool sink_is_terminal(const cli_sink *s) { return isatty(s->fd) == 1; }

uint32_t terminal_width(int fd) {
  struct winsize w;
  if (isatty(fd) == 1 && ioctl(fd, TIOCGWINSZ, &w) == 0 && w.ws_col >= 40) return w.ws_col;
  return 110;
}
