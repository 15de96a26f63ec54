"""The colours that the tests of charts expect."""

ANN = "#005A9C"  # of the first leader, on light paper
