using System.Globalization;
using BenchmarkDotNet.Running;
using Cchc.Domain.Benchmarks;

if (args is ["--nation", ..])
{
    await NationRun.RunAsync(args[1..].Select(count => int.Parse(count, CultureInfo.InvariantCulture))).ConfigureAwait(false);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(MainWay).Assembly).Run(args);
}
