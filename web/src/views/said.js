/* said: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Said() {
  useTitle('Said');
  return html`<${Heading}>Said<//><p>Not written yet.</p>`;
}
