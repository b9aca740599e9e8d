import SimulatedNetwork
import Testing

/// Requests and responses as programs use them.
@Suite struct ClientBehaviourTests {
    @Test func aResponseOfRequests() {
        let run = ClientProgram(
            """
            import requests
            r = requests.get("https://httpbin.org/get", params={"a": [1, 2], "b": None, "c": "x y"}, headers={"X-Me": "1"})
            print(r, r.status_code, r.ok, r.reason, r.url, r.encoding, r.elapsed.total_seconds(), bool(r))
            print(r.headers["CONTENT-type"], r.json()["args"], r.json()["headers"]["X-Me"], type(r.content), r.history)
            print(r.request, r.request.headers["User-Agent"], r.status_code == requests.codes.ok, requests.codes["teapot"])
            r = requests.post("https://httpbin.org/post", json={"k": [1, None]})
            print(r.json()["json"], r.request.body, r.request.headers["Content-Type"])
            print(requests.post("https://httpbin.org/post", data={"k": "v w"}).json()["form"])
            r = requests.get("https://httpbin.org/status/404")
            print(r, r.ok, requests.head("https://httpbin.org/anything/x").text == "")
            """, isStressed: true)
        #expect(
            run.output == """
                <Response [200]> 200 True OK https://httpbin.org/get?a=1&a=2&c=x+y utf-8 0.1 True
                application/json {'a': ['1', '2'], 'c': 'x y'} 1 <class 'bytes'> []
                <PreparedRequest [GET]> python-requests/2.34.2 True 418
                {'k': [1, None]} b'{"k": [1, null]}' application/json
                {'k': 'v w'}
                <Response [404]> False True

                """)
        #expect(run.errors.isEmpty)
    }

    @Test func aResponseOfHTTPX() {
        let run = ClientProgram(
            """
            import httpx
            with httpx.Client(base_url="https://httpbin.org/", headers={"X-Me": "1"}, params={"p": 1}) as c:
                r = c.get("/get", params={"q": True})
                print(r, r.status_code, r.reason_phrase, r.is_success, r.url, r.elapsed.total_seconds(), r.http_version)
                print(r.headers["CONTENT-type"], r.json()["args"], r.json()["headers"]["X-Me"], repr(r.url), r.url.host)
                r = c.post("post", json={"k": [1, None]})
                print(r.json()["json"], r.request.content, r.request, r.raise_for_status() is r)
                print(c.get("https://httpbin.org/headers", auth=("u", "p")).json()["headers"]["Authorization"])
                with c.stream("GET", "/html") as s:
                    try: s.text
                    except httpx.ResponseNotRead: print("not read")
                    print(len(b"".join(s.iter_bytes(100))) == int(s.headers["content-length"]))
            print(httpx.codes.NOT_FOUND == 404, repr(httpx.codes(404)), httpx.codes(404).phrase, c.is_closed)
            """, isStressed: true)
        #expect(
            run.output == """
                <Response [200 OK]> 200 OK True https://httpbin.org/get?p=1&q=true 0.1 HTTP/1.1
                application/json {'p': '1', 'q': 'true'} 1 URL('https://httpbin.org/get?p=1&q=true') httpbin.org
                {'k': [1, None]} b'{"k":[1,null]}' <Request('POST', 'https://httpbin.org/post?p=1')> True
                Basic dTpw
                not read
                True
                True <codes.NOT_FOUND: 404> Not Found True

                """)
        #expect(run.errors.isEmpty)
    }

    @Test func redirectsAreFollowedAsEachLibraryDoes() {
        let run = ClientProgram(
            """
            import httpx, requests
            r = requests.post("https://moved.test/old", data="x")
            print(r.url, r.history, r.json()["method"], r.json()["data"])
            r = requests.post("https://moved.test/kept", data="x")
            print(r.url, r.history, r.json()["method"], r.json()["data"])
            print(requests.get("https://moved.test/old", allow_redirects=False), requests.head("https://moved.test/old"))
            print(requests.get("https://moved.test/away").url)
            r = httpx.get("https://moved.test/old")
            print(r, r.is_redirect, r.next_request)
            r = httpx.post("https://moved.test/kept", content="x", follow_redirects=True)
            print(r.url, r.history, r.json()["method"], r.json()["data"])
            """, world: troubledWorld)
        #expect(
            run.output == """
                https://moved.test/new?from=old [<Response [302]>] GET \("")
                https://moved.test/new [<Response [307]>] POST x
                <Response [302]> <Response [302]>
                https://near.test/here
                <Response [302 Found]> True <Request('GET', 'https://moved.test/new?from=old')>
                https://moved.test/new [<Response [307 Temporary Redirect]>] POST x

                """)
        #expect(run.errors.isEmpty)
    }

    @Test func aSessionKeepsCookiesAndSettings() {
        let run = ClientProgram(
            """
            import requests
            s = requests.Session()
            s.headers.update({"X-Me": "1"})
            s.get("https://moved.test/cookie")
            print(dict(s.cookies), s.get("https://moved.test/new").json()["headers"].get("Cookie"))
            print(s.get("https://near.test/").request.headers.get("Cookie"))
            s.mount("https://", requests.adapters.HTTPAdapter(max_retries=2))
            try: s.get("https://closed.test/")
            except requests.ConnectionError as error: print(error.request.url)
            """, world: troubledWorld)
        #expect(run.output == "{'kind': 'oat'} kind=oat\nNone\nhttps://closed.test/\n")
        #expect(run.outcome.network.records.count { $0.host == "closed.test" } == 3)
    }

    @Test func aRequestIsCancelledWithItsTask() {
        let run = ClientProgram(
            """
            import asyncio, httpx
            async def main():
                async with httpx.AsyncClient() as c:
                    task = asyncio.create_task(c.get("https://httpbin.org/delay/4"))
                    await asyncio.sleep(0.5)
                    task.cancel()
                    try: await task
                    except asyncio.CancelledError: print("cancelled")
                    try: await asyncio.wait_for(c.get("https://httpbin.org/delay/4"), 1)
                    except asyncio.TimeoutError: print("late")
            asyncio.run(main())
            """, isStressed: true)
        #expect(run.output == "cancelled\nlate\n" && run.errors.isEmpty)
        #expect(run.outcome.elapsed == 1_500_000_000)
        #expect(run.outcome.network.records.allSatisfy { $0.failure == .cancelled })
    }

    @Test func mistakesGetPythonsWords() {
        let run = ClientProgram(
            """
            import asyncio, httpx, requests
            async def main():
                try: await requests.get("https://api.example.com/user/1")
                except TypeError as error: print(error)
                client = httpx.AsyncClient()
                try: client.get("https://api.example.com/user/1").json()
                except AttributeError as error: print(error)
                try:
                    with httpx.AsyncClient(): pass
                except TypeError as error: print(error)
            asyncio.run(main())
            """)
        #expect(
            run.output == """
                object Response can't be used in 'await' expression
                'coroutine' object has no attribute 'json'
                'AsyncClient' object does not support the context manager protocol

                """)
        #expect(run.errors.contains("coroutine 'AsyncClient.get' was never awaited"))
    }

    @Test func hooksAndMockTransportsAreCalled() {
        let run = ClientProgram(
            """
            import asyncio, httpx
            async def asked(request): print("->", request.url.path)
            async def answered(response): print("<-", response.status_code)
            def answer(request): return httpx.Response(201, json={"path": request.url.path})
            async def main():
                hooks = {"request": [asked], "response": [answered]}
                async with httpx.AsyncClient(transport=httpx.MockTransport(answer), event_hooks=hooks) as c:
                    print((await c.put("https://any.where/x", json=1)).json())
            asyncio.run(main())
            """)
        #expect(run.output == "-> /x\n<- 201\n{'path': '/x'}\n" && run.errors.isEmpty)
        #expect(run.outcome.network.records.isEmpty)
    }
}
