"""Tests of phenotypes.py: python3 -m unittest discover genomics/tools/pharmacogenes"""

import unittest
from decimal import Decimal

import phenotypes
from phenotypes import Gene


def gene(method, functions, diplotypes, values=None, step="0.5"):
    made = Gene("MADE1", method, step)
    made.functions = functions
    made.order = list(functions)
    made.values = values or {}
    made.diplotypes = [
        {
            "diplotypekey": {one: 2} if one == other else {one: 1, other: 1},
            "phenotype": phenotype,
            "activityScore": score,
        }
        for one, other, phenotype, score in diplotypes
    ]
    return made


class PairRules(unittest.TestCase):
    def setUp(self):
        self.gene = gene(
            "function",
            {"*1": "Normal function", "*2": "No function", "*3": "Uncertain function"},
            [
                ("*1", "*1", "Normal Metabolizer", None),
                ("*1", "*2", "Intermediate Metabolizer", None),
                ("*2", "*2", "Poor Metabolizer", None),
                ("*1", "*3", "Indeterminate", None),
                ("*2", "*3", "Indeterminate", None),
                ("*3", "*3", "Indeterminate", None),
            ],
        )

    def test_functions_with_one_outcome_become_one_rule(self):
        rules = phenotypes.pair_rules(self.gene)
        self.assertEqual(len(rules), 4)
        self.assertIn(("pair", "No function", "No function", "Poor Metabolizer"), rules)

    def test_rules_give_back_every_diplotype(self):
        self.assertEqual(phenotypes.differences(self.gene, phenotypes.pair_rules(self.gene)), 0)

    def test_a_diplotype_that_the_rules_do_not_give_is_counted(self):
        rules = phenotypes.pair_rules(self.gene)
        self.gene.diplotypes[1]["phenotype"] = "Normal Metabolizer"
        self.assertEqual(phenotypes.differences(self.gene, rules), 1)

    def test_one_pair_of_functions_with_two_phenotypes_stops_the_run(self):
        self.gene.functions["*4"] = "No function"
        self.gene.diplotypes.append(
            {"diplotypekey": {"*1": 1, "*4": 1}, "phenotype": "Poor Metabolizer", "activityScore": None}
        )
        with self.assertRaises(SystemExit):
            phenotypes.pair_rules(self.gene)


class ScoreRules(unittest.TestCase):
    def setUp(self):
        self.gene = gene(
            "score",
            {"*1": "Normal function", "*2": "No function", "*3": "Decreased function"},
            [
                ("*1", "*1", "Normal Metabolizer", "2.0"),
                ("*1", "*3", "Intermediate Metabolizer", "1.5"),
                ("*1", "*2", "Intermediate Metabolizer", "1.0"),
                ("*3", "*3", "Intermediate Metabolizer", "1.0"),
                ("*2", "*3", "Poor Metabolizer", "0.5"),
                ("*2", "*2", "Poor Metabolizer", "0.0"),
            ],
            {"*1": "1.0", "*2": "0.0", "*3": "0.5"},
        )

    def test_scores_of_one_phenotype_become_one_range(self):
        self.assertEqual(
            phenotypes.score_rules(self.gene),
            [
                ("score", "0", "0.5", "Poor Metabolizer"),
                ("score", "1", "1.5", "Intermediate Metabolizer"),
                ("score", "2", "2", "Normal Metabolizer"),
            ],
        )

    def test_a_wrong_sum_is_counted(self):
        rules = phenotypes.score_rules(self.gene)
        self.gene.diplotypes[0]["activityScore"] = "1.5"
        self.assertEqual(phenotypes.differences(self.gene, rules), 1)

    def test_an_open_ended_value_opens_the_last_range(self):
        self.gene.values["*1"] = "≥1.0"
        self.assertEqual(phenotypes.score_rules(self.gene)[-1], ("score", "2", "", "Normal Metabolizer"))

    def test_scores_are_exact(self):
        self.gene.values["*3"] = "0.1"
        self.assertEqual(phenotypes.score_of(self.gene, ["*3", "*3"])[0], Decimal("0.2"))


if __name__ == "__main__":
    unittest.main()
