/* train: from treebanks to a packed model. */
#ifndef DG_TRAIN_TRAIN_H
#define DG_TRAIN_TRAIN_H
#include "base/base.h"

/* The verb `train`: its arguments without the program's name and the verb. Returns the exit code (0 done, 2 wrong use,
 * 3 environment). Prints progress and scores to stderr and stdout. */
int train_main(int argc, char **argv);
/* `train --speech FOLDER …`: the weights of speech from marked articles. */
int speech_train(int argc, char **argv);
#endif
