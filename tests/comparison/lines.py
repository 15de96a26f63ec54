"""Lines for `worded`: some that are about something, and any whatever."""

from hypothesis import strategies as st

from tests.readout_tables import BOTH

NARRATION = ("", "")  # no speaker, no topic
GAS = ("Ann Ash", "energy", "gas is good")  # 0 to 11
OIL = (BOTH, "energy", "oil is good")  # 12 to 23, behind the gas
KYIV = ("Bo Berg", "ukraine", "Kyiv is open")
SYRIA = (*NARRATION, "they spoke of Syria")
RAIN = ("Ann Ash", "other", "rain falls")

LINES = st.lists(
    st.tuples(
        st.sampled_from(["Ann Ash", "Bo Berg", BOTH, ""]),
        st.sampled_from(["energy", "energy syria", "ukraine", "other", "fishing"]),
        st.lists(
            st.sampled_from(["gas", "Gas", "oil", "Syria", "Kyiv", "THAAD", "neighbour", "rain"]),
            min_size=1,
            max_size=4,
        ).map(" ".join),
    ),
    max_size=6,
)
