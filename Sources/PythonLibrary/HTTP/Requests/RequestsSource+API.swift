/// `requests.api`: the functions of the module, each with a session of its own.
extension RequestsSource {
    static let api = ##"""
        from requests.sessions import Session


        def _once(method, url, kwargs):
            """A request with a session, and so a connection, of its own."""
            with Session() as session:
                session._what = "requests." + method.lower()
                return session.request(method=method, url=url, **kwargs)


        def request(method, url, **kwargs):
            with Session() as session:
                session._what = "requests.request"
                return session.request(method=method, url=url, **kwargs)


        def get(url, params=None, **kwargs):
            return _once("get", url, dict(kwargs, params=params))


        def options(url, **kwargs):
            return _once("options", url, kwargs)


        def head(url, **kwargs):
            kwargs.setdefault("allow_redirects", False)
            return _once("head", url, kwargs)


        def post(url, data=None, json=None, **kwargs):
            return _once("post", url, dict(kwargs, data=data, json=json))


        def put(url, data=None, **kwargs):
            return _once("put", url, dict(kwargs, data=data))


        def patch(url, data=None, **kwargs):
            return _once("patch", url, dict(kwargs, data=data))


        def delete(url, **kwargs):
            return _once("delete", url, kwargs)

        """##
}
