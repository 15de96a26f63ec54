"""Style sheets and scripts that use the names of Streamlit's own elements."""

from pathlib import Path

_HERE = Path(__file__).parent


def sheet(name: str) -> str:
    """The style sheet `name`: of the page, or of what stands around the texts or a statement."""
    return (_HERE / f"{name}.css").read_text("utf-8")


def script(*names: str) -> str:
    """The named scripts as one, after the functions that find Streamlit's elements."""
    files = [_HERE / f"{name}.js" for name in ("elements", *names)]
    return "\n".join(file.read_text("utf-8") for file in files)
