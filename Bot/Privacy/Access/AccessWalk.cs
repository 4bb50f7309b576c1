using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>Walks along the chain, from where lines were dropped to the head, and remembers the first thing that is wrong.</summary>
internal sealed class AccessWalk
{
    private readonly FieldCipher _cipher;
    private readonly AccessMark? _head;
    private readonly HashSet<long> _aboutCases = [];
    private readonly long _start;
    private long _last;
    private byte[] _digest;
    private AccessVerification.Broken? _broken;

    /// <param name="cipher">Knows the seals.</param>
    /// <param name="dropped">How far old lines were dropped; null where none were.</param>
    /// <param name="head">The end, as it was read before the lines; null where nothing was ever logged.</param>
    public AccessWalk(FieldCipher cipher, AccessMark? dropped, AccessMark? head)
    {
        _cipher = cipher;
        _head = head;
        (_start, _digest) = dropped is null ? (0, AccessLine.Nothing) : (dropped.Count, dropped.Digest);
        _last = _start;
        if (dropped is not null) CheckSeal(dropped.Check(cipher, AccessRows.Dropped), _start + 1);
        if (head?.Count == _start) CheckHead();
    }

    /// <summary>The next line; null where the row is none.</summary>
    public AccessLine? Step(TableRow row)
    {
        var line = AccessLine.Read(row);
        if (line is null || row.Row != AccessRows.KeyOf(line.Number) || line.Number <= _last)
        {
            Break(_last + 1, AccessBreak.Extra);
            return null;
        }

        if (line.Number > _last + 1) Break(_last + 1, AccessBreak.Missing);
        CheckSeal(line.Check(_cipher), line.Number);
        if (!line.Before.AsSpan().SequenceEqual(_digest)) Break(line.Number, AccessBreak.Changed);
        (_last, _digest) = (line.Number, line.Digest);
        if (_head?.Count == _last) CheckHead();
        if (line.Entry?.Target.Case is not null) _aboutCases.Add(line.Number);
        return line;
    }

    /// <summary>A row by which a case's lines are found: it is a line that the log has, under that case.</summary>
    public void StepByCase(TableRow row)
    {
        if (AccessLine.Read(row) is not { } line)
        {
            Break(_last + 1, AccessBreak.Extra);
            return;
        }

        CheckSeal(line.Check(_cipher), line.Number);
        if (_broken is not null || line.Number > _last) return;
        if (line.Entry?.Target.Case is not { } number || row.Row != AccessRows.KeyOf(number, line.Number) || !_aboutCases.Remove(line.Number))
            Break(line.Number, AccessBreak.Extra);
    }

    /// <param name="laterCount">The number of lines by the head that was read after all of them.</param>
    public AccessVerification End(long laterCount)
    {
        if (_last < (_head?.Count ?? 0)) Break(_last + 1, AccessBreak.CutOff);
        if (laterCount == 0 && _last > 0) Break(_last + 1, AccessBreak.CutOff);
        if (_last > laterCount) Break(laterCount + 1, AccessBreak.Extra);
        if (_aboutCases.Count > 0) Break(_aboutCases.Min(), AccessBreak.Missing);
        return _broken is not null ? _broken : new AccessVerification.Whole(_last, Convert.ToHexStringLower(_digest));
    }

    private void CheckHead()
    {
        CheckSeal(_head!.Check(_cipher, AccessRows.Head), _last);
        if (!_head.Digest.AsSpan().SequenceEqual(_digest)) Break(_last, AccessBreak.Changed);
    }

    private void CheckSeal(SealState seal, long number)
    {
        if (seal is SealState.Broken) Break(number, AccessBreak.Changed);
        else if (seal is SealState.UnknownKey) Break(number, AccessBreak.UnknownKey);
    }

    private void Break(long number, AccessBreak what) => _broken ??= new AccessVerification.Broken(number, what);
}
