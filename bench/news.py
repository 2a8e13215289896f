#!/usr/bin/env python3
"""bench/news.py [PROGRAM]: scores `parse` by construction on our own news sentences.

Reads test/golden/news/*.conllu and test/golden/clause/*.tree (sentences with hand-made trees). With gold tokens it prints, for
each construction, how many of the marked arcs (who is subject, object, oblique, head of the relative clause ...) have the right
head and relation, in how many sentences all of them have, and UAS and LAS of those sentences. From raw text it prints how many
sentences begin and end where they should and have the right tokens.

A construction is found in the gold tree by its shape (rules() below), or named by the sentence's `# construction =` line; there all
arcs between content words are marked. Sentences count for every construction they
have. Subtypes count where they change the meaning (WEIGHTY); obj and iobj beside a clausal complement are one, as treebanks differ ("urged Beijing to ...").

  --tsv          measure, value, unit in tabs, for script/bench
  --floors FILE  exit 1 when a share lies below its floor; --accept FILE writes floors a little below the present figures
"""
import collections
import glob
import os
import subprocess
import sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WEIGHTY = {"nsubj:pass", "csubj:pass", "aux:pass", "obl:agent", "acl:relcl"}
CONTENT = set("root nsubj csubj obj iobj obl xcomp ccomp advcl acl conj appos parataxis nmod list".split())
SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "csubj:pass"}
ARGUMENTS = SUBJECTS | {"obj", "iobj", "obl", "obl:agent"}
RAISING = set("appear appears seem seems likely unlikely thought believed expected reported said set continue continues known due".split())
SAYING = set("said say saying says told warned denied reported claimed claims asked announced believe believes quoted repeated warns".split())
HABITS = "dateline headline dropped byline quote U.S. caps timestamp bullet stops light".split()

Word = collections.namedtuple("Word", "form upos xpos head rel")
Sentence = collections.namedtuple("Sentence", "text construction words par rows")


def base(rel):
    return rel.split(":")[0]


# ---- the gold trees ----

def conllu(lines):
    head, rows = {}, []
    for line in list(lines) + [""]:
        line = line.rstrip("\n")
        if line.startswith("#"):
            key, _, value = line[1:].partition(" = ")
            head[key.strip()] = value
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            words = [Word(r[1], r[3], r[4], int(r[6]), r[7]) for r in rows if r[0].isdigit()]
            yield Sentence(head.get("text", ""), head.get("construction"), words, "newpar" in head, rows)
            head, rows = {}, []


def spaced(text, forms):
    """Rows of CoNLL-U for words that lie one after another in the text."""
    rows, at = [], 0
    for i, form in enumerate(forms):
        assert text.startswith(form, at), (text, form)
        at += len(form)
        space = at < len(text) and text[at] == " "
        rows.append([str(i + 1), form] + ["_"] * 7 + ["_" if space else "SpaceAfter=No"])
        at += space
    return rows


def trees(path):
    text, words = None, []
    name = os.path.basename(path)[:-5]
    for line in list(open(path, encoding="utf-8")) + ["end\n"]:
        if line.startswith("  "):
            c = line.split()
            words.append(Word(c[1], c[3], c[4], int(c[5]), c[6]))
        elif line.strip() and line[0] != "#":
            if text:
                yield Sentence(text, "light" if name == "light" else None, words, True, spaced(text, [w.form for w in words]))
            text, words = line.strip(), []


# ---- constructions: (word number, word, sentence's words, children) -> marked? ----

def rules(words):
    """{construction: set of marked word numbers (from 1)}"""
    kids = collections.defaultdict(list)
    for i, w in enumerate(words, 1):
        kids[w.head].append(i)
    at = lambda i: words[i - 1]
    has = lambda i, rels: [k for k in kids[i] if at(k).rel in rels]
    prep = lambda i: [at(k).form.lower() for k in kids[i] if at(k).rel == "case"]
    out = collections.defaultdict(set)
    for i, w in enumerate(words, 1):
        h = at(w.head) if w.head else None
        verbal = h is not None and h.xpos.startswith("VB")
        if w.rel in ("nsubj:pass", "csubj:pass", "aux:pass"):
            out["passive"].add(i)
        if w.rel == "obl:agent":
            out["by-agent"].add(i)
        if w.rel in ("nsubj", "obj", "iobj") and verbal:
            out["active"].add(i)
        if w.rel == "acl:relcl":
            out["relative"].update([i] + has(i, ARGUMENTS))
        if w.rel == "acl" and w.xpos in ("VBN", "VBG") and not has(i, {"mark"}):
            out["reduced relative"].update([i] + has(i, ARGUMENTS))
        if w.rel == "xcomp" and w.xpos.startswith("VB") and h:
            raised = h.form.lower() in RAISING
            out["raising" if raised else "control"].update([i] + has(w.head, SUBJECTS if raised else {"obj", "iobj"}))
        if w.rel == "conj" and h:
            out["coordination of verbs" if verbal and w.xpos.startswith("VB") else "coordination of arguments"].add(i)
        if w.rel == "appos":
            out["apposition"].add(i)
        if w.rel == "nmod:desc":
            out["title"].update([i] + [k for k in kids[w.head] if at(k).rel == "flat"])
        if w.form.lower() in SAYING and w.xpos.startswith("VB"):
            told = has(i, {"ccomp"})
            if told:
                out["attribution after" if told[0] < i else "attribution before"].update([i] + told + has(i, SUBJECTS))
            elif w.rel == "parataxis":
                out["attribution within"].update([i] + has(i, SUBJECTS))
        if w.rel == "advcl" and w.xpos.startswith("VB") and [k for k in has(i, {"mark"}) if at(k).form.lower() == "as"]:
            out["attribution, as ..."].update([i] + has(i, SUBJECTS))
        if w.form.lower() == "according" and w.rel == "case":
            out["according to"].add(w.head)
        if base(w.rel) == "nmod" and h and h.upos == "NOUN" and set(prep(i)) & {"of", "by"}:
            out["nominal with of, by"].add(i)
        if w.rel == "nmod:poss":
            out["possessor"].add(i)
        if w.rel == "cop":
            out["copula"].update([i] + has(w.head, SUBJECTS))
        if base(w.rel) in ("obl", "nmod") and w.rel != "nmod:poss" and prep(i):
            out["PP attachment"].add(i)
    return out


def marked(s):
    out = rules(s.words)
    named = "attribution" if s.construction == "according to" else s.construction
    assert not named or named in HABITS or any(k.startswith(named) or k == "according to" for k in out), (s.text, named)
    if s.construction in HABITS:
        out[s.construction] = {i for i, w in enumerate(s.words, 1) if base(w.rel) in CONTENT}
    return out


def right(gold, ours, words):
    if gold.head != ours.head:
        return False
    a, b = (r if r in WEIGHTY else base(r) for r in (gold.rel, ours.rel))
    if {a, b} == {"obj", "iobj"}:
        return any(w.head == gold.head and w.rel in ("xcomp", "ccomp") for w in words)
    return a == b


# ---- runs ----

def parse(program, form, text):
    done = subprocess.run([program, "parse", "--quiet", "--from", form, "-"], input=text, stdout=subprocess.PIPE, text=True, check=True)
    return list(conllu(done.stdout.split("\n")))


def blank(s):
    rows = [r[:2] + ["_"] * 7 + [r[9]] if r[0].isdigit() else r for r in s.rows]
    return f"# text = {s.text}\n" + "".join("\t".join(r) + "\n" for r in rows) + "\n"


def by_tree(program, gold):
    """{construction: [sentences, sentences right, arcs, arcs right, words, heads right, labelled right]}"""
    ours = parse(program, "conllu", "".join(blank(s) for s in gold))
    table = collections.defaultdict(lambda: [0] * 7)
    assert [len(s.words) for s in ours] == [len(s.words) for s in gold], "tokens were not kept"
    for g, o in zip(gold, ours):
        pairs = list(zip(g.words, o.words))
        uas = sum(a.head == b.head for a, b in pairs)
        las = sum(a.head == b.head and base(a.rel) == base(b.rel) for a, b in pairs)
        for name, arcs in list(marked(g).items()) + [("all", {i for i, w in enumerate(g.words, 1) if base(w.rel) in CONTENT})]:
            if arcs:
                good = sum(right(*pairs[i - 1], g.words) for i in arcs)
                for k, v in enumerate((1, good == len(arcs), len(arcs), good, len(pairs), uas, las)):
                    table[name][k] += v
    return table


def spans(sentences):
    """[((begin, end), token spans)] counted in characters that are not spaces."""
    out, at = [], 0
    for s in sentences:
        begin, tokens = at, []
        upto = 0
        for r in s.rows:
            n = len("".join(r[1].split()))
            if "-" in r[0]:
                upto = int(r[0].split("-")[1])
            elif int(r[0]) <= upto:
                tokens.append((at, r[1]))
                if int(r[0]) == upto:
                    at += size
                continue
            size = n
            if "-" not in r[0]:
                tokens.append((at, r[1]))
                at += n
        out.append(((begin, at), tokens))
    return out


def by_text(program, gold):
    """{construction: [sentences, cut right, tokens right]}"""
    text = "".join(("\n\n" if s.par else " ") + s.text for s in gold).strip() + "\n"
    ours = {cut: tokens for cut, tokens in spans(parse(program, "text", text))}
    table = collections.defaultdict(lambda: [0] * 3)
    for s, (cut, tokens) in zip(gold, spans(gold)):
        theirs = ours.get(cut)
        same = theirs is not None and [f for _, f in theirs] == [f for _, f in tokens]
        for name in {s.construction or "others", "all"} if s.construction in HABITS else {"others", "all"}:
            for k, v in enumerate((1, theirs is not None, same)):
                table[name][k] += v
    return table


# ---- output ----

def share(a, b):
    return a / b if b else 1.0


def figures(tree, text):
    for name, (n, ok, arcs, good, words, uas, las) in sorted(tree.items()):
        yield f"{name}: arcs", share(good, arcs), arcs
        yield f"{name}: sentences", share(ok, n), n
        yield f"{name}: LAS", share(las, words), words
    for name, (n, cut, tokens) in sorted(text.items()):
        yield f"{name}: cut", share(cut, n), n
        yield f"{name}: tokens", share(tokens, n), n


def show(tree, text):
    print("| construction | sentences | arcs | arcs right | sentences right | UAS | LAS |\n|---|---|---|---|---|---|---|")
    for name in sorted(tree, key=lambda k: (k == "all", k in HABITS, k)):
        n, ok, arcs, good, words, uas, las = tree[name]
        print(f"| {name} | {n} | {arcs} | {share(good, arcs):.3f} | {share(ok, n):.3f} | {share(uas, words):.3f} | {share(las, words):.3f} |")
    print("\n| from raw text | sentences | cut right | and all tokens right |\n|---|---|---|---|")
    for name in sorted(text, key=lambda k: (k == "all", k)):
        n, cut, tokens = text[name]
        print(f"| {name} | {n} | {share(cut, n):.3f} | {share(tokens, n):.3f} |")


def main():
    args = sys.argv[1:]
    option = {}
    for name in ("--floors", "--accept"):
        if name in args:
            i = args.index(name)
            option[name] = args[i + 1]
            del args[i:i + 2]
    program = next((a for a in args if a[0] != "-"), os.path.join(HERE, "build/dragoman"))
    gold = []
    for path in sorted(glob.glob(os.path.join(HERE, "test/golden/news/*.conllu"))):
        gold += conllu(open(path, encoding="utf-8"))
    for path in sorted(glob.glob(os.path.join(HERE, "test/golden/clause/*.tree"))):
        gold += trees(path)
    for s in gold:
        assert s.text.startswith(s.words[0].form) and sum(w.head == 0 for w in s.words) == 1, s.text
    tree, text = by_tree(program, gold), by_text(program, gold)
    if "--tsv" in args:
        for name, value, _ in figures(tree, text):
            if name.endswith((": arcs", ": cut")) or name.startswith("all"):
                print("news-" + name.replace(",", "").replace(" ...", "").replace(": ", "-").replace(" ", "-").lower() + f"\t{value:.4f}\t")
    else:
        show(tree, text)
    if "--accept" in option:
        with open(option["--accept"], "w", encoding="utf-8") as out:
            for name, value, n in figures(tree, text):
                if n >= 8 and not name.endswith("LAS") or name == "all: LAS":
                    out.write(f"{name}\t{max(0, value - max(0.015, 2.2 / n)):.3f}\n")
    bad = 0
    if "--floors" in option:
        have = {name: value for name, value, _ in figures(tree, text)}
        for line in open(option["--floors"], encoding="utf-8"):
            name, floor = line.rstrip("\n").split("\t")
            if have.get(name, 0) < float(floor):
                print(f"news: {name} is {have.get(name, 0):.3f}, its floor {floor}")
                bad = 1
    return bad


if __name__ == "__main__":
    sys.exit(main())
