using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Meetings;
using TeamsSchakelpunt.Bot.Meetings.Views;
using TeamsSchakelpunt.Bot.Meetings.Work;

namespace TeamsSchakelpunt.Bot.Hosting;

/// <summary>Puts the casusbespreking together.</summary>
internal static class MeetingServices
{
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddSingleton<MeetingComposition>()
        .AddSingleton<MeetingGuests>()
        .AddSingleton<MomentWishes>()
        .AddSingleton<MeetingAttendees>()
        .AddSingleton<MeetingWords>()
        .AddSingleton<MeetingViews>()
        .AddSingleton<PlanMeeting>()
        .AddSingleton<ChooseMoment>()
        .AddSingleton<InviteToMeeting>()
        .AddSingleton<CallOffMeeting>()
        .AddSingleton<RecordMeeting>()
        .AddSingleton<OfferInvitation>()
        .AddSingleton<ICaseWork, FindMoments>()
        .AddSingleton<ICaseWork, KeepCalendar>()
        .AddSingleton<ICaseWork, ReadAnswers>()
        .AddSingleton<ITopicCards, MeetingCards>()
        .AddSingleton<ITopicCards, PreparationCards>()
        .AddSingleton<ITopicCards, DueCards>()
        .AddSingleton<ITopicCards, ReportCards>()
        .AddSingleton<ITopicCards, WithoutAgreementsCards>()
        .AddSingleton<ITopicCards, NextMeetingCards>();
}
