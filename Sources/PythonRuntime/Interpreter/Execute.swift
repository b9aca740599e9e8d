extension Interpreter {
    /// Runs the top frame until the frame that native code entered ends, yields or suspends.
    ///
    /// One loop around one `switch`. What is frequent and short stands here or in `@inline(__always)` operations of
    /// the extensions by family; everything else is a call that the optimiser keeps out of the loop. A Python call from
    /// Python pushes a frame and goes on in the same loop: the native stack does not grow.
    ///
    /// Errors thrown by operations arrive in the `catch`, which finds the handler through the exception tables.
    func execute(raising initial: PythonError? = nil, reraises: Bool = false) throws(PythonError) -> Completion {
        var cursor = Cursor(stack.top)
        var pending = initial
        var skipsEntry = reraises
        let hot = self.hot
        while true {
            do throws(PythonError) {
                if let error = pending {
                    pending = nil
                    throw error
                }
                while true {
                    let i = cursor.pc.pointee
                    cursor.pc += 1
                    switch i.opcode {
                    case .nop, .extended: continue

                    // MARK: Moves and variables
                    case .move: cursor[i.a] = cursor[i.b]
                    case .loadConstant: cursor[i.a] = cursor.constants[i.wide]
                    case .loadInteger: cursor[i.a] = .int(i.wide)
                    case .checkBound:
                        if cursor[i.a].isUnbound { throw unboundLocal(cursor, Int(i.b)) }
                    case .deleteLocal:
                        if cursor[i.a].isUnbound { throw unboundLocal(cursor, Int(i.b)) }
                        cursor[i.a] = .unbound
                    case .loadGlobal:
                        let cache = cursor.caches + Int(i.b)
                        let found = cachedGlobal(cursor, cache)
                        if found.isUnbound {
                            cursor.save()
                            cursor[i.a] = try loadGlobal(cursor, cache)
                        } else {
                            cursor[i.a] = found
                        }
                    case .storeGlobal: storeGlobal(cursor, cursor.caches + Int(i.b), cursor[i.a])
                    case .deleteGlobal: try deleteGlobal(cursor, Int(i.b))
                    case .loadName: cursor[i.a] = try loadName(cursor, Int(i.b))
                    case .storeName: try storeName(cursor, Int(i.b), cursor[i.a])
                    case .deleteName: try deleteName(cursor, Int(i.b))
                    case .loadNameOrCell: cursor[i.a] = try loadNameOrCell(cursor, i)
                    case .makeCell: cursor[i.a] = Value(makeCell(cursor[i.a]))
                    case .copyFree: cursor[i.a] = freeCell(cursor, Int(i.b))
                    case .loadCell:
                        let value = cellContents(cursor[i.b])
                        if value.isUnbound { throw unboundCell(cursor, i) }
                        cursor[i.a] = value
                    case .storeCell: setCell(cursor[i.a], cursor[i.b])
                    case .deleteCell: try deleteCell(cursor, i)

                    // MARK: Operators
                    case .add:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            let (sum, overflow) = x.addingReportingOverflow(y)
                            if !overflow {
                                cursor[i.a] = .int(sum)
                                continue
                            }
                        } else if case .float(let x) = cursor[i.b], case .float(let y) = cursor[i.c] {
                            cursor[i.a] = .float(x + y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.add, cursor[i.b], cursor[i.c])
                    case .subtract:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            let (difference, overflow) = x.subtractingReportingOverflow(y)
                            if !overflow {
                                cursor[i.a] = .int(difference)
                                continue
                            }
                        } else if case .float(let x) = cursor[i.b], case .float(let y) = cursor[i.c] {
                            cursor[i.a] = .float(x - y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.subtract, cursor[i.b], cursor[i.c])
                    case .multiply:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            let (product, overflow) = x.multipliedReportingOverflow(by: y)
                            if !overflow {
                                cursor[i.a] = .int(product)
                                continue
                            }
                        } else if case .float(let x) = cursor[i.b], case .float(let y) = cursor[i.c] {
                            cursor[i.a] = .float(x * y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.multiply, cursor[i.b], cursor[i.c])
                    case .trueDivide:
                        if case .float(let x) = cursor[i.b], case .float(let y) = cursor[i.c], y != 0 {
                            cursor[i.a] = .float(x / y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.trueDivide, cursor[i.b], cursor[i.c])
                    case .floorDivide:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c], y > 0 {
                            let quotient = x / y
                            cursor[i.a] = .int(x < 0 && quotient &* y != x ? quotient - 1 : quotient)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.floorDivide, cursor[i.b], cursor[i.c])
                    case .modulo:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c], y > 0 {
                            let remainder = x % y
                            cursor[i.a] = .int(remainder < 0 ? remainder + y : remainder)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.modulo, cursor[i.b], cursor[i.c])
                    case .bitAnd:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .int(x & y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.bitAnd, cursor[i.b], cursor[i.c])
                    case .bitOr:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .int(x | y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.bitOr, cursor[i.b], cursor[i.c])
                    case .bitXor:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .int(x ^ y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try binary(.bitXor, cursor[i.b], cursor[i.c])
                    case .matrixMultiply, .power, .leftShift, .rightShift:
                        cursor.save()
                        let operation = BinaryOperation(rawValue: UInt8(i.opcode.rawValue - Opcode.add.rawValue))!
                        cursor[i.a] = try binary(operation, cursor[i.b], cursor[i.c])
                    case .inPlaceAdd:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            let (sum, overflow) = x.addingReportingOverflow(y)
                            if !overflow {
                                cursor[i.a] = .int(sum)
                                continue
                            }
                        } else if case .float(let x) = cursor[i.b], case .float(let y) = cursor[i.c] {
                            cursor[i.a] = .float(x + y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try inPlace(.add, cursor[i.b], cursor[i.c])
                    case .inPlaceSubtract, .inPlaceMultiply, .inPlaceMatrixMultiply, .inPlaceTrueDivide,
                        .inPlaceFloorDivide, .inPlaceModulo, .inPlacePower, .inPlaceLeftShift, .inPlaceRightShift,
                        .inPlaceBitAnd, .inPlaceBitOr, .inPlaceBitXor:
                        cursor.save()
                        let operation = BinaryOperation(
                            rawValue: UInt8(i.opcode.rawValue - Opcode.inPlaceAdd.rawValue))!
                        cursor[i.a] = try inPlace(operation, cursor[i.b], cursor[i.c])
                    case .addInteger, .inPlaceAddInteger:
                        let y = Int(Int16(bitPattern: i.c))
                        if case .int(let x) = cursor[i.b] {
                            let (sum, overflow) = x.addingReportingOverflow(y)
                            if !overflow {
                                cursor[i.a] = .int(sum)
                                continue
                            }
                        }
                        cursor.save()
                        cursor[i.a] =
                            i.opcode == .addInteger
                            ? try binary(.add, cursor[i.b], .int(y)) : try inPlace(.add, cursor[i.b], .int(y))
                    case .subtractInteger, .inPlaceSubtractInteger:
                        let y = Int(Int16(bitPattern: i.c))
                        if case .int(let x) = cursor[i.b] {
                            let (difference, overflow) = x.subtractingReportingOverflow(y)
                            if !overflow {
                                cursor[i.a] = .int(difference)
                                continue
                            }
                        }
                        cursor.save()
                        cursor[i.a] =
                            i.opcode == .subtractInteger
                            ? try binary(.subtract, cursor[i.b], .int(y)) : try inPlace(.subtract, cursor[i.b], .int(y))
                    case .negative:
                        cursor.save()
                        cursor[i.a] = try unary(.negative, cursor[i.b])
                    case .positive:
                        cursor.save()
                        cursor[i.a] = try unary(.positive, cursor[i.b])
                    case .invert:
                        cursor.save()
                        cursor[i.a] = try unary(.invert, cursor[i.b])
                    case .not:
                        if case .bool(let flag) = cursor[i.b] {
                            cursor[i.a] = .bool(!flag)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = .bool(try !isTrue(cursor[i.b]))
                    case .less:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .bool(x < y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try compare(.less, cursor[i.b], cursor[i.c])
                    case .lessOrEqual:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .bool(x <= y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try compare(.lessOrEqual, cursor[i.b], cursor[i.c])
                    case .greater:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .bool(x > y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try compare(.greater, cursor[i.b], cursor[i.c])
                    case .greaterOrEqual:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .bool(x >= y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try compare(.greaterOrEqual, cursor[i.b], cursor[i.c])
                    case .equal:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .bool(x == y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try richEquals(cursor[i.b], cursor[i.c])
                    case .notEqual:
                        if case .int(let x) = cursor[i.b], case .int(let y) = cursor[i.c] {
                            cursor[i.a] = .bool(x != y)
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try richNotEquals(cursor[i.b], cursor[i.c])
                    case .isSame: cursor[i.a] = .bool(cursor[i.b].isSame(as: cursor[i.c]))
                    case .isNotSame: cursor[i.a] = .bool(!cursor[i.b].isSame(as: cursor[i.c]))
                    case .contains:
                        cursor.save()
                        cursor[i.a] = .bool(try contains(cursor[i.c], cursor[i.b]))
                    case .notContains:
                        cursor.save()
                        cursor[i.a] = .bool(try !contains(cursor[i.c], cursor[i.b]))

                    // MARK: Jumps
                    case .jump: cursor.pc += i.wide
                    case .jumpBack:
                        cursor.pc += i.wide
                        hot.pointee.countdown &-= Int(i.a)
                        if hot.pointee.countdown <= 0 {
                            cursor.save()
                            try look(mayCollect: true)
                        }
                    case .jumpIfTrue:
                        if case .bool(let flag) = cursor[i.a] {
                            if flag { cursor.pc += i.wide }
                            continue
                        }
                        cursor.save()
                        if try isTrue(cursor[i.a]) { cursor.pc += i.wide }
                    case .jumpIfFalse:
                        if case .bool(let flag) = cursor[i.a] {
                            if !flag { cursor.pc += i.wide }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(cursor[i.a]) { cursor.pc += i.wide }
                    case .jumpIfNone: if cursor[i.a].isNone { cursor.pc += i.wide }
                    case .jumpIfNotNone: if !cursor[i.a].isNone { cursor.pc += i.wide }
                    case .jumpUnlessLess:
                        if case .int(let x) = cursor[i.a], case .int(let y) = cursor[i.b] {
                            if !(x < y) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(compare(.less, cursor[i.a], cursor[i.b])) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                    case .jumpUnlessLessOrEqual:
                        if case .int(let x) = cursor[i.a], case .int(let y) = cursor[i.b] {
                            if !(x <= y) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(compare(.lessOrEqual, cursor[i.a], cursor[i.b])) {
                            cursor.pc += Int(Int16(bitPattern: i.c))
                        }
                    case .jumpUnlessGreater:
                        if case .int(let x) = cursor[i.a], case .int(let y) = cursor[i.b] {
                            if !(x > y) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(compare(.greater, cursor[i.a], cursor[i.b])) {
                            cursor.pc += Int(Int16(bitPattern: i.c))
                        }
                    case .jumpUnlessGreaterOrEqual:
                        if case .int(let x) = cursor[i.a], case .int(let y) = cursor[i.b] {
                            if !(x >= y) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(compare(.greaterOrEqual, cursor[i.a], cursor[i.b])) {
                            cursor.pc += Int(Int16(bitPattern: i.c))
                        }
                    case .jumpUnlessEqual:
                        if case .int(let x) = cursor[i.a], case .int(let y) = cursor[i.b] {
                            if x != y { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(richEquals(cursor[i.a], cursor[i.b])) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                    case .jumpUnlessNotEqual:
                        if case .int(let x) = cursor[i.a], case .int(let y) = cursor[i.b] {
                            if x == y { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(richNotEquals(cursor[i.a], cursor[i.b])) {
                            cursor.pc += Int(Int16(bitPattern: i.c))
                        }
                    case .jumpUnlessLessInteger:
                        if case .int(let x) = cursor[i.a] {
                            if !(x < Int(Int16(bitPattern: i.b))) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        try compareAndJump(&cursor, i, .less)
                    case .jumpUnlessLessOrEqualInteger:
                        if case .int(let x) = cursor[i.a] {
                            if !(x <= Int(Int16(bitPattern: i.b))) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        try compareAndJump(&cursor, i, .lessOrEqual)
                    case .jumpUnlessGreaterInteger:
                        if case .int(let x) = cursor[i.a] {
                            if !(x > Int(Int16(bitPattern: i.b))) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        try compareAndJump(&cursor, i, .greater)
                    case .jumpUnlessGreaterOrEqualInteger:
                        if case .int(let x) = cursor[i.a] {
                            if !(x >= Int(Int16(bitPattern: i.b))) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        try compareAndJump(&cursor, i, .greaterOrEqual)
                    case .jumpUnlessEqualInteger:
                        if case .int(let x) = cursor[i.a] {
                            if x != Int(Int16(bitPattern: i.b)) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(richEquals(cursor[i.a], .int(Int(Int16(bitPattern: i.b))))) {
                            cursor.pc += Int(Int16(bitPattern: i.c))
                        }
                    case .jumpUnlessNotEqualInteger:
                        if case .int(let x) = cursor[i.a] {
                            if x == Int(Int16(bitPattern: i.b)) { cursor.pc += Int(Int16(bitPattern: i.c)) }
                            continue
                        }
                        cursor.save()
                        if try !isTrue(richNotEquals(cursor[i.a], .int(Int(Int16(bitPattern: i.b))))) {
                            cursor.pc += Int(Int16(bitPattern: i.c))
                        }

                    // MARK: Containers
                    case .buildTuple: cursor[i.a] = Value(makeTuple(from: cursor.registers + Int(i.b), count: Int(i.c)))
                    case .buildList: cursor[i.a] = buildList(cursor, i)
                    case .buildSet, .buildDict, .buildString, .buildSlice, .setAdd, .dictSet, .listExtend, .setUpdate,
                        .dictUpdate, .dictMerge, .listToTuple, .unpackStarred, .convertValue, .formatValue:
                        cursor.save()
                        try executeContainer(cursor, i)
                    case .listAppend:
                        if case .object(let list) = cursor[i.a] {
                            list.unmanaged._withUnsafeGuaranteedRef {
                                unsafeDowncast($0, to: ListObject.self).append(cursor[i.b])
                            }
                        }
                    case .unpack:
                        cursor.save()
                        try unpack(cursor, i)
                    case .getItem:
                        let found = fastItem(cursor[i.b], cursor[i.c])
                        if !found.isUnbound {
                            cursor[i.a] = found
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try item(of: cursor[i.b], cursor[i.c])
                    case .setItem:
                        if fastSetItem(cursor[i.a], cursor[i.b], cursor[i.c]) { continue }
                        cursor.save()
                        try setItem(of: cursor[i.a], cursor[i.b], cursor[i.c])
                    case .deleteItem:
                        cursor.save()
                        try deleteItem(of: cursor[i.a], cursor[i.b])

                    // MARK: Iteration
                    case .getIterator:
                        cursor.save()
                        cursor[i.a] = try iterator(of: cursor[i.b])
                    case .forNext:
                        let iterator = cursor[i.b]
                        let value = fastNext(iterator)
                        if !value.isUnbound {
                            cursor.pc += 1
                            cursor[i.a] = value
                            continue
                        }
                        let exit = cursor.extra()
                        cursor.save()
                        if let generator = suspendedGenerator(iterator) {
                            cursor.frame = try enter(generator, sending: .none, .forNext, i.a)
                            cursor = Cursor(cursor.frame)
                            continue
                        }
                        let next = try next(iterator)
                        if next.isUnbound { cursor.pc += exit } else { cursor[i.a] = next }
                    case .getAwaitable, .getAsyncIterator, .getAsyncNext, .getYieldFromIterator:
                        cursor.save()
                        try executeAwaitable(cursor, i)
                    case .endAsyncFor:
                        guard let exception = cursor[i.a].as(ExceptionObject.self, .exception),
                            exception.type.isSubtype(of: types.exceptions.stopAsyncIteration)
                        else {
                            skipsEntry = true
                            throw .raised(cursor[i.a].as(ExceptionObject.self, .exception)!)
                        }
                        cursor.pc += i.wide

                    // MARK: Generators and coroutines
                    case .yieldValue, .asyncYield, .yieldFrom:
                        cursor.save()
                        let value = cursor[i.b]
                        yieldedAsynchronously = i.opcode == .asyncYield
                        let returnTo = cursor.frame.pointee.returnTo
                        let register = cursor.frame.pointee.returnRegister
                        suspendTop()
                        if returnTo == .native { return .yielded(value) }
                        cursor = Cursor(stack.top)
                        cursor[register] = value
                    case .send:
                        let exit = cursor.extra()
                        cursor.save()
                        if let generator = suspendedGenerator(cursor[i.b]) {
                            cursor.frame = try enter(generator, sending: cursor[i.c], .send, i.a)
                            cursor = Cursor(cursor.frame)
                            continue
                        }
                        switch try send(cursor[i.c], to: cursor[i.b]) {
                        case .yielded(let value): cursor[i.a] = value
                        case .returned(let value):
                            cursor[i.a] = value
                            cursor.pc += exit
                        }

                    // MARK: Calls
                    case .call:
                        if case .object(let callee) = cursor[i.a] {
                            if callee.kind == .function {
                                let entry = callee.functionEntry
                                if entry.pointee.simpleArgumentCount == Int(i.b) {
                                    cursor.save()
                                    let arguments = cursor.registers + (Int(i.a) + 1)
                                    cursor.frame = try push(callee, entry, arguments, Int(i.b), i.c)
                                    cursor = Cursor(cursor.frame)
                                    hot.pointee.countdown &-= entry.pointee.weight
                                    if hot.pointee.countdown <= 0 { try look(mayCollect: true) }
                                    continue
                                }
                            }
                        }
                        cursor.save()
                        let arguments = Arguments(base: cursor.registers + (Int(i.a) + 1), total: Int(i.b))
                        switch try prepare(cursor[i.a], arguments, i.c) {
                        case .value(let value):
                            if value.isUnbound { return .suspended(register: i.c) }
                            cursor[i.c] = value
                        case .entered: cursor = Cursor(stack.top)
                        }
                    case .callKeywords:
                        let names = cursor.constants[cursor.extra()]
                        cursor.save()
                        let arguments = Arguments(
                            base: cursor.registers + (Int(i.a) + 1), total: Int(i.b),
                            keywords: names.as(TupleObject.self, .tuple))
                        switch try prepare(cursor[i.a], arguments, i.c) {
                        case .value(let value):
                            if value.isUnbound { return .suspended(register: i.c) }
                            cursor[i.c] = value
                        case .entered: cursor = Cursor(stack.top)
                        }
                    case .callSpread:
                        cursor.save()
                        switch try callSpread(cursor, i) {
                        case .value(let value):
                            if value.isUnbound { return .suspended(register: i.c) }
                            cursor[i.c] = value
                        case .entered: cursor = Cursor(stack.top)
                        }
                    case .callMethod:
                        let cache = cursor.caches + cursor.pc.pointee.wide
                        let base = cursor.registers + Int(i.a)
                        var callee = cachedMethod(base[1], cache)
                        var isMethod = true
                        if callee.isUnbound {
                            cursor.save()
                            (callee, isMethod) = try loadMethod(base[1], cache)
                        }
                        cursor.pc += 1
                        cursor.save()
                        let total = Int(i.b) + (isMethod ? 1 : 0)
                        let first = base + (isMethod ? 1 : 2)
                        if case .object(let reference) = callee {
                            if reference.kind == .function {
                                let entry = reference.functionEntry
                                if entry.pointee.simpleArgumentCount == total {
                                    cursor.frame = try push(reference, entry, first, total, i.c)
                                    cursor = Cursor(cursor.frame)
                                    hot.pointee.countdown &-= entry.pointee.weight
                                    if hot.pointee.countdown <= 0 { try look(mayCollect: true) }
                                    continue
                                }
                            }
                        }
                        base[0] = callee
                        switch try prepare(callee, Arguments(base: first, total: total), i.c) {
                        case .value(let value):
                            if value.isUnbound { return .suspended(register: i.c) }
                            cursor[i.c] = value
                        case .entered: cursor = Cursor(stack.top)
                        }
                    case .returnValue, .returnNone:
                        let value: Value = i.opcode == .returnNone ? .none : cursor[i.a]
                        let returnTo = cursor.frame.pointee.returnTo
                        let register = cursor.frame.pointee.returnRegister
                        let dropped = hasUnstarted ? candidates(droppedBy: cursor.frame, returning: value) : []
                        if let generator = cursor.frame.pointee.generator {
                            generator._withUnsafeGuaranteedRef { $0.finish() }
                        }
                        stack.depth &-= 1
                        if !dropped.isEmpty { reportDropped(dropped, returning: value) }
                        switch returnTo {
                        case .call:
                            cursor = Cursor(cursor.frame - 1)
                            cursor[register] = value
                        case .native: return .returned(value)
                        case .constructor:
                            cursor = Cursor(cursor.frame - 1)
                            if !value.isNone { throw initializerReturned(value) }
                        case .forNext:
                            cursor = Cursor(cursor.frame - 1)
                            cursor.pc += (cursor.pc - 1).pointee.wide
                        case .send:
                            cursor = Cursor(cursor.frame - 1)
                            cursor[register] = value
                            cursor.pc += (cursor.pc - 1).pointee.wide
                        }

                    // MARK: Attributes
                    case .loadAttribute:
                        let cache = cursor.caches + Int(i.c)
                        let found = cachedAttribute(cursor[i.b], cache)
                        if !found.isUnbound {
                            cursor[i.a] = found
                            continue
                        }
                        cursor.save()
                        cursor[i.a] = try loadAttribute(cursor[i.b], cache)
                    case .storeAttribute:
                        let cache = cursor.caches + Int(i.c)
                        if storeCachedAttribute(cursor[i.a], cache, cursor[i.b]) { continue }
                        cursor.save()
                        try storeAttribute(cursor[i.a], cache, cursor[i.b])
                    case .deleteAttribute:
                        cursor.save()
                        try deleteAttribute(cursor[i.a], name(cursor, Int(i.b)))

                    // MARK: Definitions
                    case .makeFunction: cursor[i.a] = makeFunction(cursor, i)
                    case .buildClass:
                        cursor.save()
                        cursor[i.c] = try buildClass(cursor, i)
                    case .importName:
                        let wanted = cursor.extra()
                        cursor.save()
                        cursor[i.a] = try importName(cursor, i, wanted: cursor.constants[wanted])
                    case .importFrom:
                        cursor.save()
                        cursor[i.a] = try importFrom(cursor[i.b], name(cursor, Int(i.c)))
                    case .importStar:
                        cursor.save()
                        try importStar(cursor[i.a], into: cursor)

                    // MARK: Exceptions
                    case .raise:
                        cursor.save()
                        throw try raised(cursor[i.a], cause: .unbound)
                    case .raiseFrom:
                        cursor.save()
                        throw try raised(cursor[i.a], cause: cursor[i.b])
                    case .raiseCurrent:
                        cursor.save()
                        let current = handledException()
                        guard let exception = current.as(ExceptionObject.self, .exception) else {
                            throw runtimeError("No active exception to reraise")
                        }
                        skipsEntry = true
                        throw .raised(exception)
                    case .reraise:
                        skipsEntry = true
                        throw .raised(cursor[i.a].as(ExceptionObject.self, .exception)!)
                    case .beginHandler:
                        cursor[i.a + 1] = cursor.frame.pointee.handled
                        cursor.frame.pointee.handled = cursor[i.a]
                    case .endHandler: cursor.frame.pointee.handled = cursor[i.a + 1]
                    case .matchException:
                        cursor.save()
                        cursor[i.a] = .bool(try matches(cursor[i.b], cursor[i.c]))
                    case .getLength:
                        cursor.save()
                        cursor[i.a] = .int(try length(of: cursor[i.b]))
                    case .splitGroup, .loadSpecial, .loadExceptionParts, .loadAssertionError, .matchSequence,
                        .matchMapping, .matchKeys, .setupAnnotations:
                        cursor.save()
                        try executeRare(cursor, i)
                    case .combineGroup:
                        cursor.save()
                        skipsEntry = true
                        try combineGroup(cursor, i)
                        skipsEntry = false
                    case .matchClass:
                        let extra = cursor.extra()
                        cursor.save()
                        cursor[i.a] = try matchClass(cursor, i, extra)

                    // MARK: Statements
                    case .dropValue:
                        if hasUnstarted { reportDropped(cursor[i.a], cursor) }
                        cursor[i.a] = .none
                    case .printExpression:
                        cursor.save()
                        try printExpression(cursor[i.a])
                    }
                }
            } catch {
                cursor.save()
                cursor = try unwind(error, skipsEntry: skipsEntry)
                skipsEntry = false
            }
        }
    }
}
