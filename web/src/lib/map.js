/* map: states coloured by change, loaded only when it is to be seen. An image for whoever sees it; the same stands in a table beside it. */
import { geoPath, geoNaturalEarth1 } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { html, useEffect, useState, useMemo } from './html.js';
import { actorPath, count, odds, share } from './format.js';

const WIDTH = 960;
const HEIGHT = 470;
let shapes = null; // [{id, name, d}], computed once

async function load() {
  if (shapes) return shapes;
  const reply = await fetch(world);
  if (!reply.ok) throw new Error('the map did not arrive');
  const topology = await reply.json();
  const all = feature(topology, topology.objects.countries).features.filter((s) => s.id !== '010'); // without Antarctica
  const path = geoPath(geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: all })).digits(1);
  shapes = all.map((s) => ({ id: s.id, name: s.properties.name, d: path(s) }));
  return shapes;
}

/* -3 … 3: how much the share of cooperation moved */
export function stepOf(change) {
  const x = Math.abs(change);
  const s = x < 0.05 ? 0 : x < 0.15 ? 1 : x < 0.3 ? 2 : 3;
  return change < 0 ? -s : s;
}
const classOf = (item) => (item ? `land d${stepOf(item.change)}${item.n < 3 ? ' few' : ''}` : 'land');

export default function WorldMap({ items, go, describedBy }) {
  const [land, set] = useState(shapes);
  const [error, fail] = useState(null);
  useEffect(() => { if (!land) load().then(set, fail); }, []);
  const byId = useMemo(() => new Map(items.filter((i) => i.iso_n3).map((i) => [String(i.iso_n3).padStart(3, '0'), i])), [items]);
  if (error) return html`<p class="note">The map did not arrive; the table below has the same.</p>`;
  if (!land) return html`<svg class="map" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true"></svg>`;
  const press = (e) => {
    const key = e.target.dataset && e.target.dataset.key;
    if (key) go(actorPath(key));
  };
  const drawn = land.map((s) => ({ ...s, item: byId.get(String(s.id).padStart(3, '0')) }));
  drawn.sort((a, b) => (a.item ? 1 : 0) - (b.item ? 1 : 0)); // states with events over their neighbours' borders
  const known = new Set(drawn.map((s) => s.item).filter(Boolean));
  const missing = items.filter((i) => !known.has(i));
  return html`<svg class="map" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="World map of change; the table after it says the same" aria-describedby=${describedBy} onClick=${press}>
      ${drawn.map((s) => html`<path key=${s.id + s.name} d=${s.d} class=${classOf(s.item)} data-key=${s.item ? s.item.code : null}><title>${s.item
        ? `${s.item.name}: ${count(s.item.n, 'event')}, ${share(s.item.share)} cooperation, ${share(s.item.past_share)} before, odds of a change ${odds(s.item.probability)}` : s.name}</title></path>`)}
    </svg>
    ${missing.length ? html`<p class="note small">Too small for this map: ${missing.map((i, n) => html`${n ? ', ' : ''}<a key=${i.code} href=${actorPath(i.code)}>${i.name}</a>`)}.</p>` : null}`;
}
