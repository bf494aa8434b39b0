#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The catalogues of translations: keeps them up to date, checks them, and passes work to translators and back.

  catalogues.py update                  takes new texts from the sources into all catalogues, and drops old ones
  catalogues.py fresh                   fails where `update` would change anything
  catalogues.py check [LANGUAGE]...     fails on what is missing, unfinished, or does not fit its source
  catalogues.py export LANGUAGE FILE    writes what is to be translated to a JSON file
  catalogues.py import LANGUAGE FILE    takes a filled JSON file in
  catalogues.py add LANGUAGE            begins the catalogues of a language
  catalogues.py pseudo FOLDER           writes catalogues of the language qps, for tests

docs/languages.md says how to translate.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import rules

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
# What each catalogue is taken from.
CATALOGUES = {"shared": "shared", "confab-admin": "admin-gui", "confabctl": "admin-cli", "confabd": "server"}


def languages():
    return sorted(path.stem.split("_")[1] for path in FOLDER.glob("shared_*.ts"))


def tool(name):
    """Qt's tools are not on the path in Debian."""
    for folder in [*os.environ.get("PATH", "").split(os.pathsep), "/usr/lib/qt6/bin"]:
        if os.access(Path(folder, name), os.X_OK):
            return str(Path(folder, name))
    sys.exit(f"{name} is missing; install it with: apt-get install qt6-l10n-tools")


def run(*command):
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}")
    # A text whose class it does not know would be looked for under another name.
    return [line for line in done.stdout.splitlines() if "lacks Q_OBJECT" in line or "Qualifying with" in line]


class Catalogue:
    """One .ts file."""

    def __init__(self, path):
        self.path = Path(path)
        self.name, self.language = self.path.stem.rsplit("_", 1)
        self.tree = ElementTree.parse(self.path)

    def messages(self):
        for context in self.tree.getroot().iter("context"):
            for element in context.iter("message"):
                yield Message(self, context.findtext("name"), element)

    def save(self):
        self.tree.getroot().set("language", self.language)
        self.tree.write(self.path, encoding="utf-8", xml_declaration=True)
        # In the form that lupdate writes, so that differences show only what has changed.
        run(tool("lconvert"), "-i", self.path, "-o", self.path)


class Message:
    def __init__(self, catalogue, context, element):
        self.catalogue = catalogue
        self.context = context
        self.element = element
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.note = element.findtext("extracomment") or ""
        self.is_plural = element.get("numerus") == "yes"

    @property
    def key(self):
        return (self.catalogue.name, self.context, self.source, self.comment)

    @property
    def state(self):
        """`unfinished`, `obsolete`, `vanished`, or nothing."""
        return self.element.find("translation").get("type", "")

    def texts(self):
        translation = self.element.find("translation")
        if self.is_plural:
            return [form.text or "" for form in translation.iter("numerusform")]
        return [translation.text or ""]

    def translate(self, texts, state=""):
        translation = self.element.find("translation")
        translation.clear()
        if state:
            translation.set("type", state)
        if not self.is_plural:
            translation.text = texts[0]
            return
        for text in texts:
            ElementTree.SubElement(translation, "numerusform").text = text


def catalogues(language, folder=FOLDER):
    return [Catalogue(Path(folder, f"{name}_{language}.ts")) for name in CATALOGUES]


def update(folder=FOLDER, codes=None):
    """Takes the texts of the sources into the catalogues in `folder`; complaints of lupdate."""
    complaints = []
    codes = codes or languages()
    for name, sources in CATALOGUES.items():
        files = [str(Path(folder, f"{name}_{code}.ts")) for code in codes]
        complaints += run(tool("lupdate"), "-locations", "none", "-no-obsolete", "-source-language", "en",
                          "-I", ".", sources, "-ts", *files)
    for catalogue in catalogues("en", folder):
        for message in catalogue.messages():
            if not message.context.startswith("confab"):
                complaints.append(f"{catalogue.name}: the class of this text is not known: {described(message.key)}")
            if not message.is_plural:
                message.translate([message.source])
            elif not all(message.texts()):
                message.translate(rules.english_forms(message.source), "unfinished")
        catalogue.save()
    return complaints


def command_update():
    for complaint in update():
        print(complaint, file=sys.stderr)
    for language in languages():
        open_count = sum(1 for catalogue in catalogues(language) for message in catalogue.messages() if message.state)
        print(f"{language}: {open_count} to translate")


def command_fresh():
    """In a copy: what the sources say now, against what the catalogues have."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, folder)
        problems += update(folder)
        for language in languages():
            for old, new in zip(catalogues(language), catalogues(language, folder)):
                had = {message.key: message for message in old.messages()}
                has = {message.key: message for message in new.messages()}
                problems += [f"{old.path.name}: is missing: {described(key)}" for key in has.keys() - had.keys()]
                problems += [f"{old.path.name}: is not in the sources any more: {described(key)}"
                             for key in had.keys() - has.keys()]
                problems += [f"{old.path.name}: has another note, or another number of forms: {described(key)}"
                             for key in has.keys() & had.keys()
                             if (has[key].note, has[key].is_plural) != (had[key].note, had[key].is_plural)]
    finish(problems, "Run ./dev translations, and translate what is new (docs/languages.md).")


def command_check(*codes):
    problems = []
    for language in codes or languages():
        for catalogue in catalogues(language):
            for message in catalogue.messages():
                problems += [f"{catalogue.path.name}: {problem}: {described(message.key)}"
                             for problem in rules.problems(message, language)]
    finish(problems, "docs/languages.md says how to translate.")


def described(key):
    _, context, source, comment = key
    return f"{context}: {source!r}" + (f" ({comment})" if comment else "")


def finish(problems, advice):
    for problem in sorted(problems):
        print(problem, file=sys.stderr)
    if problems:
        sys.exit(f"{len(problems)} problems. {advice}")


def command_export(language, file):
    entries = []
    for catalogue in catalogues(language):
        for message in catalogue.messages():
            if message.state != "unfinished":
                continue
            entry = {"catalogue": catalogue.name, "context": message.context, "source": message.source}
            if message.comment:
                entry["comment"] = message.comment
            if message.note:
                entry["note"] = message.note
            if message.is_plural:
                entry["translation"] = dict.fromkeys(rules.plural_forms(language), "")
            else:
                entry["translation"] = ""
            entries.append(entry)
    Path(file).write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(entries)} texts are in {file}")


def command_import(language, file):
    entries = {(e["catalogue"], e["context"], e["source"], e.get("comment", "")): e["translation"]
               for e in json.loads(Path(file).read_text(encoding="utf-8"))}
    taken, problems = set(), []
    for catalogue in catalogues(language):
        for message in catalogue.messages():
            given = entries.get(message.key)
            texts = list(given.values()) if isinstance(given, dict) else [given]
            if not given or not all(texts):
                continue
            taken.add(message.key)
            message.translate(texts)
            problems += [f"{problem}: {described(message.key)}" for problem in rules.problems(message, language)]
        catalogue.save()
    problems += [f"there is no such text: {described(key)}"
                 for key in entries.keys() - taken - {m.key for c in catalogues(language) for m in c.messages()}]
    print(f"{len(taken)} of {len(entries)} texts were taken in")
    finish(problems, "The texts are in the catalogue nevertheless; correct the JSON file, and import it again.")


def command_add(language):
    for name in CATALOGUES:
        path = Path(FOLDER, f"{name}_{language}.ts")
        if path.exists():
            sys.exit(f"{path} is there already")
        path.write_text(f'<!DOCTYPE TS><TS version="2.1" language="{language}" sourcelanguage="en"></TS>\n')
    command_update()


def command_pseudo(folder):
    for catalogue in catalogues("en"):
        for message in catalogue.messages():
            message.translate([rules.pseudo(text) for text in message.texts()])
        catalogue.path = Path(folder, f"{catalogue.name}_qps.ts")
        # The plural forms of English.
        catalogue.tree.getroot().set("language", "en")
        catalogue.tree.write(catalogue.path, encoding="utf-8", xml_declaration=True)


def main(arguments):
    commands = {"update": command_update, "fresh": command_fresh, "check": command_check, "export": command_export,
                "import": command_import, "add": command_add, "pseudo": command_pseudo}
    counts = {"update": {0}, "fresh": {0}, "export": {2}, "import": {2}, "add": {1}, "pseudo": {1}}
    name, values = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name not in commands or len(values) not in counts.get(name, {len(values)}):
        sys.exit(__doc__)
    known = languages()
    asked = values if name == "check" else values[:1] if name in ("export", "import") else []
    for language in asked:
        if language not in known:
            sys.exit(f"there is no language {language}; there are: {', '.join(known)}")
    commands[name](*values)


if __name__ == "__main__":
    main(sys.argv[1:])
