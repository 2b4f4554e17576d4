/** The query as it goes into a URL: what is encoded already stays so, everything else is encoded. */
export function encodeQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => pair.split(/=(.*)/s, 2).map(encodeOnce).join('='))
    .join('&');
}

function encodeOnce(text: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(text));
  } catch {
    return encodeURIComponent(text);
  }
}
