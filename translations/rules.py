# SPDX-License-Identifier: MIT
"""What a translation must have in common with its source, and the forms of plurals."""

import re
from collections import Counter

# As Qt counts; the labels say for which numbers a form is.
TWO_FORMS = ["1", "other numbers"]
PLURAL_FORMS = {
    "ar": ["0", "1", "2", "3 to 10", "11 to 99", "100 and so on"],
    "fr": ["0 and 1", "other numbers"],
    "pt": ["0 and 1", "other numbers"],
}
# Forms for one number only may say it in a word.
EXACT = {"0", "1", "2"}

PLACE = re.compile(r"%L?(?:[0-9]{1,2}|n)")
TAG = re.compile(r"</?[a-z]+[^>]*>")
MNEMONIC = re.compile(r"&(?=[^\s&])")
# What programs read and nobody translates: options, variables, addresses, keys, TLS' and SQL's own words.
WORD = re.compile(r"--[a-z][a-z-]+|CONFAB_[A-Z_]+|\b(?:wss?|https?)://[\w.:/-]*[\w/]|\bredis(?:\+sentinel)?://"
                  r"|-----[A-Z ]+-----|\b[a-z]+_[a-z_]+\b|\b(?:confabd|confabctl|confab-admin)\b")
ENDS = [":", "…", "."]


def plural_forms(language):
    return PLURAL_FORMS.get(language, TWO_FORMS)


def english_forms(source):
    """The form for one thing, and the source for many: `%n members are` becomes `%n member is`."""
    one = re.sub(r"(%L?n (?:[a-z]+ )?[a-z]+?)s\b( are\b)?", lambda m: m[1] + (" is" if m[2] else ""), source, count=1)
    return [one, source]


def problems(message, language):
    """What is wrong with the translation of `message`, a phrase each."""
    texts = message.texts()
    if message.state == "unfinished" or not all(texts):
        return ["is not translated"]
    if message.state:
        return [f"is {message.state}"]
    forms = plural_forms(language) if message.is_plural else [""]
    if len(texts) != len(forms):
        return [f"has {len(texts)} forms of the plural instead of {len(forms)}"]
    if language == "en" and not message.is_plural and texts[0] != message.source:
        return ["is not its source"]
    found = []
    for form, text in zip(forms, texts):
        found += [f"{problem} in the form for {form}" if form else problem
                  for problem in text_problems(message.source, text, form)]
    return found


def text_problems(source, text, form):
    found = []
    if counted(PLACE, source, form) != counted(PLACE, text, form):
        found.append("the places for values (%1, %n) are not those of the source")
    if counted(TAG, source) != counted(TAG, text):
        found.append("the tags are not those of the source")
    if len(mnemonics(source)) != len(mnemonics(text)):
        found.append("a mnemonic (&) is missing or too much")
    for word in set(WORD.findall(source)) - set(WORD.findall(text)):
        found.append(f"it lacks {word}")
    for end in ENDS:
        if source.rstrip().endswith(end) != text.rstrip().endswith(end):
            found.append(f"it ends with “{end}” where the source does not, or the other way round")
    if blanks(source) != blanks(text):
        found.append("it begins or ends with other blanks than the source")
    if source.count("\n") != text.count("\n"):
        found.append("it has other line breaks than the source")
    return found


def counted(pattern, text, form=""):
    places = Counter(pattern.findall(text))
    if form in EXACT:
        places.pop("%n", None)
        places.pop("%Ln", None)
    return places


def mnemonics(text):
    # In HTML, & begins a character.
    return [] if TAG.search(text) else MNEMONIC.findall(text)


def blanks(text):
    return (text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):])


LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
                        "àƀćďéƒĝĥíĵķĺɱñóƥɋŕšţúṽŵẋýžÀƁĆĎÉƑĜĤÍĴĶĹṀÑÓƤɊŔŠŢÚṼŴẊÝŽ")
KEPT = re.compile("|".join(pattern.pattern for pattern in (PLACE, TAG, WORD)))


def pseudo(text):
    """`text` as no language has it, a third longer: what is not changed so has not been translated."""
    lead, tail = blanks(text)
    body = text.strip()
    if not body:
        return text
    pieces, position = [], 0
    for match in KEPT.finditer(body):
        pieces += [body[position:match.start()].translate(LETTERS), match[0]]
        position = match.end()
    pieces.append(body[position:].translate(LETTERS))
    end = next((end for end in ENDS if body.endswith(end)), "")
    longer = "".join(pieces).removesuffix(end)
    return f"{lead}[{longer}{'~' * max(1, len(body) // 3)}]{end}{tail}"
