#!/bin/sh
# Trains models/speech.dgm: train/speech.sh FOLDER [OPTIONS], a folder with text/NAME.txt and attributions/NAME.ann (brat
# standoff: Source, Cue, Content), as PolNeAR 1.0 has it. Wants a built build/dragoman. The threshold is the best one on
# articles whose first scores are by weights that did not learn from them; `--held 8` holds out every eighth, for figures.
set -e
cd "$(dirname "$0")/.."
folder=$1
shift
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
ln -s "$PWD/models/english.dgm" "$tmp/english.dgm" # weights of speech are looked for beside it: none
build/dragoman lexicon build --quiet --model "$tmp/english.dgm" -o "$tmp/pack"
build/dragoman train --speech "$folder" --pack "$tmp/pack" --seed 2 --out models/speech.dgm "$@"
