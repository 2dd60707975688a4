/** Sorts and searches the table. Without it the page says the same; the box to search in appears with it. */
export const driftReportScript = `
const table = document.querySelector("table.columns");
if (table) {
  const body = table.tBodies[0], rows = [...body.rows], box = document.getElementById("find");
  const value = (row, at) => { const cell = row.cells[at]; return cell.dataset.v === undefined ? cell.textContent : Number(cell.dataset.v); };
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    if (head.dataset.still !== undefined) return;
    const button = document.createElement("button");
    button.append(...head.childNodes); head.append(button);
    button.onclick = () => {
      const down = head.getAttribute("aria-sort") !== "descending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const order = (a, b) => typeof a === "number" ? a - b : a.localeCompare(b);
      rows.sort((a, b) => (down ? -1 : 1) * order(value(a, at), value(b, at)));
      body.append(...rows);
    };
  });
  box.parentElement.hidden = false;
  const count = document.getElementById("found");
  box.oninput = () => {
    const words = box.value.toLowerCase();
    let found = 0;
    for (const row of rows) found += !(row.hidden = !row.textContent.toLowerCase().includes(words));
    count.textContent = words ? found + " of " + rows.length : "";
  };
}
`;
