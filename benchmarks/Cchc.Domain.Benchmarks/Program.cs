using BenchmarkDotNet.Running;
using Cchc.Domain.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(MainWay).Assembly).Run(args);
