/// Where the attributes of instances lie: instances that were given the same names in the same order share a shape,
/// and an inline cache that has seen the shape knows the slot without looking.
///
/// Shapes form a tree below the root shape of each type; a shape therefore implies the type.
public final class Shape {
    /// The name this shape adds to its parent; `nil` at the root.
    let name: StringObject?
    let parent: Shape?
    /// How many slots instances of this shape have.
    let count: Int
    /// Whether instances keep their attributes in a dictionary instead (someone asked for `__dict__`).
    let usesDictionary: Bool
    /// Instances with more attributes than this keep them in a dictionary: a shape copies its parent's table.
    static let maximumCount = 64
    private var slots: [ObjectRef: Int]
    private var children: [ObjectRef: Shape] = [:]

    init(parent: Shape?, adding name: StringObject?, usesDictionary: Bool = false) {
        self.parent = parent
        self.name = name
        self.usesDictionary = usesDictionary
        if let parent, let name {
            count = parent.count + 1
            slots = parent.slots
            slots[ObjectRef(name)] = parent.count
        } else {
            count = 0
            slots = [:]
        }
    }

    /// The slot of an interned name, or -1.
    @inline(__always)
    func slot(of name: StringObject) -> Int { slots[ObjectRef(name)] ?? -1 }

    /// The shape after adding `name`.
    func adding(_ name: StringObject) -> Shape {
        if let child = children[ObjectRef(name)] { return child }
        let child = Shape(parent: self, adding: name)
        children[ObjectRef(name)] = child
        return child
    }

    /// The names in order of addition.
    var names: [StringObject] {
        var result: [StringObject] = []
        var shape: Shape? = self
        while let current = shape, let name = current.name {
            result.append(name)
            shape = current.parent
        }
        return result.reversed()
    }
}

extension ObjectRef: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(address) }
}
