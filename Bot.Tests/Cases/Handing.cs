using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using static TeamsSchakelpunt.Tests.Cases.Given;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>A warme overdracht to Aventus, step by step, with what people usually fill in.</summary>
internal static class Handing
{
    public static readonly TransferTalk Talk = new(
        Today, TransferPresent.Youngster | TransferPresent.Mentor | TransferPresent.Receiver, true, "Elke week een gesprek.", "Trajectbegeleider", People.Receiver.Who, true, "De mentor, tot mei.", true);

    public static Decision Offer(Case @case, PartnerFacts to, Actor actor, DateTimeOffset now) =>
        TransferRules.Offer(@case, new TransferOffer(to, LegalGround.Overstap, Today.AddMonths(2), "Elke week een gesprek."), actor, now);

    public static Decision PlanTalk(Case @case, Actor actor, DateTimeOffset now) => TransferRules.PlanTalk(@case, Today.AddDays(3), actor, now);

    public static Decision HoldTalk(Case @case, Actor actor, DateTimeOffset now) => TransferRules.HoldTalk(@case, Talk, actor, now);

    public static Decision Accept(Case @case, Actor actor, DateTimeOffset now) => TransferRules.Accept(@case, @case.Transfer.Round, actor, now);

    public static Decision Return(Case @case, Actor actor, DateTimeOffset now) => TransferRules.Return(@case, @case.Transfer.Round, "terug_geen_plek", "Eerst een andere plek zoeken.", actor, now);

    /// <summary>Offered by the officer.</summary>
    public static Case Offered(this Case @case) => Offer(@case, People.Facts(People.Aventus), People.Officer, Now).Allowed();

    /// <summary>The talk was planned and held.</summary>
    public static Case TalkHeld(this Case @case) => HoldTalk(PlanTalk(@case.Offered(), People.Receiver, Now).Allowed(), People.Officer, Now).Allowed();

    /// <summary>Somebody of Aventus has it now.</summary>
    public static Case HandedOver(this Case @case) => Accept(@case.TalkHeld(), People.Receiver, Now).Allowed();
}
