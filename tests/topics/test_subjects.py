"""The subjects of diplomacy: a sentence for each topic, and one beside it that is another's."""

import pytest

from tests.topics.codings import topics


@pytest.mark.parametrize(
    ("topic", "text", "control"),
    [
        ("climate_environment", "Emissions must fall.", "The investment climate is good."),
        ("climate_environment", "The forests must be saved.", "The Indian Ocean is wide."),
        ("human_rights", "Detained students must be freed.", "The right bank is steep."),
        ("human_rights", "The rule of law holds.", "The rule of the game holds."),
        ("technology_cyber", "Hackers struck the ministry.", "The striker left the ministry."),
        ("technology_cyber", "AI needs rules.", "The aide needs rules."),
        ("health_food", "Vaccines will be sent.", "He is in good health."),
        ("health_food", "The grain must reach the ports.", "The ferry must reach the ports."),
        ("migration_borders", "The border has to be guarded.", "His words border on the rude."),
        ("migration_borders", "Refugees are welcome.", "Guests are welcome."),
        ("security_alliances", "NATO keeps its door open.", "Allies keep their doors open."),
        (
            "security_alliances",
            "They asked for security guarantees.",
            "They asked for a guarantee.",
        ),
        ("middle_east", "Aid must reach Gaza.", "Aid must reach the island."),
        ("middle_east", "The two-state solution stands.", "The two solutions stand."),
        ("iran", "Iran must let the inspectors in.", "Iranian films are fine."),
        ("humanitarian_aid", "Humanitarian aid must get through.", "First aid is taught."),
        ("humanitarian_aid", "The Red Cross came.", "The red car came."),
        ("sovereignty_core_interests", "The One China policy stands.", "A china shop stands."),
        (
            "sovereignty_core_interests",
            "The “one China” policy stands.",
            "One shop in China stands.",
        ),
        ("leader_diplomacy", "They will keep in close contact.", "Eye contact is polite."),
        ("leader_diplomacy", "Personal contacts go on.", "Contact lenses are cheap."),
        ("peace_security", "Stability comes first.", "The works made stable progress."),
        ("peace_security", "Peace comes first.", "It gives peace of mind."),
        ("economy_trade", "Industry grows.", "The defence industrial base grows."),
        ("economy_trade", "The factories are busy.", "The shell factories are busy."),
    ],
)
def test_a_subject_and_its_control(topic, text, control):
    assert topic in topics(text)
    assert topic not in topics(control)
