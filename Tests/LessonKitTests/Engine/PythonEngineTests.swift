import Testing

@testable import LessonKit

@Suite("The Python engine of lessons") struct PythonEngineTests {
    private let engine = PythonEngine()

    private func value(_ expression: String, _ names: RunFacts.Variable...) -> Result<PlainValue, EvaluationFailure> {
        engine.evaluate(expression: expression, names: names)
    }

    @Test func aRunTellsItsFacts() {
        let facts = engine.run(
            source: """
                import asyncio
                async def nap(n):
                    await asyncio.sleep(n)
                    print("slept", n)
                    return n
                async def main():
                    return await asyncio.gather(nap(0.2), nap(0.1))
                result = asyncio.run(main())
                """, world: nil, seed: 0, variables: ["result", "missing"])
        #expect(facts.ending == .completed)
        #expect(facts.error == nil)
        #expect(facts.output == "slept 0.1\nslept 0.2\n")
        #expect(facts.elapsed == 0.2)
        #expect(facts.tasks == 3)
        #expect(facts.variables == [.init(name: "result", value: .list([.float(0.2), .float(0.1)]))])
    }

    @Test func requestsCarryWhatTheServerTook() {
        let world = "host api.example.com\n  route GET /slow\n    latency 300ms\n    body {}\n"
        let facts = engine.run(
            source: "import requests\nfor _ in range(2): requests.get('https://api.example.com/slow')", world: world,
            seed: 0, variables: [])
        #expect(facts.requests.map(\.start) == [0, 0.3])
        #expect(facts.requests.map(\.path) == ["/slow", "/slow"])
        #expect(facts.latencies == [0.3, 0.3])
        #expect(facts.elapsed == 0.6)
    }

    @Test func anExceptionIsTheLastLineOfItsTracebackAndTheProgramsLine() {
        let facts = engine.run(source: "x = 1\nraise ValueError('no')", world: nil, seed: 0, variables: ["x"])
        #expect(facts.ending == .raised)
        #expect(facts.error == "ValueError: no")
        #expect(facts.errorLine == 2)
        #expect(facts.variables == [.init(name: "x", value: .int(1))])
    }

    @Test func whatIsNoPythonRaises() {
        let facts = engine.run(source: "x = 1\nx = = 2", world: nil, seed: 0, variables: [])
        #expect(facts.ending == .raised)
        #expect(facts.error == "SyntaxError: invalid syntax")
        #expect(facts.errorLine == 2)
    }

    @Test func aLoopWithoutEndMeetsALimitThatNothingCatches() {
        let facts = engine.run(
            source: "while True:\n    try:\n        while True: pass\n    except BaseException: pass", world: nil, seed: 0,
            variables: [])
        #expect(facts.ending == .limit)
        #expect(facts.error == "instructions")
    }

    @Test func expressionsSeeDataOnly() {
        #expect(value("x + 1", .init(name: "x", value: .int(2))) == .success(.int(3)))
        #expect(value("sorted(set(x))[0], max(x), sum(x)", .init(name: "x", value: .list([.int(2), .int(1)])))
            == .success(.tuple([.int(1), .int(2), .int(3)])))
        #expect(value("any(r['a'] == 1 for r in x)",
            .init(name: "x", value: .list([.dictionary([.init(.string("a"), .int(1))])]))) == .success(.bool(true)))
        #expect(value("round(2.5), abs(-1), len('abc'), all([])")
            == .success(.tuple([.int(2), .int(1), .int(3), .bool(true)])))
        #expect(value("10 ** 20") == .success(.largeInt("100000000000000000000")))
    }

    @Test func expressionsFailWithPythonsWords() {
        #expect(value("nobody") == .failure(.init(type: "NameError", message: "name 'nobody' is not defined")))
        #expect(value("max([])") == .failure(.init(type: "ValueError", message: "max() arg is an empty sequence")))
        #expect(value("1 +") == .failure(.init(type: "SyntaxError", message: "invalid syntax")))
        #expect(value("[x for x in iter(int, 1)]") == .failure(.init(type: "limit", message: "memory"))
            || value("sum(0 for x in iter(int, 1))") == .failure(.init(type: "limit", message: "instructions")))
    }

    /// A learner's own class must not pass for what it prints like.
    @Test func whatIsNoDataEqualsNothing() {
        let facts = engine.run(
            source: """
                class Sly:
                    def __eq__(self, other): return True
                    def __le__(self, other): return True
                result = Sly()
                error_text = ValueError("text")
                class Words(str):
                    def __eq__(self, other): return True
                words = Words("no")
                """, world: nil, seed: 0, variables: ["result", "error_text", "words"])
        let names = facts.variables
        #expect(engine.evaluate(expression: "result == [1]", names: names) == .success(.bool(false)))
        #expect(engine.evaluate(expression: "result == result", names: names) == .success(.bool(true)))
        #expect(engine.evaluate(expression: "error_text == 'text'", names: names) == .success(.bool(false)))
        #expect(engine.evaluate(expression: "words == 'yes'", names: names) == .success(.bool(false)))
        guard case .failure(let failure) = engine.evaluate(expression: "result <= 1", names: names) else {
            Issue.record("an order was found where there is none")
            return
        }
        #expect(failure.text == "TypeError: '<=' not supported between instances of 'Sly' and 'int'")
    }

    @Test func aWorldsFaultsHaveLines() {
        #expect(engine.faults(inWorld: "host a.example\n  latency 200\n").map(\.key) == ["world-missing-unit"])
        #expect(engine.faults(inWorld: "host a.example\n  latency 200\n").map(\.line) == [2])
        #expect(engine.faults(inWorld: "host a.example\n  latency 200ms\n").isEmpty)
    }
}
