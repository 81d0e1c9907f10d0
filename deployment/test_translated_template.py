"""What CloudFormation gets once SAM has translated template.yaml.

    python3 -m unittest discover -s deployment

It needs aws-sam-translator. The tests in lambda/ look at the template as it is written, and need Maven alone.
"""

import json
import os
import pathlib
import unittest

from samtranslator.public.translator import ManagedPolicyLoader
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

TEMPLATE = pathlib.Path(__file__).parent.parent / "template.yaml"
PARAMETERS = yaml_parse(TEMPLATE.read_text(encoding="utf-8"))["Parameters"].keys()
SKILL = "amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef"


def translated(**parameters):
    document = yaml_parse(TEMPLATE.read_text(encoding="utf-8"))
    defaults = {name: parameter["Default"] for name, parameter in document["Parameters"].items()}
    for resource in document["Resources"].values():
        if "CodeUri" in resource.get("Properties", {}):
            # "sam deploy" uploads the jar and writes its address here.
            resource["Properties"]["CodeUri"] = "s3://bucket/small-wins.jar"
    # The template names no managed policy, so that nobody has to be asked for one.
    return transform(document, defaults | parameters, ManagedPolicyLoader(None))["Resources"]


class TranslatedTemplate(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        # The translator wants to know a region, and nothing else of AWS.
        os.environ["AWS_DEFAULT_REGION"] = "us-east-1"
        cls.resources = translated()
        cls.functions = cls.named("AWS::Lambda::Function")

    @classmethod
    def named(cls, kind):
        return {name: one for name, one in cls.resources.items() if one["Type"] == kind}

    def test_there_are_functions(self):
        self.assertIn("VoiceFunction", self.functions)

    def test_every_function_starts_from_a_snapshot_of_a_published_version(self):
        for name, function in self.functions.items():
            with self.subTest(name):
                self.assertEqual(function["Properties"]["SnapStart"], {"ApplyOn": "PublishedVersions"})
                self.assertEqual(function["Properties"]["Runtime"], "java25")
                self.assertEqual(function["Properties"]["Architectures"], ["arm64"])
                alias = self.resources[f"{name}Aliaslive"]["Properties"]
                version = alias["FunctionVersion"]["Fn::GetAtt"][0]
                self.assertEqual(alias["Name"], "live")
                self.assertEqual(self.resources[version]["Properties"]["FunctionName"], {"Ref": name})

    def test_versions_stay_so_that_one_can_go_back(self):
        for name, version in self.named("AWS::Lambda::Version").items():
            with self.subTest(name):
                self.assertEqual(version["DeletionPolicy"], "Retain")

    def test_a_new_parameter_makes_a_new_version(self):
        """CloudFormation replaces a version whose description changes; SAM alone would keep the old one."""
        for name, function in self.functions.items():
            with self.subTest(name):
                description = self.resources[self.version_of(name)]["Properties"]["Description"]["Fn::Sub"]
                for parameter in self.parameters(function["Properties"]["Environment"]):
                    self.assertIn("${%s}" % parameter, description)

    @classmethod
    def version_of(cls, function):
        return cls.resources[f"{function}Aliaslive"]["Properties"]["FunctionVersion"]["Fn::GetAtt"][0]

    @classmethod
    def parameters(cls, part):
        """The parameters that a part of a template refers to."""
        if isinstance(part, list):
            return {name for one in part for name in cls.parameters(one)}
        if isinstance(part, dict):
            return cls.parameters(list(part.values())) | ({part["Ref"]} & PARAMETERS if "Ref" in part else set())
        return set()

    def test_alexa_may_call_the_alias_for_one_skill_and_nothing_else(self):
        alexa = [one["Properties"] for one in translated(SkillId=SKILL).values()
                 if one["Type"] == "AWS::Lambda::Permission"
                 and one["Properties"]["Principal"] == "alexa-appkit.amazon.com"]
        self.assertEqual(len(alexa), 1)
        self.assertEqual(alexa[0]["FunctionName"], {"Ref": "VoiceFunctionAliaslive"})
        self.assertIn(alexa[0]["EventSourceToken"], [SKILL, {"Ref": "SkillId"}])

    def test_no_permission_is_for_more_than_an_alias(self):
        for name, permission in self.named("AWS::Lambda::Permission").items():
            with self.subTest(name):
                self.assertTrue(permission["Properties"]["FunctionName"]["Ref"].endswith("Aliaslive"))
                self.assertTrue({"EventSourceToken", "SourceArn"} & permission["Properties"].keys())

    def test_every_snapshot_is_used_at_least_every_fourteen_days(self):
        knocked = {rule["Properties"]["Targets"][0]["Arn"]["Ref"] for rule in self.named("AWS::Events::Rule").values()
                   if rule["Properties"]["ScheduleExpression"] in ("rate(1 day)", "rate(1 minute)")}
        self.assertEqual(knocked, {f"{name}Aliaslive" for name in self.functions})

    def test_no_role_has_a_wildcard_or_a_policy_that_is_not_written_here(self):
        roles = self.named("AWS::IAM::Role")
        self.assertEqual({function["Properties"]["Role"]["Fn::GetAtt"][0] for function in self.functions.values()},
                         roles.keys())
        for name, role in roles.items():
            with self.subTest(name):
                self.assertNotIn("ManagedPolicyArns", role["Properties"])
                for policy in role["Properties"]["Policies"]:
                    self.assertNotIn("*", json.dumps(policy["PolicyDocument"]["Statement"]))

    def test_the_stream_goes_to_the_alias_with_keys_of_new_wins_alone(self):
        (mapping,) = self.named("AWS::Lambda::EventSourceMapping").values()
        self.assertEqual(mapping["Properties"]["FunctionName"], {"Ref": "OutboundFunctionAliaslive"})
        (pattern,) = mapping["Properties"]["FilterCriteria"]["Filters"]
        self.assertEqual(json.loads(pattern["Pattern"]),
                         {"eventName": ["INSERT"], "dynamodb": {"Keys": {"sk": {"S": [{"prefix": "win#"}]}}}})
        self.assertEqual(self.resources["JarTable"]["Properties"]["StreamSpecification"],
                         {"StreamViewType": "KEYS_ONLY"})

    def test_what_tells_others_may_read_and_write_the_table_and_nothing_else(self):
        policies = self.resources["OutboundRole"]["Properties"]["Policies"]
        named = json.dumps(policies)
        for never in ("BatchWriteItem", "dynamodb:Scan", "index/", "sqs:Receive"):
            self.assertNotIn(never, named)

    def test_the_table_stays(self):
        table = self.resources["JarTable"]
        self.assertEqual((table["DeletionPolicy"], table["UpdateReplacePolicy"]), ("Retain", "Retain"))
        self.assertTrue(table["Properties"]["DeletionProtectionEnabled"])
        self.assertTrue(table["Properties"]["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"])
        self.assertTrue(table["Properties"]["SSESpecification"]["SSEEnabled"])


if __name__ == "__main__":
    unittest.main()
