import SimulatedNetwork
import Testing

/// What goes wrong, in the words of the real libraries (recorded from requests 2.34 and httpx 0.28).
@Suite struct ClientFailureTests {
    private func repr(_ expression: String, importing modules: String = "requests, httpx") -> String {
        let run = ClientProgram(
            """
            import \(modules)
            try:
                print(repr(\(expression)))
            except Exception as error:
                print(type(error).__module__ + "." + repr(error))
            """, world: troubledWorld)
        return run.output + run.errors
    }

    @Test(arguments: [
        ("requests.get('x')", #"MissingSchema("Invalid URL 'x': No scheme supplied. Perhaps you meant https://x?")"#),
        ("requests.get('ftp://a/b')", #"InvalidSchema("No connection adapters were found for 'ftp://a/b'")"#),
        ("requests.get('http://')", #"InvalidURL("Invalid URL 'http://': No host supplied")"#),
        ("requests.get('http://a:b/')", #"InvalidURL("Failed to parse: 'a:b' is not a valid host or port")"#),
        (
            "requests.get('https://slow.test/', timeout=0.1)",
            #"ReadTimeout(ReadTimeoutError("HTTPSConnectionPool(host='slow.test', port=443): Read timed out. (read timeout=0.1)"))"#
        ),
        (
            "requests.get('http://silent.test/x?y=1', timeout=(2, None))",
            #"ConnectTimeout(MaxRetryError('HTTPConnectionPool(host=\'silent.test\', port=80): Max retries exceeded with url: /x?y=1 (Caused by ConnectTimeoutError("HTTPConnection(host=\'silent.test\', port=80): Connection to silent.test timed out. (connect timeout=2)"))'))"#
        ),
        (
            "requests.get('https://closed.test/')",
            #"ConnectionError(MaxRetryError('HTTPSConnectionPool(host=\'closed.test\', port=443): Max retries exceeded with url: / (Caused by NewConnectionError("HTTPSConnection(host=\'closed.test\', port=443): Failed to establish a new connection: [Errno 111] Connection refused"))'))"#
        ),
        (
            "requests.get('https://no.such/')",
            #"ConnectionError(MaxRetryError('HTTPSConnectionPool(host=\'no.such\', port=443): Max retries exceeded with url: / (Caused by NameResolutionError("HTTPSConnection(host=\'no.such\', port=443): Failed to resolve \'no.such\' ([Errno -2] Name or service not known)"))'))"#
        ),
        (
            "requests.get('https://lost.test/')",
            "ConnectionError(ProtocolError('Connection aborted.', RemoteDisconnected('Remote end closed connection without response')))"
        ),
        ("requests.get('https://moved.test/loop')", "TooManyRedirects('Exceeded 30 redirects.')"),
        (
            "requests.get('https://moved.test/none').raise_for_status()",
            "HTTPError('404 Client Error: Not Found for url: https://moved.test/none')"
        ),
    ])
    func requestsFails(expression: String, expected: String) {
        #expect(repr(expression) == "requests.exceptions." + expected + "\n")
    }

    @Test(arguments: [
        ("httpx.get('x')", #"UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol.")"#),
        ("httpx.get('ftp://a/b')", #"UnsupportedProtocol("Request URL has an unsupported protocol 'ftp://'.")"#),
        ("httpx.get('http://a:b/')", #"InvalidURL("Invalid port: 'b'")"#),
        ("httpx.get('http://slow.test/')", "ReadTimeout('timed out')"),
        ("httpx.get('https://slow.test/')", "ReadTimeout('The read operation timed out')"),
        ("httpx.get('http://silent.test/')", "ConnectTimeout('timed out')"),
        ("httpx.get('http://closed.test/')", "ConnectError('[Errno 111] Connection refused')"),
        ("httpx.get('http://no.such/')", "ConnectError('[Errno -2] Name or service not known')"),
        (
            "httpx.get('http://lost.test/')",
            "RemoteProtocolError('Server disconnected without sending a response.')"
        ),
        (
            "httpx.get('https://moved.test/loop', follow_redirects=True)",
            "TooManyRedirects('Exceeded maximum allowed redirects.')"
        ),
        (
            "httpx.get('https://moved.test/none').raise_for_status()",
            #"HTTPStatusError("Client error '404 Not Found' for url 'https://moved.test/none'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404")"#
        ),
        (
            "httpx.get('https://moved.test/old').raise_for_status()",
            #"HTTPStatusError("Redirect response '302 Found' for url 'https://moved.test/old'\nRedirect location: '/new?from=old'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/302")"#
        ),
    ])
    func httpxFails(expression: String, expected: String) {
        #expect(repr(expression) == "httpx." + expected + "\n")
    }

    @Test func asynchronousFailuresHaveAnyiosWords() {
        let run = ClientProgram(
            """
            import asyncio, httpx
            async def main():
                async with httpx.AsyncClient() as c:
                    for host in "slow", "silent", "closed", "lost":
                        try: await c.get(f"http://{host}.test/", timeout=0.5)
                        except httpx.RequestError as error: print(repr(error), error.request)
                try: await c.get("http://near.test/")
                except RuntimeError as error: print(error)
            asyncio.run(main())
            """, world: troubledWorld, isStressed: true)
        #expect(
            run.output == """
                ReadTimeout('') <Request('GET', 'http://slow.test/')>
                ConnectTimeout('') <Request('GET', 'http://silent.test/')>
                ConnectError('All connection attempts failed') <Request('GET', 'http://closed.test/')>
                RemoteProtocolError('Server disconnected without sending a response.') <Request('GET', 'http://lost.test/')>
                Cannot send a request, as the client has been closed.

                """)
    }

    @Test func theExceptionsFormTheLibrariesTrees() {
        let run = ClientProgram(
            """
            import httpx, requests
            from requests.exceptions import ConnectTimeout, ConnectionError, Timeout, JSONDecodeError, RequestException
            import json
            print(issubclass(ConnectTimeout, ConnectionError), issubclass(ConnectTimeout, Timeout))
            print(issubclass(JSONDecodeError, json.JSONDecodeError), issubclass(RequestException, OSError))
            print([c.__name__ for c in httpx.ReadTimeout.__mro__[:6]])
            print(issubclass(httpx.HTTPStatusError, httpx.RequestError), httpx.ReadTimeout)
            """)
        #expect(
            run.output == """
                True True
                True True
                ['ReadTimeout', 'TimeoutException', 'TransportError', 'RequestError', 'HTTPError', 'Exception']
                False <class 'httpx.ReadTimeout'>

                """)
    }

    @Test func aFailureShowsTheProgramsLinesOnly() {
        let run = ClientProgram(
            "import requests\nrequests.get('https://lost.test/')\n", world: troubledWorld)
        #expect(
            run.errors == """
                Traceback (most recent call last):
                  File "main.py", line 2, in <module>
                    requests.get('https://lost.test/')
                requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))

                """)
    }

    @Test func withoutATimeoutASilentServerHangsTheProgram() throws {
        let world = try World("host mute.test\n  fail 100% with silence\n", file: "mute")
        let run = ClientProgram("import requests\nrequests.get('http://mute.test/')\n", world: world)
        #expect(run.outcome.ending == .deadlock)
    }

    @Test(arguments: ["requests.get(u, proxies={'http': 'x'})", "requests.post(u, files={'a': b'b'})", "httpx.Client(proxy='x')"])
    func whatMeanwhileLacksSaysSo(expression: String) {
        #expect(repr(expression.replacing("u,", with: "'http://near.test/',")).contains("NotImplementedError"))
    }
}
