/// `requests.adapters`: an adapter carries requests over a pool, and says in urllib3's words what failed.
extension RequestsSource {
    static let adapters = ##"""
        import _network
        from requests.cookies import RequestsCookieJar
        from requests.exceptions import ConnectionError, ConnectTimeout, ReadTimeout
        from requests.models import Response, _encoding
        from requests.structures import CaseInsensitiveDict
        from _http import timedelta

        DEFAULT_POOLSIZE = 10
        DEFAULT_RETRIES = 0


        class HTTPError(Exception):
            pass


        class _Failure(HTTPError):
            """What urllib3 raises and requests wraps: its words and its name show in the repr of what requests raises."""


        class MaxRetryError(_Failure):
            pass


        class ReadTimeoutError(_Failure):
            pass


        class ProtocolError(_Failure):
            pass


        class RemoteDisconnected(ConnectionResetError):
            pass


        for _class in (HTTPError, MaxRetryError, ReadTimeoutError, ProtocolError):
            _class.__module__ = "urllib3.exceptions"
        RemoteDisconnected.__module__ = "http.client"


        def _seconds(value, name):
            """A time-out as urllib3 takes it."""
            if value is None:
                return None
            try:
                seconds = float(value)
            except (TypeError, ValueError):
                raise ValueError(f"Timeout value {name} was {value}, but it must be an int, float or None.") from None
            if isinstance(value, bool):
                raise ValueError("Timeout cannot be a boolean value. It must be an int, float or None.")
            if seconds <= 0:
                raise ValueError(
                    f"Attempted to set {name} timeout to {value}, but the timeout cannot be set to a value less than or "
                    "equal to 0.")
            return seconds


        class BaseAdapter:
            def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
                raise NotImplementedError

            def close(self):
                raise NotImplementedError


        class HTTPAdapter(BaseAdapter):
            """Carries requests over one pool of connections: any number at once, `pool_maxsize` kept for each host."""

            def __init__(self, pool_connections=DEFAULT_POOLSIZE, pool_maxsize=DEFAULT_POOLSIZE, max_retries=DEFAULT_RETRIES,
                         pool_block=False):
                if not isinstance(max_retries, int):
                    raise NotImplementedError("requests: Meanwhile takes a number for max_retries.")
                self.max_retries = max_retries
                self._pool = _network.Pool(
                    limit_per_host=pool_maxsize if pool_block else None, kept_per_host=pool_maxsize)

            def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None, _what="requests.request"):
                if isinstance(timeout, tuple):
                    try:
                        connect, read = timeout
                    except ValueError:
                        raise ValueError(
                            f"Invalid timeout {timeout}. Pass a (connect, read) timeout tuple, or a single float to set "
                            "both timeouts to the same value.") from None
                else:
                    connect = read = timeout
                patience = (_seconds(connect, "connect"), _seconds(read, "read"), None, None)
                body = request.body or b""
                if isinstance(body, str):
                    body = body.encode("utf-8")
                headers = [(name, value if isinstance(value, str) else value.decode("latin-1"))
                           for name, value in request.headers.items()]
                for attempt in range(self.max_retries + 1):
                    answer = _network.perform(
                        _what, "requests", self._pool, request.method, request.url, headers, body, *patience)
                    # Only a connection that could not be made is tried again.
                    if answer not in ("refused", "dns-failure", "connect-timeout"):
                        break
                if isinstance(answer, str):
                    raise self._failure(answer, request, connect, read)
                return self.build_response(request, answer)

            def _failure(self, reason, request, connect, read):
                scheme = request.url.split(":", 1)[0].upper()
                place = f"(host={request._host!r}, port={request._port})"
                pool = f"{scheme}ConnectionPool{place}"
                if reason == "read-timeout":
                    cause = ReadTimeoutError(f"{pool}: Read timed out. (read timeout={read})")
                    return ReadTimeout(cause, request=request)
                if reason == "disconnected":
                    cause = ProtocolError(
                        "Connection aborted.", RemoteDisconnected("Remote end closed connection without response"))
                    return ConnectionError(cause, request=request)
                kind, error = "NewConnectionError", ConnectionError
                if reason == "dns-failure":
                    kind = "NameResolutionError"
                    words = f"Failed to resolve {request._host!r} ([Errno -2] Name or service not known)"
                elif reason == "connect-timeout" and connect is not None:
                    kind, error = "ConnectTimeoutError", ConnectTimeout
                    words = f"Connection to {request._host} timed out. (connect timeout={connect})"
                elif reason == "connect-timeout":
                    words = "Failed to establish a new connection: [Errno 110] Connection timed out"
                else:
                    words = "Failed to establish a new connection: [Errno 111] Connection refused"
                cause = MaxRetryError(
                    f"{pool}: Max retries exceeded with url: {request.path_url} "
                    f'(Caused by {kind}("{scheme}Connection{place}: {words}"))')
                return error(cause, request=request)

            def build_response(self, req, resp):
                status, reason, headers, body, to_headers, _ = resp
                response = Response()
                response.status_code = status
                response.reason = reason
                for name, value in headers:
                    if name in response.headers:
                        value = response.headers[name] + ", " + value
                    response.headers[name] = value
                response._content = body
                response.encoding = _encoding(response.headers)
                response.url = req.url
                response.request = req
                response.connection = self
                response.elapsed = timedelta(to_headers)
                response.cookies.extract(headers, req._host)
                return response

            def close(self):
                self._pool.close()

        """##
}
