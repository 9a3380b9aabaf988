"""The plugin's words in the user's language; what the engine says (errors, warnings, reasons) is in `enginewords`.

`packaging/translations.py` reads what `tr` is given from the source, so that this is always a literal: a whole sentence
with named places, filled in by `.format`. Tables of texts are translated where they are written, as their module is
imported; `install` runs before that.
"""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .client.folders import resource

CONTEXT, ENGINE = "CropMapper", "Engine"
_installed: list[QTranslator] = []


def tr(text: str) -> str:
    """Return a text in the user's language, or as it is where it has no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def tr_card(text: str) -> str:
    """Return a text of a bundled model's card in the user's language; what other cards say as it is."""
    return tr(text)


def tr_engine(template: str) -> str:
    """Return the template of what the engine says in the user's language."""
    return QCoreApplication.translate(ENGINE, template)


def language() -> str:
    """Return the code of the language that is spoken, such as de; '' for English."""
    return QgsApplication.locale()[:2].lower() if _installed else ""


def decimal(value: float, form: str = ".2f") -> str:
    """Return a number with the decimal point and the group sign of QGIS's locale, and percent as its language has it.

    Args:
        form: as `format` takes it; with a comma in it thousands are apart.
    """
    locale, text = QLocale(), format(value, form)
    signs = {".": locale.decimalPoint(), ",": locale.groupSeparator(), "%": percent_sign()}
    return "".join(signs.get(sign, sign) for sign in text)


def percent(share: float) -> str:
    """Return a share of 0 to 1 in whole percent."""
    return decimal(share, ".0%")


def percent_sign() -> str:
    """Return the sign with the space before it that most languages want."""
    return tr("%")


def grouped(value: float) -> str:
    """Return a number of things, its thousands apart."""
    return decimal(value, ",")


def size(megabytes: float) -> str:
    """Return an amount of memory or disk, given in 10^6 bytes, as the desktop's own programs tell it."""
    if megabytes >= 1000:
        return tr("{amount} GB").format(amount=decimal(megabytes / 1000, ".1f"))
    return tr("{amount} MB").format(amount=f"{megabytes:.0f}") if megabytes >= 1 else tr("under 1 MB")


def trn(one: str, many: str, number: int) -> str:
    """Return the sentence for one thing, or that for any other number of them, in the user's language."""
    return tr(one if number == 1 else many)


def joined(*sentences: str) -> str:
    """Return sentences as one text, without those that are '': a space parts two, but behind a Chinese full stop."""
    present = [sentence for sentence in sentences if sentence]
    return "".join(f"{each} " if each[-1] not in "。！？" else each for each in present[:-1]) + "".join(present[-1:])


def short_month(number: int) -> str:
    """Return the short name of a month, 1 to 12, as QGIS's locale has it."""
    return QLocale().standaloneMonthName(number, QLocale.FormatType.ShortFormat)


def install() -> None:
    """Have QGIS's language spoken, if there is a translation; a second call does nothing."""
    if _installed:
        return
    translator = QTranslator()
    path = resource("i18n", f"cropmapper_{QgsApplication.locale()[:2].lower()}.qm")
    if path.is_file() and translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def remove() -> None:
    """Take the translation away again."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
