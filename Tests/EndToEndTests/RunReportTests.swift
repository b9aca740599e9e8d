import Testing

@Suite("meanwhile run --report") struct RunReportTests {
    @Test func theReportHasEverythingInItsPlace() throws {
        let folder = try #require(TemporaryFolder())
        let file = folder.write(
            """
            import asyncio
            import time
            import httpx

            async def fetch(client, number):
                time.sleep(0.1)
                return (await client.get(f"https://api.example.com/user/{number}")).json()

            async def main():
                async with httpx.AsyncClient() as client:
                    await asyncio.gather(fetch(client, 1), fetch(client, 2))

            asyncio.run(main())
            """, to: "program.py")
        let result = MeanwhileProcess.run(["run", "--seed", "3", "--report", folder.path("report"), file])
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            folder.read("report") == """
                {
                  "schema": "meanwhile/run/v1",
                  "ended": "completed",
                  "elapsed": 0.4,
                  "seed": 3,
                  "requests": {
                    "count": 2,
                    "peakInFlight": 2,
                    "connections": 2,
                    "refused": 0
                  },
                  "tasks": {
                    "count": 3,
                    "peakAlive": 3
                  },
                  "blocked": 0.2,
                  "bounds": {
                    "sequential": 0.6,
                    "criticalPath": 0.3,
                    "polite": 0.2
                  },
                  "findings": [
                    {
                      "key": "loop-blocked",
                      "line": 6,
                      "parameters": {
                        "line": 6,
                        "what": "time.sleep",
                        "held": 0.2,
                        "times": 2,
                        "longest": 0.1,
                        "count": 1,
                        "lost": 0.1,
                        "replacement": "asyncio.sleep"
                      },
                      "message": "Line 6: `time.sleep` held the event loop 2 times, 200 ms in all. Others that could have run meanwhile: 1. They lost 100 ms together. Use `asyncio.sleep`, which lets the others run while it waits."
                    }
                  ]
                }

                """)
    }

    @Test(arguments: [
        ("1 / 0", "raised", 1), ("x = = 1", "raised", 1), ("while True: pass", "limit", 124),
        ("import asyncio\nasyncio.run(asyncio.Event().wait())", "deadlock", 124), ("import sys; sys.exit(3)", "completed", 3),
    ])
    func itSaysHowTheRunEnded(program: String, word: String, status: Int32) throws {
        let folder = try #require(TemporaryFolder())
        let result = MeanwhileProcess.run(
            ["run", "--limit", "instructions=1_000_000", "--report", folder.path("report"), "-"], input: program)
        #expect(result.status == status)
        #expect(folder.read("report").contains("\"ended\": \"\(word)\""))
    }
}
