import markStyle from '../marks/mark-style.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Lets marks show inside a shadow root until `signal` aborts. Firefox styles highlights by the sheets of the
 * tree that the text is in; Chromium takes the document's, which the manifest provides.
 */
export function styleMarksIn(root: ShadowRoot, signal: AbortSignal): void {
  if (!import.meta.env.FIREFOX) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyle);
  }
  const ours = sheet;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ours];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== ours);
  });
}
