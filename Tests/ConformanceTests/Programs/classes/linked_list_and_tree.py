class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def walk(node):
    while node is not None:
        yield node.value
        node = node.next


def reverse(node):
    previous = None
    while node:
        node.next, previous, node = previous, node, node.next
    return previous


chain = None
for n in range(4):
    chain = Node(n, chain)
print(list(walk(chain)), list(walk(reverse(chain))))


class Tree:
    def __init__(self):
        self.value = self.left = self.right = None

    def add(self, value):
        if self.value is None:
            self.value, self.left, self.right = value, Tree(), Tree()
        elif value < self.value:
            self.left.add(value)
        else:
            self.right.add(value)

    def __iter__(self):
        if self.value is not None:
            yield from self.left
            yield self.value
            yield from self.right

    def depth(self):
        return 0 if self.value is None else 1 + max(self.left.depth(), self.right.depth())


tree = Tree()
for n in [50, 20, 70, 10, 30, 60, 80, 25]:
    tree.add(n)
print(list(tree), tree.depth())
