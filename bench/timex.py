#!/usr/bin/env python3
"""bench/timex.py DRAGOMAN [FILE] [dev|test] [-v]: time expressions of test/timex/sentences.tsv: span (the texts overlap) and value."""
import json, subprocess, sys

def main():
    args = [a for a in sys.argv[1:] if a != '-v']
    verbose = '-v' in sys.argv
    half = args.pop() if args[-1] in ('dev', 'test') else None
    path = args[1] if len(args) > 1 else 'test/timex/sentences.tsv'
    rows = [l.rstrip('\n').split('\t') for l in open(path, encoding='utf-8') if l.strip() and not l.startswith('#')]
    rows = [r for r in rows if half in (None, r[0])]
    lines = ''.join(json.dumps({'id': str(i), 'text': r[2], **({'date': r[1]} if r[1] != '-' else {})}) + '\n' for i, r in enumerate(rows))
    run = subprocess.run([args[0], 'code', '--from', 'jsonl', '--to', 'jsonl', '--stories', '--quiet', '-'], input=lines,
                         capture_output=True, text=True, check=True)
    stories = {r['id']: r for r in map(json.loads, run.stdout.splitlines()) if r['record'] == 'story'}
    want = got = spans = exact = right = whole = 0
    for i, r in enumerate(rows):
        truth = [x.rsplit('=', 1) for x in r[3].split('; ')] if r[3] else []
        found = [(x['text'], x['value']) for x in stories[str(i)].get('timex', [])]
        want += len(truth)
        got += len(found)
        left = list(found)
        ok = True
        for text, value in truth:
            hit = next((f for f in left if f[0] in text or text in f[0]), None)
            if hit is None:
                ok = False
                continue
            left.remove(hit)
            spans += 1
            exact += hit[0] == text
            right += hit[1] == value
            ok &= hit[1] == value
        ok &= not left
        whole += ok
        if verbose and not ok: print(f'{r[2]}\n   want {truth}\n   got  {found}')
    print(f'sentences {len(rows)} all right {whole} ({whole / len(rows):.3f})  expressions {want}: found {spans / want:.3f} '
          f'precision {spans / max(got, 1):.3f} exact span {exact / want:.3f} value {right / want:.3f}')

main()
