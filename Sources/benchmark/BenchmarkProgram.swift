/// A small program that keeps one part of an interpreter busy.
struct BenchmarkProgram {
    let name: String
    let source: String

    /// All of them, the two of the design's table first.
    static let all = [
        BenchmarkProgram(
            name: "fib",
            source: """
                def fib(n):
                    return n if n < 2 else fib(n - 1) + fib(n - 2)
                print(fib(27))

                """),
        BenchmarkProgram(
            name: "while loop",
            source: """
                def main():
                    i = total = 0
                    while i < 3_000_000:
                        total += i
                        i += 1
                    print(total)
                main()

                """),
        BenchmarkProgram(
            name: "attributes",
            source: """
                class Counter:
                    def __init__(self):
                        self.value = 0
                    def add(self, n):
                        self.value += n
                counter = Counter()
                for i in range(1_000_000):
                    counter.add(i)
                print(counter.value)

                """),
        BenchmarkProgram(
            name: "lists",
            source: """
                def main():
                    numbers = [i * i % 1000 for i in range(300_000)]
                    numbers.sort()
                    print(sum(numbers), sum(1 for n in numbers if n % 7 == 0), sorted(numbers, key=lambda n: -n)[0])
                main()

                """),
        BenchmarkProgram(
            name: "dictionaries",
            source: """
                def main():
                    counts = {}
                    for i in range(500_000):
                        key = f"k{i % 1000}"
                        counts[key] = counts.get(key, 0) + 1
                    print(len(counts), counts["k7"])
                main()

                """),
        BenchmarkProgram(
            name: "generators",
            source: """
                def numbers(n):
                    for i in range(n):
                        yield i
                print(sum(x * 2 for x in numbers(700_000)))

                """),
        BenchmarkProgram(
            name: "exceptions",
            source: """
                def check(i):
                    if i % 3 == 0:
                        raise ValueError(i)
                    return i
                total = 0
                for i in range(300_000):
                    try:
                        total += check(i)
                    except ValueError as error:
                        total -= error.args[0]
                print(total)

                """),
        BenchmarkProgram(
            name: "strings",
            source: """
                words = [("word %d" % i).upper().replace("W", "v") for i in range(200_000)]
                text = " ".join(words)
                print(len(text), text.count("9"), len(text.split()))

                """),
        BenchmarkProgram(
            name: "gather",
            source: """
                import asyncio
                async def work(i):
                    await asyncio.sleep(0)
                    return i
                async def main():
                    print(sum(await asyncio.gather(*(work(i) for i in range(50_000)))))
                asyncio.run(main())

                """),
    ]
}
