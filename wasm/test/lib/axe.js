// What axe-core finds wrong with a document, or a part of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// violations returns each rule that is broken with the places where it is. It goes
// through the debugger: a page's own policy may let no foreign script in.
export async function violations(frame, part) {
  await frame.evaluate(source);
  const found = await frame.evaluate((where) => window.axe.run(where || document, { resultTypes: ['violations'] }), part);
  return found.violations.map((v) => [v.id, ...v.nodes.map((n) => n.html)]);
}
