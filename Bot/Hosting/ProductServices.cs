using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Channels;
using TeamsSchakelpunt.Bot.Conversation;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;
using TeamsSchakelpunt.Bot.Delivery;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Guide;
using TeamsSchakelpunt.Bot.Overview;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Search;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Privacy;
using TeamsSchakelpunt.Bot.Signals;
using TeamsSchakelpunt.Bot.Signals.Routing;
using TeamsSchakelpunt.Bot.Signals.TextChecks;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Bot.Upkeep;

namespace TeamsSchakelpunt.Bot.Hosting;

/// <summary>Puts the product together, layer by layer.</summary>
internal static class ProductServices
{
    public static IServiceCollection AddSchakelpunt(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<SchakelpuntOptions>, SchakelpuntOptionsValidator>();
        services.AddOptions<SchakelpuntOptions>().Bind(configuration.GetSection(SchakelpuntOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddCases().AddPartners().AddUpkeep().AddSignals().AddConversation().AddDelivery();
    }

    private static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<PersonCases>()
        .AddSingleton<PendingCases>()
        .AddSingleton<CaseStore>()
        .AddSingleton<WaitingCases>()
        .AddSingleton<AccessLog>();

    private static IServiceCollection AddPartners(this IServiceCollection services) => services
        .AddSingleton(provider => DataFiles.Read(SettingsOf(provider).Responsibilities, ResponsibilityMatrix.Load))
        .AddSingleton(provider => DataFiles.Read(SettingsOf(provider).Directory, file => DirectoryLoader.Load(
            file, provider.GetRequiredService<ResponsibilityMatrix>(), SettingsOf(provider).Coordinators.Select(id => PersonId.Of(id)), provider.GetRequiredService<TimeProvider>())))
        .AddSingleton<DirectoryStore>()
        .AddSingleton<PendingImports>()
        .AddSingleton<ContactReader>()
        .AddSingleton<ContactSearch>()
        .AddSingleton<PersonalChats>()
        .AddSingleton<ChannelLinks>();

    private static IServiceCollection AddUpkeep(this IServiceCollection services) => services
        .AddSingleton<UpkeepSignal>()
        .AddSingleton<ContactForms>()
        .AddSingleton<Workplace>()
        .AddSingleton<MyDetails>()
        .AddSingleton<ManageContacts>()
        .AddSingleton<TransferContacts>()
        .AddSingleton<Changes>()
        .AddHostedService<UpkeepWorker>();

    private static IServiceCollection AddSignals(this IServiceCollection services) => services
        .AddSingleton(_ => DataFiles.Read(Path.Combine("Data", "signals.json"), SignalTypes.Load))
        .AddSingleton(_ => DataFiles.Read(Path.Combine("Data", "routing.json"), RoutingTable.Load))
        .AddSingleton(_ => new TextCheck(DataFiles.Read(Path.Combine("Data", "textcheck.json"), TextCheckWords.Load)))
        .AddSingleton(MakeRouter)
        .AddSingleton<SignalInputReader>()
        .AddSingleton<SignalForms>()
        .AddSingleton<CaseWords>()
        .AddSingleton<ChannelNotices>()
        .AddSingleton<CoordinatorNotices>()
        .AddSingleton<Receipts>()
        .AddSingleton<ILaneCards, SignalLaneCards>()
        .AddSingleton<CaseViews>()
        .AddSingleton<MyCases>()
        .AddSingleton<RaiseSignal>()
        .AddSingleton<SupplementSignal>()
        .AddSingleton<PickUpSignal>()
        .AddSingleton<LeaveToColleague>()
        .AddSingleton<ForwardSignal>()
        .AddSingleton<Redelivery>();

    private static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddSingleton(_ => SearchWords.Load(DataFiles.PathOf(Path.Combine("Data", "search.json"))))
        .AddSingleton(_ => CueFile.Load(DataFiles.PathOf(Path.Combine("Data", "cues.json"))))
        .AddSingleton<MatrixSearch>()
        .AddSingleton(provider => new Recogniser(
            provider.GetRequiredService<ResponsibilityMatrix>(),
            provider.GetRequiredService<MatrixSearch>(),
            provider.GetRequiredService<SearchWords>(),
            provider.GetRequiredService<CueFile>(),
            provider.GetRequiredService<PartnerDirectory>().Partners))
        .AddSingleton<LinkChannel>()
        .AddSingleton<Welcome>()
        .AddSingleton<Reachable>()
        .AddSingleton<Parties>()
        .AddSingleton<RowAnswers>()
        .AddSingleton<WhoStarts>()
        .AddSingleton<ReachSomebody>()
        .AddSingleton<Gaps>()
        .AddSingleton<People>()
        .AddSingleton<Replies>()
        .AddSingleton<Suggestions>()
        .AddSingleton<Files>()
        .AddSingleton<Installation>()
        .AddSingleton<MessageRouter>()
        .AddSingleton<UpkeepPresses>()
        .AddSingleton<PressRouter>()
        .AddSingleton<ITurnHandler, TurnRouter>();

    private static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<IServiceUrls, StoredServiceUrls>()
        .AddSingleton<DeliveryRequests>()
        .AddSingleton<IDeliveries>(provider => provider.GetRequiredService<DeliveryRequests>())
        .AddSingleton<LaneAddresses>()
        .AddSingleton<LaneSender>()
        .AddSingleton<IPersonalMessages, PersonalMessages>()
        .AddSingleton<LaneDelivery>()
        .AddHostedService<DeliveryWorker>();

    private static SchakelpuntOptions SettingsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<SchakelpuntOptions>>().Value;

    private static Router MakeRouter(IServiceProvider provider)
    {
        var matrix = provider.GetRequiredService<ResponsibilityMatrix>();
        return new Router(
            provider.GetRequiredService<RoutingTable>(),
            SettingsOf(provider).RmcUpperAge,
            key => matrix.Partner(key.Value) is { Placeholder: true } placeholder
                ? [.. placeholder.ResolvesTo.Select(real => new PartnerKey(real))]
                : [key]);
    }
}
