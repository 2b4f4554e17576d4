import { ApiFailure } from '../ApiFailure.js';
import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import type { SubAccount, User } from '../exchange/User.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { checkScalars } from '../http/checkScalars.js';
import type { KeyRecord } from '../KeyRecord.js';
import { checkKeyTerms, type KeyTerms } from './checkKeyTerms.js';
import { classicPermissions } from './classicPermissions.js';
import { createKey } from './createKey.js';
import { createSub } from './createSub.js';
import { keysOf } from './keysOf.js';
import { parentOf } from './parentOf.js';
import { subOf } from './subOf.js';
import { textsOf } from './textsOf.js';

type Params = CallContext['params'];
type Sub = User & { readonly sub: SubAccount };

/** A main account may let keys be made only over a key that is bound to addresses. */
function requireBound({ key }: CallContext): void {
  if (!key || key.ips.length === 0) throw new ApiFailure('22010', 'Please bind ip whitelist address');
}

function createSubs(context: CallContext): unknown {
  const parent = parentOf(context);
  const successList: unknown[] = [];
  const failureList: unknown[] = [];
  for (const name of textsOf(context.params.subAccountList, 'subAccountList')) {
    try {
      const { uid, sub } = createSub(context.exchange, parent, { name, permissions: ['read'] }) as Sub;
      const times = { cTime: String(sub.createdAt), uTime: String(sub.updatedAt) };
      const { status, note: label, permissions: permList } = sub;
      // The exchange spells the two names so.
      successList.push({ subaAccountUid: uid, subaAccountName: name, status, label, permList, ...times });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      failureList.push({ subaAccountName: name });
    }
  }
  return { failureList, successList };
}

function modifySub(context: CallContext): unknown {
  const { exchange, params } = context;
  const { sub } = subOf(exchange, parentOf(context), params.subAccountUid);
  const permissions = textsOf(params.permList, 'permList');
  classicPermissions(permissions);
  Object.assign(sub, { permissions, status: params.status, updatedAt: exchange.now() });
  return { result: 'success' };
}

function listSubs(context: CallContext): unknown {
  const { exchange, params } = context;
  const { uid } = parentOf(context);
  const all = [...exchange.state.users.values()].filter((user): user is Sub => user.parent === uid && !!user.sub);
  const rows = newestFirst(all, ({ sub }) => !params.status || sub.status === params.status);
  const rules = { id: (one: Sub) => one.uid, at: ({ sub }: Sub) => sub.createdAt, most: 500 };
  const page = pageOf(rows, params, rules);
  const subAccountList = page.map((one) => ({
    subAccountUid: one.uid,
    subAccountName: one.sub.name,
    label: one.sub.note,
    status: one.sub.status,
    permList: one.sub.permissions,
    cTime: String(one.sub.createdAt),
    uTime: String(one.sub.updatedAt),
  }));
  return { subAccountList, endId: page.at(-1)?.uid ?? '' };
}

function termsIn({ passphrase, label, ipList, permList }: Params): KeyTerms {
  const asked = textsOf(permList, 'permList');
  const ips = textsOf(ipList, 'ipList');
  return { passphrase: String(passphrase), label: String(label), ips, permissions: classicPermissions(asked), asked };
}

function showKey(sub: Sub, { apiKey, asked = [], label = '', ips }: KeyRecord) {
  const names = { subAccountUid: sub.uid, subAccountName: sub.sub.name };
  return { ...names, label, subAccountApiKey: apiKey, permList: asked, ipList: ips };
}

function createSubKey(context: CallContext): unknown {
  requireBound(context);
  const sub = subOf(context.exchange, parentOf(context), context.params.subAccountUid);
  const key = createKey(context.exchange, sub, termsIn(context.params));
  return { ...showKey(sub, key), secretKey: key.secretKey };
}

/** The secret stays what it was; the passphrase must be right, and cannot be changed. */
function modifySubKey(context: CallContext): unknown {
  requireBound(context);
  const { exchange, params } = context;
  const sub = subOf(exchange, parentOf(context), params.subAccountUid);
  const old = exchange.state.keys.get(String(params.subAccountApiKey));
  if (!old || old.uid !== sub.uid) throw new ApiFailure('40065', 'This subApikey does not exist');
  if (old.passphrase !== params.passphrase) throw new ApiFailure('40036', 'passphrase is error');
  const terms = termsIn({ ...params, permList: params.permList ?? old.asked, ipList: params.ipList ?? old.ips });
  checkKeyTerms(terms);
  const key = { ...old, ...terms };
  exchange.state.keys.set(key.apiKey, key);
  return { ...showKey(sub, key), secretKey: key.secretKey };
}

function listSubKeys(context: CallContext): unknown {
  const { exchange, params } = context;
  const sub = subOf(exchange, parentOf(context), params.subAccountUid);
  return keysOf(exchange, sub.uid).map((key) => showKey(sub, key));
}

function createBoth(context: CallContext): unknown {
  requireBound(context);
  const { exchange, params } = context;
  const parent = parentOf(context);
  return (params as unknown as (Params | null)[]).map((entry) => {
    const item = entry ?? {};
    checkScalars(item, ['ipList', 'permList']);
    const terms = termsIn(item);
    checkKeyTerms(terms);
    const sub = createSub(exchange, parent, { name: String(item.subAccountName), permissions: terms.asked }) as Sub;
    const key = createKey(exchange, sub, terms);
    return { ...showKey(sub, key), secretKey: key.secretKey };
  });
}

/** Virtual sub-accounts and their keys, as V2 has them. */
export const classicUserHandlers: Handlers = {
  'POST /api/v2/user/create-virtual-subaccount': { permission: 'manage', answer: createSubs },
  'POST /api/v2/user/modify-virtual-subaccount': { permission: 'manage', answer: modifySub },
  'GET /api/v2/user/virtual-subaccount-list': { permission: 'read', answer: listSubs },
  'POST /api/v2/user/create-virtual-subaccount-apikey': { permission: 'manage', answer: createSubKey },
  'POST /api/v2/user/modify-virtual-subaccount-apikey': { permission: 'manage', answer: modifySubKey },
  'GET /api/v2/user/virtual-subaccount-apikey-list': { permission: 'read', answer: listSubKeys },
  'POST /api/v2/user/batch-create-subaccount-and-apikey': { permission: 'manage', answer: createBoth },
};
