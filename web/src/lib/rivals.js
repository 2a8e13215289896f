/* rivals: statements that contradict each other: who accuses and who denies, who says that it is so and who says that it is not. Pure. */
import { dayNumber } from './format.js';

const DAYS = 21; // a rejoinder comes within three weeks
const ANSWERS = { denies: 1, doubts: 1 };

const stop = new Set('the a an of to in on at by for and or that it its his her their with from was were is are be been had has have not no nor as this these those would will should could said says'.split(' '));
/* Words of what was said, names left out: that both speak of one country says little. */
const wordsOf = (s) => new Set(((s.content && s.content.text) || '').split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 2 && !/^\p{Lu}/u.test(w) && !stop.has(w)).map((w) => w.replace(/(ies|es|s|ed|ing)$/u, '')));
const codeOf = (s) => (s.speaker && (s.speaker.code || s.speaker.name || s.speaker.text)) || '';
const against = (s) => s.act in ANSWERS || (s.claim && s.claim.polarity === 'negative');
const key = (c) => (c && c.predicate ? `${(c.subject || '').toLowerCase()}|${c.predicate.toLowerCase()}` : '');

function overlap(a, b) {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n / Math.max(3, Math.min(a.size, b.size));
}

/* How much p (a version) and d (its contradiction) speak of one thing: 0 … about 6; 2 and more is shown. */
function tie(p, d) {
  if (codeOf(p.s) === codeOf(d.s) || !codeOf(p.s) || !codeOf(d.s)) return 0;
  if (against(p.s) && p.s.act !== 'accuses') return 0; // two denials are no dispute
  const gap = d.day - p.day;
  if (gap < -2 || gap > DAYS) return 0;
  let score = 0;
  const common = overlap(p.words, d.words);
  score += 3 * common;
  if (p.s.story === d.s.story) score += 1;
  if (p.key && p.key === d.key) score += 2;
  const accused = p.s.act === 'accuses' && (p.s.about || []).includes(codeOf(d.s));
  if (!accused && !common && !(p.key && p.key === d.key)) return 0;
  if (accused && d.s.act in ANSWERS) score += p.s.story === d.s.story ? 2 : common > 0 ? 1.5 : 0.5;
  if ((d.s.about || []).includes(codeOf(p.s)) && d.s.act in ANSWERS) score += p.s.story === d.s.story ? 1 : 0.5;
  if (!(d.s.act in ANSWERS) && !(p.key && p.key === d.key) && common < 0.4) return 0; // a plain "not" contradicts only what is alike
  return score - Math.max(0, gap) / DAYS;
}

/* statements -> [{id, date, sides: [[statement…], [statement…]], kind}], newest first: each contradiction with the versions it answers, and
   mutual accusations of a week. */
export function rivals(statements) {
  const all = statements.filter((s) => s.date && s.speaker).map((s) => ({ s, day: dayNumber(s.date), words: wordsOf(s), key: key(s.claim) })).sort((a, b) => a.day - b.day);
  const out = [];
  const used = new Set();
  for (let i = 0; i < all.length; i++) {
    const d = all[i];
    if (!against(d.s)) continue;
    const found = [];
    for (let j = i - 1; j >= 0 && d.day - all[j].day <= DAYS; j--) found.push(all[j]);
    for (let j = i + 1; j < all.length && all[j].day - d.day <= 2; j++) found.push(all[j]);
    const best = found.map((p) => ({ p, score: tie(p, d) })).filter((x) => x.score >= 2).sort((a, b) => b.score - a.score).slice(0, 3);
    if (!best.length) continue;
    out.push({ id: d.s.id, date: d.s.date, kind: d.s.act in ANSWERS ? d.s.act : 'contradicts', sides: [best.map((x) => x.p.s), [d.s]] });
    best.forEach((x) => used.add(x.p.s.id));
    used.add(d.s.id);
  }
  for (let i = 0; i < all.length; i++) {
    const a = all[i];
    if (a.s.act !== 'accuses' || used.has(a.s.id)) continue;
    for (let j = i + 1; j < all.length && all[j].day - a.day <= 7; j++) {
      const b = all[j];
      if (b.s.act !== 'accuses' || used.has(b.s.id) || codeOf(a.s) === codeOf(b.s)) continue;
      if (!(a.s.about || []).includes(codeOf(b.s)) || !(b.s.about || []).includes(codeOf(a.s))) continue;
      out.push({ id: a.s.id + b.s.id, date: b.s.date, kind: 'accuse each other', sides: [[a.s], [b.s]] });
      used.add(a.s.id).add(b.s.id);
      break;
    }
  }
  return out.sort((x, y) => (x.date < y.date ? 1 : x.date > y.date ? -1 : x.id < y.id ? -1 : 1));
}
