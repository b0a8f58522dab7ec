import { join } from 'node:path';
import { Visitor } from './visitor.mjs';

/**
 * Takes one journey in one engine. Each arrival on it is a browser with a profile of its own; where the journey fails,
 * pictures of what they show are kept in the folder.
 */
export async function travel(engine, journey, site, folder) {
  const path = engine.find();
  const about = { engine: engine.name, journey: journey.name };
  if (!path) return { ...about, result: 'absent', reason: engine.remedy };
  const visitors = [];
  const arrive = async () => {
    const visitor = new Visitor(await engine.start(path));
    visitors.push(visitor);
    await visitor.size(1280, 900);
    return visitor;
  };
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  try {
    await journey.run({ arrive, site });
    return { ...about, result: 'passed', seconds: seconds() };
  } catch (error) {
    const failure = { ...about, result: 'failed', seconds: seconds(), reason: error.message };
    for (const visitor of visitors.filter(({ isHere }) => isHere)) {
      const name = `${engine.name} ${journey.name} ${visitors.indexOf(visitor) + 1}.png`;
      await visitor.picture(join(folder, name.replaceAll(' ', '-'))).catch(console.error);
      console.error(error.stack, await visitor.errors().catch(String));
    }
    return failure;
  } finally {
    for (const visitor of visitors) await visitor.leave().catch(console.error);
  }
}
