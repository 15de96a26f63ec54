"""What depends on the internals of Streamlit and not on its documented interface, in one place.

What Streamlit does by itself comes in; links, loggers and pages that work as ours need them go out.
When a new version of Streamlit breaks something, look here first.
"""
