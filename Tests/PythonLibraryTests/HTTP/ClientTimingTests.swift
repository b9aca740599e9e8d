import SimulatedNetwork
import Testing

/// What the clients cost in time: the figures that lessons are built on.
@Suite struct ClientTimingTests {
    @Test func aHundredRequestsOneByOneTake48Seconds() {
        let run = ClientProgram(
            """
            import requests
            for i in range(100):
                requests.get(f"https://api.github.com/repos/test/repo{i}").raise_for_status()
            """)
        #expect(run.errors.isEmpty)
        #expect(abs(run.seconds - 48) <= 48 * 0.03)
        #expect(run.outcome.network.summary.connections == 100)
        #expect(run.outcome.network.peakInFlight == 1)
    }

    @Test func aHundredRequestsTogetherTakeAsLongAsTheSlowest() {
        let run = ClientProgram(
            """
            import asyncio, httpx
            async def main():
                async with httpx.AsyncClient() as client:
                    answers = await asyncio.gather(
                        *(client.get(f"https://api.github.com/repos/test/repo{i}") for i in range(100)))
                print(sum(answer.status_code == 200 for answer in answers), answers[7].json()["name"])
            asyncio.run(main())
            """)
        #expect(run.output == "100 repo7\n")
        #expect(abs(run.seconds - 3.2) <= 3.2 * 0.05)
    }

    @Test(arguments: ["httpx", "httpx2"])
    func threeNearRequests(module: String) {
        let oneByOne = ClientProgram(
            "import requests\nfor i in 1, 2, 3: requests.get(f'https://api.example.com/user/{i}')\n")
        #expect(oneByOne.outcome.elapsed == 600_000_000)
        let together = ClientProgram(
            """
            import asyncio
            import \(module)
            async def main():
                async with \(module).AsyncClient() as c:
                    await asyncio.gather(*[c.get(f"https://api.example.com/user/{i}") for i in (1, 2, 3)])
            asyncio.run(main())
            """)
        #expect(together.outcome.elapsed == 200_000_000)
    }

    @Test func aSessionReusesItsConnection() {
        let alone = ClientProgram(
            "import requests\nfor i in range(10): requests.get('https://near.test/')\n", world: troubledWorld)
        let session = ClientProgram(
            """
            import requests
            with requests.Session() as s:
                for i in range(10): s.get('https://near.test/')
            """, world: troubledWorld)
        // 40 ms round trip, 60 ms of work: three round trips on a new connection, one on a kept one.
        #expect(alone.outcome.elapsed == 1_800_000_000)
        #expect(session.outcome.elapsed == 1_080_000_000)
        #expect(session.outcome.network.connectionsOpened == 1)
    }

    @Test func aBlockingClientStopsTheLoop() {
        let run = ClientProgram(
            """
            import asyncio, httpx
            async def one(client, i):
                client.get(f"https://api.example.com/user/{i}")
            async def main():
                with httpx.Client() as client:
                    await asyncio.gather(*(one(client, i) for i in range(4)))
            asyncio.run(main())
            """)
        #expect(run.outcome.elapsed == 800_000_000)
        let began = run.outcome.trace?.events.filter { $0.kind == .blockingBegan(what: "httpx.Client.get") } ?? []
        #expect(began.count == 4)
        #expect(began.allSatisfy { $0.position.line == 3 && $0.actor.isTask })
    }

    @Test func thePoolLimitsAndTimesOut() {
        let run = ClientProgram(
            """
            import asyncio, httpx
            async def main():
                async with httpx.AsyncClient(limits=httpx.Limits(max_connections=2)) as c:
                    await asyncio.gather(*(c.get("https://api.example.com/user/1") for _ in range(6)))
                patience = httpx.Timeout(5, pool=0.1)
                async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1), timeout=patience) as c:
                    print(await asyncio.gather(
                        *(c.get("https://api.example.com/user/1") for _ in range(2)), return_exceptions=True))
            asyncio.run(main())
            """)
        #expect(run.output == "[<Response [200 OK]>, PoolTimeout('')]\n")
        #expect(run.outcome.elapsed == 800_000_000)
    }

    @Test func theRequestIsOfTheLineThatAsks() {
        let run = ClientProgram(
            """
            import asyncio, httpx
            async def main():
                async with httpx.AsyncClient() as c:
                    await asyncio.gather(c.get("https://api.example.com/user/1"),
                                         c.get("https://api.example.com/user/2"))
                    await c.get("https://api.example.com/user/3")
            asyncio.run(main())
            """)
        #expect(run.outcome.network.records.map(\.position.line) == [4, 4, 6])
        #expect(run.outcome.network.records.map(\.actor.number) == [2, 3, 1])
        #expect(run.outcome.network.records.allSatisfy { $0.client == "httpx" })
    }

    @Test func greedIsRefusedAndBanned() {
        let program = """
            import asyncio, httpx
            seen = {}
            async def one(c, i):
                try:
                    key = (await c.get(f"https://example.com/page/{i}")).status_code
                except httpx.HTTPError as error:
                    key = repr(error)
                seen[key] = seen.get(key, 0) + 1
            async def main():
                async with httpx.AsyncClient() as c:
                    ROUNDS
                print(seen)
            """
        let greedy = ClientProgram(
            program.replacing(
                "ROUNDS",
                with: "for _ in range(2): await asyncio.gather(*(one(c, i) for i in range(100)))")
                + "\nasyncio.run(main())\n")
        #expect(
            greedy.output == "{429: 20, 403: 90, 200: 10, \"ConnectError('All connection attempts failed')\": 80}\n")
        let polite = ClientProgram(
            """
            import asyncio, httpx
            async def one(c, s, i):
                async with s:
                    (await c.get(f"https://example.com/page/{i}")).raise_for_status()
            async def main():
                s = asyncio.Semaphore(5)
                async with httpx.AsyncClient() as c:
                    await asyncio.gather(*(one(c, s, i) for i in range(100)))
            asyncio.run(main())
            """)
        #expect(polite.outcome.ending == .completed)
        #expect(polite.outcome.network.summary.refused == 0 && polite.outcome.network.peakInFlight == 5)
    }
}
