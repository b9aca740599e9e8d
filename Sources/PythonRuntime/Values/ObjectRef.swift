/// A reference to an object that the heap owns. It does not keep the object alive.
///
/// Invariant: the object has not been swept, which holds for whatever the roots reach and, inside a built-in that
/// does not call back into Python, for whatever it was given or made (collection happens only at safe points).
public struct ObjectRef: Equatable {
    @usableFromInline let unmanaged: Unmanaged<Object>

    /// Refers to `object`.
    @inline(__always)
    public init(_ object: Object) { unmanaged = .passUnretained(object) }

    /// The object.
    @inline(__always)
    public var object: Object { unmanaged.takeUnretainedValue() }

    /// The object's kind.
    @inline(__always)
    public var kind: ObjectKind { unmanaged._withUnsafeGuaranteedRef { $0.kind } }

    /// The object's type.
    @inline(__always)
    public var type: TypeObject { unmanaged._withUnsafeGuaranteedRef { $0.type } }

    /// The object as a `T`. The caller has checked the kind.
    @inline(__always)
    public func cast<T: Object>(_: T.Type) -> T { unsafeDowncast(unmanaged.takeUnretainedValue(), to: T.self) }

    /// The address, for identity tables.
    @inline(__always)
    public var address: UInt { UInt(bitPattern: unmanaged.toOpaque()) }

    @inline(__always)
    public static func == (a: ObjectRef, b: ObjectRef) -> Bool { a.unmanaged.toOpaque() == b.unmanaged.toOpaque() }
}
