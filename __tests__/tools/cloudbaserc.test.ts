import fs from 'node:fs';
import { functions, schema, triggers } from '@config/cloud';
import { FUNCTIONS_FOLDER } from '../../tools/build-functions';
import { cloudbaserc } from '../../tools/cloudbaserc';

const jsonOf = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as unknown;

describe('cloudbaserc.json', () => {
  it('is generated from config/cloud.ts', () => {
    expect(jsonOf('cloudbaserc.json')).toEqual(cloudbaserc());
  });

  it('closes every collection to clients and declares its indexes', () => {
    const { collections } = cloudbaserc().framework.plugins.database.inputs;
    expect(collections.map(({ collectionName }) => collectionName)).toEqual(
      schema.collections.map(({ name }) => name),
    );
    expect(new Set(collections.map(({ aclTag }) => aclTag))).toEqual(new Set(['ADMINONLY']));
    expect(collections.flatMap(({ createIndexes }) => createIndexes)).toContainEqual({
      name: 'household_place',
      unique: false,
      keys: [
        { name: 'householdId', direction: '1' },
        { name: 'place', direction: '-1' },
      ],
    });
  });

  it('gives every timer to a function, in seven fields', () => {
    const names: readonly string[] = functions.map(({ name }) => name);
    for (const trigger of triggers) {
      expect(names).toContain(trigger.function);
      expect(trigger.cron.split(' ')).toHaveLength(7);
    }
    const deployed = cloudbaserc().functions.flatMap((one) => one.triggers);
    expect(deployed.map(({ name }) => name)).toEqual(triggers.map(({ name }) => name));
  });

  it('keeps functions within the minute the cloud gives them', () => {
    expect(Math.max(...functions.map(({ timeoutSeconds }) => timeoutSeconds))).toBeLessThan(61);
  });
});

describe('project.config.json', () => {
  it('names the folders the builds write', () => {
    expect(jsonOf('project.config.json')).toMatchObject({
      miniprogramRoot: 'dist/',
      cloudfunctionRoot: `${FUNCTIONS_FOLDER}/`,
    });
  });
});
