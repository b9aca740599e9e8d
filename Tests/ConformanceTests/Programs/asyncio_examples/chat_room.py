import asyncio


class Room:
    def __init__(self):
        self.members = {}

    def join(self, name):
        self.members[name] = asyncio.Queue()
        return self.members[name]

    async def say(self, sender, text):
        for name, inbox in self.members.items():
            if name != sender:
                await inbox.put(f"{sender}: {text}")


async def member(room, name, inbox, lines):
    async def talk():
        for delay, text in lines:
            await asyncio.sleep(delay)
            await room.say(name, text)

    async def listen():
        while True:
            print(f"[{name}] {await inbox.get()}")

    listener = asyncio.create_task(listen())
    await talk()
    await asyncio.sleep(1)
    listener.cancel()
    print(name, "leaves")


async def main():
    room = Room()
    people = {"ann": [(0.1, "hi"), (0.3, "how are you?")], "bob": [(0.2, "hello")], "cid": []}
    inboxes = {name: room.join(name) for name in people}
    await asyncio.gather(*(member(room, name, inboxes[name], lines) for name, lines in people.items()))


asyncio.run(main())
