#!/usr/bin/env python3
"""bench/quotes.py FOLDER [PROGRAM]: "quotation marks and the nearest said-verb", the baseline for statements.

FOLDER holds text/NAME.txt and attributions/NAME.ann (brat standoff: Source, Cue, Content). A content is what stands between two
quotation marks, three words at least; without marks, what follows a said-verb and "that". The speaker is the capitalised words or
"he", "she", "they" nearest to the said-verb that is nearest to the quotation. Scored as the program is: a content is right when it
overlaps a marked one by half of both together, a speaker when its span touches the marked source. With PROGRAM its figures
stand below.
"""
import glob
import json
import os
import re
import subprocess
import sys

SAID = re.compile(r"\b(said|says|say|saying|told|added|asked|announced|argued|claimed|wrote|noted|warned|insisted|explained|stated|"
                  r"replied|declared|reported|according to)\b")
NAME = re.compile(r"\b(?:[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|de|von|van|al|bin))*|he|she|they|He|She|They)\b")
QUOTED = re.compile(r"[“\"«]([^”\"»\n]+)[”\"»]|''([^'\n]+)''")


def baseline(text):
    found = []
    for paragraph in re.finditer(r"[^\n]+", text):
        base, body = paragraph.start(), paragraph.group()
        verbs = [m.span() for m in SAID.finditer(body)]
        inside = [m.span() for m in QUOTED.finditer(body) if len(m.group().split()) >= 3]
        for a, b in inside:
            near = min(verbs, key=lambda v: min(abs(v[0] - b), abs(v[1] - a)), default=None)
            found.append(((base + a, base + b), speaker(body, base, near, inside)))
        for v in verbs:
            rest = re.compile(r"\s+that\b[^.\n]*").match(body, v[1])
            if rest and not any(a <= v[0] < b for a, b in inside):
                found.append(((base + rest.start() + 1, base + rest.end()), speaker(body, base, v, inside)))
    return found


def speaker(body, base, verb, inside):
    if not verb:
        return None
    names = [m.span() for m in NAME.finditer(body) if not any(a <= m.start() < b for a, b in inside)]
    best = min(names, key=lambda n: min(abs(n[0] - verb[1]), abs(verb[0] - n[1])), default=None)
    return best and (base + best[0], base + best[1])


def chars(spans):
    return {i for a, b in spans for i in range(a, b)}


def marked(path):
    spans, out = {}, []
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0].startswith("T"):
            spans[cells[0]] = chars(tuple(map(int, p.split())) for p in cells[1].split(" ", 1)[1].split(";"))
        elif cells[0].startswith("E"):
            role = {}
            for pair in cells[1].split():
                name, ref = pair.split(":")
                role.setdefault(name.rstrip("0123456789"), set()).update(spans.get(ref, ()))
            if role.get("Content"):
                out.append((role["Content"], role.get("Source", set())))
    return out


def score(name, gold, found):
    right = speakers = sources = n = 0
    for story, want in gold.items():
        left = list(found.get(story, []))
        n += len(left)
        for content, source in want:
            best = max(left, key=lambda s: len(s[0] & content) / len(s[0] | content), default=None)
            if best and 2 * len(best[0] & content) >= len(best[0] | content):
                left.remove(best)
                right += 1
                sources += bool(source)
                speakers += bool(source and best[1] & source)
    all_gold = sum(map(len, gold.values()))
    p, r = right / max(n, 1), right / max(all_gold, 1)
    for what, value in (("precision", p), ("recall", r), ("f1", 2 * p * r / max(p + r, 1e-9)), ("speaker", speakers / max(sources, 1))):
        print(f"{name}-{what}\t{value:.4f}\tshare")


def main():
    folder = sys.argv[1]
    texts, gold = {}, {}
    for path in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        story = os.path.basename(path)[:-4]
        texts[story] = open(os.path.join(folder, "text", story + ".txt"), encoding="utf-8", newline="").read()
        gold[story] = marked(path)
    score("quotes-baseline", gold, {k: [(chars([c]), chars([s]) if s else set()) for c, s in baseline(t)] for k, t in texts.items()})
    if len(sys.argv) < 3:
        return
    lines = "\n".join(json.dumps({"id": k, "text": t}) for k, t in texts.items())
    out = subprocess.run([sys.argv[2], "code", "--quiet", "--from", "jsonl", "--to", "jsonl", "--statements"], input=lines,
                         capture_output=True, text=True, check=True).stdout
    found = {}
    for line in out.splitlines():
        r = json.loads(line)
        if r["record"] == "statement":
            found.setdefault(r["story"], []).append((chars(r["content"]["spans"]),
                                                     chars(r["speaker"]["spans"]) if r["speaker"] else set()))
    score("statements", gold, found)


if __name__ == "__main__":
    main()
