/* ask: a question, its verdict in words and odds, and the evidence for it, against it, what was said and which explanations were
   offered, each piece led back to its event and story. /ask?q=…&as_of=DAY is the whole of what is shown. */
import { html, useState, useEffect } from '../lib/html.js';
import { useApi } from '../lib/api.js';
import { Heading, useTitle, Problem, Waiting, useNames, link } from '../lib/parts.js';
import { Copy, citation } from '../lib/copy.js';
import * as f from '../lib/format.js';

/* Questions that show what can be asked; those with a day are of the samples' time. */
const EXAMPLES = [
  ['Is North Korea on a charm offensive?', '2014-10-08'],
  ['What is behind the secret talks between North Korea and the United States?', '2016-10-26'],
  ['Have relations between Russia and Turkey improved since June 2016?', '2016-09-01'],
  ['Who accuses North Korea of what?', ''],
  ['What happened between North Korea and South Korea in 2018?', ''],
  ['What did Putin say about Turkey?', '2016-09-01'],
];

/* understood.kind -> what the question was taken for, with A, B, X (type) and P (place). */
const KINDS = {
  overture: 'Is A friendlier than usual to B', escalation: 'Does conflict of A with B grow', better: 'Have relations of A and B become better',
  worse: 'Have relations of A and B become worse', mixed: 'Does A send mixed messages to B', back_channel: 'Do A and B talk in secret',
  accuses: 'Who accuses A of what', said: 'What A said about B', happened: 'What happened between A and B', met: 'Whom A met', deed: 'Whether A did it to B',
};

/* The question as it was taken, actors led to their pages, and what else limits it. */
function Understood({ u }) {
  if (!u) return null;
  const actor = (w, none) => (w ? html`<a href=${f.actorPath(w.code)}>${w.name || w.code}</a>` : none);
  const words = (KINDS[u.kind] || String(u.kind).replace(/_/g, ' ')).split(/\b([AB])\b/).map((x) => (x === 'A' ? actor(u.actor, 'anyone') : x === 'B' ? actor(u.recipient, 'others') : x));
  const limits = [u.event, u.place && (typeof u.place === 'string' ? u.place : u.place.name || u.place.code), u.from || u.to ? f.period(u.from, u.to) : ''].filter(Boolean);
  return html`${words}${limits.length ? `: ${limits.join(', ')}` : ''}`;
}

const VERDICTS = { yes: 'Yes', no: 'No', mixed: 'Mixed', unknown: 'Not known' };

/* An answer without odds, or to what, who and how, is a list of what was reported. */
const isList = (a) => a.probability === null || a.probability === undefined || a.probability < 0 || !!(a.understood && a.understood.open);

function DeedItem({ d, name }) {
  const [actor, type, recipient] = (d.deed || '').split(' ');
  const known = f.TYPES[type];
  return html`<li class=${`item evidence`} data-item tabindex="-1">
    <header><time datetime=${d.date}>${f.day(d.date)}</time>${' '}
      ${known ? html`<span class="who"><a href=${f.actorPath(actor)}>${name(actor)}</a> <span class=${`type ${TYPE_SIDE(type)}`}>${type}</span>${recipient ? html` <a href=${f.actorPath(recipient)}>${name(recipient)}</a>` : null}</span>` : html`<span class="who">${d.deed}</span>`}</header>
    <p class="sentence">${d.text || 'Coded elsewhere: no sentence is kept.'}</p>
    <footer>${f.safeUrl(d.url) ? html`<a class="out" href=${f.safeUrl(d.url)} rel="noopener noreferrer nofollow" target="_blank">${d.publisher || 'page'}</a>` : d.publisher ? html`<span>${d.publisher}</span>` : null}
      ${d.mentions > 1 ? html`<span>${f.count(d.mentions, 'telling')}${d.sources > 1 ? `, ${f.count(d.sources, 'source')}` : ''}</span>` : null}
      <a href=${f.eventPath(d.id)} aria-label=${`Why: ${d.deed}, ${f.day(d.date)}`}>why</a>
      ${d.story ? html`<a href=${f.storyPath(d.story, d.sentence)}>story</a>` : null}</footer>
  </li>`;
}

const COOP = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT'.split(' ');
const TYPE_SIDE = (t) => (t === 'REQUEST' ? 'side-none' : COOP.includes(t) ? 'side-coop' : 'side-conf');

function SaidItem({ s }) {
  return html`<li class="item evidence" data-item tabindex="-1">
    <header><time datetime=${s.date}>${f.day(s.date)}</time>${' '}<span class="who">${s.code ? html`<a href=${f.actorPath(s.code)}>${s.speaker || s.code}</a>` : s.speaker || 'Unnamed'}</span> <span class="type act">${s.act}</span></header>
    <p class="sentence">${s.text}</p>
    <footer>${f.safeUrl(s.url) ? html`<a class="out" href=${f.safeUrl(s.url)} rel="noopener noreferrer nofollow" target="_blank">page</a>` : null}
      ${s.id ? html`<a href=${f.statementPath(s.id)} aria-label=${`Why: ${s.speaker || s.code || 'unnamed'}, ${s.act}`}>why</a>` : null}
      ${s.story ? html`<a href=${f.storyPath(s.story, s.sentence)}>story</a>` : s.code ? html`<a href=${link('/said', { speaker: s.code, from: s.date, to: s.date })}>in Said</a>` : null}</footer>
  </li>`;
}

function Column({ title, items, draw }) {
  const [all, setAll] = useState(false);
  if (!items.length) return null;
  const shown = all ? items : items.slice(0, 8);
  return html`<section class="column"><h2>${title} <small>${items.length}</small></h2>
    <ul>${shown.map(draw)}</ul>
    ${items.length > shown.length ? html`<p class="more"><button type="button" onClick=${() => setAll(true)}>Show all ${items.length}</button></p>` : null}
  </section>`;
}

function Verdict({ a }) {
  const list = isList(a);
  const none = a.understood && a.understood.kind === 'none';
  if (none) return html`<p class="verdict v-unknown"><strong>Not understood</strong></p>`;
  const word = list && a.verdict === 'yes' ? 'Reported' : VERDICTS[a.verdict] || a.verdict;
  return html`<div class=${`verdict v-${list && a.verdict === 'yes' ? 'list' : a.verdict}`}><strong>${word}</strong>
    ${list ? null : html`<span class="odds">${f.odds(a.probability)} <small>${f.oddsWord(a.probability)}</small></span>
      <svg class="gauge" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6" /><rect class="part" width=${Math.round(100 * a.probability)} height="6" /></svg>`}</div>`;
}

function Answer({ a, asOf }) {
  const { name } = useNames();
  const list = isList(a);
  const rows = [
    ...a.for.map((d) => ({ side: list ? 'reported' : 'for', ...d })), ...a.against.map((d) => ({ side: 'against', ...d })),
    ...a.said.map((s) => ({ side: 'said', ...s })), ...(a.explanations || []).map((s) => ({ side: 'explanation', ...s })),
  ];
  const cites = [`“${a.question}” as of ${a.as_of}: ${VERDICTS[a.verdict] || a.verdict}${list ? '' : ` (${f.odds(a.probability)})`}. ${a.summary} ${location.href}`];
  const basis = a.basis || {};
  const some = (v) => v.length > 0;
  const none = some(a.for) && !some(a.against) && !list ? 'Nothing in the record speaks against it.'
    : some(a.against) && !some(a.for) && !list ? 'Nothing in the record speaks for it.'
    : !some(rows) ? 'The record holds no sentence on it.' : '';
  return html`<div class="answer">
    <div role="status">
      <${Verdict} a=${a} />
      <p class="summary">${a.summary}</p>
    </div>
    ${a.nearest && a.nearest.length ? html`<section aria-label="Questions that can be answered"><h2>Questions that can be answered</h2>
      <ul class="examples">${a.nearest.map((q) => html`<li key=${q}><a href=${link('/ask', { q, as_of: asOf })}>${q}</a></li>`)}</ul></section>` : html`
      <dl class="facts understood"><div><dt>understood as</dt><dd><${Understood} u=${a.understood} /></dd></div>
        <div><dt>as of</dt><dd>${f.day(a.as_of)}</dd></div>
        ${basis.record_from ? html`<div><dt>basis</dt><dd>${f.count(basis.deeds, 'deed')} ${basis.window_from ? f.period(basis.window_from, basis.window_to) : ''}; the record runs ${f.period(basis.record_from, basis.record_to)}</dd></div>` : null}
        ${basis.signal ? html`<div><dt>signal</dt><dd>${f.signalName(basis.signal)}: ${f.about(basis.observed)} seen, ${f.about(basis.expected)} expected${basis.note ? ` (${basis.note})` : ''}</dd></div>` : null}
      </dl>
      <${Copy} rows=${rows} json=${a} cite=${[...cites, ...rows]} label="the answer" />
      ${none ? html`<p class="note">${none}</p>` : null}
      <div class="columns">
        <${Column} title=${list ? 'Reported' : 'For'} items=${a.for} draw=${(d) => html`<${DeedItem} key=${d.id} d=${d} name=${name} />`} />
        <${Column} title="Against" items=${a.against} draw=${(d) => html`<${DeedItem} key=${d.id} d=${d} name=${name} />`} />
        <${Column} title="Said" items=${a.said} draw=${(s) => html`<${SaidItem} key=${s.id} s=${s} />`} />
        <${Column} title="Explanations offered" items=${a.explanations || []} draw=${(s) => html`<${SaidItem} key=${s.id} s=${s} />`} />
      </div>`}
  </div>`;
}

export default function Ask({ query, go }) {
  const q = (query.q || '').trim();
  const version = useApi('/version');
  const v = version.data;
  /* A question without a day is asked as of today, or of the record's last day where that is past: "now" of an old record. */
  const end = v ? (v.last && v.today && v.last < v.today ? v.last : v.today || '') : '';
  const day = f.isDay(query.as_of) ? query.as_of : '';
  const settled = day || version.error ? true : !!v;
  const got = useApi(q && settled ? '/ask' : null, { q, as_of: day || end });
  useTitle(q ? `${q}` : 'Ask');
  const [text, setText] = useState(q);
  const [asOf, setAsOf] = useState(day);
  useEffect(() => setText(q), [q]);
  useEffect(() => setAsOf(day || end), [day, end]);
  useEffect(() => { if (q && !day && end) go(link('/ask', { q, as_of: end }), { replace: true }); }, [q, day, end]); // the address says what is shown
  const submit = (e) => {
    e.preventDefault();
    if (text.trim()) go(link('/ask', { q: text.trim(), as_of: asOf }));
  };
  const waiting = q && (got.loading || !settled);
  return html`<${Heading}>Ask<//>
    <form class="ask" onSubmit=${submit}>
      <label class="field wide"><span>Question</span><input name="question" type="text" value=${text} onInput=${(e) => setText(e.target.value)} autocomplete="off" maxlength="500" required placeholder="Have relations between … and … improved since …?" /></label>
      <label class="field day"><span>As of</span><input type="date" name="as_of" value=${asOf} onInput=${(e) => setAsOf(e.target.value)} min="1000-01-01" max="9999-12-31" aria-describedby="as-of-note" /></label>
      <button type="submit">Ask</button>
    </form>
    <p class="note" id="as-of-note">Judged by what was told up to this day.${v && v.last && v.today && v.last < v.today ? ` The record ends on ${f.day(v.last)}.` : ''}</p>
    <div class="result" aria-busy=${waiting ? 'true' : 'false'}>
      ${!q ? null : got.error ? html`<${Problem} what="The answer" error=${got.error} />` : got.data && !waiting ? html`<${Answer} a=${got.data} asOf=${asOf} />` : html`<${Waiting} what="Weighing the evidence" />`}
    </div>
    ${waiting ? null : html`<section class="try-asking" aria-label="Examples"><h2>${q ? 'Other questions' : 'For example'}</h2>
      <ul class="examples">${EXAMPLES.filter(([e]) => e !== q).map(([e, d]) => html`<li key=${e}><a href=${link('/ask', { q: e, as_of: d || end })}>${e}</a>${d ? html` <small>as of ${f.day(d)}</small>` : null}</li>`)}</ul>
    </section>`}`;
}
