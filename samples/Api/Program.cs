using Cchc.Samples.Api;

await ReportApi.Build(args).RunAsync();
