/* parts: what several views share: problem, empty and waiting states, a deed with its sentence, links, fields, titles. */
import { html, useEffect, useMemo, useState, useRef } from './html.js';
import { get, useApi } from './api.js';
import { Marked } from './marks.js';
import * as f from './format.js';

/* The document's title while this view is shown. */
export function useTitle(title) {
  useEffect(() => {
    document.title = title ? `${title} · Dragoman` : 'Dragoman';
  }, [title]);
}

/* A view's heading; the frame moves the focus here after navigation. */
export const Heading = ({ children, note }) => html`<h1 tabindex="-1" id="heading">${children}</h1>${note ? html`<p class="note">${note}</p>` : null}`;

export function Problem({ error, what = 'This' }) {
  const hint = error.status === 401 ? 'This server asks for a token: open the address with ?token=… that whoever started it was given.'
    : error.status === 429 ? 'Too many requests: wait a moment, then reload.'
    : error.status === 503 || error.status === 0 ? 'Reload when it is back.' : '';
  return html`<div class="problem" role="alert"><p><strong>${what} could not be shown.</strong> ${error.message} ${hint}</p></div>`;
}

/* Names of the actors that are told of most, by code: name('PRK') is "North Korea", and the code where none is known (yet). `list`: for rivals(). */
export function useNames() {
  const { data } = useApi('/actors', { limit: 400 });
  return useMemo(() => {
    const list = data ? data.items.filter((a) => a.known !== false) : [];
    const by = new Map(list.map((a) => [a.key, a.name || a.key]));
    return { list, name: (key) => by.get(key) || key };
  }, [data]);
}

export const Empty = ({ children }) => html`<p class="empty">${children}</p>`;

/* Shown only if an answer takes longer than a blink. */
export function Waiting({ what = 'Loading' }) {
  const [late, set] = useState(false);
  useEffect(() => {
    const t = setTimeout(() => set(true), 250);
    return () => clearTimeout(t);
  }, []);
  return html`<p class="waiting" role="status">${late ? what + ' …' : ''}</p>`;
}

/* The page a record comes from; a link only if http or https. */
export function Source({ r }) {
  const url = f.safeUrl(r.url);
  const name = [r.publisher, r.title].filter(Boolean).join(': ') || (url ? new URL(url).host : 'coded elsewhere');
  return url ? html`<a class="out" href=${url} rel="noopener noreferrer nofollow" target="_blank">${name}</a>` : html`<span>${name}</span>`;
}

/* Name, code and sector: a person's name alone does not say whose he is. */
export function Actor({ a }) {
  const key = a && (a.key || a.code);
  if (!key) return html`<span>${f.actorName(a)}</span>`;
  const name = a.name || a.text || key;
  const small = [name === key ? '' : key, a.sector].filter(Boolean).join(' ');
  return html`<a href=${f.actorPath(key)}>${name}</a>${small ? html` <small title=${f.sector(a.sector)}>${small}</small>` : null}`;
}

export function Type({ deed }) {
  return html`<span class=${`type side-${f.sideOf(deed)}`} title=${f.QUADS[deed.quad] || 'neutral'}>${f.typeLabel(deed.event, deed.mode)}</span>`;
}

/* One deed: day, who to whom, its sentence with marks, where it stands. `focus` items are walked with j and k. */
export function Deed({ deed, links = true }) {
  return html`<article class=${`item deed edge-${f.sideOf(deed)}`} tabindex="-1" data-item>
    <header>
      <time datetime=${deed.date}>${f.day(deed.date)}</time>
      <span class="who"><${Actor} a=${deed.actor} />${deed.recipient ? html`<span class="to" aria-label="to"> → </span><${Actor} a=${deed.recipient} />` : null}</span>
      <${Type} deed=${deed} />
      ${(deed.flags || []).map((x) => html`<span class="flag" key=${x}>${f.flagLabel(x)}</span>`)}
    </header>
    ${deed.text ? html`<p class=${deed.story ? 'sentence' : 'sentence none'}><${Marked} text=${deed.text} marks=${deed.marks} /></p>` : html`<p class="sentence none">Coded elsewhere: no sentence is kept.</p>`}
    <footer>
      <span class="from"><${Source} r=${deed} /></span>
      ${deed.mentions > 1 ? html`<span>${f.count(deed.mentions, 'telling')}${deed.sources > 1 ? `, ${f.count(deed.sources, 'source')}` : ''}</span>` : null}
      ${links ? html`<a href=${f.eventPath(deed.id)} aria-label=${`Why: ${f.actorName(deed.actor)}, ${deed.event}`}>why</a>` : null}
      ${deed.story ? html`<a href=${f.storyPath(deed.story, deed.sentence)}>story</a>` : null}
    </footer>
  </article>`;
}

/* One statement. same: its sentence stands right above, so only what was said is repeated. */
export function Statement({ s, same }) {
  const who = s.speaker;
  return html`<article class=${`item statement act-${s.act}`} tabindex="-1" data-item>
    <header>
      <time datetime=${s.date}>${f.day(s.date)}</time>
      <span class="who">${who && who.code ? html`<a href=${f.actorPath(who.code)}>${who.name || who.text}</a>` : (who && (who.name || who.text)) || 'Unnamed'}
        ${who && who.code && who.name !== who.code ? html` <small>${who.code}${who.sector ? ' ' + who.sector : ''}</small>` : null}</span>
      <span class="type act">${s.act}</span>
      ${(s.about || []).length ? html`<span class="about">about ${s.about.map((k, i) => html`${i ? ', ' : ''}<a key=${k} href=${f.actorPath(k)}>${k}</a>`)}</span>` : null}
    </header>
    ${same ? html`<p class="sentence same">${f.contentText(s)}</p>` : html`<p class="sentence">${quoted(s)}</p>`}
    <footer>
      ${same ? html`<span>same sentence</span>` : html`<span class="from"><${Source} r=${s} /></span>`}
      ${s.told > 1 ? html`<span>told ${f.count(s.told, 'time')}</span>` : null}
      ${s.unkept ? null : html`<a href=${f.statementPath(s.id)} aria-label=${`Why: ${f.speakerName(s)}, ${s.act}`}>why</a>`}
      ${s.story ? html`<a href=${f.storyPath(s.story, s.sentence)}>story</a>` : null}
    </footer>
  </article>`;
}

/* The statement's sentence with its content and cue set off, if they stand in it as they are; otherwise the content alone. */
export function quoted(s) {
  const text = s.text || '';
  const content = f.contentText(s);
  const spans = [];
  const find = (what, kind) => {
    const at = what ? text.indexOf(what) : -1;
    if (at < 0) return false;
    const begin = Array.from(text.slice(0, at)).length;
    spans.push({ begin, end: begin + Array.from(what).length, kind });
    return true;
  };
  if (!text) return content;
  find(s.speaker && s.speaker.text, 'speaker');
  find(content, 'content');
  return html`<${Marked} text=${text} spans=${spans} />`;
}

/* "More" at the end of a list (useList). */
export const More = ({ list }) => (list.next
  ? html`<p class="more"><button type="button" onClick=${list.more} disabled=${list.busy}>${list.busy ? 'Loading …' : 'Show more'}</button></p>` : null);

/* Input for an actor: a name or a code, with suggestions of the record (most deeds first). onPick(key) on a choice or Enter. */
export function ActorField({ label, value, onPick, name, required }) {
  const [text, setText] = useState(value || '');
  const [found, setFound] = useState([]);
  const id = 'actors-' + name;
  const last = useRef('');
  useEffect(() => setText(value || ''), [value]);
  useEffect(() => {
    const q = text.trim();
    last.current = q;
    const t = setTimeout(() => {
      get('/actors', { q, limit: 12 }).then((r) => { if (last.current === q) setFound(r.items); }, () => {});
    }, q ? 120 : 0);
    return () => clearTimeout(t);
  }, [text]);
  const change = (e) => {
    setText(e.target.value);
    const hit = found.find((a) => a.key === e.target.value);
    if (hit && onPick && e.inputType !== 'insertText') onPick(hit.key);
  };
  return html`<label class="field"><span>${label}</span>
    <input name=${name} type="text" list=${id} autocomplete="off" spellcheck=${false} value=${text} required=${required} placeholder="name or code" onInput=${change} />
    <datalist id=${id}>${found.map((a) => html`<option key=${a.key} value=${a.key}>${a.name}</option>`)}</datalist>
  </label>`;
}

export const Day = ({ label, name, value }) => html`<label class="field day"><span>${label}</span>
  <input type="date" name=${name} value=${f.isDay(value) ? value : ''} min="1000-01-01" max="9999-12-31" /></label>`;

/* The fields of a form as an object without empties. */
export function fieldsOf(form) {
  const out = {};
  for (const [k, v] of new FormData(form)) if (String(v).trim()) out[k] = String(v).trim();
  return out;
}

/* path?query without empties */
export function link(path, query) {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(query || {})) if (v !== undefined && v !== null && v !== '') q.set(k, v);
  const s = q.toString();
  return path + (s ? '?' + s : '');
}
