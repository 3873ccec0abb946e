using System.Globalization;
using System.Text.Json;
using Nmstate.Engine.Plugins;
using Nmstate.Providers;

namespace Nmstate.Cli.Output;

/// <summary>A provider, as it is listed.</summary>
/// <param name="Entry">What was found.</param>
/// <param name="Usable">Whether it works here.</param>
/// <param name="Reason">Why not, or what it found.</param>
internal sealed record ProviderRow(CatalogueEntry Entry, bool Usable, string Reason);

/// <summary>The list of providers, for people and for programs.</summary>
internal static class ProvidersOutput
{
    public static void Draw(IPage page, IReadOnlyList<ProviderRow> rows)
    {
        if (rows.Count == 0)
            page.Line("There are no providers.");
        string[][] cells = [["NAME", "VERSION", "PROPERTIES", "USABLE", "WHERE"], .. rows.Select(Cells)];
        var widths = cells[0].Select((_, column) => cells.Max(row => row[column].Length)).ToList();
        foreach (var (row, index) in cells.Select((row, index) => (row, index)).Where(_ => rows.Count > 0))
        {
            page.Line(string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
            if (index > 0)
                page.Line($"  {rows[index - 1].Reason}", rows[index - 1].Usable ? Tone.Plain : Tone.Notable);
        }
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<ProviderRow> rows)
        => json.WriteObjects("providers", rows, row =>
        {
            json.WriteString("name", row.Entry.Name);
            json.WriteOptional("version", row.Entry.Provider?.Version);
            json.WriteString("folder", row.Entry.Folder);
            json.WriteBoolean("usable", row.Usable);
            json.WriteString("reason", row.Reason);
            json.WriteBoolean("shadowed", row.Entry.IsShadowed);
            json.WriteObjects("settings", row.Entry.Provider?.Settings ?? [], setting =>
            {
                json.WriteString("name", setting.Name);
                json.WriteString("summary", setting.Summary);
            });
            json.WriteObjects("capabilities", TableOf(row), entry =>
            {
                json.WriteString("path", entry.Key);
                json.WriteBoolean("supported", entry.Value.Refusal is null);
                json.WriteOptional("refusal", entry.Value.Refusal);
                json.WriteOptional("hint", entry.Value.Hint);
                json.WriteOptional("unless", Convert.ToString(entry.Value.Unless, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value.ToLowerInvariant() : null);
                json.WriteOptional("only", Convert.ToString(entry.Value.Only, CultureInfo.InvariantCulture) is { Length: > 0 } only ? only.ToLowerInvariant() : null);
            });
        });

    private static string[] Cells(ProviderRow row) =>
    [
        row.Entry.Name,
        row.Entry.Provider?.Version ?? "-",
        TableOf(row).Count(entry => entry.Value.Refusal is null).ToString(CultureInfo.InvariantCulture),
        row.Usable ? "yes" : "no",
        row.Entry.Folder,
    ];

    private static IEnumerable<KeyValuePair<string, Capability>> TableOf(ProviderRow row)
        => (row.Entry.Provider?.Instance.Capabilities ?? Capabilities.None).ByPath.OrderBy(entry => entry.Key, StringComparer.Ordinal);
}
