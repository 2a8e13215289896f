"""test/integration/watch.py PROGRAM: `dragoman watch` against a feed on loopback: what is new is kept and told once, posted to a webhook,
and an outage is survived."""
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading

program = sys.argv[1]
posts = []
PAGE = """<html><head><title>Talks</title></head><body><article><h1>Ministers meet</h1><p>ANKARA, December 4, 2015 - Russian and
Turkish ministers met on Friday. The foreign ministry said that the talks had been long. Reporters were not let in.</p></article></body></html>"""


class Server(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, kind, body):
        body = body.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/feed.xml":
            self.answer("application/rss+xml", '<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item>'
                        f"<title>Talks</title><link>http://127.0.0.1:{port}/a.html</link></item></channel></rss>")
        elif self.path == "/a.html":
            self.answer("text/html", PAGE)
        else:
            self.send_error(404)

    def do_POST(self):
        posts.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.answer("text/plain", "")


def watch(*more):
    run = subprocess.run([program, "watch", "--db", db, "--rounds", "1", "--delay", "0", "--as-of", "2015-12-05", *more, feed],
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    return run.returncode, [json.loads(line) for line in run.stdout.decode().splitlines()], run.stderr.decode()


with tempfile.TemporaryDirectory() as folder:
    db = os.path.join(folder, "db")
    subprocess.run([program, "add", "--quiet", "--db", db, "samples/russia-turkey"], check=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    port = server.server_address[1]
    feed = f"http://127.0.0.1:{port}/feed.xml"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    code, lines, err = watch("--webhook", f"http://127.0.0.1:{port}/hook")
    assert code == 0, (code, err)
    assert any(s["signal"] == "escalation" and {s["actor"], s["recipient"]} == {"RUS", "TUR"} for s in lines), lines
    assert posts == lines, (posts, lines)
    code, lines, err = watch()
    assert (code, lines) == (0, []), ("told twice", code, lines, err)
    server.shutdown()
    server.server_close()
    code, lines, err = watch()
    assert code == 1 and lines == [] and "feed.xml" in err, (code, lines, err)
    code, lines, err = watch("--webhook", "ftp://x")
    assert code == 2, code
print("watch: kept, told once, posted; an outage is said")
