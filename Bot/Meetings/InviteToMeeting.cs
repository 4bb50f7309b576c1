using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>Who comes: what somebody answers, and who is added or taken off.</summary>
public sealed class InviteToMeeting(CaseForms forms, CaseCommands commands, MeetingViews views, MeetingGuests guests, MomentWishes wishes)
{
    /// <summary>"Ik kom" or "Ik kan niet".</summary>
    public async Task<Answer> AnswerAsync(CaseNumber number, int round, bool comes, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.AnswerMeeting, (@case, now) => InviteeRules.Answer(@case, round, comes, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : await views.ShowAsync(number, LaneTopic.Meeting, round, actor, cancellationToken);

    public Task<Answer> OpenAsync(CaseNumber number, int round, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(round, actor), number, new GuestValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, int round, GuestValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(round, actor), submit, values, actor, cancellationToken);

    private CaseFormOf<GuestValues> Form(int round, Actor actor) => new(
        CaseAction.PlanMeeting,
        "Wie komen er?",
        Inputs.ExtraPerson,
        (form, @case, _, values) =>
        {
            var (proposed, others) = PeopleOf(@case, actor);
            var (shown, dataset) = MeetingGuests.InForm(others, values.Extra);
            return ValueTask.FromResult(MeetingPeopleFormCard.Build(new MeetingPeopleFormCardData(
                form,
                round.ToString(CultureInfo.InvariantCulture),
                @case.Meeting.IsAnonymous,
                guests.Lines(@case, proposed, values),
                shown,
                ConsentRules.WhoDecides(@case.Age),
                values.Extra,
                values.ExtraReason,
                values.ExtraGround)
            {
                MoreOthers = dataset,
            }));
        },
        (values, @case) => PeopleOf(@case, actor) is var (proposed, others) ? guests.Check(values, proposed, others, @case.Meeting.IsAnonymous) : [],
        (@case, values, _, now) => InviteeRules.Change(@case, round, guests.Guests(values, PeopleOf(@case, actor).Proposed, @case.Meeting.IsAnonymous), actor, now))
    {
        NotNow = (@case, _) => InviteeRules.RefuseChanging(@case, round),
    };

    private (IReadOnlyList<ProposedGuest> Proposed, IReadOnlyList<Cards.Schema.Choice> Others) PeopleOf(Case @case, Actor actor)
    {
        var wish = @case.Meeting.Wish ?? wishes.Usual();
        var proposed = guests.Proposed(@case, actor, wish);
        return (proposed, guests.Others(proposed, actor, wish));
    }
}
