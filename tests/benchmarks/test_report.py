"""Each benchmark replaces its own section of the file of results."""

import pytest

from benchmarks import kernel, report


def section(title: str, figure: str) -> str:
    rows = [("one thing", figure)]
    return report.Section(title, "How it was measured.", ("what", "measured"), rows).markdown("When, and where.")


@pytest.fixture
def results(tmp_path, monkeypatch):
    path = tmp_path / "RESULTS.md"
    monkeypatch.setattr(report, "RESULTS", path)
    return path


def test_a_section_is_replaced_in_its_place_and_no_other_is_touched(results):
    for title, figure in (("Start", "1 s"), ("Kernel", "2 s"), ("Start", "3 s")):
        report.write(section(title, figure))
    text = results.read_text()
    assert text.startswith("# Benchmarks")
    assert text.index("## Start") < text.index("3 s") < text.index("## Kernel") < text.index("2 s")
    assert "1 s" not in text
    assert text.count("When, and where.") == 2
    report.write(section("Kernel", "2 s"))
    assert results.read_text() == text


def test_what_was_measured_says_its_command_and_commit():
    assert report.measured("kernel", 61.7).startswith("Measured by `python -m benchmarks kernel` on 2")
    assert " in 62 s: " in report.measured("kernel", 61.7)


def test_the_kernel_says_in_how_many_rows_its_targets_are_met():
    def row(network, dates, engine, faster, share, same):
        return (network, dates, engine, "7", faster, "8", share, "", same)

    default, limit, optional = kernel.verdicts(
        [
            row("a", "15", kernel.DEFAULT, "2.50", "40%", "99.95%"),
            row("a", "30", kernel.DEFAULT, "2.49", "40%", ""),
            row("b", "15", kernel.DEFAULT, "9.00", "40%", "100.00%"),
            row("b", "15", "OpenVINO, float32", "3.00", "81%", "100.00%"),
            row("b", "30", "OpenVINO, float32", "3.00", "7%", ""),
            row("b", "30", kernel.EAGER, "1.00", "99%", ""),
        ],
        product=20.0,
    )
    assert "in 2 of 3 rows, a with 15 dates, b with 15 dates; the same class has 99.95 % or more." in default
    assert limit.endswith("it would be 2.5 to 2.5 x eager on b.")
    assert optional.endswith("Measured: OpenVINO, float32 7 to 81 %.")
