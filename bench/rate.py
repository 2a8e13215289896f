#!/usr/bin/env python3
"""Asks a server at a fixed rate: rate.py PORT RATE SECONDS < PATHS. Prints p50, p99 and the greatest latency in ms, and how many replies were
not 200. Latency counts from the moment at which a request was due, so that a server that falls behind is not spared (open loop)."""
import http.client
import itertools
import sys
import threading
import time

CONNECTIONS = 16


def main():
    port, rate, seconds = int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
    paths = sys.stdin.read().split()
    numbers, took, bad, lock = itertools.count(), [], [], threading.Lock()
    start = time.perf_counter() + 0.2

    def work():
        c = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        while True:
            with lock:
                i = next(numbers)
            due = start + i / rate
            if i >= rate * seconds:
                return
            time.sleep(max(0, due - time.perf_counter()))
            c.request("GET", paths[i % len(paths)])
            reply = c.getresponse()
            reply.read()
            took.append(time.perf_counter() - due)
            if reply.status != 200:
                bad.append(reply.status)

    threads = [threading.Thread(target=work) for _ in range(CONNECTIONS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    took.sort()
    print(f"{took[len(took) // 2] * 1000:.3f}\t{took[int(len(took) * 0.99)] * 1000:.3f}\t{took[-1] * 1000:.3f}\t{len(bad)}")


if __name__ == "__main__":
    main()
