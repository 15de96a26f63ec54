"""Style sheets and scripts that know Streamlit's own elements by name."""

from pathlib import Path

_HERE = Path(__file__).parent


def sheet(name: str) -> str:
    """The style sheet `name`: of the page, or of what stands around the texts or a statement."""
    return (_HERE / f"{name}.css").read_text("utf-8")


def script(*names: str) -> str:
    """Scripts as one: functions that find Streamlit's elements, then the named files'."""
    files = [_HERE / f"{name}.js" for name in ("elements", *names)]
    return "\n".join(file.read_text("utf-8") for file in files)
