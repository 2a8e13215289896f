/* ask: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Ask() {
  useTitle('Ask');
  return html`<${Heading}>Ask<//><p>Not written yet.</p>`;
}
