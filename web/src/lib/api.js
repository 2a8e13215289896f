/* api: the server's JSON. Answers are kept for the page's life (a record changes seldom); errors are ApiError with one sentence. */
import { useState, useEffect } from './html.js';

const BASE = '/api/v1';
const KEPT = 60; // answers
const kept = new Map();

export class ApiError extends Error {
  constructor(status, title, detail) {
    super(detail || title || `status ${status}`);
    this.status = status;
    this.title = title || '';
  }
}

/* Path and parameters as one URL; empty parameters are left out. */
export function urlOf(path, params) {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(params || {})) if (v !== undefined && v !== null && v !== '' && v !== false) q.set(k, v === true ? '1' : String(v));
  const s = q.toString();
  return BASE + path + (s ? '?' + s : '');
}

async function answer(request) {
  let reply;
  try {
    reply = await request;
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new ApiError(0, 'No answer', 'The server does not answer. Is dragoman serve still running?');
  }
  const type = reply.headers.get('content-type') || '';
  let body = null;
  try {
    body = type.includes('json') ? await reply.json() : await reply.text();
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new ApiError(reply.status, 'Broken answer', 'The server\'s answer broke off or was not JSON.');
  }
  if (!reply.ok) {
    const problem = body && typeof body === 'object' ? body : {};
    throw new ApiError(reply.status, problem.title || reply.statusText, problem.detail);
  }
  return body;
}

/* GET path?params as JSON. options: {signal, fresh: true asks again even if kept}. */
export async function get(path, params, options = {}) {
  const url = urlOf(path, params);
  if (!options.fresh && kept.has(url)) return kept.get(url);
  const body = await answer(fetch(url, { signal: options.signal, headers: { accept: 'application/json' }, credentials: 'same-origin' }));
  kept.delete(url);
  kept.set(url, body);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  return body;
}

/* POST a JSON body; what was kept may no longer hold when keep is false (reviews). */
export async function post(path, body, options = {}) {
  if (!options.keep) kept.clear();
  return answer(fetch(urlOf(path, options.params), {
    method: 'POST', signal: options.signal, credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body),
  }));
}

/* Hook: {data, error, loading}. path null: nothing is asked. While another answer is awaited the old one stays in data. */
export function useApi(path, params, options) {
  const url = path === null ? null : urlOf(path, params);
  const [state, set] = useState(() => ({ url: null, data: url !== null && kept.has(url) ? kept.get(url) : null, error: null }));
  useEffect(() => {
    if (url === null) return set({ url, data: null, error: null });
    const stop = new AbortController();
    get(path, params, { ...options, signal: stop.signal }).then(
      (data) => set({ url, data, error: null }),
      (error) => { if (error.name !== 'AbortError') set({ url, data: null, error }); },
    );
    return () => stop.abort();
  }, [url]);
  return { data: state.data, error: state.error, loading: url !== null && state.url !== url };
}

/* Hook for lists: {items, next, more(), error, loading, busy}; more() appends the next page. */
export function useList(path, params) {
  const first = useApi(path, params);
  const [rest, setRest] = useState({ of: null, items: [], next: null, busy: false, error: null });
  const own = rest.of === first.data ? rest : { items: [], next: first.data ? first.data.next : null, busy: false, error: null };
  const more = () => {
    if (!own.next || own.busy) return;
    const of = first.data;
    setRest({ ...own, of, busy: true });
    get(path, { ...params, cursor: own.next }).then(
      (page) => setRest({ of, items: own.items.concat(page.items), next: page.next, busy: false, error: null }),
      (error) => setRest({ ...own, of, busy: false, error }),
    );
  };
  return {
    items: first.data ? (own.items.length ? first.data.items.concat(own.items) : first.data.items) : null,
    next: own.next, more, busy: own.busy, error: first.error || own.error, loading: first.loading, data: first.data,
  };
}
