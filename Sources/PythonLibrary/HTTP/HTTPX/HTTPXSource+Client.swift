/// The settings of a client, and the client that blocks.
extension HTTPXSource {
    static let client = ##"""
        _VERSIONS = {"httpx": "0.28.1", "httpx2": "2.16.2"}
        __version__ = _VERSIONS[__name__]
        _UNOPENED, _OPENED, _CLOSED = 1, 2, 3


        class _BaseClient:
            """What both clients share: settings, and how a request is made from them.

            Making a client costs about 25 ms of computing with the real library (its TLS context); here it costs nothing, so
            that a lesson may measure a program that makes one.
            """

            def __init__(self, *, auth=None, params=None, headers=None, cookies=None, timeout=_DEFAULT_TIMEOUT,
                         follow_redirects=False, max_redirects=20, event_hooks=None, base_url="", trust_env=True,
                         default_encoding="utf-8"):
                self._auth = _build_auth(auth)
                self._params = QueryParams(params)
                self.headers = headers
                self._cookies = Cookies(cookies)
                self._timeout = Timeout(timeout)
                self.follow_redirects = follow_redirects
                self.max_redirects = max_redirects
                self.event_hooks = event_hooks
                self.base_url = base_url
                self._default_encoding = default_encoding
                self._state = _UNOPENED

            @property
            def is_closed(self):
                return self._state == _CLOSED

            @property
            def timeout(self):
                return self._timeout

            @timeout.setter
            def timeout(self, value):
                self._timeout = Timeout(value)

            @property
            def event_hooks(self):
                return self._event_hooks

            @event_hooks.setter
            def event_hooks(self, value):
                value = value or {}
                self._event_hooks = {"request": list(value.get("request", [])), "response": list(value.get("response", []))}

            @property
            def auth(self):
                return self._auth

            @auth.setter
            def auth(self, value):
                self._auth = _build_auth(value)

            @property
            def base_url(self):
                return self._base_url

            @base_url.setter
            def base_url(self, value):
                url = URL(value)
                raw = url.raw_path.decode("ascii")
                self._base_url = url if raw.endswith("/") else url.copy_with(raw_path=raw + "/")

            @property
            def headers(self):
                return self._headers

            @headers.setter
            def headers(self, value):
                self._headers = Headers([
                    ("Accept", "*/*"), ("Accept-Encoding", "gzip, deflate"), ("Connection", "keep-alive"),
                    ("User-Agent", f"python-{__name__}/{__version__}")])
                self._headers.update(value)

            @property
            def cookies(self):
                return self._cookies

            @cookies.setter
            def cookies(self, value):
                self._cookies = Cookies(value)

            @property
            def params(self):
                return self._params

            @params.setter
            def params(self, value):
                self._params = QueryParams(value)

            def build_request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                              cookies=None, timeout=USE_CLIENT_DEFAULT, extensions=None):
                url = URL(url)
                if url.is_relative_url and self._base_url._text not in ("", "/"):
                    path = self._base_url.raw_path.decode("ascii") + url.raw_path.decode("ascii").lstrip("/")
                    url = self._base_url.copy_with(raw_path=path)
                merged = self._headers
                if headers is not None:
                    merged = Headers(merged)
                    merged.update(headers)
                if self._params or params:
                    params = self._params.merge(params)
                if self._cookies or cookies:
                    mine = Cookies(self._cookies)
                    mine.update(cookies or {})
                    cookies = mine
                extensions = {} if extensions is None else dict(extensions)
                if "timeout" not in extensions:
                    patience = self._timeout if timeout is USE_CLIENT_DEFAULT else Timeout(timeout)
                    extensions["timeout"] = patience.as_dict()
                return Request(
                    method, url, content=content, data=data, files=files, json=json, params=params, headers=merged,
                    cookies=cookies, extensions=extensions)

            def _check_open(self):
                if self._state == _CLOSED:
                    raise RuntimeError("Cannot send a request, as the client has been closed.")
                self._state = _OPENED

            def _open(self):
                if self._state != _UNOPENED:
                    raise RuntimeError({
                        _OPENED: "Cannot open a client instance more than once.",
                        _CLOSED: "Cannot reopen a client instance, once it has been closed.",
                    }[self._state])
                self._state = _OPENED

            def _signed(self, request, auth):
                """The request with what the auth adds. An auth that wants to see the answer first is not for Meanwhile."""
                auth = self._auth if auth is USE_CLIENT_DEFAULT else _build_auth(auth)
                if auth is None:
                    return request
                for signed in auth.auth_flow(request):
                    return signed
                return request

            def _check_url(self, request):
                scheme, authority = request.url._parts()[:2]
                if not scheme or not authority:
                    raise UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol.", request=request)
                if scheme not in ("http", "https"):
                    raise UnsupportedProtocol(
                        f"Request URL has an unsupported protocol '{scheme}://'.", request=request)

            def _received(self, response, request):
                response._request = request
                response.default_encoding = self._default_encoding
                if response._elapsed is None:
                    response._elapsed = _timedelta(0)
                self._cookies.extract(response.headers._list, request.url.host)

            def _redirected(self, response, history):
                """The request that a redirect asks for: browsers' rules for the method."""
                request = response.request
                method, status = request.method, response.status_code
                if method != "HEAD" and (status in (302, 303) or (status == 301 and method == "POST")):
                    method = "GET"
                location = response.headers["location"]
                url = request.url.join(location)
                headers = Headers(request.headers)
                if url._parts()[1] != request.url._parts()[1]:
                    headers.pop("Authorization", None)
                    headers["Host"] = url._parts()[1]
                content = request.content
                if method != request.method and method == "GET":
                    content = None
                    for name in ("Content-Length", "Transfer-Encoding"):
                        headers.pop(name, None)
                headers.pop("Cookie", None)
                return Request(
                    method, url, headers=headers, content=content, cookies=self._cookies, extensions=request.extensions)


        class Client(_BaseClient):
            """A client whose requests block: nothing else happens in the program while one is on its way."""

            def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, trust_env=True,
                         http1=True, http2=False, proxy=None, mounts=None, timeout=_DEFAULT_TIMEOUT, follow_redirects=False,
                         limits=_DEFAULT_LIMITS, max_redirects=20, event_hooks=None, base_url="", transport=None,
                         default_encoding="utf-8"):
                super().__init__(
                    auth=auth, params=params, headers=headers, cookies=cookies, timeout=timeout,
                    follow_redirects=follow_redirects, max_redirects=max_redirects, event_hooks=event_hooks,
                    base_url=base_url, default_encoding=default_encoding)
                _refuse(http2=http2, proxy=proxy, cert=cert, mounts=mounts)
                self._transport = HTTPTransport(limits=limits) if transport is None else transport
                self._what = None

            def __enter__(self):
                self._open()
                return self

            def __exit__(self, exc_type=None, exc_value=None, traceback=None):
                self.close()

            def close(self):
                if self._state != _CLOSED:
                    self._state = _CLOSED
                    self._transport.close()

            def request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                        cookies=None, auth=USE_CLIENT_DEFAULT, follow_redirects=USE_CLIENT_DEFAULT,
                        timeout=USE_CLIENT_DEFAULT, extensions=None):
                request = self.build_request(
                    method, url, content=content, data=data, files=files, json=json, params=params, headers=headers,
                    cookies=cookies, timeout=timeout, extensions=extensions)
                return self._send(request, method.lower(), auth, follow_redirects)

            def send(self, request, *, stream=False, auth=USE_CLIENT_DEFAULT, follow_redirects=USE_CLIENT_DEFAULT):
                response = self._send(request, "send", auth, follow_redirects)
                return _opened(response) if stream else response

            def stream(self, method, url, *, auth=USE_CLIENT_DEFAULT, follow_redirects=USE_CLIENT_DEFAULT, **kwargs):
                return _Stream(self, self.build_request(method, url, **kwargs), auth, follow_redirects)

            def _send(self, request, name, auth, follow_redirects):
                self._check_open()
                follows = self.follow_redirects if follow_redirects is USE_CLIENT_DEFAULT else follow_redirects
                if isinstance(self._transport, HTTPTransport):
                    self._transport._what = self._what or f"{__name__}.Client.{name}"
                request = self._signed(request, auth)
                history = []
                while True:
                    if len(history) > self.max_redirects:
                        raise TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
                    for hook in self._event_hooks["request"]:
                        hook(request)
                    self._check_url(request)
                    response = self._transport.handle_request(request)
                    self._received(response, request)
                    for hook in self._event_hooks["response"]:
                        hook(response)
                    response.history = list(history)
                    if not response.has_redirect_location:
                        return response
                    request = self._redirected(response, history)
                    if not follows:
                        response.next_request = request
                        return response
                    history.append(response)

            def get(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                    follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return self.request(
                    "GET", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            def options(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                        follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return self.request(
                    "OPTIONS", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            def head(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                     follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return self.request(
                    "HEAD", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            def delete(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                       follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return self.request(
                    "DELETE", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            def post(self, url, *, content=None, data=None, files=None, json=None, **kwargs):
                return self.request("POST", url, content=content, data=data, files=files, json=json, **kwargs)

            def put(self, url, *, content=None, data=None, files=None, json=None, **kwargs):
                return self.request("PUT", url, content=content, data=data, files=files, json=json, **kwargs)

            def patch(self, url, *, content=None, data=None, files=None, json=None, **kwargs):
                return self.request("PATCH", url, content=content, data=data, files=files, json=json, **kwargs)


        def _opened(response):
            """A response whose body the program has yet to read."""
            response._is_read = response.is_closed = response.is_stream_consumed = False
            return response


        class _Stream:
            def __init__(self, client, request, auth, follow_redirects):
                self._arguments = (request, "stream", auth, follow_redirects)
                self._client = client

            def __enter__(self):
                self._response = _opened(self._client._send(*self._arguments))
                return self._response

            def __exit__(self, *args):
                self._response.close()

        """##
}
