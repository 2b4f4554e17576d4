import { BitgetError } from '@bitget-kit/errors';
import type { IoredisClient, NodeRedisClient, RedisClient } from './RedisClient.js';
import { runCached } from './runCached.js';
import type { ScriptRunner } from './ScriptRunner.js';

/**
 * Tells clients apart by what they can do.
 *
 * @throws BitgetError `config/invalid` when it is none of them
 */
export function toScriptRunner(client: RedisClient): ScriptRunner {
  if (can(client, 'evalsha')) return fromIoredis(client);
  if (can(client, 'evalSha')) return fromNodeRedis(client);
  if (can(client, 'run')) return client;
  const message = 'client must be a client of ioredis or of redis, or an object with a run method.';
  throw new BitgetError('config/invalid', message, { option: 'client' });
}

function fromIoredis(client: IoredisClient): ScriptRunner {
  return {
    run: ({ source, sha1 }, keys, args) =>
      runCached(
        () => client.evalsha(sha1, keys.length, ...keys, ...args),
        () => client.eval(source, keys.length, ...keys, ...args),
      ),
  };
}

function fromNodeRedis(client: NodeRedisClient): ScriptRunner {
  return {
    run: ({ source, sha1 }, keys, args) => {
      const options = { keys: [...keys], arguments: [...args] };
      return runCached(
        () => client.evalSha(sha1, options),
        () => client.eval(source, options),
      );
    },
  };
}

function can<Name extends string>(
  client: RedisClient,
  method: Name,
): client is Extract<RedisClient, Record<Name, unknown>> {
  return typeof Reflect.get(Object(client), method) === 'function';
}
