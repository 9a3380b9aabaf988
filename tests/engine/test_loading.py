"""What is loaded for good is not looked through for garbage, and all else is as before."""

import gc

from engine.process.loading import loading


def test_what_was_loaded_is_not_looked_through_for_garbage():
    before = gc.get_freeze_count()
    try:
        with loading():
            assert not gc.isenabled()
        assert gc.isenabled()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
