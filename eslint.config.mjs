import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', '**/*.generated.ts'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The rules of Office's own plugin read Excel's proxies; they apply where the product speaks to Excel.
    files: ['src/hosts/excel/**/*.ts', 'src/taskpane/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  { files: ['src/cli/**/*.ts', 'scripts/**', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/webpack.*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
