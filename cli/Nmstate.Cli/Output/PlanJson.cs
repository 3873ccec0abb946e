using System.Text.Json;
using Nmstate.Engine.Checking;
using Nmstate.Engine.Plugins;
using Nmstate.Engine.Proposing;
using Nmstate.Planning.Fingerprints;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;
using Nmstate.State.Schema;
using Nmstate.State.Writing;

namespace Nmstate.Cli.Output;

/// <summary>A plan for programs, format 1. Keys in a fixed order, no times: the same plan is the same bytes.</summary>
internal sealed class PlanJson(Utf8JsonWriter json)
{
    private const int Format = 1;

    /// <summary>Writes the members of the document; of a refused plan only the diagnostics and what was planned.</summary>
    public void Write(Proposal proposal, LoadedProvider provider)
    {
        json.WriteString("kind", "nmstate-change-plan");
        json.WriteNumber("format", Format);
        json.WriteStartObject("provider");
        json.WriteString("name", provider.Name);
        json.WriteString("version", provider.Version);
        json.WriteOptional("traits", proposal.Plan?.Traits.Id);
        json.WriteEndObject();
        json.WriteObjects("fingerprint", proposal.Plan?.Fingerprint.Readings ?? [], Reading);
        json.WriteObjects("changes", proposal.Plan?.Changes ?? [], Change);
        json.WriteObjects("steps", proposal.Plan?.Steps ?? [], Step);
        json.WriteObjects("operations", proposal.Prepared?.Operations ?? [], operation => Operation(json, operation));
        DiagnosticsOutput.WriteTo(json, proposal.Diagnostics);
    }

    /// <summary>The members of an operation.</summary>
    public static void Operation(Utf8JsonWriter json, Operation operation)
    {
        json.WriteString("title", operation.Title);
        json.WriteString("native", operation.NativeText);
        json.WriteObjects("covers", operation.Covers, coverage =>
        {
            json.WriteString("step", coverage.Step.ToString());
            if (coverage.First != 0)
                json.WriteNumber("first", coverage.First);
            if (coverage.Count is { } count)
                json.WriteNumber("count", count);
        });
        json.WriteString("impact", operation.Impact.Kebab());
    }

    private void Reading(Reading reading)
    {
        switch (reading.Subject)
        {
            case RoutesSubject routes:
                json.WriteStartObject("match");
                Value("routes", Route.Schema, routes.Pattern);
                json.WriteEndObject();
                break;
            case LeasesSubject link:
                json.WriteString("leases", link.Object.ToString());
                break;
            case DnsHomesSubject:
                json.WriteString("match", "dns-homes");
                break;
            case InterfaceSubject link:
                json.WriteString("object", link.Object.ToString());
                break;
            case DnsSubject:
                json.WriteString("object", ObjectRef.Dns.ToString());
                break;
        }

        if (reading.Hash is { } hash)
            json.WriteString("hash", hash);
        else
            json.WriteBoolean("exists", false);
    }

    private void Change(Change change)
    {
        json.WriteString("object", change.Object.ToString());
        json.WriteString("running", change.Running.Kebab());
        json.WriteString("stored", change.Stored.Kebab());
        json.WriteString("impact", change.Impact.Kebab());
        json.WriteBoolean("on-management-path", change.OnManagementPath);
        json.WriteObjects("properties", change.Properties, property =>
        {
            json.WriteString("path", property.Path);
            json.WriteString("scope", property.Scope.Kebab());
            Value("from", property.Property, property.From);
            Value("to", property.Property, property.To);
            Reason(property.Why);
        });
        json.WriteObjects("items", change.Items, item =>
        {
            json.WriteString("op", item.Operation.Kebab());
            json.WriteString("path", item.Path);
            json.WriteString("scope", item.Scope.Kebab());
            Value("from", PlanSchema.ItemOf(change.Object, item.Path), item.From);
            Value("to", PlanSchema.ItemOf(change.Object, item.Path), item.To);
            Reason(item.Why);
        });
        json.WriteObjects("reasons", change.Reasons, Reason);
    }

    private void Step(Step step)
    {
        json.WriteString("id", step.Id.ToString());
        json.WriteString("role", (step.IsEffect ? StepRole.Effect : step.Items.Select(i => i.Role).FirstOrDefault()).Kebab());
        json.WriteObjects("after", step.After, edge =>
        {
            json.WriteString("on", edge.On.ToString());
            json.WriteString("strength", edge.Strength.Kebab());
            json.WriteString("reason", edge.Reason);
        });
    }

    private void Reason(Reason reason)
    {
        json.WriteString("origin", reason.Origin.Kebab());
        json.WriteOptional("at", reason.At?.ToString());
        json.WriteOptional("text", reason.Text);
        json.WriteOptional("cause", reason.Cause?.ToString());
    }

    private void Value(string name, PropertySchema property, object? value)
    {
        if (property.Kind == PropertyKind.Secret && value is not null)
            json.WriteString(name, "<secret>");
        else
            Value(name, property.Value, value);
    }

    private void Value(string name, ValueSchema schema, object? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        StateWriter.WriteTo(json, schema, value);
    }
}
