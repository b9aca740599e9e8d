text = """the quick brown fox jumps over the lazy dog
the fox sleeps and the dog barks"""

counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
    if count > 1:
        print(f"{word:<6}{count:>3} {'#' * count}")
print(len(counts), max(counts, key=len))
longest = max(text.splitlines(), key=len)
print(longest)
