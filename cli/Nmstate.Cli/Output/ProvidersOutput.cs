using System.Globalization;
using System.Text.Json;
using Nmstate.Cli.Input;
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
    /// <summary>For people.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="rows">The providers.</param>
    /// <param name="choice">Which one is taken where the choice is left to the command; null: it is not.</param>
    public static void Draw(IPage page, IReadOnlyList<ProviderRow> rows, ProviderChoice? choice)
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

        if (choice is null)
            return;
        page.Line($"{ProviderWish.Auto}: {choice.Provider?.Name ?? "none"}", choice.Provider is null ? Tone.Notable : Tone.Plain);
        foreach (var passedOver in choice.PassedOver)
            page.Line($"  not {passedOver.Name}: {passedOver.Reason}");
    }

    /// <summary>For programs: the members of a document.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ProviderRow> rows, ProviderChoice? choice)
    {
        Write(json, rows);
        if (choice is null)
            return;
        json.WriteStartObject(ProviderWish.Auto);
        json.WriteOptional("provider", choice.Provider?.Name);
        json.WriteObjects("passed-over", choice.PassedOver, passedOver =>
        {
            json.WriteString("name", passedOver.Name);
            json.WriteString("reason", passedOver.Reason);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ProviderRow> rows)
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
