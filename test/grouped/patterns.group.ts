import { runGroup } from './group';

runGroup('patterns');
