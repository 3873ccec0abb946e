using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nmstate.Cli.Commands;
using Nmstate.Cli.Input;
using Nmstate.Engine;
using Nmstate.Engine.Plugins;

namespace Nmstate.Cli.Composition;

/// <summary>The one composition root.</summary>
internal static class CommandServices
{
    /// <summary>The parts that a command needs, each made when it is asked for. The provider is disposed of with them.</summary>
    public static ServiceProvider For(ParseResult parsed) => new ServiceCollection()
        .AddLogging(logging => logging.WriteToStandardError(NmstateCommand.IsVerbose(parsed)))
        .AddSingleton(TimeProvider.System)
        .AddSingleton(SearchPath.Of(AppContext.BaseDirectory, Environment.GetEnvironmentVariable))
        .AddSingleton<ProviderCatalogue>()
        .AddSingleton(services => services.GetRequiredService<ProviderCatalogue>().Load(parsed.GetRequiredValue(GlobalOptions.Provider), ProviderOptions.Of(parsed)))
        .AddSingleton(new EngineSettings { Caller = CallerAddress.Of(Environment.GetEnvironmentVariable) })
        .AddSingleton(services => new NetworkEngine(
            services.GetRequiredService<LoadedProvider>().Instance,
            services.GetRequiredService<LoadedProvider>().Name,
            services.GetRequiredService<EngineSettings>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<NetworkEngine>>()))
        .BuildServiceProvider();
}
