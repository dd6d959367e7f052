use syn::{ItemStruct, Type};

fn base(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string()),
        Type::Reference(reference) => base(&reference.elem),
        _ => None,
    }
}

pub fn widget(ty: &Type) -> &'static str {
    match base(ty).as_deref() {
        Some("bool") => "checkbox",
        Some("String" | "str") => "text",
        Some(name) if name.starts_with(['u', 'i', 'f']) => "number",
        _ => "custom",
    }
}

pub fn form(item: &ItemStruct) -> Vec<&'static str> {
    item.fields.iter().map(|field| widget(&field.ty)).collect()
}
