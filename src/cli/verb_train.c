/* verb_train: `dragoman train`: hands its words to the trainer, which knows its own options. */
#include "cli/cli.h"
#include "train/train.h"

int verb_train_raw(int argc, char **argv) {
  bool help = argc == 0;
  for (int i = 0; i < argc; i++) help |= strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0;
  if (!help) return train_main(argc, argv);
  printf("dragoman train: trains the tagger, lemmatiser and parser on treebanks\n\n"
         "usage: dragoman train [OPTIONS] FILE.conllu…\n\n"
         "  --out FILE       the model to write\n"
         "  --dev FILE       a treebank for the figures; up to four\n"
         "  --epochs N       passes over the treebanks (12)\n"
         "  --seed N         of weights and order (1)\n"
         "  --batch N        words a step (200)\n"
         "  --rate R         step size (0.003)\n"
         "  --keep FILE      keeps this model's network and learns only the lemma rules anew\n"
         "  --wordnet FOLDER WordNet's files of irregular forms\n"
         "\nexample: dragoman train --dev dev.conllu --out model.dgm train.conllu\n");
  return argc == 0 ? EXIT_WRONG_USE : EXIT_DONE;
}

int verb_train(const cli_args *a) {
  (void)a;
  return EXIT_WRONG_USE;
}
