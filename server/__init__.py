"""What app.py serves beside the pages."""
