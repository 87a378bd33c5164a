using Cchc.Domain.Catalogue;
using Cchc.Domain.Import;
using Cchc.Domain.Rules;

var import = ReportImporter.ImportText(File.ReadAllText(args[0]));
var checker = ReportChecker.Default
    .Only(RuleFamily.Form, RuleFamily.Table, RuleFamily.Narrative)
    .Without("CCHC2120")
    .WithSeverity("CCHC2113", RuleSeverity.Warning)
    .With(new DistrictRules());

var result = checker.Check(import.ReportOrThrow(), import.Places);
Console.WriteLine($"{result.Verdict}: {result.Count(RuleSeverity.Error)} errors, {result.Count(RuleSeverity.Warning)} warnings");
foreach (var finding in result.Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Path} {finding.Message}");
}
