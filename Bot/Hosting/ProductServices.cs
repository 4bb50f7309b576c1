using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Channels;
using TeamsSchakelpunt.Bot.Conversation;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;
using TeamsSchakelpunt.Bot.Delivery;
using TeamsSchakelpunt.Bot.Doubles;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Inzage;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.FollowUp;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Guide;
using TeamsSchakelpunt.Bot.Knelpunten;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Overstap;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Bot.Overview;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Search;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Privacy;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.Retention;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Bot.Regisseur;
using TeamsSchakelpunt.Bot.Signals;
using TeamsSchakelpunt.Bot.Signals.Routing;
using TeamsSchakelpunt.Bot.Storage.Rotation;
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
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>();
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MeetingOptions>, MeetingOptionsValidator>();
        services.AddOptions<MeetingOptions>().Bind(configuration.GetSection(MeetingOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddCases().AddPrivacy().AddPartners().AddUpkeep().AddSignals().AddDossier().AddRegie().AddCalendar(configuration).AddMeetings().AddTransfers().AddFollowUp().AddKnelpunten().AddOverstap().AddConversation().AddDelivery();
    }

    private static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<PersonCases>()
        .AddSingleton<PendingCases>()
        .AddSingleton<PersonReminders>()
        .AddSingleton<YouthMatches>()
        .AddSingleton(provider => TermsOf(provider.GetRequiredService<IOptions<RetentionOptions>>().Value))
        .AddSingleton<EndedCases>()
        .AddSingleton<OverstapLines>()
        .AddSingleton<CaseStore>()
        .AddSingleton<WaitingCases>()
        .AddSingleton<IKeyedRows, CaseKeys>()
        .AddSingleton<IKeyedRows, OverstapLineKeys>();

    private static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<AccessLog>()
        .AddSingleton<AccessAudit>()
        .AddSingleton<AccessRetention>()
        .AddSingleton<ExportLog>()
        .AddSingleton<AttemptLimit>()
        .AddSingleton<ErasurePlan>()
        .AddSingleton<DeletionRegister>()
        .AddSingleton<Erasures>()
        .AddSingleton<RetentionOverview>()
        .AddSingleton<IKeyedRows, AccessSeals>()
        .AddHostedService<RetentionWorker>();

    private static IServiceCollection AddPartners(this IServiceCollection services) => services
        .AddSingleton(provider => DataFiles.Read(SettingsOf(provider).Responsibilities, ResponsibilityMatrix.Load))
        .AddSingleton(provider => DataFiles.Read(SettingsOf(provider).Directory, file => DirectoryLoader.Load(
            file, provider.GetRequiredService<ResponsibilityMatrix>(), SettingsOf(provider).Coordinators.Select(id => PersonId.Of(id)), provider.GetRequiredService<TimeProvider>())))
        .AddSingleton(provider => DataFiles.Read(SettingsOf(provider).SchoolHolidays, file => SchoolHolidays.Load(file, SettingsOf(provider).SchoolHolidays)))
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
        .AddSingleton<WithdrawSignal>()
        .AddSingleton<RaiseSignal>()
        .AddSingleton<SupplementSignal>()
        .AddSingleton<PickUpSignal>()
        .AddSingleton<LeaveToColleague>()
        .AddSingleton<ForwardSignal>()
        .AddSingleton<Redelivery>();

    private static IServiceCollection AddDossier(this IServiceCollection services) => services
        .AddSingleton<FreeText>()
        .AddSingleton<CaseWords>()
        .AddSingleton<ChannelNotices>()
        .AddSingleton<CoordinatorNotices>()
        .AddSingleton<Receipts>()
        .AddSingleton<DossierCards>()
        .AddSingleton<ITopicCards, OwnerQuestions>()
        .AddSingleton<ITopicCards, AftercareCards>()
        .AddSingleton<ITopicCards, ShownCases>()
        .AddSingleton<ITopicCards, YouthRequestCards>()
        .AddSingleton<LaneCards>()
        .AddSingleton<ILaneCards>(provider => provider.GetRequiredService<LaneCards>())
        .AddSingleton<LaneViews>()
        .AddSingleton<CaseViews>()
        .AddSingleton<CaseCommands>()
        .AddSingleton<CaseForms>()
        .AddSingleton<MyCases>()
        .AddSingleton<TalkWithYoungster>()
        .AddSingleton<ChangeOwner>()
        .AddSingleton<GiveAftercare>()
        .AddSingleton<CloseCase>()
        .AddSingleton<InvitePartner>()
        .AddSingleton<WriteNote>()
        .AddSingleton<MakeAgreement>()
        .AddSingleton<BreakGlass>()
        .AddSingleton<YouthRequests>()
        .AddSingleton<GiveInzage>()
        .AddSingleton(provider => new AbsenceNorm(SettingsOf(provider).LongestAbsence))
        .AddHostedService<AbsenceWatch>();

    private static IServiceCollection AddRegie(this IServiceCollection services) => services
        .AddSingleton<RegisseurCandidates>()
        .AddSingleton<ProposeRegisseur>()
        .AddSingleton<DecideRegisseur>()
        .AddSingleton<ITopicCards, RegisseurCards>()
        .AddSingleton<BringTogether>()
        .AddSingleton<ICaseWork, DoubleWork>()
        .AddSingleton<ITopicCards, DoubleCards>();

    private static IServiceCollection AddFollowUp(this IServiceCollection services) => services
        .AddSingleton<PutOff>()
        .AddSingleton<MorningCards>()
        .AddSingleton<ITopicCards, ReminderCards>()
        .AddHostedService<FollowUpWorker>();

    private static IServiceCollection AddKnelpunten(this IServiceCollection services) => services
        .AddSingleton<KnelpuntStore>()
        .AddSingleton<KnelpuntForms>()
        .AddSingleton<KnelpuntViews>()
        .AddSingleton<SubmitKnelpunt>()
        .AddSingleton<KnelpuntAgenda>()
        .AddSingleton<DecideOnKnelpunt>()
        .AddSingleton<IKept, KnelpuntRetention>()
        .AddHostedService<KnelpuntWorker>();

    private static IServiceCollection AddOverstap(this IServiceCollection services) => services
        .AddSingleton<IdentifyingValues>()
        .AddSingleton<OverstapValues>()
        .AddSingleton<OverstapReader>()
        .AddSingleton<OverstapImports>()
        .AddSingleton<IKeyedRows>(provider => provider.GetRequiredService<OverstapImports>())
        .AddSingleton<OverstapMembers>()
        .AddSingleton<OverstapAgenda>()
        .AddSingleton<OverstapRun>()
        .AddSingleton<OverstapCards>()
        .AddSingleton<OverstapTelling>()
        .AddSingleton<OverstapSignal>()
        .AddSingleton<ImportOverstap>()
        .AddSingleton<ShowOverstapList>()
        .AddSingleton<ICaseWork, OverstapListWork>()
        .AddHostedService<OverstapWorker>();

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
        .AddSingleton<KnelpuntPresses>()
        .AddSingleton<KnelpuntIntents>()
        .AddSingleton<OverstapPresses>()
        .AddSingleton<CasePresses>()
        .AddSingleton<RegiePresses>()
        .AddSingleton<MeetingPresses>()
        .AddSingleton<TransferPresses>()
        .AddSingleton<CaseIntents>()
        .AddSingleton<PressRouter>()
        .AddSingleton<ITurnHandler, TurnRouter>();

    private static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<StoredServiceUrls>()
        .AddSingleton<IServiceUrls>(provider => provider.GetRequiredService<StoredServiceUrls>())
        .AddSingleton<IKeyedRows>(provider => provider.GetRequiredService<StoredServiceUrls>())
        .AddSingleton<DeliveryRequests>()
        .AddSingleton<IDeliveries>(provider => provider.GetRequiredService<DeliveryRequests>())
        .AddSingleton<LaneAddresses>()
        .AddSingleton<LaneSender>()
        .AddSingleton<IPersonalMessages, PersonalMessages>()
        .AddSingleton<IStandingCards, StandingCards>()
        .AddSingleton<LaneDelivery>()
        .AddHostedService<DeliveryWorker>();

    private static RetentionTerms TermsOf(RetentionOptions kept) => new(kept.ClosedMonths, kept.WithdrawnDays);

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
