"""How far a work is, told by its parts."""

from engine.learn.progress import parts, seldom


def test_parts_are_told_as_the_whole_each_by_its_weight():
    heard = []
    first, _, last = parts(lambda done, total: heard.append(done / total), [1, 0, 3])
    first(1, 2)
    first(2, 2)
    inner = parts(last, [1, 1])
    inner[1](5, 10)
    inner[1](10, 10)
    assert heard == [1 / 8, 1 / 4, 1 / 4 + 3 / 4 * 3 / 4, 1]


def test_of_many_steps_each_thousandth_is_told_once_and_the_ends_always():
    heard = []
    told = seldom(lambda *share: heard.append(share))
    for step in range(20_001):
        told(step, 20_000)
    assert heard == [(share, 1000) for share in range(1001)]
