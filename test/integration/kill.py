#!/usr/bin/env python3
"""kill.py PROGRAM [N]: `add` killed (-9) at N random moments (default 50), then run again, leaves what one clean run leaves.

Half of the runs add a csv of events, half the samples with copies among them. Transactions are kept small, so that kills fall
between and into them. The seed is fixed; the moments still differ with the machine's speed.
"""
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time


def contents(path):
    """All rows of all tables but the full-text index's own, and whether the file and the index are whole."""
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",), "integrity_check"
    db.execute("INSERT INTO evidence(evidence) VALUES('integrity-check')")
    tables = [r[0] for r in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'evidence%' ORDER BY name")]
    rows = {t: sorted(db.execute(f"SELECT * FROM {t}").fetchall(), key=repr) for t in tables}
    found = db.execute("SELECT count(*) FROM evidence WHERE evidence MATCH 'sanctions OR talks'").fetchone()
    db.close()
    return rows, found


def main():
    program, n = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 50
    here = os.path.dirname(os.path.abspath(__file__))
    root = os.path.join(here, "..", "..")
    folder = tempfile.mkdtemp()
    environment = dict(os.environ, DRAGOMAN_BATCH="40")
    rng = random.Random(7)
    bad = 0
    try:
        csv = os.path.join(folder, "events.csv")
        with open(csv, "w", encoding="utf-8") as f:
            subprocess.run([sys.executable, os.path.join(root, "bench", "events.py"), "1500"], stdout=f, check=True)
        inputs = [["--from", "csv", csv], ["-j2", os.path.join(root, "samples")]]
        for k, arguments in enumerate(inputs):
            clean = os.path.join(folder, f"clean{k}.db")
            command = lambda db: [program, "add", "--quiet", "--db", db] + arguments
            start = time.monotonic()
            subprocess.run(command(clean), check=True, env=environment)
            took = whole = time.monotonic() - start
            want = contents(clean)
            inside = 0
            for i in range(n // 2):
                db = os.path.join(folder, f"{k}-{i}.db")
                run = subprocess.Popen(command(db), env=environment, stderr=subprocess.DEVNULL)
                time.sleep(rng.random() * took)
                in_time = run.poll() is None
                inside += in_time
                took *= 1.03 if in_time else 0.7 # the machine may be busier now, or less, than when it was measured
                run.send_signal(signal.SIGKILL)
                run.wait()
                again = subprocess.run(command(db), env=environment, stderr=subprocess.PIPE)
                if again.returncode != 0:
                    bad += 1
                    print(f"killed run {k}-{i}: the next one failed: {again.stderr.decode()}")
                elif contents(db) != want:
                    bad += 1
                    print(f"killed run {k}-{i}: not the result of a clean run")
                for end in ("", "-wal", "-shm"):
                    if os.path.exists(db + end):
                        os.unlink(db + end)
            print(f"{' '.join(arguments[:1])}: {n // 2} kills, {inside} of them before the end, clean run {whole:.2f} s")
            if inside < n // 4:
                bad += 1
                print("too few kills fell into a run")
    finally:
        shutil.rmtree(folder)
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
