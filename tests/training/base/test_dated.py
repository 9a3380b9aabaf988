"""What a network on series is given: standardised values, on the dates that it takes."""

import numpy as np

from engine.models.encoder import AnyDates, AtMost, Slots
from engine.stack.read.placement import place_dates, place_values
from training.base.dated import dated, standard_of

from ..crops import DATES, crops

RULE = Slots(1, 365, 6)


def test_a_network_of_slots_is_given_the_slots_of_a_map():
    """A pixel of a stack with these dates and clouds is given the same by the map job."""
    series = crops(0, n=9)
    plain = standard_of(series)(series)
    given = dated(plain.values.numpy(), series, RULE)
    assert given.values.shape == (9, 6, len(series.bands))
    for number in range(9):
        stacked = plain.values[number, ..., None].numpy(), series.valid[number][:, None]
        values, valid = place_values(*stacked, place_dates(DATES.tolist(), RULE))
        assert np.array_equal(given.values[number].numpy(), values[..., 0])
        assert np.array_equal(given.valid[number].numpy(), valid[:, 0])
    # Also of slots without a clear date.
    assert (given.day.numpy() == RULE.days).all()
    assert not given.valid.all()


def test_of_any_dates_series_stay_as_they_are():
    series = crops(0, n=9)
    given = dated(series.values, series, AnyDates())
    assert np.array_equal(given.values.numpy(), series.values)
    assert np.array_equal(given.valid.numpy(), series.valid)
    assert np.array_equal(given.day.numpy(), series.model_day)


def test_a_longer_series_is_thinned_by_its_own_days_also_where_they_are_cloudy():
    series = crops(0, n=9)
    day = dated(series.values, series, AtMost(4)).day.numpy()
    assert (day == DATES[[0, 3, 7, 10]]).all()
