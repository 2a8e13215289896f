#!/usr/bin/env python3
"""test/integration/net.py PROGRAM…: pages and feeds from a server on loopback that is slow, endless, lies about lengths, redirects in
circles, answers 304, sends gzip bombs and forbids by robots.txt. Each ill behaviour must end in one sentence, within its bounds."""
import gzip
import http.server
import json
import os
import resource
import socketserver
import subprocess
import sys
import tempfile
import threading
import time
import zlib

STORY = ("<!DOCTYPE html><html lang=en><head><title>{0} | The Loopback Times</title></head><body><nav><a href=/>Home</a></nav><article>"
         "<h1>{0}</h1><p>Japan eased its sanctions on North Korea on Monday, the foreign ministry said in Tokyo.</p>"
         "<p>The minister of {0} met his counterpart from China, who praised the decision as a step towards talks.</p>"
         "</article></body></html>")
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Loopback Times</title><link>{base}/</link>
<item><title>First &amp;amp; foremost</title><media:title>wrong</media:title><link>{base}/a.html</link><guid>g1</guid><pubDate>Mon, 06 Oct 2014 09:00:00 GMT</pubDate>
<dc:creator>Ann Example</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>Japan eased its sanctions on North Korea on Monday.</p>]]></content:encoded></item>
<item><title>Second</title><link>/b.html</link><pubDate>Tue, 07 Oct 2014 09:00:00 GMT</pubDate><description>Iran&nbsp;freed four prisoners on Tuesday, the police said.</description></item>
<item><title>Third</title><link>{base}/denied/c.html</link></item>
<item><title>Fourth</title><link>{base}/gone.html</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="{base}/"><title>Atom Times</title><entry><title>One</title><id>urn:x:1</id>
<link rel="self" href="{base}/self"/><link href="{base}/a.html"/><updated>2014-10-08T01:02:03Z</updated><author><name>Bob Example</name><email>b@x</email></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Turkey expelled <b>two</b> Syrian diplomats on Wednesday.</p></div></content></entry></feed>"""
LAUGHS = ('<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
          '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><rss><channel><item><title>&d;</title><description>&d;</description></item></channel></rss>')
seen = []


def bomb():
    z = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(z.compress(bytes(1 << 20)) for _ in range(200)) + z.flush()


BOMB = bomb() # made once: it takes longer than a program may wait
SHORT, LONG = "3", "120" # seconds for an answer, where there is none in time and where there is one


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def send(self, body, kind="text/html; charset=utf-8", status=200, headers=(), length=None):
        body = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def pour(self, piece, pause=0.0, headers=()):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        while True:
            self.wfile.write(piece)
            self.wfile.flush()
            time.sleep(pause)

    def do_GET(self):
        try:
            self.answer()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def answer(self):
        path, base = self.path, f"http://127.0.0.1:{self.server.server_port}"
        seen.append((time.monotonic(), path, self.headers.get("User-Agent", ""), self.headers.get("If-None-Match", "")))
        if path == "/robots.txt":
            self.send("User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /denied/\nAllow: /denied/yes\n", "text/plain")
        elif path == "/feed.xml":
            if self.headers.get("If-None-Match") == '"v1"':
                self.send_response(304)
                self.end_headers()
            else:
                self.send(RSS.format(base=base), "application/rss+xml", headers=[("ETag", '"v1"')])
        elif path == "/atom.xml":
            self.send(ATOM.format(base=base), "application/atom+xml")
        elif path == "/laughs.xml":
            self.send(LAUGHS, "application/rss+xml")
        elif path == "/cut.xml":
            self.send(RSS.format(base=base).split(" prisoners")[0], "application/rss+xml")
        elif path in ("/a.html", "/b.html", "/denied/yes.html", "/arrived.html"):
            self.send(STORY.format(path.strip("/").split(".")[0].capitalize() + " affairs"))
        elif path == "/cyrillic.html":
            self.send("<p>\u0412\u0441\u0442\u0440\u0435\u0447\u0430 \u043f\u0440\u043e\u0448\u043b\u0430 \u0432 \u043c\u043e\u0441\u043a\u043e\u0432\u0441\u043a\u043e\u0439 \u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0446\u0438\u0438 \u043f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442\u0430. \u041f\u0435\u0440\u0435\u0433\u043e\u0432\u043e\u0440\u044b \u043d\u0430\u0447\u0430\u043b\u0438\u0441\u044c \u0441\u043d\u043e\u0432\u0430 \u0432 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a, \u0441\u043a\u0430\u0437\u0430\u043b \u043c\u0438\u043d\u0438\u0441\u0442\u0440 \u0438\u043d\u043e\u0441\u0442\u0440\u0430\u043d\u043d\u044b\u0445 \u0434\u0435\u043b \u0421\u0438\u0440\u0438\u0438 \u0436\u0443\u0440\u043d\u0430\u043b\u0438\u0441\u0442\u0430\u043c".encode("koi8-r"), "text/html; charset=koi8-r")
        elif path == "/zipped.html":
            self.send(gzip.compress(STORY.format("Zip").encode()), headers=[("Content-Encoding", "gzip")])
        elif path == "/slow":
            self.pour(b"<p>a ", 0.2)
        elif path == "/endless":
            self.pour(b"<p>and so on " * 100000)
        elif path == "/bomb":
            self.send(BOMB, headers=[("Content-Encoding", "gzip")])
        elif path == "/liar-long":
            self.send(STORY.format("Liar"), length=100000)
            self.close_connection = True
        elif path == "/liar-short":
            self.send(STORY.format("Liar"), length=300)
            self.close_connection = True
        elif path == "/loop":
            self.send("", status=302, headers=[("Location", "/loop")])
        elif path.startswith("/hop"):
            left = int(path[4:])
            self.send("", status=301, headers=[("Location", f"{base}/hop{left - 1}" if left else "/arrived.html")])
        elif path == "/to-file":
            self.send("", status=302, headers=[("Location", "file:///etc/passwd")])
        elif path == "/to-denied":
            self.send("", status=302, headers=[("Location", "/denied/c.html")])
        elif path == "/picture":
            self.send(b"\x89PNG\r\n\x1a\n", "image/png")
        elif path == "/headers":
            self.send_response(200)
            for i in range(5000):
                self.send_header(f"X-{i}", "y" * 100)
            self.end_headers()
        else:
            self.send("no", status=404)


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):
        pass


def main():
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    bad = []

    def run(program, *args, code=0, says=(), stories=None, timeout=LONG):
        start = time.monotonic()
        done = subprocess.run([program, "read", "--to", "jsonl", "--timeout", timeout, *args], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
        err, rows = done.stderr.decode(), [json.loads(x) for x in done.stdout.decode().splitlines()]
        wrong = [f"exit {done.returncode}, not {code}"] if done.returncode != code else []
        wrong += [f"does not say `{x}`" for x in says if x not in err]
        wrong += ["says something"] if not says and err else []
        wrong += [f"{len(rows)} stories, not {stories}"] if stories is not None and len(rows) != stories else []
        wrong += ["took too long"] if time.monotonic() - start > 60 else [] # an endless answer would last 120 s
        wrong += ["sanitizer"] if "ERROR: AddressSanitizer" in err or "runtime error" in err else []
        if wrong:
            bad.append(f"{program} {' '.join(args)}: {'; '.join(wrong)}\n  {err[:600]}")
        return rows

    for program in sys.argv[1:]:
        def go(path, **want):
            return run(program, "--delay", "0", base + path, **want)

        page = go("/a.html", stories=1)
        if page and ("eased its sanctions" not in page[0]["body"] or page[0]["url"] != base + "/a.html" or not page[0].get("crawled")):
            bad.append(f"{program}: page is wrong: {page}")
        if not any(x[1] == "/a.html" and x[2].startswith("dragoman/") for x in seen):
            bad.append("no user agent")
        go("/zipped.html", stories=1)
        rows = go("/cyrillic.html", stories=1, says=["1 ru"])
        if rows and "\u041f\u0435\u0440\u0435\u0433\u043e\u0432\u043e\u0440\u044b" not in rows[0]["body"]:
            bad.append(f"charset of the header: {rows}")
        go("/slow", timeout=SHORT, code=1, says=["did not answer in full within 3 s"], stories=0)
        go("/endless", code=1, says=["is longer than 32768 KB"], stories=0)
        go("/bomb", code=1, says=["is longer than 32768 KB"], stories=0)
        go("/liar-long", code=1, says=["ends before the length"], stories=0)
        go("/liar-short", code=0, stories=1)
        go("/loop", code=1, says=["redirects more than 5 times"], stories=0)
        go("/hop3", code=0, stories=1)
        go("/hop9", code=1, says=["redirects more than 5 times"], stories=0)
        go("/to-file", code=1, says=["redirects to nowhere"], stories=0)
        go("/to-denied", code=1, says=["robots.txt does not allow"], stories=0)
        go("/denied/c.html", code=1, says=["robots.txt does not allow"], stories=0)
        go("/denied/yes.html", code=0, stories=1)
        if any(x[1] == "/denied/c.html" for x in seen):
            bad.append(f"{program}: asked for what robots.txt forbids")
        go("/picture", code=1, says=["/picture: "], stories=0)
        go("/headers", code=1, says=["/headers: "], stories=0)
        go("/gone", code=1, says=["is answered with status 404"], stories=0)
        run(program, "--delay", "0", "http://127.0.0.1:1/", base + "/a.html", code=1, says=["127.0.0.1:1/: "], stories=1)
        # feeds
        rows = go("/feed.xml", says=["#3: has no text", "#4: has no text"], stories=2)
        got = [(r["title"], r["date"], r["byline"], r["publisher"], r["url"]) for r in rows]
        if got != [("First & foremost", "2014-10-06", "Ann Example", "The Loopback Times", base + "/a.html"),
                   ("Second", "2014-10-07", "", "The Loopback Times", base + "/b.html")]:
            bad.append(f"{program}: entries are {got}")
        rows = go("/atom.xml", stories=1)
        if rows and (rows[0]["date"], rows[0]["byline"], rows[0]["body"]) != (
                "2014-10-08", "Bob Example", "Turkey expelled two Syrian diplomats on Wednesday."):
            bad.append(f"{program}: Atom entry is {rows}")
        go("/laughs.xml", code=1, says=["declares entities"], stories=0)
        go("/cut.xml", code=1, says=["is cut off or damaged"], stories=1)
        with tempfile.TemporaryDirectory() as folder:
            state = os.path.join(folder, "state")
            follow = ["--delay", "0", "--follow", "--state", state]
            rows = run(program, *follow, base + "/feed.xml", code=1, says=["gone.html: is answered with status 404", "robots.txt"], stories=2)
            if rows and (rows[0]["date"], rows[0]["byline"]) != ("2014-10-06", "Ann Example"):
                bad.append(f"{program}: hints of the feed: {rows[0]}")
            run(program, *follow, base + "/feed.xml", code=0, says=["has not changed"], stories=0)
            copy = os.path.join(folder, "feed.xml")
            open(copy, "w", encoding="utf-8").write(RSS.format(base=base))
            run(program, *follow, copy, code=1, says=["1 of its 4 pages were read before"], stories=None)
            open(state, "w", encoding="utf-8").write("rubbish\n")
            run(program, *follow, base + "/feed.xml", code=1, says=["state:1: this is not a line of a fetch state"], stories=0)
        # a delay between two requests to one host
        for _ in range(5): # a request that is seen late is nearer to the next
            seen.clear()
            run(program, "--delay", "1", base + "/a.html", base + "/b.html", stories=2)
            times = [x[0] for x in seen]
            apart = min((b - a for a, b in zip(times, times[1:])), default=0)
            if len(times) != 3 or apart >= 0.95:
                break
        if len(times) != 3 or apart < 0.95:
            bad.append(f"{program}: no delay between requests: {seen}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
    if peak > 400 and not any("test" in x for x in sys.argv[1:]):
        bad.append(f"peak memory {peak} MB")
    print("\n".join(bad))
    sys.exit(1 if bad else 0)


main()
