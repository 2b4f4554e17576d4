/** What a script does that got into the page and wants to send something away. Runs there: it sees nothing of this file. */
export async function tryToLeak(target: string): Promise<{ readonly [way: string]: boolean }> {
  const directives = ['connect-src', 'img-src', 'form-action', 'frame-src', 'require-trusted-types-for'];
  const refusals = directives.map(
    (directive) =>
      new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.effectiveDirective === directive) resolve();
        });
      }),
  );
  const isRefused = (attempt: Promise<unknown>): Promise<boolean> =>
    attempt.then(
      () => false,
      () => true,
    );
  const loaded = (one: WebSocket | HTMLImageElement): Promise<unknown> =>
    new Promise((resolve, reject) => {
      for (const event of ['open', 'load']) one.addEventListener(event, resolve);
      one.addEventListener('error', reject);
    });
  const fetches = await isRefused(fetch(`${target}?leak=fetch`));
  const sockets = await isRefused(loaded(new WebSocket(`${target.replace('http', 'ws')}?leak=socket`)));
  navigator.sendBeacon(`${target}?leak=beacon`);
  const image = Object.assign(new Image(), { src: `${target}?leak=image` });
  const images = await isRefused(loaded(image));
  const frame = Object.assign(document.createElement('iframe'), { src: `${target}?leak=frame` });
  const form = Object.assign(document.createElement('form'), { action: `${target}?leak=form` });
  document.body.append(frame, form);
  form.submit();
  const write = async (markup: string): Promise<void> => void Object.assign(document.body, { innerHTML: markup });
  const markup = await isRefused(write('<b>x</b>'));
  // By the policy, each of them: a refusal that does not come makes this wait in vain.
  await Promise.all(refusals);
  return { fetches, sockets, images, markup };
}
