"""What rests on Streamlit's insides and not on its documented interface, in one place.

Pages and answers come in that only Streamlit knows how to show; what makes them fast, quiet and
ours goes out. When a new Streamlit breaks something, it is to be looked for here first.
"""
