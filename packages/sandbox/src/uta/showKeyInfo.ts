import { uidOf } from '../common/uidOf.js';
import type { CallContext } from '../http/CallContext.js';

const WORDS: { readonly [permission: string]: string } = {
  trade: 'uta_trade',
  transfer: 'uta_mgt',
  manage: 'uta_mgt',
  withdraw: 'withdraw',
};

/** The user, and the key that asks. A key that may only read does so everywhere. */
export function showKeyInfo(context: CallContext): unknown {
  const { permissions = [], ips = [] } = context.key ?? {};
  const writes = [...new Set(permissions.map((one) => WORDS[one]).filter((word) => word !== undefined))];
  return {
    userId: uidOf(context),
    inviterId: '',
    parentId: context.exchange.user(uidOf(context)).parent ?? '',
    channelCode: '',
    channel: '',
    ips: ips.join(','),
    permType: writes.length > 0 ? 'read-and-write' : 'read-only',
    permissions: writes.length > 0 ? writes : ['uta_mgt', 'uta_trade'],
    regisTime: '1600000000000',
  };
}
