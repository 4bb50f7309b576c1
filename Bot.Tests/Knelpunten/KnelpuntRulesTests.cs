using TeamsSchakelpunt.Bot.Knelpunten;
using Xunit;
using static TeamsSchakelpunt.Tests.Knelpunten.SampleKnelpunten;

namespace TeamsSchakelpunt.Tests.Knelpunten;

public sealed class KnelpuntRulesTests
{
    [Fact]
    public void Whoever_works_for_a_partner_hands_in_and_who_is_unknown_does_not()
    {
        foreach (var actor in new[] { Teacher, Overleg, Coordinator, Administrator })
            Assert.Equal(actor.Id, After(KnelpuntRules.Submit(new KnelpuntId("k"), Content, actor, Now)).Reporter);
        Assert.Same(KnelpuntRules.NotKnown, KnelpuntRules.Submit(new KnelpuntId("k"), Content, Stranger, Now));
        Assert.Same(KnelpuntRules.NotKnown, KnelpuntRules.Support(Submitted(), Stranger));
    }

    [Fact]
    public void A_form_that_is_sent_again_finds_what_it_made_and_tells_nobody_else_about_it()
    {
        Assert.IsType<KnelpuntDecision.Unchanged>(KnelpuntRules.SubmitAgain(Submitted(), Teacher));
        Assert.Same(KnelpuntRules.FormIsUsed, KnelpuntRules.SubmitAgain(Submitted(), Coach));
    }

    /// <summary>Section 6.1 of the domain, and an answer may be mended.</summary>
    [Fact]
    public void The_steps_are_those_of_the_domain_and_no_others()
    {
        (KnelpuntState, KnelpuntState)[] allowed =
        [
            (KnelpuntState.Ingediend, KnelpuntState.OpAgenda), (KnelpuntState.OpAgenda, KnelpuntState.Besproken), (KnelpuntState.Besproken, KnelpuntState.Beantwoord),
            (KnelpuntState.Besproken, KnelpuntState.Doorgezet), (KnelpuntState.Doorgezet, KnelpuntState.Beantwoord), (KnelpuntState.Beantwoord, KnelpuntState.Beantwoord),
        ];
        foreach (var from in KnelpuntStates.All)
        {
            foreach (var to in KnelpuntStates.All)
            {
                var knelpunt = Submitted() with { Steps = [new KnelpuntStep(from, Now, Overleg.Id)] };
                var decision = KnelpuntRules.Move(knelpunt, to, "Het kan.", 1, Coordinator, Now);
                Assert.Equal(allowed.Contains((from, to)), decision is KnelpuntDecision.Changed(var moved) && moved.State == to);
            }
        }
    }

    [Fact]
    public void Only_the_Overleg_and_coordinators_bring_it_further()
    {
        foreach (var actor in new[] { Overleg, Coordinator })
            Assert.Equal(KnelpuntState.OpAgenda, Submitted().Moved(KnelpuntState.OpAgenda, by: actor).State);
        foreach (var actor in new[] { Teacher, Coach, Administrator, Stranger })
            Assert.Same(KnelpuntRules.NotOfTheOverleg, KnelpuntRules.Move(Submitted(), KnelpuntState.OpAgenda, null, 1, actor, Now));
    }

    [Fact]
    public void An_answer_is_needed_to_answer_and_stands_nowhere_else()
    {
        var discussed = Submitted().Moved(KnelpuntState.OpAgenda, "weg ermee").Moved(KnelpuntState.Besproken);
        Assert.All(discussed.Steps, step => Assert.Null(step.Answer));
        Assert.IsType<KnelpuntDecision.Refused>(KnelpuntRules.Move(discussed, KnelpuntState.Beantwoord, "  ", 3, Overleg, Now));
        var answered = discussed.Moved(KnelpuntState.Beantwoord, "Het kan vanaf januari.");
        Assert.Equal(("Het kan vanaf januari.", Now), (answered.Last.Answer, answered.Last.At));
        Assert.Equal("Het kan vanaf maart.", answered.Moved(KnelpuntState.Beantwoord, "Het kan vanaf maart.").Last.Answer);
        Assert.IsType<KnelpuntDecision.Unchanged>(KnelpuntRules.Move(answered, KnelpuntState.Beantwoord, "Het kan vanaf januari.", 4, Coordinator, Now));
    }

    [Fact]
    public void Of_two_who_decide_at_once_the_second_reads_what_stands_and_a_second_press_of_one_changes_nothing()
    {
        var moved = Submitted().Moved(KnelpuntState.OpAgenda, by: Overleg);
        Assert.IsType<KnelpuntDecision.Overtaken>(KnelpuntRules.Move(moved, KnelpuntState.OpAgenda, null, 1, Coordinator, Now));
        Assert.IsType<KnelpuntDecision.Unchanged>(KnelpuntRules.Move(moved, KnelpuntState.OpAgenda, null, 1, Overleg, Now));
        Assert.IsType<KnelpuntDecision.Overtaken>(KnelpuntRules.Move(moved, KnelpuntState.Besproken, null, 1, Overleg, Now));
    }

    [Fact]
    public void Somebody_counts_once_and_who_handed_it_in_is_no_support()
    {
        var supported = After(KnelpuntRules.Support(Submitted(), Coach));
        Assert.Equal(1, supported.Supporters);
        Assert.IsType<KnelpuntDecision.Unchanged>(KnelpuntRules.Support(supported, Coach));
        Assert.IsType<KnelpuntDecision.Unchanged>(KnelpuntRules.Support(supported, Teacher));
        Assert.Equal(2, After(KnelpuntRules.Support(supported, Overleg)).Supporters);
    }

    [Fact]
    public void What_is_answered_takes_no_support_any_more()
    {
        var answered = Submitted().Moved(KnelpuntState.OpAgenda).Moved(KnelpuntState.Besproken).Moved(KnelpuntState.Beantwoord, "Het kan.");
        Assert.Contains("al beantwoord", Assert.IsType<KnelpuntDecision.Refused>(KnelpuntRules.Support(answered, Coach)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_is_news_to_each_follower_but_who_took_it_and_who_joined_later()
    {
        var supported = After(KnelpuntRules.Support(Submitted(), Overleg)).Moved(KnelpuntState.OpAgenda, by: Overleg);
        var joined = After(KnelpuntRules.Support(supported, Coach));
        Assert.True(joined.HasNews);
        var news = Assert.Single(KnelpuntNews.Due([joined], Now + KnelpuntNews.Quiet));
        Assert.Equal((Teacher.Id, 1), (news.Person, news.Knelpunten.Count));
    }

    [Fact]
    public void What_one_meeting_decides_is_told_in_one_message_once_it_is_quiet()
    {
        var first = Submitted("k1").Moved(KnelpuntState.OpAgenda, at: Now);
        var second = Submitted("k2").Moved(KnelpuntState.OpAgenda, at: Now.AddMinutes(20));
        Assert.Empty(KnelpuntNews.Due([first, second], Now.AddMinutes(49)));
        Assert.Equal(2, Assert.Single(KnelpuntNews.Due([first, second], Now.AddMinutes(50))).Knelpunten.Count);
    }

    [Theory]
    [InlineData("2026-11-23T06:29:00Z", false)]
    [InlineData("2026-11-23T06:30:00Z", true)]
    [InlineData("2026-11-23T17:00:00Z", true)]
    [InlineData("2026-11-23T17:01:00Z", false)]
    [InlineData("2026-11-28T10:00:00Z", false)]
    [InlineData("2026-12-25T10:00:00Z", false)]
    public void Nobody_is_told_anything_outside_working_hours(string now, bool tells) => Assert.Equal(
        tells,
        KnelpuntNews.Due([Submitted(at: Now.AddDays(-7)).Moved(KnelpuntState.OpAgenda, at: Now.AddDays(-7))], DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)).Count > 0);

    [Fact]
    public void An_instance_takes_somebody_and_another_does_not_until_that_takes_too_long()
    {
        var taken = After(KnelpuntRules.Take(Submitted().Moved(KnelpuntState.OpAgenda), Teacher.Id, Now));
        Assert.IsType<KnelpuntDecision.Unchanged>(KnelpuntRules.Take(taken, Teacher.Id, Now.AddMinutes(9)));
        Assert.IsType<KnelpuntDecision.Changed>(KnelpuntRules.Take(taken, Teacher.Id, Now.AddMinutes(10)));
        var told = After(KnelpuntRules.Told(taken, Teacher.Id, 2));
        Assert.False(told.HasNews);
        Assert.IsType<KnelpuntDecision.Unchanged>(KnelpuntRules.Take(told, Teacher.Id, Now.AddDays(1)));

        // A step that came while the message went out is still to be told.
        Assert.True(After(KnelpuntRules.Told(taken.Moved(KnelpuntState.Besproken), Teacher.Id, 2)).HasNews);
        Assert.True(After(KnelpuntRules.Told(taken, Teacher.Id, 1)).HasNews);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("k|1")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void An_odd_id_is_none(string? text) => Assert.Null(KnelpuntId.Parse(text));

    [Fact]
    public void It_has_no_field_for_a_case_or_a_youngster() => Assert.Equal(
        ["Frequency", "Partner", "Rule", "Task", "Theme", "Title", "WhatHappens", "WhatHelps"],
        typeof(KnelpuntContent).GetProperties().Select(property => property.Name).Order());
}
