const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

let last: string | null = null;

/** Hands a file to the browser that shows the pane, which saves it or asks where; Office has nothing for that. Gives an address from which it can be saved again, until the next file. */
export function saveFile(name: string, bytes: Uint8Array): string {
  if (last !== null) URL.revokeObjectURL(last);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORD }));
  last = address;
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  return address;
}
