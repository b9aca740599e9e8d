import Simulation
import Testing

@Suite struct DrawTests {
    /// Fixed values: a change of the hash would change every lesson's timings.
    @Test func drawsAreTheSameOnEveryMachine() {
        let draw = SeededDraw(seed: 0)
        let first = draw.bits(host: "api.example.com", request: "GET /user/1", count: 0, phase: "wait")
        #expect(first == draw.bits(host: "api.example.com", request: "GET /user/1", count: 0, phase: "wait"))
        #expect(first == 10_003_295_159_847_624_405)
        #expect(Distribution.lognormal(median: .second, sigma: 1).quantile(0.9) == 3_602_224_479)
    }

    @Test func everyPartOfTheQuestionMatters() {
        let draws = [
            SeededDraw(seed: 0).bits(host: "a", request: "GET /", count: 0, phase: "wait"),
            SeededDraw(seed: 1).bits(host: "a", request: "GET /", count: 0, phase: "wait"),
            SeededDraw(seed: 0).bits(host: "b", request: "GET /", count: 0, phase: "wait"),
            SeededDraw(seed: 0).bits(host: "a", request: "GET /1", count: 0, phase: "wait"),
            SeededDraw(seed: 0).bits(host: "a", request: "GET /", count: 1, phase: "wait"),
            SeededDraw(seed: 0).bits(host: "a", request: "GET /", count: 0, phase: "dns"),
        ]
        #expect(Set(draws).count == draws.count)
    }

    @Test func uniformDrawsFillTheUnitIntervalEvenly() {
        var tenths = Array(repeating: 0, count: 10)
        for count in 0..<10_000 {
            let value = SeededDraw(seed: 7).uniform(host: "h", request: "GET /", count: count, phase: "wait")
            #expect((0..<1).contains(value))
            tenths[Int(value * 10)] += 1
        }
        #expect(tenths.allSatisfy { (900...1_100).contains($0) })
    }

    @Test func logarithmAndExponentialAreAccurate() {
        for step in 1...2_000 {
            let x = Double(step) * 0.137
            #expect((PortableMath.log(PortableMath.exp(x / 3)) - x / 3).magnitude < 1e-13 * max(1, x))
        }
        // Values from tables.
        #expect((PortableMath.log(2) - 0.693_147_180_559_945_309).magnitude < 1e-15)
        #expect((PortableMath.log(1e-300) + 690.775_527_898_213_705).magnitude < 1e-12)
        #expect((PortableMath.exp(1) - 2.718_281_828_459_045_235).magnitude < 1e-15)
        #expect((PortableMath.exp(-20) / 2.061_153_622_438_557_828e-9 - 1).magnitude < 1e-14)
        #expect(PortableMath.exp(1_000) == .infinity && PortableMath.exp(-1_000) == 0)
        #expect(PortableMath.log(0) == -.infinity && PortableMath.log(-1).isNaN)
    }

    @Test func normalQuantilesAreThoseOfTheTables() {
        let table = [(0.5, 0.0), (0.841344746068543, 1.0), (0.975, 1.959963984540054), (0.001, -3.090232306167813), (1e-9, -5.997807015007686)]
        for (p, z) in table { #expect((PortableMath.normalQuantile(p) - z).magnitude < 1e-9) }
    }

    @Test(arguments: [
        Distribution.uniform(100, 300), .normal(mean: 1_000, deviation: 100), .lognormal(median: 1_000, sigma: 1.2),
        .exponential(mean: 1_000), .fixed(7),
    ])
    func quantilesRiseAndNeverFallBelowZero(distribution: Distribution) {
        var last = 0
        for step in 0...1_000 {
            let value = distribution.quantile(Double(step) / 1_000)
            #expect(value >= last)
            last = value
        }
    }

    @Test func computingIsFreeBelowTheThresholdOnly() {
        let model = CostModel(instruction: 25)
        #expect(model.cost(ofInstructions: 40_000) == 0)
        #expect(model.cost(ofInstructions: 40_001) == 1_000_025)
        #expect(model.cost(ofInstructions: 1_000, library: 25 * .millisecond) == 25_025_000)
        #expect(LibraryCost.sort.duration(size: 1) == 0)
        for cost in LibraryCost.allCases { #expect(cost.duration(size: 2_000_000) >= cost.duration(size: 1_000)) }
    }
}
