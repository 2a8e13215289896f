/* stop: Ctrl-C and SIGTERM as a question that long-running verbs ask between two steps. */
#include <signal.h>

#include "cli/cli.h"

static volatile sig_atomic_t asked;
static void on_signal(int number) {
  (void)number;
  asked = 1;
}

void stop_catch(void) {
  struct sigaction on = {.sa_handler = on_signal};
  sigaction(SIGINT, &on, NULL);
  sigaction(SIGTERM, &on, NULL);
}

bool stop_asked(void) { return asked != 0; }
