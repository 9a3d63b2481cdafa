// Ids made by scripts: a page may show the same question twice, in its quiz and in an attempt.

export function freeId(wanted: string): string {
  let id = wanted;
  for (let more = 2; document.getElementById(id); more += 1) id = `${wanted}-${more}`;
  return id;
}
