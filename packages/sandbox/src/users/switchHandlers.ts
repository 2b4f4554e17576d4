import type { User } from '../exchange/User.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { parentOf } from './parentOf.js';
import { subOf } from './subOf.js';
import { switchAccount } from './switchAccount.js';

/** The main account that asks, or the sub-account that it names. */
function memberOf(context: CallContext): User {
  const parent = parentOf(context);
  const { subUid } = context.params;
  return subUid ? subOf(context.exchange, parent, subUid) : parent;
}

/** How the last switch went; that one who never asked for any has failed is as good a guess as another. */
function status({ switched }: User): unknown {
  return switched ? { status: 'success', reason: '' } : { status: 'fail', reason: 'not_requested' };
}

/** From a classic account to a unified one and back. How that went can be asked from either. */
export const switchHandlers: Handlers = {
  'POST /api/v2/spot/account/upgrade': {
    permission: 'manage',
    answer: (context) => {
      switchAccount(context.exchange, memberOf(context), 'unified');
      return null;
    },
  },
  'POST /api/v3/account/switch': {
    permission: 'manage',
    answer: (context) => {
      switchAccount(context.exchange, parentOf(context), 'classic');
      return null;
    },
  },
  'GET /api/v2/spot/account/upgrade-status': {
    permission: 'read',
    anyAccount: true,
    answer: (context) => status(memberOf(context)),
  },
  'GET /api/v3/account/switch-status': {
    permission: 'read',
    anyAccount: true,
    answer: (context) => status(parentOf(context)),
  },
};
