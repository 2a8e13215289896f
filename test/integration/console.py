#!/usr/bin/env python3
"""Runs the commands of a document and compares what they print: console.py FILE [--accept]

In blocks fenced as ```console a line that begins with `$ ` is run by sh in the project's root, with build/ first in PATH, and the
lines up to the next command or the block's end are what it must print (standard output and error). A line `...` stands for
any lines. A block fenced as ```console no-run is only looked at by people. --accept writes what came out into the file.
"""
import os
import re
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def output(command):
    env = dict(os.environ, PATH=os.path.join(ROOT, "build") + os.pathsep + os.environ["PATH"], LC_ALL="C.UTF-8")
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=300)
    return done.stdout.decode("utf-8", "replace").splitlines()


def matches(want, got):
    """Lines, where a line `...` stands for any number of lines."""
    if "..." not in want:
        return want == got
    pattern = "".join(r"(?:.*\n)*?" if line == "..." else re.escape(line) + r"\n" for line in want)
    return re.fullmatch(pattern, "".join(line + "\n" for line in got)) is not None


def main():
    path, accept = sys.argv[1], "--accept" in sys.argv
    lines = open(path, encoding="utf-8").read().split("\n")
    out, i, ran, bad = [], 0, 0, 0
    while i < len(lines):
        out.append(lines[i])
        i += 1
        if out[-1].strip() != "```console":
            continue
        while i < len(lines) and lines[i].strip() != "```":
            command = lines[i]
            out.append(command)
            i += 1
            if not command.startswith("$ "):
                print(f"{path}:{i}: a console block must begin with a command")
                sys.exit(1)
            while command.endswith("\\"):
                command = command[:-1] + lines[i].lstrip()
                out.append(lines[i])
                i += 1
            want = []
            while i < len(lines) and lines[i].strip() != "```" and not lines[i].startswith("$ "):
                want.append(lines[i])
                i += 1
            got = output(command[2:])
            ran += 1
            right = matches(want, got)
            out += want if right else got
            if not right and not accept:
                bad += 1
                print(f"{path}: {command}\n  expected\n" + "".join(f"    {w}\n" for w in want) + "  got\n" +
                      "".join(f"    {g}\n" for g in got))
    if accept:
        open(path, "w", encoding="utf-8").write("\n".join(out))
    print(f"{path}: {ran} commands, " + ("written" if accept else f"{bad} differ"))
    sys.exit(1 if bad or not ran else 0)


if __name__ == "__main__":
    main()
