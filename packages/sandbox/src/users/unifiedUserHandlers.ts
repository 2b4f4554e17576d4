import { ApiFailure } from '../ApiFailure.js';
import { cursorPage } from '../common/cursorPage.js';
import { newestFirst } from '../common/newestFirst.js';
import { oneOf } from '../common/oneOf.js';
import type { SubAccount, User } from '../exchange/User.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import type { KeyRecord } from '../KeyRecord.js';
import { utaHandlers } from '../uta/utaHandlers.js';
import { checkKeyTerms, type KeyTerms } from './checkKeyTerms.js';
import { createKey } from './createKey.js';
import { createSub } from './createSub.js';
import { keysOf } from './keysOf.js';
import { parentOf } from './parentOf.js';
import { subOf } from './subOf.js';
import { textsOf } from './textsOf.js';
import { unifiedPermissions } from './unifiedPermissions.js';

type Params = CallContext['params'];
type Sub = User & { readonly sub: SubAccount };

function showSub({ uid, sub }: Sub) {
  const times = { createdTime: String(sub.createdAt), updatedTime: String(sub.updatedAt) };
  return {
    username: sub.name,
    subUid: uid,
    status: sub.status === 'freeze' ? 'frozen' : sub.status,
    note: sub.note,
    ...times,
  };
}

function create(context: CallContext): unknown {
  const { username, note, accountMode } = context.params;
  const account = accountMode === 'classic' ? 'classic' : 'unified';
  const terms = { name: String(username), note: String(note ?? ''), account } as const;
  return showSub(createSub(context.exchange, parentOf(context), terms) as Sub);
}

function freeze(context: CallContext): unknown {
  const { exchange, params } = context;
  const { sub } = subOf(exchange, parentOf(context), params.subUid);
  const operation = oneOf(params.operation, ['freeze', 'unfreeze'], 'operation');
  Object.assign(sub, { status: operation === 'freeze' ? 'freeze' : 'normal', updatedAt: exchange.now() });
  return {};
}

function list(context: CallContext): unknown {
  const { exchange, params } = context;
  const { uid } = parentOf(context);
  const all = [...exchange.state.users.values()].filter((user): user is Sub => user.parent === uid && !!user.sub);
  const page = cursorPage(
    newestFirst(all, () => true),
    params,
    (one) => one.uid,
  );
  const rows = page.rows.map((one) => ({
    ...showSub(one),
    accountMode: one.account === 'classic' ? 'CLASSIC' : 'UNIFIED',
    type: 'VIRTUAL_CHILD',
  }));
  return { list: rows, hasNext: page.hasNext, cursor: page.cursor };
}

function termsIn({ passphrase, note, type, permissions, ips }: Params): KeyTerms & { readonly type: string } {
  const kind = oneOf(type, ['read_write', 'read_only'], 'type');
  const asked = textsOf(permissions, 'permissions');
  const allowed = unifiedPermissions(kind, asked);
  const addresses = textsOf(ips, 'ips');
  return {
    passphrase: String(passphrase),
    label: String(note),
    ips: addresses,
    permissions: allowed,
    asked,
    type: kind,
  };
}

function showKey({ apiKey, label = '', permissions, asked = [], ips }: KeyRecord) {
  const type = permissions.some((one) => one !== 'read') ? 'read_write' : 'read_only';
  return { apiKey, note: label, type, permissions: asked, ips };
}

function createSubKey(context: CallContext): unknown {
  const { exchange, params } = context;
  const sub = subOf(exchange, parentOf(context), params.subUid);
  const { type, ...terms } = termsIn(params);
  const key = createKey(exchange, sub, terms);
  return { ...showKey(key), secret: key.secretKey };
}

/** The table of the page calls it `apikey`, its example `apiKey`; both are taken. */
function keyOf(context: CallContext): KeyRecord {
  const { exchange, params } = context;
  const key = exchange.state.keys.get(String(params.apikey ?? params.apiKey));
  if (!key) throw new ApiFailure('40065', 'This subApikey does not exist');
  subOf(exchange, parentOf(context), key.uid);
  return key;
}

function updateSubKey(context: CallContext): unknown {
  const { exchange, params } = context;
  const old = keyOf(context);
  if (old.passphrase !== params.passphrase) throw new ApiFailure('40036', 'passphrase is error');
  const { type: before, permissions, ips, note } = showKey(old);
  const { type, ...terms } = termsIn({ type: before, permissions, ips, note, ...params });
  checkKeyTerms(terms);
  const key = { ...old, ...terms };
  exchange.state.keys.set(key.apiKey, key);
  return { ...showKey(key), secret: key.secretKey };
}

function deleteSubKey(context: CallContext): unknown {
  context.exchange.state.keys.delete(keyOf(context).apiKey);
  return {};
}

function listKeys(context: CallContext): unknown {
  const { exchange, params } = context;
  const sub = subOf(exchange, parentOf(context), params.subUid);
  const page = cursorPage(
    newestFirst(keysOf(exchange, sub.uid), () => true),
    params,
    ({ apiKey }) => apiKey,
  );
  const items = page.rows.map((key) => ({ ...showKey(key), ts: String(key.createdAt ?? 0) }));
  return { items, hasNext: page.hasNext, cursor: page.cursor };
}

/** Sub-accounts and their keys, as V3 has them. */
export const unifiedUserHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'POST /api/v3/user/create-sub': { permission: 'manage', answer: create },
  'POST /api/v3/user/freeze-sub': { permission: 'manage', answer: freeze },
  'GET /api/v3/user/sub-list': { permission: 'read', answer: list },
  'POST /api/v3/user/create-sub-api': { permission: 'manage', answer: createSubKey },
  'POST /api/v3/user/update-sub-api': { permission: 'manage', answer: updateSubKey },
  'POST /api/v3/user/delete-sub-api': { permission: 'manage', answer: deleteSubKey },
  'GET /api/v3/user/sub-api-list': { permission: 'read', answer: listKeys },
});
