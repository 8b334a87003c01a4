const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long a browser may take to begin a download before the bytes are let go. */
const graceTime = 60_000;

/** Has the browser save bytes as a file. The name is one that `workbookName` made: nothing else of a report stands in it. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, graceTime);
}
