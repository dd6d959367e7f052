use syn::{FnArg, Pat, Signature, Type};

fn nullable(ty: &Type) -> bool {
    match ty {
        Type::Ptr(_) => true,
        Type::Paren(inner) => nullable(&inner.elem),
        Type::Tuple(tuple) => tuple.elems.iter().any(nullable),
        _ => false,
    }
}

pub fn to_check(signature: &Signature) -> Vec<String> {
    let mut names = Vec::new();
    for input in &signature.inputs {
        let FnArg::Typed(argument) = input else {
            continue;
        };
        match argument.pat.as_ref() {
            Pat::Ident(pattern) if nullable(&argument.ty) => names.push(pattern.ident.to_string()),
            _ => {}
        }
    }
    names
}
