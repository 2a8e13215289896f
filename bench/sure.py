#!/usr/bin/env python3
"""Learns from judged events how sure an event is: sure.py PROGRAM SHARED VERDICTS [VERDICTS…] [--table] [--boost] [--write]
                                                                  [--more FOLDER]

  VERDICTS   "key verdict" lines of precision.py about events of SHARED/data/attributions-*/text and articles/html
  FOLDER     further texts of which VERDICTS speaks (news of the treebanks as plain text)
  SHARED     also gives marked pairs (relations/dev.jsonl) and gold records (gold/dev.jsonl): an event between the two marked
             phrases is right when its type is; these weigh a quarter each, and serve to keep the reports on foreign affairs right

Logistic regression with a penalty on the squares of the weights. Prints, for the judged events and by ten-fold cross-validation over
stories, what share of them is right above each threshold; with --table the weights, with --write they
go into src/event/sure.h. --boost cross-validates boosted trees of two questions over the same traits beside them.
"""
import json
import math
import random
import re
import subprocess
import sys

from precision import key, verdicts

PENALTY, ROUNDS = 6.0, 250
PAIRS, GOLD = 0.25, 1.0
TREES, STEP = 120, 0.15
MORE = []


def run(args, lines=None):
    return subprocess.run(args, input=lines, capture_output=True, text=True).stdout


def traits(program, paths, lines=None):
    out, table = run([program, "code", "--quiet", "--recall", "--modality", "all", "--explain", *paths], lines), {}
    for m in re.finditer(r"^  sure [0-9.]+ \(([0-9a-f]{16})\): (.*)$", out, re.M):
        words = m[2].split("; ")
        if "fit" in words:  # the others are never printed
            table[m[1]] = [w for w in words if w != "fit"]
    return table


def events(program, paths, lines=None):
    out = run([program, "code", "--quiet", "--recall", "--modality", "all", "--to", "jsonl", *paths], lines)
    return [r for r in map(json.loads, out.splitlines()) if r["record"] == "event" and r["modality"] == "asserted"]


def judged(program, shared, files):
    table = verdicts(files)
    paths = [f"{shared}/data/{p}" for p in ("attributions-train/text", "attributions-dev/text", "articles/html")] + MORE
    seen, t = {}, traits(program, paths)
    for e in events(program, paths):
        v = table.get(key(e))
        if v and e["id"] in t:
            seen[key(e)] = (t[e["id"]], v == "right", 1.0, e["story"])
    return list(seen.values()), len(table)


def overlap(side, span):
    return any(s[0] < span[1] and span[0] < s[1] for a in side for s in a["spans"])


def pairs(program, shared):
    cases = {c["id"]: c for c in map(json.loads, open(f"{shared}/data/relations/dev.jsonl", encoding="utf-8"))}
    lines = "\n".join(json.dumps({"id": c["id"], "text": c["text"]}) for c in cases.values())
    t, found = traits(program, ["--from", "jsonl"], lines), []
    for e in events(program, ["--from", "jsonl"], lines):
        c = cases[e["story"]]
        same = {"YIELD": ("CONCEDE", "RETREAT")}.get(c["event"], (c["event"],))
        if overlap(e["actor"], c["actor"]) and overlap(e["actor"] + e["recipient"], c["recipient"]) and e["id"] in t:
            found.append((t[e["id"]], e["event"] in same, PAIRS, e["story"]))
    return found


def gold(program, shared):
    cases = {c["id"]: c for c in map(json.loads, open(f"{shared}/data/gold/dev.jsonl", encoding="utf-8"))}
    lines = "\n".join(json.dumps({"id": c["id"], "date": c["date"], "text": c["text"]}) for c in cases.values())
    t, found = traits(program, ["--from", "jsonl"], lines), []
    for e in events(program, ["--from", "jsonl"], lines):
        if e["id"] in t:
            found.append((t[e["id"]], e["event"] == cases[e["story"]]["event"], GOLD, e["story"]))
    return found


def learn(data):
    w = {}
    size = {n: 0.0 for x, *_ in data for n in x}
    for step in range(ROUNDS):
        grad = {n: PENALTY * w.get(n, 0.0) * (n != "base") for n in size}
        for x, y, weight, _ in data:
            err = weight * (1 / (1 + math.exp(-sum(w.get(n, 0.0) for n in x))) - y)
            for n in x:
                grad[n] += err
        for n, g in grad.items():
            size[n] += g * g
            w[n] = w.get(n, 0.0) - 0.3 * g / math.sqrt(size[n] + 1e-9)
    return w


def chance(w, x):
    return 1 / (1 + math.exp(-sum(w.get(n, 0.0) for n in x)))


def best_split(rows, grad, hess):
    """The trait that splits these rows best: (gain, trait, value where it is absent, value where it is there)."""
    g = h = 0.0
    by = {}
    for i, names in rows:
        g += grad[i]
        h += hess[i]
        for n in names:
            a = by.setdefault(n, [0.0, 0.0])
            a[0] += grad[i]
            a[1] += hess[i]
    worth = lambda g, h: g * g / (h + PENALTY)
    best = max(((worth(a, b) + worth(g - a, h - b), n) for n, (a, b) in by.items()), default=(0.0, None))
    if best[1] is None:
        return worth(g, h), None, g / (h + PENALTY), g / (h + PENALTY)
    a, b = by[best[1]]
    return best[0], best[1], (g - a) / (h - b + PENALTY), a / (b + PENALTY)


def boost(data):
    """Trees of two questions, each by one trait; the values are summed in logits."""
    rows = [(i, frozenset(x)) for i, (x, *_) in enumerate(data)]
    score = [0.0] * len(data)
    trees = []
    for _ in range(TREES):
        grad, hess = [], []
        for s, (_, y, weight, _) in zip(score, data):
            p = 1 / (1 + math.exp(-s))
            grad.append(weight * (y - p))
            hess.append(weight * p * (1 - p))
        root = best_split(rows, grad, hess)[1]
        if root is None:
            break
        leaves = {}
        for there in (False, True):
            _, name, no, yes = best_split([r for r in rows if (root in r[1]) == there], grad, hess)
            leaves[there] = (name, round(100 * STEP * no), round(100 * STEP * yes))
        trees.append((root, leaves))
        for i, names in rows:
            name, no, yes = leaves[root in names]
            score[i] += (yes if name in names else no) / 100
    return trees


def boosted(trees, x):
    x = set(x)
    s = sum(leaves[root in x][2 if leaves[root in x][0] in x else 1] for root, leaves in trees)
    return 1 / (1 + math.exp(-s / 100))


def write(w):
    """The weights, in hundredths of a logit, into the third column of SURE_LIST."""
    path = "src/event/sure.h"
    text = open(path, encoding="utf-8").read()
    for name in re.findall(r'X\(\w+, "([^"]+)", -?\d+\)', text):
        text = re.sub(r'(X\(\w+, "%s", )-?\d+\)' % re.escape(name), lambda m: f"{m[1]}{round(100 * w.get(name, 0.0))})", text)
    open(path, "w", encoding="utf-8").write(text)


def at_precision(rows, want):
    """The greatest share of the right ones that comes out with a precision of at least `want`, and its threshold."""
    rows, total = sorted(rows, reverse=True), sum(y for _, y in rows)
    best, right = (0.0, 1.0, 0), 0
    for n, (p, y) in enumerate(rows, 1):
        right += y
        if right / n >= want:
            best = (right / total, p, n)
    return best


def curve(rows, label):
    print(label)
    for limit in (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9):
        above = [y for p, y in rows if p >= limit]
        if above:
            print(f"  >= {limit:.2f}: {len(above):4d} events, {sum(above) / len(above):.3f} right, "
                  f"{sum(above) / max(1, sum(y for _, y in rows)):.3f} of the right ones")


def main():
    argv = sys.argv[1:]
    while "--more" in argv:
        at = argv.index("--more")
        MORE.append(argv[at + 1])
        del argv[at:at + 2]
    args = [a for a in argv if not a.startswith("--")]
    program, shared, files = args[0], args[1], args[2:]
    mine, n = judged(program, shared, files)
    others = pairs(program, shared), gold(program, shared)
    print(f"judged events still found {len(mine)} of {n}; pairs {len(others[0])}, {sum(y for _, y, *_ in others[0])} right; "
          f"gold {len(others[1])}, {sum(y for _, y, *_ in others[1])} right")
    stories = sorted({s for *_, s in mine})
    random.Random(1).shuffle(stories)
    fold = {s: i % 10 for i, s in enumerate(stories)}
    rows, second = [], []
    for k in range(10):
        w = learn([d for d in mine if fold[d[3]] != k] + others[0] + others[1])
        rows += [(chance(w, x), y, "at home" not in x) for x, y, _, s in mine if fold[s] == k]
        if "--boost" in sys.argv:
            trees = boost([d for d in mine if fold[d[3]] != k] + others[0] + others[1])
            second += [(boosted(trees, x), y, "at home" not in x) for x, y, _, s in mine if fold[s] == k]
    for name, found in (("logistic", rows), ("boosted", second)):
        for want in (0.8, 0.82, 0.85, 0.9) if found else ():
            share, limit, n = at_precision([r[:2] for r in found], want)
            print(f"{name}: precision {want:.2f} from {limit:.3f}: {n} events, {share:.3f} of the right ones")
    curve([r[:2] for r in rows], "judged events, cross-validated")
    curve([r[:2] for r in rows if r[2]], "of them between two countries")
    curve([r[:2] for r in rows if not r[2]], "of them the rest")
    w = learn(mine + others[0] + others[1])
    curve([(chance(w, x), y) for x, y, *_ in mine], "judged events, learned from")
    curve([(chance(w, x), y) for x, y, *_ in others[0]], "marked pairs, learned from")
    curve([(chance(w, x), y) for x, y, *_ in others[1]], "gold records, learned from")
    if "--table" in sys.argv:
        for name, v in sorted(w.items(), key=lambda i: -abs(i[1])):
            print(f"{round(100 * v)}\t{name}")
    if "--write" in sys.argv:
        write(w)


if __name__ == "__main__":
    main()
