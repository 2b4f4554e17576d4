/**
 * The environment of a stranger: `home` for caches and settings of the user, so that nobody finds an older tarball of the same version,
 * and none of what pnpm tells the scripts that it runs, which npm, pnpm and Bun would take for settings of their own.
 */
export function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm|yarn|bun|deno|xdg)_/i.test(name) && name !== 'NODE_OPTIONS' && name !== 'INIT_CWD',
  );
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    NO_COLOR: '1',
    DO_NOT_TRACK: '1',
    DENO_NO_UPDATE_CHECK: '1',
    npm_config_update_notifier: 'false',
  };
}
