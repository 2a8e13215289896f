#!/usr/bin/env python3
"""Stories and sameness: same.py PROGRAM [SEED]. Makes short reports with planted copies, edits, updates, excerpts and look-alikes, adds
them, and compares what the store takes for the same report (pairs of stories) and the same deed (pairs of tellings) with the truth.

  copy       the same words, another outlet's name in the dateline
  edit       words changed by an editor: other verbs, other order, a cut sentence
  update     the report with paragraphs added at its end, a day later, a toll raised
  excerpt    its first two or three sentences
  rewrite    another reporter's own words on the same deed: not the same report, but the same deed
  look-alike the same wording on another deed: other date, other people, other numbers

Texts are put together from phrases below; pairs of seeds 1-9 were looked at while building, 10 and above were not.
"""
import datetime
import itertools
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile

STATES = [("France", "French", "Paris"), ("Japan", "Japanese", "Tokyo"), ("Egypt", "Egyptian", "Cairo"), ("Turkey", "Turkish", "Ankara"),
          ("India", "Indian", "New Delhi"), ("Brazil", "Brazilian", "Brasilia"), ("Kenya", "Kenyan", "Nairobi"), ("Iran", "Iranian", "Tehran"),
          ("Poland", "Polish", "Warsaw"), ("Vietnam", "Vietnamese", "Hanoi"), ("Nigeria", "Nigerian", "Abuja"), ("Peru", "Peruvian", "Lima")]
# what happened, in two reporters' words; {a} {b} states, {A} adjective of a, {C} capital of b, {n} a number
DEEDS = [
    ("{a} imposed sanctions on {b} on {day}, freezing the accounts of {n} companies.",
     "{b} was hit by new {A} sanctions on {day} that freeze accounts of {n} firms."),
    ("{a} expelled {n} diplomats of {b} on {day} over what it called spying.",
     "{n} diplomats of {b} were expelled by {a} on {day}; it accuses them of spying."),
    ("{a} accused {b} on {day} of arming rebels along their common border.",
     "On {day} {a} accused {b} of sending weapons to rebels near the border."),
    ("{a} sent {n} tonnes of food aid to {b} on {day} after the floods.",
     "Food aid from {a}, {n} tonnes of it, was sent to {b} on {day} for victims of the floods."),
    ("The {A} foreign minister met his counterpart of {b} in {C} on {day} to talk about trade.",
     "Ministers of {a} and {b} met in {C} on {day} for talks on trade."),
    ("{A} warplanes bombed a camp in {b} on {day} and killed {n} fighters, officials said.",
     "{n} fighters died when {A} warplanes bombed a camp in {b} on {day}."),
    ("{a} threatened on {day} to close its border with {b} within {n} days.",
     "The border with {b} may be closed in {n} days, {a} threatened on {day}."),
    ("{a} signed an agreement with {b} on {day} on the sale of {n} helicopters.",
     "An agreement on {n} helicopters was signed by {a} and {b} on {day}."),
    ("{a} recalled its ambassador from {b} on {day} in protest at the trial of a journalist.",
     "In protest at a journalist's trial {a} on {day} recalled its ambassador from {b}."),
    ("{a} rejected a proposal by {b} on {day} to hold talks on the disputed islands.",
     "A proposal of {b} for talks on the disputed islands was rejected by {a} on {day}."),
]
MORE = [
    "The decision followed weeks of quarrels between the two governments over the river that both of them use.",
    "A spokesman in the capital declined to give details, but said that more steps were being prepared.",
    "Traders on both sides said that lorries were waiting in long queues and that prices had begun to rise.",
    "The opposition asked for a debate in parliament, which is to come together again after the holidays.",
    "Diplomats from the region had tried for months to bring the sides together, without much success so far.",
    "It was the first move of this kind since the change of government {k} years ago.",
    "Analysts pointed to the elections of next spring, in which the ruling party fears for its majority.",
    "Some {k} people gathered in front of the ministry in the evening and sang songs until the police asked them to go home.",
    "Relations had been cool since a court in the north ordered the arrest of {k} sailors in a row over fishing rights.",
    "The cabinet is to look at the matter again on its return from a journey to the coast.",
    "Newspapers in the south called the step late and half-hearted, while the state radio praised it.",
    "Neighbouring countries asked for calm and offered to lend their good offices.",
    "The central bank said that it saw no reason to change its forecast of {k} per cent for the year.",
    "Aid groups working along the frontier reported that {k} villages could no longer be reached by road.",
]
WORDS = [("weeks of", "long"), ("declined to give details", "gave no details"), ("more steps were being prepared", "further steps would come"),
         ("had begun to rise", "were rising"), ("asked for a debate", "demanded a debate"), ("without much success", "with little success"),
         ("gathered", "came together"), ("Relations had been cool", "Relations have been cool"), ("is to look at", "will look at"),
         ("called the step", "described the step as"), ("asked for calm", "called for calm"), ("saw no reason", "had no reason")]
OUTLETS = ["Morning Post", "Evening Star", "Harbour Times", "Northern Echo Daily", "Free Tribune", "City Herald", "Valley Courier"]
PEOPLE = ["Adams", "Becker", "Costa", "Dogan", "Evans", "Fischer", "Garcia", "Hansen"]


class World:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.out = []  # (id, date, publisher, text, report, deed)
        self.reports = 0

    def put(self, date, text, report, deed):
        self.out.append({"id": f"s{len(self.out)}", "date": date.isoformat(), "publisher": self.rng.choice(OUTLETS), "text": text,
                         "title": "", "lang": "en", "report": report, "deed": deed})

    def fill(self, template, f):
        return template.format(**f)

    def body(self, lead, count):
        rng = self.rng
        more = [m.format(k=rng.randint(3, 90)) for m in rng.sample(MORE, count)]
        if rng.random() < 0.5:
            more.insert(1, f"The news was first told by {rng.choice(PEOPLE)}, who has followed the affair for {rng.randint(2, 9)} years.")
        return [lead] + more

    def one(self, number):
        rng = self.rng
        a, b = rng.sample(STATES, 2)
        date = datetime.date(2017, 1, 2) + datetime.timedelta(days=rng.randint(0, 1000))
        which = rng.choice(DEEDS)
        f = {"a": a[0], "A": a[1], "b": b[0], "C": b[2], "n": rng.randint(2, 60), "day": date.strftime("%A")}
        report, deed = f"r{number}", f"d{number}"
        sentences = self.body(self.fill(which[0], f), rng.randint(3, 8))
        text = " ".join(sentences)
        self.put(date, text, report, deed)
        for kind in rng.sample(["copy", "edit", "update", "excerpt", "rewrite", "look-alike"], rng.randint(1, 4)):
            later = date + datetime.timedelta(days=rng.randint(0, 1))
            if kind == "copy":
                self.put(later, f"{a[2].upper()} ({rng.choice(OUTLETS)}) - " + text, report, deed)
            elif kind == "edit":
                edited = list(sentences)
                if len(edited) > 3:
                    del edited[rng.randint(1, len(edited) - 1)]
                if len(edited) > 3 and rng.random() < 0.5:
                    edited[1], edited[2] = edited[2], edited[1]
                edited = " ".join(edited)
                for old, new in rng.sample(WORDS, 8):
                    edited = edited.replace(old, new)
                self.put(later, edited, report, deed)
            elif kind == "update":
                added = [m.format(k=rng.randint(3, 90)) for m in rng.sample(MORE, rng.randint(1, 4)) if m[:20] not in text]
                self.put(later, " ".join(sentences + added), report, deed)
            elif kind == "excerpt":
                self.put(later, " ".join(sentences[:rng.randint(2, 3)]), report, deed)
            elif kind == "rewrite":
                self.reports += 1
                own = self.body(self.fill(which[1], f), rng.randint(2, 5))
                self.put(date, " ".join(own), f"w{number}", deed)
            else:
                c, d = rng.sample([s for s in STATES if s not in (a, b)], 2)
                other = date + datetime.timedelta(days=rng.choice([0, 1, 2, 7, 30]))
                g = {"a": c[0], "A": c[1], "b": d[0], "C": d[2], "n": f["n"] + rng.randint(1, 9), "day": other.strftime("%A")}
                if rng.random() < 0.4:  # the same two states, another day and another number
                    other = date + datetime.timedelta(days=rng.choice([5, 7, 14]))
                    g = dict(f, n=g["n"], day=other.strftime("%A"))
                twin = [self.fill(which[0], g)] + [s for s in sentences[1:] if rng.random() < 0.7]
                twin = [" ".join(str(rng.randint(3, 90)) if w.isdigit() else w for w in s.split(" ")) if i else s for i, s in enumerate(twin)]
                self.put(other, " ".join(twin), f"l{number}", f"x{number}")


def figures(truth, found):
    both = len(truth & found)
    return both / len(found) if found else 1.0, both / len(truth) if truth else 1.0


def pairs(groups):
    out = set()
    for members in groups.values():
        out |= set(itertools.combinations(sorted(set(members)), 2))
    return out


def by(rows):
    groups = {}
    for key, member in rows:
        groups.setdefault(key, []).append(member)
    return groups


def main():
    program, seed = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
    world = World(seed)
    for i in range(300):
        world.one(i)
    world.rng.shuffle(world.out)
    world.out.sort(key=lambda s: s["date"])
    with tempfile.TemporaryDirectory() as folder:
        path, db = os.path.join(folder, "s.jsonl"), os.path.join(folder, "s.db")
        with open(path, "w", encoding="utf-8") as f:
            for s in world.out:
                f.write(json.dumps({k: v for k, v in s.items() if k not in ("report", "deed")}) + "\n")
        subprocess.run([program, "add", "--quiet", "--db", db, path], check=True)
        c = sqlite3.connect(db)
        clusters = by(c.execute("SELECT cluster, key FROM story"))
        # the deed of a report is told in its first kept sentence
        told = c.execute("SELECT m.deed, st.key FROM mention m JOIN story st ON st.id = m.story JOIN sentence se ON se.id = m.sentence"
                         " WHERE se.n = 0 OR se.n = 1 AND NOT EXISTS (SELECT 1 FROM sentence x JOIN mention y ON y.sentence = x.id"
                         " WHERE x.story = st.id AND x.n = 0)").fetchall()
        c.close()
    report = pairs(by((s["report"], s["id"]) for s in world.out))
    p, r = figures(report, pairs(clusters))
    print(f"stories {len(world.out)}, pairs of one report {len(report)}: precision {p:.4f}, recall {r:.4f}")
    first = {}
    for deed, key in told:
        first.setdefault(key, deed)
    coded = {s["id"] for s in world.out if s["id"] in first}
    deed = pairs(by((s["deed"], s["id"]) for s in world.out if s["id"] in coded))
    p2, r2 = figures(deed, pairs(by((d, k) for k, d in first.items())))
    print(f"coded {len(coded)}, pairs of one deed {len(deed)}: precision {p2:.4f}, recall {r2:.4f}")
    for a, b in sorted(pairs(clusters) - report)[:3] if os.environ.get("SHOW") else []:
        one = {s["id"]: s for s in world.out}
        print("WRONG", one[a]["date"], one[a]["text"][:300], "\n     ", one[b]["date"], one[b]["text"][:300])
    for a, b in sorted(report - pairs(clusters))[:4] if os.environ.get("SHOW") else []:
        one = {s["id"]: s for s in world.out}
        print("MISSED", one[a]["date"], one[a]["text"][:400], "\n     ", one[b]["date"], one[b]["text"][:400])
    if os.environ.get("SHOW"):
        one = {s["id"]: s for s in world.out}
        have = pairs(by((d, k) for k, d in first.items()))
        for title, some in (("DEED WRONG", have - deed), ("DEED MISSED", deed - have)):
            for a, b in sorted(some)[:6]:
                print(title, one[a]["date"], one[a]["text"][:160], "\n     ", one[b]["date"], one[b]["text"][:160])
    sys.exit(0)


if __name__ == "__main__":
    main()
