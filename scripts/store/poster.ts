interface Poster {
  /** CSS pixels. */
  width: number;
  height: number;
  title: string;
  /** A data URL; shown whole, as large as there is room. */
  image: string;
}

/** A page with a line of text beside a picture, in the extension's own colours. */
export function poster({ width, height, title, image }: Poster): string {
  return `<!doctype html>
<html lang="en">
<style>
  body { margin: 0; box-sizing: border-box; width: ${width}px; height: ${height}px; padding: ${height / 12}px;
    display: grid; grid-template-columns: 2fr 3fr; gap: ${width / 24}px; place-items: center;
    background: #e3f0f2; color: #073c48; font-family: Charter, "Bitstream Charter", Cambria, Georgia, serif; }
  h1 { margin: 0; font-size: ${width / 20}px; line-height: 1.15; font-weight: 600; text-wrap: balance; }
  img { max-width: 100%; max-height: ${(height * 5) / 6}px; border-radius: ${height / 80}px;
    box-shadow: 0 ${height / 80}px ${height / 20}px rgb(7 60 72 / 25%); }
</style>
<h1>${title}</h1>
<img alt="" src="${image}">
</html>`;
}
