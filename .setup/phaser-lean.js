// The part of Phaser 4.2.1 that the map uses, in place of the whole: phaser-lean.ts puts it behind the name 'phaser' in production builds and
// leaves out what these modules would bring along. Types and `npm run dev` see the full package, so what is missing here shows only in a build: a missing
// name stops the build, a missing factory (this.add.x) or a module left out fails when it is used, which the browser tests do. To use more of
// Phaser, add its import below.
// The order matters: Phaser's modules are circular, and the renderer and cameras must be loaded before core/Game, as Phaser's own entry does.
import CONST from 'phaser-src/const';
import 'phaser-src/renderer';
import 'phaser-src/cameras/2d/CameraManager';
import CoreEvents from 'phaser-src/core/events';
import Game from 'phaser-src/core/Game';
import ScaleModes from 'phaser-src/scale/const';
import SceneEvents from 'phaser-src/scene/events';
import Scene from 'phaser-src/scene/Scene';
// Imported for what they do: each registers itself with the scene's factory or as a plugin.
import 'phaser-src/events/EventEmitter';
import 'phaser-src/gameobjects/DisplayList';
import 'phaser-src/gameobjects/GameObjectFactory';
import 'phaser-src/gameobjects/UpdateList';
import 'phaser-src/gameobjects/graphics/GraphicsFactory';
import 'phaser-src/gameobjects/image/ImageFactory';

export const { CANVAS } = CONST;
export { Game, Scene };
export const Core = { Events: CoreEvents };
export const Scenes = { Events: SceneEvents };
export const Scale = ScaleModes.SCALE_MODE;
