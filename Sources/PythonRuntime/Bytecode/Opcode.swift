/// The operations of the register machine. `a`, `b`, `c` are an instruction's three operands; `r[x]` is a register,
/// `k[x]` a constant, `n[x]` a name, `cache[x]` an inline cache (which knows its name). `offset` is the instruction's
/// wide operand (`b` and `c` together), counted from the instruction after it. An operation marked (+) is followed by
/// an `extended` word that carries one more wide operand, `extra`.
public enum Opcode: UInt16 {
    // Moves and variables
    case nop
    /// r[a] = r[b]
    case move
    /// r[a] = k[wide]
    case loadConstant
    /// r[a] = wide, as a signed integer
    case loadInteger
    /// UnboundLocalError for variable b unless r[a] is bound
    case checkBound
    /// The same for `del`: then r[a] becomes unbound
    case deleteLocal
    /// r[a] = the global or built-in of cache[b]
    case loadGlobal
    /// global of cache[b] = r[a]
    case storeGlobal
    /// del global n[b]
    case deleteGlobal
    /// r[a] = n[b] in the class body's namespace, then globals, then built-ins
    case loadName
    /// namespace[n[b]] = r[a]
    case storeName
    case deleteName
    /// r[a] = namespace[n[c]] of a class body, else the contents of the cell r[b]
    case loadNameOrCell
    /// r[a] = a new cell holding r[a]
    case makeCell
    /// r[a] = the function's closure cell b
    case copyFree
    /// r[a] = contents of the cell r[b]; NameError for variable name n[c] when empty
    case loadCell
    /// contents of the cell r[a] = r[b]
    case storeCell
    /// empties the cell r[a]; NameError for n[b] when it is empty already
    case deleteCell

    // Operators: r[a] = r[b] ∘ r[c], in the order of BinaryOperation
    case add, subtract, multiply, matrixMultiply, trueDivide, floorDivide, modulo, power
    case leftShift, rightShift, bitAnd, bitOr, bitXor
    case inPlaceAdd, inPlaceSubtract, inPlaceMultiply, inPlaceMatrixMultiply, inPlaceTrueDivide, inPlaceFloorDivide
    case inPlaceModulo, inPlacePower, inPlaceLeftShift, inPlaceRightShift, inPlaceBitAnd, inPlaceBitOr, inPlaceBitXor
    /// r[a] = r[b] + c, r[b] - c, with c a signed 16-bit integer
    case addInteger, subtractInteger
    /// The same in place, for `+=` and `-=`
    case inPlaceAddInteger, inPlaceSubtractInteger
    /// r[a] = ∘ r[b]
    case negative, positive, invert, not
    /// r[a] = r[b] ∘ r[c]
    case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
    case isSame, isNotSame, contains, notContains

    // Jumps
    /// pc += offset (forwards, or backwards without a safe point inside a delegation loop)
    case jump
    /// pc += offset (backwards): a safe point that charges `a` instructions
    case jumpBack
    case jumpIfTrue, jumpIfFalse
    case jumpIfNone, jumpIfNotNone
    /// unless r[a] ∘ r[b]: pc += c (signed)
    case jumpUnlessLess, jumpUnlessLessOrEqual, jumpUnlessGreater, jumpUnlessGreaterOrEqual, jumpUnlessEqual
    case jumpUnlessNotEqual
    /// unless r[a] ∘ b (signed integer): pc += c (signed)
    case jumpUnlessLessInteger, jumpUnlessLessOrEqualInteger, jumpUnlessGreaterInteger
    case jumpUnlessGreaterOrEqualInteger, jumpUnlessEqualInteger, jumpUnlessNotEqualInteger

    // Containers
    /// r[a] = made of r[b] ..< r[b + c]; a dictionary takes c pairs
    case buildTuple, buildList, buildSet, buildDict
    /// r[a] = the strings r[b] ..< r[b + c] joined
    case buildString
    /// r[a] = slice(r[b], r[b + 1], r[b + 2])
    case buildSlice
    /// r[a].append(r[b]) of a list being built
    case listAppend
    /// r[a].add(r[b]) of a set being built
    case setAdd
    /// r[a][r[b]] = r[c] of a dictionary being built
    case dictSet
    /// r[a] (a list being built) takes all of r[b]
    case listExtend
    case setUpdate
    /// `{**r[b]}` into r[a]
    case dictUpdate
    /// `f(**r[b])` into r[a]: a TypeError that names r[c], the function, on duplicates and non-mappings
    case dictMerge
    /// r[a] = tuple(r[b]) of a list being built
    case listToTuple
    /// r[a] ..< r[a + c] = r[b], which must have exactly c items
    case unpack
    /// r[a]… = r[b] with (c & 0xff) items before the starred one, (c >> 8) after it
    case unpackStarred
    /// r[a] = r[b][r[c]]
    case getItem
    /// r[a][r[b]] = r[c]
    case setItem
    /// del r[a][r[b]]
    case deleteItem
    /// r[a] = conversion c of r[b]: 1 str, 2 repr, 3 ascii
    case convertValue
    /// r[a] = format(r[b], r[c]); c = 0xffff is an empty specification
    case formatValue

    // Iteration
    case getIterator
    /// (+) r[a] = next(r[b]), or pc += extra when exhausted
    case forNext
    /// r[a] = the awaitable's iterator of r[b]; c tells whose error it is: 0 await, 1 `async with` enter, 2 exit
    case getAwaitable
    /// r[a] = r[b].__aiter__()
    case getAsyncIterator
    /// r[a] = the awaitable's iterator of r[b].__anext__()
    case getAsyncNext
    /// r[a] is the exception that ended an `async for`: StopAsyncIteration continues at offset, others are raised again
    case endAsyncFor

    // Generators and coroutines
    /// Gives r[b] to whoever resumed this frame; when resumed again, r[a] = what was sent
    case yieldValue
    /// The same in an asynchronous generator
    case asyncYield
    /// (+) Sends r[c] to the iterator r[b]. If it yields, r[a] is what it yielded; when it ends, r[a] is its result and
    /// pc += extra. Always followed (after `extended`) by `yieldFrom`.
    case send
    /// Yields r[b] on behalf of the iterator r[c]; when resumed, r[a] = what was sent
    case yieldFrom
    /// r[a] = the iterator of r[b] for `yield from`
    case getYieldFromIterator

    // Calls
    /// r[c] = r[a](r[a + 1] …), with b arguments. Arguments lie at the top of the frame: nothing above is live.
    case call
    /// (+) the same; the last of the b arguments are by keyword, named by the tuple k[extra]
    case callKeywords
    /// r[c] = r[a](*r[a + 1], **r[a + 2]): a tuple (or, for `f(*x)` with nothing else before, whatever x is: a TypeError
    /// "f() argument after * must be an iterable, not int" unless it is iterable), and a dictionary or unbound
    case callSpread
    /// (+) r[c] = r[a + 1].name(r[a + 2] …) with b arguments besides self; cache[extra] knows the name; r[a] is free.
    /// Its span is the attribute's (`x.name`, for a failed look-up: `next` at the extra word); its `extended` word's is
    /// the whole call's.
    case callMethod
    case returnValue
    case returnNone

    // Attributes
    /// r[a] = r[b].name, cache[c]
    case loadAttribute
    /// r[a].name = r[b], cache[c]
    case storeAttribute
    /// del r[a].n[b]
    case deleteAttribute

    // Definitions
    /// r[a] = a function of code k[b]. c has bit 0: defaults tuple in r[a + 1]; 1: keyword defaults dictionary in
    /// r[a + 2]; 2: annotations dictionary in r[a + 3]; 3: closure tuple in r[a + 4].
    case makeFunction
    /// r[c] = the class with body function r[a], name r[a + 1], bases tuple r[a + 2], keywords dictionary r[a + 3] or unbound
    case buildClass
    /// (+) r[a] = import of the dotted name k[b] at level c; k[extra] is the tuple of names wanted, or None
    case importName
    /// r[a] = from module r[b] the name n[c]
    case importFrom
    /// All public names of module r[a] into the namespace
    case importStar

    // Exceptions
    /// raise r[a]
    case raise
    /// raise r[a] from r[b]
    case raiseFrom
    /// raise
    case raiseCurrent
    /// Raises the exception r[a] again as it was
    case reraise
    /// r[a] is now being handled; what was handled before goes to r[a + 1]
    case beginHandler
    /// Back to handling r[a + 1]
    case endHandler
    /// r[a] = whether the exception r[b] matches r[c], a class or tuple of classes
    case matchException
    /// r[a] and r[a + 1] = the part of r[b] that matches r[c] as a group, and the rest (None when empty; both None
    /// when r[b] is None)
    case splitGroup
    /// Ends an `except*` that r[a] (the exception as it arrived) entered: raises what remains of the list r[b], which
    /// holds what the handlers raised and last the unmatched rest (or None); goes on when there is nothing
    case combineGroup
    /// r[a] = r[b]'s method for `with`: c = 0 `__enter__`, 1 `__exit__`, 2 `__aenter__`, 3 `__aexit__`, bound
    case loadSpecial
    /// r[a], r[a + 1], r[a + 2] = type, value and traceback of the exception r[b]
    case loadExceptionParts
    /// r[a] = AssertionError
    case loadAssertionError

    // Patterns
    /// r[a] = whether r[b] is a sequence (a mapping) as patterns see it
    case matchSequence, matchMapping
    /// r[a] = len(r[b])
    case getLength
    /// r[a] = tuple of the values of mapping r[b] under the keys tuple r[c], or None when one is missing
    case matchKeys
    /// (+) r[a] = tuple of the attributes of r[b] by class pattern r[c], or None when it is no instance: extra's low 16
    /// bits are how many are positional, its high 16 bits index the constant with the tuple of names
    case matchClass

    // Statements
    /// The value r[a] of an expression statement is dropped: a coroutine that never ran is reported here
    case dropValue
    /// Shows r[a] as the interactive prompt does
    case printExpression
    /// Makes `__annotations__` in the namespace if it is missing
    case setupAnnotations

    /// Carries the extra operand of the operation before it
    case extended
}
