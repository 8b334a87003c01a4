import { runGroup } from './group';

runGroup('task-pane');
