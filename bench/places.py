#!/usr/bin/env python3
"""bench/places.py DRAGOMAN [FILE] [dev|test] [-v]: precision, recall and distance of the places in bench/places.txt.

A place counts as found when its span overlaps a marked one; as right when the state is right and, for towns, a point within 50 km
of the marked one was given. Precision = right / given, recall = right / marked. Distance: of towns with a point, in km."""
import json, math, re, subprocess, sys

def texts(path, half):
    part, out, now = None, [], []
    for line in open(path, encoding='utf-8').read().split('\n') + ['']:
        if line.startswith('#'): continue
        if line.startswith('= '): part = line[2:].strip()
        elif line.strip(): now.append(line.strip())
        elif now:
            if half in (None, part): out.append(' '.join(now))
            now = []
    return out

def unmark(text):
    out, marks, at = '', [], 0
    for m in re.finditer(r'\[\[([^|]+)\|([A-Z]{3})(?: (-?[\d.]+) (-?[\d.]+))?\]\]', text):
        out += text[at:m.start()]
        marks.append((len(out), len(out) + len(m[1]), m[2], (float(m[3]), float(m[4])) if m[3] else None))
        out += m[1]
        at = m.end()
    return out + text[at:], marks

def km(a, b):
    p, q = math.radians(a[0]), math.radians(b[0])
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))

def main():
    args = [a for a in sys.argv[1:] if a != '-v']
    verbose = '-v' in sys.argv
    half = args.pop() if args[-1] in ('dev', 'test') else None
    path = args[1] if len(args) > 1 else 'bench/places.txt'
    pages = [unmark(t) for t in texts(path, half)]
    lines = ''.join(json.dumps({'id': str(i), 'date': '2015-03-10', 'text': t}) + '\n' for i, (t, _) in enumerate(pages))
    run = subprocess.run([args[0], 'code', '--from', 'jsonl', '--to', 'jsonl', '--stories', '--quiet', '-'], input=lines,
                         capture_output=True, text=True, check=True)
    stories = {r['id']: r for r in map(json.loads, run.stdout.splitlines()) if r['record'] == 'story'}
    given = marked = right = 0
    far = []
    for i, (text, marks) in enumerate(pages):
        places = stories[str(i)].get('places', [])
        given += len(places)
        marked += len(marks)
        used = set()
        for p in places:
            hit = next((k for k, m in enumerate(marks) if k not in used and m[0] < p['span'][1] and p['span'][0] < m[1]), None)
            if hit is None:
                if verbose: print(f'{i}: extra  {p["text"]!r} -> {p["name"]} {p["country"]}')
                continue
            used.add(hit)
            m = marks[hit]
            ok = p['country'] == m[2]
            if m[3]:
                ok = ok and 'lat' in p and km(m[3], (p['lat'], p['lon'])) <= 50
                if 'lat' in p: far.append(km(m[3], (p['lat'], p['lon'])))
            else:
                ok = ok and 'lat' not in p
            right += ok
            if verbose and not ok: print(f'{i}: wrong  {p["text"]!r} -> {p["name"]} {p["country"]} {p.get("lat")} {p.get("lon")}')
        if verbose:
            for k, m in enumerate(marks):
                if k not in used: print(f'{i}: missed {text[m[0]:m[1]]!r}')
    far.sort()
    p, r = right / max(given, 1), right / max(marked, 1)
    print(f'texts {len(pages)}  marked {marked}  given {given}  precision {p:.3f}  recall {r:.3f}  '
          f'F1 {2 * p * r / max(p + r, 1e-9):.3f}  distance median {far[len(far) // 2]:.0f} km mean {sum(far) / len(far):.0f} km '
          f'within 161 km {sum(x <= 161 for x in far) / len(far):.3f}')

main()
