/* verb_train: `dragoman train`: hands its words to the trainer, which knows its own options. */
#include "cli/cli.h"

#if __has_include("train/train.h")
#include "train/train.h"
int verb_train_raw(int argc, char **argv) { return train_main(argc, argv); }
#else
int verb_train_raw(int argc, char **argv) {
  (void)argc, (void)argv;
  say("`train` is not in this build");
  return EXIT_WRONG_USE;
}
#endif

int verb_train(const cli_args *a) {
  (void)a;
  return EXIT_WRONG_USE;
}
