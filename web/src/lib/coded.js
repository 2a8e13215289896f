/* coded: a text as coded: paragraphs with every mark, and a card for each event and statement beside its paragraph. Takes a story
   record (body, sentences, events, statements); spans count code points. Touching or focusing a mark or a card lights what
   belongs to the same record, by attributes, so that nothing is drawn anew. */
import { html, useMemo, useRef, useEffect } from './html.js';
import { pieces } from './marks.js';
import * as f from './format.js';

/* kind of mark -> name of the switch. A cue goes with its speaker. */
const KINDS = [['actor', 'actors'], ['trigger', 'deeds'], ['recipient', 'recipients'], ['speaker', 'speakers'], ['content', 'what was said']];

/* As the lists name it; who is in none, as the text does. */
const sideName = (a) => (a.name ? f.actorName(a) : a.text || a.code || 'unnamed');
const recordName = (sides) => (sides || []).map(sideName).join(' and ') || 'nobody named';
export const deedInWords = (e) => `${recordName(e.actor)} ${f.typeLabel(e.event, e.mode)}${e.recipient.length ? ' ' + recordName(e.recipient) : ''}`;
/* What an event record is to the eye: its deed's side. */
const side = (e) => f.sideOf({ event: e.event, quad: e.quad, score: e.score });

/* All spans of a story's records, those of `hidden` kinds left out. */
export function spansIn(story, hidden) {
  const out = [];
  const put = (id, kind, spans) => {
    if (!hidden.includes(kind === 'cue' ? 'speaker' : kind)) for (const [begin, end] of spans || []) out.push({ begin, end, kind, id });
  };
  for (const e of story.events || []) {
    for (const a of e.actor || []) put(e.id, 'actor', a.spans);
    for (const a of e.recipient || []) put(e.id, 'recipient', a.spans);
    if (e.trigger) put(e.id, 'trigger', e.trigger.spans);
  }
  for (const s of story.statements || []) {
    if (s.speaker) put(s.id, 'speaker', s.speaker.spans);
    if (s.cue) put(s.id, 'cue', s.cue.spans);
    if (s.content) put(s.id, 'content', s.content.spans);
  }
  return out;
}

/* [{begin, end, sentences: [{n, begin, end}]}]: paragraphs between line ends, sentences numbered from 1. */
export function paragraphs(points, sentences) {
  const out = [];
  let at = 0;
  const flush = (end) => {
    let b = at, e = end;
    while (b < e && /\s/.test(points[b])) b++;
    while (e > b && /\s/.test(points[e - 1])) e--;
    if (b < e) out.push({ begin: b, end: e, sentences: [] });
  };
  for (let i = 0; i < points.length; i++) if (points[i] === '\n') { flush(i); at = i + 1; }
  flush(points.length);
  let p = 0;
  (sentences || []).forEach(([begin, end], i) => {
    while (p < out.length && out[p].end <= begin) p++;
    for (let k = p, n = i + 1; k < out.length && out[k].begin < end; k++, n = 0) // a sentence over several paragraphs: its number at the first
      out[k].sentences.push({ n, begin: Math.max(begin, out[k].begin), end: Math.min(end, out[k].end) });
  });
  for (const q of out) if (!q.sentences.length) q.sentences.push({ n: 0, begin: q.begin, end: q.end });
  return out;
}

const WORDS = { actor: 'actor', recipient: 'recipient', trigger: 'deed', speaker: 'speaker', cue: 'word of saying', content: 'said' };

/* A piece with marks. The first piece of a deed or of a word of saying leads to its card. */
function marked(p, key, led, names) {
  if (!p.marks.length) return p.text;
  const kinds = [...new Set(p.marks.map((m) => m.kind))];
  const ids = [...new Set(p.marks.map((m) => m.id))];
  const title = kinds.map((k) => WORDS[k]).join(', ');
  const mark = html`<mark key=${key} class=${kinds.map((k) => 'm-' + k).join(' ')} data-ids=${ids.join(' ')} title=${title}>${p.text}</mark>`;
  const lead = p.marks.find((m) => (m.kind === 'trigger' || m.kind === 'cue') && !led.has(m.id));
  if (!lead) return mark;
  led.add(lead.id);
  return html`<a key=${key} class="lead" href=${'#e-' + lead.id} title=${names.get(lead.id)}>${mark}</a>`;
}

function Sentence({ s, points, spans, led, names, chosen, numbers }) {
  const own = spans.filter((m) => m.begin < s.end && m.end > s.begin).map((m) => ({ ...m, begin: m.begin - s.begin, end: m.end - s.begin }));
  return html`<span class=${`s ${chosen ? 'chosen' : ''}`} id=${s.n ? `s${s.n}` : null} tabindex=${s.n ? '-1' : null} aria-current=${chosen ? 'location' : null}>${numbers && s.n
    ? html`<a class="sn" href=${`#s${s.n}`} aria-label=${`Sentence ${s.n}`}>${s.n}</a>` : null}${pieces(points.slice(s.begin, s.end).join(''), own).map((p, i) => marked(p, i, led, names))}</span>`;
}

const Who = ({ sides }) => (sides.length ? sides.map((a, i) => html`${i ? ' and ' : ''}${a.code
  ? html`<a href=${f.actorPath(a.code)}>${sideName(a)}</a>` : html`<span>${sideName(a)}</span>`}`) : html`<span>nobody named</span>`);

const shortRule = (rule) => String(rule || '').replace(/^lexicon\//, '');

/* Head of a card: what and who; and where the card leads. */
const Head = ({ type, children }) => html`<header>${type}<span class="who">${children}</span></header>`;
const Leads = ({ n, children }) => html`<li class="leads">${children}${n ? html`<a href=${`#s${n}`} aria-label=${`to sentence ${n}`}>§ ${n}</a>` : null}</li>`;

function EventCard({ e, open }) {
  const a = e.actor[0], b = e.recipient[0] || e.actor[1];
  const told = e.attributed_to;
  const links = open ? html`${a && a.code && b && b.code && b.code !== a.code ? html`<a href=${f.relationPath(a.code, b.code)}>relation</a>` : null}
    ${e.deed ? html`<a href=${f.eventPath(e.deed)} aria-label=${`Why ${deedInWords(e)}`}>why</a>` : null}` : null; // no deed: coded since, by another engine
  const type = html`<span class=${`type side-${side(e)}`} title=${f.QUADS[e.quad]}>${f.typeLabel(e.event, e.mode)}</span>`;
  return html`<article class=${`card edge-${side(e)}`} id=${'e-' + e.id} data-ids=${e.id} data-item tabindex="-1" aria-label=${`Event: ${deedInWords(e)}`}>
    <${Head} type=${type}><${Who} sides=${e.actor} />${e.recipient.length ? html`<span class="to" aria-label="to"> → </span><${Who} sides=${e.recipient} />` : null}<//>
    <ul class="facts">
      <li>“${e.trigger && e.trigger.text}”</li>
      <li class=${e.modality === 'asserted' ? '' : 'notice'}>${e.modality}${e.tense ? `, ${e.tense}` : ''}</li>
      <li>${f.day(e.date)}${e.date_precision && e.date_precision !== 'day' ? ` (${e.date_precision === 'story' ? 'the story’s day' : 'to the ' + e.date_precision})` : ''}</li>
      ${told ? html`<li>according to ${told.text || told.name || told.code}</li>` : null}
      ${e.location ? html`<li>in ${e.location.name || e.location.text}</li>` : null}
      ${e.context && e.context.length ? html`<li>${e.context.join(', ')}</li>` : null}
      <li>confidence ${f.number(e.confidence, 2)}</li>
      <li>rule <code>${shortRule(e.rule)}</code></li>
      <${Leads} n=${e.sentence}>${links}<//>
    </ul>
  </article>`;
}

function StatementCard({ s, open }) {
  const who = s.speaker;
  const c = s.claim;
  const text = (s.content && s.content.text) || '';
  const own = /^["“'‘]/.test(text); // brings its own quotation marks
  return html`<article class="card statement" id=${'e-' + s.id} data-ids=${s.id} data-item tabindex="-1" aria-label=${`Statement: ${who ? who.name || who.text : 'an unnamed speaker'} ${s.act}`}>
    <${Head} type=${html`<span class="type act">${s.act}</span>`}>${who && who.code ? html`<a href=${f.actorPath(who.code)}>${who.name || who.text}</a>` : (who && (who.name || who.text)) || 'an unnamed speaker'}<//>
    <p class="content">${own ? text : `“${text}”`}</p>
    <ul class="facts">
      <li>${s.kind} speech${s.cue && s.cue.text ? html`, by “${s.cue.text}”` : null}</li>
      ${(s.about || []).length ? html`<li>about ${s.about.join(', ')}</li>` : null}
      ${(s.addressee || []).length ? html`<li>to ${s.addressee.map((x) => x.name || x.text || x.code || x).join(', ')}</li>` : null}
      ${c && c.predicate ? html`<li>claim: ${[c.subject, c.polarity === 'negative' ? 'not' : '', c.predicate, c.object].filter(Boolean).join(' ')}${c.modality && c.modality !== 'asserted' ? ` (${c.modality})` : ''}</li>` : null}
      <${Leads} n=${s.sentence}>${open && s.kept ? html`<a href=${f.statementPath(s.id)} aria-label=${`Why: ${f.speakerName(s)} ${s.act}`}>why</a>` : null}<//>
    </ul>
  </article>`;
}

/* Lights everything of the records under the pointer or the focus. */
function useLights(root) {
  useEffect(() => {
    const e = root.current;
    if (!e) return undefined;
    let lit = [];
    const dark = () => { for (const x of lit) delete x.dataset.lit; lit = []; };
    const light = (event) => {
      const at = event.target.closest && event.target.closest('[data-ids]');
      dark();
      if (!at) return;
      for (const id of at.dataset.ids.split(' ')) lit.push(...e.querySelectorAll(`[data-ids~="${CSS.escape(id)}"]`));
      for (const x of lit) x.dataset.lit = '';
    };
    const kinds = [['mouseover', light], ['mouseleave', dark], ['focusin', light], ['focusout', dark]];
    for (const [kind, run] of kinds) e.addEventListener(kind, run);
    return () => { for (const [kind, run] of kinds) e.removeEventListener(kind, run); };
  }, []);
}

/* Brings the card or sentence of the address's fragment into sight, and the focus there: into the middle where it could not be seen. */
function useFragment(root, hash, story) {
  useEffect(() => {
    if (!root.current || !/^(e-[0-9a-f]+|s\d+)$/.test(hash || '')) return;
    const e = root.current.querySelector('#' + hash);
    if (!e) return;
    const box = e.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) e.scrollIntoView({ block: box.height < innerHeight ? 'center' : 'start' });
    if (!e.contains(document.activeElement)) e.focus({ preventScroll: true });
  }, [hash, story]);
}

/* story; hidden: kinds not marked; hash: the address's fragment; numbers: sentences are numbered and can be chosen; open: the
   records are in the database, so cards lead to their pages; below(n): what is drawn under the paragraph of chosen sentence n;
   beside(n): and beside it; go: the frame's, for links within the text (the browser's own jump would tear the reader away). */
export function Coded({ story, hidden = [], hash = '', numbers = false, open = false, below, beside, go }) {
  const root = useRef(null);
  const points = useMemo(() => Array.from(story.body || ''), [story]);
  const parts = useMemo(() => paragraphs(points, story.sentences), [story]);
  const spans = useMemo(() => spansIn(story, hidden), [story, hidden.join()]);
  const names = useMemo(() => new Map([
    ...(story.events || []).map((e) => [e.id, 'Event: ' + deedInWords(e)]),
    ...(story.statements || []).map((s) => [s.id, `Statement: ${s.speaker ? s.speaker.name || s.speaker.text : 'an unnamed speaker'} ${s.act}`]),
  ]), [story]);
  const chosen = /^s\d+$/.test(hash) ? Number(hash.slice(1)) : 0;
  useLights(root);
  useFragment(root, hash, story);
  const led = new Set();
  const cards = parts.map(() => []);
  const homes = useMemo(() => new Map(parts.flatMap((p, i) => p.sentences.filter((s) => s.n).map((s) => [s.n, i]))), [parts]);
  const home = (n) => homes.get(n) ?? parts.length - 1;
  for (const e of story.events || []) if (parts.length) cards[home(e.sentence)].push({ at: e.sentence, node: html`<${EventCard} key=${e.id} e=${e} open=${open} />` });
  for (const s of story.statements || []) if (parts.length) cards[home(s.sentence)].push({ at: s.sentence + 0.5, node: html`<${StatementCard} key=${s.id} s=${s} open=${open} />` });
  const step = (e) => {
    const a = e.target.closest('a[href^="#"]');
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    const to = a.getAttribute('href');
    if (go) go(location.pathname + location.search + to);
    const target = root.current.querySelector(to);
    if (!target) return;
    target.scrollIntoView({ block: 'nearest' });
    if (to.startsWith('#e-')) target.focus({ preventScroll: true });
  };
  return html`<div class="coded" ref=${root} onClick=${step}>${parts.map((p, i) => {
    const here = chosen && p.sentences.some((s) => s.n === chosen);
    return html`<div class="paragraph" key=${i}>
      <p class="text">${p.sentences.map((s, k) => html`${k ? ' ' : ''}<${Sentence} key=${k} s=${s} points=${points} spans=${spans} led=${led} names=${names} numbers=${numbers} chosen=${s.n === chosen && chosen > 0} />`)}</p>
      <div class="cards">${here && beside ? beside(chosen) : null}${cards[i].sort((a, b) => a.at - b.at).map((c) => c.node)}</div>
      ${here && below ? html`<div class="below">${below(chosen)}</div>` : null}
    </div>`;
  })}</div>`;
}

/* The legend, and what is marked. */
export function Switches({ hidden, onChange, events, statements }) {
  const toggle = (kind) => onChange(hidden.includes(kind) ? hidden.filter((k) => k !== kind) : [...hidden, kind]);
  return html`<fieldset class="switches"><legend>Marks</legend>${KINDS.map(([kind, name]) => html`<label key=${kind}>
    <input type="checkbox" checked=${!hidden.includes(kind)} onChange=${() => toggle(kind)} /> <mark class=${`m-${kind}`}>${name}</mark></label>`)}
    ${events === undefined ? null : html`<span class="note">${f.count(events, 'event')}, ${f.count(statements, 'statement')}</span>`}</fieldset>`;
}

/* Flat rows of a story's records, for tables and CSV. */
export function rowsOf(story) {
  const names = (v) => (v || []).map((a) => a.name || a.text || a.code).join('; ');
  const codes = (v) => (v || []).map((a) => a.code || '').join('; ');
  const of = { story: story.id, publisher: story.publisher, title: story.title, url: story.url, told: story.date };
  return [
    ...(story.events || []).map((e) => ({
      record: 'event', id: e.id, sentence: e.sentence, date: e.date, actor: names(e.actor), actor_code: codes(e.actor), recipient: names(e.recipient),
      recipient_code: codes(e.recipient), event: e.event, mode: e.mode, quad: e.quad, score: e.score, modality: e.modality, confidence: e.confidence,
      trigger: e.trigger ? e.trigger.text : '', rule: e.rule, attributed_to: e.attributed_to ? e.attributed_to.text : '', text: e.text, ...of,
    })),
    ...(story.statements || []).map((s) => ({
      record: 'statement', id: s.id, sentence: s.sentence, date: story.date, actor: s.speaker ? s.speaker.name || s.speaker.text : '', actor_code: s.speaker ? s.speaker.code : '',
      recipient: '', recipient_code: (s.about || []).join('; '), event: s.act, mode: s.kind, text: s.content ? s.content.text : '', ...of,
    })),
  ];
}
