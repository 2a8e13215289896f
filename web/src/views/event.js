/* event: why: one deed, how it was coded, every telling of it with rule, confidence and source. /event/ID */
import { html, useState } from '../lib/html.js';
import { useApi, post } from '../lib/api.js';
import { Problem, Waiting, Heading, Source, Actor, useTitle, link } from '../lib/parts.js';
import { Marked, Legend } from '../lib/marks.js';
import { Copy } from '../lib/copy.js';
import * as f from '../lib/format.js';

const Row = ({ name, children }) => html`<div><dt>${name}</dt><dd>${children}</dd></div>`;

/* Tellings by cluster of copies: one telling for a report and its copies, the copies under it. */
function clusters(tellings) {
  const groups = new Map();
  tellings.forEach((t, i) => {
    const key = t.copy_of === null || t.copy_of === undefined ? 'own' + i : 'c' + t.copy_of;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(t);
  });
  return [...groups.values()];
}

function Telling({ t, copies }) {
  const place = t.place && (typeof t.place === 'string' ? t.place : [t.place.name, t.place.country].filter(Boolean).join(', '));
  const source = t.attributed_to && (typeof t.attributed_to === 'string' ? t.attributed_to : t.attributed_to.text || t.attributed_to.code);
  return html`<article class="item telling" tabindex="-1" data-item>
    <p class="sentence"><${Marked} text=${t.text} marks=${t.marks} /></p>
    <footer><time datetime=${t.told}>told ${f.day(t.told)}</time><span class="from"><${Source} r=${t} /></span>${t.story ? html`<a href=${f.storyPath(t.story, t.sentence)}>story</a>` : null}</footer>
    <dl class="facts">
      <${Row} name="rule"><span class="rule">${t.rule || 'none'}</span><//>
      <${Row} name="confidence">${t.confidence === null || t.confidence === undefined ? '–' : f.number(t.confidence, 2)}<//>
      ${t.trigger ? html`<${Row} name="trigger">“${t.trigger}”<//>` : null}
      <${Row} name="modality">${t.modality}<//>
      ${t.date ? html`<${Row} name="happened">${f.day(t.date)}<//>` : null}
      ${place ? html`<${Row} name="place">${place}<//>` : null}
      ${source ? html`<${Row} name="according to">${source}<//>` : null}
    </dl>
    ${copies.length ? html`<details><summary>${f.count(copies.length, 'copy', 'copies')} of this report</summary><ul class="plain">${copies.map((c) => html`<li key=${c.event || c.story}><time>${f.day(c.told)}</time> <${Source} r=${c} /> ${c.story ? html`<a href=${f.storyPath(c.story, c.sentence)}>story</a>` : null}</li>`)}</ul></details>` : null}
    ${t.story ? html`<${Again} text=${t.text} date=${t.told} />` : null}
  </article>`;
}

/* The sentence coded again, alone, by the running engine: what the lexicon makes of it. */
function Again({ text, date }) {
  const [state, set] = useState(null);
  if (!text) return null;
  const ask = () => {
    if (state) return;
    set({ waiting: true });
    post('/code', { text, date: date || undefined }, { params: { why: 1 }, keep: true }).then((r) => set({ data: r }), (error) => set({ error }));
  };
  return html`<details onToggle=${(e) => e.currentTarget.open && ask()}><summary>What the lexicon makes of this sentence</summary>
    ${!state ? null : state.waiting ? html`<${Waiting} />` : state.error ? html`<${Problem} what="The answer" error=${state.error} />`
      : html`<pre tabindex="0" aria-label="Explanation">${state.data.why || 'No rule speaks of it.'}</pre>${f.count((state.data.events || []).length, 'event')} when read alone. <a href=${link('/try', { text, date })}>Try changes</a>`}</details>`;
}

export default function Event({ params }) {
  const got = useApi('/events/' + encodeURIComponent(params.id));
  const d = got.data;
  const title = d ? `${f.actorName(d.actor)}${d.recipient ? ' → ' + f.actorName(d.recipient) : ''}: ${f.typeLabel(d.event, d.mode)}` : 'Event';
  useTitle(title);
  if (got.error) return html`<${Heading}>Event<//>${got.error.status === 404 ? html`<p class="empty">No event has the id <code>${params.id}</code> in this record.</p>` : html`<${Problem} what="This event" error=${got.error} />`}`;
  if (!d) return html`<${Waiting} />`;
  const groups = clusters(d.tellings || []);
  const near = d.recipient && d.date && d.recipient.key !== d.actor.key ? link(f.relationPath(d.actor.key, d.recipient.key), { from: f.addDays(d.date, -45), to: f.addDays(d.date, 45) }) : null;
  const rows = (d.tellings || []).map((t) => ({ ...t, id: d.id, telling: t.event, event: d.event, actor: d.actor, recipient: d.recipient }));
  return html`
    <div class="row end"><${Heading}><${Actor} a=${d.actor} />${d.recipient ? html` → <${Actor} a=${d.recipient} />` : null}: <span class=${`side-${f.sideOf(d)}`}>${f.typeLabel(d.event, d.mode)}</span><//><${Copy} rows=${rows.length ? rows : [d]} json=${d} label="this event" /></div>
    <dl class="facts head">
      <${Row} name="day">${f.day(d.date)}<//>
      <${Row} name="class">${f.QUADS[d.quad] || 'neutral'}${d.quad ? ` (${d.quad})` : ''}<//>
      <${Row} name="score">${f.number(d.score, 1)}<//>
      <${Row} name="tellings">${f.number(d.mentions)}${d.sources > 1 ? `, of ${f.count(d.sources, 'source')}` : ''}<//>
      ${(d.flags || []).length ? html`<${Row} name="marks">${d.flags.map(f.flagLabel).join(', ')}<//>` : null}
      <${Row} name="id"><span class="id">${d.id}</span><//>
    </dl>
    ${near ? html`<p><a href=${near}>The two in the weeks around</a></p>` : null}
    <div class="row end"><h2>Tellings</h2><${Legend} /></div>
    ${groups.length ? groups.map((g) => html`<${Telling} key=${g[0].event || g[0].story} t=${g[0]} copies=${g.slice(1)} />`) : html`<p class="empty">Coded elsewhere${d.text ? ` as “${d.text}”` : ''}: no sentence is kept.</p>`}`;
}
