/// What carries requests, and what failed in the words of the real library.
extension HTTPXSource {
    static let transports = ##"""
        class BaseTransport:
            def __enter__(self):
                return self

            def __exit__(self, exc_type=None, exc_value=None, traceback=None):
                self.close()

            def handle_request(self, request):
                raise NotImplementedError("The 'handle_request' method must be implemented.")

            def close(self):
                pass


        class AsyncBaseTransport:
            async def __aenter__(self):
                return self

            async def __aexit__(self, exc_type=None, exc_value=None, traceback=None):
                await self.aclose()

            async def handle_async_request(self, request):
                raise NotImplementedError("The 'handle_async_request' method must be implemented.")

            async def aclose(self):
                pass


        def _make_pool(limits):
            return _network.Pool(
                limit=limits.max_connections, kept=limits.max_keepalive_connections, expiry=limits.keepalive_expiry)


        def _wire(request):
            """What the network needs to know of a request."""
            patience = request.extensions.get("timeout") or {}
            return (request.method, str(request.url), request.headers._list, request.content, patience.get("connect"),
                    patience.get("read"), patience.get("write"), patience.get("pool"))


        # What went wrong, in the words of a socket (a blocking client) and of anyio (an asynchronous one).
        _failures = {
            "connect-timeout": (ConnectTimeout, "timed out", ""),
            "read-timeout": (ReadTimeout, "timed out", ""),
            "write-timeout": (WriteTimeout, "timed out", ""),
            "pool-timeout": (PoolTimeout, "", ""),
            "refused": (ConnectError, "[Errno 111] Connection refused", "All connection attempts failed"),
            "dns-failure": (ConnectError, "[Errno -2] Name or service not known", "[Errno -2] Name or service not known"),
            "disconnected": (
                RemoteProtocolError, "Server disconnected without sending a response.",
                "Server disconnected without sending a response."),
        }


        def _failure(reason, request, place):
            if reason == "connect-timeout" and (request.extensions.get("timeout") or {}).get("connect") is None:
                # The operating system gave up, not the client.
                words = ("[Errno 110] Connection timed out", "All connection attempts failed")[place - 1]
                return ConnectError(words, request=request)
            found = _failures[reason]
            if place == 1 and reason in ("read-timeout", "write-timeout") and request.url.scheme == "https":
                # The TLS layer has words of its own.
                return found[0](f"The {reason.partition('-')[0]} operation timed out", request=request)
            return found[0](found[place], request=request)


        def _answer(request, answer):
            status, reason, headers, body, _, whole = answer
            response = Response(status, request=request, extensions={
                "http_version": b"HTTP/1.1", "reason_phrase": reason.encode("ascii")})
            response.headers._list = headers
            response._content = body
            response._elapsed = _timedelta(whole)
            return response


        def _may_retry(answer, attempt, retries):
            return answer in ("refused", "dns-failure", "connect-timeout") and attempt < retries


        def _backoff(attempt):
            return 0.5 * 2 ** (attempt - 1) if attempt else 0


        class HTTPTransport(BaseTransport):
            """Carries requests over one pool of connections; every request blocks its thread."""

            def __init__(self, verify=True, cert=None, trust_env=True, http1=True, http2=False, limits=_DEFAULT_LIMITS,
                         proxy=None, uds=None, local_address=None, retries=0, socket_options=None):
                _refuse(http2=http2, proxy=proxy, cert=cert, uds=uds)
                self._pool = _make_pool(limits)
                self._retries = retries
                self._what = __name__ + ".HTTPTransport"

            def handle_request(self, request):
                attempt = 0
                while True:
                    answer = _network.perform(self._what, __name__, self._pool, *_wire(request))
                    if not _may_retry(answer, attempt, self._retries):
                        break
                    if attempt:
                        import time
                        time.sleep(_backoff(attempt))
                    attempt += 1
                if isinstance(answer, str):
                    raise _failure(answer, request, 1)
                return _answer(request, answer)

            def close(self):
                self._pool.close()


        class AsyncHTTPTransport(AsyncBaseTransport):
            """Carries requests over one pool of connections while other tasks run."""

            def __init__(self, verify=True, cert=None, trust_env=True, http1=True, http2=False, limits=_DEFAULT_LIMITS,
                         proxy=None, uds=None, local_address=None, retries=0, socket_options=None):
                _refuse(http2=http2, proxy=proxy, cert=cert, uds=uds)
                self._pool = _make_pool(limits)
                self._retries = retries

            async def handle_async_request(self, request):
                attempt = 0
                while True:
                    answer = await _network.start(__name__, self._pool, *_wire(request))
                    if not _may_retry(answer, attempt, self._retries):
                        break
                    if attempt:
                        import asyncio
                        await asyncio.sleep(_backoff(attempt))
                    attempt += 1
                if isinstance(answer, str):
                    raise _failure(answer, request, 2)
                return _answer(request, answer)

            async def aclose(self):
                self._pool.close()


        class MockTransport(BaseTransport, AsyncBaseTransport):
            """Answers every request by a function of the program."""

            def __init__(self, handler):
                self.handler = handler

            def handle_request(self, request):
                response = self.handler(request)
                if not isinstance(response, Response):
                    raise TypeError("Cannot use an async handler in a sync Client")
                return response

            async def handle_async_request(self, request):
                response = self.handler(request)
                return response if isinstance(response, Response) else await response


        def _refuse(http2=False, proxy=None, cert=None, uds=None, mounts=None):
            """What the real library can do and Meanwhile cannot."""
            if http2:
                raise ImportError(
                    "Using http2=True, but the 'h2' package is not installed. Make sure to install "
                    f"{__name__} using `pip install {__name__}[http2]`.")
            if proxy is not None:
                raise NotImplementedError(__name__ + ": Meanwhile has no proxies.")
            if cert is not None:
                raise NotImplementedError(__name__ + ": Meanwhile has no client certificates.")
            if uds is not None:
                raise NotImplementedError(__name__ + ": Meanwhile has no Unix sockets.")
            if mounts:
                raise NotImplementedError(__name__ + ": Meanwhile has no mounted transports; give one as transport=.")


        class Auth:
            """Signs a request before it is sent: a subclass yields it from `auth_flow`."""

            def auth_flow(self, request):
                yield request


        class BasicAuth(Auth):
            def __init__(self, username, password):
                self._header = _basic(username, password)

            def auth_flow(self, request):
                request.headers["Authorization"] = self._header
                yield request


        class _FunctionAuth(Auth):
            def __init__(self, function):
                self._function = function

            def auth_flow(self, request):
                yield self._function(request)


        def _build_auth(auth):
            if auth is None or isinstance(auth, Auth):
                return auth
            if isinstance(auth, tuple):
                return BasicAuth(*auth)
            if callable(auth):
                return _FunctionAuth(auth)
            raise TypeError(f'Invalid "auth" argument: {auth!r}')

        """##
}
