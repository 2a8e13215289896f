/* event: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Event() {
  useTitle('Event');
  return html`<${Heading}>Event<//><p>Not written yet.</p>`;
}
