/* story: not written yet. */
import { html } from '../lib/html.js';
import { Heading, useTitle } from '../lib/parts.js';

export default function Story() {
  useTitle('Story');
  return html`<${Heading}>Story<//><p>Not written yet.</p>`;
}
