"""Samples of pre-training: a number decides all of a sample; series of unequal length share a batch."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.errors import BadInput
from training.data.numbered import ViewsByNumber, Windows
from training.data.pastis import BANDS
from training.data.unlabelled import UnlabelledScene, pastis_scenes
from training.systems.cropsts.dino.multicrop import collate
from training.systems.cropsts.dino.objective import Branch, SelfSupervised, StudentAndTeacher
from training.systems.cropsts.dino.recipe import DINORecipe
from training.systems.cropsts.unlabelled import build_encoder

from ....pastis_folder import write_pastis
from ....tiny_dino import tiny_dino


def made_up(dates: int, seed: int = 0) -> UnlabelledScene:
    """28 x 40 pixels in fields of 7 x 10, one date wholly unclear, its pixels spoilt."""
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[:28, :40]
    parcel = (row // 7 * 4 + col // 10).astype(np.int32)
    level = rng.uniform(0.05, 0.5, (dates, 3, 16))
    values = (1e4 * (level[:, :, parcel] + 0.01 * rng.standard_normal((dates, 3, 28, 40)))).astype(np.uint16)
    valid = rng.random((dates, 28, 40)) > 0.1
    valid[1] = False
    values[1] = 65535
    scale, offset = np.full((dates, 3), 1e-4, np.float32), np.zeros((dates, 3), np.float32)
    return UnlabelledScene("made up", values, valid, np.arange(dates, dtype=np.int32) * 30, scale, offset, parcel)


def samples_of(scenes, recipe: DINORecipe) -> ViewsByNumber:
    return ViewsByNumber(Windows(scenes, recipe), SelfSupervised(recipe))


@pytest.fixture(scope="module")
def recipe() -> DINORecipe:
    return tiny_dino()


@pytest.fixture(scope="module")
def samples(recipe) -> ViewsByNumber:
    return samples_of([made_up(8), made_up(4, seed=1)], recipe)


def test_a_number_gives_one_sample(samples):
    first, again, other = samples[3], samples[3], samples[4]
    assert all(np.array_equal(a.values, b.values) for a, b in zip(first.views, again.views, strict=True))
    assert all(np.array_equal(a, b) for a, b in zip(first.hidden, again.hidden, strict=True))
    assert not np.array_equal(first.views[0].values, other.views[0].values)


def test_windows_have_the_recipes_dates_and_none_that_is_cloudy(samples):
    lengths = set()
    for number in range(30):
        view = samples[number].views[0]
        lengths.add(len(view.day))
        assert 30 not in view.day
        assert (np.diff(view.day) > 0).all()
        assert view.values.max() < 1.0
    assert lengths == {5, 3}  # five of eight dates, one of them cloudy; all three clear ones of four


def test_only_masked_views_hide_tokens_and_their_share_is_reported(samples):
    shares = []
    for number in range(30):
        sample = samples[number]
        assert all(used == bool(hidden.any()) for used, hidden in zip(sample.masked, sample.hidden, strict=True))
        # All pixels lie in parcels, so nearly all tokens belong to one. A view that is not masked counts as 0.
        of_parcels, of_all = sample.hidden_share
        assert of_all == pytest.approx(np.mean(sample.hidden))
        assert of_all <= of_parcels <= 0.5 * sample.masked.mean()
        shares.append(sample.hidden_share)
    assert (0.0, 0.0) in shares
    of_parcels, of_all = np.mean(shares, axis=0)
    assert 0.05 < of_all < of_parcels


def test_all_windows_can_be_masked_however_few_parcels_there_are():
    """Windows are 16 x 16 of 28 x 40 pixels, and the one parcel is 7 x 10: many hold nothing of it."""
    scene = made_up(8)
    lone = replace(scene, parcel=np.where(scene.parcel == 5, 5, -1).astype(np.int32))
    samples = samples_of([lone], tiny_dino(mask={"share": 1.0}))
    drawn = [samples[number] for number in range(30)]
    assert all(sample.masked.all() for sample in drawn)
    # Of the half that is asked for; where superpixels are small against tokens it is less.
    assert np.mean([sample.hidden_share[0] for sample in drawn]) > 0.2
    parcels = [sample.views[0].parcel for sample in drawn]
    assert all(parcel.min() >= 0 for parcel in parcels)
    assert sum(5 not in parcel for parcel in parcels) >= 5


def test_superpixels_fill_patches_of_pastis_window_by_window(tmp_path):
    root = write_pastis(tmp_path / "pastis", (32, 40))
    path = root / "INSTANCE_ANNOTATIONS" / "INSTANCES_10000.npy"
    parcel = np.zeros((32, 40), np.int64)
    parcel[3:9, 5:12] = 4
    np.save(path, parcel)
    scenes = pastis_scenes(root, (1,), BANDS["S2"])
    samples = samples_of(scenes, tiny_dino(bands=list(BANDS["S2"]), mask={"share": 1.0}))
    assert all(samples[number].masked.all() for number in range(20))
    assert np.array_equal(scenes[0].parcel, np.where(parcel, parcel, -1))


def test_without_a_background_parcels_alone_are_hidden():
    scene = made_up(8)
    lone = replace(scene, parcel=np.where(scene.parcel == 5, 5, -1).astype(np.int32))
    samples = samples_of([lone], tiny_dino(mask={"share": 1.0, "background": "none"}))
    drawn = [samples[number] for number in range(30)]
    assert {int(number) for sample in drawn for number in np.unique(sample.views[0].parcel)} == {-1, 5}
    hidden = [
        (mask, view.parcel)
        for sample in drawn
        for mask, view in zip(sample.hidden, sample.views[:2], strict=True)
        if mask.any()
    ]
    assert hidden
    for mask, parcel in hidden:
        # A hidden token has most of its 2 x 2 pixels in the parcel.
        inside = (parcel == 5).reshape(6, 2, 6, 2).mean(axis=(1, 3))
        assert (inside[mask.any(axis=0)] > 0.5).all()
    assert not all(sample.masked.all() for sample in drawn)


def test_by_rank_dates_are_spread_evenly_and_stay_in_their_places():
    scene = made_up(9)
    recipe = tiny_dino(encoder={"time_encoding": "index", "max_dates": 5})
    samples = samples_of([scene], recipe)
    for number in range(10):
        views = samples[number].views
        # Eight of the nine dates are clear: days 0, 60, 90 and so on to 240; five of them, evenly.
        assert views[0].day.tolist() == [0, 60, 120, 180, 240]
        assert all(view.day.tolist() == views[0].day.tolist() for view in views)
        assert all(0 < view.valid.any(axis=(1, 2)).sum() < 5 for view in views[2:])


def test_padding_changes_no_score(samples, recipe):
    """Shorter series are padded in a batch; the student's scores are those of the series alone."""
    short, long = (
        next(samples[n] for n in range(40) if len(samples[n].views[0].day) == dates) for dates in (3, 5)
    )  # fmt: skip
    alone, together = collate([short], 2), collate([short, long], 2)
    assert together["global"]["values"].shape == (2, 2, 5, 3, 12, 12)
    assert together["hidden"].shape == (2, 2, 5, 6, 6)
    assert not together["global"]["valid"][:, 0, 3:].any()
    torch.manual_seed(0)
    branch = Branch(build_encoder(recipe, samples.windows.scenes), 24).eval()
    scores = [
        branch.scores(*branch.tokens({name: array[0] for name, array in batch["global"].items()}))
        for batch in (alone, together)
    ]
    assert torch.allclose(scores[0][0], scores[1][0], atol=1e-5)


def test_a_hidden_patch_tells_nothing_of_its_values(samples, recipe):
    torch.manual_seed(0)
    branch = Branch(build_encoder(recipe, samples.windows.scenes), 24).eval()
    crops = {name: array[0] for name, array in collate([samples[0]], 2)["global"].items()}
    hidden = torch.zeros(1, crops["day"].shape[1], 6, 6, dtype=bool)
    hidden[:, :, 2, 3] = True
    other = {**crops, "values": crops["values"].clone()}
    other["values"][..., 4:6, 6:8] += 0.3
    token = torch.full((16,), 0.7)
    with torch.no_grad():
        one, two = (branch.tokens(each, hidden, token)[0] for each in (crops, other))
        seen = branch.tokens(other)[0]
        assert torch.equal(one, two)
        assert not torch.allclose(seen, two, atol=1e-3)
        # It keeps the codes of its date and place.
        assert not torch.allclose(one[0, 0, 2, 3], one[0, 1, 2, 3], atol=1e-4)


def test_losses_have_names_and_gradients_reach_the_student_alone(samples, recipe):
    torch.manual_seed(0)
    model = StudentAndTeacher(build_encoder(recipe, samples.windows.scenes), recipe.optimisation.prototypes)
    losses = SelfSupervised(recipe).losses(model, collate([samples[n] for n in range(4)], 2))
    assert set(losses) == {"dino"}
    losses["dino"].backward()
    assert model.mask_token.grad.abs().sum() > 0
    assert model.student.encoder.embed.weight.grad.abs().sum() > 0
    assert all(parameter.grad is None for parameter in model.teacher.parameters())
    assert not model.train().teacher.training


def known(values: np.ndarray, day: tuple[int, ...], width: int) -> UnlabelledScene:
    """16 rows of clear pixels whose reflectance, (t, c, rows or 1), is the same along a row."""
    values = np.broadcast_to(values[..., None], (*values.shape[:2], 16, width)).astype(np.float32)
    one = np.ones(values.shape[:2], np.float32)
    clear = np.ones((len(values), 16, width), bool)
    parcel = np.arange(width) // 6 * np.ones((16, 1), int)
    return UnlabelledScene("known", values, clear, np.array(day, np.int32), one, 0 * one, parcel.astype(np.int32))


def test_the_frame_is_red_green_and_blue_of_the_date_amid_the_season():
    recipe = tiny_dino(distillation={"teacher": "none"})  # the bands are blue, green and red, in this order
    dates, bands = np.arange(5)[:, None], np.arange(3)
    # Reflectance 0.03 (date + 1) + 0.02 band. Amid days 0 and 130 is 65, and day 60 of date 3 the nearest.
    scene = known((0.03 * (dates + 1) + 0.02 * bands)[..., None], (0, 10, 20, 60, 130), 23)
    sample = samples_of([scene], recipe)[0]
    # Date 3: 0.12, 0.14 and 0.16 for blue, green and red; white is 0.3; then ImageNet's mean and deviation.
    red, green, blue = (0.16 / 0.3 - 0.485) / 0.229, (0.14 / 0.3 - 0.456) / 0.224, (0.12 / 0.3 - 0.406) / 0.225
    assert len(sample.frame) == 2
    for frame in sample.frame:
        assert frame.shape == (3, 12, 12)
        assert frame[:, 5, 7] == pytest.approx([red, green, blue], abs=1e-4)
        assert np.allclose(frame, frame[:, :1, :1], atol=1e-4)


def test_every_view_has_a_light_of_its_own_on_all_its_dates():
    level = np.random.default_rng(0).uniform(0.05, 0.5, (5, 3))
    day = (0, 30, 60, 90, 120)
    recipe = tiny_dino(views={"gain": 0.1, "band_gain": 0.1, "offset": 0.02})
    slopes, offsets = [], []
    for view in samples_of([known(level[..., None], day, 23)], recipe)[0].views[:2]:
        seen = view.values[..., 4, 7]
        lines = [np.polyfit(level[:, band], seen[:, band], 1) for band in range(3)]
        for band, line in enumerate(lines):
            assert np.allclose(np.polyval(line, level[:, band]), seen[:, band], atol=1e-5)
        slopes += [line[0] for line in lines]
        offsets.append(lines[0][1])
        assert np.allclose([line[1] for line in lines], offsets[-1], atol=1e-5)
    assert len({round(slope, 4) for slope in slopes}) == 6
    assert all(0.81 <= slope <= 1.21 for slope in slopes)
    assert len({round(abs(offset), 4) for offset in offsets} - {0.0}) == 2


def test_the_first_view_is_blurred_others_at_times_and_some_of_the_second_solarised():
    """Stripes of reflectance 0.2 and 0.7, a row each; global views are the whole window, in its own light."""
    stripes = np.broadcast_to(np.where(np.arange(16) % 2, 0.7, 0.2), (4, 3, 16))
    whole = {"global_size": 16, "global_scale": (1.0, 1.0), "local_views": 0, "solarise": 0.5}
    recipe = tiny_dino(views=whole | {"gain": 0.0, "band_gain": 0.0, "offset": 0.0})
    samples = samples_of([known(stripes, (0, 30, 60, 90), 23)], recipe)
    looks = np.array([[view.values[1, 2, 7:9, 5] for view in samples[number].views] for number in range(60)])
    bright, dark = looks[..., 0], looks[..., 1]
    as_they_are = np.isclose(bright, 0.7, atol=1e-3) & np.isclose(dark, 0.2, atol=1e-3)
    # Half of the pixels are 0.2, half 0.7: mirrored at 0.45 where the recipe inverts what is bright.
    inverted = np.isclose(bright, 0.2, atol=1e-3) & np.isclose(dark, 0.2, atol=1e-3)
    # All of the first are blurred, though by too little to see where sigma is least, of 0.1 to 2 pixels.
    assert as_they_are[:, 0].mean() < 0.2
    assert not inverted[:, 0].any()
    # A tenth of the second is blurred, a fifth solarised: 0.9 x 0.8 = 0.72 and 0.9 x 0.2 = 0.18 of 60.
    assert as_they_are[:, 1].mean() == pytest.approx(0.72, abs=0.15)
    assert inverted[:, 1].mean() == pytest.approx(0.18, abs=0.12)


@pytest.mark.parametrize(
    ("scene", "code"),
    [
        (replace(made_up(5), parcel=np.zeros((12, 40), np.int32)), "scene_too_small"),
        (replace(made_up(5), valid=np.zeros((5, 28, 40), bool)), "scene_unclear"),
    ],
)
def test_scenes_without_windows_are_refused(scene, code, recipe):
    with pytest.raises(BadInput, match="made up") as caught:
        Windows([scene], recipe)
    assert caught.value.code == code
