/**
 * The function file that the manifest must name. Its ribbon button shows the pane, so there is nothing to associate;
 * Excel waits for Office to be ready all the same.
 */
void Office.onReady();
