#!/bin/sh
# Trains models/speech.dgm: train/speech.sh FOLDER, a folder with text/NAME.txt and attributions/NAME.ann (brat standoff:
# Source, Cue, Content), as PolNeAR 1.0 has it. Wants a built build/. The threshold comes from articles whose first scores
# are by weights that did not learn from them. `--held 8` holds out every eighth article, for figures.
set -e
cd "$(dirname "$0")/.."
pack=$(mktemp)
trap 'rm -f "$pack"' EXIT
build/dragoman lexicon build --quiet -o "$pack" # the old weights are not looked at
build/dragoman train --speech "$1" --pack "$pack" --seed 1 --out models/speech.dgm
