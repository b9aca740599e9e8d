/// An order to sort by. Asking it may run Python code and fail.
protocol SortOrder {
    associatedtype Element
    func isLess(_ a: Element, _ b: Element) throws(PythonError) -> Bool
}

/// A stable merge sort that takes advantage of rows that are sorted in parts already.
///
/// Ascending stretches are taken as they are, strictly descending ones are turned round, short ones are made longer by
/// insertion; neighbours are then merged so that the stretches on the stack at least double in length downwards.
/// Sorted input costs one comparison per element, any other input about n·log₂ n. If the order throws, the row is left
/// with some elements lost and others twice: sort indices, or a copy.
struct MergeSort<Order: SortOrder> {
    private let order: Order
    private let row: UnsafeMutablePointer<Order.Element>
    private let count: Int
    /// Holds the left stretch during a merge.
    private let scratch: UnsafeMutablePointer<Order.Element>
    private var pending: [Range<Int>] = []

    private static var shortest: Int { 24 }

    /// Sorts `row` in place. Elements are trivial types (values, numbers, indices).
    static func sort(_ row: UnsafeMutableBufferPointer<Order.Element>, by order: Order) throws(PythonError) {
        guard let base = row.baseAddress, row.count > 1 else { return }
        var sort = MergeSort(order: order, row: base, count: row.count)
        defer { sort.scratch.deallocate() }
        try sort.run()
    }

    private init(order: Order, row: UnsafeMutablePointer<Order.Element>, count: Int) {
        self.order = order
        self.row = row
        self.count = count
        scratch = .allocate(capacity: count / 2 + 1)
    }

    private mutating func run() throws(PythonError) {
        var start = 0
        while start < count {
            var end = try stretch(from: start)
            if end - start < Self.shortest, end < count {
                let wanted = min(start + Self.shortest, count)
                try insert(end..<wanted, into: start)
                end = wanted
            }
            pending.append(start..<end)
            start = end
            while pending.count > 1 {
                let last = pending.count - 1
                let third = last > 1 ? pending[last - 2].count : Int.max
                if pending[last - 1].count > 2 * pending[last].count, third > pending[last - 1].count { break }
                try mergeLast(at: third < pending[last].count ? last - 2 : last - 1)
            }
        }
        while pending.count > 1 { try mergeLast(at: pending.count - 2) }
    }

    /// The end of the stretch that is sorted from `start` on; one that strictly descends is turned round.
    private func stretch(from start: Int) throws(PythonError) -> Int {
        var end = start + 1
        if end >= count { return count }
        if try order.isLess(row[end], row[start]) {
            end += 1
            while end < count, try order.isLess(row[end], row[end - 1]) { end += 1 }
            var descent = UnsafeMutableBufferPointer(start: row + start, count: end - start)
            descent.reverse()
        } else {
            end += 1
            while end < count, !(try order.isLess(row[end], row[end - 1])) { end += 1 }
        }
        return end
    }

    /// Inserts the elements of `range`, one by one, into the sorted stretch from `start` to the range.
    private func insert(_ range: Range<Int>, into start: Int) throws(PythonError) {
        for index in range {
            let element = row[index]
            let place = try upperBound(of: element, in: start..<index)
            var hole = index
            while hole > place {
                row[hole] = row[hole - 1]
                hole -= 1
            }
            row[place] = element
        }
    }

    /// The first place after all elements that are not greater than `element`.
    private func upperBound(of element: Order.Element, in range: Range<Int>) throws(PythonError) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = low + (high - low) / 2
            if try order.isLess(element, row[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The first place whose element is not less than `element`.
    private func lowerBound(of element: Order.Element, in range: Range<Int>) throws(PythonError) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = low + (high - low) / 2
            if try order.isLess(row[middle], element) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Merges two neighbouring stretches of the stack.
    private mutating func mergeLast(at index: Int) throws(PythonError) {
        let left = pending[index]
        let right = pending[index + 1]
        pending[index] = left.lowerBound..<right.upperBound
        pending.remove(at: index + 1)
        // What already stands in its place at both ends takes no part.
        let start = try upperBound(of: row[right.lowerBound], in: left)
        if start == left.upperBound { return }
        let end = try lowerBound(of: row[left.upperBound - 1], in: right)
        if left.upperBound - start <= end - right.lowerBound {
            try mergeForwards(start, left.upperBound, end)
        } else {
            try mergeBackwards(start, left.upperBound, end)
        }
    }

    /// Merges `start ..< middle` and `middle ..< end`, the left one being the shorter.
    private func mergeForwards(_ start: Int, _ middle: Int, _ end: Int) throws(PythonError) {
        let leftCount = middle - start
        scratch.update(from: row + start, count: leftCount)
        var left = 0
        var right = middle
        var target = start
        while left < leftCount, right < end {
            if try order.isLess(row[right], scratch[left]) {
                row[target] = row[right]
                right += 1
            } else {
                row[target] = scratch[left]
                left += 1
            }
            target += 1
        }
        (row + target).update(from: scratch + left, count: leftCount - left)
    }

    /// The same from the end, the right one being the shorter.
    private func mergeBackwards(_ start: Int, _ middle: Int, _ end: Int) throws(PythonError) {
        let rightCount = end - middle
        scratch.update(from: row + middle, count: rightCount)
        var left = middle - 1
        var right = rightCount - 1
        var target = end - 1
        while right >= 0, left >= start {
            if try order.isLess(scratch[right], row[left]) {
                row[target] = row[left]
                left -= 1
            } else {
                row[target] = scratch[right]
                right -= 1
            }
            target -= 1
        }
        (row + start).update(from: scratch, count: right + 1)
    }
}
