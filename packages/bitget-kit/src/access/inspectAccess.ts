import { type BitgetError, isAuthError, isBitgetError } from '@bitget-kit/errors';
import { type SpotGetAccountInfoResult, spotGetAccountInfo } from '@bitget-kit/private-api/spot';
import { type UtaGetAccountInfoResult, utaGetAccountInfo, utaGetSettings } from '@bitget-kit/private-api/uta';
import { type CallOptions, call, type Endpoint, syncClock, type Transport } from '@bitget-kit/transport';
import type { AccessReport, AccessWarning, AccountKind } from './AccessReport.js';
import { permissionsIn } from './permissionsIn.js';

/** A question's answer, or why there is none. */
type Asked<T> = { readonly value: T } | { readonly error: BitgetError };

/** From here on the offset is worth a word. */
const CLOCK_WARNING_MS = 1000;

/**
 * Finds out what an API key is good for: the kind of account, the clock's offset, permissions, binding to addresses, and
 * what of that is unwise.
 *
 * Sends three to four reads. What cannot be found out is `unknown` or absent, never guessed: a network failure does not
 * make an account classic. `permissions` of a unified account come from an endpoint that only other clients know.
 *
 * @throws {@link BitgetError} `api/rejected` when the exchange does not accept the credentials themselves.
 * @throws the signal's reason when `options.signal` ends it.
 * @see https://www.bitget.com/api-doc/spot/account/Get-Account-Info
 * @see https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
 * @example
 * ```ts
 * import { createBitget, inspectAccess } from 'bitget-kit';
 *
 * declare const credentials: { apiKey: string; secretKey: string; passphrase: string };
 * const { account, permissions, warnings } = await inspectAccess(createBitget({ credentials }));
 * for (const { message } of warnings) console.warn(message);
 * console.log(account, permissions);
 * ```
 */
export async function inspectAccess(
  bitget: { readonly transport: Transport<'read'> },
  options: CallOptions = {},
): Promise<AccessReport> {
  const { transport } = bitget;
  const ask = <R>(endpoint: Endpoint<Record<never, never>, R, 'read'>) =>
    answerOf(call(transport, endpoint, {}, options));
  const [clock, settings, classic] = await Promise.all([
    answerOf(syncClock(transport)),
    ask(utaGetSettings),
    ask(spotGetAccountInfo),
  ]);
  // Both refuse the credentials: there is nothing to report, and the exchange's own words say why.
  if ('error' in settings && 'error' in classic && isAuthError(classic.error)) throw classic.error;
  const account = kindOf(settings, classic);
  const unified = account === 'unified' ? await ask(utaGetAccountInfo) : undefined;
  const key = keyFacts(unified, classic);
  const clockOffsetMs = 'value' in clock ? clock.value.offsetMs : undefined;
  const warnings = [
    ...doubts({ clock, ...(account === 'unknown' ? { settings } : {}), info: unified ?? classic }),
    ...advice(key, clockOffsetMs),
  ];
  return { account, clockOffsetMs, ...key, warnings };
}

/** Only what was told makes an account classic or unified: an answer, or the refusal for the other kind. */
function kindOf(settings: Asked<unknown>, classic: Asked<unknown>): AccountKind {
  if ('value' in settings || refusedWith(classic, '40085')) return 'unified';
  return refusedWith(settings, '40084') ? 'classic' : 'unknown';
}

function keyFacts(
  unified: Asked<UtaGetAccountInfoResult> | undefined,
  classic: Asked<SpotGetAccountInfoResult>,
): Pick<AccessReport, 'permissions' | 'granted' | 'ipBound'> {
  const info = unified ?? classic;
  if (!('value' in info)) return { permissions: undefined, granted: undefined, ipBound: undefined };
  const { value } = info;
  const granted: readonly string[] | undefined = 'authorities' in value ? value.authorities : value.permissions;
  const readOnly = 'permType' in value && value.permType === 'read-only';
  // The answer for unified accounts is on no page of the documentation: what it lacks is not known, not absent.
  const { ips }: { readonly ips?: string | null } = value;
  return {
    permissions: granted ? permissionsIn(granted, readOnly) : undefined,
    granted: granted ?? undefined,
    ipBound: typeof ips === 'string' ? ips !== '' : undefined,
  };
}

/** Questions that found no answer. */
function doubts(asked: Readonly<Record<string, Asked<unknown>>>): AccessWarning[] {
  return Object.entries(asked).flatMap(([what, answer]) => {
    if ('value' in answer) return [];
    return [{ code: 'not-asked', message: `no answer about ${what}: ${answer.error.message}` } as const];
  });
}

function advice(key: ReturnType<typeof keyFacts>, clockOffsetMs: number | undefined): AccessWarning[] {
  const found: AccessWarning[] = [];
  if (key.permissions?.includes('withdraw')) {
    found.push({ code: 'withdraw-permission', message: 'The key may withdraw. Take that away unless it is needed.' });
  }
  if (key.ipBound === false) {
    found.push({ code: 'no-ip-binding', message: 'The key works from any address. Bind it to yours.' });
  }
  if (clockOffsetMs !== undefined && Math.abs(clockOffsetMs) > CLOCK_WARNING_MS) {
    const message = `The local clock is off by ${clockOffsetMs} ms. Synchronise it: beyond 30 s requests are refused.`;
    found.push({ code: 'clock-offset', message });
  }
  return found;
}

async function answerOf<T>(promise: Promise<T>): Promise<Asked<T>> {
  try {
    return { value: await promise };
  } catch (error) {
    // An abort is the caller's own reason, and no finding.
    if (!isBitgetError(error)) throw error;
    return { error };
  }
}

function refusedWith(asked: Asked<unknown>, apiCode: string): boolean {
  return 'error' in asked && isBitgetError(asked.error, 'api/rejected') && asked.error.context.apiCode === apiCode;
}
