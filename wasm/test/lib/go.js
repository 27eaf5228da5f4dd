// The program's own tools, built by Go: the server, and say, which knows what
// every sentence and number should be.
import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const top = fileURLToPath(new URL('../../..', import.meta.url));
const tool = (name) => `${top}build/test/${name}`;

// serve starts the server of a site on a free port; close ends it.
export async function serve(dir = process.env.SITE || 'build/site') {
  const child = spawn(tool('serve'), ['-addr', 'localhost:0', '-dir', dir], { cwd: top, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    return { url: new URL(line.trim().split(' ')[0]).origin, close: () => child.kill() };
  }
  throw new Error('the server did not start');
}

const flags = (options) => Object.entries(options).map(([name, value]) => `-${name}=${value}`);

// say returns what the mirror is told of the picture: {lang, say, order, zones,
// link, announced}. Its options are the tool's flags.
export const say = (options) => JSON.parse(execFileSync(tool('say'), flags(options), { encoding: 'utf8' }));

// svg returns the picture itself.
export const svg = (options) => execFileSync(tool('say'), [...flags(options), '-svg'], { encoding: 'utf8' });

// embed returns how a scene gets into a page: as element, frame or markdown.
export const embed = (form, options) => execFileSync(tool('say'), [...flags(options), `-embed=${form}`], { encoding: 'utf8' });

// hugo returns what Hugo makes of the shortcodes of a page by that template: {site:
// {lang, params}, shortcodes: [parameters, …]}.
export const hugo = (template, page) => execFileSync(tool('hugo'), [template], { encoding: 'utf8', input: JSON.stringify(page) });
