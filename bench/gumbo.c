/* gumbo: the yardstick for reading HTML: libgumbo alone over the same pages, bytes to tree and nothing else. Prints measure,
 * value and unit in tabs; CPU time, the best of three runs. */
#include <gumbo.h>
#include <stdio.h>
#include <time.h>

#include "base/base.h"

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  double best = 0, bytes = 0;
  dg_err err;
  for (int run = 0; run < 3; run++) {
    double took = 0;
    bytes = 0;
    for (int i = 1; i < argc; i++) {
      file_map m;
      if (file_open(argv[i], 0, &m, &err) != DG_OK) {
        fprintf(stderr, "gumbo: %s: %s\n", argv[i], err.text);
        return 1;
      }
      double start = seconds();
      GumboOutput *out = gumbo_parse_with_options(&kGumboDefaultOptions, m.p, m.n);
      gumbo_destroy_output(&kGumboDefaultOptions, out);
      took += seconds() - start;
      bytes += (double)m.n;
      file_close(&m);
    }
    if (run == 0 || took < best) best = took;
  }
  if (best > 0) printf("gumbo-pages\t%.6g\tpages/s\ngumbo-bytes\t%.6g\tMB/s\n", (argc - 1) / best, bytes / best / 1e6);
  return 0;
}
