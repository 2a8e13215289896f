// lines: a reporter for node's test runner that writes one line a test, as script/test reads them.
export default async function* lines(events) {
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (data?.details?.type === 'suite' || (type !== 'test:pass' && type !== 'test:fail')) continue;
    if (data.skip !== undefined) yield `skip  ${data.name}${typeof data.skip === 'string' ? ': ' + data.skip : ''}\n`;
    else if (type === 'test:pass') yield `ok    ${data.name}  (${Math.round(data.details.duration_ms)} ms)\n`;
    else {
      const cause = data.details.error.cause ?? data.details.error;
      const text = typeof cause === 'string' ? cause : (cause.stack ?? String(cause));
      yield `FAIL  ${data.name}\n${text
        .split('\n')
        .slice(0, 30)
        .map((line) => '      ' + line)
        .join('\n')}\n`;
    }
  }
}
