import asyncio
import json
import time

DATABASE = {1: {"name": "Ann", "city": "Rome"}, 2: {"name": "Bob", "city": "Oslo"}, 3: {"name": "Cid", "city": "Bonn"}}


async def get_user(user):
    await asyncio.sleep(0.2)
    return json.dumps(DATABASE[user])


async def one_by_one():
    return [json.loads(await get_user(user))["name"] for user in DATABASE]


async def together():
    answers = await asyncio.gather(*(get_user(user) for user in DATABASE))
    return [json.loads(answer)["name"] for answer in answers]


for strategy in (one_by_one, together):
    start = time.perf_counter()
    names = asyncio.run(strategy())
    print(f"{strategy.__name__}: {names} in {time.perf_counter() - start:.1f} s")
