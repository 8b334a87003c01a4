/** The set without which the rows cannot be written; the manifest asks for it too. */
const requirement = { set: 'ExcelApi', version: '1.9' } as const;

/**
 * Calls back once Office.js has found itself in an Excel that can take the rows. In a plain browser, in another program,
 * or where Office.js cannot be fetched, it never does: the page works on its own from the start and waits for nothing.
 */
export function whenInExcel(officeScript: HTMLElement | null, callback: () => void): void {
  const ask = (): void => {
    void Office.onReady(({ host }) => {
      if (host !== Office.HostType.Excel) return;
      if (Office.context.requirements.isSetSupported(requirement.set, requirement.version)) callback();
    });
  };
  // The script is fetched beside the page's own: it may be here already, come later, or not at all.
  if (typeof Office === 'undefined') officeScript?.addEventListener('load', ask);
  else ask();
}
