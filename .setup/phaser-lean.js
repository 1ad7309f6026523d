// The part of Phaser 4.2.1 that the map uses, in place of the whole (198 kB against 353 kB gzip): vite.config.ts puts
// it behind the name 'phaser' in production builds. Types and `npm run dev` still see the full package, so what is
// missing here shows only in a build: a missing name stops the build, a missing factory (this.add.x) fails when it
// runs. To use more of Phaser, add its import below.
import 'phaser-src/polyfills/requestVideoFrame';
// The order matters: Phaser's modules are circular (game object, filters, camera; batch handler, renderer), and the
// renderer and cameras must be loaded before core/Game, as Phaser's own entry does.
import CONST from 'phaser-src/const';
import 'phaser-src/renderer';
import 'phaser-src/cameras/2d/CameraManager';
import CoreEvents from 'phaser-src/core/events';
import Game from 'phaser-src/core/Game';
import Container from 'phaser-src/gameobjects/container/Container';
import GameObject from 'phaser-src/gameobjects/GameObject';
import Graphics from 'phaser-src/gameobjects/graphics/Graphics';
import Image from 'phaser-src/gameobjects/image/Image';
import Text from 'phaser-src/gameobjects/text/Text';
import Circle from 'phaser-src/geom/circle/Circle';
import CircleContains from 'phaser-src/geom/circle/Contains';
import PolygonContains from 'phaser-src/geom/polygon/Contains';
import Polygon from 'phaser-src/geom/polygon/Polygon';
import RectangleContains from 'phaser-src/geom/rectangle/Contains';
import Rectangle from 'phaser-src/geom/rectangle/Rectangle';
import InputEvents from 'phaser-src/input/events';
import Clamp from 'phaser-src/math/Clamp';
import Between from 'phaser-src/math/distance/DistanceBetween';
import BetweenPoints from 'phaser-src/math/distance/DistanceBetweenPoints';
import Linear from 'phaser-src/math/Linear';
import Vector2 from 'phaser-src/math/Vector2';
import BlendModes from 'phaser-src/renderer/BlendModes';
import ScaleModes from 'phaser-src/scale/const';
import ScaleEvents from 'phaser-src/scale/events';
import SceneEvents from 'phaser-src/scene/events';
import Scene from 'phaser-src/scene/Scene';
// Imported for what they do: each registers itself with the scene's factory or as a plugin.
import 'phaser-src/events/EventEmitter';
import 'phaser-src/scene/ScenePlugin';
import 'phaser-src/gameobjects/GameObjectCreator';
import 'phaser-src/gameobjects/GameObjectFactory';
import 'phaser-src/data/DataManagerPlugin';
import 'phaser-src/gameobjects/DisplayList';
import 'phaser-src/gameobjects/UpdateList';
import 'phaser-src/gameobjects/container/ContainerFactory';
import 'phaser-src/gameobjects/graphics/GraphicsFactory';
import 'phaser-src/gameobjects/image/ImageFactory';
import 'phaser-src/gameobjects/text/TextFactory';
import 'phaser-src/gameobjects/zone/ZoneFactory';
import 'phaser-src/gameobjects/shape/arc/ArcFactory';
import 'phaser-src/gameobjects/shape/line/LineFactory';
import 'phaser-src/gameobjects/shape/polygon/PolygonFactory';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory';
import 'phaser-src/input/InputPlugin';
import 'phaser-src/time/Clock';
import 'phaser-src/tweens/TweenManager';

export const { AUTO, CANVAS, WEBGL, HEADLESS, VERSION } = CONST;
export { BlendModes, Game, Scene };
export const Core = { Events: CoreEvents };
export const Scenes = { Events: SceneEvents };
export const Scale = {
  ...ScaleModes.CENTER,
  ...ScaleModes.SCALE_MODE,
  ...ScaleModes.ZOOM,
  Events: ScaleEvents,
};
export const Input = { Events: InputEvents };
export const Geom = {
  Circle: Object.assign(Circle, { Contains: CircleContains }),
  Polygon: Object.assign(Polygon, { Contains: PolygonContains }),
  Rectangle: Object.assign(Rectangle, { Contains: RectangleContains }),
};
const PhaserMath = { Vector2, Clamp, Linear, Distance: { Between, BetweenPoints } };
export const GameObjects = { GameObject, Container, Graphics, Image, Text };
export { PhaserMath as Math };
