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
  const ids = (found) => found.map((g) => [g.kind, g.why, ...g.sides.map((side) => side.map((x) => x.id).join())]);
  const claim = (subject, predicate, object, polarity = "positive", modality = "asserted") => ({ subject, predicate, object, polarity, modality });
  add("lib/rivals/denial", () => {
    const three = (story) => [said("1", "2016-02-04", "RUS", "accuses", "Turkey of preparing an invasion", { about: ["TUR"], story: story + "x", sentence: 1 }), said("2", "2016-02-05", "TUR", "denies", "the accusation", { story, sentence: 2 }),
      said("3", "2016-02-05", "USA", "says", "that it would wait", { story, sentence: 3 })];
    assert.deepEqual(rivals(three("a")), [], "which accusation is not known in another story");
    const same = three("a");
    same[0].story = "a";
    assert.deepEqual(ids(rivals(same)), [["denies", "refers", "1", "2"]]);
  });
  add("lib/rivals/refers", () => { // what "the offer", "the claim", "it" stands for: what was offered, claimed, said before in the story, by another
    const story = (...all) => all.map((x, i) => ({ ...x, story: "one", sentence: i + 1 }));
    const offer = said("1", "2016-04-23", "PRK", "promises", "to stop nuclear tests", { claim: claim("North Korea", "stop", "test", "positive", "future") });
    const charge = said("2", "2016-04-23", "PRK", "accuses", "the United States of declaring war", { about: ["USA"], claim: claim("United States", "declare", "war") });
    const report = said("3", "2016-04-23", "JPN", "says", "that a missile fell into the sea", { claim: claim("missile", "fall", "sea") });
    const answer = (text, act = "denies") => said("9", "2016-04-23", "USA", act, text);
    assert.deepEqual(ids(rivals(story(offer, charge, report, answer("the offer")))), [["denies", "refers", "1", "9"]]);
    assert.deepEqual(ids(rivals(story(offer, charge, report, answer("the charge as absurd")))), [["denies", "refers", "2", "9"]]);
    assert.deepEqual(ids(rivals(story(offer, charge, report, answer("it")))), [["denies", "refers", "3", "9"]]);
    assert.deepEqual(rivals(story(offer, charge, report, answer("it", "says"))), [], "only an answer points back");
    assert.deepEqual(rivals(story(report, answer("the offer"))), [], "nothing was offered");
    assert.deepEqual(rivals(story(answer("the offer"), offer)), [], "nothing was offered before");
    const named = [said("4", "2015-10-03", "RUS", "says", "it was a mistake", { claim: claim("Russia", "be", "mistake") }), said("5", "2015-10-06", "NATO", "denies", "Russia's explanation", { claim: claim("Russia", "explain", "") })];
    named[0].speaker = { code: "RUS", name: "Russia" };
    assert.deepEqual(ids(rivals(named)), [["denies", "refers", "4", "5"]], "in another story only of the one who is named");
    named[0].speaker = { code: "TUR", name: "Turkey" };
    assert.deepEqual(rivals(named), []);
    const mind = story(said("6", "2014-02-17", "CHN", "accuses", "the report as unreasonable", { claim: claim("", "report", "") }), said("7", "2014-02-17", "PRK", "denies", "the report", { claim: claim("", "report", "") }));
    assert.deepEqual(rivals(mind), [], "two who reject the same are of one mind");
  });
  add("lib/rivals/claims", () => { // one says it is so, another that it is not; never one speaker against himself, never a month later, never of another thing
    const pair = (code, date, object = "border", text = "no drone had crossed the border") => rivals([said("1", "2015-10-16", "TUR", "says", "the drone had crossed the border", { claim: claim("drone", "cross", "border") }),
      said("2", date, code, "says", text, { claim: claim("drone", "enter", object, "negative") })]);
    assert.deepEqual(ids(pair("RUS", "2015-10-17")), [["contradicts", "claims", "1", "2"]]);
    assert.equal(pair("TUR", "2015-10-17").length, 0);
    assert.equal(pair("RUS", "2015-12-17").length, 0);
    assert.equal(pair("RUS", "2015-10-17", "Syria", "it had left the ships alone").length, 0);
    const demand = [said("1", "2015-11-25", "RUS", "demands", "an apology", { about: ["TUR"], claim: claim("", "apologise", "", "positive", "demanded") }), said("2", "2015-11-26", "TUR", "denies", "to apologise", { claim: claim("Turkey", "apologise", "") })];
    assert.deepEqual(ids(rivals(demand)), [["denies", "claims", "1", "2"]]);
  });
  add("lib/rivals/accounts", () => { // two tell one act of one actor, a person and his state being one; one of them says "only"
    const two = (subject, text, first = {}) => rivals([said("1", "2019-02-28", "USA", "says", "Kim had demanded an end to all sanctions", { claim: claim("Kim Jong Un", "demand", "end"), story: "a" }),
      { ...said("2", "2019-02-28", "PRK", "says", text, { claim: claim(subject, "ask", "some"), story: "b" }), speaker: { code: "PRK", name: "North Korea" } },
      { ...said("3", "2019-03-28", "PRK", "says", "that he would wait"), speaker: { code: "PRK", name: "Kim Jong Un", sector: "GOV" } }]);
    assert.deepEqual(ids(two("North Korea", "the North had asked for some only")), [["differs", "accounts", "1", "2"]]);
    assert.equal(two("North Korea", "the North had asked for some").length, 0);
    assert.equal(two("South Korea", "the South had asked for some only").length, 0);
  });
  add("lib/rivals/mutual", () => {
    const found = rivals([said("1", "2014-10-10", "PRK", "accuses", "Seoul of firing first", { about: ["KOR"] }), said("2", "2014-10-11", "KOR", "accuses", "the North of crossing", { about: ["PRK"] })]);
    assert.deepEqual(found.map((g) => [g.kind, g.sides.flat().map((s) => s.id)]), [["accuse each other", ["1", "2"]]]);
  });
}
