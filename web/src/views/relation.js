/* relation: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Relation() {
  useTitle('Relation');
  return html`<${Heading}>Relation<//><p>Not written yet.</p>`;
}
