/* series: a chart (loaded lazily) with its legend and its table, for pairs and for single actors. */
import { html, useEffect, useState } from './html.js';
import { dayNumber, day, number } from './format.js';

/* Period that suits a span of days. */
export function periodFor(from, to) {
  const days = from && to ? dayNumber(to) - dayNumber(from) : 1e9;
  return days > 900 ? 'month' : days > 120 ? 'week' : 'day';
}

const nameOf = (p, by) => (by === 'week' ? `week from ${day(p)}` : day(by === 'month' ? p.slice(0, 7) : p));

/* out, back: items of /series, null until they come (single: one direction only). names: ["A → B", "B → A"]. */
export function Series({ out, back, single, by, names, turns, onBrush, label }) {
  const [Chart, set] = useState(null);
  const [failed, fail] = useState(false);
  useEffect(() => {
    let live = true;
    import('./chart.js').then((m) => live && set(() => m.default), () => live && fail(true));
    return () => { live = false; };
  }, []);
  const [rows, setRows] = useState([]);
  useEffect(() => {
    if (!out || !(back || single)) return;
    const other = new Map((back || []).map((r) => [r.period, r]));
    setRows(out.map((r) => {
      const o = other.get(r.period);
      return back ? { period: r.period, coop: r.coop, conf: r.conf, coop2: o ? o.coop : 0, conf2: o ? o.conf : 0 } : { period: r.period, coop: r.coop, conf: r.conf };
    }));
  }, [out, back]);
  const full = rows.filter((r) => r.coop || r.conf || r.coop2 || r.conf2);
  return html`
    ${!single ? html`<ul class="key" aria-hidden="true"><li><i class="k-coop"></i><i class="k-conf"></i> ${names[0]}</li><li><i class="k-coop2"></i><i class="k-conf2"></i> ${names[1]}</li><li class="line">blue above: cooperation, rust below: conflict</li></ul>`
      : html`<ul class="key" aria-hidden="true"><li><i class="k-coop"></i> cooperation</li><li><i class="k-conf"></i> conflict</li></ul>`}
    <div class="chart-box">${Chart && rows.length ? html`<${Chart} rows=${rows} by=${by} names=${names} turns=${turns} onBrush=${onBrush} label=${label} />`
      : failed ? html`<p class="note">The chart did not arrive; the table has the same.</p>` : null}</div>
    <details class="alt"><summary>Table of the chart (${number(full.length)} of ${number(rows.length)} ${by}s with events)</summary>
      <div class="scroll tall" tabindex="0" role="region" aria-label="Table of the chart"><table><thead><tr><th>${by}</th>
        <th class="n">${single ? 'Cooperation' : names[0] + ' coop.'}</th><th class="n">${single ? 'Conflict' : 'conflict'}</th>${!single ? html`<th class="n">${names[1]} coop.</th><th class="n">conflict</th>` : null}</tr></thead>
        <tbody>${full.map((r) => html`<tr key=${r.period}><th scope="row">${nameOf(r.period, by)}</th><td class="n">${number(r.coop)}</td><td class="n">${number(r.conf)}</td>${!single ? html`<td class="n">${number(r.coop2)}</td><td class="n">${number(r.conf2)}</td>` : null}</tr>`)}</tbody></table></div>
    </details>`;
}
