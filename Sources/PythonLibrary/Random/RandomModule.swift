import PythonRuntime

/// The module `random`: the class `Random`, and the methods of one shared instance as functions.
///
/// Every draw equals CPython 3.11's for the same seed. What draws without a seed depends on the run's seed.
struct RandomModule {
    unowned let interpreter: Interpreter
    let seeds: SeedSource
    /// Unowned: the type keeps closures that hold this.
    unowned let type: TypeObject

    /// Makes the module for a run with `seed`.
    static func make(_ interpreter: Interpreter, seed: UInt64) throws(PythonError) -> ModuleObject {
        let module = interpreter.makeModule("random")
        let type = interpreter.makeType("Random", module: "random")
        let random = RandomModule(interpreter: interpreter, seeds: SeedSource(seed: seed), type: type)
        random.installConstructor()
        random.installSeeding()
        random.installIntegers()
        random.installSequences()
        random.installDistributions()
        let names = module.namespace
        names.setInterned(interpreter.intern("Random"), Value(type), interpreter)
        let shared = random.makeGenerator(type)
        let functions = [
            "seed", "random", "uniform", "triangular", "randint", "choice", "randrange", "sample", "shuffle",
            "choices", "normalvariate", "lognormvariate", "expovariate", "vonmisesvariate", "gammavariate", "gauss",
            "betavariate", "paretovariate", "weibullvariate", "getstate", "setstate", "getrandbits", "randbytes",
        ]
        for name in functions {
            let function = type.namespace.getInterned(interpreter.intern(name))
            names.setInterned(
                interpreter.intern(name), Value(interpreter.makeBoundMethod(function, Value(shared))), interpreter)
        }
        return module
    }

    /// A generator seeded by the run.
    func makeGenerator(_ type: TypeObject) -> RandomObject {
        let object = interpreter.heap.adopt(RandomObject(type: type), bytes: 2700)
        object.generator = MersenneTwister(key: seeds.nextKey())
        return object
    }

    private func installConstructor() {
        let signature = Signature("Random", ["x"], required: 0)
        type.construct = { i, cls, a throws(PythonError) in
            let values = try signature.bind(a, i)
            let object = self.makeGenerator(cls)
            if !values[0].isUnbound { try self.seed(object, values[0]) }
            return Value(object)
        }
        type.initializesSeparately = true
        let initializer = Signature("Random.__init__", ["x"], required: 0, hasReceiver: true)
        interpreter.method(type, "__init__", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            try self.seed(try self.receiver(a), try initializer.bind(a, i)[0])
            return .none
        }
    }

    /// The generator that a method was called on.
    func receiver(_ arguments: Arguments) throws(PythonError) -> RandomObject {
        if let object = arguments[0].object as? RandomObject { return object }
        throw interpreter.typeError(
            "descriptor requires a 'random.Random' object but received a '\(interpreter.typeName(of: arguments[0]))'")
    }

    /// Adds a method whose arguments are bound as a Python function binds them.
    func method(
        _ name: String, _ parameters: [StaticString], required: Int? = nil, positional: Int? = nil,
        _ body: @escaping (RandomObject, [Value]) throws(PythonError) -> Value
    ) {
        let signature = Signature(
            "Random." + name, parameters, required: required, positional: positional, hasReceiver: true)
        interpreter.method(type, name, 0...Int.max, keywords: true) { i, a throws(PythonError) in
            try body(try self.receiver(a), try signature.bind(a, i))
        }
    }
}
