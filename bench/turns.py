#!/usr/bin/env python3
"""turns.py BIN DB [--tsv]: asks `BIN signals` about the turning points in turns.tsv.

A turn is found when one of its signals reaches 0.8; a quiet month is right when no overture, thaw, freeze or escalation does. Turns
of which the database holds fewer than five deeds in the window are counted apart: they cannot be seen from it.
"""
import json
import os
import subprocess
import sys


def main():
    binary, db = sys.argv[1:3]
    tsv = "--tsv" in sys.argv
    right = {"told": [0, 0], "thin": [0, 0], "quiet": [0, 0]}
    for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "turns.tsv"), encoding="utf-8"):
        if line.startswith("#"):
            continue
        actor, recipient, wanted, as_of, note = line.rstrip("\n").split("\t")
        argv = [binary, "signals", "--db", db, "--actor", actor, "--recipient", recipient, "--as-of", as_of, "--to", "json", "--quiet"]
        out = json.loads(subprocess.run(argv, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8"))
        strong = {s["signal"]: s["probability"] for s in out if s["probability"] >= 0.8}
        begin = as_of[:8]
        rows = subprocess.run([binary, "series", "--db", db, "--actor", actor, "--recipient", recipient, "--by", "day", "--from", back(as_of), "--to", as_of],
                              stdout=subprocess.PIPE, check=True).stdout.decode("utf-8").split("\n")[1:]
        there = sum(int(r.split(",")[2]) + int(r.split(",")[3]) for r in rows if r.strip())
        rows = subprocess.run([binary, "series", "--db", db, "--actor", recipient, "--recipient", actor, "--by", "day", "--from", back(as_of), "--to", as_of],
                              stdout=subprocess.PIPE, check=True).stdout.decode("utf-8").split("\n")[1:]
        deeds = there + sum(int(r.split(",")[2]) + int(r.split(",")[3]) for r in rows if r.strip())
        if wanted == "none":
            kind, ok = "quiet", not set(strong) & {"overture", "thaw", "freeze", "escalation"}
        else:
            kind, ok = "told" if deeds >= 5 else "thin", bool(set(strong) & set(wanted.split("/")))
        right[kind][0] += ok
        right[kind][1] += 1
        if not tsv:
            got = ", ".join(f"{k} {v:.2f}" for k, v in strong.items()) or "nothing"
            print("ok  " if ok else "MISS", as_of, actor, recipient, f"{deeds:3d} deeds", "want", wanted, "got", got, "-", note)
    if tsv:
        for kind, (n, all_) in right.items():
            print(f"turns-{kind}\t{n / max(all_, 1):.4f}\tof {all_}")
    else:
        print("turns found {}/{}, of which the record tells little {}/{}, quiet {}/{}".format(*right["told"], *right["thin"], *right["quiet"]))


def back(day):
    import datetime
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=29)).isoformat()


if __name__ == "__main__":
    main()
