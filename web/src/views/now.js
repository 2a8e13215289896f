/* now: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Now() {
  useTitle('Now');
  return html`<${Heading}>Now<//><p>Not written yet.</p>`;
}
