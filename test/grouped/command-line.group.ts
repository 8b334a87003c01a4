import { runGroup } from './group';

runGroup('command-line');
