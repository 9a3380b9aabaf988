"""Map jobs that are refused before anything is written, and inputs that no result replaces."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.contract import MapJob
from engine.errors import BadInput
from engine.jobs.map import run
from engine.stack import scan_stack

from ..conftest import BANDS, DATA, DAYS, box, write_polygons, write_raster
from .maps import in_process, job_of, with_card


class TestInputsStay:
    """A result never takes an input's place, also where overwriting is allowed, and where the input is a result."""

    def refused(self, job: MapJob, path: Path) -> None:
        before = {file: file.read_bytes() for file in Path(job.out).rglob("*") if file.is_file()}
        for overwrite in (False, True):
            with pytest.raises(BadInput) as raised:
                run(job.model_copy(update={"overwrite": overwrite}), lambda event: None)
            assert raised.value.code == "out_is_input"
            assert str(path) in raised.value.message
            assert "--overwrite" not in raised.value.hint
        assert {file: file.read_bytes() for file in Path(job.out).rglob("*") if file.is_file()} == before

    @pytest.fixture
    def raster(self, stack_folder, tmp_path) -> Path:
        """A stack in one raster that is called like a result."""
        (tmp_path / "out").mkdir()
        values = [rasterio.open(path).read([1, 2, 3]) for path in sorted(stack_folder.glob("*.tif"))]
        return write_raster(tmp_path / "out" / "confidence.tif", np.concatenate(values), BANDS * len(DAYS))

    def test_parcels(self, stack_folder, package_folder, tmp_path):
        """As `sample` leaves them, beside which one may well map."""
        (tmp_path / "out").mkdir()
        layer = write_polygons(tmp_path / "out" / "parcels.gpkg", [box(20, 5, 10, 10)])
        self.refused(job_of(stack_folder, package_folder, layer.parent, parcels=str(layer)), layer)

    def test_parcels_that_are_a_result_of_before(self, stack_folder, package_folder, tmp_path):
        layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10)])
        out = tmp_path / "out"
        in_process(job_of(stack_folder, package_folder, out, parcels=str(layer)))
        self.refused(job_of(stack_folder, package_folder, out, parcels=str(out / "parcels.gpkg")), out / "parcels.gpkg")

    def test_a_raster_by_another_name(self, raster, package_folder, tmp_path):
        (tmp_path / "link").symlink_to(tmp_path / "out")
        given = tmp_path / "link" / raster.name
        self.refused(job_of(given, package_folder, tmp_path / "out", options={"dates": DAYS}), given)

    def test_a_raster_of_a_stack_file(self, raster, package_folder, tmp_path):
        from engine.contract import StackOptions
        from engine.stack.find import stackfile

        path = tmp_path / "s.stack.json"
        stackfile.save(scan_stack(raster, StackOptions(dates=DAYS))[0].acquisitions, path)
        self.refused(job_of(path, package_folder, tmp_path / "out"), raster)

    def test_a_mask(self, stack_folder, package_folder, tmp_path):
        (tmp_path / "out").mkdir()
        mask = write_raster(tmp_path / "out" / "classes.tif", np.zeros((1, 48, 64), np.uint8), nodata=None)
        self.refused(job_of(stack_folder, package_folder, tmp_path / "out", options={"mask": str(mask)}), mask)

    def test_a_sensor_file_in_the_work_folder(self, stack_folder, package_folder, tmp_path):
        path = tmp_path / "out" / ".cropmapper" / "our.sensor.json"
        path.parent.mkdir(parents=True)
        path.write_text("{}")
        self.refused(job_of(stack_folder, package_folder, tmp_path / "out", options={"sensor": str(path)}), path)


class TestRefused:
    def refused(self, job) -> BadInput:
        with pytest.raises(BadInput) as raised:
            run(job, lambda event: None)
        return raised.value

    def test_model_that_is_not_there(self, stack_folder, tmp_path):
        assert self.refused(job_of(stack_folder, "nothing", tmp_path / "out")).code == "package_missing"
        assert not (tmp_path / "out").exists()

    def test_model_whose_bands_the_stack_lacks(self, package_folder, tmp_path):
        for day in DAYS:
            write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", np.full((2, 20, 30), 500, np.uint16), ("B03", "B04"))
        error = self.refused(job_of(tmp_path, package_folder, tmp_path / "out"))
        assert error.code == "bands_missing"
        assert "B08" in error.message
        assert not (tmp_path / "out").exists()

    def test_tampered_model(self, stack_folder, package_folder, tmp_path):
        folder = shutil.copytree(package_folder, tmp_path / "m")
        weights = folder / "weights.safetensors"
        weights.write_bytes(weights.read_bytes()[:-1] + b"\1")
        error = self.refused(job_of(stack_folder, folder, tmp_path / "out"))
        assert error.code == "package_tampered"
        assert "weights.safetensors" in error.message

    def test_model_that_knows_dates_by_rank(self, stack_folder, package_folder, tmp_path):
        architecture = json.loads((package_folder / "card.json").read_text())["architecture"]
        architecture["encoder"]["time_encoding"] = "index"
        folder = with_card(package_folder, tmp_path / "m", architecture=architecture)
        assert self.refused(job_of(stack_folder, folder, tmp_path / "out")).code == "model_calendar"

    def test_parcels_elsewhere(self, stack_folder, package_folder, tmp_path):
        layer = write_polygons(tmp_path / "p.gpkg", [box(900, 900, 5, 5)])
        error = self.refused(job_of(stack_folder, package_folder, tmp_path / "out", parcels=str(layer)))
        assert error.code == "parcels_no_overlap"
        assert not (tmp_path / "out").exists()

    def test_out_is_a_file(self, stack_folder, package_folder, tmp_path):
        (tmp_path / "out").write_text("x")
        assert self.refused(job_of(stack_folder, package_folder, tmp_path / "out")).code == "out_invalid"


@pytest.mark.skipif(not (DATA / "odd").is_dir(), reason="the odd real files are not beside the checkout")
def test_a_real_stack_without_the_models_bands_is_refused(package_folder, tmp_path):
    with pytest.raises(BadInput) as raised:
        run(job_of(DATA / "odd" / "sinop_mod13q1_jp2", package_folder, tmp_path / "out"), lambda event: None)
    assert raised.value.code == "bands_missing"
