/* format: days, numbers, actors, types and signals in words. Pure functions. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86400000;

/* "2014-10-04" -> "4 Oct 2014"; unknown: "no date". */
export function day(d) {
  if (!d) return 'no date';
  const [y, m, n] = d.split('-').map(Number);
  if (!m) return String(y);
  return n ? `${n} ${MONTHS[m - 1]} ${y}` : `${MONTHS[m - 1]} ${y}`;
}

/* Days as numbers and back (UTC, so no clock or zone of the reader enters). */
export const dayNumber = (d) => Math.round(Date.parse((d.length === 7 ? d + '-01' : d.length === 4 ? d + '-01-01' : d) + 'T00:00:00Z') / DAY);
export const dayOf = (n) => new Date(n * DAY).toISOString().slice(0, 10);
export const addDays = (d, n) => dayOf(dayNumber(d) + n);
export const isDay = (d) => /^\d{4}-\d\d-\d\d$/.test(d || '') && !Number.isNaN(Date.parse(d + 'T00:00:00Z'));

/* "3 Jan to 5 Feb 2018" */
export function period(from, to) {
  if (!from && !to) return 'the whole record';
  if (!from) return `up to ${day(to)}`;
  if (!to) return `from ${day(from)}`;
  if (from === to) return day(from);
  const same = from.slice(0, 4) === to.slice(0, 4);
  return `${same ? day(from).replace(/ \d{4}$/, '') : day(from)} to ${day(to)}`;
}

export function number(x, decimals = 0) {
  if (x === null || x === undefined || Number.isNaN(x)) return '–';
  const s = Number(x).toFixed(decimals).replace(/^-(0(\.0*)?)$/, '$1'); // no minus nought
  return s.replace(/^-/, '−').replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, ',');
}

/* About how many: 0.08, 1.5, 12 */
export const about = (x) => (x === null || x === undefined ? '–' : x < 0.005 ? '0' : x < 0.095 ? number(x, 2) : x < 9.95 ? number(x, 1) : number(x));
export const share = (x) => (x === null || x === undefined ? '–' : `${Math.round(x * 100)} %`);
/* Odds are never given as certain. */
export const odds = (p) => (p === null || p === undefined ? '–' : p > 0.994 ? '> 99 %' : p < 0.006 ? '< 1 %' : `${Math.round(p * 100)} %`);
export const count = (n, one, many) => `${number(n)} ${n === 1 ? one : many || one + 's'}`;

/* ---- actors ---- */

const SECTORS = {
  GOV: 'government', MIL: 'military', COP: 'police', JUD: 'judiciary', LEG: 'legislature', PTY: 'party', OPP: 'opposition', REB: 'rebels',
  CVL: 'civilians', BUS: 'business', JRN: 'journalists', SPY: 'intelligence', HLH: 'health', EDU: 'education', LAB: 'labour', REL: 'religious',
  CRM: 'criminals', ELI: 'elites', IGO: 'international organisation', NGO: 'non-governmental organisation', UAF: 'armed group', SOC: 'society',
  CVLS: 'civilians', DEV: 'development', ENV: 'environment', LGL: 'legal', MED: 'media', MOD: 'moderates', RAD: 'radicals', SET: 'settlers', AGR: 'agriculture',
  HRI: 'human rights', REF: 'refugees', STU: 'students',
};
export const sector = (s) => SECTORS[s] || s || '';
/* {key, name, sector} -> "North Korea, military"; also takes {code,name,sector} of statements. */
export function actorName(a) {
  if (!a) return 'nobody named';
  const name = a.name || a.key || a.code || a.text || 'unnamed';
  const what = sector(a.sector);
  return what && !name.toLowerCase().includes(what) ? `${name}, ${what}` : name; // not "Japanese military, military"
}
export const actorPath = (key) => '/actor/' + encodeURIComponent(key);
export const relationPath = (a, b) => `/relation/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
export const eventPath = (id) => '/event/' + encodeURIComponent(id);
export const statementPath = (id) => '/statement/' + encodeURIComponent(id);
export const storyPath = (id, sentence) => '/story/' + encodeURIComponent(id) + (sentence || sentence === 0 ? `#s${sentence}` : '');

/* ---- types ---- */

export const QUADS = { 1: 'verbal cooperation', 2: 'material cooperation', 3: 'verbal conflict', 4: 'material conflict' };
export const TYPES = {
  AGREE: 'agrees', CONSULT: 'talks', SUPPORT: 'backs', CONCEDE: 'gives way', COOPERATE: 'cooperates', AID: 'gives aid', RETREAT: 'steps back',
  REQUEST: 'asks or demands', ACCUSE: 'accuses', REJECT: 'rejects', THREATEN: 'threatens', PROTEST: 'protests', SANCTION: 'sanctions',
  MOBILIZE: 'mobilizes', COERCE: 'coerces', ASSAULT: 'attacks',
};
export const typeLabel = (type, mode) => (type || 'no type') + (mode ? ' ' + mode.replace(/_/g, ' ') : '');
/* Which side a deed is on: coop, conf or neutral (REQUEST without a demand, no type). */
export function sideOf(deed) {
  if (deed.event === 'REQUEST') return deed.score < 0 ? 'conf' : deed.score > 0 ? 'coop' : 'none';
  return deed.quad === 1 || deed.quad === 2 ? 'coop' : deed.quad === 3 || deed.quad === 4 ? 'conf' : 'none';
}
const FLAGS = { secret: 'secret', third_place: 'in a third place', former_official: 'former officials', private: 'private' };
export const flagLabel = (f) => FLAGS[f] || String(f).replace(/_/g, ' ');

/* ---- signals ---- */

export const SIGNALS = {
  overture: ['Overture', 'coop'], thaw: ['Thaw', 'coop'], freeze: ['Freeze', 'conf'], escalation: ['Escalation', 'conf'],
  mixed: ['Mixed messages', 'both'], back_channel: ['Back channel', 'none'],
};
export const signalName = (s) => (SIGNALS[s] || [s])[0];
export const signalSide = (s) => (SIGNALS[s] || [s, 'none'])[1];

/* What was seen against what was expected, as one sentence. */
export function signalSentence(s) {
  const a = s.actor_name || s.actor;
  const b = s.recipient ? s.recipient_name || s.recipient : `${Math.round(s.breadth)} others`;
  const since = `since ${day(s.from)}`;
  const past = s.past_days > 0;
  const deeds = (n, kind) => `${number(Math.round(n))} ${kind} ${Math.round(n) === 1 ? 'deed' : 'deeds'}`;
  switch (s.signal) {
    case 'overture':
      return `${deeds(s.observed, 'cooperative')} of ${a} towards ${b} ${since}` + (past ? `; its own past makes one expect ${about(s.expected)}.` : '; there is no past to compare with.');
    case 'escalation':
      return `${deeds(s.observed, 'hostile')} of ${a} towards ${b} ${since}` + (past ? `; its own past makes one expect ${about(s.expected)}.` : '; there is no past to compare with.');
    case 'thaw':
    case 'freeze':
      return `${share(s.observed)} of what ${a} and ${b} did to each other ${since} was cooperation` + (past ? `; ${share(s.expected)} in the year before.` : '; there is no year before to compare with.');
    case 'mixed':
      return `${a} was friendly and hostile to ${b} at once ${since}: ${deeds(s.coop, 'cooperative')}, ${number(Math.round(s.conf))} hostile, the sign changed ${count(Math.round(s.turns), 'time')}.`;
    case 'back_channel':
      return `${number(Math.round(s.observed))} ${Math.round(s.observed) === 1 ? 'talk' : 'talks'} of ${a} and ${b} ${since} with marks of secrecy` + (past ? `; ${s.expected < 0.05 ? 'none' : about(s.expected)} would be usual.` : '.');
    default:
      return `${about(s.observed)} seen, ${about(s.expected)} expected ${since}.`;
  }
}

/* Words for odds, as intelligence services and climate panels grade them. */
export function oddsWord(p) {
  if (p === null || p === undefined) return '';
  if (p >= 0.95) return 'almost certain';
  if (p >= 0.8) return 'very likely';
  if (p >= 0.55) return 'likely';
  if (p >= 0.45) return 'as likely as not';
  if (p >= 0.2) return 'unlikely';
  return 'very unlikely';
}

/* ---- statements ---- */

export const speakerName = (s) => (s.speaker && (s.speaker.name || s.speaker.text || s.speaker.code)) || 'unnamed';
export const contentText = (s) => (s.content && s.content.text) || s.text || '';
/* A dispute of rivals.js in words: "Turkey denies what Russia said". */
export function disputeName(g) {
  const [a, b] = g.sides.map((side) => speakerName(side[0]));
  const did = { accuses: 'the accusation of', promises: 'the offer of', demands: 'the demand of' }[g.sides[0][0].act];
  if (g.kind === 'accuse each other') return `${a} and ${b} accuse each other`;
  if (g.kind === 'differs') return `${b} tells it otherwise than ${a}`;
  if (g.kind === 'contradicts') return `${b} contradicts ${a}`;
  if (g.kind === 'denies' && !did && g.sides[0][0].claim && g.sides[0][0].claim.modality === 'future') return `${b} rejects what ${a} announced`;
  return `${b} ${g.kind === 'doubts' ? 'doubts' : did && did !== 'the accusation of' ? 'rejects' : 'denies'} ${did ? `${did} ${a}` : `what ${a} said`}`;
}
export const cueText = (s) => (s.cue && s.cue.text) || s.act || 'said';

/* Only http and https become links; anything else in a record stays text. */
export function safeUrl(url) {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url.trim())) return null;
  try {
    const u = new URL(url.trim());
    return u.protocol === 'http:' || u.protocol === 'https:' ? u.href : null;
  } catch {
    return null;
  }
}
