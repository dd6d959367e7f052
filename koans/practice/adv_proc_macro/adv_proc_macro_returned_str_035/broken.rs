use syn::{ItemStruct, Type};

fn base(ty: &Type) -> Option<&str> {
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string().as_str()),
        Type::Reference(reference) => base(&reference.elem),
        _ => None,
    }
}

pub fn widget(ty: &Type) -> &'static str {
    match base(ty) {
        Some("bool") => "checkbox",
        Some("String" | "str") => "text",
        Some(name) if name.starts_with(['u', 'i', 'f']) => "number",
        _ => "custom",
    }
}

pub fn form(item: &ItemStruct) -> Vec<&'static str> {
    item.fields.iter().map(|field| widget(&field.ty)).collect()
}
