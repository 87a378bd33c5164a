using System.Text.Json;
using Cchc.Domain.Text;

namespace Cchc.Domain.Json;

internal ref partial struct JsonCursor
{
    /// <summary>Enters an object; where the value is none, notes that.</summary>
    internal ObjectScope Object(MemberTable table)
    {
        var scope = new ObjectScope { Table = table, Start = Offset, IsOpen = IsObject };
        if (scope.IsOpen)
        {
            path.Open();
        }
        else
        {
            WrongType("{ … }");
        }

        return scope;
    }

    /// <summary>Goes to the value of the next known member; false at the end of the object.</summary>
    internal bool NextMember(ref ObjectScope scope, out int member)
    {
        member = -1;
        while (scope.IsOpen)
        {
            path.Between();
            Next();
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                path.Close();
                NoteMissing(scope);
                return false;
            }

            member = scope.Table.Find(ref reader, scope.Expected);
            if (member >= 0 && (scope.Seen & (1u << member)) == 0)
            {
                scope.Seen |= 1u << member;
                scope.Expected = member + 1;
                path.At(scope.Table[member]);
                Next();
                return true;
            }

            if (member < 0 && KeepsUnknown)
            {
                Keep(reader.GetString()!);
                continue;
            }

            PassOver(member < 0 ? JsonIssues.UnknownMember : JsonIssues.DuplicateMember, reader.GetString()!, scope.Table.All);
        }

        return false;
    }

    /// <summary>Enters an object whose member names are data; false where the value is none, which is noted.</summary>
    internal bool Map()
    {
        if (!IsObject)
        {
            WrongType("{ … }");
            return false;
        }

        path.Open();
        return true;
    }

    /// <summary>Goes to the next member name of a map, which is data; false at the end of the map.</summary>
    internal bool NextName(out string name)
    {
        path.Between();
        Next();
        name = "";
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            path.Close();
            return false;
        }

        name = reader.GetString()!;
        path.At(name);
        return true;
    }

    /// <summary>Enters an array; false where the value is none, which is noted.</summary>
    internal bool Array()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType("[ … ]");
            return false;
        }

        path.Open();
        return true;
    }

    /// <summary>Goes to the next item of an array; false at its end.</summary>
    internal bool NextItem()
    {
        path.NextIndex();
        Next();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            if (KeepsUnknown)
            {
                // The index is one ahead of the last item.
                Lists.Add((path.Enclosing(), path.Items - 1));
            }

            path.Close();
            return false;
        }

        return true;
    }

    /// <summary>Notes a fault at the member name and passes over its value.</summary>
    internal void PassOver(MessageDefinition definition, string name, string expected)
    {
        path.At(name);
        Fault(definition, Offset, ("member", Short(name)), ("expected", expected));
        Next();
        Skip();
    }
}
