"""test/integration/serve.py PROGRAM…: `dragoman serve` over raw sockets: hostile requests get the right status, limits hold, tokens and hosts
are checked, and it ends as it should. Every program is tried; a sanitizer's findings on stderr fail it. What takes time is waited for,
PATIENCE seconds at most, since the machine may be busy; where a time is what is tested, it is well away from the one that would be wrong."""
import gzip
import json
import os
import random
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

HOST = b"Host: localhost\r\n"
HEALTH = b"GET /api/v1/health HTTP/1.1\r\n" + HOST
POST = b"POST /api/v1/code HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
PATIENCE = 60 # seconds
TOKEN = "letters-and-signs-42"
SECURITY = ["content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy", "cross-origin-opener-policy",
            "cross-origin-resource-policy", "cross-origin-embedder-policy"]


class Server:
    def __init__(self, program, db, *options, env=None):
        self.err = tempfile.TemporaryFile()
        self.run = subprocess.Popen([program, "serve", "--db", db, "--port", "0", *options], stdout=subprocess.PIPE, stderr=self.err,
                                    env={**os.environ, **(env or {})})
        self.line = self.run.stdout.readline().decode().strip()
        assert self.line.startswith("http://"), (self.line, self.said())
        self.port = int(self.line.rstrip("/").rsplit(":", 1)[1])

    def said(self):
        self.err.seek(0)
        return self.err.read().decode()

    def connect(self):
        s = socket.create_connection(("127.0.0.1", self.port))
        s.settimeout(PATIENCE)
        return s

    def stop(self, number=signal.SIGTERM):
        """Ends it; how long that took."""
        start = time.time()
        self.run.send_signal(number)
        code = self.run.wait(PATIENCE)
        took, said = time.time() - start, self.said()
        self.run.stdout.close()
        self.err.close()
        assert code == 0, (code, said)
        assert "ERROR:" not in said and "runtime error" not in said, said
        return took


def until(true, what):
    """Waits for true() and gives it back."""
    start = time.time()
    while not (got := true()):
        assert time.time() - start < PATIENCE, what
        time.sleep(0.05)
    return got


def quick(run, limit):
    """run() gives the seconds that something took; the best of five is below the limit. What waits for a fixed time never is."""
    took = []
    while not took or (took[-1] >= limit and len(took) < 5):
        took.append(run())
    assert took[-1] < limit, took


def read_reply(s, rest=b"", body=True):
    """One reply: (status, fields, body, what came behind it). Status 0: closed without a reply."""
    while b"\r\n\r\n" not in rest:
        more = s.recv(65536)
        if not more:
            return 0, {}, rest, b""
        rest += more
    head, rest = rest.split(b"\r\n\r\n", 1)
    lines = head.decode("latin-1").split("\r\n")
    status = int(lines[0].split(" ")[1])
    if status == 100:
        return read_reply(s, rest, body)
    fields = {k.lower(): v.strip() for k, v in (line.split(":", 1) for line in lines[1:])}
    n = int(fields.get("content-length", 0)) if body and status != 304 else 0
    while len(rest) < n:
        more = s.recv(65536)
        if not more:
            break
        rest += more
    return status, fields, rest[:n], rest[n:]


def ask(server, request, replies=1, body=True):
    with server.connect() as s:
        got, rest = [], b""
        try:
            s.sendall(request)
            for _ in range(replies):
                status, fields, content, rest = read_reply(s, rest, body)
                got.append((status, fields, content))
        except (ConnectionError, socket.timeout) as e:
            got.append((0, {}, repr(e).encode()))
    return got if replies > 1 else got[0]


def get(server, path, *fields, method="GET", body=b""):
    lines = "".join(f + "\r\n" for f in fields)
    if not any(f.lower().startswith("host:") for f in fields):
        lines = "Host: localhost\r\n" + lines
    if body or method == "POST":
        lines += f"Content-Length: {len(body)}\r\n"
    return ask(server, f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode("latin-1") + body, body=method != "HEAD")


def alive(server):
    """It answers. Connections that were just closed may still count against this address (0: not taken), and its rate may be used up (429)."""
    status, _, body = until(lambda: (got := get(server, "/api/v1/health"))[0] not in (0, 429) and got, "no answer")
    assert status == 200 and json.loads(body) == {"status": "ok"}, (status, body)


# (what, request, statuses that are right); 0: closed without a word.
NASTY = [
    ("bytes", bytes(range(256)) * 8, {0, 400}),
    ("request line alone", b"GET /api/v1/health\r\n\r\n", {400}),
    ("no Host", b"GET /api/v1/health HTTP/1.1\r\n\r\n", {400}),
    ("control byte in a name", HEALTH + b"X\x01Y: a\r\n\r\n", {400}),
    ("two Hosts", HEALTH + HOST + b"\r\n", {400}),
    ("no Host, HTTP/1.0", b"GET /api/v1/health HTTP/1.0\r\n\r\n", {400}),
    ("HTTP/2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505}),
    ("HTTP/3.7", b"GET / HTTP/3.7\r\n" + HOST + b"\r\n", {400, 505}),
    ("big field", HEALTH + b"X: " + b"a" * 20000 + b"\r\n\r\n", {431}),
    ("huge field", HEALTH + b"X: " + b"a" * 200000 + b"\r\n\r\n", {0, 431}),
    ("many fields", HEALTH + b"".join(b"X%d: a\r\n" % i for i in range(300)) + b"\r\n", {431}),
    ("long address", b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", {414}),
    ("huge address", b"GET /" + b"a" * 200000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", {0, 414}),
    ("many parameters", b"GET /api/v1/health?" + b"&".join(b"a%d=1" % i for i in range(1000)) + b" HTTP/1.1\r\n" + HOST + b"\r\n", {414}),
    ("only ampersands", b"GET /?" + b"&" * 8000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", {414}),
    ("length of letters", POST + b"Content-Length: abc\r\n\r\n", {400}),
    ("length below 0", POST + b"Content-Length: -1\r\n\r\n", {400}),
    ("length with a sign", POST + b"Content-Length: +1\r\n\r\na", {400}),
    ("two lengths", POST + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", {400}),
    ("length past all numbers", POST + b"Content-Length: 99999999999999999999999\r\n\r\n", {413}),
    ("body too large", POST + b"Content-Length: 20000000\r\n\r\n", {413}),
    ("length and chunks", POST + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}),
    ("unknown coding", POST + b"Transfer-Encoding: gzip\r\n\r\nabc", {501}),
    ("chunks of junk", POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n", {400}),
    ("endless chunk", POST + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nabc\r\n", {400, 413}),
    ("chunk shorter than it says", POST + b"Transfer-Encoding: chunked\r\n\r\n5\r\nabc\r\n0\r\n\r\n", {400}),
    ("chunks too large", POST + b"Transfer-Encoding: chunked\r\n\r\n" + (b"40000\r\n" + b"a" * 0x40000 + b"\r\n") * 5 + b"0\r\n\r\n", {413}),
    ("folders above", b"GET /../../etc/passwd HTTP/1.1\r\n" + HOST + b"\r\n", {404}),
    ("folders above, escaped", b"GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + HOST + b"\r\n", {404}),
    ("folders above in the API", b"GET /api/v1/../../metrics HTTP/1.1\r\n" + HOST + b"\r\n", {404}),
    ("%00", b"GET /api/v1/health%00 HTTP/1.1\r\n" + HOST + b"\r\n", {400, 404}),
    ("escapes that are none", b"GET /api/v1/%zz%4 HTTP/1.1\r\n" + HOST + b"\r\n", {400, 404}),
    ("escapes in a query", b"GET /api/v1/version?%zz=%4 HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    ("raw bytes in the address", b"GET /api/v1/\xff\xfe\x01 HTTP/1.1\r\n" + HOST + b"\r\n", {400, 404}),
    ("space in the address", b"GET /api/v1 /health HTTP/1.1\r\n" + HOST + b"\r\n", {0, 400}),
    ("another server's address", b"GET http://example.org/ HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    ("OPTIONS *", b"OPTIONS * HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    ("CONNECT", b"CONNECT localhost:80 HTTP/1.1\r\n" + HOST + b"\r\n", {400}),
    ("TRACE", b"TRACE / HTTP/1.1\r\n" + HOST + b"\r\n", {405}),
    ("method of no kind", b"BREW /api/v1/health HTTP/1.1\r\n" + HOST + b"\r\n", {405}),
    ("method in lower case", b"get /api/v1/health HTTP/1.1\r\n" + HOST + b"\r\n", {405}),
    ("long method", b"A" * 5000 + b" / HTTP/1.1\r\n" + HOST + b"\r\n", {400, 405}),
    ("field without a colon", HEALTH + b"Xabc\r\n\r\n", {400}),
    ("space before the colon", b"GET /api/v1/health HTTP/1.1\r\nHost : localhost\r\n\r\n", {400}),
    ("control byte in Host", b"GET /api/v1/health HTTP/1.1\r\nHost: local\x01host\r\n\r\n", {400, 403}),
    ("odd expectation", POST + b"Content-Length: 3\r\nExpect: 200-maybe\r\n\r\nabc", {400, 404, 417}),
    ("body with DELETE", b"DELETE / HTTP/1.1\r\n" + HOST + b"Content-Length: 3\r\n\r\nabc", {405}),
    ("PATCH of the API", b"PATCH /api/v1/health HTTP/1.1\r\n" + HOST + b"Content-Length: 3\r\n\r\nabc", {405}),
    ("no content type", b"POST /api/v1/code HTTP/1.1\r\n" + HOST + b"Content-Length: 2\r\n\r\n{}", {415}),
    ("empty content type", b"POST /api/v1/code HTTP/1.1\r\n" + HOST + b"Content-Type:\r\nContent-Length: 2\r\n\r\n{}", {415}),
    ("upgrade", HEALTH + b"Connection: upgrade\r\nUpgrade: websocket\r\n\r\n", {200}),
    ("range", HEALTH + b"Range: bytes=0-3\r\n\r\n", {200}),
    ("line ends without return", b"GET /api/v1/health HTTP/1.1\nHost: localhost\n\n", {200, 400}),
    ("zero byte in a field", HEALTH + b"X: a\0b\r\n\r\n", {200, 400}),
]


# What libmicrohttpd refuses before it calls us, with a page of its own.
OWN = {"bytes", "request line alone", "HTTP/2 preface", "HTTP/3.7", "huge field", "huge address", "length of letters", "length below 0", "length with a sign",
       "length past all numbers", "chunks of junk", "endless chunk", "chunk shorter than it says", "field without a colon", "line ends without return"}


def nasty(server):
    for what, request, right in NASTY:
        status, fields, body = ask(server, request)
        assert status in right, (what, status, body[-300:])
        if fields.get("content-type", "").startswith("application/problem+json"):
            problem = json.loads(body)
            assert problem["status"] == status and problem["detail"] and problem["title"], (what, body)
            assert all(f in fields for f in SECURITY), (what, fields)
        else:
            assert status in (0, 200) or (what in OWN and fields["connection"] == "close"), (what, status, fields, body)
        if status == 405:
            assert "allow" in fields, what
        alive(server)


def mutated(server, seed, rounds):
    """Requests with random damage: any reply will do, as long as the next one is right."""
    rng = random.Random(seed)
    whole = [HEALTH + b"Accept-Encoding: gzip\r\nIf-None-Match: \"x\", W/\"y\"\r\nCookie: a=b; c\r\n\r\n",
             POST + b"Content-Length: 20\r\n\r\n{\"text\":\"Japan sued.\"}", POST + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n"]
    for _ in range(rounds):
        request = bytearray(rng.choice(whole))
        for _ in range(rng.randint(1, 6)):
            at = rng.randrange(len(request))
            act = rng.randrange(4)
            if act == 0:
                request[at] = rng.randrange(256)
            elif act == 1:
                del request[at:at + rng.randint(1, 9)]
            elif act == 2:
                request[at:at] = rng.choice([b"\r\n", b"\0", b" ", b":", b"%", b"\xff" * 3, b"9" * 30])
            else:
                request[at:at] = request[:at]
        with server.connect() as s:
            s.settimeout(0.05)
            try:
                s.sendall(request)
                s.shutdown(socket.SHUT_WR)
                while s.recv(65536):
                    pass
            except (socket.timeout, ConnectionError, OSError):
                pass
    alive(server)


def connections(server):
    """Pipelines, bodies where none belongs, and clients that go away."""
    three = ask(server, (HEALTH + b"\r\n") * 3, replies=3)
    assert [r[0] for r in three] == [200, 200, 200], three
    inside = b"GET /api/v1/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n"
    two = ask(server, HEALTH + b"Content-Length: %d\r\n\r\n" % len(inside) + inside + b"GET /api/v1/version HTTP/1.1\r\n" + HOST + b"\r\n", replies=2)
    assert [r[0] for r in two] == [200, 200] and b"schema" in two[1][2], two
    refused = ask(server, b"GET / HTTP/1.1\r\nHost: example.org\r\nContent-Length: %d\r\n\r\n" % len(inside) + inside + HEALTH + b"\r\n", replies=2)
    assert [r[0] for r in refused] == [403, 200], refused
    spaced = b"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n5\r\nGET /\r\n0\r\n\r\n"
    closed = ask(server, spaced + HEALTH + b"\r\n", replies=2) # a proxy may have read a body there: nothing behind it counts
    assert [r[0] for r in closed] == [400, 0] and closed[0][1]["connection"] == "close", closed
    late = ask(server, POST + b"Content-Length: 3000000\r\n\r\n" + b"a" * 3000000 + HEALTH + b"\r\n", replies=2)
    assert [r[0] for r in late] == [413, 200], late # read to its end, so that the sender sees why
    for i in range(60):
        s = server.connect()
        s.sendall(POST + b"Content-Length: 500000\r\n\r\n" + b"a" * (1000 * i))
        if i % 2:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        s.close()
    for i in range(30):
        s = server.connect()
        s.sendall(b"GET /metrics HTTP/1.1\r\n" + HOST + b"\r\n")
        s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        s.close()
    alive(server)


def plain(server, desk):
    status, fields, body = get(server, "/api/v1/version")
    assert status == 200 and fields["content-type"] == "application/json" and all(f in fields for f in SECURITY), fields
    version = json.loads(body)
    assert version["write"] is False and version["deeds"] > 0, version
    tag = fields["etag"]
    head = get(server, "/api/v1/version", method="HEAD")
    assert head[0] == 200 and head[1]["content-length"] == str(len(body)) and head[1]["etag"] == tag, head
    for asked in (tag, f'"x", W/{tag}', "*", tag[:-1] + '-gz"'):
        status, fields, content = get(server, "/api/v1/version", f"If-None-Match: {asked}")
        assert status == 304 and content == b"" and fields["etag"] == tag, (asked, status)
    assert get(server, "/api/v1/version", 'If-None-Match: "other"')[0] == 200
    assert get(server, "/api/v1/health", "Origin: http://example.org")[0] == 200
    assert get(server, "/metrics", method="DELETE")[1]["allow"] == "GET, HEAD"
    status, fields, body = get(server, "/metrics", "Accept-Encoding: gzip")
    assert status == 200 and fields["content-encoding"] == "gzip" and "accept-encoding" in fields["vary"].lower(), fields
    text = gzip.decompress(body).decode()
    assert f"dragoman_database_deeds {version['deeds']}\n" in text and 'route="/api/v1/version",status="304"} 4\n' in text, text
    for line in text.splitlines():
        assert line.startswith("#") or float(line.rsplit(" ", 1)[1]) >= 0, line
    pages(server, desk)


def pages(server, desk):
    status, fields, body = get(server, "/", "Accept: text/html")
    assert status == 200, status
    if not desk:
        assert b"without the desk" in body and fields["content-type"].startswith("text/plain"), body
        assert get(server, "/actor/PRK")[0] == 404
        return
    assert fields["content-type"] == "text/html; charset=utf-8" and "no-cache" in fields["cache-control"] and body.startswith(b"<!doctype"), fields
    for page in ("/relation/PRK/KOR?by=month", "/actor/PRK", "/said", "/story/a%2Fb", "/ask?q=x", "/try", "/review", "/event/00", "/statement/00"):
        assert get(server, page)[2] == body, page
    status, fields, other = get(server, "/nothing/here", "Accept: text/html")
    assert status == 404 and other == body and "etag" not in fields, fields
    assert get(server, "/nothing/here")[1]["content-type"] == "application/problem+json"
    for name in [w.split(b'"')[1].decode() for w in body.split(b"=") if w.startswith(b'"/assets/')]:
        status, fields, raw = get(server, name)
        assert status == 200 and "immutable" in fields["cache-control"] and fields["etag"], (name, fields)
        status, fields, packed = get(server, name, "Accept-Encoding: br, gzip")
        assert raw == (gzip.decompress(packed) if fields.get("content-encoding") == "gzip" else packed), name
        assert get(server, name, f"If-None-Match: {fields['etag']}")[0] == 304


def strangers(server):
    """Other names (DNS rebinding) and other sites' pages."""
    for host in ("example.org", "localhost.example.org", "127.0.0.1.example.org:80", "[::2]"):
        assert get(server, "/api/v1/health", f"Host: {host}")[0] == 403, host
    for host in (f"127.0.0.1:{server.port}", "LOCALHOST:99", "[::1]", "desk.localhost"):
        assert get(server, "/api/v1/health", f"Host: {host}")[0] == 200, host
    for field in ("Origin: http://example.org", "Origin: null", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"):
        assert get(server, "/api/v1/code", field, method="POST", body=b"{}")[0] == 403, field
    for field in ("Origin: http://localhost", "Sec-Fetch-Site: same-origin"):
        assert get(server, "/api/v1/code", field, method="POST", body=b"{}")[0] != 403, field


def tokens(program, db):
    server = Server(program, db, "--rate", "0", "--listen", "0.0.0.0", "--write", env={"DRAGOMAN_TOKEN": TOKEN})
    for path in ("/", "/api/v1/health", "/metrics", "/?token=wrong", "/api/v1/health?token=" + TOKEN):
        status, fields, _ = get(server, path)
        assert status == 401 and "bearer" in fields["www-authenticate"].lower(), (path, status)
    for wrong in ("Bearer " + TOKEN[:-1], "Bearer " + TOKEN + "x", "Basic " + TOKEN, "Bearer", TOKEN):
        assert get(server, "/api/v1/health", "Authorization: " + wrong)[0] == 401, wrong
    for path, accept, kind in (("/actor/PRK", "text/html,*/*", "text/html; charset=utf-8"), ("/", "text/html", "text/html; charset=utf-8"), ("/", "*/*", "application/problem+json"),
                               ("/api/v1/version", "text/html,*/*", "application/problem+json"), ("/api/v1/version", "application/json", "application/problem+json")):
        status, fields, body = get(server, path, "Accept: " + accept) # who looks is told how to get in; programs get what programs read
        assert status == 401 and fields["content-type"] == kind and all(f in fields for f in SECURITY), (path, accept, status, fields)
        assert b"<a href" in body if kind.startswith("text/html") else json.loads(body)["status"] == 401, body
    assert get(server, "/api/v1/health", "Host: desk.example.org", "Authorization: bearer " + TOKEN)[0] == 200
    status, fields, _ = get(server, "/?token=" + TOKEN)
    cookie = fields["set-cookie"]
    assert status == 303 and fields["location"] == "/" and "HttpOnly" in cookie and "SameSite=Strict" in cookie and TOKEN not in cookie, fields
    pair = cookie.split(";")[0]
    assert get(server, "/api/v1/health", "Cookie: x=1; " + pair)[0] == 200
    assert get(server, "/api/v1/health", "Cookie: " + pair[:-1])[0] == 401
    assert get(server, "/api/v1/code", "Cookie: " + pair, "Origin: http://example.org", method="POST", body=b"{}")[0] == 403
    assert json.loads(get(server, "/api/v1/version", "Cookie: " + pair)[2])["write"] is True
    server.stop(signal.SIGINT)


def drip(server, begin):
    """Sends the beginning of a request and then next to nothing: how long the server bears it."""
    start = time.time()
    with server.connect() as s:
        s.sendall(begin)
        s.settimeout(0.2)
        try:
            while time.time() - start < PATIENCE:
                try:
                    if not s.recv(100):
                        break
                except socket.timeout:
                    s.sendall(b"x" if begin.startswith(b"POST") else b"")
        except ConnectionError:
            pass
    return time.time() - start


def taken(server, n):
    """How many of n connections are kept, once no more of them are closed for a while."""
    many = [server.connect() for _ in range(n)]
    for s in many:
        s.setblocking(False)

    def is_open(s):
        try:
            return bool(s.recv(1))
        except BlockingIOError:
            return True
        except ConnectionError:
            return False

    until(lambda: any(not is_open(s) for s in many), "no connection was refused")
    kept, before, since = n, None, time.time()
    while kept != before or time.time() - since < 2:
        if kept != before:
            before, since = kept, time.time()
        time.sleep(0.1)
        kept = sum(is_open(s) for s in many)
    for s in many:
        s.close()
    return kept


def limits(program, db):
    server = Server(program, db, "--rate", "20", "--timeout", "1", "-j", "1", "--quiet")
    for _ in range(5): # at once, so that the 40 that may come at once are used up sooner than more may come
        replies = ask(server, (HEALTH + b"\r\n") * 100, replies=100)
        late = [r for r in replies if r[0] == 429]
        if len(late) >= 10:
            break
    assert len(late) >= 10 and all(r[1]["retry-after"] == "1" for r in late), [r[0] for r in replies]
    assert {r[0] for r in replies} <= {200, 429}, replies
    alive(server)
    for begin in (b"", b"GET /api", HEALTH, POST + b"Content-Length: 100\r\n\r\nabc"): # 1 s for the head, 2 for the body; not 10 or 20
        quick(lambda: drip(server, begin), 8)
    alive(server)
    assert server.said() == "", server.said()
    server.stop()
    server = Server(program, db, "--rate", "0", "--timeout", "300", "-j", "1", "--quiet")
    assert taken(server, 150) == 128 # of one address; those beyond are closed
    alive(server)
    server.stop()


def begun(server, size):
    """A connection with a request that the server has begun to take: it asks for the body, of `size` bytes."""
    s = server.connect()
    s.sendall(POST + b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n" % size)
    said = b""
    while b"\r\n\r\n" not in said:
        more = s.recv(100)
        assert more, said
        said += more
    assert said.startswith(b"HTTP/1.1 100 "), said
    return s


def closed_door(server):
    """No connection is taken any more, or none is answered."""
    try:
        with server.connect() as s:
            s.settimeout(0.5)
            s.sendall(HEALTH + b"\r\n")
            return s.recv(10) == b""
    except (ConnectionError, socket.timeout):
        return True


def ends(program, db):
    """What has begun is finished; what does not come is not waited for longer than five seconds; what is idle is not waited for."""
    body = b'{"text":"Japan sued Norway."}'

    def finishes():
        server = Server(program, db)
        with begun(server, len(body)) as s:
            s.sendall(body[:9])
            start = time.time()
            server.run.send_signal(signal.SIGTERM)
            until(lambda: closed_door(server), "connections are still taken")
            s.sendall(body[9:])
            status, fields, _, _ = read_reply(s)
            took = time.time() - start
            assert took > 4 or (status == 200 and fields["connection"] == "close"), (took, status, fields)
        server.stop()
        return time.time() - start

    def idles():
        server = Server(program, db)
        with server.connect() as s, server.connect():
            s.sendall(HEALTH + b"\r\n")
            assert read_reply(s)[0] == 200
            return server.stop()

    quick(finishes, 4)
    quick(idles, 4)
    server = Server(program, db)
    with begun(server, 100), server.connect():
        assert server.stop() > 2 # it was waited for


def warm(program, db, folder):
    """The list of the first page is made before anybody asks, and again after the database changed; then the server is at rest."""
    own = os.path.join(folder, "warm.db")
    shutil.copy(db, own)
    server = Server(program, own, "--rate", "0")

    def lists():
        text = get(server, "/metrics")[2].decode()
        return [int(re.search(rf"^dragoman_signal_lists_{k} (\d+)$", text, re.M).group(1)) for k in ("made_total", "found_total", "kept")]

    def cpu():
        part = open(f"/proc/{server.run.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(part[11]) + int(part[12])) / os.sysconf("SC_CLK_TCK")

    def settles(least):
        """Waits until so many were made, and no more for a while."""
        made = until(lambda: (n := lists()[0]) >= least and n, f"{least} lists were not made")
        while True:
            used = cpu()
            time.sleep(4)
            used = cpu() - used
            before, made = made, lists()[0]
            if made == before:
                assert used < 1, used # of 4 s
                return made

    made = settles(1)
    for round in (1, 2):
        status, _, body = get(server, "/api/v1/signals?expand=1&limit=20")
        assert status == 200 and lists()[:2] == [made, round], (status, lists(), made, body[:200])
        if round == 1:
            subprocess.run([program, "add", "--quiet", "--db", own, "samples/korea/2015.jsonl"], check=True)
            made = settles(made + 1)
    assert lists()[2] == 1, lists() # those of the database as it was are gone
    server.stop()


def wrong(program, db, folder):
    def fails(code, words, *options, env=None):
        run = subprocess.run([program, "serve", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=2 * PATIENCE,
                             env={**os.environ, **(env or {})})
        text = run.stderr.decode()
        assert run.returncode == code and words in text and text.count("\n") == 1 and run.stdout == b"", (options, run.returncode, text)

    with open(os.path.join(folder, "junk.db"), "wb") as f:
        f.write(b"no database\n" * 1000)
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        s.listen()
        fails(3, "is taken", "--db", db, "--port", str(s.getsockname()[1]))
    fails(2, "needs a database")
    fails(2, "takes no files", "--db", db, "page.html")
    fails(2, "needs a token", "--db", db, "--listen", "0.0.0.0")
    fails(2, "needs a token", "--db", db, "--listen", "::")
    fails(2, "12 characters", "--db", db, "--listen", "0.0.0.0", "--token", "short")
    fails(2, "12 characters", "--db", db, env={"DRAGOMAN_TOKEN": "with some spaces in it"})
    fails(2, "needs an address", "--db", db, "--listen", "example.org")
    fails(2, "65535", "--db", db, "--port", "70000")
    fails(3, "no address of this machine", "--db", db, "--listen", "192.0.2.1", "--token", TOKEN)
    fails(3, "nothing.db", "--db", os.path.join(folder, "nothing.db"), "--port", "0")
    fails(3, "junk.db", "--db", os.path.join(folder, "junk.db"), "--port", "0")


def guarded(server):
    """Where the server says that the kernel holds it, it does: every thread."""
    line = server.said()
    for task in os.listdir(f"/proc/{server.run.pid}/task"):
        try:
            status = open(f"/proc/{server.run.pid}/task/{task}/status").read()
        except OSError: # it has ended
            continue
        assert "calls" not in line.split("guard=")[1].split()[0] or "Seccomp:\t2" in status, status
        assert "guard=none" in line or "NoNewPrivs:\t1" in status, status


def main():
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "korea.db")
        for program in sys.argv[1:]:
            done = subprocess.run([program, "add", "--quiet", "--db", db, "samples/korea/2014.jsonl"], stderr=subprocess.PIPE)
            assert done.returncode == 0, done.stderr
            server = Server(program, db, "--rate", "0")
            first = get(server, "/api/v1/health")
            assert first[0] == 200, first
            desk = "desk=yes" in server.said()
            guarded(server)
            plain(server, desk)
            strangers(server)
            nasty(server)
            connections(server)
            mutated(server, 8, 200)
            rss = [line for line in open(f"/proc/{server.run.pid}/status") if line.startswith("VmRSS")][0]
            server.stop()
            tokens(program, db)
            limits(program, db)
            ends(program, db)
            warm(program, db, folder)
            wrong(program, db, folder)
            print(f"serve: {len(NASTY)} nasty requests, limits, tokens, ends, warm-up; {' '.join(rss.split())}, desk {'yes' if desk else 'no'}")


if __name__ == "__main__":
    main()
