using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>Choosing one of the moments books it; asking for others, also for another than the one that stands.</summary>
public sealed class ChooseMoment(CaseForms forms, CaseCommands commands, MeetingViews views, MomentWishes wishes, TimeProvider time)
{
    private const string MomentFormat = "yyyyMMdd'T'HHmm'Z'";

    /// <summary>A moment as it goes with a press.</summary>
    public static string IdOf(DateTimeOffset start) => start.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture);

    public async Task<Answer> ExecuteAsync(CaseNumber number, int round, string? moment, Actor actor, CancellationToken cancellationToken)
    {
        var transaction = Guid.NewGuid();
        return await commands.RunAsync(
            number, actor, CaseAction.PlanMeeting, (@case, now) => MeetingRules.Choose(@case, round, StartOf(moment), transaction, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : await views.ShowAsync(number, LaneTopic.Meeting, round, actor, cancellationToken);
    }

    public Task<Answer> OpenOthersAsync(CaseNumber number, int round, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(round), number, null, actor, inDialog, cancellationToken);

    public Task<Answer> SubmitOthersAsync(FormSubmit submit, int round, MomentValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(round), submit, values, actor, cancellationToken);

    private CaseFormOf<MomentValues?> Form(int round) => new(
        CaseAction.PlanMeeting,
        "Andere momenten",
        Inputs.From,
        (form, @case, _, values) => ValueTask.FromResult(MomentsFormCard.Build(new MomentsFormCardData(
            form,
            round.ToString(CultureInfo.InvariantCulture),
            @case.Meeting.Time is not null,
            WorkingDays.Day(time.GetUtcNow()),
            values ?? MomentWishes.ValuesOf(wishes.Usual(@case.Meeting.Wish))))),
        (values, _) => wishes.Check(values ?? new MomentValues()),
        (@case, values, actor, now) => MeetingRules.Seek(@case, round, MomentWishes.WishOf(values!), actor, now))
    {
        NotNow = (@case, actor) => MeetingRules.RefuseSeeking(@case, round, actor),
    };

    private static DateTimeOffset StartOf(string? moment) => DateTimeOffset.TryParseExact(
        moment, MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var start) ? start : default;
}
