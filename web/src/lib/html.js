/* html: preact's h behind htm, and the hooks; every view writes its markup with these. Text in ${} becomes a text node, never markup. */
import { h } from 'preact';
import htm from 'htm';

export const html = htm.bind(h);
export { h, render, Fragment } from 'preact';
export { useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback } from 'preact/hooks';
