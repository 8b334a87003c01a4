import { runGroup } from './group';

runGroup('random-work');
