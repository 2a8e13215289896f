#!/usr/bin/env python3
"""Precision of printed events, judged by eye: draws the sample and counts the verdicts.

  precision.py draw PROGRAM SEED N FILE|FOLDER…      prints N printed events with their sentences, numbered, each with a key
      [--skip FILE]                                  leaves out what FILE has verdicts on (the key's first half: the sentence)
      [--rules]                                      with the line that made each event
      [--options '--modality all']                   further options of `dragoman code`
  precision.py count FILE [FILE…]                    FILE: lines "key verdict" -> counts by verdict, share, 95 % Wilson interval
  precision.py again PROGRAM FILE FOLDER…            verdicts of an older sample: how many of its right and wrong events are printed now

An event is drawn with equal chance among all events that `dragoman code` prints with its defaults; at most one of a sentence.
Verdicts are one word: `right`, or the class of the error (modality, domestic, sides, type, figure, private …). A verdict file
holds keys, which are hashes, and verdicts, and no text.
"""
import argparse
import hashlib
import json
import math
import random
import subprocess
import sys


def key(e):
    sent = hashlib.sha1(e["text"].encode()).hexdigest()[:10]
    rest = "|".join([e["event"], str(e["trigger"]["spans"]), *(str(a["spans"]) for a in e["actor"] + ["-"] + e["recipient"] if a != "-")])
    return sent + "-" + hashlib.sha1(rest.encode()).hexdigest()[:6]


def coded(program, paths, options):
    out = subprocess.run([program, "code", "--quiet", "--to", "jsonl", *options.split(), *paths], capture_output=True, text=True).stdout
    return [r for r in map(json.loads, out.splitlines()) if r["record"] == "event"]


def verdicts(paths):
    table = {}
    for path in paths:
        for line in open(path, encoding="utf-8"):
            w = line.split("#")[0].split()
            if len(w) >= 2:
                table[w[0]] = w[1]
    return table


def wilson(k, n, z=1.96):
    p, d = k / n, 1 + z * z / n
    m, h = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (m - h) / d, (m + h) / d


def sides(v):
    return "; ".join(f'{a["text"]} [{a["code"]} {a["sector"]}]' for a in v) or "-"


def draw(o):
    seen = {k.split("-")[0] for k in verdicts(o.skip)}
    events = coded(o.program, o.paths, o.options)
    random.Random(o.seed).shuffle(events)
    n = 0
    for e in events:
        if n == o.n:
            break
        k = key(e)
        if k.split("-")[0] in seen:
            continue
        seen.add(k.split("-")[0])
        n += 1
        told = f' told by {e["attributed_to"]["text"]}' if e["attributed_to"] else ""
        print(f'{n} {k}  {e["story"].rsplit("/", 1)[-1]} {e["sentence"]}\n  {e["text"]}\n  {sides(e["actor"])}  {e["event"]} {e["mode"]}  '
              f'{sides(e["recipient"])}   by "{e["trigger"]["text"]}" {e["modality"]} {e["tense"]}{told} {e["confidence"]}{" " + e["rule"] if o.rules else ""}\n')


def count(o):
    table = verdicts(o.paths)
    by = {}
    for v in table.values():
        by[v] = by.get(v, 0) + 1
    n, k = len(table), by.get("right", 0)
    low, high = wilson(k, n)
    for v in sorted(by, key=lambda v: -by[v]):
        print(f"{v}\t{by[v]}")
    print(f"judged {n} right {k} precision {k / n:.3f} 95 % interval {low:.3f} to {high:.3f}")


def again(o):
    table = verdicts([o.verdicts])
    now = {key(e) for e in coded(o.program, o.paths, o.options)}
    right = [k for k, v in table.items() if v == "right"]
    wrong = [k for k, v in table.items() if v != "right"]
    a, b = sum(k in now for k in right), sum(k in now for k in wrong)
    print(f"still printed: right {a} of {len(right)}, wrong {b} of {len(wrong)}; of those {a / (a + b):.3f} right")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    sub = p.add_subparsers(required=True)
    d = sub.add_parser("draw")
    d.add_argument("program"), d.add_argument("seed", type=int), d.add_argument("n", type=int), d.add_argument("paths", nargs="+")
    d.add_argument("--rules", action="store_true"), d.add_argument("--skip", action="append", default=[]), d.add_argument("--options", default=""), d.set_defaults(run=draw)
    c = sub.add_parser("count")
    c.add_argument("paths", nargs="+"), c.set_defaults(run=count)
    a = sub.add_parser("again")
    a.add_argument("program"), a.add_argument("verdicts"), a.add_argument("paths", nargs="+")
    a.add_argument("--options", default=""), a.set_defaults(run=again)
    o = p.parse_args()
    o.run(o)


if __name__ == "__main__":
    sys.exit(main())
