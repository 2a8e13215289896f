/* try: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Try() {
  useTitle('Try');
  return html`<${Heading}>Try<//><p>Not written yet.</p>`;
}
