import Testing

@testable import PythonRuntime

/// Sets iterate in CPython 3.11's order. The figures were recorded with CPython 3.11.7, running the same steps.
@Suite struct SetOrderTests {
    private let interpreter = Interpreter()

    private func order(_ set: SetObject) -> [Int] {
        var result: [Int] = []
        var index = 0
        while let place = set.place(from: index) {
            if case .int(let number) = set.key(at: place) { result.append(number) }
            index = place + 1
        }
        return result
    }

    @Test(arguments: [
        ([33, 1, 17, 65, 49, 97], [65, 33, 1, 97, 49, 17]),
        ([8, 16, 0, 24, 32], [32, 0, 8, 16, 24]),
        ([-1, -2, -3, 5, 100], [100, 5, -2, -3, -1]),
        ([1000, 3, 64, 128, 256, 9], [64, 128, 256, 3, 1000, 9]),
        ([7, 15, 23, 31, 39, 47, 55, 63], [39, 7, 15, 47, 55, 23, 63, 31]),
    ])
    func `Numbers added one by one lie where CPython puts them`(_ added: [Int], _ expected: [Int]) throws {
        let set = interpreter.makeSet()
        for number in added { try set.add(.int(number), interpreter) }
        #expect(order(set) == expected)
    }

    @Test(arguments: [(1, 301, 230642070), (2, 327, 545059384), (3, 366, 956080679), (4, 322, 952528730)])
    func `Adding, removing, popping and merging keep CPython's order`(_ seed: Int, _ count: Int, _ digest: Int) throws {
        var state = seed
        func random(_ bound: Int) -> Int {
            state = (state &* 1_103_515_245 &+ 12345) & 0x7fff_ffff
            return (state >> 8) % bound
        }
        func number() -> Int {
            switch random(4) {
            case 0: random(10)
            case 1: random(1000)
            case 2: random(1000) * 64
            default: random(100) << 32
            }
        }
        func numbers(_ bound: Int) throws -> SetObject {
            let set = interpreter.makeSet()
            for _ in 0..<random(bound) { try set.add(.int(number()), interpreter) }
            return set
        }
        let set = interpreter.makeSet()
        var sum = 0
        for _ in 0..<400 {
            switch random(8) {
            case 0..<4: try set.add(.int(number()), interpreter)
            case 4: _ = try set.discard(.int(number()), interpreter)
            case 5: _ = set.popFirst()
            case 6: try set.merge(try numbers(20), interpreter)
            default: try interpreter.subtract(Value(try numbers(12)), from: set)
            }
            for number in order(set) { sum = (sum * 31 + number) % 1_000_000_007 }
        }
        #expect(set.count == count)
        #expect(sum == digest)
    }

    @Test func `A frozenset's hash is CPython's`() throws {
        let set = interpreter.makeSet(interpreter.types.frozenset)
        for number in [1, 2, 3] { try set.add(.int(number), interpreter) }
        #expect(set.frozenHash == -272375401224217160)
    }
}
