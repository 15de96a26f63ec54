"""What somebody could write into a readout, a title, a credit line or a file's name to do harm."""

MARKUP = (
    "<script>pwn({n})</script>",
    "<img src=//pwn.example/{n} onerror=pwn({n})>",
    "<svg onload=pwn({n})></svg>",
    "<iframe src=//pwn.example/{n}></iframe>",
    '<a href="javascript:pwn({n})">go{n}</a>',
    '<meta http-equiv=refresh content="0;url=//pwn.example/{n}">',
    "<base href=//pwn.example/{n}/>",
    "<form action=//pwn.example/{n}><input autofocus onfocus=pwn({n})></form>",
    "<style>body{{display:none}}</style>{n}",
    "<link rel=stylesheet href=//pwn.example/{n}.css>",
    "<b class=pwn>{n}</b>",
    "<br><h1 class=pwn>{n}</h1>",
    "&lt;b&gt;{n}&lt;/b&gt; &#60;i&#62;",
    '"><script>pwn({n})</script>',
    "'><img src=x onerror=pwn({n})>",
    "</td></table><video src=//pwn.example/{n}>",
    "--><script>pwn({n})</script><!--",
    "<a href='https://pwn.example/{n}'>hover</a>",
    "{{{{7*7}}}} ${{7*7}} %{n}%",
)
MARKDOWN = (
    "**bold{n}** and __bold{n}__",
    "[link{n}](https://pwn.example/{n})",
    "![image{n}](https://pwn.example/{n}.png)",
    "`code{n}` and ~~gone~~",
    "# heading{n}",
    ":red[red{n}] and :blue-background[b]",
    ":smile: :material/home: {n}",
    "$x^{n}$ and \\(y\\)",
    "<https://pwn.example/{n}>",
    "https://pwn.example/{n}",
    "a{n} -> b <- c -- d",
    "| a | b{n} |",
    "> quoted{n} \\*star\\*",
)
FORMULAS = (
    '=HYPERLINK("https://pwn.example/{n}")',
    "+1+{n}",
    "-1-{n}",
    "@SUM({n})",
    "=cmd|' /C calc'!A{n}",
)
CONTROL = (
    "\u202ereversed{n}",
    "bell\x07{n}",
    "escape\x1b[31m{n}",
    "line\u2028{n}",
)
PAYLOADS = [
    text.format(n=number)
    for number, text in enumerate((*MARKUP, *MARKDOWN, *FORMULAS, *CONTROL), start=100)
]
PRINTABLE = PAYLOADS[: -len(CONTROL)]  # others are refused in names and notes
# A line separator ends a sentence, so no one statement holds this one whole.
STATED = PAYLOADS[:-1]
OPENING = " date 2024-05-05 Town\n\nPresident Anna Bold and President Carl Dent met in Rome.\n\n"


def plain(words):
    """Words as a reader sees them, however their blanks and line ends stand."""
    return " ".join(words.split())
