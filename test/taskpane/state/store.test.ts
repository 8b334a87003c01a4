import { initialState } from '../../../src/taskpane/state/pane-state';
import { reduce } from '../../../src/taskpane/state/reduce';
import { createStore } from '../../../src/taskpane/state/store';

test('who listens is told of each change, and of nothing else, until they stop', () => {
  const store = createStore(initialState, reduce);
  const heard: string[] = [];
  const stop = store.subscribe(() => heard.push(store.state().input.region));
  store.dispatch({ type: 'region-typed', region: '泾县' });
  store.dispatch({ type: 'reading-stopped', job: 9 });
  store.dispatch({ type: 'region-typed', region: '绩溪县' });
  stop();
  store.dispatch({ type: 'region-typed', region: '广德市' });
  expect(heard).toEqual(['泾县', '绩溪县']);
});
