from itertools import *
import operator
c = count(5, 2); print(next(c), next(c), c, count(1)); print(list(islice(cycle("ab"), 5)), list(repeat(1, 3)), repeat(2), list(chain([1],[2,3],"x")), list(chain.from_iterable([[1],[2]])))
print(list(accumulate([1,2,3])), list(accumulate([1,2,3], operator.mul)), list(accumulate([1,2], initial=10)), list(accumulate([])))
print(list(islice(range(10), 3)), list(islice(range(10), 2, 8, 3)), list(islice(range(10), 5, None)), list(islice(range(3), 0)))
it = iter(range(10)); print(list(islice(it, 2, 5)), next(it)); it = iter(range(10)); print(list(islice(it, 0, 5, 3)), next(it))
print(list(takewhile(lambda x: x<3, range(9))), list(dropwhile(lambda x: x<3, range(6))), list(filterfalse(None, [0,1,2])), list(starmap(pow, [(2,3),(3,2)])), list(compress("abcd",[1,0,1,0])), list(pairwise("abcd")), list(zip_longest("ab","cde",fillvalue="-")))
print([(k, list(g)) for k, g in groupby("aaabbc")], [k for k, g in groupby([1,1,2,3,3])], [(k, list(g)) for k, g in groupby([1,3,2,4,5], key=lambda x: x%2)])
print(list(product("ab",[1,2])), list(product([0,1],repeat=2)), list(product()), list(product([],[1])))
print(list(permutations([1,2,3])), list(permutations("abc",2)), list(permutations([1],2)), list(combinations("abcd",2)), list(combinations([1,2],3)), list(combinations_with_replacement("ab",2)), list(combinations([1,2,3],0)), list(combinations([1,2,3],3)))
a, b = tee([1,2,3]); print(list(a), list(b)); 
for f in (lambda: islice([1], -1), lambda: islice([1], 0, 5, 0), lambda: combinations([1], -1), lambda: chain(5).__next__(), lambda: product([1], repeat=-1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(sum(1 for _ in product(range(10), repeat=3)))
