import { ExtractionClient } from './extraction/extraction-client';
import { excelDoor } from './doors/excel-door';
import { copyText } from './doors/copy-text';
import { fileDoor } from './doors/file-door';
import { browserKeepers } from './doors/kept-session';
import { keepSession } from './keep-session';
import { keepSettings } from './keep-settings';
import { whenInExcel } from './doors/office-host';
import { saveFile } from './doors/save-file';
import { FileImporter } from './files/file-importer';
import './fluent';
import { pageStyles } from './page-styles';
import { WorkerPlanner } from './planning/planner';
import { createPaneCommands } from './pane-controller';
import { initialState } from './state/pane-state';
import { reduce } from './state/reduce';
import { createStore } from './state/store';
import { followColourScheme } from './theme';
import { PaneApp } from './views/pane-app';
import { startExtractionWorker, startFileWorker, startPlanningWorker } from './workers';

/** Long enough not to read at each key, short enough that a pasted report is read at once. */
const pauseInTyping = 250;

const { styleSheet } = pageStyles;
if (styleSheet) document.adoptedStyleSheets.push(styleSheet);

const followOffice = followColourScheme();
const store = createStore(initialState, reduce);
const client = new ExtractionClient(startExtractionWorker);

const importer = new FileImporter(startFileWorker);
const planner = new WorkerPlanner(startPlanningWorker);

const pane = new PaneApp();
pane.store = store;
const excel = excelDoor({
  run: (batch) => Excel.run(batch),
  canResize: () => Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
  planner,
});
const commands = createPaneCommands({
  store,
  client,
  importer,
  doors: { excel, file: fileDoor(planner, saveFile) },
  planner,
  copyText,
  now: () => new Date(),
  afterPause: (callback) => {
    const timer = setTimeout(callback, pauseInTyping);
    return () => {
      clearTimeout(timer);
    };
  },
});
pane.commands = commands;
document.body.append(pane);
const keepers = browserKeepers();
void keepSettings(store, keepers.settings).then(() => keepSession(store, keepers.session, commands));

whenInExcel(document.getElementById('office-js'), () => {
  followOffice(Office.context.officeTheme);
  store.dispatch({ type: 'excel-found' });
  // What a closed pane or a lost line broke off is ended before anything else.
  void excel.start();
});
