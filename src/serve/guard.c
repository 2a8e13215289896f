/* guard: before a byte is taken from the network the process gives up what serving does not need.
 *
 *   files (Landlock, before the threads begin): only the folder of the database, and the folders where SQLite sorts
 *   calls (seccomp, after everything is open, on all threads): no program is started, no process traced, no socket made but by accept, no
 *         memory made executable. A call that is not on the list fails with EPERM, so that a library which tries one goes on; starting
 *         programs and tracing end the process.
 *
 * What it holds back is code that a hostile page might smuggle in; pages themselves are only text here. What the kernel or the build does
 * not have is left out and said at the start; under a sanitizer, which needs such files and calls, there is none. */
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "serve/work.h"

#if defined(__has_include)
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#define HAS_LANDLOCK 1
#endif
#endif
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#endif

/* ---- files ---- */

#if HAS_LANDLOCK && defined(SYS_landlock_create_ruleset) && !defined(SANITIZED)
#define ALL_FILES                                                                                                      \
  (LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |                         \
   LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |                      \
   LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |                          \
   LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |                       \
   LANDLOCK_ACCESS_FS_MAKE_SYM)
#define OUR_FILES                                                                                                      \
  (LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |                        \
   LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG)

static void permit(int rules, const char *folder) {
  if (!folder) return;
  struct landlock_path_beneath_attr under = {.allowed_access = OUR_FILES,
                                             .parent_fd = open(folder, O_PATH | O_CLOEXEC)};
  if (under.parent_fd < 0) return;
  syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &under, 0);
  close(under.parent_fd);
}

bool guard_files(const char *db) {
  char real[PATH_MAX];
  const struct landlock_ruleset_attr all = {.handled_access_fs = ALL_FILES};
  if (!realpath(db, real)) return false;
  const int rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof all.handled_access_fs, 0);
  if (rules < 0) return false;
  permit(rules, dirname(real));
  const char *const sorting[] = {getenv("SQLITE_TMPDIR"), getenv("TMPDIR"), "/var/tmp", "/tmp"};
  for (size_t i = 0; i < sizeof sorting / sizeof *sorting; i++) permit(rules, sorting[i]);
  const bool held = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return held;
}
#else
bool guard_files(const char *db) {
  (void)db;
  return false;
}
#endif

/* ---- calls ---- */

#if defined(DG_SECCOMP) && !defined(SANITIZED)
#include <errno.h>
#include <seccomp.h>
#include <sys/mman.h>

/* Names, since not every machine has every call: unknown ones are passed over. */
static const char *const allowed[] = {
    /* connections */
    "accept",
    "accept4",
    "shutdown",
    "getsockname",
    "getpeername",
    "setsockopt",
    "getsockopt",
    "recv",
    "recvfrom",
    "recvmsg",
    "send",
    "sendto",
    "sendmsg",
    "sendfile",
    "sendfile64",
    "epoll_wait",
    "epoll_pwait",
    "epoll_pwait2",
    "epoll_ctl",
    "poll",
    "ppoll",
    "select",
    "pselect6",
    "eventfd2",
    "pipe2",
    /* files that are open, and SQLite's */
    "read",
    "readv",
    "pread64",
    "preadv",
    "write",
    "writev",
    "pwrite64",
    "pwritev",
    "close",
    "lseek",
    "_llseek",
    "fstat",
    "fstat64",
    "newfstatat",
    "fstatat64",
    "statx",
    "stat",
    "stat64",
    "lstat",
    "lstat64",
    "access",
    "faccessat",
    "faccessat2",
    "readlink",
    "readlinkat",
    "getcwd",
    "fsync",
    "fdatasync",
    "ftruncate",
    "ftruncate64",
    "fallocate",
    "unlink",
    "unlinkat",
    "fcntl",
    "fcntl64",
    "flock",
    "dup",
    "open",
    "openat",
    "getdents64",
    "fadvise64",
    "umask",
    /* memory, threads, time, signals */
    "munmap",
    "mremap",
    "madvise",
    "brk",
    "futex",
    "futex_time64",
    "set_robust_list",
    "rseq",
    "sched_yield",
    "sched_getaffinity",
    "getrandom",
    "clock_gettime",
    "clock_gettime64",
    "clock_nanosleep",
    "clock_nanosleep_time64",
    "nanosleep",
    "gettimeofday",
    "time",
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigreturn",
    "sigaltstack",
    "restart_syscall",
    "getpid",
    "gettid",
    "getuid",
    "geteuid",
    "getgid",
    "getegid",
    "sysinfo",
    "uname",
    "getrusage",
    "tgkill",
    "exit",
    "exit_group",
    "membarrier",
};
static const char *const deadly[] = {"execve", "execveat", "ptrace", "process_vm_readv", "process_vm_writev",
                                     "fork",   "vfork"};

static bool rules(scmp_filter_ctx f) {
  int bad = 0;
  for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
    const int n = seccomp_syscall_resolve_name(allowed[i]);
    if (n != __NR_SCMP_ERROR) bad |= seccomp_rule_add(f, SCMP_ACT_ALLOW, n, 0);
  }
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) {
    const int n = seccomp_syscall_resolve_name(deadly[i]);
    if (n != __NR_SCMP_ERROR) bad |= seccomp_rule_add(f, SCMP_ACT_KILL_PROCESS, n, 0);
  }
  const int memory[] = {SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect)};
  for (size_t i = 0; i < sizeof memory / sizeof *memory; i++)
    bad |= seccomp_rule_add(f, SCMP_ACT_ALLOW, memory[i], 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  return !bad;
}

bool guard_calls(void) {
  scmp_filter_ctx f = seccomp_init(SCMP_ACT_ERRNO(EPERM));
  if (!f) return false;
  const bool up = seccomp_attr_set(f, SCMP_FLTATR_CTL_TSYNC, 1) == 0 && rules(f) && seccomp_load(f) == 0;
  seccomp_release(f);
  return up;
}

#else

bool guard_calls(void) { return false; }

#endif
