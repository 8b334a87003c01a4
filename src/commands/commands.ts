import type { RibbonCommand } from './ribbon-commands';

/** The ids that the manifest gives the buttons. */
const ids: readonly RibbonCommand[] = ['extractSelection', 'fillSelection', 'refresh', 'undo'];

/** The function file that the manifest names: the ribbon's buttons that work without the pane. What they do comes with the first. */
void Office.onReady(() => {
  let commands: Promise<Readonly<Record<RibbonCommand, () => Promise<void>>>> | null = null;
  const run = async (id: RibbonCommand): Promise<void> => {
    commands ??= import(/* webpackChunkName: "ribbon" */ './open-commands').then(({ openCommands }) => openCommands());
    try {
      await (await commands)[id]();
    } catch (error) {
      // A part that did not arrive is asked for again.
      commands = null;
      throw error;
    }
  };
  for (const id of ids) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void run(id).finally(() => event.completed());
    });
  }
});
