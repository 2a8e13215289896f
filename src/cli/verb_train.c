/* verb_train: `dragoman train`: hands its words to the trainer, which knows its own options. */
#include "cli/cli.h"
#include "train/train.h"

int verb_train_raw(int argc, char **argv) { return train_main(argc, argv); }

int verb_train(const cli_args *a) { /* only for its place in the table of verbs */
  (void)a;
  return EXIT_WRONG_USE;
}
