/* records: deeds, statements and signals as CSV and as citations. Pure. */

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
