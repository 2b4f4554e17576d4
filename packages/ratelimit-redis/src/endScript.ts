import type { Script } from './Script.js';

/**
 * Ends permits, or pauses buckets.
 *
 * KEYS: the slots of each bucket, or its pause. ARGV: `done`, `release` or `pause`; the grace or the pause in ms; how many
 * permits, and their names; then, except for a pause, the hold in ms and the weight of one permit for each bucket.
 */
export const endScript: Script = {
  sha1: '914f94715746c2fc707ce01f4509d60232a3d5ca',
  source: `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local mode, ms, permits = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])

for i, key in ipairs(KEYS) do
  if mode == 'pause' then
    local open = math.max(now + ms, tonumber(redis.call('GET', key) or '') or 0)
    redis.call('SET', key, string.format('%.3f', open), 'PX', math.ceil(open - now) + 1)
  else
    local hold, weight = tonumber(ARGV[2 + permits + 2 * i]), tonumber(ARGV[3 + permits + 2 * i])
    for permit = 1, permits do
      for unit = 1, weight do
        local slot = ARGV[3 + permit] .. ':' .. unit
        -- One whose lease ran out is taken again.
        if mode == 'done' then redis.call('ZADD', key, string.format('%.3f', now + hold + ms), slot)
        else redis.call('ZREM', key, slot) end
      end
    end
    local life = math.ceil(hold + ms) + 1
    if mode == 'done' and redis.call('PTTL', key) < life then redis.call('PEXPIRE', key, life) end
  end
end
`,
};
