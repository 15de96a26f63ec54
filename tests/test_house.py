"""The house: its folders and files in their order, and no import against it."""

import ast

import pytest

from tests.paths import ROOT

# From the ground up. A file imports only from the folders and files before it; a row is a folder.
HOUSE = {
    "analysis/language": """
        spans quotations sentence_starts people_words meeting_words countries given_names
        long_offices parsing reporting_verbs noun_phrases spelling wording detection""",
    "analysis/readout": """
        blocks short_lines place_names date_patterns date_lines credits layout input_files""",
    "analysis/people": """
        offices_beside_names names persons outlets bodies own_leader owned_bodies meetings
        participants roster antecedents own_words named_before descriptions both_leaders
        speakers""",
    "analysis/topics": "codebook wording term_hits senses general_words frames account coding",
    "analysis/dates": """
        time_patterns time_words normalization events meeting_told other_meetings this_meeting
        belonging meeting meeting_place event_extents dated_mentions""",
    "analysis/speech": """
        own_subjects subjects reporting_forms cues content_edges content_rest narration complements
        stance_nouns content_on_person content_after_cue nesting content_around_cue
        content_before_cue passives predicates as_clauses attribution own_side accounts
        resolved_sentences actors passive_speakers resolution carried_over statements acts
        occasions""",
    "analysis/tables": """
        place_ids columns pair_columns dataframes output_formats tokens reading rows surroundings
        build""",
    "analysis/review": "agreement",
    "analysis/comparison": """
        sides name_forms same_people speaker_slots meeting_order side_names filters stems similarity
        links redline
        term_search raised_or_absent counts shared_wording phrase_moves set_phrases concordance
        pair""",
    "analysis/conclusions": """
        finding absence_in_words raisers measured topic_findings speaker_findings phrase_findings
        closeness emphasis differences limits facts citation""",
    "analysis/charts": """
        palette labelled_rows swimlanes calendar dumbbell topic_dots dumbbell_panels account_dots
        topic_charts matrix svg images""",
    "analysis/memo": "page_addresses escaping entries draft docx_writer documents",
    "analysis": "__main__",
    "library": "folder",
    "inside_streamlit": "sheets loggers shell turns first_screen links browsing",
    "server": """
        log clients settings answers headers session identity loopback origin sockets signin
        gate stack errors data""",
    "pages/visit": "kept view address signed_in",
    "pages/parts": """
        elements style filters quoted_statement filters_in_words folded guide export_files
        download_buttons chart meetings calendars limits term_hits absence_proof findings raisers
        absence
        statement_list statement_phrases redlines linked_statements swimlanes topic_matrix
        dumbbells phrases phrase_matrix phrase_tables search method_tables""",
    "pages/reader": "legend blocks texts drawer detail",
    "pages": "overview side_by_side timelines topics wording statements method frame",
    "": "app",
}
# Rooms side by side: neither knows the other.
BESIDE = ("analysis/people", "analysis/topics", "analysis/dates")
FORBIDDEN = {"analysis": ("streamlit", "sqlalchemy"), "library": ("streamlit",)}
NO_STEP = {"utils", "helpers", "common", "core"}

ORDER = [
    f"{folder}/{name}".lstrip("/") for folder, names in HOUSE.items() for name in names.split()
]


def imports(path):
    """Every module or name that a file imports, dotted."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: an import without its folder"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def files_imported(file):
    """The files of the house that one of them imports; its public names are the folder's own."""
    found = set()
    for name in imports(ROOT / f"{file}.py"):
        parts = name.split(".")
        steps = ["/".join(parts[:length]) for length in range(len(parts), 0, -1)]
        here = next((step for step in steps if step in ORDER), None)
        if here is not None:
            found.add(here)
        elif parts[0] == "analysis":
            found.add("analysis")
    return found


def folder_of(file):
    return file.rpartition("/")[0]


def test_the_house_names_every_folder_and_file():
    rooms = {folder.partition("/")[0] for folder in HOUSE if folder}
    code = [path for room in rooms for path in python(room)]
    names = {path.relative_to(ROOT).with_suffix("").as_posix() for path in code}
    assert names == set(ORDER) - {"app"}


def python(room):
    return [path for path in (ROOT / room).rglob("*.py") if path.stem != "__init__"]


@pytest.mark.parametrize("file", ORDER)
def test_a_file_imports_only_from_those_before_it(file):
    named = files_imported(file)
    # What `analysis` gives by its own name is that of its folders.
    known = {*ORDER[: ORDER.index(file)], *([] if file.startswith("analysis/") else ["analysis"])}
    assert named <= known


@pytest.mark.parametrize("folder", BESIDE)
def test_rooms_side_by_side_do_not_know_each_other(folder):
    others = set(BESIDE) - {folder}
    for name in HOUSE[folder].split():
        assert not {folder_of(named) for named in files_imported(f"{folder}/{name}")} & others


@pytest.mark.parametrize("file", [file for file in ORDER if file.startswith("pages")])
def test_the_pages_know_the_server_s_log_and_who_is_signed_in_and_nothing_else(file):
    named = {name for name in files_imported(file) if folder_of(name) == "server"}
    assert named <= {"server/log", "server/identity"}


@pytest.mark.parametrize("room", FORBIDDEN)
def test_a_room_is_without_what_belongs_in_others(room):
    for path in (ROOT / room).rglob("*.py"):
        roots = {name.partition(".")[0] for name in imports(path)}
        assert not roots & set(FORBIDDEN[room]), path


def test_a_file_says_which_step_it_is():
    assert not {name.rpartition("/")[2] for name in ORDER} & NO_STEP


@pytest.mark.parametrize(
    "folder", sorted({folder_of(file) for file in ORDER if folder_of(file)} | {"pages"})
)
def test_a_folder_says_what_comes_in_and_what_goes_out(folder):
    told = ast.get_docstring(ast.parse((ROOT / folder / "__init__.py").read_text("utf-8")))
    assert told
    assert told.count(".") >= 2
