// Pictures compared pixel by pixel, in a page of the browser that made them.

// compare returns which part of the pixels differs by more than near, and the
// places that differ by more than far and are more than an edge: there both
// pictures are even around, so that no shift of less than a pixel explains it. Far
// is what a dot as small as a pixel loses where its middle lies between two.
export async function compare(browser, a, b, { near = 16, far = 104 } = {}) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(async ({ images, near: n, far: f }) => {
      const [x, y] = await Promise.all(images.map(async (data) => {
        const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        pen.drawImage(bitmap, 0, 0);
        return pen.getImageData(0, 0, bitmap.width, bitmap.height);
      }));
      const { width, height } = x;
      if (width !== y.width || height !== y.height) return { sizes: [width, height, y.width, y.height] };
      const apart = (p, i, q, j) => Math.max(
        Math.abs(p.data[i] - q.data[j]), Math.abs(p.data[i + 1] - q.data[j + 1]), Math.abs(p.data[i + 2] - q.data[j + 2]));
      // What lies at i in one picture lies within a pixel of it in the other.
      const within = (p, i, q, column, row) => {
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const [c, r] = [column + dx, row + dy];
            if (c >= 0 && r >= 0 && c < width && r < height && apart(p, i, q, (r * width + c) * 4) <= f) return true;
          }
        }
        return false;
      };
      let differ = 0;
      const wrong = [];
      for (let row = 0; row < height; row++) {
        for (let column = 0; column < width; column++) {
          const i = (row * width + column) * 4;
          const d = apart(x, i, y, i);
          if (d > n) differ++;
          if (d > f && !(within(x, i, y, column, row) && within(y, i, x, column, row))) wrong.push([column, row, d]);
        }
      }
      return { part: differ / (width * height), wrong };
    }, { images: [a, b].map((s) => s.toString('base64')), near, far });
  } finally {
    await page.close();
  }
}
