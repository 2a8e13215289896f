/* spans: texts cut at the borders of their marks. Spans count Unicode code points, JavaScript's strings UTF-16 units; this file is where one
   becomes the other. Overlaps are fine: each piece carries all marks over it. Pure. */

/* [{begin,end,kind,...}] over text -> [{text, marks: [span…], begin}], in order, together the whole text. */
export function pieces(text, spans) {
  const points = Array.from(text || '');
  const n = points.length;
  const good = (spans || []).filter((s) => Number.isFinite(s.begin) && Number.isFinite(s.end) && s.begin < s.end && s.begin < n && s.end > 0);
  if (!good.length) return n ? [{ text: points.join(''), marks: [], begin: 0 }] : [];
  const borders = new Set([0, n]);
  for (const s of good) borders.add(Math.max(0, s.begin)).add(Math.min(n, s.end));
  const cuts = [...borders].sort((a, b) => a - b);
  const out = [];
  for (let i = 0; i + 1 < cuts.length; i++)
    out.push({ text: points.slice(cuts[i], cuts[i + 1]).join(''), begin: cuts[i], marks: good.filter((s) => s.begin <= cuts[i] && s.end >= cuts[i + 1]) });
  return out;
}

/* {actor: [[b,e]…], recipient, trigger} -> spans */
export function spansOf(marks, offset = 0) {
  const out = [];
  for (const kind of Object.keys(marks || {})) for (const [b, e] of marks[kind] || []) out.push({ begin: b - offset, end: e - offset, kind });
  return out;
}
