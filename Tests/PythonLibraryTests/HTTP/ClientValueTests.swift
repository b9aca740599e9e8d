import Testing

/// Values of httpx: addresses, parameters, headers, requests, responses, statuses. The output is what httpx 0.28.1 prints.
@Suite struct ClientValueTests {
    @Test func valuesOfHTTPX() {
        let run = ClientProgram(program)
        #expect(run.output == expected && run.errors.isEmpty)
    }

    private let program = #"""
        import httpx
        q = httpx.QueryParams("a=1&b=2")
        print(
            q["a"], q.set("a",5), dict(q), q.add("a",3), q.add("a",3).get_list("a"), q.merge({"c":1}),
            q.merge({"a":None}), q.remove("b"), q == httpx.QueryParams({"b":"2","a":"1"}), "a" in q,
            len(q.add("a",1)), bool(httpx.QueryParams()), q.multi_items(), list(q.items()))
        u = httpx.URL("https://user.example.com:8080/a/b?x=1#frag")
        print(
            u.join("../c"), u.join("/z?y=1"), u.join("https://o.org"), u.copy_set_param("y",2),
            u.copy_merge_params({"x":3}), u.copy_with(path="/q q"), u.copy_with(query=b"k=v"),
            u.copy_with(host="h.org",port=None), u == str(u), repr(httpx.URL("/rel?x=1")),
            httpx.URL("/rel").is_relative_url, httpx.URL("HTTPS://EXAMPLE.com/A"), httpx.URL("https://e.com/é?ü=ö"))
        h = httpx.Headers([("A","1"),("a","2")])
        print(h, h["a"], h.get_list("A"), len(h), list(h), "A" in h, h == {"a": "1, 2"}, h.raw)
        h["B"]="x"; del h["a"]
        print(h, h.get("zz", 3), h.pop("b"), h)
        r = httpx.Response(200, text="héllo", request=httpx.Request("GET","http://x"))
        print(
            r.headers, r.encoding, r.text, r.content, r.url, list(r.iter_bytes(2)), list(r.iter_lines()), r.is_closed)
        print(
            httpx.Response(200, json={"a":[1,2]}).content, httpx.Response(404, html="<p>").headers,
            httpx.Response(200, content=b"x").headers, httpx.Response(204).headers, httpx.Response(299))
        print(
            httpx.Request("POST","http://x/a?b=1",json={"a":"é"}).content,
            httpx.Request("POST","http://x",data={"a":[1,2],"b":None}).content,
            httpx.Request("GET","http://x",params={"q":"a b&c"}).url, httpx.Request("POST","http://x").headers)
        print(
            httpx.codes.OK, f"{httpx.codes.OK}", httpx.codes.OK == 200, httpx.codes.TOO_MANY_REQUESTS,
            repr(httpx.codes.IM_A_TEAPOT), httpx.codes.is_error(503), httpx.codes.get_reason_phrase(418),
            httpx.codes.NOT_FOUND.value, httpx.codes.NOT_FOUND.name)
        try: httpx.codes(999)
        except ValueError as e: print(e)
        t = httpx.Timeout(10.0, read=None)
        print(t, t.as_dict(), t == httpx.Timeout(10.0, read=None), t.connect)
        def answer(request):
            if request.url.path == "/a": return httpx.Response(302, headers={"Location": "/b"})
            return httpx.Response(200, json={"m": request.method, "h": dict(request.headers), "c": request.content.decode()})
        c = httpx.Client(transport=httpx.MockTransport(answer), base_url="https://m.org/v1/", follow_redirects=True, cookies={"k": "v"})
        r = c.post("https://m.org/a", json={"x": 1}); print(r.json(), r.history, r.url); print(c.get("x").url, c.cookies.get("k"))
        """#

    private let expected = #"""
        1 a=5&b=2 {'a': '1', 'b': '2'} a=1&a=3&b=2 ['1', '3'] a=1&b=2&c=1 a=&b=2 a=1 True True 2 False [('a', '1'), ('b', '2')] [('a', '1'), ('b', '2')]
        https://user.example.com:8080/c https://user.example.com:8080/z?y=1 https://o.org https://user.example.com:8080/a/b?x=1&y=2#frag https://user.example.com:8080/a/b?x=3#frag https://user.example.com:8080/q%20q?x=1#frag https://user.example.com:8080/a/b?k=v#frag https://h.org/a/b?x=1#frag True URL('/rel?x=1') True https://example.com/A https://e.com/%C3%A9?%C3%BC=%C3%B6
        Headers([('a', '1'), ('a', '2')]) 1, 2 ['1', '2'] 2 ['a'] True False [(b'A', b'1'), (b'a', b'2')]
        Headers({}) 3 x Headers({})
        Headers({'content-length': '6', 'content-type': 'text/plain; charset=utf-8'}) utf-8 héllo b'h\xc3\xa9llo' http://x [b'h\xc3', b'\xa9l', b'lo'] ['héllo'] True
        b'{"a":[1,2]}' Headers({'content-length': '3', 'content-type': 'text/html; charset=utf-8'}) Headers({'content-length': '1'}) Headers({}) <Response [299 ]>
        b'{"a":"\xc3\xa9"}' b'a=1&a=2&b=' http://x?q=a+b%26c Headers({'host': 'x', 'content-length': '0'})
        200 200 True 429 <codes.IM_A_TEAPOT: 418> True I'm a teapot 404 NOT_FOUND
        999 is not a valid codes
        Timeout(connect=10.0, read=None, write=10.0, pool=10.0) {'connect': 10.0, 'read': None, 'write': 10.0, 'pool': 10.0} True 10.0
        {'m': 'GET', 'h': {'host': 'm.org', 'accept': '*/*', 'accept-encoding': 'gzip, deflate', 'connection': 'keep-alive', 'user-agent': 'python-httpx/0.28.1', 'content-type': 'application/json', 'cookie': 'k=v'}, 'c': ''} [<Response [302 Found]>] https://m.org/b
        https://m.org/v1/x v

        """#
}
