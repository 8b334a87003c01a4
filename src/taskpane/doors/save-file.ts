/** How long a browser may take to begin a download before the bytes are let go. */
const graceTime = 60_000;

/** Has the browser save a file. The name is one that `workbookName` made: nothing else of a report stands in it. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, graceTime);
}
