#!/usr/bin/env python3
"""Makes a csv of N made-up events over ten years: events.py N > FILE. The same N gives the same file.

A tenth of the pairs has most of the events, as in the news; names are states, their bodies and a few that no lexicon knows.
"""
import datetime
import random
import sys

STATES = """Afghanistan Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Brazil
Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt Eritrea Estonia Ethiopia Finland
France Georgia Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy
Jamaica Japan Jordan Kazakhstan Kenya Kuwait Kyrgyzstan Laos Latvia Lebanon Libya Lithuania Malaysia Mali Mauritania Mexico Moldova
Mongolia Morocco Mozambique Myanmar Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Panama Peru Philippines Poland
Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan
Tajikistan Tanzania Thailand Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe""".split()
STATES += ["North Korea", "South Korea", "United States", "United Kingdom", "Saudi Arabia", "South Africa"]
BODIES = ["", "", "", "Police", "Military", "Foreign Affairs", "Citizen", "Business"]
EVENTS = ["Make statement", "Consult", "Make a visit", "Host a visit", "Accuse", "Praise or endorse", "Demand", "Threaten", "Provide aid",
          "Sign formal agreement", "Reject", "Use conventional military force", "Cooperate economically", "Impose embargo", "Yield",
          "Demonstrate or rally", "Express intent to meet or negotiate", "Mobilize or increase armed forces"]


def main():
    n = int(sys.argv[1])
    rng = random.Random(n)
    names = [(f"{b} ({s})" if b else s) for s in STATES for b in BODIES] + [f"Front {i}" for i in range(40)]
    pairs = [(rng.choice(names), rng.choice(names)) for _ in range(12000)]
    weights = [1 / (i + 10) for i in range(len(pairs))]
    first = datetime.date(2010, 1, 1)
    days = [(first + datetime.timedelta(days=i)).isoformat() for i in range(3650)]
    out = sys.stdout
    out.write("date,actor,event,recipient\n")
    done = 0
    while done < n:
        size = min(100000, n - done)
        chosen = rng.choices(pairs, weights, k=size)
        what = rng.choices(EVENTS, k=size)
        rows = [f"{days[(done + i) * 3650 // n]},{a},{e},{r}\n" for i, ((a, r), e) in enumerate(zip(chosen, what))]
        out.write("".join(rows))
        done += size


if __name__ == "__main__":
    main()
