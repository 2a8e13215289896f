#!/bin/sh
# train/english.sh TREEBANKS NEWS OUT: makes the English model, OUT/english.dgm.
# TREEBANKS holds ewt-train, ewt-dev, gum-open-train and gum-dev.conllu; NEWS is a folder of plain news texts, of which
# only the weights keep anything; OUT is a folder for teachers and text. WordNet 3.0 stands in /usr/share/wordnet.
# About 20 minutes of processor time, two processes at a time. The same files give the same bytes.
set -e
[ $# = 3 ] || { sed -n 's/^# //p' "$0"; exit 2; }
banks=$1 news=$2 out=$3
cd "$(dirname "$0")/.."
dragoman=${DRAGOMAN:-build/dragoman}
gold="$banks/ewt-train.conllu $banks/gum-open-train.conllu"
dev="--dev $banks/ewt-dev.conllu --dev $banks/gum-dev.conllu"
mkdir -p "$out"

# Teachers: wide networks on the treebanks and on what the grammar of wire reports makes.
teach() { # number, seed, epochs, dropout, widths
  [ -f "$out/teacher$1.dgm" ] || $dragoman train --quiet --out "$out/teacher$1.dgm" --seed "$2" --epochs "$3" --drop "$4" \
    --dims "$5" --batch 300 --made train/wire.txt $dev $gold
}
teach 1 11 10 0.1 128,128,128,128,128,192 &
teach 2 22 11 0.1 128,128,128,128,128,192
wait $!

# News as words; its tags and trees are what the teachers think. The model that cuts it into words does not matter.
[ -f "$out/news.conllu" ] || $dragoman parse -j 1 --quiet "$news" | grep -v '^# newdoc' >"$out/news.conllu"

# The pupil.
$dragoman train --out "$out/english.dgm" --seed 1 --epochs 7 --batch 300 --least 5 --dims 96,64,64,64,64,128 --lean 0.5 \
  --teacher "$out/teacher1.dgm" --teacher "$out/teacher2.dgm" \
  --silver "$out/news.conllu" --made train/wire.txt --made train/wire-more.txt --number 6000 \
  $dev $gold
cksum "$out/english.dgm"
