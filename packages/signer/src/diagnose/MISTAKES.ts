import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** What is said about each mistake. */
export const MISTAKES: Readonly<Record<SignatureMistakeId, readonly [explanation: string, remedy: string]>> = {
  'timestamp-seconds': [
    'The timestamp was signed in seconds, and sent in milliseconds.',
    'Take whole milliseconds once, such as Date.now() gives, and use the same text for signing and for ACCESS-TIMESTAMP.',
  ],
  'timestamp-milliseconds': [
    'The timestamp was signed in milliseconds, and sent in seconds.',
    'The WebSocket login counts in seconds: sign the same ten digits that are sent.',
  ],
  'timestamp-format': [
    'The timestamp was signed in another form than it was sent in: as a date, with decimals, or in micro- or nanoseconds.',
    'Sign the text of ACCESS-TIMESTAMP itself: whole milliseconds since the epoch, in digits.',
  ],
  'timestamp-differs': [
    'Another moment was signed than was sent: the clock was read twice.',
    'Read the clock once, and use that text for signing and for ACCESS-TIMESTAMP.',
  ],
  'timestamp-missing': ['The timestamp was not signed.', 'Begin the text to sign with the value of ACCESS-TIMESTAMP.'],
  'method-case': ['The method was not signed in capitals.', 'Sign GET and POST in upper case.'],
  'method-differs': [
    'Another method was signed than was sent.',
    'Sign the method that goes into the request line, in upper case.',
  ],
  'method-missing': ['The method was not signed.', 'Put GET or POST between the timestamp and the path.'],
  'path-with-host': [
    'The path was signed with the host in front of it.',
    'Sign the path alone, from its first slash: /api/v2/...',
  ],
  'path-prefix-added': [
    'The path was signed with the path of the base URL in front of it.',
    'Sign the path that the exchange sees. What a proxy takes off on the way is not signed.',
  ],
  'path-prefix-missing': [
    'Only the end of the path was signed; its beginning was left out.',
    'Sign the whole path, also when its beginning is a part of the base URL in your code: /api/v2/...',
  ],
  'path-slash': [
    'The path was signed with a slash more or less than was sent.',
    'Sign the path as it stands in the request line: one slash in front, none at the end.',
  ],
  'query-encoded': [
    'The query was signed percent-encoded. The exchange checks the decoded one.',
    'Sign the raw values (coin=$AI), and send them percent-encoded (coin=%24AI), both in the same order.',
  ],
  'query-form-encoded': [
    'The query was signed as form data, with + for a blank and percent signs. The exchange checks the decoded one.',
    'Sign the raw values, and send them percent-encoded with %20 for a blank, as encodeURIComponent does.',
  ],
  'query-plus-sent': [
    'A blank was signed, and sent as +. In the query of a URL that is a plus.',
    'Send a blank as %20: encodeURIComponent does, URLSearchParams does not.',
  ],
  'query-order': [
    'The parameters of the query were signed in another order than they were sent in.',
    'Sort them by name, ascending, once; make both texts from that one list.',
  ],
  'query-mark-missing': [
    'The question mark between path and query was not signed.',
    "When there is a query, sign path + '?' + query.",
  ],
  'query-mark-doubled': [
    'Two question marks were signed between path and query.',
    'Give the query without its question mark to what adds one.',
  ],
  'query-mark-alone': [
    'A question mark was signed, though there is no query.',
    'Without a query, sign the path without a question mark.',
  ],
  'query-missing': ['The query was not signed.', "When there is a query, sign path + '?' + query."],
  'query-as-body': [
    'The parameters of the query were signed as a JSON body.',
    "Of a GET, sign path + '?' + query and no body.",
  ],
  'body-missing': ['The body was not signed.', 'Sign the text of the body, byte for byte, behind path and query.'],
  'body-reserialised': [
    'The body was signed in another form than it was sent in: blanks, line breaks, the order of keys, escapes or ' +
      'the way numbers are written differ.',
    'Serialise the body once, to a string; sign that string and send that string. Do not hand the object to the ' +
      'HTTP library, which would serialise it again.',
  ],
  'body-stringified-twice': [
    'The body was turned into JSON twice before it was signed.',
    'Serialise it once; a string that is already JSON is signed as it is.',
  ],
  'body-not-serialised': [
    'The body was signed as [object Object].',
    'Serialise the body with JSON.stringify before it is joined to the other parts.',
  ],
  'body-as-query': [
    'The body was signed as a query.',
    'Of a POST, sign the JSON text that is sent, without a question mark.',
  ],
  'body-placeholder': [
    'Something such as {} or null was signed as the body, though none was sent.',
    'Without a body, sign nothing behind path and query.',
  ],
  'prehash-separated': [
    'The parts were signed with something between them.',
    'Join timestamp, method, path with query, and body without anything between them.',
  ],
  'prehash-line-break': [
    'A line break or a blank was signed behind the last part.',
    'Sign the joined parts alone. In a shell, printf %s does not add a line break; echo does.',
  ],
  'prehash-order': [
    'The parts were signed in another order.',
    'The order is timestamp, method, path with query, body.',
  ],
  'websocket-login-signed': [
    'The text of the WebSocket login was signed.',
    'timestamp + GET + /user/verify is for the login alone. A request is signed with its own method and path.',
  ],
  'secret-base64-decoded': [
    'The secret was decoded from base64 before it was used as the key.',
    'Use the secret as the text that it is, in UTF-8.',
  ],
  'secret-hex-decoded': [
    'The secret was decoded from hex before it was used as the key.',
    'Use the secret as the text that it is, in UTF-8.',
  ],
  'secret-encoded': [
    'The secret was encoded, to base64 or hex, before it was used as the key.',
    'Use the secret as the text that it is, in UTF-8.',
  ],
  'secret-surrounded': [
    'The secret that signed has a blank, a line break or quotes around it, or lacks those of the one given here.',
    'Trim what is read from a file or an environment variable.',
  ],
  'secret-and-text-swapped': [
    'The text was taken for the key, and the secret for the text.',
    'The secret is the key of the HMAC, the joined parts are its message. Look up the order of the arguments.',
  ],
  'passphrase-as-secret': [
    'It was signed with the passphrase.',
    'Sign with the secret key. The passphrase goes into ACCESS-PASSPHRASE only.',
  ],
  'api-key-as-secret': [
    'It was signed with the API key.',
    'Sign with the secret key. The API key goes into ACCESS-KEY.',
  ],
  'private-key-as-secret': [
    'The text of the RSA key was used as the secret of an HMAC.',
    'Sign with the RSA key itself: RSASSA-PKCS1-v1_5 with SHA-256.',
  ],
  'hash-algorithm': [
    'Another hash was used than SHA-256.',
    'Use SHA-256, as HMAC with a secret key or as RSASSA-PKCS1-v1_5 with an RSA key.',
  ],
  'plain-hash': [
    'It is a plain hash, not an HMAC.',
    'Use HMAC with SHA-256: the secret is its key, not a part of the text.',
  ],
  'rsa-padding': ['It was signed by RSA-PSS.', 'Use RSASSA-PKCS1-v1_5 with SHA-256, also known as SHA256withRSA.'],
  'signature-hex': ['The signature is written in hex.', 'Write the bytes of the signature in base64.'],
  'signature-base64url': [
    'The signature is written in base64url.',
    'Use standard base64, with + and / and with padding.',
  ],
  'signature-unpadded': ['The padding of the base64 is missing or wrong.', 'Use standard base64, with = at the end.'],
  'signature-encoded-twice': [
    'The signature was turned into text, hex or base64, and that text into base64 again.',
    'Encode the bytes of the signature once, to base64.',
  ],
  'signature-url-encoded': [
    'The signature is percent-encoded, as if it stood in a URL.',
    'Put the base64 into the header as it is.',
  ],
  'signature-whitespace': [
    'There is a blank or a line break in the signature.',
    'Write the base64 in one line, and trim it. openssl base64 does not break lines with -A.',
  ],
};
