import type { Script } from './Script.js';

/**
 * Takes permits for a list of buckets: from all or from none.
 *
 * KEYS: the marker, then for each bucket its slots and its pause. ARGV: how many are wanted, the prefix of their names, the
 * lease in ms, then for each bucket what is allowed, the hold in ms and the weight of one permit. Gives the number granted,
 * and in how many ms to ask again.
 *
 * A slot is a member of a sorted set, its score the moment at which it comes free. All moments are of the server's clock.
 */
export const acquireScript: Script = {
  sha1: 'c1b19c9e32a22b5a9fa2e7fcb20971e58f003c98',
  source: `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local want, prefix, lease = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3])

-- Looked for as plain text: a pattern is tried at each character, which takes a fifth of the whole script.
local function told(section, name)
  local info = redis.call('INFO', section)
  local _, last = string.find(info, name, 1, true)
  return last and string.match(info, '^%x+', last + 1)
end

-- Another server than last time, or an empty one, may have forgotten what was granted; so may one that evicted keys.
local run = told('server', 'run_id:')
if not run then return redis.error_reply('ERR the server tells no run_id, so that a failover would go unnoticed') end
local evicted = told('stats', 'evicted_keys:') or '0'
local marker = redis.call('HMGET', KEYS[1], 'run', 'since', 'evicted')
local since = tonumber(marker[2] or '') or now
if marker[1] ~= run or marker[3] ~= evicted then
  since = now
  redis.call('HSET', KEYS[1], 'run', run, 'since', string.format('%.3f', now), 'evicted', evicted)
  if marker[1] == run then
    return redis.error_reply('ERR the server has evicted keys, maybe slots: it needs maxmemory-policy noeviction')
  end
end

local buckets = {}
local granted = want
for i = 2, #KEYS, 2 do
  local slots, at = KEYS[i], 3 * i / 2
  local bucket = { slots = slots, allowed = tonumber(ARGV[at + 1]), hold = tonumber(ARGV[at + 2]), weight = tonumber(ARGV[at + 3]) }
  redis.call('ZREMRANGEBYSCORE', slots, '-inf', string.format('%.3f', now))
  bucket.used = redis.call('ZCARD', slots)
  local open = math.max(since + bucket.hold + 1000, tonumber(redis.call('GET', KEYS[i + 1]) or '') or 0)
  bucket.closed = open - now
  local room = math.floor((bucket.allowed - bucket.used) / bucket.weight)
  -- One that needs more than is allowed goes alone.
  if bucket.used == 0 then room = math.max(1, room) end
  if bucket.closed > 0 then room = 0 end
  granted = math.max(0, math.min(granted, room))
  buckets[#buckets + 1] = bucket
end

local wait = 0
for _, bucket in ipairs(buckets) do
  if granted < want then
    wait = math.max(wait, bucket.closed)
    local missing = bucket.used + (granted + 1) * bucket.weight - bucket.allowed
    -- One that goes alone waits for the last slot, not for more than there are.
    if granted == 0 then missing = math.min(missing, bucket.used) end
    if missing > 0 then
      -- A slot whose request is not over cannot come free before one hold from now.
      local free = bucket.hold
      local slot = redis.call('ZRANGE', bucket.slots, missing - 1, missing - 1, 'WITHSCORES')
      if slot[2] then free = math.min(free, tonumber(slot[2]) - now) end
      wait = math.max(wait, free)
    end
  end
  local score = string.format('%.3f', now + lease + bucket.hold)
  for permit = 1, granted do
    for unit = 1, bucket.weight do
      redis.call('ZADD', bucket.slots, score, prefix .. permit .. ':' .. unit)
    end
  end
  -- Others may hold slots for longer, which must not vanish with the key. One ms more: the server counts whole ones.
  local life = math.ceil(lease + bucket.hold) + 1
  if granted > 0 and redis.call('PTTL', bucket.slots) < life then redis.call('PEXPIRE', bucket.slots, life) end
end
return { granted, string.format('%.3f', wait) }
`,
};
