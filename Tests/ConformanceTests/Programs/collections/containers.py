from collections import *
import collections
d = deque([1,2,3], maxlen=4); d.append(4); d.append(5); d.appendleft(0); print(d, len(d), d[0], d[-1], d.maxlen, 3 in d, list(reversed(d)))
d.rotate(1); print(d); d.rotate(-2); print(d); d.extend([7,8]); print(d); d.extendleft([9]); print(d, d.pop(), d.popleft(), d.index(2) if 2 in d else None, d.count(7))
e = deque(); 
for f in (e.pop, e.popleft, lambda: deque(maxlen=-1), lambda: e[0], lambda: deque([1]).remove(5), lambda: deque([1]).index(5), lambda: hash(e)):
    try: f()
    except Exception as x: print(type(x).__name__, x)
print(deque([1,2]) == deque([1,2]), deque([1,2]) < deque([1,3]), deque("ab") + deque("c"), deque([1])*3, bool(e), deque([[1]]))
try:
    q = deque([1,2,3])
    for x in q: q.append(x)
except RuntimeError as x: print(x)
q = deque([1,2,3]); q.insert(1, 'x'); q.reverse(); q[0] = 'z'; del q[1]; print(q, q.copy()); q.clear(); print(q)
dd = defaultdict(list); dd['a'].append(1); dd['b']; print(dd, dict(dd), dd.get('z'), 'z' in dd)
di = defaultdict(int); 
for ch in "hello": di[ch] += 1
print(di, defaultdict(lambda: 5)['q'])
try: defaultdict(None)['x']
except KeyError as x: print('KeyError', x)
try: defaultdict(5)
except TypeError as x: print(x)
c = Counter("mississippi"); print(c, c.most_common(2), c['z'], sum(c.values()), list(c.elements())[:4], c.total())
c.update("mm"); c.subtract({'s': 1}); print(c, c + Counter(m=1), c - Counter(m=5), c & Counter(s=2), c | Counter(z=3), Counter(a=1) == Counter(a=1, b=0), +Counter(a=-1, b=2))
print(Counter(), Counter(a=2, b=1), Counter([1,1,2]), Counter({'x': 3}))
o = OrderedDict([('a',1),('b',2),('c',3)]); o.move_to_end('a'); print(o, o.popitem(last=False), o); o.move_to_end('a', last=False); print(o, o == {'c':3,'a':1}, o == OrderedDict([('c',3),('a',1)]), list(reversed(o)))
P = namedtuple('P', 'x y'); p = P(1, y=2); print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._fields, P._make([3,4]), p == (1,2), len(p)); a, b = p; print(a, b, isinstance(p, tuple), P.__name__)
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[1, 2]); print(Q(0), Q._field_defaults)
for f in (lambda: P(1), lambda: P(1,2,3), lambda: P(1, z=2), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', '_a'), lambda: namedtuple('X', 'class'), lambda: p._replace(q=1), lambda: setattr(p, 'x', 3)):
    try: f()
    except Exception as x: print(type(x).__name__, x)
class Pt(namedtuple('Base', 'x y')):
    def norm(self): return self.x + self.y
print(Pt(1,2), Pt(1,2).norm())
m = ChainMap({'a':1}, {'a':2,'b':3}); print(m['a'], m['b'], m, sorted(m), len(m))
from collections.abc import Iterable, Mapping, Sequence, Callable, Hashable, Awaitable, Iterator
print(isinstance([], Iterable), isinstance({}, Mapping), isinstance("a", Sequence), isinstance(5, Iterable), isinstance(len, Callable), isinstance([], Hashable), isinstance(iter([]), Iterator), issubclass(list, Sequence), isinstance((x for x in []), Iterator))
match p:
    case P(x=1, y=yy): print("matched", yy)
