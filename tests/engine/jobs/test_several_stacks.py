"""One job over several stacks: neighbours become one map."""

import numpy as np
import rasterio
from rasterio.transform import from_origin

from ..conftest import BANDS, DAYS, write_raster
from .maps import in_process, job_of, raster_bytes

HEIGHT, WIDTH = 90, 150
SEAM = 70


def write_scene(folder, values, first_col):
    folder.mkdir()
    for day, part in zip(DAYS, values):
        transform = from_origin(600_000 + 10 * first_col, 5_000_000, 10, 10)
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", part, BANDS, transform)
    return folder


def test_two_neighbours_are_mapped_as_the_scene_that_they_were_cut_from(package_folder, tmp_path):
    """Windows across the seam see both; the national map is this with more of them."""
    values = np.random.default_rng(5).integers(200, 5000, (3, 3, HEIGHT, WIDTH)).astype(np.uint16)
    whole = write_scene(tmp_path / "whole", values, 0)
    left = write_scene(tmp_path / "left", values[..., :SEAM], 0)
    right = write_scene(tmp_path / "right", values[..., SEAM:], SEAM)
    in_process(job_of(whole, package_folder, tmp_path / "a", probabilities=True))
    job = job_of(left, package_folder, tmp_path / "b", probabilities=True)
    result, _ = in_process(job.model_copy(update={"stack": [str(left), str(right)]}))
    with rasterio.open(tmp_path / "b" / "classes.tif") as dataset:
        assert dataset.shape == (HEIGHT, WIDTH)
        assert (dataset.read(1) > 0).all()
    assert raster_bytes(tmp_path / "a") == raster_bytes(tmp_path / "b")
    assert result.summary["job"]["stack"] == [str(left), str(right)]
