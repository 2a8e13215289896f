/* verb_eval: `dragoman eval`. */
#include "cli/cli.h"

int verb_eval(const cli_args *a) {
  (void)a;
  say("`eval` is not in this build yet");
  return EXIT_WRONG_USE;
}
