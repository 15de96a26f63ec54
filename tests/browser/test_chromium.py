"""Which browser the tests take, and what they do where there is none."""

import pytest

from tests.browser.chromium import (
    NONE_TO_BE_HAD,
    PLAYWRIGHT,
    NoBrowser,
    installed,
    obtain,
    ways_to_install,
)

UPDATE = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "update")
INSTALL = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "--yes")
SHELL, WHOLE = (*INSTALL, "chromium-headless-shell"), (*INSTALL, "chromium")
SUDO = ("sudo", "-n")


def on_path(*names):
    return lambda name: f"/bin/{name}" if name in names else None


def succeeds(_command):
    return True


def fails(_command):
    return False


def ways(*, names, run=fails, root=False):
    return list(ways_to_install(which=on_path(*names), run=run, root=root))


def test_the_first_place_with_a_browser_is_taken():
    places = ["chromium", "google-chrome", "chrome"]
    found = installed(places, which=on_path("google-chrome", "chrome"), run=succeeds)
    assert found == "/bin/google-chrome"


def test_a_browser_that_does_not_run_is_passed_over():
    def run(command):
        return command == ("/bin/chrome", "--version")

    found = installed(["chromium", "chrome"], which=on_path("chromium", "chrome"), run=run)
    assert found == "/bin/chrome"


def test_nothing_on_the_path_is_nothing_found():
    assert installed(["chromium"], which=on_path(), run=succeeds) is None


def test_root_installs_debians_packages_after_an_update_and_else_playwrights_build():
    found = ways(names=["apt-get"], root=True)
    assert found == [(UPDATE, SHELL), (UPDATE, WHOLE), (PLAYWRIGHT,)]


def test_sudo_without_a_password_does_the_same():
    found = ways(names=["apt-get", "sudo"], run=lambda command: command == (*SUDO, "true"))
    packages = [((*SUDO, *UPDATE), (*SUDO, *package)) for package in (SHELL, WHOLE)]
    assert found == [*packages, (PLAYWRIGHT,)]


@pytest.mark.parametrize(
    ("names", "run", "root"),
    [
        pytest.param([], fails, True, id="root without apt-get"),
        pytest.param(["apt-get"], succeeds, False, id="no sudo"),
        pytest.param(["apt-get", "sudo"], fails, False, id="sudo asks for a password"),
        pytest.param(["sudo"], succeeds, False, id="sudo without apt-get"),
    ],
)
def test_elsewhere_only_playwrights_build_is_left(names, run, root):
    assert ways(names=names, run=run, root=root) == [(PLAYWRIGHT,)]


def test_an_installed_browser_keeps_everything_from_being_installed():
    def run(command):
        pytest.fail(f"ran {command}")

    assert obtain(find=lambda: "/bin/chrome", ways=[(WHOLE,)], run=run) == "/bin/chrome"


def test_a_failed_way_leads_to_the_next():
    ran = []

    def run(command):
        ran.append(command)
        return command == PLAYWRIGHT

    def find():
        return "/bin/chrome" if PLAYWRIGHT in ran else None

    assert obtain(find=find, ways=[(UPDATE, WHOLE), (PLAYWRIGHT,)], run=run) == "/bin/chrome"
    assert ran == [UPDATE, PLAYWRIGHT]


@pytest.mark.parametrize("run", [fails, succeeds])
def test_where_no_way_gives_a_browser_one_line_says_what_to_install(run):
    with pytest.raises(NoBrowser) as missing:
        obtain(find=lambda: None, ways=[(WHOLE,), (PLAYWRIGHT,)], run=run)
    assert str(missing.value) == NONE_TO_BE_HAD
    assert "apt-get install chromium" in NONE_TO_BE_HAD
    assert "\n" not in NONE_TO_BE_HAD
