using System.Text.RegularExpressions;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>What was filled in to plan a casusbespreking.</summary>
public sealed record PlanValues(MeetingFormValues Form, GuestValues Guests);

/// <summary><c>plan 2026-0042</c>: what it is about, with whom, and when it may be (section 2.8 of the domain).</summary>
public sealed class PlanMeeting(CaseForms forms, MeetingGuests guests, MomentWishes wishes, FreeText text, CaseWords words, AccessLog log, TimeProvider time)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) => forms.OpenAsync(
        Form(actor), number, new PlanValues(new MeetingFormValues(When: MomentWishes.ValuesOf(wishes.Usual())), new GuestValues()), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, PlanValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(actor), submit, values, actor, cancellationToken);

    private CaseFormOf<PlanValues> Form(Actor actor) => new(
        CaseAction.AskMeeting,
        "Plan een casusbespreking",
        Inputs.Participation,
        async (form, @case, _, values) => MeetingFormCard.Build(DataOf(form, @case, actor, values, await DoneAsync(@case, actor, values))),
        (values, @case) => Check(values, @case, actor),
        (@case, values, _, now) => MeetingRules.Ask(@case, PlanOf(@case, values, actor), actor, now))
    {
        NotNow = MeetingRules.RefuseAsking,
    };

    /// <summary>What was done already, to begin with: from the dossier, so it is a look, and in the planner's own view only.</summary>
    private async ValueTask<string?> DoneAsync(Case @case, Actor actor, PlanValues values)
    {
        if (values.Form is not { Question: null, Tried: null } || @case.Private.Done is not { } done || !actor.From.IsForAskerOnly || !@case.ShowsPrivatePart(actor)) return null;
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.ViewDossier, AccessTarget.Of(@case.Number)), CancellationToken.None);
        return done;
    }

    private MeetingFormCardData DataOf(CaseForm form, Case @case, Actor actor, PlanValues values, string? done)
    {
        var wish = wishes.Usual();
        var proposed = guests.Proposed(@case, actor, wish);
        var typed = values.Form;
        var (others, dataset) = MeetingGuests.InForm(guests.Others(proposed, actor, wish), values.Guests.Extra);
        return new MeetingFormCardData(
            form,
            guests.Lines(@case, proposed, values.Guests),
            others,
            ConsentRules.WhoDecides(@case.Age),
            InviteeRules.RefuseSharing(@case, anonymously: false)?.Sentence,
            @case.Age.IsAdult() ? "Doen ouders mee? Alleen als de jongere dat wil." : "Doen de ouders mee?",
            WorkingDays.Day(time.GetUtcNow()),
            typed with
            {
                Tried = typed.Tried ?? done,
                Participation = typed.Participation ?? InputValues.WithData,
                Extra = values.Guests.Extra,
                ExtraReason = values.Guests.ExtraReason,
                ExtraGround = values.Guests.ExtraGround,
                Parents = typed.Parents ?? (@case.Age.IsAdult() ? null : InputValues.Yes),
            })
        {
            MoreOthers = dataset,
            WithoutAccount = guests.WithoutAccount(@case, actor),
        };
    }

    /// <summary>"Met de jongere, niet over de jongere": not inviting them takes a reason, and parents of who is under 18 as well.</summary>
    private IEnumerable<FieldIssue> Check(PlanValues values, Case @case, Actor actor)
    {
        var typed = values.Form;
        var anonymously = IsAnonymous(values);
        foreach (var issue in text.Require(Inputs.Question, typed.Question, "Schrijf welke vraag jullie beantwoorden.")) yield return issue;
        foreach (var issue in text.Check(Inputs.Tried, typed.Tried).Concat(text.Check(Inputs.AskOfOthers, typed.AskOfOthers))) yield return issue;
        foreach (var issue in anonymously ? Telling(@case, actor, (Inputs.Question, typed.Question), (Inputs.AskOfOthers, typed.AskOfOthers)) : []) yield return issue;
        if (typed.Participation is not (InputValues.WithData or InputValues.Anonymous)) yield return new FieldIssue(Inputs.Participation, "Kies hoe jullie praten.");

        var proposed = guests.Proposed(@case, actor, wishes.Usual());
        foreach (var issue in guests.Check(values.Guests, proposed, guests.Others(proposed, actor, wishes.Usual()), anonymously)) yield return issue;
        if (!IsAnswer(typed.Youngster)) yield return new FieldIssue(Inputs.YoungsterJoins, "Kies of de jongere meedoet.");
        if (!IsAnswer(typed.Parents)) yield return new FieldIssue(Inputs.ParentsJoin, "Kies of de ouders meedoen.");
        var youngster = typed.Youngster == InputValues.No
            ? text.Require(Inputs.YoungsterReason, typed.YoungsterReason, "Schrijf kort waarom de jongere niet meedoet.", FreeText.Line)
            : text.Check(Inputs.YoungsterReason, typed.YoungsterReason, FreeText.Line);
        var parents = typed.Parents == InputValues.No && !@case.Age.IsAdult()
            ? text.Require(Inputs.ParentsReason, typed.ParentsReason, "Schrijf kort waarom de ouders niet meedoen.", FreeText.Line)
            : text.Check(Inputs.ParentsReason, typed.ParentsReason, FreeText.Line);
        foreach (var issue in youngster.Concat(parents)) yield return issue;
        foreach (var issue in wishes.Check(typed.When ?? new MomentValues())) yield return issue;
    }

    /// <summary>Without data is without initials and school too; only who reads those in the dossier is told that they stand there.</summary>
    private IEnumerable<FieldIssue> Telling(Case @case, Actor actor, params (string Input, string? Text)[] fields)
    {
        if (!@case.ShowsPrivatePart(actor)) yield break;
        string[] known = [.. new[] { @case.Private.Initials, @case.Private.School is { } school ? words.NameOf(school) : null }.OfType<string>()];
        foreach (var (input, typed) in fields)
        {
            if (typed is not null && known.Any(name => Regex.IsMatch(typed, $@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant)))
                yield return new FieldIssue(input, "Jullie praten zonder gegevens. Haal de initialen en de school weg.");
        }
    }

    private MeetingPlan PlanOf(Case @case, PlanValues values, Actor actor)
    {
        var typed = values.Form;
        var anonymously = IsAnonymous(values);
        var (withYoungster, withParents) = (typed.Youngster == InputValues.Yes, typed.Parents == InputValues.Yes);
        return new MeetingPlan(
            anonymously,
            guests.Guests(values.Guests, guests.Proposed(@case, actor, wishes.Usual()), anonymously),
            withYoungster,
            withParents,
            new MeetingText(
                FreeText.Trimmed(typed.Question)!,
                anonymously ? null : FreeText.Trimmed(typed.Tried),
                FreeText.Trimmed(typed.AskOfOthers),
                withYoungster ? null : FreeText.Trimmed(typed.YoungsterReason),
                withParents ? null : FreeText.Trimmed(typed.ParentsReason)),
            MomentWishes.WishOf(typed.When!));
    }

    private static bool IsAnonymous(PlanValues values) => values.Form.Participation == InputValues.Anonymous;

    private static bool IsAnswer(string? value) => value is InputValues.Yes or InputValues.No;
}
