using System.Reflection;
using McMaster.NETCore.Plugins.Loader;
using Microsoft.Extensions.Logging;
using Nmstate.Planning;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Engine.Plugins;

/// <summary>Loads the provider of one folder into a context of its own. All that it looks for is the assembly's <see cref="ProviderAttribute"/>.</summary>
internal sealed class ProviderLoader(ProviderConstruction construction)
{
    private const string DependencyFile = ".deps.json";

    /// <summary>What host and provider have in common: the contract. All else a provider brings along, in its own version.</summary>
    private static readonly AssemblyName[] Contract =
    [
        typeof(NetworkState).Assembly.GetName(),
        typeof(Planner).Assembly.GetName(),
        typeof(IProvider).Assembly.GetName(),
        typeof(ILogger).Assembly.GetName(),
    ];

    /// <summary>Loads <paramref name="name"/> from <paramref name="folder"/>, and tells it <paramref name="settings"/>.</summary>
    /// <exception cref="ProviderLoadException">It is not to be loaded, or cannot be.</exception>
    public LoadedProvider Load(ProviderName name, string folder, bool isTrusted, ProviderSettings settings)
    {
        try
        {
            if (!isTrusted && FolderTrust.Objection(folder) is { } objection)
                throw new ProviderLoadException(EngineDiagnostics.ProviderUntrusted.At(at: null, folder, objection));
            return Load(name, folder, settings);
        }
        catch (Exception e) when (e is not ProviderLoadException)
        {
            // Whatever a plugin's code or files throw on the way, it is this one plugin that cannot be used.
            throw new ProviderLoadException(EngineDiagnostics.ProviderBroken.At(at: null, folder, e.Message), e);
        }
    }

    private LoadedProvider Load(ProviderName name, string folder, ProviderSettings settings)
    {
        var assembly = LoadAssembly(folder);
        var declared = assembly.GetCustomAttribute<ProviderAttribute>()
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} declares no provider ([assembly: Provider(...)]).");
        var current = ContractVersion.Parse(ProviderAttribute.CurrentContract)!.Value;
        if (ContractVersion.Parse(declared.Contract) is not { } built || !current.Fits(built))
            throw new ProviderLoadException(EngineDiagnostics.ContractMismatch.At(at: null, folder, declared.Contract, ProviderAttribute.CurrentContract));
        if (declared.Name != name.Text)
            throw new InvalidOperationException($"it calls itself '{declared.Name}'; its folder must have that name.");
        var known = assembly.GetCustomAttributes<ProviderSettingAttribute>().ToEquatableList();
        RefuseUnknown(name, known, settings);
        return new(name.Text, VersionOf(assembly), folder, construction.Create(declared.Type, settings)) { Settings = known };
    }

    /// <summary>A setting that a provider does not know would be left out silently.</summary>
    private static void RefuseUnknown(ProviderName name, EquatableList<ProviderSettingAttribute> declared, ProviderSettings settings)
    {
        var known = declared.Select(s => s.Name).ToList();
        if (settings.Values.Keys.Except(known).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new ProviderLoadException(EngineDiagnostics.SettingUnknown.At(at: null, name, unknown, NearestName.Hint(unknown, known)
                ?? (known.Count > 0 ? $"It has: {string.Join(", ", known)}." : "It has none.")));
    }

    private static Assembly LoadAssembly(string folder)
    {
        if (Directory.GetFiles(folder, "*" + DependencyFile) is not [var dependencies])
            throw new InvalidOperationException($"exactly one file *{DependencyFile} tells which assembly is the provider's.");
        var entry = dependencies[..^DependencyFile.Length] + ".dll";
        var builder = new AssemblyLoadContextBuilder().SetMainAssemblyPath(entry).IsLazyLoaded(true);
        foreach (var shared in Contract)
            builder.PreferDefaultLoadContextAssembly(shared);
        // Sharing an assembly shares what it refers to as well, unless the provider has its own.
        foreach (var own in Directory.GetFiles(folder, "*.dll").Select(Path.GetFileNameWithoutExtension).Except(Contract.Select(c => c.Name)))
            builder.PreferLoadContextAssembly(new AssemblyName(own!));
        return builder.Build().LoadFromAssemblyPath(entry);
    }

    private static string VersionOf(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        // What follows '+' names a commit, not a version (semver.org, 10).
        return version.Split('+')[0];
    }
}
