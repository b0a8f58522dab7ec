import { join } from 'node:path';
import { Visitor } from './visitor.mjs';

/**
 * Takes one journey in one engine. Each arrival on it is a browser with a profile of its own; where the journey fails,
 * pictures of what they showed are kept in the folder.
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
  const seconds = () => (performance.now() - start) / 1000;
  try {
    await journey.run({ arrive, site });
    return { ...about, result: 'passed', seconds: seconds() };
  } catch (error) {
    const time = seconds();
    for (const [position, visitor] of visitors.entries()) {
      const name = `${engine.name} ${journey.name} ${position + 1}.png`.replaceAll(' ', '-');
      await visitor.picture(join(folder, name)).catch(console.error);
      console.error(await visitor.errors().catch(String));
    }
    return { ...about, result: 'failed', seconds: time, reason: error.stack };
  } finally {
    for (const visitor of visitors) await visitor.close().catch(console.error);
  }
}
