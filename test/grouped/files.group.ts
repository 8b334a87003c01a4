import { runGroup } from './group';

runGroup('files');
