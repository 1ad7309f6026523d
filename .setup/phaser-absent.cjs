// What stands in place of Phaser's modules that the map does without (phaser-lean.ts has the lists).

/** A module that nothing comes to: whoever does, throws, and the browser tests fail. Asked what it is made of, it is an empty function. */
exports.absent = (name) => {
  const fail = () => {
    throw new Error(`Phaser's ${name} is left out: .setup/phaser-lean.ts`);
  };
  return new Proxy(function empty() {}, {
    get: (empty, key) =>
      typeof key === 'symbol' || key === 'prototype' || key in Object.prototype ? empty[key] : fail(),
    apply: fail,
    construct: fail,
  });
};

/** A class whose named methods may be called and do nothing; it may be called by itself as well. */
exports.idle = (methods) => {
  function Idle() {}
  for (const name of methods)
    Idle.prototype[name] = function () {
      return this;
    };
  return Idle;
};

/** A table of modules cut down to some: asked for another, it throws. */
exports.only = (name, table) =>
  new Proxy(table, {
    get: (kept, key) =>
      typeof key === 'symbol' || key in kept ? kept[key] : exports.absent(`${name}/${key}`)(),
  });
