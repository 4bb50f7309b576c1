using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>A coordinator looks at a case in which they take no part: with a reason, which is logged and shown to who takes part (section 6.3 of the domain).</summary>
public sealed class BreakGlass(CaseCommands commands, CaseViews views)
{
    private const string Title = "Waarom wil je dit zien?";

    public async Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, CaseAction.BreakGlass, cancellationToken);
        return file is null ? Refusals.Answer(why!) : Form(new CaseForm(FormId.New().Value, number.ToString(), InDialog: inDialog), null);
    }

    /// <param name="submit">The form.</param>
    /// <param name="reason">Key of the reason.</param>
    /// <param name="actor">The coordinator.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> SubmitAsync(FormSubmit submit, string? reason, Actor actor, CancellationToken cancellationToken)
    {
        var (file, whyNot) = await commands.LoadAsync(submit.Number, actor, CaseAction.BreakGlass, cancellationToken);
        if (file is null) return Refusals.Answer(whyNot!);
        // The look is over when the dialog is; a message would stay.
        if (actor.From.Path == OriginPath.Command) return new Answer.Say("Dit kan alleen in een venster. Open de casus en kies \"Bekijk met reden\".");
        if (!ReasonLists.ForLooking.Holds(reason))
            return Form(new CaseForm(submit.Form.Value, submit.Number.ToString(), [new FieldIssue(Inputs.Reason, "Kies een reden.")], InDialog: submit.InDialog), reason);
        var decision = await commands.SubmitAsync(
            submit,
            actor,
            CaseAction.BreakGlass,
            (@case, now) => CaseTable.Refuse(@case, actor, CaseAction.BreakGlass) is { } refused ? refused : Note(@case, reason!, actor, now),
            cancellationToken);
        return decision is Decision.Refused(var why) ? Refusals.Answer(why) : await views.OpenWithReasonAsync(submit.Number, actor, reason!, cancellationToken);
    }

    private static Decision.Changed Note(Case @case, string reason, Actor actor, DateTimeOffset now) => new(
        @case with { Version = @case.Version + 1 }, new Cases.TimelineEntry(now, TimelineKind.GlassBroken, actor.Who, Reason: reason), []);

    private static Answer Form(CaseForm form, string? reason)
    {
        var card = BreakGlassFormCard.Build(new BreakGlassFormCardData(form, ReasonLists.ForLooking, reason));
        return form.InDialog ? new Answer.Dialog(Title, card) : new Answer.ShowPrivately(card, Title);
    }
}
