using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;
using YamlDotNet.Core;

namespace Nmstate.Benchmarks;

/// <summary>A large document, read from YAML and from JSON, beside the YAML parser alone, which has no idea what it reads.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 7)]
public class ReadingRoutes
{
    private SourceText _yaml = null!;
    private SourceText _json = null!;
    private SourceText _oneLine = null!;

    [Params(100_000)]
    public int Routes { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var text = new StringBuilder("routes:\n  config:\n");
        for (var i = 0; i < Routes; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - destination: 10.{i >> 16}.{(i >> 8) & 255}.{i & 255}/32\n    next-hop-interface: eth{i % 8}\n    next-hop-address: 192.0.2.{1 + (i % 250)}\n    metric: {100 + (i % 50)}\n    table-id: 254\n");
        _yaml = new SourceText("routes.yml", text.ToString());
        var state = StateReader.Read(_yaml).State;
        _json = new SourceText("routes.json", StateWriter.ToJson(state));
        _oneLine = new SourceText("line.json", StateWriter.ToJson(state).Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal));
    }

    [Benchmark(Baseline = true, Description = "YamlDotNet's events alone")]
    public int Events()
    {
        using var text = new StreamReader(new MemoryStream(_yaml.Utf8.ToArray()));
        var parser = new Parser(text);
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [Benchmark(Description = "YAML")]
    public Document Yaml() => StateReader.Read(_yaml);

    [Benchmark(Description = "JSON")]
    public Document Json() => StateReader.Read(_json);

    [Benchmark(Description = "JSON, all in one line")]
    public Document JsonLine() => StateReader.Read(_oneLine);
}
