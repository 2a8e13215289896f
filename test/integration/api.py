#!/usr/bin/env python3
"""api.py BIN: holds the server to openapi.json. Every path and method is called on a server over the samples, with the examples of its
parameters; replies are checked against the schemas, by a validator of what the file uses of JSON Schema. Then what is not allowed.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

BAD = []


def check(ok, what):
    if not ok:
        BAD.append(what)
        print("FAIL", what)


# ---- JSON Schema, as far as openapi.json uses it ----

KINDS = {"string": str, "boolean": bool, "null": type(None), "array": list, "object": dict}
KNOWN = {"$ref", "type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minimum", "maximum", "pattern",
         "enum", "const", "anyOf", "format", "description", "default", "maxLength"}


def is_kind(value, kind):
    if kind in ("integer", "number"):
        return isinstance(value, int if kind == "integer" else (int, float)) and not isinstance(value, bool)
    return isinstance(value, KINDS[kind])


def wrong(value, schema, doc, at="$"):
    """The first way in which a value is not what the schema says, or None."""
    strange = set(schema) - KNOWN
    if strange:
        return f"{at}: the validator does not know {strange}"
    if "$ref" in schema:
        return wrong(value, resolve(schema, doc), doc, at)
    if "anyOf" in schema:
        found = [wrong(value, s, doc, at) for s in schema["anyOf"]]
        return None if None in found else found[0]
    kinds = schema.get("type", [])
    if kinds and not any(is_kind(value, k) for k in ([kinds] if isinstance(kinds, str) else kinds)):
        return f"{at}: {json.dumps(value)[:60]} is no {kinds}"
    if "const" in schema and value != schema["const"]:
        return f"{at}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        return f"{at}: {value!r} is not among {schema['enum']}"
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        return f"{at}: {value!r} does not match {schema['pattern']}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            return f"{at}: {value} is out of range"
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            return f"{at}: {len(value)} items"
        for i, one in enumerate(value):
            bad = wrong(one, schema.get("items", {}), doc, f"{at}[{i}]")
            if bad:
                return bad
    return wrong_object(value, schema, doc, at) if isinstance(value, dict) else None


def wrong_object(value, schema, doc, at):
    props, more = schema.get("properties", {}), schema.get("additionalProperties", True)
    missing = [k for k in schema.get("required", []) if k not in value]
    if missing:
        return f"{at}: lacks {missing}"
    for key, one in value.items():
        if key not in props and more is False:
            return f"{at}: has `{key}`, which the schema does not"
        bad = wrong(one, props.get(key, more if isinstance(more, dict) else {}), doc, f"{at}.{key}")
        if bad:
            return bad
    return None


def resolve(ref, doc):
    at = doc
    for part in ref["$ref"].lstrip("#/").split("/"):
        at = at[part]
    return at


# ---- the server ----


class Server:
    def __init__(self, binary, db, *options):
        self.process = subprocess.Popen([binary, "serve", "--db", db, "--port", "0", "--quiet", "--as-of", "2018-05-01", "--rate", "0",
                                         "--timeout", "300", *options],
                                        stdout=subprocess.PIPE)
        self.base = self.process.stdout.readline().decode().strip().rstrip("/") + "/api/v1"

    def call(self, method, path, body=None, kind="application/json"):
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data=data, method=method, headers={"Content-Type": kind} if data is not None else {})
        try:
            reply = urllib.request.urlopen(request, timeout=300)
        except urllib.error.HTTPError as e:
            reply = e
        with reply:
            return reply.status, reply.headers.get("Content-Type", "").split(";")[0], reply.read(), reply.headers

    def json(self, path):
        return json.loads(self.call("GET", path)[2])

    def stop(self):
        self.process.terminate()
        check(self.process.wait(60) == 0, "the server stops with code 0")
        self.process.stdout.close()


def parameters(op, doc, where):
    return [p for p in (resolve(q, doc) if "$ref" in q else q for q in op.get("parameters", [])) if p["in"] == where]


def strict(text):
    def refuse(name):
        raise ValueError(name + " is no number")
    return json.loads(text.decode("utf-8"), parse_constant=refuse)


def validated(server, doc, op, method, path, body=None):
    """Calls and holds the reply to what openapi.json says of its status."""
    status, kind, data, _ = server.call(method, path, body)
    said = op["responses"].get(str(status))
    check(said is not None, f"{method} {path}: {status} is not in openapi.json: {data[:200]}")
    if said is None:
        return status, None
    said = resolve(said, doc) if "$ref" in said else said
    check(kind in said["content"], f"{method} {path}: {kind} is not in openapi.json")
    if not kind.endswith(("/json", "+json")):
        return status, data
    value = strict(data)
    bad = wrong(value, said["content"][kind]["schema"], doc)
    check(bad is None, f"{method} {path}: {bad}")
    return status, value


def calls(server):
    """Examples of what no parameter says: ids out of lists, bodies."""
    deed = server.json("/events?limit=1&actor=PRK")["items"][0]
    said = server.json("/statements?limit=1")["items"][0]["id"]
    story = urllib.parse.quote(deed["story"], safe="")
    ids = {"/stories/{id}": {"id": story}, "/stories/{id}/trees/{n}": {"id": story, "n": "1"}, "/events/{id}": {"id": deed["id"]},
           "/statements/{id}": {"id": said}, "/actors/{key}": {"key": "North%20Korea"}}
    bodies = {"/ask": {"q": "What did Kim Jong Un say about South Korea?", "as_of": "2018-05-01"},
              "/code": {"text": "Russia condemned the French air strikes in Syria.", "date": "2015-10-01"},
              "/reviews": {"event": deed["id"], "verdict": "wrong", "note": "<b>", "expected": {"actor": "Japan", "event": "ACCUSE", "recipient": "PRK"}}}
    return ids, bodies


def every_path(server, doc):
    ids, bodies = calls(server)
    for pattern, item in doc["paths"].items():
        path = re.sub(r"\{(\w+)\}", lambda m: ids[pattern][m.group(1)], pattern)
        for method, op in item.items():
            body = bodies.get(pattern) if method == "post" else None
            asked = parameters(op, doc, "query")
            needed = [(p["name"], p["example"]) for p in asked if p["required"]]
            query = lambda pairs: "?" + urllib.parse.urlencode(pairs) if pairs else ""
            good = {"post": 201 if pattern == "/reviews" else 200}.get(method, 200)
            status, value = validated(server, doc, op, method.upper(), path + query(needed), body)
            check(status == good, f"{method} {path}: {status}")
            for p in asked:
                if "example" in p and not p["required"]:
                    status, _ = validated(server, doc, op, method.upper(), path + query(needed + [(p["name"], p["example"])]), body)
                    check(status == good, f"{method} {path} with {p['name']}: {status}")
            all_of = [(p["name"], p["example"]) for p in asked if "example" in p]
            validated(server, doc, op, method.upper(), path + query(all_of), body)
            if isinstance(value, dict) and value.get("next"):
                status, _ = validated(server, doc, op, "GET", path + query(needed + [("cursor", value["next"])]))
                check(status == 200, f"{path}: its own cursor gives {status}")
            status, _ = validated(server, doc, op, method.upper(), path + query(needed + [("no_such", "1")]), body)
            check(status == 400, f"{method} {path}: an unknown parameter gives {status}")
        for method in {"get", "post", "put", "delete"} - set(item):
            status, kind, _, headers = server.call(method.upper(), path, b"{}" if method != "get" else None)
            check(status == 405 and kind == "application/problem+json" and headers.get("Allow"), f"{method} {path}: {status}, not 405")


def every_item(server, doc):
    """All stories, deeds and statements of the samples, a page after the other, by their schemas; each deed by itself now and then."""
    for path in ("/stories", "/events", "/statements", "/signals"):
        seen, cursor = set(), None
        while True:
            more = "&cursor=" + cursor if cursor else ""
            extra = "&expand=1&least=0&as_of=2018-05-01" if path == "/signals" else ""
            status, value = validated(server, doc, doc["paths"][path]["get"], "GET", f"{path}?limit=200{extra}{more}")
            for one in value["items"]:
                name = one.get("id") or (one["signal"], one["actor"], one["recipient"])
                check(name not in seen, f"{path}: {name} comes twice")
                seen.add(name)
            cursor = value["next"]
            if not cursor:
                break
        for name in sorted(seen, key=str)[::40] if path in ("/stories", "/events") else []:
            validated(server, doc, doc["paths"][path + "/{id}"]["get"], "GET", path + "/" + urllib.parse.quote(name, safe=""))


def voices(server):
    """Whoever speaks for an actor can be listed by the name that the actor's page gives, so many times."""
    for key in ("PRK", "KOR", "USA"):
        for v in server.json("/actors/" + key)["voices"]:
            items = server.json("/statements?" + urllib.parse.urlencode({"speaker": key, "voice": v["name"], "limit": 500}))["items"]
            same = [s for s in items if s["speaker"]["sector"] == v["sector"]]
            check(len(same) == v["statements"], f"{v} speaks for {key}: {len(same)} statements")


def not_allowed(server, reader):
    for method, path, body, kind, status in [
            ("GET", "/stories?limit=9999", None, None, 400), ("GET", "/stories?q=%ff", None, None, 400), ("GET", "/nothing", None, None, 404),
            ("GET", "/stories/no%20such", None, None, 404), ("GET", "/series?by=day&from=0001-01-01&to=9999-12-31", None, None, 400),
            ("POST", "/code", b"{", "application/json", 400), ("POST", "/code", b"{}", "text/csv", 415), ("POST", "/ask", b"{}", "text/plain", 415), ("POST", "/code", b"[" * 5000, "application/json", 400),
            ("POST", "/code", b"{\"text\":\"" + b"a" * (1 << 20) + b"\"}", "application/json", 413), ("GET", "/stories?q=" + "a" * 9000, None, None, 414)]:
        got, sort, data, _ = server.call(method, path, body, kind)
        check(got == status, f"{method} {path[:60]}: {got}, not {status}: {data[:120]}")
        if got == status and got not in (413, 414):
            check(sort == "application/problem+json" and strict(data)["status"] == status, f"{method} {path[:60]}: no problem+json")
    status, _, data, _ = server.call("POST", "/code?date=2015-10-01", b"Russia condemned the French air strikes in Syria.", "text/plain; charset=utf-8")
    events = strict(data)["events"] if status == 200 else []
    check([(e["actor"][0]["code"], e["event"], e["date"]) for e in events] == [("RUS", "ACCUSE", "2015-10-01")], f"/code with plain text: {status} {data[:200]}")
    got = reader.call("POST", "/reviews", {"event": "0" * 16, "verdict": "right"})[0]
    check(got == 403, f"a verdict without --write: {got}, not 403")


def main():
    binary = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "desk.db")
        subprocess.run([binary, "add", "--quiet", "--db", db, "samples/korea", "samples/envoy.html", "samples/wire.jsonl"], check=True)
        server, reader = Server(binary, db, "--write", "-j1"), Server(binary, db, "-j1")
        try:
            doc = server.json("/openapi.json")
            every_path(server, doc)
            every_item(server, doc)
            voices(server)
            not_allowed(server, reader)
            gold = os.path.join(folder, "gold.jsonl")
            with open(gold, "wb") as f:
                f.write(server.call("GET", "/reviews/export")[2])
            out = subprocess.run([binary, "eval", gold], stdout=subprocess.PIPE, check=True).stdout.decode()
            check("records 1 " in out, f"`dragoman eval` on the export prints {out!r}")
        finally:
            server.stop()
            reader.stop()
    print("api: what openapi.json says holds" if not BAD else f"api: {len(BAD)} faults")
    return 1 if BAD else 0


if __name__ == "__main__":
    sys.exit(main())
