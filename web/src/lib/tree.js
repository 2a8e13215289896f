/* tree: the dependencies of a sentence as arcs over its words (SVG, no library), with the same as a table. */
import { html, useMemo } from './html.js';

const GAP = 14, LEVEL = 22, FONT = 15;
let pen; // measures words as they will be drawn
const width = (s) => {
  pen ??= document.createElement('canvas').getContext('2d');
  pen.font = `${FONT}px system-ui, sans-serif`;
  return pen.measureText(s).width;
};

/* Word places, and arcs with levels: an arc lies above all arcs inside it. O(n^2) in the words of one sentence. */
export function layout(tokens) {
  let x = GAP;
  const words = tokens.map((t) => {
    const w = Math.max(width(t.form), width(t.upos || '') * 0.7, 18);
    const word = { x, w, mid: x + w / 2 };
    x += w + GAP;
    return word;
  });
  const arcs = [];
  tokens.forEach((t, i) => {
    if (t.head !== null && t.head !== i && tokens[t.head]) arcs.push({ from: t.head, to: i, a: Math.min(t.head, i), b: Math.max(t.head, i), rel: t.deprel, level: 1 });
  });
  arcs.sort((p, q) => p.b - p.a - (q.b - q.a));
  const top = new Array(tokens.length).fill(0); // highest level over the gap after each word
  for (const arc of arcs) {
    let high = 0;
    for (let k = arc.a; k < arc.b; k++) high = Math.max(high, top[k]);
    arc.level = high + 1;
    for (let k = arc.a; k < arc.b; k++) top[k] = arc.level;
  }
  return { words, arcs, wide: Math.ceil(x), levels: arcs.reduce((m, a) => Math.max(m, a.level), 1) };
}

export function Tree({ tokens, n }) {
  const { words, arcs, wide, levels } = useMemo(() => layout(tokens), [tokens]);
  const base = levels * LEVEL + 34;
  const high = base + 48;
  const name = `Dependency tree of sentence ${n}; the table below says the same`;
  return html`<figure class="tree">
    <div class="scroll" data-scrolls tabindex="0" role="group" aria-label=${`Tree of sentence ${n}, scrolls sideways`}>
      <svg width=${wide} height=${high} viewBox=${`0 0 ${wide} ${high}`} role="img" aria-label=${name}>
        ${arcs.map((r, i) => {
          const shift = r.to > r.from ? 4 : -4;
          const x1 = words[r.from].mid + shift, x2 = words[r.to].mid;
          const y = base - 6 - r.level * LEVEL, c = x2 > x1 ? 8 : -8;
          return html`<g class="arc" key=${i}>
            <path d=${`M${x1} ${base - 4}V${y + 8}Q${x1} ${y} ${x1 + c} ${y}H${x2 - c}Q${x2} ${y} ${x2} ${y + 8}V${base - 5}`} />
            <path class="head" d=${`M${x2 - 3.5} ${base - 9}L${x2} ${base - 2}L${x2 + 3.5} ${base - 9}Z`} />
            <text x=${(x1 + x2) / 2} y=${y - 3}>${r.rel}</text></g>`;
        })}
        ${tokens.map((t, i) => html`<g class=${`word ${t.head === null ? 'root' : ''}`} key=${i}>
          <text x=${words[i].mid} y=${base + 16}>${t.form}</text><text class="pos" x=${words[i].mid} y=${base + 33}>${t.upos}</text></g>`)}
      </svg>
    </div>
    <details><summary>The tree as a table</summary>
      <div class="scroll" data-scrolls tabindex="0" role="group" aria-label="Table of the tree, scrolls sideways"><table>
        <thead><tr><th scope="col">#</th><th scope="col">word</th><th scope="col">lemma</th><th scope="col">part of speech</th><th scope="col">relation</th><th scope="col">to</th></tr></thead>
        <tbody>${tokens.map((t, i) => html`<tr key=${i}><td>${i + 1}</td><td>${t.form}</td><td>${t.lemma}</td><td>${t.upos}</td><td>${t.deprel}</td><td>${t.head === null ? 'root' : `${t.head + 1} ${tokens[t.head] ? tokens[t.head].form : ''}`}</td></tr>`)}</tbody>
      </table></div>
    </details>
  </figure>`;
}
