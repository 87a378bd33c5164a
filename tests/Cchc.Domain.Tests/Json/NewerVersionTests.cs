using System.Text;
using Cchc.Domain.Json;
using Cchc.Domain.Reporting;
using Cchc.Domain.Text;

namespace Cchc.Domain.Tests.Json;

/// <summary>Documents of a newer minor version are kept whole; those of a newer major version are refused.</summary>
public sealed class NewerVersionTests
{
    private const string Newer = """
        {
          "$schema": "urn:cchc:schema:report:1",
          "formatVersion": "1.7",
          "catalogue": {
            "id": "x",
            "signed": true
          },
          "unit": {
            "kind": "ward",
            "name": "x",
            "code": "01",
            "ghép/nối~": {"a":[1.50,{}],"b":null}
          },
          "header": {
            "number": {
              "text": "Số: 1",
              "book": {}
            }
          },
          "sections": [
            {
              "mark": "I.",
              "title": "x",
              "blocks": [
                {
                  "kind": "paragraph",
                  "text": "a"
                },
                {
                  "kind": "bullet",
                  "text": "b",
                  "colour": "đỏ"
                }
              ],
              "items": [
                {
                  "mark": "1.",
                  "title": "y",
                  "weight": 1e400
                }
              ]
            }
          ],
          "appendix": {
            "extraRows": [
              {
                "cells": [
                  "a"
                ],
                "why": "x"
              }
            ]
          },
          "statistics": {
            "1.1": {
              "state": "blank",
              "source": "b"
            }
          },
          "references": [
            {
              "path": "/leftovers/0",
              "sure": 0.9
            }
          ],
          "approval": ["a"],
          "zeta": "z"
        }

        """;

    [Fact]
    public void Read_NewerMinor_KeepsWhatItDoesNotKnowAndWritesItBack()
    {
        var text = Newer.ReplaceLineEndings("\n");
        var report = ReportJson.Parse(Encoding.UTF8.GetBytes(text));
        Assert.Equal("1.7", report.Newer.FormatVersion);
        Assert.Equal(
            [
                "/appendix/extraRows/0/why", "/approval", "/catalogue/signed", "/header/number/book", "/references/0/sure", "/sections/0/blocks/1/colour",
                "/sections/0/items/0/weight", "/statistics/1.1/source", "/unit/code", "/unit/ghép~1nối~0", "/zeta",
            ],
            report.Newer.Members.Select(member => member.Path));
        Assert.Equal(text, ReportJson.WriteText(report));
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }

    [Fact]
    public void Read_NewerMinor_InAnyOrder_IsTheSameReport()
    {
        var report = ReportJson.Parse("""{"zeta":{"b":1,"a":2},"unit":{"code":7,"name":"x","kind":"ward"},"formatVersion":"1.12"}"""u8);
        Assert.Equal(report, ReportJson.Parse("""{"formatVersion":"1.12","unit":{"kind":"ward","name":"x","code":7},"zeta":{"a":2,"b":1}}"""u8));
    }

    [Fact]
    public void Read_NewerMinorWithoutNews_KeepsItsVersion()
    {
        var report = ReportJson.Parse("""{"formatVersion":"1.1"}"""u8);
        Assert.Equal("{\n  \"$schema\": \"urn:cchc:schema:report:1\",\n  \"formatVersion\": \"1.1\"\n}\n", ReportJson.WriteText(report));
        Assert.NotEqual(new CchcReport(), report);
    }

    [Theory]
    [InlineData("""{"formatVersion":"1.7","x":1,"x":2}""", "CCHC0210", "/x")]
    [InlineData("""{"formatVersion":"1.7","x":{"a":1,"a":2}}""", "CCHC0210", "/x/a")]
    [InlineData("""{"x":[{"a":1,"a":2}],"formatVersion":"1.7"}""", "CCHC0210", "/x/0/a")]
    [InlineData("""{"formatVersion":"1.7","unit":{"kind":"hamlet","name":"x"}}""", "CCHC0214", "/unit/kind")]
    [InlineData("""{"formatVersion":"1.7","statistics":{"tổng":1}}""", "CCHC0214", "/statistics/tổng")]
    [InlineData("""{"formatVersion":"1.7","x":["\ud800"]}""", "CCHC0205", "/x/0")]
    [InlineData("""{"formatVersion":"1.7","x":[1,]}""", "CCHC0201", "/x/1")]
    [InlineData("""{"new":1,"period":5,"formatVersion":"2.0"}""", "CCHC0209", "/formatVersion")]
    [InlineData("""{"formatVersion":"1"}""", "CCHC0209", "/formatVersion")]
    [InlineData("""{"formatVersion":"1.00"}""", "CCHC0209", "/formatVersion")]
    [InlineData("""{"formatVersion":"1.01"}""", "CCHC0209", "/formatVersion")]
    [InlineData("""{"formatVersion":"1.-1"}""", "CCHC0209", "/formatVersion")]
    [InlineData("""{"formatVersion":"1.99999"}""", "CCHC0209", "/formatVersion")]
    [InlineData("""{"formatVersion":"0.9"}""", "CCHC0209", "/formatVersion")]
    public void Read_FaultUnderAnotherVersion_IsTold(string json, string code, string path)
    {
        var issue = Assert.Single(ReportJson.Read(Encoding.UTF8.GetBytes(json)).Issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
    }

    [Fact]
    public void Write_PlaceOfNewerContentGone_IsRefused()
    {
        var report = ReportJson.Parse("""{"formatVersion":"1.7","opening":[{"kind":"paragraph","text":"x","colour":1}]}"""u8);
        Assert.Contains("/opening/0/colour", Assert.Throws<ArgumentException>(() => ReportJson.Write(report with { Opening = [] })).Message, StringComparison.Ordinal);
        Assert.Empty(ReportJson.Parse(ReportJson.Write(report with { Opening = [], Newer = NewerContent.None })).Newer.Members);
    }

    [Fact]
    public void Read_NewerContentAsDeepAsAllowed_IsWrittenBack()
    {
        var json = """{"formatVersion":"1.7","x":""" + new string('[', 63) + new string(']', 63) + "}";
        var report = ReportJson.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Equal(report, ReportJson.Parse(ReportJson.Write(report)));
    }

    // Objects that this version would leave out, or write as a plain number, for want of anything else in them.
    [Theory]
    [InlineData("""{"formatVersion":"1.7","header":{"seal":"x"}}""")]
    [InlineData("""{"formatVersion":"1.7","header":{"addressees":{"x":1}}}""")]
    [InlineData("""{"formatVersion":"1.7","signature":{"time":"s"}}""")]
    [InlineData("""{"formatVersion":"1.7","recipients":{"x":[]}}""")]
    [InlineData("""{"formatVersion":"1.7","catalogue":{"id":"","x":[]}}""")]
    [InlineData("""{"formatVersion":"1.7","appendix":{"x":1}}""")]
    [InlineData("""{"formatVersion":"1.7","appendix":{"columnHeads":{"x":1}}}""")]
    [InlineData("""{"formatVersion":"1.7","statistics":{"3.3.1":{"state":"reported","value":281,"source":"s"}}}""")]
    [InlineData("""{"formatVersion":"1.7","statistics":{"3.3.1":{"state":"missing","a/b~":{}}}}""")]
    [InlineData("""{"formatVersion":"1.7","appendix":{"extraRows":[{"cells":[],"x":1}]}}""")]
    public void Write_ObjectWithNothingElse_KeepsIt(string json)
    {
        var report = ReportJson.Parse(Encoding.UTF8.GetBytes(json));
        var member = Assert.Single(report.Newer.Members);
        var again = ReportJson.Parse(ReportJson.Write(report));
        Assert.Equal(report, again);
        Assert.Equal(member, Assert.Single(again.Newer.Members));
    }

    [Fact]
    public void Write_ListOnTheWayChanged_IsRefused()
    {
        var report = ReportJson.Parse("""{"formatVersion":"1.7","closing":[{"kind":"paragraph","text":"a","secret":true},{"kind":"paragraph","text":"b"}]}"""u8);
        var longer = report with { Closing = [NarrativeBlock.Paragraph("mới"), .. report.Closing] };
        Assert.Contains("/closing", Assert.Throws<ArgumentException>(() => ReportJson.Write(longer)).Message, StringComparison.Ordinal);
        var other = report with { Leftovers = ["x"], Closing = [report.Closing[0] with { Text = "sửa" }, report.Closing[1]] };
        Assert.Equal(other, ReportJson.Parse(ReportJson.Write(other)));
    }

    [Theory]
    [InlineData("1.7", "")]
    [InlineData("2.0", "CCHC0209")]
    public void Read_VersionBehindAHundredUnknownMembers_IsSeenFirst(string version, string code)
    {
        var blocks = string.Join(',', Enumerable.Repeat("""{"id":1,"kind":"paragraph","text":"x"}""", 150));
        var result = ReportJson.Read(Encoding.UTF8.GetBytes($$"""{"closing":[{{blocks}}],"formatVersion":"{{version}}"}"""));
        Assert.Equal(code, string.Join(',', result.Issues.Select(issue => issue.Code)));
        Assert.Equal(code.Length == 0 ? 150 : 0, result.Report?.Newer.Members.Count ?? 0);
    }

    [Fact]
    public void Read_VeryLongVersion_IsQuotedShort() =>
        Assert.InRange(ReportJson.Read(Encoding.UTF8.GetBytes($$"""{"formatVersion":"{{new string('9', 100_000)}}"}""")).Issues[0].In(Language.English).Length, 1, 300);
}
