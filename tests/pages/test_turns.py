"""At most so many runs at once; who waits for something else lets others in."""

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Barrier, Event

import pytest

from inside_streamlit.turns import TURNS, stepping_aside, turn

SOON = 0.2  # seconds in which a run that need not wait begins
LONG = 10


def run(begun, end):
    with turn():
        begun.set()
        assert end.wait(LONG)


def test_one_more_than_there_are_turns_waits_until_one_ends():
    begun, ends = [Event() for _ in range(TURNS + 1)], [Event() for _ in range(TURNS + 1)]
    with ThreadPoolExecutor() as pool:
        runs = [pool.submit(run, *events) for events in zip(begun[:-1], ends[:-1], strict=True)]
        assert all(event.wait(LONG) for event in begun[:-1])
        runs.append(pool.submit(run, begun[-1], ends[-1]))
        assert not begun[-1].wait(SOON)
        ends[0].set()
        assert begun[-1].wait(LONG)
        for event in ends:
            event.set()
        assert not wait(runs, LONG).not_done


def test_who_steps_aside_lets_the_next_one_in():
    aside = Barrier(TURNS + 1)

    def steps_aside():
        with turn(), stepping_aside():
            aside.wait(LONG)

    with ThreadPoolExecutor() as pool:  # more than there are turns meet, so all of them are inside
        runs = [pool.submit(steps_aside) for _ in range(TURNS + 1)]
        assert not wait(runs, LONG).not_done
        for one in runs:
            one.result()


def test_a_run_that_fails_gives_its_turn_back():
    for _ in range(TURNS + 1):
        with pytest.raises(ZeroDivisionError), turn(), stepping_aside():
            raise ZeroDivisionError
    with turn():
        pass
