import Testing

/// Sizes are checked before the work.
@Suite struct SizeTests {
    @Test(arguments: [
        HostileProgram("'x' * 10**12", .reaches([.memory])),
        HostileProgram("'xy' * 2**62", .reaches([.memory])),
        HostileProgram("[0] * 10**10", .reaches([.memory])),
        HostileProgram("list(range(10**12))", .reaches([.memory, .instructions])),
        HostileProgram("bytes(10**12)", .reaches([.memory])),
        HostileProgram("'%1000000000d' % 1", .reaches([.memory])),
        HostileProgram("format(1, '1000000000000d')", .reaches([.memory])),
        HostileProgram("'x'.zfill(10**12)", .reaches([.memory])),
        HostileProgram("'\\t'.expandtabs(10**12)", .reaches([.memory])),
        HostileProgram("('x' * 10**6).replace('x', 'y' * 10**6)", .reaches([.memory, .instructions])),
        HostileProgram("('x' * 10**4).translate({120: 'y' * 10**6})", .reaches([.memory, .instructions])),
        HostileProgram("('y' * 10**6).join('x' * 10**4)", .reaches([.memory, .instructions])),
        HostileProgram("10 ** 10 ** 8", .reaches([.memory, .instructions])),
        HostileProgram("1 << 10**12", .reaches([.memory])),
        HostileProgram("x = 3 ** 10**6", .reaches([.instructions])),
        HostileProgram("import math\nmath.factorial(10**18)", .reaches([.memory])),
        HostileProgram("import math\nmath.factorial(10**5)", .reaches([.instructions])),
        HostileProgram("import math\nmath.comb(10**18, 10**17)", .reaches([.memory])),
        HostileProgram("import math\nmath.perm(10**18, 10**10)", .reaches([.memory])),
        HostileProgram("import math\nmath.isqrt(1 << 10**6)", .reaches([.instructions])),
        HostileProgram(
            "import math, random\nmath.gcd(random.getrandbits(10**5), random.getrandbits(10**5))", .reaches([.instructions])),
        HostileProgram("import math\nmath.lcm(*range(1, 10**4))", .reaches([.instructions])),
        HostileProgram("float.fromhex('0x' + '1' * 10**5)", .reaches([.instructions])),
        HostileProgram("import random\nrandom.seed('x' * 10**6)", .reaches([.instructions])),
        HostileProgram("import random\nrandom.getrandbits(10**12)", .reaches([.memory])),
        HostileProgram("import json\njson.dumps([[1]] * 1000, indent=10**6)", .reaches([.memory, .instructions])),
        HostileProgram(
            "import json\njson.dumps([1] * 1000, separators=('x' * 10**6, 'y'))", .reaches([.memory, .instructions])),
        HostileProgram("import collections\nd = collections.deque([1, 2])\nd * 2**62", .reaches([.memory])),
        HostileProgram("print(*[1] * 1000, sep='x' * 10**6)", .reaches([.memory, .instructions, .output])),
        HostileProgram("while 1: eval('[' + '1,' * 1000 + ']')", .reaches([.instructions])),
        HostileProgram("eval('[' + '1,' * 10**6 + ']')", .reaches([.memory, .instructions])),
        HostileProgram("import time\ntime.sleep(10**9)", .reaches([.time])),
        HostileProgram("import time\ntime.gmtime(-2**63)", .raises("OverflowError")),
    ])
    func aSizeIsCheckedBeforeTheWork(program: HostileProgram) { program.expectEnd() }

    @Test(arguments: [
        "x = 'x'\nwhile 1: x += x", "x = [1]\nwhile 1: x += x", "x = (1,)\nwhile 1: x += x",
        "x = []\nwhile 1: x.append(1.5 * len(x))", "x = 'a'\nwhile 1: x = '%s%s' % (x, x)",
        "x = 'a'\nwhile 1: x = x.replace('a', 'aa')", "import collections\nx = collections.deque([1])\nwhile 1: x.extend(x)",
        "x = bytearray(b'x')\nwhile 1: x += x", "x = 3\nwhile 1: x *= x",
    ])
    func whatDoublesEndsWithALimit(source: String) {
        HostileProgram(source, .reaches([.memory, .instructions])).expectEnd()
    }
}
