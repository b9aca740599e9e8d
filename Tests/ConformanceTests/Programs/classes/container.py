class Playlist:
    def __init__(self, *songs):
        self.songs = list(songs)

    def __len__(self):
        return len(self.songs)

    def __getitem__(self, index):
        return self.songs[index]

    def __setitem__(self, index, song):
        self.songs[index] = song

    def __delitem__(self, index):
        del self.songs[index]

    def __contains__(self, song):
        print("looking for", song)
        return song in self.songs


playlist = Playlist("one", "two", "three")
print(len(playlist), playlist[0], playlist[-1], playlist[:2], bool(playlist), bool(Playlist()))
playlist[1] = "TWO"
del playlist[0]
print(list(playlist), "TWO" in playlist, "four" not in playlist)
for song in playlist:
    print(song)
print([s.lower() for s in playlist], sorted(playlist), ", ".join(playlist), list(reversed(playlist)))
try:
    playlist[9]
except IndexError as error:
    print("IndexError:", error)
