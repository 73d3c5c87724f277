"""The newest only, whatever comes."""

from __future__ import annotations

import asyncio

from moodify.session import commands
from moodify.web.mailbox import Mailbox, Orders, Outbox
from moodify.web.problems import problem


def test_a_newer_frame_takes_the_place_of_one_that_waits() -> None:
    async def story() -> None:
        box = Mailbox()
        for frame in (b"1", b"2", b"3"):
            box.put(frame)
        assert await box.take() == (3, b"3")
        box.put(b"4")
        box.clear()
        taking = asyncio.create_task(box.take())
        await asyncio.sleep(0)
        assert not taking.done()
        box.put(b"5")
        assert await taking == (5, b"5")

    asyncio.run(story())


def test_commands_keep_their_order_and_only_the_last_point_counts() -> None:
    async def story() -> None:
        orders = Orders(most=3)
        points = [commands.ChoosePoint(number / 10, 0) for number in range(4)]
        assert orders.put(points[0])
        assert orders.put(points[1])
        assert orders.put(commands.Next())
        assert orders.put(points[2])
        assert not orders.put(commands.Next())  # three wait
        assert orders.put(points[3])  # in the place of another
        assert [await orders.take() for _ in range(3)] == [points[1], commands.Next(), points[3]]
        taking = asyncio.create_task(orders.take())
        await asyncio.sleep(0)
        assert not taking.done()
        orders.put(commands.Skip())
        assert await taking == commands.Skip()

    asyncio.run(story())


def test_an_outbox_is_bounded() -> None:
    async def story() -> None:
        box = Outbox(problems=2)
        for number in range(100):
            box.put(problem=problem(400, f"{number}."), state_due=True)
        await box.wait()
        assert [one.detail for one in box.problems] == ["98.", "99."]
        assert box.state_due

    asyncio.run(story())
