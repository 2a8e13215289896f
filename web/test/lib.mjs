// lib: the pure parts of the pages, without a browser: spans, days and signals in words, CSV, citations, rival versions.
import assert from "node:assert/strict";
import { pieces, spansOf } from "../src/lib/spans.js";
import { toCsv, citation } from "../src/lib/records.js";
import { rivals } from "../src/lib/rivals.js";
import * as f from "../src/lib/format.js";

const flat = (text, spans) => pieces(text, spans).map((p) => [p.text, p.marks.map((m) => m.kind).join("+")]);
const said = (id, date, code, act, text, more = {}) => ({ id, date, story: "s" + date, speaker: { code, name: code }, act, about: [], content: { text }, text, claim: null, ...more });

export default async function tests(add) {
  add("lib/spans/code-points", () => { // a letter outside the basic plane is one code point and two units
    assert.deepEqual(flat("😀 Japan met 𝒦orea", [{ begin: 2, end: 7, kind: "actor" }, { begin: 12, end: 17, kind: "recipient" }]),
      [["😀 ", ""], ["Japan", "actor"], [" met ", ""], ["𝒦orea", "recipient"]]);
  });
  add("lib/spans/overlap", () => {
    assert.deepEqual(flat("abcdef", [{ begin: 0, end: 4, kind: "a" }, { begin: 2, end: 6, kind: "b" }]), [["ab", "a"], ["cd", "a+b"], ["ef", "b"]]);
  });
  add("lib/spans/bad", () => { // beyond the end, empty, upside down, not numbers: the text stays whole
    const spans = [{ begin: 9, end: 12, kind: "a" }, { begin: 2, end: 2, kind: "b" }, { begin: 3, end: 1, kind: "c" }, { begin: NaN, end: 2, kind: "d" }, { begin: 2, end: 99, kind: "e" }];
    assert.deepEqual(flat("abcd", spans), [["ab", ""], ["cd", "e"]]);
    assert.deepEqual(flat("", spans), []);
    assert.deepEqual(flat(null, spans), []);
    assert.deepEqual(spansOf({ actor: [[1, 2]], trigger: null }), [{ begin: 1, end: 2, kind: "actor" }]);
  });
  add("lib/format/days", () => {
    assert.equal(f.day("2014-10-04"), "4 Oct 2014");
    assert.equal(f.day("2014-10"), "Oct 2014");
    assert.equal(f.day(null), "no date");
    assert.equal(f.addDays("2016-02-28", 2), "2016-03-01");
    assert.equal(f.period("2018-01-03", "2018-02-05"), "3 Jan to 5 Feb 2018");
    assert.equal(f.period("2017-01-03", "2018-02-05"), "3 Jan 2017 to 5 Feb 2018");
    for (const bad of ["", null, "2018-13-01", "2018-02-30x", "yesterday"]) assert.equal(f.isDay(bad), false, bad);
  });
  add("lib/format/numbers", () => {
    assert.equal(f.number(1234567), "1,234,567");
    assert.equal(f.number(-0.25, 1), "−0.3");
    assert.equal(f.number(null), "–");
    assert.equal(f.odds(0.999), "> 99 %");
    assert.equal(f.odds(0.5), "50 %");
  });
  add("lib/format/addresses", () => { // only http and https become links
    assert.equal(f.safeUrl("https://example.org/a"), "https://example.org/a");
    for (const bad of ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//example.org", "http:// a b", "", null, "java\nscript:x", "file:///etc/passwd"]) assert.equal(f.safeUrl(bad), null, String(bad));
    assert.equal(f.storyPath('a/"?#b', 3), "/story/a%2F%22%3F%23b#s3");
  });
  add("lib/format/signals", () => {
    const s = { actor: "CHN", recipient: "JPN", from: "2010-09-16", observed: 8, expected: 0.8, coop: 4, conf: 8, turns: 6, past_days: 360, breadth: 1 };
    assert.equal(f.signalSentence({ ...s, signal: "escalation" }), "8 hostile deeds of CHN towards JPN since 16 Sep 2010; its own past makes one expect 0.8.");
    assert.equal(f.signalSentence({ ...s, signal: "freeze", observed: 0.48, expected: 0.9 }), "48 % of what CHN and JPN did to each other since 16 Sep 2010 was cooperation; 90 % in the year before.");
    assert.match(f.signalSentence({ ...s, signal: "overture", recipient: null, breadth: 5, past_days: 0 }), /towards 5 others .* no past to compare with/);
  });
  add("lib/csv", () => {
    const csv = toCsv([{ id: "1", actor: { key: "PRK", name: 'a "b"' }, flags: ["x", "y"], marks: { actor: [[0, 1]] } }, { id: "2", text: "=HYPERLINK(1)\n", score: -3.5 }]);
    assert.equal(csv, 'id,actor_key,actor_name,flags,text,score\r\n1,PRK,"a ""b""",x y,,\r\n2,,,,"\'=HYPERLINK(1)\n",-3.5\r\n');
  });
  add("lib/citation", () => {
    const deed = { id: "00ff", date: "2014-10-04", told: "2014-10-05", publisher: "Daily", title: "Visit", url: "https://example.org/1", text: "They met.", event: "CONSULT" };
    assert.equal(citation(deed, { version: "0.1.0", engine: "abc" }), "Daily, “Visit”, 2014-10-05, https://example.org/1: “They met.” [event 00ff, coded by Dragoman 0.1.0 abc]");
    assert.match(citation({ ...deed, speaker: null, told: 3 }), /2014-10-04.*\[statement 00ff, coded by Dragoman\]$/);
  });
  add("lib/rivals/denial", () => {
    const found = rivals([said("1", "2016-02-04", "RUS", "accuses", "Turkey of preparing an invasion", { about: ["TUR"] }), said("2", "2016-02-05", "TUR", "denies", "the accusation", {}),
      said("3", "2016-02-05", "USA", "says", "that it would wait")]);
    assert.deepEqual(found.map((g) => g.sides.map((side) => side.map((s) => s.id))), []);
    const same = rivals([said("1", "2016-02-04", "RUS", "accuses", "Turkey of preparing an invasion", { about: ["TUR"], story: "x" }), said("2", "2016-02-05", "TUR", "denies", "the accusation", { story: "x" }),
      said("3", "2016-02-05", "USA", "says", "that it would wait", { story: "x" })]);
    assert.deepEqual(same.map((g) => g.sides.map((side) => side.map((s) => s.id))), [[["1"], ["2"]]]);
  });
  add("lib/rivals/claims", () => { // one says it is so, another that it is not; never one speaker against himself, never a month later
    const claim = (polarity) => ({ subject: "drone", predicate: "cross", object: "border", polarity });
    const pair = (code, date) => rivals([said("1", "2015-10-16", "TUR", "says", "the drone had crossed the border", { claim: claim("positive") }),
      said("2", date, code, "says", "no drone had crossed the border", { claim: claim("negative") })]);
    assert.equal(pair("RUS", "2015-10-17").length, 1);
    assert.equal(pair("TUR", "2015-10-17").length, 0);
    assert.equal(pair("RUS", "2015-12-17").length, 0);
  });
  add("lib/rivals/mutual", () => {
    const found = rivals([said("1", "2014-10-10", "PRK", "accuses", "Seoul of firing first", { about: ["KOR"] }), said("2", "2014-10-11", "KOR", "accuses", "the North of crossing", { about: ["PRK"] })]);
    assert.deepEqual(found.map((g) => [g.kind, g.sides.flat().map((s) => s.id)]), [["accuse each other", ["1", "2"]]]);
  });
}
