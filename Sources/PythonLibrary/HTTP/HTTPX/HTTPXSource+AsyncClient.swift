/// The asynchronous client, and the functions of the module.
extension HTTPXSource {
    static let asyncClient = ##"""
        class AsyncClient(_BaseClient):
            """A client whose requests are awaited: other tasks run while one is on its way."""

            def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, http1=True,
                         http2=False, proxy=None, mounts=None, timeout=_DEFAULT_TIMEOUT, follow_redirects=False,
                         limits=_DEFAULT_LIMITS, max_redirects=20, event_hooks=None, base_url="", transport=None,
                         trust_env=True, default_encoding="utf-8"):
                super().__init__(
                    auth=auth, params=params, headers=headers, cookies=cookies, timeout=timeout,
                    follow_redirects=follow_redirects, max_redirects=max_redirects, event_hooks=event_hooks,
                    base_url=base_url, default_encoding=default_encoding)
                _refuse(http2=http2, proxy=proxy, cert=cert, mounts=mounts)
                self._transport = AsyncHTTPTransport(limits=limits) if transport is None else transport

            async def __aenter__(self):
                self._open()
                return self

            async def __aexit__(self, exc_type=None, exc_value=None, traceback=None):
                await self.aclose()

            async def aclose(self):
                if self._state != _CLOSED:
                    self._state = _CLOSED
                    await self._transport.aclose()

            async def request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
                              cookies=None, auth=USE_CLIENT_DEFAULT, follow_redirects=USE_CLIENT_DEFAULT,
                              timeout=USE_CLIENT_DEFAULT, extensions=None):
                request = self.build_request(
                    method, url, content=content, data=data, files=files, json=json, params=params, headers=headers,
                    cookies=cookies, timeout=timeout, extensions=extensions)
                return await self._send(request, auth, follow_redirects)

            async def send(self, request, *, stream=False, auth=USE_CLIENT_DEFAULT, follow_redirects=USE_CLIENT_DEFAULT):
                response = await self._send(request, auth, follow_redirects)
                return _opened(response) if stream else response

            def stream(self, method, url, *, auth=USE_CLIENT_DEFAULT, follow_redirects=USE_CLIENT_DEFAULT, **kwargs):
                return _AsyncStream(self, self.build_request(method, url, **kwargs), auth, follow_redirects)

            async def _send(self, request, auth, follow_redirects):
                self._check_open()
                follows = self.follow_redirects if follow_redirects is USE_CLIENT_DEFAULT else follow_redirects
                request = self._signed(request, auth)
                history = []
                while True:
                    if len(history) > self.max_redirects:
                        raise TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
                    for hook in self._event_hooks["request"]:
                        await hook(request)
                    self._check_url(request)
                    response = await self._transport.handle_async_request(request)
                    self._received(response, request)
                    for hook in self._event_hooks["response"]:
                        await hook(response)
                    response.history = list(history)
                    if not response.has_redirect_location:
                        return response
                    request = self._redirected(response, history)
                    if not follows:
                        response.next_request = request
                        return response
                    history.append(response)

            async def get(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                          follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return await self.request(
                    "GET", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            async def options(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                              follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return await self.request(
                    "OPTIONS", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            async def head(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                           follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return await self.request(
                    "HEAD", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            async def delete(self, url, *, params=None, headers=None, cookies=None, auth=USE_CLIENT_DEFAULT,
                             follow_redirects=USE_CLIENT_DEFAULT, timeout=USE_CLIENT_DEFAULT, extensions=None):
                return await self.request(
                    "DELETE", url, params=params, headers=headers, cookies=cookies, auth=auth,
                    follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)

            async def post(self, url, *, content=None, data=None, files=None, json=None, **kwargs):
                return await self.request("POST", url, content=content, data=data, files=files, json=json, **kwargs)

            async def put(self, url, *, content=None, data=None, files=None, json=None, **kwargs):
                return await self.request("PUT", url, content=content, data=data, files=files, json=json, **kwargs)

            async def patch(self, url, *, content=None, data=None, files=None, json=None, **kwargs):
                return await self.request("PATCH", url, content=content, data=data, files=files, json=json, **kwargs)


        class _AsyncStream:
            def __init__(self, client, request, auth, follow_redirects):
                self._arguments = (request, auth, follow_redirects)
                self._client = client

            async def __aenter__(self):
                self._response = _opened(await self._client._send(*self._arguments))
                return self._response

            async def __aexit__(self, *args):
                await self._response.aclose()


        def request(method, url, *, params=None, content=None, data=None, files=None, json=None, headers=None, cookies=None,
                    auth=None, proxy=None, timeout=_DEFAULT_TIMEOUT, follow_redirects=False, verify=True, trust_env=True):
            return _once("request", method, url, params=params, content=content, data=data, files=files, json=json,
                         headers=headers, cookies=cookies, auth=auth, proxy=proxy, timeout=timeout,
                         follow_redirects=follow_redirects)


        def _once(name, method, url, *, cookies=None, proxy=None, timeout=_DEFAULT_TIMEOUT, **kwargs):
            """A request with a client, and so a connection, of its own."""
            with Client(cookies=cookies, proxy=proxy, timeout=timeout) as client:
                client._what = f"{__name__}.{name}"
                return client.request(method, url, **kwargs)


        class _OneStream:
            """`stream` without a client: one of its own, closed when the block ends."""

            def __init__(self, method, url, kwargs):
                self._client = Client(timeout=kwargs.pop("timeout", _DEFAULT_TIMEOUT))
                self._client._what = __name__ + ".stream"
                self._stream = self._client.stream(method, url, **kwargs)

            def __enter__(self):
                return self._stream.__enter__()

            def __exit__(self, *args):
                self._stream.__exit__(*args)
                self._client.close()


        def stream(method, url, **kwargs):
            return _OneStream(method, url, kwargs)


        def get(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True,
                timeout=_DEFAULT_TIMEOUT, trust_env=True):
            return _once("get", "GET", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                         follow_redirects=follow_redirects, timeout=timeout)


        def options(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
                    verify=True, timeout=_DEFAULT_TIMEOUT, trust_env=True):
            return _once("options", "OPTIONS", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                         follow_redirects=follow_redirects, timeout=timeout)


        def head(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True,
                 timeout=_DEFAULT_TIMEOUT, trust_env=True):
            return _once("head", "HEAD", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                         follow_redirects=follow_redirects, timeout=timeout)


        def delete(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
                   verify=True, timeout=_DEFAULT_TIMEOUT, trust_env=True):
            return _once("delete", "DELETE", url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                         follow_redirects=follow_redirects, timeout=timeout)


        def post(url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=None,
                 proxy=None, follow_redirects=False, verify=True, timeout=_DEFAULT_TIMEOUT, trust_env=True):
            return _once("post", "POST", url, content=content, data=data, files=files, json=json, params=params,
                         headers=headers, cookies=cookies, auth=auth, proxy=proxy, follow_redirects=follow_redirects,
                         timeout=timeout)


        def put(url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=None,
                proxy=None, follow_redirects=False, verify=True, timeout=_DEFAULT_TIMEOUT, trust_env=True):
            return _once("put", "PUT", url, content=content, data=data, files=files, json=json, params=params,
                         headers=headers, cookies=cookies, auth=auth, proxy=proxy, follow_redirects=follow_redirects,
                         timeout=timeout)


        def patch(url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=None,
                  proxy=None, follow_redirects=False, verify=True, timeout=_DEFAULT_TIMEOUT, trust_env=True):
            return _once("patch", "PATCH", url, content=content, data=data, files=files, json=json, params=params,
                         headers=headers, cookies=cookies, auth=auth, proxy=proxy, follow_redirects=follow_redirects,
                         timeout=timeout)

        """##
}
