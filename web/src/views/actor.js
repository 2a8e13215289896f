/* actor: one actor: its course, towards whom and how, who speaks for it, and the deeds. /actor/KEY?from&to&by&side=out|in; /actor?q lists. */
import { html, useState, useEffect } from '../lib/html.js';
import { useApi, useList } from '../lib/api.js';
import { Problem, Waiting, Empty, Heading, Deed, More, Day, useTitle, fieldsOf, link } from '../lib/parts.js';
import { Legend } from '../lib/marks.js';
import { Series, periodFor } from '../lib/series.js';
import { Balance } from '../lib/spark.js';
import { Copy } from '../lib/copy.js';
import * as f from '../lib/format.js';

export default function ActorView({ params, query, go }) {
  return params.actor ? html`<${One} key=${params.actor} k=${params.actor} query=${query} go=${go} />` : html`<${Index} query=${query} go=${go} />`;
}

function Index({ query, go }) {
  useTitle('Actors');
  const [text, setText] = useState(query.q || '');
  useEffect(() => setText(query.q || ''), [query.q]);
  useEffect(() => {
    if (text.trim() === (query.q || '')) return undefined;
    const t = setTimeout(() => go(link('/actor', { q: text.trim() }), { replace: true }), 200);
    return () => clearTimeout(t);
  }, [text]);
  const list = useList('/actors', { q: query.q, limit: 100 });
  const submit = (e) => {
    e.preventDefault();
    const hit = list.items && list.items[0];
    if (hit) go(f.actorPath(hit.key));
  };
  return html`<div class="row end"><${Heading}>Actors<//><${Copy} rows=${list.items || []} cite=${(list.items || []).map((a) => `${a.name} (${a.key}), ${f.count(a.deeds, 'event')} [Dragoman]`)} label="the actors" /></div>
    <form class="filter" onSubmit=${submit}><label class="field"><span>Name or code</span><input type="search" name="q" value=${text} onInput=${(e) => setText(e.target.value)} autocomplete="off" spellcheck=${false} /></label></form>
    ${list.error ? html`<${Problem} what="The actors" error=${list.error} />` : !list.items ? html`<${Waiting} />`
      : !list.items.length ? html`<${Empty}>${query.q ? 'Nobody of that name or code is in this record.' : 'No actor is in this record yet: dragoman add brings stories in.'}<//>`
        : html`<div class="scroll"><table class="wide"><thead><tr><th>Actor</th><th>Code</th><th class="n">Events</th></tr></thead><tbody>${list.items.map((a) => html`<tr key=${a.key}>
            <th scope="row"><a href=${f.actorPath(a.key)}>${a.name || a.key}</a></th><td>${a.key}${a.known === false ? html` <small>not in the lexicon</small>` : null}</td><td class="n">${f.number(a.deeds)}</td></tr>`)}</tbody></table></div>`}
    <${More} list=${list} />`;
}

/* Counterparts of both directions in one row each, most deeds first. */
function counterparts(actor) {
  const all = new Map();
  const at = (r) => { if (!all.has(r.key)) all.set(r.key, { key: r.key, name: r.name, out: null, back: null }); return all.get(r.key); };
  for (const r of actor.towards || []) at(r).out = r;
  for (const r of actor.from || []) at(r).back = r;
  return [...all.values()].sort((a, b) => n(b) - n(a) || (a.key < b.key ? -1 : 1));
}
const n = (r) => (r.out ? r.out.n : 0) + (r.back ? r.back.n : 0);

function Counterparts({ actor, query }) {
  const rows = counterparts(actor);
  if (!rows.length) return html`<${Empty}>No counterpart is told of in this period.<//>`;
  const max = Math.max(...rows.flatMap((r) => [r.out, r.back]).filter(Boolean).map((d) => d.coop + d.conf), 1);
  const side = (d) => (d ? html`<td class="n">${f.number(d.coop)}</td><td class="n">${f.number(d.conf)}</td><td class="bar"><${Balance} coop=${d.coop} conf=${d.conf} max=${max} width=${70} /></td><td class="n">${f.number(d.score_mean, 1)}</td>`
    : html`<td class="n">–</td><td class="n">–</td><td class="bar"></td><td class="n">–</td>`);
  const line = (r) => html`<tr key=${r.key}><th scope="row"><a href=${link(f.relationPath(actor.key, r.key), { from: query.from, to: query.to })}>${r.name || r.key}${r.key === actor.key ? ' itself' : ''}</a></th>${side(r.out)}${side(r.back)}</tr>`;
  const table = (part) => html`<div class="scroll"><table class="counter"><colgroup><col /><col span="2" /><col class="bar" /><col span="3" /><col class="bar" /><col /></colgroup><thead>
    <tr><th rowspan="2">With</th><th colspan="4"><span class="full">${actor.name} towards them</span><span class="brief">to them</span></th><th colspan="4"><span class="full">They towards ${actor.name}</span><span class="brief">from them</span></th></tr>
    <tr><th class="n">coop.</th><th class="n">conflict</th><td></td><th class="n" title="mean of the scores, −10 to 10">score</th><th class="n">coop.</th><th class="n">conflict</th><td></td><th class="n" title="mean of the scores, −10 to 10">score</th></tr></thead><tbody>${part.map(line)}</tbody></table></div>`;
  return html`${table(rows.slice(0, 12))}${rows.length > 12 ? html`<details><summary>${`${rows.length - 12} more`}</summary>${table(rows.slice(12))}</details>` : null}`;
}

const ORDER = Object.keys(f.TYPES);
const SIDE = { AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 1, AID: 1, RETREAT: 1, REQUEST: 0 };
function Types({ actor }) {
  const out = (actor.types && actor.types.out) || {};
  const back = (actor.types && actor.types.in) || {};
  const names = [...ORDER, ...Object.keys({ ...out, ...back }).filter((t) => !ORDER.includes(t))].filter((t) => out[t] || back[t]);
  const max = Math.max(1, ...names.flatMap((t) => [out[t] || 0, back[t] || 0]));
  const bar = (t, v) => html`<td class="n">${v ? f.number(v) : '–'}</td><td class="bar"><${Balance} coop=${SIDE[t] === 1 ? v : 0} conf=${SIDE[t] === undefined ? v : 0} max=${max} width=${80} /></td>`;
  return html`<div class="scroll"><table><thead><tr><th>Type</th><th class="n">does</th><td></td><th class="n">is done to it</th><td></td></tr></thead>
    <tbody>${names.map((t) => html`<tr key=${t}><th scope="row" class=${SIDE[t] === 1 ? 'side-coop' : SIDE[t] === 0 ? 'side-none' : 'side-conf'}>${t}</th>${bar(t, out[t] || 0)}${bar(t, back[t] || 0)}</tr>`)}</tbody></table></div>`;
}

function Voices({ actor }) {
  const voices = actor.voices || [];
  if (!voices.length) return html`<p class="note">No statement is kept of this actor.</p>`;
  return html`<ul class="voices">${voices.map((v) => html`<li key=${v.name + v.sector}><a href=${link('/said', { speaker: actor.key, voice: v.name })}>${v.name}</a>${v.sector ? html` <small>${f.sector(v.sector)}</small>` : null} <span class="num">${f.number(v.statements)}</span></li>`)}</ul>`;
}

function Strongest({ k }) {
  const out = useApi('/signals', { actor: k, limit: 6 });
  if (!out.data || !out.data.items.length) return null;
  return html`<h2>Signals <small>${out.data.window} days to ${f.day(out.data.as_of)}</small></h2><ul class="plain">${out.data.items.slice(0, 5).map((s) => html`<li key=${s.signal + s.recipient}>
    <span class=${`side-${f.signalSide(s.signal)}`}>${f.signalName(s.signal)}</span> ${s.recipient ? html`<a href=${f.relationPath(s.actor, s.recipient)}>${s.actor} → ${s.recipient}</a>` : `towards ${Math.round(s.breadth)} others`} <strong>${f.odds(s.probability)}</strong>${s.note ? html` <span class="note small">${s.note}</span>` : null}</li>`)}</ul>`;
}

function Deeds({ k, query }) {
  const side = query.side === 'out' || query.side === 'in' ? query.side : '';
  const list = useList('/events', { ...(side === 'in' ? { recipient: k } : { actor: k }), either: side ? '' : 1, type: query.type, from: query.from, to: query.to, limit: 30 });
  return html`<section aria-labelledby="deeds">
    <div class="row end"><h2 id="deeds">Deeds <small>${f.period(query.from, query.to)}</small></h2><${Copy} rows=${list.items || []} label="the deeds" /></div>
    <div class="row end"><p class="chips" role="group" aria-label="Show">${[['', 'all'], ['out', 'what it does'], ['in', 'what is done to it']].map(([s, word]) => html`<a key=${word} href=${link(f.actorPath(k), { ...query, side: s })} aria-current=${side === s ? 'true' : null}>${word}</a>`)}</p><${Legend} /></div>
    ${list.error ? html`<${Problem} what="The deeds" error=${list.error} />` : !list.items ? html`<${Waiting} />` : !list.items.length ? html`<${Empty}>Nothing is told of it in this period.<//>`
      : list.items.map((d) => html`<${Deed} key=${d.id} deed=${d} />`)}
    <${More} list=${list} /></section>`;
}

function One({ k, query, go }) {
  const from = f.isDay(query.from) ? query.from : '';
  const to = f.isDay(query.to) ? query.to : '';
  const q = { ...query, from, to };
  const about = useApi('/actors/' + encodeURIComponent(k), { from, to });
  const actor = about.data;
  const name = actor ? actor.name || actor.key : k;
  const key = actor ? actor.key : k;
  useTitle(name);
  const by = ['day', 'week', 'month'].includes(query.by) ? query.by : periodFor(from || (actor && actor.first), to || (actor && actor.last));
  const out = useApi(actor ? '/series' : null, { actor: key, by, from: from || actor && actor.first, to: to || actor && actor.last });
  const back = useApi(actor ? '/series' : null, { recipient: key, by, from: from || actor && actor.first, to: to || actor && actor.last });
  if (about.error) {
    return about.error.status === 404 ? html`<${Heading}>${k}<//><${Empty}>No event of this actor is in the record. <a href=${link('/actor', { q: k })}>Look for the name</a>.<//>` : html`<${Heading}>${k}<//><${Problem} what="This actor" error=${about.error} />`;
  }
  const path = f.actorPath(k);
  const submit = (e) => {
    e.preventDefault();
    const v = fieldsOf(e.target);
    go(link(path, { from: v.from, to: v.to, side: query.side }));
  };
  const rows = actor ? counterparts(actor).map((r) => ({ with: r.key, name: r.name, out: r.out ? { n: r.out.n, coop: r.out.coop, conf: r.out.conf, score_mean: r.out.score_mean } : {}, in: r.back ? { n: r.back.n, coop: r.back.coop, conf: r.back.conf, score_mean: r.back.score_mean } : {} })) : [];
  return html`
    <div class="row end"><${Heading}>${name} ${name !== key ? html`<small>${key}</small>` : null}<//>
      <${Copy} rows=${rows} json=${actor} cite=${[`${name}, ${actor ? f.count(actor.deeds, 'event') : ''}, ${f.period(from || (actor && actor.first), to || (actor && actor.last))}: ${location.href} [Dragoman]`]} label="this actor" /></div>
    ${actor ? html`<p class="note">${f.count(actor.deeds, 'event')}${actor.first ? `, ${f.period(actor.first, actor.last)}` : ''}${actor.known === false ? '; not in the lexicon, so the name as it was found' : ''}. <a href=${link('/said', { speaker: key, from, to })}>What it says</a> · <a href=${link('/said', { about: key, from, to })}>what is said of it</a></p>` : html`<${Waiting} />`}
    <form class="filter" onSubmit=${submit}><${Day} label="From" name="from" value=${from} /><${Day} label="To" name="to" value=${to} /><button>Show</button>${from || to ? html`<a href=${link(path, { side: query.side })}>whole record</a>` : null}</form>
    ${actor ? html`<div class="split">
      <section aria-label="Course and counterparts">
        <h2>Course <small>by ${by}</small></h2>
        ${out.error || back.error ? html`<${Problem} what="The series" error=${out.error || back.error} />` : html`<${Series} out=${out.data && out.data.items} back=${back.data && back.data.items} by=${by} names=${[`what ${name} does`, `what is done to ${name}`]} turns=${NONE} onBrush=${(x, y) => go(link(path, { ...query, from: x, to: y, by: '' }))} label=${`Cooperation and conflict of ${name}, by ${by}`} />`}
        <h2>Towards whom</h2><${Counterparts} actor=${actor} query=${q} />
        <h2>How</h2><${Types} actor=${actor} />
        <h2>Who speaks for it</h2><${Voices} actor=${actor} />
        <${Strongest} k=${key} />
      </section>
      <${Deeds} k=${key} query=${q} />
    </div>` : null}`;
}
const NONE = [];
