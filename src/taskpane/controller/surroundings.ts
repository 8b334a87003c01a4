import type { OpenWorkbookDoor, WorkbookDoor } from '../doors/workbook-door';
import type { ExtractionClient } from '../extraction/extraction-client';
import type { FileImporter } from '../files/file-importer';
import type { Planner } from '../planning/planner';
import type { Store } from '../state/store';

/** What the commands need from outside. */
export interface PaneSurroundings {
  readonly store: Store;
  readonly client: Pick<ExtractionClient, 'read' | 'stop' | 'explain'>;
  readonly importer: Pick<FileImporter, 'importBytes' | 'importHtml'>;
  readonly doors: { readonly file: WorkbookDoor; readonly excel: OpenWorkbookDoor };
  readonly planner: Planner;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly now: () => Date;
  /** Calls back when a person has paused in typing; returns the way to call it off. */
  readonly afterPause: (callback: () => void) => () => void;
}
