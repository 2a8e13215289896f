#!/usr/bin/env python3
"""bench/dates.py DRAGOMAN FOLDER: dates from the text alone, on stories whose file names carry their day (NAME_YYYY-MM-DD_…).

inside: the true day lies in the interval; width: its length; a day given by the text counts as right within 3 days."""
import datetime, glob, json, os, re, subprocess, sys

def main():
    files = sorted(f for f in glob.glob(sys.argv[2] + '/*') if re.search(r'_\d{4}-\d\d-\d\d_', f))
    lines = ''.join(json.dumps({'id': f, 'page': open(f, encoding='utf-8', errors='replace').read()}) + '\n' for f in files)
    run = subprocess.run([sys.argv[1], 'read', '--from', 'jsonl', '--to', 'jsonl', '--quiet', '-'], input=lines, capture_output=True, text=True, check=True)
    day = datetime.date.fromisoformat
    n = stated = stated_right = low = low_ok = both = both_ok = text = text_ok = 0
    width = []
    for line in run.stdout.splitlines():
        r = json.loads(line)
        true = day(re.search(r'_(\d{4}-\d\d-\d\d)_', os.path.basename(r['id']))[1])
        n += 1
        if r['date'] and r['date_source'] != 'text':
            stated += 1
            stated_right += abs((day(r['date']) - true).days) <= 1
            if '-v' in sys.argv and abs((day(r['date']) - true).days) > 1: print('stated', r['date'], r['id'])
            continue
        a, b = r.get('date_range', [None, None])
        ok = (not a or day(a) <= true + datetime.timedelta(1)) and (not b or true <= day(b) + datetime.timedelta(1))
        if r['date']:
            text += 1
            text_ok += abs((day(r['date']) - true).days) <= 3
        if a and b:
            both += 1
            both_ok += ok
            width.append((day(b) - day(a)).days)
        elif a or b:
            low += 1
            low_ok += ok
        if (a or b) and not ok and '-v' in sys.argv: print('outside', a, b, true, [(e['kind'], e['from'], e['to'], e['text'][:60]) for e in r.get('date_evidence', [])])
    width.sort()
    print(f'stories {n}  stated {stated} right {stated_right}  interval {both} inside {both_ok} median width {width[len(width) // 2] if width else 0} days  '
          f'one bound {low} inside {low_ok}  day by text {text} within 3 days {text_ok}  nothing {n - stated - both - low}')

main()
