use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

#[derive(Debug, PartialEq)]
pub enum Shape {
    One(String),
    Optional(String),
    Many(String),
}

fn text(node: &impl ToTokens) -> String {
    node.to_token_stream().to_string()
}

pub fn shape(ty: &Type) -> Shape {
    if let Type::Path(path) = ty {
        if let Some(last) = path.path.segments.last() {
            if let PathArguments::AngleBracketed { args: arguments } = &last.arguments {
                if let Some(GenericArgument::Type(inner)) = arguments.first() {
                    return match last.ident.to_string().as_str() {
                        "Option" => Shape::Optional(text(inner)),
                        "Vec" => Shape::Many(text(inner)),
                        _ => Shape::One(text(ty)),
                    };
                }
            }
        }
    }
    Shape::One(text(ty))
}
