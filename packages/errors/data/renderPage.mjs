// The page of all codes, `docs/reference/errors.md`, for `generate.mjs`.

/** What a category means, and what to do about a code of it that has no words of its own. In the order in which traders meet them. */
const CATEGORIES = {
  'order-rejected': [
    'Against a rule',
    'Understood, but against a rule on price, size, number or state.',
    'Change what the rule forbids; the same request fails again.',
  ],
  'insufficient-balance': [
    'Not enough balance',
    'Too little balance, margin or position.',
    'Top up, transfer, or ask for less.',
  ],
  'invalid-request': [
    'Request wrong',
    'A parameter, the path or a header is wrong.',
    'Correct what the message names.',
  ],
  'not-found': ['Not found', 'What the request names does not exist, or not any more.', 'Check symbol, id or name.'],
  duplicate: [
    'There already',
    'Something of this name exists, so an order may stand behind the code.',
    'Look at what exists before making another.',
  ],
  signature: [
    'Signature does not fit',
    'The exchange signed another text than the client, or with another secret.',
    'Compare the signed text, byte for byte.',
  ],
  authentication: [
    'Key not accepted',
    'Key, passphrase or headers are missing or wrong.',
    'See that key, passphrase and secret belong together.',
  ],
  timestamp: [
    'Clock is off',
    'The timestamp is too far from the exchange’s clock, or is none.',
    'Measure the offset (`syncClock`), sign anew, send again.',
  ],
  permission: [
    'Not allowed',
    'The key, the user or the region may not do this.',
    'Give the key the permission, or do without.',
  ],
  'ip-restriction': [
    'Not from this address',
    'The key is bound to addresses, and this is none of them.',
    'Bind this address, or send from a bound one.',
  ],
  'account-state': [
    'Account does not fit',
    'The account, its mode or its settings do not fit, such as a unified account on a classic endpoint.',
    'Change the setting that the message names, or use the other API.',
  ],
  'rate-limit': ['Too many requests', 'More requests than the limit allows.', 'Wait, then go on more slowly.'],
  maintenance: ['Closed for now', 'Under maintenance, or not open yet.', 'Wait until it opens.'],
  'timeout-unknown': [
    'Not finished in time',
    'The exchange gave up waiting for itself. A write may have been carried out.',
    'Look whether it was done before anything else.',
  ],
  server: [
    'Fault of the exchange',
    'Something broke there. A write may have been carried out.',
    'Look whether it was done before anything else.',
  ],
  other: ['Anything else', 'None of these.', 'Look whether it was done before anything else.'],
};

/** What each advice means, in the table and in full. */
const RETRY = {
  never: ['no', 'The same request will fail again.'],
  safe: ['at once', 'Refused before it was looked at: sign anew and send again.'],
  'after-wait': ['after a pause', 'Refused for now: send again later.'],
  'check-first': [
    'look first',
    'A write may have been carried out, or an earlier one was. Look it up before anything else.',
  ],
};

/** @returns {string} the page */
export function renderPage(mark, codes, explanations) {
  const unknown = codes.find(({ category, retry }) => !CATEGORIES[category] || !RETRY[retry]);
  if (unknown) throw new Error(`renderPage.mjs has no words for the category or advice of ${unknown.code}.`);
  const count = (category) => codes.filter((entry) => entry.category === category).length;
  const parts = Object.entries(CATEGORIES).map(
    ([category, [title]]) => `[${title}](#${slug(title)}) (${count(category)})`,
  );
  const sections = Object.entries(CATEGORIES).map(([category, [title, meaning, advice]]) => {
    const own = codes.filter((entry) => entry.category === category);
    const rows = own.map((entry) => renderRow(entry, explanations[entry.code], advice));
    return `## ${title}

Category \`${category}\`, ${own.length} ${own.length === 1 ? 'code' : 'codes'}. ${meaning}

| code | what the exchange says | what to do | again? | where |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  const listed = codes.filter(({ documented = true }) => documented).length;
  return `<!-- ${mark} -->

# Error codes

All ${codes.length.toLocaleString('en')} codes that the exchange is known to answer with; ${listed.toLocaleString('en')} stand in its own tables, the others
(*unlisted*) were seen in answers or are known from other clients. In a program, \`lookupApiCode\` of
[\`@bitget-kit/errors/catalog\`](../../packages/errors/README.md) knows the same. How to act on errors: [Errors](../errors.md).
After which codes a write was certainly not carried out: [refusals](refusals.md).

<TableFilter label="Code, word or category" example="40009, balance, clientOid" />

${parts.join(' · ')}

Sending again is advice to people. No write is ever sent again because of it:

| again? | means |
| --- | --- |
${Object.values(RETRY)
  .map(([short, long]) => `| ${short} | ${long} |`)
  .join('\n')}

${sections.join('\n')}`;
}

function renderRow({ code, message, variants = [], retry, areas, documented = true }, own, advice) {
  const says = [message, ...variants].map(plain).join(' <em>or</em> ');
  const todo = own
    ? `**${plain(own.explanation)}** ${plain(own.whatToDo)}`
    : retry === 'check-first'
      ? 'Look whether it was done before anything else.'
      : advice;
  const where = [...areas, ...(documented ? [] : ['*unlisted*'])].join(', ');
  return `| <a id="${anchor(code)}"></a>\`${code}\` | ${says} | ${todo} | ${RETRY[retry][0]} | ${where} |`;
}

/** The anchor that a heading gets. */
function slug(title) {
  return title.toLowerCase().replaceAll(' ', '-');
}

/** Letters in front, as an id that is a number cannot be named in a style sheet. */
function anchor(code) {
  return `code-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/** Nothing in it is Markdown, HTML or a template. */
function plain(text) {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\|*_[\]`]/g, '\\$&')
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;')
    .trim();
}
