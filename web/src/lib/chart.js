/* chart: cooperation above, conflict below the line, by period; both directions of a pair stacked; turning points as numbered lines.
   Loaded when first needed. Brush with the pointer (drag), or with keys: arrows walk, Shift+arrows select, Enter zooms, Escape lets go. */
import uPlot from 'uplot';
import { html, useEffect, useLayoutEffect, useRef, useState } from './html.js';
import { dayOf, dayNumber, day, number } from './format.js';

const HEIGHT = 260;
const LABELS = 16; // pixels above the plot for the numbers of turning points

/* A colour of the sheet, resolved for canvas. */
function colours(node) {
  const probe = document.createElement('span');
  node.append(probe);
  const of = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const out = { coop: of('coop'), coopSoft: of('coop-soft'), conf: of('conf'), confSoft: of('conf-soft'), ink: of('ink'), soft: of('soft'), line: of('line-soft'), mark: of('m-actor-line') };
  probe.remove();
  return out;
}

const stamp = (period) => dayNumber(period) * 86400;
const firstDay = (period) => dayOf(dayNumber(period));
export function lastDay(period, by) {
  if (by === 'day') return firstDay(period);
  if (by === 'week') return dayOf(dayNumber(period) + 6);
  const d = new Date(dayNumber(period) * 86400000);
  return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
}
export const periodName = (period, by) => (by === 'week' ? `week from ${day(period)}` : day(by === 'month' ? period.slice(0, 7) : period));

/* rows: [{period, coop, conf, coop2, conf2}] (2: the other direction, absent for an actor); names: [out, in] for the readout;
   turns: [{date, n}]; onBrush(from, to) in days. */
export default function Chart({ rows, by, names, turns = [], onBrush, label }) {
  const box = useRef(null);
  const plot = useRef(null);
  const readout = useRef(null);
  const at = useRef({ i: -1, anchor: -1 });
  const brush = useRef(onBrush);
  brush.current = onBrush;
  const [theme, retheme] = useState(0);

  useEffect(() => {
    const again = () => retheme((n) => n + 1);
    const media = matchMedia('(prefers-color-scheme: dark)');
    const paper = matchMedia('print');
    media.addEventListener('change', again);
    paper.addEventListener('change', again);
    addEventListener('themechange', again);
    return () => { media.removeEventListener('change', again); paper.removeEventListener('change', again); removeEventListener('themechange', again); };
  }, []);

  const tell = (i) => {
    if (!readout.current) return;
    const r = rows[i];
    readout.current.textContent = !r ? '' : r.coop2 === undefined
      ? `${periodName(r.period, by)}: ${number(r.coop)} cooperative, ${number(r.conf)} hostile`
      : `${periodName(r.period, by)}: ${names[0]} ${number(r.coop)} cooperative, ${number(r.conf)} hostile; ${names[1]} ${number(r.coop2)}, ${number(r.conf2)}`;
  };
  const zoom = (i, j) => {
    const a = rows[Math.max(0, Math.min(i, j))];
    const b = rows[Math.min(rows.length - 1, Math.max(i, j))];
    if (a && b) brush.current(firstDay(a.period), lastDay(b.period, by));
  };

  useLayoutEffect(() => {
    const node = box.current;
    if (!node || !rows.length) return;
    const c = colours(node);
    const x = rows.map((r) => stamp(r.period));
    // one period more, so that the last bar has its width
    const step = by === 'day' ? 86400 : by === 'week' ? 7 * 86400 : 30 * 86400;
    const some = (v) => v || null; // no bar, not one of no height
    const data = [x, rows.map((r) => some(r.coop + (r.coop2 || 0))), rows.map((r) => some(r.coop)), rows.map((r) => some(-(r.conf + (r.conf2 || 0)))), rows.map((r) => some(-r.conf))];
    const top = Math.max(1, ...data[1]);
    const low = Math.min(-1, ...data[3]);
    const bars = uPlot.paths.bars({ size: [0.86, 48, 1], align: 1, gap: 0 });
    const series = (fill) => ({ paths: bars, fill, stroke: fill, width: 0, points: { show: false } });
    const font = '12px system-ui, sans-serif';
    const axis = { stroke: c.soft, font, grid: { stroke: c.line, width: 1 }, ticks: { show: false } };
    const options = {
      width: node.clientWidth, height: HEIGHT, padding: [LABELS, 20, 0, 0], legend: { show: false },
      tzDate: (ts) => uPlot.tzDate(new Date(ts * 1e3), 'Etc/UTC'),
      scales: { x: { time: true, range: [x[0], x[x.length - 1] + step] }, y: { range: [low * 1.06, top * 1.06] } },
      axes: [{ ...axis, size: 36, space: 64, values: dates }, { ...axis, size: 40, values: (u, v) => v.map((n) => (Number.isInteger(n) ? number(Math.abs(n)) : '')) }],
      series: [{}, series(c.coopSoft), series(c.coop), series(c.confSoft), series(c.conf)],
      cursor: { y: false, points: { show: false }, drag: { x: !!brush.current, y: false, setScale: false }, dataIdx: (u, s, i, value) => within(x, value) },
      hooks: {
        setCursor: [(u) => { const i = u.cursor.left >= 0 ? within(x, u.posToVal(u.cursor.left, 'x')) : -1; if (document.activeElement !== node || i >= 0) tell(i); }],
        setSelect: [(u) => {
          if (u.select.width < 4 || !brush.current) return;
          const a = within(x, u.posToVal(u.select.left, 'x'));
          const b = within(x, u.posToVal(u.select.left + u.select.width, 'x'));
          u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
          zoom(a, b);
        }],
        draw: [(u) => {
          const g = u.ctx;
          const ratio = uPlot.pxRatio;
          g.save();
          const zero = Math.round(u.valToPos(0, 'y', true)) + 0.5;
          g.strokeStyle = c.soft;
          g.lineWidth = ratio;
          g.beginPath();
          g.moveTo(u.bbox.left, zero);
          g.lineTo(u.bbox.left + u.bbox.width, zero);
          g.stroke();
          g.font = `600 ${11 * ratio}px system-ui, sans-serif`;
          g.textAlign = 'center';
          let free = -1e9; // where the next number has room
          for (const t of turns) {
            const px = Math.round(u.valToPos(dayNumber(t.date) * 86400, 'x', true)) + 0.5;
            if (px < u.bbox.left || px > u.bbox.left + u.bbox.width) continue;
            g.strokeStyle = c.ink;
            g.setLineDash([3 * ratio, 3 * ratio]);
            g.beginPath();
            g.moveTo(px, u.bbox.top);
            g.lineTo(px, u.bbox.top + u.bbox.height);
            g.stroke();
            g.setLineDash([]);
            if (px < free) continue;
            g.fillStyle = c.ink;
            g.fillText(String(t.n), px, u.bbox.top - 4 * ratio);
            free = px + 14 * ratio;
          }
          g.restore();
        }],
      },
    };
    const u = new uPlot(options, data, node);
    plot.current = u;
    at.current = { i: -1, anchor: -1 };
    const watch = new ResizeObserver(() => { if (node.clientWidth && node.clientWidth !== u.width) u.setSize({ width: node.clientWidth, height: HEIGHT }); });
    watch.observe(node);
    return () => { watch.disconnect(); u.destroy(); plot.current = null; };
  }, [rows, by, turns, theme]);

  const key = (e) => {
    const u = plot.current;
    if (!u || e.ctrlKey || e.metaKey || e.altKey) return;
    const p = at.current;
    const move = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -1e9, End: 1e9 }[e.key];
    if (move) {
      e.preventDefault();
      const i = Math.max(0, Math.min(rows.length - 1, (p.i >= 0 ? p.i : move > 0 ? -1 : rows.length) + move));
      const anchor = e.shiftKey ? (p.anchor < 0 ? (p.i < 0 ? i : p.i) : p.anchor) : -1;
      at.current = { i, anchor };
      const left = (k) => u.valToPos(u.data[0][k], 'x');
      const right = (k) => (k + 1 < rows.length ? left(k + 1) : u.valToPos(u.scales.x.max, 'x'));
      u.setCursor({ left: (left(i) + right(i)) / 2, top: 10 }, false);
      tell(i);
      const a = Math.min(i, anchor);
      const b = Math.max(i, anchor);
      u.setSelect(anchor < 0 ? { left: 0, top: 0, width: 0, height: 0 } : { left: left(a), top: 0, width: right(b) - left(a), height: u.over.clientHeight }, false);
    } else if (e.key === 'Enter' && p.i >= 0 && brush.current) {
      e.preventDefault();
      zoom(p.anchor < 0 ? p.i : p.anchor, p.i);
    } else if (e.key === 'Escape') {
      at.current = { i: -1, anchor: -1 };
      u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
      u.setCursor({ left: -10, top: -10 });
    }
  };
  return html`<figure class="chart">
    <div class="plot" ref=${box} tabindex="0" role="group" aria-label=${`${label}. ${onBrush ? 'Arrow keys walk through the periods, with Shift they select, Enter zooms. ' : 'Arrow keys walk through the periods. '}The table below has the same.`} onKeyDown=${key}></div>
    <figcaption><span class="read" role="status" ref=${readout}></span></figcaption>
  </figure>`;
}

/* Labels of the time axis: years, months with the year under the first and each January, or days. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function dates(u, splits, axis, space, step) {
  let year = 0;
  return splits.map((t) => {
    const d = new Date(t * 1000);
    const y = d.getUTCFullYear();
    const name = MONTHS[d.getUTCMonth()];
    if (step >= 360 * 86400) return String(y);
    const label = step >= 27 * 86400 ? name : `${d.getUTCDate()} ${name}`;
    const out = y === year ? label : `${label}\n${y}`;
    year = y;
    return out;
  });
}

/* Index of the period that holds time t (periods begin at x). */
function within(x, t) {
  let a = 0;
  let b = x.length - 1;
  while (a < b) {
    const m = (a + b + 1) >> 1;
    if (x[m] <= t) a = m;
    else b = m - 1;
  }
  return a;
}
