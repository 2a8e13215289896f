/* map: states coloured by change, loaded only when it is to be seen. An image for whoever sees it; the same stands in a table beside it.
   States that have no outline on a map of this scale are circles where they lie. */
import { geoPath, geoNaturalEarth1 } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { html, useEffect, useState, useMemo } from './html.js';
import { actorPath, count, odds, share } from './format.js';

const WIDTH = 960;
const HEIGHT = 470;
const RADIUS = 4.5;
let shapes = null; // {land: [{id, name, d}], place: [longitude, latitude] -> [x, y]}, computed once

/* Longitude and latitude, in degrees, of states and lands that the outlines lack (Natural Earth 1:110 million). */
export const SMALL = {
  ABW: [-70, 12.5], AIA: [-63.1, 18.2], AND: [1.5, 42.5], ASM: [-170.7, -14.3], ATG: [-61.8, 17.1], BHR: [50.6, 26], BLM: [-62.8, 17.9], BMU: [-64.8, 32.3],
  BRB: [-59.5, 13.2], COK: [-159.8, -21.2], COM: [43.3, -11.7], CPV: [-23.6, 15.1], CUW: [-69, 12.2], CYM: [-81.3, 19.3], DMA: [-61.4, 15.4], FRO: [-6.9, 62],
  FSM: [158.2, 6.9], GGY: [-2.6, 49.5], GIB: [-5.35, 36.1], GLP: [-61.6, 16.2], GRD: [-61.7, 12.1], GUF: [-53, 4], GUM: [144.8, 13.5], HKG: [114.2, 22.3],
  IMN: [-4.5, 54.2], JEY: [-2.1, 49.2], KIR: [173, 1.4], KNA: [-62.7, 17.3], LCA: [-61, 13.9], LIE: [9.5, 47.2], MAC: [113.5, 22.2], MAF: [-63.1, 18.1],
  MCO: [7.4, 43.7], MDV: [73.5, 4.2], MHL: [171.2, 7.1], MLT: [14.4, 35.9], MNP: [145.7, 15.2], MSR: [-62.2, 16.7], MTQ: [-61, 14.6], MUS: [57.5, -20.2],
  MYT: [45.2, -12.8], NIU: [-169.9, -19.1], NRU: [166.9, -0.5], PLW: [134.5, 7.5], PYF: [-149.6, -17.5], REU: [55.5, -21.1], SGP: [103.8, 1.35], SHN: [-5.7, -16],
  SMR: [12.5, 43.9], SPM: [-56.3, 46.8], STP: [6.7, 0.3], SXM: [-63.1, 18], SYC: [55.5, -4.6], TCA: [-71.8, 21.8], TKL: [-171.8, -9.2], TON: [-175.2, -21.1],
  TUV: [179.2, -8.5], VAT: [12.45, 41.9], VCT: [-61.2, 13.2], VGB: [-64.6, 18.4], VIR: [-64.9, 18.3], WLF: [-177.2, -13.8], WSM: [-171.8, -13.8],
};

async function load() {
  if (shapes) return shapes;
  const reply = await fetch(world);
  if (!reply.ok) throw new Error('the map did not arrive');
  const topology = await reply.json();
  const all = feature(topology, topology.objects.countries).features.filter((s) => s.id !== '010'); // without Antarctica
  const place = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: all });
  const path = geoPath(place).digits(1);
  shapes = { place, land: all.map((s) => ({ id: s.id, name: s.properties.name, d: path(s) })) };
  return shapes;
}

/* -3 … 3: how much the share of cooperation moved */
export function stepOf(change) {
  const x = Math.abs(change);
  const s = x < 0.05 ? 0 : x < 0.15 ? 1 : x < 0.3 ? 2 : 3;
  return change < 0 ? -s : s;
}
const classOf = (item) => (item ? `land d${stepOf(item.change)}${item.n < 3 ? ' few' : ''}` : 'land');

const told = (item) => `${item.name}: ${count(item.n, 'event')}, ${share(item.share)} cooperation, ${share(item.past_share)} before, odds of a change ${odds(item.probability)}`;

export default function WorldMap({ items, go, describedBy }) {
  const [map, set] = useState(shapes);
  const [error, fail] = useState(null);
  useEffect(() => { if (!map) load().then(set, fail); }, []);
  const byId = useMemo(() => new Map(items.filter((i) => i.iso_n3).map((i) => [String(i.iso_n3).padStart(3, '0'), i])), [items]);
  if (error) return html`<p class="note">The map did not arrive; the table below has the same.</p>`;
  if (!map) return html`<svg class="map" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true"></svg>`;
  const press = (e) => {
    const key = e.target.dataset && e.target.dataset.key;
    if (key) go(actorPath(key));
  };
  const kosovo = items.find((i) => i.code === 'KOS'); // has no number
  const drawn = map.land.map((s) => ({ ...s, item: s.id ? byId.get(String(s.id).padStart(3, '0')) : s.name === 'Kosovo' ? kosovo : undefined }));
  drawn.sort((a, b) => (a.item ? 1 : 0) - (b.item ? 1 : 0)); // states with events over their neighbours' borders
  const known = new Set(drawn.map((s) => s.item).filter(Boolean));
  const small = items.filter((i) => !known.has(i) && SMALL[i.code]).map((item) => ({ item, at: map.place(SMALL[item.code]) }));
  const missing = items.filter((i) => !known.has(i) && !SMALL[i.code]);
  return html`<svg class="map" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="World map of change; the table after it says the same" aria-describedby=${describedBy} onClick=${press}>
      ${drawn.map((s) => html`<path key=${s.id + s.name} d=${s.d} class=${classOf(s.item)} data-key=${s.item ? s.item.code : null}><title>${s.item ? told(s.item) : s.name}</title></path>`)}
      ${small.map(({ item, at }) => html`<circle key=${item.code} cx=${at[0].toFixed(1)} cy=${at[1].toFixed(1)} r=${RADIUS} class=${classOf(item) + ' small-state'} data-key=${item.code}><title>${told(item)}</title></circle>`)}
    </svg>
    ${missing.length ? html`<p class="note small">Not on this map: ${missing.map((i, n) => html`${n ? ', ' : ''}<a key=${i.code} href=${actorPath(i.code)}>${i.name}</a>`)}.</p>` : null}`;
}
