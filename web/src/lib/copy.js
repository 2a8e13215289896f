/* copy: "copy as CSV / JSON / citation" of what a view shows. */
import { html, useState, useRef, useEffect } from './html.js';
import { get } from './api.js';

/* A cell of CSV: quoted where needed; a leading = + - @ is defused, for spreadsheets would run it. */
function cell(v) {
  if (v === null || v === undefined) return '';
  let s = Array.isArray(v) ? v.join(' ') : typeof v === 'object' ? JSON.stringify(v) : String(v);
  if (typeof v !== 'number' && /^[=+\-@\t\r]/.test(s)) s = "'" + s;
  return /[",\n\r]/.test(s) ? `"${s.replace(/"/g, '""')}"` : s;
}

const NESTED = new Set(['marks', 'spark', 'best', 'tellings', 'spans', 'types']);
/* A deed, statement, signal … as one flat row. */
export function flat(r) {
  const out = {};
  const put = (key, v) => {
    if (Array.isArray(v)) { if (v.every((x) => typeof x !== 'object')) out[key] = v.join(' '); }
    else if (v && typeof v === 'object') for (const k of Object.keys(v)) put(`${key}_${k}`, v[k]);
    else out[key] = v ?? '';
  };
  for (const k of Object.keys(r)) if (!NESTED.has(k)) put(k, r[k]);
  return out;
}

export function toCsv(rows) {
  const all = rows.map(flat);
  const columns = [];
  for (const r of all) for (const k of Object.keys(r)) if (!columns.includes(k)) columns.push(k);
  return [columns.map(cell).join(','), ...all.map((r) => columns.map((c) => cell(r[c])).join(','))].join('\r\n') + '\r\n';
}

/* Publisher, title, date, URL, the sentence, the record's id, the engine's version: one line a record. */
export function citation(r, version) {
  const date = typeof r.told === 'string' ? r.told : r.date; // of a deed the day of the report, of a statement its day (told is a count)
  const parts = [];
  if (r.publisher) parts.push(r.publisher);
  if (r.title) parts.push(`“${r.title}”`);
  if (date) parts.push(date);
  if (r.url) parts.push(r.url);
  const head = parts.join(', ');
  const text = (r.text || '').trim();
  const kind = r.record === 'statement' || r.speaker !== undefined ? 'statement' : r.signal ? 'signal' : 'event';
  const coder = version ? `Dragoman ${version.version} ${version.engine}` : 'Dragoman';
  return `${head}${head ? ': ' : ''}${text ? `“${text}” ` : ''}[${kind} ${r.id || r.event || r.story || ''}, coded by ${coder}]`;
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea'); // no clipboard outside secure pages: the old way
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'off-screen';
    document.body.append(area);
    area.select();
    let done = false;
    try { done = document.execCommand('copy'); } catch { done = false; }
    area.remove();
    return done;
  }
}

/* rows: what is shown (flat or not); cite: records with sentences (default rows); json: other than rows; label: of what. */
export function Copy({ rows, cite, json, label = 'this list' }) {
  const [said, say] = useState('');
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (kind) => {
    let text;
    if (kind === 'CSV') text = toCsv(rows);
    else if (kind === 'JSON') text = JSON.stringify(json === undefined ? rows : json, null, 1);
    else {
      let version = null;
      try { version = await get('/version'); } catch { /* cited without it */ }
      text = (cite || rows).map((r) => (typeof r === 'string' ? r : citation(r, version))).join('\n') + '\n';
    }
    const done = await write(text);
    say(done ? `${kind} copied` : 'the browser does not allow copying here');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => say(''), 4000);
  };
  const empty = !rows || !rows.length;
  return html`<span class="copy" role="group" aria-label=${`Copy ${label}`}>
    <span aria-hidden="true">copy as</span>
    ${['CSV', 'JSON', 'citation'].map((k) => html`<button type="button" key=${k} disabled=${empty} onClick=${() => copy(k)} aria-label=${`Copy ${label} as ${k}`}>${k}</button>`)}
    <span class="said" role="status">${said}</span>
  </span>`;
}
