/**
 * Breaks a label into lines, since SVG text does not wrap: as few lines as can be, of about the same
 * length. A word longer than a line is cut: in a language of long words a cut label is better than
 * one that runs out of the picture.
 * @param most characters a line holds; at least 1
 */
export function wrapLabel(label: string, most: number): string[] {
  const lines = fill(label, most);
  for (let narrower = most - 1; narrower > 0; narrower--) {
    const even = fill(label, narrower);
    // A narrower line may need no more lines, but must not cut a word that was whole.
    if (even.length > lines.length || even.join(' ') !== lines.join(' ')) break;
    lines.splice(0, lines.length, ...even);
  }
  return lines;
}

function fill(label: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(' ').flatMap((word) => cut(word, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function cut(word: string, most: number): string[] {
  return word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [word];
}
