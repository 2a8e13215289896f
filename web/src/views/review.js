/* review: one event at a time with its sentence; right, wrong, skipped or something missing; precision by type with intervals.
   /review?type=ASSAULT&seed=7 draws the same events for everyone, /review?event=ID shows that one. Keys: r w s c m n b. */
import { html, useState, useEffect, useRef } from '../lib/html.js';
import { get, post, useApi, urlOf } from '../lib/api.js';
import { Heading, useTitle, Problem, Waiting, Empty, Source, link } from '../lib/parts.js';
import { Marked, Legend } from '../lib/marks.js';
import { Copy } from '../lib/copy.js';
import * as f from '../lib/format.js';

const AHEAD = 5; // events asked for at once

/* The telling that is judged: the first, which told the deed's sentence. */
const telling = (d) => (d.tellings && d.tellings[0]) || {};

function Case({ d }) {
  const t = telling(d);
  const marks = t.marks || d.marks;
  return html`<article class="case" aria-labelledby="claim">
    <blockquote class="sentence"><${Marked} text=${t.text || d.text || ''} marks=${marks} /></blockquote>
    <p id="claim" class="claim"><span class="who">${f.actorName(d.actor)}</span> <span class=${`type side-${f.sideOf(d)}`}>${f.typeLabel(d.event, d.mode)}</span> <span class="who">${d.recipient ? f.actorName(d.recipient) : ''}</span></p>
    <dl class="facts">
      <div><dt>${d.event}</dt><dd>${f.TYPES[d.event] || ''}; ${f.QUADS[d.quad] || 'neutral'}</dd></div>
      <div><dt>day</dt><dd>${f.day(d.date)}${t.told && t.told !== d.date ? html` <small>told ${f.day(t.told)}</small>` : null}</dd></div>
      ${t.modality ? html`<div><dt>told as</dt><dd>${t.modality}</dd></div>` : null}
      ${t.confidence !== undefined && t.confidence !== null ? html`<div><dt>confidence</dt><dd>${f.number(t.confidence, 2)}</dd></div>` : null}
      ${t.rule ? html`<div><dt>rule</dt><dd><code>${String(t.rule).replace(/^lexicon\//, '')}</code></dd></div>` : null}
      <div><dt>source</dt><dd><${Source} r=${{ url: t.url || d.url, publisher: t.publisher || d.publisher, title: t.title || d.title }} /></dd></div>
    </dl>
    <p><a href=${f.eventPath(d.id)}>why it was coded so</a>${t.story || d.story ? html` · <a href=${f.storyPath(t.story || d.story, t.sentence)}>story</a>` : null}</p>
  </article>`;
}

const Types = ({ name, value, any, onChange }) => html`<select name=${name} value=${value} onChange=${onChange}>${any ? html`<option value="">${any}</option>` : null}
  ${Object.entries(f.TYPES).map(([t, words]) => html`<option key=${t} value=${t} selected=${t === value}>${t} (${words})</option>`)}</select>`;

/* What it should have been ("wrong, and should be"), or what else the sentence tells ("missing"). */
function Correction({ kind, d, onSave, onClose }) {
  const form = useRef(null);
  useEffect(() => { const first = form.current.querySelector('input, select'); if (first) first.focus(); }, [kind]);
  const wrong = kind === 'wrong';
  const save = (e) => {
    e.preventDefault();
    const v = Object.fromEntries([...new FormData(form.current)].map(([k, x]) => [k, x.trim()]));
    onSave({ note: v.note, expected: v.event || v.actor || v.recipient ? { actor: v.actor, event: v.event, recipient: v.recipient } : null });
  };
  return html`<form class="correction" ref=${form} onSubmit=${save} onKeyDown=${(e) => { if (e.key === 'Escape') { e.stopPropagation(); onClose(); } }} aria-label=${wrong ? 'What it should be' : 'What is missing'}>
    <p><strong>${wrong ? 'Wrong. It should be:' : 'The sentence also tells:'}</strong></p>
    <label class="field"><span>Actor</span><input name="actor" type="text" value=${wrong ? d.actor && (d.actor.key || d.actor.name) : ''} autocomplete="off" placeholder="name or code" required=${!wrong} /></label>
    <label class="field"><span>Deed</span><${Types} name="event" value=${wrong ? d.event : 'CONSULT'} any=${wrong ? 'no event at all' : null} /></label>
    <label class="field"><span>Recipient</span><input name="recipient" type="text" value=${wrong && d.recipient ? d.recipient.key || d.recipient.name : ''} autocomplete="off" placeholder="none" /></label>
    <label class="field wide"><span>Note</span><input name="note" type="text" maxlength="500" autocomplete="off" /></label>
    <p><button type="submit">Save</button> <button type="button" onClick=${onClose}>Cancel</button></p>
  </form>`;
}

function Bar({ r }) {
  if (r.precision === null || r.precision === undefined) return null;
  const x = (v) => (100 * v).toFixed(1);
  return html`<svg class="interval" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect class="all" y="4" width="100" height="4" />
    <rect class="range" x=${x(r.low)} y="3" width=${x(Math.max(0.005, r.high - r.low))} height="6" /><rect class="point" x=${x(Math.max(0, r.precision - 0.006))} y="0" width="1.2" height="12" /></svg>`;
}

function Precision({ again, write }) {
  const [got, set] = useState({ data: null, error: null });
  useEffect(() => {
    let live = true;
    get('/reviews/precision', null, { fresh: true }).then((data) => live && set({ data, error: null }), (error) => live && set({ data: null, error }));
    return () => { live = false; };
  }, [again]);
  if (got.error) return html`<${Problem} what="Precision" error=${got.error} />`;
  if (!got.data) return html`<${Waiting} what="Counting verdicts" />`;
  const { items, all, missing } = got.data;
  const rows = items.filter((r) => r.n > 0);
  const line = (r, name) => html`<tr key=${name}><th scope="row">${name}</th><td class="n">${r.n}</td><td class="n">${r.right}</td><td class="n">${f.number(r.precision, 2)}</td><td class="n">${f.number(r.low, 2)} to ${f.number(r.high, 2)}</td><td class="bar"><${Bar} r=${r} /></td></tr>`;
  return html`<section class="precision" aria-labelledby="precision"><h2 id="precision">Precision by type</h2>
    ${rows.length === 0 ? html`<${Empty}>No verdict yet${write ? '' : ', and this server keeps none'}.<//>` : html`
      <div class="scroll" data-scrolls tabindex="0" role="group" aria-label="Precision by type, scrolls sideways"><table class="records">
        <caption>Share of judged events that are right, with 95 % intervals (Wilson). ${missing ? `${f.count(missing, 'event')} marked as missing.` : ''}</caption>
        <thead><tr><th scope="col">type</th><th scope="col">judged</th><th scope="col">right</th><th scope="col">precision</th><th scope="col">interval</th><th scope="col"><span class="off-screen">as a bar from 0 to 1</span></th></tr></thead>
        <tbody>${rows.map((r) => line(r, r.event))}</tbody>${all && all.n ? html`<tfoot>${line(all, 'all')}</tfoot>` : null}
      </table></div>
      <p><${Copy} rows=${[...rows, { event: 'all', ...all }]} cite=${[`Precision of ${all.n} judged events: ${f.number(all.precision, 2)} (95 % interval ${f.number(all.low, 2)} to ${f.number(all.high, 2)}).`]} label="precision" />
        ${' '}<a href=${urlOf('/reviews/export')} download="gold.jsonl">Export verdicts as gold</a> <span class="note">for <code>dragoman eval gold.jsonl</code></span></p>`}
  </section>`;
}

function Kept({ again }) {
  const [items, set] = useState(null);
  useEffect(() => {
    let live = true;
    get('/reviews', { limit: 20 }, { fresh: true }).then((r) => live && set(r.items), () => live && set([]));
    return () => { live = false; };
  }, [again]);
  if (!items || !items.length) return null;
  return html`<section class="kept"><h2>Latest verdicts</h2><ul>${items.map((r) => html`<li key=${r.id} class="item" data-item tabindex="-1">
    <span class=${`verdict-word w-${r.verdict}`}>${r.verdict}</span> <span class="type">${r.type || (r.expected && r.expected.event) || ''}</span> ${r.text}
    ${r.expected && r.verdict !== 'right' ? html` <span class="note">expected: ${[r.expected.actor, r.expected.event || 'no event', r.expected.recipient].filter(Boolean).join(' ')}</span>` : null}
    ${r.note ? html` <span class="note">“${r.note}”</span>` : null}
    ${r.event && r.verdict !== 'missing' ? html` <a href=${link('/review', { event: r.event })}>judge again</a>` : null}</li>`)}</ul></section>`;
}

const draw = () => 1 + Math.floor(Math.random() * 999999);

export default function Review({ query, go }) {
  useTitle('Review');
  const version = useApi('/version');
  const write = version.data ? version.data.write === true : null;
  const type = query.type || '';
  const seed = query.seed || '';
  const one = query.event || '';
  const [queue, setQueue] = useState({ of: null, items: [], at: 0, error: null, end: false });
  const [form, setForm] = useState(null); // 'wrong' | 'missing'
  const [note, setNote] = useState('');
  const [said, say] = useState('');
  const [failed, setFailed] = useState(null);
  const [changes, setChanges] = useState(0);
  const noteBox = useRef(null);
  const of = JSON.stringify([type, seed, one]);
  useEffect(() => { if (!one && !seed) go(link('/review', { type, seed: draw() }), { replace: true }); }, [one, seed, type]);

  /* More events when the queue runs out; those seen already are left out (skipped ones come again from the server). */
  const load = (old) => {
    const ask = one ? get('/events/' + encodeURIComponent(one)).then((d) => ({ items: [d] })) : get('/review/next', { type, seed, limit: AHEAD + old.items.length > 200 ? 200 : AHEAD + old.items.length }, { fresh: true });
    ask.then((r) => {
      const list = r.items || (r.id ? [r] : []);
      const fresh = list.filter((d) => !old.items.some((x) => x.id === d.id));
      setQueue({ of, items: old.items.concat(fresh), at: old.at, error: null, end: !fresh.length || !!one });
    }, (error) => setQueue({ ...old, of, error }));
  };
  useEffect(() => {
    if (!one && !seed) return;
    setForm(null); setNote(''); setFailed(null);
    load({ of, items: [], at: 0, error: null, end: false });
  }, [of]);

  const drawn = queue.of === of ? queue.items[queue.at] : null;
  const whole = useApi(drawn && !drawn.tellings ? '/events/' + encodeURIComponent(drawn.id) : null); // with its tellings
  const d = drawn && (drawn.tellings ? drawn : whole.data && whole.data.id === drawn.id ? whole.data : whole.error ? drawn : null);
  const move = (by) => {
    const at = Math.max(0, queue.at + by);
    setForm(null); setNote(''); setFailed(null);
    if (at >= queue.items.length && !queue.end) load({ ...queue, at });
    else setQueue({ ...queue, at: Math.min(at, queue.items.length) });
  };
  const judge = (verdict, more = {}) => {
    if (!d || !write) return;
    const t = telling(d);
    const body = verdict === 'missing' ? { story: t.story || d.story, sentence: t.sentence, verdict, note: more.note || '', expected: more.expected }
      : { event: d.id, verdict, note: more.note || note, ...(more.expected ? { expected: more.expected } : {}) };
    post('/reviews', body).then(() => {
      say(`${verdict === 'missing' ? 'missing event noted' : `${f.typeLabel(d.event)}: ${verdict}`}`);
      setChanges((n) => n + 1);
      if (verdict === 'missing') setForm(null);
      else move(1);
    }, (error) => setFailed(error));
  };
  const went = useRef(0); // when g was pressed: the next key names a page
  useEffect(() => {
    const key = (e) => {
      const after = Date.now() - went.current < 1500;
      went.current = e.key === 'g' && !after ? Date.now() : 0;
      if (after || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || document.querySelector('dialog[open]')) return;
      const run = { r: () => judge('right'), w: () => judge('wrong'), s: () => move(1), b: () => move(-1), c: () => write && setForm('wrong'), m: () => write && setForm('missing'), n: () => noteBox.current && noteBox.current.focus() }[e.key];
      if (!run || !d) return;
      e.preventDefault();
      run();
    };
    addEventListener('keydown', key, true);
    return () => removeEventListener('keydown', key, true);
  });
  const press = (key, name, run, off) => html`<button type="button" onClick=${run} disabled=${off} aria-keyshortcuts=${key}>${name} <kbd aria-hidden="true">${key}</kbd></button>`;
  const waiting = queue.of !== of || (drawn ? !d : !queue.end && !queue.error);
  return html`<${Heading}>Review<//>
    ${write === false ? html`<p class="notice" role="note">This server only reads: events can be looked through, but no verdict is kept. Start it with <code>dragoman serve --write</code> to judge.</p>` : null}
    <form class="filter" onSubmit=${(e) => e.preventDefault()}><label class="field"><span>Type</span><${Types} name="type" value=${type} any="all types" onChange=${(e) => go(link('/review', { type: e.target.value, seed: seed || draw() }))} /></label>
      ${one ? html`<p><a href="/review">draw events at random</a></p>` : html`<p class="note">Drawn at random${seed ? ` (draw ${seed}); this address gives the same` : ''}. <a href=${link('/review', { type, seed: Number(seed) + 1 || 1 })}>another draw</a></p>`}</form>
    <div class="desk-review"><div class="reviewing" aria-busy=${waiting ? 'true' : 'false'}>
      ${queue.error ? html`<${Problem} what="The next event" error=${queue.error} />` : d ? html`
        <${Legend} />
        <${Case} key=${d.id} d=${d} />
        ${form ? html`<${Correction} key=${form} kind=${form} d=${d} onSave=${(x) => judge(form, x)} onClose=${() => setForm(null)} />` : html`
        <div class="verdicts" role="group" aria-label="Verdict">
          ${press('r', 'Right', () => judge('right'), !write)}${press('w', 'Wrong', () => judge('wrong'), !write)}${press('s', 'Skip', () => move(1))}
          ${press('c', 'Wrong, should be …', () => setForm('wrong'), !write)}${press('m', 'Missing …', () => setForm('missing'), !write)}${press('b', 'Back', () => move(-1), queue.at === 0)}
        </div>
        <label class="field wide"><span>Note <kbd aria-hidden="true">n</kbd></span><input ref=${noteBox} type="text" name="note" value=${note} maxlength="500" autocomplete="off" aria-keyshortcuts="n" disabled=${!write}
          onInput=${(e) => setNote(e.target.value)} onKeyDown=${(e) => { if (e.key === 'Enter') { e.preventDefault(); e.target.blur(); } }} /></label>`}
        ` : waiting ? html`<${Waiting} what="Drawing an event" />` : html`<${Empty}>No event is left to judge here. <a href=${link('/review', {})}>All types</a><//>`}
      ${failed ? html`<${Problem} what="The verdict" error=${failed} />` : null}
      <p class="note" role="status">${said}</p>
    </div>
    <div><${Precision} again=${changes} write=${write} /></div></div>
    <${Kept} again=${changes} />`;
}
