/* actor: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Actor() {
  useTitle('Actor');
  return html`<${Heading}>Actor<//><p>Not written yet.</p>`;
}
