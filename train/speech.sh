#!/bin/sh
# Trains models/speech.dgm: train/speech.sh FOLDER, a folder with text/NAME.txt and attributions/NAME.ann (brat standoff:
# Source, Cue, Content), as PolNeAR 1.0 has it. Wants a built build/. Every eighth article is held out for the threshold.
set -e
cd "$(dirname "$0")/.."
build/dragoman train --speech "$1" --held 8 --epochs 3 --seed 1 --out models/speech.dgm
