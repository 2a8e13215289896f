/* review: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Review() {
  useTitle('Review');
  return html`<${Heading}>Review<//><p>Not written yet.</p>`;
}
