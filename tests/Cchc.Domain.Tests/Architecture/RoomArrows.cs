using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Cchc.Domain.Tests.Architecture;

/// <summary>
/// Reads a compiled assembly and tells which room (namespace below a root) uses which other: in base types, members and their signatures, and
/// in every instruction of every method body. Attributes are excepted. A nested or compiler-generated type counts to the room of the type
/// around it; a room within a room counts to the outer one.
/// </summary>
internal static class RoomArrows
{
    /// <summary>Every arrow that is not allowed, as "type -> type", sorted. An arrow to or from a room that is not named is not allowed.</summary>
    internal static IReadOnlyList<string> Forbidden(ModuleDefinition module, string root, IReadOnlyDictionary<string, string[]> allowed)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in module.GetTypes())
        {
            if (Room(type, root) is not { } from)
            {
                continue;
            }

            foreach (var used in TypesOf(type))
            {
                if (Room(used, root) is { } to && to != from && !(allowed.TryGetValue(from, out var rooms) && rooms.Contains(to, StringComparer.Ordinal)))
                {
                    found.Add(Outermost(type).FullName + " -> " + Outermost(used).FullName);
                }
            }
        }

        return [.. found];
    }

    /// <summary>The rooms of an assembly; "" for types in the root itself.</summary>
    internal static IReadOnlySet<string> Rooms(ModuleDefinition module, string root) =>
        module.GetTypes().Select(type => Room(type, root)).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string? Room(TypeReference type, string root)
    {
        var name = Outermost(type).Namespace;
        if (name == root)
        {
            return "";
        }

        return name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0] : null;
    }

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static IEnumerable<TypeReference> TypesOf(TypeDefinition type)
    {
        var roots = new List<TypeReference?> { type.BaseType };
        roots.AddRange(type.Interfaces.Select(implemented => implemented.InterfaceType));
        roots.AddRange(type.GenericParameters);
        roots.AddRange(type.Fields.Select(field => field.FieldType));
        roots.AddRange(type.Properties.Select(property => property.PropertyType));
        roots.AddRange(type.Events.Select(member => member.EventType));
        foreach (var method in type.Methods)
        {
            roots.AddRange(Signature(method));
            roots.AddRange(method.Overrides.SelectMany(Signature));
            if (method.HasBody)
            {
                roots.AddRange(method.Body.Variables.Select(variable => variable.VariableType));
                roots.AddRange(method.Body.ExceptionHandlers.Select(handler => handler.CatchType));
                roots.AddRange(method.Body.Instructions.SelectMany(Operand));
            }
        }

        return roots.SelectMany(Parts);
    }

    private static IEnumerable<TypeReference?> Operand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MethodReference method => Signature(method),
        FieldReference field => [field.DeclaringType, field.FieldType],
        CallSite site => [site.ReturnType, .. site.Parameters.Select(parameter => parameter.ParameterType)],
        ParameterReference parameter => [parameter.ParameterType],
        VariableReference variable => [variable.VariableType],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
    [
        method.DeclaringType,
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.GenericParameters,
        .. method is GenericInstanceMethod instance ? instance.GenericArguments : [],
    ];

    // The named types of which a type is made: List<T[]> is List and T.
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericParameter parameter => parameter.Constraints.SelectMany(constraint => Parts(constraint.ConstraintType)),
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        FunctionPointerType pointer => [.. Parts(pointer.ReturnType), .. pointer.Parameters.SelectMany(parameter => Parts(parameter.ParameterType))],
        IModifierType modifier => [.. Parts(modifier.ModifierType), .. Parts(modifier.ElementType)],
        TypeSpecification element => Parts(element.ElementType),
        { DeclaringType: { } outer } => [type, .. Parts(outer)],
        _ => [type],
    };
}
