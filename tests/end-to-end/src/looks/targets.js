// What can be pressed and is smaller than 44 by 44 pixels (WCAG 2.5.5). Links within a sentence are as high as its lines.
const LEAST = 44 - 0.01;
const small = [];
for (const it of all(CONTROLS)) {
  const isTicked = /^(checkbox|radio)$/.test(it.type);
  const area = (isTicked && it.closest("label")) || it;
  const around = parent(it);
  const isInSentence = it.localName === "a" && look(it).display === "inline" && around.textContent.trim() !== it.textContent.trim();
  const { width, height } = area.getBoundingClientRect();
  if (!isInSentence && (width < LEAST || height < LEAST)) small.push(`${width.toFixed(1)} × ${height.toFixed(1)}: ${called(it)}`);
}
return small;
