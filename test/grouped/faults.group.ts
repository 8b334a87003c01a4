import { runGroup } from './group';

runGroup('faults');
