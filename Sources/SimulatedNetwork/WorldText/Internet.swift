extension World {
    /// The world when no other is given: the hosts that tutorials ask, and an echo for every other name.
    ///
    /// Read from its text when it is first used. A mistake in that text would be one of ours, and a test reads it; a build
    /// with such a mistake would know no host at all.
    public static let internet: World = (try? World(internetText, file: "internet")) ?? World(hosts: [])

    /// The text of ``internet``, in the grammar of <doc:Worlds>.
    public static let internetText = """
        # Near and even: every request takes 200 ms in all.
        host api.example.com
          round-trip 0ms
          latency 200ms
          route GET /user/{id}
            body {"id": "{id}", "name": "User {id}", "email": "user{id}@example.com"}
          route * /{path...}
            body {"args": {args}, "json": {json}, "method": "{method}", "path": "/{path}"}

        # Far away and long-tailed. A new connection costs 80 ms, so a request takes 80 ms to 3.2 s:
        # of a hundred numbered repositories one meets the longest wait, and all together come to 48 s.
        host api.github.com
          name-lookup 20ms
          round-trip 20ms
          latency lognormal median=206.5ms sigma=1.2 at-most 3.12s evenly
          header Server: github.example
          route GET /repos/{owner}/{name}
            body
              {"id": {number 1000 900000}, "name": "{name}", "full_name": "{owner}/{name}", "private": false,
               "owner": {"login": "{owner}", "id": {number 1 90000}, "type": "User"},
               "html_url": "https://github.com/{owner}/{name}", "description": "{words 5}", "fork": {flag},
               "language": "{pick Python Swift Rust Go C}", "stargazers_count": {number 0 5000},
               "forks_count": {number 0 400}, "open_issues_count": {number 0 90}, "default_branch": "main"}
          route GET /users/{login}
            body
              {"login": "{login}", "id": {number 1 90000}, "type": "User", "name": "{words 2}",
               "public_repos": {number 0 120}, "followers": {number 0 900}, "following": {number 0 90}}
          route GET /
            body {"repository_url": "https://api.github.com/repos/{{owner}/{{repo}", "user_url": "https://api.github.com/users/{{user}"}

        # Polite use is fine; a client that goes on after being refused is shut out.
        host example.com www.example.com
          round-trip 20ms
          latency 200ms
          at-most 10 in flight else 429
          at-most 50 per second else 429
          ban after 20 refusals for 60s with 403
          ban after 60 refusals for 60s with refused
          route GET,HEAD /{path...}
            header Content-Type: text/html; charset=utf-8
            body
              <!doctype html>
              <html><head><title>Example</title></head>
              <body><h1>Example</h1><p>This page stands at /{path}. Use it in lessons as you like.</p></body></html>

        host httpbin.org
          round-trip 0ms
          latency 100ms
          route GET /get
            body {"args": {args}, "headers": {headers}, "origin": "203.0.113.7", "url": "{url}"}
          route POST /post
            body {"args": {args}, "data": "{data}", "files": {}, "form": {form}, "headers": {headers}, "json": {json}, "origin": "203.0.113.7", "url": "{url}"}
          route PUT /put
            body {"args": {args}, "data": "{data}", "files": {}, "form": {form}, "headers": {headers}, "json": {json}, "origin": "203.0.113.7", "url": "{url}"}
          route PATCH /patch
            body {"args": {args}, "data": "{data}", "files": {}, "form": {form}, "headers": {headers}, "json": {json}, "origin": "203.0.113.7", "url": "{url}"}
          route DELETE /delete
            body {"args": {args}, "data": "{data}", "files": {}, "form": {form}, "headers": {headers}, "json": {json}, "origin": "203.0.113.7", "url": "{url}"}
          route * /anything/{path...}
            body {"args": {args}, "data": "{data}", "files": {}, "form": {form}, "headers": {headers}, "json": {json}, "method": "{method}", "origin": "203.0.113.7", "url": "{url}"}
          route * /delay/{n}
            latency {n}s at-most 10s
            body {"args": {args}, "data": "{data}", "files": {}, "form": {form}, "headers": {headers}, "origin": "203.0.113.7", "url": "{url}"}
          route * /status/{code}
            status {code}
          route GET /headers
            body {"headers": {headers}}
          route GET /ip
            body {"origin": "203.0.113.7"}
          route GET /user-agent
            body {"user-agent": "{header.user-agent}"}
          route GET /uuid
            body {"uuid": "{uuid}"}
          route GET /html
            body <!doctype html><html><body><h1>A page</h1><p>{words 40}.</p></body></html>
          route GET /json
            body {"slideshow": {"author": "Ada", "date": "a day", "slides": [{"title": "{words 3}", "type": "all"}, {"title": "{words 2}", "type": "all", "items": ["{words 4}", "{words 5}"]}], "title": "{words 2}"}}

        host jsonplaceholder.typicode.com
          round-trip 20ms
          latency uniform 60ms..140ms evenly
          collection /users of 10
            item {"id": {id}, "name": "{pick Ada Grace Alan Edsger Barbara Donald Frances John Margaret Ken} {pick Amber Cedar Field Harbour Linden Maple Stone Winter}", "username": "{words 1}{id}", "email": "user{id}@example.com", "address": {"street": "{words 2} street", "city": "{pick Northfield Eastbridge Southport Westwood}"}, "phone": "555-{number 1000 9999}", "website": "{words 1}.example"}
          collection /posts of 100
            item {"userId": {group id 10}, "id": {id}, "title": "{words 5}", "body": "{words 24}"}
          collection /comments of 500
            item {"postId": {group id 5}, "id": {id}, "name": "{words 4}", "email": "{words 1}{id}@example.com", "body": "{words 16}"}
          collection /todos of 200
            item {"userId": {group id 20}, "id": {id}, "title": "{words 5}", "completed": {flag}}

        # Everybody else repeats the request.
        host *
          round-trip 0ms
          latency 200ms
          route * /{path...}
            body {"args": {args}, "headers": {headers}, "json": {json}, "method": "{method}", "url": "{url}"}
        """
}
