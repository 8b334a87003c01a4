import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages';
import type { ComparisonChoice } from '../comparison/comparison-offer';
import type { OwnEntry } from '../dictionary/own-dictionary';
import type { FormAsk } from '../doors/workbook-door';
import type { PaneCommands } from '../pane-commands';
import { observationId, type Correction } from '../reading/correction';
import type { PaneState } from '../state/pane-state';

/** The dialog that lies over the pane, if one does; each is loaded when it is first needed. */
export function openDialog(
  state: PaneState,
  messages: Messages,
  commands: PaneCommands,
): TemplateResult | typeof nothing {
  const { dialog, settings } = state;
  const closed = (): void => {
    // One that took its place meanwhile stays.
    if (dialog !== null) commands.close(dialog.kind);
  };
  switch (dialog?.kind) {
    case undefined:
      return nothing;
    case 'settings':
      void import(/* webpackChunkName: "settings" */ './settings-dialog');
      return html`<zb-settings-dialog
        .settings=${settings}
        .commands=${commands}
        .messages=${messages}
        .closed=${closed}
      ></zb-settings-dialog>`;
    case 'correction': {
      const { row, at } = dialog;
      const observation = state.result?.extraction.observations[at];
      // The text may have been read again meanwhile.
      if (observation === undefined || observationId(observation) !== row) return nothing;
      void import(/* webpackChunkName: "correction" */ './correction-dialog');
      return html`<zb-correction-dialog
        .observation=${observation}
        .correction=${state.corrections.get(row) ?? {}}
        .dictionary=${settings.dictionary}
        .messages=${messages}
        .save=${(correction: Correction) => {
          commands.correct(row, correction);
        }}
        .cancel=${closed}
      ></zb-correction-dialog>`;
    }
    case 'naming':
      void import(/* webpackChunkName: "settings" */ './naming-dialog');
      return html`<zb-naming-dialog
        .phrase=${dialog.phrase}
        .unit=${dialog.unit}
        .dictionary=${settings.dictionary}
        .messages=${messages}
        .save=${(entry: OwnEntry) => {
          commands.addEntry(entry);
        }}
        .closed=${closed}
      ></zb-naming-dialog>`;
    case 'form':
      void import(/* webpackChunkName: "form" */ './form-dialog');
      return html`<zb-form-dialog
        .ask=${dialog.ask}
        .preview=${dialog.preview}
        ?busy=${state.writing.kind === 'writing'}
        .messages=${messages}
        .askAgain=${(ask: FormAsk) => void commands.previewFill(ask)}
        .fillIn=${(ask: FormAsk) => void commands.fillForm(ask)}
        .closed=${closed}
      ></zb-form-dialog>`;
    case 'comparison':
      void import(/* webpackChunkName: "comparison" */ './comparison-dialog');
      return html`<zb-comparison-dialog
        .offer=${dialog.offer}
        .messages=${messages}
        .choose=${(choice: ComparisonChoice) => void commands.chooseComparison(choice)}
        .closed=${closed}
      ></zb-comparison-dialog>`;
    case 'preview':
      void import(/* webpackChunkName: "preview" */ './workbook-preview');
      return html`<zb-workbook-preview
        .sheets=${dialog.sheets}
        .messages=${messages}
        .close=${closed}
      ></zb-workbook-preview>`;
  }
}
