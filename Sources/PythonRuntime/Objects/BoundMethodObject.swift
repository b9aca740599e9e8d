/// `instance.method`: a function with its first argument filled in.
public final class BoundMethodObject: Object {
    public let function: Value
    public let receiver: Value

    init(type: TypeObject, function: Value, receiver: Value) {
        self.function = function
        self.receiver = receiver
        super.init(kind: .boundMethod, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        visitor.visit(function)
        visitor.visit(receiver)
    }

    public override var isCallable: Bool { true }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.as(BoundMethodObject.self, .boundMethod) else { return nil }
        return function.isSame(as: other.function) && receiver.isSame(as: other.receiver)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        (try interpreter.hash(of: function)) ^ interpreter.identity(of: receiver)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        if let native = function.as(NativeFunctionObject.self, .nativeFunction) {
            let address = receiver.object.map { interpreter.addressText(of: $0) } ?? "0x0"
            return "<built-in method \(native.name) of \(interpreter.typeName(of: receiver)) object at \(address)>"
        }
        let name = function.as(FunctionObject.self, .function)?.qualifiedName ?? "?"
        return "<bound method \(name) of \(try interpreter.representation(of: receiver))>"
    }
}

/// A variable that a nested function shares with the function around it.
public final class CellObject: Object {
    @exclusivity(unchecked) public var contents: Value

    init(type: TypeObject, contents: Value) {
        self.contents = contents
        super.init(kind: .cell, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(contents) }
}
