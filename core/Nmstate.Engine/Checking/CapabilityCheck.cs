using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Schema;

namespace Nmstate.Engine.Checking;

/// <summary>
/// Holds a document, and the plan that was made of it, against what a provider says that it can do. What it does not answer for is
/// refused, so nothing that was asked for is ever left out silently.
/// </summary>
public sealed class CapabilityCheck
{
    private const string NameProperty = "name";
    private const string StateProperty = "state";

    private const string TypeProperty = "type";
    private const string DnsWords = "the resolver";

    /// <summary>The sections whose mentions are asked for one by one, item by item; the others are asked for as a whole.</summary>
    private static readonly HashSet<string> Itemised = new(StringComparer.Ordinal) { "interfaces", "routes", "dns-resolver" };

    private static readonly Dictionary<ObjectKind, Func<string, string>> Subjects = new()
    {
        [ObjectKind.Interface] = name => $"interface '{name}'",
        [ObjectKind.Routes] = name => $"the routes over '{name}'",
        [ObjectKind.Dns] = _ => DnsWords,
    };

    private readonly Capabilities _capabilities;
    private readonly string _provider;
    private readonly HashSet<(string Subject, string Path)> _judged = [];
    private readonly HashSet<(string Place, string Path)> _places = [];

    private CapabilityCheck(Capabilities capabilities, string provider) => (_capabilities, _provider) = (capabilities, provider);

    /// <summary>All refusals, those of the document's lines first.</summary>
    /// <param name="document">What is desired.</param>
    /// <param name="host">The host, which knows the types that a document may leave out.</param>
    /// <param name="plan">The plan, if there is one.</param>
    /// <param name="capabilities">What the provider can do.</param>
    /// <param name="provider">The provider's name.</param>
    public static EquatableList<Diagnostic> Of(Document document, HostState host, ChangePlan? plan, Capabilities capabilities, string provider)
    {
        var check = new CapabilityCheck(capabilities, provider);
        return check.Interfaces(document, host, plan)
            .Concat(check.Routes(document))
            .Concat(check.Dns(document))
            .Concat(check.Others(document))
            .Concat((plan?.Changes ?? []).SelectMany(change => check.Change(change, plan!)))
            .ToEquatableList();
    }

    private IEnumerable<Diagnostic> Interfaces(Document document, HostState host, ChangePlan? plan)
        => from entry in document.Interfaces
           where entry.Value.State != InterfaceState.Ignore
           let type = TypeOf(entry.Value.Name, plan?.After ?? host, plan?.Before ?? host) ?? entry.Value.Type
           from mention in CapabilityPaths.Mentions(Interface.Schema, entry.Value, CapabilityPaths.Interface(type))
           where mention.Words != NameProperty && (entry.Value.State != InterfaceState.Absent || mention.Words == StateProperty)
           where !IsSo(plan, entry.Value.Name, mention)
           from refusal in Judge($"interface '{entry.Value.Name}'", mention, () => Place(entry.Source, mention.Words))
           select refusal;

    private IEnumerable<Diagnostic> Routes(Document document)
        => from entry in document.Routes.Select((route, index) => (route.Value, route.Source, Index: index))
           from mention in CapabilityPaths.Mentions(Route.Schema, entry.Value, CapabilityPaths.Routes)
           from refusal in Judge($"route {entry.Index}", mention, () => Place(entry.Source, mention.Words))
           select refusal;

    private IEnumerable<Diagnostic> Dns(Document document)
        => from config in new[] { document.State.DnsResolver?.Config }
           where config is not null
           from mention in CapabilityPaths.Mentions(DnsSettings.Schema, config, CapabilityPaths.Dns)
           from refusal in Judge(DnsWords, mention, () => Place(document.Source, $"{CapabilityPaths.Dns}.{mention.Words}"))
           select refusal;

    private IEnumerable<Diagnostic> Others(Document document)
        => from section in NetworkState.Schema.Properties
           where !Itemised.Contains(section.Name)
           let mentioned = (NetworkState)NetworkState.Schema.Create(p => p == section ? p.Get(document.State) : null)
           from mention in CapabilityPaths.Mentions(NetworkState.Schema, mentioned, "")
           from refusal in Judge("the host", mention with { Path = mention.Path[1..] }, () => Place(document.Source, mention.Words))
           select refusal;

    private IEnumerable<Diagnostic> Change(Change change, ChangePlan plan)
    {
        var subject = Subjects[change.Object.Kind](change.Object.Name);
        var type = TypeOf(change.Object.Name, plan.After, plan.Before);
        var properties = from property in change.Properties
                         where property.Property.Kind != PropertyKind.Status && property.Path != NameProperty
                         select (Mention: new Mention(PathOf(change.Object, type, property.Path), property.Path, property.To), property.Why);
        // What goes was allowed to come once; a back end that cannot write a value can still drop it.
        var items = from item in change.Items
                    where item.To is not null && PlanSchema.ItemOf(change.Object, item.Path) is MappingSchema
                    let path = change.Object.Kind == ObjectKind.Routes ? CapabilityPaths.Routes : $"{CapabilityPaths.OfPlan(type, item.Path)}[]"
                    from mention in CapabilityPaths.Mentions((MappingSchema)PlanSchema.ItemOf(change.Object, item.Path), item.To!, path, item.Path)
                    select (Mention: mention, item.Why);
        // Whoever changes a link has to know what it is, also where nobody said so. One that is there is as good as others of its family.
        if (change.Object.Kind == ObjectKind.Interface && type is { } known)
        {
            var family = new InterfaceType(known.Kind.Family);
            properties = properties.Prepend((new Mention(PathOf(change.Object, family, TypeProperty), TypeProperty, family), (change.Properties.Select(p => p.Why)
                .Concat(change.Items.Select(i => i.Why)).Concat(change.Reasons).FirstOrDefault(w => w.At is not null) ?? Reason.Document(null))));
        }

        // A route has no name by which its refusal in the document could be told from this one.
        return from entry in properties.Concat(items)
               where change.Object.Kind != ObjectKind.Routes || !_judged.Any(j => j.Path == entry.Mention.Path)
               from refusal in Judge(subject, entry.Mention, () => (entry.Why.At, null))
               select refusal;
    }

    private static string PathOf(ObjectRef about, InterfaceType? type, string path)
        => about.Kind == ObjectKind.Dns ? $"{CapabilityPaths.Dns}.{path}" : CapabilityPaths.OfPlan(type, path);

    /// <summary>The refusal of <paramref name="mention"/>, if it is one and was not said of the same property before.</summary>
    private IEnumerable<Diagnostic> Judge(string subject, Mention mention, Func<(SourceSpan? At, string? Path)> place)
    {
        var answer = _capabilities.Find(mention.Path);
        if (answer?.Allows(mention.Value) == true || !_judged.Add((subject, mention.Path)))
            return [];
        var (at, path) = place();
        // A port stands in the list of its controller, which the document and the plan reach from either end.
        if (at is { } span && !_places.Add((span.ToString(), mention.Path)))
            return [];
        var refusal = answer is null
            ? EngineDiagnostics.NotKnown.At(at, _provider, mention.Words, subject)
            : EngineDiagnostics.NotSupported.At(at, _provider, mention.Words, subject, answer.Refusal, answer.Hint) with { Hint = answer.Hint };
        return [refusal with { Path = path }];
    }

    /// <summary>What is so already, and stays so where the back end stores, asks nothing of anybody: what was shown can be planned again.</summary>
    private static bool IsSo(ChangePlan? plan, string name, Mention mention)
        => plan is not null && IsSo(plan.Before.Running, name, mention) && (!plan.Traits.Persists || IsSo(plan.Before.Stored, name, mention));

    private static bool IsSo(HostNetwork network, string name, Mention mention)
        => network.Find(name) is { } link && CapabilityPaths.Find(Interface.Schema, link, mention.Words) is { } found && found.Property.Same(found.Value, mention.Value);

    private static (SourceSpan? At, string? Path) Place(SourceNode source, string words)
    {
        var node = source;
        foreach (var part in words.Split('['))
        {
            var (index, path) = part.Split(']', 2) is [var number, var rest] ? ((int?)int.Parse(number, provider: null), rest.TrimStart('.')) : (null, part);
            if (index is { } at)
            {
                if (at >= node.Items.Count)
                    break;
                node = node.Items[at];
            }

            node = node.FindNearest(path);
        }

        return (node.Span, node.Path);
    }

    private static InterfaceType? TypeOf(string name, HostState after, HostState before)
        => after.Running.Find(name)?.Type ?? after.Stored.Find(name)?.Type ?? before.Running.Find(name)?.Type ?? before.Stored.Find(name)?.Type;
}
