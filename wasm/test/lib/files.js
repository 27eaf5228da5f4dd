// A host that serves files and does nothing else: no types it does not know, no
// compression, no index of a folder, no header of its own.
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json' };

// serveFiles serves a folder under a path, and nothing beside it. asked is what was
// asked for, whole what went out to its end.
export async function serveFiles(dir, under) {
  const asked = [];
  const files = { asked, whole: [] };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://files');
    asked.push(pathname);
    const file = join(dir, decodeURIComponent(pathname.slice(under.length)));
    if (!pathname.startsWith(under) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] || 'application/octet-stream', 'Cache-Control': 'max-age=600' });
    // What has a smaller form comes slowly, so that who has seen enough can say so.
    const pause = existsSync(`${file}.gz`) && statSync(file).size > 1_000_000 ? 500 : 0;
    for await (const part of createReadStream(file)) {
      if (response.destroyed) return;
      response.write(part);
      if (pause) await new Promise((done) => { setTimeout(done, pause); });
    }
    files.whole.push(pathname);
    response.end();
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  files.url = `http://localhost:${server.address().port}${under}`;
  files.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return files;
}
