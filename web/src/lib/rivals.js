/* rivals: statements that contradict each other, side by side: an affirmation and a denial of one claim, an offer and its refusal, an
   accusation and who denies it, two accounts of one act. Pure; no text is understood beyond the claims, acts and words that statements carry.

     statements -> fold (who, claim in codes, what "the offer" may stand for) -> ties of each answer to what was said before -> groups

   Four ties, the best one counts; 2 and more is shown:
     refers    "denied the accusation": the nearest accusation before it in the story, or of the one named ("Russia's explanation")
     claims    the same subject, predicate and object, one affirmed and one negated; or demanded of somebody who refuses it
     accounts  two tell one deed of one actor, and one of them says "only", "never", "instead"
     words     a denial whose own words were said before, or that answers an accusation of whoever denies */
import { dayNumber } from './format.js';

const DAYS = 21; // a rejoinder comes within three weeks
const ANSWERS = { denies: 1, doubts: 1 };
const set = (text) => new Set(text.split(' '));

const stop = set('the a an of to in on at by for and or that it its his her their with from was were is are be been had has have not no nor as this these those would will should could said says');
/* What an answer may call the thing that it answers -> what it was. */
const OFFERS = set('offer proposal proposals invitation idea plan condition conditions request suggestion overture terms demand demands call');
const CHARGES = set('accusation accusations charge charges allegation allegations claim claims criticism slander');
const FINDINGS = set('report reports resolution verdict ruling decision');
const ACCOUNTS = set('account claim claims explanation version statement assertion remarks comments');
const PRONOUN = /^(it|this|that|them|so)$/i;
const EMPTY = /^(that )?(it|this|that)\b.* not (happen|exist|true|so|be the case|the case)\b/i; // "that it would not happen"
const LESS = /\b(only|merely|just|instead|rather)\b/i; // what sets one account against another
/* Predicates that tell one kind of act. */
const FAMILY = new Map();
for (const line of ['ask demand want request seek require', 'offer propose suggest invite', 'send visit go travel come arrive', 'attack strike bomb shell hit',
  'fire launch test', 'enter cross violate intrude', 'kill murder shoot', 'talk meet hold negotiate', 'stop end halt cease suspend', 'begin start launch open', 'have possess own', 'pay buy',
  'help support back aid', 'withdraw leave quit', 'agree accept', 'refuse reject', 'lift ease remove', 'apologise apologize regret'])
  for (const word of line.split(' ')) if (!FAMILY.has(word)) FAMILY.set(word, line.split(' ')[0]);
const family = (predicate) => FAMILY.get(predicate.split(' ')[0]) || predicate;

/* Words of what was said, names left out: that both speak of one country says little. */
const wordsOf = (s) => new Set(((s.content && s.content.text) || '').split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 2 && !/^\p{Lu}/u.test(w) && !stop.has(w)).map((w) => w.replace(/ies$/u, 'y').replace(/(es|s|ed|ing)$/u, '')));
const codeOf = (s) => (s.speaker && (s.speaker.code || s.speaker.name || s.speaker.text)) || '';

/* Where a content stands: sentence, and place in it. */
const placeOf = (s) => (s.sentence || 0) + Math.max(0, (s.text || '').indexOf((s.content && s.content.text) || '')) / 1e5;

/* Who or what a claim names: {name, code, state}. The code of whoever bears the name among the actors and speakers, or with which it begins
   ("PRK envoy"). */
function naming(statements, actors) {
  const known = new Map();
  for (const a of actors) if (a.key && a.name && !known.has(a.name.toLowerCase())) known.set(a.name.toLowerCase(), { code: a.key, state: !a.sector });
  for (const { speaker: w } of statements)
    if (w && w.code) for (const name of [w.name, w.text]) if (name && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), { code: w.code, state: !w.sector && name === w.name });
  return (text) => {
    const name = (text || '').toLowerCase();
    if (!name || /^(i|he|she|it|they|we|you|his|her|its|their|who|which|what|that|this)$/.test(name)) return null;
    const lead = /^([A-Z]{3})\s+(.*)/.exec(text);
    return lead ? { name, code: lead[1], state: lead[2] === 'government' } : { name, code: '', state: false, ...known.get(name) };
  };
}
/* Two persons of one state are not one; a person and the state may be. */
const same = (x, y) => !!x && !!y && (x.name === y.name || (x.code !== '' && x.code === y.code && (x.state || y.state)));

/* What the content stands for if it only points at what somebody said: {kinds, owner, again}. */
function pointer(s, nameOf) {
  const text = ((s.content && s.content.text) || '').trim();
  if ((s.act in ANSWERS && PRONOUN.test(text)) || EMPTY.test(text)) return { kinds: ['account', 'charge'], owner: null, again: false };
  if (!(s.act in ANSWERS) || /^that\s+\p{L}+\s+(is|was|were|are|had|has|have|would|will|did)\b/u.test(text)) return null;
  const head = text.split(/[^\p{L}'’-]+/u).slice(0, 6).map((w) => w.toLowerCase());
  const kinds = [];
  for (const w of head) {
    if (OFFERS.has(w)) kinds.push('offer');
    if (CHARGES.has(w)) kinds.push('charge');
    if (FINDINGS.has(w)) kinds.push('charge');
    if (ACCOUNTS.has(w) || FINDINGS.has(w)) kinds.push('account');
    if (kinds.length || /^(of|to|from|for|about|on|in)$/.test(w)) break; // the head of the phrase, not of what hangs on it
  }
  if (!kinds.length) return null;
  const possessive = /^(?:that )?(?:the )?((?:[\p{L}.-]+\s){0,3}[\p{L}.-]+)['’]s?\s/u.exec(text.replace(/^(President|Prime Minister|Minister|Chancellor)\s+/, ''));
  const said = s.claim && s.claim.subject && /^(offer|propose|claim|accuse|explain|report)/.test(s.claim.predicate);
  return { kinds, owner: nameOf(said ? s.claim.subject : possessive ? possessive[1] : ''), again: head[0] === 'another' };
}

function fold(s, nameOf, dayOf) {
  const c = s.claim && s.claim.predicate ? s.claim : null;
  const claim = c && { subject: nameOf(c.subject), act: family(c.predicate.toLowerCase()), object: nameOf(c.object), negative: c.polarity === 'negative', modality: c.modality };
  const answers = s.act in ANSWERS;
  return { s, day: dayOf(s), code: codeOf(s), at: placeOf(s), words: wordsOf(s), claim, name: nameOf((s.speaker && (s.speaker.name || s.speaker.text)) || ''), answers, against: answers || (claim && claim.negative), points: pointer(s, nameOf) };
}

/* Whether p is a thing that is called an offer, a charge, an account. */
const IS = {
  offer: (p) => !p.against && (['promises', 'demands'].includes(p.s.act) || (p.claim && p.s.act === 'says' && (p.claim.modality !== 'asserted' || /^(offer|ready|ask)$/.test(p.claim.act)))),
  charge: (p) => p.s.act === 'accuses' && !p.points,
  account: (p) => !p.answers && ['says', 'accuses', 'predicts', 'explains'].includes(p.s.act) && !!p.claim,
};

function overlap(a, b) {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n / Math.max(3, Math.min(a.size, b.size));
}
const about = (p, code) => (p.s.about || []).includes(code);
/* One stands in the words of the other: "she said that he had said". */
const inside = (p, d) => sameStory(p, d) && (p.s.content.text.includes(d.s.content.text) || d.s.content.text.includes(p.s.content.text));
const sameStory = (p, d) => p.s.story === d.s.story;
/* "condemned the report" and "rejected the report" are of one mind. */
const likeMinded = (p, d) => (p.against || p.s.act === 'accuses') && p.s.content && d.s.content && /^(the|this|that) \p{L}+/u.test(d.s.content.text) && p.s.content.text.startsWith(/^(the|this|that) \p{L}+/u.exec(d.s.content.text)[0]);

function refers(p, d) {
  const to = d.points;
  if (!to || !to.kinds.some((k) => IS[k](p))) return 0;
  if (to.owner && !same(to.owner, p.name) && !(to.owner.code && to.owner.code === p.code)) return 0;
  const first = IS[to.kinds[0]](p) ? 0.5 : 0;
  if (sameStory(p, d)) return p.at < d.at && d.at - p.at < 7 ? 3 + first - Math.floor(d.at - p.at) / 4 + (about(p, d.code) ? 0.5 : 0) : 0;
  const gap = d.day - p.day;
  return to.owner && !to.again && gap >= 0 ? 2.5 + first - gap / DAYS + overlap(p.words, d.words) : 0;
}

const LIGHT = set('be have do say make get tell go take give'); // say nothing by themselves
/* Two claims that speak of one thing: the same act of the same subject on the same object, as far as they name them. */
function alike(p, d) {
  const a = p.claim, b = d.claim;
  if (!a || !b || a.act !== b.act || (a.subject && b.subject && !same(a.subject, b.subject))) return false;
  if (same(a.object, b.object)) return same(a.subject, b.subject) || !LIGHT.has(a.act);
  return same(a.subject, b.subject) && !LIGHT.has(a.act) && (!a.object || !b.object || overlap(p.words, d.words) >= 0.5);
}

function claims(p, d) {
  if (p.day > d.day || (sameStory(p, d) && p.at > d.at) || /\?\W*$/.test(d.s.content.text)) return 0;
  const a = p.claim, b = d.claim;
  if (p.s.act === 'demands' && d.answers && a && b && !b.negative && a.act === b.act) // "demanded an apology": "refused to apologise"
    return same(a.subject, b.subject) || (!a.subject && about(p, d.code)) ? 3 : 0;
  return alike(p, d) && a.negative !== b.negative && !!p.against !== !!d.against ? 2 + overlap(p.words, d.words) : 0;
}

function accounts(p, d) {
  const a = p.claim, b = d.claim;
  if (!a || !b || a.act !== b.act || LIGHT.has(a.act) || !same(a.subject, b.subject) || p.against || d.against || (sameStory(p, d) && p.at > d.at)) return 0;
  if (a.modality !== 'asserted' || b.modality !== 'asserted' || p.s.act !== 'says' || d.s.act !== 'says') return 0;
  if (![p.code, d.code].includes(a.subject.code) || !(sameStory(p, d) || Math.abs(d.day - p.day) <= 2)) return 0;
  return LESS.test(d.s.content.text) && !LESS.test(p.s.content.text) ? 2.5 + (sameStory(p, d) ? 0.5 : 0) : 0;
}

function words(p, d) {
  if (!d.answers || p.against || p.points || d.points || !d.words.size) return 0; // two denials are no dispute; who points is understood, or not
  let common = 0;
  for (const w of d.words) if (p.words.has(w)) common++;
  const near = sameStory(p, d) && d.at - p.at < 7;
  if ((sameStory(p, d) && p.at > d.at) || /^(of|about|with|over|on)\b/.test(d.s.content.text)) return 0; // a phrase cut short
  const accused = p.s.act === 'accuses' && about(p, d.code) && (near || common > 0);
  if (!accused && (common / d.words.size < 0.5 || common < Math.min(2, d.words.size))) return 0; // a long text shares words with any other
  if (!accused && !sameStory(p, d) && common < 2) return 0;
  return (sameStory(p, d) ? 2 : 1) + common / d.words.size + (accused ? 1 : 0) - Math.max(0, d.day - p.day) / DAYS;
}

const TIES = { refers, claims, accounts, words };
/* The strongest tie of p, said first, with d: {why, score}. */
function tie(p, d) {
  const gap = d.day - p.day;
  let best = { why: '', score: 0 };
  if (!p.code || !d.code || p.code === d.code || gap < -2 || gap > DAYS || likeMinded(p, d) || inside(p, d)) return best;
  for (const why of Object.keys(TIES)) {
    const score = TIES[why](p, d);
    if (score > best.score) best = { why, score };
  }
  return best;
}

/* statements, actors [{key, name, sector}] that claims may name -> [{id, date, kind, why, sides: [[statement…], [statement…]]}], newest first: versions, and who contradicts them; and mutual
   accusations of a week. kind: denies, doubts, contradicts, differs, "accuse each other". */
export function rivals(statements, actors = []) {
  const nameOf = naming(statements, actors);
  const undated = new Map(); // a story without a day has one of its own, far from all others
  const dayOf = (s) => {
    if (s.date) return dayNumber(s.date);
    if (!undated.has(s.story)) undated.set(s.story, -1e7 - 100 * undated.size);
    return undated.get(s.story);
  };
  const all = statements.filter((s) => s.speaker && s.content && s.content.text).map((s) => fold(s, nameOf, dayOf)).sort((a, b) => a.day - b.day || a.at - b.at);
  const groups = new Map(); // by the version that is answered and who answers
  const used = new Set();
  for (let i = 0; i < all.length; i++) {
    const d = all[i];
    const found = [];
    for (let j = i - 1; j >= 0 && d.day - all[j].day <= DAYS; j--) found.push(all[j]);
    for (let j = i + 1; j < all.length && all[j].day - d.day <= 2; j++) found.push(all[j]);
    const ties = found.map((p) => ({ p, ...tie(p, d) })).filter((x) => x.score >= 2).sort((a, b) => b.score - a.score);
    if (!ties.length) continue;
    const first = ties[0];
    const rest = first.why === 'refers' ? [] : ties.slice(1, 3).filter((x) => x.why === first.why); // a word points at one thing
    const key = first.p.s.id + '|' + d.code;
    if (used.has(d.s.id + '|' + first.p.code)) continue; // already there the other way round
    const g = groups.get(key);
    if (g) g.sides[1].push(d.s);
    else {
      groups.set(key, {
        id: d.s.id, date: d.s.date, why: first.why, kind: d.answers ? d.s.act : first.why === 'accounts' ? 'differs' : 'contradicts',
        sides: [[first, ...rest].map((x) => x.p.s), [d.s]],
      });
    }
    for (const x of [first, ...rest]) used.add(x.p.s.id).add(x.p.s.id + '|' + d.code);
    used.add(d.s.id);
  }
  const out = [...groups.values()];
  for (let i = 0; i < all.length; i++) {
    const a = all[i];
    if (a.s.act !== 'accuses' || used.has(a.s.id)) continue;
    for (let j = i + 1; j < all.length && all[j].day - a.day <= 7; j++) {
      const b = all[j];
      if (b.s.act !== 'accuses' || used.has(b.s.id) || a.code === b.code || !about(a, b.code) || !about(b, a.code)) continue;
      out.push({ id: a.s.id + b.s.id, date: b.s.date, kind: 'accuse each other', why: 'mutual', sides: [[a.s], [b.s]] });
      used.add(a.s.id).add(b.s.id);
      break;
    }
  }
  return out.sort((x, y) => ((x.date || '') < (y.date || '') ? 1 : (x.date || '') > (y.date || '') ? -1 : x.id < y.id ? -1 : 1));
}
