/* copy: "copy as CSV / JSON / citation" of what a view shows. */
import { html, useState, useRef, useEffect } from './html.js';
import { get } from './api.js';
import { toCsv, citation } from './records.js';

export { toCsv, citation };

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
