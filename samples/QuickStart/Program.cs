using Cchc.Domain.Catalogue;
using Cchc.Domain.Docx;
using Cchc.Domain.Json;
using Cchc.Domain.Rules;

using var file = File.OpenRead(args[0]);
var import = ReportDocx.Read(file);
var report = import.ReportOrThrow();

Console.WriteLine($"{report.Unit}, {report.Period}");
Console.WriteLine($"received: {report.Statistics[HoangHoa01b2022.ApplicationsReceived].Value}");

foreach (var finding in ReportChecker.Default.Check(report, import.Places).Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Position}: {finding.Message}");
}

File.WriteAllBytes(args[1], ReportJson.Write(report));
