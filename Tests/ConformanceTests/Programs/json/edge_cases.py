import json
from json.decoder import JSONDecodeError
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = type(e).__module__ + "." + type(e).__name__ + ": " + str(e)
    print(repr(r)[:300])
for s in ['{"a":1, "b":[1,2,{"c":null}]}', '"\\x"', '"\\u12"', '"\\ud800"', '"\\ud800\\u0041"', '"\\ud83d\\ude00"', '-', '-1', '01', '1.', '1.e5', '1e', '1E+5', '-0', '-0.0', '[1 2]', '{"a":1 "b"}', '{1:2}', '{"a"', '{"a":', '[', '[1', '"abc', '"a\nb"', 'tru', 'NaN', '[NaN,Infinity,-Infinity]', '-Inf', '  ', '\ufeff1', '1'*100, '1'*5000, '1e400', '{"a":1}}', '[[[]]', '"\\', '"\\u', '123abc', '\n\n  x', '"\\/\\b\\f\\r"']:
    t(json.loads, s)
t(json.loads, b'"\xc3\xa9"'); t(json.loads, 5); t(json.loads, None); t(json.loads, bytearray(b'[1]')); t(json.loads); t(json.loads, '1', foo=2)
t(json.loads, '{"a":{"b":1}}', object_hook=lambda d: sorted(d.items())); t(json.loads, '{"a":1,"a":2}', object_pairs_hook=list)
t(json.loads, '[1.5, 2, NaN]', parse_float=str, parse_int=float, parse_constant=lambda c: c)
t(json.loads, '['*2000); t(json.loads, '{"a":'*2000)
t(json.loads, '"a\tb"', strict=False)
d = []
for _ in range(2000): d = [d]
t(json.dumps, d)
t(json.dumps, {float('nan'): 1}); t(json.dumps, float('nan'), allow_nan=False); t(json.dumps, [float('inf')], allow_nan=False, indent=1)
t(json.dumps, {(1,2): 3}); t(json.dumps, {(1,2): 3, 'a': 1}, skipkeys=True); t(json.dumps, {1:2, 'a':3}, sort_keys=True); t(json.dumps, {'b':1,'a':2}, sort_keys=True)
t(json.dumps, [1,[2,{}],{"a":[]}], indent=2); t(json.dumps, [1,2], indent=0); t(json.dumps, {"a":1}, indent="\t", separators=(",", "=")); t(json.dumps, "\x00\x1f\x7f\x80\uffff\U0001f600\"\\/")
t(json.dumps, "é\U0001f600", ensure_ascii=False); t(json.dumps, set()); t(json.dumps, b"x"); t(json.dumps, object)
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
t(json.dumps, {"x": {3,1}}, cls=E); t(json.dumps, {"x": 1j}, cls=E); t(E(indent=1).encode, [{1,2}]); t(json.dumps, 1, 2); t(json.dumps)
loop = {}; loop['a'] = loop
t(json.dumps, loop); t(json.dumps, {"a": object()}, default=lambda o: o); t(json.dumps, [object()], default=lambda o: {"k": [1]}, indent=1)
class L(list): pass
class D(dict): pass
class S(str): pass
class I(int): pass
class F(float): pass
t(json.dumps, [L([1]), D(a=2), S("x"), I(5), F(1.5), True, None, 2**80, -2**70]); t(json.dumps, {I(5): 1, F(1.5): 2, S("q"): 3})
t(json.JSONDecoder().raw_decode, '[1] x'); t(json.JSONDecoder().decode, '[1] x')
try: json.loads('{"a": \n x}')
except JSONDecodeError as e: print(e.msg, e.doc, e.pos, e.lineno, e.colno, isinstance(e, ValueError), repr(e))
class Out:
    def __init__(self): self.s = ''
    def write(self, x): self.s += x
    def read(self): return self.s
o = Out(); json.dump({"a": [1, 2]}, o); print(o.s, json.load(o))
