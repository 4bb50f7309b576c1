using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>The form to send a signal on, as it was submitted.</summary>
public sealed record ForwardRequest(FormId Form, CaseNumber Number, string? Partner, string? Reason);

/// <summary>"Hoort bij een ander": the first partner sends it on with a reason; the coordinator points a partner out.</summary>
public sealed class ForwardSignal(CaseCommands commands, PartnerDirectory directory)
{
    private const string ForwardTitle = "Hoort bij een ander";
    private const string AssignTitle = "Wijs een partner aan";

    /// <summary>The form, for a member of the first partner.</summary>
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        OpenAsync(number, actor, assigns: false, cancellationToken);

    /// <summary>The form, for a coordinator.</summary>
    public Task<Answer> OpenAssignAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) =>
        OpenAsync(number, actor, assigns: true, cancellationToken);

    public Task<Answer> SubmitAsync(ForwardRequest request, Actor actor, CancellationToken cancellationToken) =>
        SubmitAsync(request, actor, assigns: false, cancellationToken);

    public Task<Answer> SubmitAssignAsync(ForwardRequest request, Actor actor, CancellationToken cancellationToken) =>
        SubmitAsync(request, actor, assigns: true, cancellationToken);

    private async Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool assigns, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, ActionOf(assigns), cancellationToken);
        return file is null ? Refusals.Answer(why!) : Form(FormId.New(), file.Case, assigns, null, null, []);
    }

    private async Task<Answer> SubmitAsync(ForwardRequest request, Actor actor, bool assigns, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(request.Number, actor, ActionOf(assigns), cancellationToken);
        if (file is null) return Refusals.Answer(why!);
        var issues = new List<FieldIssue>();
        var to = request.Partner is { } key ? directory.Find(new PartnerKey(key)) : null;
        if (to is not { TakesSignals: true }) issues.Add(new FieldIssue(Inputs.Partner, "Kies een partner."));
        if (!assigns && !ForwardReasons.Contains(request.Reason)) issues.Add(new FieldIssue(Inputs.Reason, "Kies een reden."));
        if (issues.Count > 0) return Form(request.Form, file.Case, assigns, request.Partner, request.Reason, issues);

        var decision = await commands.RunAsync(
            request.Number,
            actor,
            ActionOf(assigns),
            (@case, now) => assigns ? CaseRules.Assign(@case, to!.Key, actor, now) : CaseRules.Forward(@case, to!.Key, request.Reason!, actor, now),
            cancellationToken);
        return decision switch
        {
            Decision.Refused refused => Refusals.Answer(refused.Why),
            Decision.Changed { Case.CoordinatorDecides: true } => new Answer.Say("Dit signaal is al twee keer doorgestuurd. De coördinator kiest nu wie begint."),
            _ => new Answer.Say($"{to!.Name} is nu het eerste contact. Jullie blijven op de hoogte."),
        };
    }

    private static CaseAction ActionOf(bool assigns) => assigns ? CaseAction.Assign : CaseAction.Forward;

    private Answer.Dialog Form(
        FormId form, Case @case, bool assigns, string? partner, string? reason, IReadOnlyList<FieldIssue> issues) =>
        new(assigns ? AssignTitle : ForwardTitle, ForwardFormCard.Build(new ForwardFormCardData(
            form.Value,
            @case.Number.ToString(),
            [.. directory.Partners.Where(p => p.TakesSignals && p.Key != @case.Route.First).Select(p => new Choice(p.Name, p.Key.Value))],
            ForwardReasons.All,
            assigns,
            partner,
            reason,
            Issues: issues)));
}
