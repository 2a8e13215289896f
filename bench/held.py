#!/usr/bin/env python3
"""Statements on articles that the weights have not seen: held.py PROGRAM SHARED [PARTS…]

Each eighth of SHARED/data/attributions-train is held out in turn (PARTS: 0 to 7, all by default), the finder trained on the other seven,
and the whole program scored on it by SHARED/eval/attributions.py. The recipe's options are those of train/speech.sh.
"""
import os
import re
import subprocess
import sys
import tempfile

EIGHTHS = 8


def copy(path, to):
    """Line by line; of annotations only those with cells: the covered text of a few goes on in a line of its own."""
    with open(path, encoding="utf-8", newline="") as file, open(to, "w", encoding="utf-8", newline="") as out:
        out.writelines(line for line in file if not path.endswith(".ann") or "\t" in line)


def main():
    program, shared = (os.path.abspath(a) for a in sys.argv[1:3])
    parts = [int(p) for p in sys.argv[3:]] or range(EIGHTHS)
    train = os.path.join(shared, "data", "attributions-train")
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    seed = re.search(r"--seed (\d+)", open(os.path.join(root, "train", "speech.sh")).read())[1]
    names = sorted(os.path.splitext(n)[0] for n in os.listdir(os.path.join(train, "text")))
    sums = {}
    with tempfile.TemporaryDirectory() as tmp:
        models = os.path.join(tmp, "models")
        os.mkdir(models)
        os.symlink(os.path.join(root, "models", "english.dgm"), os.path.join(models, "english.dgm"))
        pack, speech = os.path.join(tmp, "pack"), os.path.join(models, "speech.dgm")
        build = [program, "lexicon", "build", "--quiet", "--model", os.path.join(models, "english.dgm"), "-o"]
        bare = os.path.join(tmp, "bare")
        subprocess.run([*build, bare], cwd=root, check=True)
        for part in parts:
            held = os.path.join(tmp, str(part))
            for folder, end in (("text", ".txt"), ("attributions", ".ann")):
                os.makedirs(os.path.join(held, folder))
                for name in names[part::EIGHTHS]:
                    copy(os.path.join(train, folder, name + end), os.path.join(held, folder, name + end))
            subprocess.run([program, "train", "--speech", train, "--pack", bare, "--seed", seed, "--out", speech, "--held", str(EIGHTHS),
                            "--part", str(part)], cwd=root, check=True, stderr=subprocess.DEVNULL)
            subprocess.run([*build, pack], cwd=root, check=True)
            os.unlink(speech)
            out = subprocess.run([sys.executable, os.path.join(shared, "eval", "attributions.py"), program, held], check=True, text=True,
                                 stdout=subprocess.PIPE, env={**os.environ, "DRAGOMAN_PACK": pack}).stdout.splitlines()[-1]
            print(part, out, flush=True)
            for key, value in re.findall(r"(P|R|F1|speaker-accuracy) ([\d.]+)", out):
                sums.setdefault(key, []).append(float(value))
    print("mean", " ".join(f"{key} {sum(v) / len(v):.4f}" for key, v in sums.items()))


main()
