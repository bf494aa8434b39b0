# SPDX-License-Identifier: MIT
"""The checks of catalogues find what they are for."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "translations"
sys.path.insert(0, str(FOLDER))

import catalogues  # noqa: E402
import rules  # noqa: E402


class Rules(unittest.TestCase):
    def found(self, source, text, form=""):
        return " ".join(rules.text_problems(source, text, form))

    def test_a_good_translation_has_no_problem(self):
        self.assertEqual(self.found("&Add %1 to %2…", "%1 zu %2 &hinzufügen…"), "")

    def test_places_have_to_be_the_same(self):
        self.assertIn("places", self.found("%1 in %2", "%1 in"))
        self.assertIn("places", self.found("%1 in", "%1 in %2"))

    def test_only_exact_forms_may_leave_the_number_out(self):
        self.assertEqual(self.found("%n rooms", "ein Raum", "1"), "")
        self.assertIn("places", self.found("%n rooms", "viele Räume", "other numbers"))

    def test_mnemonics_tags_ends_and_words_have_to_be_there(self):
        self.assertIn("mnemonic", self.found("&Add", "Hinzufügen"))
        self.assertIn("tags", self.found("<b>Confab</b>", "Confab"))
        self.assertIn("ends", self.found("Name:", "Name"))
        self.assertIn("blanks", self.found("Password: ", "Passwort:"))
        self.assertIn("--token-file", self.found("see --token-file", "siehe --tokendatei"))
        self.assertIn("line breaks", self.found("a\nb", "a b"))

    def test_english_plurals_are_proposed(self):
        self.assertEqual(rules.english_forms("%n members are told")[0], "%n member is told")
        self.assertEqual(rules.english_forms("%n more lines came")[0], "%n more line came")

    def test_the_language_of_tests_keeps_what_a_translation_has_to_keep(self):
        for source in ["&Add %1 to %2…", "<b>Confab</b> %n rooms", "Password: ", "see --token-file.", "a\nb"]:
            with self.subTest(source=source):
                self.assertEqual(self.found(source, rules.pseudo(source)), "")
                self.assertGreater(len(rules.pseudo(source)), len(source))


class Catalogues(unittest.TestCase):
    def test_a_text_that_is_not_in_the_catalogues_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "shared_de.ts")
            path.write_text((FOLDER / "shared_de.ts").read_text(encoding="utf-8"), encoding="utf-8")
            catalogue = catalogues.Catalogue(path)
            context = catalogue.tree.getroot().find("context")
            context.remove(context.find("message"))
            catalogue.save()
            left = {message.key for message in catalogues.Catalogue(path).messages()}
            had = {message.key for message in catalogues.Catalogue(FOLDER / "shared_de.ts").messages()}
            self.assertEqual(len(had - left), 1)

    def test_every_program_has_every_language(self):
        for language in catalogues.languages():
            for catalogue in catalogues.catalogues(language):
                self.assertTrue(catalogue.path.exists())

    def test_a_wrong_command_says_how_it_is_used(self):
        done = subprocess.run([sys.executable, FOLDER / "catalogues.py", "export"], capture_output=True, text=True)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("catalogues.py export", done.stderr)


if __name__ == "__main__":
    unittest.main()
