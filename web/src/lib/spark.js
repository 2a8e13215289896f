/* spark: a year in small bars, cooperation up and conflict down, as inline SVG with attributes only (no style attributes: the CSP). */
import { html } from './html.js';
import { addDays, day, count } from './format.js';

const STEP = 4;
const HALF = 22;

/* spark {by, from, coop[], conf[]}; since: first day of what is judged, drawn on a tinted ground. */
export function Spark({ spark, since, label }) {
  if (!spark || !spark.coop || !spark.coop.length) return null;
  const n = spark.coop.length;
  const days = spark.by === 'week' ? 7 : spark.by === 'day' ? 1 : 30.44;
  const top = Math.max(1, ...spark.coop, ...spark.conf);
  const height = (v) => (v ? Math.max(2, (v / top) * HALF) : 0);
  const start = (Date.parse(spark.from) || 0) / 86400000;
  const first = since ? Math.max(0, Math.min(n, Math.floor((Date.parse(since) / 86400000 - start) / days))) : n;
  const sum = (v, a, b) => v.slice(a, b).reduce((x, y) => x + y, 0);
  const words = `${label || 'Events'} by week from ${day(spark.from)} to ${day(addDays(spark.from, Math.round(n * days) - 1))}: ${count(sum(spark.coop, 0, n), 'cooperative deed')}, ${sum(spark.conf, 0, n)} hostile` +
    (first < n ? `; since ${day(since)} ${sum(spark.coop, first)} and ${sum(spark.conf, first)}.` : '.');
  const bars = [];
  for (let i = 0; i < n; i++) {
    const a = height(spark.coop[i]);
    const b = height(spark.conf[i]);
    if (a) bars.push(html`<rect class="coop" x=${i * STEP} y=${HALF - a} width=${STEP - 1} height=${a} />`);
    if (b) bars.push(html`<rect class="conf" x=${i * STEP} y=${HALF + 1} width=${STEP - 1} height=${b} />`);
  }
  return html`<svg class="spark" viewBox=${`0 0 ${n * STEP} ${2 * HALF + 1}`} width=${n * STEP} height=${2 * HALF + 1} role="img" aria-label=${words}>
    <title>${words}</title>
    ${first < n ? html`<rect class="now" x=${first * STEP - 1} y="0" width=${(n - first) * STEP + 1} height=${2 * HALF + 1} />` : null}
    <line class="zero" x1="0" x2=${n * STEP} y1=${HALF + .5} y2=${HALF + .5} />
    ${bars}
  </svg>`;
}

/* Two shares of a whole as one bar: cooperation and conflict of n. For tables; the numbers stand beside it. */
export function Balance({ coop, conf, max, width = 120 }) {
  const total = Math.max(1, max || coop + conf);
  const a = (coop / total) * width;
  const b = (conf / total) * width;
  return html`<svg class="balance" viewBox=${`0 0 ${width} 10`} width=${width} height="10" aria-hidden="true">
    ${a > 0 ? html`<rect class="coop" x="0" y="1" width=${Math.max(1, a)} height="8" />` : null}
    ${b > 0 ? html`<rect class="conf" x=${a > 0 ? a + 1 : 0} y="1" width=${Math.max(1, b)} height="8" />` : null}
  </svg>`;
}
